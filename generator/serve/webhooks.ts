/** Sends events to a receiver, signed, and again when they are not taken. */
import { systemClock } from "../runtime/clock.ts";
import { sign, type SignatureOptions } from "../webhooks/signature.ts";

export interface SenderOptions {
  readonly url: string;
  readonly signature: SignatureOptions;
  /** Seconds after which an event is sent again that was not taken. */
  readonly retries: readonly number[];
  /** Told what became of each try. */
  readonly told: (text: string) => void;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface Sender {
  /** Sends an event as soon as it can; nobody waits for it. */
  send(event: { readonly type: string }): void;
  /** Ends at once: what is under way, and what was to be tried again. */
  close(): void;
}

/** Milliseconds that a receiver has for its answer. */
const TIMEOUT_MS = 10_000;

export function createSender({ sleep = systemClock.sleep, ...options }: SenderOptions): Sender {
  const end = new AbortController();
  const deliver = async (event: { readonly type: string }): Promise<void> => {
    const body = JSON.stringify(event);
    for (const [i, seconds] of [0, ...options.retries].entries()) {
      if (seconds > 0) await sleep(seconds * 1000, end.signal);
      const found = await post(body, options, end.signal);
      if (end.signal.aborted) return;
      const next = options.retries[i];
      const again = next === undefined ? "given up" : `again in ${next} s`;
      options.told(`Event ${event.type}: ${found.text}${found.isTaken ? "" : `, ${again}`}`);
      if (found.isTaken) return;
    }
  };
  return {
    // What is left to reject is the end.
    send: (event) => void deliver(event).catch(() => undefined),
    close: () => end.abort(),
  };
}

interface Found {
  readonly isTaken: boolean;
  readonly text: string;
}

/** Any status from 200 to 299 takes it. */
async function post(body: string, { url, signature }: SenderOptions, end: AbortSignal): Promise<Found> {
  try {
    const headers = { "content-type": "application/json", ...(await sign(body, signature)) };
    const signal = AbortSignal.any([end, AbortSignal.timeout(TIMEOUT_MS)]);
    const answer = await fetch(url, { method: "POST", body, headers, signal, redirect: "manual" });
    await answer.body?.cancel();
    return { isTaken: answer.ok, text: `answered ${answer.status}` };
  } catch (error) {
    const { cause, message } = error as Error;
    return { isTaken: false, text: `not reached (${cause instanceof Error ? cause.message : message})` };
  }
}
