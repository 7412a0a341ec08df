/** Small questions about code that is about to change. */
import ts from "typescript";
import { bare, walk } from "../../scan/script/code.ts";
import { holdsComment, linesOf } from "../lines.ts";
import { isInline } from "../proof/syntax.ts";

/** A change of a text, on the way to one of the engine's. */
export interface NodeEdit {
  readonly source: ts.SourceFile;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A statement that goes, with the line that it stands on. */
export function wholeLines(statement: ts.Node): NodeEdit {
  return { source: statement.getSourceFile(), ...linesOf(statement), text: "" };
}

export function throwsOnly(callback: ts.Expression): boolean {
  const inner = bare(callback);
  if (!isInline(inner) || !ts.isBlock(inner.body)) return false;
  const last = inner.body.statements.at(-1);
  let isReturning = false;
  walk(inner.body, (node) => {
    if (ts.isReturnStatement(node)) isReturning = true;
  });
  return last !== undefined && ts.isThrowStatement(last) && !isReturning;
}

/** Whether comments stand in what edits take out. */
export function losesComment(edits: readonly NodeEdit[]): boolean {
  return edits.some(({ source, ...range }) => holdsComment(source, range));
}
