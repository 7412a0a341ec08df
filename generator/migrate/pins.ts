/**
 * Curated rows: what people decided by reading both sides. A pin is laid over the row of the matcher, whose opinion stays as an alternative.
 *
 * The files are YAML, see `specs/migration/README.md`. A pin whose source or target does not exist is an error with its place in the file
 * and the place in the document where the trail ends.
 */
import { type Diagnostic, diagnostic, type Place } from "../diagnostics.ts";
import { parseData } from "../read/parse.ts";
import { get, getArray, getString, isObject, join, type JsonValue, type SourceFile } from "../read/source.ts";
import type { Domain } from "../ir.ts";
import type { Catalogue, Entity, OperationNode, Shape } from "./catalogue.ts";
import type { Catalogues } from "./migrate.ts";
import type { Never, Source } from "./never.ts";
import { call, callBy } from "./route.ts";
import type { Fate, MigrationReport, Move, Route, Row, Target } from "./rows.ts";
import { summarise } from "./summary.ts";
import { TRANSFORMS, type TransformName } from "./transform.ts";

interface PinTarget {
  readonly domain: string;
  readonly schema?: string;
  readonly field?: string;
  readonly operation?: string;
  readonly parameter?: string;
  readonly route?: {
    readonly kind: string;
    readonly operation?: string;
    readonly parameter?: string;
    readonly from?: string;
    /** Field by which the record is told from the others. */
    readonly match?: string;
    readonly function?: string;
  };
  readonly place: Place;
}

/** A place that looks right and is not. */
interface NeverTarget extends PinTarget {
  readonly reason: string;
}

export interface Pin {
  readonly kind: Row["kind"];
  /** V1 schema for fields, `operationId` for what belongs to an operation, name of a webhook. */
  readonly owner: string;
  readonly field: string;
  /** What the old object is in the new API. */
  readonly counterpart?: { readonly domain: string; readonly schema: string };
  readonly fate: readonly Fate[];
  readonly targets: readonly PinTarget[];
  readonly never: readonly NeverTarget[];
  readonly transform: readonly TransformName[];
  readonly status: "verified" | "suggested";
  readonly evidence: string;
  readonly reason: string;
  readonly place: Place;
}

export interface Pins {
  readonly pins: readonly Pin[];
  /** What somebody stated about calls of the old API whose address nobody knows; they have no row. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = ["objects", "endpoints", "webhooks", "actions"];

const FATES: readonly Fate[] = [
  "same",
  "renamed",
  "retyped",
  "enum-changed",
  "moved",
  "object-to-id",
  "split",
  "merged",
  "derived",
  "removed",
  "review",
  "meaning-risk",
];

export function parsePins(files: readonly SourceFile[]): Pins {
  const pins: Pin[] = [];
  const notes: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const parsed = parseData(file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.diagnostics.length > 0) continue;
    readFile(file, parsed.value ?? null, { pins, notes, diagnostics });
  }
  const seen = new Map<string, Pin>();
  for (const pin of pins) {
    const first = seen.get(keyOfPin(pin));
    if (first) {
      diagnostics.push(
        diagnostic(
          "pin-duplicate",
          { source: nameOf(pin) },
          {
            place: pin.place,
            related: [{ message: "the other one", place: first.place }],
          },
        ),
      );
    }
    seen.set(keyOfPin(pin), pin);
  }
  return { pins, notes, diagnostics };
}

interface Sink {
  readonly pins: Pin[];
  readonly notes: string[];
  readonly diagnostics: Diagnostic[];
}

function readFile(file: SourceFile, root: JsonValue, sink: Sink): void {
  const fault = (reason: string, pointer: string) =>
    sink.diagnostics.push(diagnostic("pins-invalid", { reason }, { place: { file: file.path, pointer } }));
  if (!isObject(root)) {
    fault("A file of pins has to be a mapping", "");
    return;
  }
  for (const key of Object.keys(root)) {
    if (!KEYS.includes(key) && !key.startsWith("x-"))
      fault(`The key ${key} is not known here; known are ${KEYS.join(", ")}`, join("", key));
  }
  const read = (
    value: JsonValue,
    of: {
      readonly kind: Row["kind"];
      readonly owner: string;
      readonly counterpart?: Pin["counterpart"];
      readonly field: string;
      readonly pointer: string;
    },
  ): void => {
    const pin = readPin(value, { ...of, file: file.path, fault });
    if (pin) sink.pins.push(pin);
  };
  getArray(root, "objects").forEach((object, i) => {
    const owner = getString(object, "object");
    const at = join("/objects", i);
    if (owner === undefined) fault("`object` is missing", at);
    else
      getArray(object, "pins").forEach((pin, n) =>
        read(pin, {
          kind: "field",
          owner,
          ...counterpartOf(object),
          field: getString(pin, "field") ?? "",
          pointer: join(at, "pins", n),
        }),
      );
  });
  getArray(root, "endpoints").forEach((endpoint, i) => {
    const owner = getString(endpoint, "operation");
    const at = join("/endpoints", i);
    if (owner === undefined) {
      fault("`operation` is missing", at);
      return;
    }
    if (get(endpoint, "fate") !== undefined)
      read(endpoint, { kind: "endpoint", owner, field: "", pointer: at });
    for (const [key, kind] of [
      ["parameters", "parameter"],
      ["requestFields", "request-field"],
    ] as const) {
      getArray(endpoint, key).forEach((pin, n) =>
        read(pin, {
          kind,
          owner,
          field: getString(pin, "parameter") ?? getString(pin, "field") ?? "",
          pointer: join(at, key, n),
        }),
      );
    }
  });
  for (const action of getArray(root, "actions")) {
    const operations = getArray(action, "targets").map(
      (target) => `${getString(target, "domain") ?? ""} ${getString(target, "operation") ?? ""}`,
    );
    const reason = getString(action, "reason") ?? "";
    sink.notes.push(
      `${getString(action, "action") ?? ""}: ${operations.join(", ") || "removed"}. ${reason}`.trim(),
    );
  }
  getArray(root, "webhooks").forEach((webhook, i) =>
    read(webhook, {
      kind: "webhook",
      owner: getString(webhook, "webhook") ?? "",
      field: "",
      pointer: join("/webhooks", i),
    }),
  );
}

function readPin(
  value: JsonValue,
  of: {
    readonly kind: Row["kind"];
    readonly owner: string;
    readonly counterpart?: Pin["counterpart"];
    readonly field: string;
    readonly pointer: string;
    readonly file: string;
    readonly fault: (reason: string, pointer: string) => void;
  },
): Pin | undefined {
  const { pointer, fault } = of;
  const fate = getArray(value, "fate");
  const transform = getArray(value, "transform");
  const reason = getString(value, "reason");
  const wrongFates = fate.filter((f) => !FATES.includes(f as Fate));
  const wrongTransforms = transform.filter((t) => typeof t !== "string" || !Object.hasOwn(TRANSFORMS, t));
  if (fate.length === 0) fault("`fate` is missing", pointer);
  if (wrongFates.length > 0) fault(`There is no fate ${String(wrongFates[0])}`, join(pointer, "fate"));
  if (wrongTransforms.length > 0)
    fault(`There is no transform ${String(wrongTransforms[0])}`, join(pointer, "transform"));
  if (reason === undefined) fault("`reason` is missing", pointer);
  if ((of.kind === "field" || of.kind === "parameter" || of.kind === "request-field") && of.field === "")
    fault("The pin does not say of which field it is", pointer);
  if (fate.length === 0 || wrongFates.length > 0 || wrongTransforms.length > 0 || reason === undefined)
    return undefined;
  const targets = getArray(value, "targets").map((target, i) =>
    readTarget(target, { file: of.file, pointer: join(pointer, "targets", i) }),
  );
  const never = getArray(value, "never").map((target, i): NeverTarget => {
    const place = { file: of.file, pointer: join(pointer, "never", i) };
    const why = getString(target, "reason");
    if (why === undefined) fault("`reason` is missing: say why the place is wrong", place.pointer);
    return { ...readTarget(target, place), reason: why ?? "" };
  });
  return {
    kind: of.kind,
    owner: of.owner,
    field: of.field,
    ...(of.counterpart && { counterpart: of.counterpart }),
    fate: fate as Fate[],
    targets,
    never,
    transform: transform as TransformName[],
    status: getString(value, "status") === "suggested" ? "suggested" : "verified",
    evidence: getString(value, "evidence") ?? "",
    reason,
    place: { file: of.file, pointer },
  };
}

function counterpartOf(object: JsonValue): Pick<Pin, "counterpart"> {
  const found = get(object, "counterpart");
  const [domain, schema] = [getString(found, "domain"), getString(found, "schema")];
  return domain === undefined || schema === undefined ? {} : { counterpart: { domain, schema } };
}

function readTarget(target: JsonValue, place: Place): PinTarget {
  const route = get(target, "route");
  const text = (from: JsonValue | undefined, key: string) => {
    const found = getString(from, key);
    return found === undefined ? {} : { [key]: found };
  };
  return {
    domain: getString(target, "domain") ?? "",
    ...text(target, "schema"),
    ...text(target, "field"),
    ...text(target, "operation"),
    ...text(target, "parameter"),
    ...(isObject(route) && {
      route: {
        kind: getString(route, "kind") ?? "direct",
        ...text(route, "operation"),
        ...text(route, "parameter"),
        ...text(route, "from"),
        ...text(route, "match"),
        ...text(route, "function"),
      },
    }),
    place,
  };
}

function nameOf(pin: Pin): string {
  return pin.field === "" ? pin.owner : `${pin.owner}.${pin.field}`;
}

function keyOfPin(pin: Source): string {
  return `${pin.kind}\0${pin.owner}\0${pin.field}`;
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

/** Lays pins over the rows of the matcher, after each was checked against both sides. */
export function applyPins(
  report: MigrationReport,
  pins: readonly Pin[],
  sides: Catalogues & { readonly from: readonly Domain[]; readonly to: readonly Domain[] },
): { readonly report: MigrationReport; readonly diagnostics: readonly Diagnostic[] } {
  const { old } = sides;
  const fresh = index(sides.fresh, sides.to);
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  const diagnostics = [
    ...sourceFaults(report, pins, { old, domains: sides.from }),
    ...pins.flatMap((pin) => [...targetFaults(pin, fresh), ...neverFaults(pin)]),
  ];
  const rows = report.rows.map((row) => {
    const pin = byKey.get(keyOfRow(row));
    return pin ? pinned(row, pin, { old, fresh }) : row;
  });
  const { from, to } = report.summary;
  return { report: { ...report, rows, summary: summarise(rows, { from, to }) }, diagnostics };
}

interface Index {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly operations: ReadonlyMap<string, OperationNode>;
  readonly domains: ReadonlyMap<string, Domain>;
}

function index(catalogue: Catalogue, domains: readonly Domain[]): Index {
  return {
    entities: catalogue.entities,
    operations: new Map(
      catalogue.operations.map((node) => [`${node.domain.id} ${node.operation.source}`, node]),
    ),
    domains: new Map(domains.map((domain) => [domain.id, domain])),
  };
}

/** Pins of deeper paths (`tags[].id`) explain a field and have no row of their own; their first step has to exist. */
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
    const isDeep = entity !== undefined && pathExists(entity, pin.field, side.old);
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

function pathExists(entity: Entity, path: string, catalogue: Catalogue): boolean {
  const [step = "", ...rest] = path.split(".");
  const slot = entity.slots.find((s) => s.path === step.replace(/(\[\])+$/, ""));
  if (!slot) return false;
  if (rest.length === 0) return true;
  const child = slot.shape.entity === undefined ? undefined : catalogue.entities.get(slot.shape.entity);
  // Objects the documents do not describe can hold anything.
  return child === undefined
    ? slot.shape.kind === "object" || slot.shape.kind === "unknown"
    : pathExists(child, rest.join("."), catalogue);
}

function targetFaults(pin: Pin, fresh: Index): Diagnostic[] {
  return [...pin.targets, ...pin.never].flatMap((target) => {
    const domain = fresh.domains.get(target.domain);
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
      if (operation !== undefined && !operationOf(fresh, target.domain, operation))
        return fault(`${target.domain} has no operation ${operation}`, "/paths");
    }
    for (const [operation, parameter] of [
      [target.operation, target.parameter],
      [target.route?.operation, target.route?.parameter],
    ]) {
      if (
        operation !== undefined &&
        parameter !== undefined &&
        !takes(fresh, target.domain, { operation, parameter })
      )
        return fault(`${operation} has no parameter ${parameter}`, "/paths");
    }
    if (target.schema === undefined) return [];
    const model = domain.models.find((m) => m.source === target.schema);
    if (!model) return fault(`${target.domain} has no schema ${target.schema}`, "/components/schemas");
    const entity = fresh.entities.get(`${target.domain} ${target.schema}`);
    if (target.field === undefined || target.field === "") return [];
    if (
      !entity ||
      !pathExists(entity, target.field, { entities: fresh.entities, operations: [], webhooks: [] })
    )
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

function placeText(place: Omit<Target, "via"> & { readonly parameter?: string }): string {
  return [place.domain, place.schema ?? place.operation, place.field ?? place.parameter]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Whether an operation takes a parameter, in its path or its query. */
function takes(
  fresh: Index,
  domain: string,
  what: { readonly operation: string; readonly parameter: string },
): boolean {
  const node = operationOf(fresh, domain, what.operation);
  return (
    node !== undefined &&
    [...node.pathParameters, ...node.parameters].some((slot) => slot.path === what.parameter)
  );
}

/** A route may lead over another domain than the target's, as a follow-up of an id does. */
function operationOf(fresh: Index, domain: string, operation: string): OperationNode | undefined {
  return (
    fresh.operations.get(`${domain} ${operation}`) ??
    [...fresh.operations].find(([key]) => key.endsWith(` ${operation}`))?.[1]
  );
}

function pinned(row: Row, pin: Pin, sides: { readonly old: Catalogue; readonly fresh: Index }): Row {
  const { fresh } = sides;
  const targets = pin.targets.map((target) => toTarget(target, { row, fresh }));
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
function compared(pin: Pin, sides: { readonly old: Catalogue; readonly fresh: Index }): string[] {
  const [target] = pin.targets;
  if (pin.kind !== "field" || target?.schema === undefined || target.field === undefined) return [];
  const owner = [...sides.old.entities.values()].find((entity) => entity.schema === pin.owner);
  const home = sides.fresh.entities.get(`${target.domain} ${target.schema}`);
  const before = owner && shapeAt(owner, pin.field, sides.old.entities);
  const after = home && shapeAt(home, target.field, sides.fresh.entities);
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
  const [step = "", ...rest] = path.split(".");
  const shape = entity.slots.find((slot) => slot.path === step.replace(/(\[\])+$/, ""))?.shape;
  if (rest.length === 0) return shape;
  const child = shape?.entity === undefined ? undefined : entities.get(shape.entity);
  return child && shapeAt(child, rest.join("."), entities);
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

function toTarget(target: PinTarget, of: { readonly row: Row; readonly fresh: Index }): Target {
  const { route } = target;
  const name = target.operation ?? route?.operation;
  const node = name === undefined ? undefined : operationOf(of.fresh, target.domain, name);
  const field = target.field ?? target.parameter;
  const access = wayDown(target, { node, fresh: of.fresh });
  const from = `${variable(of.row.v1.object)}.${route?.from ?? "id"}`;
  return {
    domain: target.domain,
    ...(name !== undefined && { operation: name }),
    ...(target.schema !== undefined && { schema: target.schema }),
    ...(field !== undefined && { field }),
    via: routeOf(target, { node, access, from, row: of.row }),
  };
}

/** From what an operation answers down to a field, which may lie in an object inside of it. */
function wayDown(
  target: PinTarget,
  of: { readonly node: OperationNode | undefined; readonly fresh: Index },
): string {
  const entity = of.fresh.entities.get(`${target.domain} ${target.schema ?? ""}`);
  const path = target.route === undefined || !entity ? "" : pathTo(entity, of);
  return path + (target.field === undefined ? "" : `.${target.field.replaceAll("[]", "[0]")}`);
}

function pathTo(
  entity: Entity,
  of: { readonly node: OperationNode | undefined; readonly fresh: Index },
): string {
  const seen = new Set([entity]);
  let level = [{ entity, path: "" }];
  while (level.length > 0) {
    const there = level.find((step) => step.entity.key === of.node?.entity);
    if (there) return there.path;
    level = level.flatMap((step) =>
      step.entity.parents.flatMap((parent) => {
        const owner = of.fresh.entities.get(parent.entity);
        const slot = owner?.slots.find((s) => s.path === parent.field);
        if (!owner || !slot || seen.has(owner)) return [];
        seen.add(owner);
        return [{ entity: owner, path: `.${parent.field}${slot.shape.list ? "[0]" : ""}${step.path}` }];
      }),
    );
  }
  return "";
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
        ? callBy(node, { parameter: target.parameter, id: "value" })
        : row.kind === "request-field" && target.field !== undefined
          ? `${call(node, [])} with ${target.field} in the body`
          : call(node, []);
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
