/** The constant that tells the runtime how an operation looks on the wire. */
import type { TypePrinter } from "./type-printer.ts";
import type { Member } from "./method.ts";
import type { Headers, OwnLimit, Paging, QueryParameter } from "../model/ir.ts";
import { answerEntries, bodyEntry } from "./bodies.ts";
import type { Doc } from "./code/doc.ts";
import {
  asserted,
  data,
  type ExpressionCode,
  name,
  object,
  type Property,
  string,
} from "./code/expression.ts";
import { constant } from "./code/statement.ts";
import type { OwnStyle } from "../runtime/operation.ts";
import { accessorOf } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import { pick } from "../ground/pick.ts";

/** For clocks that tick differently, and for requests that arrive earlier than the one before did. */
export const LIMIT_MARGIN_MS = 1000;

/** The constant that tells the runtime how the operation looks on the wire. */
export function specConstant(member: Member): Doc {
  const { domain, resource, operation, types, spec, bodyKeys, usedKeys, failures } = member;
  const { paging, query, body, success, pathParameters, headers } = operation;
  const entries: Property[] = [
    ["id", string(operation.source)],
    ["name", string(`${domain.name}.${accessorOf({ resource, operation })}`)],
    ["method", string(operation.method)],
    ["path", string(fullPath(domain, operation))],
  ];
  const segments = pathParameters.flatMap(({ source, style }): Property[] =>
    style ? [[source, types.codec(style)]] : [],
  );
  if (segments.length > 0) entries.push(["segments", object(segments)]);
  if (query) {
    const keys = query.parameters.map(({ source, style }): Property => {
      // Where a feed begins is a moment, or a token that it gave.
      const isStart = paging.kind === "feed" && source === types.wire.feed.from && style === "date-time";
      const sent = isStart ? "plain" : style;
      return [source, isOwn(sent) ? literalUnder(source, sent) : types.codec(sent)];
    });
    entries.push(["query", object(keys)]);
    const caps = query.parameters.flatMap(({ source, maxItems }): Property[] =>
      maxItems === undefined ? [] : [[source, data(maxItems)]],
    );
    if (caps.length > 0) entries.push(["caps", object(caps)]);
  }
  if (headers) entries.push(["headers", headersEntry(headers, types)]);
  if (body) {
    entries.push(["body", bodyEntry(body, types)]);
    const keys = bodyKeys.of(body, usedKeys);
    const check = (): Property => ["check", name(types.runtimeValue("checkKeys"))];
    if (keys) entries.push(["known", object([check(), ["keys", keys]])]);
  }
  entries.push(...answerEntries(success, types), ...pagingEntry(paging));
  if (failures.length > 0) entries.push(["failures", data(failures)]);
  if (operation.retryOn.length > 0) {
    const rules = operation.retryOn.map(({ status, title }) => ({ status, title }));
    entries.push(["retryOn", data(rules)]);
  }
  if (operation.limit) entries.push(["limit", limitEntry(operation.limit, types)]);
  return constant(`const ${spec}: ${types.runtimeName("OperationSpec")}`, object(entries, "open"));
}

/** Whether the runtime writes a parameter without being told how. */
function isOwn(style: QueryParameter["style"]): style is OwnStyle {
  return typeof style === "string" && style !== "dotted" && style !== "indexed";
}

/** A literal stays one under a key of the specification's maps; TypeScript takes a key like `constructor` for what every object has. */
function literalUnder(key: string, literal: string): ExpressionCode {
  return key in Object.prototype ? asserted(string(literal), "const") : string(literal);
}

function limitEntry({ each, ...limit }: OwnLimit, types: TypePrinter): ExpressionCode {
  const stated =
    "calls" in limit ? { calls: limit.calls, window: limit.seconds * 1000 + LIMIT_MARGIN_MS } : limit;
  const facts = Object.entries({ ...stated, ...(each && { each }) });
  return object([
    ["enter", name(types.runtimeValue("enterLane"))],
    ...facts.map(([key, value]): Property => [key, data(value)]),
  ]);
}

function headersEntry({ parameters }: Headers, types: TypePrinter): ExpressionCode {
  const groups = (["header", "cookie"] as const).flatMap((place): Property[] => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const codecs = own.map(({ source, style }): Property => [source, types.codec(style)]);
    return own.length > 0 ? [[`${place}s`, object(codecs)]] : [];
  });
  return object([["write", name(types.runtimeValue("writeHeaders"))], ...groups]);
}

/** What the runtime is told of a list: the entry of the constant, none where one answer is all. */
function pagingEntry(paging: Paging): readonly Property[] {
  switch (paging.kind) {
    case "page":
      return [["paging", data({ kind: "page", first: paging.first, ...pick(paging, "size") })]];
    case "feed":
      return [["paging", data({ kind: "feed" })]];
    case "none":
      return paging.joins ? [["paging", data({ kind: "joined", ...pick(paging.joins, "isBare") })]] : [];
  }
}
