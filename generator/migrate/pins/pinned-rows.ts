/** A pin as a row of the report: its places with the calls that lead there, and what the documents say about both ends. */
import {
  type Catalogue,
  embedded,
  type Entity,
  intoItems,
  named,
  type OperationNode,
  type Shape,
  type Slot,
  type Step,
} from "../../match/catalogue.ts";
import { ACCEPTED, CONFIDENCE } from "../../match/thresholds.ts";
import { typeText } from "../decide.ts";
import type { Catalogues } from "../match.ts";
import type { Pin, PinTarget } from "./parse.ts";
import { accessTo, call, callBy, callWhole, upwards } from "../route.ts";
import type { Move, Route, Row, Target } from "../rows.ts";
import type { TransformName } from "../transform.ts";

/** A route may lead over another domain than the target's, as a follow-up of an id does. */
export function operationOf(
  { operations }: Catalogue,
  domain: string,
  operation: string | undefined,
): OperationNode | undefined {
  const all = operations.filter((node) => node.operation.source === operation);
  return all.find((node) => node.domain.id === domain) ?? all[0];
}

export function entityAt(
  { entities }: Catalogue,
  place: { readonly domain: string; readonly schema?: string | undefined } | undefined,
): Entity | undefined {
  return place && entities.get(`${place.domain} ${place.schema ?? ""}`);
}

/** What an operation takes in its path and its query. */
export function parametersOf(node: OperationNode | undefined): readonly Slot[] {
  return [...(node?.pathParameters ?? []), ...(node?.parameters ?? [])];
}

export function isSamePlace(a: Target, b: Target): boolean {
  return a.domain === b.domain && a.field === b.field;
}

export function pinned(row: Row, pin: Pin, sides: Catalogues): Row {
  const { current } = sides;
  const targets = pin.targets.map((target) =>
    toTarget(target, { row, current, counterpart: pin.counterpart }),
  );
  const move = pin.fate.includes("moved") ? moveOf(row, { targets, pin }) : undefined;
  const { move: _move, ...rest } = row;
  const matcher = row.targets[0];
  const agrees = matcher !== undefined && targets.some((one) => isSamePlace(one, matcher));
  return {
    ...rest,
    fate: pin.fate,
    ...(move !== undefined && { move }),
    targets,
    transform: mainTransform(pin.transform),
    ...(pin.transform.length > 1 && { transforms: pin.transform }),
    ...(pin.values.length > 0 && { values: pin.values }),
    confidence: pin.status === "verified" ? 1 : CONFIDENCE.pinned,
    band: "pinned",
    reason: pin.reason,
    alternatives:
      matcher === undefined || agrees
        ? row.alternatives
        : [alternative(matcher, row.confidence), ...row.alternatives].slice(0, ACCEPTED.alternatives),
    evidence: [pin.status, ...(pin.evidence === "" ? [] : [pin.evidence]), ...compared(pin, sides)],
    pinned: true,
  };
}

function alternative({ via: _via, ...place }: Target, confidence: number): Row["alternatives"][number] {
  return { ...place, confidence };
}

/** What the two documents say about a field and its first place, for who wants to check a pin without opening them. */
function compared(pin: Pin, { old, current }: Catalogues): string[] {
  const [target] = pin.targets;
  if (pin.kind !== "field" || target?.schema === undefined || target.field === undefined) return [];
  const owner = [...old.entities.values()].find((entity) => entity.schema === pin.owner);
  const before = shapeAt(owner, pin.field, old);
  const after = shapeAt(entityAt(current, target), target.field, current);
  if (!before || !after) return [];
  const values = (side: string, shape: Shape) =>
    shape.values === undefined ? [] : [`${side} values: ${shape.values.slice(0, MAX_VALUES).join(", ")}`];
  return [`${typeOf(before)} → ${typeOf(after)}`, ...values("old", before), ...values("new", after)];
}

const MAX_VALUES = 12;

function typeOf({ text, nullable }: Shape): string {
  const short = typeText(text);
  return nullable && !/\bnull\b/.test(short) ? `${short} or null` : short;
}

function shapeAt(entity: Entity | undefined, path: string, side: Catalogue): Shape | undefined {
  const slots = slotsAlong(entity, path, side) ?? [];
  const isWhole = slots.map((slot) => slot.path).join(".") === path.replaceAll("[]", "");
  return isWhole ? slots.at(-1)?.shape : undefined;
}

/**
 * The fields on the way to a path; nothing where the path leads nowhere. A name may have dots of its own, so the longest one that is there
 * is taken at each step. Below an object that the documents do not describe anything can be: the way ends there.
 */
export function slotsAlong(
  entity: Entity | undefined,
  path: string,
  side: Catalogue,
): readonly Slot[] | undefined {
  const parts = path.split(".");
  for (let taken = entity ? parts.length : 0; taken > 0; taken -= 1) {
    const name = parts
      .slice(0, taken)
      .join(".")
      .replace(/(\[\])+$/, "");
    const slot = entity?.slots.find((one) => one.path === name);
    if (!slot) continue;
    if (taken === parts.length) return [slot];
    const child = embedded(slot, side);
    const isOpen = child === undefined && (slot.shape.kind === "object" || slot.shape.kind === "unknown");
    if (isOpen) return [slot];
    const rest = slotsAlong(child, parts.slice(taken).join("."), side);
    if (rest) return [slot, ...rest];
  }
  return undefined;
}

/** A path of a pin as steps; dots are nesting where the documents say nothing else. */
function stepsOf(path: string, entity: Entity | undefined, current: Catalogue): readonly Step[] {
  const slots = slotsAlong(entity, path, current) ?? [];
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

function toTarget(
  target: PinTarget,
  of: { readonly row: Row; readonly current: Catalogue; readonly counterpart: Pin["counterpart"] },
): Target {
  const { route } = target;
  const name = target.operation ?? route?.operation;
  const node = operationOf(of.current, target.domain, name);
  const field = target.field ?? target.parameter;
  const access = wayDown(target, node, of.current);
  const start = route?.from ?? "id";
  // Of several values a call takes one.
  const isList = shapeAt(entityAt(of.current, of.counterpart), route?.from ?? "", of.current)?.list === true;
  const from = `${variable(of.row.v1.object)}.${start}${isList ? "[0]" : ""}`;
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
function wayDown(target: PinTarget, node: OperationNode | undefined, current: Catalogue): string {
  const entity = entityAt(current, target);
  const above =
    target.route && entity && upwards(entity, current.entities, ({ key }) => key === node?.entity);
  const inside = target.field === undefined ? [] : stepsOf(target.field, entity, current);
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
  if (row.kind !== "field") return { kind: "direct", operation, code: wholeCall(target, node, row) };
  const isList = node.purpose === "list" || node.purpose === "feed";
  const asked = callBy(node, { parameter, id: from });
  const rows = (ask: string) => `for await (const row of ${ask}) `;
  const match = target.route?.match;
  // Records of a list are told from each other by a field of theirs.
  const chosen = (id: string) => `${rows(call(node, []))}if (row.${match ?? "id"} === ${id}) row${access}`;
  switch (kind) {
    case "follow-id": {
      const code = isList ? chosen(from) : `(await ${asked})${access}`;
      return { kind, operation, from: target.route?.from ?? "id", code };
    }
    case "reverse":
      return { kind, operation, parameter, code: `${rows(asked)}row${access}` };
    case "aggregate":
      return { kind, operation, code: `${target.route?.function ?? "all"} of row${access} over ${asked}` };
    default: {
      const listed =
        match === undefined ? `${rows(call(node, []))}row${access}` : chosen(`${variable(row.v1.object)}.id`);
      return { kind: "direct", operation, code: isList ? listed : `(await ${call(node, [])})${access}` };
    }
  }
}

/** The call that a parameter, a request field or an endpoint became. */
function wholeCall(
  { route, parameter, field, value }: PinTarget,
  node: OperationNode,
  { kind }: Row,
): string {
  if (kind === "parameter" && parameter !== undefined)
    return callBy(node, { parameter, id: JSON.stringify(value) ?? "value" });
  if (kind === "request-field" && field !== undefined) return `${call(node, [])} with ${field} in the body`;
  return route?.parameter === undefined
    ? callWhole(node)
    : callBy(node, { parameter: route.parameter, id: route.from ?? "id" });
}
