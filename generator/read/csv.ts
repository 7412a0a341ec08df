/**
 * Tables with a header as records. A name with dots is a path (`customer.id`), a number in it the place in a list (`tags.0.name`, `tags[0].name`). Cells
 * have no types: what is written as a number, a flag or JSON is taken for one, and an empty cell for null.
 */
import { isObject, type JsonObject, type JsonValue, parseJson, set } from "../ground/json.ts";
import { type Cut, type Cutter, NEWLINE } from "./json-pieces.ts";

const QUOTE = 0x22;

/** The separators that tables are met with; the one that the header has most of counts. */
const SEPARATORS = [",", ";", "\t", "|"];

/** @returns nothing for a line that is no header of several columns */
export function separatorOf(header: string): string | undefined {
  const outside = header.replace(/"(?:[^"]|"")*"/g, "");
  const counted = SEPARATORS.map((separator) => [separator, outside.split(separator).length - 1] as const);
  const [best] = counted.sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

/** Rows: lines, unless a quoted cell goes on in the next one. */
export function cutRows(separator: string): Cutter {
  const comma = separator.charCodeAt(0);
  return (bytes, start, end, isLast): Cut => {
    let from = start;
    while (from < end && (bytes[from] === NEWLINE || bytes[from] === 0x0d)) from++;
    if (from >= end) return isLast ? { done: end } : "more";
    const newline = (bytes as Buffer).indexOf(NEWLINE, from);
    const line = newline < 0 || newline > end ? end : newline;
    const quote = (bytes as Buffer).indexOf(QUOTE, from);
    const stop = quote < 0 || quote >= line ? line : endOfRow(bytes, from, end, comma);
    if (stop < 0) return isLast ? { fault: "a quote that opens here is never closed", at: from } : "more";
    if (stop >= end && !isLast) return "more";
    return { start: from, end: stop, next: Math.min(end, stop + 1) };
  };
}

function endOfRow(bytes: Uint8Array, start: number, end: number, comma: number): number {
  let isQuoted = false;
  let isStart = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE && (isQuoted || isStart)) {
      if (isQuoted && bytes[at + 1] === QUOTE) at++;
      else isQuoted = !isQuoted;
    }
    if (!isQuoted && byte === NEWLINE) return at;
    isStart = !isQuoted && byte === comma;
  }
  return isQuoted ? -1 : end;
}

/** The cells of a row. */
export function cellsOf(row: string, separator: string): string[] {
  const line = row.endsWith("\r") ? row.slice(0, -1) : row;
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    if (line[at] === '"') {
      let close = at + 1;
      while (close < line.length && (line[close] !== '"' || line[close + 1] === '"'))
        close += line[close] === '"' ? 2 : 1;
      const next = line.indexOf(separator, close);
      const stop = next < 0 ? line.length : next;
      cells.push(line.slice(at + 1, close).replaceAll('""', '"') + line.slice(close + 1, stop));
      at = stop + 1;
    } else {
      const next = line.indexOf(separator, at);
      const stop = next < 0 ? line.length : next;
      cells.push(line.slice(at, stop));
      at = stop + 1;
    }
  }
  return cells;
}

/** What the header makes of rows; a text that says what is wrong with it. */
export function rowReader(
  header: string,
  separator: string,
): ((row: string) => JsonObject | string) | string {
  const names = cellsOf(header, separator).map((name) => name.trim());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (names.includes("")) return "a column of its header has no name";
  if (twice !== undefined) return "two columns of its header have the same name";
  const paths = names.map((name) => name.replace(/\[(\d+)\]/g, ".$1").split("."));
  return (row) => {
    const cells = cellsOf(row, separator);
    if (cells.length !== names.length) return `${cells.length} cells under a header of ${names.length}`;
    const record: JsonObject = {};
    for (const [at, path] of paths.entries()) place(record, path, valueOf(cells[at] ?? ""));
    return record;
  };
}

function place(record: JsonObject, path: readonly string[], value: JsonValue): void {
  let at: JsonObject | JsonValue[] = record;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    const isList = /^\d+$/.test(path[depth + 1] ?? "");
    // A list whose cells are all empty has no items.
    if (isList && value === null) return;
    at = inner(at, key, isList);
  }
  put(at, path.at(-1) ?? "", value);
}

function inner(owner: JsonObject | JsonValue[], key: string, isList: boolean): JsonObject | JsonValue[] {
  const known = Array.isArray(owner)
    ? owner[indexOf(owner, key)]
    : Object.hasOwn(owner, key)
      ? owner[key]
      : undefined;
  if (Array.isArray(known) ? isList : isObject(known) && !isList) return known as JsonObject | JsonValue[];
  const made: JsonObject | JsonValue[] = isList ? [] : {};
  put(owner, key, made);
  return made;
}

function put(owner: JsonObject | JsonValue[], key: string, value: JsonValue): void {
  if (Array.isArray(owner)) owner[indexOf(owner, key)] = value;
  else set(owner, key, value);
}

/** Items follow one another, whatever their numbers. */
function indexOf(list: readonly JsonValue[], key: string): number {
  return Math.min(Number(key), list.length);
}

/** As databases write it. */
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,7})?(?:Z|[+-]\d\d:\d\d)?$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

function valueOf(cell: string): JsonValue {
  if (cell === "") return null;
  if (cell.length < 30 && NUMBER.test(cell)) return Number(cell);
  if (/^(?:true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
  if (MOMENT.test(cell)) return cell.replace(" ", "T");
  const isJson = (cell.startsWith("{") && cell.endsWith("}")) || (cell.startsWith("[") && cell.endsWith("]"));
  return (isJson ? parseJson(cell) : undefined) ?? cell;
}
