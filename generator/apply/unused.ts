/** Imports and constants that nothing uses any more, once edits are done: they go where making them does nothing. */
import ts from "typescript";
import { bare, isAssigning, walk } from "../scan/script/code.ts";
import type { Edit } from "./contract.ts";
import { inOrder } from "./edits.ts";
import { linesOf } from "./lines.ts";
import { LIBRARIES } from "./leftovers.ts";
import { endWithComment } from "./module-style.ts";
import { usesOf } from "./proof/names.ts";
import { hasModifier, isConst } from "./proof/syntax.ts";

/** @param edits of the file */
export function unusedEdits(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  edits: readonly Edit[],
): readonly Edit[] {
  const put = new Set(edits.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  const gone: Edit[] = [];
  const isFree = (name: ts.Identifier) => !put.has(name.text) && isUnused(checker, name, [...edits, ...gone]);
  const statements = statementsAround(source, edits);
  // What goes may have used others.
  for (let before = -1; before !== gone.length;) {
    before = gone.length;
    for (const statement of statements) {
      const names = namesOf(statement);
      const isGone = [...gone, ...edits].some((one) => isIn(statement, one) || isWithin(one, statement));
      if (!isGone && names.length > 0 && isQuiet(statement) && names.every(isFree))
        gone.push(withComment(source, statement));
    }
  }
  const left = source.statements.filter((statement) => !gone.some((one) => isIn(statement, one)));
  return [...withBlanks(source, gone), ...left.flatMap((statement) => withoutSome(statement, isFree))];
}

/** Those of the file, where no other can name them, and of blocks that are changed. */
function statementsAround(source: ts.SourceFile, edits: readonly Edit[]): readonly ts.Statement[] {
  const isModule =
    ts.isExternalModule(source) || /\brequire\(|\bmodule\.exports\b|\bexports\./.test(source.text);
  const all: ts.Statement[] = isModule ? [...source.statements] : [];
  walk(source, (node) => {
    const isAround = ts.isBlock(node) && edits.some(({ start }) => node.pos <= start && start < node.end);
    if (isAround) all.push(...node.statements);
  });
  return all;
}

/** An import of several names, some of which nothing uses any more. One of a library alone is left to the engine when all of it goes. */
function withoutSome(statement: ts.Statement, isFree: (name: ts.Identifier) => boolean): readonly Edit[] {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || namesOf(statement).every(isFree)) return [];
  const kept = bindings.elements.filter(({ name }) => !isFree(name));
  if (kept.length === bindings.elements.length) return [];
  if (kept.length === 0 && clause.name)
    return [{ file: "", start: clause.name.end, end: bindings.end, text: "" }];
  const text = `{ ${kept.map((one) => one.getText()).join(", ")} }`;
  return kept.length === 0 ? [] : [{ file: "", start: bindings.getStart(), end: bindings.end, text }];
}

/** A statement with its lines, and with the comment that stands behind it alone on its line. */
function withComment({ text }: ts.SourceFile, statement: ts.Statement): Edit {
  const own = linesOf(statement);
  const behind = endWithComment(statement);
  const rest = behind > own.end ? /^[ \t]*(?:\r?\n|$)/.exec(text.slice(behind)) : null;
  return { file: "", start: own.start, end: rest ? behind + rest[0].length : own.end, text: "" };
}

/** Where nothing is left before what goes, the blank line behind it goes too; other imports take the place of one. */
function withBlanks({ text, statements }: ts.SourceFile, gone: readonly Edit[]): readonly Edit[] {
  const imports = statements.filter(ts.isImportDeclaration);
  const groups: Edit[] = [];
  for (const edit of inOrder(gone)) {
    const last = groups.at(-1);
    const isImport = imports.some((one) => isIn(one, edit));
    if (last && last.end === edit.start && !isImport && !imports.some((one) => isIn(one, last)))
      groups[groups.length - 1] = { ...last, end: edit.end };
    else groups.push(edit);
  }
  return groups.map((edit) => {
    if (imports.some((one) => isIn(one, edit))) return edit;
    const isFirst = edit.start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, edit.start));
    const blank = isFirst ? (/^[ \t]*\r?\n/.exec(text.slice(edit.end))?.[0].length ?? 0) : 0;
    return { ...edit, end: edit.end + blank };
  });
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

/** What makes a value of others. */
const MAKES =
  /^(?:axios\.create|(?:got|ky)\.(?:extend|create)|encodeURIComponent|String|Number|Boolean|URLSearchParams|Headers)$/;

/** Making it does nothing else. */
function isValue(node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return true;
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner))
    return MAKES.test(inner.expression.getText()) && (inner.arguments ?? []).every(isValue);
  let isPlain = true;
  walk(inner, (one) => {
    if (
      ((ts.isCallExpression(one) || ts.isNewExpression(one)) && !MAKES.test(one.expression.getText())) ||
      ts.isAwaitExpression(one) ||
      ts.isFunctionLike(one) ||
      (ts.isBinaryExpression(one) && isAssigning(one))
    )
      isPlain = false;
  });
  return isPlain;
}

/** Whether something used it before, and what did is gone. */
function isUnused(checker: ts.TypeChecker, name: ts.Identifier, edits: readonly Edit[]): boolean {
  const uses = usesOf(checker, name).filter((one) => !isOwn(one, name));
  return uses.length > 0 && uses.every((one) => edits.some((edit) => isIn(one, edit)));
}

/** In what the name stands for: a function that calls itself. */
function isOwn(node: ts.Node, name: ts.Node): boolean {
  return ts.isFunctionDeclaration(name.parent) && name.parent.pos <= node.pos && node.end <= name.parent.end;
}

function isIn(node: ts.Node, { start, end }: Edit): boolean {
  return start <= node.getStart() && node.end <= end;
}

function isWithin({ start, end }: Edit, node: ts.Node): boolean {
  return node.getStart() <= start && end <= node.end;
}
