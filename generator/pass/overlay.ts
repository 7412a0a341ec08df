/**
 * Corrections of documents as data: OpenAPI Overlay 1.0, targets in JSONPath (RFC 9535).
 *
 * Three extensions say what a correction relies on: `x-expect` is what has to be there before, `x-reason` and `x-evidence` say why.
 * `x-domain` names the document where `extends` does not. On the bundled documents an action that matches nothing, or something
 * else than it expects, is an error; on a user's own it is a warning, because their documents may be newer.
 *
 * Pure: a document that is corrected is copied first.
 */
import { JSONPathEnvironment } from "json-p3";
import { type Diagnostic, diagnostic, type Place } from "../diagnostics.ts";
import {
  get,
  getString,
  isObject,
  join,
  type JsonObject,
  type JsonValue,
  type OverlayFile,
  set,
  type SpecDocument,
} from "../read/source.ts";

export interface OverlayOptions {
  /** Whether actions that do not apply are errors (`bundled`) or warnings (`user`). */
  readonly strictness: "bundled" | "user";
}

/** Applies the overlays in order to the documents of their domains. Overlays for other domains are passed over. */
export function applyOverlays(
  documents: readonly SpecDocument[],
  overlays: readonly OverlayFile[],
  options: OverlayOptions,
): { readonly documents: readonly SpecDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const corrected = documents.map((document) => {
    const mine = overlays.map(readOverlay).filter((overlay) => overlay.domain === document.domain);
    diagnostics.push(...mine.flatMap((overlay) => overlay.diagnostics));
    if (mine.every((overlay) => overlay.actions.length === 0)) return document;
    // Through JSON: a YAML alias shares one object, and a correction of one place must not change the other.
    const copy = { ...document, root: JSON.parse(JSON.stringify(document.root)) as JsonObject };
    for (const overlay of mine) {
      for (const action of overlay.actions) diagnostics.push(...applyAction(copy, action, options));
    }
    return copy;
  });
  return { documents: corrected, diagnostics };
}

interface Action {
  readonly target: string;
  readonly change: { readonly kind: "remove" } | { readonly kind: "update"; readonly value: JsonValue };
  readonly expect: JsonValue | undefined;
  readonly place: Place;
}

interface Overlay {
  readonly domain: string | undefined;
  readonly actions: readonly Action[];
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = {
  root: ["overlay", "info", "extends", "actions"],
  action: ["target", "description", "update", "remove"],
};

function readOverlay(file: OverlayFile): Overlay {
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, pointer: string, hint?: string) => {
    const found = diagnostic("overlay-invalid", { reason }, { place: { file: file.source.path, pointer } });
    diagnostics.push(hint === undefined ? found : { ...found, hint });
  };
  const unknownKeys = (object: JsonObject, known: readonly string[], at: string) => {
    for (const key of Object.keys(object)) {
      if (!known.includes(key) && !key.startsWith("x-"))
        fault(`The key ${key} is not part of an overlay`, join(at, key));
    }
  };

  const root = file.overlay;
  if (!isObject(root)) {
    fault("An overlay has to be a mapping", "");
    return { domain: undefined, actions: [], diagnostics };
  }
  unknownKeys(root, KEYS.root, "");
  const version = get(root, "overlay");
  if (typeof version !== "string" || !/^1\.0\.\d+$/.test(version))
    fault("`overlay` has to be 1.0.0", "/overlay");
  const info = get(root, "info");
  for (const key of ["title", "version"]) {
    if (getString(info, key) === undefined) fault(`\`info.${key}\` is missing`, "/info");
  }
  const domain =
    getString(root, "x-domain") ??
    getString(root, "extends")
      ?.replace(/^.*\//, "")
      .replace(/\.\w+$/, "");
  if (domain === undefined)
    fault("The overlay does not say for which document it is: `extends` or `x-domain`", "");
  const list = get(root, "actions");
  if (!Array.isArray(list) || list.length === 0)
    fault("`actions` has to be a list with at least one action", "/actions");
  const actions = (Array.isArray(list) ? list : []).flatMap((value, i): Action[] => {
    const at = join("/actions", i);
    if (!isObject(value)) {
      fault("An action has to be a mapping", at);
      return [];
    }
    unknownKeys(value, KEYS.action, at);
    const target = getString(value, "target");
    const problem = target === undefined ? "An action needs a `target`" : targetProblem(target);
    if (problem !== undefined) fault(problem, target === undefined ? at : join(at, "target"));
    const update = get(value, "update");
    const isRemoval = get(value, "remove") === true;
    if (isRemoval === (update !== undefined)) fault("An action has either `update` or `remove: true`", at);
    if (target === undefined || problem !== undefined || isRemoval === (update !== undefined)) return [];
    const change =
      update === undefined ? { kind: "remove" as const } : { kind: "update" as const, value: update };
    return [
      { target, change, expect: get(value, "x-expect"), place: { file: file.source.path, pointer: at } },
    ];
  });
  return { domain, actions: diagnostics.length > 0 ? [] : actions, diagnostics };
}

const MAX_TARGET_LENGTH = 1000;
/** `$..*..*` multiplies with every descent; corrections need one. */
const MAX_DESCENTS = 3;
const MAX_MATCHES = 100_000;

const jsonpath = new JSONPathEnvironment({ maxRecursionDepth: 300 });

function targetProblem(target: string): string | undefined {
  if (target.length > MAX_TARGET_LENGTH) return `The target is longer than ${MAX_TARGET_LENGTH} characters`;
  if (target.split("..").length - 1 > MAX_DESCENTS)
    return `The target descends more than ${MAX_DESCENTS} times`;
  try {
    jsonpath.compile(target);
    return undefined;
  } catch (error) {
    return `The target is not a JSONPath: ${error instanceof Error ? error.message : String(error)}`;
  }
}

interface Match {
  readonly location: readonly (string | number)[];
  readonly value: JsonValue;
}

function applyAction(document: SpecDocument, action: Action, options: OverlayOptions): Diagnostic[] {
  const severity = options.strictness === "bundled" ? "error" : "warning";
  const inDocument = (pointer: string) => ({ file: document.source.path, pointer });
  const matches = find(document.root, action.target);
  if (matches.length === 0) {
    const place = { ...action.place, pointer: join(action.place.pointer ?? "", "target") };
    const related = [
      { message: "in this document", place: inDocument(deepestParent(document.root, action.target)) },
    ];
    return [diagnostic("overlay-target-empty", { target: action.target }, { place, related, severity })];
  }
  const faults: Diagnostic[] = [];
  const expected: Match[] = [];
  for (const match of matches) {
    if (action.expect === undefined || expects(document.root, match, action.expect)) {
      expected.push(match);
      continue;
    }
    const pointer = join("", ...match.location);
    const place = { ...action.place, pointer: join(action.place.pointer ?? "", "x-expect") };
    const related = [{ message: "found here", place: inDocument(pointer) }];
    faults.push(diagnostic("overlay-expectation-failed", { pointer }, { place, related, severity }));
  }
  // From the back, so that removing an element moves none that is still to come.
  for (const match of expected.reverse()) {
    if (action.change.kind === "remove") remove(document.root, match.location);
    else update(document.root, match.location, action.change.value);
  }
  return faults;
}

function find(root: JsonObject, target: string): Match[] {
  const matches: Match[] = [];
  for (const node of jsonpath.lazyQuery(target, root)) {
    matches.push({ location: node.location, value: node.value as JsonValue });
    if (matches.length >= MAX_MATCHES) break;
  }
  return matches;
}

/** Pointer of the longest beginning of a plain path that exists, so that a stale target is shown where it went stale. */
function deepestParent(root: JsonObject, target: string): string {
  const steps = [...target.matchAll(/\.([A-Za-z_]\w*)|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    (m) => m[1] ?? m[2] ?? m[3] ?? "",
  );
  let value: JsonValue | undefined = root;
  let pointer = "";
  for (const step of steps) {
    value = get(value, step);
    if (value === undefined) break;
    pointer = join(pointer, step);
  }
  return pointer;
}

/** Bundled corrections speak the dialect of OpenAPI 3.1; a document of 3.0 that says the same in its own words meets them too. */
function expects(root: JsonObject, match: Match, expected: JsonValue): boolean {
  if (meets(match.value, expected)) return true;
  const owner = parentOf(root, match.location);
  const isUnion = ["oneOf", "anyOf"].includes(String(match.location.at(-1)));
  const value =
    isUnion && get(owner, "nullable") === true && Array.isArray(match.value)
      ? [...match.value, { type: "null" }]
      : match.value;
  return meets(withoutNullable(value), expected);
}

/** `nullable: true` in the words of 3.1: a type more, or a member more. */
function withoutNullable(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, entry] of Object.entries(value)) set(copy, key, withoutNullable(entry));
  if (get(copy, "nullable") !== true) return copy;
  delete copy["nullable"];
  const type = get(copy, "type");
  if (typeof type === "string") copy["type"] = [type, "null"];
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = get(copy, keyword);
    if (Array.isArray(members)) copy[keyword] = [...members, { type: "null" }];
  }
  return copy;
}

/** Objects by the keys that are expected, everything else exactly. */
function meets(value: JsonValue, expected: JsonValue): boolean {
  if (isObject(expected)) {
    if (!isObject(value)) return false;
    return Object.entries(expected).every(([key, entry]) => {
      const found = get(value, key);
      return found !== undefined && equal(found, entry);
    });
  }
  return equal(value, expected);
}

function equal(a: JsonValue, b: JsonValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, i) => equal(entry, b[i] as JsonValue));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && equal(a[key] ?? null, b[key] ?? null))
    );
  }
  return a === b;
}

function parentOf(root: JsonObject, location: readonly (string | number)[]): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of location.slice(0, -1)) value = child(value, step);
  return value;
}

function child(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  return Array.isArray(value) ? value[Number(step)] : get(value, String(step));
}

function remove(root: JsonObject, location: readonly (string | number)[]): void {
  const parent = parentOf(root, location);
  const last = location.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent)) Reflect.deleteProperty(parent, last);
}

function update(root: JsonObject, location: readonly (string | number)[], value: JsonValue): void {
  const parent = parentOf(root, location);
  const last = location.at(-1);
  if (last === undefined) {
    merge(root, value);
    return;
  }
  const merged = merge(child(parent, last), value);
  if (Array.isArray(parent)) parent[Number(last)] = merged;
  else if (isObject(parent)) set(parent, String(last), merged);
}

/** Overlay 1.0: objects are merged, arrays are appended to, anything else is replaced. */
function merge(target: JsonValue | undefined, value: JsonValue): JsonValue {
  if (Array.isArray(target))
    return (target.push(...structuredClone(Array.isArray(value) ? value : [value])), target);
  if (!isObject(target) || !isObject(value)) return structuredClone(value);
  for (const [key, entry] of Object.entries(value)) {
    const existing = get(target, key);
    // A list in place of a single value replaces it, and the other way round.
    set(
      target,
      key,
      Array.isArray(existing) !== Array.isArray(entry) ? structuredClone(entry) : merge(existing, entry),
    );
  }
  return target;
}
