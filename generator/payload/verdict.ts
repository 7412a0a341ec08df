import type { TransformName } from "../migrate/transform.ts";
import type { JsonValue } from "../ground/json.ts";

export interface Location {
  /** Name of the document. */
  readonly document: string;
  readonly path: string;
}

export type Verdict = "unchanged" | "transformed" | "contradiction" | "missing" | "abstained";

/** Why nothing is said. */
export type Abstention =
  /** Nothing but nulls, empty texts and empty lists. */
  | "empty"
  /** Flags, zeros, small numbers: they agree by chance. */
  | "common"
  /** Several places fit about as well. */
  | "ambiguous"
  /** A place of that name exists for the same object, with another value. */
  | "differs"
  /** A call answers it whose answers were not handed in. */
  | "not-given"
  /** The envelope of a webhook had it: no call answers it. */
  | "envelope"
  /** No new payload holds the object. */
  | "no-record";

export interface LeafVerdict {
  readonly path: string;
  readonly verdict: Verdict;
  readonly transform?: TransformName;
  /** Where it was found, or for `ambiguous` and `differs` the best guess. */
  readonly place?: Location;
  /** Further places with the same value, or the runners-up of an ambiguous leaf. */
  readonly also: readonly Location[];
  readonly reason?: Abstention;
  /** What the map says, when what was found is something else. */
  readonly expected?: readonly string[];
  /** Pairs of values looked at, and how many of them agree. */
  readonly pairs: number;
  readonly agreeing: number;
  /** Computed by the map's route, of what stands at the place. */
  readonly derived?: true;
  /** What old values became, where they are a closed list. */
  readonly values?: readonly { readonly from: string; readonly to: string }[];
  /** Whose clock old times showed, where that was not UTC. */
  readonly clock?: LocalClock;
  /** Of a contradiction: fields by which the place that the map names leads to the one where the value was found. */
  readonly through?: readonly Location[];
  /** Pairs that do not agree, the first few. */
  readonly differing?: readonly Differing[];
  /** Where values alone led, beside what the map computes: that some of its pairs do not agree says nothing of the records. */
  readonly guessed?: true;
  /** A value that tells, and its counterpart. */
  readonly example: {
    readonly before: JsonValue;
    readonly after?: JsonValue;
    /** Of a contradiction: what the old value should have been by the map. */
    readonly computed?: JsonValue;
  };
}

export interface LocalClock {
  /** `-05:00` */
  readonly offsets: readonly string[];
  /** Places whose clocks show that. */
  readonly zones: readonly string[];
}

/** A pair of values that is not what the map, or the rest of the records, makes one expect. */
export interface Differing {
  /** Key of the old record: `id=70004`. */
  readonly record: string;
  /** What the old payload has. */
  readonly before: JsonValue;
  /** What the new one has at the place. */
  readonly after: JsonValue;
  /** What the old value should have been by that. */
  readonly computed?: JsonValue;
}

/** Whether records differ, as far as it is known what the old value is compared with. */
export function isDifferent({ verdict, differing = [], guessed }: LeafVerdict): boolean {
  return differing.length > 0 && verdict !== "abstained" && guessed !== true;
}

/** Old records of which the new payloads have no counterpart. */
export interface Alone {
  readonly records: number;
  /** Keys of the first few: `id=70004`. */
  readonly first: readonly string[];
}

export interface PayloadDiff {
  /** What it was compared with and why, as a sentence. */
  readonly map?: string;
  readonly object?: string;
  readonly documents: readonly {
    readonly name: string;
    readonly records: number;
    readonly schema?: string;
  }[];
  readonly alone?: Alone;
  readonly leaves: readonly LeafVerdict[];
  /** Leaves of the new payloads that no old leaf has become. */
  readonly added: readonly (Location & { readonly example: JsonValue })[];
  readonly summary: Readonly<Record<Verdict, number>> & {
    readonly added: number;
    /** Leaves of which some pairs do not agree, without guesses. */
    readonly differing: number;
  };
  /** Tables of values that the map does not have, as pins to paste into a file of `specs/migration/`. */
  readonly pins?: string;
  /** Values that were seen and are in no such pin, with the reason: a sentence for each field. */
  readonly notOffered?: readonly string[];
}
