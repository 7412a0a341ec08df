/** How well a place of the new API fits a field of the old one: a weighted mean over the signals that are there. */
import type { Shape, Slot } from "./catalogue.ts";
import { similarity, type Weights } from "./similarity.ts";

export interface Signals {
  /** Of the names, from 0 to 1. */
  readonly name: number;
  /** Of the objects, relative to the best counterpart. */
  readonly entity: number;
  readonly type: number;
  /** Shared members, where both are enums. */
  readonly values?: number;
  /** Shared words of the descriptions, where both have one. */
  readonly prose?: number;
  /** How surely it stands where the old one stood, from 0 to 1, where names do not tell. */
  readonly place?: number;
  /** An embedded object met its id. */
  readonly toId: boolean;
}

export interface Scored {
  readonly score: number;
  readonly signals: Signals;
}

/** What a name is worth without the words of its owner, and one with the same words in another spelling. */
const BARE = 0.97;
const RESPELT = 0.99;
/** Below this, types exclude each other. */
const CONFLICT = 0.2;
const CONFLICTING = 0.88;
const ID_OR_NOT = 0.75;
const WEIGHTS = { name: 0.62, entity: 0.26, type: 0.12, values: 0.1, prose: 0.06 } as const;

/**
 * @param how.entity likeness of the objects, from 0 to 1
 * @param how.embedded words of the object that is embedded in the old field
 */
export function scoreSlot(
  old: Slot,
  current: Slot,
  how: {
    readonly entity: number;
    readonly embedded: readonly string[] | undefined;
    readonly weights: Weights;
    /** How alike the names are at least, by what is known besides their words. */
    readonly name?: number;
  },
): Scored {
  const { weights } = how;
  let name = Math.max(
    how.name ?? 0,
    RESPELT * similarity(old.words, current.words, weights),
    BARE * similarity(old.bare, current.bare, weights),
  );
  if (old.path === current.path || letters(old.path) === letters(current.path)) name = 1;
  let toId = false;
  let type = typeFit(old.shape, current.shape);
  if (old.shape.kind === "object" && isId(current)) {
    // The noun of the name has to be there: an invoice's id is not the id of its status.
    const names = [old.words, ...(how.embedded ? [how.embedded] : [])].filter((words) =>
      current.words.includes(words.at(-1) ?? ""),
    );
    const asId = Math.max(
      0,
      ...names.map((words) => similarity([...new Set([...words, "id"])], current.words, weights)),
    );
    if (asId > 0 && asId >= name) {
      name = 0.98 * asId;
      toId = true;
      type = old.shape.list === current.shape.list ? 1 : 0.6;
    }
  }
  // An amount is no id, however alike they are called.
  if (!toId && old.shape.kind !== "object" && isId(current) !== isId(old)) name *= ID_OR_NOT;
  const values = sharedShare(old.shape.values, current.shape.values);
  const prose = sharedShare(old.prose, current.prose);
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
    sum += WEIGHTS[key] * value;
    weight += WEIGHTS[key];
  }
  // No value of the one can be a value of the other.
  const conflict = type < CONFLICT ? CONFLICTING : 1;
  return { score: (conflict * sum) / weight, signals };
}

/** `royalty.date`, `royaltyDate` and `RoyaltyDate` are spelt with the same letters. */
function letters(path: string): string {
  return path.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** What an id is the id of, in words: `jobTypeId` → `job type`. */
export function idOwner(slot: Slot): string {
  return slot.words.filter((word) => word !== "id").join(" ");
}

export function isId(slot: Slot): boolean {
  return slot.words.includes("id") && slot.shape.kind !== "object";
}

/** Kinds that can hold the same values, and how surely. */
const KINDS: Readonly<Record<string, number>> = {
  "integer number": 0.95,
  "integer string": 0.55,
  "number string": 0.6,
  "boolean string": 0.3,
  "boolean integer": 0.15,
  "boolean number": 0.1,
  "object string": 0.4,
  "integer object": 0.3,
  "number object": 0.2,
  "boolean object": 0.1,
};

export function typeFit(a: Shape, b: Shape): number {
  const lists = a.list === b.list ? 1 : 0.5;
  if (isOpen(a) || isOpen(b)) return 0.7 * lists;
  if (a.kind !== b.kind) return (KINDS[[a.kind, b.kind].sort().join(" ")] ?? 0.2) * lists;
  const aTime = isTime(a);
  return (aTime === isTime(b) ? 1 : 0.6) * lists;
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
export function sharedShare(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): number | undefined {
  if (!a || !b || a.length === 0 || b.length === 0) return undefined;
  const known = new Set(b.map((value) => value.toLowerCase()));
  const shared = a.filter((value) => known.has(value.toLowerCase())).length;
  return shared / Math.min(a.length, b.length);
}
