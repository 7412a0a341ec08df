/**
 * Many items, in calls that take some of them: what came of each is told, whatever fails on the way.
 *
 * A call fails as a whole, or is answered with a result for each item: both become the same two lists. Nothing that was done gets lost in an error.
 */
import type { AbortSignalLike } from "./builtins.js";
import { AbortError, fieldOf, ServiceTitanError, UsageError } from "./errors.js";
import { failureOfError } from "./retry.js";
import { OUTCOMES } from "./vendor.js";

export interface BulkOptions {
  /** Items in one call; default 50. `Infinity`: all. */
  readonly size?: number | undefined;
  /**
   * Whether a call that is refused is made again in halves, until the items are known that are at fault. For operations that do nothing of
   * what they refuse.
   */
  readonly split?: boolean | undefined;
  /** Ends it: what was not sent by then has failed. */
  readonly signal?: AbortSignalLike | null | undefined;
}

/** An item that did not go through. */
export interface BulkFailure<Item> {
  readonly item: Item;
  /** What the call failed with, or what its answer says of the item. */
  readonly error: Error;
  /** Whether it may have gone through all the same: the call broke off, or the API failed on it. */
  readonly isUnclear: boolean;
}

export interface BulkResult<Item, Answer> {
  /** In the order in which they were given. */
  readonly succeeded: readonly Item[];
  readonly failed: readonly BulkFailure<Item>[];
  /** Of the calls that were answered; of dry runs, what would be sent: their items are in `failed`. */
  readonly answers: readonly Answer[];
}

/** What nobody has to try with other items. */
const HOPELESS: readonly unknown[] = ["ConfigurationError", "TokenError", "AbortError", 401, 403];
/** Refusals that may be about some of the items. */
const ABOUT_ITEMS: readonly unknown[] = ["UsageError", 400, 404, 409, 422];

/**
 * Calls with some of the items at a time, one call after the other, and tells which went through. It rejects for wrong options alone.
 *
 * ```ts
 * const { succeeded, failed } = await bulk(ids, (customerIds, options) =>
 *   st.crm.bulkTags.add({ customerIds, tagTypeIds: [7] }, options),
 * );
 * for (const { item, error, isUnclear } of failed) console.log(item, error.message, isUnclear);
 * ```
 *
 * @param send makes the call
 * @throws UsageError for items that are no list, a `send` that is no function, and a size that is none
 */
export async function bulk<Item, Answer>(
  items: readonly Item[],
  send: (items: Item[], options: { readonly signal?: AbortSignalLike }) => PromiseLike<Answer>,
  { size = 50, split = false, signal }: BulkOptions = {},
): Promise<BulkResult<Item, Answer>> {
  if (!Array.isArray(items))
    throw new UsageError("items has to be a list; make one of a Set with [...items].");
  if (typeof send !== "function")
    throw new UsageError("send has to be a function that makes the call: (some, options) => …");
  if (size !== Infinity && !(Number.isInteger(size) && size > 0))
    throw new UsageError("size has to be a whole number from 1, or Infinity.");
  const outcomes: Outcome<Item>[] = [];
  const answers: Answer[] = [];
  const chunks = chunksOf(items, size);
  for (let some = chunks.shift(); some; some = chunks.shift()) {
    const unsent = [some, ...chunks].flat();
    if (signal?.aborted === true) {
      outcomes.push(
        ...failing(unsent, new AbortError("It was aborted before it was sent.", { cause: signal.reason })),
      );
      break;
    }
    try {
      const answer = await send([...some], signal ? { signal } : {});
      answers.push(answer);
      outcomes.push(...outcomesOf(some, answer));
    } catch (thrown) {
      const error =
        thrown instanceof Error ? thrown : new ServiceTitanError(String(thrown), { cause: thrown });
      const is = (kinds: readonly unknown[]) =>
        kinds.includes(error.name) || kinds.includes(fieldOf(error, "status"));
      if (split && some.length > 1 && is(ABOUT_ITEMS)) {
        chunks.unshift(...chunksOf(some, Math.ceil(some.length / 2)));
        continue;
      }
      outcomes.push(...failing(some, error, mayBeDone(error)));
      if (!is(HOPELESS)) continue;
      outcomes.push(...failing(chunks.flat(), error));
      break;
    }
  }
  return {
    succeeded: outcomes.filter(({ error }) => !error).map(({ item }) => item),
    failed: outcomes.flatMap(({ error, ...one }) => (error ? [{ ...one, error }] : [])),
    answers,
  };
}

interface Outcome<Item> {
  readonly item: Item;
  /** Absent where it went through. */
  readonly error?: Error;
  readonly isUnclear: boolean;
}

function failing<Item>(items: readonly Item[], error: Error, isUnclear = false): readonly Outcome<Item>[] {
  return items.map((item) => ({ item, error, isUnclear }));
}

function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const chunks: (readonly Item[])[] = [];
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size));
  return chunks;
}

/** Whether the API may have done what it was asked for. */
function mayBeDone(error: Error): boolean {
  if (error.name === "UsageError") return false;
  if (error.name === "ConnectionError") return failureOfError(error) !== "refused";
  const status = fieldOf(error, "status");
  return typeof status !== "number" || status < 400 || status === 408 || status >= 500;
}

type Entry = Readonly<Record<string, unknown>>;

/** What an answer says of each item; of one that has no results for single items, that all of them went through; of a dry run, that none did. */
function outcomesOf<Item>(items: readonly Item[], answer: unknown): readonly Outcome<Item>[] {
  if (fieldOf(fieldOf(answer, "dryRun"), "call") !== undefined)
    return failing(items, new UsageError("It was not sent: dryRun."));
  const entries: readonly unknown[] = Array.isArray(answer) ? (answer as unknown[]) : [];
  const outcome = OUTCOMES.find(([field, ...values]) =>
    entries.every((entry) => values.slice(0, 2).includes(fieldOf(entry, field) as string)),
  );
  if (!outcome || entries.length === 0) return items.map((item) => ({ item, isUnclear: false }));
  const [field, , failed, reason] = outcome;
  const found = entriesOf(items, entries as readonly Entry[]);
  return items.map((item, i) => {
    const entry = found[i];
    if (!entry) {
      const error = new ServiceTitanError("The answer says nothing of it.");
      return { item, error, isUnclear: true };
    }
    if (entry[field] !== failed) return { item, isUnclear: false };
    return {
      item,
      error: new ServiceTitanError(String(entry[reason] ?? "No reason given.")),
      isUnclear: false,
    };
  });
}

/** A field that says which item an entry is about. */
const IDENTITY = /(^i|I)d$|^(id|key|uuid|guid)$|(Key|Guid|Number)$/;

/** The result of each item: by an id that entries and items have, which differs from entry to entry; without one by their places. */
function entriesOf(items: readonly unknown[], entries: readonly Entry[]): readonly (Entry | undefined)[] {
  const keyOf = (one: unknown, name: string) =>
    String(typeof one === "object" && one !== null ? fieldOf(one, name) : one);
  for (const name of Object.keys(entries[0] ?? {}).filter((one) => IDENTITY.test(one))) {
    const byKey = new Map(entries.map((one) => [keyOf(one, name), one]));
    const found = items.map((one) => byKey.get(keyOf(one, name)));
    if (byKey.size === entries.length && found.some((one) => one !== undefined)) return found;
  }
  return entries.length === items.length ? entries : [];
}
