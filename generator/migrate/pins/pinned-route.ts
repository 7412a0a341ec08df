/** The route of a pin's target as steps: what the pin says, completed by what the documents say. */
import { isObject, type JsonValue } from "../../ground/json.ts";
import type { Catalogue, Entity, OperationNode } from "../../match/catalogue.ts";
import { costOf } from "../routes/cost.ts";
import type { Calculation, RouteStep, Source } from "../routes/language.ts";
import {
  everything,
  callSteps,
  type Calls,
  fieldSteps,
  ID,
  isListed,
  oneRecord,
  recordSource,
  theCall,
} from "../routes/plan.ts";
import { noRoute, printRoute } from "../routes/print.ts";
import { bodySample, sampleFor } from "../routes/sample.ts";
import { upwards } from "../route.ts";
import type { Route, RowKind } from "../rows.ts";
import type { Pin, PinTarget } from "./parse.ts";
import { entityAt, parametersOf, slotsAlong, stepsOf } from "./places.ts";

interface Place {
  readonly kind: RowKind;
  readonly node: OperationNode | undefined;
  readonly current: Catalogue;
  /** What the old object became. */
  readonly counterpart: Entity | undefined;
  /** What to put into fields that the body has to have. */
  readonly required: Pin["required"];
}

export function pinnedRoute(target: PinTarget, place: Place): Route {
  const { kind: of, node, current, counterpart, required } = place;
  const { route, event } = target;
  const kind = route?.kind ?? "direct";
  if (event !== undefined) return { kind: "none", code: noRoute(`no call: the event ${event} brings it`) };
  if (kind === "constant") return { kind, code: noRoute("always the same value") };
  if (kind === "none") return { kind, code: noRoute("not from this record alone") };
  if (!node) return { kind: "none", code: noRoute("no operation answers this") };
  const operation = node.operation.source;
  const way =
    of === "field"
      ? fieldRoute(target, node, { current, counterpart })
      : { steps: wholeCall(target, node, { kind: of, current, required }) };
  const cost = of === "field" && { cost: costOf(way.steps, node, { current, counterpart }) };
  const how = { ...way, ...cost, code: printRoute(way.steps) };
  switch (kind) {
    case "follow-id":
      return { kind, operation, from: route?.from ?? "id", ...how };
    case "reverse":
      return { kind, operation, parameter: route?.parameter ?? target.parameter ?? "id", ...how };
    case "aggregate":
      return { kind, operation, ...how };
    default:
      return { kind: "direct", operation, ...how };
  }
}

interface Way {
  readonly steps: readonly RouteStep[];
  readonly own?: number;
}

function fieldRoute(
  target: PinTarget,
  node: OperationNode,
  { current, counterpart }: Pick<Place, "current" | "counterpart">,
): Way {
  const { route } = target;
  const entity = entityAt(current, target);
  const above = route && entity && upwards(entity, current.entities, ({ key }) => key === node.entity);
  const made = calculationOf(route);
  const { constant } = route ?? {};
  const fixed: readonly RouteStep[] = constant === undefined ? [] : [{ constant }];
  const field = target.field === undefined ? [] : stepsOf(target.field, entity, current);
  const inside = [...fieldSteps(made ? field.slice(0, -1) : field), ...(made ? [made] : []), ...fixed];
  const start = recordsOf(route, node, { current, counterpart });
  const kept = Object.entries(route?.where ?? {}).map(([where, wanted]) => ({
    where,
    is:
      typeof wanted === "object" && "from" in wanted
        ? fieldOf(wanted.from, { current, counterpart })
        : { value: wanted },
  }));
  const take = route?.take ?? (route?.function === "sum" ? "sum" : undefined);
  const taken: readonly RouteStep[] = take === undefined ? [] : [{ take }];
  // One of several is chosen before the way goes on in it; a sum is of what the way leads to.
  const [before, behind] = take === "sum" ? [[], taken] : [taken, []];
  const toRecord = [...start, ...fieldSteps(above?.steps ?? []), ...kept, ...before];
  return {
    steps: [...toRecord, ...(take === "exists" ? [] : inside), ...behind],
    ...((route?.kind ?? "direct") === "direct" && entity === counterpart && { own: toRecord.length }),
  };
}

/** A field of the counterpart; its id is the one in hand, also where the way is in another record. */
function fieldOf(path: string, { current, counterpart }: Pick<Place, "current" | "counterpart">): Source {
  const slots = path === "id" ? undefined : slotsAlong(counterpart, path, current);
  return slots ? recordSource(slots) : ID;
}

/** What a value is made of, where it is not one field. */
function calculationOf(route: PinTarget["route"]): Calculation | undefined {
  if (route?.object) return { object: route.object };
  const { join = [], product = [], seconds = [] } = route ?? {};
  if (join.length > 0) return { join, with: " " };
  const two = (fields: readonly string[]) => [fields[0] ?? "", fields[1] ?? ""] as const;
  if (product.length > 0) return { product: two(product) };
  return seconds.length > 0 ? { seconds: two(seconds) } : undefined;
}

/** The record or the records that a route starts from. */
function recordsOf(
  route: PinTarget["route"],
  node: OperationNode,
  { current, counterpart }: Pick<Place, "current" | "counterpart">,
): readonly RouteStep[] {
  const { kind = "direct", parameter, from, match } = route ?? {};
  const slots = kind === "direct" ? undefined : slotsAlong(counterpart, from ?? "id", current);
  const value: Source = slots ? recordSource(slots) : ID;
  const isAsked = match === undefined && parametersOf(node).some(({ path }) => path === parameter);
  // An id is one record's, whatever a list of them answers.
  const one: readonly RouteStep[] =
    kind === "follow-id" && isListed(node) && !("list" in value) ? [{ take: "first" }] : [];
  return isAsked && parameter !== undefined
    ? [...callSteps(node, { ...everything(node), [parameter]: value }), ...one]
    : oneRecord(node, { match: match ?? "id", value, counterpart, current });
}

/** The call that a parameter, a request field or an endpoint became. */
function wholeCall(
  { route, parameter, field, value }: PinTarget,
  node: OperationNode,
  { kind, current, required }: Pick<Place, "kind" | "current" | "required">,
): readonly RouteStep[] {
  const asked = (name: string, told: Source | undefined): Calls => {
    const slot = parametersOf(node).find(({ path }) => path === name);
    return { [name]: told ?? (slot ? sampleFor(slot) : ID) };
  };
  const body = bodySample(
    node,
    kind === "request-field" && field !== undefined ? stepsOf(field, undefined, current) : [],
  );
  const calls =
    kind === "parameter" && parameter !== undefined
      ? asked(parameter, value === undefined ? undefined : { value })
      : route?.parameter !== undefined
        ? asked(route.parameter, route.from === "id" ? ID : undefined)
        : {};
  return theCall(node, calls, filled(body, required));
}

/** A sample of a body with what is said to be put there. */
function filled(body: JsonValue | undefined, required: Place["required"]): JsonValue | undefined {
  const put = required.flatMap(({ field, put: value }) =>
    value === undefined ? [] : [[field, value] as const],
  );
  return isObject(body) ? { ...body, ...Object.fromEntries(put) } : body;
}
