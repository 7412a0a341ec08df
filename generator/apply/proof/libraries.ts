/**
 * Libraries by which code asks, a row each: which modules they are, what their options say, how the body is got of what they give. Closed tables:
 * whatever is in none of them may matter, and the call is left.
 */
import ts from "typescript";
import { calledIn, lastName } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, type Frame, ROOT } from "../../scan/script/values.ts";

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

/** The names by which the body is got of a response: a property, or a method of it or of the promise of one. */
export function readBy({ answer }: Library): { readonly property?: string; readonly method?: string } {
  if (answer.kind === "body") return {};
  return answer.kind === "property" ? { property: answer.name } : { method: answer.name };
}

/** What an option says of a request; `kept` is an option of the calls of V2's client as well. */
export type OptionUse = "url" | "base" | "method" | "query" | "body" | "json-text" | "headers" | "kept";

export interface Library {
  /** Modules, and globals by their names. */
  readonly modules: RegExp;
  readonly answer: AnswerForm;
  /** Whether a call that is answered with 404 throws. */
  readonly throws: boolean;
  /** Whether a parameter of the query that is null or undefined is left out, as a client does. */
  readonly leavesOut?: true;
  /** Names of options; whatever is not here, and not {@link isSame}, says something that a client may not do. */
  readonly options: Readonly<Record<string, OptionUse>>;
  /** Methods of HTTP as names of what is called, and where the body stands in such a call. */
  readonly verbs?: "body-second" | "options-second";
  /** What a request says is put behind it by calls: `superagent.get(url).set(…)`. */
  readonly isChained?: true;
}

const SHARED = { method: "method", headers: "headers", signal: "kept" } as const;

export const LIBRARIES: readonly Library[] = [
  {
    modules: /^axios$/,
    answer: { kind: "property", name: "data" },
    throws: true,
    leavesOut: true,
    options: {
      ...SHARED,
      url: "url",
      baseURL: "base",
      params: "query",
      data: "body",
      timeout: "kept",
    },
    verbs: "body-second",
  },
  {
    modules:
      /^(?:fetch|node-fetch|cross-fetch|isomorphic-fetch|undici|globalThis|window|self|node-fetch-native)$/,
    answer: { kind: "method", name: "json" },
    throws: false,
    options: { ...SHARED, body: "json-text" },
  },
  {
    modules: /^(?:got|ky)$/,
    answer: { kind: "promise-method", name: "json" },
    throws: true,
    options: { ...SHARED, searchParams: "query", json: "body", prefixUrl: "base" },
    verbs: "options-second",
  },
  {
    modules: /^(?:ofetch|\$fetch)$/,
    answer: { kind: "body" },
    throws: true,
    options: { ...SHARED, query: "query", params: "query", body: "body", baseURL: "base", timeout: "kept" },
  },
  {
    modules: /^superagent$/,
    answer: { kind: "property", name: "body" },
    throws: true,
    options: {},
    verbs: "options-second",
    isChained: true,
  },
];

/** Values by which an option says what a client does as well, as code. */
const SAME: Readonly<Record<string, RegExp>> = {
  responseType: /^"json"$/,
  cache: /^"default"$/,
  mode: /^"cors"$/,
  redirect: /^"follow"$/,
  decompress: /^true$/,
  withCredentials: /^false$/,
  maxBodyLength: /^Infinity$/,
  maxContentLength: /^Infinity$/,
  http2: /^(?:true|false)$/,
};

/** Whether an option of a call, or of what it is called of, changes nothing. */
export function isSame(option: string, value: ts.Node | undefined): boolean {
  const values = Object.hasOwn(SAME, option) ? SAME[option] : undefined;
  return value !== undefined && values?.test(value.getText().replace(/^(['`])(.*)\1$/, '"$2"')) === true;
}

const VERBS = /^(?:get|post|put|patch|delete)$/;

/** The library that a call is of, where it is called in a way that the row says. */
export function libraryOf(
  evaluator: Evaluator,
  call: ts.CallExpression,
  frame: Frame = ROOT,
): Library | undefined {
  const value = libraryValue(evaluator, call, frame);
  if (!value) return undefined;
  const library = LIBRARIES.find(({ modules }) => modules.test(value.module));
  const last = value.path.at(-1) ?? "";
  const isPlain =
    /^(?:|default|fetch|\$fetch|request|create\(\))$/.test(last) &&
    !(last === "request" && value.module === "undici");
  const isVerb = library?.verbs !== undefined && VERBS.test(last);
  return isPlain || isVerb ? library : undefined;
}

/** What is called, where it is one library for certain. */
export function libraryValue(evaluator: Evaluator, call: ts.CallExpression, frame: Frame = ROOT) {
  evaluator.restart();
  const [value, ...others] = each(evaluator.evaluate(calledIn(call).callee, frame));
  return others.length === 0 && value?.kind === "library" ? value : undefined;
}

/** The name of a method of HTTP by which a library is called; empty where it is called by itself. */
export function verbOf(call: ts.CallExpression): string {
  return lastName(calledIn(call).callee);
}
