/** Old objects as plans, from the rows of their fields. */
import type {
  FieldPlan,
  LostField,
  ObjectField,
  ObjectPlan,
  PlanStep,
  ValueField,
} from "../../former/plan.ts";
import { groupBy } from "../../ground/collections.ts";
import { embedded, type Entity, type Shape } from "../../match/catalogue.ts";
import { OF_SEVERAL } from "../../runtime/conversions.ts";
import { isCall, isField, type RouteStep } from "../routes/language.ts";
import { isMany, typeOf } from "../routes/nested.ts";
import type { NestedRow, Row, Target } from "../rows.ts";
import { type Lists, nodesOf, withBulk } from "../routes/bulk.ts";

/** What is known of an old object before its fields are planned. */
interface Known {
  readonly name: string;
  readonly rows: readonly Row[];
  /** The new object that it became. */
  readonly entity?: Entity;
  /** From the id to a record of that, or of what embeds it. */
  readonly prefix: readonly RouteStep[];
  /** Whether the id is its own. */
  readonly isAddressable: boolean;
}

interface All extends Lists {
  readonly known: ReadonlyMap<string, Known>;
}

export function objectsOf(rows: readonly Row[], lists: Lists): Readonly<Record<string, ObjectPlan>> {
  const fields = groupBy(rows, (row) => (row.kind === "field" ? row.v1.object : undefined));
  const referred = new Set(
    rows.flatMap((row) => (row.fate.includes("object-to-id") ? [typeOf(row).name] : [])),
  );
  const known = new Map(
    [...fields].map(
      ([name, own]) => [name, knownOf({ name, rows: own }, referred.has(name), lists)] as const,
    ),
  );
  const all = { ...lists, known };
  return Object.fromEntries([...known].map(([name, one]) => [name, objectOf(one, all)]));
}

function knownOf(
  { name, rows }: Pick<Known, "name" | "rows">,
  isReferred: boolean,
  { current }: Lists,
): Known {
  const target = rows.map(({ targets }) => targets[0]).find((one) => one?.via.own !== undefined);
  const entity = target && current.entities.get(`${target.domain} ${target.schema}`);
  const prefix = target?.via.steps?.slice(0, target.via.own) ?? [];
  const hasId = rows.some(({ v1, targets }) => v1.field === "id" && targets[0]?.via.own !== undefined);
  const inside = prefix
    .filter(isField)
    .filter(({ field }) => field !== "" && !isEnvelope(prefix, field, current));
  const isList =
    inside.some(({ list }) => list === true) ||
    prefix.some((step) => isCall(step) && step.rows && !prefix.some((one) => "take" in one));
  const isOne = inside.length === 0 || (inside.length === 1 && inside[0]?.absent !== true && isReferred);
  return { name, rows, ...(entity && { entity }), prefix, isAddressable: hasId && isOne && !isList };
}

/** Whether a field is of the envelope that an operation answers in. */
function isEnvelope(prefix: readonly RouteStep[], field: string, current: Lists["current"]): boolean {
  const call = prefix.find(isCall);
  const node = call && nodesOf(current).get(`${call.domain} ${call.operation}`);
  return node?.down.some(({ name }) => name === field) === true;
}

function objectOf(known: Known, all: All): ObjectPlan {
  const { entity, prefix, isAddressable } = known;
  return {
    ...(entity && { of: { domain: entity.domain, schema: entity.schema } }),
    ...(isAddressable && { one: withBulk(prefix, undefined, all) }),
    fields: Object.fromEntries(known.rows.map((row) => [row.v1.field, fieldOf(row, known, all)])),
  };
}

type AnyRow = Row | NestedRow;

function fieldOf(row: Row, owner: Known, all: All): FieldPlan {
  if (row.uncomputed !== undefined) return { lost: row.uncomputed, why: row.reason };
  const { name, list } = typeOf(row);
  const child = all.known.get(name);
  if (child) return embeddedOf(row, { child, list, owner, all });
  return valueOf(row, row.targets[0], { owner, all, type: row.v1.type ?? "unknown" });
}

interface Within {
  readonly owner: Known;
  readonly all: All;
}

function valueOf(
  row: AnyRow,
  target: Target | undefined,
  { owner, all, type }: Within & { readonly type: string },
): ValueField | LostField {
  const found = stepsOf(target, owner, all);
  if (!found) return { lost: "gone", why: row.reason };
  const value = { ...found, ...formOf(row, type) };
  if (!isOneOfSeveral(value)) return value;
  // Several records where there was one value: which of them it was, only a reader can say. Of the parts of one record it is the first.
  const isOfOthers = found.steps.some((step) => "call" in step);
  return isOfOthers ? { lost: "judgement", why: row.reason } : first(value);
}

const first = <T extends ValueField>(value: T): T => ({
  ...value,
  steps: [...value.steps, { take: "first" }],
});

function formOf({ inverse }: AnyRow, type: string): Omit<ValueField, "steps" | "on"> {
  return {
    type,
    ...(inverse && inverse.back.length > 0 && { back: inverse.back }),
    ...(inverse?.values && { values: inverse.values }),
  };
}

function isOneOfSeveral({ steps, type, back = [] }: ValueField): boolean {
  const isPlain = /^(?:string|integer|number|boolean|enum)/.test(type);
  return isPlain && isMany(steps) && !back.some((name) => Object.hasOwn(OF_SEVERAL, name));
}

/**
 * Where rows belong to a record by parts of them, what is read off the parts is read off those of the record: of a payment that pays several invoices, what
 * it pays of this one.
 */
function partsOf(steps: readonly PlanStep[], { child, all }: Embedding): Record<string, FieldPlan> {
  const call = steps.find((step) => "call" in step);
  const [parts, key] = call?.bulk?.key ?? [];
  if (!parts?.list || !key) return {};
  const entries = child.rows.flatMap((row): [string, FieldPlan][] => {
    const [part, ...rest] = stepsOf(row.targets[0], child, all)?.steps ?? [];
    if (row.uncomputed !== undefined || !part || !("field" in part) || part.field !== parts.field) return [];
    const chosen = [part, { where: key.field, is: { from: "id" as const } }, ...rest];
    const value = { ...formOf(row, row.v1.type ?? "unknown"), told: "parent" as const, steps: chosen };
    return [[row.v1.field, isOneOfSeveral(value) ? first(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** The way from a record of an old object's counterpart, or from what embeds it. */
function stepsOf(
  target: Target | undefined,
  { prefix, entity, isAddressable }: Known,
  all: All,
): { readonly steps: readonly PlanStep[]; readonly on?: "parent" } | undefined {
  const { steps, own } = target?.via ?? {};
  if (steps === undefined) return undefined;
  if (own !== undefined) return { steps: withBulk(steps.slice(own), entity, all) };
  const [first] = steps;
  const isOfParent =
    !isAddressable &&
    first !== undefined &&
    isCall(first) &&
    JSON.stringify(first) === JSON.stringify(prefix[0]);
  if (!isOfParent) return { steps: withBulk(steps, entity, all) };
  const [, second] = steps;
  const isFirst = second !== undefined && "take" in second;
  return { steps: withBulk(steps.slice(isFirst ? 2 : 1), entity, all), on: "parent" };
}

interface Embedding extends Within {
  readonly child: Known;
  readonly list: boolean;
}

function embeddedOf(row: Row, embedding: Embedding): FieldPlan {
  const { child, list, owner, all } = embedding;
  const [first] = row.targets;
  const found = stepsOf(first, owner, all);
  if (!first || !found) return { lost: "gone", why: row.reason };
  const shape = shapeOf(first, all);
  const whole = wholeOf(row, embedding);
  const told = nestedOf(row, embedding);
  const base = { object: child.name, ...(list && { list: true as const }) };
  // What it became is what the object around it became.
  if (!list && child.entity !== undefined && child.entity === owner.entity && !child.isAddressable)
    return { ...base, steps: [], by: "record", ...fieldsOf(told) };
  // A list of ids asks for many at once where one by one, or the list of what refers to it, does not.
  if (shape.kind !== "object" && list && child.isAddressable && shape.list)
    return { ...base, ...found, by: "id", ...fieldsOf(told) };
  if (shape.kind !== "object" && whole && (child.entity === whole.entity || fits(child, whole.entity, all))) {
    const others = overrides(child, whole.entity, all, row);
    // Several are got as they are: what is read off one of them is not read off all, and their ids are their own.
    if (list)
      return {
        ...base,
        steps: whole.steps,
        by: "record",
        ...fieldsOf({ ...others, ...without(told, isItself) }),
      };
    const fields = fieldsOf({ ...offWhole(others), ...told });
    return { ...base, ...found, by: "id", whole: whole.steps, ...fields };
  }
  if (shape.kind !== "object")
    return {
      ...base,
      ...found,
      by: "id",
      ...fieldsOf({ ...(!child.isAddressable && unreachable(child, row)), ...told }),
    };
  const entity = all.current.entities.get(shape.entity ?? "");
  const others = entity === child.entity ? {} : overrides(child, entity, all, row, whole !== undefined);
  const key = entity !== child.entity && hasId(entity) && child.isAddressable && hasGaps(child, others);
  return {
    ...base,
    ...found,
    by: "record",
    ...(key && { key: [{ field: "id" }] }),
    ...fieldsOf({ ...heldBy(embedding), ...others, ...partsOf(found.steps, embedding), ...told }),
  };
}

/**
 * What an embedded object says of the one that holds it, read off that: a row that leads away from the object, and by a further target to a field of what
 * holds it here.
 */
function heldBy({ child, owner: { entity: owner } }: Embedding): Record<string, FieldPlan> {
  const entries = child.rows.flatMap((row): [string, FieldPlan][] => {
    const [first, ...others] = row.targets;
    const isElsewhere = first?.via.own === undefined && first?.via.steps?.some(isCall) === true;
    const target = others.find((one) => one.schema === owner?.schema && one.domain === owner?.domain);
    const slot = owner?.slots.find(({ path }) => path === target?.field);
    if (row.uncomputed !== undefined || !isElsewhere || target?.via.kind !== "direct" || !slot) return [];
    return [
      [
        row.v1.field,
        { steps: [{ field: slot.path }], ...formOf(row, row.v1.type ?? "unknown"), on: "parent" },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

function fieldsOf(fields: Fields): Pick<ObjectField, "fields"> {
  return Object.keys(fields).length > 0 ? { fields } : {};
}

type Fields = Readonly<Record<string, FieldPlan>>;

const isItself = (field: FieldPlan) => "steps" in field && field.steps.length === 0;

function without(fields: Fields, isLeftOut: (field: FieldPlan) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => !isLeftOut(field)));
}

function offWhole(fields: Fields): Fields {
  const entries = Object.entries(fields).map(
    ([name, field]) => [name, "lost" in field ? field : { ...field, on: "whole" as const }] as const,
  );
  return Object.fromEntries(entries);
}

function hasGaps({ rows }: Known, told: Fields): boolean {
  return rows.some(({ v1 }) => told[v1.field] === undefined);
}

function unreachable({ rows }: Known, { v1, reason }: Row): Record<string, FieldPlan> {
  return Object.fromEntries(
    rows.map((row) => [
      row.v1.field,
      { lost: "unreachable", why: `No way leads to it from ${v1.object}.${v1.field}: ${reason}` },
    ]),
  );
}

/** What a target is: of its rows as a whole, an object. */
function shapeOf(
  { domain, schema, field }: Target,
  { current }: All,
): Pick<Shape, "kind" | "list" | "entity"> {
  let entity = current.entities.get(`${domain} ${schema}`);
  let shape: Pick<Shape, "kind" | "list" | "entity"> = {
    kind: "object",
    list: false,
    ...(entity && { entity: entity.key }),
  };
  for (const name of field?.split(".") ?? []) {
    const slot = entity?.slots.find(({ path }) => path === name.replace("[]", ""));
    if (!slot) return { kind: "unknown", list: false };
    shape = slot.shape;
    entity = embedded(slot, current);
  }
  return shape;
}

interface Whole {
  readonly entity: Entity | undefined;
  readonly steps: readonly PlanStep[];
}

/** The route to the object itself, as far as a row has one: one for one, several for a list. */
function wholeOf(row: Row, { list, owner, all }: Embedding): Whole | undefined {
  for (const target of row.targets.slice(1)) {
    const { via, field, domain, schema } = target;
    if (field !== undefined || via.steps === undefined || via.kind === "direct") continue;
    if (isMany(via.steps) === list) {
      const found = stepsOf(target, owner, all);
      if (found) return { entity: all.current.entities.get(`${domain} ${schema}`), steps: found.steps };
    }
  }
  return undefined;
}

/** Whether most of what an old object is made of is in another new object than the one that it became. */
function fits(child: Known, entity: Entity | undefined, all: All): boolean {
  const there = child.rows.filter((row) => stepsIn(row, entity, all) !== undefined);
  return there.length * 2 >= child.rows.filter(({ uncomputed }) => uncomputed === undefined).length;
}

/** Of another new object than the one that an old one became: the fields that are there all the same. */
function overrides(
  child: Known,
  entity: Entity | undefined,
  all: All,
  at: Row,
  isElsewhere = false,
): Record<string, FieldPlan> {
  if (entity === child.entity) return {};
  const entries = child.rows.flatMap((row): [string, FieldPlan][] => {
    const steps = stepsIn(row, entity, all);
    if (steps) return [[row.v1.field, otherField(row, steps, { entity, all })]];
    const isGone = row.uncomputed !== undefined;
    const isReached =
      isGone || (isElsewhere && child.isAddressable) || (child.isAddressable && hasId(entity));
    const why = `${entity?.schema ?? "An object without a name"}, which ${at.v1.object}.${at.v1.field} became, has no such field, and no id that leads to one.`;
    return isReached ? [] : [[row.v1.field, { lost: "unreachable", why }]];
  });
  return Object.fromEntries(entries);
}

function hasId(entity: Entity | undefined): boolean {
  return entity?.slots.some(({ path }) => path === "id") === true;
}

const OF_SAME: ReadonlySet<string> = new Set(["first", "drop-zone", "duration-to-hms"]);

/** The same field in another object: under its old name where that is said to be the same, or where the counterpart has it. */
function stepsIn(row: Row, entity: Entity | undefined, { current }: All): readonly RouteStep[] | undefined {
  if (!entity) return undefined;
  const own = entity.slots.find(({ path }) => path === row.v1.field);
  const same =
    own && isAlike(row, own.shape)
      ? [{ field: own.path, ...(own.shape.nullable && { absent: true as const }) }]
      : undefined;
  if (same && !row.fate.includes("renamed")) return same;
  const { via } = row.targets[0] ?? {};
  const steps =
    row.uncomputed === undefined && via?.own !== undefined ? via.steps?.slice(via.own) : undefined;
  const isThere = steps?.every(
    (step) => isField(step) || "join" in step || "seconds" in step || "product" in step || "take" in step,
  );
  if (isThere && leads(steps, entity, current)) return steps;
  // Renamed elsewhere, but not here: the value that it was, where the other way back would change nothing of it.
  return row.inverse?.back.every((name) => OF_SAME.has(name)) === true ? same : undefined;
}

/** An old value that was a text is not an object of the same name. */
function isAlike(row: Row, shape: Shape): boolean {
  const { name, list } = typeOf(row);
  const isPlain = /^(?:string|integer|number|boolean|enum|unknown)/.test(name);
  return list === shape.list && isPlain === (shape.kind !== "object");
}

function leads(steps: readonly RouteStep[], from: Entity, current: All["current"]): boolean {
  let entity: Entity | undefined = from;
  for (const step of steps) {
    const names = isField(step)
      ? [step.field]
      : "join" in step
        ? step.join
        : "seconds" in step
          ? step.seconds
          : "product" in step
            ? step.product
            : [];
    const slots = names.map((name) => entity?.slots.find(({ path }) => path === name));
    if (slots.some((slot) => slot === undefined)) return false;
    if (isField(step) && slots[0]) entity = embedded(slots[0], current);
  }
  return true;
}

function otherField(
  row: Row,
  steps: readonly RouteStep[],
  { entity, all }: { readonly entity: Entity | undefined; readonly all: All },
): FieldPlan {
  const { name, list } = typeOf(row);
  const inner = all.known.get(name);
  const [first] = steps;
  const slot = first && isField(first) ? entity?.slots.find(({ path }) => path === first.field) : undefined;
  if (!inner) {
    const { back = [], ...form } = formOf(row, row.v1.type ?? "unknown");
    // One here is what was the first of several elsewhere.
    const isOne = steps.length === 1 && slot?.shape.list === false;
    const own = isOne ? back.filter((name) => name !== "first") : back;
    return { steps, ...form, ...(own.length > 0 && { back: own }) };
  }
  const target = slot && embedded(slot, all.current);
  const fields = overrides(inner, target, all, row);
  const key = hasId(target) && inner.isAddressable && target !== inner.entity && hasGaps(inner, fields);
  return {
    object: name,
    steps,
    by: slot?.shape.kind === "object" ? "record" : "id",
    ...(list && { list: true as const }),
    ...(key && { key: [{ field: "id" }] }),
    ...fieldsOf(fields),
  };
}

/** Fields of an embedded object that a row decides by itself. */
function nestedOf(row: Row, { owner, child, list, all }: Embedding): Record<string, FieldPlan> {
  const entries = (row.nested ?? []).flatMap((nested): [string, FieldPlan][] => {
    if (nested.row !== undefined) return [];
    const name = nested.field.slice(row.v1.field.length).replace(/^(?:\[\])?\./, "");
    const old = child.rows.find(({ v1 }) => v1.field === name);
    if (!old || name.includes(".")) return [];
    if (nested.targets.length === 0) return [[name, { lost: "gone", why: nested.reason }]];
    const [target] = nested.targets;
    if (list && isSameList(target, row.targets[0]))
      return [[name, { steps: [], type: old.v1.type ?? "unknown" }]];
    // Of several, what is read off the one that embeds them would be all at once.
    if (list && isMany(target?.via.steps ?? [])) return [];
    const value = valueOf(nested, target, { owner, all, type: old.v1.type ?? "unknown" });
    return [[name, "lost" in value ? value : { ...value, on: "parent" }]];
  });
  return Object.fromEntries(entries);
}

/** Whether the values of the list are what is meant. */
function isSameList(nested: Target | undefined, embedding: Target | undefined): boolean {
  const names = (target: Target | undefined) =>
    (target?.via.steps ?? [])
      .filter(isField)
      .map(({ field }) => field)
      .filter(Boolean)
      .join(".");
  return (
    nested !== undefined && nested.operation === embedding?.operation && names(nested) === names(embedding)
  );
}
