/** What edits leave behind: imports of libraries that nothing of the file uses any more. */
import ts from "typescript";
import type { Edit } from "./contract.ts";
import { lineStart, lineWithDirectives } from "./lines.ts";
import { endWithComment, requiredIn } from "./module-style.ts";

/** Libraries that are imported for their calls alone; whatever else a module does when it is loaded, it may be imported for. */
export const LIBRARIES =
  /^(?:axios|node-fetch|cross-fetch|isomorphic-fetch|got|ky|ofetch|superagent|undici)$/;

/**
 * @param edits of the file
 * @param added where an import is put, behind another one
 * @returns what takes such imports out, each with the line that it stands on
 */
export function leftoverEdits(
  source: ts.SourceFile,
  edits: readonly Edit[],
  added: number | undefined,
): readonly Edit[] {
  if (edits.length === 0) return [];
  const { text } = source;
  return source.statements.flatMap((statement): readonly Edit[] => {
    const names = namesOf(statement);
    if (names.length === 0 || !names.every((name) => isLeft(source, name, edits))) return [];
    const own = statement.getStart();
    const top = lineWithDirectives(text, own);
    const start = top < lineStart(text, own) ? top : own;
    const end = endWithComment(statement);
    // What is put behind it begins with a new line, and takes its place.
    const before = /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    if (added === end) return [{ file: "", start: start - before, end, text: "" }];
    const after = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
    return [{ file: "", start, end: end + after, text: "" }];
  });
}

/** Names that a statement imports of a library; none where it does anything else. */
function namesOf(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isImportDeclaration(statement)) {
    const { importClause: clause, moduleSpecifier } = statement;
    if (!clause || !ts.isStringLiteral(moduleSpecifier) || !LIBRARIES.test(moduleSpecifier.text)) return [];
    const named = clause.namedBindings;
    const inner = !named
      ? []
      : ts.isNamespaceImport(named)
        ? [named.name]
        : named.elements.map(({ name }) => name);
    return [...(clause.name ? [clause.name] : []), ...inner];
  }
  const [declaration, ...others] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [];
  const module = requiredIn(declaration?.initializer)?.text;
  if (!declaration || others.length > 0 || module === undefined || !LIBRARIES.test(module)) return [];
  if (ts.isIdentifier(declaration.name)) return [declaration.name];
  return declaration.name.elements.flatMap((one) =>
    ts.isBindingElement(one) && ts.isIdentifier(one.name) ? [one.name] : [],
  );
}

/** Whether a name was used, and every use of it was edited away. */
function isLeft(source: ts.SourceFile, name: ts.Identifier, edits: readonly Edit[]): boolean {
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const outside = uses.filter((use) => use.parent !== name.parent);
  const isGone = (use: ts.Identifier) =>
    edits.some(({ start, end }) => start <= use.getStart() && use.getEnd() <= end);
  // A text that stays may name it as well: `typeof axios` in a comment of types.
  return (
    outside.length > 0 &&
    outside.every(isGone) &&
    edits.every(({ text }) => !new RegExp(`\\b${name.text}\\b`).test(text))
  );
}
