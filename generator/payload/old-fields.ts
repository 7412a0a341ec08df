/**
 * Fields of old objects while records are gone through: what a plan says of each is made ready once, so that a record costs what its values cost.
 */
import { backTo } from "../former/back.ts";
import type { FieldPlan, ObjectField, Plan, PlanStep, ValueField } from "../former/plan.ts";
import { isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { type FieldStep, sourcesOf } from "../runtime/route.ts";
import { type Expected, Pairs } from "./pairs.ts";
import { type Store, UNKNOWN } from "./store.ts";
import type { Location } from "./verdict.ts";

/** A new record on the way to an old object. */
export interface Item {
  readonly record: unknown;
  readonly id: unknown;
  readonly parent: Item | undefined;
}

/** A place in the new records while an old object is gone through. */
export class At {
  readonly item: Item;
  /** The id that it has become. */
  readonly key: JsonValue | undefined;
  readonly #find: Find | undefined;
  #whole: Item | undefined;
  #isFound = false;

  /** @param find where the rest of its fields are, once somebody asks */
  constructor(item: Item, key?: JsonValue, find?: Find) {
    this.item = item;
    this.key = key;
    this.#find = find;
  }

  whole(): Item | undefined {
    if (this.#find === undefined) return this.item;
    if (!this.#isFound) {
      this.#isFound = true;
      this.#whole = this.#find(this.item);
    }
    return this.#whole;
  }
}

export type Find = (item: Item) => Item | undefined;

/** A field of an old object, at its place among the fields of what embeds it. */
export class OldField {
  readonly children = new Map<string, OldField>();
  readonly path: string;
  readonly field: FieldPlan | undefined;
  /** What it holds, where it was found: values, or objects. */
  readonly value: ValueField | undefined;
  readonly embedded: ObjectField | undefined;
  readonly isOnParent: boolean;
  readonly place: Location | undefined;
  readonly parent: OldField | undefined;
  /** It is got otherwise here than from the object's own plan. */
  readonly isOther: boolean;
  /** From the new value to what the old one should have been. */
  readonly back: (value: JsonValue) => JsonValue;
  /** Of an id that is got another way than by the id that its object has become: beside that one. */
  ids: Pairs | undefined;
  /** How the records are found of which its objects are ids. */
  find: Find | undefined;
  #pairs: Pairs | undefined;
  #reach: ((item: Item) => unknown) | undefined;
  #ids: { readonly ids: ReturnType<typeof listOf> } | undefined;

  constructor(what: {
    readonly path: string;
    readonly field?: FieldPlan | undefined;
    readonly place: Location | undefined;
    readonly parent?: OldField;
    readonly isOther?: boolean;
  }) {
    const { field } = what;
    this.path = what.path;
    this.field = field;
    this.value = isFound(field) && !("object" in field) ? field : undefined;
    this.embedded = isFound(field) && "object" in field ? field : undefined;
    this.isOnParent = isFound(field) && field.on === "parent";
    this.place = what.place;
    this.parent = what.parent;
    this.isOther = what.isOther === true;
    const { value } = this;
    const isChanged = value !== undefined && (value.back ?? []).length > 0;
    this.back = isChanged ? (after) => (backTo(value, after, {}) ?? null) as JsonValue : asItIs;
  }

  /** Its pairs; of lists, how many items they have. */
  get pairs(): Pairs {
    return (this.#pairs ??= new Pairs(this.value ? expectedOf(this.value) : { isLocal: false }));
  }

  /** The same, where there are any. */
  get seen(): Pairs | undefined {
    return this.#pairs;
  }

  /** What its route leads to. */
  reach(store: Store, item: Item): unknown {
    return (this.#reach ??= this.#way(store))(item);
  }

  #way(store: Store): (item: Item) => unknown {
    const steps = isFound(this.field) ? this.field.steps : [];
    const names = namesOf(steps);
    if (names !== undefined) return downBy(names);
    const route = store.route(steps);
    const isAsked = steps.some((step) => "call" in step);
    const isTold = isFound(this.field) && this.field.told === "parent";
    return (item) => {
      const { record } = item;
      if (record === undefined && !isAsked) return UNKNOWN;
      return route({ st: NOTHING, record, id: isTold ? (item.parent ?? item).id : item.id });
    };
  }

  /** Of a list: what its embedding record has of it, whether or not the records of the list were handed in. */
  get ownIds(): ReturnType<typeof listOf> {
    this.#ids ??= { ids: isFound(this.field) ? listOf(this.field.steps) : undefined };
    return this.#ids.ids;
  }

  /** Where the record is that the fields inside are read off. */
  inner(plan: Plan, store: Store): Location | undefined {
    const own = this.embedded;
    if (own === undefined) return this.place;
    if (own.by === "record" && own.key === undefined) return own.list ? items(this.place) : this.place;
    const steps = own.whole ?? plan.objects[own.object]?.one ?? [];
    return placeAfter(steps, this.parent?.inner(plan, store), store);
  }

  *all(): Generator<OldField> {
    for (const child of this.children.values()) {
      yield child;
      yield* child.all();
    }
  }
}

export const NOTHING = {};
export const asItIs = (value: JsonValue): JsonValue => value;

function isFound(plan: FieldPlan | undefined): plan is ValueField | ObjectField {
  return plan !== undefined && !("lost" in plan);
}

/** Down by keys alone. */
function downBy(names: readonly string[]): (item: Item) => unknown {
  const [first = ""] = names;
  // Of what was parsed a key that no prototype has is its own, or absent.
  if (names.length === 1 && !(first in Object.prototype))
    return ({ record }) =>
      typeof record === "object" && record !== null
        ? (record as JsonObject)[first]
        : record === null
          ? null
          : undefined;
  return ({ record }) => {
    let value: unknown = record;
    for (const name of names) {
      if (value === null || value === undefined) return value;
      if (!Object.hasOwn(value, name)) return undefined;
      value = (value as JsonObject)[name];
    }
    return value;
  };
}

/** Keys on the way, where there is nothing else. */
function namesOf(steps: readonly PlanStep[]): readonly string[] | undefined {
  return steps.every((step) => "field" in step && step.list !== true && step.field !== "")
    ? steps.map((step) => ("field" in step ? step.field : ""))
    : undefined;
}

function expectedOf({ type, back = [], values }: ValueField): Expected {
  const table = values && new Map(Object.entries(values).map(([to, from]) => [String(from), to] as const));
  return {
    isLocal: back.includes("drop-zone") || /date-time/.test(type),
    isOpposite: back.includes("not"),
    ...(table && { values: table }),
  };
}

function items(place: Location | undefined): Location | undefined {
  return place === undefined || place.path === "" || place.path.endsWith("[]")
    ? place
    : { ...place, path: `${place.path}[]` };
}

/** The place that steps lead to, in the file that answers the last call of them. */
export function placeAfter(
  steps: readonly PlanStep[],
  from: Location | undefined,
  store: Store,
): Location | undefined {
  let [document, path] = [from?.document, from?.path ?? ""];
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    // What answers a feed is the envelope around what was handed in.
    if (
      "field" in step &&
      step.list === true &&
      before !== undefined &&
      "call" in before &&
      before.rows !== true
    )
      continue;
    if ("call" in step) {
      document = store.fileOf(step)?.name;
      path = "";
      if (document === undefined) return undefined;
    } else if ("field" in step && step.field !== "")
      path = `${path === "" ? "" : `${path}.`}${step.field}${step.list ? "[]" : ""}`;
    else if ("within" in step) {
      const inner = placeAfter(step.within, document === undefined ? undefined : { document, path }, store);
      if (inner === undefined) return undefined;
      ({ document, path } = inner);
    } else if ("seconds" in step || "product" in step || "join" in step) {
      const names = "seconds" in step ? step.seconds : "product" in step ? step.product : step.join;
      path = `${path === "" ? "" : `${path}.`}${names.join(" + ")}`;
    }
  }
  return document === undefined ? undefined : { document, path };
}

/** The list of a record that steps are told. */
export function listOf(steps: readonly PlanStep[]): { readonly fields: readonly FieldStep[] } | undefined {
  for (const source of steps.flatMap(sourcesOf))
    if ("from" in source && source.from === "record" && source.list === true) return source;
  return undefined;
}

export function own(value: unknown, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
