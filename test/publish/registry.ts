/**
 * A real registry on loopback, Verdaccio under Node 24, and a proxy before it that fails when a test says so. It has a lockfile of its
 * own in `registry/`; where it cannot be installed or started, the reason is returned and the tests are skipped with it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { plainEnv, root } from "../cli/support.ts";
import { install, nodeOf } from "../tools/programs.ts";

export interface Registry {
  /** Of the proxy: this is the address to use. */
  readonly url: string;
  /** Of a user who may publish. */
  readonly token: string;
  /** Names of the packages for which something was put, in order, failures included. */
  readonly puts: string[];
  /** Text of an `.npmrc` that finds the token in the variable `ACME_KEY`. */
  readonly npmrc: string;
  /** Decides whether a put fails: the answer is the body of a 500. */
  failPut(fault: ((count: number, request: IncomingMessage) => string | undefined) | undefined): void;
  close(): Promise<void>;
}

export type Started = { readonly registry: Registry } | { readonly reason: string };

export async function startRegistry(): Promise<Started> {
  try {
    const modules = await install(join(root, "test/publish/registry"));
    return { registry: await start(await nodeOf("24"), modules) };
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}

async function start(node: string, modules: string): Promise<Registry> {
  const home = await mkdtemp(join(tmpdir(), "stgen-registry-"));
  const port = await freePort();
  await writeFile(join(home, "config.yaml"), CONFIG);
  const child = spawn(
    node,
    [join(modules, "verdaccio/bin/verdaccio"), "--config", "config.yaml", "--listen", `127.0.0.1:${port}`],
    { cwd: home, env: plainEnv(), stdio: ["ignore", "pipe", "pipe"] },
  );
  await answers(`http://127.0.0.1:${port}/-/ping`, child);
  const token = await register(`http://127.0.0.1:${port}`);
  const proxy = await startProxy(port);
  return {
    ...proxy,
    token,
    npmrc: `${proxy.url.replace("http:", "")}:_authToken=\${ACME_KEY}\n`,
    close: async () => {
      await proxy.close();
      child.kill();
      await new Promise((done) => child.once("close", done));
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Nothing is readable without signing in, and nothing comes from elsewhere. */
const CONFIG = `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: {}
packages:
  "**": { access: $authenticated, publish: $authenticated }
web: { enable: false }
log: { type: stdout, format: pretty, level: error }
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += String(text)));
  for (let i = 0; i < 1800; i++) {
    if (child.exitCode !== null) throw new Error(`the registry ended: ${said}`);
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  child.kill();
  throw new Error(`the registry does not answer: ${said}`);
}

async function register(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:ann`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "ann", password: "a-long-password" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error("the registry gave no token");
  return token;
}

async function startProxy(port: number) {
  const puts: string[] = [];
  let faultOf: Parameters<Registry["failPut"]>[0];
  let count = 0;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === "PUT") {
      puts.push(decodeURIComponent((request.url ?? "").slice(1)));
      const fault = faultOf?.(++count, request);
      if (fault !== undefined) {
        request.resume().on("end", () => {
          response
            .writeHead(500, { "content-type": "application/json" })
            .end(JSON.stringify({ error: fault }));
        });
        return;
      }
    }
    const { method, url: path, headers } = request;
    const onward = forward({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  };
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    puts,
    failPut: (fault: typeof faultOf) => {
      faultOf = fault;
      count = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What npm needs to find the token, without the waiting before it tries again and without what it remembers of other tests. */
export function npmEnv({ token }: Registry, cache: string): Record<string, string> {
  return { ACME_KEY: token, NPM_CONFIG_FETCH_RETRIES: "0", NPM_CONFIG_CACHE: cache };
}
