// Lists what would leave somebody lost who hears the page instead of seeing it.
() => {
  const faults = [];
  const all = (css) => Array.from(document.querySelectorAll(css));
  const show = (e) => e.outerHTML.slice(0, 80);
  const named = (e) => (e.getAttribute("aria-label") || "").trim() ||
    (e.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => document.getElementById(id)?.textContent.trim() || "").join(" ").trim();

  if (!/^en/.test(document.documentElement.lang)) faults.push("the language is " + JSON.stringify(document.documentElement.lang));
  if (!document.title.trim()) faults.push("no title");
  for (const one of ["h1", "main", "header", "footer", "nav"]) if (all("body " + one).length !== 1) faults.push(`${all(one).length} <${one}>`);
  for (const e of all("nav, section, form")) if (!named(e)) faults.push("no name: " + show(e));

  const headings = all("h1, h2, h3, h4, h5, h6");
  let level = 0;
  for (const h of headings) {
    const now = Number(h.tagName[1]);
    if (now > level + 1) faults.push(`a heading skips from ${level} to ${now}: ${show(h)}`);
    if (!h.textContent.trim()) faults.push("an empty heading: " + show(h));
    level = now;
  }
  const tables = all("table");
  for (const table of tables) {
    if (!table.caption || !table.caption.textContent.trim()) faults.push("no caption: " + show(table));
    const heads = Array.from(table.querySelectorAll("th"));
    if (!heads.length) faults.push("no heads: " + show(table));
    for (const th of heads) if (!["col", "row"].includes(th.getAttribute("scope"))) faults.push("no scope: " + show(th));
    for (const tr of table.querySelectorAll("tbody tr")) if (!tr.querySelector("th[scope=row]")) faults.push("a row without a head: " + show(tr));
  }
  const controls = all("select, input, textarea, button");
  for (const c of controls) {
    const label = c.tagName === "BUTTON" ? c.textContent.trim() : Array.from(c.labels, (l) => l.textContent.trim()).join(" ");
    if (!label && !named(c)) faults.push("no label: " + show(c));
  }
  const pictures = all("img, svg, canvas, object");
  for (const p of pictures) {
    const title = p.querySelector(":scope > title");
    if (!named(p) && !(title && title.textContent.trim()) && !p.getAttribute("alt")) faults.push("no words for " + show(p));
    if (p.tagName === "svg" && p.getAttribute("role") !== "img") faults.push("no role: " + show(p));
  }
  const links = all("a[href]");
  for (const a of links) {
    if (!a.textContent.trim() && !named(a)) faults.push("a link without words: " + show(a));
    const to = a.getAttribute("href");
    if (to.startsWith("#") && !document.getElementById(to.slice(1))) faults.push("a link to nothing: " + show(a));
  }
  for (const s of all("summary")) if (!s.textContent.trim()) faults.push("nothing says what is folded: " + show(s));
  const ids = all("[id]").map((e) => e.id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push("the id stands twice: " + id);
  for (const e of all("[aria-labelledby], [aria-describedby], [for]")) {
    for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const id of (e.getAttribute(name) || "").split(/\s+/)) {
        if (id && !document.getElementById(id)) faults.push(`${name} refers to nothing: ${show(e)}`);
      }
    }
  }
  if (!document.querySelector("[role=status], [aria-live]")) faults.push("nothing tells how many findings are shown");
  return {
    Looked: { headings: headings.length, tables: tables.length, controls: controls.length, pictures: pictures.length, links: links.length, ids: ids.length },
    Faults: faults,
  };
}
