/**
 * JSON data as a TypeScript expression, laid out the way prettier would lay it out: what fits stands on one line.
 *
 * Far cheaper than prettier, which takes seconds for data of this size; `prettier --check` over the output proves that they agree.
 */
import { propertyKey, quote, WIDTH } from "./layout.ts";

export type Data =
  string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data | undefined };

/** @param column where the expression begins on its first line, its line's indentation included */
export function literal(
  data: Data,
  { indent, column }: { readonly indent: number; readonly column: number },
): string {
  return write(layoutOf(data), { indent, column });
}

/** A value with its text on one line, made once from those of its parts; `undefined` where it has to be broken. */
interface Layout {
  readonly flat: string | undefined;
  /** The lines of a list or an object at the indentation of its entries; a single value is never broken. */
  readonly broken?: { readonly brackets: "[]" | "{}"; readonly lines: (indent: number) => readonly string[] };
}

function layoutOf(data: Data): Layout {
  if (typeof data === "string") return { flat: quote(data) };
  if (typeof data !== "object" || data === null) return { flat: String(data) };
  if (isArray(data)) {
    const items = data.map(layoutOf);
    const flats = items.map(({ flat }) => flat);
    const isFilled = data.length > 1 && data.every((item) => typeof item === "number");
    const lines = (indent: number) =>
      isFilled ? fill(items, indent) : items.map((item) => write(item, { indent, column: indent }));
    const isBroken = isMatrix(data) || flats.includes(undefined);
    return { flat: isBroken ? undefined : `[${flats.join(", ")}]`, broken: { brackets: "[]", lines } };
  }
  const entries = Object.entries(data).flatMap(([key, value]): [string, Layout][] =>
    value === undefined ? [] : [[propertyKey(key), layoutOf(value)]],
  );
  const flats = entries.map(([key, { flat }]) => flat && `${key}: ${flat}`);
  const flat = flats.includes(undefined) ? undefined : flats.length === 0 ? "{}" : `{ ${flats.join(", ")} }`;
  const lines = (indent: number) => entries.map(([key, value]) => entry(key, value, indent));
  return { flat, broken: { brackets: "{}", lines } };
}

function isArray(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** Prettier always breaks a list of several lists, or of several objects, that have more than one element each. */
function isMatrix(data: readonly Data[]): boolean {
  return (
    data.length > 1 &&
    (data.every((item) => typeof item === "object" && item !== null && isArray(item) && item.length > 1) ||
      data.every((item) => typeof item === "object" && item !== null && !isArray(item) && sizeOf(item) > 1))
  );
}

function sizeOf(data: object): number {
  return Object.values(data).filter((value) => value !== undefined).length;
}

function write(
  { flat = "", broken }: Layout,
  at: { readonly indent: number; readonly column: number },
): string {
  // A comma or a semicolon follows.
  if (!broken || (flat !== "" && at.column + flat.length < WIDTH)) return flat;
  const indent = at.indent + 2;
  const [open = "", close = ""] = broken.brackets;
  const lines = broken.lines(indent).map((line) => `${" ".repeat(indent)}${line},\n`);
  return `${open}\n${lines.join("")}${" ".repeat(at.indent)}${close}`;
}

function entry(key: string, value: Layout, indent: number): string {
  const column = indent + key.length + 2;
  const { flat = "", broken } = value;
  const goesBelow =
    !broken && flat.startsWith('"') && key.length > SHORT_KEY && column + flat.length >= WIDTH;
  return goesBelow
    ? `${key}:\n${" ".repeat(indent + 2)}${flat}`
    : `${key}: ${write(value, { indent, column })}`;
}

/** Below a key this short, a line break would gain too little. */
const SHORT_KEY = 4;

/** Numbers fill their lines. */
function fill(items: readonly Layout[], indent: number): string[] {
  const lines: string[] = [];
  for (const { flat = "" } of items) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 2 + flat.length < WIDTH)
      lines[lines.length - 1] = `${last}, ${flat}`;
    else lines.push(flat);
  }
  return lines;
}
