/**
 * An overlay file becomes a list of groups of actions: OpenAPI Overlay 1.0 and 1.1, with the extensions of this program.
 *
 * | key                | on      | meaning                                                                                   |
 * | ------------------ | ------- | ----------------------------------------------------------------------------------------- |
 * | `x-domain`         | overlay | id of the domain it is for; wins over `extends`                                           |
 * | `x-group`          | action  | actions of one name, which stand together, apply all or not at all                        |
 * | `x-expect`         | action  | what every target has to be before; prose is not compared                                 |
 * | `x-expect-absent`  | action  | keys that no target may have yet                                                          |
 * | `x-direction`      | action  | `response`: the evidence is of answers, what is sent stays as it was                      |
 *
 * `x-reason` and `x-evidence` are for people. Pure; every fault is a diagnostic at its place in the overlay.
 */
import { JSONPathEnvironment } from "json-p3";
import { type Diagnostic, diagnostic, type Place } from "../../diagnostics/codes.ts";
import { type OverlayFile } from "../../read/source.ts";
import { isMapPath, proseIn } from "./expect.ts";
import { get, getString, isObject, type JsonValue } from "../../ground/json.ts";
import { join } from "../../ground/pointer.ts";

/** What an action does to each of its targets. */
export type Change =
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly value: JsonValue }
  /** The value of another node, by its JSONPath. */
  | { readonly kind: "copy"; readonly from: string }
  /** A target alone is legal and changes nothing. */
  | { readonly kind: "nothing" };

export interface Action {
  readonly target: string;
  readonly change: Change;
  readonly expect: JsonValue | undefined;
  readonly absent: readonly string[];
  /** The side of the wire that the change is about; both when absent. */
  readonly direction?: "response";
  readonly place: Place;
}

/** Actions that apply all or not at all. */
export interface Group {
  readonly name?: string;
  readonly actions: readonly Action[];
}

export interface Overlay {
  readonly file: string;
  readonly origin: "bundled" | "user";
  readonly domain?: string;
  readonly extends?: string;
  readonly groups: readonly Group[];
}

/** Reads every file once; one with errors is left out, after all of its faults were told. */
export function readOverlays(files: readonly OverlayFile[]): {
  readonly overlays: readonly Overlay[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = files.map(readOverlay);
  return {
    overlays: read.flatMap(({ overlay }) => (overlay === undefined ? [] : [overlay])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

const KEYS = {
  root: ["overlay", "info", "extends", "actions"],
  info: ["title", "version", "description"],
  action: ["target", "description", "update", "remove"],
};

/** Collects the faults of one file. */
interface Reader {
  readonly file: string;
  /** Whether the file declares 1.1, which has `copy`. */
  readonly hasCopy: boolean;
  readonly diagnostics: Diagnostic[];
}

function fault({ file, diagnostics }: Reader, reason: string, pointer: string): void {
  diagnostics.push(diagnostic("overlay-invalid", { reason }, { place: { file, pointer } }));
}

function readOverlay(file: OverlayFile): {
  readonly overlay: Overlay | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const root = file.overlay;
  const version = get(root, "overlay");
  const hasCopy = typeof version === "string" && /^1\.1\.\d+$/.test(version);
  const reader: Reader = { file: file.source.path, hasCopy, diagnostics: [] };
  const { diagnostics } = reader;
  if (!isObject(root)) {
    fault(reader, "An overlay has to be a mapping", "");
    return { overlay: undefined, diagnostics };
  }
  checkKeys(reader, root, { known: KEYS.root, at: "" });
  if (typeof version !== "string" || !/^1\.[01]\.\d+$/.test(version))
    fault(reader, "`overlay` has to be a version of the specification: 1.0.0 or 1.1.0", "/overlay");
  checkInfo(reader, get(root, "info"));
  const domain = textAt(reader, root, { key: "x-domain", at: "" });
  const stated = textAt(reader, root, { key: "extends", at: "" });
  if (domain === undefined && stated === undefined)
    fault(reader, "The overlay does not say for which document it is: `extends` or `x-domain`", "");
  const groups = readGroups(reader, get(root, "actions"));
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  const overlay: Overlay = {
    file: reader.file,
    origin: file.origin ?? "user",
    ...(domain !== undefined && { domain }),
    ...(stated !== undefined && { extends: stated }),
    groups,
  };
  return { overlay: isFaulty ? undefined : overlay, diagnostics };
}

function checkInfo(reader: Reader, info: JsonValue | undefined): void {
  for (const key of ["title", "version"]) {
    if (getString(info, key) === undefined) fault(reader, `\`info.${key}\` is missing`, "/info");
  }
  checkKeys(reader, info, { known: KEYS.info, at: "/info" });
}

function checkKeys(
  reader: Reader,
  object: unknown,
  { known, at }: { readonly known: readonly string[]; readonly at: string },
): void {
  for (const key of isObject(object) ? Object.keys(object) : []) {
    if (known.includes(key) || key.startsWith("x-")) continue;
    const version = key === "copy" ? " of version 1.0; `copy` came with 1.1.0" : "";
    fault(reader, `The key ${key} is not part of an overlay${version}`, join(at, key));
  }
}

/** Text that may be absent; anything else in its place is a fault. */
function textAt(
  reader: Reader,
  object: unknown,
  { key, at }: { readonly key: string; readonly at: string },
): string | undefined {
  const value = get(object, key);
  if (value === undefined) return undefined;
  if (typeof value === "string" && value !== "") return value;
  fault(reader, `\`${key}\` has to be text`, join(at, key));
  return undefined;
}

/** Neighbours of one `x-group` become one group, every other action one of its own. */
function readGroups(reader: Reader, list: JsonValue | undefined): Group[] {
  if (!Array.isArray(list) || list.length === 0) {
    fault(reader, "`actions` has to be a list with at least one action", "/actions");
    return [];
  }
  const groups: { name?: string; actions: Action[] }[] = [];
  for (const [i, value] of list.entries()) {
    const at = join("/actions", i);
    const name = textAt(reader, value, { key: "x-group", at });
    const action = readAction(reader, value, at);
    if (action === undefined) continue;
    const last = groups.at(-1);
    if (name !== undefined && last?.name === name) last.actions.push(action);
    else if (name !== undefined && groups.some((group) => group.name === name))
      fault(reader, `The actions of the group ${name} do not stand together`, join(at, "x-group"));
    else groups.push({ ...(name !== undefined && { name }), actions: [action] });
  }
  return groups;
}

function readAction(reader: Reader, value: JsonValue, at: string): Action | undefined {
  if (!isObject(value)) {
    fault(reader, "An action has to be a mapping", at);
    return undefined;
  }
  checkKeys(reader, value, { known: reader.hasCopy ? [...KEYS.action, "copy"] : KEYS.action, at });
  const target = readPath(reader, value, { key: "target", at });
  const change = readChange(reader, value, at);
  const direction = readDirection(reader, { action: value, change, at });
  const absent = get(value, "x-expect-absent") ?? [];
  const isKeys = Array.isArray(absent) && absent.every((key) => typeof key === "string");
  if (!isKeys) fault(reader, "`x-expect-absent` has to be a list of keys", join(at, "x-expect-absent"));
  const expect = get(value, "x-expect");
  const place = { file: reader.file, pointer: at };
  for (const found of proseIn(expect ?? null, isMapPath(target ?? ""))) {
    const pointer = join(at, "x-expect") + found.pointer;
    reader.diagnostics.push(
      diagnostic("overlay-expectation-prose", { key: found.key }, { place: { ...place, pointer } }),
    );
  }
  if (target === undefined || change === undefined) return undefined;
  return {
    target,
    change,
    expect,
    absent: isKeys ? (absent as string[]) : [],
    ...(direction && { direction }),
    place,
  };
}

/** `remove: true` wins over the others; `update` and `copy` together cancel each other out, so that they are a mistake. */
function readChange(reader: Reader, action: JsonValue, at: string): Change | undefined {
  const [remove, update, copy] = [get(action, "remove"), get(action, "update"), get(action, "copy")];
  if (remove !== undefined && typeof remove !== "boolean") {
    fault(reader, "`remove` has to be true or false", join(at, "remove"));
    return undefined;
  }
  if (remove === true) return { kind: "remove" };
  if (copy === undefined || !reader.hasCopy)
    return update === undefined ? { kind: "nothing" } : { kind: "update", value: update };
  if (update !== undefined) {
    fault(reader, "An action has either `update` or `copy`", at);
    return undefined;
  }
  const from = readPath(reader, action, { key: "copy", at });
  return from === undefined ? undefined : { kind: "copy", from };
}

function readDirection(
  reader: Reader,
  {
    action,
    change,
    at,
  }: { readonly action: JsonValue; readonly change: Change | undefined; readonly at: string },
): "response" | undefined {
  const direction = get(action, "x-direction");
  if (direction === undefined) return undefined;
  const pointer = join(at, "x-direction");
  if (direction !== "response") {
    fault(reader, "`x-direction` has to be response, or be left out", pointer);
    return undefined;
  }
  if (change !== undefined && (change.kind !== "update" || !isObject(change.value))) {
    fault(reader, "`x-direction` goes with an `update` of a schema", pointer);
    return undefined;
  }
  return "response";
}

const MAX_TARGET_LENGTH = 1000;
/** `$..*..*` multiplies with every descent; corrections need one. */
const MAX_DESCENTS = 3;

export const jsonpath = new JSONPathEnvironment({ maxRecursionDepth: 300 });

function readPath(
  reader: Reader,
  action: JsonValue,
  { key, at }: { readonly key: "target" | "copy"; readonly at: string },
): string | undefined {
  const path = getString(action, key);
  const problem = path === undefined ? `An action needs a \`${key}\`` : pathProblem(path, key);
  if (problem === undefined) return path;
  fault(reader, problem, path === undefined ? at : join(at, key));
  return undefined;
}

function pathProblem(path: string, key: string): string | undefined {
  if (path.length > MAX_TARGET_LENGTH) return `The ${key} is longer than ${MAX_TARGET_LENGTH} characters`;
  if (path.split("..").length - 1 > MAX_DESCENTS)
    return `The ${key} descends more than ${MAX_DESCENTS} times`;
  try {
    jsonpath.compile(path);
    return undefined;
  } catch (error) {
    return `The ${key} is not a JSONPath: ${error instanceof Error ? error.message : String(error)}`;
  }
}
