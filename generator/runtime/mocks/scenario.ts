/**
 * Scenarios: what an operation answers instead of, or around, its normal answer; and the calls it got.
 *
 *     mock.customers.get.fail(404).once();
 *     mock.customers.get.delay(50);
 *     mock.customers.get.reply(body).times(2);
 *
 * The rule that was made last is asked first, as with MSW's `use`; when it is used up, the one before it, and then the store. A rule
 * without an outcome (a delay alone) lets the next rule answer. Rules stay until they are used up or `reset()`.
 */
import { KEY_HEADER } from "../vendor.js";
import { copyOf } from "./copy.js";
import type { ApiRequest } from "./request.js";
import { memo } from "./memo.js";
import { type ErrorStatus, type FieldErrors, problem, withHeaders } from "./problem.js";
import { type Answered, vocabulary } from "./vocabulary.js";

/** How often a rule applies, and how slowly. */
export interface Modifiers<Self> {
  once(): Self;
  times(count: number): Self;
  /** Milliseconds before the answer; `Infinity` for one that never comes. An aborted request stops waiting. */
  delay(ms: number): Self;
}

/** A rule that knows its answer. */
export type AnsweringRule = Modifiers<AnsweringRule>;

/** Chooses the answer, once per rule. */
export interface Outcomes<Body> {
  /** A success with this body, or what a function makes of the call, in place of the store's. `status` defaults to the declared one. */
  reply(...args: ReplyArguments<Body>): AnsweringRule;
  /** An error of the API, declared or not. */
  fail(status: ErrorStatus, options?: FailOptions): AnsweringRule;
  /** No answer at all: `fetch` rejects. */
  networkError(): AnsweringRule;
  /** The normal answer, cut off in the middle of its body. */
  truncate(): AnsweringRule;
}

/** A rule that does not know its answer yet. */
export interface OpenRule<Body> extends Modifiers<OpenRule<Body>>, Outcomes<Body> {}

/** What may be said of one operation. Each first word makes a new rule. */
export interface MockOperation<Body> extends OpenRule<Body> {
  /** The calls that got past the guards, oldest first; the last 1000 of them. */
  readonly calls: readonly MockCall[];
  /** Forgets this operation's rules and calls. */
  reset(): void;
}

/** Where a success has no body, `reply()` will do. */
export type ReplyArguments<Body> = undefined extends Body
  ? [body?: Body | ReplyFunction<Body>, init?: ReplyOptions]
  : [body: Body | ReplyFunction<Body>, init?: ReplyOptions];

/** Makes the body of an answer to a call. What it throws is answered as a 501 that says so. */
export type ReplyFunction<Body> = (call: MockCall) => Body | Promise<Body>;

export interface ReplyOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FailOptions {
  readonly title?: string;
  readonly errors?: FieldErrors;
  /** Seconds, or a date as HTTP writes it. A 429 has 1, unless you say otherwise. */
  readonly retryAfter?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the API's error shape: a text is sent as it is, as plain text unless `headers` say otherwise; anything else as JSON. */
  readonly body?: unknown;
}

/** A call an operation got. Credentials are left out. */
export interface MockCall {
  readonly method: string;
  readonly url: string;
  /** Path parameters, as they stand in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A call as the engine hands it over. */
export interface IncomingCall extends Answered {
  readonly request: ApiRequest;
  readonly params?: Readonly<Record<string, string>>;
  /** Parsed. */
  readonly body?: unknown;
}

export interface Scenarios {
  /** @param key domain and accessor: `crm.customers.get` */
  of<Body = unknown>(key: string): MockOperation<Body>;
  /** Answers a call: by the rules, or by `answer`. Rejects for network errors and aborted requests. */
  run(key: string, call: IncomingCall, answer: Next): Promise<Response>;
  /** Forgets all rules and calls. */
  reset(): void;
}

export interface ScenarioOptions {
  /** Calls that are remembered per operation. Default 1000. */
  readonly calls?: number;
}

/** What answers when no rule does. */
type Next = () => Response | Promise<Response>;

interface Rule {
  left: number;
  delay: number;
  outcome?: (call: IncomingCall, next: Next) => Response | Promise<Response>;
}

interface State {
  /** The newest first. */
  readonly rules: Rule[];
  readonly calls: IncomingCall[];
}

export function createScenarios(options: ScenarioOptions = {}): Scenarios {
  const states = new Map<string, State>();
  const remembered = options.calls ?? 1000;

  const stateOf = (key: string) => memo(states, key, (): State => ({ rules: [], calls: [] }));

  return {
    // A body's type is known to whoever asks; here it is only passed through.
    of: <Body>(key: string) => operationOf(() => stateOf(key)) as MockOperation<Body>,
    async run(key, call, answer) {
      const { rules, calls } = stateOf(key);
      if (calls.push(call) > remembered) calls.shift();
      let delay = 0;
      let outcome: Rule["outcome"];
      // All rules that take part are used up by one call, before anything is waited for.
      for (const rule of rules) {
        if (outcome !== undefined || rule.left <= 0) continue;
        rule.left -= 1;
        delay += rule.delay;
        outcome = rule.outcome;
      }
      if (delay > 0) await pause(delay, call.request.signal);
      return outcome === undefined ? answer() : outcome(call, answer);
    },
    reset: () => states.clear(),
  };
}

/** Waits, or rejects with the signal's reason. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    // What a timer cannot hold is forever.
    const timer = ms < 2 ** 31 ? setTimeout(end, ms) : undefined;
    signal.addEventListener("abort", end);
  });
}

function operationOf(state: () => State): MockOperation<unknown> {
  const words = wordsOf(() => {
    const rule: Rule = { left: Infinity, delay: 0 };
    state().rules.unshift(rule);
    return rule;
  });
  return Object.defineProperties(words, {
    calls: { get: () => state().calls.map(callOf) },
    reset: {
      value() {
        state().rules.length = 0;
        state().calls.length = 0;
      },
    },
  }) as MockOperation<unknown>;
}

/** What can be said of a rule; that an outcome is chosen only once is up to the types. */
function wordsOf(rule: () => Rule): OpenRule<unknown> & AnsweringRule {
  const change = (facts: Partial<Rule>) => {
    const changed = Object.assign(rule(), facts);
    return wordsOf(() => changed);
  };
  const times = (left: number) => {
    demand(Number.isInteger(left) && left > 0, "times() takes a whole number from 1.");
    return change({ left });
  };
  return {
    times,
    once: () => times(1),
    delay(ms) {
      demand(ms >= 0, "delay() takes milliseconds from 0.");
      return change({ delay: ms });
    },
    reply: (body?: unknown, init: ReplyOptions = {}) =>
      change({
        outcome: (call) =>
          typeof body === "function" ? replyOf(call, body, init) : success(call, body, init),
      }),
    fail(status, options = {}) {
      // Whoever writes plain JavaScript is not kept from it by the type.
      demand(isError(status), `fail() takes an error status, 400 to 599, not ${JSON.stringify(status)}.`);
      return change({ outcome: () => failure(status, options) });
    },
    networkError: () => change({ outcome: unreachable }),
    truncate: () => change({ outcome: async (_call, next) => cut(await next()) }),
  };
}

function demand(isMet: boolean, message: string): void {
  if (!isMet) throw new RangeError(message);
}

const isError = (status: number) => Number.isInteger(status) && status >= 400 && status <= 599;

function unreachable(): never {
  throw new TypeError("Failed to fetch");
}

/** Status of the answer in place of what a function of a test throws: clients do not ask again, which would hide it. */
const BROKEN = 501;

async function replyOf(call: IncomingCall, make: CallableFunction, init: ReplyOptions): Promise<Response> {
  let made: unknown;
  try {
    made = await make(callOf(call));
  } catch (error) {
    if (call.request.signal.aborted) throw error;
    return problem(BROKEN, `The function that reply() was given threw ${String(error)}`);
  }
  return success(call, made, init);
}

function success(call: IncomingCall, body: unknown, { status, headers }: ReplyOptions): Response {
  const { success } = call.operation;
  const response = answerOf(body, status ?? success.status, success.kind === "json", call);
  return withHeaders(response, headers ?? {});
}

function failure(status: number, options: FailOptions): Response {
  const { title, errors, headers, body, retryAfter = status === 429 ? 1 : undefined } = options;
  const response =
    body === undefined ? problem(status, title, errors) : answerOf(body, status, typeof body !== "string");
  return withHeaders(response, { "retry-after": retryAfter, ...headers });
}

function answerOf(body: unknown, status: number, isJson: boolean, call?: IncomingCall): Response {
  if (body === undefined) return new Response(null, { status });
  const raw = typeof body === "string" ? "text/plain" : "application/octet-stream";
  const response = new Response(isJson ? vocabulary.json(body, call) : (body as BodyInit), { status });
  return withHeaders(response, { "content-type": isJson ? "application/json" : raw });
}

/** The first half of the body, then an error in the stream; `Content-Length` promises all of it. Without a body: no answer. */
async function cut(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw new TypeError("Failed to fetch");
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      // The error comes when the half was read: it would push it out of the queue.
      if (isSent) controller.error(new TypeError("terminated"));
      else controller.enqueue(half);
      isSent = true;
    },
  });
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.length));
  return new Response(body, { status: response.status, headers });
}

const SECRET: readonly string[] = ["authorization", "cookie", KEY_HEADER.toLowerCase()];

function callOf({ request, params = {}, body }: IncomingCall): MockCall {
  const { method, url, headers } = request;
  const harmless = [...headers].filter(([name]) => !SECRET.includes(name));
  return {
    method,
    url,
    params,
    query: new URL(url).searchParams,
    headers: Object.fromEntries(harmless),
    body: copyOf(body),
  };
}

/**
 * The answer asked for by `Prefer: code=404` (RFC 7240): errors of any kind. The success that an operation declares is left to the
 * engine. Other preferences are ignored, as the RFC wants it.
 */
export function preferred(request: ApiRequest, { success }: IncomingCall["operation"]): Response | undefined {
  const status = preferredStatus(request);
  if (status === undefined || status === success.status) return undefined;
  return isError(status)
    ? failure(status, { headers: { "preference-applied": `code=${status}` } })
    : problem(400, "The preference cannot be met.", {
        Prefer: [`code has to be ${success.status} or an error status, 400 to 599.`],
      });
}

/** The first status asked for; `NaN` for something that is none. */
export function preferredStatus(request: Pick<ApiRequest, "headers">): number | undefined {
  const code = /(?:^|,)\s*code\s*(?:=([^,;]*)|[,;]|$)/i.exec(request.headers.get("prefer") ?? "");
  return code ? Number(/^("?)(\d{3})\1$/.exec((code[1] ?? "").trim())?.[2]) : undefined;
}
