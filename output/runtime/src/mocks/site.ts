/** Where a value stands, and what is known there: types alone. */
import type { Models } from "./description.js";
import type { Trail } from "./random.js";
import type { NamedShape } from "./shape.js";

export interface ValuePosition {
  /** Key of the entity, or whatever else the value belongs to. */
  readonly entity: string;
  /** Of the record; its `id` field gets it. */
  readonly id: string | number | bigint;
  /** `contacts[0].name`; empty for the record itself. */
  readonly path: string;
}

export interface ValueContext {
  readonly seed: number;
  readonly models: Models;
  /** Milliseconds; moments lie before it, or not long after. */
  readonly now: number;
  /** Requests have no read-only fields, responses (the default) no write-only ones. */
  readonly direction?: "request" | "response";
  /** The id of the record of an entity that another record refers to, `index` counting its ids in a list; nothing when there is none. */
  reference(
    entity: string,
    from: Pick<ValuePosition, "entity" | "id">,
    index: number,
  ): string | number | bigint | undefined;
  /** What is known of a record by the rules of the business. */
  facts?(entity: string, id: string | number | bigint): Facts | undefined;
  /** The id of the record of an entity in a place, from 1. */
  idAt?(entity: string, place: number): string | number | bigint | undefined;
  /** Values that may be null are, now and then: of records, and of what is inside of other answers. */
  readonly nulls?: "all" | "inner";
}

/** What the business says of a record, or of an object inside of it; times in milliseconds, other records by their places. */
export interface Facts {
  /** Whether there is a rule for a field. */
  has(field: string): boolean;
  /** Nothing where there is neither a rule nor a written value; null where a field is empty. */
  get(field: string): unknown;
  /** Of an object in a field, or of an element of the list there. */
  within(field: string, index: number): Facts | undefined;
}

export interface Run {
  readonly context: ValueContext;
  readonly direction: "request" | "response";
  /** Models and elements that may still be made before recursion is cut everywhere. */
  left: number;
  /** What may still be tried where values have to satisfy much at once. */
  tries?: number;
}

export interface Site {
  readonly run: Run;
  readonly place: Pick<ValuePosition, "entity" | "id">;
  readonly trail: Trail;
  /** Draw of the object around the value. */
  readonly group: number;
  /** Draw of the record. */
  readonly home: number;
  readonly topic: Topic;
  /** Of the element of a list. */
  readonly index: number;
  /** Models that the value is inside of. */
  readonly stack: readonly string[];
  /** The value has to be there, even inside of itself. */
  readonly forced: boolean;
  /** Of the object around the value. */
  readonly facts?: Facts | undefined;
  /** Of the elements of a list. */
  readonly each?: ((index: number) => Facts | undefined) | undefined;
}

export interface Draws {
  readonly own: number;
  readonly group: number;
  /** Of the record. */
  readonly home: number;
  /** Of the tenant: its addresses and phones are of one place. */
  readonly seed: number;
  /** When the record came, in milliseconds, where that is known. */
  readonly born?: number | undefined;
  /** Milliseconds. */
  readonly now: number;
}

export type Maker = (draws: Draws) => string | number | boolean;

/** A field, by its name and what it is inside of. The same few are asked for again and again, so what is found is kept. */
export interface Topic {
  readonly root: string;
  readonly name: string;
  /** All of it, with a space before each word. */
  readonly subject: string;
  readonly inner: Map<string, Topic>;
  readonly makers: Map<NamedShape, Maker>;
  /** How often, of a hundred, it is null. */
  empty: number | undefined;
}
