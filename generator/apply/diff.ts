/** What edits change, as a unified diff: the edits say where, so no two texts have to be compared. */
import type { Edit } from "./contract.ts";
import { inOrder } from "./edits.ts";

/** Lines around a change. */
const CONTEXT = 3;

/** Lines that edits touch, from 0, the last one not included. */
interface Block {
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

/** @param edits none overlaps another */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const lines: string[] = [`--- a/${path}`, `+++ b/${path}`];
  let moved = 0;
  for (const hunk of hunksOf(blocksOf(starts, edits))) {
    const { shown, grown } = printed(text, starts, hunk, moved);
    lines.push(...shown);
    moved += grown;
  }
  return `${lines.join("\n")}\n`;
}

function blocksOf(starts: readonly number[], edits: readonly Edit[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const edit of inOrder(edits)) {
    const start = indexBefore(starts, edit.start);
    const end = indexBefore(starts, edit.end) + 1;
    const last = blocks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else blocks.push({ start, end, edits: [edit] });
  }
  return blocks;
}

/** Blocks whose context meets are shown as one. */
function hunksOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    if (last && block.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(block);
    else hunks.push([block]);
  }
  return hunks;
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

function printed(text: string, starts: readonly number[], blocks: readonly Block[], moved: number) {
  const cut = (from: number, to: number) =>
    linesOf(text.slice(starts[from] ?? text.length, starts[to] ?? text.length));
  const kept = (from: number, to: number) => cut(from, to).map((line) => mark(" ", line));
  const from = Math.max(0, (blocks[0]?.start ?? 0) - CONTEXT);
  const shown: string[] = [];
  let [at, grown] = [from, 0];
  for (const block of blocks) {
    const before = cut(block.start, block.end);
    const after = linesOf(changed(text, starts, block));
    shown.push(...kept(at, block.start), ...compared(before, after));
    grown += after.length - before.length;
    at = block.end;
  }
  const to = Math.min(starts.length, at + CONTEXT);
  shown.push(...kept(at, to));
  const old = cut(from, to).length;
  return { shown: [`@@ -${from + 1},${old} +${from + 1 + moved},${old + grown} @@`, ...shown], grown };
}

function changed(text: string, starts: readonly number[], { start, end, edits }: Block): string {
  let result = "";
  let at = starts[start] ?? text.length;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, starts[end] ?? text.length);
}

/** Lines that an edit only touches are the same on both sides. */
function compared(before: readonly string[], after: readonly string[]): readonly string[] {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  const most = Math.min(before.length, after.length) - same;
  let last = 0;
  while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  return [
    ...before.slice(0, same).map((line) => mark(" ", line)),
    ...before.slice(same, before.length - last).map((line) => mark("-", line)),
    ...after.slice(same, after.length - last).map((line) => mark("+", line)),
    ...before.slice(before.length - last).map((line) => mark(" ", line)),
  ];
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
