/** What a caller of an old list asks for, in the words of the new one. */
import { momentOf, UsageError } from "@st-v2/runtime";
import { type ComposeOptions, follow } from "./compose.js";
import type { EndpointPlan, FilterPlan, LostField } from "./plan.js";

export interface TellOptions extends ComposeOptions {
  /** Is told each parameter that keeps nothing out, since it is unknown or lost; without it, asking for one is an error. */
  readonly ignored?: (name: string, why: string) => void;
}

export interface Told {
  readonly page: number;
  readonly size: number;
  /** Lists of the new API that hold, one after the other, what is asked for; none where nothing can be found. */
  readonly queries: readonly Query[];
}

export type Query = Readonly<Record<string, unknown>>;

/** Rows of a page where the caller does not say. */
const SIZE = 50;
/** Records that a text may stand for, where the new list takes the id of one. */
const MOST_FOUND = 50;

/**
 * @param values by the old names of parameters; what is undefined, null or empty is not asked
 * @throws UsageError for values that cannot be, and for parameters that are unknown or lost unless somebody is told them
 */
export async function toldBy(endpoint: EndpointPlan, values: Query, options: TellOptions): Promise<Told> {
  const sizes = { page: 1, size: SIZE };
  let queries: readonly Query[] = [{}];
  const sorted: { field?: string; sign?: string; parameter?: string | undefined } = {};
  for (const [name, value] of Object.entries(values)) {
    if (value == null || value === "") continue;
    const plan = Object.hasOwn(endpoint.parameters, name) ? endpoint.parameters[name] : undefined;
    if (!plan || "lost" in plan) drop(endpoint, name, { plan, options });
    else if (!("role" in plan)) queries = await filtered(queries, { name, plan, value, options });
    else if (plan.role === "page" || plan.role === "size") sizes[plan.role] = numberOf(name, value);
    else if (plan.role !== "id") {
      sorted.parameter = plan.parameter;
      if (plan.role === "order") sorted.field = String(value);
      else sorted.sign = String(known(name, plan.values, value));
    }
  }
  const { field, sign = "+", parameter } = sorted;
  const order = parameter !== undefined && field !== undefined ? { [parameter]: sign + field } : {};
  return { ...sizes, queries: queries.map((query) => ({ ...query, ...order })) };
}

function drop(
  { path, parameters }: EndpointPlan,
  name: string,
  { plan, options }: { readonly plan: LostField | undefined; readonly options: TellOptions },
): void {
  const why = plan
    ? `${name} of ${path} cannot be asked of the new API (${plan.lost}): ${plan.why}`
    : `${path} has no parameter ${name}. It has ${Object.keys(parameters).join(", ")}.`;
  if (!options.ignored) throw new UsageError(why);
  options.ignored(name, why);
}

function numberOf(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new UsageError(`${name} has to be a whole number.`);
  return Math.max(1, number);
}

/** @throws UsageError for a value that the new API has nothing for */
function known(name: string, values: Query = {}, value: unknown): unknown {
  const found = mapped(values, value);
  if (found !== undefined) return found;
  if (Object.values(values).includes(value)) return value;
  throw new UsageError(`${name} has to be one of ${Object.keys(values).join(", ")}.`);
}

/** Old code wrote `true`, `TRUE` and `True`. */
function mapped(values: Query | undefined, value: unknown): unknown {
  const wanted = String(value).toLowerCase();
  return Object.entries(values ?? {}).find(([old]) => old.toLowerCase() === wanted)?.[1];
}

interface Filter {
  readonly name: string;
  readonly plan: FilterPlan;
  readonly value: unknown;
  readonly options: TellOptions;
}

async function filtered(
  queries: readonly Query[],
  { name, plan, value, options }: Filter,
): Promise<readonly Query[]> {
  const { parameter, through, list } = plan;
  const add = (one: unknown) => queries.map((query) => ({ ...query, [parameter]: one }));
  if (!through) {
    const { values, moment } = plan;
    const one = values ? known(name, values, value) : moment ? momentOf(value, options.timeZone) : value;
    return add(list ? [one].flat() : one);
  }
  const found = ((await follow(through.steps, value, options.read)) as unknown[] | undefined) ?? [];
  if (found.length === 0) return [];
  if (list) return add(found);
  if (found.length > MOST_FOUND)
    throw new UsageError(
      `${found.length} records fit what is asked of ${parameter}: ask for one of them by its id.`,
    );
  return found.flatMap(add);
}
