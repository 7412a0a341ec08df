"use strict";
// Draws the worklist out of the data block. Texts of the code go onto the page as text alone.
const { findings, summary, rules } = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);

/** An element with attributes and children; texts become text nodes. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

function drawHead() {
  const { calls, byLevel, files, ignored, skipped } = summary;
  byId("title").textContent = `${count(calls.v1, "call")} of V1, ${calls.v2} of V2`;
  const left = Object.entries(skipped).map(([why, n]) => `${n} ${why}`);
  byId("sums").textContent = [
    `${count(byLevel.error, "error")}, ${count(byLevel.warning, "warning")}, ${count(byLevel.note, "note")} in ${count(files, "file")}.`,
    ignored > 0 ? `${ignored} silenced by comments.` : "",
    left.length > 0 ? `Left out: ${left.join(", ")}.` : "",
  ].join(" ");
}

const LEVELS = ["error", "warning", "note"];
const chosen = { levels: new Set(["error", "warning"]) };

function drawFilters() {
  for (const level of LEVELS) {
    const button = element("button", { type: "button", class: level, "data-level": level }, level);
    button.addEventListener("click", () => {
      if (!chosen.levels.delete(level)) chosen.levels.add(level);
      draw();
    });
    byId("levels").append(button, " ");
  }
  const choices = { rule: "rule", file: "file", api: "api" };
  for (const [id, key] of Object.entries(choices)) {
    const values = [...new Set(findings.map((finding) => finding[key]).filter(Boolean))].sort();
    byId(id).append(element("option", { value: "" }, "any"));
    for (const value of values) byId(id).append(element("option", { value }, value));
  }
  byId("filters").addEventListener("input", draw);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => {
    chosen.levels = new Set(["error", "warning"]);
    setTimeout(draw);
  });
}

function isShown(finding) {
  const words = byId("q").value.toLowerCase().split(/\s+/).filter(Boolean);
  const text = JSON.stringify(finding).toLowerCase();
  return (
    chosen.levels.has(finding.level) &&
    ["rule", "file", "api"].every((id) => byId(id).value === "" || finding[id] === byId(id).value) &&
    words.every((word) => text.includes(word))
  );
}

function card(finding) {
  const { rule, level, confidence, message, hint, recipe, fields = [], excerpt, written } = finding;
  const at = written ?? finding;
  const head = element(
    "div",
    { class: "head" },
    element("span", { class: "level" }, confidence === "proven" ? level : `${level}, ${confidence}`),
    element("b", {}, ...marked(message)),
    element("code", { title: rules[rule].about }, rule),
    element("span", { class: "quiet" }, `${at.file === finding.file ? "line" : at.file} ${at.line}`),
  );
  const made = element("article", { class: level }, head);
  if (excerpt !== undefined) made.append(element("pre", {}, excerpt));
  if (recipe !== undefined) made.append(element("p", { class: "quiet" }, "In V2"), element("pre", {}, recipe));
  else if (hint !== undefined) made.append(element("p", {}, ...marked(hint)));
  if (fields.length > 0) made.append(fieldTable(fields));
  return made;
}

/** A text whose parts in backticks are code. */
function marked(text) {
  return text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 0 ? part : element("code", {}, part)));
}

function fieldTable(fields) {
  const rows = fields.map(({ name, use, code, together, why }) =>
    element(
      "tr",
      {},
      element("td", {}, element("code", {}, name), use === "sent" ? " (sent)" : ""),
      element(
        "td",
        {},
        code === undefined ? `nothing: ${why ?? ""}` : element("code", {}, code),
        ...(together === undefined ? [] : ["; of all records together: ", element("code", {}, together)]),
      ),
    ),
  );
  const names = element("tr", {}, element("th", {}, "V1"), element("th", {}, "V2"));
  return element("table", {}, element("thead", {}, names), element("tbody", {}, ...rows));
}

function draw() {
  for (const button of byId("levels").querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(chosen.levels.has(button.dataset.level)));
  // What is wrong comes before what might be.
  const shown = findings.filter(isShown).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const files = grouped(shown);
  const blocks = [...files].sort().map(([file, own]) => element("section", {}, element("h2", {}, file), ...own.map(card)));
  byId("list").replaceChildren(...blocks);
  byId("empty").hidden = shown.length > 0;
  byId("status").textContent = `${shown.length} of ${findings.length}`;
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.file, [...(groups.get(item.file) ?? []), item]);
  return groups;
}

function drawCalls() {
  const operations = new Map();
  for (const { api, method, path, file, line, column, level } of findings) {
    if (path === undefined) continue;
    const name = `${api === "v1" ? "V1" : "V2"} ${method} ${path}`;
    const entry = operations.get(name) ?? { calls: new Set(), faulty: new Set() };
    entry.calls.add(`${file}:${line}:${column}`);
    if (level !== "note") entry.faulty.add(`${file}:${line}:${column}`);
    operations.set(name, entry);
  }
  const rows = [...operations].sort().map(([name, { calls, faulty }]) =>
    element("tr", {}, element("td", {}, element("code", {}, name)), ...[calls, faulty].map(({ size }) => element("td", {}, String(size)))),
  );
  byId("calls").querySelector("tbody").append(...rows);
}

drawHead();
drawFilters();
drawCalls();
draw();
