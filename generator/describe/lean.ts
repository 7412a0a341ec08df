/** Shapes of no more than has to be there, for examples that people read. */
import type { DomainDescription, FieldShape, Shape, ShapeLimits } from "../runtime/mocks/description.ts";
import * as FLAG from "../runtime/mocks/flags.ts";
import { readName } from "../runtime/mocks/shape.ts";

/** The models of a description, made lean. */
export function leanModels({ models }: DomainDescription): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(models).map(([name, shape]) => [name, leanShape(shape)]));
}

/** Of an object what is required, of a list one element, of an enum the first member. */
export function leanShape(shape: Shape): Shape {
  if (typeof shape === "string") return shape;
  const [kind, ...parts] = shape;
  switch (kind) {
    case "enum":
    case "enum?":
      return [kind, (parts[0] as readonly string[]).slice(0, 1)];
    case "list":
    case "list?": {
      const limits = (parts[1] ?? {}) as ShapeLimits;
      return [kind, leanShape(parts[0] as Shape), { ...limits, maxItems: Math.max(1, limits.minItems ?? 1) }];
    }
    case "map":
    case "map?": {
      const limits = (parts[1] ?? {}) as ShapeLimits;
      const most = Math.max(1, limits.minProperties ?? 1);
      return [kind, leanShape(parts[0] as Shape), { ...limits, maxProperties: most }];
    }
    case "object":
    case "object?":
      return [kind, leanFields(shape[1] as readonly FieldShape[]), shape[2] as Shape | false];
    case "any-of":
    case "any-of?":
    case "one-of":
    case "one-of?":
    case "all-of":
    case "all-of?":
      return [kind, ...(parts as Shape[]).map(leanShape)];
    default:
      return shape;
  }
}

function leanFields(fields: readonly FieldShape[]): readonly FieldShape[] {
  const sent = fields.filter(([, , flags = 0]) => !(flags & FLAG.readOnly));
  const required = sent.filter(([, , flags = 0]) => !(flags & FLAG.optional));
  const [told] = [...sent].sort((a, b) => rank(a) - rank(b));
  const kept = required.length > 0 || told === undefined ? required : [told];
  return kept.map(([name, shape, ...rest]): FieldShape => [name, leanShape(shape), ...rest]);
}

/** Which optional field says most where all are: a text, a number, a flag, then what takes a second look. */
function rank([name, shape, , refersTo]: FieldShape): number {
  const plain = typeof shape !== "string" && shape[0] === "limited" ? shape[1] : shape;
  if (typeof plain !== "string") return plain[0].startsWith("enum") ? 2 : 6;
  const { type, format, model } = readName(plain);
  if (name === "id" || model !== undefined || type === "any" || type === "null") return 7;
  if (refersTo !== undefined) return 5;
  return format === "" || type !== "string" ? (RANKS[type] ?? 6) : 4;
}

const RANKS: Readonly<Record<string, number>> = { string: 0, number: 1, integer: 1, boolean: 3 };
