// Lists every element, attribute and letter that the page itself has not.
() => {
  const faults = [];
  const known = new Set(["HTML", "HEAD", "META", "TITLE", "STYLE", "BODY", "A", "HEADER", "H1", "H2", "H3", "H4", "P", "NAV", "UL", "LI", "MAIN", "SECTION",
    "TABLE", "CAPTION", "THEAD", "TBODY", "TR", "TH", "TD", "FORM", "DIV", "LABEL", "SELECT", "OPTION", "INPUT", "BUTTON", "ARTICLE", "SPAN", "BLOCKQUOTE",
    "MARK", "OL", "CODE", "DETAILS", "SUMMARY", "DL", "DT", "DD", "CITE", "WBR", "svg", "title", "desc", "text", "rect", "FOOTER", "SCRIPT"]);
  for (const e of document.querySelectorAll("*")) {
    if (!known.has(e.tagName)) faults.push("an element that is not the page's: " + e.outerHTML.slice(0, 80));
    for (const a of e.attributes) {
      if (/^on/i.test(a.name) || ["src", "srcdoc", "style", "action", "formaction"].includes(a.name)) faults.push(`<${e.tagName}> has ${a.name}="${a.value}"`);
      if (a.name === "href" && !/^(#[a-z0-9-]+|https:\/\/x\.(com|example)\/\S*)$/.test(a.value)) faults.push("a link to " + a.value.slice(0, 80));
    }
  }
  const once = { script: 1, style: 1, form: 1, input: 1, "h1": 1, main: 1, footer: 1, svg: 1, title: 2, meta: 6, base: 0 };
  for (const [css, n] of Object.entries(once)) {
    const got = document.querySelectorAll(css).length;
    if (got !== n) faults.push(`${got} <${css}>, want ${n}`);
  }
  for (const e of document.querySelectorAll("blockquote, mark, .free, h4")) {
    const own = e.closest("table.changed") ? "a[href^='#'], span.tag, span.note" : "mark";
    for (const child of e.children) if (!child.matches(own)) faults.push(`<${child.tagName}> in <${e.tagName}>`);
  }
  const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/;
  const found = acts.exec(document.body.textContent) || acts.exec(document.title);
  if (found) faults.push("a letter that acts unseen: U+" + found[0].charCodeAt(0).toString(16));
  if (document.activeElement !== document.body) faults.push("the focus was taken by " + document.activeElement.outerHTML.slice(0, 80));
  return faults;
}
