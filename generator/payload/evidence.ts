import {
  type EnumMap,
  explain,
  parseDateTime,
  type TransformName,
  TRANSFORMS,
} from "../migrate/transform.ts";
import type { JsonValue } from "../ground/json.ts";

/**
 * Texts under which a value of the old payload can be found among those of the new one, whatever transform lies between: the index is by
 * the first of them, a search tries all.
 */
export function keysOf(value: JsonValue): string[] {
  const own = keyOf(value);
  if (own === undefined) return [];
  if (typeof value === "number" && value !== 0) return [own, `n:${value / 60}`, `n:${value * 60}`];
  if (typeof value === "string" && own.startsWith("n:")) {
    // A text of digits may stay a text, and `HH:MM:SS` may lose its fraction.
    const number = Number(own.slice(2));
    return [...new Set([own, `n:${Math.floor(number)}`, `n:${Math.round(number)}`])];
  }
  if (Array.isArray(value)) {
    const joined = TRANSFORMS.join.apply(value);
    const total = value.length > 0 ? TRANSFORMS.sum.apply(value) : undefined;
    return [own, ...[joined, total].flatMap((made) => (made === undefined ? [] : keysOf(made).slice(0, 1)))];
  }
  return [own];
}

export function keyOf(value: JsonValue): string | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === "number") return `n:${value}`;
  if (typeof value === "boolean") return `b:${value}`;
  if (typeof value !== "string") return `j:${JSON.stringify(value)}`;
  const number = TRANSFORMS["string-to-number"].apply(value) ?? TRANSFORMS["hms-to-seconds"].apply(value);
  if (typeof number === "number") return `n:${number}`;
  const date = parseDateTime(value);
  if (date !== undefined) return `d:${date.seconds}`;
  return `t:${value.toLowerCase().replace(/[\s_,;|-]+/g, "")}`;
}

/** What made one value of another, as far as the two say it: that a flag is the other one says nothing. */
export function changeOf(before: JsonValue, after: JsonValue, values?: EnumMap): TransformName | undefined {
  if (typeof before === "boolean" && typeof after === "boolean") return before === after ? "none" : undefined;
  return explain(before, after, values);
}

export function isEmpty(value: JsonValue): boolean {
  return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

/**
 * How surprising it is, in bits, to meet this value twice by chance. Rough on purpose: the order matters (a name says more than a number,
 * a number more than a flag), not the amount.
 */
export function surprise(value: JsonValue): number {
  if (isEmpty(value)) return 0;
  switch (typeof value) {
    case "boolean":
      return 0.5;
    case "number": {
      const size = Math.abs(value);
      if (size === 0) return 0.5;
      const digits = String(size).replace(/\D/g, "").replace(/0+$/, "").length;
      return Math.min(
        24,
        (size < 10 ? 1 : 2) + 2.5 * (Number.isInteger(size) ? Math.log10(size + 1) : digits),
      );
    }
    case "string": {
      if (isNever(value)) return 1;
      const date = parseDateTime(value);
      if (date === undefined) return Math.min(28, 3 + 1.5 * value.length);
      if (date.seconds % 86_400 === 0) return 8;
      return date.fraction === "" ? (date.seconds % 900 === 0 ? 12 : 20) : 28;
    }
    default:
      return Math.min(28, 2 + JSON.stringify(value).length);
  }
}

function isNever(value: string): boolean {
  return TRANSFORMS["add-zone"].apply(value) === null;
}

/** From 0 to 1. The last key counts most; what is around it decides where several have the same last key. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length && a.every((key, at) => key === b[at])) return 1;
  const [allA, allB] = [a.flatMap(wordsOf), b.flatMap(wordsOf)];
  const whole = overlap(allA, allB);
  const [lastA, lastB] = [wordsOf(a.at(-1) ?? ""), wordsOf(b.at(-1) ?? "")];
  const last = lastA.join("") === lastB.join("") ? 1 : overlap(lastA, lastB);
  // `subtotal` is `subTotal`.
  if (allA.join("") === allB.join("")) return 0.95;
  return 0.95 * Math.max(whole, 0.6 * last + 0.4 * whole);
}

const cache = new Map<string, readonly string[]>();

export function wordsOf(key: string): readonly string[] {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const words = key
    .slice(0, 200)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/(?<=[^s]{2})s$/, ""));
  if (cache.size < 50_000) cache.set(key, words);
  return words;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}
