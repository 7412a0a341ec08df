/**
 * The API before as an HTTP server. Callers can read and nothing else; what they ask is put in order here, and answered by what is handed over.
 *
 * It stands before customers' data, with credentials of its own: only who has the key is answered, on a loopback address only callers of this
 * machine, and web pages only where their origin was named. Everything that a caller decides (length, number, pace) has a limit.
 */
import { setMaxListeners } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "../../runtime/address.ts";
import { listen, type Listening, type Served } from "../listen.ts";
import { send } from "../send.ts";
import type { FormerAnswered } from "./answers.ts";
import { type Asked, askedOf, keyIn, type Target, targetOf } from "./asked.ts";
import type { FormerApi } from "./endpoints.ts";
import { refusalOf } from "./failures.ts";
import { createGate } from "./gate.ts";
import { createLock } from "./keys.ts";
import { IGNORED, listing, LOST, UNFIT } from "./lost.ts";
import { Refusal, refused } from "./refusal.ts";

export interface FormerServerOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly api: FormerApi;
  /** What callers have to send; any key will do when absent. */
  readonly key?: string;
  /** Origins of web pages that may read answers, as browsers send them. */
  readonly origins: readonly string[];
  /** Answers; what it rejects with is told the caller as far as it may be. The signal ends with the caller. */
  readonly answer: (asked: Asked, signal: AbortSignal) => Promise<FormerAnswered>;
  /** Is told every request, when it is answered. */
  readonly told?: (call: FormerCall) => void;
  /** Requests that are worked on at once. */
  readonly atOnce?: number;
  /** Milliseconds that a caller may take to read a piece. */
  readonly patience?: number;
}

/** A request that was answered, without its key and without texts of customers. */
export interface FormerCall {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** Milliseconds until the last byte. */
  readonly ms: number;
  /** The connection broke before that. */
  readonly isCut: boolean;
  /** Values that have no form in the old document. */
  readonly unfit: number;
}

const AT_ONCE = 8;
const MOST_WAITING = 64;
const PATIENCE = 60_000;
const METHODS = "GET, HEAD, OPTIONS";
const HEALTH = "/health";

/** Listens. Rejects with the system's error when it cannot. */
export function serveFormer(options: FormerServerOptions): Promise<Served> {
  const context: Context = {
    ...options,
    opens: createLock(options.key),
    enter: createGate({ atOnce: options.atOnce ?? AT_ONCE, waiting: MOST_WAITING }),
  };
  return listen({
    host: options.host,
    port: options.port,
    server: { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 30_000, noDelay: true },
    take: (request, response, state) => take({ request, response, context, state }),
    // No body is read.
    admits: () => false,
  });
}

interface Context extends FormerServerOptions {
  readonly opens: (key: string | undefined) => boolean;
  readonly enter: (signal: AbortSignal) => Promise<() => void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly context: Context;
  readonly state: Listening;
  /** Of the answer, once there is one. */
  unfit?: ReadonlyMap<string, number>;
}

async function take(exchange: Exchange): Promise<void> {
  const { request, response, context } = exchange;
  const { method = "GET" } = request;
  // What is still being sent would be taken for the next request.
  if (hasBody(request)) response.setHeader("connection", "close");
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
  const gone = new AbortController();
  // Each call of the new API listens.
  setMaxListeners(0, gone.signal);
  response.once("close", () => gone.abort());
  tell(exchange);
  const answer = await answerOf(exchange, gone.signal).catch((error: unknown) => refused(refusalOf(error)));
  if (method === "HEAD") {
    void answer.body?.cancel().catch(() => undefined);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
    return;
  }
  const { unfit } = exchange;
  const trailer = unfit && { name: UNFIT, value: () => listing([...unfit.keys()]) };
  await send(answer, {
    response,
    method,
    patience: context.patience ?? PATIENCE,
    ...(trailer && { trailer }),
  });
}

/** @throws Refusal, and what the new API's client throws */
async function answerOf(exchange: Exchange, signal: AbortSignal): Promise<Response> {
  const { request, response, context, state } = exchange;
  const { method = "GET", url = "/" } = request;
  checkHost(request, state);
  if (allowOrigin(request, response, context) && method === "OPTIONS") return preflight(request, context);
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow: METHODS } });
  if (method !== "GET" && method !== "HEAD")
    throw new Refusal(405, "This server reads and never writes.", { allow: METHODS });
  const target = targetOf(url);
  if (target.path === HEALTH) return Response.json({ status: "ok" });
  checkKey(request, target, context);
  const asked = askedOf(target, context.api);
  const leave = await context.enter(signal);
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  const { response: answer, lost = [], ignored = [], unfit } = await context.answer(asked, signal);
  if (unfit) exchange.unfit = unfit;
  for (const [name, names] of [
    [LOST, lost],
    [IGNORED, [...asked.unknown, ...ignored]],
    [UNFIT, [...(unfit?.keys() ?? [])]],
  ] as const)
    if (names.length > 0) response.setHeader(name, listing(names));
  return answer;
}

/** A name that leads here for a web page's sake (DNS rebinding) is none of this machine. */
function checkHost({ headers }: IncomingMessage, { isOpen }: Listening): void {
  const host = `http://${headers.host ?? ""}`;
  if (!isOpen && !(URL.canParse(host) && isLoopback(new URL(host).hostname)))
    throw new Refusal(421, "This server answers to names of this machine only; see --host.");
}

function checkKey({ headers }: IncomingMessage, target: Target, { api, opens }: Context): void {
  const sent = headers[api.key.header.toLowerCase()] ?? keyIn(target, api);
  if (opens(sent === undefined ? undefined : String(sent))) return;
  const why = sent === undefined ? "The key is missing" : "The key is not the one that this server was given";
  throw new Refusal(
    401,
    `${why}: send it as the header ${api.key.header} or the parameter ${api.key.parameter}.`,
  );
}

/**
 * @returns whether a web page asks
 * @throws Refusal where its origin was not named
 */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, { origins }: Context): boolean {
  const { origin } = headers;
  if (origins.length > 0) response.setHeader("vary", "Origin");
  if (origin === undefined) return false;
  if (!origins.includes(origin))
    throw new Refusal(403, "Web pages of this origin are not answered; see --cors-origin.");
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", [LOST, IGNORED, UNFIT, "retry-after"].join(", "));
  return true;
}

function preflight({ headers }: IncomingMessage, { api }: Context): Response {
  const isPrivate = headers["access-control-request-private-network"] === "true";
  return new Response(null, {
    status: 204,
    headers: {
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": `${api.key.header}, Accept, Content-Type`,
      "access-control-max-age": "600",
      ...(isPrivate && { "access-control-allow-private-network": "true" }),
    },
  });
}

/** Has a request told when it is over. */
function tell(exchange: Exchange): void {
  const { request, response, context } = exchange;
  const { method = "GET", url = "/" } = request;
  const begun = performance.now();
  response.once("close", () =>
    context.told?.({
      method,
      target: shownTarget(url, context.api),
      status: response.statusCode,
      ms: performance.now() - begun,
      isCut: !response.writableFinished,
      unfit: [...(exchange.unfit?.values() ?? [])].reduce((sum, one) => sum + one, 0),
    }),
  );
}

/** Numbers, dates and flags may be seen; a text may be a customer's name, or a key under a name of its own. */
const HARMLESS = /^([\d.]{1,12}|\d{4}-[\dTZ:.+-]{4,30}|true|false|asc|desc)$/i;
const MOST_SHOWN = 500;

function shownTarget(url: string, { key, endpoints }: FormerApi): string {
  const [path = "", query] = url.slice(0, 4 * MOST_SHOWN).split("?", 2);
  const known = new Map(
    endpoints.flatMap(({ parameters }) =>
      parameters.map(({ name, types }) => [name.toLowerCase(), types] as const),
    ),
  );
  const shown = [...new URLSearchParams(query)].map(([name, value]) => {
    const types =
      name.toLowerCase() === key.parameter.toLowerCase() ? undefined : known.get(name.toLowerCase());
    const isShown =
      types !== undefined &&
      HARMLESS.test(value) &&
      !types.every((type) => type === "string" && /^\d+$/.test(value));
    return `${encodeURIComponent(name)}=${isShown ? value : "…"}`;
  });
  const text = path.replace(/[^\x21-\x7e]/g, "?") + (shown.length > 0 ? `?${shown.join("&")}` : "");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
