/**
 * The modules of Node that a server needs, asked for when they are used. What is used of them is declared here: whoever imports this compiles
 * without Node's types.
 */

/** What of `node:fs` is used. */
interface Files {
  readFileSync(path: string, encoding: "utf8"): string;
  appendFileSync(path: string, text: string, options: { readonly mode: number }): void;
}

/** A request that arrives. */
export interface Incoming extends AsyncIterable<Uint8Array> {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is answered. */
export interface Outgoing {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  write(piece: Uint8Array): boolean;
  end(text?: string): unknown;
  once(event: "drain" | "close", listener: () => void): unknown;
}

export interface HttpServer {
  listen(port: number, host: string, listener: () => void): unknown;
  address(): { readonly port: number } | string | null;
  close(): unknown;
  closeAllConnections(): unknown;
  once(event: "error", listener: (error: Error) => void): unknown;
}

interface Http {
  createServer(listener: (request: Incoming, response: Outgoing) => void): HttpServer;
}

interface Arguments {
  parseArgs(how: object): { readonly values: Readonly<Record<string, string | boolean | undefined>> };
}

interface Crypto {
  timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}

/** What of `process` is used. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
}

function builtin<T>(name: string): T {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const found = process?.getBuiltinModule?.(`node:${name}`);
  if (found === undefined) throw new Error(`This platform lacks the module node:${name}.`);
  return found as T;
}

export const files = () => builtin<Files>("fs");
export const http = () => builtin<Http>("http");
export const argumentsOf = (how: object) => builtin<Arguments>("util").parseArgs(how).values;
export const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && builtin<Crypto>("crypto").timingSafeEqual(a, b);
export const processOf = () => builtin<Process>("process");
