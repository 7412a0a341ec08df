/**
 * Which operation an address and a method are: by its path where that is known, with whatever is unknown in it; else the operation that is meant.
 * The numbers that decide are in `meant.ts`.
 */
import { once } from "../ground/collections.ts";
import { TENANT } from "../runtime/vendor.ts";
import type { Address, Segment } from "./address.ts";
import type { KnownApis, KnownOperation } from "./known.ts";

/** A path of the documents, as it is compared. */
export interface Route {
  readonly operation: KnownOperation;
  readonly segments: readonly RouteSegment[];
  /** So many segments are before what is asked for: domain, version, tenant. */
  readonly prefix: number;
}

export interface RouteSegment {
  /** In small letters; of parameters their name as it is. */
  readonly text: string;
  readonly isParameter: boolean;
  /** Any text may stand here. */
  readonly isWord: boolean;
  /** The tenant, or the word before it. */
  readonly isTenant: boolean;
}

export type Match =
  | { readonly kind: "found"; readonly operation: KnownOperation; readonly isSure: boolean }
  | { readonly kind: "missing-tenant"; readonly operation: KnownOperation }
  /** The path is there with other methods. */
  | { readonly kind: "method"; readonly routes: readonly Route[]; readonly isSure: boolean }
  /** Several operations may be asked for: which, is decided where it cannot be seen. */
  | { readonly kind: "dynamic"; readonly routes: readonly Route[] }
  /** There is no such path. */
  | { readonly kind: "unknown"; readonly isSure: boolean };

interface Fit {
  readonly route: Route;
  /** Literals of what is asked for that are the same on both sides. */
  readonly same: number;
  /** Literals of what is asked for in whose place something unknown stands. */
  readonly guessed: number;
  /** Segments of the route that the address has, from its end. */
  readonly covered: number;
}

export const routesOf = once((known: KnownApis): readonly Route[] => known.operations.map(routeOf));

function routeOf(operation: KnownOperation): Route {
  const pieces = operation.path.split("/").filter((piece) => piece !== "");
  const isTenant = (piece: string | undefined) => piece === `{${TENANT}}`;
  const segments = pieces.map((piece, i): RouteSegment => {
    const isParameter = piece.startsWith("{");
    const text = isParameter ? piece.slice(1, -1) : piece.toLowerCase();
    return {
      text,
      isParameter,
      isWord: isParameter && operation.words?.includes(text) === true,
      isTenant: isTenant(piece) || (isTenant(pieces[i + 1]) && text === TENANT),
    };
  });
  const tenant = segments.findLastIndex((segment) => segment.isTenant);
  const version = segments.findIndex(({ text }) => isVersion(text));
  return { operation, segments, prefix: Math.max(tenant, version) + 1 };
}

export function isVersion(text: string): boolean {
  return /^v\d+$/.test(text);
}

/** @param api whose operations are looked among */
export function matchCall(known: KnownApis, api: "v1" | "v2", address: Address, method?: string): Match {
  const routes = routesOf(known).filter(({ operation }) => operation.api === api);
  const isWhole = isKnownHost(known, address.host);
  if (address.isUnknown) return { kind: "dynamic", routes: [] };
  const fits = best(routes.flatMap((route) => fitOf(route, address.segments, isWhole) ?? []));
  const isGuess = fits.every(({ guessed }) => guessed > 0);
  const found = isGuess ? withoutTenant(routes, address, method) : undefined;
  if (found) return found;
  if (fits.length === 0) return unknownPath(known, address, isWhole);
  if (isGuess) return { kind: "dynamic", routes: fits.map(({ route }) => route) };
  const isSure = fits.every(({ route, covered }) => covered === route.segments.length);
  return byMethod(fits, method, isSure);
}

function byMethod(fits: readonly Fit[], method: string | undefined, isSure: boolean): Match {
  const routes = fits.map(({ route }) => route);
  const domains = new Set(routes.map(({ operation }) => operation.path));
  const asked = routes.filter(({ operation }) => operation.method === (method ?? "GET"));
  const [first] = asked;
  if (new Set(asked.map(({ operation }) => operation.path)).size > 1)
    return { kind: "dynamic", routes: asked };
  if (first) return { kind: "found", operation: first.operation, isSure: isSure && method !== undefined };
  if (method === undefined && routes[0])
    return { kind: "found", operation: routes[0].operation, isSure: false };
  return domains.size > 1 && !isSure ? { kind: "dynamic", routes } : { kind: "method", routes, isSure };
}

/** Those with the most literals in common, and of these those with the fewest that are guessed. */
function best(fits: readonly Fit[]): readonly Fit[] {
  const sure = fits.filter(({ guessed }) => guessed === 0);
  const some = sure.length > 0 ? sure : fits;
  const most = Math.max(...some.map(({ same }) => same));
  const closest = some.filter(({ same }) => same === most);
  const covered = Math.max(...closest.map((fit) => fit.covered / fit.route.segments.length));
  return closest.filter((fit) => fit.covered / fit.route.segments.length === covered);
}

function fitOf(route: Route, asked: readonly Segment[], isWhole: boolean): Fit | undefined {
  const { segments, prefix } = route;
  // Behind something unknown stands the end of the path; behind another host all of it, perhaps after something of its own.
  const covered = Math.min(asked.length, segments.length);
  if (isWhole && asked.length !== segments.length) return undefined;
  if (asked.length > segments.length && !asked.some(({ text }) => isVersion(text))) return undefined;
  let [same, guessed] = [0, 0];
  for (let i = 1; i <= covered; i += 1) {
    const [own, other] = [segments.at(-i), asked.at(-i)];
    if (!own || !other) return undefined;
    const found = compare(own, other);
    if (found === "other") return undefined;
    const isAsked = segments.length - i >= prefix;
    if (found === "same" && isAsked) same += 1;
    if (found === "guessed" && isAsked) guessed += 1;
  }
  // An address that begins in the middle of what is asked for may be that of anything.
  return same === 0 && !(guessed > 0 && covered >= segments.length)
    ? undefined
    : { route, same, guessed, covered };
}

function compare(own: RouteSegment, asked: Segment): "same" | "value" | "guessed" | "other" {
  if (own.isParameter) return own.isTenant || own.isWord || asked.isValue ? "value" : "other";
  if (asked.text !== "") return asked.text === own.text ? "same" : "other";
  return isIdName(asked.name ?? "") ? "other" : "guessed";
}

/** What nobody calls a part of a path: `id`, `jobId`, `customer_id`, `job.id`. */
function isIdName(name: string): boolean {
  return /(?:^|[._])ids?$|I[dD]s?$|Number$|^(?:i|n)$/.test(name);
}

/** An address of the API whose path has all but the tenant. */
function withoutTenant(
  routes: readonly Route[],
  address: Address,
  method: string | undefined,
): Match | undefined {
  if (address.segments.some(({ text }) => text === TENANT)) return undefined;
  for (const isLeft of [
    ({ isTenant }: RouteSegment) => !isTenant,
    ({ isTenant, isParameter }: RouteSegment) => !isTenant || isParameter,
  ]) {
    const fits = best(
      routes.flatMap((route) => {
        const segments = route.segments.filter(isLeft);
        const gone = route.segments.length - segments.length;
        const without = { ...route, segments, prefix: route.prefix - gone };
        return gone > 0 && segments.length === address.segments.length
          ? (fitOf(without, address.segments, true) ?? [])
          : [];
      }),
    ).filter(({ guessed }) => guessed === 0);
    const fit = fits.find(({ route }) => route.operation.method === (method ?? "GET"));
    if (fit) return { kind: "missing-tenant", operation: fit.route.operation };
  }
  return undefined;
}

function unknownPath(known: KnownApis, address: Address, isWhole: boolean): Match {
  const { segments } = address;
  const last = segments.at(-1);
  const version = segments.findIndex(({ text }) => isVersion(text));
  // What is asked for is not in the address.
  const asked = segments
    .slice(version + 1)
    .filter(({ text }, i, all) => text !== TENANT && all[i - 1]?.text !== TENANT);
  if (asked.every(({ text, isValue }) => text === "" || isValue)) return { kind: "dynamic", routes: [] };
  if (last?.isCut === true && last.text === "") return { kind: "dynamic", routes: [] };
  return { kind: "unknown", isSure: isWhole || domainIn(known, address) !== undefined };
}

/** Domain whose paths an address begins with. */
export function domainIn(known: KnownApis, { segments }: Address): string | undefined {
  const names = Object.entries(known.domains).map(([id, path]) => [id, path.split("/")[1]] as const);
  const version = segments.findIndex(({ text }) => isVersion(text));
  const before = segments[version - 1]?.text;
  return names.find(([, name]) => name === before)?.[0];
}

export function isKnownHost({ hosts }: KnownApis, host: string | undefined): boolean {
  return host !== undefined && [...hosts.v1, ...hosts.v2].some((known) => isHost(host, known));
}

/** @param host with `*` for what is not known */
export function isHost(host: string, known: string): boolean {
  const pieces = host.split("*");
  if (pieces.length === 1) return host === known;
  let at = 0;
  for (const piece of pieces) {
    at = known.indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  // `*.servicetitan.io` is one of its hosts, `*` and `*.io` may be anything.
  return (
    known.startsWith(pieces[0] ?? "") && known.endsWith(pieces.at(-1) ?? "") && host.split(".").length > 2
  );
}
