/** Where operations are: paths of the servers of a document, and of paths and operations that have servers of their own. */
import type { JsonObject, JsonValue } from "../ground/json.ts";
import { get, getArray, getString, isObject } from "../ground/json.ts";
import { join, lastStep } from "../ground/pointer.ts";
import { serverPath } from "../model/path.ts";
import { ignored, invalid, type LowerContext, type RawOperation, report } from "./context.ts";

/** A server with its variables filled in. */
interface Server {
  readonly path: string;
  /** Absent where the URL is relative: it is the host that the document came from. */
  readonly origin?: string;
}

const NOWHERE: Server = { path: "" };

/** Path of the server that counts where nothing else is said. */
export function lowerServers(context: LowerContext): string {
  const { root } = context.document;
  const { path } = serverOf(context, root, "");
  tellOthers(context, path);
  return path;
}

/** Servers at which another path would be asked for than the first one's; which host it is, a client is told by its caller. */
function tellOthers(context: LowerContext, path: string): void {
  const quiet = { ...context, diagnostics: [] };
  const urls = getArray(context.document.root, "servers").map((server) => getString(server, "url"));
  const others = urls.flatMap((url, i) =>
    i === 0 || url === undefined || serverOf(quiet, context.document.root, "", i).path === path
      ? []
      : [{ url, i }],
  );
  const [first, ...further] = others;
  if (first === undefined) return;
  const what = `The server ${first.url}${further.length > 0 ? `, and ${further.length} more,` : ""}`;
  const reason = `clients take the host they are told, and the path ${path || "/"} of the first server`;
  ignored(context, join("/servers", first.i), { what, reason });
}

/** Path of the server that an operation or its path has of its own; `undefined` where it is that of the document. */
export function ownBasePath(context: LowerContext, raw: RawOperation): string | undefined {
  const { operation, pointer, item, itemAt } = raw;
  const owner = [
    { value: operation, at: pointer },
    { value: item, at: itemAt },
  ].find(({ value }) => getArray(value, "servers").length > 0);
  if (owner === undefined) return undefined;
  const quiet = { ...context, diagnostics: [] };
  const usual = serverOf(quiet, context.document.root, "");
  const own = serverOf(context, owner.value, owner.at);
  if (own.origin !== undefined && own.origin !== usual.origin) {
    // A token for one host is not to be shown to another, so that the client never leaves the one it was made for.
    const consequence = `: clients ask the host they were made for, with the path ${own.path || "/"} of this one`;
    const args = { what: `A server of its own on another host, ${own.origin},`, consequence };
    reportOnce(context, join(owner.at, "servers", 0, "url"), args);
  }
  return own.path === usual.path ? undefined : own.path;
}

/** The servers of a path are asked for by each of its operations. */
function reportOnce(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly consequence: string },
): void {
  const isTold = context.diagnostics.some(
    ({ code, place }) => code === "unsupported" && place?.pointer === at,
  );
  if (!isTold) report(context, "unsupported", { args, at });
}

function serverOf(context: LowerContext, owner: JsonObject, ownerAt: string, i = 0): Server {
  const server = getArray(owner, "servers")[i];
  const stated = getString(server, "url");
  if (stated === undefined) return NOWHERE;
  const at = join(ownerAt, "servers", i);
  const url = stated.replace(/\{([^{}]*)\}/g, (slot, name: string) =>
    valueOf(context, get(get(server, "variables"), name), { slot, at: join(at, "variables", name) }),
  );
  const path = serverPath(url);
  if (path === undefined) {
    const expected = "an absolute URL or a path";
    invalid(context, join(at, "url"), { what: "The server URL", found: JSON.stringify(stated), expected });
    return NOWHERE;
  }
  const isAbsolute = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);
  return { path, ...(isAbsolute && { origin: new URL(url, "https://host.invalid").host }) };
}

/** The default of a variable, or what there is in its place. */
function valueOf(
  context: LowerContext,
  variable: JsonValue | undefined,
  { slot, at }: { readonly slot: string; readonly at: string },
): string {
  const preset = getString(variable, "default");
  const values = getArray(variable, "enum").filter((value) => typeof value === "string");
  const [first] = values;
  if (preset !== undefined) {
    if (first !== undefined && !values.includes(preset)) {
      const expected = `one of ${values.join(", ")}`;
      const facts = { what: "The default", found: JSON.stringify(preset), expected };
      invalid(context, join(at, "default"), facts, { mend: [{ at, update: { default: first } }] });
    }
    return preset;
  }
  const what = `The default of the server variable ${slot}`;
  const expected = first === undefined ? "a text; it stays in the URL as it is" : `a text; ${first} is taken`;
  const found = isObject(variable) ? "missing" : "missing, as is the variable";
  const isTold = context.diagnostics.some(({ place }) => place?.pointer === at);
  const preferred = { default: first ?? lastStep(at) };
  const owner = at.split("/").slice(0, -2).join("/");
  const mend = isObject(variable)
    ? { at, update: preferred }
    : { at: owner, update: { variables: { [lastStep(at)]: preferred } } };
  if (!isTold) invalid(context, at, { what, found, expected }, { mend: [mend] });
  return first ?? slot;
}
