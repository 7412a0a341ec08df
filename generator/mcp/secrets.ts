/** What no answer may show, whatever holds it. */
import type { ClientOptions } from "../runtime/index.js";

/** Shorter texts are found in anything. */
const SHORTEST = 6;
/** Tokens that are remembered: of one tenant there is one, and the one before. */
const MOST_TOKENS = 4;

export class Secrets {
  readonly #fixed: readonly string[];
  #tokens: readonly string[] = [];

  constructor(...fixed: readonly (string | undefined)[]) {
    this.#fixed = fixed.filter((text) => text !== undefined && text.length >= SHORTEST) as string[];
  }

  /** The text with a sign in the place of each secret. */
  hide(text: string): string {
    return [...this.#fixed, ...this.#tokens].reduce((shown, secret) => shown.replaceAll(secret, "…"), text);
  }

  /** A `fetch` whose tokens are secrets from then on. */
  watch(fetch: NonNullable<ClientOptions["fetch"]>): NonNullable<ClientOptions["fetch"]> {
    return (url, init) => {
      const [, token = ""] =
        /^Bearer (.+)$/i.exec(
          Object.entries(init.headers).find(([name]) => /^authorization$/i.test(name))?.[1] ?? "",
        ) ?? [];
      if (token.length >= SHORTEST && !this.#tokens.includes(token))
        this.#tokens = [token, ...this.#tokens].slice(0, MOST_TOKENS);
      return fetch(url, init);
    };
  }
}
