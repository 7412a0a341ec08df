/** Tokens that all processes share, asked for by one of them at a time. */
import {
  type AbortSignalLike,
  MemoryTokenStore,
  type StoredToken,
  type TokenLock,
  systemClock,
  type TokenStore,
} from "@st-v2/runtime";
import { Connection, hashed, type RedisClient, type RedisOptions } from "./connection.js";
import { KEEP, LOCK, UNLOCK } from "./scripts.js";

/** Longer than a request for a token takes, repeats apart: who has not given it back by then is gone. */
const LOCK_MS = 40_000;
/** Between looks at a lock that somebody has; spread, so that not all look at once. */
const LOOK_MS = 50;

/**
 * Keeps tokens in Redis, as they are: who can read there can call the API for as long as they live (15 minutes). With the fallback `local` each
 * process keeps one of its own while Redis does not answer.
 */
export class RedisTokenStore implements TokenStore {
  readonly #connection: Connection;
  readonly #local = new MemoryTokenStore();

  /**
   * @param client of `ioredis`, or of `redis` (connected by you); it stays yours to close
   * @throws TypeError naming the option that is wrong
   */
  constructor(client: RedisClient, options: RedisOptions = {}) {
    this.#connection = new Connection(client, options);
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const { token } = await this.#keys(key);
    const text = await this.#or(
      async () => this.#connection.send("GET", [token]),
      () => this.#local.get(key),
    );
    if (typeof text !== "string") return text as StoredToken | undefined;
    return readToken(text);
  }

  async set(key: string, token: StoredToken, lock?: TokenLock): Promise<void> {
    const keys = await this.#keys(key);
    this.#local.set(key, token);
    const life = Math.ceil(token.expiresAt - Date.now());
    if (life <= 0) return;
    const args = [JSON.stringify(token), life, lock?.fence ?? 0];
    await this.#or(
      () => this.#connection.run(KEEP, [keys.token, keys.fence], args),
      () => undefined,
    );
  }

  async delete(key: string): Promise<void> {
    const { token } = await this.#keys(key);
    this.#local.delete(key);
    await this.#or(
      () => this.#connection.send("DEL", [token]),
      () => undefined,
    );
  }

  /** Waits until no other process asks for a token; without Redis each process asks for its own. */
  async lock(key: string, signal?: AbortSignalLike | null): Promise<TokenLock | undefined> {
    const { lock, fence } = await this.#keys(key);
    const owner = crypto.randomUUID();
    for (;;) {
      const number = await this.#or(
        () => this.#connection.run(LOCK, [lock, fence], [owner, LOCK_MS]),
        () => undefined,
      );
      if (number === undefined) return undefined;
      if (Number(number) > 0) {
        const release = async () => {
          await this.#connection.run(UNLOCK, [lock], [owner]).catch(() => undefined);
        };
        return { fence: Number(number), release };
      }
      await systemClock.sleep(LOOK_MS * (0.5 + Math.random()), signal);
    }
  }

  async #or<T>(ask: () => Promise<T>, local: () => T): Promise<T> {
    const { state, fallback } = this.#connection;
    if (fallback === "fail") return ask();
    if (state === "down") return local();
    return ask().catch(local);
  }

  async #keys(key: string) {
    const name = `${this.#connection.prefix}token:{${await hashed(key)}}`;
    return { token: name, lock: `${name}:lock`, fence: `${name}:fence` };
  }
}

/** What somebody else wrote there is no token. */
function readToken(text: string): StoredToken | undefined {
  try {
    return JSON.parse(text) as StoredToken;
  } catch {
    return undefined;
  }
}
