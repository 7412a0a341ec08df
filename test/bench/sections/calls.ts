/** What a call costs over a bare `fetch`, what the limit in Redis costs over the one of a process, and how exactly both keep to sixty a second. */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { startRedis } from "../../redis/redis.ts";
import { mostInASecond } from "../../runtime/time.ts";
import type { LoadTask } from "../calls/load.ts";
import type { PacedTask } from "../calls/paced.ts";
import type { Figures } from "../figures.ts";
import type { Case, Cases } from "../measure.ts";
import { ROOT } from "../workshop.ts";

const run = promisify(execFile);
const LIMIT = 60;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const HOME = join(ROOT, "node_modules/.cache/bench-calls");

let built: Promise<unknown> | undefined;
const programs = () =>
  (built ??= build({
    entryPoints: ["api", "load", "paced"].map((name) => join(ROOT, `test/bench/calls/${name}.ts`)),
    ...{ outdir: HOME, outExtension: { ".js": ".mjs" }, bundle: true, platform: "node", format: "esm" },
    ...{ packages: "external", logLevel: "error" },
  }));

interface Api {
  readonly url: string;
  readonly arrived: () => Promise<number[]>;
}

async function withApi<T>(seed: number | undefined, use: (api: Api) => Promise<T>): Promise<T> {
  await programs();
  const child = fork(join(HOME, "api.mjs"), seed === undefined ? [] : [String(seed)]);
  try {
    const [port] = (await once(child, "message")) as [number];
    const arrived = async () => {
      child.send("arrived");
      return ((await once(child, "message")) as [number[]])[0];
    };
    return await use({ url: `http://127.0.0.1:${port}`, arrived });
  } finally {
    child.disconnect();
  }
}

async function seconds(program: "load" | "paced", task: LoadTask | PacedTask): Promise<number> {
  const { stdout } = await run(process.execPath, [join(HOME, `${program}.mjs`), JSON.stringify(task)]);
  return Number(stdout);
}

/** The same calls by a bare `fetch`, and by a client. */
export function calls(): Cases {
  const kinds = [
    { rows: 1, calls: 4000, of: "one row" },
    { rows: 500, calls: 1000, of: "500 rows" },
    { rows: 5000, calls: 200, of: "5,000 rows" },
  ];
  const entries = kinds.flatMap(({ rows, calls, of }) =>
    (["fetch", "client"] as const).map((how): [string, Case] => [
      `${how}, ${of}`,
      () =>
        withApi(undefined, async ({ url }) => ({
          cpu: await seconds("load", { api: url, how, rows, calls }),
        })),
    ]),
  );
  return Object.fromEntries(entries);
}

/** CPU of a thousand calls, sixty a second. */
export function limiters(): Cases {
  const CALLS = 300;
  const cpu = (redis?: string) =>
    withApi(undefined, async ({ url: api }) => ({
      cpu: ((await seconds("paced", { api, calls: CALLS, redis })) / CALLS) * 1000,
    }));
  return { "in the process": () => cpu(), "in Redis": () => withRedis(cpu) };
}

async function withRedis<T>(use: (url: string) => Promise<T>): Promise<T> {
  const redis = await startRedis();
  try {
    return await use(redis.url);
  } finally {
    await redis.stop();
  }
}

/** By the API's clock: the most calls of any second beyond the limit, and the largest share of the limit that was not used. */
export function arrivals(): Cases {
  const all = (work: (api: string) => Promise<unknown>) => async (): Promise<Figures> => {
    const found = [];
    for (const seed of SEEDS)
      found.push(
        await withApi(seed, async ({ url, arrived }) => {
          await work(url);
          return judged(await arrived());
        }),
      );
    return {
      over: Math.max(...found.map(({ over }) => over)),
      unused: Math.max(...found.map(({ unused }) => unused)),
    };
  };
  return {
    "one process": all((api) => seconds("paced", { api, calls: 400 })),
    "four processes, Redis": all((api) =>
      withRedis((redis) => Promise.all([1, 2, 3, 4].map(() => seconds("paced", { api, calls: 150, redis })))),
    ),
  };
}

/** Whether the limit is used shows while all are at it: not in the first fifth, nor in the last. */
function judged(arrived: readonly number[]): { readonly over: number; readonly unused: number } {
  const middle = arrived.slice(arrived.length / 5, (arrived.length / 5) * 4);
  const seconds = ((middle.at(-1) ?? 0) - (middle[0] ?? 0)) / 1000;
  return {
    over: Math.max(0, mostInASecond(arrived) - LIMIT),
    unused: Math.max(0, 1 - (middle.length - 1) / seconds / LIMIT),
  };
}
