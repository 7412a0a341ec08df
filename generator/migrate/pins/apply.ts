/**
 * Curated rows: what people decided by reading both sides. A pin is laid over the row of the matcher, whose opinion stays as an alternative.
 *
 * `parse.ts` reads them, `pinned-rows.ts` makes rows of them. A pin whose source or target does not exist is an error with its place in
 * the file and the place in the document where the trail ends.
 */
import { type Diagnostic, diagnostic } from "../../diagnostics/codes.ts";
import { append } from "../../ground/collections.ts";
import type { Domain } from "../../model/ir.ts";
import type { Catalogue } from "../../match/catalogue.ts";
import type { Never } from "../../match/never.ts";
import type { Catalogues } from "../match.ts";
import { keyOfPin, nameOf, type Pin, type PinTarget } from "./parse.ts";
import { isSamePlace, nestedRow, pinned } from "./pinned-rows.ts";
import { entityAt, operationOf, parametersOf, slotsAlong } from "./places.ts";
import { soundness } from "./soundness.ts";
import { reportOf } from "../report.ts";
import type { MigrationReport, Row, Target } from "../rows.ts";

interface Sides extends Catalogues {
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
}

/** Lays pins over the rows of the matcher, after each was checked against both sides. */
export function applyPins(
  report: MigrationReport,
  pins: readonly Pin[],
  sides: Sides,
): { readonly report: MigrationReport; readonly diagnostics: readonly Diagnostic[] } {
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  const inside = insideOf(pins, new Set(report.rows.map(keyOfRow)));
  const diagnostics = [
    ...sourceFaults(report, pins, sides),
    ...pins.flatMap((pin) => {
      const missing = targetFaults(pin, sides);
      // What leads nowhere has nothing else to be judged by.
      return [...missing, ...neverFaults(pin), ...(missing.length > 0 ? [] : soundness(pin, sides))];
    }),
  ];
  const rows = report.rows.map((row) => {
    const pin = byKey.get(keyOfRow(row));
    const parts = inside.get(keyOfRow(row)) ?? [];
    const decided = pin ? pinned(row, pin, sides) : row;
    return parts.length === 0
      ? decided
      : {
          ...decided,
          nested: parts.map((part) => nestedRow(part, sides)),
          evidence: [...decided.evidence, ...parts.map(partText)],
        };
  });
  const { from, to } = report.summary;
  return {
    report: reportOf(rows, {
      current: sides.current,
      old: sides.old,
      names: { from, to },
      notes: report.notes,
    }),
    diagnostics,
  };
}

/** Pins of deeper paths (`invoice.balance`) have no row of their own; the row of their first step tells of them. */
function insideOf(pins: readonly Pin[], rows: ReadonlySet<string>): ReadonlyMap<string, readonly Pin[]> {
  const inside = new Map<string, Pin[]>();
  for (const pin of pins) {
    const [first = "", ...rest] = pin.field.split(".");
    // A name with dots of its own has a row.
    if (pin.kind !== "field" || rest.length === 0 || rows.has(keyOfPin(pin))) continue;
    const key = keyOfPin({ ...pin, field: first.replace(/(\[\])+$/, "") });
    append(inside, key, pin);
  }
  return inside;
}

function partText(pin: Pin): string {
  const [target] = pin.targets;
  const how = target?.route?.function ?? target?.route?.kind;
  const place =
    target === undefined
      ? ""
      : `, ${placeText(target)} (${[how, target.route?.operation].filter(Boolean).join(" ")})`;
  return `${pin.field}: ${pin.fate.join(", ")}${place}. ${pin.reason}`;
}

function keyOfRow(row: Row): string {
  const owner = row.kind === "field" || row.kind === "webhook" ? row.v1.object : (row.v1.operation ?? "");
  return `${row.kind}\0${owner}\0${row.v1.field}`;
}

/** Says of a pair whether a pin rejects it. A key that a `never` does not name can be anything. */
export function neverOf(pins: readonly Pin[]): Never {
  const byKey = new Map(pins.filter((pin) => pin.never.length > 0).map((pin) => [keyOfPin(pin), pin.never]));
  return (source, place) =>
    byKey.get(keyOfPin(source))?.some((rejected) => isRejected(rejected, place)) === true;
}

function isRejected(rejected: PinTarget, place: Omit<Target, "via">): boolean {
  const field = rejected.field ?? rejected.parameter;
  return (
    rejected.domain === place.domain &&
    (rejected.schema === undefined || place.schema === undefined || rejected.schema === place.schema) &&
    (rejected.operation === undefined || rejected.operation === place.operation) &&
    (field === undefined || field === place.field)
  );
}

/** The first step of a deeper path has to exist. */
function sourceFaults(report: MigrationReport, pins: readonly Pin[], { old, from }: Sides): Diagnostic[] {
  const known = new Set(report.rows.map(keyOfRow));
  const entities = new Map([...old.entities.values()].map((entity) => [entity.schema, entity]));
  return pins.flatMap((pin) => {
    if (known.has(keyOfPin(pin))) return [];
    const entity = pin.kind === "field" ? entities.get(pin.owner) : undefined;
    if (slotsAlong(entity, pin.field, old)) return [];
    const reason = entity
      ? `${pin.owner} has no field ${pin.field}`
      : `the old documents have no ${pin.kind === "field" ? "object" : pin.kind} of this name`;
    const related = from.flatMap(({ file, models }) =>
      models
        .filter(({ source }) => source === pin.owner)
        .map(({ at }) => ({ message: "in this schema", place: { file, pointer: at, at: "key" as const } })),
    );
    const shown = related.length > 0 ? { related: related.slice(0, 1) } : {};
    return [
      diagnostic("pin-source-missing", { source: nameOf(pin), reason }, { place: pin.place, ...shown }),
    ];
  });
}

function targetFaults(pin: Pin, sides: Sides): Diagnostic[] {
  return [...pin.targets, ...pin.never].flatMap((target) => {
    const domain = sides.to.find(({ id }) => id === target.domain);
    const fault = domain
      ? targetFault(target, domain, sides.current)
      : { reason: `there is no domain ${target.domain}` };
    if (!fault) return [];
    const { reason, pointer = "" } = fault;
    const place = domain && { file: domain.file, pointer };
    const related = place ? { related: [{ message: "in this document", place }] } : {};
    return [
      diagnostic("pin-target-missing", { source: nameOf(pin), reason }, { place: target.place, ...related }),
    ];
  });
}

/** What of a place does not exist, and where in the document the trail ends. */
function targetFault(
  target: PinTarget,
  domain: Domain,
  current: Catalogue,
): { readonly reason: string; readonly pointer?: string } | undefined {
  const { route, schema, field } = target;
  for (const operation of [target.operation, route?.operation]) {
    if (operation !== undefined && !operationOf(current, domain.id, operation))
      return { reason: `${domain.id} has no operation ${operation}`, pointer: "/paths" };
  }
  for (const [operation, parameter] of [
    [target.operation, target.parameter],
    [route?.operation ?? target.operation, route?.parameter],
  ]) {
    const node = operationOf(current, domain.id, operation);
    if (
      operation !== undefined &&
      parameter !== undefined &&
      !parametersOf(node).some(({ path }) => path === parameter)
    )
      return { reason: `${operation} has no parameter ${parameter}`, pointer: "/paths" };
  }
  if (schema === undefined) return undefined;
  const model = domain.models.find(({ source }) => source === schema);
  if (!model) return { reason: `${domain.id} has no schema ${schema}`, pointer: "/components/schemas" };
  return field === undefined || field === "" || slotsAlong(entityAt(current, target), field, current)
    ? undefined
    : { reason: `${schema} has no field ${field}`, pointer: model.at };
}

/** A place cannot be right and wrong. */
function neverFaults(pin: Pin): Diagnostic[] {
  return pin.never.flatMap((rejected) => {
    const target = pin.targets.find((t) =>
      isRejected(rejected, { ...t, ...(t.parameter !== undefined && { field: t.parameter }) }),
    );
    return target === undefined
      ? []
      : [
          diagnostic(
            "pin-never-pinned",
            { source: nameOf(pin), place: placeText(rejected) },
            { place: rejected.place, related: [{ message: "pinned here", place: target.place }] },
          ),
        ];
  });
}

/** Where pins and matcher disagree, and what nobody has decided. */
export function reviewPins(
  matched: MigrationReport,
  report: MigrationReport,
  pins: readonly Pin[],
): Diagnostic[] {
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  const placeOf = (target: Target | undefined) =>
    target === undefined ? "that it was removed" : placeText(target);
  return matched.rows.flatMap((row, i): Diagnostic[] => {
    const pin = byKey.get(keyOfRow(row));
    const owner = row.v1.operation ?? row.v1.object;
    const source = row.v1.field === "" ? owner : `${owner}.${row.v1.field}`;
    const [matcher] = row.targets;
    const own = { source, matched: placeOf(matcher) };
    if (!pin) return row.band === "high" ? [] : [diagnostic("pin-missing", { ...own, band: row.band })];
    const targets = report.rows[i]?.targets ?? [];
    const agrees = matcher ? targets.some((one) => isSamePlace(one, matcher)) : pin.targets.length === 0;
    if (row.band !== "high" || agrees) return [];
    return [diagnostic("pin-contradicted", { ...own, pinned: placeOf(targets[0]) }, { place: pin.place })];
  });
}

function placeText(place: Omit<Target, "via"> & { readonly parameter?: string }): string {
  return [place.domain, place.schema ?? place.operation, place.field ?? place.parameter]
    .filter((part) => part !== undefined)
    .join(" ");
}
