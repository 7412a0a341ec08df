/**
 * What is wrong with a call that its types do not say: values of the query that mean nothing, ids of nobody, references that contradict
 * each other, ends before their beginnings. Only who loads the rules of the business asks.
 */
import { SIZE } from "../vendor.js";
import { viewOf } from "./answer.js";
import type { Call } from "./call.js";
import type { QueryDescription, Shape } from "./description.js";
import type { FieldErrors } from "./problem.js";
import { idIn, ownersOf, referencesIn } from "./owners.js";
import { elementOf, fieldsOf, isNumeric, isObject, type JsonObject, resolve } from "./shape.js";
import { type Id, keyOfId, liveRecord } from "./store.js";
import { below } from "./validate.js";

type Fault = readonly [field: string, message: string];

/** What is wrong, by field. */
export function faultsIn(call: Call): FieldErrors | undefined {
  const faults = [
    ...(call.operation.query ?? []).flatMap((one) => faultsOfParameter(call, one)),
    ...inBody(call),
  ];
  if (faults.length === 0) return undefined;
  const errors = new Map<string, readonly string[]>();
  for (const [field, message] of faults) errors.set(field, [...(errors.get(field) ?? []), message]);
  return Object.fromEntries(errors);
}

/** A parameter that is sent twice, or a list whose members are no ids. */
function faultsOfParameter(call: Call, [name, shape, , style]: QueryDescription): readonly Fault[] {
  const texts = call.url.searchParams.getAll(name);
  const [first] = texts;
  if (first === undefined || style === "repeat" || style === "free") return [];
  const isList = style === "csv" || elementOf(shape, call.domain.models) !== undefined;
  if (texts.length > 1)
    return [[name, `is sent ${texts.length} times${isList ? ": its values are separated by commas" : ""}`]];
  if (name === SIZE && Number(first) < 1) return [[name, "must be at least 1"]];
  if (!isList) return [];
  const members = first.split(",").map((text) => text.trim());
  if (members.includes("")) return [[name, first.trim() === "" ? "has no value" : "has an empty value"]];
  const odd = kindOf(call, name) === "integer" ? members.find((text) => !/^-?\d+$/.test(text)) : undefined;
  return odd === undefined ? [] : [[name, `${odd} is not an integer`]];
}

/** The type of the values that a list in the query is compared with. */
function kindOf({ operation, domain, store }: Call, name: string): string | undefined {
  const { action } = operation;
  const spec = action.kind === "answer" ? undefined : store.table(action.entity)?.spec;
  if (name === "ids" && spec?.id) return spec.id[1];
  const path = operation.filters?.[name]?.replace(/^\W+/, "") ?? name;
  const typeAt = (shape: Shape, names: readonly string[]): string | undefined => {
    const found = resolve(elementOf(shape, domain.models) ?? shape, domain.models);
    const [next, ...rest] = names;
    if (next !== undefined) {
      const inner = fieldsOf(found, domain.models).find(([field]) => field === next);
      return inner && typeAt(inner[1], rest);
    }
    return (typeof found === "string" ? found : found[0] === "limited" ? found[1] : "").split(/[:?]/)[0];
  };
  return spec && typeAt(spec.shape, path.split("."));
}

function inBody(call: Call): readonly Fault[] {
  const { operation, body } = call;
  if (operation.body?.kind !== "json") return [];
  return inObject(call, { shape: operation.body.shape, value: body, path: "", known: knownIn(call) });
}

/** What a record already says where only some of its fields are sent. */
function knownIn(call: Call): JsonObject {
  const { operation, store, parameters, world } = call;
  const { action } = operation;
  if ((action.kind !== "update" && action.kind !== "act") || action.id === undefined) return {};
  const table = store.table(action.entity);
  const record = table && liveRecord(table, parameters.get(action.id) ?? "");
  const domain = table && world.homes.get(table.spec.key);
  const view = record && domain && viewOf({ ...call, domain }, table, record, table.spec.shape);
  return isObject(view) ? view : {};
}

interface Part {
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: string;
  /** Fields that are so already. */
  readonly known: JsonObject;
}

function inObject(call: Call, { shape, value, path, known }: Part): readonly Fault[] {
  const { models } = call.domain;
  if (Array.isArray(value)) {
    const item = elementOf(shape, models) ?? "any";
    return value.flatMap((one: unknown, i) =>
      inObject(call, { shape: item, value: one, path: `${path}[${i}]`, known: {} }),
    );
  }
  if (!isObject(value)) return [];
  const inner = fieldsOf(shape, models).flatMap(([name, fieldShape]) =>
    inObject(call, { shape: fieldShape, value: own(value, name), path: below(path, name), known: {} }),
  );
  return [
    ...nobodies(call, value, path),
    ...contradictions(call, { shape, value, path, known }),
    ...reversed(value, path, known),
    ...inner,
  ];
}

function own(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Ids that may be of several kinds, of which none has the record. */
function nobodies({ domain, store }: Call, value: JsonObject, path: string): readonly Fault[] {
  return Object.entries(domain.kinds ?? {}).flatMap(([name, entities]): readonly Fault[] => {
    const id = own(value, name);
    // 0 stands for none.
    if ((!isNumeric(id) && typeof id !== "string") || Number(id) === 0) return [];
    const tables = entities.map((entity) => store.table(entity));
    const isKnown = tables.some((table) => table === undefined || liveRecord(table, id));
    return isKnown ? [] : [[below(path, name), `${String(id)} does not exist`]];
  });
}

interface Reference {
  readonly field: string;
  readonly entity: string;
  readonly id: Id;
}

/** A location of another customer than the one beside it. */
function contradictions(
  call: Call,
  { shape, value, path, known }: Part & { readonly value: JsonObject },
): readonly Fault[] {
  const { action } = call.operation;
  const sent = sentIn(call, shape, value, path);
  const shapeOfRecord =
    action.kind === "answer" ? "any" : (call.store.table(action.entity)?.spec.shape ?? "any");
  const isSent = new Set(sent.map(({ entity }) => entity));
  const before = sentIn(call, shapeOfRecord, known).filter(({ entity }) => !isSent.has(entity));
  const all = [...sent, ...before];
  return sent.flatMap(({ entity, id, field }) =>
    ownersOf(call, entity, id).flatMap(([owner, of]): readonly Fault[] => {
      const rivals = all.filter((one) => one.entity === owner);
      const isRight = rivals.length === 0 || rivals.some((one) => keyOfId(one.id) === keyOfId(of));
      return isRight ? [] : [[field, `${entity} ${id} is of ${owner} ${of}, not of ${rivals[0]?.id}`]];
    }),
  );
}

function sentIn({ domain }: Call, shape: Shape, value: JsonObject, path = ""): readonly Reference[] {
  return referencesIn(fieldsOf(shape, domain.models)).flatMap(([name, , , entity = ""]) => {
    const id = idIn(own(value, name));
    return id === undefined ? [] : [{ entity, id, field: below(path, name) }];
  });
}

/** What begins has to end later: pairs of moments by their names. */
function reversed(value: JsonObject, path: string, known: JsonObject): readonly Fault[] {
  return Object.keys({ ...known, ...value }).flatMap((name): readonly Fault[] => {
    const last = PAIRS.map(([from, to]) => name.replace(from, to)).find((other) => other !== name);
    if (last === undefined || (own(value, name) === undefined && own(value, last) === undefined)) return [];
    const [start, end] = [name, last].map((one) => momentOf(own(value, one) ?? own(known, one)));
    if (start === undefined || end === undefined || end >= start) return [];
    return [[below(path, own(value, last) === undefined ? name : last), `${last} is before ${name}`]];
  });
}

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/^start/, "end"],
  [/Start/, "End"],
  [/^from/, "to"],
  [/From/, "To"],
];

function momentOf(value: unknown): number | undefined {
  const at = typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
}
