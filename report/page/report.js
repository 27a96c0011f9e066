// Copies words to answer with, filters the findings, and opens what is folded when
// the page is printed. The page is whole without it.
(() => {
  "use strict";
  // Some browsers let no page that is a file write to the clipboard: then the
  // words stay selected, for the keys.
  async function copy(words, button) {
    getSelection().selectAllChildren(words);
    let done = false;
    try {
      await navigator.clipboard.writeText(words.textContent);
      done = true;
    } catch {
      done = document.execCommand("copy");
    }
    button.textContent = done ? "Copied" : "Selected: press Ctrl+C";
  }
  for (const words of document.querySelectorAll(".words")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(words, button));
    words.after(button);
  }

  const form = document.getElementById("filters");
  if (!form) return;
  const findings = Array.from(document.querySelectorAll("article.finding"));
  const groups = Array.from(document.querySelectorAll(".group"));
  const count = document.getElementById("shown");
  const words = new Map(findings.map((f) => [f, f.textContent.toLowerCase()]));
  const keys = ["area", "severity", "network", "year"];

  function apply() {
    const want = new FormData(form);
    const text = String(want.get("text") || "").trim().toLowerCase();
    let shown = 0;
    for (const f of findings) {
      const fits = keys.every((k) => !want.get(k) || f.dataset[k] === want.get(k)) && (!text || words.get(f).includes(text));
      f.hidden = !fits;
      if (fits) shown++;
    }
    const filtered = text || keys.some((k) => want.get(k));
    for (const g of groups) {
      g.hidden = !g.querySelector("article.finding:not([hidden])");
      if (filtered && g.tagName === "DETAILS") g.open = true;
    }
    count.textContent = filtered ? shown + " of " + findings.length + " findings shown" : "All " + findings.length + " findings shown";
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (e) => e.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();

  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    for (const d of opened) d.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const d of opened) d.open = false;
  });
})();
