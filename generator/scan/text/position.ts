/** Lines and columns of places in texts. */
import type { Position } from "../site.ts";

const LINES = new WeakMap<object, readonly number[]>();

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Where each line begins. */
function linesOf(file: Text): readonly number[] {
  const known = LINES.get(file);
  if (known !== undefined) return known;
  const lines = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) lines.push(at + 1);
  LINES.set(file, lines);
  return lines;
}

export function positionOf(file: Text, offset: number): Position {
  const lines = linesOf(file);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: file.path, line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
