/** How well a place of the new API fits a field of the old one: a weighted mean over the signals that are there. */
import { once } from "../ground/collections.ts";
import type { Shape, Slot } from "./catalogue.ts";
import { similarity, type Weights } from "./similarity.ts";
import { proseWords } from "./tokens.ts";
import { KINDS, NAME, SIGNALS, TYPE } from "./thresholds.ts";

interface Signals {
  /** Of the names, from 0 to 1. */
  readonly name: number;
  /** Of the objects, relative to the best counterpart. */
  readonly entity: number;
  readonly type: number;
  /** Shared members, where both are enums. */
  readonly values?: number;
  /** Shared words of the descriptions, where both have one. */
  readonly prose?: number;
  /** An embedded object met its id. */
  readonly toId: boolean;
}

export interface Scored {
  readonly score: number;
  readonly signals: Signals;
}

interface How {
  /** Likeness of the objects, from 0 to 1. */
  readonly entity: number;
  /** Words of the object that is embedded in the old field. */
  readonly embedded: readonly string[] | undefined;
  readonly weights: Weights;
  /** How alike the names are at least, by what is known besides their words. */
  readonly name?: number;
}

export function scoreSlot(old: Slot, current: Slot, how: How): Scored {
  return scoreNamed(old, current, how, nameSignal(old, current, how));
}

/** The same of places whose names are as alike as that; of most the names say that they are none, and nothing else is looked at. */
export function scoreAlike(old: Slot, current: Slot, how: How, leastName: number): Scored | undefined {
  const named = nameSignal(old, current, how);
  return named.name >= leastName ? scoreNamed(old, current, how, named) : undefined;
}

function nameSignal(old: Slot, current: Slot, how: How): Pick<Signals, "name" | "toId"> {
  const asId = likenessAsId(old, current, how);
  const name = lettersOf(old) === lettersOf(current) ? 1 : wordSignal(old, current, how);
  if (asId > 0 && asId >= name) return { name: NAME.asId * asId, toId: true };
  const isOther = old.shape.kind !== "object" && isId(current) !== isId(old);
  return { name: isOther ? name * NAME.idOrNot : name, toId: false };
}

function wordSignal(old: Slot, current: Slot, { name = 0, weights }: How): number {
  return Math.max(
    name,
    NAME.respelt * similarity(old.words, current.words, weights),
    NAME.bare * similarity(old.bare, current.bare, weights),
  );
}

function scoreNamed(
  old: Slot,
  current: Slot,
  how: How,
  { name, toId }: Pick<Signals, "name" | "toId">,
): Scored {
  const fit = typeFit(old.shape, current.shape);
  const type = !toId ? fit : old.shape.list === current.shape.list ? 1 : TYPE.idList;
  const values = sharedShare(old.shape.values, current.shape.values);
  const prose = sharedShare(proseWords(old.description ?? ""), proseWords(current.description ?? ""));
  const signals: Signals = {
    name,
    entity: how.entity,
    type,
    ...(values !== undefined && { values }),
    ...(prose !== undefined && { prose }),
    toId,
  };
  let sum = 0;
  let weight = 0;
  for (const key of ["name", "entity", "type", "values", "prose"] as const) {
    const value = signals[key];
    if (value === undefined) continue;
    sum += SIGNALS[key] * value;
    weight += SIGNALS[key];
  }
  const conflict = type < TYPE.conflict ? TYPE.conflicting : 1;
  return { score: (conflict * sum) / weight, signals };
}

/** How alike the name of an embedded object is to that of an id. Its noun has to be there: an invoice's id is not the id of its status. */
function likenessAsId(
  old: Slot,
  current: Slot,
  how: { readonly embedded: readonly string[] | undefined; readonly weights: Weights },
): number {
  if (old.shape.kind !== "object" || !isId(current)) return 0;
  let best = 0;
  for (const words of [old.words, how.embedded])
    if (words && current.words.includes(words.at(-1) ?? ""))
      best = Math.max(best, similarity(withId(words), current.words, how.weights));
  return best;
}

const withId = once((words: readonly string[]) => [...new Set([...words, "id"])]);

/** `royalty.date`, `royaltyDate` and `RoyaltyDate` are spelt with the same letters. */
const lettersOf = once(({ path }: Slot) => path.replace(/[^A-Za-z0-9]/g, "").toLowerCase());

/** What an id is the id of, in words: `jobTypeId` → `job type`. */
export function idOwner(slot: Slot): string {
  return slot.words.filter((word) => word !== "id").join(" ");
}

export function isId(slot: Slot): boolean {
  return slot.words.includes("id") && slot.shape.kind !== "object";
}

export function typeFit(a: Shape, b: Shape): number {
  const lists = a.list === b.list ? 1 : TYPE.list;
  if (isOpen(a) || isOpen(b)) return TYPE.open * lists;
  if (a.kind !== b.kind)
    return (KINDS[`${a.kind} ${b.kind}`] ?? KINDS[`${b.kind} ${a.kind}`] ?? TYPE.other) * lists;
  return (isTime(a) === isTime(b) ? 1 : TYPE.time) * lists;
}

/** Can hold anything: an object of which no fields are known, too. */
function isOpen(shape: Shape): boolean {
  return shape.kind === "unknown" || (shape.kind === "object" && shape.entity === undefined);
}

/** A moment or a day; `iso-date-time` is a moment whose zone may be missing. */
export function isTime({ format }: Shape): boolean {
  return format === "date-time" || format === "iso-date-time" || format === "date";
}

/** Share of the smaller list that is in the larger one, too; nothing where one is empty. */
function sharedShare(a: readonly string[] | undefined, b: readonly string[] | undefined): number | undefined {
  if (!a || !b || a.length === 0 || b.length === 0) return undefined;
  const known = lowered(b).all;
  let shared = 0;
  for (const value of lowered(a).each) if (known.has(value)) shared += 1;
  return shared / Math.min(a.length, b.length);
}

const lowered = once((texts: readonly string[]) => {
  const each = texts.map((text) => text.toLowerCase());
  return { each, all: new Set(each) };
});
