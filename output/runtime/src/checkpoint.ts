/**
 * A feed that goes on where an earlier run was, for as long as somebody keeps its place.
 *
 * A place is kept when the rows before it were handled: a run that breaks off between the two sees them again. None is lost.
 */
import { fieldOf, UsageError } from "./errors.js";
import { itemsOf } from "./reading.js";
import { NEXT } from "./vendor.js";

/** Where a feed is. */
export interface Checkpoint {
  /** Where the next run begins. */
  readonly continueFrom: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  /** When the feed had nothing more the last time, in milliseconds since 1970; absent until it had. */
  readonly endedAt?: number | undefined;
  /** Of a list that `sync` reads, and of no feed. */
  readonly isOfList?: true | undefined;
}

/** Told to who has one key for a feed and for a list. */
export function otherPlace(key: string, what: string): UsageError {
  return new UsageError(`The place ${key} is that of a ${what}; each source needs a key of its own.`);
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  return typeof fieldOf(value, "continueFrom") === "string";
}

/** Keeps places by key: a file (`fileCheckpoints`), Redis, a table of your own. What it throws ends the run, and the place stays. */
export interface CheckpointStore {
  get(key: string): Checkpoint | null | undefined | Promise<Checkpoint | null | undefined>;
  set(key: string, checkpoint: Checkpoint): unknown;
  delete(key: string): unknown;
}

/** Told to who takes a list for a feed. */
export function noPlace(): UsageError {
  return new UsageError("Lists have no place; pass sync a function.");
}

/** What `feed.checkpoint(store, key)` gives. */
export class CheckpointedFeed<Item, Page> implements AsyncIterable<Item> {
  readonly #open: (from: string | undefined) => AsyncIterable<Page>;
  readonly #store: CheckpointStore;
  readonly #key: string;

  /** @param open the pages from a place on, or from where the feed begins */
  constructor(open: (from: string | undefined) => AsyncIterable<Page>, store: CheckpointStore, key: string) {
    this.#open = open;
    this.#store = store;
    this.#key = key;
  }

  /** All pages from the kept place on. Who asks for the next one has handled the one before. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let kept = (await this.#store.get(this.#key)) ?? undefined;
    if (kept?.isOfList) throw otherPlace(this.#key, "list");
    for await (const page of this.#open(kept?.continueFrom)) {
      yield page;
      kept = await this.#keep((page as Readonly<Record<string, unknown>>)[NEXT], kept);
    }
    if (kept) await this.#store.set(this.#key, { ...kept, endedAt: Date.now() });
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.pages());
  }

  /** Forgets the place: the next run begins where the feed does. */
  async reset(): Promise<void> {
    await this.#store.delete(this.#key);
  }

  /** Milliseconds since the feed was read to its end; `undefined` if it never was. */
  async lag(): Promise<number | undefined> {
    const kept = await this.#store.get(this.#key);
    return kept?.endedAt === undefined ? undefined : Date.now() - kept.endedAt;
  }

  async #keep(next: unknown, before: Checkpoint | undefined): Promise<Checkpoint | undefined> {
    if (typeof next !== "string" || next === "") return before;
    const kept = { ...before, continueFrom: next, keptAt: Date.now() };
    await this.#store.set(this.#key, kept);
    return kept;
  }
}
