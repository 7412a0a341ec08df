/**
 * What old records should have been by the new ones: each old record is gone through beside the plan of its object, each of its values held against the
 * one that the plan's route leads to. Once for every record of a file, so that what a step costs counts.
 */
import { backTo } from "../former/back.ts";
import type { FieldPlan, ObjectField, Plan, PlanStep, ValueField } from "../former/plan.ts";
import { isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { Pairs, type Result } from "./pairs.ts";
import { down, type FieldStep, sourcesOf } from "../runtime/route.ts";
import { type Store, UNKNOWN } from "./store.ts";
import type { Location } from "./verdict.ts";
import { clockOf } from "./zone.ts";

/** What the map computes of one leaf. */
export interface Computed extends Result {
  readonly path: string;
  readonly place?: Location;
  /** Of the id of an object that has become an id, where the map gets at it another way: whether it is that id. */
  readonly id?: Result & { readonly place?: Location };
}

/** A new record on the way to an old object. */
interface Item {
  readonly record: unknown;
  readonly id: unknown;
  readonly parent?: Item;
}

/** Objects inside of each other at most. */
const MAX_DEPTH = 20;

export class Computation {
  readonly #plan: Plan;
  readonly #object: string;
  readonly #store: Store;
  readonly #root: Node;
  #record: JsonObject = {};
  readonly #trail: string[] = [];

  /** @param place where the counterparts of the old records are */
  constructor(plan: Plan, object: string, store: Store) {
    this.#plan = plan;
    this.#object = object;
    this.#store = store;
    const one = plan.objects[object]?.one ?? [];
    this.#root = new Node("", undefined, placeAfter(one, undefined, store));
    store.want(one);
  }

  /** Says what will be asked for, by some of the records. */
  prepare(records: readonly JsonValue[]): void {
    for (const record of records) if (isObject(record)) this.#want(this.#root, this.#object, record, 0);
  }

  #want(node: Node, object: string, record: JsonObject, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const [key, value] of Object.entries(record)) {
      const field = this.#fieldOf(node, object, key);
      if (field === undefined || "lost" in field) continue;
      this.#store.want(field.steps);
      if (!("object" in field)) continue;
      const inner = this.#child(node, object, key);
      const whole =
        field.whole ?? (field.by === "id" || field.key ? this.#plan.objects[field.object]?.one : undefined);
      if (whole) this.#store.want(whole);
      for (const item of Array.isArray(value) ? value : [value])
        if (isObject(item)) this.#want(inner, field.object, item, depth + 1);
    }
  }

  /** Compares one old record. */
  add(record: JsonValue): void {
    if (!isObject(record)) return;
    this.#record = record;
    const id = own(record, "id");
    const one = this.#plan.objects[this.#object]?.one ?? [];
    const found = one.length === 0 || id === undefined ? UNKNOWN : this.#store.follow(one, { st: {}, id });
    if (found === UNKNOWN || found == null) return;
    this.#object_(this.#root, this.#object, record, { item: { record: found, id } });
  }

  /** All leaves of which pairs were seen. */
  results(): readonly Computed[] {
    const nodes = [...this.#root.all()];
    const clock = clockOf(nodes.flatMap(({ pairs }) => (pairs ? [pairs.shifts] : [])));
    return nodes.flatMap(({ path, place, pairs, ids, parent }) => {
      const owner = parent?.place && { place: parent.place };
      const id = ids && { ...ids.result(undefined), ...owner };
      const own = pairs ?? ids;
      if (own === undefined || own.compared === 0) return [];
      return [
        {
          path,
          ...own.result(clock),
          ...(pairs === undefined ? owner : place && { place }),
          ...(id && { id }),
        },
      ];
    });
  }

  /** Places of everything that the plan leads to from fields that were seen, compared or not. */
  places(): readonly Location[] {
    return [...this.#root.all()].flatMap(({ place }) => place ?? []);
  }

  #object_(node: Node, object: string, record: JsonObject, at: At, depth = 0): void {
    if (depth > MAX_DEPTH) return;
    for (const key in record) {
      const child = this.#child(node, object, key);
      const { field } = child;
      if (field === undefined || "lost" in field) continue;
      const before = record[key] ?? null;
      const item = this.#itemFor(field, child.isOther, at);
      if (item === undefined) continue;
      if ("object" in field) this.#embedded(child, field, before, item, depth);
      else if (at.key !== undefined && key === "id" && !child.isOther)
        // What an object has become is its id: whether that is the same does not depend on where the object is found.
        this.#compare(child, field, before, at.key, at.key);
      else {
        if (at.key !== undefined && key === "id") {
          child.ids ??= new Pairs({ isLocal: false });
          child.ids.add({ before, after: at.key, computed: at.key, record: this.#name });
        }
        this.#value(child, field, before, item);
      }
    }
  }

  #itemFor(field: Exclude<FieldPlan, { lost: unknown }>, isOther: boolean, at: At): Item | undefined {
    const base = isOther || at.whole === undefined ? at.item : at.whole();
    return field.on === "parent" ? at.item.parent : base;
  }

  #value(node: Node, field: ValueField, before: JsonValue, item: Item): void {
    const after = this.#reach(node, field.steps, item);
    // A key that is not there says nothing, unless there was nothing before.
    if (after === UNKNOWN || after === undefined) return;
    const computed = field.back ? backTo(field, after, {}) : after;
    this.#compare(node, field, before, after as JsonValue, (computed ?? null) as JsonValue);
  }

  #compare(node: Node, field: ValueField, before: JsonValue, after: JsonValue, computed: JsonValue): void {
    node.pairs ??= pairsOf(field);
    node.pairs.add({ before, after, computed, record: this.#name });
  }

  #reach(node: Node, steps: readonly PlanStep[], item: Item): unknown {
    if (node.names === undefined) {
      if (item.record === undefined && !steps.some((step) => "call" in step)) return UNKNOWN;
      return this.#store.follow(steps, { st: {}, record: item.record, id: item.id });
    }
    let value: unknown = item.record;
    for (const name of node.names) {
      if (value === null || value === undefined) return value;
      if (!Object.hasOwn(value, name)) return undefined;
      value = (value as JsonObject)[name];
    }
    return value;
  }

  #embedded(node: Node, field: ObjectField, before: JsonValue, item: Item, depth: number): void {
    const value = this.#reach(node, field.steps, item);
    if (value === UNKNOWN && field.list === true) return this.#counted(node, field, before, item);
    if (value === UNKNOWN || value === undefined) return;
    if (field.list) return this.#list(node, field, before, { value, item, depth });
    if (isObject(before) && value !== null)
      this.#object_(node, field.object, before, this.#childAt(field, value, item), depth + 1);
    else if (before === null) {
      node.pairs ??= new Pairs({ isLocal: false });
      const isNothing = value === null || value === 0;
      node.pairs.add({
        before,
        after: value as JsonValue,
        computed: isNothing ? null : (value as JsonValue),
        record: this.#name,
      });
    }
  }

  /** Of a list whose records were not handed in, their ids are as many. */
  #counted(node: Node, field: ObjectField, before: JsonValue, item: Item): void {
    const ids = listOf(field.steps);
    const there = ids && down(item.record, ids.fields);
    if (!Array.isArray(there) || !Array.isArray(before)) return;
    const after = there.length;
    node.pairs ??= new Pairs({ isLocal: false });
    node.pairs.add({ before: before.length, after, computed: after, record: this.#name });
  }

  #childAt(field: ObjectField, value: unknown, parent: Item): At {
    const one = this.#plan.objects[field.object]?.one ?? [];
    if (field.by === "record") {
      const item = { record: value, id: own(value, "id"), parent };
      const { key } = field;
      if (key === undefined) return { item };
      const id = key.reduce<unknown>((of, { field: name }) => own(of, name), value);
      return { item, whole: once(() => this.#found(one, { st: {}, id }, id, parent)) };
    }
    const item = { record: value, id: value, parent };
    const { whole } = field;
    const find = whole
      ? () => this.#found(whole, { st: {}, record: parent.record, id: parent.id }, undefined, parent)
      : () => this.#found(one, { st: {}, id: value }, value, parent);
    return { item, key: value as JsonValue, whole: once(find) };
  }

  #found(
    steps: readonly PlanStep[],
    context: Parameters<Store["follow"]>[1],
    id: unknown,
    parent: Item,
  ): Item | undefined {
    const record = steps.length === 0 ? UNKNOWN : this.#store.follow(steps, context);
    return record === UNKNOWN || record == null ? undefined : { record, id: id ?? own(record, "id"), parent };
  }

  #list(
    node: Node,
    field: ObjectField,
    before: JsonValue,
    { value, item, depth }: { readonly value: unknown; readonly item: Item; readonly depth: number },
  ): void {
    const old = Array.isArray(before) ? before : [];
    const current = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (before !== null || current.length > 0) {
      node.pairs ??= new Pairs({ isLocal: false });
      node.pairs.add({
        before: old.length,
        after: current.length,
        computed: current.length,
        record: this.#name,
      });
    }
    const children = current.map((one) => this.#childAt(field, one, item));
    for (const [record, at] of this.#partners(node, field, old, children)) {
      this.#trail.push(`${node.path.replace(/\[\]$/, "")}[${shownKey(record)}]`);
      this.#object_(node, field.object, record, at, depth + 1);
      this.#trail.pop();
    }
  }

  /** Items of the same id, else of the same number or name; where nothing says it, as many as there are in their order. */
  *#partners(
    node: Node,
    field: ObjectField,
    old: readonly JsonValue[],
    current: readonly At[],
  ): Generator<readonly [JsonObject, At]> {
    const items = old.filter(isObject);
    for (const key of ["id", "number", "name"]) {
      const of = new Map(current.flatMap((at) => this.#keyOf(node, field, key, at)));
      if (of.size < current.length || current.length === 0) continue;
      if (!items.every((item) => item[key] !== undefined && item[key] !== null)) continue;
      for (const item of items) {
        const at = of.get(String(item[key]));
        if (at) yield [item, at];
      }
      return;
    }
    if (items.length !== current.length || field.by === "id") return;
    for (const [nth, item] of items.entries()) yield [item, current[nth] as At];
  }

  #keyOf(node: Node, { object }: ObjectField, key: string, at: At): [string, At][] {
    const child = this.#child(node, object, key);
    const { field } = child;
    if (field === undefined || "lost" in field || "object" in field) return [];
    if (at.key !== undefined && key === "id" && !child.isOther) return [[String(at.key), at]];
    const item = this.#itemFor(field, child.isOther, at);
    const value = item && this.#reach(child, field.steps, item);
    return value === undefined || value === null || value === UNKNOWN || typeof value === "object"
      ? []
      : [[String(value), at]];
  }

  #fieldOf(node: Node, object: string, key: string): FieldPlan | undefined {
    return this.#child(node, object, key).field;
  }

  #child(node: Node, object: string, key: string): Node {
    const known = node.children.get(key);
    if (known !== undefined) return known;
    const embedding = node.field !== undefined && "object" in node.field ? node.field : undefined;
    const others = embedding?.fields;
    const isOther = others !== undefined && Object.hasOwn(others, key);
    const fields = this.#plan.objects[object]?.fields ?? {};
    const field = isOther ? others[key] : Object.hasOwn(fields, key) ? fields[key] : undefined;
    const isList = field !== undefined && "object" in field && field.list === true;
    const step = /^[^.[\]"\s]+$/.test(key) ? key : JSON.stringify(key);
    const path = `${node.path === "" ? "" : `${node.path}.`}${step}${isList ? "[]" : ""}`;
    const child = new Node(path, field, this.#placeOf(node, field, { isOther, key }), node);
    child.isOther = isOther;
    node.children.set(key, child);
    return child;
  }

  #placeOf(
    node: Node,
    field: FieldPlan | undefined,
    { isOther, key }: { readonly isOther: boolean; readonly key: string },
  ): Location | undefined {
    if (field === undefined || "lost" in field) return undefined;
    const embedding = node.field !== undefined && "object" in node.field ? node.field : undefined;
    if ("object" in field && field.list === true) {
      const owner = node.inner(this.#plan, this.#store);
      const ids = listOf(field.steps);
      const place = placeAfter(field.steps, owner, this.#store);
      if (place === undefined && ids && owner) return placeAfter(ids.fields, owner, this.#store);
    }
    if (field.on === "parent")
      return placeAfter(field.steps, node.parent?.inner(this.#plan, this.#store), this.#store);
    if (embedding?.by === "id" && key === "id" && !isOther) return node.place;
    const base = isOther ? node.place : node.inner(this.#plan, this.#store);
    return placeAfter(field.steps, base, this.#store);
  }

  readonly #name = (): string => {
    const key =
      ["id", "number"].find((one) => Object.hasOwn(this.#record, one)) ?? Object.keys(this.#record)[0] ?? "";
    return [`${key}=${shownKey(this.#record)}`, ...this.#trail].join(" ");
  };
}

/** A place in the new records while an old object is gone through. */
interface At {
  readonly item: Item;
  /** Where the rest of its fields are, once somebody asks. */
  readonly whole?: () => Item | undefined;
  /** The id that it has become. */
  readonly key?: JsonValue;
}

class Node {
  readonly children = new Map<string, Node>();
  readonly path: string;
  readonly field: FieldPlan | undefined;
  readonly place: Location | undefined;
  readonly parent: Node | undefined;
  /** Keys on the way, where there is nothing else. */
  readonly names: readonly string[] | undefined;
  pairs: Pairs | undefined;
  /** Of an id that is got another way than by the id that its object has become: beside that one. */
  ids: Pairs | undefined;
  isOther = false;

  constructor(path: string, field: FieldPlan | undefined, place: Location | undefined, parent?: Node) {
    this.path = path;
    this.field = field;
    this.place = place;
    this.parent = parent;
    this.names = field === undefined || "lost" in field ? undefined : namesOf(field.steps);
  }

  /** Where the record is that the fields inside are read off. */
  inner(plan: Plan, store: Store): Location | undefined {
    const { field } = this;
    if (field === undefined || "lost" in field || !("object" in field)) return this.place;
    if (field.by === "record" && field.key === undefined) return field.list ? items(this.place) : this.place;
    return placeAfter(
      field.whole ?? plan.objects[field.object]?.one ?? [],
      this.parent?.inner(plan, store),
      store,
    );
  }

  *all(): Generator<Node> {
    for (const child of this.children.values()) {
      yield child;
      yield* child.all();
    }
  }
}

function items(place: Location | undefined): Location | undefined {
  return place === undefined || place.path === "" || place.path.endsWith("[]")
    ? place
    : { ...place, path: `${place.path}[]` };
}

function namesOf(steps: readonly PlanStep[]): readonly string[] | undefined {
  return steps.every((step) => "field" in step && step.list !== true && step.field !== "")
    ? steps.map((step) => ("field" in step ? step.field : ""))
    : undefined;
}

function pairsOf({ type, back = [], values }: ValueField): Pairs {
  const table = values && new Map(Object.entries(values).map(([to, from]) => [String(from), to] as const));
  return new Pairs({
    isLocal: back.includes("drop-zone") || /date-time/.test(type),
    ...(table && { values: table }),
  });
}

/** The place that steps lead to, in the file that answers the last call of them. */
function placeAfter(
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
function listOf(steps: readonly PlanStep[]): { readonly fields: readonly FieldStep[] } | undefined {
  for (const source of steps.flatMap(sourcesOf))
    if ("from" in source && source.from === "record" && source.list === true) return source;
  return undefined;
}

function own(value: unknown, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function shownKey(record: JsonObject): string {
  const key = own(record, "id") ?? own(record, "number") ?? Object.values(record)[0];
  return typeof key === "object" ? "?" : String(key);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
