/**
 * Where values of JSON begin and end in bytes, without reading what they say: a file of any size is cut into records by it, and each of these is then
 * read by `JSON.parse`, which judges what is in it.
 */

const QUOTE = 0x22;
const ESCAPE = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
export const NEWLINE = 0x0a;

/** The first byte at or behind `start` that is no white space; `end` when there is none. */
export function skipBlank(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== NEWLINE && byte !== 0x0d && byte !== 0x09) break;
  }
  return at;
}

/** Index of the closing quote of the text that opens at `start`; -1 when it is not there. */
function endOfText(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at];
    if (byte === ESCAPE) at++;
    else if (byte === QUOTE) return at;
  }
  return -1;
}

/** Index behind the value that begins at `start`; -1 when the value goes on behind `end`. A number at the very end may go on. */
export function endOfValue(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  if (first === QUOTE) {
    const close = endOfText(bytes, start, end);
    return close < 0 ? -1 : close + 1;
  }
  if (first !== OPEN_OBJECT && first !== OPEN_LIST) return endOfWord(bytes, start, end);
  let depth = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfText(bytes, at, end);
      if (at < 0) return -1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (--depth === 0) return at + 1;
    }
  }
  return -1;
}

function endOfWord(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT) return at;
  }
  return -1;
}

/** Bytes of a value: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The value of a path of keys, by the keys as they are written; `undefined` where it is not found that way. */
export function valueAt(bytes: Uint8Array, span: Span, path: readonly Uint8Array[]): Span | undefined {
  return path.reduce<Span | undefined>((at, key) => at && memberOf(bytes, at, key), span);
}

function memberOf(bytes: Uint8Array, { start, end }: Span, key: Uint8Array): Span | undefined {
  let at = skipBlank(bytes, start, end);
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  for (at = skipBlank(bytes, at + 1, end); bytes[at] === QUOTE; at = skipBlank(bytes, at + 1, end)) {
    const close = endOfText(bytes, at, end);
    const colon = close < 0 ? end : skipBlank(bytes, close + 1, end);
    if (bytes[colon] !== COLON) return undefined;
    const from = skipBlank(bytes, colon + 1, end);
    const to = endOfValue(bytes, from, end);
    if (to < 0) return undefined;
    if (isKey(bytes, at + 1, close, key)) return { start: from, end: to };
    at = skipBlank(bytes, to, end);
    if (bytes[at] !== COMMA) return undefined;
  }
  return undefined;
}

function isKey(bytes: Uint8Array, start: number, end: number, key: Uint8Array): boolean {
  if (end - start !== key.length) return false;
  for (let at = 0; at < key.length; at++) if (bytes[start + at] !== key[at]) return false;
  return true;
}

/** Index of the list under one of the keys of the object that bytes begin with, where only what is no list or object stands before it. */
export function listUnder(bytes: Uint8Array, span: Span, keys: readonly string[]): number | undefined {
  let at = skipBlank(bytes, span.start, span.end);
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  for (at = skipBlank(bytes, at + 1, span.end); bytes[at] === QUOTE;) {
    const close = endOfText(bytes, at, span.end);
    const colon = close < 0 ? span.end : skipBlank(bytes, close + 1, span.end);
    if (bytes[colon] !== COLON) return undefined;
    const from = skipBlank(bytes, colon + 1, span.end);
    const key = new TextDecoder().decode(bytes.subarray(at + 1, close));
    if (bytes[from] === OPEN_LIST) return keys.includes(key) ? from : undefined;
    const to = bytes[from] === OPEN_OBJECT ? -1 : endOfValue(bytes, from, span.end);
    if (to < 0) return undefined;
    at = skipBlank(bytes, to, span.end);
    if (bytes[at] !== COMMA) return undefined;
    at = skipBlank(bytes, at + 1, span.end);
  }
  return undefined;
}

/** A piece of a file, in a window of its bytes. */
export interface Piece extends Span {
  /** Where the next one is looked for. */
  readonly next: number;
}

/** What a cutter says of a window: the next piece; that it needs more bytes; that there are no more pieces, behind `next`; or what is wrong. */
export type Cut =
  Piece | "more" | { readonly done: number } | { readonly fault: string; readonly at: number };

export type Cutter = (bytes: Uint8Array, start: number, end: number, isLast: boolean, nth: number) => Cut;

/** One record a line; blank lines are none. */
export const cutLines: Cutter = (bytes, start, end, isLast) => {
  const from = skipBlank(bytes, start, end);
  if (from >= end) return isLast ? { done: end } : "more";
  const found = (bytes as Buffer).indexOf(NEWLINE, from);
  if (found >= 0 && found < end) return { start: from, end: found, next: found + 1 };
  return isLast ? { start: from, end, next: end } : "more";
};

/** Values one behind the other, with or without white space. */
export const cutSequence: Cutter = (bytes, start, end, isLast) => {
  const from = skipBlank(bytes, start, end);
  if (from >= end) return isLast ? { done: end } : "more";
  const to = endOfValue(bytes, from, end);
  if (to >= 0) return { start: from, end: to, next: to };
  return isLast ? { fault: "it ends too early", at: from } : "more";
};

/** Elements of a list, of which the opening bracket is passed. */
export const cutList: Cutter = (bytes, start, end, isLast, nth) => {
  const early: Cut = isLast ? { fault: "it ends too early", at: start } : "more";
  let from = skipBlank(bytes, start, end);
  if (from >= end) return early;
  if (bytes[from] === CLOSE_LIST) return { done: from + 1 };
  if (nth > 0) {
    if (bytes[from] !== COMMA) return { fault: "a comma is missing between two records", at: from };
    from = skipBlank(bytes, from + 1, end);
    if (from >= end) return early;
  }
  const to = endOfValue(bytes, from, end);
  return to < 0
    ? isLast
      ? { fault: "it ends too early", at: from }
      : "more"
    : { start: from, end: to, next: to };
};
