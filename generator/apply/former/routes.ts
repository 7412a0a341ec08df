/** From a record of V2 to a value of V1, as steps; only where the plan says it of each record alone, and in a way that can be written down. */
import type {
  FieldPlan,
  LostField,
  ObjectField,
  ObjectPlan,
  Plan,
  PlanStep,
  ValueField,
} from "../../former/plan.ts";
import { fieldsIn } from "../../former/fields.ts";
import { isConversion } from "../../runtime/conversions.ts";
import { hasCall, type RouteStep } from "../../migrate/routes/language.ts";

export interface ValueRoute {
  /** To the record that embeds the value, where it is another one: its name, and the way to it. */
  readonly through?: { readonly name: string; readonly steps: readonly RouteStep[] };
  readonly steps: readonly RouteStep[];
}

export function routeTo(plan: Plan, object: string, path: readonly string[]): ValueRoute | undefined {
  const fields = plan.objects[object]?.fields ?? {};
  const [name = "", ...below] = path;
  const field = own(fields, name);
  if (!field || "lost" in field || field.on !== undefined || field.told !== undefined) return undefined;
  if (!("object" in field)) return below.length === 0 ? valueSteps(field) : undefined;
  return field.list ? undefined : routeInto(plan, field, name, below);
}

function own(fields: ObjectPlan["fields"], name: string): FieldPlan | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function routeInto(
  plan: Plan,
  field: ObjectField,
  name: string,
  below: readonly string[],
): ValueRoute | undefined {
  // Where V1 had no object, reading a field of it threw.
  if (isAbsentIn(field.steps)) return undefined;
  const other = own(field.fields ?? {}, below[0] ?? "");
  if (other && "on" in other && other.on === "parent")
    return below.length > 1 || "object" in other || other.told !== undefined
      ? undefined
      : throughWhole(field, name, valueSteps(other));
  if (other && !("on" in other && other.on === "whole") && field.by === "id") return undefined;
  const way = field.by === "id" ? field.whole : field.key ? undefined : field.steps;
  const into = way && routeSteps(way);
  const steps = stepsDown(plan, fieldsIn(plan, field), below);
  if (!into || !steps) return undefined;
  return hasCall(into) ? { through: { name, steps: into }, steps } : { steps: [...into, ...steps] };
}

/** Without a call: what a record has in itself. */
function stepsDown(
  plan: Plan,
  fields: ObjectPlan["fields"],
  [name = "", ...below]: readonly string[],
): readonly RouteStep[] | undefined {
  const field = own(fields, name);
  if (!field || "lost" in field || field.told !== undefined || field.on === "parent") return undefined;
  if (!("object" in field)) {
    const value = below.length === 0 ? valueSteps(field) : undefined;
    return value && !hasCall(value.steps) ? value.steps : undefined;
  }
  const isPart = field.by === "record" && !field.key && !field.list && field.on === undefined;
  const into = isPart && !isAbsentIn(field.steps) ? routeSteps(field.steps) : undefined;
  const rest = into && !hasCall(into) ? stepsDown(plan, fieldsIn(plan, field), below) : undefined;
  return into && rest && [...into, ...rest];
}

/** A value behind the record of the object is read off that, which others are read off as well. */
function throughWhole(
  field: ObjectField,
  name: string,
  route: ValueRoute | undefined,
): ValueRoute | undefined {
  const whole = field.whole && routeSteps(field.whole);
  if (!route || !whole) return route;
  const isBehind = JSON.stringify(route.steps.slice(0, whole.length)) === JSON.stringify(whole);
  return isBehind ? { through: { name, steps: whole }, steps: route.steps.slice(whole.length) } : route;
}

function valueSteps(field: LostField | ValueField): ValueRoute | undefined {
  if ("lost" in field) return undefined;
  const steps = routeSteps(field.steps);
  const back = (field.back ?? []).map((name): RouteStep | undefined => {
    if (name === "enum-map") return { convert: name, values: changes(field.values) };
    return isConversion(name) ? { convert: name } : undefined;
  });
  if (!steps || back.some((one) => one === undefined)) return undefined;
  return { steps: [...steps, ...(back as RouteStep[])] };
}

/** What is called the same on both sides need not be said. */
function changes(values: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([to, from]) => (to === from ? [] : [[to, String(from)]])),
  );
}

/** Those of a feed are meant for many records at once. */
function routeSteps(steps: readonly PlanStep[]): readonly RouteStep[] | undefined {
  const all = steps.map((step): RouteStep | undefined => {
    if ("within" in step) return undefined;
    if (!("call" in step)) return ofRecord(step);
    if (step.feed || step.ends) return undefined;
    const { bulk: _bulk, feed: _feed, ends: _ends, ...call } = step;
    return ofRecord(call);
  });
  return all.includes(undefined) ? undefined : (all as RouteStep[]);
}

/** The id that a route is run with is that of its record. */
function ofRecord<T>(step: T): T {
  const own = JSON.stringify({ from: "record", fields: [{ field: "id" }] });
  return JSON.parse(JSON.stringify(step).replaceAll(JSON.stringify({ from: "id" }), own)) as T;
}

function isAbsentIn(steps: readonly PlanStep[]): boolean {
  return steps.some((step) => "field" in step && step.absent === true);
}
