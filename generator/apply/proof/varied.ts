/** Whether what a name holds first is what it holds where it is read. */
import ts from "typescript";
import { bare, upTo } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";

/** Whether a name, or a member, is given another value somewhere: what it is first counts for nothing then. */
export function isVaried(evaluator: Evaluator, node: ts.Expression): boolean {
  const inner = bare(node);
  const { assignments } = evaluator.code;
  if (ts.isPropertyAccessExpression(inner))
    return (assignments.get(inner.name.text) ?? []).some(
      ({ target }) =>
        ts.isPropertyAccessExpression(bare(target)) && !upTo(target, ts.isConstructorDeclaration),
    );
  const symbol = ts.isIdentifier(inner) ? evaluator.symbolOf(inner) : undefined;
  const declared = symbol?.valueDeclaration;
  if (!ts.isIdentifier(inner) || !declared || !ts.isVariableDeclaration(declared)) return false;
  const put = (assignments.get(inner.text) ?? []).filter(
    ({ target }) => evaluator.symbolOf(bare(target)) === symbol,
  );
  const isFirst = put.length === 1 && !declared.initializer && put[0]?.isAppended === false;
  return put.length > 0 && !isFirst;
}
