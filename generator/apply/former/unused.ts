/** Imports and constants that nothing uses any more, once edits are done: they go where making them does nothing. */
import ts from "typescript";
import { bare, walk } from "../../scan/script/code.ts";
import { hasModifier, isConst, type NodeEdit, wholeLines } from "./syntax.ts";

export function unused(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  edits: readonly NodeEdit[],
): readonly NodeEdit[] {
  const own = edits.filter((one) => one.source === source);
  const put = new Set(own.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  const gone: NodeEdit[] = [];
  // What goes may have used others.
  for (let before = -1; before !== gone.length;) {
    before = gone.length;
    const all = [...own, ...gone];
    for (const specifier of source.statements.flatMap(specifiersIn)) {
      const isGone = gone.some((one) => isIn(specifier, one));
      if (!isGone && !put.has(specifier.name.text) && isUnused(checker, specifier.name, all))
        gone.push(withComma(specifier));
    }
    for (const statement of source.statements) {
      const names = namesOf(statement);
      const isGone = gone.some((one) => isIn(statement, one));
      if (isGone || names.length === 0 || !isQuiet(statement)) continue;
      if (names.every((name) => !put.has(name.text) && isUnused(checker, name, all)))
        gone.push(withBlank(wholeLines(statement), gone, statement));
    }
  }
  return gone;
}

/** Where nothing is left before it, the blank line behind goes too; other imports take the place of one. */
function withBlank(edit: NodeEdit, gone: readonly NodeEdit[], statement: ts.Statement): NodeEdit {
  if (ts.isImportDeclaration(statement) || /\brequire\(/.test(statement.getText())) return edit;
  const { text } = edit.source;
  let { start, end } = edit;
  for (const one of gone) if (one.end === start) start = one.start;
  const isFirst = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start));
  const blank = isFirst ? /^[ \t]*\r?\n/.exec(text.slice(end)) : null;
  if (blank) end += blank[0].length;
  return { ...edit, end };
}

/** Names of an import of several, of which some stay. */
function specifiersIn(statement: ts.Statement): readonly ts.ImportSpecifier[] {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  return bindings && ts.isNamedImports(bindings) && bindings.elements.length > 1 ? bindings.elements : [];
}

function withComma(specifier: ts.ImportSpecifier): NodeEdit {
  const source = specifier.getSourceFile();
  const behind = /^\s*,\s*/.exec(source.text.slice(specifier.end));
  return { source, start: specifier.getStart(), end: specifier.end + (behind?.[0].length ?? 0), text: "" };
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

/** Modules that only give something to ask with. */
const ASKING = /^(?:axios|node-fetch|cross-fetch|isomorphic-fetch|got|ky|superagent|request|undici)$/;

function isQuiet(statement: ts.Statement): boolean {
  if (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  )
    return !hasModifier(statement, ts.SyntaxKind.ExportKeyword);
  // TypeScript leaves out itself what imports only names that nothing uses.
  if (ts.isImportDeclaration(statement))
    return (
      /\.[cm]?tsx?$/.test(statement.getSourceFile().fileName) ||
      (ts.isStringLiteral(statement.moduleSpecifier) && ASKING.test(statement.moduleSpecifier.text))
    );
  if (!ts.isVariableStatement(statement) || hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return false;
  const [only] = statement.declarationList.declarations;
  return only?.initializer !== undefined && isConst(only) && isValue(only.initializer);
}

/** Making it does nothing else. */
function isValue(node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return true;
  if (ts.isCallExpression(inner)) {
    const [first] = inner.arguments;
    if (inner.expression.getText() === "require")
      return first !== undefined && ts.isStringLiteral(first) && ASKING.test(first.text);
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
      isAssigning(one)
    )
      isPlain = false;
  });
  return isPlain;
}

function isAssigning(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** Whether something used it before, and what did is gone. */
function isUnused(checker: ts.TypeChecker, name: ts.Identifier, edits: readonly NodeEdit[]): boolean {
  let count = 0;
  let isLeft = false;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return;
    const of = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : ts.isExportSpecifier(node.parent)
        ? checker.getExportSpecifierLocalTargetSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
    if (of !== checker.getSymbolAtLocation(name) || isOwn(node, name)) return;
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
