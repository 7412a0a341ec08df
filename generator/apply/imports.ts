/** Imports that edits need: added once, as the file imports others. */
import ts from "typescript";
import type { Edit, ImportNeed } from "./contract.ts";
import { endWithComment, type FileStyle, requiredIn } from "./module-style.ts";

/**
 * @param specifier how the file names a module
 * @returns what to add; nothing for names that are imported already
 */
export function importEdits(
  source: ts.SourceFile,
  needs: readonly ImportNeed[],
  style: FileStyle,
  specifier: (module: string) => string,
): readonly Edit[] {
  const wanted = new Map<string, ImportNeed[]>();
  for (const need of needs) {
    const from = specifier(need.module);
    if (isImported(source, from, need)) continue;
    const list = wanted.get(from) ?? [];
    if (!list.some((one) => one.name === need.name && one.as === need.as)) list.push(need);
    wanted.set(from, list);
  }
  if (wanted.size === 0) return [];
  const lines = [...wanted].flatMap(([from, list]) => linesOf(from, list, style));
  return [placed(source, lines, style)];
}

function linesOf(from: string, needs: readonly ImportNeed[], style: FileStyle): readonly string[] {
  const { kind, quote, semicolon } = style;
  const end = semicolon ? ";" : "";
  const named = `${quote}${from}${quote}`;
  const values = needs.filter(({ isType }) => isType !== true);
  const types = needs.filter(({ isType }) => isType === true);
  const lines: string[] = [];
  const joined = (list: readonly ImportNeed[], as: string) =>
    list.map(({ name, as: own }) => (own === undefined ? name : `${name}${as}${own}`)).join(", ");
  if (values.length > 0)
    lines.push(
      kind === "esm"
        ? `import { ${joined(values, " as ")} } from ${named}${end}`
        : `const { ${joined(values, ": ")} } = require(${named})${end}`,
    );
  // Types are erased: a CommonJS file in TypeScript imports them as well.
  if (types.length > 0) lines.push(`import type { ${joined(types, " as ")} } from ${named}${end}`);
  return lines;
}

function isImported(source: ts.SourceFile, from: string, { name, as = name }: ImportNeed): boolean {
  return source.statements.some((one) => {
    if (ts.isImportDeclaration(one)) {
      if (!ts.isStringLiteral(one.moduleSpecifier) || one.moduleSpecifier.text !== from) return false;
      const bindings = one.importClause?.namedBindings;
      return (
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        bindings.elements.some(
          (each) => (each.propertyName ?? each.name).text === name && each.name.text === as,
        )
      );
    }
    return (
      ts.isVariableStatement(one) &&
      one.declarationList.declarations.some((each) => requires(each, from, name, as))
    );
  });
}

function requires(declaration: ts.VariableDeclaration, from: string, name: string, as: string): boolean {
  if (requiredIn(declaration.initializer)?.text !== from || !ts.isObjectBindingPattern(declaration.name))
    return false;
  return declaration.name.elements.some(
    (each) => (each.propertyName ?? each.name).getText() === name && each.name.getText() === as,
  );
}

/** Behind the last import; else before the first statement, below a shebang, comments of the file and `"use strict"`. */
function placed(source: ts.SourceFile, lines: readonly string[], { kind, newline }: FileStyle): Edit {
  const file = "";
  const block = lines.join(newline);
  // What `require` gives is there from its line on: what stands above the others may need it.
  const first = source.statements.filter(
    (one, i) => !isImport(one) && !isPrologue(source, one, i) && !isLoad(one),
  )[0];
  const early = source.statements.filter((one) => kind === "esm" || !first || one.end <= first.pos);
  const last = early.findLast((one) => isImport(one) || (kind === "cjs" && isLoad(one)));
  if (last) {
    const at = endWithComment(last);
    return { file, start: at, end: at, text: newline + block };
  }
  const prologue = source.statements.filter((one, i) => isPrologue(source, one, i));
  const before = prologue.at(-1);
  if (before) {
    const at = endWithComment(before);
    return { file, start: at, end: at, text: newline + block };
  }
  const start = startOf(source);
  return { file, start, end: start, text: `${block}${newline}${newline}` };
}

function isImport(one: ts.Statement): boolean {
  if (ts.isImportDeclaration(one) || ts.isImportEqualsDeclaration(one)) return true;
  return (
    ts.isVariableStatement(one) &&
    one.declarationList.declarations.every(({ initializer }) => requiredIn(initializer) !== undefined)
  );
}

/** `require("x");`, `require("dotenv").config();`: what is loaded for what it does. */
function isLoad(one: ts.Statement): boolean {
  if (!ts.isExpressionStatement(one)) return false;
  let at: ts.Expression = one.expression;
  while (
    ts.isPropertyAccessExpression(at) ||
    (ts.isCallExpression(at) && at.expression.getText() !== "require")
  )
    at = at.expression;
  return requiredIn(at) !== undefined;
}

function isPrologue({ statements }: ts.SourceFile, one: ts.Statement, at: number): boolean {
  return (
    statements
      .slice(0, at + 1)
      .every((each) => ts.isExpressionStatement(each) && ts.isStringLiteral(each.expression)) &&
    one === statements[at]
  );
}

/** A comment that tools read at the top of a file, with its line. */
const PRAGMA =
  /^[ \t]*(?:\/\/[ \t]*(?:@ts-|@flow|eslint|prettier|tslint)[^\n]*|\/\*+\s*(?:@ts-|@flow|@jsx|@jest|@license|eslint|prettier|tslint|global)(?:(?!\*\/)[\s\S])*\*\/)[ \t]*\r?\n/;

/** Behind the shebang and the comment that the file begins with, where a blank line parts it from the code. */
function startOf(source: ts.SourceFile): number {
  const { text } = source;
  let at = ts.getShebang(text)?.length ?? 0;
  if (at > 0) at += /^\r?\n/.exec(text.slice(at))?.[0].length ?? 0;
  const head = /^(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*))+[ \t]*\r?\n[ \t]*\r?\n/.exec(text.slice(at));
  at += head?.[0].length ?? 0;
  for (let line = PRAGMA.exec(text.slice(at)); line; line = PRAGMA.exec(text.slice(at))) at += line[0].length;
  return at;
}
