/** What the program of a soak does, again and again. Each kind of work holds what it got against what there is. */
import { setMaxListeners } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  ApiError,
  type BinaryResponse,
  type Checkpoint,
  type Client,
  Feed,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  readFile,
  saveFile,
  ServiceTitanError,
} from "../../generator/runtime/index.js";
import type { SoakClock } from "./clock.js";
import { ABORTED, chance, fileOf, listed, pieces, type Row, rowOf, tagged } from "./plan.js";
import type { Word } from "./server.js";
import { comes, type Complaints } from "./watchers.js";

export interface Tools {
  readonly seed: number;
  readonly client: Client;
  readonly clock: SoakClock;
  readonly complaints: Complaints;
  /** Empty, and to be left so. */
  readonly folder: string;
  readonly tell: (word: Word) => void;
  readonly show: (what: string, value: unknown) => void;
  /** Of the whole program, as servers have one. */
  readonly shutdown: AbortSignal;
  readonly finished: Record<string, number>;
}

interface Work {
  /** Milliseconds between two turns, as a mean. */
  readonly every: number;
  readonly once: (tools: Tools, turn: number) => Promise<void>;
}

const THING: OperationSpec = {
  ...{ id: "Things_Get", name: "soak.things.get", method: "GET", response: "json" },
  path: "/soak/tenant/{tenant}/things/{id}",
};
const LIST: OperationSpec = {
  ...{ ...THING, id: "Lists_Get", name: "soak.lists.get", path: "/soak/tenant/{tenant}/lists/{id}" },
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  paging: { kind: "page", first: 1 },
};
const TAGGED: OperationSpec = {
  ...{ ...LIST, id: "Tagged_Get", name: "soak.tagged.get", path: "/soak/tenant/{tenant}/tagged/{id}" },
  query: { page: "plain", pageSize: "plain", tags: "csv" },
  caps: { tags: 50 },
};
const FEED: OperationSpec = {
  ...{ ...THING, id: "Feeds_Get", name: "soak.feeds.get", path: "/soak/tenant/{tenant}/feeds/{id}" },
  ...{ query: { from: "plain" }, paging: { kind: "feed" } },
};
const FILE: OperationSpec = {
  ...{ ...THING, id: "Files_Get", name: "soak.files.get", path: "/soak/tenant/{tenant}/files/{id}" },
  ...{ response: "binary", read: readFile },
};
const WRITES = (["POST", "PATCH", "PUT", "DELETE"] as const).map((method): OperationSpec => {
  const body = method === "DELETE" ? {} : ({ body: "json" } as const);
  return { ...THING, id: `Things_${method}`, name: `soak.things.${method}`, method, ...body };
});

export const WORK: Readonly<Record<string, Work>> = {
  "a read": { every: 5_000, once: readOnce },
  "a list": { every: 20_000, once: listOnce },
  "a list in chunks": { every: 60_000, once: chunksOnce },
  "a feed": { every: 30_000, once: feedOnce },
  "a write": { every: 3_000, once: writeOnce },
  "a burst": { every: 180_000, once: burstOnce },
  "calls that are aborted": { every: 30_000, once: abortOnce },
  "a file": { every: 20_000, once: fileOnce },
};

/** What a call failed with. Nobody is handed anything but errors of ours. */
async function failureOf({ complaints, show }: Tools, work: Promise<unknown>): Promise<Error | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    show("an error", error);
    if (!(error instanceof ServiceTitanError)) complaints.add(`no error of ours: ${String(error)}`);
    return error as Error;
  }
}

/** Rows that came have to be the first of those that there are; all of them when the way through them was not broken off. */
function compare(
  { complaints }: Tools,
  what: string,
  { came, are, isWhole }: { came: readonly number[]; are: readonly number[]; isWhole: boolean },
): void {
  const want = isWhole ? are : are.slice(0, came.length);
  if (isDeepStrictEqual(came, want)) return;
  const at = came.findIndex((id, i) => id !== want[i]);
  complaints.add(
    `${what}: ${came.length} rows of ${are.length}, another one from ${at} on: ${came.slice(at, at + 3).join(", ")}`,
  );
}

async function readOnce(tools: Tools, turn: number): Promise<void> {
  const { client, complaints, shutdown } = tools;
  const one = turn % 3 === 0 ? client.forTenant({ tenant: 43 }) : client;
  await failureOf(
    tools,
    (async () => {
      const row = await one.call<Row | undefined>(THING, { path: [turn], options: { signal: shutdown } });
      if (row !== undefined && !isDeepStrictEqual(row, rowOf(turn))) complaints.add("another row was read");
    })(),
  );
}

async function listOnce(tools: Tools, turn: number): Promise<void> {
  const { client, seed } = tools;
  const came: number[] = [];
  const options: ListOptions = turn % 2 === 0 ? { concurrency: 4 } : {};
  const error = await failureOf(
    tools,
    (async () => {
      const list = new PagePromise<Row>(client, LIST, { path: [turn], query: {}, options });
      for await (const { id } of list) came.push(id);
    })(),
  );
  compare(tools, "a list", { came, are: listed(seed, turn), isWhole: error === undefined });
}

async function chunksOnce(tools: Tools, turn: number): Promise<void> {
  const { client } = tools;
  const tags = Array.from({ length: 120 }, (_, i) => i + 1);
  const came: number[] = [];
  const error = await failureOf(
    tools,
    (async () => {
      const list = new PagePromise<Row>(client, TAGGED, { path: [turn], query: { tags } });
      for await (const { id } of list) came.push(id);
    })(),
  );
  const are = [...new Set(tags.flatMap(tagged))];
  compare(tools, "a list in chunks", { came, are, isWhole: error === undefined });
}

/** Reads a feed to its end, however often it breaks off: each run begins where the rows before were all handled. */
async function feedOnce(tools: Tools, turn: number): Promise<void> {
  const { client, clock, seed, complaints } = tools;
  const places = new Map<string, Checkpoint>();
  const handled = new Set<number>();
  const startOf = () => places.get("feed")?.continueFrom;
  for (let run = 0, isRead = false; !isRead; run += 1) {
    const from = Number(startOf() ?? 0);
    const came: number[] = [];
    const limit = chance(seed, `crash ${turn} ${run}`) < 0.3 ? run * 7 + 3 : Infinity;
    const error = await failureOf(
      tools,
      (async () => {
        const feed = new Feed<Row>(client, FEED, { path: [turn] }).checkpoint(storeOf(places), "feed");
        for await (const { id } of feed) {
          came.push(id);
          handled.add(id);
          if (came.length >= limit) return;
        }
        isRead = true;
      })(),
    );
    const isWhole = isRead && error === undefined;
    compare(tools, "a feed", { came, are: pieces(seed, turn, from).flatMap(({ ids }) => ids), isWhole });
    const kept = startOf();
    const before =
      kept === undefined ? [] : pieces(seed, turn).slice(0, kept === "end" ? Infinity : Number(kept));
    if (before.some(({ ids }) => ids.some((id) => !handled.has(id))))
      complaints.add("a feed: the place that is kept is behind rows that were not handled");
    await clock.sleep(1_000);
  }
}

function storeOf(places: Map<string, Checkpoint>) {
  return {
    get: (key: string) => places.get(key),
    set: (key: string, place: Checkpoint) => places.set(key, place),
    delete: (key: string) => places.delete(key),
  };
}

async function writeOnce(tools: Tools, turn: number): Promise<void> {
  const { client, tell, shutdown } = tools;
  const spec = WRITES[turn % WRITES.length] as OperationSpec;
  const body = spec.body === undefined ? {} : { body: { name: `write ${turn}` } };
  const sent = client.call(spec, { path: [turn], ...body, options: { signal: shutdown } });
  tell({ write: nameOf(spec, turn), said: said(spec, await failureOf(tools, Promise.resolve(sent))) });
}

function nameOf({ method, path }: OperationSpec, id: number): string {
  return `${method} ${path.replace("{tenant}", "42").replace("{id}", String(id))}`;
}

/** Those that are sent once were not done where they were refused; of the others an earlier attempt may have been. */
function said({ method }: OperationSpec, error: Error | undefined): Word["said"] {
  if (error === undefined) return "done";
  const isSentOnce = method === "POST" || method === "PATCH";
  return isSentOnce && error instanceof ApiError && error.status >= 400 && error.status < 500
    ? "not done"
    : "unclear";
}

async function burstOnce(tools: Tools, turn: number): Promise<void> {
  const calls = Array.from({ length: 150 }, (_, i) =>
    failureOf(tools, Promise.resolve(tools.client.call(THING, { path: [`${turn}${i}`] }))),
  );
  await Promise.all(calls);
}

const PENDING = "promises are pending after an abort";

/** Aborts calls wherever they are: in the queue, waiting for a token, sent, half answered, between two attempts. Nobody but the signal ends them. */
async function abortOnce(tools: Tools, turn: number): Promise<void> {
  const { client, clock, complaints, seed, folder } = tools;
  // Each that is pending is waited for long: one is enough.
  if (complaints.texts.some((text) => text.includes(PENDING))) return;
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const options = { signal: controller.signal, timeout: 0 };
  const many: ListOptions = { ...options, concurrency: 4 };
  const [post] = WRITES as [OperationSpec];
  const start = ABORTED + turn * 100;
  const calls = [
    ...Array.from({ length: 12 }, (_, i) => client.call(THING, { path: [start + i], options })),
    client.call(post, { path: [start], body: {}, options }),
    new PagePromise<Row>(client, LIST, { path: [start], options: many }).toArray(),
    saveFile(client.call<BinaryResponse>(FILE, { path: [start], options }), join(folder, `aborted ${turn}`), {
      overwrite: true,
    }).then(({ path }) => rmSync(path)),
  ].map((call) => failureOf(tools, Promise.resolve(call)));
  await clock.sleep(chance(seed, `abort ${turn}`) * 400);
  const go = clock.hold();
  for (let i = chance(seed, `turns ${turn}`) * 200; i > 0; i -= 1)
    await new Promise((done) => setImmediate(done));
  controller.abort(new Error("that will do"));
  let left = calls.length;
  for (const call of calls) void call.then(() => (left -= 1));
  if (!(await comes(Promise.all(calls)))) complaints.add(`${left} ${PENDING}`);
  go();
}

async function fileOnce(tools: Tools, turn: number): Promise<void> {
  const { client, complaints, folder, seed } = tools;
  await failureOf(
    tools,
    (async () => {
      const { path } = await saveFile(
        client.call<BinaryResponse>(FILE, { path: [turn] }),
        join(folder, `${turn}`),
      );
      if (!readFileSync(path).equals(fileOf(seed, turn)))
        complaints.add("a file is not the one that was sent");
      rmSync(path);
    })(),
  );
}
