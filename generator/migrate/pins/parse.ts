/** Reads files of pins, see `specs/migration/README.md`: YAML in, {@link Pin}s out, each with its place. */
import { type Diagnostic, diagnostic } from "../../diagnostics/codes.ts";
import type { InputFile } from "../../ground/input.ts";
import { isObject } from "../../ground/json.ts";
import {
  type Check,
  checkFile,
  entriesOf,
  ifText,
  shape,
  record,
  required,
  type Spot,
  textOrEmpty,
} from "../../read/check.ts";
import type { Source } from "../../match/never.ts";
import { FATES, type RowKind, type ValuePair } from "../rows.ts";
import { type TransformName, TRANSFORMS } from "../transform.ts";

const TAKES = ["first", "exists", "sum"] as const;

/** What is made of several values. */
function takeOf(spot: Spot): (typeof TAKES)[number] | undefined {
  const name = ifText(spot);
  const known = TAKES.find((one) => one === name);
  if (name !== undefined && known === undefined)
    spot.fault(`There is no way to take ${name}; there are ${TAKES.join(", ")}`);
  return known;
}

const names = (spot: Spot): readonly string[] =>
  spot.entries().flatMap(({ value }) => (typeof value === "string" ? [value] : []));

const route = shape({
  kind: (spot) => ifText(spot) ?? "direct",
  operation: ifText,
  parameter: ifText,
  from: ifText,
  /** Field by which the record is told from the others. */
  match: ifText,
  function: ifText,
  /** Of several records those with these values: `{ type: Email }`, one of several, or with that of a field of the counterpart: `{ technicianId: { from: technicianId } }`. */
  where: ({ value }): Readonly<Record<string, Wanted>> =>
    isObject(value) ? (value as Record<string, Wanted>) : {},
  take: takeOf,
  /** Fields beside the target's own, of which the value is made. */
  join: names,
  product: names,
  seconds: names,
  /** What stands for everything that is there. */
  constant: ({ value }) => (isObject(value) || Array.isArray(value) ? undefined : value),
  /** Of an object that is made of several fields: its own fields, by those. */
  object: ({ value }): Readonly<Record<string, string>> | undefined =>
    isObject(value) ? (value as Record<string, string>) : undefined,
});

type Scalar = string | number | boolean;

/** A value or one of several, or the field of the counterpart that has it. */
type Wanted = Scalar | readonly Scalar[] | { readonly from: string };

const place = shape({
  domain: textOrEmpty,
  schema: ifText,
  field: ifText,
  operation: ifText,
  parameter: ifText,
  /** Type of an event, where no operation but a webhook carries it. */
  event: ifText,
  /** Of a parameter: its greatest value. */
  most: ({ value }) => (typeof value === "number" ? value : undefined),
  /** Of a parameter: what is given to it in the call that is shown, where the old value cannot be. */
  value: ({ value }) => (typeof value === "string" || typeof value === "number" ? value : undefined),
  route: (spot) => (isObject(spot.value) ? route(spot) : undefined),
});

/** A place of the new API, and how to get there. */
const target = (spot: Spot) => ({ ...place(spot), place: spot.place });

export type PinTarget = ReturnType<typeof target>;

/** A place that looks right and is not. */
function never(spot: Spot) {
  const reason = ifText(spot.at("reason"));
  if (reason === undefined) spot.fault("`reason` is missing: say why the place is wrong");
  return { ...target(spot), reason: reason ?? "" };
}

/** Names of a closed list; nothing where one is not of it. */
function namesOf<T extends string>(what: string, known: readonly T[]): Check<readonly T[] | undefined> {
  return (spot) => {
    const names = spot.entries().map(({ value }) => value as T);
    const wrong = names.find((name) => !known.includes(name));
    return wrong === undefined ? names : spot.fault(`There is no ${what} ${String(wrong)}`);
  };
}

const decision = shape({
  fate: (spot) => (spot.entries().length > 0 ? namesOf("fate", FATES)(spot) : spot.missing()),
  transform: namesOf("transform", Object.keys(TRANSFORMS) as TransformName[]),
  reason: required(ifText),
});

/** What a write requires now, and what to put there. */
const newlyRequired = shape({
  field: textOrEmpty,
  put: ({ value }) => (isObject(value) || Array.isArray(value) ? undefined : (value as Put | undefined)),
  reason: ifText,
});

type Put = string | number | boolean;

const details = shape({
  required: entriesOf(newlyRequired),
  targets: entriesOf(target),
  never: entriesOf(never),
  status: ({ value }): "verified" | "suggested" => (value === "suggested" ? "suggested" : "verified"),
  evidence: textOrEmpty,
});

/** `values: { Working: InProgress }`: old value → new value, for `enum-map`. */
function valuePairs(spot: Spot): readonly ValuePair[] {
  if (spot.value !== undefined && !isObject(spot.value))
    spot.fault("`values` has to be a mapping of old values to new ones");
  return Object.entries(isObject(spot.value) ? spot.value : {}).flatMap(([from, to]): ValuePair[] => {
    if (typeof to !== "object" || to === null) return [{ from, to }];
    spot.fault(`The new value of ${from} is none`);
    return [];
  });
}

/** What a pin is about. */
interface Pinned extends Source {
  /** What the old object is in the new API. */
  readonly counterpart?: { readonly domain: string; readonly schema: string };
}

/** What is stated of one thing of the old API: a decision that fits its rows. */
export type Pin = NonNullable<ReturnType<typeof readPin>>;

function readPin(spot: Spot, of: Pinned) {
  const { fate, transform, reason } = decision(spot);
  if (of.field === "" && of.kind !== "endpoint" && of.kind !== "webhook")
    spot.fault("The pin does not say of which field it is");
  if (fate === undefined || transform === undefined || reason === undefined) return undefined;
  const values = valuePairs(spot.at("values"));
  if (values.length > 0 && !transform.includes("enum-map"))
    spot.at("values").fault("`values` says what `enum-map` does: name it under `transform`");
  return { ...of, fate, transform, reason, values, ...details(spot), place: spot.place };
}

const head = shape({ object: required(ifText), counterpart: shape({ domain: ifText, schema: ifText }) });

function pinsOfObject(spot: Spot): readonly Pin[] {
  const {
    object: owner,
    counterpart: { domain, schema },
  } = head(spot);
  if (owner === undefined) return [];
  const counterpart = domain !== undefined && schema !== undefined ? { counterpart: { domain, schema } } : {};
  return entriesOf((pin) =>
    readPin(pin, { kind: "field", owner, ...counterpart, field: textOrEmpty(pin.at("field")) }),
  )(spot.at("pins"));
}

function pinsOfEndpoint(spot: Spot): readonly Pin[] {
  const owner = required(ifText)(spot.at("operation"));
  if (owner === undefined) return [];
  const own =
    spot.at("fate").value === undefined ? undefined : readPin(spot, { kind: "endpoint", owner, field: "" });
  const pins = (kind: RowKind) =>
    entriesOf((pin) =>
      readPin(pin, { kind, owner, field: ifText(pin.at("parameter")) ?? textOrEmpty(pin.at("field")) }),
    );
  return [
    ...(own === undefined ? [] : [own]),
    ...pins("parameter")(spot.at("parameters")),
    ...pins("request-field")(spot.at("requestFields")),
  ];
}

const webhook = (spot: Spot) =>
  readPin(spot, { kind: "webhook", owner: textOrEmpty(spot.at("webhook")), field: "" });

/** A call of the old API whose address nobody knows, in a sentence. */
function note(spot: Spot): string {
  const operations = spot
    .at("targets")
    .entries()
    .map((one) => `${textOrEmpty(one.at("domain"))} ${textOrEmpty(one.at("operation"))}`);
  const [action, reason] = [textOrEmpty(spot.at("action")), textOrEmpty(spot.at("reason"))];
  return `${action}: ${operations.join(", ") || "removed"}. ${reason}`.trim();
}

const file = record(
  {
    objects: entriesOf(pinsOfObject),
    endpoints: entriesOf(pinsOfEndpoint),
    webhooks: entriesOf(webhook),
    actions: entriesOf(note),
  },
  "A file of pins",
);

interface Pins {
  readonly pins: readonly Pin[];
  /** What somebody stated about calls of the old API whose address nobody knows; they have no row. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function parsePins(files: readonly InputFile[]): Pins {
  const read = files.map((one) => checkFile(one, { code: "pins-invalid", check: file }));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const pins = read.flatMap(({ value }) =>
    value === undefined ? [] : [...value.objects.flat(), ...value.endpoints.flat(), ...value.webhooks],
  );
  const notes = read.flatMap(({ value }) => value?.actions ?? []);
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

export function nameOf(pin: Pin): string {
  return pin.field === "" ? pin.owner : `${pin.owner}.${pin.field}`;
}

export function keyOfPin(pin: Source): string {
  return `${pin.kind}\0${pin.owner}\0${pin.field}`;
}
