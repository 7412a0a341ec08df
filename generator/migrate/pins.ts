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
import { type Catalogue, catalogueOf, type Entity, type OperationNode } from "./catalogue.ts";
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
  };
  readonly place: Place;
}

export interface Pin {
  readonly kind: Row["kind"];
  /** V1 schema for fields, `operationId` for what belongs to an operation, name of a webhook. */
  readonly owner: string;
  readonly field: string;
  readonly fate: readonly Fate[];
  readonly targets: readonly PinTarget[];
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
  const targets = getArray(value, "targets").map((target, i): PinTarget => {
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
        },
      }),
      place: { file: of.file, pointer: join(pointer, "targets", i) },
    };
  });
  return {
    kind: of.kind,
    owner: of.owner,
    field: of.field,
    fate: fate as Fate[],
    targets,
    transform: transform as TransformName[],
    status: getString(value, "status") === "suggested" ? "suggested" : "verified",
    evidence: getString(value, "evidence") ?? "",
    reason,
    place: { file: of.file, pointer },
  };
}

function nameOf(pin: Pin): string {
  return pin.field === "" ? pin.owner : `${pin.owner}.${pin.field}`;
}

function keyOfPin(pin: Pin): string {
  return `${pin.kind}\0${pin.owner}\0${pin.field}`;
}

function keyOfRow(row: Row): string {
  const owner = row.kind === "field" || row.kind === "webhook" ? row.v1.object : (row.v1.operation ?? "");
  return `${row.kind}\0${owner}\0${row.v1.field}`;
}

/** Lays pins over the rows of the matcher, after each was checked against both sides. */
export function applyPins(
  report: MigrationReport,
  pins: readonly Pin[],
  sides: { readonly from: readonly Domain[]; readonly to: readonly Domain[] },
): { readonly report: MigrationReport; readonly diagnostics: readonly Diagnostic[] } {
  const old = catalogueOf(sides.from);
  const fresh = index(catalogueOf(sides.to), sides.to);
  const byKey = new Map(pins.map((pin) => [keyOfPin(pin), pin]));
  const diagnostics = [
    ...sourceFaults(report, pins, { old, domains: sides.from }),
    ...pins.flatMap((pin) => targetFaults(pin, fresh)),
  ];
  const rows = report.rows.map((row) => {
    const pin = byKey.get(keyOfRow(row));
    return pin ? pinned(row, pin, fresh) : row;
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
  return pin.targets.flatMap((target) => {
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
      if (operation !== undefined && !isOperation(fresh, target.domain, operation))
        return fault(`${target.domain} has no operation ${operation}`, "/paths");
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

/** A route may lead over another domain than the target's, as a follow-up of an id does. */
function isOperation(fresh: Index, domain: string, operation: string): boolean {
  return (
    fresh.operations.has(`${domain} ${operation}`) ||
    [...fresh.operations.keys()].some((key) => key.endsWith(` ${operation}`))
  );
}

function pinned(row: Row, pin: Pin, fresh: Index): Row {
  const targets = pin.targets.map((target) => toTarget(target, { row, fresh }));
  const move = pin.fate.includes("moved") ? moveOf(row, targets) : undefined;
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
    evidence: [pin.status, ...(pin.evidence === "" ? [] : [pin.evidence])],
    pinned: true,
  };
}

function mainTransform(list: readonly TransformName[]): TransformName {
  return list.find((name) => name !== "rename" && name !== "none") ?? list[0] ?? "none";
}

function moveOf(row: Row, targets: readonly Target[]): Move | undefined {
  const [target] = targets;
  if (!target) return undefined;
  if (row.move !== undefined && row.targets[0]?.domain === target.domain) return row.move;
  return target.via.kind === "direct" ? "endpoint" : "domain";
}

function toTarget(target: PinTarget, of: { readonly row: Row; readonly fresh: Index }): Target {
  const { route } = target;
  const name = target.operation ?? route?.operation;
  const node =
    name === undefined
      ? undefined
      : (of.fresh.operations.get(`${target.domain} ${name}`) ??
        [...of.fresh.operations].find(([key]) => key.endsWith(` ${name}`))?.[1]);
  const field = target.field ?? target.parameter;
  const access = field === undefined ? "" : `.${field.replaceAll("[]", "[0]")}`;
  const from = `${variable(of.row.v1.object)}.${route?.from ?? "id"}`;
  return {
    domain: target.domain,
    ...(name !== undefined && { operation: name }),
    ...(target.schema !== undefined && { schema: target.schema }),
    ...(field !== undefined && { field }),
    via: routeOf(target, { node, access, from, row: of.row }),
  };
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
  switch (kind) {
    case "follow-id":
      return {
        kind,
        operation,
        from: target.route?.from ?? "id",
        code: isList
          ? `for await (const row of ${call(node, [])}) row${access} // where the id is ${from}`
          : `(await ${asked})${access}`,
      };
    case "reverse":
      return { kind, operation, parameter, code: `for await (const row of ${asked}) row${access}` };
    case "aggregate":
      return { kind, operation, code: `over all rows of ${asked}: row${access}` };
    default:
      return {
        kind: "direct",
        operation,
        code: isList
          ? `for await (const row of ${call(node, [])}) row${access}`
          : `(await ${call(node, [])})${access}`,
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
      target === undefined
        ? "that it was removed"
        : [target.domain, target.schema ?? target.operation, target.field]
            .filter((part) => part !== undefined)
            .join(" ");
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
