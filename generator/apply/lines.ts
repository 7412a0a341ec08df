/** Statements with the lines that they stand on, and what tools are told of these lines by comments above them. */
import ts from "typescript";
import { once } from "../ground/collections.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a comment begins with that is about the line below it. */
const DIRECTIVE =
  /^[ \t]*\{?[ \t]*(?:\/\/|\/\*)+!?[ \t]*(?:(?:eslint|oxlint)-disable-next-line|@ts-(?:expect-error|ignore)|(?:prettier|biome|deno-lint|stgen)-ignore|tslint:disable-next-line|(?:istanbul|c8|v8) ignore next|noinspection)\b/;

/** Where the line of a place begins, or the first of the comments above it that are about it. */
export function lineWithDirectives(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!DIRECTIVE.test(text.slice(above, start))) return start;
    start = above;
  }
  return start;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** A statement with the line that it stands on, where nothing else does, and with what tools are told of that line. */
export function linesOf(statement: ts.Node): Range {
  const { text } = statement.getSourceFile();
  const at = statement.getStart();
  const start = lineStart(text, at);
  const isFirst = text.slice(start, at).trim() === "";
  const end = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(statement.end));
  if (isFirst && end) return { start: lineWithDirectives(text, at), end: statement.end + end[0].length };
  const space = isFirst ? (/^[ \t]*/.exec(text.slice(statement.end))?.[0].length ?? 0) : 0;
  return { start: at, end: statement.end + space };
}

/** Whether a comment begins in a range. */
export function holdsComment(source: ts.SourceFile, { start, end }: Range): boolean {
  return commentsIn(source).some((at) => start <= at && at < end);
}

/** Where comments begin. */
const commentsIn = once((source: ts.SourceFile): readonly number[] => {
  const found = new Set<number>();
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const children = node.getChildren(source).filter((one) => !ts.isJSDoc(one));
    waiting.push(...children);
    if (children.length > 0 || !source.text.slice(node.pos, node.getStart(source)).includes("/")) continue;
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.pos) ?? []),
    ];
    for (const { pos } of ranges) found.add(pos);
  }
  return [...found];
});
