/** Imports and constants that nothing uses any more, once edits are done: they go where making them does nothing. */
import ts from "typescript";
import { bare, isAssigning, walk } from "../../scan/script/code.ts";
import { LIBRARIES } from "../leftovers.ts";
import { hasModifier, isConst, meaningOf } from "../proof/syntax.ts";
import { type NodeEdit, wholeLines } from "./syntax.ts";

export function unused(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  edits: readonly NodeEdit[],
): readonly NodeEdit[] {
  const own = edits.filter((one) => one.source === source);
  const put = new Set(own.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  const gone: NodeEdit[] = [];
  const isFree = (name: ts.Identifier) => !put.has(name.text) && isUnused(checker, name, [...own, ...gone]);
  // What goes may have used others.
  for (let before = -1; before !== gone.length;) {
    before = gone.length;
    for (const statement of source.statements) {
      const names = namesOf(statement);
      const isGone = gone.some((one) => isIn(statement, one));
      if (!isGone && names.length > 0 && isQuiet(statement) && names.every(isFree))
        gone.push(withBlank(wholeLines(statement), gone, statement));
    }
  }
  const left = source.statements.filter((statement) => !gone.some((one) => isIn(statement, one)));
  return [...gone, ...left.flatMap((statement) => withoutSome(statement, isFree))];
}

/** An import of several names, some of which nothing uses any more. One of a library alone is left to the engine when all of it goes. */
function withoutSome(statement: ts.Statement, isFree: (name: ts.Identifier) => boolean): readonly NodeEdit[] {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || namesOf(statement).every(isFree)) return [];
  const kept = bindings.elements.filter(({ name }) => !isFree(name));
  if (kept.length === bindings.elements.length) return [];
  const source = statement.getSourceFile();
  if (kept.length === 0 && clause.name)
    return [{ source, start: clause.name.end, end: bindings.end, text: "" }];
  const text = `{ ${kept.map((one) => one.getText()).join(", ")} }`;
  return kept.length === 0 ? [] : [{ source, start: bindings.getStart(), end: bindings.end, text }];
}

/** Where nothing is left before it, the blank line behind goes too; other imports take the place of one. */
function withBlank(edit: NodeEdit, gone: readonly NodeEdit[], statement: ts.Statement): NodeEdit {
  if (ts.isImportDeclaration(statement)) return edit;
  const { text } = edit.source;
  let { start, end } = edit;
  for (const one of gone) if (one.end === start) start = one.start;
  const isFirst = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start));
  const blank = isFirst ? /^[ \t]*\r?\n/.exec(text.slice(end)) : null;
  if (blank) end += blank[0].length;
  return { ...edit, end };
}

function namesOf(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isImportDeclaration(statement)) {
    const { importClause: clause } = statement;
    const bindings = clause?.namedBindings;
    const named =
      bindings && (ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : [bindings.name]);
    return [...(clause?.name ? [clause.name] : []), ...(named ?? [])];
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [statement.name];
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name] : [];
  if (!ts.isVariableStatement(statement)) return [];
  const [only, ...others] = statement.declarationList.declarations;
  return only && others.length === 0 && ts.isIdentifier(only.name) ? [only.name] : [];
}

function isQuiet(statement: ts.Statement): boolean {
  if (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  )
    return !hasModifier(statement, ts.SyntaxKind.ExportKeyword);
  // TypeScript leaves out itself what imports only names that nothing uses.
  if (ts.isImportDeclaration(statement)) {
    const module = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
    return /\.[cm]?tsx?$/.test(statement.getSourceFile().fileName) && !LIBRARIES.test(module);
  }
  if (!ts.isVariableStatement(statement) || hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return false;
  const [only] = statement.declarationList.declarations;
  return only?.initializer !== undefined && isConst(only) && isValue(only.initializer);
}

/** Making it does nothing else. */
function isValue(node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return true;
  if (ts.isCallExpression(inner)) {
    return (
      /^axios\.create$|^(?:got|ky)\.(?:extend|create)$/.test(inner.expression.getText()) &&
      inner.arguments.every(isValue)
    );
  }
  let isPlain = true;
  walk(inner, (one) => {
    if (
      ts.isCallExpression(one) ||
      ts.isNewExpression(one) ||
      ts.isAwaitExpression(one) ||
      ts.isFunctionLike(one) ||
      (ts.isBinaryExpression(one) && isAssigning(one))
    )
      isPlain = false;
  });
  return isPlain;
}

/** Whether something used it before, and what did is gone. */
function isUnused(checker: ts.TypeChecker, name: ts.Identifier, edits: readonly NodeEdit[]): boolean {
  let count = 0;
  let isLeft = false;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return;
    if (meaningOf(checker, node) !== checker.getSymbolAtLocation(name) || isOwn(node, name)) return;
    count += 1;
    if (!edits.some((one) => isIn(node, one))) isLeft = true;
  });
  return count > 0 && !isLeft;
}

/** In what the name stands for: a function that calls itself. */
function isOwn(node: ts.Node, name: ts.Node): boolean {
  return ts.isFunctionDeclaration(name.parent) && name.parent.pos <= node.pos && node.end <= name.parent.end;
}

function isIn(node: ts.Node, { start, end }: NodeEdit): boolean {
  return start <= node.getStart() && node.end <= end;
}
