/**
 * Checks of the files that people write: a value of JSON or YAML in, a value of a type out, and every fault at its place.
 *
 * A {@link Check} never stops: it reports what is wrong and answers what the rest of the file can be read with, so that one run shows
 * all faults. Checks are made of checks, and the type of what they make follows from them.
 */
import { type Diagnostic, diagnostic, type DiagnosticCode, type Place } from "../diagnostics/codes.ts";
import { get, isObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { SourceFile } from "../ground/input.ts";
import { parseData } from "./parse.ts";

/** A value in a file, and where it stands. `undefined` is what is not there. */
export class Spot {
  readonly value: JsonValue | undefined;
  readonly place: { readonly file: string; readonly pointer: string };
  readonly #report: (reason: string, place: Place) => void;

  constructor(
    value: JsonValue | undefined,
    place: { readonly file: string; readonly pointer: string },
    report: (reason: string, place: Place) => void,
  ) {
    this.value = value;
    this.place = place;
    this.#report = report;
  }

  /** Always `undefined`, for checks that have nothing else to answer. */
  fault(reason: string): undefined {
    this.#report(reason, this.place);
  }

  at(step: string | number): Spot {
    const value = Array.isArray(this.value) ? this.value[Number(step)] : get(this.value, String(step));
    return new Spot(value, { ...this.place, pointer: join(this.place.pointer, step) }, this.#report);
  }

  /** Of the key, not of the value. */
  get key(): Place {
    return { ...this.place, at: "key" };
  }

  /** The entries of a list; of anything else that is there the value itself. */
  each(): readonly Spot[] {
    if (!Array.isArray(this.value)) return this.value === undefined ? [] : [this];
    return this.value.map((_, i) => this.at(i));
  }
}

export type Check<T> = (spot: Spot) => T;

/** The data in a file. Nothing is checked in a file that is empty or no JSON or YAML. */
export function checkFile<T>(
  file: SourceFile,
  { code, check }: { readonly code: DiagnosticCode; readonly check: Check<T> },
): { readonly value?: T; readonly diagnostics: readonly Diagnostic[] } {
  if (file.text.trim() === "") return { diagnostics: [] };
  const { value, diagnostics } = parseData(file);
  if (diagnostics.length > 0) return { diagnostics };
  const faults: Diagnostic[] = [];
  const root = new Spot(value, { file: file.path, pointer: "" }, (reason, place) =>
    faults.push(diagnostic(code, { reason }, { place })),
  );
  return { value: check(root), diagnostics: faults };
}

type Shape = Readonly<Record<string, Check<unknown>>>;

/** What a shape makes: keys whose check can answer nothing may be absent. */
type Made<S extends Shape> = {
  readonly [K in keyof S as undefined extends ReturnType<S[K]> ? never : K]: ReturnType<S[K]>;
} & { readonly [K in keyof S]?: Exclude<ReturnType<S[K]>, undefined> };

/**
 * A mapping with known keys; those that start with `x-` are anybody's. All checks of the shape are asked, whatever is there.
 *
 * @param what its name in a sentence, for one that may not be absent
 */
export function record<S extends Shape>(shape: S, what?: string): Check<Made<S>> {
  const known = Object.keys(shape);
  return (spot) => {
    if (!isObject(spot.value) && (what !== undefined || !isAbsent(spot)))
      spot.fault(`${what ?? "This"} has to be a mapping`);
    for (const key of keysOf(spot)) {
      if (!known.includes(key) && !key.startsWith("x-"))
        spot.at(key).fault(`The key ${key} is not known here; known are ${known.join(", ")}`);
    }
    const made = known.map((key) => [key, shape[key]?.(spot.at(key))] as const);
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

/** Entries whose check answers nothing are left out. */
export function listOf<T>(check: Check<T | undefined>): Check<readonly T[]> {
  return (spot) => {
    if (!isAbsent(spot) && !Array.isArray(spot.value)) spot.fault("This has to be a list");
    const entries = Array.isArray(spot.value) ? spot.each() : [];
    return entries.map((entry) => check(entry)).filter((made) => made !== undefined);
  };
}

/** Whatever it is, as it is: for what another check looks at. */
export const unchecked: Check<JsonValue | undefined> = ({ value }) => value;

/** Text that may be absent. */
export const text: Check<string | undefined> = (spot) =>
  typeof spot.value === "string" || spot.value === undefined ? spot.value : spot.fault("This has to be text");

/** The text of a value of any kind: of a number that was meant as a name. */
export const asText: Check<string> = ({ value }) => String(value);

/** A whole number from 0 that may be absent. */
export const count: Check<number | undefined> = (spot) =>
  spot.value === undefined || (Number.isInteger(spot.value) && Number(spot.value) >= 0)
    ? (spot.value as number | undefined)
    : spot.fault("This has to be a whole number from 0");

function isAbsent({ value }: Spot): boolean {
  return value === undefined || value === null;
}

function keysOf({ value }: Spot): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
