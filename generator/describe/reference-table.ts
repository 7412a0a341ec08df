/**
 * The table of `specs/references.yaml`: what ids mean where their names do not say it. Its format is described at its top.
 *
 * Checked as a whole; every fault is reported with its place.
 */
import type { Diagnostic, Place } from "../diagnostics/codes.ts";
import { parseData } from "../read/parse.ts";
import { Checker } from "../read/table.ts";
import type { IdKind } from "./entities.ts";
import { get, isObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { SourceFile } from "../ground/input.ts";

export interface OverrideRow {
  /** All domains when absent. */
  readonly domain?: string;
  readonly at:
    /** The end of a path of fields, in one model or in all. */
    | { readonly kind: "field"; readonly model?: string; readonly path: readonly string[] }
    | { readonly kind: "parameter"; readonly operation?: string; readonly name: string };
  /** Key of an entity; absent where the id is none. */
  readonly entity?: string;
  readonly why: string;
  /** As it is shown to people: `jpm JobResponse.equipmentIds`. */
  readonly name: string;
  readonly place: Place;
}

export interface ReferenceTable {
  readonly rows: readonly OverrideRow[];
  /** Entities that others refer to, for runs without their domain. */
  readonly entities: ReadonlyMap<string, IdKind>;
  /** The field by which users are referred to, of entities whose records are people. */
  readonly users: ReadonlyMap<string, string>;
  /** All domains that the table speaks of: only when they are all there, a row for any domain can be found unused. */
  readonly domains: readonly string[];
}

export const NO_OVERRIDES: ReferenceTable = {
  rows: [],
  entities: new Map(),
  users: new Map(),
  domains: [],
};

export function parseReferences(file: SourceFile): {
  readonly table: ReferenceTable;
  readonly diagnostics: readonly Diagnostic[];
} {
  if (file.text.trim() === "") return { table: NO_OVERRIDES, diagnostics: [] };
  const parsed = parseData(file);
  if (parsed.diagnostics.length > 0) return { table: NO_OVERRIDES, diagnostics: parsed.diagnostics };
  const faults: Diagnostic[] = [];
  const check = new Checker(file.path, faults);
  const root = check.object(parsed.value, "", "The table");
  check.keys(root, "", ["domains", "entities", "users", "overrides"]);
  const domains = check.list(get(root, "domains"), "/domains").map(String);
  const entities = new Map<string, IdKind>();
  for (const [key, stated] of Object.entries(check.optionalObject(get(root, "entities"), "/entities"))) {
    const kind = ID_KINDS.find((one) => one === stated);
    if (kind) entities.set(key, kind);
    else check.fault(`The id of an entity is one of ${ID_KINDS.join(", ")}`, join("/entities", key));
  }
  const users = new Map<string, string>();
  for (const [key, stated] of Object.entries(check.optionalObject(get(root, "users"), "/users"))) {
    if (typeof stated === "string") users.set(key, stated);
    else check.fault("The users of an entity are told by the name of a field", join("/users", key));
  }
  const rows = check
    .list(get(root, "overrides"), "/overrides")
    .flatMap((value, i) => readRow(check, value, join("/overrides", i)));
  return { table: { rows, entities, users, domains }, diagnostics: faults };
}

const ID_KINDS: readonly IdKind[] = ["integer", "uuid", "string"];

/** A row may name several models and fields; each pair is a row of its own. */
function readRow(check: Checker, value: JsonValue, at: string): readonly OverrideRow[] {
  const row = check.object(value, at, "An override");
  if (!isObject(value)) return [];
  check.keys(row, at, ["domain", "model", "field", "operation", "parameter", "entity", "why"]);
  const domain = check.text(get(row, "domain"), join(at, "domain"));
  const entity = check.text(get(row, "entity"), join(at, "entity"));
  const why = check.text(get(row, "why"), join(at, "why"));
  if (entity === undefined) check.fault("An override names an entity, or none", at);
  if (why === undefined) check.fault("An override says why", at);
  if (entity === undefined || why === undefined) return [];
  const texts = (key: string): readonly { readonly text: string; readonly at: string }[] => {
    const stated = get(row, key);
    const where = join(at, key);
    if (!Array.isArray(stated)) return stated === undefined ? [] : [{ text: String(stated), at: where }];
    return stated.map((one, i) => ({ text: String(one), at: join(where, i) }));
  };
  const [fields, parameters] = [texts("field"), texts("parameter")];
  if (fields.length > 0 === parameters.length > 0)
    check.fault("An override is about a field or about a parameter", at);
  const base = { ...(domain !== undefined && { domain }), ...(entity !== "none" && { entity }), why };
  const make = (owner: string | undefined, slot: { readonly text: string; readonly at: string }) => ({
    name: [domain, [owner, slot.text].filter((text) => text !== undefined).join(".")].join(" ").trim(),
    place: { file: check.file, pointer: slot.at },
  });
  const each = (key: string) => {
    const stated = texts(key).map(({ text }) => text);
    return stated.length > 0 ? stated : [undefined];
  };
  return [
    ...each("model").flatMap((model) =>
      fields.map((field): OverrideRow => {
        const path = field.text.split(".");
        return {
          ...base,
          ...make(model, field),
          at: { kind: "field", path, ...(model !== undefined && { model }) },
        };
      }),
    ),
    ...each("operation").flatMap((operation) =>
      parameters.map((parameter): OverrideRow => {
        const named = { name: parameter.text, ...(operation !== undefined && { operation }) };
        return { ...base, ...make(operation, parameter), at: { kind: "parameter", ...named } };
      }),
    ),
  ];
}
