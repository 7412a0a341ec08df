/** Parts that a caller brings (logger, hooks, limiter, token store): what becomes of their faults. */
import { ServiceTitanError } from "./errors.js";

/** Watching a call must not change it: what a hook or a logger throws, or rejects with, is dropped. */
export function harmless<T extends object>(watcher: T): T {
  return wrap(watcher, (call) => {
    try {
      Promise.resolve(call()).catch(() => undefined);
    } catch {
      // See above.
    }
  });
}

/** What fails in a part that the caller brought says which part it was; the wait that an aborted signal ends is left as it is. */
export function telling<T extends object>(part: T, name: string): T {
  const run = async (call: () => unknown, args: readonly unknown[]) => {
    try {
      return await call();
    } catch (cause) {
      const isAborted = args.some(
        (arg) => (arg as { aborted?: unknown } | null | undefined)?.aborted === true,
      );
      if (isAborted || cause instanceof ServiceTitanError) throw cause;
      throw new ServiceTitanError(`${name} failed; \`cause\` says how.`, { cause });
    }
  };
  return wrap(part, (call, args) => {
    const result = run(call, args);
    // Nobody has to wait for what only tells the part something; whoever does gets the error.
    result.catch(() => undefined);
    return result;
  });
}

/** An object whose methods are called through `around`, whatever methods it has. */
function wrap<T extends object>(
  target: T,
  around: (call: () => unknown, args: readonly unknown[]) => unknown,
): T {
  // Around an object of our own: what a frozen one has may not be replaced.
  return new Proxy({} as T, {
    get(_, name) {
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function"
        ? (...args: unknown[]) => around(() => Reflect.apply(member, target, args) as unknown, args)
        : member;
    },
  });
}
