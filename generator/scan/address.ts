/** The address that code asks for, taken apart: host, segments, and what is not known of them. */
import { decoded } from "../ground/uri.ts";
import type { Hole, Part } from "./site.ts";

export interface Segment {
  /** In small letters, without holes. */
  readonly text: string;
  /** A value stands here that is not known, or that is an id. */
  readonly isValue: boolean;
  /** What the value is called. */
  readonly name?: string;
  /** Something unknown may follow in the same segment: a query, or more of the path. */
  readonly isCut?: true;
}

export interface Address {
  /** In small letters; `*` for holes in it; absent where the address does not say it. */
  readonly host?: string;
  /** What the address begins with where that is unknown: a host, perhaps with a part of the path. */
  readonly base?: Hole;
  readonly segments: readonly Segment[];
  /** Nothing but holes. */
  readonly isUnknown: boolean;
}

/** Stands for a hole in a text: a character that no address has. */
const MARK = "\u0001";

export function addressOf(parts: readonly Part[]): Address {
  const holes = parts.filter((part) => typeof part !== "string");
  let text = parts.map((part) => (typeof part === "string" ? part.replaceAll(MARK, "") : MARK)).join("");
  let used = 0;
  const take = (piece: string) => {
    const names = holes.slice(used, (used += piece.split(MARK).length - 1));
    return names;
  };
  const host = /^\s*(?:https?:)?\/\/([^/?#]*)/i.exec(text);
  if (host) {
    text = text.slice(host[0].length);
    const names = take(host[1] ?? "");
    const isHole = host[1] === MARK;
    const known = (host[1] ?? "")
      .toLowerCase()
      .replaceAll(MARK, "*")
      .replace(/^.*@|:\d+$/g, "");
    return finish(text, take, isHole ? { base: names[0] as Hole } : { host: known });
  }
  // `{base}/customers`, `{base}customers`, `{base}{path}`.
  if (text.startsWith(MARK)) {
    const [base] = take(MARK);
    return finish(text.slice(1), take, base === undefined ? {} : { base });
  }
  return finish(text.trim(), take, {});
}

function finish(
  text: string,
  take: (piece: string) => readonly Hole[],
  begin: Pick<Address, "host" | "base">,
): Address {
  const path = text.replace(/[?#].*$/s, "");
  const segments = path
    .split("/")
    .filter((piece) => piece !== "")
    .map((piece) => segmentOf(piece, take(piece)));
  return { ...begin, segments, isUnknown: segments.every(({ text: literal }) => literal === "") };
}

function segmentOf(piece: string, holes: readonly Hole[]): Segment {
  const [begin = "", ...rest] = piece.split(MARK);
  const [hole] = holes;
  const text = decoded(begin).toLowerCase();
  if (hole === undefined) return { text, isValue: isId(text), ...placeholder(text) };
  // `jobs{query}` is `jobs`; `{id}.json` and `job-{id}` are values.
  const isCut = /^[a-z][a-z-]+[a-z]$/.test(text) && rest.every((part) => part === "");
  return isCut ? { text, isValue: false, isCut: true } : { text: "", isValue: true, name: hole.name };
}

/** What routes and templates of other tools write for a value: `:id`, `{id}`, `{{id}}`, `<id>`, `%s`. */
const PLACEHOLDER = /^(?::(\w+)|\{+\s*([\w.]+)\s*\}+|<(?:\w+:)?(\w+)>|%[sd]|\$(\w+)|\[(\w+)\])$/;

function placeholder(text: string): { readonly name?: string } {
  const name = PLACEHOLDER.exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  return name === undefined ? {} : { name };
}

/** What nobody would call a resource: numbers, identifiers, placeholders. */
export function isId(text: string): boolean {
  return (
    /^\d+$/.test(text) ||
    PLACEHOLDER.test(text) ||
    /^[\da-f]{8}-[\da-f-]{27}$/i.test(text) ||
    /^\w*\d{3,}\w*$/.test(text)
  );
}
