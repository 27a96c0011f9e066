// For each choice of values, which findings are shown and what the count says.
// Values are set as the browser sets them for a person: with an input event.
(choices) => {
  const form = document.getElementById("filters");
  return choices.map((choice) => {
    for (const control of form.querySelectorAll("select, input")) {
      const want = choice[control.name] || "";
      if (control.value === want) continue;
      control.value = want;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    }
    // What is folded counts as shown until something is looked for.
    const folded = (a) => !Object.keys(choice).length && a.parentElement.matches("details:not([open])") && a.parentElement.checkVisibility() && !a.hidden;
    const shown = Array.from(document.querySelectorAll("article.finding")).filter((a) => a.checkVisibility() || folded(a));
    return {
      IDs: shown.map((a) => a.querySelector("dl > div:last-child dd").textContent.trim()),
      Count: document.getElementById("shown").textContent,
      Headings: Array.from(document.querySelectorAll(".group")).filter((g) => g.checkVisibility()).length,
    };
  });
}
