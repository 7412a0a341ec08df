/**
 * Files of records, of any size: JSON (a list, an answer with its envelope, one record, or several documents one behind the other), JSON lines (also of
 * pages), and tables. A small document is parsed as a whole; everything else is cut into records in a window that moves over the file, so that no more
 * than the window is in memory. A record can be read again by its address, for which twelve bytes a record are kept.
 */
import { isAscii, isUtf8 } from "node:buffer";
import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { isFolder, reasonOf } from "../ground/errors.ts";
import { type JsonValue, parseJson } from "../ground/json.ts";
import { stdin } from "../ground/system.ts";
import { cutRows, rowReader, separatorOf } from "./csv.ts";
import {
  cutLines,
  cutList,
  type Cutter,
  cutSequence,
  listUnder,
  NEWLINE,
  skipBlank,
  type Span,
  valueAt,
} from "./json-pieces.ts";

/** What is wrong with a file; quotes nothing of it. */
export class RecordFault extends Error {
  override name = "RecordFault";
  readonly hint: string | undefined;
  readonly format: "JSON" | "CSV" | undefined;
  constructor(reason: string, about: { readonly hint?: string; readonly format?: "JSON" | "CSV" } = {}) {
    super(reason);
    this.hint = about.hint;
    this.format = about.format;
  }
}

/** @returns `false` to stop */
type Visit<T extends unknown[]> = (...found: T) => unknown;

export interface RecordFile {
  readonly format: "JSON" | "JSON lines" | "CSV";
  readonly bytes: number;
  /** The whole content, where the file is a small document. */
  readonly whole?: JsonValue;
  /** All records in their order, each with its address. */
  each(visit: Visit<[record: JsonValue, at: number]>): Promise<void>;
  /** The values of a path of keys, without reading the rest where that can be done. From then on records can be read by their address. */
  keys(
    paths: readonly (readonly string[])[],
    visit: Visit<[keys: readonly (JsonValue | undefined)[], at: number]>,
  ): Promise<void>;
  /** The record at an address that {@link keys} gave. */
  get(at: number): JsonValue | undefined;
  close(): Promise<void>;
}

/** Takes envelopes off what was read. */
export type Unwrap = (value: JsonValue) => JsonValue;

interface Envelope {
  readonly unwrap: Unwrap;
  /** How lists of records are called in their envelopes. */
  readonly rows: readonly string[];
}

const MB = 1024 * 1024;
/** Documents up to here are parsed as a whole. */
const WHOLE = 8 * MB;
/** Bytes in memory at a time; a record that is larger makes the window larger. */
const WINDOW = 2 * MB;
/** No record is larger. */
const MAX_RECORD = 64 * MB;
/** What has no size, as a pipe, is held in memory up to here. */
const MAX_PIPE = 64 * MB;

/** @param path `-` for standard input */
export async function openRecords(path: string, envelope: Envelope): Promise<RecordFile> {
  if (path === "-") return recordsOf(await memory(stdin(), "no file"), envelope);
  const handle = await open(path, "r");
  try {
    return await recordsOf(await sourceOf(handle), envelope);
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

async function sourceOf(handle: FileHandle): Promise<Source> {
  const stat = await handle.stat();
  if (stat.isDirectory()) throw isFolder();
  const close = () => handle.close();
  const stream = () => handle.createReadStream({ autoClose: false });
  if (!stat.isFile()) return { ...(await memory(stream(), "no file")), close };
  const source = {
    bytes: stat.size,
    read: (into: Buffer, at: number) => readSync(handle.fd, into, 0, into.length, at),
    close,
  };
  const head = Buffer.alloc(2);
  source.read(head, 0);
  return head[0] === 0x1f && head[1] === 0x8b ? { ...(await unpacked(stream())), close } : source;
}

async function unpacked(stream: ReturnType<FileHandle["createReadStream"]>): Promise<Source> {
  const packed = createGunzip();
  stream.on("error", (error) => packed.destroy(error)).pipe(packed);
  try {
    return await memory(packed, "compressed");
  } catch (error) {
    if (error instanceof RecordFault) throw error;
    throw new RecordFault("it is compressed, and not whole", { hint: "Download it once more." });
  }
}

interface Source {
  readonly bytes: number;
  readonly read: (into: Buffer, at: number) => number;
  readonly close: () => Promise<void>;
}

async function memory(stream: AsyncIterable<Buffer>, what: string): Promise<Source> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_PIPE)
      throw new RecordFault(`more than ${MAX_PIPE / MB} MB come from it, and it is ${what}`, {
        hint: "Write it to a file first, as it is unpacked: files are read in pieces.",
      });
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks);
  return { bytes: all.length, read: (into, at) => all.copy(into, 0, at), close: () => Promise.resolve() };
}

async function recordsOf(source: Source, envelope: Envelope): Promise<RecordFile> {
  const head = Buffer.alloc(Math.min(WINDOW, source.bytes));
  source.read(head, 0);
  checkEncoding(head);
  const start = skipBlank(head, bomOf(head), head.length);
  if (start >= head.length) throw new RecordFault("the file is empty", { format: "JSON" });
  const opens = String.fromCharCode(head[start] ?? 0);
  if (opens !== "{" && opens !== "[") {
    const table = tableOf(source, head, envelope);
    if (table !== undefined) return table;
  }
  const lines = linesOf(head, start);
  if (source.bytes <= WHOLE) {
    const bytes = Buffer.alloc(source.bytes);
    source.read(bytes, 0);
    const text = textOf(bytes, bomOf(bytes));
    const value = parseJson(text);
    if (value !== undefined) return wholeFile(value, source, envelope.unwrap);
    if (opens !== "{") throw new RecordFault(whatIsWrong(text), { format: "JSON" });
  } else if (opens === "[")
    return new PieceFile(source, { ...jsonPieces("JSON", start + 1, cutList), envelope });
  if (lines) return new PieceFile(source, { ...jsonPieces("JSON lines", start, cutLines), envelope });
  const list = source.bytes > WHOLE ? listUnder(head, { start, end: head.length }, envelope.rows) : undefined;
  if (list !== undefined)
    return new PieceFile(source, { ...jsonPieces("JSON", list + 1, cutList), envelope, closes: "}" });
  return new PieceFile(source, { ...jsonPieces("JSON", start, cutSequence), envelope });
}

function bomOf(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function checkEncoding(head: Buffer): void {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide || head.subarray(0, 10_000).includes(0))
    throw new RecordFault(NOT_UTF8, { format: "JSON", hint: SAVE_AS });
}

function textOf(bytes: Buffer, from: number): string {
  if (isUtf8(bytes)) return bytes.toString("utf8", from);
  const line = [...linesIn(bytes)].findIndex((span) => !isUtf8(bytes.subarray(span.start, span.end))) + 1;
  throw new RecordFault(`${NOT_UTF8}, in line ${line}`, { format: "JSON", hint: SAVE_AS });
}

const NOT_UTF8 = "it is not text in UTF-8";
const SAVE_AS = "Save it as UTF-8.";

function* linesIn(bytes: Buffer): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < bytes.length;) {
    const stop = bytes.indexOf(NEWLINE, start);
    const end = stop < 0 ? bytes.length : stop;
    yield { start, end };
    start = end + 1;
  }
}

/** The first line is a document, and there are more. */
function linesOf(head: Buffer, start: number): boolean {
  const stop = head.indexOf(NEWLINE, start);
  return (
    stop > 0 &&
    skipBlank(head, stop, head.length) < head.length &&
    parseJson(head.toString("utf8", start, stop)) !== undefined
  );
}

/** The engine's message quotes the text around the fault; only its position is passed on. */
function whatIsWrong(text: string): string {
  let message = "";
  try {
    JSON.parse(text);
  } catch (error) {
    message = reasonOf(error);
  }
  const position = /position (\d+)/.exec(message)?.[1];
  if (/Unexpected end/.test(message) || Number(position) >= text.trimEnd().length) return "it ends too early";
  if (position === undefined) return "it is not JSON";
  const before = text.slice(0, Number(position)).split("\n");
  return `not JSON in line ${before.length}, at its character ${(before.at(-1)?.length ?? 0) + 1}`;
}

function wholeFile(value: JsonValue, source: Source, unwrap: Unwrap): RecordFile {
  const inner = unwrap(value);
  const list = Array.isArray(inner) ? inner : [inner];
  return {
    format: "JSON",
    bytes: source.bytes,
    whole: inner,
    each: async (visit) => {
      for (const [at, record] of list.entries()) if (visit(record, at) === false) return;
    },
    keys: async (paths, visit) => {
      for (const [at, record] of list.entries())
        if (
          visit(
            paths.map((path) => below(record, path)),
            at,
          ) === false
        )
          return;
    },
    get: (at) => list[at],
    close: source.close,
  };
}

/** Own keys only; of lists the values of all items. */
function below(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  const [key, ...rest] = path;
  if (Array.isArray(value)) return value.flatMap((item) => below(item, path) ?? []);
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return below(value[key], rest);
}

function tableOf(source: Source, head: Buffer, envelope: Envelope): RecordFile | undefined {
  const from = bomOf(head);
  const newline = head.indexOf(NEWLINE, from);
  const stop = newline < 0 ? head.length : newline;
  const header = head.toString("utf8", from, stop).replace(/\r$/, "");
  const separator = separatorOf(header);
  if (separator === undefined || newline < 0) return undefined;
  const reader = rowReader(header, separator);
  if (typeof reader === "string") throw new RecordFault(reader, { format: "CSV" });
  return new PieceFile(source, {
    format: "CSV",
    from: stop + 1,
    cut: cutRows(separator),
    parse: (text) => reader(text),
    envelope: { ...envelope, unwrap: (value) => value },
  });
}

/** Most keys are ids: numbers are read where they are. */
function keyIn(bytes: Buffer, { start, end }: Span): JsonValue | undefined {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || end - start > 15) return parseJson(bytes.toString("utf8", start, end));
    value = value * 10 + digit;
  }
  return value;
}

interface Pieces {
  readonly format: RecordFile["format"];
  /** Where the first piece is looked for. */
  readonly from: number;
  readonly cut: Cutter;
  /** A text says what is wrong. */
  readonly parse: (text: string) => JsonValue;
  readonly envelope: Envelope;
  /** How the file ends behind a list that is in an envelope. */
  readonly closes?: "}";
}

function jsonPieces(format: RecordFile["format"], from: number, cut: Cutter) {
  return { format, from, cut, parse: (text: string) => JSON.parse(text) as JsonValue };
}

/** Pieces per file at most, by which an address tells a record of a page apart. */
const IN_PIECE = 2 ** 20;

class PieceFile implements RecordFile {
  readonly format: RecordFile["format"];
  readonly bytes: number;
  readonly #source: Source;
  readonly #pieces: Pieces;
  /** Where pieces are, once their keys were asked for. */
  #starts = new Float64Array(1024);
  #sizes = new Uint32Array(1024);
  #count = 0;
  /** What was read around the record that was asked for last. */
  #ahead = Buffer.alloc(0);
  #window = Buffer.alloc(0);
  #windowIsAscii = false;
  /** Of the window that is gone through: then a text is made of it in less time. */
  #isAscii = false;
  #windowAt = 0;
  #page: { readonly nth: number; readonly rows: readonly JsonValue[] } | undefined;

  constructor(source: Source, pieces: Pieces) {
    this.#source = source;
    this.#pieces = pieces;
    this.format = pieces.format;
    this.bytes = source.bytes;
  }

  async each(visit: Visit<[JsonValue, number]>): Promise<void> {
    await this.#scan((bytes, start, end, at, nth) => {
      const value = this.#parse(bytes, start, end, at, this.#isAscii);
      if (!Array.isArray(value)) return visit(value, nth);
      for (const [inner, row] of value.entries())
        if (visit(row, nth + inner / IN_PIECE) === false) return false;
      return true;
    });
  }

  async keys(
    paths: readonly (readonly string[])[],
    visit: Visit<[readonly (JsonValue | undefined)[], number]>,
  ): Promise<void> {
    const encoded = paths.map((path) => path.map((key) => Buffer.from(JSON.stringify(key).slice(1, -1))));
    const isJson = this.format !== "CSV";
    this.#count = 0;
    await this.#scan((bytes, start, end, at, nth) => {
      this.#remember(at, end - start);
      const found = isJson ? encoded.map((path) => valueAt(bytes, { start, end }, path)) : [];
      if (isJson && found.every((span) => span !== undefined)) {
        return visit(
          found.map((span) => span && keyIn(bytes, span)),
          nth,
        );
      }
      const value = this.#parse(bytes, start, end, at, this.#isAscii);
      if (!Array.isArray(value))
        return visit(
          paths.map((path) => below(value, path)),
          nth,
        );
      for (const [inner, row] of value.entries())
        if (
          visit(
            paths.map((path) => below(row, path)),
            nth + inner / IN_PIECE,
          ) === false
        )
          return false;
      return true;
    });
  }

  get(at: number): JsonValue | undefined {
    const nth = Math.floor(at);
    if (nth >= this.#count) return undefined;
    const start = this.#starts[nth] ?? 0;
    if (this.#page?.nth !== nth) {
      const size = this.#sizes[nth] ?? 0;
      const [bytes, from] = this.#bytesAt(start, size);
      const value = this.#parse(bytes, from, from + size, start, this.#windowIsAscii);
      if (!Array.isArray(value)) return value;
      this.#page = { nth, rows: value };
    }
    return this.#page.rows[Math.round((at - nth) * IN_PIECE)];
  }

  close(): Promise<void> {
    return this.#source.close();
  }

  #remember(at: number, size: number): void {
    if (this.#count === this.#starts.length) {
      const [starts, sizes] = [this.#starts, this.#sizes];
      this.#starts = new Float64Array(this.#count * 2);
      this.#starts.set(starts);
      this.#sizes = new Uint32Array(this.#count * 2);
      this.#sizes.set(sizes);
    }
    this.#starts[this.#count] = at;
    this.#sizes[this.#count++] = size;
  }

  /** What is asked for in the order of the file is read ahead, everything else by itself. */
  #bytesAt(start: number, size: number): readonly [Buffer, number] {
    const inWindow = start - this.#windowAt;
    if (inWindow >= 0 && inWindow + size <= this.#window.length) return [this.#window, inWindow];
    const isNext = inWindow >= 0 && inWindow <= this.#window.length + WINDOW / 8;
    const wanted = isNext ? Math.max(size, WINDOW / 4) : size;
    if (wanted > this.#ahead.length) this.#ahead = Buffer.allocUnsafe(wanted);
    const got = this.#source.read(this.#ahead.subarray(0, wanted), start);
    this.#window = this.#ahead.subarray(0, got);
    this.#windowAt = start;
    this.#windowIsAscii = isAscii(this.#window);
    return [this.#window, 0];
  }

  #parse(bytes: Buffer, start: number, end: number, at: number, ascii: boolean): JsonValue {
    let reason = "it is not JSON";
    try {
      const value = this.#pieces.parse(bytes.toString(ascii ? "latin1" : "utf8", start, end));
      if (this.format !== "CSV") return this.#pieces.envelope.unwrap(value);
      if (typeof value !== "string") return value;
      reason = value;
    } catch (error) {
      if (error instanceof RecordFault) throw error;
      if (/Unexpected end|Unterminated/.test(reasonOf(error))) reason = "it ends too early";
    }
    throw this.#fault(reason, at);
  }

  /** Goes over all pieces. */
  async #scan(
    visit: (bytes: Buffer, start: number, end: number, at: number, nth: number) => unknown,
  ): Promise<void> {
    let bytes = Buffer.allocUnsafe(WINDOW);
    let [windowAt, filled, start, nth] = [this.#pieces.from, 0, 0, 0];
    for (;;) {
      const got = this.#source.read(bytes.subarray(filled), windowAt + filled);
      this.#isAscii = (this.#isAscii || start === filled) && isAscii(bytes.subarray(filled, filled + got));
      filled += got;
      const isLast = windowAt + filled >= this.bytes || got === 0;
      const begin = start;
      for (;;) {
        const cut = this.#pieces.cut(bytes, start, filled, isLast, nth);
        if (cut === "more") break;
        if ("fault" in cut) throw this.#fault(cut.fault, windowAt + cut.at);
        if ("done" in cut) {
          this.#check(bytes, begin, cut.done, windowAt);
          return this.#end(bytes.subarray(cut.done, filled), windowAt + cut.done);
        }
        if (visit(bytes, cut.start, cut.end, windowAt + cut.start, nth++) === false) return;
        start = cut.next;
      }
      this.#check(bytes, begin, start, windowAt);
      if (start === 0 && filled === bytes.length) {
        if (bytes.length >= MAX_RECORD)
          throw this.#fault(`a record has more than ${MAX_RECORD / MB} MB`, windowAt);
        bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
      } else {
        bytes.copyWithin(0, start, filled);
        [windowAt, filled, start] = [windowAt + start, filled - start, 0];
      }
      // Between two windows a signal can be heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #check(bytes: Buffer, start: number, end: number, windowAt: number): void {
    if (this.#isAscii || isUtf8(bytes.subarray(start, end))) return;
    for (const line of linesIn(bytes.subarray(start, end)))
      if (!isUtf8(bytes.subarray(start + line.start, start + line.end)))
        throw this.#fault(NOT_UTF8, windowAt + start + line.start, SAVE_AS);
  }

  /** Behind the records of an envelope its other fields follow; anything else is no envelope. */
  #end(rest: Buffer, at: number): void {
    const { cut, closes } = this.#pieces;
    const text = rest.toString("utf8").trim();
    if (
      cut !== cutList ||
      (closes === undefined && text === "") ||
      (closes !== undefined && text.endsWith(closes))
    )
      return;
    throw this.#fault(text === "" ? "it ends too early" : "something follows the end of the list", at);
  }

  #fault(reason: string, at: number, hint?: string): RecordFault {
    const place = `${reason}, in line ${this.#lineOf(at)}`;
    return new RecordFault(place, {
      format: this.format === "CSV" ? "CSV" : "JSON",
      ...(hint !== undefined && { hint }),
    });
  }

  #lineOf(at: number): number {
    const bytes = Buffer.allocUnsafe(WINDOW);
    let line = 1;
    for (let from = 0; from < at; from += WINDOW) {
      const got = this.#source.read(bytes, from);
      const end = Math.min(got, at - from);
      for (
        let next = bytes.indexOf(NEWLINE);
        next >= 0 && next < end;
        next = bytes.indexOf(NEWLINE, next + 1)
      )
        line++;
      if (got === 0) break;
    }
    return line;
  }
}
