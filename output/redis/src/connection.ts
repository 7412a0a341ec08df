/** One way to send commands through either client library, and an end to waiting for an answer. */
import { harmless } from "@st-v2/runtime";

/** What of `ioredis` is used: its `Redis` fits. */
export interface IoredisLike {
  call(command: string, args: string[]): Promise<unknown>;
}

/** What of `redis` is used: what its `createClient` makes fits. It has to be connected by its owner. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>;
}

export type RedisClient = IoredisLike | NodeRedisLike;

/** What happens while Redis does not answer: each process keeps to a limit and a token of its own, or calls fail. */
export type Fallback = "local" | "fail";

export interface RedisOptions {
  /** What all keys begin with; default `servicetitan:`. Processes share what has the same prefix. */
  readonly prefix?: string | undefined;
  /** Default `local`. */
  readonly fallback?: Fallback | undefined;
  /** Milliseconds that Redis may take for an answer, 1 to 60,000; default 500. */
  readonly timeout?: number | undefined;
  /** Milliseconds for which Redis is left alone after it failed, 0 to 60,000; default 1,000. */
  readonly retryAfter?: number | undefined;
  /** Told once when Redis fails, and once when it answers again. */
  readonly logger?: { warn?(message: string): void } | undefined;
}

/** Redis did not do what it was asked for; the cause is what its client said. */
export class RedisError extends Error {
  override readonly name: string = "RedisError";
}

/** `unsure`: it failed some time ago. */
export type RedisState = "up" | "down" | "unsure";

/** Says whether Redis is worth asking, and asks. */
export class Connection {
  readonly prefix: string;
  readonly fallback: Fallback;
  readonly #client: RedisClient;
  readonly #timeout: number;
  readonly #retryAfter: number;
  readonly #logger: NonNullable<RedisOptions["logger"]>;
  /** Nobody asks before; by a clock that does not step. */
  #quietUntil = 0;
  #isDown = false;

  /** @throws TypeError naming the option that is wrong */
  constructor(client: RedisClient, options: RedisOptions = {}) {
    const {
      prefix = "servicetitan:",
      fallback = "local",
      timeout = 500,
      retryAfter = 1000,
      logger,
    } = options;
    if (!isClient(client))
      throw new TypeError("The first argument has to be a client of ioredis or redis (createClient).");
    if (fallback !== "local" && fallback !== "fail")
      throw new TypeError('fallback has to be "local" or "fail".');
    requireMs("timeout", timeout, 1);
    requireMs("retryAfter", retryAfter, 0);
    this.prefix = prefix;
    this.fallback = fallback;
    this.#client = client;
    this.#timeout = timeout;
    this.#retryAfter = retryAfter;
    this.#logger = harmless(logger ?? {});
  }

  get state(): RedisState {
    if (!this.#isDown) return "up";
    return performance.now() < this.#quietUntil ? "down" : "unsure";
  }

  /** Milliseconds in which every process that makes calls notices that Redis answers again. */
  get noticed(): number {
    return this.#retryAfter + this.#timeout;
  }

  /** Finds out whether Redis answers, while others do without. */
  probe(): void {
    this.#quietUntil = performance.now() + this.#retryAfter;
    // A full Redis answers whoever only reads.
    this.send("SET", [`${this.prefix}probe`, 1, "PX", 1000]).catch(() => undefined);
  }

  /** @throws RedisError when it fails, or takes too long */
  async send(command: string, args: readonly (string | number)[]): Promise<unknown> {
    const texts = args.map(String);
    try {
      const answer = await inTime(this.#ask(command, texts), this.#timeout);
      if (this.#isDown) this.#logger.warn?.("Redis answers again.");
      this.#isDown = false;
      return answer;
    } catch (cause) {
      this.#quietUntil = performance.now() + this.#retryAfter;
      if (!this.#isDown) this.#logger.warn?.(`Redis does not answer; ${WHILE_DOWN[this.fallback]}.`);
      this.#isDown = true;
      throw new RedisError(`Redis failed (${reasonOf(cause)}).`, { cause });
    }
  }

  /** A script, sent as a whole once, by its hash from then on. */
  async run(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    const rest = [keys.length, ...keys, ...args];
    script.hash ??= sha1(script.text);
    try {
      return await this.send("EVALSHA", [await script.hash, ...rest]);
    } catch (error) {
      // A Redis that was started anew does not know it.
      if (!/NOSCRIPT/.test(reasonOf((error as RedisError).cause))) throw error;
      return this.send("EVAL", [script.text, ...rest]);
    }
  }

  async #ask(command: string, args: string[]): Promise<unknown> {
    const client = this.#client;
    return "call" in client ? client.call(command, args) : client.sendCommand([command, ...args]);
  }
}

/** A Lua script. */
export interface Script {
  readonly text: string;
  hash?: Promise<string>;
}

const WHILE_DOWN: Readonly<Record<Fallback, string>> = {
  local: "until it does, this process keeps to a limit and a token of its own",
  fail: "until it does, calls fail",
};

function isClient(client: unknown): client is RedisClient {
  const { call, sendCommand } = (client ?? {}) as Readonly<Record<string, unknown>>;
  return typeof call === "function" || typeof sendCommand === "function";
}

function requireMs(name: string, value: number, least: number): void {
  if (!(Number.isFinite(value) && value >= least && value <= 60_000))
    throw new TypeError(`${name} has to be milliseconds from ${least} to 60000.`);
}

/** A client that waits for its connection would wait for ever. */
async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Keys do not show what they are made of: application keys, ids of clients. */
export async function hashed(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 32);
}

async function sha1(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text)));
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
