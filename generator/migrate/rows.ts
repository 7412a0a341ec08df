/**
 * The result of a migration run as plain data: one row for every field, parameter, request field, endpoint and webhook of the old API.
 *
 * Everything that shows a migration (JSON, Markdown, CSV, HTML, the payload diff) is a function of a {@link MigrationReport}; the shape is
 * published as `templates/migration-report.schema.json`.
 */
import type { Source } from "../match/never.ts";
import type { Inverse, Uncomputed } from "./inverse.ts";
import type { Cost } from "./routes/cost.ts";
import type { RouteStep } from "./routes/language.ts";
import type { TransformName } from "./transform.ts";

export const FATES = [
  "same",
  "renamed",
  "retyped",
  "enum-changed",
  /** To another place; {@link Row.move} says how far. */
  "moved",
  /** An embedded object of which the id is left. */
  "object-to-id",
  "split",
  "merged",
  /** Has to be computed. */
  "derived",
  "removed",
  /** Nobody can say without looking; the alternatives are the best guesses. */
  "review",
  /** Same name, other meaning or unit. */
  "meaning-risk",
] as const;

/** What became of something; a row can carry several. */
export type Fate = (typeof FATES)[number];

export type Move = "within" | "endpoint" | "domain";

export type RowKind = Source["kind"];

/** How sure a row is. `high` is right at least 97 % of the time on the labelled set. */
export type Band = "pinned" | "high" | "likely" | "review";

/** How to get at a target from what a caller of the old API has in hand. */
export type Route = (
  | /** The counterpart of the old endpoint answers it. */
    { readonly kind: "direct"; readonly operation: string }
    /** An id in the counterpart leads to the operation that answers it. */
  | { readonly kind: "follow-id"; readonly operation: string; readonly from: string }
  /** An operation that is asked by the id of the counterpart. */
  | { readonly kind: "reverse"; readonly operation: string; readonly parameter: string }
  /** Computed over the answers of an operation. */
  | { readonly kind: "aggregate"; readonly operation: string }
  /** Always the same value. */
  | { readonly kind: "constant" }
  | { readonly kind: "none" }
) &
  RouteCode;

interface RouteCode {
  /** {@link steps} as an expression of TypeScript over `st`, `record` and `id`. */
  readonly code: string;
  readonly steps?: readonly RouteStep[];
  /** So many steps lead to the counterpart itself: who has it goes on behind them. */
  readonly own?: number;
  readonly cost?: Cost;
}

/** A place in the new API, in the documents' own names. */
export interface Target {
  readonly domain: string;
  /** `operationId`; absent for schemas that no operation answers. */
  readonly operation?: string;
  readonly schema?: string;
  /** Path inside the schema: dots for nesting, `[]` for lists. */
  readonly field?: string;
  /** Type of an event that carries it (`tn.jpm.job-completed`), in place of an operation; {@link field} is a path in its body. */
  readonly event?: string;
  /** Of a parameter: its greatest value, or how many values it takes in one call. */
  readonly most?: number;
  readonly via: Route;
}

/** An old value beside the new one; numbers and flags of the old side as text. */
export interface ValuePair {
  readonly from: string;
  readonly to: string | number | boolean | null;
}

/** A call that is needed beside that of an endpoint, for what the old answer embedded. */
export interface FollowUp {
  /** The embedded object, as the old answer names it. */
  readonly field: string;
  readonly domain: string;
  readonly operation: string;
  readonly code: string;
  readonly cost?: Cost;
}

/** What a write requires that the old one did not. */
export interface NewlyRequired {
  /** Path in the new body. */
  readonly field: string;
  readonly type?: string;
  /** Those that the document names. */
  readonly values?: readonly string[];
  /** The old field that it is made of, which could be left out. */
  readonly from?: string;
  /** What to put there where the old side says nothing. */
  readonly put?: string | number | boolean;
  readonly reason?: string;
}

/** What an endpoint costs with all that its old answer held. */
export interface EndpointCost {
  /** Calls of the new API: for the one record, or for a page of 50; at most, where {@link least} says that records decide. */
  readonly calls: number;
  readonly least?: number;
  readonly scopes: readonly string[];
}

/** A field of an object that an old answer embedded: `customer.name` of a job. */
export type NestedRow = Pick<
  Row,
  "fate" | "targets" | "transform" | "transforms" | "values" | "inverse" | "reason"
> & {
  /** From the object that the row is of. */
  readonly field: string;
  /** The row of the embedded object's own field, where that says it all: `Customer.name`. */
  readonly row?: string;
};

export interface Row {
  readonly kind: RowKind;
  readonly v1: {
    /** Schema, or resource for endpoints. */
    readonly object: string;
    /** Name of the field or parameter, path of a request field; empty for endpoints and webhooks. */
    readonly field: string;
    /** `operationId` in the old document, for everything but fields. */
    readonly operation?: string;
    /** Of an endpoint: `GET /jobs/{id}`. */
    readonly path?: string;
    /** Type in words: `string(date-time)`, `array<Tag>`. */
    readonly type?: string;
    /** How well the source itself is known: `sample`, `doc`, `model`; absent when the documents do not say. */
    readonly evidence?: string;
    readonly doubtful?: boolean;
  };
  readonly fate: readonly Fate[];
  /** How far something moved: inside its resource, to another endpoint, to another domain. */
  readonly move?: Move;
  /** Best first; empty for what was removed. */
  readonly targets: readonly Target[];
  /** What decides about the value, in one word. */
  readonly transform: TransformName;
  /** All that has to be done to the value, in this order; only where that is more than {@link transform}. */
  readonly transforms?: readonly TransformName[];
  /** Table of values, where {@link transform} or {@link transforms} says `enum-map` and the values are known. */
  readonly values?: readonly ValuePair[];
  /** Of a field: from the new value back to the old one. */
  readonly inverse?: Inverse;
  /** Of a field: why a program cannot give its old value; absent where {@link targets} and {@link inverse} do. */
  readonly uncomputed?: Uncomputed;
  /** Of a field that held an object: what its own fields became from here, of those that have a place. */
  readonly nested?: readonly NestedRow[];
  /** Of an endpoint: what else has to be called for the objects that its old answer embedded. */
  readonly followUps?: readonly FollowUp[];
  /** Of an endpoint: the calls that take its place, as lines of TypeScript over `st`, and `id` where the old path had one. */
  readonly recipe?: readonly string[];
  /** Of a write: fields that its body has to have now. */
  readonly required?: readonly NewlyRequired[];
  /** Of an endpoint: what {@link recipe} costs. */
  readonly cost?: EndpointCost;
  /** From 0 to 1: how likely the first target and the fate are right. */
  readonly confidence: number;
  readonly band: Band;
  /** One sentence. */
  readonly reason: string;
  /** Runners-up, best first, at most three. */
  readonly alternatives: readonly (Omit<Target, "via"> & { readonly confidence: number })[];
  /** What speaks for the row: signals of the matcher, or the sources of a pin. */
  readonly evidence: readonly string[];
  readonly pinned: boolean;
}

export type ReportFormat = "json" | "md" | "csv" | "html";

export const REPORT_FORMATS: readonly ReportFormat[] = ["html", "md", "json", "csv"];

export interface Summary {
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly byKind: Readonly<Record<RowKind, number>>;
  /** Rows that carry each fate; a row counts for each of its fates. */
  readonly byFate: Readonly<Partial<Record<Fate, number>>>;
  readonly byBand: Readonly<Record<Band, number>>;
  /** Fields whose old value a program can give by the first target and the way back. */
  readonly computed: number;
  /** Rows that are decided (anything but `review`), from 0 to 1. */
  readonly coverage: number;
  /** Fields of each old object by the domain of their first target; `none` for removed ones. Feeds the flow picture. */
  readonly flows: readonly { readonly object: string; readonly domain: string; readonly rows: number }[];
}

export interface MigrationReport {
  readonly rows: readonly Row[];
  readonly summary: Summary;
  /** What a reader has to know about the sources: that V1 is a reconstruction. */
  readonly notes: readonly string[];
}
