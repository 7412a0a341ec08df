/** Where names stand. */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { walk } from "../../scan/script/code.ts";
import { isDeclared, isWritten, meaningOf } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** Other places of a scope where a name stands for the same. */
export function usesOf(
  checker: ts.TypeChecker,
  name: ts.Identifier,
  scope: ts.Node = name.getSourceFile(),
  symbol = meaningOf(checker, name),
): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(scope, (node) => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text || isDeclared(node)) return;
    if (meaningOf(checker, node) === symbol) found.push(node);
  });
  return found;
}

const KNOWN = once((_: WholeCode) => new Map<string, readonly ts.Identifier[]>());

/** Every place of the program where a name is written, whatever it means there. */
export function identifiers(code: WholeCode, text: string): readonly ts.Identifier[] {
  const known = KNOWN(code).get(text);
  if (known) return known;
  const all: ts.Identifier[] = [];
  for (const source of code.program.files)
    if (source.text.includes(text))
      walk(source, (node) => {
        if (ts.isIdentifier(node) && node.text === text) all.push(node);
      });
  KNOWN(code).set(text, all);
  return all;
}

/** What the index of the scan has as put into a name. */
const INDEXED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/**
 * Whether a name, or a member of such a name, is given a value that nobody can follow: by a step, a pattern, a loop, `delete`.
 *
 * @param symbol only what stands for this
 */
export function isPutUnseen(code: WholeCode, text: string, symbol?: ts.Symbol): boolean {
  return identifiers(code, text).some((one) => {
    const { parent } = one;
    const place = ts.isPropertyAccessExpression(parent) && parent.name === one ? parent : one;
    if (symbol === undefined && place === one) return false;
    const isSeen =
      ts.isBinaryExpression(place.parent) &&
      place.parent.left === place &&
      INDEXED.has(place.parent.operatorToken.kind);
    if (isSeen || !isWritten(place)) return false;
    return symbol === undefined || code.evaluator.symbolOf(one) === symbol;
  });
}
