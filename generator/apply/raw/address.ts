/** An address as the code writes it: the expressions that stand for parameters of the path, and those of the query. */
import ts from "typescript";
import type { KnownOperation } from "../../scan/known.ts";
import { bare, walk } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import type { Callers } from "../../scan/script/callers.ts";
import {
  each,
  literal,
  type Parameter,
  partsOf,
  ROOT,
  type TextPart,
  type Unknown,
  type Value,
} from "../../scan/script/values.ts";
import { TENANT } from "../../runtime/vendor.ts";
import { libraryOf } from "../proof/libraries.ts";
import { bareParent, decoded, isCallOf } from "../proof/syntax.ts";
import type { WholeCode } from "../proof/whole.ts";
import { constantOf } from "./request.ts";
import type { PathValue, QueryValue } from "./parts.ts";
import { searchIn } from "./search.ts";
import { isVaried } from "../proof/varied.ts";
import { allProven, isProven, type Unproven, unproven } from "../proof/unproven.ts";

/** Literal text, an expression, or something that only the value of an expression has. */
type Piece = string | { readonly node: ts.Expression } | { readonly value: Unknown };

export interface AddressParts extends Place {
  /** Of the path, in order, without the tenant. */
  readonly path: readonly PathValue[];
  readonly query: readonly QueryValue[];
}

/** What the tenant is, and where it is asked: one client is for one of each. */
export interface Place {
  readonly tenant: string;
  readonly host: string;
}

/** @param base the text before the query, as the scan has put it together */
export function addressParts(
  code: WholeCode,
  url: ts.Expression,
  base: readonly TextPart[],
  operation: KnownOperation,
): AddressParts | Unproven {
  const { evaluator } = code;
  const pieces = flattened(evaluator, url, 0);
  if (!isProven(pieces)) return pieces;
  const { before, after } = splitQuery(joined(pieces));
  const known = { evaluator, callers: code.requests.callers };
  const query = after === undefined ? [] : queryIn(code, after);
  if (!isProven(query)) return query;
  const wanted = operation.path.split("/").filter((one) => one !== "");
  const path = pathIn(segmentsOf(before), wanted);
  if (!isProven(path)) return path;
  const ownPath = allProven(path.map((value) => plainValue(known, value)));
  const ownQuery = queryOf(known, query);
  if (!isProven(ownPath)) return ownPath;
  if (!isProven(ownQuery)) return ownQuery;
  const place = placeFrom(known, base, operation);
  if (!isProven(place)) return place;
  return { path: ownPath, query: ownQuery, ...place };
}

export interface Known {
  readonly evaluator: Evaluator;
  readonly callers: Callers;
}

/** The tenant and the host, by the text that the scan has put together. */
export function placeFrom(
  code: Known,
  base: readonly TextPart[],
  { path }: KnownOperation,
): Place | Unproven {
  const pieces = base.map((part): Piece =>
    typeof part === "string" ? part : part.kind === "unknown" ? { value: part } : "",
  );
  const wanted = path.split("/").filter((one) => one !== "");
  const tenant = tenantIn(code, segmentsOf(pieces), wanted);
  return isProven(tenant) ? { tenant, host: hostIn(base) } : tenant;
}

/** Values of a path that is handed on, all of them, and a name that they stand behind; with the query that is written there. */
export function pathFrom(
  code: WholeCode,
  node: ts.Expression,
  operation: KnownOperation,
): Pick<AddressParts, "path" | "query"> | Unproven {
  const known = { evaluator: code.evaluator, callers: code.requests.callers };
  const pieces = flattened(known.evaluator, node, 0);
  if (!isProven(pieces)) return pieces;
  const { before, after } = splitQuery(joined(pieces));
  const pairs = after === undefined ? [] : queryIn(code, after);
  if (!isProven(pairs)) return pairs;
  const wanted = operation.path.split("/").filter((one) => one !== "");
  const segments = segmentsOf(before);
  const isNamed = segments.some(([piece]) => typeof piece === "string" && wanted.includes(piece));
  const path = isNamed ? pathIn(segments, wanted) : unproven("its path is put together elsewhere");
  if (!isProven(path)) return path;
  const values = allProven(path.map((value) => plainValue(known, value)));
  if (!isProven(values)) return values;
  const query = queryOf(known, pairs);
  return isProven(query) ? { path: values, query } : query;
}

function queryOf(known: Known, query: readonly QueryValue[]): readonly QueryValue[] | Unproven {
  return allProven(
    query.map(({ name, value, isEscaped }) => {
      const own = plainValue(known, value);
      if (!isProven(own)) return own;
      const isCoded = "text" in own || isCallOf(bareParent(own.node), ENCODE);
      return { name, value: own, isEscaped: isEscaped || isCoded };
    }),
  );
}

/** Concatenations and templates as their pieces, constants put in their place. */
function flattened(evaluator: Evaluator, node: ts.Expression, depth: number): readonly Piece[] | Unproven {
  const inner = bare(node);
  if (depth > 12) return unproven("its address is not followed");
  // A request has more than an address.
  if (ts.isNewExpression(inner) && inner.expression.getText() !== "URL")
    return unproven("its address is in an object");
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return [inner.text];
  if (ts.isTemplateExpression(inner)) {
    const all: Piece[] = [inner.head.text];
    for (const { expression, literal } of inner.templateSpans) {
      const part = flattened(evaluator, expression, depth + 1);
      if (!isProven(part)) return part;
      all.push(...part, literal.text);
    }
    return all;
  }
  if (isSum(inner)) {
    // Numbers are added up.
    if (!isText(evaluator, inner)) return [{ node: inner }];
    const left = flattened(evaluator, inner.left, depth + 1);
    const right = flattened(evaluator, inner.right, depth + 1);
    if (!isProven(left)) return left;
    return isProven(right) ? [...left, ...right] : right;
  }
  if (ts.isIdentifier(inner)) {
    const held = constantOf(evaluator, inner);
    const isText =
      held && (ts.isTemplateExpression(held) || ts.isStringLiteralLike(held) || ts.isBinaryExpression(held));
    if (held && isText) {
      const moved = flattened(evaluator, held, depth + 1);
      if (
        isProven(moved) &&
        moved.every(
          (piece) => typeof piece === "string" || !("node" in piece) || isFixed(evaluator, piece.node),
        )
      )
        return moved;
    }
  }
  return valuePieces(evaluator, inner);
}

function isSum(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Whether a sum is put together as texts are: one of its sides is a text for certain. */
function isText(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = bare(node);
  if (isSum(inner)) return isText(evaluator, inner.left) || isText(evaluator, inner.right);
  const held = ts.isIdentifier(inner) ? constantOf(evaluator, inner) : undefined;
  const value = held ?? inner;
  return ts.isStringLiteralLike(value) || ts.isTemplateExpression(value);
}

/** A name that is never given another value may be asked for later just as well; so may a member that nobody assigns. */
function isFixed(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = unencoded(node);
  if (ts.isPropertyAccessExpression(inner)) {
    if (inner.getText().startsWith("process.env.")) return true;
    return isFixed(evaluator, inner.expression) && !isAssigned(evaluator, inner.name.text);
  }
  if (!ts.isIdentifier(inner)) return false;
  const declaration = evaluator.symbolOf(inner)?.valueDeclaration;
  if (declaration === undefined || isAssigned(evaluator, inner.text)) return false;
  return (
    ts.isParameter(declaration) || ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration)
  );
}

function isAssigned({ code }: Evaluator, name: string): boolean {
  return (code.assignments.get(name) ?? []).length > 0;
}

/** What is known of a value, where any text of it is; else the expression itself. */
function valuePieces(evaluator: Evaluator, node: ts.Expression): readonly Piece[] {
  if (isVaried(evaluator, node)) return [{ node }];
  evaluator.restart();
  const values = each(evaluator.evaluate(node, ROOT));
  const [parts, ...others] = values.length === 1 && values[0] ? partsOf(values[0]) : [];
  if (parts === undefined || others.length > 0 || !parts.some((part) => typeof part === "string"))
    return [{ node }];
  return parts.map((part): Piece =>
    typeof part === "string" ? part : part.kind === "unknown" ? { value: part } : { node },
  );
}

/** Texts side by side are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === "string" && typeof last === "string") all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

function splitQuery(pieces: readonly Piece[]): {
  readonly before: readonly Piece[];
  readonly after?: readonly Piece[];
} {
  const at = pieces.findIndex((piece) => typeof piece === "string" && piece.includes("?"));
  const piece = pieces[at];
  if (typeof piece !== "string") return { before: pieces };
  const cut = piece.indexOf("?");
  return {
    before: [...pieces.slice(0, at), piece.slice(0, cut)],
    after: [piece.slice(cut + 1), ...pieces.slice(at + 1)],
  };
}

/** Split at slashes; a segment is what stands between two of them. */
function segmentsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      all.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...rest] = piece.split("/");
    if (first !== "") all.at(-1)?.push(first);
    for (const one of rest) all.push(one === "" ? [] : [one]);
  }
  return all.filter((segment) => segment.length > 0);
}

/** The segments that the code writes, from the end, beside those of the operation. */
function pathIn(
  segments: readonly (readonly Piece[])[],
  wanted: readonly string[],
): readonly PathValue[] | Unproven {
  const values: PathValue[] = [];
  for (let i = 1; i <= wanted.length; i += 1) {
    const name = wanted.at(-i) ?? "";
    const segment = segments.at(-i);
    const isTenant = name === `{${TENANT}}`;
    if (segment === undefined || isTenant) {
      const isLeft = wanted
        .slice(0, wanted.length - i)
        .some((one) => one.startsWith("{") && one !== `{${TENANT}}`);
      return isLeft ? unproven("its path is put together elsewhere") : values;
    }
    const [piece, ...others] = segment;
    if (!name.startsWith("{")) {
      const isSame =
        others.length === 0 && typeof piece === "string" && piece.toLowerCase() === name.toLowerCase();
      if (isSame) continue;
      // What is above may be the base of an instance, which the scan has followed.
      const isBase = segments.length === i && typeof piece !== "string";
      if (
        !isBase ||
        wanted.slice(0, wanted.length - i).some((one) => one.startsWith("{") && one !== `{${TENANT}}`)
      )
        return unproven("its path is put together elsewhere");
      return values;
    }
    if (others.length > 0 || piece === undefined || (typeof piece !== "string" && !("node" in piece)))
      return unproven(`\`${name}\` is put together elsewhere`);
    const text = typeof piece !== "string" || piece.includes("+") ? undefined : decoded(piece);
    if (typeof piece === "string" && text === undefined)
      return unproven(`\`${name}\` is put together elsewhere`);
    values.unshift(typeof piece === "string" ? { text: text ?? "" } : { node: piece.node });
  }
  return values;
}

const ENCODE = "encodeURIComponent";

/** `x` of `encodeURIComponent(x)`, which the client does by itself. */
export function unencoded(node: ts.Expression): ts.Expression {
  const inner = bare(node);
  if (!ts.isCallExpression(inner) || inner.expression.getText() !== ENCODE) return node;
  return inner.arguments.length === 1 && inner.arguments[0] ? inner.arguments[0] : node;
}

/** An expression, not encoded: that of a name which is nothing but another one encoded. */
function plain(code: Known, written: ts.Expression): ts.Expression | Unproven {
  const { evaluator } = code;
  const inner = bare(written);
  const held = ts.isIdentifier(inner) ? constantOf(evaluator, inner) : undefined;
  const moved = held ? unencoded(held) : written;
  const node = held && moved !== held && isFixed(evaluator, moved) ? moved : unencoded(written);
  return isEncoded(code, node, 0) ? unproven("a part of its address may be encoded already") : node;
}

function plainValue(code: Known, value: PathValue): PathValue | Unproven {
  if (!("node" in value)) return value;
  const node = plain(code, value.node);
  return isProven(node) ? { node } : node;
}

const ENCODES = /\bencodeURI|\bescape\(|\bstringify\(|["'`]%[\dA-F]{2}/i;

/** Whether a value was encoded on its way, as far as it is followed: by who hands it in, too. */
function isEncoded(code: Known, node: ts.Node, depth: number): boolean {
  if (depth > 4) return false;
  const { evaluator, callers } = code;
  const inner = ts.isExpression(node) ? bare(node) : node;
  // What is answered is nothing of what was asked.
  if (ts.isCallExpression(inner) && libraryOf(evaluator, inner)) return false;
  if (ENCODES.test(node.getText())) return true;
  let isFound = false;
  walk(node, (one) => {
    if (isFound || !ts.isIdentifier(one)) return;
    const declaration = evaluator.symbolOf(one)?.valueDeclaration;
    if (!declaration || one === node.parent) return;
    isFound = sourcesOf(evaluator, callers, one, declaration).some((source) =>
      isEncoded(code, source, depth + 1),
    );
  });
  return isFound;
}

function sourcesOf(
  { code }: Evaluator,
  callers: Callers,
  { text }: ts.Identifier,
  declaration: ts.Declaration,
): readonly ts.Node[] {
  const put = (code.assignments.get(text) ?? []).map(({ value }) => value);
  if (ts.isParameter(declaration)) {
    const index = declaration.parent.parameters.indexOf(declaration);
    return [...put, ...callers.of(declaration.parent).flatMap(({ args }) => args[index] ?? [])];
  }
  if (ts.isVariableDeclaration(declaration))
    return [...put, ...(declaration.initializer ? [declaration.initializer] : [])];
  const isShort = ts.isFunctionDeclaration(declaration) && declaration.getWidth() < 600;
  return isShort ? [declaration] : put;
}

/** `name=value` between ampersands: every name literal, every value all literal or one expression. */
function queryIn(code: WholeCode, pieces: readonly Piece[]): readonly QueryValue[] | Unproven {
  const pairs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") pairs.at(-1)?.push(piece);
    else
      for (const [i, one] of piece.split("&").entries()) {
        if (i > 0) pairs.push([]);
        if (one !== "") pairs.at(-1)?.push(one);
      }
  }
  const values: QueryValue[] = [];
  for (const [head, value, ...others] of pairs.filter((pair) => pair.length > 0)) {
    const search =
      value === undefined && typeof head === "object" && "node" in head
        ? searchIn(code, head.node)
        : undefined;
    if (search) {
      values.push(...search);
      continue;
    }
    const equals = typeof head === "string" ? head.indexOf("=") : -1;
    if (typeof head !== "string" || equals < 1 || others.length > 0)
      return unproven("its query is not followed");
    const [name, text] = [head.slice(0, equals), head.slice(equals + 1)].map(decoded);
    if (name === undefined || text === undefined) return unproven("its query is not followed");
    if (value === undefined) values.push({ name, value: { text }, isEscaped: true });
    else if (text === "" && typeof value !== "string" && "node" in value)
      values.push({ name, value: { node: value.node }, isEscaped: false });
    else return unproven(`\`${name}\` is put together of parts`);
  }
  return values;
}

/** What stands for the tenant: the same everywhere, and nobody's argument. */
function tenantIn(
  code: Known,
  whole: readonly (readonly Piece[])[],
  wanted: readonly string[],
): string | Unproven {
  const at = wanted.indexOf(`{${TENANT}}`);
  if (at < 0) return "";
  const segment = whole.at(at - wanted.length);
  const [piece, ...others] = segment ?? [];
  if (piece === undefined || others.length > 0) return unproven("its tenant is put together of parts");
  if (typeof piece === "string") return decoded(piece) ?? piece;
  if (!("value" in piece)) return unproven("its tenant is not followed");
  const value = piece.value.parameter ? handedOnce(code, piece.value.parameter) : piece.value;
  const text = literal(value);
  if (text !== undefined) return text;
  if (value?.kind !== "unknown" || !value.env) return unproven(OTHER_TENANT);
  return `the variable ${value.name}`;
}

export const OTHER_TENANT = "its tenant may be another one at each call";
export const OTHER_HOST = "its host is one of several";

/** What a parameter is, by the first that calls what has it. */
function handedOnce({ evaluator, callers }: Known, { of, index, path }: Parameter): Value | undefined {
  // Whether all hand in the same is asked for the address as a whole.
  const [first] = callers.of(of);
  const arg = first && (first.args[index] ?? of.parameters[index]?.initializer);
  if (!arg) return undefined;
  evaluator.restart();
  let value: Value | undefined = evaluator.evaluate(arg, ROOT);
  for (const name of path) value = value?.kind === "object" ? value.entries.get(name)?.value() : undefined;
  return value;
}

function hostIn([first]: readonly TextPart[]): string {
  if (typeof first === "string") return /^(?:https?:)?\/\/([^/]+)/i.exec(first)?.[1]?.toLowerCase() ?? "";
  return first?.kind === "unknown" ? (first.env ? `the variable ${first.name}` : first.name) : "";
}
