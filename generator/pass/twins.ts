/**
 * Names that people take for each other, in one resource or among the resources of a domain: `creditMemoItems` and `creditMemosItems`.
 *
 * Names differ by words; only those of as many words that differ in one of them are looked at.
 */
import { append } from "../ground/collections.ts";
import { editDistance } from "../ground/text.ts";
import { wordKey, wordsOf } from "../ground/words.ts";

export interface Twins {
  readonly first: string;
  readonly second: string;
  /** What tells them apart, for a sentence. */
  readonly by: string;
}

/** Letters of the longest word that is looked at: with one letter left out it has as many keys as letters, each as long, and no dictionary has longer ones. */
const LONGEST = 60;

/** Ways in which two names are hard to tell apart. */
const WAYS: readonly {
  readonly by: string;
  /** Letters that the shorter of the two words has at least. */
  readonly least: number;
  readonly because: string;
  /** Words with one of these in common may be alike in this way. */
  readonly keysOf: (word: string) => readonly string[];
  readonly isAlike: (one: string, other: string) => boolean;
}[] = [
  {
    by: "number",
    least: 3,
    because: "`a` and `as`, `i` and `is` are other words, not one and several.",
    keysOf: (word) => [wordKey(word)],
    isAlike: (one, other) => wordKey(one) === wordKey(other),
  },
  {
    by: "one letter",
    least: 6,
    because:
      "Short words that differ by a letter are mostly other words (`get` and `set`, `date` and `data`, `form` and `from`, `cost` and `host`).",
    keysOf: (word) => [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))],
    // Numbers are meant: `listV2`.
    isAlike: (one, other) => !/\d/.test(one + other) && editDistance(one, other) === 1,
  },
];

/** Pairs of names that are alike, each once, whatever the order of the names. */
export function twinsOf(names: readonly string[]): readonly Twins[] {
  const found = new Map<string, Twins>();
  const add = (a: string, b: string, by: string) => {
    const [first = a, second = b] = [a, b].sort();
    const pair = `${first} ${second}`;
    if (!found.has(pair)) found.set(pair, { first, second, by });
  };
  for (const [, same] of groupsOf(names, (name) => [wordsOf(name).join("").toLowerCase()]))
    for (const [i, name] of same.entries())
      for (const other of same.slice(0, i)) add(other, name, "spelling");
  for (const { by, least, keysOf, isAlike } of WAYS) {
    const keys = (name: string) =>
      lowerWords(name).flatMap((word, i, all) =>
        word.length < least || word.length > LONGEST
          ? []
          : keysOf(word).map((key) => all.with(i, `*${key}`).join(" ")),
      );
    for (const [, near] of groupsOf(names, keys))
      for (const [i, name] of near.entries())
        for (const other of near.slice(0, i))
          if (isPair(name, other, { least, isAlike })) add(other, name, by);
  }
  return [...found.values()];
}

function groupsOf(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) for (const key of new Set(keysOf(name))) append(groups, key, name);
  return groups;
}

function isPair(
  one: string,
  other: string,
  { least, isAlike }: Pick<(typeof WAYS)[number], "least" | "isAlike">,
): boolean {
  const [a, b] = [lowerWords(one), lowerWords(other)];
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
  const [pair] = different;
  if (different.length !== 1 || pair === undefined) return false;
  return pair.every(({ length }) => length >= least) && isAlike(...pair);
}

function lowerWords(name: string): string[] {
  return wordsOf(name).map((word) => word.toLowerCase());
}
