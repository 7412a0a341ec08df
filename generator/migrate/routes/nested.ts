/**
 * Fields of embedded objects, `customer.name` of a job, from the rows of both: the way that leads to the object, and behind it that of its own field.
 * What somebody decided for one embedding is not made here.
 */
import { groupBy } from "../../ground/collections.ts";
import { type Catalogue, embedded, type Entity, type Slot } from "../../match/catalogue.ts";
import { slotsAlong } from "../pins/places.ts";
import type { NestedRow, Row, Target } from "../rows.ts";
import { isCall, isField, type RouteStep, type Source } from "./language.ts";
import { fieldSteps } from "./plan.ts";
import { printRoute } from "./print.ts";

/** `array<Tag>` is a list of Tag. */
export function typeOf({ v1 }: Pick<Row, "v1">): { readonly name: string; readonly list: boolean } {
  const [, name = "", close = ""] = /^(?:array<)?([^>]*)(>?)/.exec(v1.type ?? "") ?? [];
  return { name, list: close !== "" };
}

/** Rows with all that their embedded objects are made of. */
export function withNested(rows: readonly Row[], current: Catalogue): readonly Row[] {
  const objects = new Map(
    [...groupBy(rows, (row) => (row.kind === "field" ? row.v1.object : undefined))].map(
      ([name, fields]) => [name, { fields, entity: counterpartOf(fields, current) }] as const,
    ),
  );
  return rows.map((row) => {
    const { name, list } = typeOf(row);
    const inner = row.kind === "field" ? objects.get(name) : undefined;
    if (!inner || row.targets.length === 0) return row;
    const told = new Set(row.nested?.map(({ field }) => field));
    const made = inner.fields.flatMap((field): NestedRow[] => {
      const path = `${row.v1.field}${list ? "[]" : ""}.${field.v1.field}`;
      return told.has(path) ? [] : nestedRow(path, { row, field, entity: inner.entity, current });
    });
    return made.length === 0 ? row : { ...row, nested: [...(row.nested ?? []), ...made] };
  });
}

/** The new object of which an old one's fields are read. */
function counterpartOf(fields: readonly Row[], { entities }: Catalogue): Entity | undefined {
  const target = fields.map(({ targets }) => targets[0]).find((one) => one?.via.own !== undefined);
  return target && entities.get(`${target.domain} ${target.schema}`);
}

interface Nesting {
  /** Of the object that embeds another. */
  readonly row: Row;
  /** Of the embedded object. */
  readonly field: Row;
  /** What the embedded object became. */
  readonly entity: Entity | undefined;
  readonly current: Catalogue;
}

function nestedRow(path: string, nesting: Nesting): NestedRow[] {
  const { row, field } = nesting;
  const { v1, fate, transform } = field;
  if (field.targets.length === 0 || field.uncomputed !== undefined) return [];
  // Of what was one, a way to one is better than one to several.
  const isFitting = ({ via }: Target) => isMany(via.steps ?? []) === typeOf(row).list;
  const [fitting, others] = [row.targets.filter(isFitting), row.targets.filter((one) => !isFitting(one))];
  for (const outer of [...fitting, ...others]) {
    const target = targetBehind(outer, nesting);
    if (!target) continue;
    const name = `${v1.object}.${v1.field}`;
    return [{ field: path, row: name, fate, targets: [target], transform, reason: `As ${name}.` }];
  }
  return [];
}

/** A field of what another target leads to. */
function targetBehind(outer: Target, { field, entity, current }: Nesting): Target | undefined {
  const [inner] = field.targets;
  const { steps } = outer.via;
  if (inner?.via.steps === undefined || steps === undefined) return undefined;
  const { end, slot } = endOf(outer, current);
  if (slot && slot.shape.kind !== "object") return field.v1.field === "id" ? outer : undefined;
  if (!end) return undefined;
  const { own } = inner.via;
  if (own !== undefined) {
    const tail = inner.via.steps.slice(own);
    const slots = end === entity ? undefined : slotsAlong(end, inner.field ?? "", current);
    const behind = end === entity ? tail : slots && isPath(tail) && fieldsOf(slots);
    const to = { ...inner, domain: end.domain, schema: end.schema };
    return behind ? join(outer, behind, { to, slot }) : undefined;
  }
  if (end !== entity || isToldById(inner.via.steps)) return undefined;
  return join(outer, [{ within: inner.via.steps }], { to: inner, slot });
}

/** Whether a route leads to several. */
export function isMany(steps: readonly RouteStep[]): boolean {
  return steps.reduce<boolean>((many, step) => {
    if ("take" in step) return false;
    if (isCall(step)) return step.rows === true || step.each === true;
    return many || (isField(step) && step.list === true);
  }, false);
}

const isPath = (steps: readonly RouteStep[]) => steps.every(isField);

function fieldsOf(slots: readonly Slot[]): readonly RouteStep[] {
  return slots.flatMap((slot) => fieldSteps(slot.steps));
}

function join(
  outer: Target,
  behind: readonly RouteStep[],
  { to, slot }: { readonly to: Target; readonly slot: Slot | undefined },
): Target {
  const { domain, operation, schema, field } = to;
  const { code: _code, steps: before = [], own: _own, cost: _cost, ...how } = outer.via;
  const isWithin = behind.some((step) => "within" in step);
  const steps = [
    ...(slot?.shape.list === true ? intoItems(before) : before),
    ...(isPath(behind) || isWithin ? behind : [{ within: behind }]),
  ];
  const called = isWithin ? operation : outer.operation;
  return {
    domain,
    ...(called !== undefined && { operation: called }),
    ...(schema !== undefined && { schema }),
    ...(field !== undefined && { field }),
    via: { ...how, code: printRoute(steps), steps },
  };
}

/** A list is a value until the way goes on in its items. */
function intoItems(steps: readonly RouteStep[]): readonly RouteStep[] {
  const last = steps.at(-1);
  return last && isField(last) ? [...steps.slice(0, -1), { ...last, list: true }] : steps;
}

/** The object that a target leads to, or the field at which it ends. */
function endOf(
  { domain, schema, field }: Target,
  current: Catalogue,
): { readonly end?: Entity | undefined; readonly slot?: Slot | undefined } {
  const entity = current.entities.get(`${domain} ${schema ?? ""}`);
  if (field === undefined || field === "") return { end: entity };
  const slot = slotsAlong(entity, field, current)?.at(-1);
  return { slot, end: slot && embedded(slot, current) };
}

/** Inside another route the id in hand is that of the record around. */
function isToldById(steps: readonly RouteStep[]): boolean {
  const isId = (source: Source) => "from" in source && source.from === "id";
  return steps.some((step) =>
    isCall(step)
      ? [...(step.path ?? []), ...Object.values(step.query ?? {}).flat()].some(isId)
      : "where" in step && isId(step.is),
  );
}
