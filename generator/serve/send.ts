/** Answers of `Request → Response` code, written as Node has it. */
import type { ServerResponse } from "node:http";

/** An answer whose text is at hand: the stream of a real body costs more than all the rest. */
export class TextAnswer extends Response {
  readonly content: string;

  constructor(content: string, init: ResponseInit) {
    super(null, init);
    this.content = content;
  }
}

/** Lists are asked for again and again; the engine keeps their texts, and here are their bytes. */
const known = new Map<string, Buffer>();
const MOST_KNOWN = 32;

function bytesOf(text: string): Buffer {
  let bytes = known.get(text);
  if (bytes === undefined) {
    bytes = Buffer.from(text);
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length < 100_000) known.set(text, bytes);
  }
  return bytes;
}

export interface Sending {
  readonly response: ServerResponse;
  readonly method: string;
  /** Milliseconds that a caller may take to read what was written before the next is; as long as it likes, unless given. */
  readonly patience?: number;
  /** Of an answer in pieces, a header that is known behind the last one. */
  readonly trailer?: { readonly name: string; readonly value: () => string };
}

/** Small answers in one write; a body that breaks off breaks the connection off. */
export async function send(
  answer: Response,
  { response, method, patience, trailer }: Sending,
): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status;
  if (answer.statusText !== "") response.statusMessage = answer.statusText;
  if (answer instanceof TextAnswer) {
    const bytes = bytesOf(answer.content);
    response.setHeader("content-length", bytes.length);
    response.end(method === "HEAD" ? undefined : bytes);
    return;
  }
  if (answer.body === null) {
    if (answer.status !== 204 && answer.status !== 304) response.setHeader("content-length", "0");
    response.end();
    return;
  }
  if (method === "HEAD") {
    const bytes = await answer.arrayBuffer();
    response.setHeader("content-length", bytes.byteLength).end();
    return;
  }
  const reader = answer.body.getReader();
  const gone = () => void reader.cancel().catch(() => undefined);
  response.once("close", gone);
  const first = await reader.read();
  if (first.done) {
    response.setHeader("content-length", "0").end();
    return;
  }
  const second = await reader.read();
  if (second.done) {
    response.setHeader("content-length", first.value.byteLength).end(first.value);
    return;
  }
  if (trailer) response.setHeader("trailer", trailer.name);
  response.write(first.value);
  response.write(second.value);
  for (;;) {
    const part = await reader.read();
    if (part.done) break;
    if (!response.write(part.value)) await drained(response, patience);
  }
  if (trailer) response.addTrailers({ [trailer.name]: trailer.value() });
  response.end();
}

/** Waits until a caller has read what was written; one that is gone reads nothing more. */
function drained(response: ServerResponse, patience?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = patience === undefined ? undefined : setTimeout(() => response.destroy(), patience);
    const end = () => {
      clearTimeout(late);
      response.off("drain", end).off("close", end);
      if (response.destroyed) reject(new Error("the caller is gone"));
      else resolve();
    };
    response.once("drain", end).once("close", end);
  });
}
