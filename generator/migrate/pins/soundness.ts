/**
 * What a pin says is compared with what the documents say of both ends: places that exist can still not mean what they are pinned for.
 *
 * A check is a row of {@link CHECKS}: it answers why the pin cannot be right, or nothing.
 */
import { type Diagnostic, diagnostic, type Place } from "../../diagnostics/codes.ts";
import type { Catalogue, OperationNode } from "../../match/catalogue.ts";
import type { Catalogues } from "../match.ts";
import { nameOf, type Pin, type PinTarget } from "./parse.ts";
import { entityAt, operationOf, parametersOf, slotsAlong } from "./places.ts";

interface Doubt {
  readonly reason: string;
  readonly place: Place;
}

export function soundness(pin: Pin, sides: Catalogues): Diagnostic[] {
  return CHECKS.flatMap((check) => check(pin, sides)).map(({ reason, place }) =>
    diagnostic("pin-unsound", { source: nameOf(pin), reason }, { place }),
  );
}

const CHECKS: readonly ((pin: Pin, sides: Catalogues) => readonly Doubt[])[] = [
  userIdAsRecordId,
  unknownStart,
  envelopeThatIsNone,
  valuesThatAreNone,
  unknownEvent,
  unknownRequired,
];

/** Somebody who logs in is found by `userIds`; the id of a record of a person is another number. */
function userIdAsRecordId(pin: Pin, { current }: Catalogues): readonly Doubt[] {
  const counterpart = entityAt(current, pin.counterpart);
  return pin.targets.flatMap((target) => {
    const { route } = target;
    const node = routeNode(target, current);
    if (!node || route?.from === undefined || route.kind === "direct") return [];
    const from = slotsAlong(counterpart, route.from, current)?.at(-1);
    const asked = node.entity === undefined ? undefined : current.entities.get(node.entity);
    const parameter = route.match ?? route.parameter ?? "id";
    const hasOwnUser = asked?.slots.some((slot) => slot.path === "userId") === true;
    if (from?.isUser !== true || !hasOwnUser || /user/i.test(parameter)) return [];
    const list = current.operations.find(
      (one) => one.entity === node.entity && one.parameters.some((slot) => slot.path === "userIds"),
    );
    const instead = list ? `; ask ${list.operation.source} by userIds` : "";
    return [
      {
        reason: `${route.from} is the id of a user, and ${node.operation.source} takes ${parameter}, the id of a record that says in userId whose it is${instead}`,
        place: target.place,
      },
    ];
  });
}

/** A route starts at a field of the counterpart, or of an endpoint at a parameter of the old operation. */
function unknownStart(pin: Pin, { old, current }: Catalogues): readonly Doubt[] {
  if (pin.kind === "endpoint") {
    const node = old.operations.find(({ operation }) => operation.source === pin.owner);
    const names = new Set(parametersOf(node).map((s) => s.path));
    return pin.targets.flatMap(({ route, place }) =>
      route?.from === undefined || names.has(route.from)
        ? []
        : [{ reason: `${pin.owner} has no parameter ${route.from} to start from`, place }],
    );
  }
  const counterpart = entityAt(current, pin.counterpart);
  if (pin.kind !== "field" || !counterpart) return [];
  return pin.targets.flatMap(({ route, place }) =>
    route?.from === undefined || slotsAlong(counterpart, route.from, current)
      ? []
      : [{ reason: `${counterpart.schema} has no field ${route.from} to start from`, place }],
  );
}

/** `unwrap-envelope` is for an answer that was alone in its wrapper and has none now: lists have the same page around them. */
function envelopeThatIsNone(pin: Pin, { old, current }: Catalogues): readonly Doubt[] {
  if (pin.kind !== "endpoint" || !pin.transform.includes("unwrap-envelope")) return [];
  const before = old.operations.find(({ operation }) => operation.source === pin.owner);
  const [wrapper] = (before?.envelopes ?? []).map((key) => old.entities.get(key));
  const [target] = pin.targets;
  const after = operationOf(current, target?.domain ?? "", target?.operation);
  const isSingle = wrapper?.slots.length === 1 && wrapper.slots[0]?.shape.list === false;
  const doubt = (reason: string) => [{ reason, place: pin.place }];
  if (!isSingle) return doubt(`${pin.owner} answered nothing that was alone in a wrapper`);
  return after && after.envelopes.length > 0
    ? doubt(`${after.operation.source} answers in a wrapper, too`)
    : [];
}

/** Where the new side has a closed list, the new values are of it. */
function valuesThatAreNone(pin: Pin, { current }: Catalogues): readonly Doubt[] {
  const [target] = pin.targets;
  if (!target || pin.values.length === 0) return [];
  const known = new Set(targetValues(target, current));
  const wrong = pin.values.filter(({ to }) => known.size > 0 && !known.has(String(to)));
  return wrong.map(({ from, to }) => ({
    reason: `${from} becomes ${String(to)}, and the place takes ${[...known].join(", ")}`,
    place: pin.place,
  }));
}

/** What is to be put into a body has a place there. */
function unknownRequired(pin: Pin, { current }: Catalogues): readonly Doubt[] {
  const [target] = pin.targets;
  const node = target && routeNode(target, current);
  const known = new Set(node?.body.map(({ path }) => path));
  return pin.required.flatMap(({ field }) =>
    known.has(field)
      ? []
      : [{ reason: `${target?.operation ?? pin.owner} is sent no ${field}`, place: pin.place }],
  );
}

/** Types of events are in no document; their form is known. */
function unknownEvent(pin: Pin): readonly Doubt[] {
  return pin.targets.flatMap(({ event, place }) =>
    event === undefined || /^tn\.[a-z]+(?:\.[a-z]+(?:-[a-z]+)*)+$/.test(event)
      ? []
      : [{ reason: `${event} is no type of an event, which look like tn.jpm.job-completed`, place }],
  );
}

function targetValues(target: PinTarget, current: Catalogue): readonly string[] {
  const slot =
    target.parameter === undefined
      ? slotsAlong(entityAt(current, target), target.field ?? "", current)?.at(-1)
      : parametersOf(routeNode(target, current)).find(({ path }) => path === target.parameter);
  return slot?.shape.values ?? [];
}

function routeNode({ domain, operation, route }: PinTarget, current: Catalogue): OperationNode | undefined {
  return operationOf(current, domain, route?.operation ?? operation);
}
