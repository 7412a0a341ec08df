/**
 * Whose data calls of V1 asked for: their key said it, and a client of V2 is one tenant's. Calls become calls of one client only where every key that the
 * code sends is shown to be the same one, by what is written: a literal, or one variable of the environment, through names that nothing is put into.
 */
import ts from "typescript";
import { VARIABLES } from "../../runtime/vendor.ts";
import { ANCHORS } from "../../scan/anchors.ts";
import { isAssigning, walk } from "../../scan/script/code.ts";
import { merged } from "../../scan/script/values.ts";
import { positionOf } from "../../scan/script/place.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { Held, OF_ENVIRONMENT } from "../proof/held.ts";
import { isOfTests } from "../proof/syntax.ts";

const NAMES = ANCHORS.filter(({ api, kind }) => api === "v1" && /^key-/.test(kind)).map(
  ({ pattern }) => pattern,
);

/** A place where a key is sent, and what it is shown to be. */
interface Sending {
  readonly node: ts.Node;
  readonly key: string | undefined;
  readonly value?: ts.Expression;
}

export interface Accounts {
  /** Why a call may be of another account than the rest. */
  odd(site: CallSite): string | undefined;
  /** What the client has to be set to. */
  readonly note: string;
}

export function accountsOf(code: CodeBase): Accounts {
  const prover = new Held(code);
  const all = code.program.files.flatMap((source) =>
    NAMES.some((name) => name.test(source.text)) ? sendingsIn(source, prover) : [],
  );
  const plain = all.filter(({ node }) => !isOfTests(node.getSourceFile().fileName));
  // Keys of tests are made up; they say nothing of what runs elsewhere.
  const [odd, oddOfTests] = [oddOf(plain), oddOf(all)];
  const [first] = plain;
  return {
    odd: ({ site, found }) => (isUnseen(found) ? UNSEEN : isOfTests(site.at.file) ? oddOfTests : odd),
    note: noteOf(first ?? all[0]),
  };
}

const OTHERS = "its key may be another account's";
const UNSEEN = `${OTHERS}: where it is sent is not seen`;

/** Headers that come from elsewhere, and no key beside them. */
function isUnseen({ request, query }: CallSite["found"]): boolean {
  const headers = merged(request.headers);
  return headers.isOpen && ![...headers.entries.keys(), ...query.entries.keys()].some(isName);
}

function oddOf(all: readonly Sending[]): string | undefined {
  const [first, ...others] = all;
  if (!first) return UNSEEN;
  const bad = all.find(({ key }) => key === undefined) ?? others.find(({ key }) => key !== first.key);
  if (!bad) return undefined;
  const what =
    bad.key === undefined
      ? `\`${textOf(bad)}\` in ${placeOf(bad)} is not shown to be always the same`
      : `${placeOf(bad)} sends \`${textOf(bad)}\`, ${placeOf(first)} \`${textOf(first)}\``;
  return `${OTHERS}: ${what}`;
}

function placeOf({ node }: Sending): string {
  const { file, line } = positionOf(node);
  return `${file}:${line}`;
}

/** Keys themselves are not shown. */
function textOf({ value }: Sending): string {
  return value === undefined || ts.isStringLiteralLike(value)
    ? "…"
    : value.getText().replace(/\s+/g, " ").slice(0, 40);
}

function noteOf(first: Sending | undefined): string {
  const variable =
    first?.key?.startsWith(OF_ENVIRONMENT) === true ? first.key.slice(OF_ENVIRONMENT.length) : undefined;
  const key = variable === undefined ? "the key in the code" : `\`${variable}\``;
  return `V1 knew the account by ${key}; the client has to be set to the tenant of that account (${VARIABLES}_TENANT).`;
}

function isName(text: string): boolean {
  return NAMES.some((name) => name.exec(text)?.[0] === text);
}

function sendingsIn(source: ts.SourceFile, prover: Held): readonly Sending[] {
  const all: Sending[] = [];
  const add = (node: ts.Node, value: ts.Expression | undefined) =>
    void all.push({ node, key: value && prover.key(value), ...(value && { value }) });
  walk(source, (node) => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && isName(node.text))
      named(node, prover, add);
    else if (isTextPart(node)) inText(node, add, (literal) => void all.push({ node, key: literal }));
  });
  return all;
}

type Add = (node: ts.Node, value: ts.Expression | undefined) => void;

/** By how a name stands: what is sent under it. Where it is only read, or declared, nothing is sent. */
function named(node: ts.Identifier | ts.StringLiteralLike, prover: Held, add: Add): void {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return add(node, parent.name);
  if (ts.isPropertyAssignment(parent) && parent.name === node) return add(node, parent.initializer);
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return put(parent, node, add);
  // A variable that is called so.
  if (ts.isIdentifier(node)) return undefined;
  if (ts.isComputedPropertyName(parent))
    return add(node, ts.isPropertyAssignment(parent.parent) ? parent.parent.initializer : undefined);
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return put(parent, node, add);
  if (ts.isVariableDeclaration(parent) && parent.initializer === node)
    return prover.namesFor(parent).forEach((use) => namedBy(use, add));
  if (ts.isArrayLiteralExpression(parent) && parent.elements.length !== 2) return undefined;
  if (ts.isArrayLiteralExpression(parent))
    return parent.elements[0] === node ? add(node, parent.elements[1]) : undefined;
  if (ts.isCallExpression(parent)) return handed(parent, node, add);
  return ts.isBinaryExpression(parent) || ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)
    ? undefined
    : add(node, undefined);
}

/** A constant that is the name. */
function namedBy(use: ts.Identifier, add: Add): void {
  const { parent } = use;
  if (ts.isComputedPropertyName(parent))
    return add(use, ts.isPropertyAssignment(parent.parent) ? parent.parent.initializer : undefined);
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === use) return put(parent, use, add);
  if (ts.isCallExpression(parent)) return handed(parent, use, add);
  if (ts.isArrayLiteralExpression(parent) && parent.elements.length === 2)
    return add(use, parent.elements[1]);
  return undefined;
}

function put(access: ts.Expression, node: ts.Node, add: Add): void {
  const { parent } = access;
  if (ts.isBinaryExpression(parent) && parent.left === access && isAssigning(parent)) add(node, parent.right);
}

function handed(call: ts.CallExpression, node: ts.Expression, add: Add): void {
  if (/\.(?:get|has|delete|includes|log|warn|error|info|debug)$/.test(call.expression.getText())) return;
  add(node, call.arguments[call.arguments.indexOf(node) + 1]);
}

type TextPart = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isTextPart(node: ts.Node): node is TextPart {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** `…?serviceTitanApiKey=…` of an address. */
function inText(node: TextPart, add: Add, literal: (text: string) => void): void {
  const [pair] = node.text
    .split(/[?&]/)
    .filter((one) => isName(one.split("=")[0] ?? ""))
    .slice(-1);
  if (pair?.includes("=") !== true) return;
  const value = pair.slice(pair.indexOf("=") + 1);
  if (!node.text.endsWith(pair)) return literal(value);
  const behind = behindText(node);
  if (value === "") return add(node, behind);
  if (behind) add(node, undefined);
  else literal(value);
}

/** What is put together with a text, behind it. */
function behindText(node: TextPart): ts.Expression | undefined {
  const { parent } = node;
  if (ts.isTemplateExpression(parent)) return whole(parent.templateSpans[0]);
  if (ts.isTemplateSpan(parent)) {
    const spans = parent.parent.templateSpans;
    return whole(spans[spans.indexOf(parent) + 1]);
  }
  let up: ts.Node = node;
  while (ts.isBinaryExpression(up.parent) && up.parent.right === up) up = up.parent;
  const { parent: sum } = up;
  return ts.isBinaryExpression(sum) && sum.operatorToken.kind === ts.SyntaxKind.PlusToken
    ? sum.right
    : undefined;
}

/** Nothing of the value stands behind the expression. */
function whole(span: ts.TemplateSpan | undefined): ts.Expression | undefined {
  return span &&
    /^(?:$|&)/.test(span.literal.text) &&
    (span.literal.text !== "" || ts.isTemplateTail(span.literal))
    ? span.expression
    : undefined;
}
