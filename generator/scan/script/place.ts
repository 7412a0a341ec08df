/** Where a node stands, as editors count. */
import type ts from "typescript";
import type { Position } from "../site.ts";
import { pathOf } from "./program.ts";

export function positionOf(node: ts.Node): Position {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return { file: pathOf(file), line: line + 1, column: character + 1 };
}
