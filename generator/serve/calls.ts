/** The calls that a server has answered: the last of them to look at, and each as a line. */
import { meant, nearest } from "../runtime/nearest.ts";
import { worldOf, type World } from "../runtime/mocks/call.ts";
import type { Engine } from "../runtime/mocks/engine.ts";
import { requestOf } from "./request.ts";

/** An answered call, as the server tells it. */
export interface Answered {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly status: number;
  /** Milliseconds until the last byte. */
  readonly ms: number;
  /** The connection broke before that. */
  readonly isCut: boolean;
  readonly content: Uint8Array | undefined;
  /** Filters that kept all rows, encoded as in an address. */
  readonly ignored: readonly string[];
}

/**
 * What can be looked at. Headers are left out, they hold credentials, and so are bodies of paths that no operation has: the one that
 * answers tokens is sent a secret, also where its path is misspelled.
 */
export interface KnownCall {
  readonly method: string;
  readonly path: string;
  /** `crm.customers.get`; absent where no operation has the path. */
  readonly operation?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  readonly body?: unknown;
}

const MOST_CALLS = 1000;
/** Parameters that hold a credential. */
const CREDENTIAL = /secret|passw(or)?d|token|authorization|api[-_]?key|app[-_]?key|signature/i;
/** Bytes of a body; larger ones are not kept. */
const MOST_BODY = 64 * 1024;

export interface Calls {
  add(call: Answered): void;
  list(): readonly KnownCall[];
  clear(): void;
  /** `GET /crm/v2/tenant/1/customers?nam=Ann 200 3 ms, ignored: nam` */
  line(call: Answered): string;
  /** What the path of a call is taken for that no operation has. */
  hint(call: Answered): string | undefined;
}

export function createCalls(engine: Pick<Engine, "domains">): Calls {
  const calls: Answered[] = [];
  let known: World | undefined;
  const world = () => (known = known?.domains === engine.domains ? known : worldOf(engine.domains));
  const matchOf = ({ method, target }: Answered) => {
    const url = `http://localhost${target}`;
    const headers = new Headers();
    const verb = method === "HEAD" ? "GET" : method;
    const request = requestOf({ method: verb, url, headers, content: undefined });
    return world().route(request, new URL(url).pathname);
  };
  const hint = (call: Answered) =>
    call.status === 404 && matchOf(call) === undefined ? hintOf(call, world()) : undefined;
  return {
    hint,
    add(call) {
      const { content } = call;
      calls.push(content && content.length > MOST_BODY ? { ...call, content: undefined } : call);
      if (calls.length > MOST_CALLS) calls.shift();
    },
    list: () =>
      calls.map((call) => {
        const { pathname, searchParams } = new URL(`http://localhost${call.target}`);
        const match = matchOf(call);
        const body = match && bodyOf(call);
        return {
          method: call.method,
          path: pathname,
          ...(match && {
            operation: `${match.domain.name}.${match.operation.accessor}`,
            params: Object.fromEntries(match.parameters),
          }),
          query: Object.fromEntries(
            [...searchParams].map(([name, value]) => [name, CREDENTIAL.test(name) ? "…" : value]),
          ),
          status: call.status,
          ...(body !== undefined && { body }),
        };
      }),
    clear: () => void calls.splice(0),
    line(call) {
      const { method, target, status, ms, isCut, ignored } = call;
      const found = hint(call);
      const said = `${method} ${withoutCredentials(target)} ${isCut ? "broken off" : status} ${Math.round(ms)} ms`;
      if (ignored.length > 0) return `${said}, ignored: ${ignored.join(", ")}`;
      return found === undefined ? said : `${said}: ${found}`;
    },
  };
}

/** Path and query as they were sent, but for values of parameters that hold a credential. */
export function withoutCredentials(target: string): string {
  const [path = "", ...query] = target.split("?");
  const pairs = query.join("?").split("&");
  const told = pairs.map((pair) => {
    const [name = ""] = pair.split("=", 1);
    return isCredential(name) && pair.length > name.length ? `${name}=…` : pair;
  });
  return query.length === 0 ? target : `${path}?${told.join("&")}`;
}

/** The name may be encoded, and that wrongly. */
function isCredential(name: string): boolean {
  return [...new URLSearchParams(name).keys()].some((one) => CREDENTIAL.test(one));
}

function bodyOf({ content }: Answered): unknown {
  if (content === undefined) return undefined;
  const text = new TextDecoder().decode(content);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What an unknown path is taken for. */
function hintOf({ method, target }: Answered, { domains }: World): string {
  const templates = domains.flatMap(({ basePath, operations }) =>
    operations.map((one) => `${one.method} ${(one.basePath ?? basePath) + one.path}`),
  );
  // Ids are no letters that a template could have.
  const path = (target.split("?", 1)[0] ?? "").replace(/\/\d+(?=\/|$)/g, "/{id}");
  const [best] = nearest(`${method} ${path}`, templates);
  return `no operation has this path.${best === undefined ? "" : meant([best])}`;
}
