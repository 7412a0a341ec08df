import type { PayloadDiff } from "../../../generator/payload/verdict.ts";

/** Leaf → verdict with transform and place, or with the reason why nothing is said. */
export function linesOf({ leaves }: PayloadDiff): Record<string, string> {
  return Object.fromEntries(
    leaves.map(({ path, verdict, transform, place, reason }) => {
      const found =
        verdict === "abstained" ? [reason] : [transform, place && `${place.document}:${place.path}`];
      return [path, [verdict, ...found].filter((part) => part !== undefined).join(" ")];
    }),
  );
}
