/** Members of an enum that are gone beside those that they seem to be called now. */
import { assign } from "../match/assign.ts";
import { similarity } from "../match/similarity.ts";
import { fieldWords, splitName } from "../match/tokens.ts";

/** Likeness of names from which a member is the same one. */
const RENAMED = 0.6;

/** By value: what is gone → what it is now; only where nothing else is as near. */
export function likelyMembers<T extends string | number>(
  removed: readonly T[],
  added: readonly T[],
): ReadonlyMap<T, T> {
  const wishes = removed.flatMap((who) =>
    added.flatMap((candidate) => {
      const score = likeness(who, candidate);
      return score >= RENAMED ? [{ who, candidate, score }] : [];
    }),
  );
  wishes.sort((a, b) => b.score - a.score);
  const { chosen } = assign(wishes, (value) => value);
  const isClear = (who: T, candidate: T) =>
    wishes.every(
      (other) =>
        (other.who === who) === (other.candidate === candidate) || other.score < likeness(who, candidate),
    );
  return new Map([...chosen].filter(([who, candidate]) => isClear(who, candidate)));
}

/** Numbers are what they are: nothing tells which one another has become. */
function likeness(a: string | number, b: string | number): number {
  if (typeof a === "number" || typeof b === "number") return 0;
  if (splitName(a).join("") === splitName(b).join("")) return 1;
  const [x, y] = [fieldWords(a), fieldWords(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const isPart = short.every((word) => long.includes(word));
  return Math.max(
    similarity(x, y, () => 1),
    isPart ? RENAMED : 0,
  );
}
