/** Header options: what can be sent, and which of several wins. */
import { KEY_HEADER } from "./vendor.js";
import { AGENT } from "./version.js";

export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

const OWN = ["authorization", KEY_HEADER.toLowerCase()];
/** The connection's own; platforms refuse them, or would send something that is not so. */
const PLATFORM = ["content-length", "expect", "keep-alive", "transfer-encoding", "upgrade"];

/** Why headers cannot be sent, without their values: these may be secrets. */
export function headerProblems(headers: object): string[] {
  if (!isRecord(headers)) return ["headers have to be a plain object"];
  return Object.entries(headers as Record<string, unknown>).flatMap(([name, value]) => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return [`The header ${JSON.stringify(name)} has a name that cannot be sent`];
    const fault = faultOf(name.toLowerCase(), value);
    return fault ? [`The header ${name} ${fault}`] : [];
  });
}

/** Why options of `fetch` cannot be passed on. */
export function fetchProblems(options: object): string[] {
  if (!isRecord(options)) return ["fetchOptions have to be a plain object"];
  const own = ["method", "headers", "body", "redirect", "signal"].filter((name) => name in options);
  return own.map((name) => `fetchOptions cannot replace ${name}`);
}

function isRecord(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function faultOf(name: string, value: unknown): string | undefined {
  if (OWN.includes(name)) return "is set by the client and cannot be replaced";
  if (PLATFORM.includes(name)) return "is set by the platform";
  if (value === null || value === undefined) return undefined;
  if (name === "connection" && !/^(close|keep-alive)$/i.test(String(value)))
    return 'can be "close" or "keep-alive" only';
  if (!["string", "number", "boolean"].includes(typeof value)) return "has to be a text";
  // What fetch can send: visible characters, blanks, and the upper half of Latin-1.
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))
    ? undefined
    : "holds a character that cannot be sent";
}

/** The last word counts; `null` and `undefined` remove what was said before. */
export function mergeHeaders(layers: readonly HeaderOptions[]): Record<string, string> {
  const merged = new Map<string, string>();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer))) {
    if (value === null || value === undefined) merged.delete(name.toLowerCase());
    else merged.set(name.toLowerCase(), value);
  }
  return Object.fromEntries(merged);
}

/** What says which client calls: `acme-runtime/1.2.0 servicetitan-codegen/1.2.0 node/20`. Browsers say what they are themselves. */
export function agent(): string | undefined {
  const { node } = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions ?? {};
  return node && `${AGENT} node/${parseInt(node)}`;
}
