/** A pin as a row of the report: its places with the calls that lead there, and what the documents say about both ends. */
import type { Catalogue, Entity, OperationNode, Shape } from "../../match/catalogue.ts";
import { ACCEPTED, CONFIDENCE } from "../../match/thresholds.ts";
import { typeText } from "../decide.ts";
import type { Catalogues } from "../match.ts";
import type { Pin, PinTarget } from "./parse.ts";
import { pinnedRoute } from "./pinned-route.ts";
import { entityAt, operationOf, slotsAlong } from "./places.ts";
import { inverseOf } from "../inverse.ts";
import type { Move, NestedRow, NewlyRequired, Row, Target } from "../rows.ts";
import type { TransformName } from "../transform.ts";

export function isSamePlace(a: Target, b: Target): boolean {
  return a.domain === b.domain && a.field === b.field;
}

export function pinned(row: Row, pin: Pin, sides: Catalogues): Row {
  const { current } = sides;
  const targets = pin.targets.map((target) =>
    toTarget(target, { kind: row.kind, current, counterpart: pin.counterpart, required: pin.required }),
  );
  const move = pin.fate.includes("moved") ? moveOf(row, { targets, pin }) : undefined;
  const { move: _move, ...rest } = row;
  const matcher = row.targets[0];
  const agrees = matcher !== undefined && targets.some((one) => isSamePlace(one, matcher));
  return {
    ...rest,
    fate: pin.fate,
    ...(move !== undefined && { move }),
    ...change(pin, targets),
    confidence: pin.status === "verified" ? 1 : CONFIDENCE.pinned,
    band: "pinned",
    reason: pin.reason,
    alternatives:
      matcher === undefined || agrees
        ? row.alternatives
        : [alternative(matcher, row.confidence), ...row.alternatives].slice(0, ACCEPTED.alternatives),
    evidence: [pin.status, ...(pin.evidence === "" ? [] : [pin.evidence]), ...compared(pin, sides)],
    pinned: true,
    ...(pin.required.length > 0 && { required: pin.required.map(defined) }),
  };
}

function defined({ field, put, reason }: Pin["required"][number]): NewlyRequired {
  return { field, ...(put !== undefined && { put }), ...(reason !== undefined && { reason }) };
}

type Change = Pick<Row, "targets" | "transform" | "transforms" | "values">;

function change({ transform, values }: Pin, targets: readonly Target[]): Change {
  return {
    targets,
    transform: mainTransform(transform),
    ...(transform.length > 1 && { transforms: transform }),
    ...(values.length > 0 && { values }),
  };
}

/** A pin of a deeper path, as data of the row of its first step. */
export function nestedRow(pin: Pin, { current }: Catalogues): NestedRow {
  const { counterpart, field, fate, reason } = pin;
  const targets = pin.targets.map((target) =>
    toTarget(target, { kind: "field", current, counterpart, required: [] }),
  );
  const row = { field, fate, ...change(pin, targets), reason };
  const inverse = inverseOf(row);
  return { ...row, ...(inverse && { inverse }) };
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

/** The greatest value of a parameter is stated; how many values it takes, the document says. */
function mostOf({ parameter, most }: PinTarget, node: OperationNode | undefined): Pick<Target, "most"> {
  const found = node?.operation.query?.parameters.find(({ source }) => source === parameter);
  const cap = most ?? found?.maxItems;
  return cap === undefined ? {} : { most: cap };
}

function toTarget(
  target: PinTarget,
  of: Pick<Pin, "required"> & {
    readonly kind: Row["kind"];
    readonly current: Catalogue;
    readonly counterpart: Pin["counterpart"];
  },
): Target {
  const { route } = target;
  const name = target.operation ?? route?.operation;
  const field = target.field ?? target.parameter;
  return {
    domain: target.domain,
    ...(name !== undefined && { operation: name }),
    ...(target.schema !== undefined && { schema: target.schema }),
    ...(field !== undefined && { field }),
    ...(target.event !== undefined && { event: target.event }),
    ...mostOf(target, operationOf(of.current, target.domain, name)),
    via: pinnedRoute(target, {
      kind: of.kind,
      node: operationOf(of.current, target.domain, name),
      current: of.current,
      counterpart: entityAt(of.current, of.counterpart),
      required: of.required,
    }),
  };
}
