/** A read of the old API, answered by the new one: parameters, page, and what is around the rows. */
import { UsageError } from "../runtime/index.js";
import { moment } from "./back.js";
import { compose, composeByIds, type ComposeOptions, follow, type OldRecord } from "./compose.js";
import { lostIn } from "./fields.js";
import type { EndpointPlan, FilterPlan, LostField, Plan, PlanCall } from "./plan.js";

export interface Asked {
  /** Of the path. */
  readonly id?: unknown;
  /** By the old names of parameters; what is undefined, null or empty is not asked. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface OldAnswer {
  /** As the old API would have put it: a page, `{ data }`, or a file. `undefined` where there is no such record. */
  readonly body: unknown;
  /** Fields that an answer of this kind had and this one lacks: `customer.importId`. */
  readonly lost: readonly string[];
}

/** @throws UsageError for a parameter that is unknown or lost */
export async function answerOld(
  plan: Plan,
  endpoint: EndpointPlan,
  asked: Asked,
  options: ComposeOptions,
): Promise<OldAnswer> {
  const { object, kind, steps } = endpoint;
  if (object === undefined || kind === "file")
    return { body: await follow(steps, asked.id, options.read), lost: [] };
  const lost = lostIn(plan, object, options.fields);
  if (kind === "list") return { body: await pageOf(plan, endpoint, asked, options), lost };
  const isOwn = plan.objects[object]?.one === steps;
  const [record] = isOwn
    ? await composeByIds(plan, object, [asked.id], options)
    : await composeOne(plan, object, await follow(steps, asked.id, options.read), options);
  return { body: record && { data: record }, lost };
}

function composeOne(
  plan: Plan,
  object: string,
  record: unknown,
  options: ComposeOptions,
): Promise<OldRecord[]> {
  return compose(plan, object, record == null ? [] : [record], options);
}

/** Rows of a page where the caller does not say. */
const SIZE = 50;
/** The new API gives no more in one answer. */
const MOST = 500;

/** A page of old objects; the old API had larger ones, which are several of the new one. */
async function pageOf(
  plan: Plan,
  endpoint: EndpointPlan,
  { values = {} }: Asked,
  options: ComposeOptions,
): Promise<OldRecord> {
  const { query, page = 1, size = SIZE } = await toldBy(endpoint, values, options);
  const asked = { query: query ?? {}, page: Math.max(1, page), size: Math.max(1, size) };
  const found = query
    ? await rowsOf(plan, endpoint, { asked, ...options })
    : { rows: [], more: false, total: 0 };
  const names = plan.page;
  return {
    [names.number]: asked.page,
    [names.size]: asked.size,
    [names.total]: found.total,
    [names.more]: found.more,
    [names.items]: await compose(plan, endpoint.object ?? "", found.rows, options),
  };
}

interface Told {
  page?: number;
  size?: number;
  /** Absent where nothing can be found. */
  query?: Record<string, unknown>;
}

async function toldBy(
  endpoint: EndpointPlan,
  values: Readonly<Record<string, unknown>>,
  options: ComposeOptions,
): Promise<Told> {
  const told: Told = { query: {} };
  const sorted: { field?: string; sign?: string; parameter?: string | undefined } = {};
  for (const [name, value] of Object.entries(values)) {
    if (value == null || value === "") continue;
    const plan = Object.hasOwn(endpoint.parameters, name) ? endpoint.parameters[name] : undefined;
    if (!plan)
      throw new UsageError(
        `${endpoint.path} has no parameter ${name}. It has ${Object.keys(endpoint.parameters).join(", ")}.`,
      );
    if ("lost" in plan) throw lostParameter(endpoint, name, plan);
    if ("through" in plan || !("role" in plan)) await addFilter(told, plan, value, options);
    else if (plan.role === "page" || plan.role === "size") told[plan.role] = wholeNumber(name, value);
    else if (plan.role !== "id") {
      sorted.parameter = plan.parameter;
      if (plan.role === "order") sorted.field = String(value);
      else sorted.sign = String(mapped(plan.values, value) ?? "+");
    }
  }
  if (told.query && sorted.parameter !== undefined && sorted.field !== undefined)
    told.query[sorted.parameter] = `${sorted.sign ?? "+"}${sorted.field}`;
  return told;
}

function lostParameter({ path }: EndpointPlan, name: string, { lost, why }: LostField): UsageError {
  return new UsageError(`${name} of ${path} cannot be asked of the new API (${lost}): ${why}`);
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isInteger(number)) throw new UsageError(`${name} has to be a whole number.`);
  return number;
}

/** Old code wrote `true`, `TRUE` and `True`. */
function mapped(values: Readonly<Record<string, unknown>> | undefined, value: unknown): unknown {
  const wanted = String(value).toLowerCase();
  return Object.entries(values ?? {}).find(([old]) => old.toLowerCase() === wanted)?.[1];
}

async function addFilter(
  told: Told,
  plan: FilterPlan,
  value: unknown,
  options: ComposeOptions,
): Promise<void> {
  const { parameter, through } = plan;
  if (!through) {
    const one = mapped(plan.values, value) ?? (plan.moment ? moment(value, options) : value);
    if (told.query) told.query[parameter] = plan.list ? [one].flat() : one;
    return;
  }
  const found = ((await follow(through.steps, value, options.read)) as unknown[] | undefined) ?? [];
  if (found.length > 1 && !plan.list)
    throw new UsageError(
      `${found.length} records fit what is asked of ${parameter}: ask for one of them by its id.`,
    );
  if (found.length === 0) delete told.query;
  else if (told.query) told.query[parameter] = plan.list ? found : found[0];
}

interface Found {
  readonly rows: readonly unknown[];
  readonly more: boolean;
  readonly total: unknown;
}

interface Page {
  readonly query: Readonly<Record<string, unknown>>;
  readonly page: number;
  readonly size: number;
}

/** An old page, put together of as many new ones as it takes. */
async function rowsOf(
  { page: names }: Plan,
  { steps, counts }: EndpointPlan,
  { asked, read }: ComposeOptions & { readonly asked: Page },
): Promise<Found> {
  const [call] = steps as readonly PlanCall[];
  if (!call) return { rows: [], more: false, total: null };
  const { query, page, size } = asked;
  const each = Math.min(size, MOST);
  const from = (page - 1) * size;
  const start = from % each;
  const rows: unknown[] = [];
  let more = true;
  let total: unknown = null;
  for (let number = 1 + (from - start) / each; more && rows.length < start + size; number++) {
    const paging = {
      [names.number]: number,
      [names.size]: each,
      ...(counts && rows.length === 0 && { [names.withTotal]: true }),
    };
    const { domain, operation } = call;
    const request = {
      call: call.call,
      domain,
      operation,
      path: [],
      query: { ...query, ...paging },
      rows: false,
    };
    const answer = (await read(request)) as OldRecord;
    const items = answer[names.items] as readonly unknown[];
    rows.push(...items);
    more = answer[names.more] === true && items.length > 0;
    total = answer[names.total] ?? total;
  }
  return { rows: rows.slice(start, start + size), more: more || rows.length > start + size, total };
}
