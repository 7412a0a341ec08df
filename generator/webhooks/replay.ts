/** Deliveries that came before: senders repeat what they think was not taken, and so does whoever has recorded one. */

/** What remembers keys. One of several processes has to be shared by them, in Redis for one. */
export interface ReplayStore {
  /**
   * Notes a key for so many milliseconds.
   *
   * @returns whether it was not noted before; of several calls at once for one key a single one may be told so
   */
  add(key: string, ttlMs: number): Promise<boolean> | boolean;
  /** Forgets a key, because its event could not be handled. */
  remove(key: string): Promise<void> | void;
}

export interface ReplayOptions {
  /** Default: {@link memoryReplayStore}, which is one process's own. */
  readonly store?: ReplayStore | undefined;
  /** Seconds that a delivery is remembered; events that happened longer ago are refused. Default: a day. */
  readonly ttl?: number | undefined;
}

export const REPLAY_TTL_S = 24 * 60 * 60;

/**
 * Remembers keys in memory.
 *
 * @param most how many; beyond, the oldest are forgotten
 */
export function memoryReplayStore(most = 100_000, now: () => number = Date.now): ReplayStore {
  // In the order in which they were noted.
  const ends = new Map<string, number>();
  return {
    add(key, ttlMs) {
      const end = ends.get(key);
      if (end !== undefined && end > now()) return false;
      ends.delete(key);
      ends.set(key, now() + ttlMs);
      for (const [oldest, itsEnd] of ends) {
        if (ends.size <= most && itsEnd > now()) break;
        ends.delete(oldest);
      }
      return true;
    },
    remove(key) {
      ends.delete(key);
    },
  };
}

/**
 * What tells a delivery from all others: its type and the first of `fields` that it has; without any of them the whole body counts. The
 * tenant is part of it, as far as the event says so.
 */
export async function replayKey(
  event: Readonly<Record<string, unknown>>,
  body: Uint8Array,
  fields: readonly string[],
): Promise<string> {
  const own = (name: string) => (Object.hasOwn(event, name) ? event[name] : undefined);
  const id = fields.map(own).find((value) => typeof value === "string" && value !== "");
  const told = [own("source"), own("type"), id];
  return digest(id === undefined ? body : new TextEncoder().encode(JSON.stringify(told)));
}

/** Keys are of one length, whoever chose the texts that they are made of. */
async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes as unknown as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
