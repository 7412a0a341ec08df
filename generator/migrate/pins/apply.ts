/**
 * Curated rows: what people decided by reading both sides. A pin is laid over the row of the matcher, whose opinion stays as an alternative.
 *
 * `parse.ts` reads them, `rows.ts` makes rows of them. A pin whose source or target does not exist is an error with its place in
 * the file and the place in the document where the trail ends.
 */
import { type Diagnostic, diagnostic } from "../../diagnostics/codes.ts";
import { append } from "../../ground/collections.ts";
import type { Domain } from "../../model/ir.ts";
import type { Catalogue } from "../../match/catalogue.ts";
import type { Never } from "../../match/never.ts";
import type { Catalogues } from "../match.ts";
import { keyOfPin, nameOf, type Pin, type PinTarget } from "./parse.ts";
import { type Index, index, operationOf, pinned, slotsAlong } from "./rows.ts";
import { soundness } from "./soundness.ts";
import { reportOf } from "../report.ts";
import type { MigrationReport, Row, Target } from "../rows.ts";

/** Lays pins over the rows of the matcher, after each was checked against both sides. */
export function applyPins(
  report: MigrationReport,
  pins: readonly Pin[],
  sides: Catalogues & { readonly from: readonly Domain[]; readonly to: readonly Domain[] },
): { readonly report: MigrationReport; readonly diagnostics: readonly Diagnostic[] } {
  const { old } = sides;
  const current = index(sides.current, sides.to);
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  const inside = insideOf(pins, new Set(report.rows.map(keyOfRow)));
  const diagnostics = [
    ...sourceFaults(report, pins, { old, domains: sides.from }),
    ...pins.flatMap((pin) => {
      const missing = targetFaults(pin, current);
      // What leads nowhere has nothing else to be judged by.
      return [
        ...missing,
        ...neverFaults(pin),
        ...(missing.length > 0 ? [] : soundness(pin, { old, current })),
      ];
    }),
  ];
  const rows = report.rows.map((row) => {
    const pin = byKey.get(keyOfRow(row));
    const parts = inside.get(keyOfRow(row)) ?? [];
    const decided = pin ? pinned(row, pin, { old, current }) : row;
    return parts.length === 0
      ? decided
      : { ...decided, evidence: [...decided.evidence, ...parts.map(partText)] };
  });
  const { from, to } = report.summary;
  return { report: reportOf(rows, { old, names: { from, to }, notes: report.notes }), diagnostics };
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
function sourceFaults(
  report: MigrationReport,
  pins: readonly Pin[],
  side: { readonly old: Catalogue; readonly domains: readonly Domain[] },
): Diagnostic[] {
  const known = new Set(report.rows.map(keyOfRow));
  const entities = new Map([...side.old.entities.values()].map((entity) => [entity.schema, entity]));
  return pins.flatMap((pin) => {
    if (known.has(keyOfPin(pin))) return [];
    const entity = pin.kind === "field" ? entities.get(pin.owner) : undefined;
    const isDeep = entity !== undefined && slotsAlong(entity, pin.field, side.old.entities) !== undefined;
    if (isDeep) return [];
    const reason = entity
      ? `${pin.owner} has no field ${pin.field}`
      : `the old documents have no ${pin.kind === "field" ? "object" : pin.kind} of this name`;
    const domain = side.domains.find((d) => d.models.some((model) => model.source === pin.owner));
    const model = domain?.models.find((m) => m.source === pin.owner);
    return [
      diagnostic(
        "pin-source-missing",
        { source: nameOf(pin), reason },
        {
          place: pin.place,
          ...(domain &&
            model && {
              related: [
                {
                  message: "in this schema",
                  place: { file: domain.file, pointer: model.at, at: "key" as const },
                },
              ],
            }),
        },
      ),
    ];
  });
}

function targetFaults(pin: Pin, current: Index): Diagnostic[] {
  return [...pin.targets, ...pin.never].flatMap((target) => {
    const domain = current.domains.get(target.domain);
    const fault = (reason: string, pointer?: string) => [
      diagnostic(
        "pin-target-missing",
        { source: nameOf(pin), reason },
        {
          place: target.place,
          ...(domain && {
            related: [{ message: "in this document", place: { file: domain.file, pointer: pointer ?? "" } }],
          }),
        },
      ),
    ];
    if (!domain) return fault(`there is no domain ${target.domain}`);
    for (const operation of [target.operation, target.route?.operation]) {
      if (operation !== undefined && !operationOf(current, target.domain, operation))
        return fault(`${target.domain} has no operation ${operation}`, "/paths");
    }
    for (const [operation, parameter] of [
      [target.operation, target.parameter],
      [target.route?.operation ?? target.operation, target.route?.parameter],
    ]) {
      if (
        operation !== undefined &&
        parameter !== undefined &&
        !takes(current, target.domain, { operation, parameter })
      )
        return fault(`${operation} has no parameter ${parameter}`, "/paths");
    }
    if (target.schema === undefined) return [];
    const model = domain.models.find((m) => m.source === target.schema);
    if (!model) return fault(`${target.domain} has no schema ${target.schema}`, "/components/schemas");
    const entity = current.entities.get(`${target.domain} ${target.schema}`);
    if (target.field === undefined || target.field === "") return [];
    if (!entity || slotsAlong(entity, target.field, current.entities) === undefined)
      return fault(`${target.schema} has no field ${target.field}`, model.at);
    return [];
  });
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

/** Whether an operation takes a parameter, in its path or its query. */
function takes(
  current: Index,
  domain: string,
  what: { readonly operation: string; readonly parameter: string },
): boolean {
  const node = operationOf(current, domain, what.operation);
  return (
    node !== undefined &&
    [...node.pathParameters, ...node.parameters].some((slot) => slot.path === what.parameter)
  );
}

/** Where pins and matcher disagree, and what nobody has decided. */
export function reviewPins(
  matched: MigrationReport,
  report: MigrationReport,
  pins: readonly Pin[],
): Diagnostic[] {
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  return matched.rows.flatMap((row, i): Diagnostic[] => {
    const pin = byKey.get(keyOfRow(row));
    const source =
      row.v1.field === ""
        ? (row.v1.operation ?? row.v1.object)
        : `${row.v1.operation ?? row.v1.object}.${row.v1.field}`;
    const placeOf = (target: Target | undefined) =>
      target === undefined ? "that it was removed" : placeText(target);
    if (!pin) {
      return row.band === "high"
        ? []
        : [diagnostic("pin-missing", { source, band: row.band, matched: placeOf(row.targets[0]) })];
    }
    const final = report.rows[i];
    const matcher = row.targets[0];
    const agrees =
      matcher === undefined
        ? pin.targets.length === 0
        : final?.targets.some((t) => t.domain === matcher.domain && t.field === matcher.field) === true;
    return row.band !== "high" || agrees
      ? []
      : [
          diagnostic(
            "pin-contradicted",
            { source, pinned: placeOf(final?.targets[0]), matched: placeOf(matcher) },
            { place: pin.place },
          ),
        ];
  });
}

function placeText(place: Omit<Target, "via"> & { readonly parameter?: string }): string {
  return [place.domain, place.schema ?? place.operation, place.field ?? place.parameter]
    .filter((part) => part !== undefined)
    .join(" ");
}
