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
import type { OperationDescription } from "./description.js";
import { type ErrorStatus, type FieldErrors, problem, problemOf, reasonOf } from "./problem.js";

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
  /** A success with this body, in place of the store's. `status` defaults to the one the operation declares. */
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
  ? [body?: Body, init?: ReplyOptions]
  : [body: Body, init?: ReplyOptions];

export interface ReplyOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FailOptions {
  readonly title?: string;
  readonly errors?: FieldErrors;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Seconds, or a date as HTTP writes it. A 429 has 1, unless you say otherwise. */
  readonly retryAfter?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the API's error shape: a text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** A call an operation got. Credentials are left out. */
export interface MockCall {
  readonly method: string;
  readonly url: string;
  /** Path parameters, as they stand in the path. */
  readonly params: Readonly<Record<string, string>>;
  /** A list where a name stands more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A call as the engine hands it over. */
export interface IncomingCall {
  readonly request: Request;
  readonly operation: Pick<OperationDescription, "success">;
  readonly params?: Readonly<Record<string, string>>;
  /** Parsed. */
  readonly body?: unknown;
}

export interface Scenarios {
  /** @param key domain and accessor: `crm.customers.get` */
  of<Body = unknown>(key: string): MockOperation<Body>;
  /** Answers a call: by the rules, or by `answer`. Rejects for network errors and aborted requests. */
  run(key: string, call: IncomingCall, answer: () => Response | Promise<Response>): Promise<Response>;
  /** Forgets all rules and calls. */
  reset(): void;
}

export interface ScenarioOptions {
  /** Calls that are remembered per operation. Default 1000. */
  readonly calls?: number;
}

type Answer = () => Response | Promise<Response>;

interface Rule {
  left: number;
  delay: number;
  outcome: ((call: IncomingCall, next: Answer) => Response | Promise<Response>) | undefined;
}

interface State {
  readonly rules: Rule[];
  readonly calls: IncomingCall[];
}

export function createScenarios(options: ScenarioOptions = {}): Scenarios {
  const states = new Map<string, State>();
  const remembered = options.calls ?? 1000;

  function stateOf(key: string): State {
    let state = states.get(key);
    if (state === undefined) {
      state = { rules: [], calls: [] };
      states.set(key, state);
    }
    return state;
  }

  return {
    // A body's type is known to whoever asks; here it is only passed through.
    of: <Body>(key: string) => operationOf(() => stateOf(key)) as MockOperation<Body>,
    async run(key, call, answer) {
      if (remembered > 0) {
        const { calls } = stateOf(key);
        if (calls.push(call) > remembered) calls.shift();
      }
      const rules = states.get(key)?.rules ?? [];
      return rules.length === 0 ? answer() : follow(rules, call, answer);
    },
    reset: () => states.clear(),
  };
}

/** Asks the rules, the newest first. All that take part are used up by one call, before anything is waited for. */
function follow(rules: Rule[], call: IncomingCall, answer: Answer): Promise<Response> {
  const used: Rule[] = [];
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const rule = rules[i];
    if (rule === undefined || rule.left <= 0) continue;
    rule.left -= 1;
    used.push(rule);
    if (rule.outcome !== undefined) break;
  }
  const delay = used.reduce((sum, rule) => sum + rule.delay, 0);
  const outcome = used.at(-1)?.outcome;
  return (async () => {
    if (delay > 0) await pause(delay, call.request.signal);
    return outcome === undefined ? answer() : outcome(call, answer);
  })();
}

/** Waits, or rejects with the signal's reason. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = ms > LONGEST_MS ? undefined : setTimeout(done, ms);
    function done() {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** What a timer can hold; anything longer is forever. */
const LONGEST_MS = 2_147_483_647;

function operationOf(state: () => State): MockOperation<unknown> {
  const add = (): Rule => {
    const rule: Rule = { left: Infinity, delay: 0, outcome: undefined };
    state().rules.push(rule);
    return rule;
  };
  return {
    ...outcomesOf(add),
    ...modifiersOf(add, openRule),
    get calls() {
      return state().calls.map(callOf);
    },
    reset() {
      state().rules.length = 0;
      state().calls.length = 0;
    },
  };
}

function openRule(rule: Rule): OpenRule<unknown> {
  return { ...outcomesOf(() => rule), ...modifiersOf(() => rule, openRule) };
}

function answeringRule(rule: Rule): AnsweringRule {
  return modifiersOf(() => rule, answeringRule);
}

function modifiersOf<Self>(rule: () => Rule, self: (rule: Rule) => Self): Modifiers<Self> {
  const times = (count: number) => {
    if (!Number.isInteger(count) || count < 1) throw new RangeError("times() takes a whole number from 1.");
    return self(Object.assign(rule(), { left: count }));
  };
  return {
    times,
    once: () => times(1),
    delay(ms) {
      if (!(ms >= 0)) throw new RangeError("delay() takes milliseconds from 0.");
      return self(Object.assign(rule(), { delay: ms }));
    },
  };
}

function outcomesOf(rule: () => Rule): Outcomes<unknown> {
  const end = (outcome: Rule["outcome"]) => answeringRule(Object.assign(rule(), { outcome }));
  return {
    reply: (body?: unknown, init: ReplyOptions = {}) => end((call) => success(call, { body, init })),
    fail(status, options = {}) {
      // Whoever writes plain JavaScript is not kept from it by the type.
      if (!isError(status)) throw new RangeError("fail() takes an error status, 400 to 599.");
      return end(() => failure(status, options));
    },
    networkError: () => end(() => Promise.reject(new TypeError("Failed to fetch"))),
    truncate: () => end(async (_call, next) => cut(await next())),
  };
}

const isError = (status: number) => Number.isInteger(status) && status >= 400 && status <= 599;

function success(
  { operation }: IncomingCall,
  { body, init }: { readonly body: unknown; readonly init: ReplyOptions },
): Response {
  const status = init.status ?? operation.success.status;
  if (body === undefined) return new Response(null, { status, headers: { ...init.headers } });
  const isRaw = operation.success.kind !== "json" && (typeof body === "string" || !isPlain(body));
  const type = isRaw
    ? typeof body === "string"
      ? "text/plain"
      : "application/octet-stream"
    : "application/json";
  return new Response(isRaw ? (body as BodyInit) : JSON.stringify(body), {
    status,
    headers: { "content-type": type, ...init.headers },
  });
}

/** Data as JSON has it; bytes, blobs and streams are not. */
function isPlain(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return true;
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === null || prototype === Object.prototype;
}

function failure(status: number, options: FailOptions): Response {
  const { title = reasonOf(status), errors, data, headers, body } = options;
  const retryAfter = options.retryAfter ?? (status === 429 ? 1 : undefined);
  const response =
    body === undefined
      ? problemOf({ status, title, ...(errors && { errors }), ...(data && { data }) })
      : failureWith(status, body);
  if (retryAfter !== undefined) response.headers.set("retry-after", String(retryAfter));
  for (const [name, value] of Object.entries(headers ?? {})) response.headers.set(name, value);
  return response;
}

function failureWith(status: number, body: unknown): Response {
  const isText = typeof body === "string";
  const type = isText ? (/^\s*</.test(body) ? "text/html" : "text/plain") : "application/json";
  return new Response(isText ? body : JSON.stringify(body), { status, headers: { "content-type": type } });
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

const SECRET_HEADERS = ["authorization", "st-app-key", "cookie"];

function callOf({ request, params = {}, body }: IncomingCall): MockCall {
  const search = new URL(request.url).searchParams;
  return {
    method: request.method,
    url: request.url,
    params,
    query: Object.fromEntries(
      [...new Set(search.keys())].map((name) => {
        const values = search.getAll(name);
        return [name, values.length > 1 ? values : (values[0] ?? "")];
      }),
    ),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !SECRET_HEADERS.includes(name))),
    body,
  };
}

/**
 * The answer asked for by `Prefer: code=404` (RFC 7240): errors of any kind. The success that an operation declares is left to the
 * engine. Other preferences are ignored, as the RFC wants it.
 */
export function preferred(request: Request, { success }: IncomingCall["operation"]): Response | undefined {
  const status = preferredStatus(request);
  if (status === undefined || status === success.status) return undefined;
  if (!isError(status)) {
    const message = `code has to be ${success.status} or an error status, 400 to 599.`;
    return problem(400, "The preference cannot be met.", { Prefer: [message] });
  }
  return failure(status, { headers: { "preference-applied": `code=${status}` } });
}

/** The status asked for; `NaN` for something that is none. */
export function preferredStatus(request: Request): number | undefined {
  const header = request.headers.get("prefer");
  const code = header === null ? undefined : preference(header, "code");
  return code === undefined ? undefined : /^\d{3}$/.test(code) ? Number(code) : NaN;
}

/** The first value of a preference; names are not case-sensitive, values may be quoted. */
function preference(header: string, name: string): string | undefined {
  for (const [, key = "", quoted, plain = ""] of header.matchAll(PREFERENCE)) {
    if (key.toLowerCase() === name) return (quoted ?? plain).trim();
  }
  return undefined;
}

/** A preference and its parameters, which are skipped. */
const PREFERENCE =
  /(?:^|,)\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^",;]*)))?(?:"[^"]*"|[^",])*/g;
