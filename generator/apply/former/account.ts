/**
 * Whose data calls of V1 asked for: their key said it, and a client of V2 is one tenant's. Calls become calls of one client only where every key that the
 * code sends is shown to be the same one, by what is written: a literal, or one variable of the environment, through names that nothing is put into.
 */
import ts from "typescript";
import { VARIABLES } from "../../runtime/vendor.ts";
import { ANCHORS } from "../../scan/anchors.ts";
import { isAssigning, upTo, upToAssignment, walk } from "../../scan/script/code.ts";
import { merged } from "../../scan/script/values.ts";
import { positionOf } from "../../scan/script/place.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { bareText } from "./places.ts";

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
  const prover = new Prover(code);
  const all = code.program.files.flatMap((source) =>
    NAMES.some((name) => name.test(source.text)) ? sendingsIn(source, prover) : [],
  );
  const plain = all.filter(({ node }) => !isTest(node.getSourceFile().fileName));
  // Keys of tests are made up; they say nothing of what runs elsewhere.
  const [odd, oddOfTests] = [oddOf(plain), oddOf(all)];
  const [first] = plain;
  return {
    odd: ({ site, found }) => (isUnseen(found) ? UNSEEN : isTest(site.at.file) ? oddOfTests : odd),
    note: noteOf(first ?? all[0]),
  };
}

function isTest(file: string): boolean {
  return /(?:^|\/)(?:__)?(?:tests?|specs?|mocks?|fixtures?|e2e)(?:__)?\/|\.(?:test|spec|mock)\.\w+$/i.test(
    file,
  );
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
      ? `\`${textOf(bad)}\` in ${fileOf(bad)} is not shown to be always the same`
      : `${fileOf(bad)} sends \`${textOf(bad)}\`, ${fileOf(first)} \`${textOf(first)}\``;
  return `${OTHERS}: ${what}`;
}

function fileOf({ node }: Sending): string {
  return positionOf(node).file;
}

/** Keys themselves are not shown. */
function textOf({ value }: Sending): string {
  return value === undefined || ts.isStringLiteralLike(value)
    ? "…"
    : value.getText().replace(/\s+/g, " ").slice(0, 40);
}

function noteOf(first: Sending | undefined): string {
  const variable = first?.key?.startsWith(ENV) === true ? first.key.slice(ENV.length) : undefined;
  const key = variable === undefined ? "the key in the code" : `\`${variable}\``;
  return `V1 knew the account by ${key}; the client has to be set to the tenant of that account (${VARIABLES}_TENANT).`;
}

const ENV = "env ";

function isName(text: string): boolean {
  return NAMES.some((name) => name.exec(text)?.[0] === text);
}

function sendingsIn(source: ts.SourceFile, prover: Prover): readonly Sending[] {
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
function named(node: ts.Identifier | ts.StringLiteralLike, prover: Prover, add: Add): void {
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

/** What the names and fields of a program hold, where that is one thing. */
class Prover {
  private readonly code: CodeBase;
  private readonly asking = new Set<ts.Node>();
  private readonly writes = new Map<string, readonly ts.BinaryExpression[]>();

  constructor(code: CodeBase) {
    this.code = code;
  }

  key(value: ts.Expression): string | undefined {
    const node = bareText(value);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (this.asking.has(node)) return undefined;
    this.asking.add(node);
    const key = this.variable(node) ?? this.made(node) ?? this.held(node);
    this.asking.delete(node);
    return key;
  }

  /** Uses of a constant, in all files. */
  namesFor({ name }: ts.VariableDeclaration): readonly ts.Identifier[] {
    const symbol = ts.isIdentifier(name) ? this.symbolOf(name) : undefined;
    return symbol && ts.isIdentifier(name)
      ? this.identifiers(name.text).filter((one) => one !== name && this.symbolOf(one) === symbol)
      : [];
  }

  private symbolOf(node: ts.Node): ts.Symbol | undefined {
    return this.code.evaluator.symbolOf(node);
  }

  private identifiers(text: string): readonly ts.Identifier[] {
    const all: ts.Identifier[] = [];
    for (const source of this.code.program.files)
      if (source.text.includes(text))
        walk(source, (node) => {
          if (ts.isIdentifier(node) && node.text === text) all.push(node);
        });
    return all;
  }

  /** Whether something is put under a name of a field, anywhere. */
  private isWritten(name: string): boolean {
    return this.writesOf(name).length > 0;
  }

  private writesOf(name: string): readonly ts.BinaryExpression[] {
    const known = this.writes.get(name);
    if (known) return known;
    const all: ts.BinaryExpression[] = [];
    for (const source of this.code.program.files)
      if (source.text.includes(name))
        walk(source, (node) => {
          if (ts.isBinaryExpression(node) && isAssigning(node) && fieldIn(node.left) === name) all.push(node);
        });
    this.writes.set(name, all);
    return all;
  }

  /** `process.env.X`. */
  private variable(node: ts.Expression): string | undefined {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
    const name = fieldIn(node);
    return name !== undefined && ENVIRONMENT.test(node.expression.getText()) ? this.named(name) : undefined;
  }

  /** Files that do not ask V1 may put another into it as well. */
  private named(variable: string): string | undefined {
    const put = new RegExp(
      `\\benv(?:\\.${variable}|\\[\\s*["'\`]${variable}["'\`]\\s*\\])\\s*(?:[|?&]{2})?=(?!=)`,
    );
    const isPlain = /^\w+$/.test(variable) && !this.code.files.some(({ text }) => put.test(text));
    return isPlain ? `${ENV}${variable}` : undefined;
  }

  /** What stands in others that change nothing of it. */
  private made(node: ts.Expression): string | undefined {
    if (ts.isTemplateExpression(node)) {
      const [span, ...others] = node.templateSpans;
      const isAlone = node.head.text === "" && others.length === 0 && span?.literal.text === "";
      return isAlone ? this.key(span.expression) : undefined;
    }
    if (ts.isBinaryExpression(node)) {
      const isEmpty = ts.isStringLiteralLike(node.right) && node.right.text === "";
      const isDefault = /^(?:\|\||\?\?)$/.test(node.operatorToken.getText());
      return isEmpty && isDefault ? this.key(node.left) : undefined;
    }
    if (!ts.isCallExpression(node)) return undefined;
    const [first, ...others] = node.arguments;
    const callee = node.expression;
    if (first && others.length === 0 && /^(?:String|encodeURIComponent)$/.test(callee.getText()))
      return this.key(first);
    return !first && ts.isPropertyAccessExpression(callee) && /^(?:trim|toString)$/.test(callee.name.text)
      ? this.key(callee.expression)
      : undefined;
  }

  private held(node: ts.Expression): string | undefined {
    if (ts.isIdentifier(node)) return this.ofSymbol(this.symbolOf(node));
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const { expression: of, name } = node;
    if (of.kind === ts.SyntaxKind.ThisKeyword) return this.ofOwn(this.symbolOf(name), name.text);
    const object = this.object(of);
    if (object) return this.isWritten(name.text) ? undefined : this.inObject(object, name.text);
    const symbol = ts.isIdentifier(of) ? this.symbolOf(of) : undefined;
    return symbol && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0
      ? this.ofSymbol(this.symbolOf(name))
      : undefined;
  }

  private ofSymbol(symbol: ts.Symbol | undefined): string | undefined {
    const [declared, ...others] = symbol?.declarations ?? [];
    if (!symbol || !declared || others.length > 0) return undefined;
    if (ts.isVariableDeclaration(declared))
      return declared.initializer && this.isConstant(declared, symbol)
        ? this.key(declared.initializer)
        : undefined;
    if (ts.isBindingElement(declared)) return this.taken(declared, symbol);
    if (ts.isPropertyAssignment(declared))
      return this.isWritten(declared.name.getText()) ? undefined : this.key(declared.initializer);
    if (ts.isShorthandPropertyAssignment(declared))
      return this.ofSymbol(this.code.program.checker.getShorthandAssignmentValueSymbol(declared));
    if (ts.isExportAssignment(declared)) return this.key(declared.expression);
    // `exports.KEY = …`
    const assigned = upToAssignment(declared);
    const name = assigned && fieldIn(assigned.left);
    return assigned && name !== undefined && this.writesOf(name).length === 1
      ? this.key(assigned.right)
      : undefined;
  }

  /** `const { KEY } = process.env`. */
  private taken(element: ts.BindingElement, symbol: ts.Symbol): string | undefined {
    const declared = element.parent.parent;
    const key = element.propertyName ?? element.name;
    const isPlain = !element.dotDotDotToken && !element.initializer && ts.isIdentifier(key);
    if (!isPlain || !ts.isVariableDeclaration(declared) || !declared.initializer) return undefined;
    if (!this.isConstant(declared, symbol)) return undefined;
    if (ENVIRONMENT.test(declared.initializer.getText())) return this.named(key.text);
    const object = this.object(declared.initializer);
    return object && !this.isWritten(key.text) ? this.inObject(object, key.text) : undefined;
  }

  /** A field of `this` that is given a value in one place of the program. */
  private ofOwn(symbol: ts.Symbol | undefined, name: string): string | undefined {
    const [declared, ...others] = symbol?.declarations ?? [];
    if (!declared || others.length > 0) return undefined;
    const writes = this.writesOf(name);
    const held = ts.isPropertyDeclaration(declared) ? declared.initializer : undefined;
    const classes = this.identifiers(name).filter(({ parent }) => ts.isPropertyDeclaration(parent));
    if (classes.length > 1 || writes.length + (held ? 1 : 0) !== 1) return undefined;
    const value = held ?? writes[0]?.right;
    return value && this.key(value);
  }

  /** An object that a constant is made of, as it is written. */
  private object(of: ts.Expression): ts.ObjectLiteralExpression | undefined {
    const node = bareText(of);
    if (ts.isObjectLiteralExpression(node)) return node;
    if (ts.isCallExpression(node) && node.expression.getText() === "Object.freeze" && node.arguments[0])
      return this.object(node.arguments[0]);
    if (ts.isPropertyAccessExpression(node)) {
      const outer = this.isWritten(node.name.text) ? undefined : this.object(node.expression);
      const inner = outer && propertyOf(outer, node.name.text);
      return inner && ts.isPropertyAssignment(inner) ? this.object(inner.initializer) : undefined;
    }
    const symbol = ts.isIdentifier(node) ? this.symbolOf(node) : undefined;
    const [declared, ...others] = symbol?.declarations ?? [];
    const isVariable = declared && others.length === 0 && ts.isVariableDeclaration(declared);
    return symbol && isVariable && declared.initializer && this.isConstant(declared, symbol)
      ? this.object(declared.initializer)
      : undefined;
  }

  private inObject(object: ts.ObjectLiteralExpression, name: string): string | undefined {
    const property = propertyOf(object, name);
    if (property && ts.isPropertyAssignment(property)) return this.key(property.initializer);
    return property && ts.isShorthandPropertyAssignment(property)
      ? this.ofSymbol(this.code.program.checker.getShorthandAssignmentValueSymbol(property))
      : undefined;
  }

  /** Made once, and nothing else is put into it. */
  private isConstant(declared: ts.VariableDeclaration, symbol: ts.Symbol): boolean {
    if (!ts.isVariableStatement(declared.parent.parent)) return false;
    if ((declared.parent.flags & ts.NodeFlags.Const) !== 0) return true;
    const { name } = declared;
    return (
      ts.isIdentifier(name) &&
      !this.identifiers(name.text).some((one) => isTarget(one) && this.symbolOf(one) === symbol)
    );
  }
}

const ENVIRONMENT = /^(?:(?:globalThis\.)?process\.env|import\.meta\.env|Bun\.env)$/;

function isTarget(node: ts.Node): boolean {
  const outer = upTo(node, ts.isBinaryExpression);
  return (
    outer !== undefined && isAssigning(outer) && node.pos >= outer.left.pos && node.end <= outer.left.end
  );
}

/** `x` of `a.x` and `a["x"]`. */
function fieldIn(node: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
    ? node.argumentExpression.text
    : undefined;
}

/** Nothing after it may take its place. */
function propertyOf(
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  const known = object.properties.filter((one) => one.name && !ts.isComputedPropertyName(one.name));
  const own = known.filter(({ name: of }) => of !== undefined && "text" in of && of.text === name);
  return known.length === object.properties.length && own.length === 1 ? own[0] : undefined;
}
