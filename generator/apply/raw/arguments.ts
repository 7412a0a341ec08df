/** Arguments of the generated call: what stands in the path, the body, the query, and options of the call. */
import ts from "typescript";
import type { KnownApis, KnownField, KnownObject, KnownOperation } from "../../scan/known.ts";
import { bare } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, literal, partsOf, ROOT, type Value } from "../../scan/script/values.ts";
import type { AddressParts } from "./address.ts";
import type { PathValue, QueryValue } from "./parts.ts";
import { constantOf, type RequestParts } from "./request.ts";
import { searchIn } from "./search.ts";
import { mayBeEmpty } from "../proof/present.ts";
import { movedIn } from "../proof/moved.ts";
import { kindsOf } from "../proof/kinds.ts";
import { sourcesOf } from "../proof/sources.ts";
import { bareText } from "../proof/syntax.ts";
import { touchedIn } from "../proof/untouched.ts";
import type { WholeCode } from "../proof/whole.ts";
import { allProven, isProven, type Unproven, unproven } from "../proof/unproven.ts";

interface Sent {
  /** Where the client's call will stand. */
  readonly call: ts.Node;
  readonly code: WholeCode;
  readonly evaluator: Evaluator;
  readonly known: KnownApis;
  readonly operation: KnownOperation;
  readonly parts: RequestParts;
  readonly address: AddressParts;
}

/** @returns texts of the arguments, in their order */
export function argumentsOf(sent: Sent): readonly string[] | Unproven {
  const { operation, parts, address } = sent;
  const path = allProven(address.path.map((value) => pathArgument(value, sent)));
  const body = bodyArgument(sent);
  const query = queryArgument(sent);
  const moved = movedAmong(sent);
  if (!isProven(path)) return path;
  if (!isProven(body)) return body;
  if (!isProven(query)) return query;
  if (moved !== undefined) return unproven(`\`${moved}\` may be something else by the time it is asked`);
  const options =
    parts.kept.length === 0 ? undefined : `{ ${parts.kept.map((one) => one.getText()).join(", ")} }`;
  const hasQuery = Object.keys(operation.query).length > 0;
  const later = hasQuery ? [query, options] : [options];
  while (later.length > 0 && later.at(-1) === undefined) later.pop();
  return [...path, ...(body === undefined ? [] : [body]), ...later.map((one) => one ?? "undefined")];
}

/** What is written elsewhere and would stand in the call then, but may be something else there. */
function movedAmong({ code, call, parts, address }: Sent): string | undefined {
  const search = address.query.length === 0 && parts.query ? searchIn(code, parts.query) : undefined;
  const values = [...address.path, ...[...address.query, ...(search ?? [])].map(({ value }) => value)];
  const written = search === undefined ? [parts.query, parts.body] : [parts.body];
  const nodes = [...values.flatMap((one) => ("node" in one ? [one.node] : [])), ...written];
  return nodes.map((one) => (one ? movedIn(code, one, call) : undefined)).find((one) => one !== undefined);
}

function pathArgument(value: PathValue, { code, evaluator, operation }: Sent): string | Unproven {
  if ("node" in value) {
    const sources = [value.node, ...sourcesOf(code, value.node).filter((one) => one !== undefined)];
    if (sources.some((one) => mayBeEmpty(evaluator, one))) return unproven("a part of its path may be empty");
    if (sources.some((one) => holdsSeveral(evaluator, one)))
      return unproven("several parts of its path are handed in as one");
    return isWhole(value.node) ? value.node.getText() : unproven("a part of its path is not followed");
  }
  const { path, words = [] } = operation;
  const isWord = words.length > 0 && words.length === (path.match(/\{/g) ?? []).length - 1;
  if (isWord || !/^\d+$/.test(value.text)) return JSON.stringify(value.text);
  // The path of a number is that number; `007` is another path.
  return isNumeral(value.text)
    ? value.text
    : unproven(`\`${value.text}\` in its path is no number as it is written`);
}

/** `1/contacts`: a client writes the slash as a character of one part. */
function holdsSeveral(evaluator: Evaluator, node: ts.Expression): boolean {
  evaluator.restart();
  const texts = each(evaluator.evaluate(node, ROOT)).flatMap((one) => partsOf(one).flat());
  return texts.some((part) => typeof part === "string" && (/[/?#]/.test(part) || /^\.{1,2}$/.test(part)));
}

/** What can stand as an argument as it is. */
function isWhole(node: ts.Expression): boolean {
  return (
    !ts.isYieldExpression(node) &&
    !(ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
  );
}

function bodyArgument({
  code,
  evaluator,
  known,
  operation,
  parts: { body },
}: Sent): string | undefined | Unproven {
  const shape = operation.body === undefined ? undefined : known.objects[operation.body];
  if (body === undefined || isNothing(body))
    return operation.body === undefined ? undefined : unproven("it sends no body");
  if (shape === undefined) return unproven("its body is none that is known");
  const touched = touchedIn(code, body);
  if (touched !== undefined) return unproven(`\`${touched}\` in its body may be changed before it is sent`);
  evaluator.restart();
  const value = evaluator.evaluate(body, ROOT);
  const why = openIn(value, shape, known, 0);
  return why === undefined ? body.getText() : unproven(why);
}

function isNothing(node: ts.Expression): boolean {
  const inner = bare(node);
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === "undefined");
}

/** Why a body may hold what its type has not. */
function openIn(value: Value, shape: KnownObject, known: KnownApis, depth: number): string | undefined {
  if (value.kind !== "object" || value.isOpen || depth > 6) return "not all fields of its body are known";
  for (const [name, entry] of value.entries) {
    const field = shape[name];
    if (field === undefined) return `\`${name}\` is no field of its body`;
    const inner = entry.value();
    const below = field.object === undefined ? undefined : known.objects[field.object];
    if (field.open === true || below === undefined) continue;
    const items = inner.kind === "list" && !inner.isOpen ? inner.items : [inner];
    const why = items.map((item) => openIn(item, below, known, depth + 1)).find((one) => one !== undefined);
    if (why !== undefined) return why;
  }
  return undefined;
}

function queryArgument(sent: Sent): string | undefined | Unproven {
  const { parts, address } = sent;
  const search = parts.query && address.query.length === 0 ? searchIn(sent.code, parts.query) : undefined;
  if (search) return pairsOf(sent, search);
  if (parts.query !== undefined && address.query.length > 0)
    return unproven("its query stands in two places");
  if (parts.query !== undefined) return queryObject(sent, parts.query);
  return address.query.length === 0 ? undefined : pairsOf(sent, address.query);
}

/** Why a value that is put into a text may not be read there as a client writes it. */
function asWord(
  code: WholeCode,
  node: ts.Expression,
  field: KnownField,
  isEscaped: boolean,
): string | undefined {
  const kinds = kindsOf(code, node);
  if (kinds.has("object"))
    return /^date/.test(field.format ?? "") ? `may be no ${field.format ?? "date"}` : "is an object";
  if (kinds.has("nothing") || kinds.has("unknown")) return "may be nothing, which goes out as a word";
  const isFree = field.format === undefined && field.values === undefined && field.type === "string";
  return (kinds.has("text") || kinds.has("given")) && isFree && !isEscaped
    ? "goes out as it is written, where a client escapes it"
    : undefined;
}

/** A parameter of the query. What takes several values is a list, also where its document calls it a text. */
function fieldOf({ query, caps }: KnownOperation, name: string): KnownField | undefined {
  const field = query[name];
  return field && caps?.[name] !== undefined ? { ...field, list: true } : field;
}

function pairsOf({ code, operation }: Sent, query: readonly QueryValue[]): string | Unproven {
  const names = query.map(({ name }) => name);
  if (new Set(names).size < names.length) return unproven("its query has a name twice");
  const pairs = allProven(query.map((one) => pair(code, one, fieldOf(operation, one.name))));
  return isProven(pairs) ? `{ ${pairs.join(", ")} }` : pairs;
}

function pair(
  code: WholeCode,
  { name, value, isEscaped }: QueryValue,
  field: KnownField | undefined,
): string | Unproven {
  if (field === undefined) return unproven(`\`${name}\` is no parameter`);
  if ("text" in value) {
    const text = literalFor(value.text, field);
    return text === undefined ? unproven(`\`${name}\` is of another form`) : `${keyOf(name)}: ${text}`;
  }
  const why = asWord(code, value.node, field, isEscaped) ?? unfit(code, value.node, field);
  if (why !== undefined || !isWhole(value.node)) return unproven(`\`${name}\` ${why ?? "is not followed"}`);
  const text = value.node.getText();
  return text === name ? name : `${keyOf(name)}: ${text}`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Whether a text is a number that goes out as it is written: neither `01` nor `1.50`. */
function isNumeral(text: string): boolean {
  return /^-?\d/.test(text) && text.length < 16 && String(Number(text)) === text;
}

/** A text of a query as the client takes it. */
function literalFor(text: string, { type, list, format, values }: KnownField): string | undefined {
  const isNumber = type === "integer" || type === "number";
  if (isNumber && list !== true) return isNumeral(text) ? text : undefined;
  if (type === "boolean" && list !== true) return /^(?:true|false)$/.test(text) ? text : undefined;
  if (format === "date-time" && !MOMENT.test(text)) return undefined;
  if (format === "date" && !DAY.test(text)) return undefined;
  if (values !== undefined && list !== true && !values.includes(text)) return undefined;
  return JSON.stringify(text);
}

/** An object whose names are all known, as it stands. */
function queryObject({ code, evaluator, operation, parts }: Sent, node: ts.Expression): string | Unproven {
  const touched = touchedIn(code, node);
  if (touched !== undefined) return unproven(`\`${touched}\` in its query may be changed before it is sent`);
  evaluator.restart();
  const value = evaluator.evaluate(node, ROOT);
  if (value.kind !== "object" || value.isOpen || !isPlainObject(evaluator, node))
    return unproven("not all names of its query are known");
  for (const [name, entry] of value.entries) {
    const field = fieldOf(operation, name);
    if (field === undefined) return unproven(`\`${name}\` is no parameter`);
    const of = valueNode(entry.node);
    const word = parts.leavesOut || of === undefined ? undefined : asWord(code, of, field, true);
    const why = word ?? unfit(code, of, field, entry.value());
    if (why !== undefined) return unproven(`\`${name}\` ${why}`);
  }
  return node.getText();
}

/** Written as an object, here or as a constant that nothing is put into later. */
function isPlainObject(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isObjectLiteralExpression(inner)) return true;
  if (!ts.isIdentifier(inner)) return false;
  const held = constantOf(evaluator, inner);
  return held !== undefined && ts.isObjectLiteralExpression(held);
}

/** The value that stands behind a name in an object. */
export function valueNode(name: ts.Node): ts.Expression | undefined {
  const { parent } = name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer;
  return ts.isShorthandPropertyAssignment(parent) ? parent.name : undefined;
}

/** Why a value may not go out as it did: moments and lists are written in another way, or refused. */
function unfit(
  code: WholeCode,
  node: ts.Expression | undefined,
  field: KnownField,
  value?: Value,
): string | undefined {
  const { evaluator } = code;
  const of = value ?? (node ? evaluator.evaluate(node, ROOT) : undefined);
  const text = literal(of);
  if (field.format === "date-time" || field.format === "date") {
    if (text !== undefined)
      return (field.format === "date" ? DAY : MOMENT).test(text) ? undefined : "is of another form";
    return node && isMoment(evaluator, node, field.format) ? undefined : `may be no ${field.format}`;
  }
  if (
    /^(?:integer|number)$/.test(field.type ?? "") &&
    text === undefined &&
    node &&
    mayBeNoNumber(evaluator, node)
  )
    return "may be no number";
  if (of?.kind === "list") return "is a list, which goes out in another way";
  if (of?.kind === "object") return "is an object";
  if (field.list === true && text === undefined && !(node && isJoined(evaluator, node)))
    return "may be a list, which goes out in another way";
  if (field.list === true && text === undefined && node && !holdsSome(evaluator, node))
    return "may be an empty list, which a client refuses";
  const sources = node ? sourcesOf(code, node).flatMap((one) => one ?? []) : [];
  if (sources.some((one) => isStructure(evaluator, one))) return "is handed in as a list or an object";
  return sources.some((one) => isOfRequest(evaluator, one))
    ? "is a list where who asks says it twice, which goes out in another way"
    : undefined;
}

/** `req.query.phone`, `const { phone } = req.query`: what frameworks make a list of that comes twice. */
function isOfRequest(evaluator: Evaluator, written: ts.Expression): boolean {
  const node = bareText(written);
  const isQuery = (of: ts.Expression | undefined) => of !== undefined && QUERY.test(bareText(of).getText());
  if (ts.isPropertyAccessExpression(node)) return isQuery(node.expression);
  const declared = ts.isIdentifier(node) ? evaluator.symbolOf(node)?.valueDeclaration : undefined;
  if (!declared || !ts.isBindingElement(declared)) return false;
  const owner = declared.parent.parent;
  return ts.isVariableDeclaration(owner) && isQuery(owner.initializer);
}

const QUERY = /^(?:req|request|ctx|context|event|c)(?:\.\w+)?\.query$|^getQuery\(/;

function isStructure(evaluator: Evaluator, node: ts.Expression): boolean {
  evaluator.restart();
  return each(evaluator.evaluate(node, ROOT)).some(({ kind }) => kind === "list" || kind === "object");
}

/** What an expression is, by way of a constant. */
function heldBy(evaluator: Evaluator, node: ts.Expression): ts.Expression {
  const inner = bare(node);
  return (ts.isIdentifier(inner) ? constantOf(evaluator, inner) : undefined) ?? inner;
}

/** `Number(x)`, `+x`: what is no number goes out as a word, which a client refuses. */
function mayBeNoNumber(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = heldBy(evaluator, node);
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.PlusToken;
  return (
    ts.isCallExpression(inner) &&
    /^(?:Number(?:\.parse\w+)?|parse(?:Int|Float))$/.test(inner.expression.getText())
  );
}

/** `x.toISOString()`, `new Date(…)`, or a constant that is. */
function isMoment(evaluator: Evaluator, node: ts.Expression, format: string): boolean {
  const inner = bare(node);
  if (ts.isIdentifier(inner)) {
    const held = constantOf(evaluator, inner);
    return held !== undefined && !ts.isIdentifier(held) && isMoment(evaluator, held, format);
  }
  if (format === "date") return false;
  if (ts.isNewExpression(inner)) return inner.expression.getText() === "Date";
  return (
    ts.isCallExpression(inner) &&
    ts.isPropertyAccessExpression(inner.expression) &&
    inner.expression.name.text === "toISOString"
  );
}

/** A text of a list that has something in it for certain. */
function holdsSome(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = heldBy(evaluator, node);
  if (ts.isTemplateExpression(inner))
    return [inner.head, ...inner.templateSpans.map((span) => span.literal)].some(({ text }) =>
      /[^\s,]/.test(text),
    );
  if (!ts.isCallExpression(inner)) return false;
  const { expression: callee } = inner;
  const list = ts.isPropertyAccessExpression(callee) ? callee.expression : inner.arguments[0];
  if (!list) return false;
  const literal = heldBy(evaluator, list);
  if (ts.isArrayLiteralExpression(literal))
    return literal.elements.some((one) => !ts.isSpreadElement(one) && !ts.isOmittedExpression(one));
  return isLeftWhenEmpty(bareText(list), inner);
}

/** `if (ids.length === 0) return [];` above, in the same block or one around it. */
function isLeftWhenEmpty(list: ts.Expression, use: ts.Node): boolean {
  if (!ts.isIdentifier(list)) return false;
  const empty = new RegExp(`^(?:!${list.text}\\.length|${list.text}\\.length(?:===?0|<1))$`);
  for (let up: ts.Node = use; up.parent !== undefined && !ts.isFunctionLike(up); up = up.parent) {
    const { parent } = up;
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(up as ts.Statement));
    const at = before.findIndex(
      (one) =>
        ts.isIfStatement(one) &&
        empty.test(one.expression.getText().replace(/\s/g, "")) &&
        isLeaving(one.thenStatement),
    );
    // Nothing may take out of it what was in it.
    if (at >= 0)
      return before.slice(at + 1).every((one) => !new RegExp(`\\b${list.text}\\b`).test(one.getText()));
  }
  return false;
}

function isLeaving(then: ts.Statement): boolean {
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isBreakOrContinueStatement(last))
  );
}

function isJoined(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isIdentifier(inner)) {
    const held = constantOf(evaluator, inner);
    return held !== undefined && !ts.isIdentifier(held) && isJoined(evaluator, held);
  }
  if (ts.isTemplateExpression(inner)) return true;
  const name =
    ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)
      ? inner.expression.name.text
      : "";
  return (
    name === "join" ||
    name === "toString" ||
    (ts.isCallExpression(inner) && inner.expression.getText() === "String")
  );
}
