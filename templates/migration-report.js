/**
 * The page of a migration report. Draws everything from the data block, always as text, never as HTML.
 *
 * What the reader chose (search, filters, open row) lives behind the # of the address: a link shows the same thing to everybody.
 */
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);

  /** @param {string} tag @param {object} [props] attributes; `class`, `text` and `on…` handlers among them @param {...(Node|string)} children */
  function el(tag, props, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(props ?? {})) {
      if (value === undefined || value === false) continue;
      if (name === "text") node.textContent = value;
      else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children);
    return node;
  }

  const { words } = data;
  const percent = (share) => `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`;
  const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

  // ── Filters: a row per filter; `of` gives the values of a row. ──
  const FILTERS = {
    effect: { label: "Effect", any: "All effects", of: (row) => [row.effect], text: (value) => words.effects[value].label },
    object: { label: "Object", any: "All objects", of: (row) => [row.v1.object] },
    domain: {
      label: "Domain",
      any: "All domains",
      of: (row) => (row.targets.length > 0 ? row.targets.map((target) => target.domain) : ["none"]),
      text: (value) => (value === "none" ? "none (removed)" : value),
    },
    fate: { label: "Fate", any: "All fates", of: (row) => row.fate, text: (value) => words.fates[value].label },
    band: { label: "Band", any: "All bands", of: (row) => [row.band], text: (value) => words.bands[value].label },
    kind: { label: "Kind", any: "All kinds", of: (row) => [row.kind], text: (value) => words.kinds[value].plural },
  };
  const NAMES = Object.keys(FILTERS);
  const shown = (name, value) => (FILTERS[name].text ? FILTERS[name].text(value) : value || "(no name)");

  // ── State and address ──
  let state = { q: "", row: undefined };
  const query = createQuery(data.rows);

  function readAddress() {
    const params = new URLSearchParams(location.hash.slice(1));
    const next = { q: params.get("q") ?? "", row: params.get("row") ?? undefined, mine: params.get("mine")?.split(" ") };
    for (const name of NAMES) if (params.has(name)) next[name] = params.get(name);
    return next;
  }

  function writeAddress() {
    const params = new URLSearchParams();
    if (state.q.trim() !== "") params.set("q", state.q);
    for (const name of NAMES) if (state[name] !== undefined) params.set(name, state[name]);
    if (state.row !== undefined) params.set("row", state.row);
    if (state.mine !== undefined) params.set("mine", state.mine.join(" "));
    const hash = params.toString();
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  }

  function choose(changes) {
    const before = shownCount;
    state = { ...state, linked: false, ...changes };
    writeAddress();
    apply();
    // Rows that were found are below the picture.
    if (shownCount !== before && byId("list").getBoundingClientRect().top > innerHeight - 120) byId("rows-title").scrollIntoView({ block: "start" });
  }

  let shownCount = 0;

  const toggle = (name, value) => choose({ [name]: state[name] === value ? undefined : value });

  // ── Rows: a heading per object, an entry per row. Details are made when they are first opened. ──
  const entries = data.rows.map((row) => ({ row, text: haystack(row), values: valuesOf(row) }));
  const entryById = new Map(entries.map((entry) => [entry.row.id, entry]));
  const groups = new Map();

  function haystack(row) {
    const places = [...row.targets, ...row.alternatives].flatMap((p) => [p.domain, p.operation, p.event, p.schema, p.field, p.via?.code]);
    const more = [...row.valueTexts, ...(row.recipe ?? []), ...(row.followUps ?? []).map((next) => next.code)];
    return [row.id, row.v1.operation, row.v1.type, ...row.transforms, row.reason, ...row.fate, ...row.evidence, ...places, ...more]
      .join("\n")
      .toLowerCase();
  }

  function valuesOf(row) {
    return Object.fromEntries(NAMES.map((name) => [name, FILTERS[name].of(row)]));
  }

  function drawRows() {
    for (const entry of entries) {
      const name = entry.row.v1.object;
      let group = groups.get(name);
      if (group === undefined) {
        const title = el("h3", {}, el("span", { class: "name", text: name || "(no name)" }), el("span", { class: "n" }));
        const beside = el("button", { type: "button", class: "beside", "aria-expanded": "false", text: "Side by side" });
        group = { entries: [], count: title.lastChild, node: el("section", { class: "group" }, el("div", { class: "group-head" }, title, beside)) };
        const own = group;
        beside.addEventListener("click", () => showBeside(own, beside));
        groups.set(name, group);
      }
      entry.group = group;
      group.entries.push(entry);
      group.node.append(drawRow(entry));
    }
    byId("list").append(...[...groups.values()].map((group) => group.node));
  }

  /** What the old object held beside where each of it is now, made when it is first asked for. */
  function showBeside(group, button) {
    if (group.beside === undefined) {
      const cells = (tag, texts) => texts.map((text) => el(tag, {}, text));
      const body = group.entries.filter(({ row }) => row.kind === "field").map(({ row }) => {
        const after = row.effect === "lost" ? el("span", { class: "gone", text: row.reason }) : el("code", { text: row.effect === "calls" ? (row.targets[0]?.via?.code ?? "") : (row.targets[0]?.field ?? "") });
        return el("tr", {}, ...cells("td", [el("code", { text: `${row.v1.field}: ${row.v1.type ?? ""}` }), el("span", { class: `dot e-${row.effect}`, title: words.effects[row.effect].label }), after]));
      });
      group.beside = el("table", { class: "beside-table" }, el("thead", {}, el("tr", {}, ...cells("th", ["Before", "", "After"]))), el("tbody", {}, ...body));
      group.beside.hidden = true;
      group.node.firstChild.after(group.beside);
    }
    group.beside.hidden = !group.beside.hidden;
    button.setAttribute("aria-expanded", String(!group.beside.hidden));
  }

  function drawRow(entry) {
    const { row } = entry;
    const target = row.targets[0];
    const where = el("span", { class: "where" });
    if (target === undefined) where.append(el("span", { class: "gone", text: "no place in the new API" }));
    else {
      where.append(el("span", { class: "domain", text: target.domain }));
      const place = [target.operation ?? target.event, target.field].filter(Boolean).join(" › ");
      where.append(el("span", { class: "place", text: place || target.schema || "" }));
      if (row.targets.length > 1) where.append(el("span", { class: "quiet", text: `+${row.targets.length - 1}` }));
    }
    const source = el("span", { class: "source" }, el("span", { class: "field", text: row.v1.field || row.v1.operation || row.v1.object }));
    const sub = [row.kind === "field" ? undefined : words.kinds[row.kind].label, row.v1.type].filter(Boolean).join(" · ");
    if (sub !== "") source.append(el("span", { class: "type", text: sub }));
    if (row.v1.doubtful) source.append(el("span", { class: "doubt", text: "doubtful" }));
    entry.button = el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", onclick: () => open(entry) },
      source,
      el("span", { class: "fates" }, ...row.fate.map((fate) => el("span", { class: `fate ${fate}`, text: words.fates[fate].label }))),
      where,
      row.band === "pinned"
        ? el("span", { class: "band effect" }, el("span", { class: `dot e-${row.effect}` }), el("span", { text: words.effects[row.effect].label }))
        : el("span", { class: `band ${row.band}` }, el("span", { text: words.bands[row.band].label }), el("span", { class: "n", text: percent(row.confidence) })),
    );
    entry.node = el("article", { class: "row" }, entry.button);
    return entry.node;
  }

  function drawDetails({ row }) {
    const facts = el("dl", { class: "facts" });
    const fact = (name, ...content) => facts.append(el("dt", { text: name }), el("dd", {}, ...content));
    fact("Why", el("p", {}, ...prose(row.reason || "No reason given.")));
    fact("Effect", `${words.effects[row.effect].label}. `, el("span", { class: "quiet", text: words.effects[row.effect].means }));
    const recipe = row.recipe?.join("\n");
    row.targets.forEach((target, index) => {
      const shown = target.via.code && !recipe ? [code(target.via.code, words_of(target.via.kind))] : [];
      fact(row.targets.length > 1 ? `Place ${index + 1}` : "Place", place(target), ...shown);
    });
    if (recipe) fact("In its place", ...(row.costs ? [el("p", { class: "quiet", text: row.costs })] : []), code(recipe, "Calls of the new API"));
    (row.followUps ?? []).forEach((next) => fact("Then", code(next.code, `For ${next.field}, which the old answer embedded`)));
    if (row.instructions.length > 0) fact("Transform", ...row.instructions.map(({ name, text }) => el("div", {}, el("code", { text: name }), ` ${text}`)));
    if (row.valueTexts.length > 0) fact("Values", el("ul", {}, ...row.valueTexts.map((text) => el("li", {}, el("code", { text })))));
    if (row.band !== "pinned") fact("Confidence", `${percent(row.confidence)}, ${words.bands[row.band].label}. `, el("span", { class: "quiet", text: words.bands[row.band].means }));
    if (row.alternatives.length > 0) {
      fact("Alternatives", el("ol", {}, ...row.alternatives.map((other) => el("li", {}, place(other), el("span", { class: "quiet", text: ` ${percent(other.confidence)}` })))));
    }
    if (row.evidence.length > 0) fact("Evidence", el("ul", {}, ...row.evidence.map((text) => el("li", { text }))));
    if (row.v1.operation && row.v1.field) fact("Source", el("code", { text: row.v1.operation }));
    if (row.v1.evidence || row.v1.doubtful) fact("Known from", [row.v1.evidence, row.v1.doubtful && "doubtful"].filter(Boolean).join(", "));
    fact("Pin", code(row.pin, "To paste into specs/migration"));
    const link = el("a", { class: "link", href: `#${new URLSearchParams({ row: row.id })}`, text: "Link to this row" });
    return el("div", { class: "details" }, facts, link);
  }

  const ROUTES = { direct: "Read it there", "follow-id": "Follow the id", reverse: "Look it up in reverse", aggregate: "Compute it", constant: "Always the same", none: "No call leads there" };
  const words_of = (kind) => ROUTES[kind] ?? kind;

  function place(target) {
    const name = [target.schema, target.field].filter(Boolean).join(".");
    const operation = target.link
      ? el("a", { href: target.link, target: "_blank", rel: "noopener noreferrer", title: "Page of the operation on the developer portal", text: target.operation })
      : el("span", { text: target.operation ?? target.event ?? "" });
    return el("span", { class: "path" }, el("span", { class: "domain", text: target.domain }), operation, ...(name ? [el("code", { text: name })] : []));
  }

  function code(text, title) {
    const button = el("button", { type: "button", class: "copy", text: "Copy" });
    button.addEventListener("click", async () => {
      button.textContent = (await copy(text)) ? "Copied" : "Not allowed";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
    return el("figure", { class: "code" }, el("figcaption", {}, el("span", { text: title }), button), el("pre", { tabindex: "0" }, el("code", { text })));
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = el("textarea", { class: "hidden" });
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  function open(entry) {
    choose({ row: state.row === entry.row.id ? undefined : entry.row.id });
  }

  let opened;
  function showOpened() {
    const wanted = entryById.get(state.row);
    if (opened === wanted) return;
    if (opened) setOpen(opened, false);
    if (wanted) setOpen(wanted, true);
    opened = wanted;
  }

  function setOpen(entry, isOpen) {
    if (isOpen && entry.details === undefined) {
      entry.details = drawDetails(entry);
      entry.node.append(entry.details);
    }
    entry.details.hidden = !isOpen;
    entry.node.classList.toggle("open", isOpen);
    entry.button.setAttribute("aria-expanded", String(isOpen));
  }

  // ── Applying the state ──
  function apply() {
    const understood = state.q.trim() === "" ? undefined : query.understand(state.q);
    const asked = understood === undefined ? undefined : new Set(understood.ids);
    const mine = state.mine === undefined ? undefined : new Set(state.mine);
    const terms = asked === undefined ? state.q.toLowerCase().split(/\s+/).filter(Boolean) : [];
    const active = NAMES.filter((name) => state[name] !== undefined);
    let visible = 0;
    for (const group of groups.values()) {
      let inGroup = 0;
      for (const entry of group.entries) {
        const fits =
          (entry.row.id === state.row && state.linked) ||
          (active.every((name) => entry.values[name].includes(state[name])) &&
            (asked?.has(entry.row.id) ?? true) &&
            (mine?.has(entry.row.id) ?? true) &&
            terms.every((term) => entry.text.includes(term)));
        if (entry.fits !== fits) entry.node.hidden = !fits;
        entry.fits = fits;
        if (fits) inGroup++;
      }
      if (group.shown !== inGroup) {
        group.node.hidden = inGroup === 0;
        group.count.textContent = inGroup === group.entries.length ? number(inGroup) : `${number(inGroup)} of ${number(group.entries.length)}`;
        group.shown = inGroup;
      }
      visible += inGroup;
    }
    shownCount = visible;
    const filtered = active.length > 0 || terms.length > 0 || asked !== undefined || mine !== undefined;
    const all = data.rows.length === 1 ? "1 row" : `${number(data.rows.length)} rows`;
    const lost = state.row !== undefined && !entryById.has(state.row) ? `There is no row ${state.row} (any more). ` : "";
    byId("status").textContent = lost + (filtered ? `${number(visible)} of ${all}` : all);
    byId("said").textContent = saidOf(understood?.said, visible);
    byId("empty").hidden = visible > 0;
    byId("clear").hidden = !filtered;
    if (byId("q").value !== state.q) byId("q").value = state.q;
    for (const name of NAMES) {
      const select = selects[name];
      select.value = state[name] === undefined ? "" : `=${state[name]}`;
      select.classList.toggle("on", state[name] !== undefined);
    }
    for (const [node, isOn, isOff] of marks) {
      const on = isOn();
      if (node.tagName === "BUTTON") node.setAttribute("aria-pressed", String(on));
      node.classList.toggle("on", on);
      node.classList.toggle("off", !on && isOff());
    }
    showOpened();
  }

  /** What was understood, and that only rows of the worklist are shown where there is one. */
  function saidOf(understood, visible) {
    if (state.mine === undefined) return understood ?? "";
    const own = state.said ?? "My fields";
    if (state.q.trim() === "") return own;
    const within = `${visible === 0 ? "None" : "Only those"} in the worklist (${own}); “Clear filters” shows all rows`;
    return understood === undefined ? within : `${understood}. ${within}`;
  }

  /** Things that show whether they are chosen: node, is it chosen, is another one. */
  const marks = [];
  const selects = {};

  function drawFilters() {
    for (const name of NAMES) {
      const times = new Map();
      for (const entry of entries) for (const value of new Set(entry.values[name])) times.set(value, (times.get(value) ?? 0) + 1);
      const order = name === "object" || name === "domain" ? [...times.keys()].sort((a, b) => (a < b ? -1 : 1)) : [...times.keys()].sort((a, b) => times.get(b) - times.get(a));
      // The value carries a mark, so that an empty name is not taken for no choice.
      const select = el("select", { "aria-label": FILTERS[name].label, onchange: () => choose({ [name]: select.value === "" ? undefined : select.value.slice(1) }) });
      select.append(el("option", { value: "", text: FILTERS[name].any }));
      for (const value of order) select.append(el("option", { value: `=${value}`, text: `${shown(name, value)} (${number(times.get(value))})` }));
      // A choice of one is none.
      select.hidden = times.size < 2;
      selects[name] = select;
      byId("selects").append(select);
    }
    byId("q").addEventListener("input", () => choose({ q: byId("q").value }));
    byId("q").addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text") ?? "";
      if (!/^\s*[[{]/.test(text)) return;
      event.preventDefault();
      showMine(text);
    });
    byId("find").addEventListener("click", () => showMine(byId("payload").value));
    byId("filters").addEventListener("submit", (event) => event.preventDefault());
    byId("filters").addEventListener("reset", (event) => {
      event.preventDefault();
      choose({ q: "", mine: undefined, ...Object.fromEntries(NAMES.map((name) => [name, undefined])) });
      byId("q").focus();
    });
  }

  /** The rows of the fields in a payload. */
  function showMine(payload) {
    const { ids, said } = query.understand(payload) ?? { ids: [], said: "A payload starts with { or [." };
    // A payload that was not understood has no fields: those of the one before are not its own.
    choose({ q: "", mine: ids.length > 0 ? ids : undefined, said });
    byId("said").textContent = said;
  }

  // ── A worklist of what is shown ──
  const shownRows = () => entries.filter((entry) => entry.fits).map((entry) => entry.row);
  const placeOf = ({ targets: [first] }) => (first === undefined ? "" : [first.domain, first.operation ?? first.event, first.field].filter(Boolean).join(" "));
  /** What is unchanged in an object is got otherwise all the same where one that is listed embedded that object and embeds it no more. */
  const holderOf = ({ v1 }, shown) => shown.find((row) => row.effect !== "none" && row.v1.object !== v1.object && (row.v1.type ?? "").replace(/^array<(.*)>$/, "$1") === v1.object);
  const isDone = (row, shown) => row.effect === "none" && holderOf(row, shown) === undefined;
  const codeOf = (row, shown) => (isDone(row, shown) ? "" : (row.targets[0]?.via?.code ?? ""));

  function worklistMarkdown() {
    const quote = (text) => {
      const fence = "`".repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
      return `${fence} ${text.replace(/\s+/g, " ")} ${fence}`;
    };
    const lines = [`# ${data.title}`, ""];
    let object;
    const shown = shownRows();
    for (const row of shown) {
      if (row.v1.object !== object) lines.push(...(object === undefined ? [] : [""]), `## ${(object = row.v1.object).replace(/\s+/g, " ")}`, "");
      const parts = [quote(row.v1.field || row.v1.type || row.v1.operation || row.v1.object), words.effects[row.effect].label];
      if (row.targets.length > 0) parts.push(quote(placeOf(row)));
      const [code, holder] = [codeOf(row, shown), holderOf(row, shown)];
      if (code !== "") parts.push(quote(code));
      if (holder) parts.push(`embedded by ${quote(`${holder.v1.object}.${holder.v1.field}`)}`);
      lines.push(`- [${isDone(row, shown) ? "x" : " "}] ${parts.join(" · ")}`);
    }
    return `${lines.join("\n")}\n`;
  }

  function worklistCsv() {
    // A cell that a spreadsheet would compute is none.
    const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
    const shown = shownRows();
    const lines = shown.map((row) => [row.id, row.kind, row.v1.object, row.v1.field, words.effects[row.effect].label, placeOf(row), codeOf(row, shown), row.transforms.join(" "), row.reason]);
    return [["row", "kind", "object", "field", "effect", "place", "code", "transforms", "why"], ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
  }

  function save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = el("a", { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  function drawWorklist() {
    byId("save-md").addEventListener("click", () => save("worklist.md", "text/markdown", worklistMarkdown()));
    byId("save-csv").addEventListener("click", () => save("worklist.csv", "text/csv", worklistCsv()));
    const button = byId("copy-list");
    button.addEventListener("click", async () => {
      button.textContent = (await copy(worklistMarkdown())) ? "Copied" : "Not allowed";
      setTimeout(() => (button.textContent = "Copy worklist"), 1500);
    });
  }

  /** Text with `code` in it, as nodes. */
  function prose(text) {
    return text.split(/(`[^`]+`)/).map((part) => (/^`[^`]+`$/.test(part) ? el("code", { text: part.slice(1, -1) }) : part));
  }

  function drawHeader() {
    document.title = `${data.title} · Migration report`;
    byId("title").textContent = data.title;
    byId("sentence").textContent = `${data.sentence}.`;
    for (const [effect, word] of Object.entries(words.effects)) {
      const n = data.byEffect[effect];
      const part = el("span", { class: `e-${effect}` });
      part.style.flexGrow = String(n);
      if (n > 0) byId("bar").append(part);
      const button = el("button", { type: "button", title: word.means, onclick: () => toggle("effect", effect) }, el("span", { class: `dot e-${effect}` }), el("strong", { text: number(n) }), el("span", { text: word.label }));
      byId("effects").append(button);
      marks.push([button, () => state.effect === effect, () => state.effect !== undefined]);
    }
    // Where all rows are of one band, nobody has to choose.
    byId("bands").hidden = Object.values(data.byBand).filter((n) => n > 0).length < 2;
    for (const [band, word] of Object.entries(words.bands)) {
      const button = el("button", { type: "button", title: word.means, onclick: () => toggle("band", band) }, el("span", { class: `dot ${band}` }), el("span", { text: word.label }), el("strong", { text: number(data.byBand[band]) }));
      byId("bands").append(button);
      marks.push([button, () => state.band === band, () => state.band !== undefined]);
    }
    const kinds = Object.entries(words.kinds).filter(([kind]) => data.byKind[kind] !== "0");
    byId("kinds").textContent = kinds.map(([kind, word]) => `${data.byKind[kind]} ${data.byKind[kind] === "1" ? word.label : word.plural}`).join(" · ");
    byId("notes").append(...data.notes.map((text) => el("p", {}, ...prose(text))));
    byId("notes").hidden = data.notes.length === 0;
  }

  // ── The flow picture: names are buttons, ribbons stretch between them. ──
  const SVG = "http://www.w3.org/2000/svg";
  const TALL = 420;

  function drawFlow() {
    const { flow } = data;
    if (flow.links.length === 0) {
      byId("flow-section").hidden = true;
      return;
    }
    const hue = new Map(flow.domains.map((domain, index) => [domain.name, domain.name === "none" ? "none" : `h${index % 10}`]));
    const svg = document.createElementNS(SVG, "svg");
    for (const [name, value] of Object.entries({ viewBox: `0 0 100 ${flow.height}`, preserveAspectRatio: "none", "aria-hidden": "true" })) svg.setAttribute(name, value);
    for (const link of flow.links) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", link.path);
      path.setAttribute("stroke-width", link.width);
      path.setAttribute("class", hue.get(link.domain));
      const title = document.createElementNS(SVG, "title");
      title.textContent = `${link.object} → ${shown("domain", link.domain)}: ${number(link.rows)}`;
      path.append(title);
      const on = () => state.object === link.object && state.domain === link.domain;
      path.addEventListener("click", () => choose(on() ? { object: undefined, domain: undefined } : { object: link.object, domain: link.domain }));
      svg.append(path);
      const partly = () => (state.object ?? link.object) === link.object && (state.domain ?? link.domain) === link.domain;
      const any = () => state.object !== undefined || state.domain !== undefined;
      marks.push([path, () => any() && partly(), any]);
    }
    const column = (name, nodes) =>
      el(
        "div",
        { class: `nodes ${name}s`, role: "group", "aria-label": FILTERS[name].label },
        ...nodes.map((node) => {
          const label = shown(name, node.name);
          const button = el(
            "button",
            { type: "button", title: label, onclick: () => toggle(name, node.name) },
            el("span", { class: "name", text: label }),
            el("span", { class: "n", text: number(node.rows) }),
          );
          if (name === "domain") button.classList.add(hue.get(node.name));
          button.style.top = `${node.y}px`;
          button.style.height = `${node.height}px`;
          marks.push([button, () => state[name] === node.name, () => state[name] !== undefined]);
          return button;
        }),
      );
    const box = byId("flow");
    box.append(column("object", flow.objects), svg, column("domain", flow.domains));
    svg.style.height = `${flow.height}px`;
    for (const side of box.querySelectorAll(".nodes")) side.style.height = `${flow.height}px`;
    const more = byId("flow-more");
    if (flow.height <= TALL + 80) return;
    const fold = (folded) => {
      box.classList.toggle("folded", folded);
      more.textContent = folded ? `Show all ${flow.objects.length} objects` : "Show less";
      more.setAttribute("aria-expanded", String(!folded));
    };
    more.hidden = false;
    more.addEventListener("click", () => fold(!box.classList.contains("folded")));
    box.addEventListener("focusin", (event) => event.target.offsetTop > TALL - 60 && fold(false));
    fold(true);
  }

  // ── Recipes: an endpoint with all that takes its place. ──
  function drawRecipes() {
    const endpoints = data.rows.filter((row) => row.kind === "endpoint");
    byId("recipes").hidden = endpoints.length === 0;
    for (const row of endpoints) byId("recipes").append(recipe(row));
  }

  function recipe(row) {
    const [first] = row.targets;
    const summary = el("summary", {}, el("code", { text: row.v1.type || row.v1.operation || row.v1.object }), el("span", { class: "quiet", text: first === undefined ? "gone" : placeOf(row) }));
    const box = el("details", { class: "statement recipe" }, summary, el("p", {}, ...prose(row.reason)));
    const after = row.recipe?.join("\n") ?? first?.via?.code;
    if (after) box.append(el("div", { class: "sides" }, code(row.v1.type ?? "", "Before"), code(after, "After")));
    for (const next of row.followUps ?? []) box.append(code(next.code, `For ${next.field}, which the old answer embedded`));
    if (row.costs) box.append(el("p", { class: "quiet", text: row.costs }));
    box.append(el("a", { class: "link", href: `#${new URLSearchParams({ row: row.id })}`, text: "Its row" }));
    return box;
  }

  function drawStatements() {
    const section = byId("statements");
    section.hidden = data.statements.length === 0;
    for (const statement of data.statements) {
      section.append(
        el(
          "details",
          { class: "statement" },
          el("summary", { text: statement.title }),
          el("div", { class: "sides" }, el("div", {}, el("h4", { text: "In V1" }), el("p", { text: statement.v1 })), el("div", {}, el("h4", { text: "In V2" }), el("p", { text: statement.v2 }))),
          el("ol", {}, ...statement.steps.map((text) => el("li", { text }))),
          ...(statement.code ? [code(statement.code, "TypeScript")] : []),
        ),
      );
    }
  }

  function drawLegend() {
    const entry = (name, node, means) => byId("legend").append(el("div", {}, el("dt", {}, node), el("dd", { text: means })));
    for (const [effect, word] of Object.entries(words.effects)) entry(effect, el("span", {}, el("span", { class: `dot e-${effect}` }), ` ${word.label}`), word.means);
    for (const [band, word] of Object.entries(words.bands)) entry(band, el("span", { class: `band ${band}`, text: word.label }), word.means);
    for (const [fate, word] of Object.entries(words.fates)) {
      const n = data.byFate[fate];
      if (n !== undefined && n !== "0") entry(fate, el("span", { class: `fate ${fate}`, text: word.label }), `${word.means} (${n})`);
    }
  }

  // ── Keyboard ──
  function move(step) {
    const visible = entries.length === 0 ? [] : [...groups.values()].flatMap((group) => group.entries.filter((entry) => entry.fits));
    const at = visible.findIndex((entry) => entry.node.contains(document.activeElement));
    const next = visible[at === -1 ? (step > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + step))];
    next?.button.focus();
    next?.button.scrollIntoView({ block: "nearest" });
  }

  const KEYS = {
    "/": () => byId("q").select(),
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => {
      if (opened === undefined) return;
      opened.button.focus();
      choose({ row: undefined });
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target === byId("q")) {
      if (event.key === "ArrowDown" || event.key === "Enter") move(1);
      else if (event.key === "Escape") {
        if (state.q === "") target.blur();
        else choose({ q: "" });
      } else return;
      event.preventDefault();
      return;
    }
    // Arrows belong to lists of choices and to code that scrolls.
    if (target.closest?.("select, pre")) return;
    const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  // ── Start ──
  drawHeader();
  drawFlow();
  drawFilters();
  drawWorklist();
  drawRows();
  drawRecipes();
  drawStatements();
  drawLegend();

  function follow() {
    // A linked row is shown even when the filters beside it would hide it.
    state = { ...readAddress(), linked: true };
    apply();
    opened?.button.focus({ preventScroll: true });
    settle(opened, 5);
    if (opened === undefined && shownCount < entries.length) byId("rows-title").scrollIntoView({ block: "start" });
  }

  /** Rows that were never in sight have a guessed height; as they come into sight, the wanted one moves. */
  function settle(entry, frames) {
    if (entry === undefined || frames === 0) return;
    entry.node.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => settle(entry, frames - 1));
  }
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("list").focus();
    byId("list").scrollIntoView();
  });
  addEventListener("hashchange", follow);
  follow();
})();
