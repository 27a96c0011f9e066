// Finds the worst contrast of each kind of text, by the formula of WCAG 2.2.
() => {
  for (const d of document.querySelectorAll("details")) d.open = true;
  const parse = (c) => {
    const m = /^rgba?\(([^)]+)\)$/.exec(c);
    if (!m) throw new Error("no colour that this understands: " + c);
    const [r, g, b, a] = m[1].split(/[\s,\/]+/).map(Number);
    return { r, g, b, a: a ?? 1 };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a), b: top.b * top.a + under.b * (1 - top.a), a: 1,
  });
  const luminance = (c) => [c.r, c.g, c.b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => {
    const layers = [];
    for (let at = e; at; at = at.parentElement) {
      const c = parse(getComputedStyle(at).backgroundColor);
      layers.push(c);
      if (c.a === 1) break;
    }
    return layers.reduceRight((under, top) => over(top, under));
  };
  const show = (c) => `rgb(${[c.r, c.g, c.b].map(Math.round).join(" ")})`;
  const worst = new Map();
  const note = (e, text) => {
    const ground = behind(e);
    const ink = over(parse(e instanceof SVGElement ? getComputedStyle(e).fill : getComputedStyle(e).color), ground);
    const [a, b] = [luminance(ink), luminance(ground)].sort((x, y) => y - x);
    const kind = e.tagName.toLowerCase() + (e.classList.contains("tag") ? "." + Array.from(e.classList).join(".") : "");
    const contrast = (a + 0.05) / (b + 0.05);
    if (!worst.has(kind) || worst.get(kind).Contrast > contrast) {
      worst.set(kind, { Kind: kind, Text: text.trim().slice(0, 40), Colour: show(ink), Behind: show(ground), Contrast: contrast });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const e = node.parentElement;
    if (node.data.trim() && e.checkVisibility() && !e.closest("script, desc, title, option")) note(e, node.data);
  }
  for (const e of document.querySelectorAll("select, input")) if (e.checkVisibility()) note(e, e.name);
  return { Ground: luminance(behind(document.body)), Worst: Array.from(worst.values()) };
}
