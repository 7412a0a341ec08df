/**
 * How to get at a place of the new API, as a call of the generated client. Every route is made from operations, parameters and fields that
 * exist in the catalogue; where none leads there, the route says so.
 */
import { memberName } from "../ground/identifier.ts";
import {
  type Catalogue,
  type Entity,
  intoItems,
  named,
  type OperationNode,
  type Slot,
  type Step,
} from "../match/catalogue.ts";
import type { Route } from "./rows.ts";
import { idOwner, isId } from "../match/score.ts";

interface Destination {
  readonly operation?: OperationNode;
  readonly via: Route;
}

/**
 * @param from.counterpart what the old object became
 * @param from.variable name of the variable that holds it
 */
export function routeTo(
  place: { readonly entity: Entity; readonly steps: readonly Step[] },
  from: { readonly counterpart: Entity | undefined; readonly variable: string; readonly current: Catalogue },
): Destination {
  if (place.entity.role !== "response") return routeBeside(place, from.current);
  const access = accessTo(place.steps);
  const answered = reachedBy(place.entity, from.current, "answers");
  if (!answered) return { via: { kind: "none", code: "no operation answers this" } };
  const { operation } = answered;
  const path = accessTo(answered.steps);
  const isOwn =
    from.counterpart === undefined ||
    place.entity === from.counterpart ||
    reachedBy(from.counterpart, from.current, "answers")?.operation.resource === operation.resource;
  if (!isOwn && from.counterpart) {
    const link = followId(place.entity, from.counterpart);
    if (link !== undefined && operation.purpose === "get") {
      const id = `${from.variable}.${link}`;
      return {
        operation,
        via: {
          kind: "follow-id",
          operation: operation.operation.source,
          from: link,
          code: `(await ${call(operation, [id])})${path}${access}`,
        },
      };
    }
    const reverse = reverseLookup(place.entity, from.counterpart);
    if (reverse) {
      return {
        operation: reverse.node,
        via: {
          kind: "reverse",
          operation: reverse.node.operation.source,
          parameter: reverse.parameter,
          code: `${callBy(reverse.node, { parameter: reverse.parameter, id: `${from.variable}.id` })} → ${access.replace(/^\./, "") || "data"}`,
        },
      };
    }
  }
  return {
    operation,
    via: {
      kind: "direct",
      operation: operation.operation.source,
      code: direct(operation, `${path}${access}`),
    },
  };
}

/** What is sent goes into a body; what is around an answer is read off the page. */
function routeBeside(
  place: { readonly entity: Entity; readonly steps: readonly Step[] },
  current: Catalogue,
): Destination {
  const found = reachedBy(place.entity, current, place.entity.role === "request" ? "takes" : "answers");
  if (!found) return { via: { kind: "none", code: "no operation takes or answers this" } };
  const { operation, steps } = found;
  const way = [...steps, ...place.steps];
  const code =
    place.entity.role === "request"
      ? `${call(operation, [])} with ${memberText(way)} in the body`
      : `(await ${call(operation, [])})${accessTo(way)}`;
  return { operation, via: { kind: "direct", operation: operation.operation.source, code } };
}

/** `.items[0]["sku.name"]`: the way down as an expression. */
export function accessTo(steps: readonly Step[]): string {
  return steps
    .map(({ name, list }) => {
      const member = name === "" ? "" : IDENTIFIER.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
      return `${member}${list ? "[0]" : ""}`;
    })
    .join("");
}

/** The same without a first dot, as it is said in words: `items[].sku`, `"sku.name"`. */
export function memberText(steps: readonly Step[]): string {
  return steps
    .map(({ name, list }, i) => {
      const member = name === "" || IDENTIFIER.test(name) ? name : JSON.stringify(name);
      return `${i > 0 && name !== "" ? "." : ""}${member}${list ? "[]" : ""}`;
    })
    .join("");
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function direct(node: OperationNode, access: string): string {
  return node.purpose === "list" || node.purpose === "feed"
    ? `for await (const row of ${call(node, [])}) row${access}`
    : `(await ${call(node, [])})${access}`;
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
function stepsInto({ path, shape }: Slot): readonly Step[] {
  return shape.list ? intoItems([named(path)]) : [named(path)];
}

/** Field of the counterpart that holds the id of an object. */
function followId(target: Entity, counterpart: Entity): string | undefined {
  const wanted = target.words.join(" ");
  return counterpart.slots.find((slot) => isId(slot) && !slot.shape.list && idOwner(slot) === wanted)?.path;
}

/** Operation that answers an object when it is asked by the id of the counterpart. */
function reverseLookup(
  target: Entity,
  counterpart: Entity,
): { readonly node: OperationNode; readonly parameter: string } | undefined {
  const wanted = counterpart.words.join(" ");
  for (const node of target.answers) {
    if (node.purpose !== "list" && node.purpose !== "other") continue;
    const parameter = node.parameters.find((slot) => isId(slot) && idOwner(slot) === wanted);
    if (parameter) return { node, parameter: parameter.path };
  }
  return undefined;
}

/** A call asked by an id: in the query, or in the path where the operation has no such query parameter. */
export function callBy(node: OperationNode, by: { readonly parameter: string; readonly id: string }): string {
  const slot = node.parameters.find((parameter) => parameter.path === by.parameter);
  if (!slot) return call(node, [by.id], node.operation.body ? { body: "body" } : {});
  const style = node.operation.query?.parameters.find(
    (parameter) => parameter.source === by.parameter,
  )?.style;
  const value = style === "csv" || slot.shape.list ? `[${by.id}]` : by.id;
  const name = IDENTIFIER.test(by.parameter) ? by.parameter : JSON.stringify(by.parameter);
  return call(node, [], { query: name === value ? `{ ${name} }` : `{ ${name}: ${value} }` });
}

/** The call that stands for an endpoint, with all it needs: what is sent as `body`. */
export function callWhole(node: OperationNode): string {
  return call(node, [], node.operation.body ? { body: "body" } : {});
}

/** `st.jpm.jobs.get(id)`: values for the path parameters, else their names; then the body and the query. */
export function call(
  node: OperationNode,
  values: readonly string[],
  more: { readonly body?: string; readonly query?: string } = {},
): string {
  const args = node.operation.pathParameters.map((parameter, i) => values[i] ?? memberName(parameter.source));
  for (const text of [more.body, more.query]) if (text !== undefined) args.push(text);
  return `st.${node.domain.name}.${node.resource.name}.${node.operation.name}(${args.join(", ")})`;
}
