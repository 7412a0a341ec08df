/**
 * One call on the wire: limiter, token, attempt, and what follows from its outcome: answer, repeat, sign in again, follow, fail.
 */
import { TokenSource } from "./auth.js";
import { BinaryResponse } from "./binary.js";
import { encodeBody } from "./body.js";
import type { FetchInit, PlatformResponse, ResponseLike } from "./builtins.js";
import { isAllowed, isPrivate } from "./address.js";
import { abortable, ticks } from "./clock.js";
import { isRetries, isTimeout, type RequestEvent, type Settings } from "./config.js";
import {
  AbortError,
  type ApiError,
  apiError,
  ConnectionError,
  type ErrorFacts,
  errorFacts,
  operationFacts,
  ResponseParseError,
  ServiceTitanError,
  TimeoutError,
  UsageError,
} from "./errors.js";
import { type HeaderOptions, headerProblems, mergeHeaders } from "./headers.js";
import { KEY_HEADER, TOKEN_PATH } from "./vendor.js";
import type { Permit } from "./limiter.js";
import type {
  AbortSignalLike,
  AnyCallOptions,
  CallArguments,
  EncodedBody,
  OperationSpec,
  ResponseBodyKind,
} from "./operation.js";
import type { Completed } from "./promise.js";
import { createRedactor, type Redactor } from "./redact.js";
import { failureOfError, failureOfStatus, isRepeated, LONGEST_WAIT_S, retryDelay } from "./retry.js";
import { buildPath, buildQuery } from "./url.js";
import { Watch, watchBody } from "./watch.js";

const MAX_REDIRECTS = 5;

/** A request that is ready to be sent, any number of times. */
interface Prepared {
  readonly spec: OperationSpec;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody;
  readonly signal: AbortSignalLike | null | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly unsafe: boolean;
  /** Those it was sent with so far: no error shows them. */
  readonly tokens: string[];
}

/** What a request needs to be sent once. */
interface Admission {
  readonly token: string;
  /** None of a limiter that counts from when it lets through. */
  readonly permit: Permit | undefined;
}

/** An answer, with its body unless that is a file. */
interface Answered {
  readonly response: ResponseLike;
  readonly text: string | undefined;
}

/** What one attempt came to. */
type Outcome =
  | (Answered & {
      readonly kind: "answer";
      /** A redirect led on without credentials: the answer says nothing of tokens and limits. */
      readonly isBare: boolean;
    })
  | { readonly kind: "failure"; readonly error: ServiceTitanError; readonly repeat: boolean };

export class Transport {
  readonly #settings: Settings;
  readonly #tokens: TokenSource;
  readonly #redact: Redactor;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#redact = createRedactor(() => this.#tokens.secrets());
    this.#tokens = new TokenSource(settings, this.#redact);
  }

  /**
   * Sends a call until it is answered or fails for good.
   *
   * @throws UsageError before anything is sent; ApiError, ConnectionError or AbortError after
   */
  async send<T>(spec: OperationSpec, args: CallArguments): Promise<Completed<T>> {
    const request = this.#prepare(spec, args);
    try {
      return await this.#complete<T>(request);
    } finally {
      this.#tokens.release(request.tokens);
    }
  }

  async #complete<T>(request: Prepared): Promise<Completed<T>> {
    const { clock, limiter, random, appKey, tenant } = this.#settings;
    let signedInAgain = false;
    for (let attempt = 0; ; attempt += 1) {
      const admission = await this.#admit(request);
      const outcome = await this.#attempt(request, { ...admission, attempt });
      if (signedInAgain && isTakenIn(outcome)) this.#tokens.accepted();
      if (outcome.kind === "answer" && isSuccess(request, outcome.response))
        return this.#read<T>(request, outcome);
      const error = outcome.kind === "failure" ? outcome.error : this.#errorOf(request, outcome);
      const status = outcome.kind === "answer" ? outcome.response.status : 0;
      const isOurs = outcome.kind === "answer" && !outcome.isBare;
      if (status === 401 && isOurs) {
        const tried: { isSecond: boolean } = { isSecond: signedInAgain };
        const ask = (): Promise<boolean> => this.#tokens.refused(admission.token, tried);
        signedInAgain = await this.#waited(request, "token store", ask);
        if (signedInAgain) {
          attempt -= 1;
          continue;
        }
      }
      const repeat =
        outcome.kind === "failure" ? outcome.repeat : this.#isWorthRepeating(request, error as ApiError);
      const retryAfter = "retryAfter" in error ? (error as ApiError).retryAfter : undefined;
      const isTooLong = (retryAfter ?? 0) > LONGEST_WAIT_S;
      const delayMs = retryDelay(attempt, { retryAfter, random: random() });
      // Also when this call gives up: others of the operation need not be refused to know.
      if (status === 429 && isOurs && !isTooLong)
        await this.#waited<unknown>(request, "limiter", () =>
          limiter.pause?.(appKey, delayMs, { operation: request.spec.id, tenant }),
        );
      if (!repeat || attempt >= request.maxRetries || isTooLong) throw error;
      this.#tell(request, attempt, { reason: status === 0 ? error.name : String(status), delayMs });
      await this.#waited(request, "clock", () => clock.sleep(delayMs, request.signal));
    }
  }

  #prepare(spec: OperationSpec, args: CallArguments): Prepared {
    const options: AnyCallOptions = args.options ?? {};
    const { tenant, baseUrl, headers: common } = this.#settings;
    const timeout = options.timeout ?? this.#settings.timeout;
    if (!isTimeout(timeout)) throw new UsageError("timeout has to be milliseconds from 0 to 2147483647.");
    const maxRetries = options.maxRetries ?? this.#settings.maxRetries;
    if (!isRetries(maxRetries)) throw new UsageError("maxRetries has to be a whole number from 0 to 10.");
    const headers = spec.headers ? spec.headers.write(spec, options, common) : (options.headers ?? {});
    const [problem] = headerProblems(headers);
    if (problem !== undefined) throw new UsageError(`${problem}.`);
    const body = encodeBody(spec, args.body, options);
    return {
      spec,
      url: baseUrl + buildPath(spec, { tenant, path: args.path ?? [] }) + buildQuery(spec, args.query),
      headers: mergeHeaders([
        {
          accept: options.accept ?? spec.accept ?? ACCEPT[spec.response],
          ...(isNode() && { "user-agent": "servicetitan-codegen" }),
          ...(body.contentType !== undefined && { "content-type": body.contentType }),
        },
        common,
        headers as HeaderOptions,
      ]),
      body,
      signal: options.signal,
      timeout,
      maxRetries,
      unsafe: options.retryUnsafe === true,
      tokens: [],
    };
  }

  /** Waits for a token, then for a place under the limit, and looks at the token again: the queue may have outlived it. */
  async #admit(request: Prepared): Promise<Admission> {
    const { limiter, appKey, tenant } = this.#settings;
    const { signal, spec } = request;
    if (signal?.aborted === true)
      throw new AbortError(`${spec.id} was aborted before it was sent.`, { cause: signal.reason });
    await this.#waited(request, "token store", () => this.#tokens.ready(signal));
    const acquire = async () =>
      permitOf(await limiter.acquire(appKey, signal, { operation: spec.id, tenant }), spec);
    const acquired = acquire();
    const permit = await this.#waited(request, "limiter", () => acquired).catch((error: unknown) => {
      // A limiter that does not heed the signal gives a place that nobody needs any more.
      acquired.then((late) => late?.done()).catch(() => undefined);
      throw error;
    });
    try {
      const token = await this.#waited(request, "token store", () =>
        this.#tokens.get(request.tokens, signal),
      );
      return { token, permit };
    } catch (error) {
      permit?.done();
      throw error;
    }
  }

  async #attempt(request: Prepared, how: Admission & { readonly attempt: number }): Promise<Outcome> {
    const { hooks, logger, clock, appKey } = this.#settings;
    const event: RequestEvent = {
      operation: request.spec.id,
      method: request.spec.method,
      path: request.spec.path,
      attempt: how.attempt + 1,
    };
    hooks.onRequest?.(event);
    const started = ticks(clock);
    const hop: Hop = { url: request.url, isBare: false, watch: new Watch(request) };
    try {
      const headers = {
        ...request.headers,
        ...(TOKEN_PATH !== undefined && { authorization: `Bearer ${how.token}` }),
        [KEY_HEADER.toLowerCase()]: appKey,
      };
      how.permit?.sent();
      const response = await this.#fetch(request, hop, headers).finally(() => how.permit?.done());
      const durationMs = Math.round(ticks(clock) - started);
      hooks.onResponse?.({ ...event, status: response.status, durationMs });
      logger.debug?.(`${request.spec.method} ${request.spec.path} ${response.status} ${durationMs} ms`);
      const { isBare } = hop;
      return isFile(request, response)
        ? { kind: "answer", response: this.#streamed(request, hop, response), text: undefined, isBare }
        : { kind: "answer", ...(await readWhole(request, response)), isBare };
    } catch (cause) {
      return this.#failureOf(request, hop, cause);
    } finally {
      hop.watch.stop();
    }
  }

  #failureOf(request: Prepared, { url, watch }: Hop, cause: unknown): Outcome {
    const { id, method } = request.spec;
    if (request.signal?.aborted === true)
      return { kind: "failure", error: abortError(request, request.signal), repeat: false };
    if (cause instanceof ServiceTitanError) return { kind: "failure", error: cause, repeat: false };
    const { host } = new URL(url);
    const failure = watch.timedOut ? "unclear" : failureOfError(cause);
    const text =
      failure === "refused"
        ? `no connection to ${host} came about`
        : `the connection to ${host} broke before an answer arrived`;
    const error = watch.timedOut
      ? new TimeoutError(`${id} was not answered by ${host} within ${request.timeout} ms.`, { cause })
      : new ConnectionError(`${id}: ${text}.`, { cause });
    return { kind: "failure", error, repeat: isRepeated(failure, { method, unsafe: request.unsafe }) };
  }

  /** A file goes on to the caller, who may take as long as it takes; what goes wrong on the way is an error of ours. */
  #streamed(request: Prepared, { url, watch }: Hop, response: ResponseLike): ResponseLike {
    const { id } = request.spec;
    const stream = response.body as ReadableStream<Uint8Array> | null;
    // What an own `fetch` answers may be something else, and is left as it is.
    if (typeof stream?.getReader !== "function") return response;
    const body = watchBody(stream, watch, (cause) => {
      if (request.signal?.aborted === true) return abortError(request, request.signal);
      const { host } = new URL(url);
      return watch.timedOut
        ? new TimeoutError(
            `${id}: nothing more of the answer came from ${host} within ${request.timeout} ms.`,
          )
        : new ConnectionError(`${id}: the connection to ${host} broke before the answer was complete.`, {
            cause,
          });
    });
    return rebuild(response, body) as unknown as ResponseLike;
  }

  /**
   * Sends, and follows redirects: without credentials and without the caller's own headers, but for a move within the same origin
   * of an operation that does not answer with redirects by design. Anything but reading is not redirected.
   *
   * @param hop its address is where the request was sent last
   */
  async #fetch(request: Prepared, hop: Hop, first: Record<string, string>): Promise<ResponseLike> {
    const { spec } = request;
    let headers = first;
    for (let hops = 0; ; hops += 1) {
      const init: FetchInit = {
        method: spec.method,
        headers,
        ...(request.body.body !== undefined && { body: request.body.body }),
        redirect: "manual",
        signal: hop.watch.signal,
      };
      const response = (await this.#settings.fetch(hop.url, init)) as unknown as ResponseLike;
      if (response.type === "opaqueredirect") {
        throw new ServiceTitanError(
          `${spec.id} answered with a redirect, which browsers do not let a page follow without sending credentials along; call it from a server.`,
        );
      }
      const location = REDIRECTS.includes(response.status) ? response.headers.get("location") : null;
      if (location === null || location === "") return response;
      // Whatever becomes of it, nobody reads the answer that says so.
      await cancel(response);
      if (!FOLLOWS[spec.method]) {
        throw new ServiceTitanError(
          `${spec.id} answered with a redirect, which is not followed for ${spec.method}.`,
        );
      }
      if (hops >= MAX_REDIRECTS)
        throw new ServiceTitanError(`${spec.id} was redirected more than ${MAX_REDIRECTS} times.`);
      const from = new URL(hop.url);
      const target = redirectTarget(location, from, this.#settings.allowInsecureHosts);
      if (target === undefined)
        throw new ServiceTitanError(`${spec.id} was redirected to a place that is not followed.`);
      if (spec.response === "redirect" || target.origin !== from.origin) {
        headers = { accept: "*/*" };
        hop.isBare = true;
      }
      hop.url = target.href;
    }
  }

  async #read<T>(request: Prepared, answer: Answered): Promise<Completed<T>> {
    const { response, text } = answer;
    if (text === undefined) {
      const file = new BinaryResponse(response as unknown as PlatformResponse);
      const { spec } = request;
      const data = kindOf(request, response) === "stream" ? spec.read?.(file, spec) : file;
      return { data: data as T, response: () => response as unknown as PlatformResponse };
    }
    const kind = kindOf(request, response);
    let data: unknown = text;
    if (kind === "none") data = undeclared(response, text);
    else if (kind !== "text") {
      try {
        data = text.trim() === "" ? undefined : parseJson(text, request.spec.parse);
      } catch {
        throw this.#unreadable(request, answer);
      }
    }
    return { data: data as T, response: () => rebuild(response, text) };
  }

  #factsOf({ response: { status, headers }, text = "" }: Answered): ErrorFacts {
    return errorFacts({ status, headers, text }, { redact: this.#redact, now: this.#settings.clock.now() });
  }

  #unreadable(request: Prepared, answer: Answered): ResponseParseError {
    const type = answer.response.headers.get("content-type") ?? "no content type";
    return new ResponseParseError(
      { ...this.#factsOf(answer), title: `the answer (${this.#redact(type)}) is not JSON` },
      operationFacts(request.spec),
    );
  }

  #errorOf(request: Prepared, answer: Answered): ApiError {
    const facts = this.#factsOf(answer);
    const isLost = REDIRECTS.includes(facts.status);
    return apiError(
      isLost ? { ...facts, title: "a redirect that does not say where to" } : facts,
      request.spec,
    );
  }

  #isWorthRepeating(request: Prepared, error: ApiError): boolean {
    const failure = failureOfStatus(error.status);
    if (failure !== undefined)
      return isRepeated(failure, { method: request.spec.method, unsafe: request.unsafe });
    return (request.spec.retryOn ?? []).some(
      (rule) => rule.status === error.status && (error.title ?? "").startsWith(rule.title),
    );
  }

  #tell(
    request: Prepared,
    attempt: number,
    retry: { readonly reason: string; readonly delayMs: number },
  ): void {
    const { id: operation, method, path } = request.spec;
    this.#settings.hooks.onRetry?.({ operation, method, path, attempt: attempt + 1, ...retry });
    this.#settings.logger.warn?.(
      `${method} ${path} failed (${retry.reason}); next attempt in ${Math.round(retry.delayMs)} ms`,
    );
  }

  /** Waiting that the caller's signal ends is an {@link AbortError}; what fails of what the user put in says which. */
  async #waited<T>(
    { signal, spec, tokens }: Prepared,
    on: "token store" | "limiter" | "clock",
    wait: () => PromiseLike<T> | T,
  ): Promise<T> {
    try {
      return await abortable((async () => wait())(), signal);
    } catch (cause) {
      if (cause instanceof ServiceTitanError) throw cause;
      if (signal?.aborted === true)
        throw new AbortError(`${spec.id} was aborted while it waited.`, { cause });
      // Whoever reads that it was not sent may send it once more.
      const again = tokens.length > 0 ? " again" : "";
      throw new ServiceTitanError(`${spec.id} was not sent${again}: the ${on} failed.`, { cause });
    }
  }
}

/**
 * What a limiter gave, if it can be told what becomes of it. A limiter of one's own may give anything else: a count, a function that
 * releases. One that fails before the request is sent says so; afterwards the answer is what counts.
 */
function permitOf(given: unknown, spec: OperationSpec): Permit | undefined {
  const permit = (given ?? {}) as Partial<Permit>;
  if (typeof permit.sent !== "function" && typeof permit.done !== "function") return undefined;
  const done = () => {
    try {
      permit.done?.();
    } catch {
      // See above.
    }
  };
  return {
    sent: () => {
      try {
        permit.sent?.();
      } catch (cause) {
        done();
        throw new ServiceTitanError(`${spec.id} was not sent: the limiter failed.`, { cause });
      }
    },
    done,
  };
}

/** Whether the API looked at more than the token and the app key. A gateway may answer 429 and beyond without. */
function isTakenIn(outcome: Outcome): boolean {
  const status = outcome.kind === "failure" ? 401 : outcome.isBare ? 200 : outcome.response.status;
  return status !== 401 && status < 429;
}

const ACCEPT: Readonly<Record<ResponseBodyKind, string>> = {
  json: "application/json",
  none: "application/json",
  text: "text/plain, */*",
  binary: "*/*",
  redirect: "*/*",
  stream: "*/*",
};

/** Methods that a redirect may send elsewhere: what reads and has no body can be read there. */
const FOLLOWS: Readonly<Record<OperationSpec["method"], boolean>> = {
  GET: true,
  HEAD: true,
  POST: false,
  PUT: false,
  PATCH: false,
  DELETE: false,
  OPTIONS: false,
  QUERY: false,
};

/** Statuses whose `Location` is the place to ask, as `fetch` has it: 300, 304 and 305 mean something else. */
const REDIRECTS = [301, 302, 303, 307, 308];

/** Where an attempt has got to, and what ends it. */
interface Hop {
  url: string;
  /** Sent without credentials. */
  isBare: boolean;
  readonly watch: Watch;
}

/** 304 only for whoever asked whether something changed. */
function isSuccess({ headers }: Prepared, { status }: ResponseLike): boolean {
  const isConditional = "if-none-match" in headers || "if-modified-since" in headers;
  return (status >= 200 && status < 300) || (status === 304 && isConditional);
}

function kindOf({ spec }: Prepared, arrived: ResponseLike): ResponseBodyKind {
  return spec.answers?.kindOf(spec.answers.kinds, arrived) ?? spec.response;
}

/** Whether the body goes on to the caller as it arrives. */
function isFile(request: Prepared, response: ResponseLike): boolean {
  const kind = kindOf(request, response);
  return !["json", "none", "text"].includes(kind) && isSuccess(request, response);
}

/** The body at once, while the time limit runs. Bytes that are no text arrive where no content was declared at most. */
async function readWhole(request: Prepared, response: ResponseLike): Promise<Answered> {
  const type = response.headers.get("content-type") ?? "";
  const isText = type === "" || /^text\/|json|xml|html|urlencoded/i.test(type);
  if (kindOf(request, response) !== "none" || isText || !isSuccess(request, response))
    return { response, text: await response.text() };
  const bytes = await response.arrayBuffer();
  return bytes.byteLength === 0
    ? { response, text: "" }
    : { response: rebuild(response, bytes) as unknown as ResponseLike, text: undefined };
}

/** @throws SyntaxError for what is no JSON; a byte order mark is none of it */
function parseJson(text: string, parse: (text: string) => unknown = JSON.parse): unknown {
  return parse(text.replace(/^\uFEFF/, ""));
}

/** What arrived although the document declares no content. */
function undeclared(response: ResponseLike, text: string): unknown {
  if (text.trim() === "") return undefined;
  if (!/json/i.test(response.headers.get("content-type") ?? "json")) return text;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function abortError({ spec }: Prepared, signal: AbortSignalLike): AbortError {
  return new AbortError(`${spec.id} was aborted.`, { cause: signal.reason });
}

/** Encrypted or within this machine, and never from a public host to one that only this network should reach. */
function redirectTarget(location: string, from: URL, insecureHosts: readonly string[]): URL | undefined {
  if (!URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from);
  const isEntry = isPrivate(target.hostname) && !isPrivate(from.hostname);
  return isAllowed(target, insecureHosts) && !isEntry ? target : undefined;
}

/** Frees the connection of an answer whose body nobody reads. */
async function cancel(response: ResponseLike): Promise<void> {
  const body = response.body as { cancel?: () => Promise<void> } | null;
  await body?.cancel?.().catch(() => undefined);
}

/** The response once more, with a body that can be read. */
function rebuild(
  response: ResponseLike,
  body: string | ArrayBuffer | ReadableStream<Uint8Array>,
): PlatformResponse {
  const headers: [string, string][] = [];
  response.headers.forEach((value, name) => headers.push([name, value]));
  const noBody = response.status === 204 || response.status === 205 || response.status === 304;
  const copy = new Response(noBody ? null : body, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
  Object.defineProperty(copy, "url", { value: response.url });
  return copy as unknown as PlatformResponse;
}

function isNode(): boolean {
  return (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;
}
