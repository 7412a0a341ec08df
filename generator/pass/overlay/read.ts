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
import { type Diagnostic, hasErrors, type Place } from "../../diagnostics/codes.ts";
import { checkValue, ifText, type Spot, strangers, textOrEmpty } from "../../read/check.ts";
import { parseData } from "../../read/parse.ts";
import type { InputFile } from "../../ground/input.ts";
import { reasonOf } from "../../ground/errors.ts";
import { isMapPath, proseIn } from "./expect.ts";
import { isObject, type JsonValue } from "../../ground/json.ts";

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

/** An overlay file, and whose it is; the user's when absent. */
interface OverlayFile extends InputFile {
  readonly origin?: Overlay["origin"];
}

/** Reads every file once; one with errors is left out, after all of its faults were reported. */
export function readOverlays(files: readonly OverlayFile[]): {
  readonly overlays: readonly Overlay[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = files.map((file) => ({ file, ...parseData(file) }));
  const read = parsed
    .filter(({ diagnostics }) => diagnostics.length === 0)
    .map(({ value, file: { path, origin = "user" } }) =>
      checkValue(value, { file: path, code: "overlay-invalid", check: (root) => readOverlay(root, origin) }),
    );
  return {
    overlays: read.flatMap(({ value, diagnostics }) =>
      value === undefined || hasErrors(diagnostics) ? [] : [value],
    ),
    diagnostics: [...parsed, ...read].flatMap(({ diagnostics }) => diagnostics),
  };
}

const KEYS = {
  root: ["overlay", "info", "extends", "actions"],
  info: ["title", "version", "description"],
  action: ["target", "description", "update", "remove"],
};

function readOverlay(root: Spot, origin: Overlay["origin"]): Overlay | undefined {
  if (!isObject(root.value)) return root.fault("An overlay has to be a mapping");
  checkKeys(root, KEYS.root);
  const version = root.at("overlay");
  if (!/^1\.[01]\.\d+$/.test(textOrEmpty(version)))
    version.fault("`overlay` has to be a version of the specification: 1.0.0 or 1.1.0");
  const info = root.at("info");
  for (const key of ["title", "version"]) {
    if (ifText(info.at(key)) === undefined) info.fault(`\`info.${key}\` is missing`);
  }
  checkKeys(info, KEYS.info);
  const [domain, stated] = [someText(root.at("x-domain")), someText(root.at("extends"))];
  if (domain === undefined && stated === undefined)
    root.fault("The overlay does not say for which document it is: `extends` or `x-domain`");
  // `copy` came with 1.1.
  const hasCopy = /^1\.1\.\d+$/.test(textOrEmpty(version));
  return {
    file: root.place.file,
    origin,
    ...(domain !== undefined && { domain }),
    ...(stated !== undefined && { extends: stated }),
    groups: readGroups(root.at("actions"), hasCopy),
  };
}

function checkKeys(spot: Spot, known: readonly string[]): void {
  for (const key of strangers(spot, known)) {
    const version = key.step === "copy" ? " of version 1.0; `copy` came with 1.1.0" : "";
    key.fault(`The key ${key.step} is not part of an overlay${version}`);
  }
}

/** Text that may be absent, and is not empty. */
function someText(spot: Spot): string | undefined {
  if (spot.value === undefined) return undefined;
  return textOrEmpty(spot) === "" ? spot.fault(`\`${spot.step}\` has to be text`) : ifText(spot);
}

/** Neighbours of one `x-group` become one group, every other action one of its own. */
function readGroups(list: Spot, hasCopy: boolean): Group[] {
  if (list.entries().length === 0) list.fault("`actions` has to be a list with at least one action");
  const groups: { name?: string; actions: Action[] }[] = [];
  for (const entry of list.entries()) {
    const name = someText(entry.at("x-group"));
    const action = readAction(entry, hasCopy);
    if (action === undefined) continue;
    const last = groups.at(-1);
    if (name !== undefined && last?.name === name) last.actions.push(action);
    else if (name !== undefined && groups.some((group) => group.name === name))
      entry.at("x-group").fault(`The actions of the group ${name} do not stand together`);
    else groups.push({ ...(name !== undefined && { name }), actions: [action] });
  }
  return groups;
}

function readAction(spot: Spot, hasCopy: boolean): Action | undefined {
  if (!isObject(spot.value)) return spot.fault("An action has to be a mapping");
  checkKeys(spot, hasCopy ? [...KEYS.action, "copy"] : KEYS.action);
  const target = readPath(spot.at("target"));
  const change = readChange(spot, hasCopy);
  const direction = readDirection(spot.at("x-direction"), change);
  const absent = readAbsent(spot.at("x-expect-absent"));
  const expect = spot.at("x-expect");
  for (const prose of proseIn(expect, isMapPath(target ?? "")))
    prose.report("overlay-expectation-prose", { key: prose.step });
  if (target === undefined || change === undefined) return undefined;
  return { target, change, expect: expect.value, absent, ...(direction && { direction }), place: spot.place };
}

/** `remove: true` wins over the others; `update` and `copy` together cancel each other out, so that they are a mistake. */
function readChange(action: Spot, hasCopy: boolean): Change | undefined {
  const [remove, update, copy] = [action.at("remove"), action.at("update").value, action.at("copy")];
  if (remove.value !== undefined && typeof remove.value !== "boolean")
    return remove.fault("`remove` has to be true or false");
  if (remove.value === true) return { kind: "remove" };
  if (copy.value === undefined || !hasCopy)
    return update === undefined ? { kind: "nothing" } : { kind: "update", value: update };
  if (update !== undefined) return action.fault("An action has either `update` or `copy`");
  const from = readPath(copy);
  return from === undefined ? undefined : { kind: "copy", from };
}

function readDirection(spot: Spot, change: Change | undefined): "response" | undefined {
  if (spot.value === undefined) return undefined;
  if (spot.value !== "response") return spot.fault("`x-direction` has to be response, or be left out");
  if (change !== undefined && (change.kind !== "update" || !isObject(change.value)))
    return spot.fault("`x-direction` goes with an `update` of a schema");
  return "response";
}

function readAbsent(spot: Spot): readonly string[] {
  const keys = spot.value ?? [];
  if (Array.isArray(keys) && keys.every((key) => typeof key === "string")) return keys;
  spot.fault("`x-expect-absent` has to be a list of keys");
  return [];
}

const MAX_TARGET_LENGTH = 1000;
/** `$..*..*` multiplies with every descent; corrections need one. */
const MAX_DESCENTS = 3;

export const jsonpath = new JSONPathEnvironment({ maxRecursionDepth: 300 });

function readPath(spot: Spot): string | undefined {
  const path = ifText(spot);
  if (path === undefined) return spot.missing(`An action needs a \`${spot.step}\``);
  const problem = pathProblem(path, spot.step);
  return problem === undefined ? path : spot.fault(problem);
}

function pathProblem(path: string, key: string): string | undefined {
  if (path.length > MAX_TARGET_LENGTH) return `The ${key} is longer than ${MAX_TARGET_LENGTH} characters`;
  if (path.split("..").length - 1 > MAX_DESCENTS)
    return `The ${key} descends more than ${MAX_DESCENTS} times`;
  try {
    jsonpath.compile(path);
    return undefined;
  } catch (error) {
    return `The ${key} is not a JSONPath: ${reasonOf(error)}`;
  }
}
