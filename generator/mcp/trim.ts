/** Answers as small as they were asked for: some fields, and no more characters than a server gives. */
import { meant, nearest } from "../runtime/index.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** Texts and lists within a record that is too long as a whole are cut to this. */
const SHORT_TEXT = 200;
const SHORT_LIST = 5;

/** Some fields of a record, by paths: `address.city`; of lists, of each element. */
export function pick(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => pick(one, fields));
  if (!isObject(value)) return value;
  const heads = new Map<string, string[]>();
  for (const field of fields) {
    const [head = "", ...rest] = field.split(".");
    heads.set(head, [...(heads.get(head) ?? []), ...(rest.length > 0 ? [rest.join(".")] : [])]);
  }
  return Object.fromEntries(
    [...heads].flatMap(([head, inner]) => {
      if (!Object.hasOwn(value, head)) return [];
      return [[head, inner.length > 0 ? pick(value[head], inner) : value[head]] as const];
    }),
  );
}

/** What to say of fields that no record has. */
export function unknownFields(rows: readonly unknown[], fields: readonly string[]): string | undefined {
  const known = [...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  const missing = fields.map((field) => field.split(".")[0] ?? "").filter((head) => !known.includes(head));
  if (known.length === 0 || missing.length === 0) return undefined;
  const near = missing.flatMap((name) => nearest(name, known).slice(0, 1));
  return `No row has ${missing.join(", ")}.${meant([...new Set(near)])}`;
}

/** An answer as text. */
export interface Told {
  readonly rows?: readonly unknown[];
  readonly answer?: unknown;
  /** What goes with it: whether there is more, where to go on. */
  readonly beside: JsonObject;
}

/** JSON of at most so many characters: rows are left out from the end, and what is left out is said. */
export function textWithin({ rows, answer, beside }: Told, most: number): string {
  if (rows === undefined) {
    const whole = json({ answer, ...beside });
    if (whole.length <= most) return whole;
    const cut = json({
      answer: shortened(answer),
      ...beside,
      cut: "Long texts and lists were cut: ask for fields.",
    });
    return cut.length <= most
      ? cut
      : json({ ...beside, cut: `The answer has ${whole.length} characters: ask for fields.` });
  }
  const texts = rows.map((row) => json(row));
  let size = 0;
  const fitting = texts.findIndex((text) => (size += text.length + 1) > most);
  if (fitting < 0) return rowsText(texts, beside);
  const cut = `${fitting} of ${texts.length} rows are shown: ask for fields, or for fewer rows.`;
  return rowsText(texts.slice(0, fitting), { ...beside, cut });
}

function rowsText(rows: readonly string[], beside: JsonObject): string {
  const more = json(beside).slice(1, -1);
  return `{"rows":[${rows.join(",\n")}]${more === "" ? "" : `,${more}`}}`;
}

function shortened(value: unknown): unknown {
  if (typeof value === "string" && value.length > SHORT_TEXT) return `${value.slice(0, SHORT_TEXT)}…`;
  if (Array.isArray(value)) return value.slice(0, SHORT_LIST).map(shortened);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]));
}

/** Numbers that JSON has no word for are texts; nothing is null. */
function json(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
