/**
 * How objects of an API that is gone are made of records of the one that came after, as plain JSON: one entry per old object, one per field of it.
 * `generator/migrate/plan/` makes a plan of the rows of a migration report, {@link compose} carries it out, over a client or over records in memory.
 *
 * Whoever needs old values reads a plan: the client in this package, the server of old paths, what turns files of records, the payload diff.
 */
import type { CallStep, FieldStep, RouteStep, WithinStep } from "@st-v2/runtime";

export interface Plan {
  readonly objects: Readonly<Record<string, ObjectPlan>>;
  readonly endpoints: readonly EndpointPlan[];
  /** Names of a list that is read page by page, which are those of the old API too: parameters, then fields of the answer. */
  readonly page: {
    readonly number: string;
    readonly size: string;
    readonly withTotal: string;
    readonly items: string;
    readonly more: string;
    readonly total: string;
  };
}

export interface ObjectPlan {
  /** Domain and schema of the new record that a field without `on` is read off: `crm` and `Crm.V2.CustomerResponse`. */
  readonly of?: { readonly domain: string; readonly schema: string };
  /** To the record by its id; absent where it cannot be asked for. */
  readonly one?: readonly PlanStep[];
  readonly fields: Readonly<Record<string, FieldPlan>>;
}

export type FieldPlan = LostField | ValueField | ObjectField;

/**
 * Why there is no old value: nothing holds it, an event alone brings it, a person has to judge it, its table of values is not known, or no way leads
 * to it from where the object is embedded.
 */
export type LostKind = "gone" | "event" | "judgement" | "values" | "unreachable";

export interface LostField {
  readonly lost: LostKind;
  /** One sentence. */
  readonly why: string;
}

interface Found {
  readonly steps: readonly PlanStep[];
  /** It is read off the record that embeds this one; or, where that was its id, off what {@link ObjectField.whole} leads to. */
  readonly on?: "parent" | "whole";
  /** Whose id its steps are told, where it is not that of the record. */
  readonly told?: "parent";
}

export interface ValueField extends Found {
  /** What the old document calls its type: `string(iso-date-time)`. */
  readonly type: string;
  /** Of an enum, its members. */
  readonly members?: readonly string[];
  /** From the new value to the old one, in this order. */
  readonly back?: readonly string[];
  /** New value → old one, for `enum-map`. */
  readonly values?: Readonly<Record<string, string | number | boolean | null>>;
}

/** An old object, or several, inside of another. */
export interface ObjectField extends Found {
  readonly object: string;
  readonly list?: true;
  /** Whether {@link steps} lead to its id or to its record. */
  readonly by: "id" | "record";
  /** By id: to its record, from what embeds it; without it, by the object's own {@link ObjectPlan.one}. */
  readonly whole?: readonly PlanStep[];
  /** By record, of one that is less than what the object is made of: where the id of that is. */
  readonly key?: readonly FieldStep[];
  /** Fields that are got otherwise here than from the object's own plan. */
  readonly fields?: Readonly<Record<string, FieldPlan>>;
}

/** A call may be made for many records at once. */
export type PlanStep = Exclude<RouteStep, CallStep | WithinStep> | PlanWithin | PlanCall;

export interface PlanWithin {
  readonly within: readonly PlanStep[];
}

export interface PlanCall extends CallStep {
  readonly bulk?: BulkCall;
  /** Of a page of changes since a moment, the record that is meant: a page holds those of later moments too. */
  readonly feed?: { readonly parameter: string; readonly items: string; readonly key: string };
  /** Where a record names the first and the last of what is asked for, and how many there are: all of them, as long as those are all. */
  readonly ends?: { readonly bulk: BulkCall; readonly ids: readonly string[]; readonly count: string };
}

/** A list that answers for many records at once. */
export interface BulkCall extends CallStep {
  /** Takes the values; without it, all there is is read once. */
  readonly parameter?: string;
  /** The way to what says which of the values a row belongs to. */
  readonly key: readonly FieldStep[];
  /** Greatest number of values in one call. */
  readonly chunk?: number;
}

/** Of a read; the old API's writes are not planned. */
export interface EndpointPlan {
  /** What it is called in a client: `jobs` and `list`. */
  readonly resource: string;
  readonly method: string;
  /** As the old document writes it: `/jobs/{id}`. */
  readonly path: string;
  /** Its id in the old document. */
  readonly operation: string;
  /** Whether it answers a page, one object, or a file as it is. */
  readonly kind: "list" | "get" | "file";
  /** The old object that it answers; none of a file. */
  readonly object?: string;
  /** To the new record, from the id in the path; of a list, the call that answers a page. */
  readonly steps: readonly PlanStep[];
  /** The new list counts all rows when it is asked to. */
  readonly counts?: true;
  readonly parameters: Readonly<Record<string, ParameterPlan>>;
}

export type ParameterPlan =
  | LostField
  /** What it does is the same on both sides. */
  | { readonly role: "page" | "size" | "id"; readonly parameter?: undefined; readonly values?: undefined }
  /** The new list is sorted by a field behind a sign. */
  | {
      readonly role: "order" | "direction";
      readonly parameter: string;
      readonly values?: Readonly<Record<string, unknown>>;
    }
  | FilterPlan;

export interface FilterPlan {
  /** Of the new list. */
  readonly parameter: string;
  readonly list?: true;
  /** A moment: old ones may lack a zone. */
  readonly moment?: true;
  /** Old value → new one. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The value is looked for in another list first; the ids of what it finds are what is filtered by. */
  readonly through?: { readonly steps: readonly PlanStep[] };
}
