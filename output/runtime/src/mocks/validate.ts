/**
 * Whether a value is what a shape says, as the API would check it; a JSON Schema validator in the few bytes that a mock may cost.
 *
 * It ends soon on any value and any shape: depth, steps and the number of findings are bounded, and patterns are tried only
 * where they are harmless.
 */
import type { ComposedShape, FieldShape, Models, Shape, ShapeLimits } from "./description.js";
import * as FAULT from "./faults.js";
import * as FLAG from "./flags.js";
import { type Composed, isObject, type JsonObject, kindOf, type Kinds, modelOf, readName } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

/** A step into a value: the place in a list, the name of a declared field, or, in a list of its own, the name of another one. */
export type Step = number | string | readonly [name: string];

export interface Finding {
  /** A constant of `faults.ts`. */
  readonly fault: number;
  /** Goes on after the path: `is required`. */
  readonly message: string;
  readonly steps: readonly Step[];
}

export interface Violation {
  /** `contacts[0].name`; empty for the value itself. */
  readonly path: string;
  /** Goes on after the path: `is required`. */
  readonly message: string;
  readonly steps: readonly Step[];
}

export interface ValidateOptions {
  readonly models: Models;
  /** Read-only fields of requests are ignored, write-only ones of responses need not be there. */
  readonly direction: "request" | "response";
}

export const MOST_VIOLATIONS = 50;
const MOST_STEPS = 200_000;
const MOST_DEPTH = 200;

export function validate(
  shape: Shape,
  value: unknown,
  { models, direction }: ValidateOptions,
): readonly Violation[] {
  const run: Run = { models, isRequest: direction === "request", found: [], steps: MOST_STEPS, depth: 0 };
  check(run, shape, value);
  return run.found
    .slice(0, MOST_VIOLATIONS)
    .map(({ steps, message }) => ({ path: pathOf(steps), message, steps }));
}

export function isValid(shape: Shape, value: unknown, options: ValidateOptions): boolean {
  return validate(shape, value, options).length === 0;
}

export interface Run {
  readonly models: Models;
  readonly isRequest: boolean;
  /** Most findings, where they are not as many as a mock tells. */
  readonly most?: number;
  /** Told of the ways in which a value fits none of several shapes; says whether that is told already. */
  readonly misfit?: (run: Run, tries: readonly Finding[][]) => boolean;
  /** Findings get their steps on the way up, so a value without any costs none. */
  found: Finding[];
  /** Of checking, that may still be taken. */
  steps: number;
  depth: number;
}

export function wrong(run: Run, fault: number, message: string, ...steps: readonly Step[]): void {
  run.found.push({ fault, message, steps });
}

export function check(run: Run, shape: Shape, exact: unknown): void {
  // Limits and constants of descriptions have no more digits either.
  const value = typeof exact === "bigint" ? Number(exact) : exact;
  run.steps -= 1;
  if (run.steps < 0 || run.found.length >= (run.most ?? MOST_VIOLATIONS)) return;
  if (run.depth > MOST_DEPTH) return wrong(run, FAULT.limit, "is nested too deeply");
  run.depth += 1;
  if (typeof shape === "string") checkNamed(run, shape, value);
  else if (value !== null || !shape[0].endsWith("?")) {
    const kind = kindOf(shape) as keyof typeof CHECKS;
    (CHECKS[kind] as Check<ComposedShape>)(run, shape, value);
  }
  run.depth -= 1;
}

export function checkInside(run: Run, step: Step, inner: Shape, own: unknown): void {
  const before = run.found.length;
  check(run, inner, own);
  const { found } = run;
  for (let i = before; i < found.length; i += 1) {
    const finding = found[i] as Finding;
    found[i] = { ...finding, steps: [step, ...finding.steps] };
  }
}

export function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>(
    (path, step) => below(path, typeof step === "number" ? `[${step}]` : String(step)),
    "",
  );
}

/** One path behind another. */
export function below(outer: string, inner: string): string {
  return outer + (outer && /^[^[]/.test(inner) ? "." : "") + inner;
}

function checkNamed(run: Run, text: string, value: unknown): void {
  const { type, format, nullable, model } = readName(text);
  if ((value === null && nullable) || type === "any") return;
  if (model !== undefined) return check(run, modelOf(run.models, model), value);
  if (value === undefined || value === null) return wrong(run, FAULT.type, "must not be null");
  if (type === "integer") {
    if (!Number.isInteger(value))
      return wrong(run, typeof value === "number" ? FAULT.format : FAULT.type, "must be an integer");
    const most = INTEGERS.get(format) ?? Infinity;
    if ((value as number) < -most || (value as number) >= most)
      wrong(run, FAULT.limit, `must be in the range of ${format}`);
  } else if (format !== "binary") {
    if (typeof value !== type || (type === "number" && !Number.isFinite(value)))
      wrong(run, FAULT.type, `must be ${type === "null" ? "" : "a "}${type}`);
    else if (type === "string" && FORMATS.get(format)?.(value as string) === false)
      wrong(run, FAULT.format, `must be a valid ${format}`);
  }
}

export type Check<S> = (run: Run, shape: S, value: unknown) => void;

/** By the first element of a shape, without its question mark; `unions.ts` and `extras.ts` add others. */
export const CHECKS: { readonly [Kind in Kinds]: Check<Composed<Kind>> } = {
  limited(run, [, name, limits], value) {
    const before = run.found.length;
    check(run, name, value);
    if (run.found.length === before) checkLimits(run, limits, value);
  },
  enum(run, [kind, members], value) {
    if (members.includes(value as string)) return;
    // One value alone says which of several forms a value has.
    const isLike = typeof members[1] === typeof value;
    wrong(
      run,
      isLike ? FAULT.value : FAULT.type,
      `must be one of ${members.join(", ")}${kind === "enum" ? "" : ", null"}`,
    );
  },
  list(run, [, element, limits], value) {
    if (!Array.isArray(value)) return wrong(run, FAULT.type, "must be a list");
    checkSize(run, value.length, [limits?.minItems, limits?.maxItems], " elements");
    value.forEach((one: unknown, i) => checkInside(run, i, element, one ?? null));
  },
  map(run, [, rest, limits], value) {
    if (!isObject(value)) return wrong(run, FAULT.type, "must be an object");
    checkSize(run, namesOf(value).length, [limits?.minProperties, limits?.maxProperties], " fields");
    checkRest(run, rest, value, new Set());
  },
  object(run, [, fields, rest], value) {
    if (!isObject(value)) return wrong(run, FAULT.type, "must be an object");
    for (const field of fields) checkField(run, field, value);
    if (rest !== undefined) checkRest(run, rest, value, new Set(fields.map(([name]) => name)));
  },
};

export function checkField(run: Run, [name, shape, flags = 0]: FieldShape, value: JsonObject): void {
  const { isRequest } = run;
  if (isRequest && flags & FLAG.readOnly) return;
  const own = Object.hasOwn(value, name) ? value[name] : undefined;
  // Any shape that admits no null will do.
  const isSent = isRequest && flags & FLAG.answersNull && own === null;
  const dispensable = isRequest ? FLAG.optional : FLAG.optional | FLAG.writeOnly;
  if (own !== undefined) checkInside(run, name, isSent ? "string" : shape, own);
  else if (!(flags & dispensable)) wrong(run, FAULT.missing, "is required", name);
}

/** The fields that are not declared. */
export function checkRest(
  run: Run,
  rest: Shape | false,
  value: JsonObject,
  known: ReadonlySet<string>,
): void {
  for (const name of namesOf(value)) {
    if (known.has(name)) continue;
    if (rest === false) wrong(run, FAULT.field, "is not known", name);
    else checkInside(run, [name], rest, value[name]);
  }
}

export function checkLimits(run: Run, limits: ShapeLimits, value: unknown): void {
  if (typeof value === "number") {
    checkSize(run, value, [limits.minimum, limits.maximum], "");
  } else if (typeof value === "string") {
    const { minLength, maxLength, pattern = "" } = limits;
    // JSON Schema counts characters, not the halves that some of them have in JavaScript.
    const pairs = value.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
    checkSize(run, value.length - pairs, [minLength, maxLength], " characters");
    if (vocabulary.matches?.(pattern, value) === false) wrong(run, FAULT.limit, `must match ${pattern}`);
  }
}

export function checkSize(
  run: Run,
  size: number,
  [least = -Infinity, most = Infinity]: readonly [number | undefined, number | undefined],
  what: string,
): void {
  const must = what === "" ? "must be at" : "must have at";
  if (size < least) wrong(run, FAULT.limit, `${must} least ${least}${what}`);
  if (size > most) wrong(run, FAULT.limit, `${must} most ${most}${what}`);
}

/** A field that is `undefined` is not sent. */
export function namesOf(value: JsonObject): readonly string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

/** Above the greatest. */
const INTEGERS: ReadonlyMap<string, number> = new Map([
  ["int32", 2 ** 31],
  ["int64", 2 ** 63 + 2048],
]);

const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;
/** .NET's: `1.02:30:00`. */
const TIME_SPAN = /^-?(\d{1,8}\.)?([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?$/;
const DURATION = /^P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/;

export type Test = (text: string) => boolean;

const like =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.test(text);
/** The 31st of a short month would be the first of the next. */
export const isDay: Test = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
export const isSpan = like(TIME_SPAN);
export const isUuid = like(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);

/** Formats that are checked, with those of `formats.ts`. Real clocks of this API write durations both ways, so both are taken. */
export const FORMATS = new Map<string, Test>([
  ["date-time", (text) => /^.{10}[t ]/i.test(text) && isDay(text.slice(0, 10)) && TIME.test(text.slice(11))],
  ["date", isDay],
  ["duration", (text) => text.length < 100 && (DURATION.test(text) || isSpan(text))],
  ["guid", isUuid],
  ["email", (text) => text.length < 321 && /^(".*"|[^\s@"(),:;<>[\\\]]+)@[\w.:[\]-]+$/.test(text)],
]);
