/**
 * The process that we run in, for rooms that cannot be handed it: who it is, what it may print to, and the signals that end it.
 *
 * Signals, Ctrl-C among them, are held back while files are put in place, so that stopping a run never leaves half an output; at any other
 * time they end the process, which says what it leaves. Listeners stay once they are there: a signal that has arrived but was not yet
 * dispatched is lost with its listener.
 */
import { constants } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { errorCode } from "./errors.ts";

export const { env, execPath, pid, platform, stderr, stdout, versions } = process;

/** Opened when somebody asks for it: a process that never does can be given a terminal. */
export function stdin(): AsyncIterable<Buffer> {
  return process.stdin;
}

/** Whether somebody can be asked, and is. */
export function stdinIsTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && env["CI"] === undefined;
}

/** What the process has used: CPU seconds of all its threads, and megabytes at most. */
export function usage(): { readonly cpu: number; readonly memory: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

/** Ends the process, whatever it is doing. */
export function quit(): never {
  process.exit(0);
}

/** How often a function has to have run for V8 to optimize it, by the version of Node; a V8 complains about flags that are not its own. */
const THRESHOLDS: Readonly<Record<string, readonly string[]>> = {
  20: ["--interrupt-budget=1000000"],
  22: ["--invocation-count-for-turbofan=30000"],
  24: ["--invocation-count-for-turbofan=30000", "--invocation-count-for-maglev=2000"],
};

/**
 * Has V8 optimize only what runs really often, in a process that ends after some seconds: hundreds of functions would be optimized on other
 * threads, whose CPU counts as well, and many of them when their work is nearly done.
 */
export function optimizeLess(): void {
  const [major = ""] = process.versions.node.split(".");
  for (const flag of THRESHOLDS[major] ?? []) setFlagsFromString(flag);
}

/**
 * Has V8 collect when a tenth has come to what lives, in a process that keeps much to its end: by itself it waits for half as much again and more. It
 * costs some CPU. Node 24 is hardly moved by it, and its own mode that saves memory takes ten times the CPU.
 */
export function useLessMemory(): void {
  setFlagsFromString("--heap-growing-percent=10");
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
let farewell: (signal: NodeJS.Signals, placed: readonly string[]) => void = () => undefined;
const placed = new Set<string>();
const leftovers = new Set<() => void>();

/**
 * From now on a signal is heard, and `say` is called before it ends the process.
 *
 * @param say gets what {@link notePlaced} was told; it has to be done when it returns
 */
export function onStop(say: typeof farewell): void {
  farewell = say;
  listen();
}

/**
 * Calls a function that works for long without a pause, in which no listener would hear Ctrl-C: it ends at once. What the function awaits
 * is not its business any more.
 */
export function breakable<T>(work: () => T): T {
  let made: { readonly value: T } | undefined;
  const run = () => {
    made = { value: work() };
  };
  try {
    new Script("run()").runInNewContext({ run }, { breakOnSigint: isListening });
  } catch (error) {
    // Made by the other context: no `Error` of this one.
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_INTERRUPTED") note("SIGINT");
    throw error;
  }
  if (made === undefined) throw new Error("the work was not done");
  return made.value;
}

/** Notes that a file or folder is whole and in place, for who stops the run afterwards. */
export function notePlaced(path: string): void {
  placed.add(path);
}

/**
 * Carries out work and then takes away what was there for its time only: a lock, a folder, a child process. A signal does so as well.
 *
 * @param clear may be called when there is nothing to take away, or not yet
 */
export async function clearingUp<T>(clear: () => void, work: () => Promise<T>): Promise<T> {
  leftovers.add(clear);
  try {
    return await work();
  } finally {
    leftovers.delete(clear);
    clear();
  }
}

/**
 * Carries out work that must not be stopped half-way. A signal that comes meanwhile takes effect afterwards.
 *
 * @param also heard from now on: a hangup is not otherwise, since whoever started the process may have had it ignored
 */
export async function uninterrupted<T>(
  work: () => Promise<T>,
  also: readonly NodeJS.Signals[] = [],
): Promise<T> {
  listen();
  for (const signal of also) if (process.listenerCount(signal) === 0) process.on(signal, note);
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

/** What the system does where nobody listens, which shells look for; the first process of a container has to end by itself. */
function die(signal: NodeJS.Signals): void {
  for (const clear of leftovers) attempt(clear);
  attempt(() => farewell(signal, [...placed]));
  for (const each of [...SIGNALS, signal]) process.off(each, note);
  process.kill(pid, signal);
  process.exit(128 + constants.signals[signal]);
}

/** Nothing may keep a process alive that was told to end. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // What cannot be taken away is found by the next run, and a terminal that is gone needs no word.
  }
}
