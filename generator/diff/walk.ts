/** A comparison of two sides under way: what was found so far, and where it is. */
import type { Direction, Domain, Field, Type } from "../model/ir.ts";
import type { Change } from "./change.ts";
import type { RuleId } from "./rules/rules.ts";
import { typeText } from "./type-text.ts";

/** What is compared, and what was found so far. */
export interface Walk {
  readonly old: Domain;
  readonly current: Domain;
  readonly found: Found[];
  /** Pairs of models that were compared already. */
  readonly seen: Set<string>;
  /** Those of them that are being compared at this moment, by who asks on the way whether other types are the same as well. */
  readonly open: Set<string>;
  /** New models that stand where an old one stood, by the old one's name in the document. */
  readonly counterparts: Map<string, Set<string>>;
  readonly loose: Loose[];
  readonly pairFields: PairFields;
}

/** Fields of an object that are gone beside those they are called now. */
export type PairFields = (
  walk: Walk,
  fields: { readonly removed: readonly Field[]; readonly added: readonly Field[] },
  of: { readonly owner: string; readonly direction: Direction },
) => ReadonlyMap<Field, Field>;

/** A change before it is known which operations use the model it lies in. */
interface Found extends Omit<Change, "domain" | "file" | "operations"> {
  readonly direction?: Direction;
  /** Model in whose schema it lies, on the change's side. */
  readonly model: string | undefined;
}

/** Where in both documents a comparison is. */
export interface Spot {
  readonly direction: Direction;
  readonly what: string;
  readonly operation: string | null;
  /** Pointers. */
  readonly old: string;
  readonly current: string;
  /** Models in whose schemas they lie, by source name. */
  readonly oldModel?: string | undefined;
  readonly currentModel?: string | undefined;
  /** A query parameter that is null is left out: whether it may be says nothing. */
  readonly nullMeansAbsent?: boolean;
}

/** Where what is no operation's lies. */
export const DOMAIN_SPOT = { direction: "response", operation: null, old: "", current: "" } as const;

/** A field that only one side has, until it is known whether it has moved. */
export interface Loose {
  readonly kind: "removed" | "added";
  readonly field: Field;
  /** Of the object that lost or won it. */
  readonly spot: Spot;
  /** Fields of that object on both sides. */
  readonly old: readonly Field[];
  readonly current: readonly Field[];
}

export function createWalk(old: Domain, current: Domain, pairFields: PairFields): Walk {
  const counterparts = new Map<string, Set<string>>();
  return { old, current, found: [], seen: new Set(), open: new Set(), counterparts, loose: [], pairFields };
}

/** @param values.side whose document the change lies in, the new one unless it says otherwise */
export function record(
  walk: Walk,
  rule: RuleId,
  spot: Spot,
  values: {
    readonly before?: string | null;
    readonly after?: string | null;
    readonly side?: Change["side"];
  } = {},
): void {
  const { before = null, after = null, side = "new" } = values;
  walk.found.push({
    rule,
    operation: spot.operation,
    what: spot.what,
    pointer: side === "new" ? spot.current : spot.old,
    side,
    ...(side === "new" && { former: spot.old }),
    before,
    after,
    direction: spot.direction,
    model: side === "new" ? spot.currentModel : spot.oldModel,
  });
}

/** A type that came, went or changed, in the words of {@link record}. */
export function asAdded(walk: Walk, type: Type) {
  return { after: typeText(walk.current, type) };
}

export function asRemoved(walk: Walk, type: Type) {
  return { before: typeText(walk.old, type), side: "old" } as const;
}

export function asChanged(walk: Walk, old: Type, current: Type) {
  return { before: typeText(walk.old, old), after: typeText(walk.current, current) };
}

/** A yes or no that is the other one now. */
export function recordFlag(
  walk: Walk,
  [before, after]: readonly [boolean, boolean],
  [yes, no]: readonly [RuleId, RuleId],
  spot: Spot,
): void {
  if (before !== after) record(walk, after ? yes : no, spot);
}

/** What came into a list of texts, and what went out of it. */
export function recordList(
  walk: Walk,
  object:
    | "operation-scope"
    | "domain-scope"
    | "response-status"
    | "failure"
    | `${"body" | "response"}-media-type`
    | `enum-value-${Direction}`,
  [old, current]: readonly [readonly string[], readonly string[]],
  spot: Spot,
): void {
  for (const after of current) if (!old.includes(after)) record(walk, `${object}-added`, spot, { after });
  for (const before of old)
    if (!current.includes(before)) record(walk, `${object}-removed`, spot, { before, side: "old" });
}

/** What became of something that may be missing. */
export function actionOf(before: unknown, after: unknown): "added" | "removed" | "changed" {
  return (before ?? null) === null ? "added" : (after ?? null) === null ? "removed" : "changed";
}

/** The place of a field inside that of its object. */
export function at(spot: Spot, old: Field, current: Field = old): Spot {
  return { ...within(spot, `.${current.source}`), old: old.at, current: current.at };
}

export function within(spot: Spot, step: string): Spot {
  return { ...spot, what: spot.what + step, nullMeansAbsent: false };
}
