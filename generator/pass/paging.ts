/**
 * How an operation's answer is read on: recognised by parameters and the shape of the answer, never by path or schema name.
 *
 * A page: a `page` parameter, and an answer with a `data` array and `hasMore`. A feed: a `from` parameter, and an answer with a
 * `data` array and `continueFrom`. Anything else is one answer, whatever its envelope looks like.
 */
import { ENVELOPE } from "../model/envelope.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Paging } from "../model/ir.ts";
import type { Types } from "../model/models.ts";
import type { DomainRow } from "../read/table.ts";
import type { DraftOperation } from "./lower.ts";

export function pagingOf(operation: DraftOperation, models: Types, row: DomainRow): Paging {
  const exception = row.paging.get(operation.source);
  const { success } = operation;
  if (exception?.kind === "none" || success.kind !== "json" || success.type?.kind !== "ref")
    return { kind: "none" };
  const fields = fieldsOf(success.type, models);
  const data = fields?.find((field) => field.source === ENVELOPE.rows)?.type;
  if (!fields || data?.kind !== "array") return { kind: "none" };
  const has = (name: string) => fields.some((field) => field.source === name);
  const takes = (name: string) => operation.queryParameters.some((parameter) => parameter.source === name);
  const envelope = success.type.model;
  if (has(ENVELOPE.next) && takes("from")) return { kind: "feed", envelope, item: data.items };
  if (!has(ENVELOPE.more)) return { kind: "none" };
  if (!takes(ENVELOPE.page)) {
    const isCapped = operation.queryParameters.some(({ maxItems }) => maxItems !== undefined);
    return { kind: "none", ...(isCapped && { joins: true }) };
  }
  return {
    kind: "page",
    first: exception?.first ?? row.firstPage,
    envelope,
    item: data.items,
  };
}
