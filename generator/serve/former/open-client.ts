/**
 * A client of an API made of what its documents say, without generated code: methods under the same names as those of the packages. It has
 * only methods that read, so that nothing that is asked of it can change a record.
 */
import type { CodecUse, Domain, Paging, QueryParameter, Success } from "../../model/ir.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../../model/operations.ts";
import { fullPath } from "../../model/path.ts";
import { neverInside } from "../../runtime/address.ts";
import { readFile } from "../../runtime/binary.ts";
import type { Client } from "../../runtime/client.ts";
import * as codecs from "../../runtime/codecs.ts";
import { Feed } from "../../runtime/feed.ts";
import type { Codec, NestedStyle, OperationSpec, OwnStyle } from "../../runtime/operation.ts";
import { PagePromise } from "../../runtime/page.ts";

type Method = (...args: readonly unknown[]) => unknown;

/** Domain → resource → method. */
export type OpenClient = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Method>>>>>>;

export function openClient(domains: readonly Domain[], client: Client): OpenClient {
  return Object.fromEntries(
    domains.map((domain) => {
      const resources: Record<string, Record<string, Method>> = {};
      for (const each of resourceOperations(domain))
        if (each.operation.method === "GET")
          (resources[each.resource.name] ??= {})[each.operation.name] = methodOf(domain, each, client);
      return [domain.name, resources];
    }),
  );
}

const LISTS = { page: PagePromise, joined: PagePromise, feed: Feed };

function methodOf(domain: Domain, each: ResourceOperation, client: Client): Method {
  const spec = specOf(domain, each);
  const { pathParameters, query } = each.operation;
  const count = pathParameters.length;
  const List = spec.paging && LISTS[spec.paging.kind];
  return (...args) => {
    const rest = args.slice(count);
    const [asked, options] = query ? rest : [undefined, ...rest];
    const told = { path: args.slice(0, count), query: asked as object, options: options as object };
    return List ? new List(client, spec, told) : client.call(spec, told);
  };
}

function specOf(domain: Domain, each: ResourceOperation): OperationSpec {
  const { source, paging, query, pathParameters, success, retryOn } = each.operation;
  const parameters = query?.parameters ?? [];
  const styled = pathParameters.flatMap((one) => (one.style ? [[one.source, codecOf(one.style)]] : []));
  const caps = parameters.flatMap((one) => (one.maxItems === undefined ? [] : [[one.source, one.maxItems]]));
  return {
    id: source,
    name: `${domain.name}.${accessorOf(each)}`,
    method: "GET",
    path: fullPath(domain, each.operation),
    query: Object.fromEntries(parameters.map((one) => [one.source, styleOf(one)])),
    ...(styled.length > 0 && { segments: Object.fromEntries(styled) as Record<string, Codec> }),
    ...(caps.length > 0 && { caps: Object.fromEntries(caps) as Record<string, number> }),
    ...answerOf(success),
    ...pagingOf(paging),
    ...(retryOn.length > 0 && { retryOn }),
  };
}

function styleOf({ style }: QueryParameter): OwnStyle | Codec {
  return typeof style === "string" && style !== "dotted" && style !== "indexed" ? style : codecOf(style);
}

function codecOf(style: CodecUse | NestedStyle): Codec {
  const { codec, ...how } = typeof style === "string" ? { codec: style } : style;
  return { write: codecs[`${codec}Style`], ...how };
}

function answerOf({ kind }: Success): Pick<OperationSpec, "response" | "read" | "follow"> {
  const isFile = kind === "binary" || kind === "redirect";
  return { response: kind, ...(isFile && { read: readFile, follow: neverInside }) };
}

function pagingOf(paging: Paging): Pick<OperationSpec, "paging"> {
  if (paging.kind !== "none") {
    const { item: _, ...page } = paging;
    return { paging: page };
  }
  return paging.joins ? { paging: { kind: "joined", ...(paging.joins.isBare && { isBare: true }) } } : {};
}
