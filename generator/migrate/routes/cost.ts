/** What a route costs: calls for one record and for a page of them, how many records one call takes, and the scopes it needs. */
import type { Catalogue, OperationNode, Slot } from "../../match/catalogue.ts";
import { accessorOf } from "../../model/operations.ts";
import { type CallStep, isCall, type RouteStep } from "./language.ts";

/** A list that answers for many records at once. */
export interface Bulk {
  readonly call: string;
  readonly domain: string;
  readonly operation: string;
  /** Takes the values that the route is told, one record's each; without it, all there is has to be read once. */
  readonly parameter?: string;
  /** Field of a row that says which of the values it belongs to. */
  readonly key: string;
  /** Greatest number of values in one call. */
  readonly chunk?: number;
}

export interface Cost {
  readonly bulk?: Bulk;
  /** Of the new API, for one record and for a page of them. */
  readonly calls: { readonly one: number; readonly page: number };
  readonly scopes?: readonly string[];
}

/** Records of a page: what a list of the old API gave unless it was told otherwise. */
const PAGE = 50;

export function costOf(steps: readonly RouteStep[], node: OperationNode, current: Catalogue): Cost {
  const call = steps.find(isCall);
  if (!call) return { calls: { one: 0, page: 0 } };
  const bulk = bulkOf(call, node, current);
  // What is searched in a list is read once, whatever is searched.
  const page = isForAll(call) || takesAll(call) ? 1 : bulk ? Math.ceil(PAGE / (bulk.chunk ?? PAGE)) : PAGE;
  const { scopes } = node.operation;
  return { ...(bulk && { bulk }), calls: { one: 1, page }, ...(scopes.length > 0 && { scopes }) };
}

/** Whether a call is told nothing of a record: a list is read as a whole, whatever is looked for in it. */
export function isForAll({ path = [], query = {}, rows }: CallStep): boolean {
  return rows === true && ![...path, ...Object.values(query).flat()].some((source) => "from" in source);
}

/** Whether what a call is told of a record goes into a list of values, into which those of others fit as well. */
export function takesAll({ path = [], query = {} }: CallStep): boolean {
  const told = Object.values(query).filter((source) => [source].flat().some((one) => "from" in one));
  return path.length === 0 && told.length === 1 && told.every((source) => Array.isArray(source));
}

function bulkOf(call: CallStep, node: OperationNode, { operations, entities }: Catalogue): Bulk | undefined {
  const asked = nameOfAsked(call, node);
  if (asked === undefined) return undefined;
  const isOwn = asked === "id" || asked === "ids";
  const names = isOwn ? ["ids"] : [asked, `${asked}s`];
  const key = isOwn ? "id" : asked.replace(/Ids$/, "Id");
  const fields = entities.get(node.entity ?? "")?.slots ?? [];
  if (!fields.some(({ path }) => path === key)) return undefined;
  const lists = [node, ...operations].filter(
    (one) => one.purpose === "list" && one.entity === node.entity && one.pathParameters.length === 0,
  );
  for (const list of lists) {
    const taken = list.parameters.find((slot) => names.includes(slot.path) && takesMany(list, slot));
    if (!taken) continue;
    const parameter = list.operation.query?.parameters.find(({ source }) => source === taken.path);
    return { ...placeOf(list), parameter: taken.path, key, chunk: parameter?.maxItems ?? PAGE };
  }
  const [table] = lists;
  return isOwn && table ? { ...placeOf(table), key } : undefined;
}

function placeOf(list: OperationNode): Pick<Bulk, "call" | "domain" | "operation"> {
  return {
    call: `${list.domain.name}.${accessorOf(list)}`,
    domain: list.domain.id,
    operation: list.operation.source,
  };
}

/** The one parameter that says whose the answer is. */
function nameOfAsked({ path = [], query = {} }: CallStep, node: OperationNode): string | undefined {
  const told = Object.entries(query).flatMap(([name, source]) =>
    [source].flat().some((one) => "from" in one) ? [name] : [],
  );
  const inPath = node.purpose === "get" && path.length === 1 ? ["id"] : [];
  const [name, another] = [...inPath, ...told];
  return another === undefined ? name : undefined;
}

/** Whether a parameter takes several values. */
export function takesMany({ operation }: OperationNode, slot: Slot): boolean {
  const parameter = operation.query?.parameters.find(({ source }) => source === slot.path);
  return slot.shape.list || parameter?.style === "csv";
}
