/**
 * Answers that come item by item: server-sent events, JSON on lines, JSON texts after record separators. Read as they arrive, no more
 * of them than one item is held.
 */
import { type BinaryResponse, readFile } from "./binary.js";
import type { PlatformResponse } from "./builtins.js";
import { ResponseParseError, UsageError } from "./errors.js";
import type { Arriving, OperationSpec } from "./operation.js";
import { ApiPromise } from "./promise.js";

/** One server-sent event. */
export interface ServerEvent<Data> {
  /** Lines of `data`, read as JSON where the document says that they hold some. */
  readonly data: Data;
  /** Name of the event; absent where it has none, which means `message`. */
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds to wait before connecting again, when the server says so. */
  readonly retry?: number;
}

/**
 * The items of an answer, as they arrive. Can be gone through once; leaving the loop ends the connection. Nothing is repeated once an
 * answer has begun: a connection that breaks is a `ConnectionError`, silence for longer than `timeout` a `TimeoutError`, a signal that
 * is aborted an `AbortError`, and an item that cannot be read a `ResponseParseError`.
 */
export class ItemStream<Item> implements AsyncIterable<Item> {
  /** Status and headers; its body is what is gone through. */
  readonly response: PlatformResponse;
  readonly #items: () => AsyncGenerator<Item, void, undefined>;
  #isBegun = false;

  constructor(response: PlatformResponse, items: () => AsyncGenerator<Item, void, undefined>) {
    this.response = response;
    this.#items = items;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    if (this.#isBegun) throw new UsageError("A stream can be read once, and this one is or was being read.");
    this.#isBegun = true;
    return this.#items();
  }
}

/** A call whose answer is a stream: awaited it gives the {@link ItemStream}; `for await` goes through its items at once. */
export class StreamPromise<Item> extends ApiPromise<ItemStream<Item>> implements AsyncIterable<Item> {
  constructor(call: ApiPromise<ItemStream<Item>>) {
    super(async () => {
      const { data, response } = await call.withResponse();
      return { data, response: () => response };
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}

/** What reads the items of a stream; an answer of another kind is a file. */
type Read<Item> = (arriving: Arriving) => ItemStream<Item> | BinaryResponse;

/** Events whose data is text. */
export const readEvents: Read<ServerEvent<string>> = (arriving) => streamOf(arriving, events);

/** Events whose data is JSON. `[DONE]`, with which many APIs end, is the end. */
export const readJsonEvents: Read<ServerEvent<unknown>> = (arriving) =>
  streamOf(arriving, async function* (source) {
    let count = 0;
    for await (const event of events(source)) {
      if (event.data === "[DONE]") return;
      yield { ...event, data: parsed(event.data, (count += 1), source) };
    }
  });

/** Events whose data is JSON or text, whichever it can be read as. */
export const readMixedEvents: Read<ServerEvent<unknown>> = (arriving) =>
  streamOf(arriving, async function* (source) {
    for await (const event of events(source))
      yield { ...event, data: jsonOrText(event.data, source.arriving.spec) };
  });

/** A JSON text on each line; blank lines are none. */
export const readJsonLines: Read<unknown> = (arriving) =>
  streamOf(arriving, (source) => items(source, /\n/g));

/** JSON texts, each after a record separator (RFC 7464). */
export const readJsonSequence: Read<unknown> = (arriving) =>
  streamOf(arriving, (source) => items(source, /\x1e/g));

function streamOf<Item>(
  arriving: Arriving,
  itemsOf: (source: Source) => AsyncGenerator<Item, void, undefined>,
): ItemStream<Item> | BinaryResponse {
  const answer = readFile(arriving);
  return arriving.kind === "stream"
    ? new ItemStream(answer.response, () => itemsOf({ answer, arriving }))
    : answer;
}

async function* items({ answer, arriving }: Source, end: RegExp): AsyncGenerator<unknown, void, undefined> {
  let count = 0;
  for await (const text of split({ answer, arriving, end, isLastWhole: true }))
    if (text.trim() !== "") yield parsed(text, (count += 1), { answer, arriving });
}

interface Source {
  readonly answer: BinaryResponse;
  readonly arriving: Arriving;
}

/** Events by the rules of the HTML standard: one that a blank line does not end is none. */
async function* events({ answer, arriving }: Source): AsyncGenerator<ServerEvent<string>, void, undefined> {
  let data: string[] = [];
  let size = 0;
  let about: Omit<ServerEvent<string>, "data"> = {};
  for await (const line of split({ answer, arriving, end: /\r\n|\r|\n/g, isLastWhole: false })) {
    if (line === "") {
      if (data.length > 0) yield { ...about, data: data.join("\n") };
      [data, size, about] = [[], 0, {}];
      continue;
    }
    const [, field = line, value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === "data") {
      data.push(value);
      size = checked(size + value.length + 1, { answer, arriving });
    } else if (field === "event" && value !== "") about = { ...about, event: value };
    else if (field === "id" && !value.includes("\0")) about = { ...about, id: value };
    else if (field === "retry" && /^\d+$/.test(value)) about = { ...about, retry: Number(value) };
  }
}

interface Splitting extends Source {
  readonly end: RegExp;
  /** Whether what stands after the last end is one more. */
  readonly isLastWhole: boolean;
}

/** What stands between the ends, in time linear to the text, however small the pieces are in which it arrives. */
async function* split({ answer, arriving, end, isLastWhole }: Splitting): AsyncGenerator<string> {
  let held: string[] = [];
  let size = 0;
  const isReturnEnd = "\r".search(end) === 0;
  let isAfterReturn = false;
  for await (const piece of texts(answer)) {
    // An end of two characters may arrive in two pieces, and the first of them is an end already.
    const text = isAfterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    isAfterReturn = isReturnEnd && piece.endsWith("\r");
    let start = 0;
    for (const found of text.matchAll(end)) {
      held.push(text.slice(start, found.index));
      yield held.join("");
      [held, size] = [[], 0];
      start = found.index + found[0].length;
    }
    held.push(text.slice(start));
    size = checked(size + text.length - start, { answer, arriving });
  }
  if (isLastWhole && size > 0) yield held.join("");
}

/** Text as it arrives, never empty; a byte order mark is none of it, and characters may be spread over pieces. */
async function* texts(answer: BinaryResponse): AsyncGenerator<string> {
  const reader = (answer.stream() as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (text !== "") yield text;
      if (done) return;
    }
  } finally {
    // Whoever leaves early ends the connection; what has ended or failed takes no notice.
    reader.cancel().catch(() => undefined);
  }
}

/** Characters of one item: more is no item but a stream that never ends it. */
const LONGEST = 2 ** 26;

function checked(size: number, source: Source): number {
  if (size > LONGEST) throw unreadable(`an item of its stream is longer than ${LONGEST} characters`, source);
  return size;
}

function parsed(text: string, count: number, source: Source): unknown {
  try {
    return (source.arriving.spec.parse ?? JSON.parse)(text);
  } catch {
    throw unreadable(`item ${count} of its stream is not JSON`, source);
  }
}

function jsonOrText(text: string, spec: OperationSpec): unknown {
  try {
    return (spec.parse ?? JSON.parse)(text);
  } catch {
    return text;
  }
}

function unreadable(title: string, { answer, arriving }: Source): ResponseParseError {
  const { status } = answer.response as unknown as { readonly status: number };
  return new ResponseParseError({ status, title, errors: {}, body: undefined }, arriving.operation);
}
