/**
 * How an operation's answer is read on: recognised by parameters and the shape of the answer, never by path or schema name.
 *
 * A page: a `page` parameter, and an answer with a `data` array and `hasMore`. A feed: a `from` parameter, and an answer with a
 * `data` array and `continueFrom`. Anything else is one answer, whatever its envelope looks like.
 */
import type { Field, Paging, Type } from "../model/ir.ts";
import type { DomainRow } from "../read/table.ts";
import type { DraftOperation } from "./lower.ts";

export function pagingOf(
  operation: DraftOperation,
  models: ReadonlyMap<string, Type>,
  row: DomainRow,
): Paging {
  const exception = row.paging.get(operation.source);
  const { success } = operation;
  if (exception?.kind === "none" || success.kind !== "json" || success.type?.kind !== "ref")
    return { kind: "none" };
  const fields = envelopeFields(success.type, models);
  const data = fields?.find((field) => field.source === "data")?.type;
  if (!fields || data?.kind !== "array") return { kind: "none" };
  const has = (name: string) => fields.some((field) => field.source === name);
  const takes = (name: string) => operation.queryParameters.some((parameter) => parameter.source === name);
  const envelope = success.type.model;
  if (has("continueFrom") && takes("from")) return { kind: "feed", envelope, item: data.items };
  if (!has("hasMore")) return { kind: "none" };
  if (!takes("page")) {
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

/** Fields of an object model, through aliases and intersections. */
function envelopeFields(type: Type, models: ReadonlyMap<string, Type>): readonly Field[] | undefined {
  const seen = new Set<string>();
  const collect = (part: Type): readonly Field[] => {
    switch (part.kind) {
      case "object":
        return part.fields;
      case "intersection":
        return part.members.flatMap(collect);
      case "ref": {
        const target = models.get(part.model);
        if (target === undefined || seen.has(part.model)) return [];
        seen.add(part.model);
        return collect(target);
      }
      case "scalar":
      case "enum":
      case "array":
      case "map":
      case "union":
      case "null":
      case "unknown":
        return [];
    }
  };
  const fields = collect(type);
  return fields.length > 0 ? fields : undefined;
}
