/** How a file imports: with which system, quotes, endings. */
import { newlineOf } from "../ground/text.ts";
import ts from "typescript";

export type ModuleKind = "esm" | "cjs";

/** The package that a file is of, which imports of files do not leave. */
export interface FilePackage {
  /** Where its manifest is. */
  readonly folder: string;
  /** What that says of modules. */
  readonly kind: ModuleKind;
}

export interface FileStyle {
  readonly kind: ModuleKind;
  readonly quote: '"' | "'";
  readonly semicolon: boolean;
  readonly newline: "\n" | "\r\n";
}

/** @param declared what the nearest manifest says */
export function styleOf(source: ts.SourceFile, declared: ModuleKind | undefined): FileStyle {
  const { text, fileName } = source;
  const specifiers = specifiersIn(source);
  const [first] = specifiers;
  const quote = first?.getText() ?? text.match(/["'](?=[\w@./ -]{2,}["'])/)?.[0];
  const statement = first && statementAround(first);
  const statements = statement ? [statement] : source.statements.slice(0, 5).filter(endsWithSemicolon);
  return {
    kind: kindOf(source, fileName, declared),
    quote: quote?.startsWith("'") === true ? "'" : '"',
    semicolon: statements.length === 0 || statements.every((one) => one.getText().endsWith(";")),
    newline: newlineOf(text),
  };
}

function endsWithSemicolon(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) || ts.isExpressionStatement(statement);
}

function kindOf(source: ts.SourceFile, name: string, declared: ModuleKind | undefined): ModuleKind {
  if (/\.m[jt]s$/.test(name)) return "esm";
  if (/\.c[jt]s$/.test(name)) return "cjs";
  const isModule = source.statements.some(
    (one) =>
      ts.isImportDeclaration(one) ||
      ts.isExportDeclaration(one) ||
      ts.isExportAssignment(one) ||
      (ts.canHaveModifiers(one) &&
        ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true),
  );
  if (isModule) return "esm";
  if (/\b(?:require\s*\(|module\.exports|exports\.\w)/.test(source.text)) return "cjs";
  return declared ?? (/\.tsx?$/.test(name) ? "esm" : "cjs");
}

/** Literals that name modules at the top of a file, in order. */
export function specifiersIn(source: ts.SourceFile): readonly ts.StringLiteralLike[] {
  return source.statements.flatMap((one): readonly ts.StringLiteralLike[] => {
    if (ts.isImportDeclaration(one) && ts.isStringLiteral(one.moduleSpecifier)) return [one.moduleSpecifier];
    if (!ts.isVariableStatement(one)) return [];
    return one.declarationList.declarations.flatMap(({ initializer }) => requiredIn(initializer) ?? []);
  });
}

/** The name in `require("…")`, `require("…").x`. */
export function requiredIn(node: ts.Expression | undefined): ts.StringLiteralLike | undefined {
  if (node === undefined) return undefined;
  if (ts.isPropertyAccessExpression(node)) return requiredIn(node.expression);
  if (!ts.isCallExpression(node) || node.expression.getText() !== "require") return undefined;
  const [name] = node.arguments;
  return name && ts.isStringLiteralLike(name) ? name : undefined;
}

export function statementAround(node: ts.Node): ts.Statement | undefined {
  for (let up: ts.Node | undefined = node; up !== undefined; up = up.parent)
    if (ts.isStatement(up) && !ts.isBlock(up)) return up;
  return undefined;
}

/** Where a statement ends, with a comment behind it on its line. */
export function endWithComment(statement: ts.Node): number {
  const end = statement.getEnd();
  return ts.getTrailingCommentRanges(statement.getSourceFile().text, end)?.at(-1)?.end ?? end;
}
