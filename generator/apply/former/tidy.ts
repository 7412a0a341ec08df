/** Edits of one call, so that what is left reads as if somebody had written it: no parentheses, callbacks and names that do nothing any more. */
import ts from "typescript";
import { bare } from "../../scan/script/code.ts";
import { isConst } from "../proof/syntax.ts";
import type { Bound } from "./noted.ts";
import { type NodeEdit, wholeLines } from "./syntax.ts";
import type { Uses } from "./uses.ts";

/** What a name is called in the end, and where it is made. */
export interface Naming {
  readonly name: string;
  readonly statement: ts.VariableStatement | undefined;
}

/** @param more edits that write the names of values; none where there is no name */
export function tidied(
  uses: Uses,
  replacement: readonly NodeEdit[],
  more: (nameOf: (root: ts.Node) => Naming | undefined) => readonly NodeEdit[] = () => [],
): readonly NodeEdit[] {
  const edits = unique([...uses.edits, ...replacement]);
  const some = [...edits, ...uses.parens.flatMap((one) => withoutParens(one, uses, edits))];
  const all = [...some, ...uses.thens.flatMap((one) => withoutThen(one, some))];
  const names = namesOf(uses.bound, outermost(all));
  const nameOf = (root: ts.Node): Naming | undefined => {
    const text = rendered(root, root.getStart(), root.end, all);
    const bound = uses.bound.find((one) => one.name.text === text && one.uses.some((use) => isIn(use, root)));
    return bound && names.of(bound);
  };
  return outermost(unique([...all, ...names.edits, ...more(nameOf)]));
}

function unique(edits: readonly NodeEdit[]): readonly NodeEdit[] {
  const keyOf = ({ source, start, end, text }: NodeEdit) => `${source.fileName} ${start} ${end} ${text}`;
  return [...new Map(edits.map((one) => [keyOf(one), one])).values()];
}

/** Without what is inside of a text that goes as a whole. */
function outermost(edits: readonly NodeEdit[]): readonly NodeEdit[] {
  const isInside = (a: NodeEdit, b: NodeEdit) =>
    a !== b &&
    a.source === b.source &&
    b.end - b.start > a.end - a.start &&
    (a.start === a.end ? b.start < a.start && a.end < b.end : b.start <= a.start && a.end <= b.end);
  return edits.filter((one) => !edits.some((other) => isInside(one, other)));
}

/** A part of a text as it becomes. */
function rendered(node: ts.Node, start: number, end: number, edits: readonly NodeEdit[]): string {
  const source = node.getSourceFile();
  const own = outermost(edits)
    .filter((one) => one.source === source && start <= one.start && one.end <= end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let at = start;
  for (const one of own) {
    text += source.text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return text + source.text.slice(at, end);
}

function withoutParens(
  paren: ts.ParenthesizedExpression,
  { gone }: Uses,
  edits: readonly NodeEdit[],
): readonly NodeEdit[] {
  const source = paren.getSourceFile();
  if (edits.some((one) => one.source === source && one.start === paren.end && one.text === "!")) return [];
  let outer: ts.Node = paren;
  for (;;) {
    const { parent } = outer;
    if (
      ts.isPropertyAccessExpression(parent) &&
      gone.has(parent.parent) &&
      ts.isCallExpression(parent.parent)
    )
      outer = parent.parent;
    else if (gone.has(parent)) outer = parent;
    else break;
  }
  if (!(STANDS_ALONE.has(outer.parent.kind) || isAssigned(outer))) return [];
  return [
    { source, start: paren.getStart(), end: paren.expression.getStart(), text: "" },
    { source, start: paren.expression.end, end: paren.end, text: "" },
  ];
}

const STANDS_ALONE = new Set([
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.ReturnStatement,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.TemplateSpan,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ParenthesizedExpression,
]);

function isAssigned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `.then((response) => response)`. */
function withoutThen(call: ts.CallExpression, edits: readonly NodeEdit[]): readonly NodeEdit[] {
  const [callback] = call.arguments;
  const inner = callback && bare(callback);
  if (!inner || !ts.isArrowFunction(inner) || ts.isBlock(inner.body) || inner.parameters.length !== 1)
    return [];
  const [parameter] = inner.parameters;
  const { expression: callee } = call;
  if (!parameter || !ts.isPropertyAccessExpression(callee)) return [];
  const handed = rendered(call, parameter.name.getStart(), parameter.name.end, edits);
  const given = rendered(call, inner.body.getStart(), inner.body.end, edits);
  return handed === given
    ? [{ source: call.getSourceFile(), start: callee.expression.end, end: call.end, text: "" }]
    : [];
}

interface Alias {
  readonly of: Bound;
  readonly by: Bound;
  readonly statement: ts.VariableStatement;
}

/** `const body = response;`: the first name becomes the last, and the statement goes. */
function namesOf(bound: readonly Bound[], edits: readonly NodeEdit[]) {
  const aliases = bound.flatMap((by) => aliasOf(by, bound, edits) ?? []);
  const only = aliases.filter(({ of }) => aliases.filter((one) => one.of === of).length === 1);
  const finalOf = (name: Bound): Bound => {
    const alias = only.find(({ of }) => of === name);
    return alias ? finalOf(alias.by) : name;
  };
  const firstOf = (name: Bound): Bound => {
    const alias = only.find(({ by }) => by === name);
    return alias ? firstOf(alias.of) : name;
  };
  const renamed = bound.flatMap((one): readonly NodeEdit[] => {
    const { text } = finalOf(one).name;
    if (text === one.name.text) return [];
    return [one.name, ...one.uses].map((name) => ({
      source: name.getSourceFile(),
      start: name.getStart(),
      end: name.end,
      text: ts.isShorthandPropertyAssignment(name.parent) ? `${name.text}: ${text}` : text,
    }));
  });
  return {
    edits: [...only.map(({ statement }) => wholeLines(statement)), ...renamed],
    of: (one: Bound): Naming => {
      const declared = declarationAround(firstOf(one).name);
      return { name: finalOf(one).name.text, statement: declared && statementOf(declared) };
    },
  };
}

function aliasOf(by: Bound, bound: readonly Bound[], edits: readonly NodeEdit[]): Alias | undefined {
  const declared = by.name.parent;
  if (!ts.isVariableDeclaration(declared) || !isConst(declared) || !declared.initializer) return undefined;
  const statement = statementOf(declared);
  const typed = declared.type && rendered(declared, declared.name.end, declared.type.end, edits) !== "";
  if (!statement || typed) return undefined;
  const made = rendered(declared, declared.initializer.getStart(), declared.initializer.end, edits);
  const of = bound.find(
    (one) => one !== by && one.name.text === made && one.uses.some((use) => isIn(use, declared)),
  );
  const first = of && declarationAround(of.name);
  const isBeside = first && isConst(first) && statementOf(first)?.parent === statement.parent;
  return of && isBeside ? { of, by, statement } : undefined;
}

function isIn(inner: ts.Node, outer: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}

function declarationAround(name: ts.Node): ts.VariableDeclaration | undefined {
  let up = name.parent;
  while (ts.isBindingElement(up) || ts.isObjectBindingPattern(up)) up = up.parent;
  return ts.isVariableDeclaration(up) ? up : undefined;
}

function statementOf({ parent }: ts.VariableDeclaration): ts.VariableStatement | undefined {
  if (!ts.isVariableDeclarationList(parent) || parent.declarations.length !== 1) return undefined;
  return ts.isVariableStatement(parent.parent) ? parent.parent : undefined;
}
