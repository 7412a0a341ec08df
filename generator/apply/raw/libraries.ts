/** How libraries are called: where the parts of a request stand in a call, and how its answer is read. A library is a row. */
import ts from "typescript";
import { bare, calledIn, lastName } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import { isProven, type Unproven, unproven } from "./proof.ts";

/** How what a call gives leads to the body of the answer. */
export type AnswerForm =
  /** Awaited it is a response, whose property is the body. */
  | { readonly kind: "property"; readonly name: string }
  /** Awaited it is a response, whose method gives a promise of the body. */
  | { readonly kind: "method"; readonly name: string }
  /** The promise has a method that gives a promise of the body. */
  | { readonly kind: "promise-method"; readonly name: string }
  /** Awaited it is the body. */
  | { readonly kind: "body" };

export interface Library {
  /** Modules, and globals by their names. */
  readonly modules: RegExp;
  readonly answer: AnswerForm;
  /** Names of options; whatever is not here says something that a client may not do. */
  readonly options: Readonly<Record<string, OptionUse>>;
  /** Methods of HTTP as names of what is called, and where the body stands in such a call. */
  readonly verbs?: "body-second" | "options-second";
  /** How errors are looked at that only this library has. */
  readonly errors: RegExp;
}

/** What an option says of a request; `kept` is an option of the client's calls as well. */
type OptionUse =
  "url" | "base" | "method" | "query" | "body" | "json-text" | "headers" | "kept" | "json-answer";

const SHARED = { method: "method", headers: "headers", signal: "kept" } as const;

const LIBRARIES: readonly Library[] = [
  {
    modules: /^axios$/,
    answer: { kind: "property", name: "data" },
    options: {
      ...SHARED,
      url: "url",
      baseURL: "base",
      params: "query",
      data: "body",
      timeout: "kept",
      responseType: "json-answer",
    },
    verbs: "body-second",
    errors:
      /\.response\b|isAxiosError|AxiosError|\binterceptors\.response\b|validateStatus|transformResponse/,
  },
  {
    modules:
      /^(?:fetch|node-fetch|cross-fetch|isomorphic-fetch|undici|globalThis|window|self|node-fetch-native)$/,
    answer: { kind: "method", name: "json" },
    options: { ...SHARED, body: "json-text" },
    errors: /FetchError|\bResponseError\b/,
  },
  {
    modules: /^(?:got|ky)$/,
    answer: { kind: "promise-method", name: "json" },
    options: {
      ...SHARED,
      searchParams: "query",
      json: "body",
      responseType: "json-answer",
      prefixUrl: "base",
    },
    verbs: "options-second",
    errors: /\.response\b|HTTPError|RequestError|\bhooks\b/,
  },
  {
    modules: /^(?:ofetch|\$fetch)$/,
    answer: { kind: "body" },
    options: { ...SHARED, query: "query", params: "query", body: "body", baseURL: "base", timeout: "kept" },
    errors: /FetchError|\.response\b|onResponse/,
  },
];

/** Parts of a request as the code writes them. */
export interface RequestParts {
  readonly url: ts.Expression;
  readonly query?: ts.Expression;
  readonly body?: ts.Expression;
  readonly headers?: ts.Expression;
  /** Options that the client's call has as well. */
  readonly kept: readonly ts.ObjectLiteralElementLike[];
  readonly answer: AnswerForm;
  readonly errors: RegExp;
  /** Failures are thrown, as a client throws them. */
  readonly throws: boolean;
}

const VERBS = /^(?:get|post|put|patch|delete)$/;

export function requestParts(evaluator: Evaluator, call: ts.CallExpression): RequestParts | Unproven {
  const library = libraryOf(evaluator, call);
  if (library === undefined) return unproven("how it is called and answered is not known");
  const { args } = calledIn(call);
  const [first, second, third] = args;
  const name = lastName(calledIn(call).callee);
  if (first === undefined || args.some(ts.isSpreadElement)) return unproven("its arguments are not followed");
  const isWhole = ts.isObjectLiteralExpression(resolved(evaluator, first));
  const hasBody = library.verbs === "body-second" && /^(?:post|put|patch)$/.test(name);
  const options = isWhole ? first : hasBody ? third : second;
  const read = options === undefined ? NONE : optionsIn(evaluator, options, library);
  if (!isProven(read)) return read;
  const url = isWhole ? read.url : first;
  const body = hasBody && !isWhole ? second : read.body;
  if (url === undefined) return unproven("its address is not followed");
  const { query, headers, kept } = read;
  const { answer, errors } = library;
  return {
    url,
    kept,
    answer,
    errors,
    throws: answer.kind !== "method",
    ...(query && { query }),
    ...(body && { body }),
    ...(headers && { headers }),
  };
}

export function libraryOf(evaluator: Evaluator, call: ts.CallExpression): Library | undefined {
  evaluator.restart();
  const values = each(evaluator.evaluate(calledIn(call).callee, ROOT));
  const [value] = values;
  if (values.length !== 1 || value?.kind !== "library") return undefined;
  const library = LIBRARIES.find(({ modules }) => modules.test(value.module));
  const last = value.path.at(-1) ?? "";
  const isPlain =
    /^(?:|default|fetch|\$fetch|request|create\(\))$/.test(last) &&
    !(last === "request" && value.module === "undici");
  const isVerb = library?.verbs !== undefined && VERBS.test(last);
  return isPlain || isVerb ? library : undefined;
}

interface Options {
  readonly url?: ts.Expression;
  readonly query?: ts.Expression;
  readonly body?: ts.Expression;
  readonly headers?: ts.Expression;
  readonly kept: readonly ts.ObjectLiteralElementLike[];
}

const NONE: Options = { kept: [] };

/** What an object literal says, each of its names known to the library's row. */
function optionsIn(evaluator: Evaluator, node: ts.Expression, { options }: Library): Options | Unproven {
  const literal = resolved(evaluator, node);
  if (!ts.isObjectLiteralExpression(literal)) return unproven("its options are not followed");
  const found: { -readonly [K in keyof Options]: Options[K] } = { kept: [] };
  const kept: ts.ObjectLiteralElementLike[] = [];
  for (const property of literal.properties) {
    const name = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
    const use = name === undefined ? undefined : options[name];
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (use === undefined || value === undefined)
      return unproven(`it has the option \`${name ?? property.getText().slice(0, 30)}\``);
    if (use === "kept") {
      if (literal !== bare(node)) return unproven(`it has the option \`${name}\``);
      kept.push(property);
    } else if (use === "json-text") {
      const text = textOfJson(value);
      if (text === undefined) return unproven("its body is no JSON of an object");
      found.body = text;
    } else if (use === "json-answer") {
      if (!ts.isStringLiteralLike(value) || value.text !== "json") return unproven("its answer is no JSON");
    } else if (use === "url" || use === "query" || use === "body" || use === "headers") found[use] = value;
  }
  return { ...found, kept };
}

/** `x` of `JSON.stringify(x)`. */
function textOfJson(node: ts.Expression): ts.Expression | undefined {
  const call = bare(node);
  if (!ts.isCallExpression(call) || call.expression.getText() !== "JSON.stringify") return undefined;
  return call.arguments.length === 1 ? call.arguments[0] : undefined;
}

/** What a constant is, where it is an object that is written in the same file. */
export function resolved(evaluator: Evaluator, node: ts.Expression): ts.Expression {
  const inner = bare(node);
  const held = ts.isIdentifier(inner) ? constantOf(evaluator, inner) : undefined;
  return held ?? inner;
}

/** What a name stands for, where that is said once and never again. */
export function constantOf(evaluator: Evaluator, name: ts.Identifier): ts.Expression | undefined {
  const declaration = evaluator.symbolOf(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  if (declaration.getSourceFile() !== name.getSourceFile() || !ts.isIdentifier(declaration.name))
    return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const code = evaluator.code;
  const isChanged = (code.members.get(name.text) ?? []).length > 0;
  return isConst && !isChanged ? bare(declaration.initializer) : undefined;
}
