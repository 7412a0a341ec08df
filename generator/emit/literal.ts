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
type Layout =
  | { readonly kind: "text"; readonly flat: string }
  | {
      readonly kind: "array";
      readonly flat: string | undefined;
      readonly items: readonly Layout[];
      readonly isFilled: boolean;
    }
  | {
      readonly kind: "object";
      readonly flat: string | undefined;
      readonly entries: readonly (readonly [string, Layout])[];
    };

function layoutOf(data: Data): Layout {
  if (typeof data === "string") return { kind: "text", flat: quote(data) };
  if (typeof data !== "object" || data === null) return { kind: "text", flat: String(data) };
  if (isArray(data)) {
    const items = data.map(layoutOf);
    const flats = items.map(({ flat }) => flat);
    return {
      kind: "array",
      flat: isMatrix(data) || flats.includes(undefined) ? undefined : `[${flats.join(", ")}]`,
      items,
      isFilled: data.length > 1 && data.every((item) => typeof item === "number"),
    };
  }
  const entries = Object.entries(data).flatMap(([key, value]): [string, Layout][] =>
    value === undefined ? [] : [[propertyKey(key), layoutOf(value)]],
  );
  const flats = entries.map(([key, { flat }]) => flat && `${key}: ${flat}`);
  const flat = flats.includes(undefined) ? undefined : flats.length === 0 ? "{}" : `{ ${flats.join(", ")} }`;
  return { kind: "object", flat, entries };
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

function write(layout: Layout, at: { readonly indent: number; readonly column: number }): string {
  const { flat } = layout;
  // A comma or a semicolon follows.
  if (flat !== undefined && (layout.kind === "text" || at.column + flat.length < WIDTH)) return flat;
  const indent = at.indent + 2;
  const margin = " ".repeat(indent);
  const [open, lines, close] =
    layout.kind === "object"
      ? ["{", layout.entries.map(([key, value]) => entry(key, value, indent)), "}"]
      : layout.kind === "array"
        ? [
            "[",
            layout.isFilled
              ? fill(layout.items, indent)
              : layout.items.map((item) => write(item, { indent, column: indent })),
            "]",
          ]
        : ["", [], ""];
  return `${open}\n${lines.map((line) => `${margin}${line},\n`).join("")}${" ".repeat(at.indent)}${close}`;
}

function entry(key: string, value: Layout, indent: number): string {
  const column = indent + key.length + 2;
  const goesBelow =
    value.kind === "text" &&
    value.flat.startsWith('"') &&
    key.length > SHORT_KEY &&
    column + value.flat.length >= WIDTH;
  return goesBelow
    ? `${key}:\n${" ".repeat(indent + 2)}${value.flat}`
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
