/**
 * What the type of a record becomes in a table: a column for each value, also of objects within it; a table of its own for each list of
 * objects; JSON for the rest.
 */
import type { ColumnSpec, ColumnType, RowsSpec } from "../sync/table.ts";
import type { MentionPlace } from "../describe/mentions.ts";
import { snakeCase } from "../ground/identifier.ts";
import { sha256 } from "../ground/hash.ts";
import { cleanLine } from "../ground/text.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Field, Type } from "../model/ir.ts";
import { modelsOf, resolve, type Types } from "../model/models.ts";

export interface Scene {
  readonly domain: Domain;
  /** The column of another table that holds the same as the field at a place. */
  readonly referredAt: (at: MentionPlace) => ColumnSpec["refers"];
}

/** PostgreSQL cuts names after 63 bytes, and takes two that are then the same for one. */
const LONGEST = 60;

/** Objects in objects, and lists in lists, beyond this are JSON: nobody asks for columns of them. */
const DEEPEST = 4;

/** A table with more columns is of no use; SQLite refuses over 2,000. */
const MOST_COLUMNS = 500;

/** @param name of the table */
export function rowsOfType(name: string, type: Type, scene: Scene): RowsSpec {
  return rowsAt({ name, type, scene, above: [], depth: 0 });
}

interface Level {
  readonly name: string;
  readonly type: Type;
  readonly scene: Scene;
  /** Names of models that this is within: one that holds itself ends in JSON. */
  readonly above: readonly string[];
  /** Of lists. */
  readonly depth: number;
}

function rowsAt(level: Level): RowsSpec {
  const { scene } = level;
  const models = modelsOf(scene.domain);
  const columns: ColumnSpec[] = [];
  const children: (RowsSpec & { readonly path: readonly string[] })[] = [];
  const taken = new Set<string>();
  const visit = (type: Type, path: readonly string[], above: readonly string[], owner: Owner): void => {
    for (const field of fieldsOf(type, models) ?? []) {
      const at = [...path, field.source];
      const ownerOf = { ...owner, path: [...owner.path, field.source] };
      const inner = withinOf(field.type, models);
      const within = [...above, ...inner.models];
      const isAgain = inner.models.some((model) => above.includes(model));
      const hasRoom = columns.length < MOST_COLUMNS;
      if (inner.kind === "object" && !isAgain && at.length <= DEEPEST && hasRoom)
        visit(inner.type, at, within, inner.model === undefined ? ownerOf : { of: inner.model, path: [] });
      else if (inner.kind === "list" && !isAgain && level.depth < DEEPEST && hasRoom)
        children.push({
          path: at,
          ...rowsAt({
            // Two underscores, for the API may keep records of the same name: definitions of custom fields are such.
            name: unique(`${level.name}__${snakeCase(at.join("_"))}`, new Set()),
            type: inner.type,
            scene,
            above: within,
            depth: level.depth + 1,
          }),
          ...aboutOf(field),
        });
      else columns.push(columnOf(field, { at, taken, owner: ownerOf, scene }));
    }
  };
  const root = level.type.kind === "ref" ? models.get(level.type.model) : undefined;
  const start = root ? [root.source] : [];
  visit(level.type, [], [...level.above, ...start], { of: root?.name ?? "", path: [] });
  return { name: level.name, columns, ...(children.length > 0 && { children }) };
}

/** The model that a field is of, and where in it. */
interface Owner {
  readonly of: string;
  readonly path: readonly string[];
}

interface ColumnPlace {
  readonly at: readonly string[];
  readonly taken: Set<string>;
  readonly owner: Owner;
  readonly scene: Scene;
}

function columnOf(field: Field, { at, taken, owner, scene }: ColumnPlace): ColumnSpec {
  const target = resolve(field.type, modelsOf(scene.domain));
  const refers = scene.referredAt({ kind: "field", ...owner });
  const isOpen = target?.kind === "enum" && target.scalar === "string";
  return {
    name: unique(snakeCase(at.join("_")), taken),
    path: at,
    type: isAmount(field, modelsOf(scene.domain))
      ? "decimal"
      : columnTypeOf(field.type, modelsOf(scene.domain)),
    ...aboutOf(field),
    ...(isOpen && { values: target.values.map(String) }),
    ...(refers && { refers }),
  };
}

function aboutOf({ description }: Pick<Field, "description">): { readonly about?: string } {
  const text = description === undefined ? "" : cleanLine(description);
  return text === "" ? {} : { about: text };
}

/** What is inside of a value: an object's fields, a list's objects, or nothing that a table has rows or columns for. */
type Within = { readonly models: readonly string[]; readonly model?: string } & (
  { readonly kind: "object" | "list"; readonly type: Type } | { readonly kind: "value" }
);

function withinOf(type: Type, models: Types): Within {
  const names = type.kind === "ref" ? [type.model] : [];
  const target = resolve(type, models);
  if (target === undefined) return { kind: "value", models: names };
  if (target.kind === "array" && target.prefix === undefined) {
    const inner = withinOf(target.items, models);
    return inner.kind === "object" ? { ...inner, kind: "list" } : { kind: "value", models: names };
  }
  const fields = fieldsOf(target, models);
  const isFixed = target.kind !== "object" || (!hasOthers(target) && target.patterns === undefined);
  if (fields === undefined || fields.length === 0 || !isFixed) return { kind: "value", models: names };
  const named = type.kind === "ref" ? models.get(type.model) : undefined;
  const model = named && "name" in named ? String(named.name) : undefined;
  return { kind: "object", type, models: names, ...(model !== undefined && { model }) };
}

/** Properties that the document only has a type for: they have no names to call columns by. */
function hasOthers({ additional }: Extract<Type, { kind: "object" }>): boolean {
  return typeof additional === "object";
}

type Scalar = Extract<Type, { kind: "scalar" }>;

/** Formats of numbers and texts that are kept as what they say; of any other, as texts and numbers are. */
const FORMATS: Readonly<Record<Scalar["scalar"], Readonly<Record<string, ColumnType>>>> = {
  integer: {},
  number: { double: "double", float: "double", int64: "int64", int32: "int64" },
  string: { "date-time": "timestamp", date: "date", uuid: "uuid", guid: "uuid" },
  boolean: {},
};

const PLAIN: Readonly<Record<Scalar["scalar"], ColumnType>> = {
  integer: "int64",
  number: "decimal",
  string: "text",
  boolean: "boolean",
};

/** Last words of names of amounts, which some documents have as texts: invoices' `total`, bills' `taxAmount`. */
const AMOUNTS: ReadonlySet<string> = new Set([
  "amount",
  "balance",
  "cost",
  "costs",
  "price",
  "quantity",
  "tax",
  "total",
]);

function isAmount({ source, type }: Field, models: Types): boolean {
  const target = resolve(type, models);
  const isText = target?.kind === "scalar" && target.scalar === "string" && target.format === undefined;
  return isText && AMOUNTS.has(snakeCase(source).split("_").at(-1) ?? "");
}

export function columnTypeOf(type: Type, models: Types): ColumnType {
  const target = resolve(type, models);
  switch (target?.kind) {
    case "scalar":
      return FORMATS[target.scalar][target.format ?? ""] ?? PLAIN[target.scalar];
    case "enum":
      return target.scalar === "number"
        ? target.values.every((value) => Number.isInteger(value))
          ? "int64"
          : "decimal"
        : PLAIN[target.scalar];
    case "union": {
      const types = new Set(target.members.map((member) => columnTypeOf(member, models)));
      const [only, ...others] = types;
      return only !== undefined && others.length === 0 ? only : "json";
    }
    default:
      return "json";
  }
}

/** A name that no other column has, short enough for any database. */
function unique(name: string, taken: Set<string>): string {
  const short = name === "" ? "field" : name.length > LONGEST ? shortened(name) : name;
  let free = short;
  for (let i = 2; taken.has(free); i += 1) free = `${short}_${i}`;
  taken.add(free);
  return free;
}

function shortened(name: string): string {
  return `${name.slice(0, LONGEST - 7)}_${sha256(name).slice(0, 6)}`;
}
