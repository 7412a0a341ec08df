/** What watches a client (logger, hooks): its faults are its own. */

/**
 * Watching a call must not change it: what a hook or a logger throws, or rejects with, is dropped; what is no object watches nothing
 * (`logger: isDebug && console`).
 */
export function harmless<T extends object>(watcher: T): T {
  const call = (method: () => unknown) => {
    try {
      Promise.resolve(method()).catch(() => undefined);
    } catch {
      // See above.
    }
  };
  // Around an object of our own: what a frozen one has may not be replaced.
  return new Proxy({} as T, {
    get(_, name) {
      const member = memberOf(watcher, name);
      return typeof member === "function"
        ? (...args: unknown[]) => call(() => Reflect.apply(member, watcher, args) as unknown)
        : member;
    },
  });
}

function memberOf(watcher: object, name: string | symbol): unknown {
  try {
    return (watcher as Readonly<Record<string | symbol, unknown>>)[name];
  } catch {
    return undefined;
  }
}
