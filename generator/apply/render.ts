/** What was done to code, or would be: for people a diff and a summary, for programs one object. */
import { count } from "../ground/text.ts";
import { groupBy } from "../ground/collections.ts";
import type { Position } from "../scan/site.ts";
import type { Applied, Changed } from "./apply.ts";
import { newFileDiff, unifiedDiff } from "./diff.ts";

/** Lines of one list in the summary. */
const MOST = 20;

/** How what was done is shown. */
export interface Shown {
  /** Else it was only shown. */
  readonly isWritten: boolean;
  /** Where the code is in its repository, as diffs name files; nothing, or with a slash at its end. */
  readonly prefix: string;
}

function diffOf({ path, before, after, edits }: Changed, prefix: string): string {
  const name = prefix + path;
  return before === undefined ? newFileDiff(name, after) : unifiedDiff(name, before, edits);
}

export function appliedText(applied: Applied, { isWritten, prefix }: Shown): string {
  const { changes, rewrites, left, takenBack, undecided, notes } = applied;
  const diffs = isWritten ? [] : changes.map((change) => diffOf(change, prefix));
  const places = [
    ...listed(
      "Taken back, for a program would have a new error",
      takenBack.map(({ rewrite, error }) => ({ at: rewrite.at, why: error })),
    ),
    ...listed(
      "For a person",
      undecided.map(({ at, row, why }) => ({ at, why: `${row}: ${why}` })),
    ),
    ...listed("Left as they are", left),
  ];
  const files = new Set(rewrites.map(({ at }) => at.file)).size;
  const isUpgrade = rewrites.some(({ rule }) => rule === "client-upgrade");
  const comments = changes.reduce((sum, { edits }) => sum + edits.length, 0);
  const isCommented = rewrites.length === 0 && comments > 0;
  const told = `No call ${isWritten ? "was" : "would be"} rewritten: ${isWritten ? "what was written" : "the diff"} is ${count(comments, "comment")} in ${count(changes.length, "file")}`;
  const rewritten = `${count(rewrites.length, isUpgrade ? "use" : "call")} in ${count(files, "file")} ${isWritten ? "rewritten" : "would be rewritten"}`;
  const others = [
    `${undecided.length} for a person`,
    `${left.length} left as they are`,
    `${takenBack.length} taken back`,
  ].join(", ");
  const next = !isWritten && changes.length > 0 ? ["Nothing was written; --write does."] : [];
  return [...diffs, ...places, ...notes, `${isCommented ? told : rewritten}; ${others}.`, ...next].join("\n");
}

function listed(
  title: string,
  rows: readonly { readonly at: Position; readonly why: string }[],
): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST).map(({ at, why }) => `  ${at.file}:${at.line}:${at.column} ${why}`);
  const more = rows.length > MOST ? [`  … and ${rows.length - MOST} more (--json has all)`] : [];
  return [`${title}:`, ...shown, ...more, ""];
}

export function appliedJson(
  { changes, rewrites, left, takenBack, undecided, notes }: Applied,
  { isWritten, prefix }: Shown,
): Readonly<Record<string, unknown>> {
  const byRule = groupBy(rewrites, ({ rule }) => rule);
  return {
    ok: true,
    written: isWritten,
    summary: {
      files: changes.length,
      rewritten: rewrites.length,
      byRule: Object.fromEntries([...byRule].map(([rule, own]) => [rule, own.length])),
      undecided: undecided.length,
      left: left.length,
      takenBack: takenBack.length,
    },
    rewrites: rewrites.map(({ rule, at, about }) => ({ rule, ...at, about })),
    undecided: undecided.map(({ row, at, why }) => ({ row, ...at, why })),
    left: left.map(({ at, why }) => ({ ...at, why })),
    takenBack: takenBack.map(({ rewrite: { rule, at, about }, error }) => ({ rule, ...at, about, error })),
    notes,
    files: changes.map((change) => ({
      path: change.path,
      isNew: change.before === undefined,
      diff: diffOf(change, prefix),
    })),
  };
}
