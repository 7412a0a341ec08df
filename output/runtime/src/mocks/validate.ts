/**
 * Whether a value is what a shape says, as the API would check it; a JSON Schema validator in the few bytes that a mock may cost.
 *
 * It ends soon on any value and any shape: depth, steps and the number of findings are bounded, and patterns are tried only
 * where they are harmless.
 */
import { type FieldShape, FLAG, type Models, type Shape, type ShapeLimits } from "./description.js";
import { matchesPattern } from "./pattern.js";
import { isObject, type JsonObject, modelOf, readName } from "./shape.js";

export { isObject };

export interface Violation {
  /** `contacts[0].name`; empty for the value itself. */
  readonly path: string;
  /** Goes on after the path: `is required`. */
  readonly message: string;
}

export interface ValidateOptions {
  readonly models: Models;
  /** Read-only fields of requests are ignored, write-only ones of responses need not be there. */
  readonly direction: "request" | "response";
}

const MOST_VIOLATIONS = 50;
const MOST_STEPS = 200_000;
const MOST_DEPTH = 200;

export function validate(
  shape: Shape,
  value: unknown,
  { models, direction }: ValidateOptions,
): readonly Violation[] {
  // Findings get their paths on the way up, so a value without any costs no paths.
  let found: Violation[] = [];
  let steps = MOST_STEPS;
  let depth = 0;
  const isRequest = direction === "request";
  const ignored = isRequest ? FLAG.readOnly : 0;
  const dispensable = isRequest ? FLAG.optional : FLAG.optional | FLAG.writeOnly;

  function wrong(message: string, path = ""): void {
    found.push({ path, message });
  }

  function checkInside(name: string | number, inner: Shape, own: unknown): void {
    const before = found.length;
    check(inner, own);
    for (let i = before; i < found.length; i += 1) {
      const { path, message } = found[i] as Violation;
      const start = typeof name === "number" ? `[${name}]` : name;
      found[i] = { path: start + (/^(\[|$)/.test(path) ? "" : ".") + path, message };
    }
  }

  function check(shape: Shape, value: unknown): void {
    steps -= 1;
    if (steps < 0 || found.length >= MOST_VIOLATIONS) return;
    if (depth > MOST_DEPTH) return wrong("is nested too deeply");
    depth += 1;
    if (typeof shape === "string") checkNamed(shape, value);
    else if (value !== null || !shape[0].endsWith("?")) checkComposed(shape, value);
    depth -= 1;
  }

  function checkNamed(text: string, value: unknown): void {
    const { type, format, nullable, model } = readName(text);
    if ((value === null && nullable) || type === "any") return;
    if (model !== undefined) return check(modelOf(models, model), value);
    if (value === undefined || value === null) return wrong("must not be null");
    if (type === "integer") {
      if (!Number.isInteger(value)) return wrong("must be an integer");
      const most = INTEGERS.get(format) ?? Infinity;
      if (Number(value) < -most || Number(value) >= most) wrong(`must be in the range of ${format}`);
    } else if (format !== "binary") {
      if (typeof value !== type || (type === "number" && !Number.isFinite(value)))
        wrong(`must be ${type === "null" ? "" : "a "}${type}`);
      else if (type === "string" && FORMATS.get(format)?.(value as string) === false)
        wrong(`must be a valid ${format}`);
    }
  }

  function checkComposed(shape: Exclude<Shape, string>, value: unknown): void {
    switch (shape[0]) {
      case "limited": {
        const before = found.length;
        check(shape[1], value);
        if (found.length === before) checkLimits(shape[2], value);
        return;
      }
      case "enum":
      case "enum?":
        if (!shape[1].some((member) => member === value)) wrong(`must be one of ${shape[1].join(", ")}`);
        return;
      case "list":
      case "list?": {
        if (!Array.isArray(value)) return wrong("must be a list");
        const { minItems, maxItems } = shape[2] ?? {};
        checkSize(value.length, [minItems, maxItems], " elements");
        value.forEach((element: unknown, i) => checkInside(i, shape[1], element ?? null));
        return;
      }
      case "map":
      case "map?": {
        if (!isObject(value)) return wrong("must be an object");
        const { minProperties, maxProperties } = shape[2] ?? {};
        checkSize(namesOf(value).length, [minProperties, maxProperties], " fields");
        return checkFields([], shape[1], value);
      }
      case "object":
      case "object?":
        return isObject(value) ? checkFields(shape[1], shape[2], value) : wrong("must be an object");
      case "any-of":
      case "any-of?":
        return checkAnyOf(shape.slice(1) as Shape[], value);
      case "all-of":
      case "all-of?":
        return (shape.slice(1) as Shape[]).forEach((member) => check(member, value));
    }
  }

  function checkFields(
    fields: readonly FieldShape[],
    rest: Shape | false | undefined,
    value: JsonObject,
  ): void {
    const known = new Set<string>();
    for (const [name, inner, flags = 0] of fields) {
      known.add(name);
      if (flags & ignored) continue;
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      // Any shape that admits no null will do.
      const isSent = isRequest && flags & FLAG.answersNull && own === null;
      if (own !== undefined) checkInside(name, isSent ? "string" : inner, own);
      else if (!(flags & dispensable)) wrong("is required", name);
    }
    if (rest === undefined) return;
    for (const name of namesOf(value)) {
      if (known.has(name)) continue;
      if (rest === false) wrong("is not known", name);
      else checkInside(name, rest, value[name]);
    }
  }

  /** When no member fits, the findings of the one that fits best are the most useful. */
  function checkAnyOf(members: readonly Shape[], value: unknown): void {
    const outer = found;
    let best: Violation[] | undefined;
    for (const member of members) {
      found = [];
      check(member, value);
      if (best === undefined || rank(found) < rank(best)) best = found;
      if (best.length === 0) break;
    }
    found = [...outer, ...(best ?? [])];
  }

  function checkLimits(limits: ShapeLimits, value: unknown): void {
    if (typeof value === "number") {
      const { minimum, maximum, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = limits;
      checkSize(value, [minimum, maximum], "");
      if (value <= exclusiveMinimum) wrong(`must be above ${exclusiveMinimum}`);
      if (value >= exclusiveMaximum) wrong(`must be below ${exclusiveMaximum}`);
    } else if (typeof value === "string") {
      const { minLength, maxLength, pattern = "" } = limits;
      // JSON Schema counts characters, not the halves that some of them have in JavaScript.
      const pairs = value.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
      checkSize(value.length - pairs, [minLength, maxLength], " characters");
      if (matchesPattern(pattern, value) === false) wrong(`must match ${pattern}`);
    }
  }

  function checkSize(
    size: number,
    [least = -Infinity, most = Infinity]: readonly [number | undefined, number | undefined],
    what: string,
  ): void {
    const must = what === "" ? "must be at" : "must have at";
    if (size < least) wrong(`${must} least ${least}${what}`);
    if (size > most) wrong(`${must} most ${most}${what}`);
  }

  check(shape, value);
  return found.slice(0, MOST_VIOLATIONS);
}

/** A field that is `undefined` is not sent. */
function namesOf(value: JsonObject): readonly string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

/** A finding about the value itself says that it is something else altogether. */
function rank(found: readonly Violation[]): number {
  return found.length + (found.some(({ path }) => path === "") ? MOST_VIOLATIONS : 0);
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

type Test = (text: string) => boolean;

const like =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.test(text);
/** The 31st of a short month would be the first of the next. */
const isDay: Test = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
const isSpan = like(TIME_SPAN);
const isUuid = like(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
const isUrl = like(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);

/** Formats that are checked. Real clocks of this API write durations both ways, so both are taken. */
const FORMATS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["date-time", (text) => /^.{10}[t ]/i.test(text) && isDay(text.slice(0, 10)) && TIME.test(text.slice(11))],
  ["date", isDay],
  ["time", like(TIME)],
  ["duration", (text) => text.length < 100 && (DURATION.test(text) || isSpan(text))],
  ["time-span", isSpan],
  ["date-span", isSpan],
  ["uuid", isUuid],
  ["guid", isUuid],
  ["email", (text) => text.length < 321 && /^[^\s@"(),:;<>[\\\]]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text)],
  ["uri", isUrl],
  ["url", isUrl],
  ["byte", (text) => text.length % 4 === 0 && /^[\w+/]*={0,2}$/.test(text)],
]);
