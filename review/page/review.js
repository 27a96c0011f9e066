// Adds keys, and says to who listens what came of a decision. The page is whole
// without it: every key only does what a link, a button or a field does.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  document.documentElement.classList.add("scripted");

  // What stands on the page when it loads is not told as news: told once more, it is.
  const said = $("said");
  if (said && said.textContent) {
    const text = said.textContent;
    said.textContent = "";
    setTimeout(() => { said.textContent = text; }, 150);
  }

  for (const words of document.querySelectorAll(".words")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      getSelection().selectAllChildren(words);
      try {
        await navigator.clipboard.writeText(words.textContent);
        button.textContent = "Copied";
      } catch {
        button.textContent = document.execCommand("copy") ? "Copied" : "Selected: press Ctrl+C";
      }
    });
    words.after(button);
  }

  const things = Array.from(document.querySelectorAll("main article[data-key], main .telling"));
  const boxes = Array.from(document.querySelectorAll('input[name="f"][form="bulk"]'));
  const picked = () => boxes.filter((b) => b.checked);
  const chosen = (n) => (n === 1 ? "the one" : "the " + n) + " selected";
  let at = -1; // the thing the keys speak of

  function count() {
    if (!$("bulk")) return;
    $("bulk").classList.toggle("on", picked().length > 0);
    $("picked").textContent = picked().length ? "With " + chosen(picked().length) : "With those selected";
  }
  for (const b of boxes) b.addEventListener("change", count);
  addEventListener("pageshow", count);

  function go(i) {
    const beside = things.length < 2 && document.querySelector(`main a[rel="${i > at ? "next" : "prev"}"]`);
    if (beside) { beside.click(); return; }
    if (!things.length) return;
    at = Math.max(0, Math.min(i, things.length - 1));
    things[at].focus({ preventScroll: true });
    things[at].scrollIntoView({ block: "start" });
  }
  for (const [i, t] of things.entries()) t.addEventListener("focusin", () => { at = i; });
  function current() {
    const focused = document.activeElement && document.activeElement.closest("article[data-key], .telling");
    return focused && things.includes(focused) ? focused : things[at] || (things.length === 1 ? things[0] : null);
  }

  // After a form the address names where to go on.
  const target = location.hash.length > 1 && $(decodeURIComponent(location.hash.slice(1)));
  if (target && target.hasAttribute("tabindex")) {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "start" });
  }

  const menu = $("menu"), help = $("help");
  let from = null; // what had the focus before a dialog
  function open(dialog) {
    from = document.activeElement;
    dialog.showModal();
    (dialog.querySelector("ol button") || dialog.querySelector("h2")).focus();
  }
  for (const d of [menu, help]) {
    if (!d) continue;
    d.querySelector(".close").addEventListener("click", () => d.close());
    d.addEventListener("close", () => { if (from && from.isConnected) from.focus({ preventScroll: true }); });
  }

  function decide() {
    const many = picked(), one = current();
    const keys = many.length ? many.map((b) => b.value) : one && one.classList.contains("finding") ? [one.dataset.key] : [];
    if (!keys.length) {
      const answer = one && one.querySelector(".verbs button");
      if (answer) answer.focus();
      return;
    }
    const form = menu.querySelector("form");
    for (const old of form.querySelectorAll('input[name="f"]')) old.remove();
    for (const key of keys) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "f";
      field.value = key;
      form.append(field);
    }
    const title = one && one.querySelector("h3, h2");
    const name = things.length > 1 || !document.querySelector("main h1") ? title : document.querySelector("main h1");
    $("menu-about").textContent = many.length ? "About " + chosen(many.length) : name ? name.textContent.trim() : "";
    const note = one && !many.length && one.querySelector(".note textarea");
    $("menu-note").value = note ? note.value : "";
    open(menu);
  }

  function note() {
    const one = current();
    const field = one && one.querySelector(".note textarea");
    if (!field) return;
    field.closest("details").open = true;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  const keysOn = $("keys-on");
  const remembered = "single-keys-off";
  try { keysOn.checked = localStorage.getItem(remembered) === null; } catch { /* nothing is remembered, then */ }
  keysOn.addEventListener("change", () => {
    try {
      if (keysOn.checked) localStorage.removeItem(remembered);
      else localStorage.setItem(remembered, "yes");
    } catch { /* nothing is remembered, then */ }
  });

  const does = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    d: decide,
    e: note,
    x: () => {
      const box = current() && current().querySelector('input[name="f"][form="bulk"]');
      if (box) box.click();
    },
    u: () => $("undo").requestSubmit(),
    "/": () => {
      const field = $("by-text");
      if (!field) { location.assign("/#by-text"); return; }
      field.scrollIntoView({ block: "center" });
      field.focus();
      field.select();
    },
    "?": () => open(help),
  };

  addEventListener("keydown", (e) => {
    const el = e.target instanceof Element ? e.target : document.body;
    if (e.isComposing || e.altKey || e.metaKey) return;
    if (menu && menu.open) {
      const n = Number(e.key);
      if (!el.matches("textarea") && !e.ctrlKey && n >= 1) {
        const button = menu.querySelectorAll("ol button")[n - 1];
        if (button) { e.preventDefault(); button.click(); }
      }
      return;
    }
    if (help && help.open) return;
    if (el.matches("textarea, select, input:not([type=checkbox], [type=radio])")) {
      if (e.key === "Escape" && !el.matches("[type=search]:not(:placeholder-shown)")) {
        const one = el.closest("article[data-key]");
        if (one) one.focus({ preventScroll: true });
        else el.blur();
      } else if (e.key === "Enter" && e.ctrlKey && el.matches(".note textarea")) {
        e.preventDefault();
        const keep = el.closest("details").querySelector(".keep-note");
        if (keep) keep.click();
        else decide();
      }
      return;
    }
    if (e.ctrlKey) return;
    if (e.key === "Enter" && el.matches("article[data-key]")) {
      const link = el.querySelector("a.open");
      if (link) { e.preventDefault(); link.click(); }
      return;
    }
    const action = does[e.key];
    if (!action || (!keysOn.checked && e.key !== "?")) return;
    e.preventDefault();
    action();
  });

  const all = $("select-page");
  if (all) {
    all.addEventListener("click", (e) => {
      e.preventDefault();
      const on = boxes.some((b) => !b.checked);
      for (const b of boxes) b.checked = on;
      count();
    });
  }

  const filters = $("filters");
  if (filters) {
    // An empty filter needs no place in the address.
    filters.addEventListener("submit", () => {
      for (const f of filters.elements) if (f.name && !f.value) f.disabled = true;
    });
    addEventListener("pageshow", () => { for (const f of filters.elements) f.disabled = false; });
  }
})();
