/**
 * What the table of the business (`specs/model.yaml`) says of operations: what they do beside what their method says, what forbids
 * them, and which rows filters keep whose names do not say it. Its format is described at its top.
 */
import { isObject } from "../ground/json.ts";
import { asText, type Check, listOf, mapOf, record, shape, type Spot, unchecked } from "../read/check.ts";
import type { DomainDescription, Effect, OperationDescription } from "../runtime/mocks/description.ts";
import { elementOf, fieldsOf } from "../runtime/mocks/shape.ts";

/** What is said of an operation. */
export interface Doings {
  /** An empty one is none. */
  readonly filters: ReadonlyMap<string, string>;
  readonly effects: readonly Effect[];
  /** Fields of the body are not those of the record that the path names. */
  readonly apart?: boolean;
}

/** By domain and operation: `jpm Jobs_Cancel`. */
export type DoingsTable = ReadonlyMap<string, Doings>;

export function readDoingsTable(root: Spot): DoingsTable {
  // The other parts are read, and judged, in `business.ts`.
  const { operations } = shape({ operations: mapOf(readDoings) })(root);
  return operations;
}

/** A list is of effects, for they are what most rows have. */
function readDoings(spot: Spot): Doings {
  if (Array.isArray(spot.value)) return { filters: new Map(), effects: listOf(readEffect)(spot) };
  const { apart, ...rest } = record(
    {
      filters: mapOf((filter) => (filter.value === null ? "" : asText(filter))),
      effects: listOf(readEffect),
      apart: unchecked,
    },
    "An operation",
  )(spot);
  return { ...rest, apart: apart === true };
}

const effectShape = record(
  {
    of: asText,
    where: unchecked,
    each: asText,
    given: unchecked,
    when: unchecked,
    deny: unchecked,
    unless: unchecked,
    set: unchecked,
    create: unchecked,
    remove: unchecked,
    answer: unchecked,
    lacking: unchecked,
    then: unchecked,
    over: unchecked,
    gone: unchecked,
    once: unchecked,
    sort: asText,
  },
  "An effect",
);

const readEffect: Check<Effect> = (spot) => {
  effectShape(spot);
  const value = isObject(spot.value) ? spot.value : {};
  for (const [key, isRight, what] of KINDS)
    if (value[key] !== undefined && !isRight(value[key])) spot.at(key).fault(`${key} is ${what}`);
  if (value["of"] === undefined) spot.fault("An effect says of which records it is: `of: jpm/jobs`");
  const { when, then, once } = value;
  return {
    ...(value as unknown as Effect),
    // One state needs no list.
    ...(isObject(when) && {
      when: Object.fromEntries(
        Object.entries(when).map(([field, states]) => [field, Array.isArray(states) ? states : [states]]),
      ),
    }),
    ...(then !== undefined && { then: listOf(readEffect)(spot.at("then")) }),
    ...(once !== undefined && { once: listOf(readEffect)(spot.at("once")) }),
  };
};

const KINDS: readonly (readonly [key: string, isRight: (value: unknown) => boolean, what: string])[] = [
  ["where", isObject, "a mapping of what was sent to filters"],
  ["given", isObject, "a mapping of what was sent to values"],
  ["when", isObject, "a mapping of fields to their values"],
  [
    "deny",
    (value) => Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "string",
    "a status and a text",
  ],
  ["lacking", isObject, "a mapping of fields to values"],
  ["unless", (value) => value === true, "true"],
  ["remove", (value) => value === true, "true"],
  ["gone", (value) => value === true, "true"],
  ["over", (value) => Array.isArray(value) && value.length === 2, "two amounts"],
];

/** An operation with what it does: by the table, else to the list of its record that its path is about. */
export function withEffects(
  operation: OperationDescription,
  doings: Doings | undefined,
  scene: Pick<DomainDescription, "entities" | "models">,
): OperationDescription {
  const effects = doings ? doings.effects : effectsOnList(operation, scene);
  const { action } = operation;
  const isApart = action.kind !== "answer" && (doings ? doings.apart === true : effects.length > 0);
  return {
    ...operation,
    ...(effects.length > 0 && { effects }),
    ...(isApart && { action: { ...action, kind: "act", apart: true } }),
  };
}

/** `/invoices/{id}/items` changes the `items` of an invoice, `/invoices/{id}/items/{itemId}` one of them. */
function effectsOnList(
  { action, method, path, parameters = [], body }: OperationDescription,
  { entities, models }: Pick<DomainDescription, "entities" | "models">,
): readonly Effect[] {
  const [, owner = "", list = "", member] = /\{(\w+)\}\/([^/{}]+)(?:\/\{(\w+)\})?$/.exec(path) ?? [];
  if (action.kind !== "act" || action.id !== owner || !CHANGES.has(method)) return [];
  const { shape = "any", id } = entities.find(({ key }) => key === action.entity) ?? {};
  const said = list.replaceAll("-", "").toLowerCase();
  const [name = "", listShape = "any"] =
    fieldsOf(shape, models).find(([field]) => field.toLowerCase() === said) ?? [];
  const element = elementOf(listShape, models);
  if (element === undefined) return [];
  const isOfObjects = fieldsOf(element, models).length > 0;
  // What sends the list itself writes it.
  const sent = fieldsOf(body?.shape ?? "any", models).map(([field]) => field);
  if (sent.includes(name)) return [];
  const idOf = member !== undefined && parameters.some(([parameter]) => parameter === member);
  const change =
    method === "DELETE"
      ? idOf
        ? `-=${member}`
        : []
      : isOfObjects && sent.length > 0
        ? { "+": "=body", ...(idOf && { with: { id: `=${member}` } }) }
        : idOf && !isOfObjects
          ? `+=${member}`
          : undefined;
  return change === undefined
    ? []
    : [
        {
          of: action.entity,
          where: { [`record.${id?.[0] ?? "id"}`]: id?.[0] ?? "id" },
          set: { [name]: change },
        },
      ];
}

const CHANGES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);
