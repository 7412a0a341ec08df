/** Routes made of what the documents say: which call answers one record, what it is told, and the way down from its answer. */
import type { JsonValue } from "../../ground/json.ts";
import {
  type Catalogue,
  type Entity,
  intoItems,
  type OperationNode,
  type Slot,
  type Step,
} from "../../match/catalogue.ts";
import { isId } from "../../match/score.ts";
import { accessorOf } from "../../model/operations.ts";
import type { CallStep, FieldStep, RouteStep, Source } from "./language.ts";
import { takesMany } from "./parameters.ts";
import { ID, sampleFor } from "./sample.ts";

export { ID };

/** The way down through fields; `""` with a list is the items of what is a list itself. */
export function fieldSteps(steps: readonly Step[]): readonly FieldStep[] {
  return steps
    .filter(({ name, list }) => name !== "" || list)
    .map(({ name, list, absent }) => ({
      field: name,
      ...(absent === true && { absent }),
      ...(list && { list }),
    }));
}

/** A field of the counterpart, from the slots on the way to it. */
export function recordSource(slots: readonly Slot[]): Source {
  const steps = slots.flatMap(({ steps: inner, shape }, i) =>
    i < slots.length - 1 && shape.list ? intoItems(inner) : inner,
  );
  const last = slots.at(-1);
  const isText = last !== undefined && isId(last) && last.shape.kind === "string";
  return {
    from: "record",
    fields: fieldSteps(steps),
    ...(last?.shape.list === true && { list: true }),
    ...(isText && { as: "number" }),
  };
}

/** In a path nothing says what a value is. */
function namedAs(slot: Slot, source: Source): Source {
  return "value" in source ? { ...source, name: slot.path } : source;
}

/** Ids are texts in places; a parameter that is one takes them as they are. */
function fitting(slot: Slot, source: Source | undefined): Source | undefined {
  if (!source || !("from" in source) || source.from === "id" || slot.shape.kind !== "string") return source;
  const { as: _, ...rest } = source;
  return rest;
}

/** What one operation is asked, by the name of a parameter of its path or its query. */
export type Calls = Readonly<Record<string, Source>>;

/**
 * A call with its arguments. Parameters of the path that nobody said anything of are samples, and so is a body.
 *
 * @returns the steps to what the operation answers, its rows where it has any
 */
export function callSteps(node: OperationNode, asked: Calls, body?: JsonValue): readonly RouteStep[] {
  const { operation, domain } = node;
  const path = node.pathParameters.map(
    (slot): Source => fitting(slot, asked[slot.path]) ?? namedAs(slot, sampleFor(slot)),
  );
  const inQuery = node.parameters.filter((slot) => asked[slot.path] !== undefined);
  const query = inQuery.map((slot) => [slot.path, listed(node, slot, asked[slot.path] ?? ID)] as const);
  const isTold = (slot: Slot) => isSeveral(asked[slot.path]) && !takesMany(node, slot);
  const isRows =
    operation.paging.kind === "page" || (operation.paging.kind === "none" && operation.paging.joins);
  const step: CallStep = {
    call: `${domain.name}.${accessorOf(node)}`,
    domain: domain.id,
    operation: operation.source,
    ...(path.length > 0 && { path }),
    ...(body !== undefined && { body }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(isRows && { rows: true as const }),
    ...([...inQuery, ...node.pathParameters].some(isTold) && { each: true as const }),
  };
  return [step, ...(isRows ? [] : fieldSteps(node.down))];
}

/** The call alone, as it stands for an operation: of a list, its first page. */
export function theCall(node: OperationNode, asked: Calls, body?: JsonValue): readonly RouteStep[] {
  const [call] = callSteps(node, asked, body);
  const { rows: _, ...one } = call as CallStep;
  return [one];
}

function listed(node: OperationNode, slot: Slot, source: Source): Source | readonly Source[] {
  return takesMany(node, slot) && !isSeveral(source) && !("value" in source && Array.isArray(source.value))
    ? [source]
    : source;
}

function isSeveral(source: Source | undefined): boolean {
  return source !== undefined && "from" in source && source.from === "record" && source.list === true;
}

/** Whether an operation answers many. */
export function isListed({ purpose }: OperationNode): boolean {
  return purpose === "list" || purpose === "feed";
}

/**
 * The one record whose `match` is a value, by the cheapest way there is: its id in the path, a list that takes ids, a feed from the moment on at which
 * the record changed, and else a list of which nothing is kept out.
 */
export function oneRecord(
  node: OperationNode,
  by: {
    readonly match: string;
    readonly value: Source;
    readonly counterpart: Entity | undefined;
    readonly current: Catalogue;
  },
): readonly RouteStep[] {
  const { match, value, counterpart, current } = by;
  const path = node.pathParameters.at(-1);
  if (path) return callSteps(node, { [path.path]: value });
  if (!isListed(node)) return callSteps(node, {});
  const one: readonly RouteStep[] = isSeveral(value) ? [] : [{ take: "first" }];
  const ids = node.parameters.find((slot) => match === "id" && slot.path === IDS);
  if (ids) return [...callSteps(node, { ...everything(node), [ids.path]: value }), ...one];
  const fields = current.entities.get(node.entity ?? "")?.slots ?? [];
  const isKnown = fields.some(({ path }) => path === match.split(".")[0]);
  // What has nothing to be told by is shown whole.
  const chosen: readonly RouteStep[] = isKnown ? [{ where: match, is: value }, ...one] : [];
  return [
    ...callSteps(node, node.purpose === "feed" ? since(node, counterpart) : everything(node)),
    ...chosen,
  ];
}

/** The parameter of lists that takes ids of their own records. */
const IDS = "ids";

/** From when the record in hand changed last. */
function since(node: OperationNode, counterpart: Entity | undefined): Calls {
  const start = node.parameters.find(({ path }) => path === "from");
  const changed = counterpart?.slots.find(
    ({ words, shape }) => shape.format === "date-time" && words.includes("modify"),
  );
  return start && changed ? { [start.path]: recordSource([changed]) } : {};
}

/** Lists leave out what is not active unless they are told otherwise. */
export function everything(node: OperationNode): Calls {
  const entries = node.parameters.flatMap((slot) => {
    const all =
      slot.words.join(" ") === "active" ? slot.shape.values?.find((one) => EVERYTHING.has(one)) : undefined;
    return all === undefined ? [] : [[slot.path, { value: all }] as const];
  });
  return Object.fromEntries(entries);
}

const EVERYTHING: ReadonlySet<string> = new Set(["Any", "All", "Both"]);
