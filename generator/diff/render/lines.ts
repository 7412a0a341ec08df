/** Two texts line by line: what went, what came, and a few lines around it. */

export interface Line {
  readonly kind: "same" | "gone" | "new" | "skipped";
  readonly text: string;
}

/** Lines around a change that show where it is. */
const CONTEXT = 2;
/** What is longer says no more: the rest is counted. */
const LONGEST = 80;

/** @returns nothing where both are the same */
export function changedLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines = aligned(before, after);
  if (lines.every(({ kind }) => kind === "same")) return [];
  const isNear = lines.map((_, i) =>
    lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ kind }) => kind !== "same"),
  );
  const shown: Line[] = [];
  lines.forEach((line, i) => {
    // The first line says what it is a change of.
    if (isNear[i] === true || i === 0) shown.push(line);
    else if (shown.at(-1)?.kind !== "skipped") shown.push({ kind: "skipped", text: "…" });
  });
  if (shown.length <= LONGEST) return shown;
  const more = shown.length - LONGEST;
  return [...shown.slice(0, LONGEST), { kind: "skipped", text: `… ${more} more lines` }];
}

/** What both have in the same order, as much of it as there is. */
function aligned(a: readonly string[], b: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const same = (text: string): Line => ({ kind: "same", text });
  return [
    ...a.slice(0, start).map(same),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
}

/** Cells of a table that is still made: two texts of a thousand lines without a common beginning or end. */
const CELLS = 1_000_000;

/** The longest common subsequence, from a table of how long it is behind every pair of lines. */
function middle(a: readonly string[], b: readonly string[]): readonly Line[] {
  if (a.length * b.length > CELLS)
    return [
      ...a.map((text): Line => ({ kind: "gone", text })),
      ...b.map((text): Line => ({ kind: "new", text })),
    ];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i] === b[j]
          ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      lines.push({ kind: "gone", text: a[i] ?? "" });
      i += 1;
    } else {
      lines.push({ kind: "new", text: b[j] ?? "" });
      j += 1;
    }
  }
  return lines;
}
