/**
 * What few documents need, and a mock does not know by itself. `extras.ts` fills it in for the descriptions that need it, so that
 * browsers load the rest only for them.
 */
import type { ApiRequest } from "./request.js";
import type {
  BodyDescription,
  DomainDescription,
  EntityRules,
  Models,
  OperationDescription,
  ReadOthers,
  Shape,
  SuccessDescription,
} from "./description.js";
import type { Match } from "./match.js";
import type { DeepFilters } from "./filtering.js";
import type { Draws, Facts, Site } from "./site.js";
import { spread, type Store, type StoreOptions, type StoredRecord } from "./store.js";

/** What an answer is to. */
export interface Answered {
  readonly operation: Pick<OperationDescription, "success">;
  readonly domain?: Pick<DomainDescription, "models">;
}

/** What {@link Business} is of, as it is now. */
export interface BusinessState extends Pick<Business, "seed" | "records" | "start" | "passed"> {
  readonly world: Pick<Business, "rules">;
}

/** What facts of records are made of. */
export interface Business extends Pick<StoreOptions, "seed" | "records" | "start"> {
  readonly store: Store;
  /** Milliseconds that the clock was moved on by. */
  readonly passed: number;
  readonly rules: ReadonlyMap<string, EntityRules>;
}

/** A field that there may be a rule for. */
export interface Stated {
  /** Of the object that it is a field of. */
  readonly facts: Facts;
  /** Where the field stands. */
  readonly at: Site;
  readonly refersTo: string | undefined;
  readonly flags: number;
}

export interface Vocabulary {
  /** A text of JSON as a value. The vocabulary that is added has a bigint for whole numbers that no `number` holds. */
  parse(text: string): unknown;
  /** A value as JSON; of one that a scenario answers, the call. */
  json(value: unknown, call?: Answered): string;
  /** A number as it stands in a URL. */
  number(text: string): number | bigint;
  /** A valid value in place of one that is not; the same where none was found. */
  solve(shape: Shape, site: Site, value: unknown): unknown;
  /** Whether a text matches a regular expression; `undefined` where that cannot be told. */
  matches?(pattern: string, text: string): boolean | undefined;
  /** A text that matches a regular expression, if that is easy to tell. */
  fromPattern?(pattern: string, draw: number): string;
  /** How deep the flattest value of a shape is. */
  leastDepth?(shape: Shape, models: Models): number;
  /** What makes texts of a format. */
  textOf?(format: string): ((draws: Draws) => string) | undefined;
  /** The rules of the business, by key of the entity; see `business.ts`. */
  rulesOf?(domains: readonly DomainDescription[]): ReadonlyMap<string, EntityRules>;
  /** What is known by them of the records of a store. */
  knownOf?(state: BusinessState): Pick<StoreOptions, "facts" | "times">;
  /** The value of a field by the rules of the business; nothing where it cannot be that. */
  stated?(shape: Shape, name: string, stated: Stated): unknown;
  readonly deep?: DeepFilters;
  /** The records of a list below something that is no record of the API: none of one are those of another. */
  below?(call: object, all: Iterable<StoredRecord>): Iterable<StoredRecord> | undefined;
  /** The place of a record that one in another place refers to, by the rules for its kind. */
  place(records: number, ordinal: number, rules?: EntityRules): number;
  /** What stands between literals in a segment of a path. */
  between(literals: readonly string[], segment: string): readonly string[] | undefined;
  /** The operation with those of several forms of its body and answer alone that a request is about. */
  narrow(match: Match, request: ApiRequest): Match;
  /** A body that is no JSON, as a value of its shape, or what is wrong with it. */
  readBody?(
    request: ApiRequest,
    body: BodyDescription,
    models: Models,
  ): Promise<{ readonly value?: unknown; readonly fault?: string }>;
  readonly readOthers?: ReadOthers;
  /** A value as the text of an answer that is no JSON. */
  write(success: SuccessDescription, value: unknown): string;
}

export const vocabulary: Vocabulary = {
  parse: JSON.parse,
  json: (value) => JSON.stringify(value),
  number: Number,
  place: spread,
  solve: (_shape, _site, value) => value,
  between: (_literals, segment) => [segment],
  narrow: (match) => match,
  write: (_success, value) => String(value ?? ""),
};
