/** Places of feeds, shared by processes: one at a time should read a feed, whichever it is. */
import type { Checkpoint, CheckpointStore } from "../runtime/index.js";
import { Connection, type RedisClient, type RedisOptions } from "./connection.js";

/** Keeps places in Redis. What cannot be kept ends the run: it is repeated from the last place that was. */
export class RedisCheckpointStore implements CheckpointStore {
  readonly #connection: Connection;

  /**
   * @param client of `ioredis`, or of `redis` (connected by you); it stays yours to close
   * @throws TypeError naming the option that is wrong
   */
  constructor(client: RedisClient, options: Omit<RedisOptions, "fallback"> = {}) {
    this.#connection = new Connection(client, { ...options, fallback: "fail" });
  }

  async get(key: string): Promise<Checkpoint | undefined> {
    const text = await this.#connection.send("GET", [this.#name(key)]);
    return typeof text === "string" ? (JSON.parse(text) as Checkpoint) : undefined;
  }

  async set(key: string, checkpoint: Checkpoint): Promise<void> {
    await this.#connection.send("SET", [this.#name(key), JSON.stringify(checkpoint)]);
  }

  async delete(key: string): Promise<void> {
    await this.#connection.send("DEL", [this.#name(key)]);
  }

  #name(key: string): string {
    return `${this.#connection.prefix}checkpoint:${key}`;
  }
}
