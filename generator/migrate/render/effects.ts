/** What a row asks of those who use the old API, from the worst to nothing: what the report leads with. */
import type { Row } from "../rows.ts";

export type Effect = "lost" | "meaning" | "calls" | "form" | "name" | "none";

interface Word {
  readonly label: string;
  readonly means: string;
  readonly isIn: (row: Row) => boolean;
}

const has =
  (...fates: readonly Row["fate"][number][]) =>
  ({ fate }: Row) =>
    fate.some((one) => fates.includes(one));

/** The first that holds is the effect of a row. */
export const EFFECTS: Readonly<Record<Effect, Word>> = {
  lost: {
    label: "gone",
    means: "The new API has no place for it.",
    isIn: (row) => row.targets.length === 0 && row.kind !== "webhook",
  },
  meaning: {
    label: "other meaning",
    means: "There under a name that seems right, with other values, another unit or another sense.",
    isIn: has("meaning-risk", "enum-changed", "review"),
  },
  calls: {
    label: "other call",
    means:
      "Not in the answer that had it: one more call, told by an id, or a computation over several records. Of an endpoint: calls for what its answer embedded.",
    isIn: ({ kind, targets: [first], followUps = [] }) =>
      kind === "field"
        ? first !== undefined && first.via.kind !== "direct" && first.via.kind !== "constant"
        : followUps.length > 0,
  },
  form: {
    label: "other form",
    means: "Another type or format, an id in place of an object, one value of several or several of one.",
    isIn: has("retyped", "object-to-id", "derived", "split", "merged"),
  },
  name: {
    label: "other name or place",
    means: "The same value under another name, or further down in the same answer.",
    isIn: has("renamed", "moved"),
  },
  none: { label: "unchanged", means: "Nothing to do.", isIn: () => true },
};

const ORDER = Object.keys(EFFECTS) as Effect[];

export function effectOf(row: Row): Effect {
  return ORDER.find((effect) => EFFECTS[effect].isIn(row)) ?? "none";
}

/** How many rows of each. */
export function countEffects(rows: readonly Row[]): Readonly<Record<Effect, number>> {
  const counts = Object.fromEntries(ORDER.map((effect) => [effect, 0])) as Record<Effect, number>;
  for (const row of rows) counts[effectOf(row)] += 1;
  return counts;
}
