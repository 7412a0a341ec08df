/** One operation in as few words as a call of it takes: what it does, what it is given, what it answers. */
import { NEXT } from "@st-v2/runtime";
import type { DomainDescription, OperationDescription, Shape } from "@st-v2/runtime/mocks";
import type { Entry } from "./catalogue.js";
import { rowShape } from "./rows.js";
import { typeOf } from "./type-text.js";

export interface Known {
  readonly entry: Entry;
  readonly description: DomainDescription;
  readonly operation: OperationDescription;
}

/** @param may what the server lets assistants do with it, where that is a write */
export function describe({ entry, description, operation }: Known, may: string): string {
  const { models } = description;
  const { body, success } = operation;
  const facts = [
    `${entry.method} ${entry.path}`,
    entry.isWrite ? `write (${may})` : "read",
    ...(entry.rows === "pages" ? ["rows of all pages, up to `limit`"] : []),
    ...(entry.rows === "feed" ? [`a page of a feed; go on with query.from = ${NEXT}`] : []),
    ...(entry.isDeprecated ? ["deprecated"] : []),
    ...(entry.scopes ?? []).map((scope) => `scope ${scope}`),
  ];
  const path = (operation.parameters ?? []).map(
    ([name, shape]) => `${name}: ${typeOf(shape, models, "sent")}`,
  );
  const row =
    success.shape === undefined
      ? undefined
      : (entry.rows && rowShape(success.shape, models)) || success.shape;
  return [
    `${entry.call}: ${entry.says}`,
    facts.join(" · "),
    ...(entry.notes ?? []),
    ...(path.length > 0 ? [`path: {${path.join(", ")}}`] : []),
    ...(entry.query ? [`query: {${queryTexts(operation, description).join(", ")}}`] : []),
    ...(body ? [`body${body.required ? "" : "?"}: ${typeOf(body.shape, models, "sent", "Body")}`] : []),
    ...(body && body.kind !== "json"
      ? [`body is sent as ${body.kind}; a file is {name, base64, type?}`]
      : []),
    row === undefined
      ? `answer: ${ANSWERS[success.kind] ?? "nothing"}`
      : `${entry.rows ? "rows" : "answer"}: ${typeOf(row, models, "answered")}`,
    ...(entry.before ? [`in place of ${entry.before.join("; ")}`] : []),
  ].join("\n");
}

const ANSWERS: Readonly<Record<string, string>> = { binary: "a file", redirect: "a file", text: "text" };

function queryTexts({ query = [] }: OperationDescription, { models }: DomainDescription): readonly string[] {
  return query.map(([name, shape, required, style]) => {
    const isList = style === "csv" && typeof shape === "string";
    return `${name}${required ? "" : "?"}: ${isList ? `${listed(shape)}[]` : typeOf(shape, models, "sent")}`;
  });
}

/** Lists that a document has as text: ids, mostly. */
function listed(shape: Shape): string {
  return shape === "string" ? "(int|string)" : typeOf(shape, {}, "sent");
}
