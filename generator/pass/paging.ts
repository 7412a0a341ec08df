/**
 * How an operation's answer is read on: recognised by parameters and the shape of the answer, never by path or schema name.
 *
 * A page: a parameter for its number, and an answer with a list that says whether there is more. A feed: a parameter for where it begins,
 * and an answer with a list that says where the next one does. Anything else is one answer, whatever its envelope looks like. A feed begins
 * at a token or at a moment (facts: v2-runtime), whatever the document calls its type.
 */
import { fieldsOf } from "../model/fields.ts";
import type { Operation, Paging, QueryParameter, Type } from "../model/ir.ts";
import type { Types } from "../model/models.ts";
import type { DomainRow } from "../read/table.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { largestIn } from "./stated.ts";

/** What an operation says of how its answer is read on. */
type Stated = Pick<Operation, "source" | "success"> & { readonly queryParameters: readonly QueryParameter[] };

export function withPaging<T extends Stated>(
  operation: T,
  models: Types,
  by: { readonly row: DomainRow; readonly wire: WireProfile },
): T & { readonly paging: Paging } {
  const paging = pagingOf(operation, models, by);
  const isStart = ({ source, type }: QueryParameter) =>
    paging.kind === "feed" &&
    source === by.wire.feed.from &&
    type.kind === "scalar" &&
    type.scalar === "string";
  const queryParameters = operation.queryParameters.map((parameter) =>
    isStart(parameter) ? { ...parameter, style: "date-time" as const } : parameter,
  );
  return { ...operation, queryParameters, paging };
}

function pagingOf(
  operation: Stated,
  models: Types,
  { row, wire }: { readonly row: DomainRow; readonly wire: WireProfile },
): Paging {
  const { page, feed } = wire;
  const exception = row.paging.get(operation.source);
  const { success } = operation;
  if (exception?.kind === "none" || success.kind !== "json") return { kind: "none" };
  const fields = success.type && fieldsOf(success.type, models);
  const has = (name: string) => fields?.some((field) => field.source === name) === true;
  const takes = (name: string) => operation.queryParameters.some((parameter) => parameter.source === name);
  const itemOf = (name: string) => {
    const list = fields?.find((field) => field.source === name)?.type;
    return list?.kind === "array" ? list.items : undefined;
  };
  const [change, entry] = [itemOf(feed.items), itemOf(page.items)];
  if (change && has(feed.next) && takes(feed.from)) return { kind: "feed", item: change };
  if (entry && has(page.more) && takes(page.number)) {
    const size = exception?.size ?? largestPageOf(operation.queryParameters, { row, wire });
    return { kind: "page", first: exception?.first ?? row.firstPage, ...(size && { size }), item: entry };
  }
  const bare = bareRows(success.type, models);
  const item = bare ?? entry;
  const isCapped = operation.queryParameters.some(({ maxItems }) => maxItems !== undefined);
  // Of one that can be had in several forms, the caller says which.
  const isJoined = item !== undefined && isCapped && success.choices === undefined;
  return { kind: "none", ...(isJoined && { joins: { item, ...(bare && { isBare: true }) } }) };
}

/** Type of the members of an answer that is a list and nothing else, itself or by a model. */
function bareRows(type: Type | undefined, models: Types): Type | undefined {
  const seen = new Set<string>();
  let answer = type;
  while (answer?.kind === "ref" && !seen.has(answer.model)) {
    seen.add(answer.model);
    answer = models.get(answer.model)?.type;
  }
  return answer?.kind === "array" && answer.prefix === undefined ? answer.items : undefined;
}

/** Beyond it a number is no size of pages that anybody means, such as the greatest one of 32 bits. */
const MAX_PAGE = 25_000;

/** Rows a page that may be asked for without being told: as stated, else as known of the vendor's lists. */
function largestPageOf(
  parameters: readonly QueryParameter[],
  { row, wire }: { readonly row: DomainRow; readonly wire: WireProfile },
): number | undefined {
  const size = parameters.find(({ source }) => source === wire.page.size);
  if (size === undefined) return undefined;
  const { type, description = "" } = size;
  const limit = type.kind === "scalar" ? type.limits?.maximum : undefined;
  const stated = limit ?? largestIn(description);
  return stated !== undefined && stated >= 1 && stated <= MAX_PAGE ? Math.floor(stated) : row.largestPage;
}
