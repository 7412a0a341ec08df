/**
 * Whether a value is what a shape says, as the API would check it; a JSON Schema validator in the few bytes that a mock may cost.
 *
 * It ends soon on any value and any shape: depth, steps and the number of findings are bounded, and patterns are tried only
 * where they are harmless.
 */
import { FLAG, type FieldShape, type Models, type Shape, type ShapeLimits } from "./description.js";
import { matchesPattern } from "./pattern.js";
import { modelOf, readName } from "./shape.js";

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

export function validate(shape: Shape, value: unknown, options: ValidateOptions): readonly Violation[] {
  const state: State = { ...options, steps: { left: MOST_STEPS }, depth: 0 };
  return check(shape, { path: "", value }, state).slice(0, MOST_VIOLATIONS);
}

interface State extends ValidateOptions {
  readonly steps: { left: number };
  readonly depth: number;
}

interface Node {
  readonly path: string;
  readonly value: unknown;
}

type Violations = readonly Violation[];

const FINE: Violations = [];
const MOST_VIOLATIONS = 50;
const MOST_STEPS = 200_000;
const MOST_DEPTH = 200;

function check(shape: Shape, node: Node, state: State): Violations {
  const { value } = node;
  state.steps.left -= 1;
  if (state.steps.left < 0) return FINE;
  if (state.depth > MOST_DEPTH) return wrong(node, "is nested too deeply");
  if (typeof shape === "string") return checkNamed(shape, node, state);
  if (shape[0] === "limited") {
    const found = checkNamed(shape[1], node, state);
    return found.length > 0 || value === null ? found : checkLimits(shape[2], node);
  }
  if (value === null && shape[0].endsWith("?")) return FINE;
  switch (shape[0]) {
    case "enum":
    case "enum?":
      return shape[1].some((member) => member === value)
        ? FINE
        : wrong(
            node,
            `must be one of ${shape[1].slice(0, 12).join(", ")}${shape[1].length > 12 ? ", …" : ""}`,
          );
    case "list":
    case "list?":
      return checkList(shape, node, state);
    case "map":
    case "map?":
    case "object":
    case "object?":
      return checkObject(shape, node, state);
    case "any-of":
    case "any-of?": {
      const [, ...members] = shape;
      return checkAnyOf(members, node, state);
    }
    case "all-of":
    case "all-of?": {
      const [, ...members] = shape;
      return members.flatMap((member) => check(member, node, deeper(state)));
    }
  }
}

function checkNamed(text: string, node: Node, state: State): Violations {
  const { type, format, nullable, model } = readName(text);
  const { value } = node;
  if ((value === null && nullable) || type === "any") return FINE;
  if (model !== undefined) return check(modelOf(state.models, model), node, deeper(state));
  if (value === undefined || value === null) return wrong(node, "must not be null");
  switch (type) {
    case "string":
      if (format === "binary") return FINE;
      if (typeof value !== "string") return wrong(node, "must be a string");
      return TEXT_FORMATS.get(format)?.(value) === false ? wrong(node, `must be a valid ${format}`) : FINE;
    case "integer": {
      if (typeof value !== "number" || !Number.isInteger(value)) return wrong(node, "must be an integer");
      const most = format === "int32" ? 2 ** 31 : format === "int64" ? 2 ** 63 : Infinity;
      return value < -most || value > (format === "int32" ? most - 1 : most)
        ? wrong(node, `must be in the range of ${format}`)
        : FINE;
    }
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? FINE : wrong(node, "must be a number");
    default:
      return typeof value === type ? FINE : wrong(node, `must be a ${type}`);
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;
/** .NET's: `1.02:30:00`. */
const TIME_SPAN = /^-?(\d{1,8}\.)?([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?$/;
const DURATION = /^P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const URL_LIKE = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

/** The 31st of a short month would come back as the first of the next. */
function isDay(text: string): boolean {
  const moment = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return moment === moment && new Date(moment).toISOString().startsWith(text);
}

/** Formats that are checked. Real clocks of this API write durations both ways, so both are taken. */
const TEXT_FORMATS: ReadonlyMap<string, (text: string) => boolean> = new Map<
  string,
  (text: string) => boolean
>([
  ["date-time", (text) => /^.{10}[t ]/i.test(text) && isDay(text.slice(0, 10)) && TIME.test(text.slice(11))],
  ["date", isDay],
  ["time", (text) => TIME.test(text)],
  ["duration", (text) => text.length < 100 && (DURATION.test(text) || TIME_SPAN.test(text))],
  ["time-span", (text) => TIME_SPAN.test(text)],
  ["date-span", (text) => TIME_SPAN.test(text)],
  ["uuid", (text) => UUID.test(text)],
  ["guid", (text) => UUID.test(text)],
  ["email", (text) => text.length < 321 && /^[^\s@"(),:;<>[\\\]]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text)],
  ["uri", (text) => URL_LIKE.test(text)],
  ["url", (text) => URL_LIKE.test(text)],
  ["byte", (text) => text.length % 4 === 0 && /^[\w+/]*={0,2}$/.test(text)],
]);

function checkLimits(limits: ShapeLimits, node: Node): Violations {
  const { value } = node;
  if (typeof value !== "number" && typeof value !== "string") return FINE;
  const size = typeof value === "number" ? value : lengthOf(value);
  const found = (typeof value === "number" ? NUMBER_LIMITS : TEXT_LIMITS).flatMap(
    ([name, holds, message]) => {
      const limit = limits[name];
      return limit === undefined || holds(size, limit)
        ? FINE
        : wrong(node, message.replace("%", String(limit)));
    },
  );
  const { pattern } = limits;
  return pattern === undefined || typeof value === "number" || matchesPattern(pattern, value) !== false
    ? found
    : [...found, ...wrong(node, `must match ${pattern}`)];
}

type LimitRow = readonly [
  Exclude<keyof ShapeLimits, "pattern">,
  (size: number, limit: number) => boolean,
  message: string,
];

const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;

const NUMBER_LIMITS: readonly LimitRow[] = [
  ["minimum", atLeast, "must be at least %"],
  ["maximum", atMost, "must be at most %"],
  ["exclusiveMinimum", (size, limit) => size > limit, "must be above %"],
  ["exclusiveMaximum", (size, limit) => size < limit, "must be below %"],
];
const TEXT_LIMITS: readonly LimitRow[] = [
  ["minLength", atLeast, "must have at least % characters"],
  ["maxLength", atMost, "must have at most % characters"],
];

/** JSON Schema counts characters, not the halves that some of them have in JavaScript. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function checkList(
  [, item, limits = {}]: readonly [unknown, Shape, ShapeLimits?],
  node: Node,
  state: State,
): Violations {
  const { value, path } = node;
  if (!Array.isArray(value)) return wrong(node, "must be a list");
  const found: Violation[] = [
    ...checkCount(node, [value.length, limits.minItems, limits.maxItems, "elements"]),
  ];
  for (let i = 0; i < value.length && found.length < MOST_VIOLATIONS; i += 1) {
    found.push(
      ...check(item, { path: `${path}[${i}]`, value: (value[i] as unknown) ?? null }, deeper(state)),
    );
  }
  return found;
}

type MapOrObject =
  | readonly ["map" | "map?", Shape, ShapeLimits?]
  | readonly ["object" | "object?", readonly FieldShape[], (Shape | false)?];

function checkObject(shape: MapOrObject, node: Node, state: State): Violations {
  const { value } = node;
  if (!isObject(value)) return wrong(node, "must be an object");
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const found: Violation[] = [];
  const isMap = shape[0] === "map" || shape[0] === "map?";
  const fields = isMap ? [] : (shape[1] as readonly FieldShape[]);
  const rest = isMap ? (shape[1] as Shape) : (shape[2] as Shape | false | undefined);
  const limits = isMap ? (shape[2] as ShapeLimits | undefined) : undefined;
  if (limits)
    found.push(...checkCount(node, [names.length, limits.minProperties, limits.maxProperties, "fields"]));
  const known = new Set<string>();
  for (const [name, inner, flags = 0] of fields) {
    if (found.length >= MOST_VIOLATIONS) return found;
    known.add(name);
    const ignored = state.direction === "request" && flags & FLAG.readOnly;
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    const field = { path: join(node.path, name), value: own };
    if (own !== undefined) {
      if (!ignored) found.push(...check(inner, field, deeper(state)));
    } else if (
      !(flags & FLAG.optional) &&
      !ignored &&
      !(state.direction === "response" && flags & FLAG.writeOnly)
    ) {
      found.push({ path: field.path, message: "is required" });
    }
  }
  if (rest === undefined) return found;
  for (const name of names) {
    if (known.has(name) || found.length >= MOST_VIOLATIONS) continue;
    const field = { path: join(node.path, name), value: value[name] };
    found.push(...(rest === false ? wrong(field, "is not known") : check(rest, field, deeper(state))));
  }
  return found;
}

/** When no member fits, the findings of the one that fits best are the most useful. */
function checkAnyOf(members: readonly Shape[], node: Node, state: State): Violations {
  let best: Violations | undefined;
  for (const member of members) {
    const found = check(member, node, deeper(state));
    if (found.length === 0) return FINE;
    if (best === undefined || rank(found, node) < rank(best, node)) best = found;
  }
  return best ?? wrong(node, "has no valid value");
}

/** A finding about the value itself says that it is something else altogether. */
function rank(found: Violations, { path }: Node): number {
  return found.length + (found.some((violation) => violation.path === path) ? MOST_VIOLATIONS : 0);
}

function checkCount(
  node: Node,
  [count, least = 0, most = Infinity, what]: readonly [
    number,
    number | undefined,
    number | undefined,
    string,
  ],
): Violations {
  if (count < least) return wrong(node, `must have at least ${least} ${what}`);
  return count > most ? wrong(node, `must have at most ${most} ${what}`) : FINE;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function deeper(state: State): State {
  return { ...state, depth: state.depth + 1 };
}

function wrong({ path }: Node, message: string): Violations {
  return [{ path, message }];
}
