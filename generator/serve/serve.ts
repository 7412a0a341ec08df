/**
 * The mock as an HTTP server: Node's `http` on one side, `Request → Response` on the other.
 *
 * Everything the web adds to the API is here and nowhere else: limits on what a caller may send, `Expect`, `HEAD`, cross-origin calls
 * of browsers, callers that go away, and the faults a user asked for. On a loopback address only callers of this machine are answered,
 * also when a web page of somewhere else makes the browser call.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "../runtime/address.ts";
import { IGNORED } from "../runtime/mocks/list.ts";
import type { ApiRequest } from "../runtime/mocks/request.ts";
import { KEY_HEADER, TOKEN_PATH } from "../runtime/vendor.ts";
import type { Answered } from "./calls.ts";
import { CONTROL } from "./control.ts";
import { type Faults, faultOf, type RefusalReason, refusalOf } from "./faults.ts";
import { listen, type Listening, type Served } from "./listen.ts";
import { requestOf } from "./request.ts";
import { send } from "./send.ts";

/** Bytes of a body; the API itself takes less. */
const MAX_BODY = 32 * 1024 * 1024;
/** Characters of path and query. All headers together may have 16 kB, which Node sees to. */
const MAX_TARGET = 8 * 1024;

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The API. */
  readonly api: (request: ApiRequest) => Promise<Response>;
  /** Paths that are not the API's: the page. */
  readonly pages: (path: string) => Promise<Response | undefined>;
  /** What tests ask of the mock itself, below {@link CONTROL}. */
  readonly control?: (request: ApiRequest) => Promise<Response>;
  /** Is told every call of the API, when it is answered. */
  readonly told?: (call: Answered) => void;
  /** Milliseconds every answer of the API waits. */
  readonly latency?: number;
  readonly faults?: Faults;
  /** Why every request is refused. */
  readonly refuse?: readonly RefusalReason[];
}

/** Listens. Rejects with the system's error when it cannot. */
export async function serve(options: ServeOptions): Promise<Served> {
  const context = { ...options, count: 0 };
  return listen({
    host: options.host,
    port: options.port,
    server: { requestTimeout: 60_000, keepAliveTimeout: 30_000, noDelay: true },
    take: (request, response, state) => answer(request, { response, context, state }),
    // A body that is too large is refused before it is sent.
    admits: (request) => !isTooLarge(request),
  });
}

interface Context extends ServeOptions {
  /** Calls of the API so far: what decides which of them fail. */
  count: number;
}

interface Exchange {
  readonly response: ServerResponse;
  readonly context: Context;
  readonly state: Listening;
  /** What was sent. */
  content?: Uint8Array<ArrayBuffer> | undefined;
}

async function answer(request: IncomingMessage, exchange: Exchange): Promise<void> {
  const { method = "GET", url: target = "/" } = request;
  const { response, context, state } = exchange;
  const origin = request.headers.origin;
  const refusal = refuse(request, state);
  if (refusal !== undefined) {
    // What is still being sent would be taken for the next request.
    if (refusal.status === 413) response.setHeader("connection", "close");
    plain(response, refusal);
    return;
  }
  if (origin !== undefined) allowOrigin(response, origin);
  if (method === "OPTIONS") {
    preflight(request, response);
    return;
  }
  const path = target.startsWith("/") ? (target.split("?", 1)[0] ?? "/") : "/";
  const page = method === "GET" || method === "HEAD" ? await context.pages(path) : undefined;
  if (page) {
    await send(page, { response, method });
    return;
  }

  if (context.control && path.startsWith(CONTROL)) return pass(request, exchange, context.control);
  tell(request, exchange);
  const isApi = path !== TOKEN_PATH;
  if (isApi && context.latency !== undefined && context.latency > 0) await delay(context.latency, exchange);
  const drawn = isApi && context.faults ? faultOf(context.faults, (context.count += 1)) : undefined;
  const fault = refusalOf(context.refuse ?? [], !isApi) ?? drawn;
  if (fault === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  if (fault !== undefined) {
    await send(fault, { response, method });
    return;
  }
  await pass(request, exchange, context.api);
}

/** Hands a call on, whole, and its answer back. */
async function pass(request: IncomingMessage, exchange: Exchange, to: ServeOptions["api"]): Promise<void> {
  const { method = "GET", url: target = "/" } = request;
  const { response } = exchange;
  const content = hasBody(request) ? await readBody(request) : undefined;
  if (content === "too large") {
    response.setHeader("connection", "close");
    plain(response, TOO_LARGE);
    return;
  }
  exchange.content = content;
  const called = requestOf({
    // What answers GET answers HEAD, with the same headers.
    method: method === "HEAD" ? "GET" : method,
    url: new URL(target, `http://${request.headers.host ?? "localhost"}`).href,
    headers: headersOf(request),
    content,
  });
  await send(await to(called), { response, method });
}

/** Has a call told when it is over. */
function tell({ method = "GET", url: target = "/" }: IncomingMessage, exchange: Exchange): void {
  const { response, context } = exchange;
  const begun = performance.now();
  response.once("close", () =>
    context.told?.({
      method,
      target,
      status: response.statusCode,
      ms: performance.now() - begun,
      isCut: !response.writableFinished,
      ignored: ignoredOf(response.getHeader(IGNORED)),
      content: exchange.content,
    }),
  );
}

/** Filters that an answer says to have kept all rows, encoded as in an address. */
function ignoredOf(header: unknown): readonly string[] {
  return typeof header === "string" ? header.split(",") : [];
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2)
    headers.append(rawHeaders[i] ?? "", rawHeaders[i + 1] ?? "");
  return headers;
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

const TOO_LARGE: Refusal = {
  status: 413,
  message: `The body is larger than ${MAX_BODY / 1024 / 1024} MB.`,
};

function refuse(request: IncomingMessage, { isOpen }: Listening): Refusal | undefined {
  const { url = "/", headers } = request;
  if (url.length > MAX_TARGET) {
    return { status: 414, message: `Path and query are longer than ${MAX_TARGET} characters.` };
  }
  if (!URL.canParse(url, "http://localhost") || !URL.canParse(`http://${headers.host ?? ""}`)) {
    return { status: 400, message: "The address is not a URL." };
  }
  if (!isOpen && !isLoopback(hostOf(`http://${headers.host ?? ""}`))) {
    return { status: 421, message: "This server answers to names of this machine only; see --host." };
  }
  if (!isOpen && headers.origin !== undefined && !isLoopback(hostOf(headers.origin))) {
    return { status: 403, message: "Pages of other machines are not answered; see --host." };
  }
  return isTooLarge(request) ? TOO_LARGE : undefined;
}

function isTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers["content-length"] ?? 0) > MAX_BODY;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function allowOrigin(response: ServerResponse, origin: string): void {
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", "Location, Retry-After");
  response.setHeader("vary", "Origin");
}

function preflight(request: IncomingMessage, response: ServerResponse): void {
  const methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
  response.setHeader("allow", methods);
  if (request.headers.origin !== undefined) {
    response.setHeader("access-control-allow-methods", methods);
    response.setHeader(
      "access-control-allow-headers",
      request.headers["access-control-request-headers"] ?? `Authorization, ${KEY_HEADER}, Content-Type`,
    );
    response.setHeader("access-control-max-age", "600");
  }
  response.writeHead(204).end();
}

function plain(response: ServerResponse, { status, message }: Refusal): void {
  const body = JSON.stringify({ statusCode: status, message });
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}

/** Waits, as long as somebody does. */
function delay(ms: number, { response, state }: Exchange): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      state.waiting.delete(end);
      resolve();
    };
    const timer = setTimeout(end, state.isEnding ? 0 : ms);
    state.waiting.add(end);
    response.once("close", () => {
      reject(new Error("the caller is gone"));
      end();
    });
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | "too large"> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) {
        request.pause();
        request.removeAllListeners("data");
        resolve("too large");
      } else chunks.push(chunk);
    });
    request.once("end", () =>
      resolve(
        chunks.length === 1 && chunks[0] ? new Uint8Array(chunks[0]) : new Uint8Array(Buffer.concat(chunks)),
      ),
    );
    request.once("error", reject);
    request.once("aborted", () => reject(new Error("the caller is gone")));
  });
}
