/** Changes of texts by place: what is not named by an edit keeps its bytes. */
import { append } from "../ground/collections.ts";
import { by } from "../ground/text.ts";
import type { Edit, Proposal, Rewrite } from "./contract.ts";

/** @param edits none overlaps another; those at one place keep their order */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: put } of inOrder(edits)) {
    // Behind a line that goes: what is put there takes its place.
    const lead = start < at ? (/^\r?\n/.exec(put)?.[0] ?? "") : "";
    result += text.slice(at, start) + put.slice(lead.length) + lead;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A rewrite that another one is in the way of. */
export interface Refused {
  readonly rewrite: Rewrite;
  readonly why: string;
}

export interface Settled {
  readonly rewrites: readonly Rewrite[];
  readonly refused: readonly Refused[];
}

/**
 * Of rewrites that change the same place, the first.
 *
 * @param isOdd whether a file cannot be read as what it is
 */
export function settle(proposals: readonly Proposal[], isOdd: (file: string) => boolean): Settled {
  const taken = new Map<string, Edit[]>();
  const rewrites: Rewrite[] = [];
  const refused: Refused[] = [];
  for (const rewrite of proposals.flatMap((one) => one.rewrites)) {
    const { edits } = rewrite;
    const isFree = isWhole(rewrite) && edits.every((edit) => !isTaken(taken.get(edit.file) ?? [], edit));
    if (edits.some(({ file }) => isOdd(file)))
      refused.push({ rewrite, why: "the file has errors of syntax" });
    else if (!isFree) refused.push({ rewrite, why: "another change is made at the same place" });
    else {
      rewrites.push(rewrite);
      for (const edit of edits) append(taken, edit.file, edit);
    }
  }
  return { rewrites: rewrites.sort(by(placeOf)), refused };
}

function placeOf({ at }: Rewrite): string {
  return `${at.file}\0${String(at.line).padStart(8, "0")}${String(at.column).padStart(8, "0")}`;
}

/** Whether the edits of one rewrite do not touch each other. */
function isWhole({ edits }: Rewrite): boolean {
  return edits.every(
    (edit, i) =>
      !isTaken(
        edits.slice(0, i).filter(({ file }) => file === edit.file),
        edit,
      ),
  );
}

function isTaken(edits: readonly Edit[], { start, end }: Edit): boolean {
  return (
    edits.some((one) => one.start < end && start < one.end) ||
    edits.some((one) => one.start === start && one.end === end && start !== end)
  );
}
