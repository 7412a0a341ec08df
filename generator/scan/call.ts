/** A call as the rules see it: what the code says, and which operation that is. */
import { KEY_HEADER, TENANT } from "../runtime/vendor.ts";
import { type Address, addressOf, type Segment } from "./address.ts";
import { ANCHORS } from "./anchors.ts";
import type { Confidence, Finding, Rule } from "./finding.ts";
import type { KnownApis, KnownOperation } from "./known.ts";
import { domainIn, isHost, isVersion, type Match, matchCall } from "./match.ts";
import type { Site } from "./site.ts";

export interface Call {
  readonly site: Site;
  readonly known: KnownApis;
  readonly api: "v1" | "v2";
  readonly address: Address;
  readonly match: Match;
  /** The one that is called. */
  readonly operation?: KnownOperation;
  readonly method: string;
  /** As a template. */
  readonly path: string;
  readonly domain?: string;
  /** How sure it is that the API is called, and how. */
  readonly confidence: Confidence;
}

/** What a rule says; the rest of a finding is the call's. */
export interface Draft extends Partial<
  Pick<
    Finding,
    | "hint"
    | "name"
    | "meant"
    | "recipe"
    | "level"
    | "v2OperationId"
    | "scopes"
    | "fields"
    | "written"
    | "confidence"
  >
> {
  readonly rule: Rule;
  readonly message: string;
  /** The operation that the finding names, if that is not the one that is called. */
  readonly operation?: KnownOperation;
  /** Nothing else is said of the call. */
  readonly isLast?: true;
}

/** What a rule finds wrong with a call. */
export type SiteRule = (call: Call) => readonly Draft[];

/** Which API is called; `undefined` where it is another one, or none. */
export function apiOf(site: Site, known: KnownApis): "v1" | "v2" | undefined {
  const address = addressOf(site.url);
  const { host } = address;
  const isOf = (hosts: readonly string[]) => host !== undefined && hosts.some((each) => isHost(host, each));
  const hasPath = domainIn(known, address) !== undefined;
  if (isOf(known.hosts.auth)) return undefined;
  if (hasPath || isOf(known.hosts.v2)) return "v2";
  if (isOf(known.hosts.v1)) return "v1";
  const isForeign = host !== undefined && !host.includes("*") && host.includes(".");
  const byKey = keyOf(site);
  // A key that goes to somebody else's host goes through a proxy.
  if (byKey !== undefined) return byKey;
  return isForeign ? undefined : address.segments[0]?.text === "v1" ? "v1" : "v2";
}

function keyOf({ headers, query }: Site): "v1" | "v2" | undefined {
  const names = { "key-header": headers, "key-parameter": query.known.map(({ path }) => path) };
  for (const { api, kind, pattern } of ANCHORS) {
    if (kind !== "key-header" && kind !== "key-parameter") continue;
    if (names[kind].some((name) => pattern.test(name))) return api;
  }
  return undefined;
}

export function callOf(site: Site, known: KnownApis): Call | undefined {
  const api = apiOf(site, known);
  if (api === undefined) return undefined;
  const address = addressOf(site.url);
  const match = matchCall(known, api, address, site.method);
  const operation = match.kind === "found" || match.kind === "missing-tenant" ? match.operation : undefined;
  const routes = "routes" in match ? match.routes : [];
  const method = site.method ?? operation?.method ?? "GET";
  const path = operation?.path ?? routes[0]?.operation.path;
  return {
    site,
    known,
    api,
    address,
    match,
    ...(operation && { operation }),
    method,
    path: match.kind === "dynamic" || path === undefined ? template(address) : path,
    ...domainOf(known, address, routes[0]?.operation),
    confidence: confidenceOf(site, known, match),
  };
}

function domainOf(known: KnownApis, address: Address, operation: KnownOperation | undefined) {
  const domain = domainIn(known, address) ?? operation?.domain;
  return domain === undefined ? {} : { domain };
}

function confidenceOf(site: Site, known: KnownApis, match: Match): Confidence {
  if (site.certainty === "mention") return "mention";
  const isSure = !("isSure" in match) || match.isSure;
  return site.certainty === "proven" && isSure && isOfApi(site, known) ? "proven" : "likely";
}

/** Whether something other than the reader's opinion says that the API is called. */
export function isOfApi(site: Site, known: KnownApis): boolean {
  const address = addressOf(site.url);
  const { host } = address;
  const hosts = [...known.hosts.v1, ...known.hosts.v2];
  return (
    (host !== undefined && hosts.some((each) => isHost(host, each))) ||
    keyOf(site) !== undefined ||
    site.headers.includes(KEY_HEADER.toLowerCase()) ||
    domainIn(known, address) !== undefined
  );
}

/** The path as the code has it, values in braces. */
function template({ segments }: Address): string {
  const piece = ({ text, isValue, name = "" }: Segment, i: number): string => {
    if (TENANT !== undefined && segments[i - 1]?.text === TENANT) return `{${TENANT}}`;
    if (!isValue && text !== "") return text;
    return `{${name.split(".").at(-1)?.replace(/\W/g, "") || "id"}}`;
  };
  return `/${segments.map(piece).join("/")}`;
}

/** Whether a path is of V1 though its host is not. */
export function isOldPath({ segments: [first] }: Address): boolean {
  return first?.text === "v1" && isVersion(first.text);
}
