/** Statements with the lines that they stand on, and what tools are told of these lines by comments above them. */
import type ts from "typescript";

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
  return isFirst && end
    ? { start: lineWithDirectives(text, at), end: statement.end + end[0].length }
    : { start: at, end: statement.end };
}
