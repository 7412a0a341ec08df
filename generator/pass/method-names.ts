/**
 * What the operations of a document would be called: the names that the rules give (`method-rules.ts`), then what their ids say
 * (`id-words.ts`), then the ids as they are.
 *
 * Which operation gets a name that several want is decided among all of them (`settle.ts`), by {@link Wished.rights}: an old version steps
 * aside for a new one, a longer path for a shorter one. Nothing depends on the order of a document.
 */
import { append, groupBy } from "../ground/collections.ts";
import { memberName, resourceName } from "../ground/identifier.ts";
import { indexOfPhrase, isSameWord, singular, wordsOf } from "../ground/words.ts";
import { type Accessor, accessorsOf, rightTo } from "./accessors.ts";
import { spokenName } from "./id-words.ts";
import { type Call, ruleFor, type Siblings } from "./method-rules.ts";
import { type Addressed, isLiteral } from "./path-pieces.ts";
import { placeOf, type Shape, shapeOf, spelledResource, versionOf } from "./path-shape.ts";

/** What an operation would be called. */
export interface Wished {
  readonly resource: string;
  /** The best first; all of them are meant. */
  readonly methods: readonly string[];
  /** Its whole id, where that is none of them. */
  readonly whole: readonly string[];
  /** How good its right to one of them is, 0 is best; to the rest it has none beside others. */
  readonly rights: ReadonlyMap<string, number>;
}

/** How an operation answers. */
export interface Answer {
  readonly isList: boolean;
  readonly isFeed: boolean;
}

interface Context<T> {
  /** Operations that the table of domains names: they are not asked, and belong to their resources. */
  readonly fixed: ReadonlyMap<T, Accessor>;
  readonly answerOf: (operation: T) => Answer;
}

export function wishedNames<T extends Addressed>(
  operations: readonly T[],
  context: Context<T>,
): ReadonlyMap<T, Wished> {
  const groups = resourcesOf(operations, context);
  const names = [...groups.keys()].map(wordsOf);
  return new Map(
    [...groups].flatMap(([resource, members]) => {
      const words = wordsOf(resource);
      const others = names.filter((name) => name.length > words.length && indexOfPhrase(name, words) >= 0);
      const group = groupOf(members, { resource, words, others, answerOf: context.answerOf });
      return members.flatMap((one) => (context.fixed.has(one) ? [] : [[one, wishOf(one, group)] as const]));
    }),
  );
}

/** Operations by their resource, as the paths spell it. */
function resourcesOf<T extends Addressed>(operations: readonly T[], { fixed }: Context<T>): Map<string, T[]> {
  const stated = groupBy(operations, (one) => (fixed.get(one) ?? accessorsOf(one)[0]).resource);
  const groups = new Map<string, T[]>();
  for (const [resource, members] of stated) {
    const words = wordsOf(resource);
    const spelled = spelledResource(words, members);
    const name = spelled === words ? resource : resourceName(spelled.join(" "));
    for (const one of members) append(groups, fixed.has(one) ? resource : name, one);
  }
  return groups;
}

interface Named<T> {
  readonly resource: string;
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
  readonly answerOf: (operation: T) => Answer;
}

interface Group<T> extends Named<T> {
  readonly siblings: Siblings;
  readonly newest: number;
}

function groupOf<T extends Addressed>(members: readonly T[], named: Named<T>): Group<T> {
  const located = members.flatMap((one) => {
    const shape = shapeOf(one, named.words);
    return shape ? [{ one, shape }] : [];
  });
  const places = new Set(
    located.flatMap(({ shape: { pieces } }) => pieces.map((_, i) => placeOf(pieces.slice(0, i + 1)))),
  );
  const ends = new Set(located.map(({ shape }) => placeOf(shape.pieces)));
  const calls = new Set(
    located.flatMap(({ one, shape }) => {
      const place = placeOf(shape.pieces);
      if (one.method !== "GET") return [];
      if (!isList(one, { shape, ends, answer: named.answerOf(one) })) return [`GET ${place}`];
      const isBelow = shape.text === "GET" && shape.before.some(({ isParameter }) => isParameter);
      const below = `LIST BELOW ${placeOf(shape.pieces.filter(isLiteral))}`;
      return [`LIST ${place}`, ...(isBelow ? [below] : [])];
    }),
  );
  const versions = members.map(versionOf);
  const known = Math.max(0, ...versions.flatMap((version) => version ?? []));
  // What has no version is newer than what has one.
  const newest = known + (versions.includes(undefined) ? 1 : 0);
  return { ...named, siblings: { calls, ends, places }, newest };
}

/** A list by its answer, by its id, or because items are below it. */
function isList(
  operation: Addressed,
  {
    shape,
    ends,
    answer,
  }: { readonly shape?: Shape; readonly ends: ReadonlySet<string>; readonly answer: Answer },
): boolean {
  const said = saidBy(operation);
  if (answer.isList || /^list$/i.test(said[0] ?? "") || /^list\d*$/i.test(said.at(-1) ?? "")) return true;
  return shape?.text === "GET" && ends.has(`${placeOf(shape.pieces)}/{}`);
}

function saidBy(operation: Addressed): readonly string[] {
  return operation.isUnnamed === true ? [] : wordsOf(accessorsOf(operation)[0].method);
}

function wishOf<T extends Addressed>(operation: T, group: Group<T>): Wished {
  const { resource, words, others, siblings, answerOf } = group;
  const shape = shapeOf(operation, words);
  const answer = answerOf(operation);
  const said = {
    method: operation.method,
    said: saidBy(operation),
    isList: isList(operation, { ends: siblings.ends, answer, ...(shape && { shape }) }),
    // What the path calls it more closely is not said by the resource.
    own: [words, ...(shape && shape.anchor.length <= words.length ? [shape.anchor] : [])],
    others: [...others, ...compoundsOf(shape)],
  };
  const call = shape && { ...said, resource: words, shape, isFeed: answer.isFeed, siblings };
  const ruled = call ? ruledNames(operation, call, group) : [];
  const [meant, whole] = statedNames(operation);
  const spoken = operation.isUnnamed === true ? [] : spokenName(said);
  const isAsStated = spoken.join() === said.said.join();
  const methods = [...new Set([...ruled, ...(isAsStated ? [] : [memberName(spoken.join(" "))]), ...meant])];
  const isPlain = operation.isUnnamed === true && methods.length === 1;
  const by = call && ruled.length > 0 ? { call, group } : undefined;
  const rights = [...methods, ...whole].flatMap((method, i) => {
    const right = isPlain && !by ? 0 : rightOf(operation, { resource, method }, i === 0 ? by : undefined);
    return right === undefined ? [] : [[method, right] as const];
  });
  return { resource, methods, whole, rights: new Map(rights) };
}

/** What is meant to be a name as it stands: all that address an operation without an id, and else its id behind the resource; and the rest. */
function statedNames(operation: Addressed): readonly [meant: readonly string[], whole: readonly string[]] {
  const all = accessorsOf(operation).map(({ method }) => method);
  return operation.isUnnamed === true ? [all, []] : [all.slice(0, 1), all.slice(1)];
}

/** Literals of several words: a word of the resource in one of them means something else. */
function compoundsOf(shape: Shape | undefined): readonly (readonly string[])[] {
  return (shape?.after ?? [])
    .filter(isLiteral)
    .map(({ text }) => wordsOf(text))
    .filter(({ length }) => length > 1);
}

/** The name by rule, with what tells it from the same one of another version or parent. */
function ruledNames<T extends Addressed>(operation: T, call: Call, { newest }: Group<T>): string[] {
  const rule = ruleFor(call);
  if (!rule) return [];
  const words = rule.gives(call);
  const version = versionOf(operation);
  const ends = [
    [],
    ...(version !== undefined && version < newest ? [[`V${version}`]] : []),
    ...(call.shape.before.some(({ isParameter }) => isParameter) ? [["For", ...parentOf(call)]] : []),
  ];
  return ends.map((end) => memberName([...words, ...end].join(" ")));
}

/** Whose the resource is, without what the resource says itself: `provider` of `/booking-provider/{id}/bookings`. */
function parentOf({ shape: { before }, resource }: Call): readonly string[] {
  const parameter = before.findLastIndex(({ isParameter }) => isParameter);
  const literal = before.slice(0, parameter).findLast(isLiteral) ?? before[parameter];
  const all = wordsOf(literal?.text ?? "");
  const rest = all.filter((word) => !resource.some((own) => isSameWord(own, word)));
  const words = rest.length > 0 ? rest : all;
  return [...words.slice(0, -1), singular(words.at(-1) ?? "")];
}

/** The less the better: versions that came after it, how its id is spelled, whether a path says its resource's whole name, how long that is. */
function rightOf<T extends Addressed>(
  operation: T,
  accessor: Accessor,
  ruled: { readonly call: Call; readonly group: Group<T> } | undefined,
): number | undefined {
  const exact = operation.isUnnamed === true ? undefined : rightTo(accessor, operation.source);
  if (!ruled) return exact === undefined ? undefined : exact * LENGTHS * 2;
  const { shape } = ruled.call;
  const age = Math.max(ruled.group.newest - (versionOf(operation) ?? ruled.group.newest), 0);
  const ranks = (age * 3 + (exact ?? 2)) * 2 + (shape.isExact ? 0 : 1);
  return ranks * LENGTHS + Math.min(shape.pieces.length, LENGTHS - 1);
}

/** Paths have fewer words. */
const LENGTHS = 100;
