/** A route as one expression of TypeScript over `st`, the client, and `record` and `id`, which the route is run with. */
import type { JsonValue } from "../../ground/json.ts";
import {
  type Calculation,
  type CallStep,
  type Conversion,
  type FieldStep,
  hasCall,
  isCall,
  isField,
  type RouteStep,
  type Source,
  type WithinStep,
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

/** What names stand for. */
interface Scope {
  /** What the sources of the steps call the record. */
  readonly record: string;
}

export function printRoute(steps: readonly RouteStep[]): string {
  return printWhole(steps, { record: "record" }).code;
}

/** @returns a route from a record of another name, and whether what it gives may be missing */
export function printRouteFrom(
  steps: readonly RouteStep[],
  record: string,
): Pick<Printed, "code" | "absent" | "many"> {
  return printWhole(steps, { record });
}

/** Steps with the question before them whether there is anything to ask for. */
function printWhole(steps: readonly RouteStep[], scope: Scope): Printed {
  const [first, ...rest] = steps;
  if (!first) return { code: scope.record, many: false, absent: false };
  const sources = steps.flatMap(sourcesOf);
  const missing = sources.flatMap((source) => absenceOf(source, scope) ?? []);
  const start: Printed = isCall(first)
    ? printCall(first, rest[0], scope)
    : { code: scope.record, many: false, absent: false };
  const { code: inner, many, absent, whole } = printSteps(start, isCall(first) ? rest : steps, scope);
  const code = whole ?? inner;
  if (missing.length === 0) return { code, many, absent };
  return {
    code: `${[...new Set(missing)].join(" || ")} ? ${emptyOf(rest, many)} : ${code}`,
    many,
    absent: absent || !many,
  };
}

/** What stands where nothing can be called. */
export function noRoute(why: string): string {
  return `undefined /* ${why} */`;
}

/** Steps are printed in groups, as a programmer writes them: one callback for a way down through items, `find` for the first that fits. */
function printSteps(start: Printed, steps: readonly RouteStep[], scope: Scope): Printed {
  let done = start;
  for (let i = 0; i < steps.length;) {
    const { printed, used } = printGroup(done, steps.slice(i), scope);
    done = printed;
    i += used;
  }
  return done;
}

interface Group {
  readonly printed: Printed;
  readonly used: number;
}

function printGroup(on: Printed, steps: readonly RouteStep[], scope: Scope): Group {
  const [step, next] = steps;
  if (step === undefined) return { printed: on, used: 1 };
  if (isCall(step)) throw new Error("a call is the first step of a route, or of what is within another");
  if (isField(step)) return on.many ? printFieldsOfMany(on, steps) : { printed: into(on, step), used: 1 };
  if ("where" in step) return printWhere(on, step, { next, scope });
  if ("take" in step) return { printed: TAKES[step.take](on), used: 1 };
  return { printed: "within" in step ? printWithin(on, step, scope) : printChange(on, step), used: 1 };
}

/** A value in the place of another, or of each of several. */
function printChange(on: Printed, step: Calculation | Conversion | { readonly constant: unknown }): Printed {
  const takesMissing = "convert" in step && step.convert === "null-to-zero";
  const isSafe = takesMissing || !("constant" in step || "convert" in step);
  const inner = (item: string, isAbsent: boolean) =>
    isAbsent && !isSafe ? `(${item} == null ? ${item} : ${changed(step, item)})` : changed(step, item);
  // Two moments and two factors may be missing where the object is not.
  const absent = takesMissing ? false : on.absent || "product" in step || "seconds" in step;
  if (on.many) return { code: `${on.code}.map((item) => ${inner("item", on.absent)})`, many: true, absent };
  const isOnce = changed(step, "\0").split("\0").length === 2 && "convert" in step;
  if (/^\w+$/.test(on.code) || takesMissing || (isOnce && !on.absent))
    return { code: inner(on.code, on.absent), many: false, absent };
  const made = isSafe ? `item && ${changed(step, "item")}` : inner("item", on.absent);
  return { code: `[${on.code}].map((item) => ${made})[0]`, many: false, absent: true };
}

function changed(step: Calculation | Conversion | { readonly constant: unknown }, item: string): string {
  if ("constant" in step) return literal(step.constant as JsonValue);
  return "convert" in step ? conversion(step, item) : calculation(step, item);
}

/** As `CONVERSIONS` of the runtime has them. */
const CONVERSIONS: Readonly<Record<Conversion["convert"], (item: string) => string>> = {
  "string-to-number": (item) => `Number(${item})`,
  "number-to-string": (item) => `String(${item})`,
  "hms-to-seconds": (item) => `${item}.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0)`,
  "seconds-to-hms": (item) =>
    `[${item} / 3600, (${item} / 60) % 60, ${item} % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":")`,
  "duration-to-hms": (item) =>
    `${item}.replace(/^PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(\\.\\d+)?S)?$/, (_, h = "0", m = "0", s = "0", fraction = "") => [h, m, s].map((part) => part.padStart(2, "0")).join(":") + fraction)`,
  "hms-to-duration": (item) => `${item}.replace(/^(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?)$/, "PT$1H$2M$3S")`,
  "minutes-to-seconds": (item) => `(${item} * 60)`,
  "seconds-to-minutes": (item) => `(${item} / 60)`,
  "hours-to-seconds": (item) => `(${item} * 3600)`,
  "seconds-to-hours": (item) => `(${item} / 3600)`,
  "drop-zone": (item) =>
    `(/[+-]\\d\\d:\\d\\d$/.test(${item}) ? new Date(${item}).toISOString().slice(0, -1).replace(".000", "") : ${item}.replace(/Z$/, ""))`,
  "add-zone": (item) => `(/(Z|[+-]\\d\\d:\\d\\d)$/.test(${item}) ? ${item} : ${item} + "Z")`,
  "moment-to-day": (item) => `${item}.slice(0, 10)`,
  "moment-to-time": (item) => `${item}.slice(11, 19)`,
  "day-to-moment": (item) => `(${item} + "T00:00:00Z")`,
  "zero-to-null": (item) => `(${item} === 0 ? null : ${item})`,
  "null-to-zero": (item) => `(${item} ?? 0)`,
  not: (item) => `!${item}`,
  "to-list": (item) => `[${item}]`,
  "unwrap-envelope": (item) => `${item}.data`,
  "wrap-envelope": (item) => `({ data: ${item} })`,
  "value-name-to-name": (item) => `${item}.name`,
  "name-to-value-name": (item) => `({ name: ${item} })`,
  "object-to-id": (item) => `${item}.id`,
  "id-to-object": (item) => `({ id: ${item} })`,
  "enum-map": (item) => item,
};

function conversion({ convert, values }: Conversion, item: string): string {
  if (convert !== "enum-map" || values === undefined) return CONVERSIONS[convert](item);
  const entries = Object.entries(values).map((entry) => literal(entry));
  const found = `new Map([${entries.join(", ")}]).get(String(${item}))`;
  return Object.values(values).every((known) => typeof known === "string") ? `(${found} ?? ${item})` : found;
}

/** A function that is called where it stands: its parameter is the record of the steps inside. */
function printWithin(on: Printed, { within }: WithinStep, scope: Scope): Printed {
  const name = scope.record === "record" ? "found" : `${scope.record}_`;
  const sub = printWhole(within, { record: name });
  const body = on.absent ? `${name} == null ? undefined : ${sub.code}` : sub.code;
  const absent = on.absent || sub.absent;
  if (!hasCall(within)) {
    const method = on.many && sub.many ? "flatMap" : "map";
    return on.many
      ? { code: `${on.code}.${method}((${name}) => ${body})`, many: true, absent }
      : { code: `[${on.code}].map((${name}) => ${body})[0]`, many: sub.many, absent: true };
  }
  const inner = `async (${name}) => ${body}`;
  if (!on.many) {
    const whole = `await (${inner})(${on.whole ?? on.code})`;
    return { code: `(${whole})`, many: sub.many, absent, whole };
  }
  const whole = `await Promise.all(${on.code}.map(${inner}))`;
  return sub.many
    ? { code: `(${whole}).flat()`, many: true, absent }
    : { code: `(${whole})`, many: true, absent, whole };
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
  { next, scope }: { readonly next: RouteStep | undefined; readonly scope: Scope },
): Group {
  const field = `item${pathTo(where)}`;
  const value = "from" in is && is.from === "record" ? is.fields : undefined;
  // What was asked about before is not known inside of a callback.
  const told = value ? wayTo(value, { ...scope, isSure: false }) : textOf(is, scope);
  const isAbsent = value?.some(({ absent }) => absent === true) === true;
  const condition =
    isSeveral(is) || ("value" in is && Array.isArray(is.value))
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
  if ("object" in step)
    return `({ ${Object.entries(step.object)
      .map(([name, from]) => property(name, `${item}${pathTo(from)}`))
      .join(", ")} })`;
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

function printCall(step: CallStep, next: RouteStep | undefined, scope: Scope): Printed {
  const told = sourcesOf(step).find((source) => isSeveral(source));
  const each = step.each === true && told !== undefined;
  const limit = next && "take" in next && next.take === "first" ? "{ limit: 1 }" : "";
  const call = `st.${step.call}(${argumentsOf(step, scope, each ? "value" : undefined)})`;
  const asked = step.rows === true ? `${call}.toArray(${limit})` : call;
  if (!each)
    return { code: `(await ${asked})`, many: step.rows === true, absent: false, whole: `await ${asked}` };
  const calls = `await Promise.all(${textOf(told, scope)}.map((value) => ${asked}))`;
  return step.rows === true
    ? { code: `(${calls}).flat()`, many: true, absent: false }
    : { code: `(${calls})`, many: true, absent: false, whole: calls };
}

/** @param item what stands for a value of several, where each has a call of its own */
function argumentsOf({ path = [], body, query }: CallStep, scope: Scope, item: string | undefined): string {
  const text = (source: Source | readonly Source[]): string =>
    isList(source)
      ? `[${source.map(text).join(", ")}]`
      : item !== undefined && isSeveral(source)
        ? item
        : textOf(source, scope);
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
function absenceOf(source: Source, scope: Scope): string | undefined {
  if (!("from" in source) || source.from === "id") return undefined;
  const { fields, list } = source;
  const isAbsent = fields.some(({ absent }) => absent === true);
  const path = wayTo(fields, { ...scope, isSure: false });
  if (list === true) return isAbsent ? `!${path}?.length` : `${path}.length === 0`;
  return isAbsent ? `${path} == null` : undefined;
}

function textOf(source: Source, scope: Scope): string {
  if ("value" in source) {
    const note = source.name === undefined ? "" : `/* ${source.name} */ `;
    return `${note}${literal(source.value as JsonValue)}`;
  }
  if (source.from === "id") return "id";
  const way = wayTo(source.fields, { ...scope, isSure: true });
  return source.as === "number" ? `Number(${way})` : way;
}

/** What a source reads of `record`: how, whether it may be missing, and whether it is several. */
export function wayOf(source: Source): {
  readonly way: string;
  readonly isAbsent: boolean;
  readonly isList: boolean;
} {
  const fields = "from" in source && source.from === "record" ? source.fields : [];
  const way = wayTo(fields, { record: "record", isSure: false });
  const isNumber = "from" in source && source.from === "record" && source.as === "number";
  return {
    way: isNumber ? `Number(${way})` : way,
    isAbsent: fields.some(({ absent }) => absent === true),
    isList: isSeveral(source),
  };
}

/** @param isSure whether it has been asked before whether anything of it is missing */
function wayTo(
  fields: readonly FieldStep[],
  { record, isSure }: Scope & { readonly isSure: boolean },
): string {
  let absent = false;
  let code = record;
  for (const field of fields) {
    code += member(field.field, absent && !isSure);
    absent ||= field.absent === true;
  }
  return code;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Down a path with dots from an object that is there. */
function pathTo(path: string): string {
  return path
    .split(".")
    .map((name, i) => member(name, i > 0))
    .join("");
}

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
