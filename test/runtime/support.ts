/** A real HTTP server on loopback whose answers a test scripts, and time that passes only when it is waited for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type ApiError,
  type AbortSignalLike,
  Client,
  type ClientOptions,
  type Clock,
  neverInside,
  type OperationSpec,
  readFile,
} from "../../generator/runtime/index.ts";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export type Handler = (request: Seen, response: ServerResponse, count: number) => void | Promise<void>;

export interface TestServer {
  readonly url: string;
  /** Requests that were no token requests. */
  readonly seen: Seen[];
  readonly tokens: Seen[];
  /** Answers the next requests; the count starts at 1. */
  handle(handler: Handler): void;
  /** Answers token requests in place of the default, a new token each time. */
  handleToken(handler: Handler): void;
  /** Connections that are open. */
  open(): number;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const seen: Seen[] = [];
  const tokens: Seen[] = [];
  let handler: Handler = (_request, response) => json(response, 200, { data: [] });
  let tokenHandler: Handler = (_request, response, count) =>
    json(response, 200, { access_token: `token-${count}`, expires_in: 900, token_type: "Bearer" });
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const entry: Seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      const isToken = entry.url === "/connect/token";
      (isToken ? tokens : seen).push(entry);
      await (isToken ? tokenHandler(entry, response, tokens.length) : handler(entry, response, seen.length));
    })();
  });
  let open = 0;
  server.on("connection", (socket) => {
    open += 1;
    socket.once("close", () => (open -= 1));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    tokens,
    handle: (next) => {
      handler = next;
    },
    handleToken: (next) => {
      tokenHandler = next;
    },
    open: () => open,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Sleeping moves the time on at once; `slept` tells for how long. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  #now = Date.UTC(2026, 0, 1);

  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number, signal?: AbortSignalLike | null): Promise<void> {
    if (signal?.aborted === true) throw signal.reason;
    this.slept.push(ms);
    // A turn of the event loop first, so that whoever was let through sees the time at which it was.
    await new Promise((done) => setImmediate(done));
    this.#now += ms;
  }
}

export const SECRET = "s3cret-of-the-client";
export const APP_KEY = "ak1.app-key-value";

export function clientOf(server: TestServer, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    tenant: "42",
    clientId: "cid.example",
    clientSecret: SECRET,
    appKey: APP_KEY,
    baseUrl: server.url,
    authUrl: `${server.url}/connect/token`,
    clock: new TestClock(),
    random: () => 0.5,
    ...options,
  });
}

export const GET: OperationSpec = {
  id: "Things_Get",
  name: "test.things.get",
  method: "GET",
  path: "/test/v2/tenant/{tenant}/things/{id}",
  response: "json",
};
/** Answered with a redirect to a file. */
export const FILE: OperationSpec = { ...GET, response: "redirect", read: readFile, follow: neverInside };
export const POST: OperationSpec = {
  ...GET,
  id: "Things_Create",
  name: "test.things.create",
  method: "POST",
  path: "/test/v2/tenant/{tenant}/things",
  body: "json",
};
export const LIST: OperationSpec = {
  ...GET,
  id: "Things_GetList",
  name: "test.things.list",
  path: "/test/v2/tenant/{tenant}/things",
  query: { page: "plain", pageSize: "plain", ids: "csv", tags: "csv", sort: "plain" },
  caps: { ids: 50, tags: 50 },
  paging: { kind: "page", first: 1 },
};
export const FEED: OperationSpec = {
  ...GET,
  id: "Export_Things",
  name: "test.export.things",
  path: "/test/v2/tenant/{tenant}/export/things",
  query: { from: "plain", includeRecentChanges: "plain" },
  paging: { kind: "feed" },
};

/** What a call failed with; nothing when it did not. */
export const failure = (promise: PromiseLike<unknown>): Promise<ApiError | undefined> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error as ApiError,
  );
