// Lists what holds text and cannot be seen when everything is unfolded, save
// the filters, which need the script.
() => {
  for (const d of document.querySelectorAll("details")) d.open = true;
  return Array.from(document.body.querySelectorAll("*"))
    .filter((e) => !e.closest("#filters, script") && e.tagName !== "TITLE" && e.tagName !== "desc" && e.tagName !== "title")
    .filter((e) => e.textContent.trim())
    .filter((e) => {
      const r = e.getBoundingClientRect();
      return !e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || r.width < 1 || r.height < 1 || (r.right < 0 && !e.matches(".skip"));
    })
    .map((e) => e.outerHTML.slice(0, 80));
}
