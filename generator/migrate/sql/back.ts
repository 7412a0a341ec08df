/** From the new value to the old one, in SQL: the steps of a plan's `back`, and what a column is in the end. */
import type { ValueField } from "../../former/plan.ts";
import { type Compiler, Unsaid, type Value } from "./compile.ts";
import { around, converted, shownTime } from "./conversions.ts";
import type { CastName, ColumnKind, Dialect } from "./dialects.ts";

/** What an old type is as a column. */
export function kindOf(type: string): ColumnKind {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "json";
}

const KINDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^integer/, "integer"],
  [/^number/, "number"],
  [/^boolean/, "boolean"],
  [/^string\((iso-)?date-time/, "moment"],
  [/^string\(date\)/, "date"],
  [/^(string|enum)/, "text"],
];

/** A value on its way back: its SQL, and what is left to do when it becomes a column. */
export interface Typed {
  readonly sql: string;
  readonly cast: CastName;
  /** It is something even where there is no record. */
  readonly isTotal: boolean;
}

interface Scene {
  readonly compiler: Compiler;
  readonly dialect: Dialect;
  readonly field: ValueField;
  readonly kind: ColumnKind;
}

export function columnOf(value: Value, isList: boolean, scene: Scene): Typed {
  const { field, kind, compiler } = scene;
  const isJson = kind === "json" || isList;
  if (isJson) return { sql: jsonOf(value, scene), cast: "json", isTotal: isList };
  const back = field.back ?? [];
  // A column of moments is in the zone of the views.
  const steps = kind === "moment" ? back.filter((name) => name !== "drop-zone") : back;
  const sql = steps.reduce((text, name) => {
    const made = converted(name, text, { dialect: scene.dialect, values: field.values });
    if (made === undefined) throw new Unsaid(`no SQL undoes ${name}`);
    return made;
  }, compiler.text(value));
  const cast = kind === "moment" && !back.includes("drop-zone") ? "wall" : kind;
  const isTotal = back.includes("null-to-zero") || "sql" in value;
  return { sql, cast, isTotal };
}

function jsonOf(value: Value, { compiler, field }: Scene): string {
  const [only, ...others] = field.back ?? [];
  if (only === undefined || only === "first") return compiler.json(value);
  const name = around(only);
  if (name === undefined || others.length > 0) throw new Unsaid(`no SQL undoes ${only} of an object`);
  return compiler.around(name, value);
}

/** As a column. */
export function asColumn({ sql, cast }: Typed, dialect: Dialect): string {
  return dialect.cast[cast](sql);
}

/** As a value in JSON, which has moments as texts. */
export function asJson({ sql, cast }: Typed, dialect: Dialect): string {
  const column = dialect.cast[cast](sql);
  if (cast === "json") return column;
  return dialect.json(cast === "moment" || cast === "wall" ? shownTime(column, dialect) : column);
}
