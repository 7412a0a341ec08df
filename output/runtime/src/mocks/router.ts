/** Finds the operation that a request means: literal segments are tried before parameters, what it holds says in which form. */
import { TENANT } from "../vendor.js";
import type { DomainDescription } from "./description.js";
import type { Match, Route } from "./match.js";
import { memo } from "./memo.js";
import type { ApiRequest } from "./request.js";
import { vocabulary } from "./vocabulary.js";

interface Node {
  readonly literals: Map<string, Node>;
  /** Segments with parameters, by what stands around these, joined by `{}`. */
  readonly others: Map<string, Node>;
  readonly routes: Map<string, { readonly route: Route; readonly names: readonly string[] }>;
}

export type Router = (request: ApiRequest, path: string) => Match | undefined;

export function createRouter(domains: readonly DomainDescription[]): Router {
  const root = newNode();
  for (const domain of domains) {
    for (const operation of domain.operations) {
      const names: string[] = [];
      let node = root;
      for (const segment of segmentsOf((operation.basePath ?? domain.basePath) + operation.path)) {
        const key = decode(segment.replace(/{(.*?)}/g, (_, name: string) => (names.push(name), "{}")));
        node = memo(key.includes("{}") ? node.others : node.literals, key, newNode);
      }
      const { method } = operation;
      if (!node.routes.has(method)) node.routes.set(method, { route: { domain, operation }, names });
    }
  }
  return (request, path) => {
    const found = find(root, { method: request.method, segments: segmentsOf(path), values: [] });
    if (found === undefined) return undefined;
    const parameters = new Map(found.names.map((name, i) => [name, found.values[i] ?? ""]));
    const name = TENANT ?? "";
    const tenant = parameters.get(name) ?? "";
    parameters.delete(name);
    return vocabulary.narrow({ ...found.route, parameters, tenant }, request);
  };
}

interface Search {
  readonly method: string;
  readonly segments: readonly string[];
  readonly values: readonly string[];
}

type Found = { readonly route: Route; readonly names: readonly string[]; readonly values: readonly string[] };

function find(node: Node, { method, segments, values }: Search): Found | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const hit = node.routes.get(method);
    return hit && { ...hit, values };
  }
  const text = decode(segment);
  const go = (to: Node | undefined, own: readonly string[] | undefined) =>
    to && own && find(to, { method, segments: rest, values: [...values, ...own] });
  let found = go(node.literals.get(text), []);
  // Those with most letters of their own are tried first.
  for (const [key, inner] of [...node.others].sort(([a], [b]) => b.length - a.length))
    found ??= go(inner, vocabulary.between(key.split("{}"), text));
  return found;
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function newNode(): Node {
  return { literals: new Map(), others: new Map(), routes: new Map() };
}
