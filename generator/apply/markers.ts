/** Comments for what a person has to decide: above the statement, once, in the form that the place needs. */
import ts from "typescript";
import { clean } from "../ground/text.ts";
import { ignoresIn } from "../scan/ignore.ts";
import { MARKER } from "../scan/markers.ts";
import { nodeAt, upTo } from "../scan/script/code.ts";
import type { Edit, Undecided } from "./contract.ts";
import { lineStart, lineWithDirectives } from "./lines.ts";
import type { FileStyle } from "./module-style.ts";

/** @returns nothing where the comment stands there already */
export function markerEdits(
  source: ts.SourceFile,
  undecided: readonly Undecided[],
  { newline }: FileStyle,
): readonly Edit[] {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  const silent = silentLines(source);
  for (const { row, at, why } of undecided) {
    const place = placeOf(source, at.line, at.column);
    const start = place.getStart();
    if ([at.line, source.getLineAndCharacterOfPosition(start).line + 1].some((line) => silent.has(line)))
      continue;
    const key = `${start} ${row}`;
    if (seen.has(key) || isMarked(source, place, row)) continue;
    seen.add(key);
    const words = `${MARKER} ${row}: ${clean(why).replaceAll("*/", "* /")}`;
    const comment = isChild(place) ? `{/* ${words} */}` : `// ${words}`;
    // Behind other code on its line only a comment that ends there will do.
    if (!isFirst(source, place)) edits.push({ file: at.file, start, end: start, text: `/* ${words} */ ` });
    else {
      // Above what tools are told of the line.
      const line = lineWithDirectives(source.text, start);
      const indent = /^[ \t]*/.exec(source.text.slice(line, start))?.[0] ?? "";
      const top = line + indent.length;
      edits.push({ file: at.file, start: top, end: top, text: `${comment}${newline}${indent}` });
    }
  }
  return edits;
}

/** Lines of which a person has said that nothing is to be told. */
function silentLines({ text }: ts.SourceFile): ReadonlySet<number> {
  return new Set(
    ignoresIn({ path: "", text })
      .filter(({ reason }) => reason !== "")
      .map(({ target }) => target),
  );
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
  const top = lineWithDirectives(text, place.getStart());
  above.push(text.slice(lineStart(text, Math.max(0, top - 1)), start));
  return above.some((comment) => comment.includes(`${MARKER} ${row}:`));
}
