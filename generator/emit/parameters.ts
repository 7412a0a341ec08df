/** What is said of the parameters of a method: the document's words where it has any, else what follows from the operation. */
import { once } from "../ground/collections.ts";
import { cleanLine } from "../ground/text.ts";
import { wordsOf } from "../ground/words.ts";
import type { Body, Operation, PathParameter, Query } from "../model/ir.ts";
import { oneOf, ownerOf, said, subjectOf } from "./noun.ts";

export interface ParameterText {
  readonly name: string;
  readonly text: string;
}

/** Each parameter of the method, in its order. */
export const parametersOf = once((operation: Operation): readonly ParameterText[] => {
  const { pathParameters, body, query, headers } = operation;
  return [
    ...pathParameters.map((parameter) => ({ name: parameter.name, text: pathText(operation, parameter) })),
    ...(body ? [{ name: "body", text: bodyText(operation, body) }] : []),
    ...(query ? [{ name: "query", text: queryText(operation, query) }] : []),
    { name: "options", text: headers ? `headers of the call, and ${OPTIONS}` : OPTIONS },
  ];
});

const OPTIONS = "settings of this call alone, such as `signal` and `timeout`";

function pathText(operation: Operation, { source, description }: PathParameter): string {
  const owner = ownerOf(operation, source);
  const plain = owner === undefined ? said(source) : `id of the ${owner}`;
  return telling(description, `${source} ${plain}`) ?? (plain || source);
}

function bodyText(operation: Operation, { description }: Body): string {
  const subject = oneOf(subjectOf(operation));
  const isCreated = operation.method === "POST" && /^create/.test(operation.name);
  const plain =
    operation.method === "PATCH"
      ? "the fields to change"
      : operation.method === "PUT"
        ? `the ${subject || "record"} as it is to be`
        : isCreated
          ? `the ${subject || "record"} to create`
          : "what is sent";
  return telling(description, `body model request ${plain}`) ?? plain;
}

function queryText(operation: Operation, { parameters }: Query): string {
  const [whole] = parameters;
  if (whole?.isWhole) return telling(whole.description, `${whole.source} query`) ?? "the query string";
  const isSorted = parameters.some(({ sort }) => sort);
  const rows = subjectOf(operation).split("-").join(" ") || "rows";
  switch (operation.paging.kind) {
    case "page":
      return `which ${rows} to list${isSorted ? ", and in which order" : ""}`;
    case "feed":
      return "where to begin, and what to leave out";
    case "none":
      return "what is asked for";
  }
}

/** The document's text, unless each of its words is one that is there anyway. */
function telling(description: string | undefined, known: string): string | undefined {
  const text = cleanLine(description ?? "");
  const there = new Set([...EMPTY, ...wordsOf(known).map((word) => word.toLowerCase())]);
  return wordsOf(text).some((word) => !there.has(word.toLowerCase())) ? text : undefined;
}

const EMPTY = ["a", "an", "the", "of", "id", "ids", "identifier", "format", "int32", "int64"];
