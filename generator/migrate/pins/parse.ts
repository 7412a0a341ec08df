/** Reads files of pins, see `specs/migration/README.md`: YAML in, {@link Pin}s out, each with its place. */
import { type Diagnostic, diagnostic, type Place } from "../../diagnostics/codes.ts";
import { parseData } from "../../read/parse.ts";
import type { Source } from "./never.ts";
import type { Fate, Row, ValuePair } from "../rows.ts";
import { TRANSFORMS, type TransformName } from "../transform.ts";
import { get, getArray, getString, isObject, type JsonValue } from "../../ground/json.ts";
import { join } from "../../ground/pointer.ts";
import type { SourceFile } from "../../ground/input.ts";

export interface PinTarget {
  readonly domain: string;
  readonly schema?: string;
  readonly field?: string;
  readonly operation?: string;
  readonly parameter?: string;
  /** Type of an event, where no operation but a webhook carries it. */
  readonly event?: string;
  /** Of a parameter: what is given to it in the call that is shown, where the old value cannot be. */
  readonly value?: string | number;
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
export interface NeverTarget extends PinTarget {
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
  /** Old value → new value, for `enum-map`. */
  readonly values: readonly ValuePair[];
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
  const values = readValues(get(value, "values"), (why) => fault(why, join(pointer, "values")));
  if (values.length > 0 && !transform.includes("enum-map"))
    fault("`values` says what `enum-map` does: name it under `transform`", join(pointer, "values"));
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
    values,
    status: getString(value, "status") === "suggested" ? "suggested" : "verified",
    evidence: getString(value, "evidence") ?? "",
    reason,
    place: { file: of.file, pointer },
  };
}

/** `values: { Working: InProgress }`. */
function readValues(value: JsonValue | undefined, fault: (reason: string) => void): readonly ValuePair[] {
  if (value === undefined) return [];
  if (!isObject(value)) {
    fault("`values` has to be a mapping of old values to new ones");
    return [];
  }
  return Object.entries(value).flatMap(([from, to]): ValuePair[] => {
    if (typeof to !== "object" || to === null) return [{ from, to }];
    fault(`The new value of ${from} is none`);
    return [];
  });
}

function counterpartOf(object: JsonValue): Pick<Pin, "counterpart"> {
  const found = get(object, "counterpart");
  const [domain, schema] = [getString(found, "domain"), getString(found, "schema")];
  return domain === undefined || schema === undefined ? {} : { counterpart: { domain, schema } };
}

function readTarget(target: JsonValue, place: Place): PinTarget {
  const route = get(target, "route");
  const value = get(target, "value");
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
    ...text(target, "event"),
    ...((typeof value === "string" || typeof value === "number") && { value }),
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

export function nameOf(pin: Pin): string {
  return pin.field === "" ? pin.owner : `${pin.owner}.${pin.field}`;
}

export function keyOfPin(pin: Source): string {
  return `${pin.kind}\0${pin.owner}\0${pin.field}`;
}
