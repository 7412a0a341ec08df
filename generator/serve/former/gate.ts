/** How many requests are worked on at once; further ones wait, and too many are sent away. */
import { Refusal } from "./refusal.ts";

export interface GateOptions {
  readonly atOnce: number;
  /** How many may wait. */
  readonly waiting: number;
}

/** @returns waits for a place, and gives what leaves it; who goes away while waiting gets none */
export function createGate({ atOnce, waiting }: GateOptions): (signal: AbortSignal) => Promise<() => void> {
  const queue: (() => void)[] = [];
  let busy = 0;
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  };
  return async (signal) => {
    if (busy < atOnce) busy += 1;
    else if (queue.length >= waiting)
      throw new Refusal(503, "The server has more to do than it can.", { "retry-after": "1" });
    else await turn(queue, signal);
    let isLeft = false;
    return () => {
      if (!isLeft) leave();
      isLeft = true;
    };
  };
}

function turn(queue: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      queue.splice(queue.indexOf(next), 1);
      reject(new Refusal(503, "The caller is gone."));
    };
    const next = () => {
      signal.removeEventListener("abort", gone);
      resolve();
    };
    signal.addEventListener("abort", gone, { once: true });
    queue.push(next);
  });
}
