/** Calls in a function around a request that do nothing but to put it together, to read its answer, or to reckon how long to wait. */
import ts from "typescript";
import { calledIn, lastName, rootIdentifier } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, ROOT, type Value } from "../../scan/script/values.ts";

/** What tells the console. */
export const TELLS = /^console\.(?:log|warn|error|info|debug)$/;

/** Calls beside the one that is asked, by their last name: what puts a request together, reads an answer, reckons how long to wait. */
const ASIDE: ReadonlySet<string> = new Set([
  ...["json", "text", "entries", "keys", "fromEntries", "forEach", "map", "filter", "get"],
  ...["toString", "stringify", "parse", "String", "Number", "Boolean", "parseInt", "parseFloat"],
  ...["encodeURIComponent", "join", "replace", "trim", "startsWith", "endsWith", "slice", "substring"],
  ...["toUpperCase", "toLowerCase", "concat", "then", "now", "min", "max", "pow", "floor", "round", "random"],
  ...["isAxiosError", "isInteger", "isFinite", "isNaN", "isArray"],
]);
/** Those of them that change nothing whatever they are called of: of texts and lists. */
const OF_ANY: ReadonlySet<string> = new Set([
  ...["toString", "join", "replace", "trim", "startsWith", "endsWith", "slice", "substring", "concat"],
  ...["toUpperCase", "toLowerCase", "isAxiosError"],
]);
/** What the language has of them. */
const LANGUAGE =
  /^(?:Object|JSON|Math|Number|String|Boolean|Array|Date|Promise|Buffer|URL|URLSearchParams|Headers|parseInt|parseFloat|encodeURIComponent|process)$/;
/** Packages that write queries. */
const WRITES_QUERIES = /^(?:node:)?(?:qs|querystring|query-string)$/;
const KNOWN_VALUES: ReadonlySet<Value["kind"]> = new Set([
  ...(["text", "number", "boolean", "null", "object", "list", "address", "query", "json"] as const),
]);

/**
 * A call of the table, of what is the function's own or the language's: packages do what they like by such names.
 *
 * @param isLocal whether a name is the function's own
 */
export function isAside(
  evaluator: Evaluator,
  call: ts.CallExpression,
  isLocal: (name: ts.Identifier) => boolean,
): boolean {
  const { callee } = calledIn(call);
  const name = lastName(callee);
  if (!ASIDE.has(name)) return false;
  if (OF_ANY.has(name)) return true;
  const root = rootIdentifier(callee);
  // Of what a call gives, which is looked at itself; of `this` nobody knows what it is.
  if (!root) return !/^this\b/.test(callee.getText());
  if (isLocal(root) || LANGUAGE.test(root.text)) return true;
  evaluator.restart();
  const owner = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return each(evaluator.evaluate(owner, ROOT)).every((one) =>
    one.kind === "library" ? WRITES_QUERIES.test(one.module) : owner !== callee && KNOWN_VALUES.has(one.kind),
  );
}

/** `(ms) => new Promise((resolve) => setTimeout(resolve, ms))`. */
export function isSleep(of: ts.SignatureDeclaration): boolean {
  const body = "body" in of ? of.body : undefined;
  const text = (body as ts.Node | undefined)?.getText().replace(/\s/g, "") ?? "";
  return /^(?:\{return)?newPromise(?:<\w+>)?\(\(?(\w+)(?::[^)]*)?\)?=>(?:\{)?setTimeout\(\1,[\w*.+]+\)[;}]*\)[;}]*$/.test(
    text,
  );
}
