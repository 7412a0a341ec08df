/**
 * The process that we run in, for rooms that cannot be handed it: who it is, what it may print to, and the signals that end it.
 *
 * Signals, Ctrl-C among them, are held back while files are put in place, so that stopping a run never leaves half an output; at any other
 * time they take effect at once. Listeners stay once they are there: a signal that has arrived but was not yet dispatched is lost with its
 * listener.
 */
import { errorCode } from "./errors.ts";

export const { env, execPath, pid, platform, stderr, stdout } = process;

/** Ends the process, whatever it is doing. */
export function quit(): never {
  process.exit(0);
}

/** Whether there is a process of this id, as far as this one may know. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

let isListening = false;
let writing = 0;
let caught: NodeJS.Signals | undefined;
let end: (signal: NodeJS.Signals) => void = die;

/** Carries out work that must not be stopped half-way. A signal that comes meanwhile takes effect afterwards. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  listen();
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
    settle();
  }
}

/** Waits for a signal; from now on it does not end the process by itself. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    end = () => resolve();
    listen();
  });
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of SIGNALS) process.on(signal, note);
}

function note(signal: NodeJS.Signals): void {
  caught = signal;
  settle();
}

function settle(): void {
  if (caught !== undefined && writing === 0) end(caught);
}

/** What the system does where nobody listens. */
function die(signal: NodeJS.Signals): void {
  for (const each of SIGNALS) process.off(each, note);
  process.kill(pid, signal);
}
