/**
 * Models as schemas in the Standard Schema interface (version 1, https://standardschema.dev), for libraries that take any: forms, routers,
 * test runners.
 */
import type { DomainDescription, Models, Shape } from "../mocks/description.js";
import { withUnionChecks } from "../mocks/union-checks.js";
import { type Step, validate } from "../mocks/validate.js";
import { departuresOf, isBreaking } from "./departures.js";

/** A schema of values of a type. A value is given back as it is. */
export interface SchemaOf<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<T>;
    /** Never there at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export type SchemaResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  /** Holds no value. */
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Numbers that are texts for callers, where a package was generated with the options of these names. */
const NUMBERS = {
  int64: /^(integer:int64)(\??)$/,
  decimals: /^(number(?!:float|:double)[^?]*)(\??)$/,
} as const;

type AsText = readonly (keyof typeof NUMBERS)[];

/**
 * What an answer holds: as its TypeScript type, so that new fields and new values of enums are right.
 *
 * @param asText numbers that are texts as well
 */
export function answerSchema<T>(
  description: DomainDescription,
  shape: Shape,
  asText: AsText = [],
): SchemaOf<T> {
  const models = modelsOf(description, asText);
  return schema((value) => departuresOf(shape, value, models()).filter(isBreaking).map(issueOf));
}

/**
 * What is sent: as the document has it, limits, formats and unknown fields included. Dates and objects with a `toJSON` are what they are sent
 * as; what a client refuses to send, as a bigint is and what holds itself, is an issue.
 */
export function bodySchema<T>(
  description: DomainDescription,
  shape: Shape,
  asText: AsText = [],
): SchemaOf<T> {
  const models = modelsOf(description, asText);
  return schema((value) => {
    const unsent: SchemaIssue[] = [];
    const body = sent(value, { path: [], around: [], unsent, hasBigInts: asText.includes("int64") });
    return unsent.length > 0
      ? unsent
      : validate(shape, body, { models: models(), direction: "request" }).map(issueOf);
  });
}

const known = new WeakMap<DomainDescription, Models>();

/** The models of a package, which has one way to write its numbers. Nothing is done before the first value. */
function modelsOf(description: DomainDescription, asText: AsText): () => Models {
  return () => {
    if (asText.length === 0) return description.models;
    const models =
      known.get(description) ?? (withUnionChecks(withTexts(description.models, asText)) as Models);
    known.set(description, models);
    return models;
  };
}

/** Shapes in which a number may be a text. */
function withTexts(shape: unknown, asText: AsText): unknown {
  if (Array.isArray(shape)) return shape.map((part) => withTexts(part, asText));
  if (typeof shape !== "string") return shape;
  const [, number, maybe] = asText.map((name) => NUMBERS[name].exec(shape)).find(Boolean) ?? [];
  return number === undefined ? shape : [`any-of${maybe}`, number, "string"];
}

function schema<T>(issuesOf: (value: unknown) => readonly SchemaIssue[]): SchemaOf<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "stgen",
      validate(value) {
        const issues = issuesOf(value);
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}

function issueOf({
  message,
  steps,
}: {
  readonly message: string;
  readonly steps: readonly Step[];
}): SchemaIssue {
  return { message, path: steps.map(keyOf) };
}

function keyOf(step: Step): string | number {
  return typeof step === "object" ? step[0] : step;
}

interface Sending {
  readonly path: readonly (string | number)[];
  /** What a value is inside of. */
  readonly around: readonly unknown[];
  readonly unsent: SchemaIssue[];
  /** Whether the client writes bigints. */
  readonly hasBigInts: boolean;
}

/** A value as JSON has it. What is no plain object, as bytes are, stays as it is. */
function sent(given: unknown, sending: Sending): unknown {
  const { path, around, unsent, hasBigInts } = sending;
  const value = jsonOf(given, path.at(-1) ?? "");
  const why = around.includes(value)
    ? "holds itself, which JSON cannot say"
    : typeof value === "bigint" && !hasBigInts
      ? "is a bigint, which JSON does not have"
      : typeof value === "number" && !Number.isFinite(value) && "is not a finite number";
  if (why) unsent.push({ message: why, path });
  const isList = Array.isArray(value);
  if (why || (!isList && Object.prototype.toString.call(value) !== "[object Object]")) return value;
  const inner = (one: unknown, key: string | number) =>
    sent(one, { ...sending, path: [...path, key], around: [...around, value] });
  if (isList) return value.map(inner);
  const entries = Object.entries(value as object).filter(([, one]) => typeof one !== "function");
  return Object.fromEntries(entries.map(([name, one]) => [name, inner(one, name)]));
}

/** What JSON makes of a value first; an invalid date would become null. */
function jsonOf(value: unknown, key: string | number): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  const { toJSON } = (value ?? {}) as { toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON as (key: string) => unknown).call(value, `${key}`) : value;
}
