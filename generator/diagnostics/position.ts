/**
 * Where a pointer lies in a text: line, column and the framed lines around them.
 *
 * Runs only when a diagnostic is printed. The `yaml` parser keeps positions and reads JSON as well, so one walk serves both.
 */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { getOrAdd } from "../ground/collections.ts";
import type { Place } from "./codes.ts";
import { steps } from "../ground/pointer.ts";
import { type InputFile, withParts } from "../ground/input.ts";
import { printable } from "../ground/text.ts";

interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Answers positions in the files of a run; each file is parsed at most once. */
export interface Locator {
  position(place: Place): Position | undefined;
  /** Up to two lines before and after the position, numbered, with a caret under the column. */
  excerpt(place: Place): string | undefined;
}

export function createLocator(files: readonly InputFile[]): Locator {
  const byPath = new Map(withParts(files).map((file) => [file.path, file]));
  const parsed = new Map<string, ReturnType<typeof parseDocument>>();
  const offsets = new Map<string, number[]>();

  const position = (place: Place): Position | undefined => {
    const file = byPath.get(place.file);
    if (!file) return undefined;
    const offset = place.offset ?? pointerOffset(file, place);
    if (offset === undefined) return undefined;
    const starts = getOrAdd(offsets, file.path, () => lineStarts(file.text));
    return toPosition(starts, Math.min(offset, file.text.length));
  };

  const pointerOffset = (file: InputFile, place: Place): number | undefined => {
    if (place.pointer === undefined) return undefined;
    const document = getOrAdd(parsed, file.path, () =>
      parseDocument(file.text.replace(/^\uFEFF/, " "), {
        lineCounter: new LineCounter(),
        schema: "core",
        uniqueKeys: false,
      }),
    );
    return offsetOf(document.contents, steps(place.pointer), place.at ?? "value");
  };

  return {
    position,
    excerpt: (place) => {
      const file = byPath.get(place.file);
      const at = position(place);
      return file && at ? frame(file.text, at) : undefined;
    },
  };
}

/** Offset of the deepest part of the path that exists: a missing key is shown at its parent. */
function offsetOf(root: unknown, path: readonly string[], at: "key" | "value"): number | undefined {
  let node = root;
  let offset = start(root);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      // Of keys that stand twice the last one counts.
      const pair = node.items.findLast(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
      );
      if (!pair) break;
      const last = index === path.length - 1;
      const value = start(pair.value);
      offset = (last && at === "value" ? (value ?? start(pair.key)) : start(pair.key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = start(node) ?? offset;
    } else {
      break;
    }
  }
  return offset;
}

function start(node: unknown): number | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

function toPosition(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

const CONTEXT = 2;
const WIDTH = 100;

/** Up to two lines before and after a position, numbered, with a caret under the column. */
export function frame(text: string, at: Position): string {
  const lines = text.split("\n");
  const first = Math.max(1, at.line - CONTEXT);
  const last = Math.min(lines.length, at.line + CONTEXT);
  const gutter = String(last).length;
  // A minified document is one long line: show the part around the column.
  const from = at.column > WIDTH - 20 ? at.column - WIDTH / 2 : 0;
  const out: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = printable((lines[number - 1] ?? "").replace(/\r$/, "").replaceAll("\t", " "));
    const here = number === at.line;
    out.push(
      `${here ? ">" : " "} ${String(number).padStart(gutter)} | ${line.slice(from, from + WIDTH)}`.trimEnd(),
    );
    if (here) out.push(`  ${" ".repeat(gutter)} | ${" ".repeat(Math.max(0, at.column - 1 - from))}^`);
  }
  return out.join("\n");
}
