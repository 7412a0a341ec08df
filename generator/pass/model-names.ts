/**
 * Shorter names of types. Words by which a vendor marks that something is a type of its code (`Model`, `ApiDto`, `RequestArgs`) say nothing to
 * who calls the API, nor does the number of the newest version: they fall away where the name without them is nobody's.
 *
 * Names go by spelling alone, as in `settle.ts`: what is called so by its document keeps its name; of several that could have a name, the one that
 * loses least for it has it, words before versions and the newest version before older ones; of equals, none.
 */
import { typeName } from "../ground/identifier.ts";
import type { NameRule } from "../vendor/profile.ts";
import { settle, type Wish } from "./settle.ts";

/** What may follow such an ending. */
const PURPOSE = /(?:Request|Response|Collection|Page|V\d+)?$/.source;

interface Named<T> {
  readonly item: T;
  readonly name: string;
}

/**
 * @param all what has a name that may become shorter, each name once
 * @param isTaken whether a name is somebody else's, whatever its case
 */
export function shorterNames<T extends { readonly source: string }>(
  all: readonly Named<T>[],
  rules: readonly NameRule[],
  isTaken: (name: string) => boolean,
): ReadonlyMap<T, string> {
  const isFree = (name: string) => typeName(name) === name && !isTaken(name);
  const wishes = all.flatMap(({ item, name }): Wish<T>[] => {
    const [first, ...others] = shorterOf(name, rules).filter(({ name }) => isFree(name));
    if (first === undefined) return [];
    const rights = new Map([[first.name, first.right]]);
    return [{ item, name: first.name, rights, others: () => [...others.map((other) => other.name), name] }];
  });
  return new Map([...settle(wishes, new Map())].map(([{ item }, { name }]) => [item, name]));
}

/** What a name may become, the shortest first, with how good the right to it is. */
function shorterOf(
  name: string,
  rules: readonly NameRule[],
): { readonly name: string; readonly right: number }[] {
  const plain = withoutWords(name, rules);
  const [, version, rest] = /^V(\d+)([A-Z]\w*)$/.exec(plain) ?? [];
  const unversioned =
    version === undefined || rest === undefined ? [] : [{ name: rest, right: rightOf(version) }];
  return [...unversioned, ...(plain === name ? [] : [{ name: plain, right: 1 }])];
}

/** Newer versions come before older ones, from 2 to 8. */
function rightOf(version: string): number {
  return Math.max(2, Math.min(8, 9 - Number(version)));
}

function withoutWords(name: string, rules: readonly NameRule[]): string {
  for (const { ending, becomes = "" } of rules) {
    const shorter = name.replace(new RegExp(`(?<=[a-z0-9])${ending}(?=${PURPOSE})`), becomes);
    if (shorter !== name) return withoutWords(shorter, rules);
  }
  return name;
}
