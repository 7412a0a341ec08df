/**
 * Routes of a migration as data, and what carries them out: how to get from what a caller of an old API has in hand to a value of the new one. A closed
 * language, one step an entry; the migration report holds routes (`targets[].via.steps`) beside the TypeScript that says the same.
 *
 * A route is run with two things: `id`, the number that the old record had, and `record`, what the new API answers for it (the counterpart).
 * What flows through it is one value or several. A step on a field goes into each of several; `where` keeps some of them, `first`, `exists` and
 * `sum` make one of them. What is missing stays missing: no step fails on null.
 */

import {
  changed as converted,
  type ChangeOptions,
  type ConversionName,
  OF_SEVERAL,
  type ValueTable,
  productOf,
  secondsBetween,
} from "./conversions.js";

/** A field on the way down. */
export interface FieldStep {
  /** Empty for the items of a list that has no name, as an answer that is one. */
  readonly field: string;
  /** It may be missing or null. */
  readonly absent?: true;
  /** It is a list, and the way goes on in its items. */
  readonly list?: true;
}

/** What a step is told. */
export type Source =
  /** The id in hand, also in the steps of a {@link WithinStep}. */
  | { readonly from: "id" }
  /** A field of the record; `list` when there are several values. */
  | {
      readonly from: "record";
      readonly fields: readonly FieldStep[];
      readonly list?: true;
      /** It is a text there and a number here. */
      readonly as?: "number";
    }
  /** The same in every call. `name` says what it stands for, where a reader has to put another value. */
  | { readonly value: unknown; readonly name?: string };

/** A call of the generated client. Where a value is missing that it, or a later step, would be told, it is not made, and the route gives nothing. */
export interface CallStep {
  /** `crm.customers.get` */
  readonly call: string;
  readonly domain: string;
  readonly operation: string;
  readonly path?: readonly Source[];
  readonly body?: unknown;
  /** Several sources are a list of them. */
  readonly query?: Readonly<Record<string, Source | readonly Source[]>>;
  /** All rows of its pages; without it, what it answers. */
  readonly rows?: true;
  /** Takes one value and is told several: a call for each. */
  readonly each?: true;
}

export type RouteStep =
  | CallStep
  | FieldStep
  /** Keeps those whose field is the value, or one of several. */
  | { readonly where: string; readonly is: Source }
  | { readonly take: "first" | "exists" | "sum" }
  | WithinStep
  /** The same for everything that is there. */
  | { readonly constant: unknown }
  | Conversion
  | Calculation;

/** Steps of their own for what is there, or for each of several: it is their record. So a call is told by what another answers. */
export interface WithinStep {
  readonly within: readonly RouteStep[];
}

/** Another form of the same value. What is missing stays missing. */
export interface Conversion {
  readonly convert: ConversionName;
  /** Of `enum-map`: what stands in the table, by what is there. What the table does not know stays, if it is of the same type as what it knows. */
  readonly values?: ValueTable;
}

/** A value made of fields of one object. */
export type Calculation =
  /** An object, its fields by those they are made of; dots lead down. */
  | { readonly object: Readonly<Record<string, string>> }
  /** Texts put together, those that are there. */
  | { readonly join: readonly string[]; readonly with: string }
  /** One field times another. */
  | { readonly product: readonly [string, string] }
  /** From one moment to another, in seconds. */
  | { readonly seconds: readonly [string, string] };

/** What a route is run with. */
export interface RouteContext {
  /** The client, or what has the same methods. */
  readonly st: object;
  readonly record?: unknown;
  readonly id?: unknown;
}

/**
 * Carries out a route.
 *
 * @returns the value, a list of values where the route leads to several, or `undefined` where there is none
 */
export async function runRoute(steps: readonly RouteStep[], context: RouteContext): Promise<unknown> {
  return (await run(steps, context)).value;
}

/** What flows through a route: one value or several. */
export interface Flow {
  readonly value: unknown;
  readonly many: boolean;
}

async function run(steps: readonly RouteStep[], context: RouteContext): Promise<Flow> {
  const told = steps.flatMap(sourcesOf);
  if (told.some((source) => isMissing(valueOf(source, context)))) return emptyOf(steps);
  let flow: Flow = { value: context.record, many: false };
  for (const [i, step] of steps.entries()) {
    if ("call" in step) flow = await answerOf(step, steps[i + 1], context);
    else flow = "within" in step ? await inside(flow, step, context) : after(flow, step, context);
  }
  return flow;
}

/** With calls it takes time, without it is done at once. */
async function inside(flow: Flow, { within }: WithinStep, context: RouteContext): Promise<Flow> {
  const one = (record: unknown) =>
    record == null ? { value: undefined, many: false } : run(within, { ...context, record });
  if (!flow.many) return one(flow.value);
  return together(await Promise.all(listOf(flow.value).map(one)));
}

function atOnce(flow: Flow, { within }: WithinStep, context: RouteContext): Flow {
  const one = (record: unknown): Flow =>
    record == null
      ? { value: undefined, many: false }
      : within.reduce<Flow>(
          (done, step) => ("call" in step ? done : after(done, step, { ...context, record })),
          { value: record, many: false },
        );
  return flow.many ? together(listOf(flow.value).map(one)) : one(flow.value);
}

function together(flows: readonly Flow[]): Flow {
  return { value: flows.flatMap(({ value, many }) => (many ? listOf(value) : [value])), many: true };
}

/** Carries out one step that is no call, nor has one within. */
export function after(flow: Flow, step: Exclude<RouteStep, CallStep>, context: RouteContext): Flow {
  if ("field" in step) return into(flow, step);
  if ("within" in step) return atOnce(flow, step, context);
  if ("where" in step) {
    const wanted = [valueOf(step.is, context)].flat();
    return {
      value: listOf(flow.value).filter((one) => wanted.includes(at(one, step.where))),
      many: true,
    };
  }
  if ("take" in step) return { value: TAKES[step.take](listOf(flow.value)), many: false };
  const made = (one: unknown) => changed(one, step);
  return { ...flow, value: flow.many ? listOf(flow.value).map(made) : made(flow.value) };
}

function changed(value: unknown, step: Conversion | Calculation | { readonly constant: unknown }): unknown {
  if ("convert" in step) return convert(value, step);
  return "constant" in step ? (value == null ? value : step.constant) : calculate(step, value);
}

/** One value in another form. */
export function convert(
  value: unknown,
  { convert: name, values }: Conversion,
  options: Pick<ChangeOptions, "timeZone"> = {},
): unknown {
  return converted(name, value, { ...options, ...(values && { values }) });
}

const TAKES: Readonly<Record<"first" | "exists" | "sum", (values: readonly unknown[]) => unknown>> = {
  first: OF_SEVERAL.first,
  exists: (values) => values.length > 0,
  sum: OF_SEVERAL.sum,
};

function calculate(step: Calculation, value: unknown): unknown {
  if ("object" in step)
    return value == null
      ? value
      : Object.fromEntries(Object.entries(step.object).map(([name, from]) => [name, at(value, from)]));
  const fields = "join" in step ? step.join : "product" in step ? step.product : step.seconds;
  const [a, b, ...more] = fields.map((field) => member(value, field));
  if ("join" in step) return [a, b, ...more].filter(Boolean).join(step.with);
  if (a == null || b == null) return undefined;
  return "product" in step ? productOf(a, b) : secondsBetween(a, b);
}

async function answerOf(step: CallStep, next: RouteStep | undefined, context: RouteContext): Promise<Flow> {
  const told = sourcesOf(step).find(isSeveral);
  const one = next !== undefined && "take" in next && next.take === "first";
  const ask = async (of: RouteContext, item?: { readonly value: unknown }) => {
    const answer = send(step, of, item);
    return step.rows ? await (answer as Rows).toArray(one ? { limit: 1 } : {}) : await answer;
  };
  if (step.each !== true || told === undefined)
    return { value: await ask(context), many: step.rows === true };
  const values = listOf(valueOf(told, context));
  const answers = await Promise.all(values.map((value) => ask(context, { value })));
  return { value: step.rows ? answers.flat() : answers, many: true };
}

interface Rows {
  toArray(options: { readonly limit?: number }): Promise<unknown[]>;
}

function send(step: CallStep, context: RouteContext, item?: { readonly value: unknown }): unknown {
  const argument = (source: Source | readonly Source[]): unknown =>
    isList(source)
      ? source.map(argument)
      : item !== undefined && isSeveral(source)
        ? item.value
        : valueOf(source, context);
  const query = Object.entries(step.query ?? {}).map(([name, source]) => [name, argument(source)]);
  const names = step.call.split(".");
  const method = names.pop() ?? "";
  const owner = names.reduce<unknown>(member, context.st) as Record<string, (...args: unknown[]) => unknown>;
  return owner[method]?.(
    ...(step.path ?? []).map(argument),
    ...(step.body === undefined ? [] : [step.body]),
    ...(query.length === 0 ? [] : [Object.fromEntries(query)]),
  );
}

/** What a source says. */
export function valueOf(source: Source, { record, id }: RouteContext): unknown {
  if ("value" in source) return source.value;
  if (source.from === "id") return id;
  const value = down(record, source.fields);
  return source.as === "number" && value != null ? Number(value) : value;
}

/** A way down through fields. */
export function down(value: unknown, fields: readonly FieldStep[]): unknown {
  return fields.reduce<Flow>(into, { value, many: false }).value;
}

function into({ value, many }: Flow, { field, list }: FieldStep): Flow {
  const one = (of: unknown) => (field === "" ? of : member(of, field));
  if (!many) return list ? { value: listOf(one(value)), many: true } : { value: one(value), many };
  const values = listOf(value).map(one);
  return { value: list ? values.flatMap(listOf) : values, many };
}

/** Down a path with dots. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce(member, value);
}

function member(value: unknown, name: string): unknown {
  return value == null ? undefined : (value as Record<string, unknown>)[name];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** All that a step is told. */
export function sourcesOf(step: RouteStep): readonly Source[] {
  if ("call" in step) return [...(step.path ?? []), ...Object.values(step.query ?? {}).flat()];
  return "where" in step ? [step.is] : [];
}

function isList(source: Source | readonly Source[]): source is readonly Source[] {
  return Array.isArray(source);
}

/** Whether a source says several values. */
export function isSeveral(source: Source): boolean {
  return "from" in source && source.from === "record" && source.list === true;
}

/** Whether nothing can be asked with a value. */
export function isMissing(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

/** What there is when a call had nothing to ask for. */
export function emptyOf(steps: readonly RouteStep[]): Flow {
  let flow: Flow = { value: undefined, many: false };
  for (const step of steps) {
    const isMany = "call" in step && (step.rows === true || step.each === true);
    if ("call" in step) flow = { value: isMany ? [] : undefined, many: isMany };
    else if (!("within" in step)) flow = after(flow, step, { st: {} });
    else if (!flow.many && emptyOf(step.within).many) flow = { value: [], many: true };
  }
  return flow;
}
