// Reads each finding in sight, before and after opening its details. Only text
// that a person can see counts: innerText leaves out what is not displayed.
() => Array.from(document.querySelectorAll("article.finding")).map((article) => {
  const group = article.closest("details.group");
  if (group) group.open = true;
  if (!article.checkVisibility()) return null;
  const details = article.querySelector("details");
  details.open = false;
  const quote = article.querySelector("blockquote:not(.other)");
  const seen = article.innerText;
  details.open = true;
  const unseen = Array.from(article.querySelectorAll("*")).filter((e) => e.textContent.trim() && !e.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  return {
    ID: article.querySelector("dl > div:last-child dd").textContent.trim(),
    Quote: quote ? quote.innerText : "",
    Marks: Array.from(article.querySelectorAll("mark"), (m) => m.innerText),
    Seen: seen,
    Folded: details.querySelector("dl").innerText,
    Hidden: unseen.map((e) => e.outerHTML.slice(0, 80)),
  };
}).filter(Boolean)
