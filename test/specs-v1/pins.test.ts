/**
 * The pins in `specs/migration/`: everything they name has to exist, on the V1 side and on the V2 side, and every V1 field,
 * parameter and operation of a pinned object or operation has exactly one pin.
 *
 * The documents are walked as they are, without any help of the generator but for the words of fates and transforms. That a wrong pin is found is shown on seeded ones.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { FATES } from "../../generator/migrate/rows.ts";
import { TRANSFORMS } from "../../generator/migrate/transform.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Doc {
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, unknown>;
  components: { schemas: Record<string, Schema> };
}

interface Route {
  kind: string;
  domain?: string;
  operation?: string;
  parameter?: string;
  match?: string;
  from?: string;
  function?: string;
}

interface Target {
  domain: string;
  operation?: string;
  parameter?: string;
  schema?: string;
  field?: string;
  event?: string;
  route?: Route;
}

interface Pin {
  fate: string[];
  targets: Target[];
  transform: string[];
  never?: (Target & { reason: string })[];
  status: string;
  evidence: string;
  reason: string;
}

interface PinFile {
  objects?: {
    object: string;
    counterpart?: { domain: string; schema: string; operation?: string };
    pins: (Pin & { field: string })[];
  }[];
  endpoints?: (Pin & {
    operation: string;
    parameters?: (Pin & { parameter: string })[];
    requestFields?: (Pin & { field: string })[];
  })[];
  webhooks?: (Pin & { webhook: string })[];
  actions?: (Pin & { action: string })[];
}

/** `review` is what nobody decided; `none` says nothing. */
const WORDS = {
  fate: FATES.filter((fate) => fate !== "review").join(" "),
  transform: Object.keys(TRANSFORMS)
    .filter((name) => name !== "none")
    .join(" "),
  status: "verified suggested",
  evidence: "stated-by-vendor shown-by-client-code read",
  route: "direct follow-id reverse aggregate constant none",
};

const v1 = readDoc("v1/servicetitan-v1.json");
const v2 = new Map(
  readdirSync(new URL("../../specs/v2/", import.meta.url)).map((name) => [
    name.replace(".json", ""),
    readDoc(`v2/${name}`),
  ]),
);
const folder = new URL("../../specs/migration/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name): [string, PinFile] => [name, parse(readFileSync(new URL(name, folder), "utf8")) as PinFile]);

it.each(files)("%s names only what exists", (_, file) => {
  expect(faultsOf(file)).toEqual([]);
});

it("every object, operation and webhook of V1 is pinned in exactly one place", () => {
  const pinned = files.flatMap(([, file]) => [
    ...(file.objects ?? []).map((entry) => entry.object),
    ...(file.endpoints ?? []).map((entry) => entry.operation),
    ...(file.webhooks ?? []).map((entry) => entry.webhook),
  ]);
  const operations = Object.values(v1.paths).flatMap((item) => Object.values(item));
  const all = [
    ...Object.keys(v1.components.schemas),
    ...operations.map((operation) => operation.operationId),
    ...Object.keys(v1.webhooks ?? {}),
  ];
  expect(pinned.sort()).toEqual(all.sort());
});

it("wrong pins are found", () => {
  const pin = (field: string, target: object, rest: object = {}) => ({
    field,
    fate: ["same"],
    targets: [{ domain: "jpm", schema: "Jpm.V2.JobTypeResponse", ...target }],
    transform: [],
    status: "verified",
    evidence: "read",
    reason: "A seeded pin.",
    ...rest,
  });
  const faults = faultsOf({
    objects: [
      {
        object: "JobType",
        counterpart: { domain: "jpm", schema: "Jpm.V2.JobTypeResponse" },
        pins: [
          pin("id", { field: "idd", route: { kind: "direct", operation: "JobTypes_Get" } }),
          pin("colour", { field: "name", route: { kind: "direct", operation: "JobTypes_Get" } }),
          pin("id", {
            field: "id",
            route: { kind: "follow-id", operation: "JobTypes_Get", parameter: "no", from: "x" },
          }),
          pin("name", { field: "name", route: { kind: "direct", operation: "Projects_Get" } }),
          pin(
            "name",
            { field: "name", route: { kind: "teleport", operation: "JobTypes_Guess" } },
            { fate: ["lost"] },
          ),
        ],
      },
      { object: "Ghost", pins: [] },
    ],
    endpoints: [{ ...pin("x", {}), operation: "Jobs_Guess" }],
  } as PinFile);
  expect(faults).toEqual([
    "JobType.id: jpm Jpm.V2.JobTypeResponse has no idd",
    "JobType.colour: not in V1",
    "JobType.id: jpm JobTypes_Get has no parameter no",
    "JobType.id: jpm Jpm.V2.JobTypeResponse has no x",
    "JobType.name: jpm Projects_Get does not deliver Jpm.V2.JobTypeResponse",
    "JobType.name: lost is no fate",
    "JobType.name: teleport is no route",
    "JobType.name: jpm has no operation JobTypes_Guess",
    "JobType: id has 2 pins",
    "JobType: name has 2 pins",
    "JobType: modifiedOn has 0 pins",
    "Ghost: not in V1",
    "Jobs_Guess: not in V1",
  ]);
});

function readDoc(path: string): Doc {
  return JSON.parse(readFileSync(new URL(`../../specs/${path}`, import.meta.url), "utf8")) as Doc;
}

function faultsOf(file: PinFile): string[] {
  return [
    ...(file.objects ?? []).flatMap(objectFaults),
    ...(file.endpoints ?? []).flatMap(endpointFaults),
    ...(file.webhooks ?? []).flatMap((entry) => [
      ...(v1.webhooks?.[entry.webhook] ? [] : [`${entry.webhook}: not in V1`]),
      ...pinFaults(entry.webhook, entry, undefined),
    ]),
    ...(file.actions ?? []).flatMap((entry) => pinFaults(entry.action, entry, undefined)),
  ];
}

function objectFaults({ object, counterpart, pins }: NonNullable<PinFile["objects"]>[number]): string[] {
  const schema = v1.components.schemas[object];
  if (!schema) return [`${object}: not in V1`];
  return [
    ...pins.flatMap((pin) => [
      ...(find(v1, schema, pin.field) ? [] : [`${object}.${pin.field}: not in V1`]),
      ...pinFaults(`${object}.${pin.field}`, pin, counterpart),
    ]),
    ...oneEach(
      object,
      Object.keys(schema.properties ?? {}),
      pins.map((pin) => pin.field).filter((field) => !field.includes(".")),
    ),
  ];
}

function endpointFaults(entry: NonNullable<PinFile["endpoints"]>[number]): string[] {
  const { operation: id, parameters = [], requestFields = [] } = entry;
  const operation = operationOf(v1, id);
  if (!operation) return [`${id}: not in V1`];
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return [
    ...pinFaults(id, entry, undefined),
    ...parameters.flatMap((pin) => pinFaults(`${id} ${pin.parameter}`, pin, undefined)),
    ...requestFields.flatMap((pin) => pinFaults(`${id} ${pin.field}`, pin, undefined)),
    ...oneEach(
      id,
      (operation.parameters ?? []).map((parameter) => parameter.name),
      parameters.map((pin) => pin.parameter),
    ),
    ...oneEach(
      id,
      leaves(body),
      requestFields.map((pin) => pin.field),
    ),
  ];
}

function oneEach(owner: string, wanted: string[], pinned: string[]): string[] {
  const all = [...new Set([...wanted, ...pinned])].filter(
    (name) => wanted.includes(name) || owner.includes("_"),
  );
  return all.flatMap((name) => {
    const count = wanted.includes(name) ? pinned.filter((other) => other === name).length : 0;
    return count === 1 ? [] : [`${owner}: ${name} has ${String(count)} pins`];
  });
}

function pinFaults(
  owner: string,
  pin: Pin,
  counterpart: { domain: string; schema: string } | undefined,
): string[] {
  const known = (kind: keyof typeof WORDS, words: string[]) =>
    words.filter((word) => !WORDS[kind].split(" ").includes(word)).map((word) => `${word} is no ${kind}`);
  const placeless = pin.fate.includes("removed");
  return [
    ...known("fate", pin.fate),
    ...known("transform", pin.transform),
    ...known("status", [pin.status]),
    ...known("evidence", [pin.evidence]),
    ...known(
      "route",
      pin.targets.flatMap((target) => target.route?.kind ?? []),
    ),
    ...(pin.fate.length > 0 && /\S.*\.$/.test(pin.reason) ? [] : ["no fate or no sentence as reason"]),
    ...((pin.targets.length === 0) === placeless ? [] : ["either removed or with targets"]),
    ...[...pin.targets, ...(pin.never ?? [])].flatMap((target) => targetFaults(target, counterpart)),
    ...(pin.never ?? []).flatMap(({ reason }) => (/\S.*\.$/.test(reason) ? [] : ["no reason for a never"])),
  ].map((fault) => `${owner}: ${fault}`);
}

function targetFaults(target: Target, counterpart: { domain: string; schema: string } | undefined): string[] {
  const { domain, operation, parameter, schema, field, event, route } = target;
  const doc = v2.get(domain);
  if (!doc) return [`no domain ${domain}`];
  if (event !== undefined) return eventFaults(target);
  const from = counterpart && v2.get(counterpart.domain);
  return [
    ...schemaFaults(domain, doc, { schema, field }),
    ...operationFaults(domain, doc, { operation, parameter }),
    ...operationFaults(domain, doc, { operation: route?.operation, parameter: route?.parameter }),
    ...deliveryFaults(domain, doc, { operation: route?.operation ?? operation, schema }),
    ...(route?.match ? schemaFaults(domain, doc, { schema, field: route.match }) : []),
    ...(route?.from && counterpart && from
      ? schemaFaults(counterpart.domain, from, { schema: counterpart.schema, field: route.from })
      : []),
  ];
}

interface Events {
  events: { domain: string; type: string; schema: string; payload: string }[];
  envelope: Schema;
  schemas: Record<string, Schema>;
}

const known = new URL("../../../shared/facts/v2-webhook-events.json", import.meta.url);
const events = existsSync(known) ? (JSON.parse(readFileSync(known, "utf8")) as Events) : undefined;

/** Events are in no document of V2 that is current: compared with what is known of them, where that is at hand. */
function eventFaults({ domain, event, field }: Target): string[] {
  if (!events) return [];
  const found = events.events.find(({ type }) => type === event);
  if (found?.domain !== domain) return [`${domain} has no event ${event ?? ""}`];
  const [first = "", ...rest] = field?.split(".") ?? [];
  const body = events.schemas[`${domain}:${found.payload}`];
  const names = [first, ...rest].filter((name) => name !== "");
  const isThere =
    names.length === 0 ||
    (rest.length === 0
      ? events.envelope.properties?.[first] !== undefined
      : first === "data" && body?.properties?.[rest[0] ?? ""] !== undefined);
  return isThere ? [] : [`${event ?? ""} has no ${field ?? ""}`];
}

function schemaFaults(
  domain: string,
  doc: Doc,
  { schema, field }: { schema?: string | undefined; field?: string | undefined },
): string[] {
  if (!schema) return [];
  const found = doc.components.schemas[schema];
  if (!found) return [`${domain} has no schema ${schema}`];
  return field && !find(doc, found, field) ? [`${domain} ${schema} has no ${field}`] : [];
}

function operationFaults(
  domain: string,
  doc: Doc,
  { operation, parameter }: { operation?: string | undefined; parameter?: string | undefined },
): string[] {
  if (!operation) return [];
  const found = operationOf(doc, operation);
  if (!found) return [`${domain} has no operation ${operation}`];
  const has = found.parameters?.some(({ name }) => name === parameter);
  return parameter && !has ? [`${domain} ${operation} has no parameter ${parameter}`] : [];
}

/** An operation that exists is of no use when the schema is nowhere in what it takes or answers. */
function deliveryFaults(
  domain: string,
  doc: Doc,
  { operation, schema }: { operation?: string | undefined; schema?: string | undefined },
): string[] {
  const found = operation === undefined ? undefined : operationOf(doc, operation);
  if (!found || schema === undefined || !doc.components.schemas[schema]) return [];
  const seen = new Set(namesIn(found));
  for (const name of seen) for (const next of namesIn(doc.components.schemas[name])) seen.add(next);
  return seen.has(schema) ? [] : [`${domain} ${found.operationId} does not deliver ${schema}`];
}

/** Names of all schemas that a part of a document refers to directly. */
function namesIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
}

function operationOf(doc: Doc, id: string): Operation | undefined {
  return Object.values(doc.paths)
    .flatMap((item) => Object.values(item))
    .find((operation) => operation.operationId === id);
}

/** The schema at a path like `items[].sku.code`. */
function find(doc: Doc, schema: Schema, path: string): Schema | undefined {
  return path.split(".").reduce<Schema | undefined>((at, step) => {
    const name = step.replace("[]", "");
    const next = at && resolve(doc, resolve(doc, at).properties?.[name]);
    return step.endsWith("[]") ? next?.items && resolve(doc, next.items) : next;
  }, schema);
}

function resolve<T extends Schema | undefined>(doc: Doc, schema: T): T | Schema {
  const part = (schema?.oneOf ?? schema?.anyOf ?? schema?.allOf)?.find(({ type }) => type !== "null");
  if (part) return resolve(doc, part);
  const name = schema?.$ref?.replace("#/components/schemas/", "");
  const target = name === undefined ? undefined : doc.components.schemas[name];
  return target ? resolve(doc, target) : schema;
}

function leaves(schema: Schema | undefined, start = ""): string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => [
    start + name,
    ...leaves(field, `${start}${name}.`),
    ...leaves(field.items, `${start}${name}[].`),
  ]);
}
