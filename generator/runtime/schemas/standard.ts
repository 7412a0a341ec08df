/**
 * Models as schemas in the Standard Schema interface (version 1, https://standardschema.dev), for libraries that take any: forms, routers,
 * test runners.
 */
import type { DomainDescription, Models, Shape } from "../mocks/description.js";
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

/** What is sent: as the document has it, limits, formats and unknown fields included. Dates and bigints are what they are sent as. */
export function bodySchema<T>(
  description: DomainDescription,
  shape: Shape,
  asText: AsText = [],
): SchemaOf<T> {
  const models = modelsOf(description, asText);
  return schema((value) =>
    validate(shape, sent(value), { models: models(), direction: "request" }).map(issueOf),
  );
}

const known = new WeakMap<DomainDescription, Models>();

/** The models of a package, which has one way to write its numbers. Nothing is done before the first value. */
function modelsOf(description: DomainDescription, asText: AsText): () => Models {
  return () => {
    if (asText.length === 0) return description.models;
    const models = known.get(description) ?? (withTexts(description.models, asText) as Models);
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

/** A value with its moments as texts. What is no plain object, as bytes are, stays as it is. */
function sent(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (Array.isArray(value)) return value.map(sent);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, sent(one)]));
}
