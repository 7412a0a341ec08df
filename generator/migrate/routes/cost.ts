/** What a route costs: calls for one record and for a page of them, how many records one call takes, and the scopes it needs. */
import type { BulkCall, PlanCall } from "../../former/plan.ts";
import type { Catalogue, Entity, OperationNode } from "../../match/catalogue.ts";
import { withBulk } from "./bulk.ts";
import type { CallStep, RouteStep } from "./language.ts";

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
export const PAGE = 50;

export interface CostContext {
  readonly current: Catalogue;
  /** What the old object became, whose records calls are told by. */
  readonly counterpart: Entity | undefined;
}

/** Counted as the composer of old objects asks: `former/read.ts`. */
export function costOf(
  steps: readonly RouteStep[],
  node: OperationNode,
  { current, counterpart }: CostContext,
): Cost {
  const call = withBulk(steps, counterpart, { current }).find((step): step is PlanCall => "call" in step);
  if (!call) return { calls: { one: 0, page: 0 } };
  const { scopes } = node.operation;
  return {
    ...(call.bulk && { bulk: bulkFor(call.bulk) }),
    calls: { one: 1, page: pageOf(call) },
    ...(scopes.length > 0 && { scopes }),
  };
}

function pageOf(call: PlanCall): number {
  // What is searched in a list is read once, whatever is searched; of a feed, a page of it has more than one record.
  if (isForAll(call) || takesAll(call) || call.feed) return 1;
  const bulk = call.bulk ?? call.ends?.bulk;
  return bulk ? Math.ceil(PAGE / (bulk.chunk ?? PAGE)) : PAGE;
}

function bulkFor({ call, domain, operation, parameter, key, chunk }: BulkCall): Bulk {
  return {
    call,
    domain,
    operation,
    ...(parameter !== undefined && { parameter }),
    key: key.map(({ field }) => field).join("."),
    ...(chunk !== undefined && { chunk }),
  };
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
