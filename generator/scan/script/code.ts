/** An index of all files, made by one walk: who may call a function, and what is put into variables and fields after they were made. */
import ts from "typescript";
import type { Program } from "./program.ts";

/** Something put into a variable or a field: `x = …`, `x += …`, `x.y = …`, `x++`. */
export interface Assignment {
  readonly target: ts.Expression;
  /** Where it is reckoned of what was there, the whole: `x++`, `x -= 1`. */
  readonly value: ts.Expression;
  /** It is put behind what was there before. */
  readonly isAppended: boolean;
}

/** `delete x.y`, `x.delete("y")`, `x.searchParams.delete("y")`. */
export interface Deletion {
  /** The variable. */
  readonly root: ts.Identifier;
  /** The name that goes. */
  readonly key: ts.Node;
  readonly node: ts.Node;
}

export interface Code {
  /** Calls by the last name of what is called. */
  readonly calls: ReadonlyMap<string, readonly ts.CallExpression[]>;
  /** By the name of the class. */
  readonly constructions: ReadonlyMap<string, readonly ts.NewExpression[]>;
  /** Calls of `super(…)`, by the name of the class whose constructor it is. */
  readonly supers: ReadonlyMap<string, readonly ts.CallExpression[]>;
  /** By the last name of the target. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  /** `x.y = …` and `x[…] = …`, by the name of `x`. */
  readonly members: ReadonlyMap<string, readonly Assignment[]>;
  /** What is taken out of a variable, by its name. */
  readonly deletions: ReadonlyMap<string, readonly Deletion[]>;
  /** What is kept under a name by objects and classes, where it is made or named there. */
  readonly properties: ReadonlyMap<string, readonly ts.Expression[]>;
  /** Local names of what is imported, and of what `require` gives. */
  readonly imports: readonly ts.Identifier[];
  /** Classes by the name of what they extend. */
  readonly heirs: ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]>;
  /** Every call, in the order of files and text. */
  readonly all: readonly ts.CallExpression[];
}

export function indexOf({ files }: Program): Code {
  const calls = new Map<string, ts.CallExpression[]>();
  const constructions = new Map<string, ts.NewExpression[]>();
  const supers = new Map<string, ts.CallExpression[]>();
  const assignments = new Map<string, Assignment[]>();
  const members = new Map<string, Assignment[]>();
  const deletions = new Map<string, Deletion[]>();
  const properties = new Map<string, ts.Expression[]>();
  const imports: ts.Identifier[] = [];
  const heirs = new Map<string, ts.ClassLikeDeclaration[]>();
  const all: ts.CallExpression[] = [];
  const putInto = (target: ts.Expression, value: ts.Expression, isAppended: boolean): void => {
    const one = { target, value, isAppended };
    put(assignments, lastName(target), one);
    const left = bare(target);
    if (ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left))
      put(members, rootName(left.expression), one);
  };
  const visit = (node: ts.Node): void => {
    const gone = deletionIn(node);
    if (gone) put(deletions, gone.root.text, gone);
    if (ts.isCallExpression(node)) {
      all.push(node);
      if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
        const base = baseName(enclosingClass(node));
        if (base !== undefined) put(supers, base, node);
      } else put(calls, lastName(calledIn(node).callee), node);
    } else if (ts.isNewExpression(node)) put(constructions, lastName(node.expression), node);
    else if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.kind;
      const isAppended = operator === ts.SyntaxKind.PlusEqualsToken;
      if (isAppended || ASSIGNS.has(operator)) putInto(node.left, node.right, isAppended);
      // `x -= 1`: what it gives is reckoned.
      else if (isAssigning(node)) putInto(node.left, node, false);
    } else if (isStep(node)) putInto(node.operand, node, false);
    else if (ts.isImportSpecifier(node) || ts.isImportClause(node)) {
      if (node.name) imports.push(node.name);
    } else if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isRequire(node.initializer)) {
      imports.push(node.name);
    } else if (ts.isBindingElement(node) && ts.isIdentifier(node.name) && node.propertyName) {
      imports.push(node.name);
    } else if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
      if (node.initializer && (isMade(node.initializer) || nameText(node.name) === "provide"))
        put(properties, nameText(node.name), node.initializer);
    } else if (ts.isShorthandPropertyAssignment(node)) put(properties, node.name.text, node.name);
    else if (ts.isClassLike(node)) {
      const base = baseName(node);
      if (base !== undefined) put(heirs, base, node);
    }
  };
  for (const file of files) walk(file, visit);
  return { calls, constructions, supers, assignments, members, deletions, properties, imports, heirs, all };
}

function deletionIn(node: ts.Node): Deletion | undefined {
  if (ts.isDeleteExpression(node)) {
    const of = bare(node.expression);
    const key = ts.isPropertyAccessExpression(of)
      ? of.name
      : ts.isElementAccessExpression(of)
        ? of.argumentExpression
        : undefined;
    const root = rootIdentifier(of);
    return root && key ? { root, key, node } : undefined;
  }
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return undefined;
  const callee = bare(node.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "delete") return undefined;
  const root = rootIdentifier(callee);
  const [key] = node.arguments;
  return root && key ? { root, key, node } : undefined;
}

/** `x++`, `--x`. */
export function isStep(node: ts.Node): node is ts.PostfixUnaryExpression | ts.PrefixUnaryExpression {
  if (ts.isPostfixUnaryExpression(node)) return true;
  return (
    ts.isPrefixUnaryExpression(node) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}

/** Whether a value may be an object that somebody made. */
function isMade(node: ts.Expression): boolean {
  const inner = bare(node);
  return (
    ts.isNewExpression(inner) ||
    ts.isCallExpression(inner) ||
    ts.isIdentifier(inner) ||
    ts.isObjectLiteralExpression(inner)
  );
}

const ASSIGNS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function isRequire(node: ts.Expression | undefined): boolean {
  return node !== undefined && ts.isCallExpression(node) && lastName(node.expression) === "require";
}

/** What is called, and with what: `f.call(self, a)` calls `f` with `a`. */
export function calledIn(call: ts.CallExpression): {
  readonly callee: ts.Expression;
  readonly args: readonly ts.Expression[];
} {
  const callee = bare(call.expression);
  const [first] = call.arguments;
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === "call" && first && isSelf(first))
    return { callee: callee.expression, args: call.arguments.slice(1) };
  return { callee, args: call.arguments };
}

/** Whether an argument stands for `this`: a client of the user's own may have a method `call` as well. */
function isSelf(node: ts.Expression): boolean {
  const inner = bare(node);
  if (inner.kind === ts.SyntaxKind.ThisKeyword || inner.kind === ts.SyntaxKind.NullKeyword) return true;
  return ts.isIdentifier(inner) && SELVES.test(inner.text);
}

const SELVES =
  /^(?:undefined|_?this|this[A-Z]\w*|_?self|that|me|ctx|\w*[cC]ontext|\w*[fF]unctions|instance)$/;

/** `url` of `url.searchParams.x`; empty where it is no name. */
export function rootName(node: ts.Expression): string {
  return rootIdentifier(node)?.text ?? "";
}

/** Whether a node stands in another one, or is it. */
export function isWithin(inner: ts.Node, outer: ts.Node): boolean {
  return inner.pos >= outer.pos && inner.end <= outer.end && inner.getSourceFile() === outer.getSourceFile();
}

/** Every node below one, without the depth of the tree on the stack. */
export function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  const waiting: ts.Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (let i = children.length - 1; i >= 0; i -= 1) waiting.push(children[i] as ts.Node);
  }
}

function put<T>(map: Map<string, T[]>, name: string, one: T): void {
  const list = map.get(name);
  if (list) list.push(one);
  else map.set(name, [one]);
}

/** `get` of `this.http.get`, `fetch` of `fetch`, `name` of `headers["name"]`; empty where there is none. */
export function lastName(node: ts.Expression): string {
  const inner = bare(node);
  if (ts.isIdentifier(inner)) return inner.text;
  if (ts.isPropertyAccessExpression(inner)) return inner.name.text;
  if (ts.isElementAccessExpression(inner) && ts.isStringLiteralLike(inner.argumentExpression))
    return inner.argumentExpression.text;
  return "";
}

/** Without parentheses, assertions and `await`. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isAwaitExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

export function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  return upTo(node, ts.isClassLike);
}

/** The nearest node around one that is of a kind. */
export function upTo<T extends ts.Node>(node: ts.Node, is: (one: ts.Node) => one is T): T | undefined {
  for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent) if (is(up)) return up;
  return undefined;
}

/** The innermost node at a place in a file. @param at in UTF-16 units from its start */
export function nodeAt(file: ts.SourceFile, at: number): ts.Node {
  let node: ts.Node = file;
  const down = (child: ts.Node): void => {
    if (child.getStart() <= at && at < child.getEnd()) node = child;
  };
  for (let before: ts.Node | undefined; before !== node;) {
    before = node;
    ts.forEachChild(before, down);
  }
  return node;
}

/** `=`, `+=` and the others. */
export function isAssigning({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Operators that say whether two values are the same. */
export const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Operators that give one of their operands. */
export const GIVES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** Functions around a node, the nearest first. */
export function functionsAround(node: ts.Node): readonly ts.SignatureDeclaration[] {
  const all: ts.SignatureDeclaration[] = [];
  for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent)
    if (ts.isFunctionLike(up)) all.push(up);
  return all;
}

export function baseName(node: ts.ClassLikeDeclaration | undefined): string | undefined {
  const base = baseOf(node);
  return base === undefined ? undefined : lastName(base);
}

export function baseOf(node: ts.ClassLikeDeclaration | undefined): ts.Expression | undefined {
  return node?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    ?.expression;
}

/** Methods that hand elements of a list to a callback, one after the other. */
export const ITERATES: ReadonlySet<string> = new Set([
  "map",
  "forEach",
  "filter",
  "find",
  "flatMap",
  "some",
  "every",
  "findIndex",
  "findLast",
  "sort",
]);

export function isStatic(node: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** `this.x`, as a target. */
export function isOwnTarget(target: ts.Expression): boolean {
  const node = bare(target);
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

export function nameText(name: ts.Node | undefined): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))
    ? name.text
    : "";
}

/** `url` of `url.searchParams.x`, as a node. */
export function rootIdentifier(node: ts.Expression): ts.Identifier | undefined {
  let inner = bare(node);
  while (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    inner = bare(inner.expression);
  return ts.isIdentifier(inner) ? inner : undefined;
}

export function upToAssignment(node: ts.Node): ts.BinaryExpression | undefined {
  for (let up: ts.Node | undefined = node; up && !ts.isStatement(up); up = up.parent)
    if (ts.isBinaryExpression(up) && up.operatorToken.kind === ts.SyntaxKind.EqualsToken) return up;
  return undefined;
}

/** Of this function, not of those in it. */
export function collectReturns(node: ts.Node, into: ts.Expression[]): void {
  ts.forEachChild(node, (child) => {
    if (ts.isReturnStatement(child)) {
      if (child.expression) into.push(child.expression);
    } else if (!ts.isFunctionLike(child) && !ts.isExpression(child)) collectReturns(child, into);
  });
}
