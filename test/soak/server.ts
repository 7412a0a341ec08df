/**
 * The API of a soak, in a process of its own: answers as the plan has it, fails as the plan has it, and writes down what arrived. Its parent tells it what
 * came of each write, and asks for its word at the end.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Effect,
  type Fault,
  FAULTS,
  faultOf,
  fileOf,
  lifetimeOf,
  listed,
  piece,
  rowOf,
  SECRET_PART,
  tagged,
  type TokenFault,
  tokenFaultOf,
} from "./plan.js";

/** What a parent says of a write, once it knows: whether it was done, as far as it was told. */
export interface Word {
  readonly write: string;
  readonly said: "done" | "not done" | "unclear";
}

export interface ServerReport {
  readonly requests: number;
  readonly tokens: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly complaints: readonly string[];
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
  /** What a good answer holds. */
  readonly good: unknown;
}

const seed = Number(process.argv[2]);
const asked = new Map<string, number>();
const faults: Record<string, number> = {};
const complaints: string[] = [];
const tokens = new Set<string>();
/** By write: how often it was done, and whether it may come again. */
const writes = new Map<string, { done: number; isOver: boolean }>();
let [requests, tokenRequests] = [0, 0];

const count = (name: string) => (faults[name] = (faults[name] ?? 0) + 1);
const complain = (text: string) => void (complaints.length < 20 && complaints.push(text));

/** What there is at a path, by its first part. */
const RESOURCES: Readonly<Record<string, (id: number, query: URLSearchParams) => unknown>> = {
  things: (id) => rowOf(id),
  lists: (id, query) => page(listed(seed, id), query),
  tagged: (_id, query) =>
    page([...new Set((query.get("tags") ?? "").split(",").flatMap((tag) => tagged(Number(tag))))], query),
  feeds: (id, query) => {
    const { ids, next } = piece(seed, id, Number(query.get("from") ?? 0));
    return { hasMore: next !== undefined, continueFrom: String(next ?? "end"), data: ids.map(rowOf) };
  },
  files: (id) => fileOf(seed, id),
};

function page(ids: readonly number[], query: URLSearchParams): unknown {
  const [number, size] = [Number(query.get("page") ?? 1), Number(query.get("pageSize") ?? 50)];
  const rows = ids.slice((number - 1) * size, number * size);
  const totalCount = query.get("includeTotal") === "true" ? ids.length : null;
  return {
    ...{ page: number, pageSize: size, hasMore: number * size < ids.length, totalCount },
    data: rows.map(rowOf),
  };
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const isFile = Buffer.isBuffer(body);
  const type = isFile ? "application/octet-stream" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(isFile ? body : JSON.stringify(body));
}

const html = (response: ServerResponse, status: number, text: string) =>
  response.writeHead(status, { "content-type": "text/html" }).end(`<html><body>${text}</body></html>`);

const bytesOf = (good: unknown) => (Buffer.isBuffer(good) ? good : Buffer.from(JSON.stringify(good)));

/** What came with a request, in the spellings in which servers send things back. */
function echo({ headers, body, url }: Asked): string {
  const text = `${headers.authorization ?? ""} ${String(headers["st-app-key"])} ${body} ${url.href}`;
  return `${text} ${encodeURIComponent(text)} ${JSON.stringify(text).replaceAll("/", "\\/")} ${text.replaceAll("/", "&#x2F;")}`;
}

const WAITS = ["0", "1", "1.5", "-5", "soon", "", "99999", "59"];

function oddWait(key: string): Record<string, string> {
  const dates = [-60_000, 2_000, 3_600_000].map((ms) => new Date(Date.UTC(2026, 0, 1) + ms).toUTCString());
  const all = [...WAITS, ...dates, "Thursday"];
  return { "retry-after": all[Math.floor(Math.abs(hashOf(key)) % all.length)] ?? "" };
}

function hashOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

const ANSWERS: Readonly<Record<Fault, (response: ServerResponse, request: Asked, key: string) => unknown>> = {
  "reset before an answer": (response) => response.socket?.resetAndDestroy(),
  "reset within the body": (response, { good }) => {
    const bytes = bytesOf(good);
    response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length + 10 });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.resetAndDestroy());
  },
  "truncated JSON": (response, { good }) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(Buffer.isBuffer(good) ? {} : good).slice(0, -1));
  },
  "empty answer": (response) => response.writeHead(200, { "content-type": "application/json" }).end(),
  "HTML in place of JSON": (response) => html(response, 200, "Sign in to the proxy"),
  "no HTTP": (response) => response.socket?.end("\x16\x03 this is something else\r\n\r\n"),
  "slow answer": async (response, { good }) => {
    const bytes = bytesOf(good);
    await new Promise((done) => setTimeout(done, 20));
    response.writeHead(200, {
      "content-type": Buffer.isBuffer(good) ? "application/octet-stream" : "application/json",
    });
    for (const part of [0, 1, 2]) {
      response.write(
        bytes.subarray(Math.floor((bytes.length / 3) * part), Math.floor((bytes.length / 3) * (part + 1))),
      );
      await new Promise((done) => setTimeout(done, 5));
    }
    response.end();
  },
  "hung socket": () => undefined,
  "500": (response, request) => send(response, 500, { title: "It failed.", detail: echo(request) }),
  "502 as HTML": (response, request) => html(response, 502, `Bad Gateway ${echo(request)}`),
  "503 that asks to wait": (response, _request, key) =>
    send(response, 503, { title: "Try later." }, oddWait(key)),
  "504": (response) => response.writeHead(504).end(),
  "429 that asks to wait oddly": (response, request, key) =>
    send(response, 429, { title: `Try again in 2 seconds. ${echo(request)}` }, oddWait(key)),
  "429 without a word": (response) => response.writeHead(429).end(),
  "expired token": (response, { headers }) => {
    tokens.delete(tokenIn(headers));
    send(response, 401, { title: "The token has expired." });
  },
  "400 that repeats what was sent": (response, request) =>
    send(response, 400, { title: echo(request), errors: { "": [echo(request)] }, data: request.headers }),
  "403 as HTML that repeats what was sent": (response, request) => html(response, 403, echo(request)),
  redirect: (response, { url }) => {
    url.searchParams.set("redirected", "true");
    response.writeHead(307, { location: url.pathname + url.search }).end();
  },
};

const TOKEN_ANSWERS: Readonly<Record<TokenFault, (response: ServerResponse, body: string) => unknown>> = {
  "token: 500": (response, body) => send(response, 500, { error: body }),
  "token: 429": (response) => send(response, 429, {}, { "retry-after": "1" }),
  "token: reset": (response) => response.socket?.resetAndDestroy(),
  "token: HTML": (response, body) => html(response, 200, body),
  "token: empty": (response) => response.writeHead(200).end(),
  "token: refused, with the secret": (response, body) =>
    send(response, 400, {
      error: "invalid_client",
      error_description: `${body} ${decodeURIComponent(body)}`,
    }),
  "token: odd lifetime": (response) =>
    send(response, 200, {
      access_token: newToken(),
      expires_in: ["", 0, -1, "900", 1][tokenRequests % 5],
    }),
};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  // What a client gives up is no concern of ours.
  for (const stream of [request, response]) stream.on("error", () => undefined);
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const url = new URL(request.url ?? "", "http://soak");
    const body = Buffer.concat(parts).toString();
    if (url.pathname === "/connect/token") return answerToken(response, body);
    const [what = "", id = "0"] = url.pathname.split("/").slice(-2);
    const resource = RESOURCES[what];
    const good = request.method === "GET" ? resource?.(Number(id), url.searchParams) : { id };
    return answer(response, { method: request.method ?? "", url, body, headers: request.headers, good });
  });
});

function answer(response: ServerResponse, request: Asked): void {
  requests += 1;
  const { method, url, headers } = request;
  const name = `${method} ${url.pathname}${url.search}`;
  const times = (asked.get(name) ?? 0) + 1;
  asked.set(name, times);
  const key = `${name} ${times}`;
  const isKnown = tokens.has(tokenIn(headers));
  const id = Number(url.pathname.split("/").at(-1));
  const drawn = isKnown && !url.searchParams.has("redirected") ? faultOf(seed, key, id) : undefined;
  // Bytes may be anything: that they are not the file's can only be seen where they end early.
  const isOther = Buffer.isBuffer(request.good) && /JSON|empty/.test(drawn ?? "");
  const fault = isOther ? "reset within the body" : drawn;
  if (method !== "GET") note(`${method} ${url.pathname}`, isKnown ? effectOf(fault) : "refused");
  if (fault === undefined) {
    if (isKnown) send(response, 200, request.good);
    else send(response, 401, { title: "The token is not known." });
    return;
  }
  count(fault);
  void ANSWERS[fault](response, request, key);
}

const effectOf = (fault: Fault | undefined): Effect => (fault === undefined ? "done" : FAULTS[fault].effect);

/** A write of POST or PATCH that was done, or that failed for good, may not come a second time; whatever its sender was told. */
function note(write: string, effect: Effect): void {
  const known = writes.get(write) ?? { done: 0, isOver: false };
  writes.set(write, known);
  if (known.isOver && /^(POST|PATCH) /.test(write)) complain(`sent twice: ${write}`);
  if (effect === "done") known.done += 1;
  known.isOver ||= effect !== "refused";
}

function answerToken(response: ServerResponse, body: string): void {
  tokenRequests += 1;
  const fault = tokenFaultOf(seed, tokenRequests);
  const expires_in = lifetimeOf(seed, tokenRequests);
  if (fault === undefined) return send(response, 200, { access_token: newToken(), expires_in });
  count(fault);
  return void TOKEN_ANSWERS[fault](response, body);
}

function newToken(): string {
  const token = `token.${SECRET_PART}.${tokenRequests}`;
  tokens.add(token);
  return token;
}

function tokenIn(headers: IncomingMessage["headers"]): string {
  return (headers.authorization ?? "").replace("Bearer ", "");
}

process.on("message", (message: Word | "report") => {
  if (message === "report") {
    const report: ServerReport = { requests, tokens: tokenRequests, faults, complaints };
    process.send?.(report);
    return;
  }
  const done = writes.get(message.write)?.done ?? 0;
  if (message.said === "done" && done === 0) complain(`said to be done, and was not: ${message.write}`);
  if (message.said === "not done" && done > 0) complain(`said not to be done, and was: ${message.write}`);
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
