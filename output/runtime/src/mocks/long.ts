/**
 * Whole numbers beyond those that a `number` holds, with all their digits: a mock has them as a bigint, and all other numbers as ever.
 *
 * Shapes are checked by the rounded number: limits and constants of a description have no more digits either.
 */
import { markLong, newMark, withBigints } from "../digits.js";
import type { Models, Shape } from "./description.js";
import { elementsOf, restOf } from "./reading.js";
import { fieldsOf, isObject, resolve } from "./shape.js";
import { isValid } from "./validate.js";
import type { Answered } from "./vocabulary.js";

/** A number as it is written in JSON or a URL. */
export function readNumber(text: string): number | bigint {
  const rounded = Number(text);
  // What is infinite as a number stays so, which bounds the digits.
  const isLong = Number.isInteger(rounded) && !Number.isSafeInteger(rounded);
  return isLong && /^[+-]?\d+$/.test(text) ? BigInt(text) : rounded;
}

/** @throws SyntaxError for what is no JSON */
export function readJson(text: string): unknown {
  const mark = newMark();
  const marked = markLong(text, mark);
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? readNumber(value.slice(mark.length)) : value,
  );
}

/** Like `JSON.stringify`, which throws for a bigint. */
export function writeJson(value: unknown, replace?: (key: string, inner: unknown) => unknown): string {
  try {
    return JSON.stringify(value, replace);
  } catch {
    return withBigints((marked) =>
      JSON.stringify(value, (key, inner: unknown) =>
        typeof inner === "bigint" ? marked(inner) : replace ? replace(key, inner) : inner,
      ),
    );
  }
}

/** An answer as programs give it, in which texts may stand for numbers of 64 bits. */
export function writeReply(value: unknown, { operation, domain }: Partial<Answered> = {}): string {
  const shape = operation?.success.shape;
  return writeJson(
    shape === undefined || domain === undefined ? value : withNumbers(shape, value, domain.models),
  );
}

const DEEPEST = 50;

/** Where the shape has a number of 64 bits and the value its digits as a text, which the shape does not take, the number. */
function withNumbers(shape: Shape, value: unknown, models: Models, depth = 0): unknown {
  const isRight = (own: Shape, inner: unknown) => isValid(own, inner, { models, direction: "response" });
  if (depth > DEEPEST || isRight(shape, value)) return value;
  const found = resolve(shape, models);
  const inside = (own: Shape, inner: unknown) => withNumbers(own, inner, models, depth + 1);
  if (/^(any|one)-of/.test(found[0])) {
    const readings = (found.slice(1) as Shape[]).map((member) => [member, inside(member, value)] as const);
    return (readings.find(([member, inner]) => isRight(member, inner)) ?? [])[1] ?? value;
  }
  if (found[0].startsWith("all-of"))
    return (found.slice(1) as Shape[]).reduce((whole: unknown, member) => inside(member, whole), value);
  if (Array.isArray(value)) {
    const elements = elementsOf(found, models);
    return elements ? value.map((one: unknown, i) => inside(elements(i), one)) : value;
  }
  if (isObject(value)) {
    const shapes = new Map(fieldsOf(found, models).map(([name, field]) => [name, field]));
    const entries = Object.entries(value).map(
      ([name, one]) => [name, inside(shapes.get(name) ?? restOf(found), one)] as const,
    );
    // What has nothing of the kind stays what it is: a date.
    return entries.some(([name, one]) => one !== value[name]) ? Object.fromEntries(entries) : value;
  }
  const name = found[0] === "limited" ? (found[1] as string) : found;
  const isLong = typeof name === "string" && /^integer:int64/.test(name);
  return isLong && typeof value === "string" && /^-?\d+$/.test(value) ? readNumber(value) : value;
}
