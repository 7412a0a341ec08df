/** Requests that JSON describes: collections of Postman and Insomnia, workflows of n8n and Make. One reader: they differ in names only. */
import type { Names, Site, Written } from "../site.ts";
import { queryName, pairsOf, splitAt } from "./address.ts";
import type { Addresses } from "./address.ts";
import { holesIn } from "./declared.ts";
import { partsOf } from "./fold.ts";
import type { Piece } from "./fold.ts";
import { methodOfText } from "./forms.ts";
import { JSON_TEXT } from "./language.ts";
import { tokensOf } from "./lexer.ts";
import { Parser } from "./parser.ts";
import { positionOf } from "./position.ts";
import type { SourceFile } from "./program.ts";
import { plainText } from "./syntax.ts";
import type { Dict, Expression, Node } from "./syntax.ts";
import { GAP, literalOf, namesOfJson, parsedJson } from "./values.ts";
import type { Collected } from "./values.ts";

/** Where the kinds of documents keep what a request is made of: names of keys, dots for what stands below. */
const PLACES = {
  url: ["url", "url.raw", "uri"],
  method: ["method", "requestMethod", "httpMethod", "verb"],
  query: [
    "url.query",
    "query",
    "queryParameters.parameters",
    "queryParametersUi.parameter",
    "qs",
    "params",
    "parameters",
  ],
  queryText: ["jsonQuery", "queryParametersJson"],
  headers: ["header", "headers", "headerParameters.parameters", "headerParametersUi.parameter"],
  bodyText: ["body.raw", "jsonBody", "bodyParametersJson", "body.text", "body", "data", "rawBody"],
  body: [
    "body.urlencoded",
    "body.formdata",
    "bodyParameters.parameters",
    "bodyParametersUi.parameter",
    "body.params",
  ],
} as const;

const FORMS: readonly (readonly [string, RegExp])[] = [
  ["Postman", /getpostman\.com|_postman_id/],
  ["n8n", /n8n-nodes-base\./],
  ["Insomnia", /"_type"\s*:\s*"(?:export|request)"/],
  ["Make", /"module"\s*:\s*"http:/],
];

export function readDocument(file: SourceFile, addresses: Addresses): readonly Site[] {
  const nodes = new Parser(file.text, tokensOf(file.text, JSON_TEXT), JSON_TEXT).file();
  const form = FORMS.find(([, pattern]) => pattern.test(file.text))?.[0];
  if (form === undefined) return [];
  const dicts: Dict[] = [];
  gather(nodes, dicts, 0);
  const variables = variablesIn(dicts);
  return dicts.flatMap((dict) => siteOf(dict, file, form, variables, addresses) ?? []);
}

function gather(nodes: readonly Node[], into: Dict[], depth: number): void {
  if (depth > 100) return;
  for (const node of nodes) {
    if (node.kind === "dict") {
      into.push(node);
      gather(
        node.entries.map(({ value }) => value),
        into,
        depth + 1,
      );
    } else if (node.kind === "list") gather(node.items, into, depth + 1);
  }
}

/** Values that a collection names, as in `{{baseUrl}}`. */
function variablesIn(dicts: readonly Dict[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const dict of dicts) {
    const list = at(dict, "variable") ?? at(dict, "values");
    for (const item of list?.kind === "list" ? list.items : []) {
      const key = plainText(at(item, "key"));
      const value = plainText(at(item, "value"));
      if (key !== undefined && value !== undefined && /^https?:\/\//i.test(value)) variables.set(key, value);
    }
    // Insomnia keeps them in the data of an environment.
    const data = at(dict, "data");
    for (const { key, value } of data?.kind === "dict" ? data.entries : []) {
      const name = plainText(key);
      const text = plainText(value);
      if (name !== undefined && text !== undefined && /^https?:\/\//i.test(text)) variables.set(name, text);
    }
  }
  return variables;
}

function siteOf(
  dict: Dict,
  file: SourceFile,
  form: string,
  variables: ReadonlyMap<string, string>,
  addresses: Addresses,
): Site | undefined {
  const url = PLACES.url.map((place) => at(dict, place)).find((value) => plainText(value) !== undefined);
  const text = plainText(url);
  if (url === undefined || text === undefined) return undefined;
  const { path, query } = splitAt(addressOf(text, variables));
  const headers = namesAt(dict, PLACES.headers, file).known.map(({ path: name }) => name.toLowerCase());
  const certainty = addresses.certainty(path, headers, true, true);
  if (certainty === undefined) return undefined;
  const written = PLACES.method
    .map((place) => plainText(at(dict, place)))
    .find((value) => value !== undefined);
  const body = bodyOf(dict, file);
  const method = written === undefined ? "GET" : methodOfText(written);
  return {
    at: positionOf(file, url.at),
    form,
    depth: "text",
    ...(method !== undefined && { method }),
    url: partsOf(path),
    query: queryOf(dict, query, url, file),
    ...(body !== undefined && method !== "GET" && { body }),
    headers: [...new Set(headers)],
    reads: [],
    certainty,
    pages: at(dict, "options.pagination") !== undefined,
    retries: at(dict, "retryOnFail") !== undefined,
  };
}

/** `{{baseUrl}}/jpm/v2/tenant/:tenant/jobs`, `=https://host/{{ $json.id }}`. */
function addressOf(text: string, variables: ReadonlyMap<string, string>): readonly Piece[] {
  const filled = text
    .replace(/^=/, "")
    .replace(/\{\{\s*_?\.?([\w-]+)\s*\}\}/g, (whole, name: string) => variables.get(name) ?? whole);
  return holesIn(filled, /\{\{\s*([^{}]*?)\s*\}\}|(?<=\/):(\w+)/g).map((piece) =>
    typeof piece === "string" ? piece : { name: /([\w-]+)\W*$/.exec(piece.name)?.[1] ?? "" },
  );
}

function queryOf(dict: Dict, query: readonly Piece[], url: Expression, file: SourceFile): Names {
  const known = new Map<string, Written>();
  let isOpen = false;
  for (const {
    name: [name],
    value,
  } of pairsOf(query)) {
    const literal = literalOf(value);
    if (typeof name !== "string") isOpen = true;
    else
      known.set(queryName(name), {
        path: queryName(name),
        at: positionOf(file, url.at),
        ...(literal !== undefined && { value: literal }),
      });
  }
  const listed = namesAt(dict, PLACES.query, file);
  for (const one of listed.known) known.set(one.path, one);
  const text = textAt(dict, PLACES.queryText);
  if (text !== undefined) for (const one of namesOfText(text, file).known) known.set(one.path, one);
  return { known: [...known.values()], isOpen: isOpen || listed.isOpen };
}

function bodyOf(dict: Dict, file: SourceFile): Names | undefined {
  const listed = namesAt(dict, PLACES.body, file);
  const text = textAt(dict, PLACES.bodyText);
  const written = text === undefined ? undefined : namesOfText(text, file);
  if (listed.known.length === 0 && written === undefined) return undefined;
  return {
    known: [...listed.known, ...(written?.known ?? [])],
    isOpen: listed.isOpen || written?.isOpen === true,
  };
}

function textAt(dict: Dict, places: readonly string[]): Expression | undefined {
  return places.map((place) => at(dict, place)).find((value) => (plainText(value) ?? "") !== "");
}

/** Names of a body that is JSON in a text; what is filled in later is taken for a value. */
function namesOfText(value: Expression, file: SourceFile): Collected {
  const into: Collected = { known: [], isOpen: false };
  const text = (plainText(value) ?? "").replace(/^=/, "").replace(/\{\{[^{}]*\}\}/g, GAP);
  const parsed = parsedJson(text);
  if (parsed === undefined) into.isOpen = true;
  else namesOfJson(parsed, "", positionOf(file, value.at), into);
  return into;
}

/** `[{ key: "page", value: "1" }]`, or names with values. */
function namesAt(dict: Dict, places: readonly string[], file: SourceFile): Collected {
  const into: Collected = { known: [], isOpen: false };
  for (const place of places) {
    const found = at(dict, place);
    if (found?.kind === "list") for (const item of found.items) named(item, file, into);
    else if (found?.kind === "dict" && place.startsWith("header")) {
      for (const { key } of found.entries)
        if (key !== undefined) into.known.push({ path: plainText(key) ?? "", at: positionOf(file, key.at) });
    }
  }
  return into;
}

function named(item: Expression, file: SourceFile, into: Collected): void {
  const key = at(item, "key") ?? at(item, "name");
  const name = plainText(key);
  if (
    key === undefined ||
    name === undefined ||
    name === "" ||
    (at(item, "disabled")?.kind === "name" && (at(item, "disabled") as { name: string }).name === "true")
  )
    return;
  if (/\{\{/.test(name)) {
    into.isOpen = true;
    return;
  }
  const text = plainText(at(item, "value"));
  const literal = text === undefined || /^=|\{\{/.test(text) ? undefined : literalOf([text]);
  into.known.push({
    path: name,
    at: positionOf(file, key.at),
    ...(literal !== undefined && { value: literal }),
  });
}

/** What stands at keys, one below the other. */
function at(value: Expression, place: string): Expression | undefined {
  let found: Expression | undefined = value;
  for (const key of place.split(".")) {
    found =
      found?.kind === "dict" ? found.entries.find((entry) => plainText(entry.key) === key)?.value : undefined;
  }
  return found;
}
