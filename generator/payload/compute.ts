/**
 * What old records should have been by the new ones: each old record is gone through beside the plan of its object, each of its values held against the
 * one that the plan's route leads to. Once for every record of a file, so that what a step costs counts.
 */
import type { FieldPlan, ObjectField, Plan } from "../former/plan.ts";
import { isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import {
  asItIs,
  At,
  type Find,
  type Item,
  listOf,
  NOTHING,
  OldField,
  own,
  placeAfter,
} from "./old-fields.ts";
import { Pairs, type Result } from "./pairs.ts";
import { down } from "../runtime/route.ts";
import { type Store, UNKNOWN } from "./store.ts";
import type { Alone, Location } from "./verdict.ts";
import { clockOf } from "./zone.ts";

/** What the map computes of one leaf. */
export interface Computed extends Result {
  readonly path: string;
  readonly place?: Location;
  /**
   * Of the id of an object that has become an id, where the map gets at it another way: whether it is that id. Its pairs alone are what there
   * is where that way leads to nothing that was handed in.
   */
  readonly id?: Result & { readonly place?: Location; readonly isAlone: boolean };
}

/** Records that are named. */
const SHOWN = 5;
/** Objects inside of each other at most. */
const MAX_DEPTH = 20;

export class Computation {
  readonly #plan: Plan;
  readonly #object: string;
  readonly #store: Store;
  readonly #root: OldField;
  #record: JsonObject = {};
  readonly #trail: string[] = [];
  readonly #alone = { records: 0, first: [] as string[] };

  /** @param place where the counterparts of the old records are */
  constructor(plan: Plan, object: string, store: Store) {
    this.#plan = plan;
    this.#object = object;
    this.#store = store;
    const one = plan.objects[object]?.one ?? [];
    this.#root = new OldField({ path: "", place: placeAfter(one, undefined, store) });
    store.want(one);
  }

  /** Says what will be asked for, by some of the records. */
  prepare(records: readonly JsonValue[]): void {
    for (const record of records) if (isObject(record)) this.#want(this.#root, this.#object, record, 0);
  }

  #want(node: OldField, object: string, record: JsonObject, depth: number): void {
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
    const found =
      one.length === 0 || id === undefined ? UNKNOWN : this.#store.route(one)({ st: NOTHING, id });
    if (found === UNKNOWN || found == null) return this.#miss();
    this.#object_(this.#root, this.#object, record, new At({ record: found, id, parent: undefined }), 0);
  }

  #miss(): void {
    if (this.#alone.first.length < SHOWN) this.#alone.first.push(this.#name());
    this.#alone.records += 1;
  }

  /** Old records without a counterpart, where counterparts were handed in. */
  alone(): Alone | undefined {
    const [step] = this.#plan.objects[this.#object]?.one ?? [];
    const isAsked = step !== undefined && "call" in step && this.#store.fileOf(step) !== undefined;
    return isAsked && this.#alone.records > 0 ? this.#alone : undefined;
  }

  /** All leaves of which pairs were seen. */
  results(): readonly Computed[] {
    const nodes = [...this.#root.all()];
    const clock = clockOf(nodes.flatMap(({ seen }) => (seen ? [seen.shifts] : [])));
    return nodes.flatMap(({ path, place, seen, ids, parent }) => {
      const owner = parent?.place && { place: parent.place };
      const id = ids && { ...ids.result(undefined), ...owner, isAlone: seen === undefined };
      const own = seen ?? ids;
      if (own === undefined || own.compared === 0) return [];
      return [
        {
          path,
          ...own.result(clock),
          ...(seen === undefined ? owner : place && { place }),
          ...(id && { id }),
        },
      ];
    });
  }

  /** Places of everything that the plan leads to from fields that were seen, compared or not. */
  places(): readonly Location[] {
    return [...this.#root.all()].flatMap(({ place }) => place ?? []);
  }

  #object_(node: OldField, object: string, record: JsonObject, at: At, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const key in record) {
      const child = node.children.get(key) ?? this.#child(node, object, key);
      const { value, embedded } = child;
      if (value === undefined && embedded === undefined) continue;
      const before = record[key] ?? null;
      if (value !== undefined && at.key !== undefined && key === "id") {
        // What an object has become is its id: whether that is the same does not depend on where the object is found.
        const pairs = child.isOther ? (child.ids ??= new Pairs({ isLocal: false })) : child.pairs;
        pairs.add(before, at.key, asItIs, this.#name);
        if (!child.isOther) continue;
      }
      const item = itemOf(child, at);
      if (item === undefined) continue;
      if (embedded !== undefined) this.#embedded(child, embedded, before, item, depth);
      else this.#value(child, before, item);
    }
  }

  #value(node: OldField, before: JsonValue, item: Item): void {
    const value = node.reach(this.#store, item);
    // A key that is not there says nothing, unless there was nothing before.
    if (value === UNKNOWN || value === undefined) return;
    node.pairs.add(before, value as JsonValue, node.back, this.#name);
  }

  #embedded(node: OldField, field: ObjectField, before: JsonValue, item: Item, depth: number): void {
    const value = node.reach(this.#store, item);
    if (value === UNKNOWN && field.list === true) return this.#counted(node, before, item);
    if (value === UNKNOWN || value === undefined) return;
    if (field.list) return this.#list(node, field, before, { value, item, depth });
    if (isObject(before) && value !== null)
      this.#object_(node, field.object, before, this.#childAt(node, field, value, item), depth + 1);
    else if (before === null)
      node.pairs.add(before, value as JsonValue, value === 0 ? nothing : asItIs, this.#name);
  }

  /** Of a list whose records were not handed in, their ids are as many. */
  #counted(node: OldField, before: JsonValue, item: Item): void {
    const ids = node.ownIds;
    const there = ids && down(item.record, ids.fields);
    if (!Array.isArray(there) || !Array.isArray(before)) return;
    node.pairs.add(before.length, there.length, asItIs, this.#name);
  }

  #childAt(node: OldField, field: ObjectField, value: unknown, parent: Item): At {
    if (field.by === "id") {
      const find = (node.find ??= this.#finder(field));
      return new At({ record: value, id: value, parent }, value as JsonValue, find);
    }
    const item = { record: value, id: own(value, "id"), parent };
    return field.key === undefined
      ? new At(item)
      : new At(item, undefined, (node.find ??= this.#finder(field)));
  }

  /** How the record is found of which an embedded object is an id, or a part. */
  #finder(field: ObjectField): Find {
    const one = this.#plan.objects[field.object]?.one ?? [];
    const { whole, key } = field;
    const steps = field.by === "id" ? (whole ?? one) : one;
    if (steps.length === 0) return () => undefined;
    const route = this.#store.route(steps);
    const isFromParent = field.by === "id" && whole !== undefined;
    return ({ record, id, parent }) => {
      const asked =
        field.by === "id" ? id : key?.reduce<unknown>((of, { field: name }) => own(of, name), record);
      const context = isFromParent
        ? { st: NOTHING, record: parent?.record, id: parent?.id }
        : { st: NOTHING, id: asked };
      const found = route(context);
      if (found === UNKNOWN || found == null) return undefined;
      return { record: found, id: isFromParent ? own(found, "id") : asked, parent };
    };
  }

  #list(
    node: OldField,
    field: ObjectField,
    before: JsonValue,
    { value, item, depth }: { readonly value: unknown; readonly item: Item; readonly depth: number },
  ): void {
    const old = Array.isArray(before) ? before : [];
    const current = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (before !== null || current.length > 0) node.pairs.add(old.length, current.length, asItIs, this.#name);
    const children = current.map((one) => this.#childAt(node, field, one, item));
    for (const [record, at] of this.#partners(node, field, old, children)) {
      this.#trail.push(`${node.path.replace(/\[\]$/, "")}[${shownKey(record)}]`);
      this.#object_(node, field.object, record, at, depth + 1);
      this.#trail.pop();
    }
  }

  /** Items of the same id, else of the same number or name; what is left over, and as many on both sides, in its order. */
  *#partners(
    node: OldField,
    field: ObjectField,
    old: readonly JsonValue[],
    current: readonly At[],
  ): Generator<readonly [JsonObject, At]> {
    let items = old.filter(isObject);
    let left = current;
    for (const key of ["id", "number", "name"]) {
      const of = new Map(left.flatMap((at) => this.#keyOf(node, field, key, at)));
      if (of.size < left.length || of.size === 0) continue;
      const partnerOf = (item: JsonObject) => of.get(String(own(item, key)));
      const found = items.filter((item) => partnerOf(item) !== undefined);
      for (const item of found) yield [item, partnerOf(item) as At];
      const taken = new Set(found.map(partnerOf));
      items = items.filter((item) => !found.includes(item));
      left = left.filter((at) => !taken.has(at));
      if (found.length > 0) break;
    }
    if (items.length === left.length)
      for (const [nth, item] of items.entries()) yield [item, left[nth] as At];
  }

  #keyOf(node: OldField, { object }: ObjectField, key: string, at: At): [string, At][] {
    const child = this.#child(node, object, key);
    if (child.value === undefined) return [];
    if (at.key !== undefined && key === "id" && !child.isOther) return [[String(at.key), at]];
    const item = itemOf(child, at);
    const value = item && child.reach(this.#store, item);
    return value === undefined || value === null || value === UNKNOWN || typeof value === "object"
      ? []
      : [[String(value), at]];
  }

  #fieldOf(node: OldField, object: string, key: string): FieldPlan | undefined {
    return this.#child(node, object, key).field;
  }

  #child(node: OldField, object: string, key: string): OldField {
    const known = node.children.get(key);
    if (known !== undefined) return known;
    const embedding = node.field !== undefined && "object" in node.field ? node.field : undefined;
    const others = embedding?.fields;
    const other = others !== undefined && Object.hasOwn(others, key) ? others[key] : undefined;
    const isOther = other !== undefined && ("lost" in other || other.on !== "whole");
    const fields = this.#plan.objects[object]?.fields ?? {};
    const field = other ?? (Object.hasOwn(fields, key) ? fields[key] : undefined);
    const isList = field !== undefined && "object" in field && field.list === true;
    const step = /^[^.[\]"\s]+$/.test(key) ? key : JSON.stringify(key);
    const path = `${node.path === "" ? "" : `${node.path}.`}${step}${isList ? "[]" : ""}`;
    const place = this.#placeOf(node, field, { isOther, key });
    const child = new OldField({ path, field, place, parent: node, isOther });
    node.children.set(key, child);
    return child;
  }

  #placeOf(
    node: OldField,
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

function itemOf({ isOnParent, isOther, value }: OldField, at: At): Item | undefined {
  if (isOnParent) return at.item.parent;
  const item = isOther ? at.item : at.whole();
  return value?.told && item?.parent ? { ...item, id: item.parent.id } : item;
}

const nothing = (): null => null;

function shownKey(record: JsonObject): string {
  const key = own(record, "id") ?? own(record, "number") ?? Object.values(record)[0];
  return typeof key === "object" ? "?" : String(key);
}
