/** What is asked for beside the records of an endpoint: together for a page where one call answers for many, and how many calls that takes. */
import type { PlanCall } from "../former/plan.ts";
import { groupBy } from "../ground/collections.ts";
import type { Catalogue, Entity, OperationNode } from "../match/catalogue.ts";
import { nodesOf, withBulk } from "./routes/bulk.ts";
import { isForAll, PAGE, takesAll } from "./routes/cost.ts";
import { type CallStep, isCall, type RouteStep, type Source } from "./routes/language.ts";
import { callSteps, everything, ID, recordSource } from "./routes/plan.ts";
import { printRoute, wayOf } from "./routes/print.ts";
import type { Target } from "./rows.ts";

export interface FollowedField {
  readonly field: string;
  readonly target: Target;
}

/** How many there are depends on the records: on how many have the same id, and on how many have more of something than they name. */
export interface Calls {
  readonly least: number;
  readonly most: number;
}

export interface Further {
  readonly field: string;
  readonly code: string;
  readonly calls: Calls;
}

/** Code to ask with, in which {@link PLACE} stands for values of all records. */
interface Ask {
  readonly code: string;
  readonly values?: Values;
  readonly calls: Calls;
  /** What keeps some of the rows: `.filter(…)`. */
  readonly kept?: string;
}

interface Values {
  /** An expression over `records`. */
  readonly all: string;
  /** What each record has one of, where all have. */
  readonly each?: string;
}

interface Asking {
  readonly current: Catalogue;
  /** What the records are. */
  readonly record: Entity | undefined;
}

const times = (calls: number): Calls => ({ least: calls, most: calls });

/** Twice the same is asked once, and one list once about all that it is told. @param fields of one record, or of those of a page */
export function furtherOf(
  followUps: readonly FollowedField[],
  of: "record" | "page",
  asking: Asking,
): readonly Further[] {
  const asks = followUps.map(({ field, target }) => ({
    field,
    ...(of === "page" ? forPage(target, asking) : forOne(target)),
  }));
  const groups = groupBy(asks, ({ code }) => code);
  return asks.map(({ field, code, calls, kept = "" }): Further => {
    const group = groups.get(code) ?? [];
    const whole = group
      .slice(
        0,
        group.findIndex((ask) => ask.field === field),
      )
      .find((ask) => ask.kept === undefined);
    if (whole) return { field, code: `${nameOf(whole.field)}${kept}`, calls: times(0) };
    const values = group.flatMap((ask) => ask.values ?? []);
    const all = values.length === 0 ? code : code.replace(PLACE, () => distinct(values));
    return { field, code: kept === "" ? all : `(${all})${kept}`, calls };
  });
}

export function nameOf(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? field : `_${field.replace(/\W/g, "_")}`;
}

const forOne = ({ via }: Target): Ask => ({ code: via.code, calls: times(via.cost?.calls.one ?? 1) });

function forPage(target: Target, asking: Asking): Ask {
  const { code, steps = [] } = target.via;
  const [call, ...rest] = withBulk(steps, asking.record, asking);
  const forMany = call && "call" in call && (together(target, asking) ?? byEnds(call, target, asking));
  if (forMany) return forMany;
  const told = call && "call" in call ? toldOf(call) : undefined;
  // Several records name the same one, but each has an id of its own.
  if (
    told &&
    "from" in told &&
    told.from === "record" &&
    told.list !== true &&
    wayOf(told).way !== "record.id"
  ) {
    const one = printRoute([toldBy(call as CallStep, told, ID), ...(rest as readonly RouteStep[])]);
    const way = `await Promise.all(${PLACE}.map(async (id) => ${one}))`;
    return { code: way, values: valuesOf(told), calls: { least: 1, most: PAGE } };
  }
  return {
    code: `await Promise.all(records.map(async (record) => ${code}))`,
    calls: times(PAGE),
  };
}

/** One call for all records of a page, where a list takes what they say, or is read as a whole. */
function together({ via }: Target, { current }: Asking): Ask | undefined {
  const bulk = via.cost?.bulk;
  const calls = times(via.cost?.calls.page ?? PAGE);
  const call = via.steps?.find(isCall);
  const told = call && toldOf(call);
  if (call && isForAll(call)) return { code: printRoute([call]), calls };
  if (call && told && takesAll(call))
    return { code: printRoute([toldBy(call, told, MANY)]), values: valuesOf(told), calls };
  const list = bulk && nodesOf(current).get(`${bulk.domain} ${bulk.operation}`);
  if (!bulk || !list || !told || !isPlain(via.steps ?? [])) return undefined;
  const kept = keptBy(list, via.steps ?? []);
  return {
    ...withValues(list, { parameter: bulk.parameter, values: valuesOf(told), calls }),
    ...(kept !== undefined && { kept }),
  };
}

/** What keeps of a list's rows those with values that are known; they keep what tells whose they are. */
function keptBy(list: OperationNode, steps: readonly RouteStep[]): string | undefined {
  const wheres = steps.filter((step) => "where" in step);
  if (wheres.length === 0) return undefined;
  const all = callSteps(list, {});
  return printRoute([...all, ...wheres]).slice(`(${printRoute(all)})`.length);
}

function withValues(
  list: OperationNode,
  { parameter, ...ask }: { readonly parameter: string | undefined } & Required<Pick<Ask, "values" | "calls">>,
): Ask {
  const asked = everything(list);
  if (parameter === undefined) return { code: printRoute(callSteps(list, asked)), calls: ask.calls };
  return { ...ask, code: printRoute(callSteps(list, { ...asked, [parameter]: MANY })) };
}

/** Records that name all there is of something are asked for together, the others one by one. */
function byEnds({ ends }: PlanCall, { via }: Target, { current, record }: Asking): Ask | undefined {
  const list = ends && nodesOf(current).get(`${ends.bulk.domain} ${ends.bulk.operation}`);
  if (!ends || !list || !isPlain(via.steps ?? [])) return undefined;
  const way = (path: string) => {
    const slot = record?.slots.find((one) => one.path === path);
    return wayOf(slot ? recordSource([slot]) : ID);
  };
  const ids = ends.ids.map(way);
  const count = way(ends.count);
  const counted = count.isAbsent ? `(${count.way} ?? 0)` : count.way;
  const listed = ids.some(({ isAbsent }) => isAbsent)
    ? `[${ids.map((id) => `${id.way} ?? []`).join(", ")}].flat()`
    : `[${ids.map((id) => id.way).join(", ")}]`;
  const few = `records.filter((record) => ${counted} <= ${ids.length}).flatMap((record) => ${listed})`;
  const { code } = withValues(list, {
    parameter: ends.bulk.parameter,
    values: { all: few },
    calls: times(1),
  });
  const others = `await Promise.all(records.filter((record) => ${counted} > ${ids.length}).map(async (record) => ${via.code}))`;
  return {
    code: `[...(${code}), ...(${others}).flat()]`,
    values: { all: few },
    calls: { least: 1, most: 1 + PAGE },
  };
}

/** What stands for the values of all records until they are put in. */
const PLACE = '["of all records"]';
const MANY: Source = { value: ["of all records"] };

/** The call alone, of what it answers those with values that are known, or the first. */
function isPlain(steps: readonly RouteStep[]): boolean {
  return steps.every(
    (step) =>
      isCall(step) ||
      "field" in step ||
      ("where" in step && "value" in step.is) ||
      ("take" in step && step.take === "first"),
  );
}

function toldOf({ path = [], query = {} }: CallStep): Source | undefined {
  const all = [...path, ...Object.values(query).flat()].filter((source) => "from" in source);
  return all.length === 1 ? all[0] : undefined;
}

/** The call told something else in that place; values of many take the place of a list of one. */
function toldBy(call: CallStep, told: Source, other: Source): CallStep {
  const inPlace = (source: Source) => (source === told ? other : source);
  const query = Object.entries(call.query ?? {}).map(([name, source]) => {
    const sources = [source].flat();
    const isMany = other === MANY && sources.includes(told);
    return [
      name,
      isMany ? other : Array.isArray(source) ? sources.map(inPlace) : inPlace(source as Source),
    ] as const;
  });
  return {
    ...call,
    ...(call.path && { path: call.path.map(inPlace) }),
    ...(call.query && { query: Object.fromEntries(query) }),
  };
}

function valuesOf(told: Source): Values {
  const { way, isAbsent, isList } = wayOf(told);
  if (isAbsent || isList) return { all: `records.flatMap((record) => ${isAbsent ? `${way} ?? []` : way})` };
  return { all: `records.map((record) => ${way})`, each: way };
}

/** `[...new Set(records.map((record) => record.customerId))]` */
function distinct(values: readonly Values[]): string {
  const [first, ...others] = [...new Map(values.map((one) => [one.all, one])).values()];
  if (others.length === 0) return `[...new Set(${first?.all ?? "[]"})]`;
  const all = [first, ...others].flatMap((one) => one ?? []);
  return all.every(({ each }) => each !== undefined)
    ? `[...new Set(records.flatMap((record) => [${all.map(({ each }) => each).join(", ")}]))]`
    : `[...new Set([${all.map((one) => `...${one.all}`).join(", ")}])]`;
}
