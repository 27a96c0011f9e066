// Names what has the focus: its tag, and its label or text.
() => {
  const e = document.activeElement;
  const label = e.labels && e.labels.length ? e.labels[0].textContent : e.textContent;
  return e.tagName.toLowerCase() + " " + label.trim();
}
