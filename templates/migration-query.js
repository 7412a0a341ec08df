/**
 * What a reader of the report holds, understood: `GET /v1/jobs?filter.status=…`, an address with its host, `job.customer.name`, a payload.
 * Pure: takes the rows of the report, touches no page.
 */
"use strict";
// The script of the page comes behind this one.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
const createQuery = (rows) => {
  /** @typedef {{ ids: string[], said: string }} Understood rows by id, the best first, and what was understood */

  const METHODS = /^(get|post|put|patch|delete)\s+/i;
  const lower = (text) => text.toLowerCase();
  const bare = (name) => lower(name).replace(/[^a-z0-9]/g, "");

  const fields = rows.filter((row) => row.kind === "field");
  const objects = new Map();
  for (const row of fields) {
    const own = objects.get(row.v1.object) ?? new Map();
    objects.set(row.v1.object, own.set(lower(row.v1.field), row));
  }
  const objectByName = new Map();
  for (const name of objects.keys()) for (const form of [bare(name), `${bare(name)}s`]) if (!objectByName.has(form)) objectByName.set(form, name);
  const endpoints = rows.flatMap((row) => {
    const [, method, path] = /^(\S+) (\/\S*)$/.exec(row.kind === "endpoint" ? (row.v1.type ?? "") : "") ?? [];
    return path === undefined ? [] : [{ row, method, segments: segmentsOf(path) }];
  });

  function segmentsOf(path) {
    return path.split("/").filter((part) => part !== "" && !/^v\d+$/i.test(part));
  }

  /** @returns {Understood | undefined} `undefined` where the text is words to look for */
  function understand(text) {
    const trimmed = text.trim();
    if (/^[[{]/.test(trimmed)) return ofPayload(trimmed);
    if (METHODS.test(trimmed) || /^(https?:\/)?\//i.test(trimmed)) return ofRequest(trimmed);
    if (/^curl\s/i.test(trimmed)) return ofCurl(trimmed);
    // Words may have a slash between them, too.
    if (/^[\w-]+(\/[^\s/]+)+$/.test(trimmed)) {
      const understood = ofRequest(`/${trimmed}`);
      return understood.ids.length > 0 ? understood : undefined;
    }
    const path = pathIn(trimmed);
    return /^[\w[\]]+(\.[\w[\]]+)+$/.test(path) ? ofPath(path, trimmed) : undefined;
  }

  /** The way down as code writes it, with dots: `job["customer"]["name"]`, `$job->customer->name`, `job.customer?.name`, `job[:customer]`, `job.get("customer")`. */
  function pathIn(code) {
    return code
      .replace(/;$/, "")
      .replace(/^[$@]/, "")
      .replace(/(?:&|\?)\.\[?(?=["'\w])|\?->|->/g, (sign) => (sign.endsWith("[") ? "[" : "."))
      .replace(/!(?=[.[])/g, "")
      .replace(/\?\[/g, "[")
      .replace(/\.(?:get|fetch|dig)\(\s*(?:(["'])(\w+)\1|:(\w+))\s*\)/g, (_all, _quote, name, symbol) => `.${name ?? symbol}`)
      .replace(/\[\s*(?:(["'])(\w+)\1|:(\w+))\s*\]/g, (_all, _quote, name, symbol) => `.${name ?? symbol}`)
      .replace(/\[\s*[$@]?\w*\s*\]/g, "[]")
      .replace(/\.{2,}/g, ".");
  }

  // A request

  function ofRequest(text) {
    const method = METHODS.exec(text)?.[1]?.toUpperCase();
    const address = text.replace(METHODS, "").replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/, "");
    const [path = "", query = ""] = address.split("?");
    const given = segmentsOf(decoded(path));
    const fitting = endpoints.filter((one) => (method === undefined || one.method === method) && fits(one.segments, given));
    // A path of literal names says more than one with a value in the same place.
    const literal = ({ segments }) => segments.filter((part) => !part.startsWith("{")).length;
    const most = Math.max(0, ...fitting.map(literal));
    const found = fitting.filter((one) => literal(one) === most);
    if (found.length === 0) return { ids: [], said: `No endpoint of the old API is ${[method, `/${given.join("/")}`].filter(Boolean).join(" ")}.` };
    const names = query.split("&").map((pair) => decoded(pair.split("=")[0] ?? "")).filter((name) => name !== "");
    const ids = found.flatMap(({ row }) => [row.id, ...takenBy(row, names).map((taken) => taken.id)]);
    const known = new Set(found.flatMap(({ row }) => takenBy(row, []).map((taken) => lower(taken.v1.field))));
    const unknown = names.filter((name) => !known.has(lower(name)));
    const calls = found.map(({ row }) => row.v1.type).join(", ");
    return { ids, said: calls + (unknown.length > 0 ? `. Not known of the old API: ${unknown.join(", ")}` : "") };
  }

  /** A command line: its address, and the method that it names or that what it sends makes it. */
  function ofCurl(text) {
    const address = /https?:\/\/[^\s'"]+/i.exec(text)?.[0];
    if (address === undefined) return { ids: [], said: "This command has no address that starts with http." };
    const named = /\s(?:-X|--request)[\s=]*["']?([a-z]+)/i.exec(text)?.[1];
    const isSending = /\s(?:-d|--data\S*|--json)[\s=]/.test(text) && !/\s(?:-G|--get)(?:\s|$)/.test(text);
    return ofRequest(`${named ?? (isSending ? "POST" : "GET")} ${address}`);
  }

  /** What an endpoint takes; of its parameters those that were named, or all. */
  function takenBy(endpoint, names) {
    const wanted = new Set(names.map(lower));
    return rows.filter(
      (row) =>
        (row.kind === "parameter" || (row.kind === "request-field" && names.length === 0)) &&
        row.v1.operation === endpoint.v1.operation &&
        (wanted.size === 0 || wanted.has(lower(row.v1.field))),
    );
  }

  function fits(segments, given) {
    return segments.length === given.length && segments.every((part, i) => part.startsWith("{") || lower(part) === lower(given[i]));
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // A path

  function ofPath(text, said) {
    const [first, ...rest] = text.split(".").map((part) => part.replace(/\[\w*\]/g, ""));
    const object = objectByName.get(bare(first));
    const starts = object === undefined ? [] : [{ object, path: rest }];
    // Without the name of its object: whatever has such a field.
    const anywhere = [...objects.keys()].map((name) => ({ object: name, path: [first, ...rest] }));
    // Of an answer that is a list, the records are in its envelope.
    const inside = lower(first) === "data" ? [...objects.keys()].map((name) => ({ object: name, path: rest })) : [];
    for (const candidates of [starts, anywhere, inside]) {
      const ids = candidates.flatMap(({ object: name, path }) => walk(name, path) ?? []);
      if (ids.length > 0) return { ids: [...new Set(ids)], said };
    }
    return undefined;
  }

  /** Ids of the rows on the way down from an object, the last one first; nothing where the way ends too early. */
  function walk(object, path) {
    const own = objects.get(object);
    const whole = own?.get(lower(path.join(".")));
    if (whole) return [whole.id];
    const [name, ...rest] = path;
    const row = own?.get(lower(name));
    if (!row) return undefined;
    if (rest.length === 0) return [row.id];
    const below = embeddedIn(row);
    const ids = below === undefined ? undefined : walk(below, rest);
    return ids && [...ids, row.id];
  }

  function embeddedIn({ v1 }) {
    const name = (v1.type ?? "").replace(/^array<(.*)>$/, "$1");
    return objects.has(name) ? name : undefined;
  }

  // A payload

  /** Levels of embedded objects that are followed. */
  const DEPTH = 8;
  /** Share of the keys of a payload that an object has to have; of several keys more than one, which might be an id. */
  const LEAST = 0.5;

  function ofPayload(text) {
    const records = recordsOf(text);
    if (records === undefined) return { ids: [], said: "This is not valid JSON." };
    const keys = new Set(records.flatMap((record) => Object.keys(record)));
    const known = (name) => [...keys].filter((key) => objects.get(name).has(lower(key))).length;
    const share = (name) => known(name) / keys.size;
    const [best] = [...objects.keys()].map((name) => ({ name, share: share(name) })).sort((a, b) => b.share - a.share || objects.get(a.name).size - objects.get(b.name).size);
    const isOne = best !== undefined && keys.size > 1 && known(best.name) < 2;
    if (keys.size === 0 || best === undefined || best.share < LEAST || isOne) return { ids: [], said: "No object of the old API has most of these fields." };
    const found = { ids: new Set(), unknown: new Set() };
    for (const record of records) collect(best.name, record, { found, above: "", depth: 0 });
    const unknown = [...found.unknown];
    const more = unknown.length > 5 ? `, and ${unknown.length - 5} more` : "";
    return {
      ids: [...found.ids],
      said: `${best.name} with ${found.ids.size} known fields` + (unknown.length > 0 ? `. Not known of it: ${unknown.slice(0, 5).join(", ")}${more}` : ""),
    };
  }

  /** The records in an envelope, a list, lines of JSON, or one alone. */
  function recordsOf(text) {
    const parsed = parse(text) ?? linesOf(text);
    if (parsed === undefined) return undefined;
    const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    const inner = isRecord(parsed) && "data" in parsed ? parsed.data : parsed;
    return [inner].flat().filter(isRecord).slice(0, 100);
  }

  function linesOf(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "").map(parse);
    return lines.length > 1 && lines.every((line) => line !== undefined) ? lines : undefined;
  }

  function parse(text) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  function collect(object, record, { found, above, depth }) {
    for (const [key, value] of Object.entries(record)) {
      const row = objects.get(object).get(lower(key));
      if (row === undefined) {
        found.unknown.add(above + key);
        continue;
      }
      found.ids.add(row.id);
      const below = embeddedIn(row);
      if (below === undefined || depth === DEPTH) continue;
      for (const one of [value].flat())
        if (typeof one === "object" && one !== null) collect(below, one, { found, above: `${above}${key}.`, depth: depth + 1 });
    }
  }

  return { understand };
};
