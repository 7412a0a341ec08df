/**
 * The page of a comparison: finds, filters and follows links. All that it shows is in the page already.
 *
 * What the reader chose lives behind the # of the address: `#level=major&domain=crm&q=email&row=ID`, or `#ID` alone, which opens that change.
 */
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  if (form === null) return;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const search = byId("q");
  const selects = all("select", form);

  // ── What there is ──
  const rows = all(".row").map((node) => {
    const entry = node.closest(".entry");
    const box = node.querySelector("details");
    const title = entry.querySelector("h4, summary").textContent;
    return { node, entry, box, summary: node.querySelector("summary"), ...node.dataset, text: `${title} ${node.textContent}`.toLowerCase() };
  });
  const byRow = new Map(rows.map((row) => [row.box.id, row]));

  /** Values of the filter `audience`; all others are equal or not. */
  const AUDIENCES = {
    types: (row) => row.types === "major",
    wire: (row) => row.wire === "major",
    silent: (row) => row.wire === "major" && row.types !== "major",
  };
  const fits = (row, name, value) => (name === "audience" ? (AUDIENCES[value]?.(row) ?? true) : row[name] === value);

  // ── State and address ──
  let state = {};
  /** The words for which families were opened. */
  let opened;

  function readAddress() {
    const hash = location.hash.slice(1);
    if (hash === "") return {};
    if (!hash.includes("=")) return { row: decoded(hash) };
    return Object.fromEntries(new URLSearchParams(hash));
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function writeAddress() {
    const { row, ...filters } = state;
    const params = new URLSearchParams(filters);
    if (row !== undefined && params.size > 0) params.set("row", row);
    const hash = params.size > 0 ? String(params) : (row ?? "");
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  }

  // ── Filters ──
  function apply() {
    const words = (state.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = selects.flatMap(({ name }) => (state[name] ? [[name, state[name]]] : []));
    const isFiltered = words.length > 0 || chosen.length > 0;
    let shown = 0;
    for (const row of rows) {
      const isShown = chosen.every(([name, value]) => fits(row, name, value)) && words.every((word) => row.text.includes(word));
      row.node.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const box of all(".entry, .block, .level")) {
      const left = all(".row:not([hidden])", box).length;
      box.hidden = left === 0;
      const count = box.querySelector(":scope > h2 .n, :scope > summary .n");
      const whole = all(".row", box).length;
      // A family says in words how many there are.
      if (count) count.textContent = left !== whole ? `${left} of ${whole}` : box.matches(".family") ? "" : String(whole);
    }
    // What is searched for is shown; a family that somebody closes stays closed.
    if (words.length > 0 && state.q !== opened) for (const box of all(".family:not([hidden])")) box.open = true;
    opened = state.q;
    byId("none").hidden = shown > 0;
    byId("clear").hidden = !isFiltered;
    byId("status").textContent = isFiltered ? `${shown} of ${rows.length} changes` : `${rows.length} changes`;
    if (search.value !== (state.q ?? "")) search.value = state.q ?? "";
    for (const select of selects) {
      select.value = state[select.name] ?? "";
      if (select.selectedIndex === -1) select.value = "";
      select.classList.toggle("on", select.value !== "");
    }
  }

  function choose(changes) {
    state = Object.fromEntries(Object.entries({ ...state, ...changes }).filter(([, value]) => value !== undefined && value !== ""));
    apply();
    writeAddress();
  }

  /** A linked change is shown, also where a filter beside it would hide it. */
  function follow() {
    state = readAddress();
    apply();
    for (const node of all(".target")) node.classList.remove("target");
    const row = byRow.get(state.row);
    if (row) {
      for (const node of [row.node, row.entry, row.node.closest(".block"), row.node.closest(".level")]) node.hidden = false;
      if (row.entry.matches("details")) row.entry.open = true;
      row.box.open = true;
      row.node.classList.add("target");
      row.summary.focus({ preventScroll: true });
      row.node.scrollIntoView({ block: "start" });
    } else if (state.row !== undefined) {
      const other = byId(state.row);
      if (other?.matches("details")) other.open = true;
      other?.scrollIntoView({ block: "start" });
      state = {};
    } else if (Object.keys(state).length > 0) form.scrollIntoView({ block: "start" });
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choose({ q: undefined, row: undefined, ...Object.fromEntries(selects.map(({ name }) => [name, undefined])) });
    search.focus();
  });
  search.addEventListener("input", () => choose({ q: search.value, row: undefined }));
  for (const select of selects) select.addEventListener("change", () => choose({ [select.name]: select.value, row: undefined }));
  addEventListener("hashchange", follow);
  for (const row of rows)
    row.summary.addEventListener("click", () => {
      // The box opens after the click.
      choose({ row: row.box.open ? undefined : row.box.id });
    });

  // ── Keyboard ──
  const stops = () => all(".family > summary, .row > details > summary, .before > summary").filter((node) => node.checkVisibility());

  function move(step) {
    const list = stops();
    const at = list.indexOf(document.activeElement);
    const next = list[at === -1 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  const KEYS = {
    "/": () => search.select(),
    j: () => move(1),
    k: () => move(-1),
    Escape: () => {
      const box = document.activeElement?.closest(".row > details[open], .before[open]") ?? document.activeElement?.closest(".family[open]");
      if (!box) return;
      box.open = false;
      box.querySelector("summary").focus();
      choose({ row: undefined });
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Enter" || event.key === "ArrowDown") move(1);
      else if (event.key === "Escape" && search.value !== "") choose({ q: undefined });
      else if (event.key === "Escape") search.blur();
      else return;
      event.preventDefault();
      return;
    }
    if (event.target.closest?.("select")) return;
    const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  // ── Copying, where the browser lets a page do it ──
  for (const button of all(".copy")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = button.parentElement.querySelector("code").textContent;
      const isDone = await navigator.clipboard.writeText(text).then(() => true, () => false);
      button.textContent = isDone ? "Copied" : "Not allowed";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
  }

  // ── On paper everything is open ──
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const box of closed) box.open = true;
  });
  addEventListener("afterprint", () => {
    for (const box of closed) box.open = false;
  });

  follow();
})();
