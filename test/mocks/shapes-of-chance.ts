/** Shapes of chance that have a valid value. */
import fc from "fast-check";
import type { FieldShape, Models, Shape } from "../../generator/runtime/mocks/description.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";

// All kinds of shapes are known to whoever imports this.
withExtras({});

const NAMES = [
  "id",
  "name",
  "total",
  "quantity",
  "createdOn",
  "zip",
  "url",
  "items",
  "tax",
  "__proto__",
  "a b",
  "x.y",
  "",
];
const scalar = fc.constantFrom(
  ..."string string? string:date string:date-time string:time string:duration string:guid string:email string:uri string:byte string:odd integer integer:int32 integer:int64? number number:decimal boolean boolean? any any? null?".split(
    " ",
  ),
);

const limited: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: -5000, max: 5000 }),
      fc.nat(300),
      fc.constantFrom("integer", "number", "integer:int32"),
    )
    .map(([minimum, room, type]): Shape => ["limited", type, { minimum, maximum: minimum + room }]),
  fc
    .integer({ min: -300, max: 300 })
    .map((low): Shape => ["limited", "number", { minimum: low + 0.25, maximum: low + 0.75 }]),
  fc
    .tuple(fc.nat(40), fc.nat(10))
    .map(([minLength, room]): Shape => ["limited", "string", { minLength, maxLength: minLength + room }]),
  fc.constant<Shape>(["limited", "string?", { pattern: "^[A-F]{3}\\d*$" }]),
);

const enumeration = fc
  .uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 })
  .map((values): Shape => ["enum", values]);

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    limited,
    enumeration,
    fc.constantFrom<Shape>("#A?", "#B?", "#A", "#Gone"),
    fc
      .tuple(tie("shape"), fc.nat(4))
      .map(([item, minItems]): Shape => ["list", item, { minItems, maxItems: minItems + 1 }]),
    tie("shape").map((values): Shape => ["map?", values, { minProperties: 1 }]),
    objectOf(tie("shape")),
    fc.array(tie("shape"), { minLength: 1, maxLength: 3 }).map((members): Shape => ["any-of", ...members]),
    // Two objects that say nothing of each other's fields.
    tie("shape").map((inner): Shape => [
      "all-of",
      ["object", [["id", "integer"]]],
      ["object", [["name", inner, 1]]],
    ]),
  ),
}));

function objectOf(inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }),
      fc.array(fc.tuple(inner, fc.constantFrom(0, 1)), { minLength: 5, maxLength: 5 }),
      fc.constantFrom(false as const, undefined),
    )
    .map(([names, types, rest]): Shape => {
      const fields = names.map((name, i): FieldShape => {
        const [type, flags] = types[i] ?? ["string", 0];
        return [name, type, flags];
      });
      return rest === undefined ? ["object?", fields] : ["object", fields, rest];
    });
}

/** `A` has an end whatever it contains; `B` is any shape and may refer to `A`. */
export const shapes: fc.Arbitrary<{ readonly shape: Shape; readonly models: Models }> = fc
  .tuple(shape, shape)
  .map(([own, inner]) => ({
    shape: own,
    models: {
      A: [
        "object",
        [
          ["id", "integer"],
          ["more", ["list", "#B?"]],
          ["self", "#A", 1],
        ],
      ],
      B: inner,
    },
  }));
