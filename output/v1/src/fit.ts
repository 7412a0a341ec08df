/** Values as the old document types them: what came of a new value may be a text where there was a number, or several where there was one. */
import { exactNumber, isMoment } from "@st-v2/runtime";

/** A value that has no form in the old document. */
export interface Unfit {
  /** Of the old object that was asked for. */
  readonly object: string;
  /** The way to it: `customer.balance`. */
  readonly field: string;
  /** Of the new record. */
  readonly id: unknown;
  /** What the old object is made of, as it was handed over: several may have the same id. */
  readonly record: unknown;
  /** What the old document says it is. */
  readonly type: string;
  /** How it looked, without what it said: digits are 9, letters a. */
  readonly found: string;
}

export interface FitOptions {
  /** Is told each value that cannot be made to fit. */
  readonly unfit?: (value: unknown) => void;
  /** Numbers that JavaScript would round are {@link Digits}, rather than null. */
  readonly digits?: boolean;
}

/** A number with more digits than JavaScript keeps, for who reads and writes its digits. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

/**
 * @param type as the old document puts it: `string(iso-date-time)`, `array<integer>`, `integer or string`
 * @returns the value, made to fit where nothing of it is lost; null where it cannot be
 */
export function fitting(type: string, value: unknown, options: FitOptions = {}): unknown {
  if (value == null) return null;
  const item = /^array<(.*)>$/.exec(type)?.[1];
  if (item !== undefined) {
    const items = [value].flat().map((one) => fitting(item, one, options));
    return items.length > 0 && items.every((one) => one === null) ? null : items;
  }
  const [one, ...others] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  for (const other of others) options.unfit?.(other);
  if (one == null) return null;
  const kinds = type.split(/\s*(?:\||,|\bor\b)\s*/);
  for (const kind of kinds) {
    const made = (KINDS[kind] ?? KINDS[kind.replace(/\(.*/, "")] ?? asItIs)(one, options);
    if (made !== null) return made;
  }
  options.unfit?.(one);
  return null;
}

/** How a value looks, without what it says. */
export function looksOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && !(value instanceof Digits)) return "an object";
  const text = String(value);
  if (typeof value === "boolean") return text;
  const shape = text.slice(0, 24).replace(/\p{L}/gu, "a").replace(/\p{N}/gu, "9");
  const cut = text.length > 24 ? "…" : "";
  return typeof value === "string" ? `"${shape}${cut}"` : shape + cut;
}

/** Objects of which no field is known are those of empty lists in samples, which may have been anything. */
const asItIs = (value: unknown) => value ?? null;

/** Whole numbers of the old document are those of a few samples, and amounts of money among them: fractions stay. */
const numberOf = (value: unknown, { digits }: FitOptions) => {
  if (value instanceof Digits) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^-?\d+(\.\d+)?e[+-]?\d\d?$/i.test(text)) return Number(text);
  return exactNumber(text) ?? (digits === true && /^-?\d+(\.\d+)?$/.test(text) ? new Digits(text) : null);
};

const FLAGS: ReadonlyMap<unknown, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

const momentIn = (value: unknown) => (isMoment(value) ? value : null);

const KINDS: Readonly<Record<string, (value: unknown, options: FitOptions) => unknown>> = {
  integer: numberOf,
  number: numberOf,
  "string(date-time)": momentIn,
  "string(iso-date-time)": momentIn,
  "string(date)": momentIn,
  boolean: (value) => (typeof value === "boolean" ? value : (FLAGS.get(value) ?? null)),
  string: (value) => (typeof value === "object" && !(value instanceof Digits) ? null : String(value)),
};
