/** The old API as a client, read-only: made of a plan, over a client of the new API. */
import { UsageError } from "@st-v2/runtime";
import { answerOld, type Asked } from "./answer.js";
import type { BackOptions } from "./back.js";
import { compose, composeByIds, type ComposeOptions, type OldRecord } from "./compose.js";
import { fieldTree } from "./fields.js";
import type { EndpointPlan, Plan } from "./plan.js";
import { clientReader, type Read } from "./read.js";
import type { OldList } from "./picked.js";

interface GetOptions {
  readonly fields?: readonly string[];
}

type ListOptions = GetOptions & Readonly<Record<string, unknown>>;

type Method = (...args: never[]) => unknown;

/** Resources with their methods, as the old document names them, and three for objects that have no endpoint. */
export interface OldClient extends Readonly<Record<string, unknown>> {
  get(object: string, id: unknown, options?: GetOptions): Promise<OldRecord | undefined>;
  getMany(object: string, ids: readonly unknown[], options?: GetOptions): Promise<(OldRecord | undefined)[]>;
  from(object: string, records: readonly unknown[], options?: GetOptions): Promise<OldRecord[]>;
}

/** @param st the client of the new API, or an object with the clients of its domains under their names */
export function oldClient(plan: Plan, st: object, options: BackOptions = {}): OldClient {
  const how = { ...options, read: clientReader(st) };
  const wanted = (object: string, { fields }: GetOptions = {}): ComposeOptions => {
    if (!Object.hasOwn(plan.objects, object)) throw new UsageError(`There is no old object ${object}.`);
    return fields ? { ...how, fields: fieldTree(plan, object, fields) } : how;
  };
  const resources: Record<string, Record<string, Method>> = {};
  for (const endpoint of plan.endpoints) {
    const resource = (resources[endpoint.resource] ??= {});
    resource[endpoint.method] = methodOf(plan, endpoint, wanted, how.read);
  }
  return {
    ...resources,
    get: async (object, id, asked) => (await composeByIds(plan, object, [id], wanted(object, asked)))[0],
    getMany: async (object, ids, asked) => composeByIds(plan, object, ids, wanted(object, asked)),
    from: async (object, records, asked) => compose(plan, object, records, wanted(object, asked)),
  };
}

type Wanted = (object: string, asked?: GetOptions) => ComposeOptions;

function methodOf(plan: Plan, endpoint: EndpointPlan, wanted: Wanted, read: Read): Method {
  const { kind, object } = endpoint;
  if (kind === "list") return (asked?: ListOptions) => listOf(plan, endpoint, wanted, asked);
  return async (id: unknown, asked?: GetOptions) => {
    const options = object === undefined ? { read } : wanted(object, asked);
    const { body } = await answerOld(plan, endpoint, { id }, options);
    return object === undefined ? body : (body as { readonly data?: OldRecord } | undefined)?.data;
  };
}

/** Rows of a page when all pages are read. */
const ALL = 500;

function listOf(
  plan: Plan,
  endpoint: EndpointPlan,
  wanted: Wanted,
  { fields, ...asked }: ListOptions = {},
): OldList<OldRecord, OldRecord> {
  const { page: names } = plan;
  const given = askedOf(plan, asked);
  const read = async (more: Partial<Asked>): Promise<OldRecord> => {
    const options = wanted(endpoint.object ?? "", fields && { fields });
    return (await answerOld(plan, endpoint, { ...given, ...more }, options)).body as OldRecord;
  };
  async function* rows(size: number): AsyncGenerator<OldRecord, void, undefined> {
    for (let page = given.page ?? 1, more = true; more; page++) {
      const answer = await read({ page, size });
      yield* answer[names.items] as OldRecord[];
      more = answer[names.more] === true;
    }
  }
  return {
    then: (done, failed) => read({}).then(done, failed),
    [Symbol.asyncIterator]: () => rows(given.size ?? ALL),
    async toArray({ limit = Infinity } = {}) {
      const all: OldRecord[] = [];
      if (limit <= 0) return all;
      for await (const row of rows(given.size ?? Math.min(limit, ALL))) if (all.push(row) >= limit) break;
      return all;
    },
  };
}

/** `{ filter: { jobId: 7 } }` stands for `filter.jobId`. */
function askedOf({ page: names }: Plan, asked: Readonly<Record<string, unknown>>): Asked {
  const entries = Object.entries(asked).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !(value instanceof Date)
      ? Object.entries(value).map(([inner, one]): [string, unknown] => [`${name}.${inner}`, one])
      : [[name, value] as [string, unknown]],
  );
  const { [names.number]: page, [names.size]: size, ...values } = Object.fromEntries(entries);
  return {
    values,
    ...(page !== undefined && { page: Number(page) }),
    ...(size !== undefined && { size: Number(size) }),
  };
}
