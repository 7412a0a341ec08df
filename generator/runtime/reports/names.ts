/** What is meant by a name that people type: the one that it is, or those that are near. */
import { nearness } from "../nearest.js";

/** Something that is found by its id or its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How many are listed of those that there are. */
const LISTED = 5;

/** From 0 to 1. */
const NEAR = 0.35;

/**
 * What has an id or a name: as it is written if possible, else whatever its case and blanks.
 *
 * @returns several where it is not said which, none where there is none
 */
export function meant<T extends Named>(asked: string, known: readonly T[]): readonly T[] {
  const plainly = plain(asked);
  const ways: readonly ((one: T) => boolean)[] = [
    ({ id }) => id === asked,
    ({ name }) => name === asked,
    ({ id }) => plain(id) === plainly,
    ({ name }) => plain(name) === plainly,
  ];
  for (const way of ways) {
    const found = known.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * A sentence with a space before it: those that are nearest to what was asked for, else the first that there are.
 *
 * @param shown how each is written; the texts that it is compared by come first
 */
export function instead(
  asked: string,
  known: readonly (readonly [texts: readonly string[], shown: string])[],
): string {
  if (known.length === 0) return " There is none.";
  const near = known
    .map(([texts, shown]) => ({ shown, near: Math.max(0, ...texts.map((text) => likeness(asked, text))) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .map(({ shown }) => shown);
  const proposed = [...new Set(near)].slice(0, LISTED);
  if (proposed.length > 0) return ` Did you mean ${proposed.join(" or ")}?`;
  const all = [...new Set(known.map(([, shown]) => shown))];
  const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : "";
  return ` There ${all.length > 1 ? "are" : "is"} ${all.slice(0, LISTED).join(", ")}${more}.`;
}

/** A part of a name is near to it, however long the rest is. */
function likeness(asked: string, text: string): number {
  const [a, b] = [plain(asked).slice(0, 99), plain(text).slice(0, 99)];
  if (a === b) return 1;
  if (lettersOf(a) === lettersOf(b)) return 0.95;
  if (a.length < 2 || b.length < 2) return 0;
  return a.length > 2 && b.includes(a) ? Math.max(0.9, nearness(a, b)) : nearness(a, b);
}

function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Two that were typed in each other's place leave them the same. */
function lettersOf(text: string): string {
  return [...text].sort().join("");
}
