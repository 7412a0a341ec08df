/** Clients of libraries, by the types that variables are declared with. */
import type ts from "typescript";
import type { Unknown, Value } from "./values.ts";

/** The types of clients that libraries export, by which a variable of one is known. */
const CLIENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^Axios(?:Instance|Static)?$/, "axios"],
  [/^KyInstance$/, "ky"],
  [/^Got$/, "got"],
  [/^HttpService$/, "@nestjs/axios"],
  [/^HttpClient$/, "@angular/common/http"],
  [/^(?:SuperAgentStatic|SuperAgent)$/, "superagent"],
  [/^(?:typeof fetch|FetchLike)$/, "fetch"],
];

export function library(type: ts.TypeNode | undefined): Value | undefined {
  return libraryNamed(
    type
      ?.getText()
      .replace(/<.*$/s, "")
      .replace(/^.*\.(?=\w+$)/, ""),
  );
}

/** A client of a library, by the name of its type. */
export function libraryNamed(name: string | undefined): Value | undefined {
  const row = name === undefined ? undefined : CLIENT_TYPES.find(([pattern]) => pattern.test(name));
  return row ? { kind: "library", module: row[1], path: row[1] === "fetch" ? [] : ["create()"] } : undefined;
}

/** A value of which nothing but the type is known: a client of a library, where it says so. */
export function typed(type: ts.TypeNode | undefined, otherwise: Unknown): Value {
  return library(type) ?? otherwise;
}
