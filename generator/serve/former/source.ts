/**
 * The new API as its documents say it, without generated code. There are only operations that read, so that nothing that is asked can change
 * a record.
 */
import type { CodecUse, Domain, Paging, QueryParameter } from "../../model/ir.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../../model/operations.ts";
import { fullPath } from "../../model/path.ts";
import { neverInside } from "../../runtime/address.ts";
import { readFile } from "../../runtime/binary.ts";
import type { Client } from "../../runtime/client.ts";
import * as codecs from "../../runtime/codecs.ts";
import type { CallArguments, Codec, OperationSpec, OwnStyle } from "../../runtime/operation.ts";
import { PagePromise } from "../../runtime/page.ts";

/** What operations look like on the wire, by the names of their calls: `crm.customers.list`. */
export type Readable = ReadonlyMap<string, OperationSpec>;

/** An operation as JSON: parameters have the names of what writes them. */
export interface WrittenSpec extends Omit<OperationSpec, "query" | "segments" | "read" | "follow" | "parse"> {
  readonly query?: Readonly<Record<string, OwnStyle | CodecUse>>;
  readonly segments?: Readonly<Record<string, CodecUse>>;
}

/** Those of the operations that read whose calls are named. */
export function writtenSpecs(domains: readonly Domain[], calls: ReadonlySet<string>): readonly WrittenSpec[] {
  return domains.flatMap((domain) =>
    resourceOperations(domain)
      .filter(({ operation }) => operation.method === "GET")
      .map((each) => writtenSpec(domain, each))
      .filter(({ name }) => calls.has(name)),
  );
}

export function readable(specs: readonly WrittenSpec[]): Readable {
  return new Map(specs.map((spec) => [spec.name, revived(spec)]));
}

/** The operation as the runtime takes it. */
export function revived({ query = {}, segments, ...spec }: WrittenSpec): OperationSpec {
  const isFile = spec.response === "binary" || spec.response === "redirect";
  return {
    ...spec,
    query: mapped(query, (style) => (typeof style === "string" ? style : codecOf(style))),
    ...(segments && { segments: mapped(segments, codecOf) }),
    ...(isFile && { read: readFile, follow: neverInside }),
  };
}

function codecOf({ codec, ...how }: CodecUse): Codec {
  return { write: codecs[`${codec}Style`], ...how };
}

function mapped<T, R>(table: Readonly<Record<string, T>>, change: (one: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(table).map(([name, one]) => [name, change(one)]));
}

/** The new API, as far as one caller needs it. */
export interface Source {
  /** All rows of a list, or the first `limit` of them; of what is no list, its answer. */
  readonly read: (call: string, args: SourceArguments & { readonly limit?: number }) => Promise<unknown>;
  /** One answer as it is: a page of a list, a file. */
  readonly one: (call: string, args: SourceArguments) => Promise<unknown>;
  /** What a list takes. */
  readonly specOf: (call: string) => OperationSpec;
}

export type SourceArguments = Pick<CallArguments, "path" | "query">;

/** @param signal ends calls that nobody waits for any more */
export function openSource(specs: Readable, client: Client, signal: AbortSignal): Source {
  const specOf = (call: string) => {
    const spec = specs.get(call);
    if (spec === undefined) throw new Error(`no call is called ${call}`);
    return spec;
  };
  const options = { signal };
  return {
    specOf,
    one: async (call, args) => client.call(specOf(call), { ...args, options }),
    read: async (call, { limit, ...args }) => {
      const spec = specOf(call);
      const List = spec.paging && LISTS[spec.paging.kind];
      if (!List) return client.call(spec, { ...args, options });
      return new List(client, spec, { ...args, options }).toArray(limit === undefined ? {} : { limit });
    },
  };
}

/** What reads lists of a kind; feeds are read page by page by nobody here. */
const LISTS = { page: PagePromise, joined: PagePromise, feed: undefined };

/** What an operation looks like on the wire but for its body, as JSON. */
export function writtenSpec(domain: Domain, each: ResourceOperation): WrittenSpec {
  const { method, source, paging, query, pathParameters, success, retryOn } = each.operation;
  const parameters = query?.parameters ?? [];
  const styled = pathParameters.flatMap(({ source: name, style }) => (style ? [[name, style] as const] : []));
  const capped = parameters.flatMap(({ source: name, maxItems }) =>
    maxItems === undefined ? [] : [[name, maxItems] as const],
  );
  return {
    id: source,
    name: `${domain.name}.${accessorOf(each)}`,
    method,
    path: fullPath(domain, each.operation),
    query: Object.fromEntries(parameters.map((one) => [one.source, styleOf(one)])),
    ...(styled.length > 0 && { segments: Object.fromEntries(styled) }),
    ...(capped.length > 0 && { caps: Object.fromEntries(capped) }),
    response: success.kind,
    ...pagingOf(paging),
    ...(retryOn.length > 0 && { retryOn }),
  };
}

function styleOf({ style }: QueryParameter): OwnStyle | CodecUse {
  return style === "dotted" || style === "indexed" ? { codec: style as CodecUse["codec"] } : style;
}

function pagingOf(paging: Paging): Pick<OperationSpec, "paging"> {
  if (paging.kind !== "none") {
    const { item: _, ...page } = paging;
    return { paging: page };
  }
  return paging.joins ? { paging: { kind: "joined", ...(paging.joins.isBare && { isBare: true }) } } : {};
}
