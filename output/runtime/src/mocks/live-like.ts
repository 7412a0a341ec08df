/**
 * What is unpleasant about a live API, at times that a seed decides: answers that fail, that come late, or that hold what no document
 * says. For who wants to know whether a program stands it; nothing of it is loaded unless it is imported.
 *
 * ```
 * createMock({ between: liveLike({ seed: 3 }) })
 * ```
 *
 * Never more than two calls in a row fail, so that whoever repeats what may be repeated gets through. A write that fails may have been done.
 */
import { FEED_ITEMS, FEED_MORE, FROM, NEXT, NUMBER, TOKEN_PATH } from "../vendor.js";
import type { Between, Onward } from "./between.js";
import type { Models, Shape } from "./description.js";
import * as FLAG from "./flags.js";
import type { Match } from "./match.js";
import { gatewayProblem, invalid, problem, withHeaders } from "./problem.js";
import { another, hash } from "./random.js";
import type { ApiRequest } from "./request.js";
import { elementOf, fieldsOf, isObject, type JsonObject, readName, resolve } from "./shape.js";

export interface LiveLikeOptions {
  /** Decides what fails, and how. Default 1. */
  readonly seed?: number;
  /** Share of the calls that fail, 0 to 1. Default 0.1. */
  readonly rate?: number;
  /** Also what is reported by some and denied by others. */
  readonly strict?: boolean;
  /** Milliseconds that the first token takes. Default 2000. */
  readonly slow?: number;
}

/** What stands between callers and a mock; each has a state of its own. */
export function liveLike(options: LiveLikeOptions = {}): Between {
  const { seed = 1, rate = 0.1, strict = false, slow = 2000 } = options;
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate has to be from 0 to 1, not ${rate}.`);
  const failures = createFailures(seed, rate);
  const tokens = createFailures(seed ^ 0x70ce, 0.25);
  const feeds = createFeeds(seed);
  const atOnce = createLanes();
  let issued = 0;
  return async (request, onward) => {
    const url = new URL(request.url);
    if (url.pathname === TOKEN_PATH) {
      issued += 1;
      if (issued === 1) await pause(slow);
      return (
        (issued > 1 && tokens.next() !== undefined ? throttled(hash(seed, issued)) : undefined) ??
        onward.answer(request)
      );
    }
    if (strict && /.\/$/.test(url.pathname)) return gatewayProblem();
    const match = onward.route(request, url.pathname);
    if (match === undefined) return onward.answer(request);
    const failure = failures.next();
    if (failure !== undefined && !failure.isDone) return failure.response();
    const refusal = refusalOf(url, match, strict);
    if (refusal) return refusal;
    const leave = atOnce.enter(match);
    if (leave === undefined) return throttled(hash(seed, url.pathname));
    try {
      const response = await answerTo(request, { url, match, onward, seed, strict, feeds });
      return failure?.response() ?? response;
    } finally {
      leave();
    }
  };
}

interface Facts {
  readonly url: URL;
  readonly match: Match;
  readonly onward: Onward;
  readonly seed: number;
  readonly strict: boolean;
  readonly feeds: ReturnType<typeof createFeeds>;
}

async function answerTo(request: ApiRequest, facts: Facts): Promise<Response> {
  const { url, match, onward, seed, strict, feeds } = facts;
  const place = feeds.placeOf(url, match);
  if (strict) dropDays(url, match);
  const sent = await sentOn(request, url, match);
  const response = await onward.answer(sent);
  const { success } = match.operation;
  if (!response.ok || success.kind !== "json" || success.shape === undefined) return response;
  const text = await response.text();
  if (text === "") return response;
  const value = odd(success.shape, JSON.parse(text) as unknown, {
    seed,
    models: match.domain.models,
    id: "",
  });
  const { status, headers } = response;
  return new Response(JSON.stringify(place ? place.next(value) : value), { status, headers });
}

/** What is refused that documents allow: another order than the one that a list takes, and, by some accounts, pages before the first. */
function refusalOf(
  { pathname, searchParams }: URL,
  { operation }: Match,
  strict: boolean,
): Response | undefined {
  const { action, filters } = operation;
  const known = (filters?.["sort"] ?? "").split(",").filter((name) => name !== "" && !name.includes("="));
  const sort = searchParams.get("sort")?.replace(/^[\s+-]+/, "");
  if (sort && known.length > 0 && !known.includes(sort.toLowerCase()))
    return invalid({ sort: [`${sort} is not a field that can be sorted by`] });
  const isBefore = strict && action.kind === "list" && !action.first && searchParams.get(NUMBER) === "0";
  if (!isBefore) return undefined;
  if (/custom-field/.test(pathname)) return invalid({ [NUMBER]: ["has to be 1 or more"] });
  searchParams.set(NUMBER, "1");
  return undefined;
}

/** The request, at the address as it is now, without keys that its body does not have: they are dropped, and nobody is told. */
async function sentOn(request: ApiRequest, url: URL, { operation, domain }: Match): Promise<ApiRequest> {
  const { method, headers, signal } = request;
  const init = { method, headers, signal };
  if (operation.body?.kind !== "json" || request.body === null)
    return url.href === request.url ? request : new Request(url, { ...init, body: request.body });
  const text = await request.text();
  try {
    const body = JSON.stringify(known(operation.body.shape, JSON.parse(text), domain.models));
    return new Request(url, { ...init, body });
  } catch {
    return new Request(url, { ...init, body: text });
  }
}

function known(shape: Shape, value: unknown, models: Models): unknown {
  const element = elementOf(shape, models);
  if (Array.isArray(value)) return element ? value.map((one) => known(element, one, models)) : value;
  const fields = new Map(fieldsOf(shape, models).map(([name, of]) => [name, of]));
  if (!isObject(value) || fields.size === 0) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const of = fields.get(name);
      return of === undefined ? [] : [[name, known(of, inner, models)]];
    }),
  );
}

/** A filter by a moment that is given a day is one that nobody gave. */
function dropDays({ searchParams }: URL, { operation, domain }: Match): void {
  for (const [name, shape] of operation.query ?? []) {
    const found = resolve(shape, domain.models);
    const isMoment = typeof found === "string" && readName(found).format === "date-time";
    if (isMoment && /^\d{4}-\d\d-\d\d$/.test(searchParams.get(name) ?? "")) searchParams.delete(name);
  }
}

/** A call that fails; `isDone` where it was carried out all the same. */
interface Failure {
  readonly isDone: boolean;
  readonly response: () => Response;
}

/** Calls that may fail in a row. */
const MOST_IN_A_ROW = 2;

function createFailures(seed: number, rate: number) {
  let calls = 0;
  let row = 0;
  return {
    next(): Failure | undefined {
      const draw = hash(seed, "failure", (calls += 1));
      row = draw / 0x1_0000_0000 < rate && row < MOST_IN_A_ROW ? row + 1 : 0;
      if (row === 0) return undefined;
      const kind = another(draw) % 5;
      if (kind < 2) return { isDone: false, response: () => throttled(draw) };
      const isDone = another(draw, 2) % 2 === 0;
      return { isDone, response: () => (kind === 2 ? problem(500) : gatewayPage(draw)) };
    },
  };
}

/** 429, with the seconds to wait as a fraction, as a date, as a number, or in the title alone. */
function throttled(draw: number): Response {
  const kind = another(draw, 3) % 4;
  const response = problem(429, `Rate limit is exceeded. Try again in ${kind === 3 ? 1 : 2} seconds.`);
  const now = Date.now();
  const until = new Date(now + 2000).toUTCString();
  return withHeaders(response, {
    "retry-after": ["0.5", until, "1", undefined][kind],
    date: new Date(now).toUTCString(),
  });
}

/** What stands between the API and the world says so in HTML. */
function gatewayPage(draw: number): Response {
  const status = [502, 503, 504][another(draw, 4) % 3] ?? 502;
  const name = { 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout" }[status];
  const title = `${status} ${name}`;
  return new Response(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`, {
    status,
    headers: { "content-type": "text/html" },
  });
}

/** Of operations that take so many calls at once, one more is refused. */
function createLanes() {
  const inside = new Map<string, number>();
  return {
    /** @returns what ends the call; nothing where it is refused */
    enter({ operation: { id, limit } }: Match): (() => void) | undefined {
      if (limit === undefined || !("atOnce" in limit)) return () => undefined;
      const now = inside.get(id) ?? 0;
      if (now >= limit.atOnce) return undefined;
      inside.set(id, now + 1);
      return () => void inside.set(id, (inside.get(id) ?? 1) - 1);
    },
  };
}

/** Between a place of the mock's and how often a page before it was empty. */
const EMPTY = "~";

/** Feeds show rows again, and now and then a page without rows that announces more. */
function createFeeds(seed: number) {
  /** The last row that was shown, by where the feed is. */
  const shown = new Map<string, unknown>();
  let pages = 0;
  return {
    /** Takes our mark from where the feed goes on. */
    placeOf({ pathname, searchParams }: URL, { operation: { action } }: Match) {
      if (action.kind !== "list" || action.as !== "feed") return undefined;
      const from = searchParams.get(FROM) ?? "";
      const [place = ""] = from.split(EMPTY);
      if (place === "") searchParams.delete(FROM);
      else if (place !== from) searchParams.set(FROM, place);
      return {
        next: (page: unknown): unknown => {
          const draw = hash(seed, "feed", (pages += 1));
          if (!isObject(page) || !Array.isArray(page[FEED_ITEMS])) return page;
          const rows = page[FEED_ITEMS] as readonly unknown[];
          const isMore = FEED_MORE ? page[FEED_MORE] === true : page[NEXT] !== undefined;
          if (isMore && place === from && draw % 3 === 0)
            return { ...page, [NEXT]: place + EMPTY, [FEED_ITEMS]: [] };
          const last = place === "" ? undefined : shown.get(pathname);
          shown.set(pathname, rows.at(-1));
          const isAgain = last !== undefined && another(draw) % 2 === 0;
          return isAgain ? { ...page, [FEED_ITEMS]: [last, ...rows] } : page;
        },
      };
    },
  };
}

interface Place {
  readonly seed: number;
  readonly models: Models;
  /** Of the record that is being shown. */
  readonly id: string;
}

/** The value as live answers have been seen to hold it. */
function odd(shape: Shape, value: unknown, place: Place): unknown {
  const element = elementOf(shape, place.models);
  if (Array.isArray(value)) return element ? value.map((one) => odd(element, one, place)) : value;
  if (!isObject(value)) return value;
  const id = "id" in value ? String(value["id"]) : place.id;
  const fields = fieldsOf(shape, place.models);
  const changed = fields.flatMap(([name, of, flags = 0]) =>
    Object.hasOwn(value, name) ? [[name, oddField(value, { name, of, flags }, { ...place, id })]] : [],
  );
  return { ...value, ...(Object.fromEntries(changed) as JsonObject) };
}

interface OddField {
  readonly name: string;
  readonly of: Shape;
  readonly flags: number;
}

const MILLION = 1_000_000;

function oddField(owner: JsonObject, { name, of, flags }: OddField, place: Place): unknown {
  const { seed, models, id } = place;
  const value = owner[name];
  const draw = hash(seed, name, id);
  // An id that says nothing does so in all rows.
  const isNow = draw % 3 === 0 || name === "id";
  if (flags & FLAG.answersNull && isNow) return null;
  if (flags & FLAG.zeroForNone && isNow) return 0;
  if (flags & FLAG.yearOneForNone && isNow) return "0001-01-01T00:00:00Z";
  if (flags & FLAG.offset) return atOffset(value);
  const found = resolve(of, models);
  if (typeof value !== "string" || typeof found !== "string" || readName(found).format !== "date-time")
    return odd(of, value, place);
  // Equal moments stay equal, and whether a field has a zone is up to the field.
  const fraction = String(hash(seed, value) % (10 * MILLION)).replace(/0+$/, "");
  const exact =
    /\dZ$/.test(value) && !value.includes(".") && fraction ? value.replace("Z", `.${fraction}Z`) : value;
  return hash(seed, "zone", name) % 6 === 0 ? exact.replace(/Z$/, "") : exact;
}

/** Moments as clocks at the tenant show them, also those in rows of cells. */
function atOffset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(atOffset);
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return value;
  const local = new Date(Date.parse(value) - 7 * 3_600_000);
  return `${local.toISOString().slice(0, 19)}-07:00`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
