/** Deliveries of webhooks that were taken, shared by all processes that take them. */
import { Connection, hashed, type RedisClient, type RedisOptions } from "./connection.js";

/** For the option `replay.store` of a receiver of webhooks. What Redis cannot note is refused for now: the sender tries again. */
export class RedisReplayStore {
  readonly #connection: Connection;

  /**
   * @param client of `ioredis`, or of `redis` (connected by you); it stays yours to close
   * @throws TypeError naming the option that is wrong
   */
  constructor(client: RedisClient, options: Omit<RedisOptions, "fallback"> = {}) {
    this.#connection = new Connection(client, { ...options, fallback: "fail" });
  }

  /** Whether a key is new; it is known from then on, for so many milliseconds. */
  async add(key: string, ttlMs: number): Promise<boolean> {
    const args = [await this.#name(key), "1", "NX", "PX", Math.max(1, Math.ceil(ttlMs))];
    return (await this.#connection.send("SET", args)) !== null;
  }

  /** Forgets a key, so that the delivery is taken once more. */
  async remove(key: string): Promise<void> {
    await this.#connection.send("DEL", [await this.#name(key)]);
  }

  async #name(key: string): Promise<string> {
    return `${this.#connection.prefix}delivery:${await hashed(key)}`;
  }
}
