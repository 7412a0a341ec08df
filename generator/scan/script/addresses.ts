/** Which texts are addresses of the API, and whether enough of one is known to say which of its operations is meant. */
import { TENANT } from "../../runtime/vendor.ts";
import { ANCHORS } from "../anchors.ts";
import type { KnownApis } from "../known.ts";
import { each, type TextPart, type Unknown, type Value } from "./values.ts";

export interface Addresses {
  /** What a text is by itself: of neither where nothing in it says so. */
  readonly assess: (parts: readonly TextPart[]) => Assessment;
  readonly isAddress: (value: Value) => boolean;
  /** Whether a text is the name of a domain or of anything else in the paths of operations. */
  readonly isName: (text: string) => boolean;
  /** Whether a literal has the path of an operation in it. */
  readonly hasPath: (text: string) => boolean;
}

export interface Assessment {
  readonly api?: "v1" | "v2";
  /** Its path looks like the API's, and its host is another one. */
  readonly isElsewhere?: true;
  /** Known by its path, not by its host. */
  readonly byPath: boolean;
  /** Holes that decide which operation it is; none where enough is known. */
  readonly open: readonly Unknown[];
  /** Every other hole. */
  readonly rest: readonly Unknown[];
}

/** Stands for a hole in a text that is looked at: no code has it. */
const HOLE = "\u0001";

const HOSTS = ANCHORS.filter(({ kind }) => kind === "host");

/** A host with a path behind it. */
const BELOW_HOSTS = HOSTS.map(({ pattern }) => new RegExp(`${pattern.source}/[\\w{$]`, "i"));

/** Names of variables that hold the host of the API. */
const HOST_NAMES = /service[_-]?titan|^st_?(?:api|base|host|url)/i;

/** An address of some host: with another than the API's, a path is the API's only where it names the tenant, as proxies keep it. */
const OF_A_HOST = /^https?:\/\/[^\u0001/]/i;

/** What the code as a whole says of the API. */
export interface Signs {
  /** Anything names the vendor: else paths that others have too, such as `/crm/v2/Leads`, say nothing. */
  readonly isSigned: boolean;
  /** Anything is the API's alone, as its host is. */
  readonly isAnchored: boolean;
}

export function addressesOf(
  { domains, operations }: Pick<KnownApis, "domains" | "operations">,
  signs: Signs,
): Addresses {
  const names = [...new Set(Object.values(domains).map((path) => path.split("/")[1] ?? ""))].filter(
    (name) => name !== "",
  );
  // Behind the version the tenant, or what people put there.
  const path = new RegExp(`(?:^|[/${HOLE}\\s"'])(?:${names.join("|")})/v\\d+(?=/|$|${HOLE})`, "i");
  const whole = new RegExp(`(?:^|[^\\w-])(?:${names.join("|")})/v\\d+/(?:tenant|\\$?\\{|:|[\\w-]+)`, "i");
  const segments = new Set([...names, ...operations.flatMap((one) => one.path.toLowerCase().split("/"))]);
  const assess = (parts: readonly TextPart[]) => assessed(parts, path, signs);
  return {
    assess,
    isName: (text) => segments.has(text.toLowerCase()),
    isAddress: (value) =>
      each(value).some((one) => {
        const parts = one.kind === "text" ? one.parts : one.kind === "address" ? one.base : undefined;
        return parts !== undefined && assess(parts).api !== undefined;
      }),
    hasPath: (text) => {
      const at = whole.exec(text);
      const isOwn = at !== null && (signs.isSigned ? !isOfOther(text, at.index) : /\/tenant\b/i.test(text));
      return isOwn || BELOW_HOSTS.some((pattern) => pattern.test(text));
    },
  };
}

/** Whether a host that is not the API's stands before a path that names no tenant. */
function isOfOther(text: string, end: number): boolean {
  const [before, after] = [text.slice(0, end), text.slice(end)];
  const last = /https?:\/\/[^\u0001/{}$"'`\s]+[^\s]*$/i.exec(before);
  return (
    last !== null && !HOSTS.some(({ pattern }) => pattern.test(last[0])) && !/^[^\s]*\/tenant\b/i.test(after)
  );
}

function assessed(all: readonly TextPart[], path: RegExp, { isSigned, isAnchored }: Signs): Assessment {
  const end = all.findIndex((part) =>
    typeof part === "string" ? part.includes("?") : part.kind === "query",
  );
  const parts = end < 0 ? all : [...all.slice(0, end), ...headOf(all[end])];
  const holes = parts.filter((part): part is Unknown => typeof part !== "string" && part.kind === "unknown");
  const text = parts.map((part) => (typeof part === "string" ? part.replaceAll(HOLE, "") : HOLE)).join("");
  const [host] = HOSTS.flatMap(({ api: of, pattern }) => {
    const at = pattern.exec(text);
    return at ? [{ api: of, end: at.index + at[0].length }] : [];
  });
  const at = path.exec(text);
  const isNamed = holes.some(({ name }) => HOST_NAMES.test(name)) && text.startsWith(HOLE);
  const isOfHost = OF_A_HOST.test(text);
  const isForeign = at !== null && !host && (isOfHost || !isSigned);
  const isTenants = at !== null && /^\/(?:tenant\b|\u0001)/i.test(text.slice(at.index + at[0].length));
  // A variable that is another host where nobody sets it, or another host where nothing in the code is of the API but the vendor's name.
  const isElsewhere =
    at !== null &&
    !host &&
    !isNamed &&
    ((isOfHost && !isAnchored) || (text.startsWith(HOLE) && holes[0]?.otherHost !== undefined));
  const found = isElsewhere || (isForeign && !isTenants) ? null : at;
  const api = host?.api ?? (found || isNamed ? "v2" : undefined);
  const after = found ? found.index + found[0].length : (host?.end ?? 0);
  const open = openIn({
    text,
    holes,
    after,
    isV1: api === "v1",
    hasDomain: found !== null,
    isKnown: api !== undefined,
  });
  return {
    ...(api && { api }),
    ...(isElsewhere && { isElsewhere: true as const }),
    byPath: !host,
    open,
    rest: holes.filter((hole) => !open.includes(hole)),
  };
}

function headOf(part: TextPart | undefined): readonly TextPart[] {
  return typeof part === "string" ? [part.slice(0, part.indexOf("?"))] : [];
}

interface Looked {
  readonly text: string;
  readonly holes: readonly Unknown[];
  /** Where the part begins that decides. */
  readonly after: number;
  readonly isV1: boolean;
  readonly hasDomain: boolean;
  readonly isKnown: boolean;
}

/** The holes that stand where the name of a resource would. */
function openIn({ text, holes, after, isV1, hasDomain, isKnown }: Looked): readonly Unknown[] {
  if (!isKnown) return holes;
  const skipped = [...text.slice(0, after)].filter((letter) => letter === HOLE).length;
  const segments = text.slice(after).split("/");
  const open: Unknown[] = [];
  let at = skipped;
  let names = 0;
  let isId = false;
  const isBelowHost = !hasDomain && !isV1;
  for (const [i, segment] of segments.entries()) {
    const count = [...segment].filter((letter) => letter === HOLE).length;
    const own = holes.slice(at, at + count);
    at += count;
    const isTenant = isTenantAt(segments, i);
    if (count === 0) {
      if (segment !== "" && segment.toLowerCase() !== TENANT && !isTenant && !(isV1 && segment === "v1"))
        names += 1;
      isId = false;
    } else if (isTenant && !isBelowHost) {
      // `tenant/1${path}`: what stands behind a whole tenant is no part of it.
      open.push(...(BEHIND_TENANT.test(segment) ? own.slice(-1) : []));
      isId = false;
    } else if (names === 0 || isId || segment !== HOLE) {
      open.push(...own);
      names += segment === HOLE ? 1 : 0;
      isId = false;
    } else isId = true;
  }
  return isBelowHost && names === 0 && open.length === 0 ? holes : open;
}

/** A tenant with something behind it that a hole holds. */
const BEHIND_TENANT = /^(?:\d+|\u0001)\u0001$/;

/** The segment behind `tenant`. */
function isTenantAt(segments: readonly string[], i: number): boolean {
  return segments[i - 1]?.toLowerCase() === TENANT;
}
