// Names, as focus.js does, whatever a keyboard should stop at, in order.
() => Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]"))
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0)
  .map((e) => e.tagName.toLowerCase() + " " + (e.labels && e.labels.length ? e.labels[0].textContent : e.textContent).trim())
