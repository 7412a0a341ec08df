"use strict";
// Draws the reference out of the data block. Texts of documents go onto the page as text alone.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const entries = data.domains.flatMap(({ id, entries: own }) => own.map((entry) => ({ ...entry, domain: id })));
const index = finder.indexOf({ entries, byCall: new Map() });
const MOST = 60;

/** An element with attributes and children; texts become text nodes. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A text whose parts in backticks are code. */
function marked(text) {
  return text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 0 ? part : element("code", {}, part)));
}

const hashOf = ({ call }) => `#${encodeURIComponent(call)}`;
const shownCall = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
};

// The list: what a search finds, best first, else all by domain and resource.

let shown = [];

function found() {
  const words = byId("q").value.trim();
  const domain = byId("domain").value;
  const within = (entry) => domain === "" || entry.domain === domain;
  if (words === "") return entries.filter(within);
  // A path or an address as somebody's code has it.
  const path = words.replace(/^[A-Z]+ /, "").replace(/^https?:\/\/[^/]+/, "");
  const asked = path.toLowerCase().split("?")[0];
  const shape = (text) => text.toLowerCase().replace(/\{[^}]*\}|\/\d+(?=\/|$)/g, (part) => (part.startsWith("/") ? "/*" : "*"));
  // The path itself comes before those below it.
  const direct = asked.startsWith("/")
    ? entries
        .filter((entry) => shape(entry.path).includes(shape(asked)) && (path === words || words.startsWith(`${entry.method} `) || /^https?:/.test(words)))
        .sort((a, b) => shape(a.path).length - shape(b.path).length)
    : entries.filter(({ scopes = [] }) => scopes.some((scope) => scope.toLowerCase() === asked));
  const names = new Map(data.domains.map(({ entries: own, id }) => [own[0]?.call.split(".")[0], id]));
  const ranked = finder.search(index, {
    words,
    limit: MOST,
    admits: (name) => domain === "" || names.get(name) === domain,
  });
  return [...new Set([...direct.filter(within), ...ranked])].slice(0, MOST);
}

function drawList() {
  shown = found();
  const isSearch = byId("q").value.trim() !== "";
  byId("status").textContent = isSearch
    ? shown.length === 0
      ? "Nothing fits. Fewer words, or the name of a field?"
      : `${shown.length}${shown.length === MOST ? " best" : ""} of ${entries.length}`
    : `${shown.length} operations`;
  const blocks = isSearch ? [listOf(shown)] : [...grouped(shown)].map(([id, own]) => domainBlock(id, own));
  byId("list").replaceChildren(...blocks);
  mark();
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.domain, [...(groups.get(item.domain) ?? []), item]);
  return groups;
}

function domainBlock(id, own) {
  const title = data.domains.find((domain) => domain.id === id).title;
  const isOpen = byId("domain").value === id || own.some(({ call }) => call === shownCall());
  const made = element("details", {}, element("summary", {}, title, " ", element("span", { class: "quiet" }, String(own.length))));
  const fill = () => made.children.length === 1 && made.append(listOf(own));
  made.addEventListener("toggle", () => {
    fill();
    mark();
  });
  if (isOpen) {
    fill();
    made.open = true;
  }
  return made;
}

function listOf(own) {
  return element(
    "ul",
    {},
    ...own.map((entry) =>
      element(
        "li",
        {},
        element(
          "a",
          { href: hashOf(entry), class: entry.isDeprecated ? "old" : undefined },
          element("span", { class: `method ${entry.method}` }, entry.method),
          element("span", { class: "call" }, entry.call),
          element("span", { class: "says" }, entry.says),
        ),
      ),
    ),
  );
}

function mark() {
  for (const link of byId("list").querySelectorAll("a")) {
    if (link.hash === `#${encodeURIComponent(shownCall())}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

// One operation.

const details = new Map();
function detailsOf(domain) {
  if (!details.has(domain)) details.set(domain, JSON.parse(data.details[domain]));
  return details.get(domain);
}

function drawPage() {
  const call = shownCall();
  const entry = entries.find((one) => one.call === call);
  document.body.classList.toggle("opened", entry !== undefined);
  if (entry === undefined) {
    document.title = byId("title").textContent;
    byId("page").replaceChildren(...welcome());
    return;
  }
  const { operations, types } = detailsOf(entry.domain);
  const operation = operations.find((one) => one.call === call);
  document.title = `${call} · ${data.name}`;
  byId("page").replaceChildren(
    element("p", { class: "back" }, element("a", { href: "#" }, "All operations")),
    element("h1", {}, operation.signature),
    element("p", { class: "lead" }, entry.says),
    element(
      "p",
      { class: "route" },
      element("span", { class: `method ${entry.method}` }, entry.method),
      " ",
      element("code", {}, entry.path),
    ),
    ...(operation.deprecated === undefined ? [] : [element("p", { class: "warning" }, "Deprecated. ", ...marked(operation.deprecated))]),
    ...(entry.notes ?? []).map((note) => element("p", {}, ...marked(note))),
    ...section("Call", operation.code === undefined ? [] : [copied(operation.code)]),
    ...section("As an HTTP request", operation.curl === undefined ? [] : [copied(operation.curl), ...tried(operation)]),
    ...section("Arguments", operation.arguments.length === 0 ? [] : [membersTable(operation.arguments, types)]),
    ...section("Answer", [element("p", {}, typed(operation.answer, types)), ...(operation.sample === undefined ? [] : [copied(operation.sample)])]),
    ...section("Errors", operation.errors.length === 0 ? [] : [errorTable(operation.errors)]),
    ...section("Facts", [factList(entry, operation)]),
    ...section(
      `In ${data.before ?? ""}`,
      data.before === undefined || (entry.before === undefined && operation.formerFields === undefined) ? [] : [former(entry, operation)],
    ),
  );
}

function welcome() {
  return [
    element("h1", {}, "Find an operation"),
    element(
      "p",
      {},
      "Search by what you want, a path, a field, a scope",
      data.before === undefined ? "" : `, or a name of ${data.before}`,
      ". Keys: ",
      ...["/", "j", "k", "Enter", "Esc"].flatMap((key) => [element("kbd", {}, key), " "]),
    ),
    element("p", {}, "Install ", element("code", {}, data.install), ". Unofficial: not made, endorsed or supported by the vendor."),
  ];
}

function section(title, children) {
  return children.length === 0 ? [] : [element("section", {}, element("h2", {}, title), ...children)];
}

function copied(text) {
  const button = element("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return element("div", { class: "code" }, button, element("pre", { tabindex: "0" }, text));
}

function membersTable(members, types) {
  const rows = members.map(({ name, type, isRequired, text }) =>
    element(
      "tr",
      {},
      element("td", {}, element("code", {}, name), isRequired ? element("span", { class: "needed" }, " required") : ""),
      element("td", {}, typed(type, types)),
      element("td", {}, ...marked(text)),
    ),
  );
  const head = element("tr", {}, ...["Name", "Type", "What it is"].map((name) => element("th", { scope: "col" }, name)));
  return element("div", { class: "wide", tabindex: "0" }, element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)));
}

/** A type as code; what the package declares opens where it stands. */
function typed(text, types) {
  const made = element("code");
  const box = element("span", {}, made);
  for (const part of text.split(/([\p{L}\p{N}_$]+)/u)) {
    if (!Object.hasOwn(types, part)) {
      made.append(part);
      continue;
    }
    const button = element("button", { type: "button", class: "type", "aria-expanded": "false" }, part);
    let opened;
    button.addEventListener("click", () => {
      if (opened === undefined) {
        opened = membersTable(types[part], types);
        opened.classList.add("nested");
        box.append(opened);
      } else {
        opened.remove();
        opened = undefined;
      }
      button.setAttribute("aria-expanded", String(opened !== undefined));
    });
    made.append(button);
  }
  return box;
}

function errorTable(errors) {
  const rows = errors.map(({ error, status, text }) =>
    element("tr", {}, element("td", {}, status), element("td", {}, element("code", {}, error)), element("td", {}, ...marked(text))),
  );
  const head = element("tr", {}, ...["Status", "Class", "When"].map((name) => element("th", { scope: "col" }, name)));
  return element("div", { class: "wide", tabindex: "0" }, element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)));
}

function factList({ scopes = [], id }, { facts, link }) {
  const rows = [
    ["Operation id", element("code", {}, id)],
    ...scopes.map((scope) => ["Scope", element("code", {}, scope)]),
    ...facts.map((fact) => ["", element("span", {}, ...marked(fact))]),
    ...(link === undefined ? [] : [["Vendor", element("a", { href: link, rel: "noreferrer noopener" }, "Page of the developer portal")]]),
  ];
  return element("dl", {}, ...rows.flatMap(([name, value]) => [element("dt", {}, name || "Known"), element("dd", {}, value)]));
}

function former({ before = [] }, { formerFields = [] }) {
  const calls = before.filter((name) => !formerFields.includes(name));
  const list = (names) => element("ul", { class: "names" }, ...names.map((name) => element("li", {}, element("code", {}, name))));
  return element(
    "div",
    {},
    ...(calls.length === 0 ? [] : [element("p", {}, "Takes the place of"), list(calls)]),
    ...(formerFields.length === 0 ? [] : [element("p", {}, "Has what these fields had"), list(formerFields)]),
  );
}

// Served by a mock, the request can be sent to it.

let session = { expires: 0 };

async function tokenOf({ credentials, tokenPath }) {
  if (Date.now() > session.expires) {
    const response = await fetch(tokenPath, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      }),
    });
    const { access_token: token, expires_in: seconds } = await response.json();
    session = { token, expires: Date.now() + (seconds - 60) * 1000 };
  }
  return session.token;
}

function tried({ request }) {
  if (data.mock === undefined || request === undefined) return [];
  const target = element("input", { "aria-label": "Path and query", value: request.target, spellcheck: "false" });
  const body =
    request.body === undefined ? undefined : element("textarea", { "aria-label": "Body", rows: "8", spellcheck: "false" }, request.body);
  const button = element("button", { type: "submit" }, "Send to the mock");
  const answer = element("pre", { tabindex: "0", "aria-live": "polite", hidden: "" });
  const form = element("form", { class: "try" }, target, body, button, answer);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    answer.hidden = false;
    answer.textContent = "…";
    try {
      // Only what it came from is ever asked.
      const url = new URL(target.value, location.origin);
      if (url.origin !== location.origin) throw new Error("Give a path of this mock.");
      const mock = await (await fetch(data.mock)).json();
      const headers = { authorization: `Bearer ${await tokenOf(mock)}`, [mock.keyHeader]: mock.credentials.appKey };
      for (const [name, value] of request.headers) headers[name] = value;
      if (request.mediaType !== undefined && body) headers["content-type"] = request.mediaType;
      const response = await fetch(url, { method: request.method, headers, ...(body && { body: body.value }) });
      const text = await response.text();
      answer.textContent = `${response.status} ${response.statusText}\n${pretty(text)}`;
    } catch (error) {
      answer.textContent = error.message;
    }
  });
  return [form];
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// Keys, as on the report of the migration.

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    byId("q").focus();
  } else if (event.key === "Escape") {
    if (document.activeElement === byId("q") && byId("q").value !== "") {
      byId("q").value = "";
      drawList();
    } else if (isTyping) document.activeElement.blur();
    else location.hash = "";
  } else if (event.key === "Enter" && document.activeElement === byId("q") && shown.length > 0) {
    event.preventDefault();
    location.hash = hashOf(shown[0]);
  } else if ((event.key === "j" || event.key === "k") && !isTyping) {
    const links = [...byId("list").querySelectorAll("a")].filter((link) => link.offsetParent !== null);
    const at = links.findIndex((link) => link === document.activeElement || link.hasAttribute("aria-current"));
    const focused = links.indexOf(document.activeElement);
    const next = links[(focused >= 0 ? focused : at) + (event.key === "j" ? 1 : -1)];
    next?.focus();
  }
});

byId("title").textContent = `${data.name} API${data.version ? ` ${data.version}` : ""}`;
byId("domain").append(
  element("option", { value: "" }, "all domains"),
  ...data.domains.map(({ id, title }) => element("option", { value: id }, title)),
);
if (data.mock !== undefined) byId("other").append(element("a", { href: "/" }, "The documents, with Swagger UI"));
byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("form").addEventListener("input", drawList);
addEventListener("hashchange", () => {
  drawPage();
  mark();
  if (document.body.classList.contains("opened")) byId("page").focus({ preventScroll: true });
  scrollTo(0, 0);
});
drawList();
drawPage();
