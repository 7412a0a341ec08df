/**
 * The table of the business (`specs/model.yaml`): what the records of an API are in the trade that it is made for. Its format is
 * described at its top, its language in `rules.ts`.
 *
 * A description gets the rules of its domain's entities, those of records that they tell of, and what these need in turn.
 */
import { asText, ifText, listOf, mapOf, multiple, record, type Spot, unchecked } from "../read/check.ts";
import type { DomainDescription, EntityRules, FieldShape, Rule } from "../runtime/mocks/description.ts";
import { rowOf } from "../runtime/mocks/list.ts";
import { elementOf, fieldsOf } from "../runtime/mocks/shape.ts";
import { parseRule, RuleFault } from "./rules.ts";

/** By key of the entity; under {@link ANY} what is true of those that the table does not name. */
export type BusinessTable = ReadonlyMap<string, EntityRules>;

const ANY = "*";

type Links = Readonly<Record<string, readonly [entity: string, by?: string]>>;

const rules = mapOf((spot: Spot) => spot);
const flag = (spot: Spot) =>
  spot.value === undefined || spot.value === true ? spot.value : spot.fault("This can only be true");

const entityShape = record(
  { as: ifText, count: multiple, wide: flag, links: mapOf(readLink), owners: listOf(asText), fields: rules },
  "An entity",
);

// The others have readers of their own: `effects.ts`, `traits.ts`.
const tableShape = record(
  {
    common: rules,
    entities: mapOf(entityShape),
    kinds: mapOf(listOf(asText)),
    operations: unchecked,
    traits: unchecked,
  },
  "The table",
);

/** Keys of entities by name of a field whose ids are of one of them. */
export type KindsTable = ReadonlyMap<string, readonly string[]>;

export function readKinds(root: Spot): KindsTable {
  return tableShape(root).kinds;
}

/** Those of the fields that a domain's bodies have. */
export function kindsFor(
  { operations, models }: Pick<DomainDescription, "operations" | "models">,
  table: KindsTable,
): Readonly<Record<string, readonly string[]>> {
  const text = JSON.stringify([operations.map(({ body }) => body ?? null), models]);
  return Object.fromEntries([...table].filter(([name]) => text.includes(`["${name}",`)));
}

export function readBusiness(root: Spot): BusinessTable {
  const { common, entities } = tableShape(root);
  const read = new Map([...entities].map(([key, entity]) => [key, rulesOf(entity, common)] as const));
  read.set(ANY, rulesOf({ links: new Map(), owners: [], fields: new Map() }, common));
  for (const [key, { links, fields }] of entities) {
    for (const [name, [entity]] of links)
      if (!read.has(entity))
        root.at("entities").at(key).at("links").at(name).fault(`There are no rules for ${entity}`);
    for (const [name, spot] of fields)
      checkNames(read.get(key)?.fields[name] ?? null, { read, key, spot, above: aboveIn(name) });
  }
  return read;
}

/** `crm/customers by customerId`, or the entity alone: its record in the same place. */
function readLink(spot: Spot): readonly [entity: string, by?: string] {
  const [, entity, by] = /^([\w/-]+)(?: by ([\w.]+))?$/.exec(asText(spot)) ?? [];
  if (entity === undefined) spot.fault("A link names an entity, such as `crm/customers by customerId`");
  return by === undefined ? [entity ?? ""] : [entity ?? "", by];
}

interface Stated {
  readonly as?: string;
  readonly count?: number;
  readonly wide?: boolean;
  readonly links: ReadonlyMap<string, Links[string]>;
  readonly owners: readonly string[];
  readonly fields: ReadonlyMap<string, Spot>;
}

function rulesOf(
  { as, count, wide, links, owners, fields: own }: Stated,
  common: Stated["fields"],
): EntityRules {
  const fields = new Map([...common, ...own]);
  const words = new Set(links.keys());
  const rules = [...fields].map(([name, spot]): readonly [string, Rule] => {
    const above = aboveIn(name);
    // A field inside of an object that asks for its own name means the record's.
    const isLocal = (inner: string) => above + inner !== name && fields.has(above + inner);
    return [name, readRule(spot, { links: words, isLocal })];
  });
  return {
    ...(as !== undefined && { as }),
    ...(count !== undefined && { count }),
    ...(wide && { wide }),
    ...(links.size > 0 && { links: Object.fromEntries(links) }),
    ...(owners.length > 0 && { owners }),
    fields: Object.fromEntries(rules),
  };
}

/** A constant, or what a text says in the language of rules. */
export function readRule(spot: Spot, names: Parameters<typeof parseRule>[1]): Rule {
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
  at: { readonly read: BusinessTable; readonly key: string; readonly spot: Spot; readonly above: string },
): void {
  for (const { entity, field } of namesIn(rule, at.key, at.read, at.above))
    if (entity !== undefined && field !== "createdOn" && at.read.get(entity)?.fields[field] === undefined)
      at.spot.fault(`The rule reads \`${field}\` of ${entity}, for which there is no rule`);
}

/** `items.` of `items.total`. */
function aboveIn(field: string): string {
  return field.slice(0, field.lastIndexOf(".") + 1);
}

interface Named {
  readonly entity: string | undefined;
  readonly field: string;
}

/** The fields that a rule reads; those beside it in a list go by their own name. */
function namesIn(rule: Rule, key: string, table: BusinessTable, above: string): readonly Named[] {
  if (!Array.isArray(rule)) return [];
  const [kind, ...parts] = rule as readonly [string, ...Rule[]];
  const [first, second] = parts.map(String);
  switch (kind) {
    case ".":
      return [{ entity: key, field: above + String(first) }];
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
    // What a caller wrote needs no rule.
    case "wrote":
      return [];
    default:
      return parts.flatMap((part) => namesIn(part, key, table, above));
  }
}

/** The rules that a mock of a domain needs. */
export function rulesFor(
  { id, entities, operations, models }: Pick<DomainDescription, "id" | "entities" | "operations" | "models">,
  table: BusinessTable,
): Readonly<Record<string, EntityRules>> {
  const needed = new Map<string, Set<string>>();
  const rulesAt = (key: string): EntityRules => table.get(key) ?? table.get(ANY) ?? { fields: {} };
  const add = (key: string, field: string): void => {
    const { as = key, fields } = rulesAt(key);
    const known = needed.get(key) ?? new Set();
    // Lists of the same records have one set of rules.
    if (as !== key) {
      needed.set(key, known);
      add(as, field);
      return;
    }
    const rule = fields[field];
    if (rule === undefined || known.has(field)) return;
    needed.set(key, known.add(field));
    const above = aboveIn(field);
    for (const { entity, field: other } of namesIn(rule, key, table, above))
      if (entity !== undefined) add(entity, other);
  };
  const answers = operations.flatMap(({ id: operation, success: { shape } }) => {
    const key = `${id}/${operation}`;
    return shape !== undefined && table.has(key) ? [{ key, shape }] : [];
  });
  // Feeds show what lists do not.
  const rows = operations.flatMap((operation) =>
    operation.action.kind === "list"
      ? [{ key: operation.action.entity, shape: rowOf(operation, models) }]
      : [],
  );
  for (const { key, shape } of [...entities, ...rows, ...answers]) {
    const own = new Set(fieldsOf(shape, models).map(([name]) => name));
    for (const field of Object.keys(rulesAt(key).fields))
      if (own.has(field.split(".")[0] ?? "")) add(key, field);
  }
  // What objects tell of other records.
  for (const [, shape, , entity] of Object.values(models).flatMap(fieldsBelow))
    for (const [name] of entity === undefined ? [] : fieldsOf(elementOf(shape, models) ?? shape, models))
      for (const known of Object.keys(table.get(entity ?? "")?.fields ?? {}))
        if (known === name || known.startsWith(`${name}.`)) add(entity ?? "", known);
  const referred = Object.values(models)
    .flatMap(fieldsBelow)
    .map(([, , , entity = ""]) => entity);
  const linked = [...needed.keys()].flatMap((key) =>
    Object.values(rulesAt(key).links ?? {}).map(([to]) => to),
  );
  for (const key of [...entities.map((entity) => entity.key), ...referred, ...linked])
    if (table.get(key)?.wide && !needed.has(key)) needed.set(key, new Set());
  return Object.fromEntries([...needed].map(([key, fields]) => [key, partOf(rulesAt(key), fields)]));
}

function partOf(
  { as, count, wide, links = {}, owners, fields }: EntityRules,
  needed: ReadonlySet<string>,
): EntityRules {
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => needed.has(name)));
  const text = JSON.stringify(kept);
  const used = Object.entries(links).filter(([name]) => text.includes(`["link","${name}",`));
  return {
    ...(as !== undefined && { as }),
    ...(count !== undefined && { count }),
    ...(wide && { wide }),
    ...(used.length > 0 && { links: Object.fromEntries(used) }),
    ...(owners && { owners }),
    fields: kept,
  };
}

/** All fields of a model, those of its objects included. */
function fieldsBelow(shape: unknown): readonly FieldShape[] {
  if (!Array.isArray(shape)) return [];
  // Members of an enum may have the name of a kind.
  const [kind, fields] = shape as readonly unknown[];
  const isObject = /^(object|names)\??$/.test(String(kind)) && Array.isArray(fields);
  return [...(isObject ? (fields as readonly FieldShape[]) : []), ...shape.flatMap(fieldsBelow)];
}
