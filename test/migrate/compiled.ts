/** Printed code of a route as the function that it is: an expression over `st`, `record` and `id`. */
export type Compiled = (st: unknown, record: unknown, id: unknown) => Promise<unknown>;

const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => Compiled;

export function compiled(code: string): Compiled {
  return new AsyncFunction("st", "record", "id", `return (${code});`);
}

/** Lines of a function, with what its parameters are called. */
export function statements(body: string, parameters: readonly string[]): Compiled {
  return new AsyncFunction(...parameters, body);
}
