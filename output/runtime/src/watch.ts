/** What ends a wait for the network early: the caller's signal, or a time limit. Nothing of it is left when the wait is over. */
import type { AbortSignalLike, PlatformAbortSignal } from "./builtins.js";
import { whenAborted } from "./clock.js";
import type { Waiting } from "./operation.js";

export interface WatchOptions {
  readonly signal: AbortSignalLike | null | undefined;
  /** Milliseconds; 0 for none. */
  readonly timeout: number;
}

/** The caller's signal and the time limit as one signal. It is on from the beginning, can be stopped, and started again. */
export class Watch implements Waiting {
  timedOut = false;
  readonly #controller = new AbortController();
  readonly #options: WatchOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ignore: (() => void) | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.start();
  }

  get signal(): PlatformAbortSignal {
    return this.#controller.signal as PlatformAbortSignal;
  }

  /** @param onEnd told when the wait ends early, for work that does not heed {@link signal} by itself */
  start(onEnd?: () => void): void {
    const { signal, timeout } = this.#options;
    const end = (reason?: unknown) => {
      this.stop();
      this.#controller.abort(reason);
      onEnd?.();
    };
    this.#ignore = whenAborted(signal, end);
    if (timeout === 0 || signal?.aborted === true) return;
    this.#timer = setTimeout(() => {
      this.timedOut = true;
      end();
    }, timeout);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#ignore?.();
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
