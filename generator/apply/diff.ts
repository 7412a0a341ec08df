/** What edits change, as a unified diff: the edits say where, so no two texts have to be compared. */
import type { Edit } from "./contract.ts";
import { inOrder } from "./edits.ts";

/** Lines around a change. */
const CONTEXT = 3;

interface Hunk {
  /** Lines of the old text, from 0, the last one not included. */
  start: number;
  end: number;
  readonly edits: Edit[];
}

/** @param edits none overlaps another */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const lineOf = (at: number) => indexBefore(starts, at);
  const hunks: Hunk[] = [];
  for (const edit of inOrder(edits)) {
    const start = lineOf(edit.start);
    const end = lineOf(edit.end) + 1;
    const last = hunks.at(-1);
    if (last && start - CONTEXT <= last.end + CONTEXT) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else hunks.push({ start, end, edits: [edit] });
  }
  const lines: string[] = [`--- a/${path}`, `+++ b/${path}`];
  let moved = 0;
  for (const hunk of hunks) {
    const { shown, grown } = printed(text, starts, hunk, moved);
    lines.push(...shown);
    moved += grown;
  }
  return `${lines.join("\n")}\n`;
}

/** A whole new file. */
export function newFileDiff(path: string, text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  return [
    "--- /dev/null",
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    "",
  ].join("\n");
}

function printed(text: string, starts: readonly number[], { start, end, edits }: Hunk, moved: number) {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(starts.length, end + CONTEXT);
  const cut = (a: number, b: number) => text.slice(starts[a] ?? text.length, starts[b] ?? text.length);
  let changed = "";
  let at = starts[start] ?? text.length;
  for (const edit of edits) {
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  changed += text.slice(at, starts[end] ?? text.length);
  const [old, now] = [linesOf(cut(start, end)), linesOf(changed)];
  const [before, after] = [linesOf(cut(from, start)), linesOf(cut(end, to))];
  // Lines that an edit only touches are the same on both sides.
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  let last = 0;
  while (
    last < old.length - same &&
    last < now.length - same &&
    old[old.length - 1 - last] === now[now.length - 1 - last]
  )
    last += 1;
  const sides = [old.length, now.length].map((length) => before.length + length + after.length);
  const shown = [
    `@@ -${from + 1},${sides[0]} +${from + 1 + moved},${sides[1]} @@`,
    ...[...before, ...old.slice(0, same)].map((line) => mark(" ", line)),
    ...old.slice(same, old.length - last).map((line) => mark("-", line)),
    ...now.slice(same, now.length - last).map((line) => mark("+", line)),
    ...[...old.slice(old.length - last), ...after].map((line) => mark(" ", line)),
  ];
  return { shown, grown: now.length - old.length };
}

function mark(sign: string, line: string): string {
  return line.endsWith("\n") ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`;
}

/** With what ends them. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function indexBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
