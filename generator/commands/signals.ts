/**
 * Signals that end the process, Ctrl-C among them. While files are put in place they are held back, so that stopping a run never leaves
 * half an output; at any other time they take effect at once.
 */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

let writing: Promise<unknown> = Promise.resolve();

/** Carries out work that must not be stopped half-way. A signal that comes meanwhile takes effect afterwards. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  let caught: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    caught = signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  const done = work();
  writing = done.catch(() => undefined);
  try {
    return await done;
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
    // Nobody else listens: what the system would have done. Otherwise the listener was told, and waits for the work.
    if (caught !== undefined && process.listenerCount(caught) === 0) {
      process.kill(process.pid, caught);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

/** Waits for a signal, and for the work it must not stop. */
export async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  await writing;
}
