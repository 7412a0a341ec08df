/** Mock servers as processes: ours, that of the first release, Steady and Prism. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeOf } from "../../tools/programs.ts";
import type { Figures } from "../figures.ts";
import type { NodeMajor } from "../process.ts";
import { ROOT, type Workshop } from "../workshop.ts";
import { merged } from "./merged.ts";

export interface Contender {
  readonly node?: NodeMajor;
  readonly args: (port: string) => readonly string[];
}

/** The others serve one document, so they get all as one. Prism needs Node 24; Steady is a program of its own behind Node. */
export function contenders(shop: Workshop): { readonly [row: string]: Contender } {
  const own = (cli: string) => (port: string) => [cli, "mock", "--json", "--rate", "0", "--port", port];
  const peer = (path: string, ...args: string[]) => {
    return (port: string) => {
      const all = join(shop.folder, "all.json");
      if (!existsSync(all)) writeFileSync(all, JSON.stringify(merged(join(ROOT, "specs/v2"))));
      return [join(shop.peers, "node_modules", path), ...args, "--host", "127.0.0.1", "--port", port, all];
    };
  };
  return {
    ours: { args: own(shop.cli) },
    "ours, Node 24": { node: "24", args: own(shop.cli) },
    ...(shop.base && { "first release": { args: own(shop.base) } }),
    steady: { args: peer("@stdy/cli/steady.js", "--quiet") },
    "prism --dynamic": { node: "24", args: peer("@stoplight/prism-cli/dist/index.js", "mock", "--dynamic") },
  };
}

export interface MockServer {
  readonly url: string;
  /** With a token, where there is an endpoint that gives one. */
  readonly headers: Readonly<Record<string, string>>;
  /** CPU seconds and memory until now. */
  readonly cost: () => Figures;
  readonly stop: () => Promise<void>;
}

/** @returns once it takes a connection */
export async function startServer({ node, args }: Contender, cwd: string): Promise<MockServer> {
  const port = await freePort();
  const program = node ? await nodeOf(node) : process.execPath;
  const child = spawn(program, args(String(port)), { stdio: "ignore", cwd });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const pid = child.pid ?? Number.NaN;
  const url = `http://127.0.0.1:${port}`;
  const plain = { authorization: "Bearer token", "st-app-key": "mock-app-key", accept: "application/json" };
  let authorization: string | undefined;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a mock server ended with ${child.exitCode}`);
    const answered = await token(url).then(
      (given) => ({ given }),
      () => undefined,
    );
    if (answered) {
      authorization = answered.given;
      break;
    }
    await sleep(5);
  }
  return {
    url,
    headers: { ...plain, ...(authorization && { authorization }) },
    cost: () => costOf(pid),
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

/** Only ours has an endpoint of tokens; the others take any. */
async function token(url: string): Promise<string | undefined> {
  const body = "grant_type=client_credentials&client_id=mock-client&client_secret=mock-secret";
  const { status, text } = await call(`${url}/connect/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
  return status === 200 ? `Bearer ${(JSON.parse(text) as { access_token: string }).access_token}` : undefined;
}

/** Of all threads of a process and of those that it started. Linux only. */
function costOf(pid: number): { cpu: number; memory: number } {
  const told = (path: string) => readFileSync(`/proc/${pid}/${path}`, "utf8");
  const threads = readdirSync(`/proc/${pid}/task`);
  const ran = threads.map((thread) => Number(told(`task/${thread}/schedstat`).split(" ")[0]) / 1e9);
  const children = threads.flatMap((thread) => told(`task/${thread}/children`).split(" ").filter(Boolean));
  const own = {
    cpu: ran.reduce((sum, seconds) => sum + seconds, 0),
    memory: Number(/VmRSS:\s+(\d+)/.exec(told("status"))?.[1]) / 1024,
  };
  return children
    .map((child) => costOf(Number(child)))
    .reduce((sum, { cpu, memory }) => ({ cpu: sum.cpu + cpu, memory: sum.memory + memory }), own);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const shared = new Agent({ keepAlive: true });

export function call(url: string, { method = "GET", headers = {}, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const size = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method, headers: { ...headers, ...size }, agent: shared }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
