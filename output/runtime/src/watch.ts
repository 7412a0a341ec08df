/** What ends a wait for the network early: the caller's signal, or a time limit. Nothing of it is left when the wait is over. */
import type { PlatformAbortSignal } from "./builtins.js";
import type { AbortSignalLike, Waiting } from "./operation.js";

export interface WatchOptions {
  readonly signal: AbortSignalLike | null | undefined;
  /** Milliseconds; 0 for none. */
  readonly timeout: number;
}

/** The caller's signal and the time limit as one signal. It is on from the beginning, can be stopped, and started again. */
export class Watch implements Waiting {
  readonly signal: PlatformAbortSignal;
  timedOut = false;
  readonly #controller = new AbortController();
  readonly #options: WatchOptions;
  readonly #onAbort = () => this.#end(this.#options.signal?.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onEnd: (() => void) | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.signal = this.#controller.signal as PlatformAbortSignal;
    this.start();
  }

  /** @param onEnd told when the wait ends early, for work that does not heed {@link signal} by itself */
  start(onEnd?: () => void): void {
    const { signal, timeout } = this.#options;
    this.#onEnd = onEnd;
    if (signal?.aborted === true) {
      this.#onAbort();
      return;
    }
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    if (timeout === 0) return;
    this.#timer = setTimeout(() => {
      this.timedOut = true;
      this.#end();
    }, timeout);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
  }

  #end(reason?: unknown): void {
    this.stop();
    this.#controller.abort(reason);
    this.#onEnd?.();
  }
}

/**
 * A body whose every piece has to arrive within the time limit, however long the whole takes. Between two reads nothing is watched: a
 * reader may take its time, and a file that nobody reads holds neither timer nor listener.
 *
 * @param errorOf what a read that fails is told as; the cause is missing when the watch ended it
 */
export function watchBody(
  body: ReadableStream<Uint8Array>,
  watch: Waiting,
  errorOf: (cause: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await new Promise<ReadableStreamReadResult<Uint8Array>>(
            (resolve, reject) => {
              watch.start(() => reject(errorOf(undefined)));
              reader.read().then(resolve, (cause: unknown) => reject(errorOf(cause)));
            },
          );
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
          reader.cancel(error).catch(() => undefined);
        } finally {
          watch.stop();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
