/**
 * One call on the wire: limiter, token, attempt, and what follows from its outcome: answer, repeat, sign in again, follow, fail.
 */
import { isAllowed } from "./address.js";
import { TokenSource } from "./auth.js";
import { encodeBody } from "./body.js";
import type { AbortSignalLike, FetchInit, PlatformBlob, ResponseLike } from "./builtins.js";
import { callOf, factsOf } from "./call.js";
import { abortable, ticks } from "./clock.js";
import { limitProblems, type RequestEvent, type Settings } from "./config.js";
import { planned } from "./dry-run.js";
import {
  AbortError,
  apiError,
  ConnectionError,
  errorFacts,
  ResponseParseError,
  ServiceTitanError,
  TimeoutError,
  UsageError,
} from "./errors.js";
import { agent, fetchProblems, type HeaderOptions, headerProblems, mergeHeaders } from "./headers.js";
import type { Step, StepResult } from "./instrument.js";
import type { Permit } from "./limits.js";
import type {
  AnyCallOptions,
  CallArguments,
  DryRun,
  EncodedBody,
  OperationFacts,
  OperationSpec,
  ResponseBodyKind,
} from "./operation.js";
import { harmless } from "./parts.js";
import type { Completed } from "./promise.js";
import { rowsIn } from "./reading.js";
import { createRedactor, type Redactor } from "./redact.js";
import { rebuild } from "./response.js";
import { failureOfError, failureOfStatus, isRepeated, LONGEST_WAIT_S, retryDelay } from "./retry.js";
import { buildPath, buildQuery } from "./url.js";
import { KEY_HEADER, TOKEN_PATH } from "./vendor.js";
import { Watch } from "./watch.js";

const MAX_REDIRECTS = 5;
/** Less than the window of any limiter that keeps to a limit a second. */
const LONGEST_UNUSED_MS = 1000;

/** A request that is ready to be sent, any number of times. */
interface Prepared {
  readonly spec: OperationSpec;
  readonly operation: OperationFacts;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody["body"];
  readonly fetchOptions: object;
  readonly signal: AbortSignalLike | null | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly unsafe: boolean;
  /** Those it was sent with so far: no error shows them. */
  readonly tokens: string[];
  isSent: boolean;
  /** The call as those who measure it see it. */
  readonly step: Step & { attempt: number; waitedMs: number };
}

/** What a request needs to be sent once. */
interface Admission {
  readonly token: string;
  /** What a limiter gives may be anything: a count, a function that releases. */
  readonly permit: Partial<Permit>;
  /** Under the operation's own limit. */
  readonly lane: Permit | undefined;
}

/** What one attempt came to: an answer that was read, or an error. */
interface Outcome<T> {
  /** Of the answer; 0 when there was none. */
  readonly status: number;
  readonly completed?: Completed<T>;
  readonly error?: ServiceTitanError & { readonly retryAfter?: number | undefined };
  readonly repeat?: boolean;
}

/** Where an attempt has got to, and what ends it. */
interface Hop {
  url: string;
  /** Sent without credentials. */
  isBare: boolean;
  readonly watch: Watch;
}

export class Transport {
  readonly #settings: Settings;
  readonly tokens: TokenSource;
  readonly #redact: Redactor;

  /** @param tokens of another client that signs in with the same credentials */
  constructor(settings: Settings, tokens?: TokenSource) {
    this.#settings = settings;
    this.#redact = createRedactor(() => this.tokens.secrets());
    this.tokens = tokens ?? new TokenSource(settings, this.#redact);
  }

  /**
   * Sends a call until it is answered or fails for good.
   *
   * @throws UsageError before anything is sent; ApiError, ConnectionError or AbortError after
   */
  async send<T>(spec: OperationSpec, args: CallArguments): Promise<Completed<T>> {
    const request = this.#prepare(spec, args);
    const { dryRun = this.#settings.dryRun } = args.options ?? {};
    // What reads is sent: by what there is a script knows what it would write.
    if (dryRun && !spec.paging && /^[PD]/.test(spec.method))
      return planned(request, this.#settings.logger) as Completed<T & DryRun>;
    try {
      const work = (): Promise<Completed<T> & StepResult> => this.#complete<T>(request);
      return await this.#settings.instrument(request.step, work);
    } finally {
      this.tokens.release(request.tokens);
    }
  }

  async #complete<T>(request: Prepared): Promise<Completed<T>> {
    const { signal, step } = request;
    const { clock, hooks, instrument, limiter, logger, random, appKey } = this.#settings;
    let signedInAgain = false;
    for (let attempt = 0; ; attempt += 1) {
      const admission = await this.#admit(request);
      const { id, name, method, path, call, tenant } = step;
      const event = { operation: id, name, method, path, attempt: attempt + 1 };
      step.attempt += 1;
      const { completed, error, repeat, status } = await instrument({ ...step, kind: "attempt" }, () =>
        this.#attempt<T>(request, admission, event),
      );
      // Whether the API looked at more than the token and the app key: a gateway may answer 429 and beyond without.
      if (signedInAgain && status > 0 && status !== 401 && status < 429) this.tokens.accepted();
      if (error === undefined) return completed as Completed<T>;
      if (status === 401) {
        const isSecond: boolean = signedInAgain;
        const ask = (): Promise<boolean> => this.tokens.refused(admission.token, isSecond);
        signedInAgain = await this.#waited(request, "token store", ask);
        if (signedInAgain) {
          attempt -= 1;
          continue;
        }
      }
      const { retryAfter } = error;
      const isTooLong = (retryAfter ?? 0) > LONGEST_WAIT_S;
      const delayMs = retryDelay(attempt, { retryAfter, random: random() });
      // Also when this call gives up: others of the operation need not be refused to know.
      if (status === 429 && !isTooLong)
        await this.#waited<unknown>(request, "limiter", () =>
          limiter.pause?.(appKey, delayMs, { operation: id, tenant }),
        );
      if (!repeat || attempt >= request.maxRetries || isTooLong) {
        // Neither an abort nor what the caller asked for.
        if (repeat !== undefined && (status < 400 || status >= 500)) logger.error?.(error.message);
        throw error;
      }
      const reason = "status" in error ? String(error.status) : error.name;
      hooks.onRetry?.({ ...event, reason, delayMs });
      logger.warn?.(`${call}: ${method} ${path} failed (${reason}); again in ${Math.round(delayMs)} ms`);
      await this.#waited(request, "clock", () => clock.sleep(delayMs, signal));
    }
  }

  #prepare(spec: OperationSpec, args: CallArguments): Prepared {
    const options: AnyCallOptions = args.options ?? {};
    const { tenant, baseUrl, headers: common } = this.#settings;
    const timeout = options.timeout ?? this.#settings.timeout;
    const maxRetries = options.maxRetries ?? this.#settings.maxRetries;
    const headers = spec.headers ? spec.headers.write(spec, options, common) : (options.headers ?? {});
    const fetchOptions = options.fetchOptions ?? {};
    const [problem] = [
      ...limitProblems({ timeout, maxRetries }),
      ...headerProblems(headers),
      ...fetchProblems(fetchOptions),
      // Whoever can do it takes the option away.
      ...(options.verify ? ["verify needs schemas, an option of the client"] : []),
    ];
    if (problem !== undefined) throw new UsageError(`${problem}.`);
    // Whoever verifies takes the option away.
    if (options.verify)
      throw new UsageError(`${callOf(spec)}: verify needs schemas, an option of the client.`);
    spec.known?.check(spec.known.keys, args.body, callOf(spec));
    const { body, contentType } = encodeBody(spec, args.body, options);
    const operation = factsOf(spec, args.path);
    return {
      spec,
      operation,
      step: { ...operation, kind: "call", url: baseUrl + spec.path, tenant, attempt: 0, waitedMs: 0 },
      url:
        baseUrl +
        buildPath(spec, { tenant, path: args.path ?? [] }) +
        buildQuery(spec, args.query, options.query),
      headers: mergeHeaders([
        {
          accept: options.accept ?? spec.accept ?? ACCEPT[spec.response],
          "user-agent": agent(),
          "content-type": contentType,
        },
        common,
        headers as HeaderOptions,
      ]),
      body,
      fetchOptions: { ...this.#settings.fetchOptions, ...fetchOptions },
      signal: options.signal,
      timeout,
      maxRetries,
      unsafe: options.retryUnsafe === true,
      tokens: [],
      isSent: false,
    };
  }

  /** Waits for a token, then for a place under the limit, and looks at the token again: the queue may have outlived it. */
  async #admit(request: Prepared): Promise<Admission> {
    const { clock, limiter, appKey } = this.#settings;
    const { spec, url, signal, step } = request;
    const { id: operation, tenant, call } = step;
    if (signal?.aborted === true)
      throw new AbortError(`${call} was aborted before it was sent.`, { cause: signal.reason });
    await this.#waited(request, "token store", () => this.tokens.ready(signal));
    let from = ticks(clock);
    const { limit } = spec;
    const lane =
      limit &&
      (await this.#waited(request, "limiter", () =>
        limit.enter(limit, { settings: this.#settings, spec, url, signal }),
      ));
    const acquire = async () => (await limiter.acquire(appKey, signal, { operation, tenant })) ?? {};
    let acquired = acquire();
    try {
      for (;;) {
        const permit = await this.#waited(request, "limiter", () => acquired);
        step.waitedMs += ticks(clock) - from;
        from = ticks(clock);
        const get = () => this.tokens.get(request.tokens, signal);
        const token = await this.#waited(request, "token store", get);
        // A place that is not used is given to others in the end: who waited as long for a token gets another one.
        if (ticks(clock) - from < LONGEST_UNUSED_MS) return { token, permit, lane };
        free(permit);
        acquired = acquire();
      }
    } catch (error) {
      lane?.done();
      // A limiter that does not heed the signal gives a place later that nobody needs any more.
      acquired.then(free, () => undefined);
      throw error;
    }
  }

  async #attempt<T>(
    request: Prepared,
    { token, permit, lane }: Admission,
    event: RequestEvent,
  ): Promise<Outcome<T>> {
    const { hooks, logger, clock, appKey } = this.#settings;
    hooks.onRequest?.(event);
    const started = ticks(clock);
    const hop: Hop = { url: request.url, isBare: false, watch: new Watch(request) };
    try {
      const send = async () => {
        // Nothing is waited for but its word that it failed.
        if (permit.sent) await this.#waited(request, "limiter", () => void permit.sent?.());
        lane?.sent();
        request.isSent = true;
        return this.#fetch(request, hop, {
          ...request.headers,
          ...(TOKEN_PATH !== undefined && { authorization: `Bearer ${token}` }),
          [KEY_HEADER.toLowerCase()]: appKey,
        });
      };
      const response = await send().finally(() => {
        free(permit);
        lane?.done();
      });
      const { status } = response;
      const durationMs = Math.round(ticks(clock) - started);
      hooks.onResponse?.({ ...event, status, durationMs });
      logger.debug?.(`${request.operation.call}: ${event.method} ${event.path} ${status} ${durationMs} ms`);
      // The answer to a redirect that led on without credentials says nothing of tokens and limits.
      return { status: hop.isBare ? 200 : status, ...(await this.#read<T>(request, hop, response)) };
    } catch (cause) {
      return { status: 0, ...failureOf(request, hop, cause) };
    } finally {
      hop.watch.stop();
    }
  }

  /**
   * Sends, and follows redirects: within the origin, and where the operation says so to another one, without credentials and without
   * the caller's own headers. An operation that answers with redirects by design has none followed with them. Anything but reading is
   * not redirected.
   *
   * @param hop its address is where the request was sent last
   */
  async #fetch(request: Prepared, hop: Hop, first: Record<string, string>): Promise<ResponseLike> {
    const { spec, body } = request;
    const { limiter, appKey } = this.#settings;
    const { method } = spec;
    let headers = first;
    for (let hops = 0; ; hops += 1) {
      const init: FetchInit = {
        ...request.fetchOptions,
        method,
        headers,
        ...(body !== undefined && { body }),
        redirect: "manual",
        signal: hop.watch.signal,
      };
      const response = (await this.#settings.fetch(hop.url, init)) as unknown as ResponseLike;
      const fail = (what: string) => {
        throw new ServiceTitanError(`${request.operation.call} ${what}.`);
      };
      if (response.type === "opaqueredirect")
        fail(
          "answered with a redirect, which browsers do not let a page follow without sending credentials along; call it from a server",
        );
      const location = isRedirect(response) && response.headers.get("location");
      if (!location) return response;
      // Whatever becomes of it, nobody reads the answer that says so.
      await cancel(response);
      // What reads and has no body can be read elsewhere.
      if (method !== "GET" && method !== "HEAD")
        fail(`answered with a redirect, which is not followed for ${method}`);
      if (hops >= MAX_REDIRECTS) fail(`was redirected more than ${MAX_REDIRECTS} times`);
      const from = new URL(hop.url);
      const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
      const isNear = to?.origin === from.origin;
      const isFar = () =>
        to !== undefined && isAllowed(to, this.#settings.allowInsecureHosts) && spec.follow?.(to, from);
      if (to === undefined || !(isNear || isFar())) {
        fail("was redirected to a place that is not followed");
        continue;
      }
      if (!isNear || spec.response === "redirect") {
        headers = { accept: "*/*" };
        hop.isBare = true;
      }
      // The API counts it as another call.
      if (isNear) await this.#waited(request, "limiter", () => limiter.acquire(appKey, request.signal));
      hop.url = to.href;
    }
  }

  async #read<T>(
    request: Prepared,
    { url, watch }: Hop,
    response: ResponseLike,
  ): Promise<Omit<Outcome<T>, "status">> {
    const { spec, operation } = request;
    if (!isSuccess(request, response)) return this.#refusal(request, response, await response.text());
    const kind = spec.answers?.kindOf(spec.answers.kinds, response) ?? spec.response;
    const type = response.headers.get("content-type");
    if (spec.read && ["binary", "redirect", "stream"].includes(kind)) {
      const { signal, timeout } = request;
      const data = spec.read({
        response,
        kind,
        spec,
        operation,
        host: new URL(url).host,
        signal,
        timeout,
        watch,
      });
      return { completed: { data: data as T, response: () => data.response } };
    }
    // Bytes that are no text arrive where no content was declared at most.
    if (kind === "none" && type && !/^text\/|json|xml|html|urlencoded/i.test(type)) {
      const blob = new Blob([await response.arrayBuffer()], { type });
      const data = (blob.size > 0 ? blob : undefined) as T;
      return { completed: { data, response: () => rebuild(response, blob as PlatformBlob) } };
    }
    const text = await response.text();
    try {
      const data = parsed(text, { kind, type, parse: spec.parse }) as T;
      // Taken for an empty page, it would end a list, and move the place of who reads changes.
      if (spec.paging && response.status < 204 && !rowsIn(data)) throw new SyntaxError();
      return { completed: { data, response: () => rebuild(response, text) } };
    } catch {
      const title = `the answer (${this.#redact(type ?? "no content type")}) is ${spec.paging ? "no list" : "not JSON"}`;
      const facts = { ...this.#factsOf(response, text), title };
      return { error: new ResponseParseError(facts, operation) };
    }
  }

  #refusal(
    { spec, operation, unsafe }: Prepared,
    response: ResponseLike,
    text: string,
  ): Omit<Outcome<never>, "status"> {
    const facts = this.#factsOf(response, text);
    const { status } = facts;
    const title = isRedirect(response) ? "a redirect that does not say where to" : facts.title;
    const error = apiError({ ...facts, title }, operation);
    const failure = failureOfStatus(status);
    const isNamed = (rule: { readonly status: number; readonly title: string }) =>
      rule.status === status && (error.title ?? "").startsWith(rule.title);
    const repeat =
      failure === undefined
        ? (spec.retryOn ?? []).some(isNamed)
        : isRepeated(failure, { method: spec.method, unsafe });
    return { error, repeat };
  }

  #factsOf({ status, headers }: ResponseLike, text: string) {
    return errorFacts({ status, headers, text }, { redact: this.#redact, now: this.#settings.clock.now() });
  }

  /** Waiting that the caller's signal ends is an {@link AbortError}; what fails of what the user put in says which. */
  async #waited<T>(
    { signal, operation: { call }, isSent }: Prepared,
    on: "token store" | "limiter" | "clock",
    wait: () => PromiseLike<T> | T,
  ): Promise<T> {
    try {
      return await abortable((async () => wait())(), signal);
    } catch (cause) {
      if (cause instanceof ServiceTitanError) throw cause;
      if (signal?.aborted === true) throw new AbortError(`${call} was aborted while it waited.`, { cause });
      // Whoever reads that it was not sent may send it once more.
      throw new ServiceTitanError(`${call} was not sent${isSent ? " again" : ""}: the ${on} failed.`, {
        cause,
      });
    }
  }
}

/** A place is free again. A limiter that fails now changes nothing: the answer is what counts. */
function free(permit: Partial<Permit>): void {
  if (permit.done) harmless(permit).done?.();
}

function failureOf(
  { operation: { call }, spec, signal, timeout, unsafe }: Prepared,
  { url, watch }: Hop,
  cause: unknown,
): Omit<Outcome<never>, "status"> {
  if (signal?.aborted === true)
    return { error: new AbortError(`${call} was aborted.`, { cause: signal.reason }) };
  if (cause instanceof ServiceTitanError) return { error: cause };
  const { host } = new URL(url);
  const failure = watch.timedOut ? "unclear" : failureOfError(cause);
  const what =
    failure === "refused"
      ? `no connection to ${host} came about`
      : `the connection to ${host} broke before an answer arrived`;
  const error = watch.timedOut
    ? new TimeoutError(`${call} was not answered by ${host} within ${timeout} ms.`, { cause })
    : new ConnectionError(`${call}: ${what}.`, { cause });
  return { error, repeat: isRepeated(failure, { method: spec.method, unsafe }) };
}

const ACCEPT: Readonly<Record<ResponseBodyKind, string>> = {
  json: "application/json",
  none: "application/json",
  text: "text/plain, */*",
  binary: "*/*",
  redirect: "*/*",
  stream: "*/*",
};

/** Statuses whose `Location` is the place to ask, as `fetch` has it: 300, 304 and 305 mean something else. */
function isRedirect({ status }: ResponseLike): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** 304 only for whoever asked whether something changed. */
function isSuccess({ headers }: Prepared, { status }: ResponseLike): boolean {
  const isConditional = "if-none-match" in headers || "if-modified-since" in headers;
  return (status >= 200 && status < 300) || (status === 304 && isConditional);
}

/**
 * What a text means. What arrived although no content is declared is JSON or text, whichever it can be read as.
 *
 * @throws SyntaxError for what is no JSON; a byte order mark is none of it
 */
function parsed(
  text: string,
  {
    kind,
    type,
    parse = JSON.parse,
  }: {
    readonly kind: ResponseBodyKind;
    readonly type: string | null;
    readonly parse: OperationSpec["parse"];
  },
): unknown {
  if (kind === "text") return text;
  if (text.trim() === "") return undefined;
  if (kind === "none" && !/json/i.test(type ?? "json")) return text;
  try {
    return parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (kind === "none") return text;
    throw error;
  }
}

/** Frees the connection of an answer whose body nobody reads. */
async function cancel(response: ResponseLike): Promise<void> {
  const body = response.body as { cancel?: () => Promise<void> } | null;
  await body?.cancel?.().catch(() => undefined);
}
