/** Requests that annotations of an interface declare: Retrofit, Refit. */
import type { Names, Part, Site, Written } from "../site.ts";
import type { Addresses } from "./address.ts";
import { queryName, pairsOf, splitAt } from "./address.ts";
import { joinPaths, partsOf } from "./fold.ts";
import type { Folded, Folder, Piece } from "./fold.ts";
import { methodOfText } from "./forms.ts";
import { positionOf } from "./position.ts";
import type { Program, Scope } from "./program.ts";
import { lastName, plainText } from "./syntax.ts";
import type { Annotation, Func } from "./syntax.ts";
import { literalOf } from "./values.ts";

/** How annotations are written that name a method: all in capitals, or as in C#. */
const METHODS: Readonly<Record<string, RegExp>> = {
  java: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|HTTP)$/,
  kotlin: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|HTTP)$/,
  scala: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|HTTP)$/,
  dart: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/,
  csharp: /^(?:Get|Post|Put|Patch|Delete|Head)$/,
};

export function declaredIn(program: Program, folder: Folder, addresses: Addresses): readonly Site[] {
  const sites: Site[] = [];
  for (const { func, scope } of [...program.functions.values()].flat()) {
    const names = METHODS[scope.file.language.name];
    const annotation = func.annotations.find(
      ({ name, args }) => names?.test(name) === true && args.length > 0,
    );
    const site =
      annotation === undefined ? undefined : siteOf(annotation, func, scope, { program, folder, addresses });
    if (site !== undefined) sites.push(site);
  }
  return sites;
}

function siteOf(
  annotation: Annotation,
  func: Func,
  scope: Scope,
  tools: { program: Program; folder: Folder; addresses: Addresses },
): Site | undefined {
  const argument =
    annotation.args.find(({ name }) => name === "path" || name === "value") ?? annotation.args[0];
  const folded = argument === undefined ? undefined : tools.folder.fold(argument.value, scope, undefined);
  if (folded === undefined) return undefined;
  const named = annotation.args.find(({ name }) => name === "method");
  const method = methodOfText(named === undefined ? annotation.name : (plainText(named.value) ?? ""));
  const base = baseOf(tools.program, tools.folder, tools.addresses, scope);
  const whole = { pieces: placeholders(folded.pieces), sources: folded.sources };
  const [first] = whole.pieces;
  const isAbsolute = typeof first === "string" && /^https?:/i.test(first);
  const { path, query } = splitAt((base === undefined || isAbsolute ? whole : joinPaths(base, whole)).pieces);
  const headers = headersOf(func);
  const certainty = tools.addresses.certainty(path, headers, true, false);
  if (certainty === undefined) return undefined;
  const body = func.parameters.some(({ annotations }) =>
    annotations.some(({ name }) => /^(?:Body|Field|FieldMap|Part)$/.test(name)),
  );
  const { file } = scope;
  return {
    at: positionOf(file, annotation.at),
    form: file.language.name === "csharp" ? "Refit" : "Retrofit",
    depth: "text",
    ...(method !== undefined && { method }),
    url: partsOf(path) as readonly Part[],
    query: queryOf(func, scope, query),
    ...(body && { body: { known: namedBy(func, scope, /^Field$/), isOpen: true } }),
    headers,
    reads: [],
    leaves: [{ ...positionOf(file, func.at), path: "" }],
    certainty,
    pages: func.parameters.some(({ name }) => /page(?!size)|continue/i.test(name)),
    retries: /\b429\b|Retry-After|TooManyRequests/.test(file.text),
  };
}

function queryOf(func: Func, scope: Scope, query: readonly Piece[]): Names {
  const at = positionOf(scope.file, func.at);
  const written = pairsOf(query).flatMap(({ name: [name], value }): Written[] => {
    const literal = literalOf(value);
    return typeof name === "string"
      ? [{ path: queryName(name), at, ...(literal !== undefined && { value: literal }) }]
      : [];
  });
  const isOpen = func.parameters.some(({ annotations }) =>
    annotations.some(({ name }) => name === "QueryMap"),
  );
  return { known: [...written, ...namedBy(func, scope, /^(?:Query|AliasAs|QueryName)$/)], isOpen };
}

/** Parameters by the name that an annotation gives them. */
function namedBy(func: Func, scope: Scope, annotation: RegExp): readonly Written[] {
  return func.parameters.flatMap(({ name, annotations }) => {
    const found = annotations.find((one) => annotation.test(one.name));
    return found === undefined
      ? []
      : [{ path: plainText(found.args[0]?.value) ?? name, at: positionOf(scope.file, found.at) }];
  });
}

function headersOf(func: Func): readonly string[] {
  const ofParameters = func.parameters.flatMap(({ annotations }) =>
    annotations.filter(({ name }) => name === "Header"),
  );
  const ofMethod = func.annotations.filter(({ name }) => name === "Headers");
  const texts = [...ofParameters, ...ofMethod].flatMap(({ args }) =>
    args.map(({ value }) => plainText(value) ?? ""),
  );
  return texts.map((text) => (text.split(":")[0] ?? "").trim().toLowerCase()).filter((name) => name !== "");
}

/** `jobs/{id}`: what stands in braces is handed in. */
function placeholders(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? holesIn(piece) : [piece]));
}

/** A text with names in braces as pieces. */
export function holesIn(text: string, pattern = /\{+\s*([^{}]*?)\s*\}+/g): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ name: match.slice(1).find((name) => name !== undefined) ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The address that all paths stand below: what a builder is handed, or the one constant that names a host of the API. */
function baseOf(program: Program, folder: Folder, addresses: Addresses, scope: Scope): Folded | undefined {
  for (const { call, scope: where } of program.calls) {
    const first = /^(?:baseUrl|For|RestService)$/.test(lastName(call.of)) ? call.args[0] : undefined;
    if (first === undefined) continue;
    const folded = folder.fold(first.value, where, undefined);
    if (addresses.hostOf(folded.pieces) === "sure") return folded;
  }
  const own = constantBase(scope, folder, addresses);
  if (own !== undefined) return own;
  const others = program.files.flatMap((file) => constantBase(file.scope, folder, addresses) ?? []);
  return others.length === 1 ? others[0] : undefined;
}

function constantBase(scope: Scope, folder: Folder, addresses: Addresses): Folded | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    for (const values of at.values.values()) {
      const value = values.at(-1);
      const folded = value === undefined ? undefined : folder.fold(value.value, value.scope, undefined);
      if (folded !== undefined && addresses.hostOf(folded.pieces) === "sure") return folded;
    }
  }
  return undefined;
}
