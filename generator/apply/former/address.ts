/** What a call of V1 asks for, as expressions that can be written elsewhere: the id in its path and what stands in its query. */
import ts from "typescript";
import type { EndpointPlan } from "../../former/plan.ts";
import { bareText, decoded } from "../proof/syntax.ts";
import { isOnlyRead } from "../proof/untouched.ts";
import type { WholeCode } from "../proof/whole.ts";
import type { Place, Places } from "./places.ts";

/** A text with expressions in it. */
export type Piece = string | Place;

/** Name and code of what is sent; no code where it is of a function of the user's own, whose names mean nothing outside. */
export type Sent = readonly [name: string, code: string | undefined];

/** Why the call cannot be written otherwise. */
export class Unknown {
  readonly node: ts.Node;
  readonly why: string;
  /** Of the report, where it is about a parameter. */
  readonly row: string | undefined;

  constructor(node: ts.Node, why: string, row?: string) {
    this.node = node;
    this.why = why;
    this.row = row;
  }
}

/** Values that stand in an address are put there by these. */
const WRITES = new Set(["encodeURIComponent", "String", "encodeURI"]);

export class Address {
  private readonly code: WholeCode;
  private readonly places: Places;
  /** The text of an expression that is one constant, by the evaluator of the scan. */
  private readonly constant: (place: Place) => string | undefined;

  constructor(code: WholeCode, places: Places, constant: (place: Place) => string | undefined) {
    this.code = code;
    this.places = places;
    this.constant = constant;
  }

  pieces(place: Place): readonly Piece[] {
    if (place.isMissing) return [place];
    const node = bareText(place.node);
    const inner = (one: ts.Expression) => this.pieces({ ...place, node: one });
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node))
      return [
        node.head.text,
        ...node.templateSpans.flatMap(({ expression, literal }) => [...inner(expression), literal.text]),
      ];
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return [...inner(node.left), ...inner(node.right)];
    if (ts.isNewExpression(node) && node.expression.getText() === "URL" && node.arguments) {
      const [path, base] = node.arguments;
      return [...(base ? [{ ...place, node: base }] : []), ...(path ? inner(path) : [])];
    }
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && first && WRITES.has(node.expression.getText())) {
      const written = inner(first);
      return written.length === 1 ? written : [{ ...place, node: first }];
    }
    return this.named({ ...place, node });
  }

  /** An address with what is sent by it; of a `URL` also what is put behind it later. */
  whole(place: Place): { readonly path: readonly Piece[]; readonly sent: readonly Sent[] } | Unknown {
    const node = bareText(place.node);
    const access = ts.isCallExpression(node) && node.arguments.length === 0 ? node.expression : node;
    if (ts.isPropertyAccessExpression(access) && /^(?:toString|href)$/.test(access.name.text))
      return this.whole({ ...place, node: access.expression });
    const behind = ts.isIdentifier(node) ? this.places.behind({ ...place, node }) : undefined;
    const isUrl = behind !== undefined && isUrlMade(behind.node);
    const added = isUrl && ts.isIdentifier(node) ? this.added(node) : [];
    if (added instanceof Unknown) return added;
    const [path = [], ...queries] = splitAt(this.pieces(isUrl ? behind : place), "?");
    const sent = this.query(queries.flatMap((one, i) => (i > 0 ? ["?", ...one] : one)));
    return sent instanceof Unknown ? sent : { path, sent: [...sent, ...added] };
  }

  private named(place: Place): readonly Piece[] {
    const text = this.constant(place);
    if (text !== undefined) return [text];
    const behind = this.places.behind(place);
    if (behind && isUrlMade(behind.node)) return [place];
    return behind && (behind.env !== place.env || isText(behind.node)) ? this.pieces(behind) : [place];
  }

  /** What is sent by an address behind its `?`. */
  query(pieces: readonly Piece[]): readonly Sent[] | Unknown {
    const sent: Sent[] = [];
    for (const part of splitAt(pieces, "&")) {
      const [first] = part;
      if (part.every((piece) => piece === "")) continue;
      if (part.length === 1 && first !== undefined && typeof first !== "string") {
        const inner = this.entries(first);
        if (inner instanceof Unknown) return inner;
        sent.push(...inner);
        continue;
      }
      const [name = [], ...value] = splitAt(part, "=");
      const [only = ""] = name;
      if (name.length > 1 || typeof only !== "string")
        return new Unknown(nodeOf(name), "a parameter is sent whose name is not known");
      sent.push([
        decoded(only) ?? only,
        this.valueOf(value.flatMap((one, i) => (i > 0 ? ["=", ...one] : one))),
      ]);
    }
    return sent;
  }

  private valueOf(pieces: readonly Piece[]): string | undefined {
    const parts = pieces.filter((piece) => piece !== "");
    const [only] = parts;
    if (only === undefined) return '""';
    if (parts.length === 1) return typeof only === "string" ? literalCode(only) : this.places.code(only);
    const codes = parts.map((piece) => {
      if (typeof piece === "string") return decoded(piece)?.replace(/[`\\]|\$\{/g, "\\$&");
      const code = this.places.code(piece);
      return code === undefined ? undefined : `\${${code}}`;
    });
    return codes.includes(undefined) ? undefined : `\`${codes.join("")}\``;
  }

  /** What an object, or a `URLSearchParams`, sends. */
  entries(place: Place): readonly Sent[] | Unknown {
    if (place.isMissing) return [];
    const node = bareText(place.node);
    if (ts.isObjectLiteralExpression(node)) return this.properties(node, place);
    if (ts.isNewExpression(node) && node.expression.getText() === "URLSearchParams") {
      const [of] = node.arguments ?? [];
      if (of === undefined) return [];
      return ts.isStringLiteralLike(of) ? this.query([of.text]) : this.entries({ ...place, node: of });
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "toString"
    )
      return this.entries({ ...place, node: node.expression.expression });
    const behind = this.places.behind({ ...place, node });
    if (!behind) return new Unknown(place.node, "it is not known which parameters are sent");
    if (behind.env !== place.env || !ts.isIdentifier(node)) return this.entries(behind);
    const added = this.added(node);
    const made = added instanceof Unknown ? added : this.entries(behind);
    return made instanceof Unknown || added instanceof Unknown ? made : [...made, ...added];
  }

  private properties(node: ts.ObjectLiteralExpression, place: Place): readonly Sent[] | Unknown {
    const sent: Sent[] = [];
    for (const one of node.properties) {
      if (ts.isSpreadAssignment(one)) {
        const inner = this.entries({ ...place, node: one.expression });
        if (inner instanceof Unknown) return inner;
        sent.push(...inner);
        continue;
      }
      const isNamed = one.name && (ts.isIdentifier(one.name) || ts.isStringLiteralLike(one.name));
      if (!isNamed) return new Unknown(one, "a parameter is sent whose name is not known");
      const value = ts.isPropertyAssignment(one)
        ? one.initializer
        : ts.isShorthandPropertyAssignment(one)
          ? one.name
          : undefined;
      if (!value) return new Unknown(one, "a parameter is sent that is a function");
      sent.push([one.name.text, this.places.code(this.handed({ ...place, node: value }))]);
    }
    return sent;
  }

  /** Through parameters of the user's functions to what is handed in. */
  private handed(place: Place): Place {
    if (place.isMissing) return place;
    const behind = this.places.behind(place);
    return behind && behind.env !== place.env ? this.handed(behind) : place;
  }

  /** What is put into it by `set` and `append` as long as the code goes straight on; anything else may be anything. */
  private added(name: ts.Identifier): readonly Sent[] | Unknown {
    const sent: Sent[] = [];
    for (const use of this.places.uses(name)) {
      const parent = throughQuery(use.parent);
      if (!ts.isPropertyAccessExpression(parent) || (parent.expression !== use && parent === use.parent)) {
        if (!isOnlyRead(this.code, use)) return new Unknown(use, "parameters are put together on the way");
        continue;
      }
      if (parent.name.text === "href" && parent.parent !== undefined && !isPut(parent)) continue;
      const call = parent.parent;
      if (!ts.isCallExpression(call) || call.expression !== parent)
        return new Unknown(use, "parameters are put together on the way");
      if (parent.name.text === "toString") continue;
      const [key, value] = call.arguments;
      const isStraight =
        ts.isExpressionStatement(call.parent) && call.parent.parent === blockOf(name) && use.pos < name.pos;
      if (
        !/^(?:set|append)$/.test(parent.name.text) ||
        !key ||
        !value ||
        !ts.isStringLiteralLike(key) ||
        !isStraight
      )
        return new Unknown(use, "parameters are put together on the way");
      const [only, ...others] = this.pieces({ node: value, env: new Map(), isOutermost: true });
      const code = only === undefined || others.length > 0 ? undefined : this.valueOf([only]);
      sent.push([key.text, code ?? this.places.code({ node: value, env: new Map(), isOutermost: true })]);
    }
    return sent;
  }
}

/** `url.searchParams`, whose methods are meant. */
function throughQuery(parent: ts.Node): ts.Node {
  const isQuery =
    ts.isPropertyAccessExpression(parent) &&
    parent.name.text === "searchParams" &&
    ts.isPropertyAccessExpression(parent.parent);
  return isQuery ? parent.parent : parent;
}

function isPut(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node;
}

function isUrlMade(node: ts.Expression): boolean {
  const inner = bareText(node);
  return ts.isNewExpression(inner) && inner.expression.getText() === "URL";
}

function blockOf(node: ts.Node): ts.Node {
  let up = node;
  while (!ts.isBlock(up) && !ts.isSourceFile(up)) up = up.parent;
  return up;
}

/** An expression that makes a text of others. */
function isText(node: ts.Expression): boolean {
  const inner = bareText(node);
  return (
    ts.isStringLiteralLike(inner) ||
    ts.isTemplateExpression(inner) ||
    (ts.isNewExpression(inner) && inner.expression.getText() === "URL") ||
    (ts.isBinaryExpression(inner) &&
      inner.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      [inner.left, inner.right].some((one) => isText(one)))
  );
}

/** Parts between separators that stand in the text itself. */
export function splitAt(
  pieces: readonly Piece[],
  separator: string,
  most = Infinity,
): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      parts.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...others] = piece.split(separator);
    parts.at(-1)?.push(first);
    for (const other of others) {
      if (parts.length < most) parts.push([other]);
      else parts.at(-1)?.push(separator + other);
    }
  }
  return parts.map((part) => part.filter((piece, _, all) => piece !== "" || all.length === 1));
}

/** What stands at the variables of a path; nothing where it is another path. */
export function variablesIn(pieces: readonly Piece[], { path }: EndpointPlan): readonly Piece[] | undefined {
  const wanted = path.split("/").filter((segment) => segment !== "");
  const segments = splitAt(pieces, "/").filter((segment) => segment.some((piece) => piece !== ""));
  const own = segments.slice(-wanted.length);
  if (own.length < wanted.length) return undefined;
  const found: Piece[] = [];
  for (const [i, segment] of own.entries()) {
    const [only, ...others] = segment;
    const name = wanted[i] ?? "";
    if (only === undefined || others.length > 0) return undefined;
    if (name.startsWith("{")) found.push(only);
    else if (typeof only !== "string" || only.toLowerCase() !== name.toLowerCase()) return undefined;
  }
  return found;
}

function nodeOf(pieces: readonly Piece[]): ts.Node {
  const place = pieces.find((piece) => typeof piece !== "string");
  return (place as Place).node;
}

/** What a query says in letters, as code would say it; nothing where nobody knows what it says. */
export function literalCode(written: string): string | undefined {
  const text = decoded(written);
  if (text === undefined) return undefined;
  const isValue = /^(?:0|-?[1-9]\d{0,14}|true|false)$/.test(text);
  return isValue ? text : JSON.stringify(text);
}
