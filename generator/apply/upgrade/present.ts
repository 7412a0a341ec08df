/** Whether code uses the present client already. */
import ts from "typescript";
import { walk } from "../../scan/script/code.ts";
import type { Rows } from "./declared.ts";

/** A name of the present client alone, asked of something that is the older client's by its type, which does not have it. */
export function isUpgraded(
  file: ts.SourceFile,
  { checker, rows }: { readonly checker: ts.TypeChecker; readonly rows: Rows },
): boolean {
  const names = new Set(
    rows.all.flatMap(({ to, isTaken }) => (to === undefined || isTaken ? [] : to.split("."))),
  );
  let isFound = false;
  walk(file, (node) => {
    if (isFound || !ts.isPropertyAccessExpression(node) || !names.has(node.name.text)) return;
    if (checker.getSymbolAtLocation(node.name)) return;
    const type = checker.getApparentType(
      checker.getNonNullableType(checker.getTypeAtLocation(node.expression)),
    );
    const symbol = type.symbol as ts.Symbol | undefined;
    isFound = (symbol?.declarations ?? []).some((one) => rows.keyOf(one) !== undefined);
  });
  return isFound;
}
