/**
 * JSON that keeps the digits of its numbers: those that JavaScript would round, ids above 2^53 and amounts of many decimals, are {@link Digits} on the
 * way from one file to another.
 */
import { randomBytes } from "node:crypto";
import { Digits } from "../former/fit.ts";
import { exactNumber } from "../runtime/conversions.ts";
import { type JsonValue, parseJson, set } from "../ground/json.ts";

/** Stands before digits that are a text for a moment; no file can hold it by chance. */
const MARK = `\u0000${randomBytes(9).toString("hex")} `;
/** As JSON writes it. */
const WRITTEN = JSON.stringify(MARK).slice(0, -1);

const FOUND = new RegExp(`${WRITTEN.replaceAll("\\", "\\\\")}([^"]*)"`, "g");

/** Whatever may have too many digits: nearly no line has any. */
const LONG = /\d[\d.]{15}|\d[eE][+-]?\d/;
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** @returns `undefined` for what is no JSON */
export function parseExact(text: string): JsonValue | undefined {
  if (!LONG.test(text)) return parseJson(text);
  let has = false;
  const marked = text.replace(TOKENS, (token) => {
    if (token.startsWith('"') || isKept(token)) return token;
    has = true;
    return `${WRITTEN}${token}"`;
  });
  const value = parseJson(marked);
  return has ? unmarked(value) : value;
}

function isKept(token: string): boolean {
  const [mantissa = "", exponent] = token.split(/e/i);
  const digits = mantissa.replace(/\D/g, "").length;
  return exponent === undefined
    ? exactNumber(token) !== undefined
    : digits <= 15 && Number.isFinite(Number(token)) && (Number(token) !== 0 || !/[1-9]/.test(mantissa));
}

function unmarked(value: unknown): JsonValue | undefined {
  if (typeof value === "string" && value.startsWith(MARK))
    return new Digits(value.slice(MARK.length)) as unknown as JsonValue;
  if (Array.isArray(value)) return value.map(unmarked) as JsonValue;
  if (typeof value !== "object" || value === null) return value as JsonValue;
  for (const [name, one] of Object.entries(value)) {
    const made = unmarked(one);
    if (made !== undefined && made !== one) set(value, name, made);
  }
  return value as JsonValue;
}

/** One line, its numbers with the digits that they had. */
export function printExact(value: unknown): string {
  let has = false;
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name: string, one: unknown) {
    if (!(this[name] instanceof Digits)) return one;
    has = true;
    return MARK + this[name].text;
  });
  return has ? text.replaceAll(FOUND, "$1") : text;
}
