/**
 * Domains of the intermediate representation, seen as a matcher sees them: objects with fields, and operations that answer, take and filter
 * them. Envelopes are gone here: what an operation answers is the row of its page or the `data` of its wrapper.
 */
import { once } from "../ground/collections.ts";
import { rowsIn } from "../model/envelope.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { fieldsOf } from "../model/fields.ts";
import { modelsOf } from "../model/models.ts";
import { type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type { Domain, Field, HttpMethod, Model, Operation, Paging, Resource, Type } from "../model/ir.ts";
import { plainPath, segmentsOf } from "../model/path.ts";
import { namedObjects, type NamedObjects } from "./inline.ts";
import { fieldWords, isUserId, schemaWords } from "./tokens.ts";

/** What values of a field look like, references followed. */
export interface Shape {
  readonly kind: "string" | "integer" | "number" | "boolean" | "object" | "unknown";
  readonly list: boolean;
  readonly nullable: boolean;
  readonly format?: string;
  /** Members of an enum, as text. */
  readonly values?: readonly string[];
  /** Object that is embedded: key of its {@link Entity}. */
  readonly entity?: string;
  /** In words: `string(date-time)`, `array<Tag>`. */
  readonly text: string;
}

/** One name on the way down to a value; `list` when the way goes on in the items of what it names. */
export interface Step {
  readonly name: string;
  readonly list: boolean;
  /** What it names may be missing or null. */
  readonly absent?: true;
}

/** A field of an object, a query parameter, or a path in a request body. */
export interface Slot {
  /** Dots for nesting, `[]` for lists. A name may have dots of its own: what is nested is said by {@link steps}. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** Words of the name, noise left out. */
  readonly words: readonly string[];
  /** Those words without the ones of its owner: `jobNumber` of a job is `number`. */
  readonly bare: readonly string[];
  readonly shape: Shape;
  /** What the document says of it. */
  readonly description?: string;
  readonly evidence?: string;
  readonly doubtful: boolean;
  /** In a body: the field around all others that only names them, or what it is called where this one is in it. */
  readonly wrapper?: true | string;
  /** Holds the id of somebody who logs in, see {@link isUserId}. */
  readonly isUser: boolean;
}

/**
 * What an object is there for: answers hold it (or nothing says what it is for), only requests hold it, or it wraps answers. What an object
 * became is looked for among objects of its role.
 */
export type Role = "response" | "request" | "envelope";

/** An object of an API: a schema with fields. */
export interface Entity {
  readonly key: string;
  readonly domain: string;
  /** Name in the document. */
  readonly schema: string;
  readonly words: readonly string[];
  /** Words of the resources whose operations answer it, and of properties that embed it. */
  readonly context: Set<string>;
  readonly slots: readonly Slot[];
  /** Operations that answer it as such or in a list, best first; of an envelope, those that answer in it. */
  readonly answers: OperationNode[];
  /** Operations that take it as their body, as such or in a list. */
  readonly takes: OperationNode[];
  readonly role: Role;
  /** Reached from requests, perhaps from responses as well. */
  readonly request: boolean;
  /** Where it is embedded. */
  readonly parents: { readonly entity: string; readonly field: string; readonly words: readonly string[] }[];
}

export type Purpose = "get" | "list" | "feed" | "create" | "update" | "delete" | "other";

export interface OperationNode {
  readonly domain: Domain;
  readonly resource: Resource;
  readonly operation: Operation;
  readonly purpose: Purpose;
  /** Key of the entity it answers. */
  readonly entity?: string;
  /** Keys of the envelopes around it, outermost first. */
  readonly envelopes: readonly string[];
  /** From what is answered into those envelopes and lists, down to the entity. */
  readonly down: readonly Step[];
  /** Key of the entity it takes as its body. */
  readonly takes?: string;
  /** Of the query. */
  readonly parameters: readonly Slot[];
  /** Of the path, the tenant left out. */
  readonly pathParameters: readonly Slot[];
  readonly body: readonly Slot[];
  readonly words: readonly string[];
}

export interface WebhookNode {
  readonly name: string;
  readonly entity?: string;
  readonly operation?: string;
}

export interface Catalogue {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly operations: readonly OperationNode[];
  readonly webhooks: readonly WebhookNode[];
}

/** Levels of nesting that are looked into in request bodies. */
const MAX_DEPTH = 5;

/** @param wire by which envelopes are known */
export function catalogueOf(domains: readonly Domain[], wire: WireProfile): Catalogue {
  const entities = new Map<string, Entity>();
  const operations: OperationNode[] = [];
  const webhooks: WebhookNode[] = [];
  for (const domain of domains) {
    const { models, answerOf } = namedObjects(domain);
    const reader = { domain, models, wire, answerOf, inside: embeddedIn(models) };
    for (const model of models.values()) {
      const fields = fieldsOf(model.type, reader.models) ?? [];
      if (fields.length > 0) entities.set(keyOf(domain, model.source), entityOf(reader, model, fields));
    }
    for (const entry of resourceOperations(domain)) operations.push(operationOf(reader, entry));
    for (const webhook of domain.webhooks ?? []) {
      const entity = webhook.body && payloadOf(reader, webhook.body).entity;
      webhooks.push({
        name: webhook.name,
        ...(webhook.source !== undefined && { operation: webhook.source }),
        ...(entity !== undefined && { entity }),
      });
    }
  }
  for (const node of operations) {
    const resource = wordsOf(node);
    const join = (key: string | undefined, list: "answers" | "takes") => {
      const entity = key === undefined ? undefined : entities.get(key);
      if (!entity) return;
      entity[list].push(node);
      if (list === "answers" || entity.role === "request")
        for (const word of resource) entity.context.add(word);
    };
    for (const key of new Set([node.entity, ...node.envelopes])) join(key, "answers");
    join(node.takes, "takes");
  }
  for (const entity of entities.values()) {
    entity.answers.sort((a, b) => RANK[a.purpose] - RANK[b.purpose]);
    for (const slot of entity.slots) {
      const child = embedded(slot, { entities });
      if (!child || child === entity) continue;
      child.parents.push({ entity: entity.key, field: slot.path, words: entity.words });
      for (const word of slot.words) child.context.add(word);
    }
  }
  return { entities, operations, webhooks };
}

/** What is asked first by somebody who wants one of them. */
const RANK: Readonly<Record<Purpose, number>> = {
  get: 0,
  list: 1,
  feed: 2,
  create: 4,
  update: 3,
  other: 5,
  delete: 6,
};

interface Reader {
  readonly domain: Domain;
  readonly models: ReadonlyMap<string, Model>;
}

/** Who also looks into envelopes. */
interface AnswerReader extends Reader {
  readonly wire: WireProfile;
  readonly answerOf: NamedObjects["answerOf"];
  /** Models that others have in a field: none of them is an envelope of one field. */
  readonly inside: ReadonlySet<string>;
}

function embeddedIn(models: ReadonlyMap<string, Model>): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const model of models.values())
    for (const { type } of fieldsOf(model.type, models) ?? []) {
      const item = itemOf(type);
      if (item.kind === "ref") inside.add(item.model);
    }
  return inside;
}

function itemOf(type: Type): Type {
  return type.kind === "array" ? itemOf(type.items) : type;
}

function readerOf(domain: Domain): Reader {
  return { domain, models: modelsOf(domain) };
}

function keyOf(domain: Domain, schema: string): string {
  return `${domain.id} ${schema}`;
}

/** Fields as those of an object of that name, which no model of the domain has to be. */
export function slotsOf(domain: Domain, schema: string, fields: readonly Field[]): readonly Slot[] {
  return slotsIn(readerOf(domain), schema, fields);
}

function slotsIn(reader: Reader, schema: string, fields: readonly Field[]): readonly Slot[] {
  const owner = new Set(nounsOf(schema));
  return fields.map((field) => {
    const slot = slotOf(reader, field, { steps: [stepInto(field)], owner });
    // Of a model that is nullable itself, no field says so.
    return slot.shape.nullable
      ? { ...slot, steps: slot.steps.map((step) => ({ ...step, absent: true })) }
      : slot;
  });
}

/** Words of the name of a schema without its namespace. */
function nounsOf(schema: string): readonly string[] {
  return schemaWords(schema.split(".").at(-1) ?? schema);
}

function entityOf(reader: AnswerReader, model: Model, fields: readonly Field[]): Entity {
  return {
    key: keyOf(reader.domain, model.source),
    domain: reader.domain.id,
    schema: model.source,
    words: nounsOf(model.source),
    context: new Set(),
    slots: slotsIn(reader, model.source, fields),
    answers: [],
    takes: [],
    role: rowsOf(reader, fields, model.source)
      ? "envelope"
      : model.usedIn.response || !model.usedIn.request
        ? "response"
        : "request",
    request: model.usedIn.request,
    parents: [],
  };
}

function slotOf(
  reader: Reader,
  field: Pick<Field, "source" | "type" | "description" | "evidence" | "doubtful">,
  at: { readonly steps: readonly Step[]; readonly owner: ReadonlySet<string> },
): Slot {
  const words = fieldWords(field.source);
  const bare = words.filter((word) => !at.owner.has(word));
  // Of a `JobSplit`, `jobSplitId` is bare `id`, and `jobId` stays `job id`: it is no id of the split.
  const isOtherId = bare.join(" ") === "id" && [...at.owner].some((word) => !words.includes(word));
  return {
    path: pathOf(at.steps),
    steps: at.steps,
    words,
    bare: bare.length > 0 && !isOtherId ? bare : words,
    shape: shapeOf(reader, field.type),
    ...(field.description !== undefined && { description: field.description }),
    ...(field.evidence !== undefined && { evidence: field.evidence }),
    doubtful: field.doubtful === true,
    isUser: isUserId(field.source, field.description),
  };
}

function shapeOf(reader: Reader, type: Type, depth = 0): Shape {
  const plain = (kind: Shape["kind"], text: string, more: Partial<Shape> = {}): Shape => ({
    kind,
    list: false,
    nullable: type.nullable,
    text,
    ...more,
  });
  if (depth > 20) return plain("unknown", "unknown");
  switch (type.kind) {
    case "scalar":
      return plain(type.scalar, type.format === undefined ? type.scalar : `${type.scalar}(${type.format})`, {
        ...(type.format !== undefined && { format: type.format }),
      });
    case "enum":
      return plain(type.scalar, "enum", { values: (type.names ?? type.values).map(String) });
    case "array": {
      const items = shapeOf(reader, type.items, depth + 1);
      return { ...items, list: true, nullable: type.nullable, text: `array<${items.text}>` };
    }
    case "ref": {
      const model = reader.models.get(type.model);
      if (!model) return plain("unknown", "unknown");
      const target = shapeOf(reader, model.type, depth + 1);
      const nullable = type.nullable || target.nullable;
      return target.kind === "object" && !target.list
        ? { ...target, nullable, entity: keyOf(reader.domain, model.source), text: model.source }
        : { ...target, nullable };
    }
    case "object":
    case "intersection":
    case "map":
      return plain("object", "object");
    case "union": {
      const members = type.members.map((member) => shapeOf(reader, member, depth + 1));
      const object = members.find((member) => member.kind === "object");
      const text = members.map((member) => member.text).join("|");
      return { ...(object ?? members[0] ?? plain("unknown", "unknown")), nullable: type.nullable, text };
    }
    case "null":
      return plain("unknown", "null");
    case "constant":
    case "never":
    case "unknown":
      return plain("unknown", "unknown");
  }
}

/** Keys of what a payload holds and of what is around it. */
interface Payload {
  readonly entity?: string;
  readonly envelopes: readonly string[];
  readonly down: readonly Step[];
}

/** The entity of a payload, its envelope taken off: its rows, or what a wrapper with nothing else in it wraps. */
function payloadOf(reader: AnswerReader, type: Type): Payload {
  const envelopes: string[] = [];
  let down: readonly Step[] = [];
  let current: Type = type;
  for (let depth = 0; depth < 8; depth += 1) {
    if (current.kind === "array") {
      current = current.items;
      down = intoItems(down);
      continue;
    }
    const fields = fieldsOf(current, reader.models) ?? [];
    const name = current.kind === "ref" ? current.model : undefined;
    const rows = rowsOf(reader, fields, name);
    const key = name === undefined ? undefined : keyOf(reader.domain, name);
    if (!rows) return { ...(key !== undefined && { entity: key }), envelopes, down };
    if (key !== undefined) envelopes.push(key);
    down = [...down, stepInto(rows)];
    current = rows.type;
  }
  return { envelopes, down };
}

/** The rows among the fields of an envelope, or the one object in it (`{ ticket: … }`); `undefined` for what is none. */
function rowsOf(
  { wire, models, inside }: AnswerReader,
  fields: readonly Field[],
  name: string | undefined,
): Field | undefined {
  const rows = rowsIn(
    fields.map(({ source }) => source),
    wire,
  );
  if (rows !== undefined) return fields.find(({ source }) => source === rows);
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0 || (name !== undefined && inside.has(name))) return undefined;
  return isNamedBy(only, models) ? only : undefined;
}

/** A field that is called as the object in it is: `ticket` of a `Ticket` or a `TicketInput`. */
function isNamedBy({ source, type }: Field, models: ReadonlyMap<string, Model>): boolean {
  if (type.kind !== "ref" || (fieldsOf(type, models) ?? []).length === 0) return false;
  const words = nounsOf(type.model);
  const own = schemaWords(source);
  return own.length > 0 && own.every((word) => words.includes(word));
}

/** Words of an operation's resource, which may be called after a path with a format. */
function wordsOf({ resource, operation: { path } }: Pick<OperationNode, "resource" | "operation">) {
  const words = schemaWords(resource.name);
  const format = path.slice(plainPath(path).length + 1).toLowerCase();
  return format === "" ? words : words.filter((word) => word !== format);
}

function operationOf(reader: AnswerReader, { resource, operation }: ResourceOperation): OperationNode {
  const answer = reader.answerOf(operation);
  const { entity, envelopes, down }: Payload = answer
    ? payloadOf(reader, answer)
    : { envelopes: [], down: [] };
  const takes = operation.body && payloadOf(reader, operation.body.type).entity;
  const owner = new Set(wordsOf({ resource, operation }));
  const plain = { ...operation, path: plainPath(operation.path) };
  return {
    domain: reader.domain,
    resource,
    operation,
    purpose: purposeOf(reader, operation),
    ...(entity !== undefined && { entity }),
    envelopes,
    down,
    ...(takes !== undefined && { takes }),
    parameters: (operation.query?.parameters ?? []).map((parameter) =>
      slotOf(reader, parameter, { steps: [named(parameter.source)], owner }),
    ),
    pathParameters: operation.pathParameters.map((parameter) =>
      slotOf(reader, parameter, { steps: [named(parameter.source)], owner }),
    ),
    body: operation.body ? bodyOf(reader, operation.body.type, owner) : [],
    words: [
      ...new Set(
        segmentsOf(plain)
          .filter(({ isParameter }) => !isParameter)
          .flatMap(({ text }) => schemaWords(text)),
      ),
    ],
  };
}

function purposeOf(reader: AnswerReader, { method, path, paging, success }: Operation): Purpose {
  const listed = LISTED[paging.kind];
  if (listed === "feed") return listed;
  const byMethod = PURPOSES[method];
  if (byMethod !== "get") return byMethod;
  const answersList =
    listed !== undefined ||
    success.type?.kind === "array" ||
    (success.type !== undefined &&
      fieldsOf(success.type, reader.models)?.some(
        ({ source, type }) =>
          (source === reader.wire.page.items || source === reader.wire.feed.items) && type.kind === "array",
      ) === true);
  return answersList ? "list" : plainPath(path).endsWith("}") ? "get" : "other";
}

/** What a list is read for; without one, the answer says it. */
const LISTED: Readonly<Record<Paging["kind"], "list" | "feed" | undefined>> = {
  page: "list",
  feed: "feed",
  none: undefined,
};

/** What reads may read one or many. */
const PURPOSES: Readonly<Record<HttpMethod, Purpose>> = {
  GET: "get",
  POST: "create",
  PUT: "update",
  PATCH: "update",
  DELETE: "delete",
  OPTIONS: "other",
  HEAD: "other",
  QUERY: "get",
};

function bodyOf(reader: AnswerReader, type: Type, owner: ReadonlySet<string>): Slot[] {
  const slots = flatten(reader, type, { above: [], owner });
  const name = type.kind === "ref" ? type.model : undefined;
  const only = type.kind === "array" ? undefined : rowsOf(reader, fieldsOf(type, reader.models) ?? [], name);
  if (only?.type.kind !== "ref") return slots;
  return slots.map((slot) => ({ ...slot, wrapper: slot.path === only.source || only.source }));
}

/** Its path in what is sent, the envelope around that taken off. */
export function unwrapped({ path, wrapper }: Slot): string {
  return typeof wrapper === "string" ? path.slice(wrapper.length + 1) : path;
}

/** Every path inside a request body. */
function flatten(
  reader: Reader,
  type: Type,
  at: { readonly above: readonly Step[]; readonly owner: ReadonlySet<string> },
): Slot[] {
  if (at.above.filter(({ name }) => name !== "").length > MAX_DEPTH) return [];
  if (type.kind === "array") return flatten(reader, type.items, { ...at, above: intoItems(at.above) });
  return (fieldsOf(type, reader.models) ?? []).flatMap((field) => {
    const steps = [...at.above, named(field.source)];
    return [
      slotOf(reader, field, { steps, owner: at.owner }),
      ...flatten(reader, field.type, { above: steps, owner: at.owner }),
    ];
  });
}

/** A field of an answer. */
function stepInto({ source, type, required }: Field): Step {
  return required && !type.nullable ? named(source) : { ...named(source), absent: true };
}

export function named(name: string): Step {
  return { name, list: false };
}

/** The items of what the last step names; of a body that is a list itself, those of the body. */
export function intoItems(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  return last === undefined || last.list
    ? [...steps, { name: "", list: true }]
    : [...steps.slice(0, -1), { ...last, list: true }];
}

export function pathOf(steps: readonly Step[]): string {
  return steps
    .map(({ name, list }, i) => `${i > 0 && name !== "" ? "." : ""}${name}${list ? "[]" : ""}`)
    .join("");
}

/** Twins differ in words without meaning only: `Export…`, `Create…`, `Detailed…`. */
export function isTwin(a: Entity, b: Entity): boolean {
  return (
    a === b ||
    (a.domain === b.domain &&
      a.words.length === b.words.length &&
      a.words.every((word) => b.words.includes(word)))
  );
}

/** An object and its twins have the same. */
export const familyOf = once(({ domain, words }: Entity) => `${domain} ${[...words].sort().join(" ")}`);

/** Whether an operation of one of the purposes answers an object. */
export function isAnsweredBy({ answers }: Entity, ...purposes: readonly Purpose[]): boolean {
  return answers.some(({ purpose }) => purposes.includes(purpose));
}

/** The object that a field embeds, as such or in a list. */
export function embedded(slot: Slot, { entities }: Pick<Catalogue, "entities">): Entity | undefined {
  return slot.shape.entity === undefined ? undefined : entities.get(slot.shape.entity);
}
