/** A pin as a row of the report: its places with the calls that lead there, and what the documents say about both ends. */
import type { Domain } from "../../model/ir.ts";
import {
  type Catalogue,
  type Entity,
  intoItems,
  named,
  type OperationNode,
  type Shape,
  type Slot,
  type Step,
} from "../../match/catalogue.ts";
import type { Pin, PinTarget } from "./parse.ts";
import { accessTo, call, callBy, callWhole, upwards } from "../route.ts";
import type { Move, Route, Row, Target } from "../rows.ts";
import type { TransformName } from "../transform.ts";

export interface Index {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly operations: ReadonlyMap<string, OperationNode>;
  readonly domains: ReadonlyMap<string, Domain>;
}

export function index(catalogue: Catalogue, domains: readonly Domain[]): Index {
  return {
    entities: catalogue.entities,
    operations: new Map(
      catalogue.operations.map((node) => [`${node.domain.id} ${node.operation.source}`, node]),
    ),
    domains: new Map(domains.map((domain) => [domain.id, domain])),
  };
}

/** A route may lead over another domain than the target's, as a follow-up of an id does. */
export function operationOf(current: Index, domain: string, operation: string): OperationNode | undefined {
  return (
    current.operations.get(`${domain} ${operation}`) ??
    [...current.operations].find(([key]) => key.endsWith(` ${operation}`))?.[1]
  );
}

export function pinned(row: Row, pin: Pin, sides: { readonly old: Catalogue; readonly current: Index }): Row {
  const { current } = sides;
  const targets = pin.targets.map((target) =>
    toTarget(target, { row, current, counterpart: pin.counterpart }),
  );
  const move = pin.fate.includes("moved") ? moveOf(row, { targets, pin }) : undefined;
  const { move: _move, ...rest } = row;
  const matcher = row.targets[0];
  const agrees =
    matcher !== undefined && targets.some((t) => t.domain === matcher.domain && t.field === matcher.field);
  const { via: _via, ...place } = matcher ?? { via: undefined };
  return {
    ...rest,
    fate: pin.fate,
    ...(move !== undefined && { move }),
    targets,
    transform: mainTransform(pin.transform),
    ...(pin.transform.length > 1 && { transforms: pin.transform }),
    ...(pin.values.length > 0 && { values: pin.values }),
    confidence: pin.status === "verified" ? 1 : 0.9,
    band: "pinned",
    reason: pin.reason,
    alternatives:
      matcher === undefined || agrees
        ? row.alternatives
        : [{ ...(place as Omit<Target, "via">), confidence: row.confidence }, ...row.alternatives].slice(
            0,
            3,
          ),
    evidence: [pin.status, ...(pin.evidence === "" ? [] : [pin.evidence]), ...compared(pin, sides)],
    pinned: true,
  };
}

/** What the two documents say about a field and its first place, for who wants to check a pin without opening them. */
function compared(pin: Pin, sides: { readonly old: Catalogue; readonly current: Index }): string[] {
  const [target] = pin.targets;
  if (pin.kind !== "field" || target?.schema === undefined || target.field === undefined) return [];
  const owner = [...sides.old.entities.values()].find((entity) => entity.schema === pin.owner);
  const home = sides.current.entities.get(`${target.domain} ${target.schema}`);
  const before = owner && shapeAt(owner, pin.field, sides.old.entities);
  const after = home && shapeAt(home, target.field, sides.current.entities);
  if (!before || !after) return [];
  return [
    `${typeOf(before)} → ${typeOf(after)}`,
    ...(before.values === undefined ? [] : [`old values: ${before.values.slice(0, MAX_VALUES).join(", ")}`]),
    ...(after.values === undefined ? [] : [`new values: ${after.values.slice(0, MAX_VALUES).join(", ")}`]),
  ];
}

const MAX_VALUES = 12;

function typeOf({ text, nullable }: Shape): string {
  const short = text.replace(/[\w.]+\.(\w+)/g, "$1");
  return nullable && !/\bnull\b/.test(short) ? `${short} or null` : short;
}

function shapeAt(entity: Entity, path: string, entities: ReadonlyMap<string, Entity>): Shape | undefined {
  const slots = slotsAlong(entity, path, entities) ?? [];
  const isWhole = slots.map((slot) => slot.path).join(".") === path.replaceAll("[]", "");
  return isWhole ? slots.at(-1)?.shape : undefined;
}

/**
 * The fields on the way to a path; nothing where the path leads nowhere. A name may have dots of its own, so the longest one that is there
 * is taken at each step. Below an object that the documents do not describe anything can be: the way ends there.
 */
export function slotsAlong(
  entity: Entity,
  path: string,
  entities: ReadonlyMap<string, Entity>,
): readonly Slot[] | undefined {
  const parts = path.split(".");
  for (let taken = parts.length; taken > 0; taken -= 1) {
    const name = parts
      .slice(0, taken)
      .join(".")
      .replace(/(\[\])+$/, "");
    const slot = entity.slots.find((one) => one.path === name);
    if (!slot) continue;
    if (taken === parts.length) return [slot];
    const child = slot.shape.entity === undefined ? undefined : entities.get(slot.shape.entity);
    const isOpen = child === undefined && (slot.shape.kind === "object" || slot.shape.kind === "unknown");
    if (isOpen) return [slot];
    const rest = child && slotsAlong(child, parts.slice(taken).join("."), entities);
    if (rest) return [slot, ...rest];
  }
  return undefined;
}

/** A path of a pin as steps; dots are nesting where the documents say nothing else. */
function stepsOf(
  path: string,
  of: { readonly entity: Entity | undefined; readonly current: Index },
): readonly Step[] {
  const slots = (of.entity && slotsAlong(of.entity, path, of.current.entities)) ?? [];
  const known = slots.map((slot) => slot.path);
  const steps: Step[] = [];
  let rest = path;
  while (rest !== "") {
    const name = known.shift() ?? /^[^.[]*/.exec(rest)?.[0] ?? "";
    rest = rest.slice(name.length);
    const isList = rest.startsWith("[]");
    steps.push(...(isList ? intoItems([named(name)]) : [named(name)]));
    rest = rest.replace(/^(?:\[\])*\.?/, "");
  }
  return steps;
}

function mainTransform(list: readonly TransformName[]): TransformName {
  return list.find((name) => name !== "rename" && name !== "none") ?? list[0] ?? "none";
}

function moveOf(row: Row, to: { readonly targets: readonly Target[]; readonly pin: Pin }): Move | undefined {
  const { counterpart, fate } = to.pin;
  const [first, second] = to.targets;
  // Of an object of which the id stayed, the rest has moved.
  const target = fate.includes("object-to-id") ? (second ?? first) : first;
  if (!target) return undefined;
  if (counterpart !== undefined) {
    if (target.domain !== counterpart.domain) return "domain";
    return target.schema === counterpart.schema ? "within" : "endpoint";
  }
  if (row.move !== undefined && row.targets[0]?.domain === target.domain) return row.move;
  return target.via.kind === "direct" ? "endpoint" : "domain";
}

interface Pinned {
  readonly row: Row;
  readonly current: Index;
  readonly counterpart: Pin["counterpart"];
}

/** Whether a field of the counterpart holds several values, of which a call takes one. */
function isListIn(field: string | undefined, { current, counterpart }: Pinned): boolean {
  const entity = counterpart && current.entities.get(`${counterpart.domain} ${counterpart.schema}`);
  return (
    entity !== undefined && field !== undefined && shapeAt(entity, field, current.entities)?.list === true
  );
}

function toTarget(target: PinTarget, of: Pinned): Target {
  const { route } = target;
  const name = target.operation ?? route?.operation;
  const node = name === undefined ? undefined : operationOf(of.current, target.domain, name);
  const field = target.field ?? target.parameter;
  const access = wayDown(target, { node, current: of.current });
  const from = `${variable(of.row.v1.object)}.${route?.from ?? "id"}${isListIn(route?.from, of) ? "[0]" : ""}`;
  return {
    domain: target.domain,
    ...(name !== undefined && { operation: name }),
    ...(target.schema !== undefined && { schema: target.schema }),
    ...(field !== undefined && { field }),
    ...(target.event !== undefined && { event: target.event }),
    via:
      target.event === undefined
        ? routeOf(target, { node, access, from, row: of.row })
        : { kind: "none", code: `no call: the event ${target.event} brings it` },
  };
}

/** From what an operation answers down to a field, which may lie in an object inside of it. */
function wayDown(
  target: PinTarget,
  of: { readonly node: OperationNode | undefined; readonly current: Index },
): string {
  const { entities } = of.current;
  const entity = entities.get(`${target.domain} ${target.schema ?? ""}`);
  const above =
    target.route === undefined || !entity
      ? undefined
      : upwards(entity, entities, ({ key }) => key === of.node?.entity);
  const inside = target.field === undefined ? [] : stepsOf(target.field, { entity, current: of.current });
  return accessTo([...(above?.steps ?? []), ...inside]);
}

function variable(object: string): string {
  return object.charAt(0).toLowerCase() + object.slice(1);
}

function routeOf(
  target: PinTarget,
  how: {
    readonly node: OperationNode | undefined;
    readonly access: string;
    readonly from: string;
    readonly row: Row;
  },
): Route {
  const { node, access, from, row } = how;
  const kind = target.route?.kind ?? "direct";
  if (kind === "constant") return { kind, code: "always the same value" };
  if (!node || kind === "none") return { kind: "none", code: "no operation answers this" };
  const operation = node.operation.source;
  const parameter = target.route?.parameter ?? target.parameter ?? "id";
  if (row.kind !== "field") {
    const code =
      row.kind === "parameter" && target.parameter !== undefined
        ? callBy(node, { parameter: target.parameter, id: JSON.stringify(target.value) ?? "value" })
        : row.kind === "request-field" && target.field !== undefined
          ? `${call(node, [])} with ${target.field} in the body`
          : target.route?.parameter !== undefined
            ? callBy(node, { parameter, id: target.route.from ?? "id" })
            : callWhole(node);
    return { kind: "direct", operation, code };
  }
  const isList = node.purpose === "list" || node.purpose === "feed";
  const asked = callBy(node, { parameter, id: from });
  const rows = (ask: string) => `for await (const row of ${ask}) `;
  const match = target.route?.match;
  // Records of a list are told from each other by a field of theirs.
  const chosen = (id: string) => `${rows(call(node, []))}if (row.${match ?? "id"} === ${id}) row${access}`;
  switch (kind) {
    case "follow-id":
      return {
        kind,
        operation,
        from: target.route?.from ?? "id",
        code: isList ? chosen(from) : `(await ${asked})${access}`,
      };
    case "reverse":
      return { kind, operation, parameter, code: `${rows(asked)}row${access}` };
    case "aggregate":
      return {
        kind,
        operation,
        code: `${target.route?.function ?? "all"} of row${access} over ${asked}`,
      };
    default:
      return {
        kind: "direct",
        operation,
        code: !isList
          ? `(await ${call(node, [])})${access}`
          : match !== undefined
            ? chosen(`${variable(row.v1.object)}.id`)
            : `${rows(call(node, []))}row${access}`,
      };
  }
}
