/** What filters are told, and what they are: types that what filters rows and what lends it more have in common. */
import type { OperationDescription } from "./description.js";
import type { StoredRecord } from "./store.js";

export type QueryValues = ReadonlyMap<string, unknown>;

/** A record as callers see it, and as it is kept. */
export interface ListedRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly isActive: boolean;
  readonly record: Pick<StoredRecord, "createdOn" | "modifiedOn" | "ordinal" | "id">;
}

export type Keeps = (row: ListedRecord) => boolean;

/** What is known of a list when its rows are filtered. */
export interface Filtering {
  /** Values of the parameters of a call. */
  readonly values: QueryValues;
  /** Names of the fields of a row. */
  readonly fields: ReadonlySet<string>;
  /** As in {@link OperationDescription.filters}. */
  readonly filters?: OperationDescription["filters"];
  /** Values of other records whose field (none: whose parent) has a value; nothing where there are no such records. */
  readonly join?: (entity: string, field: string) => ((value: unknown) => readonly unknown[]) | undefined;
  /** The query as it was sent, for parameters that hold others. */
  readonly search?: Iterable<readonly [string, string]>;
  /** Feeds of changes show inactive records to all. Default `true`. */
  readonly hidesInactive?: boolean;
  /** The field of a row that has the id of the record. */
  readonly id?: string | undefined;
}

/** From a value to those that a path leads to. */
export type Steps = (value: unknown) => readonly unknown[];

/** Filters that look further than at a row: see `deep-filters.ts`. */
export interface DeepFilters {
  named(filtering: Filtering): readonly Keeps[];
  /** How values are compared, where another parameter says that. */
  signOf(how: string, filtering: Filtering): string | undefined;
  stepsOf(
    path: string,
    filtering: Filtering,
    inner: (path: string, filtering: Filtering) => Steps | undefined,
  ): Steps | undefined;
  /** For a call, values of the records of an entity by what is in a field; `""` is their parent. */
  othersOf(call: object, entity: string, field: string): ReturnType<NonNullable<Filtering["join"]>>;
}
