/** Where numbers that keep their digits are in what an operation sends and answers: the table that the runtime's `int64.ts` reads. */
import { childTypes, type Model, type Type } from "../model/ir.ts";
import type { Settings } from "../model/settings.ts";
import { once } from "../ground/collections.ts";
import { set } from "../ground/json.ts";
import type { Int64Shape, Int64Table } from "../runtime/int64.ts";

type Models = ReadonlyMap<string, Model>;

export function isInt64(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "integer" && type.format === "int64";
}

/** Numbers with decimals; `float` and `double` are binary by their names. */
export function isDecimal(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "number" && !/^(float|double)$/.test(type.format ?? "");
}

/** Which numbers keep their digits. */
export type Exact = Pick<Settings, "int64" | "decimals">;

/** What a number is in the table: integers of 64 bits, or decimals, where these are no plain numbers. */
function exactness(type: Type, exact: Exact): 1 | 2 | undefined {
  if (exact.int64 !== "number" && isInt64(type)) return 1;
  return exact.decimals !== "number" && isDecimal(type) ? 2 : undefined;
}

/** `undefined` where there are none. */
export function int64Table(models: Models, types: readonly Type[], exact: Exact): Int64Table | undefined {
  const wide = wideModels(models)(exact);
  const used = new Set<string>();
  const shape = shapeOf({ kind: "union", members: types, nullable: false }, wide, used);
  if (shape === undefined) return undefined;
  const table: Record<string, Int64Shape> = { "": shape };
  // A Set's iteration sees what is added meanwhile.
  for (const name of used) {
    const model = models.get(name);
    const own = model && shapeOf(model.type, wide, used);
    if (own !== undefined) set(table, name, own);
  }
  return table;
}

/** Models that hold some, themselves or through others. */
const wideModels = once((models: Models) =>
  once((exact: Exact): Wide => ({ exact, models: modelsThatHold(models, exact) })),
);

interface Wide {
  readonly exact: Exact;
  readonly models: ReadonlySet<string>;
}

function modelsThatHold(models: Models, exact: Exact): ReadonlySet<string> {
  const wide = new Set<string>();
  const reaches = (type: Type): boolean =>
    exactness(type, exact) !== undefined ||
    (type.kind === "ref" ? wide.has(type.model) : childTypes(type).some(reaches));
  for (let size = -1; size !== wide.size;) {
    size = wide.size;
    for (const [name, { type }] of models) if (!wide.has(name) && reaches(type)) wide.add(name);
  }
  return wide;
}

function shapeOf(type: Type, wide: Wide, used: Set<string>): Int64Shape | undefined {
  const of = (inner: Type) => shapeOf(inner, wide, used);
  const patterns = "patterns" in type ? (type.patterns ?? []).map((pattern) => pattern.type) : [];
  switch (type.kind) {
    case "scalar":
      return exactness(type, wide.exact);
    case "ref":
      if (!wide.models.has(type.model)) return undefined;
      used.add(type.model);
      return type.model;
    case "array": {
      const items = of(type.items);
      const first = (type.prefix ?? []).map((item) => of(item) ?? 0);
      return orNothing({ ...(items && { items }), ...(first.some(Boolean) && { first }) });
    }
    case "map":
    case "object": {
      const fields: Record<string, Int64Shape> = {};
      for (const field of type.kind === "object" ? type.fields : []) {
        const shape = of(field.type);
        if (shape !== undefined) set(fields, field.source, shape);
      }
      const rest = type.kind === "map" ? type.values : type.additional;
      const others = anyOf([...(typeof rest === "string" ? [] : [rest]), ...patterns].map(of));
      return orNothing({ ...(Object.keys(fields).length > 0 && { fields }), ...(others && { others }) });
    }
    case "union":
    case "intersection":
      return anyOf(type.members.map(of));
    default:
      return undefined;
  }
}

function anyOf(shapes: readonly (Int64Shape | undefined)[]): Int64Shape | undefined {
  const any = shapes.filter((shape) => shape !== undefined);
  return any.length > 1 ? { any } : any[0];
}

function orNothing(shape: Exclude<Int64Shape, string | 1>): Int64Shape | undefined {
  return Object.keys(shape).length > 0 ? shape : undefined;
}
