/** Comments for what a person has to decide: above the statement, once, in the form that the place needs. */
import ts from "typescript";
import { clean } from "../ground/text.ts";
import { MARKER } from "../scan/markers.ts";
import { nodeAt, upTo } from "../scan/script/code.ts";
import type { Edit, Undecided } from "./contract.ts";
import type { FileStyle } from "./module-style.ts";

/** @returns nothing where the comment stands there already */
export function markerEdits(
  source: ts.SourceFile,
  undecided: readonly Undecided[],
  { newline }: FileStyle,
): readonly Edit[] {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  for (const { row, at, why } of undecided) {
    const place = placeOf(source, at.line, at.column);
    const start = place.getStart();
    const key = `${start} ${row}`;
    if (seen.has(key) || isMarked(source, place, row)) continue;
    seen.add(key);
    const words = `${MARKER} ${row}: ${clean(why).replaceAll("*/", "* /")}`;
    const comment = isChild(place) ? `{/* ${words} */}` : `// ${words}`;
    const line = lineStart(source.text, start);
    const indent = /^[ \t]*/.exec(source.text.slice(line, start))?.[0] ?? "";
    // Behind other code on its line only a comment that ends there will do.
    const text = isFirst(source, place) ? `${comment}${newline}${indent}` : `/* ${words} */ `;
    edits.push({ file: at.file, start, end: start, text });
  }
  return edits;
}

/** The statement, member or child of JSX that a place is in. */
function placeOf(source: ts.SourceFile, line: number, column: number): ts.Node {
  const at = source.getPositionOfLineAndCharacter(line - 1, column - 1);
  const node = nodeAt(source, at);
  const isFit = (one: ts.Node): one is ts.Node => isPlace(one) && (!isChild(one) || isFirst(source, one));
  return isFit(node) ? node : (upTo(node, isFit) ?? node);
}

/** Whether nothing but space is before it on its line. */
function isFirst({ text }: ts.SourceFile, node: ts.Node): boolean {
  const start = node.getStart();
  return text.slice(lineStart(text, start), start).trim() === "";
}

/** A child of JSX: what is written there is text. */
function isChild(node: ts.Node): boolean {
  return ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
}

function isPlace(node: ts.Node): node is ts.Node {
  return (
    (ts.isStatement(node) && !ts.isBlock(node)) ||
    ts.isClassElement(node) ||
    (node.parent !== undefined && isChild(node) && ts.isJsxExpression(node))
  );
}

function isMarked(source: ts.SourceFile, place: ts.Node, row: string): boolean {
  const { text } = source;
  // Behind other code on its line a comment is one that trails that.
  const comments = [ts.getLeadingCommentRanges, ts.getTrailingCommentRanges].flatMap(
    (rangesAt) => rangesAt(text, place.getFullStart()) ?? [],
  );
  const above = comments.map(({ pos, end }) => text.slice(pos, end));
  const start = lineStart(text, place.getStart());
  above.push(text.slice(lineStart(text, Math.max(0, start - 1)), start));
  return above.some((comment) => comment.includes(`${MARKER} ${row}:`));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
