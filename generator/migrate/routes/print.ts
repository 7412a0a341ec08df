/** A route as one expression of TypeScript over `st`, the client, and `record` and `id`, which the route is run with. */
import type { JsonValue } from "../../ground/json.ts";
import {
  type Calculation,
  type CallStep,
  type FieldStep,
  isCall,
  isField,
  type RouteStep,
  type Source,
} from "./language.ts";

/** What is printed so far, and what is known of its value. */
interface Printed {
  readonly code: string;
  readonly many: boolean;
  /** Whether it may be missing or null. */
  readonly absent: boolean;
  /** The code where nothing follows: without parentheses. */
  readonly whole?: string;
}

export function printRoute(steps: readonly RouteStep[]): string {
  const [first, ...rest] = steps;
  if (!first) return "record";
  const sources = steps.flatMap(sourcesOf);
  const missing = sources.flatMap((source) => absenceOf(source) ?? []);
  const start: Printed = isCall(first)
    ? printCall(first, rest[0])
    : { code: "record", many: false, absent: false };
  const { code: inner, many, whole } = printSteps(start, isCall(first) ? rest : steps);
  const code = whole ?? inner;
  if (missing.length === 0) return code;
  return `${[...new Set(missing)].join(" || ")} ? ${emptyOf(rest, many)} : ${code}`;
}

/** What stands where nothing can be called. */
export function noRoute(why: string): string {
  return `undefined /* ${why} */`;
}

/** Steps are printed in groups, as a programmer writes them: one callback for a way down through items, `find` for the first that fits. */
function printSteps(start: Printed, steps: readonly RouteStep[]): Printed {
  let done = start;
  for (let i = 0; i < steps.length;) {
    const { printed, used } = printGroup(done, steps.slice(i));
    done = printed;
    i += used;
  }
  return done;
}

interface Group {
  readonly printed: Printed;
  readonly used: number;
}

function printGroup(on: Printed, steps: readonly RouteStep[]): Group {
  const [step, next] = steps;
  if (step === undefined) return { printed: on, used: 1 };
  if (isCall(step)) throw new Error("a call is the first step of a route");
  if (isField(step)) return on.many ? printFieldsOfMany(on, steps) : { printed: into(on, step), used: 1 };
  if ("where" in step) return printWhere(on, step, next);
  if ("take" in step) return { printed: TAKES[step.take](on), used: 1 };
  const one = (code: string, absent = false): Group => ({
    printed: { many: on.many, code, absent },
    used: 1,
  });
  const inner = (item: string) => calculation(step, item);
  if (on.many) return one(`${on.code}.map((item) => ${inner("item")})`);
  return one(
    /^\w+$/.test(on.code) ? inner(on.code) : `[${on.code}].map((item) => item && ${inner("item")})[0]`,
    true,
  );
}

const TAKES: Readonly<Record<"first" | "exists" | "sum", (on: Printed) => Printed>> = {
  first: ({ code }) => ({ code: `${code}[0]`, many: false, absent: true }),
  exists: ({ code }) => ({ code: `${code}.length > 0`, many: false, absent: false }),
  // Amounts are texts in places, and sums of fractions have dust behind the fourth digit.
  sum: ({ code }) => ({
    code: `Math.round(${code}.map((item) => Number(item ?? 0)).reduce((sum, item) => sum + item, 0) * 1e4) / 1e4`,
    many: false,
    absent: false,
  }),
};

function into(on: Printed, step: FieldStep): Printed {
  const code = `${on.code}${member(step.field, on.absent)}`;
  const absent = on.absent || step.absent === true;
  // Several values are never missing: there are none.
  return step.list === true
    ? { code: absent ? `(${code} ?? [])` : code, many: true, absent: false }
    : { code, many: false, absent };
}

/** The fields that follow each other, up to the next list. */
function printFieldsOfMany(on: Printed, steps: readonly RouteStep[]): Group {
  let item: Printed = { code: "item", many: false, absent: on.absent };
  let used = 0;
  for (const step of steps) {
    if (!isField(step) || item.many) break;
    item = into(item, step);
    used += 1;
  }
  const body = item.many ? item.code.replace(/^\((.*)\)$/, "$1") : item.code;
  return {
    printed: {
      code: `${on.code}.${item.many ? "flatMap" : "map"}((item) => ${body})`,
      many: true,
      absent: item.absent,
    },
    used,
  };
}

function printWhere(
  on: Printed,
  { where, is }: { readonly where: string; readonly is: Source },
  next: RouteStep | undefined,
): Group {
  const field = `item${where
    .split(".")
    .map((name, i) => member(name, i > 0))
    .join("")}`;
  const value = "from" in is && is.from === "record" ? is.fields : undefined;
  // What was asked about before is not known inside of a callback.
  const told = value ? wayTo(value, false) : textOf(is);
  const isAbsent = value?.some(({ absent }) => absent === true) === true;
  const condition = isSeveral(is)
    ? `${told}${isAbsent ? "?." : "."}includes(${field})`
    : `${field} === ${told}`;
  const take = next && "take" in next ? next.take : undefined;
  const by = (method: string) => `${on.code}.${method}((item) => ${condition})`;
  if (take === "first") return { printed: { code: by("find"), many: false, absent: true }, used: 2 };
  if (take === "exists") return { printed: { code: by("some"), many: false, absent: false }, used: 2 };
  return { printed: { many: true, absent: on.absent, code: by("filter") }, used: 1 };
}

/** A value made of fields of one object. */
function calculation(step: Calculation, item: string): string {
  const fields = "join" in step ? step.join : "product" in step ? step.product : step.seconds;
  const values = fields.map((field) => `${item}${member(field, false)}`);
  if ("join" in step) return `[${values.join(", ")}].filter(Boolean).join(${JSON.stringify(step.with)})`;
  const [a = "", b = ""] = values;
  const value =
    "product" in step
      ? `Math.round(Number(${a}) * Number(${b}) * 1e4) / 1e4`
      : `(Date.parse(${b}) - Date.parse(${a})) / 1000`;
  return `(${a} == null || ${b} == null ? undefined : ${value})`;
}

/** What there is when a call had nothing to ask for. */
function emptyOf(steps: readonly RouteStep[], many: boolean): string {
  if (many) return "[]";
  const takes = steps.flatMap((step) => ("take" in step ? [step.take] : []));
  return { first: "undefined", exists: "false", sum: "0" }[takes.at(-1) ?? "first"];
}

function printCall(step: CallStep, next: RouteStep | undefined): Printed {
  const told = sourcesOf(step).find((source) => isSeveral(source));
  const each = step.each === true && told !== undefined;
  const limit = next && "take" in next && next.take === "first" ? "{ limit: 1 }" : "";
  const call = `st.${step.call}(${argumentsOf(step, each ? "value" : undefined)})`;
  const asked = step.rows === true ? `${call}.toArray(${limit})` : call;
  if (!each)
    return { code: `(await ${asked})`, many: step.rows === true, absent: false, whole: `await ${asked}` };
  const calls = `await Promise.all(${textOf(told)}.map((value) => ${asked}))`;
  return step.rows === true
    ? { code: `(${calls}).flat()`, many: true, absent: false }
    : { code: `(${calls})`, many: true, absent: false, whole: calls };
}

/** @param item what stands for a value of several, where each has a call of its own */
function argumentsOf({ path = [], body, query }: CallStep, item: string | undefined): string {
  const text = (source: Source | readonly Source[]): string =>
    isList(source)
      ? `[${source.map(text).join(", ")}]`
      : item !== undefined && isSeveral(source)
        ? item
        : textOf(source);
  const asked = Object.entries(query ?? {}).map(([name, source]) => property(name, text(source)));
  return [
    ...path.map(text),
    ...(body === undefined ? [] : [literal(body as JsonValue)]),
    ...(asked.length === 0 ? [] : [`{ ${asked.join(", ")} }`]),
  ].join(", ");
}

function sourcesOf(step: RouteStep): readonly Source[] {
  if (isCall(step)) return [...(step.path ?? []), ...Object.values(step.query ?? {}).flat()];
  return "where" in step ? [step.is] : [];
}

function isList(source: Source | readonly Source[]): source is readonly Source[] {
  return Array.isArray(source);
}

function isSeveral(source: Source): boolean {
  return "from" in source && source.from === "record" && source.list === true;
}

/** The condition under which there is nothing to ask for. */
function absenceOf(source: Source): string | undefined {
  if (!("from" in source) || source.from === "id") return undefined;
  const { fields, list } = source;
  const isAbsent = fields.some(({ absent }) => absent === true);
  const path = wayTo(fields, false);
  if (list === true) return isAbsent ? `!${path}?.length` : `${path}.length === 0`;
  return isAbsent ? `${path} == null` : undefined;
}

function textOf(source: Source): string {
  if ("value" in source) {
    const note = source.name === undefined ? "" : `/* ${source.name} */ `;
    return `${note}${literal(source.value as JsonValue)}`;
  }
  if (source.from === "id") return "id";
  const way = wayTo(source.fields, true);
  return source.as === "number" ? `Number(${way})` : way;
}

/** @param isSure whether it has been asked before whether anything of it is missing */
function wayTo(fields: readonly FieldStep[], isSure: boolean): string {
  let absent = false;
  let code = "record";
  for (const field of fields) {
    code += member(field.field, absent && !isSure);
    absent ||= field.absent === true;
  }
  return code;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function member(name: string, absent: boolean): string {
  if (name === "") return "";
  if (IDENTIFIER.test(name)) return `${absent ? "?." : "."}${name}`;
  return `${absent ? "?." : ""}[${JSON.stringify(name)}]`;
}

function property(name: string, value: string): string {
  if (name === value) return name;
  return `${IDENTIFIER.test(name) ? name : JSON.stringify(name)}: ${value}`;
}

/** A value as code on one line. */
export function literal(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([name, inner]) => property(name, literal(inner)));
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}
