/** Where tokens are kept between calls. */

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
  set(key: string, token: StoredToken): void | Promise<void>;
  delete(key: string): void | Promise<void>;
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
