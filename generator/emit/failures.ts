/** What the failures that an operation declares mean for it. */
import { once } from "../ground/collections.ts";
import { by, cleanLine } from "../ground/text.ts";
import { wordsOf } from "../ground/words.ts";
import type { Failure, Operation } from "../model/ir.ts";
import { errorOf } from "../runtime/errors.ts";
import { aOrAn, oneOf, ownerOf, said, subjectOf } from "./noun.ts";

export interface FailureText {
  /** Class of the runtime. */
  readonly error: string;
  readonly status: string;
  readonly text: string;
}

/** Each declared failure, in the order of its status. */
export const failuresOf = once((operation: Operation): readonly FailureText[] => {
  return [...operation.failures].sort(by(({ status }) => status.replace(/x/gi, "9"))).map((failure) => ({
    error: className(failure.status),
    status: failure.status,
    text: textOf(operation, failure),
  }));
});

/** Of `5XX`, the class of 500; of `4XX`, of one that has no class of its own. */
function className(status: string): string {
  const number = /^\d+$/.test(status) ? Number(status) : status.startsWith("5") ? 500 : 499;
  return errorOf(number).kind;
}

function textOf(operation: Operation, { status, description }: Failure): string {
  const own = cleanLine(description ?? "");
  if (wordsOf(own).some((word) => !EMPTY.has(word.toLowerCase()))) return own;
  const meaning = MEANINGS[status] ?? (status.startsWith("5") ? MEANINGS["500"] : undefined);
  return `${meaning?.(operation) ?? "the API refuses the call"}.`;
}

/** Words of descriptions that say no more than the status does. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "a an and any as at be because by can cannot could does for has have in is it no not of on or that the there this to was with " +
    "access already api authorization bad cannot client conflict current denied does entity error exception exist failed failure forbidden found " +
    "gone http internal invalid missing object request required resource response result scope server state status supplied " +
    "unauthorized unexpected unprocessable valid validated validation 400 401 403 404 409 422 429 500 503"
  ).split(" "),
);

const MEANINGS: Readonly<Record<string, (operation: Operation) => string>> = {
  "400": ({ body, query, pathParameters }) =>
    body
      ? "what is sent is not valid; `errors` names the fields"
      : query
        ? "a parameter is not valid; `errors` names it"
        : pathParameters.length > 0
          ? "an id in the path is not valid"
          : "the request is not valid",
  "401": () => "the token or the key of the application is not accepted",
  "403": ({ scopes }) => `access is denied${scopes.length > 0 ? ", or the scope is missing" : ""}`,
  "404": (operation) => missing(operation),
  "409": (operation) => {
    const subject = oneOf(subjectOf(operation)) || "record";
    if (operation.method === "DELETE") return `the ${subject} is still needed, or its state forbids it`;
    if (/^create/.test(operation.name))
      return `such ${aOrAn(subject)} exists already, or its state forbids it`;
    return `the state of the ${subject} forbids it`;
  },
  "422": () => "what is sent contradicts itself or what is there; `errors` names the fields",
  "429": () => "too many calls, after all repeats",
  "500": () => "the API failed, after all repeats that are safe",
};

/** No customer, or no note of it. */
function missing(operation: Operation): string {
  const named = operation.pathParameters.map(({ source, name }) => {
    const owner = ownerOf(operation, source);
    return owner === undefined ? `no such ${said(source) || source}` : `no ${owner} has this \`${name}\``;
  });
  return named.length > 0 ? named.join(", or ") : "something that the call refers to does not exist";
}
