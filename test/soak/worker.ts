/** The program of a soak: calls an API that fails in every way, for hours of its own time, and says what it found wrong. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type FetchLike, SlidingWindowLimiter } from "../../generator/runtime/index.js";
import { SoakClock } from "./clock.js";
import { chance, SECRET_PART } from "./plan.js";
import type { ServerReport, Word } from "./server.js";
import { bytesInUse, comes, Complaints, outputWatch, rateWatch } from "./watchers.js";
import { type Tools, WORK } from "./work.js";

export interface SoakReport extends ServerReport {
  /** Of simulated time. */
  readonly hours: number;
  /** How often each kind of work was done to its end. */
  readonly finished: Readonly<Record<string, number>>;
  /** Millions of bytes in use at equal spans, those of warming up as well. */
  readonly memory: readonly number[];
}

interface Task {
  readonly seed: number;
  readonly hours: number;
  readonly server: string;
}

const HOUR = 3_600_000;
const SAMPLES = 20;
/** How many of the samples belong to warming up. */
const WARM = 8;
const FLAT_BYTES = 5_000_000;
/** Milliseconds of real time: what hangs is given up. */
const TIMEOUT = 1_000;

const { seed, hours, server: serverFile } = JSON.parse(process.argv[2] ?? "{}") as Task;
// Both are opened when they are asked for first.
const { stdout } = process;
process.stderr.on("error", () => undefined);
const before = process.getActiveResourcesInfo();
const complaints = new Complaints();
for (const event of ["unhandledRejection", "uncaughtException", "warning"])
  process.on(event, (error: Error) => complaints.add(`${event}: ${error.stack ?? String(error)}`));
const report = await soak();
stdout.write(`${JSON.stringify(report)}\n`);

async function soak(): Promise<SoakReport> {
  const server = fork(serverFile, [String(seed)]);
  const [port] = (await once(server, "message")) as [number];
  const folder = mkdtempSync(join(tmpdir(), "soak-"));
  let open = 0;
  const clock = new SoakClock(() => open > 0);
  const rate = rateWatch(60, complaints);
  const baseUrl = `http://127.0.0.1:${port}`;
  const watching: FetchLike = async (url, init) => {
    if (!url.endsWith("/connect/token")) rate(clock.monotonic());
    open += 1;
    return fetch(url, init).finally(() => (open -= 1));
  };
  const show = outputWatch(complaints);
  const client = clientOf({ baseUrl, clock, fetch: watching }, show);
  const tell = (word: Word) => void server.send(word);
  const shutdown = new AbortController().signal;
  const tools: Tools = { ...{ seed, client, clock, complaints, folder, tell, show, shutdown }, finished: {} };
  const memory = await run(tools, hours * HOUR);
  if (clock.pending > 0) complaints.add(`${clock.pending} sleeps are left`);
  if (readdirSync(folder).length > 0) complaints.add(`files are left: ${readdirSync(folder).join(", ")}`);
  rmSync(folder, { recursive: true });
  server.send("report");
  const [said] = (await once(server, "message")) as [ServerReport];
  server.disconnect();
  await once(server, "exit");
  await lookForHandles();
  checkMemory(memory);
  return {
    ...{ ...said, hours, finished: tools.finished, memory: memory.map((bytes) => bytes / 1e6) },
    complaints: [...complaints.texts, ...said.complaints],
  };
}

function clientOf(
  parts: { readonly baseUrl: string; readonly clock: SoakClock; readonly fetch: FetchLike },
  show: Tools["show"],
): Client {
  const line = (text: string) => show("a line of the log", text);
  const event = (value: unknown) => show("an event", value);
  let drawn = 0;
  const client = new Client({
    ...parts,
    ...{ tenant: 42, clientId: "soak", clientSecret: `secret.${SECRET_PART}`, appKey: `key.${SECRET_PART}` },
    limiter: new SlidingWindowLimiter({ clock: parts.clock }),
    random: () => chance(seed, `jitter ${(drawn += 1)}`),
    timeout: TIMEOUT,
    logger: { debug: line, info: line, warn: line, error: line },
    hooks: { onRequest: event, onResponse: event, onRetry: event, onToken: event },
    instrument: async (step, work) => {
      show("a step", step);
      const result = await work();
      // An answer's data is the caller's; what failed may be printed.
      if (result.error !== undefined) show("an error", result.error);
      return result;
    },
  });
  show("a client", client);
  return client;
}

/** All kinds of work at once, until the time is over. @returns bytes in use, from time to time */
async function run(tools: Tools, end: number): Promise<number[]> {
  const { clock, finished } = tools;
  const memory: number[] = [];
  const sampling = (async () => {
    for (let i = 1; i <= SAMPLES; i += 1) {
      await clock.sleep((end / SAMPLES) * i - clock.monotonic());
      const go = clock.hold();
      memory.push(await bytesInUse());
      go();
    }
  })();
  const working = Object.entries(WORK).map(async ([name, { every, once }]) => {
    for (let turn = 0; clock.monotonic() < end; turn += 1) {
      await once(tools, turn);
      finished[name] = (finished[name] ?? 0) + 1;
      await clock.sleep(chance(seed, `${name} ${turn}`) * 2 * every);
    }
  });
  await Promise.all([...working, sampling]);
  return memory;
}

function checkMemory(memory: readonly number[]): void {
  const [warm = 0, ...later] = memory.slice(WARM);
  const grown = Math.max(...later) - warm;
  if (grown > FLAT_BYTES) complaints.add(`memory grew by ${(grown / 1e6).toFixed(1)} MB after it was warm`);
}

/** What would keep the process from ending. */
async function lookForHandles(): Promise<void> {
  const left = () => {
    const known = [...before];
    return process.getActiveResourcesInfo().filter((name) => {
      const at = known.indexOf(name);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
  };
  let isLate = false;
  // Sockets that were torn down are closed a moment later. A timer is never ours to wait for.
  const gone = async () => {
    while (!isLate && left().some((name) => name !== "Timeout"))
      await new Promise((done) => setImmediate(done));
  };
  isLate = !(await comes(gone()));
  if (left().length > 0) complaints.add(`left at the end: ${left().join(", ")}`);
}
