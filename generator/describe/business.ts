/**
 * The table of the business (`specs/model.yaml`): what the records of an API are in the trade that it is made for. Its format is
 * described at its top, its language in `rules.ts`.
 *
 * A description gets the rules of its domain's entities, those of records that they tell of, and what these need in turn.
 */
import type { Diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { asText, checkFile, mapOf, record, type Spot, unchecked } from "../read/check.ts";
import type { DomainDescription, EntityRules, FieldShape, Rule } from "../runtime/mocks/description.ts";
import { elementOf, fieldsOf } from "../runtime/mocks/shape.ts";
import { parseRule, RuleFault } from "./rules.ts";

/** By key of the entity. */
export type BusinessTable = ReadonlyMap<string, EntityRules>;

export function parseBusiness(file: InputFile): {
  readonly table: BusinessTable;
  readonly diagnostics: readonly Diagnostic[];
} {
  if (file.text.trim() === "") return { table: new Map(), diagnostics: [] };
  const how = { code: "table-invalid", check: readTable } as const;
  const { value = new Map<string, EntityRules>(), diagnostics } = checkFile(file, how);
  return { table: value, diagnostics };
}

type Links = Readonly<Record<string, readonly [entity: string, by?: string]>>;

const entityShape = record({ links: mapOf(readLink), fields: mapOf((spot: Spot) => spot) }, "An entity");

// The others have readers of their own: `effects.ts`, `traits.ts`.
const tableShape = record(
  { entities: mapOf(entityShape), operations: unchecked, traits: unchecked },
  "The table",
);

function readTable(root: Spot): BusinessTable {
  const { entities } = tableShape(root);
  const read = new Map([...entities].map(([key, entity]) => [key, rulesOf(entity)] as const));
  for (const [key, { links, fields }] of entities) {
    for (const [name, [entity]] of links)
      if (!read.has(entity))
        root.at("entities").at(key).at("links").at(name).fault(`There are no rules for ${entity}`);
    for (const [name, spot] of fields) checkNames(read.get(key)?.fields[name] ?? null, { read, key, spot });
  }
  return read;
}

/** `crm/customers by customerId`, or the entity alone: its record in the same place. */
function readLink(spot: Spot): readonly [entity: string, by?: string] {
  const [, entity, by] = /^([\w/-]+)(?: by (\w+))?$/.exec(asText(spot)) ?? [];
  if (entity === undefined) spot.fault("A link names an entity, such as `crm/customers by customerId`");
  return by === undefined ? [entity ?? ""] : [entity ?? "", by];
}

function rulesOf({
  links,
  fields,
}: {
  readonly links: ReadonlyMap<string, Links[string]>;
  readonly fields: ReadonlyMap<string, Spot>;
}): EntityRules {
  const words = new Set(links.keys());
  const rules = [...fields].map(([name, spot]): readonly [string, Rule] => {
    const above = name.slice(0, name.lastIndexOf(".") + 1);
    const isLocal = (inner: string) => fields.has(above + inner);
    return [name, readRule(spot, { links: words, isLocal })];
  });
  return {
    ...(links.size > 0 && { links: Object.fromEntries(links) }),
    fields: Object.fromEntries(rules),
  };
}

function readRule(spot: Spot, names: Parameters<typeof parseRule>[1]): Rule {
  const { value } = spot;
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  try {
    return parseRule(asText(spot), names);
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    spot.fault(`The rule ${error.message}`);
    return null;
  }
}

/** Every name has to lead to a rule: what has none is nothing. */
function checkNames(
  rule: Rule,
  at: { readonly read: BusinessTable; readonly key: string; readonly spot: Spot },
): void {
  for (const { entity, field } of namesIn(rule, at.key, at.read))
    if (entity !== undefined && field !== "createdOn" && at.read.get(entity)?.fields[field] === undefined)
      at.spot.fault(`The rule reads \`${field}\` of ${entity}, for which there is no rule`);
}

interface Named {
  readonly entity: string | undefined;
  readonly field: string;
}

/** The fields that a rule reads; those beside it in a list go by their own name. */
function namesIn(rule: Rule, key: string, table: BusinessTable, above = ""): readonly Named[] {
  if (!Array.isArray(rule)) return [];
  const [kind, ...parts] = rule as readonly [string, ...Rule[]];
  const [first, second] = parts.map(String);
  switch (kind) {
    case ".":
      return above === ""
        ? [{ entity: undefined, field: String(first) }]
        : [{ entity: key, field: above + String(first) }];
    case "..":
      return [{ entity: key, field: String(first) }];
    case "link": {
      const [entity, by] = table.get(key)?.links?.[String(first)] ?? [];
      return [
        { entity, field: String(second) },
        ...(by === undefined || by === "parent" || table.get(key)?.fields[by] === undefined
          ? []
          : [{ entity: key, field: by }]),
      ];
    }
    case "sum":
      return [String(first), `${String(first)}.${String(second)}`].map((field) => ({ entity: key, field }));
    default:
      return parts.flatMap((part) => namesIn(part, key, table, above));
  }
}

/** The rules that a mock of a domain needs. */
export function rulesFor(
  { entities, models }: Pick<DomainDescription, "entities" | "models">,
  table: BusinessTable,
): Readonly<Record<string, EntityRules>> {
  const needed = new Map<string, Set<string>>();
  const add = (key: string, field: string): void => {
    const rule = table.get(key)?.fields[field];
    const known = needed.get(key) ?? new Set();
    if (rule === undefined || known.has(field)) return;
    needed.set(key, known.add(field));
    const above = field.slice(0, field.lastIndexOf(".") + 1);
    for (const { entity, field: other } of namesIn(rule, key, table, above))
      if (entity !== undefined) add(entity, other);
  };
  const fields = Object.values(models).flatMap(fieldsBelow);
  const shown = new Set(fields.map(([name]) => name));
  for (const { key } of entities)
    for (const field of Object.keys(table.get(key)?.fields ?? {}))
      if (field.split(".").every((name) => shown.has(name))) add(key, field);
  // What objects tell of other records.
  for (const [, shape, , entity] of fields)
    for (const [name] of entity === undefined ? [] : fieldsOf(elementOf(shape, models) ?? shape, models))
      for (const known of Object.keys(table.get(entity ?? "")?.fields ?? {}))
        if (known === name || known.startsWith(`${name}.`)) add(entity ?? "", known);
  return Object.fromEntries(
    [...needed].map(([key, fields]) => [key, partOf(table.get(key) ?? { fields: {} }, fields)]),
  );
}

function partOf({ links = {}, fields }: EntityRules, needed: ReadonlySet<string>): EntityRules {
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => needed.has(name)));
  const text = JSON.stringify(kept);
  const used = Object.entries(links).filter(([name]) => text.includes(`["link","${name}",`));
  return { ...(used.length > 0 && { links: Object.fromEntries(used) }), fields: kept };
}

/** All fields of a model, those of its objects included. */
function fieldsBelow(shape: unknown): readonly FieldShape[] {
  if (!Array.isArray(shape)) return [];
  const own = /^(object|names)/.test(String(shape[0])) ? (shape[1] as readonly FieldShape[]) : [];
  return [...own, ...shape.flatMap(fieldsBelow)];
}
