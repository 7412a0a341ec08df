/** The calls that rows are read by: pages of a feed, of a list, of a list below a record, or one object. */
import {
  type AbortSignalLike,
  type Caller,
  enterLane,
  Feed,
  NEXT,
  NotFoundError,
  type OperationSpec,
  PagePromise,
  RECENT,
  rowsOf,
} from "@st-v2/runtime";
import { exactJson } from "./cells.js";
import type { ReadSpec } from "./table.js";

/** What one call answered. */
export interface ReadPage {
  /** Whoever handles them empties the list: pages are held on to until there is another one, and their rows take much. */
  readonly rows: unknown[];
  /** Of a feed: where it goes on behind these rows. */
  readonly next?: string | undefined;
}

export interface ReadOptions {
  /** Of a feed: where it begins; a day, or a token that it gave. */
  readonly from?: string | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Of rows below a record: its key. */
  readonly path?: readonly (string | number)[] | undefined;
  /** Also what changed within the last minutes, which the next reading then repeats. */
  readonly recent?: boolean | undefined;
  readonly signal?: AbortSignalLike | undefined;
}

/** Pages in their order, each asked for when the one before was taken. */
export async function* pagesOf(
  client: Caller,
  read: ReadSpec,
  options: ReadOptions = {},
): AsyncGenerator<ReadPage> {
  const spec = readSpecOf(read);
  const { from, path = [], signal } = options;
  const query = { ...read.fixed, ...options.query, ...(options.recent === true && recentOf(read)) };
  const args = { path, query, options: { signal } };
  if (read.paging?.kind === "feed") {
    for await (const page of new Feed<unknown>(client, spec, args).pages(from)) {
      const next: unknown = (page as unknown as Readonly<Record<string, unknown>>)[NEXT];
      yield { rows: takenFrom(page), ...(typeof next === "string" && next !== "" && { next }) };
    }
  } else if (read.paging) {
    for await (const page of new PagePromise<unknown>(client, spec, args).pages())
      yield { rows: takenFrom(page) };
  } else {
    const answer = await client.call<unknown>(spec, args);
    // What is neither a list nor has one is the object itself.
    const isList =
      Array.isArray(answer) || Array.isArray((answer as { readonly data?: unknown } | null)?.data);
    yield { rows: isList ? takenFrom(answer) : [answer] };
  }
}

/** The rows of a page that nobody else reads: a feed keeps its first page as long as it is read. */
function takenFrom(page: unknown): unknown[] {
  return (rowsOf(page) as unknown[]).splice(0);
}

/** What asks for the last minutes too, where the feed knows it. */
function recentOf({ query }: ReadSpec): Readonly<Record<string, true>> {
  return RECENT !== undefined && query?.[RECENT] !== undefined ? { [RECENT]: true } : {};
}

/** Rows below a record; none where it is gone by now. */
export async function* pagesBelow(
  client: Caller,
  read: ReadSpec,
  options: ReadOptions,
): AsyncGenerator<ReadPage> {
  try {
    yield* pagesOf(client, read, options);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    yield { rows: [] };
  }
}

const specs = new WeakMap<ReadSpec, OperationSpec>();

/** The same for each call: the runtime remembers of an operation what it refused. */
export function readSpecOf(read: ReadSpec): OperationSpec {
  const known = specs.get(read);
  if (known) return known;
  const { id, name, method = "GET", path, query, paging, limit, retryOn } = read;
  const spec: OperationSpec = {
    id,
    name,
    method,
    path,
    response: "json",
    parse: exactJson,
    ...(method === "POST" && { body: "json" }),
    ...(query && { query }),
    ...(paging && { paging }),
    ...(limit && { limit: { ...limit, enter: enterLane } }),
    ...(retryOn && { retryOn }),
  };
  specs.set(read, spec);
  return spec;
}
