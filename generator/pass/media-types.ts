/** Media types of bodies and answers: which kind each is, and which of several is preferred. */
import type { RequestBodyKind, ResponseBodyKind, StreamFormat } from "../runtime/operation.ts";

export interface MediaKind {
  readonly request: RequestBodyKind;
  readonly answer: ResponseBodyKind;
  readonly stream?: StreamFormat;
  /** Of several the least is preferred. */
  readonly rank: number;
}

/** The first row whose pattern fits a media type without its parameters, in lower case, counts. */
const MEDIA: readonly (MediaKind & { readonly pattern: RegExp })[] = [
  { pattern: /^application\/json$/, request: "json", answer: "json", rank: 0 },
  { pattern: /[/+]json-seq$/, request: "text", answer: "stream", stream: "sequence", rank: 2 },
  {
    pattern: /[/+](?:x-)?(?:ndjson|jsonl|json-?lines|json-stream)$|^application\/stream\+json$/,
    request: "text",
    answer: "stream",
    stream: "lines",
    rank: 2,
  },
  { pattern: /[/+]json\b/, request: "json", answer: "json", rank: 1 },
  { pattern: /^text\/event-stream$/, request: "text", answer: "stream", stream: "events", rank: 2 },
  { pattern: /^multipart\//, request: "multipart", answer: "binary", rank: 3 },
  { pattern: /^application\/x-www-form-urlencoded$/, request: "form", answer: "text", rank: 4 },
  {
    pattern:
      /^text\/|^application\/(?:xml|xml-dtd|(?:x-)?yaml|(?:x-)?javascript|ecmascript|graphql|sql|toml)$|\+(?:xml|yaml)$/,
    request: "text",
    answer: "text",
    rank: 5,
  },
  { pattern: /^(?:\*|application)\/\*$/, request: "json", answer: "json", rank: 6 },
  { pattern: /^/, request: "binary", answer: "binary", rank: 7 },
];

const BYTES: MediaKind = { request: "binary", answer: "binary", rank: 7 };

export function mediaKind(mediaType: string): MediaKind {
  const essence = essenceOf(mediaType);
  return MEDIA.find(({ pattern }) => pattern.test(essence)) ?? BYTES;
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
