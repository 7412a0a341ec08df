/**
 * Routes as data: how to get from what a caller of the old API has in hand to a value of the new one. A closed language, one step an entry,
 * which a program can execute and `print.ts` writes as TypeScript; `templates/migration-report.schema.json` describes it.
 *
 * A route is run with two things: `id`, the number that the old record had, and `record`, what the new API answers for it (the counterpart).
 * What flows through it is one value or several. A step on a field goes into each of several; `where` keeps some of them, `first`, `exists`,
 * `sum` and `join` make one of them. What is missing stays missing: no step fails on null.
 */
import type { JsonValue } from "../../ground/json.ts";

/** A field on the way down. */
export interface FieldStep {
  /** Empty for the items of a list that has no name, as an answer that is one. */
  readonly field: string;
  /** It may be missing or null. */
  readonly absent?: true;
  /** It is a list, and the way goes on in its items. */
  readonly list?: true;
}

/** What a step is told. */
export type Source =
  | { readonly from: "id" }
  /** A field of the counterpart; `list` when there are several values. */
  | {
      readonly from: "record";
      readonly fields: readonly FieldStep[];
      readonly list?: true;
      /** It is a text there and a number here. */
      readonly as?: "number";
    }
  /** The same in every call. `name` says what it stands for, where a reader has to put another value. */
  | { readonly value: JsonValue; readonly name?: string };

/** A call of the generated client. Where a value is missing that it, or a later step, would be told, it is not made, and the route gives nothing. */
export interface CallStep {
  /** `crm.customers.get` */
  readonly call: string;
  readonly domain: string;
  readonly operation: string;
  readonly path?: readonly Source[];
  readonly body?: JsonValue;
  /** Several sources are a list of them. */
  readonly query?: Readonly<Record<string, Source | readonly Source[]>>;
  /** All rows of its pages; without it, what it answers. */
  readonly rows?: true;
  /** Takes one value and is told several: a call for each. */
  readonly each?: true;
}

export type RouteStep =
  | CallStep
  | FieldStep
  /** Keeps those whose field is the value, or one of several. */
  | { readonly where: string; readonly is: Source }
  | { readonly take: "first" | "exists" | "sum" }
  /** Texts put together. */
  | { readonly join: string }
  /** One field times another. */
  | { readonly product: readonly [string, string] }
  /** From one moment to another, in seconds. */
  | { readonly seconds: readonly [string, string] };

export const isCall = (step: RouteStep): step is CallStep => "call" in step;
export const isField = (step: RouteStep): step is FieldStep => "field" in step;
