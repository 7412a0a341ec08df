/**
 * Who gets a name that several want.
 *
 * What comes out depends on what is wanted, never on the order in which it stands in a document. A name goes to the one whose own
 * spelling it is; where there is none, nobody gets it, so that no name is passed on in silence. The others take their next one, which
 * is made of their own spelling alone: somebody new renames nobody who had to step aside before.
 */
import { groupBy, once } from "../ground/collections.ts";
import { sha256 } from "../ground/hash.ts";
import { compareText } from "../ground/text.ts";

export interface Wish<T extends Sourced> {
  readonly item: T;
  /** The best name for it. */
  readonly name: string;
  /** Names it may take where it does not get that, the best first. Nearly nobody is asked. */
  readonly others: () => readonly string[];
  /** Whether a name is one of several that are meant for it; others are told. */
  readonly isMeant?: (name: string) => boolean;
  /** How good its right to a name is, 0 is best; to others it has none beside somebody else. */
  readonly rights?: ReadonlyMap<string, number>;
  /** What has no name in the document steps aside for what has one. */
  readonly isUnnamed?: boolean;
}

/** Something with the document's name for it. */
interface Sourced {
  readonly source: string;
}

export interface Settled<T> {
  readonly name: string;
  /** Who wanted its first name as well, where it did not get that. */
  readonly rival?: T;
}

/**
 * Gives everyone the best name that is free; the last ones of some may be the same, where they have no other.
 *
 * @param fixed names that are given already, with whose they are
 */
export function settle<T extends Sourced, W extends Wish<T>>(
  wishes: readonly (W & Wish<T>)[],
  fixed: ReadonlyMap<string, T>,
): ReadonlyMap<W, Settled<T>> {
  let all = wishes.map((wish): Attempt<T, W> => ({ wish, tries: 0 }));
  for (;;) {
    const losses = new Map(
      [...groupBy(all, nameOf)].flatMap(([name, group]) => lossesOf(group, fixed.get(name))),
    );
    if (losses.size === 0) break;
    all = all.map((attempt) => {
      const rival = losses.get(attempt);
      return rival === undefined ? attempt : { rival, ...attempt, tries: attempt.tries + 1 };
    });
  }
  return new Map(
    all.map((attempt) => {
      const { rival } = attempt;
      return [attempt.wish, { name: nameOf(attempt), ...(rival !== undefined && { rival }) }];
    }),
  );
}

/** A name that is tried. */
interface Attempt<T extends Sourced, W extends Wish<T> = Wish<T>> {
  readonly wish: W;
  readonly tries: number;
  readonly rival?: T;
}

const namesOf = once(({ name, others }: Wish<Sourced>) => [...new Set([name, ...others()])]);

function nameOf({ wish, tries }: Attempt<Sourced>): string {
  return tries === 0 ? wish.name : (namesOf(wish)[tries] ?? wish.item.source);
}

/** Who of those that want one name has to try another, with whom they lost it to. */
function lossesOf<T extends Sourced, W extends Wish<T>>(
  group: readonly Attempt<T, W>[],
  owner: T | undefined,
): (readonly [Attempt<T, W>, T])[] {
  const ranked = [...group].sort(
    (a, b) => compareRights(a, b) || compareText(a.wish.item.source, b.wish.item.source),
  );
  const [first, second] = ranked;
  if (first === undefined) return [];
  const isKept = owner === undefined && (second === undefined || compareRights(first, second) < 0);
  return ranked
    .slice(isKept ? 1 : 0)
    .filter(({ wish, tries }) => tries + 1 < namesOf(wish).length)
    .map((loser) => [loser, owner ?? (loser === first && second ? second : first).wish.item]);
}

function compareRights(a: Attempt<Sourced>, b: Attempt<Sourced>): number {
  const [x, y] = [rightsOf(a), rightsOf(b)];
  return x.map((value, i) => value - (y[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function rightsOf(attempt: Attempt<Sourced>): readonly number[] {
  const { wish, tries } = attempt;
  return [wish.isUnnamed === true ? 1 : 0, tries, wish.rights?.get(nameOf(attempt)) ?? NO_RIGHT];
}

const NO_RIGHT = Number.MAX_SAFE_INTEGER;

/** The last name to try: nobody else has it. */
export function nameOfLastResort(name: string, source: string): string {
  return `${name}_${sha256(source).slice(0, 6)}`;
}
