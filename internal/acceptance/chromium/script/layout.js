// Measures every text of the page, with the details folded or not.
(folded) => {
  for (const d of document.querySelectorAll("details")) d.open = !folded;
  const width = document.documentElement.clientWidth;
  const faults = [];
  const clipped = (e) => e && (getComputedStyle(e).clipPath !== "none" || clipped(e.parentElement));
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const e = node.parentElement;
    if (!node.data.trim() || !e.checkVisibility() || e.closest("script, .skip, option, desc, title")) continue;
    // What is clipped is there to be heard: heads of stacked tables, and of lists.
    if (clipped(e)) continue;
    texts++;
    const range = document.createRange();
    range.selectNodeContents(node);
    const what = JSON.stringify(node.data.trim().slice(0, 60));
    for (const r of range.getClientRects()) {
      if (r.left < -0.5 || r.right > width + 0.5) {
        faults.push(`${what} reaches from ${r.left} to ${r.right}`);
        break;
      }
    }
    // A box that hides what it cannot hold hides words.
    for (let box = e; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const cutsX = style.overflowX === "hidden" || style.overflowX === "clip";
      const cutsY = style.overflowY === "hidden" || style.overflowY === "clip";
      if (box.tagName !== "svg" && ((cutsX && box.scrollWidth > box.clientWidth + 1) || (cutsY && box.scrollHeight > box.clientHeight + 1))) {
        faults.push(`${what} is cut off in <${box.tagName.toLowerCase()} class="${box.className}">`);
      }
      if (style.textOverflow === "ellipsis") faults.push(`${what} may end in an ellipsis`);
    }
    const svg = e.closest("svg");
    if (svg) {
      const [r, of] = [range.getBoundingClientRect(), svg.getBoundingClientRect()];
      if (r.left < of.left - 1 || r.right > of.right + 1 || r.bottom > of.bottom + 1) faults.push(`${what} leaves the drawing`);
    }
  }
  for (const control of document.querySelectorAll("select, input, button, summary")) {
    if (!control.checkVisibility()) continue;
    const r = control.getBoundingClientRect();
    if (r.height < 24) faults.push(`<${control.tagName.toLowerCase()}> is only ${r.height} px high to tap`);
  }
  return { Wide: document.documentElement.scrollWidth - width, Texts: texts, Faults: faults };
}
