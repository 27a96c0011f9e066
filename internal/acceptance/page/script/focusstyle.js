// Says what is wrong with how the focus shows, or nothing.
() => {
  const channels = (c) => c.match(/[\d.]+/g).map(Number);
  const luminance = (c) => channels(c).slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const e = document.activeElement;
  const style = getComputedStyle(e);
  if (!e.matches(":focus-visible")) return "the focus is not visible";
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "the outline is " + style.outline;
  const r = e.getBoundingClientRect();
  if (r.width === 0 || r.height === 0 || r.right < 0 || r.bottom < 0 || r.top > innerHeight) return "it is not in sight";
  let behind = e.parentElement;
  while (behind && (channels(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
  const [a, b] = [style.outlineColor, getComputedStyle(behind).backgroundColor].map(luminance).sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  return ratio < 3 ? "the outline has a contrast of " + ratio.toFixed(2) : "";
}
