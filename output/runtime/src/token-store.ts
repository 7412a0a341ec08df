/** Where tokens are kept between calls. */
import type { AbortSignalLike } from "./builtins.js";

export interface StoredToken {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Milliseconds it was given for: when it is renewed depends on that. A store that forgets it costs renewals of short tokens. */
  readonly lifetime?: number;
}

/** Replace it to share tokens between processes. A store that fails fails the call. */
export interface TokenStore {
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** @param lock under which the token was asked for */
  set(key: string, token: StoredToken, lock?: TokenLock): void | Promise<void>;
  delete(key: string): void | Promise<void>;
  /**
   * Resolves when no other process asks for a token, so that one request is made for all. Without a lock everybody asks.
   *
   * @param signal ends the waiting
   */
  lock?(key: string, signal?: AbortSignalLike | null): Promise<TokenLock | undefined>;
}

/** The right to ask for a token, for a time. */
export interface TokenLock {
  /** Grows with every lock, so that a store can refuse what somebody brings who was thought to be gone. */
  readonly fence: number;
  release(): void | Promise<void>;
}

/** Keeps tokens for as long as the process runs. */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens = new Map<string, StoredToken>();

  get(key: string): StoredToken | undefined {
    return this.#tokens.get(key);
  }

  set(key: string, token: StoredToken): void {
    this.#tokens.set(key, token);
  }

  delete(key: string): void {
    this.#tokens.delete(key);
  }
}
