/**
 * Models as schemas in the Standard Schema interface (version 1, https://standardschema.dev), for libraries that take any: forms, routers,
 * test runners.
 */
import type { DomainDescription, Shape } from "../mocks/description.js";
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

/** What an answer holds: as its TypeScript type, so that new fields and new values of enums are right. */
export function answerSchema<T>({ models }: DomainDescription, shape: Shape): SchemaOf<T> {
  return schema((value) =>
    departuresOf(shape, value, models)
      .filter(isBreaking)
      .map(({ message, steps }) => ({ message, path: steps.map(keyOf) })),
  );
}

/** What is sent: as the document has it, limits, formats and unknown fields included. Dates and bigints are what they are sent as. */
export function bodySchema<T>({ models }: DomainDescription, shape: Shape): SchemaOf<T> {
  return schema((value) =>
    validate(shape, sent(value), { models, direction: "request" }).map(({ message, steps }) => ({
      message,
      path: steps.map(keyOf),
    })),
  );
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
