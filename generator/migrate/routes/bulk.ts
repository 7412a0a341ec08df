/** Which list answers one of a route's calls for many records at once. */
import type { BulkCall, PlanCall, PlanStep } from "../../former/plan.ts";
import { once } from "../../ground/collections.ts";
import {
  type Catalogue,
  embedded,
  type Entity,
  type OperationNode,
  type Slot,
} from "../../match/catalogue.ts";
import { singular } from "../../match/tokens.ts";
import { accessorOf } from "../../model/operations.ts";
import { ownerInPath } from "../../model/path.ts";
import { type CallStep, isCall, isField, type RouteStep, type Source } from "./language.ts";
import { takesMany } from "./parameters.ts";
import { everything } from "./plan.ts";

export interface Lists {
  readonly current: Catalogue;
}

/** Values of one call where the document names no number. */
const CHUNK = 50;

/** @param record what the steps are told by */
export function withBulk(
  steps: readonly RouteStep[],
  record: Entity | undefined,
  lists: Lists,
): readonly PlanStep[] {
  return steps.map((step, i): PlanStep => {
    if ("within" in step) return { within: withBulk(step.within, undefined, lists) };
    if (!isCall(step)) return step;
    const node = nodesOf(lists.current).get(`${step.domain} ${step.operation}`);
    if (!node) return step;
    const bulk = bulkOf(step, { node, record, lists });
    const ends = bulk ? undefined : endsOf(step, { node, record, lists });
    const feed = node.purpose === "feed" ? feedOf(step, steps.slice(i + 1)) : undefined;
    return { ...step, ...(bulk && { bulk }), ...(ends && { ends }), ...(feed && { feed }) };
  });
}

/** One record of what changed since a moment that the record itself names. */
function feedOf({ query = {}, rows }: CallStep, [items, where]: readonly RouteStep[]): PlanCall["feed"] {
  const [[parameter, source] = [], another] = Object.entries(query);
  const isOfRecord = source !== undefined && "from" in source && source.from === "record";
  if (rows === true || parameter === undefined || another !== undefined || !isOfRecord) return undefined;
  if (!items || !isField(items) || items.list !== true || !where || !("where" in where)) return undefined;
  return { parameter, items: items.field, key: where.where };
}

export const nodesOf = once(
  ({ operations }: Catalogue): ReadonlyMap<string, OperationNode> =>
    new Map(operations.map((node) => [`${node.domain.id} ${node.operation.source}`, node])),
);

interface Asked {
  /** Parameters that would take many of the values. */
  readonly parameters: readonly string[];
  /** The way to what says which of them a row belongs to. */
  readonly key: BulkCall["key"];
}

interface Bulking {
  readonly node: OperationNode;
  readonly record: Entity | undefined;
  readonly lists: Lists;
}

function bulkOf(step: CallStep, { node, record, lists: { current } }: Bulking): BulkCall | undefined {
  const asked = askedOf(step, node, current) ?? partsOf(step, { node, record, current });
  const answered = current.entities.get(node.entity ?? "");
  if (!asked || !answered) return undefined;
  const lists = current.operations.filter((list) => {
    const rows = current.entities.get(list.entity ?? "");
    const isList = list.purpose === "list" && list.pathParameters.length === 0;
    return isList && isOfRecord(list, node, asked) && rows && covers(rows, answered, asked.key);
  });
  // The list of the very call comes first.
  for (const list of [node, ...lists].filter((one) => lists.includes(one))) {
    const taken = list.parameters.find(
      (slot) => asked.parameters.includes(slot.path) && takesMany(list, slot),
    );
    if (taken) return listCall(list, { taken, asked });
  }
  const [table] = asked === own ? lists.filter(isShort) : [];
  return table && listCall(table, { asked });
}

/** An id is one of what its path names: another list may have rows of the same fields. */
function isOfRecord(list: OperationNode, node: OperationNode, asked: Asked): boolean {
  return asked !== own || list === node || node.operation.path.startsWith(`${list.operation.path}/`);
}

/** A list that nobody has to narrow down by time is read as a whole. */
function isShort({ parameters }: OperationNode): boolean {
  return !parameters.some(({ shape }) => shape.format === "date-time" || shape.format === "date");
}

function covers(rows: Entity, answered: Entity, [first]: BulkCall["key"]): boolean {
  const has = new Set(rows.slots.map(({ path }) => path));
  return (
    first !== undefined &&
    has.has(first.field) &&
    (rows === answered || answered.slots.every(({ path }) => has.has(path)))
  );
}

function listCall(
  list: OperationNode,
  { taken, asked }: { readonly taken?: Slot; readonly asked: Asked },
): BulkCall {
  const parameter = list.operation.query?.parameters.find(({ source }) => source === taken?.path);
  return {
    call: `${list.domain.name}.${accessorOf(list)}`,
    domain: list.domain.id,
    operation: list.operation.source,
    query: everything(list),
    rows: true,
    ...(taken && { parameter: taken.path, chunk: parameter?.maxItems ?? CHUNK }),
    key: asked.key,
  };
}

/** The one thing that a call is told, and what many of it are called. */
function askedOf(
  { path = [], query = {} }: CallStep,
  node: OperationNode,
  { entities }: Catalogue,
): Asked | undefined {
  const rows = entities.get(node.entity ?? "");
  const inQuery = Object.entries(query).filter(([, source]) => isTold(source));
  const inPath = path.filter(isTold);
  if (inQuery.length + inPath.length !== 1 || path.length > 1) return undefined;
  const [name] = inQuery[0] ?? [];
  if (name === "ids") return own;
  if (name !== undefined) {
    const key = name.replace(/Ids$/, "Id");
    const hasKey = rows?.slots.some(({ path }) => path === key) === true;
    return hasKey ? { parameters: [name, `${name}s`], key: [{ field: key }] } : undefined;
  }
  if (node.purpose === "get") return own;
  const owner = ownerInPath(node.operation);
  if (!owner) return undefined;
  const key = `${singular(owner.owner)}Id`;
  return { parameters: [`${key}s`], key: [{ field: key }] };
}

function isTold(source: Source | readonly Source[]): boolean {
  return [source].flat().some((one) => "from" in one);
}

const own: Asked = { parameters: ["ids"], key: [{ field: "id" }] };

/**
 * Parts of a row say what it belongs to: payments that are asked for by `appliedToInvoiceIds` have a list `appliedTo`, and in it a field that is
 * called as the parameter is without the record that asks.
 */
function partsOf(
  { query = {} }: CallStep,
  { node, record, current }: Omit<Bulking, "lists"> & { readonly current: Catalogue },
): Asked | undefined {
  const [name, another] = Object.keys(query).filter((one) => isTold(query[one] ?? []));
  const taken = node.parameters.find(({ path }) => path === name);
  if (!taken || !record || another !== undefined || !takesMany(node, taken)) return undefined;
  const wanted = taken.words.filter((word) => word !== "id" && !record.words.includes(word)).join(" ");
  for (const slot of current.entities.get(node.entity ?? "")?.slots ?? []) {
    const part = slot.shape.list ? embedded(slot, current) : undefined;
    const inner = part?.slots.find(
      ({ words, shape }) => words.join(" ") === wanted && shape.kind === "integer",
    );
    if (inner)
      return { parameters: [taken.path], key: [{ field: slot.path, list: true }, { field: inner.path }] };
  }
  return undefined;
}

/**
 * A record that names the first and the last of something and how many there are names all, as long as there are no more: a list that takes the ids of
 * those answers for many records what one that takes the record's own id answers for one.
 */
function endsOf(
  step: CallStep,
  {
    node,
    record,
    lists,
  }: { readonly node: OperationNode; readonly record: Entity | undefined; readonly lists: Lists },
): PlanCall["ends"] | undefined {
  const told = Object.values(step.query ?? {})
    .flat()
    .filter((source) => "from" in source);
  const [only] = told;
  const isOwnId =
    only &&
    "from" in only &&
    (only.from === "id" || only.fields.map(({ field }) => field).join(".") === "id");
  if (!record || !isOwnId || told.length !== 1) return undefined;
  for (const thing of countedIn(record)) {
    // What is assigned to an appointment has ids of its own.
    const isItself = lists.current.entities.get(node.entity ?? "")?.words.join(" ") === thing.word;
    const names = [`${thing.word}Ids`, ...(isItself ? ["ids"] : [])];
    const taken = node.parameters.find((slot) => names.includes(slot.path) && takesMany(node, slot));
    const key = taken?.path === "ids" ? "id" : `${thing.word}Id`;
    const rows = lists.current.entities.get(node.entity ?? "");
    if (!taken || !rows?.slots.some(({ path }) => path === key)) continue;
    const bulk = listCall(node, { taken, asked: { parameters: names, key: [{ field: key }] } });
    return { bulk, ids: thing.ids, count: thing.count };
  }
  return undefined;
}

interface Counted {
  readonly word: string;
  readonly ids: readonly string[];
  readonly count: string;
}

function countedIn({ slots }: Entity): readonly Counted[] {
  const named = (...words: readonly string[]) =>
    slots.find((slot) => slot.words.join(" ") === words.join(" "))?.path;
  return slots.flatMap((slot): Counted[] => {
    const [word, last] = slot.words;
    if (word === undefined || last !== "count" || slot.words.length !== 2) return [];
    const ids = [named("first", word, "id"), named("last", word, "id")].filter((path) => path !== undefined);
    return ids.length === 2 ? [{ word, ids, count: slot.path }] : [];
  });
}
