/** What the API of a soak holds, and how it fails, by seed alone: both sides know it, so that what arrived can be held against what there is. */

/** A number from 0 to below 1 that belongs to a seed and a text. */
export function chance(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const whole = (seed: number, text: string, from: number, to: number) =>
  from + Math.floor(chance(seed, text) * (to - from + 1));

export interface Row {
  readonly id: number;
  readonly name: string;
}

export function rowOf(id: number): Row {
  return { id, name: `row ${id}` };
}

const idsTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Rows of a list: all of them once. */
export function listed(seed: number, list: number): number[] {
  return idsTo(whole(seed, `list ${list}`, 0, 400));
}

/** Rows that have a tag. Every third row has another tag as well, which stands far away, so that it comes with another chunk of tags. */
export function tagged(tag: number): number[] {
  const twin = tag - FAR;
  return [tag * 10, tag * 10 + 1, tag * 10 + 2, ...(twin > 0 && twin % 3 === 0 ? [twin * 10] : [])];
}
/** More than a request takes. */
const FAR = 60;

export interface FeedPiece {
  readonly ids: readonly number[];
  readonly next: number | undefined;
}

/** A page of a feed. Some show rows of the page before once more, as feeds do. */
export function piece(seed: number, feed: number, page: number): FeedPiece {
  const pages = whole(seed, `feed ${feed}`, 1, 8);
  const own = idsTo(20).map((i) => page * 20 + i);
  const isRepeating = page > 0 && chance(seed, `repeat ${feed} ${page}`) < 0.2;
  return {
    ids: isRepeating ? [page * 20 - 1, page * 20, ...own] : own,
    next: page + 1 < pages ? page + 1 : undefined,
  };
}

/** All pages of a feed from one on. */
export function pieces(seed: number, feed: number, from = 0): FeedPiece[] {
  const all: FeedPiece[] = [];
  for (let page: number | undefined = from; page !== undefined; page = all.at(-1)?.next)
    all.push(piece(seed, feed, page));
  return all;
}

/** Bytes of a file. */
export function fileOf(seed: number, file: number): Buffer {
  return Buffer.alloc(whole(seed, `file ${file}`, 1, 60_000), `${file},`);
}

/** What an answer tells of a write. */
export type Effect =
  /** Nothing was done, and it may be sent again. */
  | "refused"
  /** Nothing was done, and it would be refused again. */
  | "failed"
  /** It was done; whether its sender gets to know that is another matter. */
  | "done";

/** Each kind of fault: in how many of a thousand answers, and what it means for a write that it befalls. */
export const FAULTS = {
  "reset before an answer": { in1000: 15, effect: "done" },
  "reset within the body": { in1000: 15, effect: "done" },
  "truncated JSON": { in1000: 4, effect: "done" },
  "empty answer": { in1000: 4, effect: "done" },
  "HTML in place of JSON": { in1000: 4, effect: "done" },
  "no HTTP": { in1000: 5, effect: "done" },
  "slow answer": { in1000: 10, effect: "done" },
  "hung socket": { in1000: 4, effect: "done" },
  "500": { in1000: 10, effect: "done" },
  "502 as HTML": { in1000: 10, effect: "done" },
  "503 that asks to wait": { in1000: 5, effect: "done" },
  "504": { in1000: 5, effect: "done" },
  "429 that asks to wait oddly": { in1000: 15, effect: "refused" },
  "429 without a word": { in1000: 5, effect: "refused" },
  "expired token": { in1000: 5, effect: "refused" },
  "400 that repeats what was sent": { in1000: 4, effect: "failed" },
  "403 as HTML that repeats what was sent": { in1000: 4, effect: "failed" },
  redirect: { in1000: 4, effect: "failed" },
} as const satisfies Readonly<Record<string, { readonly in1000: number; readonly effect: Effect }>>;

export type Fault = keyof typeof FAULTS;

export const TOKEN_FAULTS = [
  "token: 500",
  "token: 429",
  "token: reset",
  "token: HTML",
  "token: empty",
  "token: refused, with the secret",
  "token: odd lifetime",
] as const;

export type TokenFault = (typeof TOKEN_FAULTS)[number];

/** Ids from here on are asked for by calls that are aborted: of those more hang, for only the signal ends them. */
export const ABORTED = 1_000_000;

/**
 * @param asked method, address, and how often they came
 * @param id that is asked for
 */
export function faultOf(seed: number, asked: string, id: number): Fault | undefined {
  if (id >= ABORTED && chance(seed, `hung ${asked}`) < 0.1) return "hung socket";
  let left = chance(seed, asked) * 1000;
  for (const [name, { in1000 }] of Object.entries(FAULTS)) {
    left -= in1000;
    if (left < 0) return name as Fault;
  }
  return undefined;
}

/** Every second request for a token fails, in each way in turn. */
export function tokenFaultOf(seed: number, count: number): TokenFault | undefined {
  return count % 2 === 0 ? undefined : TOKEN_FAULTS[(seed + (count - 1) / 2) % TOKEN_FAULTS.length];
}

/** Seconds that a token is said to live. */
export function lifetimeOf(seed: number, count: number): number {
  return whole(seed, `lifetime ${count}`, 20, 900);
}

/** What credentials and tokens of a soak have in common: nothing that is printed may hold it. */
export const SECRET_PART = "hush/hush";
