/**
 * The table of `specs/references.yaml`: what ids mean where their names do not say it. Its format is described at its top.
 *
 * Checked as a whole; every fault is reported with its place.
 */
import type { Diagnostic, Place } from "../diagnostics/codes.ts";
import { asText, type Check, checkTable, listOf, mapOf, record, type Spot, text } from "../read/check.ts";
import type { IdKind } from "./collections.ts";
import type { MentionPlace } from "./mentions.ts";
import { isObject } from "../ground/json.ts";
import type { InputFile } from "../ground/input.ts";

export interface OverrideRow {
  /** All domains when absent. */
  readonly domain?: string;
  /** The end of a path of fields, in one model or in all, or a parameter of one operation or of all. */
  readonly at: Pick<MentionPlace, "kind" | "path"> & Partial<Pick<MentionPlace, "of">>;
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

const NO_OVERRIDES: ReferenceTable = {
  rows: [],
  entities: new Map(),
  users: new Map(),
  domains: [],
};

export function parseReferences(file: InputFile): {
  readonly table: ReferenceTable;
  readonly diagnostics: readonly Diagnostic[];
} {
  return checkTable(file, NO_OVERRIDES, readTable);
}

const ID_KINDS: readonly IdKind[] = ["integer", "uuid", "string"];

const tableShape = record(
  {
    domains: listOf(asText),
    entities: mapOf(
      (spot) =>
        ID_KINDS.find((kind) => kind === spot.value) ??
        spot.fault(`The id of an entity is one of ${ID_KINDS.join(", ")}`),
    ),
    users: mapOf((spot) =>
      typeof spot.value === "string"
        ? spot.value
        : spot.fault("The users of an entity are told by the name of a field"),
    ),
    overrides: listOf(readRow),
  },
  "The table",
);

function readTable(root: Spot): ReferenceTable {
  const { overrides, ...rest } = tableShape(root);
  return { ...rest, rows: overrides.flat() };
}

/** One, or a list of them. */
const named: Check<readonly Spot[]> = (spot) => spot.oneOrMore();

const rowShape = record(
  { domain: text, model: named, field: named, operation: named, parameter: named, entity: text, why: text },
  "An override",
);

/** A row may name several models and fields; each pair is a row of its own. */
function readRow(spot: Spot): readonly OverrideRow[] {
  const { domain, entity, why, ...slots } = rowShape(spot);
  if (!isObject(spot.value)) return [];
  if (entity === undefined) spot.fault("An override names an entity, or none");
  if (why === undefined) spot.fault("An override says why");
  if (entity === undefined || why === undefined) return [];
  if (slots.field.length > 0 === slots.parameter.length > 0)
    spot.fault("An override is about a field or about a parameter");
  const base = { ...(domain !== undefined && { domain }), ...(entity !== "none" && { entity }), why };
  const pairs = (kind: MentionPlace["kind"], owners: readonly Spot[], names: readonly Spot[]) =>
    (owners.length > 0 ? owners.map(asText) : [undefined]).flatMap((of) =>
      names.map((spot): OverrideRow => {
        const name = asText(spot);
        const path = kind === "field" ? name.split(".") : [name];
        return {
          ...base,
          name: `${domain ?? ""} ${of === undefined ? "" : `${of}.`}${name}`.trim(),
          place: spot.place,
          at: { kind, path, ...(of !== undefined && { of }) },
        };
      }),
    );
  return [
    ...pairs("field", slots.model, slots.field),
    ...pairs("parameter", slots.operation, slots.parameter),
  ];
}
