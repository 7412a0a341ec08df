/**
 * JSON with numbers that a `number` does not hold as they are: whole ones of 64 bits, read as `bigint` or as text, and decimals, read as
 * text. Both are sent as the numbers they are.
 *
 * Only packages that were generated with the options `int64` or `decimals` use it; bundlers leave it out of others. Where such numbers are is known from
 * the documents: by the same name there may be others, which stay numbers.
 */
import { exact, json } from "./body.js";
import { markExact, markLong, newMark, withBigints } from "./digits.js";
import type { BodyCall, EncodedBody } from "./operation.js";

/**
 * Where such numbers are in a value: it is a whole one (`1`) or a decimal (`2`), it is a model (its name), or it holds some: under names, in all other
 * properties, in elements, in the first elements each, or in one of several forms.
 */
export type Int64Shape =
  | 1
  | 2
  | string
  | {
      readonly fields?: Readonly<Record<string, Int64Shape>>;
      readonly others?: Int64Shape;
      readonly items?: Int64Shape;
      readonly first?: readonly (Int64Shape | 0)[];
      readonly any?: readonly Int64Shape[];
    };

/** Shapes of models by name; that of the whole value is without a name. */
export type Int64Table = Readonly<Record<string, Int64Shape>>;

/** What numbers of 64 bits are for a caller. */
export type Int64As = "bigint" | "string";

/**
 * @param hasDecimals whether there may be decimals in the table
 * @returns what reads a text of JSON; it throws a SyntaxError for what is none
 */
export function int64Reader(as: Int64As, table: Int64Table, hasDecimals = false): (text: string) => unknown {
  return (text) => {
    const mark = newMark();
    const marked = hasDecimals ? markExact(text, mark) : markLong(text, mark);
    return restored(JSON.parse(marked), shapesOf(table, [""]), { as, table, mark });
  };
}

/** @returns what writes a body of JSON, in which such numbers are what the reader makes of them, or plain numbers */
export function int64Writer(
  as: Int64As,
  table: Int64Table,
  hasDecimals = false,
): (call: BodyCall) => EncodedBody {
  return ({ spec, form, body }) => {
    const whole = as === "string" || hasDecimals ? asNumbers(body, shapesOf(table, [""]), table) : body;
    const text = withBigints((marked) =>
      json(spec, whole, function (this: unknown, key, value) {
        if (value instanceof Decimal) return marked(value.digits);
        return typeof value === "bigint" ? marked(value) : exact.call(this, key, value);
      }),
    );
    return { body: text, contentType: form.mediaType };
  };
}

type Plain = Exclude<Int64Shape, string>;

/** Shapes of which none is only a name. */
function shapesOf(table: Int64Table, shapes: readonly (Int64Shape | 0 | undefined)[]): Plain[] {
  const open = [...shapes];
  const seen = new Set<string>();
  const plain: Plain[] = [];
  // A list that grows while it is walked.
  for (const shape of open) {
    if (typeof shape === "string") {
      if (!seen.has(shape) && Object.hasOwn(table, shape)) open.push(table[shape]);
      seen.add(shape);
    } else if (shape) {
      plain.push(shape);
      if (typeof shape === "object") open.push(...(shape.any ?? []));
    }
  }
  return plain;
}

function shapesUnder(table: Int64Table, shapes: readonly Plain[], key: string | number): Plain[] {
  const inner = shapes.map((shape) => {
    if (typeof shape === "number") return undefined;
    if (typeof key === "number") return shape.first?.[key] ?? shape.items;
    return shape.fields && Object.hasOwn(shape.fields, key) ? shape.fields[key] : shape.others;
  });
  return shapesOf(table, inner);
}

interface Reading {
  readonly as: Int64As;
  readonly table: Int64Table;
  readonly mark: string;
}

/** In place: the value was only just parsed. */
function restored(value: unknown, shapes: readonly Plain[], how: Reading): unknown {
  const is64 = shapes.includes(1);
  const isDecimal = shapes.includes(2);
  if (typeof value === "string" && value.startsWith(how.mark)) {
    const digits = value.slice(how.mark.length);
    if (isDecimal) return digits;
    return is64 && WHOLE.test(digits) ? (how.as === "bigint" ? BigInt(digits) : digits) : Number(digits);
  }
  if (typeof value === "number" && isDecimal && !is64) return String(value);
  if (typeof value === "number")
    return is64 && Number.isSafeInteger(value)
      ? how.as === "bigint"
        ? BigInt(value)
        : String(value)
      : value;
  if (typeof value !== "object" || value === null) return value;
  const owner = value as Record<string, unknown>;
  for (const key of Object.keys(owner)) {
    const before = owner[key];
    const step = Array.isArray(value) ? Number(key) : key;
    const after = restored(before, shapesUnder(how.table, shapes, step), how);
    if (after !== before)
      Object.defineProperty(owner, key, {
        value: after,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
  return value;
}

const WHOLE = /^-?\d+$/;
/** A number as JSON has it. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;

/** A decimal on its way into JSON. */
class Decimal {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A copy in which texts of digits are numbers where such numbers are. */
function asNumbers(value: unknown, shapes: readonly Plain[], table: Int64Table): unknown {
  if (shapes.length === 0) return value;
  if (typeof value === "string") {
    if (shapes.includes(2) && NUMBER.test(value)) return new Decimal(value);
    return shapes.includes(1) && WHOLE.test(value) ? BigInt(value) : value;
  }
  if (Array.isArray(value))
    return value.map((item, i) => asNumbers(item, shapesUnder(table, shapes, i), table));
  if (
    typeof value !== "object" ||
    value === null ||
    Object.prototype.toString.call(value) !== "[object Object]"
  )
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      asNumbers(item, shapesUnder(table, shapes, key), table),
    ]),
  );
}
