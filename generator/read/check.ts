/**
 * Checks of the files that people write: a value of JSON or YAML in, a value of a type out, and every fault at its place.
 *
 * A {@link Check} never stops: it reports what is wrong and answers what the rest of the file can be read with, so that one run shows
 * all faults. Checks are made of checks, and the type of what they make follows from them.
 */
import {
  type ArgumentsOf,
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
  type Place,
  type ReasonCode,
} from "../diagnostics/codes.ts";
import { get, isObject, type JsonValue } from "../ground/json.ts";
import { join, lastStep } from "../ground/pointer.ts";
import type { InputFile } from "../ground/input.ts";
import { type Parsed, parseData } from "./parse.ts";

/** A file that is checked. */
interface Checked {
  readonly file: string;
  /** Of what is wrong in it. */
  readonly code: ReasonCode;
  readonly diagnostics: Diagnostic[];
}

/** What holds a value, and under which key or index. */
interface Held {
  readonly owner: Spot;
  readonly step: string | number;
}

/** A value in a file, and where it stands. `undefined` is what is not there. */
export class Spot {
  readonly value: JsonValue | undefined;
  readonly #in: Checked;
  readonly #held: Held | undefined;

  constructor(value: Spot["value"], checked: Checked, held?: Held) {
    this.value = value;
    this.#in = checked;
    this.#held = held;
  }

  /** Worked out when it is asked for: of nearly all values nobody does. */
  get place(): { readonly file: string; readonly pointer: string } {
    const pointer = this.#held ? join(this.#held.owner.place.pointer, this.#held.step) : "";
    return { file: this.#in.file, pointer };
  }

  /** Always `undefined`, for checks that have nothing else to answer. */
  fault(reason: string): undefined {
    return this.report(this.#in.code, { reason });
  }

  report<Code extends DiagnosticCode>(code: Code, facts: ArgumentsOf<Code>): undefined {
    this.#in.diagnostics.push(diagnostic(code, facts, { place: this.place }));
  }

  /** Nothing to point at: the fault is that of what should hold the value. */
  missing(reason = `\`${this.step}\` is missing`): undefined {
    return (this.#held?.owner ?? this).fault(reason);
  }

  /** The key or the index. */
  get step(): string {
    return lastStep(this.place.pointer);
  }

  at(step: string | number): Spot {
    const value = Array.isArray(this.value) ? this.value[Number(step)] : get(this.value, String(step));
    return new Spot(value, this.#in, { owner: this, step });
  }

  /** Of the key, not of the value. */
  get key(): Place {
    return { ...this.place, at: "key" };
  }

  /** The entries of a list; none of anything else. */
  entries(): readonly Spot[] {
    return Array.isArray(this.value) ? this.value.map((_, i) => this.at(i)) : [];
  }

  /** The entries of a list; of anything else that is there the value itself. */
  oneOrMore(): readonly Spot[] {
    return Array.isArray(this.value) || this.value === undefined ? this.entries() : [this];
  }
}

export type Check<T> = (spot: Spot) => T;

interface How<T> {
  /** Of what is wrong. */
  readonly code: ReasonCode;
  readonly check: Check<T>;
}

/** The data in a file. Nothing is checked in a file that is no JSON or YAML. */
export function checkFile<T>(file: InputFile, how: How<T>): Parsed<T> {
  const { value, diagnostics } = parseData(file);
  return diagnostics.length > 0
    ? { value: undefined, diagnostics }
    : checkValue(value, { ...how, file: file.path });
}

/** A table, and what is wrong with it; of a file without a text, or with one that cannot be read, `none`. */
export function checkTable<T>(
  file: InputFile,
  none: T,
  check: Check<T>,
): { readonly table: T; readonly diagnostics: readonly Diagnostic[] } {
  if (file.text.trim() === "") return { table: none, diagnostics: [] };
  const { value: table = none, diagnostics } = checkFile(file, { code: "table-invalid", check });
  return { table, diagnostics };
}

/** The whole value of a file that was parsed before. */
export function checkValue<T>(
  value: JsonValue | undefined,
  { file, code, check }: How<T> & { readonly file: string },
): Parsed<T> & { readonly value: T } {
  const diagnostics: Diagnostic[] = [];
  return { value: check(new Spot(value, { file, code, diagnostics })), diagnostics };
}

type Shape = Readonly<Record<string, Check<unknown>>>;

/** What a shape makes: keys whose check can answer nothing may be absent. */
type Made<S extends Shape> = {
  readonly [K in keyof S as undefined extends ReturnType<S[K]> ? never : K]: ReturnType<S[K]>;
} & { readonly [K in keyof S]?: Exclude<ReturnType<S[K]>, undefined> };

/**
 * A mapping with known keys. All checks are asked, whatever is there.
 *
 * @param what its name in a sentence, for one that may not be absent
 */
export function record<S extends Shape>(checks: S, what?: string): Check<Made<S>> {
  const known = Object.keys(checks);
  return (spot) => {
    if (!isObject(spot.value) && (what !== undefined || !isAbsent(spot)))
      spot.fault(`${what ?? "This"} has to be a mapping`);
    for (const key of strangers(spot, known))
      key.fault(`The key ${key.step} is not known here; known are ${known.join(", ")}`);
    return shape(checks)(spot);
  };
}

/** What stands under keys that are not known; those that start with `x-` are anybody's. */
export function strangers(spot: Spot, known: readonly string[]): readonly Spot[] {
  const keys = keysOf(spot).filter((key) => !known.includes(key) && !key.startsWith("x-"));
  return keys.map((key) => spot.at(key));
}

/** Some keys of a mapping; whatever else it holds, and what is no mapping, is passed over. */
export function shape<S extends Shape>(checks: S): Check<Made<S>> {
  return (spot) => {
    const made = Object.entries(checks).map(([key, check]) => [key, check(spot.at(key))] as const);
    return Object.fromEntries(made.filter(([, value]) => value !== undefined)) as Made<S>;
  };
}

/** A mapping of names that are not ours; entries whose check answers nothing are left out. */
export function mapOf<T>(check: (spot: Spot, key: string) => T | undefined): Check<ReadonlyMap<string, T>> {
  return (spot) => {
    if (!isAbsent(spot) && !isObject(spot.value)) spot.fault("This has to be a mapping");
    return new Map(
      keysOf(spot).flatMap((key) => {
        const made = check(spot.at(key), key);
        return made === undefined ? [] : [[key, made]];
      }),
    );
  };
}

/** A list that may be absent; entries whose check answers nothing are left out. */
export function listOf<T>(check: Check<T | undefined>): Check<readonly T[]> {
  return (spot) => {
    if (!isAbsent(spot) && !Array.isArray(spot.value)) spot.fault("This has to be a list");
    return entriesOf(check)(spot);
  };
}

/** As {@link listOf}, of what is no list nothing. */
export function entriesOf<T>(check: Check<T | undefined>): Check<readonly T[]> {
  return (spot) =>
    spot
      .entries()
      .map(check)
      .filter((made) => made !== undefined);
}

/** What has to be there. */
export function required<T>(check: Check<T | undefined>): Check<T | undefined> {
  return (spot) => check(spot) ?? spot.missing();
}

/** Whatever it is, as it is: for what another check looks at. */
export const unchecked: Check<JsonValue | undefined> = ({ value }) => value;

/** Text that may be absent. */
export const text: Check<string | undefined> = (spot) =>
  typeof spot.value === "string" || spot.value === undefined ? spot.value : spot.fault("This has to be text");

/** Text, where there is one; anything else is passed over. */
export const ifText: Check<string | undefined> = ({ value }) =>
  typeof value === "string" ? value : undefined;

/** Text, where there is one, else an empty one. */
export const textOrEmpty: Check<string> = (spot) => ifText(spot) ?? "";

/** The text of a value of any kind: of a number that was meant as a name. */
export const asText: Check<string> = ({ value }) => String(value);

/** A whole number from 0 that may be absent. */
export const wholeNumber: Check<number | undefined> = (spot) =>
  spot.value === undefined || (Number.isInteger(spot.value) && Number(spot.value) >= 0)
    ? (spot.value as number | undefined)
    : spot.fault("This has to be a whole number from 0");

/** A number above 0 that may be absent. */
export const multiple: Check<number | undefined> = (spot) =>
  spot.value === undefined || (typeof spot.value === "number" && spot.value > 0)
    ? spot.value
    : spot.fault("This has to be a number above 0");

function isAbsent({ value }: Spot): boolean {
  return value === undefined || value === null;
}

function keysOf({ value }: Spot): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
