/**
 * How to get at a place of the new API, as steps and as a call of the generated client. Every route is made from operations, parameters and
 * fields that exist in the catalogue; where none leads there, the route says so.
 */
import {
  type Catalogue,
  type Entity,
  intoItems,
  type OperationNode,
  type Slot,
  type Step,
} from "../match/catalogue.ts";
import { idOwner, isId } from "../match/score.ts";
import type { RouteStep } from "./routes/language.ts";
import { callSteps, fieldSteps, ID, oneRecord, recordSource, theCall } from "./routes/plan.ts";
import { noRoute, printRoute } from "./routes/print.ts";
import { bodySample } from "./routes/sample.ts";
import type { Route } from "./rows.ts";

interface Destination {
  readonly operation?: OperationNode;
  readonly via: Route;
}

interface Place {
  readonly entity: Entity;
  readonly steps: readonly Step[];
}

/** @param from.counterpart what the old object became */
export function routeTo(
  place: Place,
  from: { readonly counterpart: Entity | undefined; readonly current: Catalogue },
): Destination {
  const { counterpart, current } = from;
  if (place.entity.role !== "response") return routeBeside(place, current);
  const answered = reachedBy(place.entity, current, "answers");
  if (!answered) return { via: { kind: "none", code: noRoute("no operation answers this") } };
  const node = answered.operation;
  const operation = node.operation.source;
  const inside = fieldSteps([...answered.steps, ...place.steps]);
  const isOwn =
    counterpart === undefined ||
    place.entity === counterpart ||
    reachedBy(counterpart, current, "answers")?.operation.resource === node.resource;
  if (!isOwn) {
    const link = followId(place.entity, counterpart);
    if (link !== undefined && node.purpose === "get") {
      const steps = oneRecord(node, { match: "id", value: recordSource([link]), counterpart, current });
      const via = { kind: "follow-id", operation, from: link.path } as const;
      return { operation: node, via: { ...via, ...shown([...steps, ...inside]) } };
    }
    const reverse = reverseLookup(place.entity, counterpart);
    if (reverse) return askedBy(reverse, { counterpart, inside: fieldSteps(place.steps) });
  }
  const start = oneRecord(node, { match: "id", value: ID, counterpart, current });
  const own = place.entity === counterpart && { own: start.length + fieldSteps(answered.steps).length };
  const via = { kind: "direct", operation, ...shown([...start, ...inside]), ...own } as const;
  return { operation: node, via };
}

function shown(steps: readonly RouteStep[]): Pick<Route, "code" | "steps"> {
  return { code: printRoute(steps), steps };
}

/** What answers an object when it is asked by the id of the counterpart, or of what held the object. */
export function askedBy(
  { node, parameter }: Lookup,
  {
    counterpart,
    inside = [],
  }: { readonly counterpart: Entity | undefined; readonly inside?: readonly RouteStep[] },
): Destination {
  const id = counterpart?.slots.find(({ path }) => path === "id");
  const steps = callSteps(node, { [parameter]: id ? recordSource([id]) : ID });
  const via = { kind: "reverse", operation: node.operation.source, parameter } as const;
  return { operation: node, via: { ...via, ...shown([...steps, ...inside]) } };
}

/** What is sent goes into a body; what is around an answer is read off the page. */
function routeBeside(place: Place, current: Catalogue): Destination {
  const isSent = place.entity.role === "request";
  const found = reachedBy(place.entity, current, isSent ? "takes" : "answers");
  if (!found) return { via: { kind: "none", code: noRoute("no operation takes or answers this") } };
  const { operation } = found;
  const way = [...found.steps, ...place.steps];
  const steps = isSent
    ? theCall(operation, {}, bodySample(operation, way))
    : [...theCall(operation, {}), ...fieldSteps(way)];
  return { operation, via: { kind: "direct", operation: operation.operation.source, ...shown(steps) } };
}

/** The operation that answers or takes an object, or what embeds it, with the way down to it. */
function reachedBy(
  entity: Entity,
  current: Catalogue,
  by: "answers" | "takes",
): { readonly operation: OperationNode; readonly steps: readonly Step[] } | undefined {
  const found = upwards(entity, current.entities, (embedding) => embedding[by].length > 0);
  const [operation] = found?.entity[by] ?? [];
  return found && operation && { operation, steps: found.steps };
}

/** The nearest object that is wanted: the object itself, or what embeds it at however many levels, with the way down from there. */
export function upwards(
  from: Entity,
  entities: ReadonlyMap<string, Entity>,
  isWanted: (entity: Entity) => boolean,
): { readonly entity: Entity; readonly steps: readonly Step[] } | undefined {
  const seen = new Set([from]);
  let level: { entity: Entity; steps: readonly Step[] }[] = [{ entity: from, steps: [] }];
  while (level.length > 0) {
    const found = level.find(({ entity }) => isWanted(entity));
    if (found) return found;
    level = level.flatMap(({ entity, steps }) =>
      entity.parents.flatMap((parent) => {
        const owner = entities.get(parent.entity);
        const slot = owner?.slots.find(({ path }) => path === parent.field);
        if (!owner || !slot || seen.has(owner)) return [];
        seen.add(owner);
        return [{ entity: owner, steps: [...stepsInto(slot), ...steps] }];
      }),
    );
  }
  return undefined;
}

/** From an object into what one of its fields embeds. */
function stepsInto({ steps, shape }: Slot): readonly Step[] {
  return shape.list ? intoItems(steps) : steps;
}

/** Field of the counterpart that holds the id of an object. */
function followId(target: Entity, counterpart: Entity): Slot | undefined {
  const wanted = target.words.join(" ");
  return counterpart.slots.find((slot) => isId(slot) && !slot.shape.list && idOwner(slot) === wanted);
}

interface Lookup {
  readonly node: OperationNode;
  readonly parameter: string;
}

/** Operation that answers an object when it is asked by the id of the counterpart. */
function reverseLookup(target: Entity, counterpart: Entity): Lookup | undefined {
  const wanted = counterpart.words.join(" ");
  for (const node of target.answers) {
    if (node.purpose !== "list" && node.purpose !== "other") continue;
    const parameter = node.parameters.find((slot) => isId(slot) && idOwner(slot) === wanted);
    if (parameter) return { node, parameter: parameter.path };
  }
  return undefined;
}
