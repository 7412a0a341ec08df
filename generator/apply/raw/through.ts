/** Calls that go through a function of the code's own: parts of the request as its caller hands them in. */
import ts from "typescript";
import { bare, calledIn } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, literal, type ObjectValue, partsOf, ROOT, type Value } from "../../scan/script/values.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { type AddressParts, pathFrom, placeFrom } from "./address.ts";
import { isSame, libraryOf } from "../proof/libraries.ts";
import { mayBeFalsy } from "../proof/present.ts";
import { isAsClients } from "../proof/repeats.ts";
import { sourcesOf } from "../proof/sources.ts";
import { isProven, type Unproven, unproven } from "../proof/unproven.ts";
import { type Way, wayThrough } from "../proof/verbatim.ts";
import { valueNode } from "./arguments.ts";
import { optionsBeside, type RequestParts, textOfJson } from "./request.ts";
import { givenThrough, handedIn } from "./wrappers.ts";

/** Names of what a client has of its own: tokens, keys, headers with them. */
const OWN = /token|auth|header|cred|session|secret|app_?key|api_?key/i;

/** Options of libraries that change how an answer is got, and are no part of what is asked. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...["cache", "credentials", "mode", "redirect", "keepalive", "referrer", "referrerPolicy", "integrity"],
  ...["priority", "responseType", "responseEncoding", "next", "dispatcher", "agent", "maxRedirects"],
]);

export interface Passed {
  readonly parts: RequestParts;
  readonly address: AddressParts;
}

export function passedThrough(code: CodeBase, site: CallSite): Passed | Unproven {
  const {
    evaluator,
    requests: { callers },
  } = code;
  const { found, node, call } = site;
  const { operation } = call;
  if (!operation || !ts.isCallExpression(node)) return unproven("what it calls is not sure");
  const library = libraryOf(evaluator, found.sent);
  if (!library || library.isChained) return unproven("how it is called and answered is not known");
  const answer = givenThrough(evaluator, found.sent, found.chain, library.answer);
  if (!isProven(answer)) return answer;
  if (!isAsClients(answer.repeats, operation.method))
    return unproven("the function around it asks again after failures that a client throws");
  const place = placeFrom({ evaluator, callers }, found.base, operation);
  if (!isProven(place)) return place;
  const handed = handedIn(node);
  const path = pathAmong(code, handed, operation);
  if (!isProven(path)) return path;
  const names = new Set(path.query.map(({ name }) => name));
  const isWritten = [...found.query.entries.keys()].every((name) => names.has(name)) && !found.query.isOpen;
  const query = names.size > 0 && isWritten ? undefined : objectFor(evaluator, handed, found.query, "query");
  const body = objectFor(evaluator, handed, objectOf(found.request.body), "body");
  if (!isProven(query)) return query;
  if (!isProven(body)) return body;
  const way = wayThrough(
    code,
    found.chain.filter(({ makes }) => !makes).map(({ of }) => of),
  );
  if (way.isChanged && (query || body)) return unproven("the function around it changes what it is handed");
  const empty = droppedOf(code, way, query && found.query, body && objectOf(found.request.body));
  if (empty !== undefined)
    return unproven(`\`${empty}\` may be empty, which the function around it leaves out`);
  const rest = unusedOf(evaluator, node, [path.node, query, body]);
  if (rest) return unproven(`\`${rest.getText().slice(0, 30)}\` is handed to the function around it as well`);
  const kept = optionsBeside(evaluator, found.sent, library);
  if (!isProven(kept)) return kept;
  const parts = {
    url: node.expression,
    kept,
    answer: answer.form,
    throws: library.throws || answer.isLoud,
    leavesOut: library.leavesOut === true || way.leavesOut,
  };
  return {
    parts: { ...parts, ...(query && { query }), ...(body && { body }) },
    address: { path: path.path, query: path.query, ...place },
  };
}

/** The name of a value that a client sends and the function around the call may leave out: in a query what is empty, in a body what is null as well. */
function droppedOf(
  code: CodeBase,
  { leavesOut, dropsEmpty }: Way,
  query: ObjectValue | undefined,
  body: ObjectValue | undefined | Unproven,
): string | undefined {
  const dropped = (of: ObjectValue, isNull: boolean) =>
    [...of.entries].find(([, { node }]) => {
      const value = valueNode(node);
      const sources = value ? sourcesOf(code, value) : [];
      const some = isNull ? sources : sources.filter((one) => one?.kind !== ts.SyntaxKind.NullKeyword);
      return value === undefined || mayBeFalsy(some);
    })?.[0];
  const ofQuery = query && dropsEmpty ? dropped(query, false) : undefined;
  return ofQuery ?? (body && isProven(body) && (leavesOut || dropsEmpty) ? dropped(body, true) : undefined);
}

function pathAmong(
  code: CodeBase,
  handed: readonly ts.Expression[],
  operation: NonNullable<CallSite["call"]["operation"]>,
) {
  const found = handed.flatMap((node) => {
    const parts = pathFrom(code, node, operation);
    return isProven(parts) ? [{ node, ...parts }] : [];
  });
  const [one] = found;
  if (one) return one;
  const hasOwn = (operation.path.match(/\{/g) ?? []).length > 1;
  return hasOwn ? unproven("its path is put together elsewhere") : { node: undefined, path: [], query: [] };
}

/** What was handed in with just the names that are sent; nothing where none are. */
function objectFor(
  evaluator: Evaluator,
  handed: readonly ts.Expression[],
  sent: ObjectValue | undefined | Unproven,
  what: string,
): ts.Expression | undefined | Unproven {
  if (sent === undefined || !isProven(sent)) return sent;
  if (sent.isOpen) return unproven(`not all names of its ${what} are known`);
  if (sent.entries.size === 0) return undefined;
  const isIt = (node: ts.Expression) => {
    evaluator.restart();
    const value = evaluator.evaluate(node, ROOT);
    if (value.kind !== "object" || value.isOpen || value.entries.size !== sent.entries.size) return false;
    return [...value.entries].every(([name, { node }]) => sent.entries.get(name)?.node === node);
  };
  return handed.filter(isIt).at(-1) ?? unproven(`the function around it adds to its ${what}`);
}

function objectOf(body: Value | undefined): ObjectValue | undefined | Unproven {
  // `body ? JSON.stringify(body) : undefined`
  const some = body ? each(body).filter(({ kind }) => kind !== "null") : [];
  const [one = body] = some.length === 1 ? some : [];
  const value = one?.kind === "json" ? one.of : one;
  if (value === undefined || value.kind === "null") return undefined;
  if (value.kind === "unknown" && value.parameter) return undefined;
  return value.kind === "object" ? value : unproven("its body is not followed");
}

/** The first argument, or value of an object among them, of which nothing is known to be sent. */
function unusedOf(
  evaluator: Evaluator,
  call: ts.CallExpression,
  used: readonly (ts.Expression | undefined)[],
): ts.Expression | undefined {
  const isUsed = (node: ts.Expression): boolean => {
    const text = textOfJson(node);
    if (used.includes(node) || (text && used.includes(text))) return true;
    const inner = bare(node);
    if (ts.isIdentifier(inner) && (inner.text === "undefined" || OWN.test(inner.text))) return true;
    if (inner.kind === ts.SyntaxKind.NullKeyword) return true;
    if (ts.isObjectLiteralExpression(inner)) return inner.properties.every((one) => isUsedProperty(one));
    evaluator.restart();
    const value = evaluator.evaluate(inner, ROOT);
    // A method, or a part of the path: the scan has followed where it goes.
    const texts = value.kind === "text" ? partsOf(value).flat() : [];
    return literal(value) !== undefined
      ? value.kind === "text"
      : texts.some((part) => typeof part === "string" && part.includes("/"));
  };
  const isUsedProperty = (one: ts.ObjectLiteralElementLike): boolean =>
    one.name !== undefined && SETTINGS.has(one.name.getText())
      ? isSame(one.name.getText(), ts.isPropertyAssignment(one) ? one.initializer : undefined)
      : ts.isPropertyAssignment(one)
        ? isUsed(one.initializer)
        : ts.isShorthandPropertyAssignment(one) && isUsed(one.name);
  return calledIn(call).args.find((arg) => !isUsed(arg));
}
