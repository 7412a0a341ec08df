/** Changes of schemas, wherever they stand: types, limits, formats, defaults, in fields and in parameters. */
import type { Direction } from "../../../generator/model/ir.ts";
import type { RuleId } from "../../../generator/diff/rules/rules.ts";
import type { Tree } from "../../inputs/documents.ts";
import { type Mutation, VARIANTS } from "./mutation.ts";
import { pick, treeAt } from "./places.ts";

const isPlain = (schema: Tree, type: string) =>
  schema["type"] === type && schema["enum"] === undefined && schema["format"] === undefined;
export const isText = (schema: Tree) => isPlain(schema, "string");
const isInteger = (schema: Tree) => schema["type"] === "integer" && schema["enum"] === undefined;

/** The name of a rule, with `*` for the direction, or one for each. */
type ByDirection = string | Readonly<Record<Direction, RuleId>>;

/** Changes of a schema, wherever it stands. */
interface SchemaRow {
  readonly rules: readonly [ByDirection, ByDirection];
  readonly fits: (schema: Tree) => boolean;
  readonly old?: (schema: Tree) => void;
  readonly current: (schema: Tree) => void;
  readonly parameters?: false;
}

const SCHEMA_ROWS: readonly SchemaRow[] = [
  {
    rules: ["value-*-became-nullable", "value-*-became-not-nullable"],
    fits: (s) => typeof s["type"] === "string" && s["type"] !== "null" && s["oneOf"] === undefined,
    current: (s) => (s["type"] = [s["type"], "null"]),
    parameters: false,
  },
  {
    rules: ["value-*-type-changed", "value-*-type-changed"],
    fits: isText,
    current: (s) => (s["type"] = "boolean"),
  },
  {
    rules: ["value-*-type-changed", "value-*-type-changed"],
    fits: isText,
    current: (s) => Object.assign(s, { type: "array", items: { type: "string" } }),
  },
  {
    rules: ["value-*-type-changed", "value-*-type-changed"],
    fits: isText,
    current: (s) => (s["type"] = "null"),
  },
  {
    rules: ["value-*-type-widened", "value-*-type-narrowed"],
    fits: isText,
    current: (s) => delete s["type"],
  },
  {
    rules: ["value-*-became-number", "value-*-became-integer"],
    fits: isInteger,
    current: (s) => (s["type"] = "number"),
  },
  {
    rules: ["value-*-format-added", "value-*-format-removed"],
    fits: isText,
    current: (s) => (s["format"] = "date-time"),
  },
  {
    rules: ["value-*-format-changed", "value-*-format-changed"],
    fits: (s) => s["format"] === "date-time" && s["type"] === "string",
    current: (s) => (s["format"] = "date"),
  },
  {
    rules: ["value-*-became-enum", "value-*-stopped-being-enum"],
    fits: isText,
    current: (s) => (s["enum"] = ["Alpha", "Beta"]),
  },
  {
    rules: ["enum-value-*-added", "enum-value-*-removed"],
    fits: isText,
    old: (s) => (s["enum"] = ["Alpha", "Beta"]),
    current: (s) => (s["enum"] = ["Alpha", "Beta", "Gamma"]),
  },
  {
    rules: [
      { request: "value-request-stopped-being-enum", response: "enum-response-opened" },
      { request: "value-request-became-enum", response: "enum-response-closed" },
    ],
    fits: isText,
    old: (s) => (s["const"] = "Alpha"),
    current: () => undefined,
  },
  {
    rules: ["union-member-*-added", "union-member-*-removed"],
    fits: isText,
    current: (s) => (s["type"] = ["string", "boolean"]),
  },
  { rules: ["limit-*-tightened", "limit-*-loosened"], fits: isText, current: (s) => (s["maxLength"] = 7) },
  {
    rules: ["limit-*-tightened", "limit-*-loosened"],
    fits: (s) => isInteger(s) && s["minimum"] === undefined,
    current: (s) => (s["minimum"] = 3),
  },
  {
    rules: ["limit-*-tightened", "limit-*-loosened"],
    fits: (s) => isInteger(s) && s["maximum"] === undefined,
    old: (s) => (s["maximum"] = 90),
    current: (s) => (s["exclusiveMaximum"] = 90),
  },
  {
    rules: ["limit-*-tightened", "limit-*-loosened"],
    fits: isInteger,
    current: (s) => (s["multipleOf"] = 7),
  },
  {
    rules: ["limit-*-tightened", "limit-*-loosened"],
    fits: (s) => s["type"] === "array",
    current: (s) => (s["uniqueItems"] = true),
  },
  {
    rules: ["limit-*-tightened", "limit-*-loosened"],
    // A pattern in place of another is a change, not a limit.
    fits: (s) => isText(s) && s["pattern"] === undefined,
    current: (s) => (s["pattern"] = "^[A-Z]+$"),
  },
  {
    rules: ["pattern-*-changed", "pattern-*-changed"],
    fits: isText,
    old: (s) => (s["pattern"] = "^[A-Z]+$"),
    current: (s) => (s["pattern"] = "^[A-Z]{2}$"),
  },
  {
    rules: ["default-*-added", "default-*-removed"],
    fits: (s) => isInteger(s) && s["default"] === undefined,
    current: (s) => (s["default"] = 11),
  },
  {
    rules: ["default-*-changed", "default-*-changed"],
    fits: isInteger,
    old: (s) => (s["default"] = 11),
    current: (s) => (s["default"] = 12),
  },
];

function inSchema(row: SchemaRow): Mutation[] {
  const [forward, backward] = row.rules;
  const inFields: Mutation = {
    name: `${nameOf(forward, "response")} in a field`,
    inject: (sample, { old, current, random }) => {
      const place = pick(
        random,
        sample.fields.filter(({ field }) => row.fits(treeAt(sample.root, field.at))),
      );
      if (place === undefined) return undefined;
      row.old?.(treeAt(old, place.field.at));
      row.current(treeAt(current, place.field.at));
      return {
        expected: inDirections(forward, place),
        backwards: inDirections(backward, place),
        may: VARIANTS,
        where: place.field.at,
      };
    },
  };
  const inParameters: Mutation = {
    name: `${nameOf(forward, "request")} in a parameter`,
    inject: (sample, { old, current, random }) => {
      const place = pick(
        random,
        sample.parameters.filter(({ parameter }) => row.fits(schemaOf(sample.root, parameter.at))),
      );
      if (place === undefined) return undefined;
      row.old?.(schemaOf(old, place.parameter.at));
      row.current(schemaOf(current, place.parameter.at));
      const [expected, backwards] = [forward, backward].map((rule) => [nameOf(rule, "request")]);
      // Fields of `sort` and lists of ids are strings with a form of their own.
      const may: RuleId[] = [
        "parameter-style-changed",
        "parameter-max-values-decreased",
        "parameter-max-values-increased",
      ];
      return { expected: expected ?? [], backwards: backwards ?? [], may, where: place.parameter.at };
    },
  };
  return row.parameters === false ? [inFields] : [inFields, inParameters];
}

function schemaOf(root: Tree, parameter: string): Tree {
  return (treeAt(root, parameter)["schema"] ?? {}) as Tree;
}

export function inDirections(
  rule: ByDirection,
  { directions }: { readonly directions: readonly Direction[] },
): RuleId[] {
  return directions.map((direction) => nameOf(rule, direction));
}

function nameOf(rule: ByDirection, direction: Direction): RuleId {
  return typeof rule === "string" ? (rule.replace("*", direction) as RuleId) : rule[direction];
}

export const SCHEMAS: readonly Mutation[] = SCHEMA_ROWS.flatMap(inSchema);
