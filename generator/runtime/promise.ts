/** What a call gives: a promise of the data that can also hand out the response. */
import type { PlatformResponse } from "./builtins.js";

/** A finished call. */
export interface Completed<T> {
  readonly data: T;
  /** Made on demand: its body can be read again. */
  readonly response: () => PlatformResponse | Promise<PlatformResponse>;
  /** Nothing was sent. */
  readonly isDry?: true;
}

/**
 * `await` gives the data; `withResponse()` the data and the response. The request is sent when the method is called, not when the
 * promise is awaited.
 */
export class ApiPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "ApiPromise";
  readonly #complete: () => Promise<Completed<T>>;
  #completed: Promise<Completed<T>> | undefined;

  /** @param complete asked at most once, when somebody wants the data: an iterated list never needs its first page as a whole */
  constructor(complete: () => Promise<Completed<T>>) {
    this.#complete = complete;
  }

  /** The data with the HTTP response: status, headers, and the body once more. */
  async withResponse(): Promise<{ data: T; response: PlatformResponse }> {
    const { data, response } = await this.#whole();
    return { data, response: await response() };
  }

  /** The HTTP response alone. */
  async asResponse(): Promise<PlatformResponse> {
    return (await this.#whole()).response();
  }

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#whole()
      .then(({ data }) => data)
      .then(onfulfilled, onrejected);
  }

  #whole(): Promise<Completed<T>> {
    this.#completed ??= this.#complete();
    return this.#completed;
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onfinally);
  }
}
