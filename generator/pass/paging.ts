/**
 * How an operation's answer is read on: recognised by parameters and the shape of the answer, never by path or schema name.
 *
 * A page: a `page` parameter, and an answer with a `data` array and `hasMore`. A feed: a `from` parameter, and an answer with a
 * `data` array and `continueFrom`. Anything else is one answer, whatever its envelope looks like. A feed begins at a token or at a moment
 * (facts: v2-runtime), whatever the document calls its type.
 */
import { ENVELOPE } from "../model/envelope.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Paging, QueryParameter } from "../model/ir.ts";
import type { Types } from "../model/models.ts";
import type { DomainRow } from "../read/table.ts";
import type { DraftOperation } from "./lower.ts";

export function withPaging(
  operation: Omit<DraftOperation, "paging">,
  models: Types,
  row: DomainRow,
): DraftOperation {
  const paging = pagingOf(operation, models, row);
  const isStart = ({ source, type }: QueryParameter) =>
    paging.kind === "feed" && source === "from" && type.kind === "scalar" && type.scalar === "string";
  const queryParameters = operation.queryParameters.map((parameter) =>
    isStart(parameter) ? { ...parameter, style: "date-time" as const } : parameter,
  );
  return { ...operation, queryParameters, paging };
}

function pagingOf(operation: Omit<DraftOperation, "paging">, models: Types, row: DomainRow): Paging {
  const exception = row.paging.get(operation.source);
  const { success } = operation;
  if (exception?.kind === "none" || success.kind !== "json") return { kind: "none" };
  const fields = success.type && fieldsOf(success.type, models);
  const data = fields?.find((field) => field.source === ENVELOPE.rows)?.type;
  if (!fields || data?.kind !== "array") return { kind: "none" };
  const has = (name: string) => fields.some((field) => field.source === name);
  const takes = (name: string) => operation.queryParameters.some((parameter) => parameter.source === name);
  if (has(ENVELOPE.next) && takes("from")) return { kind: "feed", item: data.items };
  if (!has(ENVELOPE.more)) return { kind: "none" };
  if (!takes(ENVELOPE.page)) {
    const isCapped = operation.queryParameters.some(({ maxItems }) => maxItems !== undefined);
    return { kind: "none", ...(isCapped && { joins: true }) };
  }
  return { kind: "page", first: exception?.first ?? row.firstPage, item: data.items };
}
