/** The operation that somebody meant who asked for a path or a method that the API does not have. */
import { getOrAdd, once } from "../ground/collections.ts";
import { phraseKey, wordKey, wordsOf } from "../ground/words.ts";
import { nearness } from "../runtime/nearest.ts";
import type { Address, Segment } from "./address.ts";
import type { KnownApis, KnownOperation } from "./known.ts";
import { isVersion, type Route, type RouteSegment, routesOf } from "./match.ts";
import { TENANT } from "../runtime/vendor.ts";

export interface Meant {
  readonly operation: KnownOperation;
  /** Why it is this one: a sentence without a stop. */
  readonly why: string;
}

/** How much two names of a resource are the same. */
const ALIKE = {
  /** But for number, hyphens and case. */
  same: 1,
  /** But for words that the name of the domain says: `adjustments` of payroll are `payroll-adjustments`. */
  domain: 0.97,
  /** One is the other with one word before it: `shifts`, `technician-shifts`. */
  head: 0.7,
  /** All words but the last of several: `non-job-events`, `non-job-appointments`. */
  stem: 0.66,
  /** They share words, not the last one: `tags`, `tag-types`. */
  words: 0.62,
  /** They look alike. */
  spelled: 0.65,
  least: 0.6,
  /** From which two words look alike, by the pairs of letters that they share. */
  near: 0.8,
} as const;

/** What speaks for an operation and against it. */
const POINTS = {
  last: 10,
  other: 3,
  /** A name of the address that the operation does not have, and the reverse. */
  dropped: -1,
  added: -2,
  addedFeed: -1.5,
  /** It stands below something else: tags of jobs are no tags of customers. */
  otherParent: -5,
  /** Yet the same is done to it, in the same domain: a job is put on hold by its appointment. */
  sameAction: -1,
  domain: 2,
  method: 2,
  bothWrite: 0.5,
  readForWrite: -3,
  writeForRead: -3,
  /** Both end with an id, or neither. */
  ending: 1.5,
  otherEnding: -1,
  deprecated: -1,
  /** A value that is not asked with. */
  addedValue: -0.5,
  /** In another domain, below something that is not named, or called more closely. */
  stranger: -4,
  /** Below which nothing is meant. */
  least: 8.5,
} as const;

/** Names of paths that are what is done and not what it is done to. */
const VERBS = new Set(
  "search list all query find lookup details detail get filter fetch bulk batch summary count info read view index".split(
    " ",
  ),
);

interface Name {
  readonly words: readonly string[];
  readonly key: string;
}

const nameOf = (() => {
  const names = new Map<string, Name>();
  return (text: string) =>
    getOrAdd(names, text, () => {
      const words = wordsOf(text);
      return { words: words.map(wordKey), key: phraseKey(words) };
    });
})();

const v2Routes = once((known: KnownApis) =>
  routesOf(known).filter(({ operation }) => operation.api === "v2"),
);

interface Asked {
  readonly domain?: string;
  readonly method: string;
  readonly literals: readonly string[];
  readonly endsWithValue: boolean;
  /** A name stands behind a value at the end: `{id}/hold`. */
  readonly isAction: boolean;
  /** How many values stand in it. */
  readonly values: number;
}

/** The operation that is meant by a path that there is not; `undefined` where V2 has nothing like it. */
export function meantByPath(
  known: KnownApis,
  address: Address,
  method: string,
  among: (route: Route) => boolean = () => true,
): Meant | undefined {
  const asked = askedBy(known, address, method);
  for (const way of READINGS)
    for (const each of way(asked)) {
      const operation = best(known, each, among);
      if (operation) return { operation, why: whyOf(known, operation, each) };
    }
  return undefined;
}

function best(known: KnownApis, asked: Asked, among: (route: Route) => boolean): KnownOperation | undefined {
  if (asked.literals.length === 0) return undefined;
  let [top, most]: [Route | undefined, number] = [undefined, POINTS.least];
  for (const route of v2Routes(known)) {
    if (!among(route)) continue;
    const points = pointsOf(route, asked);
    if (points > most) [top, most] = [route, points];
  }
  return top?.operation;
}

/** How what is asked for may be read, the plainest first. */
const READINGS: readonly ((asked: Asked) => readonly Asked[])[] = [
  (asked) => [asked],
  // `PUT appointments/{id}/unhold`: the hold is taken away.
  (asked) => {
    const [, undone] =
      /^(?:un|remove|release|clear|delete)-?(.{3,})$/.exec(asked.literals.at(-1) ?? "") ?? [];
    return undone === undefined || asked.method === "GET"
      ? []
      : [{ ...asked, method: "DELETE", literals: [...asked.literals.slice(0, -1), undone] }];
  },
];

/** What is asked for: the names behind domain, version and tenant, whatever their order is. */
function askedBy(known: KnownApis, { segments }: Address, method: string): Asked {
  const prefixes = new Map(
    Object.entries(known.domains).flatMap(([id, path]) =>
      [path.split("/")[1] ?? id, id].map((name) => [nameOf(name).key, id] as const),
    ),
  );
  const isDomain = (segment: Segment) => prefixes.has(nameOf(segment.text).key);
  const tenant = segments.findIndex(({ text }) => text === TENANT);
  const version = segments.findIndex(({ text }) => isVersion(text));
  const begin = tenant >= 0 ? tenant + 2 : version + 1;
  const rest = segments.slice(begin);
  // `/v2/tenant/1/crm/customers`; yet `/crm/v2/tenant/1/memberships/7` asks for what is also a domain.
  const isNamed = segments.slice(0, begin).some(isDomain);
  const isPrefix = (segment: Segment, next: Segment | undefined) =>
    isVersion(segment.text) || (!isNamed && isDomain(segment) && next?.isValue === false);
  const first = rest.findIndex((segment, i) => !isPrefix(segment, rest[i + 1]));
  const own = rest.slice(Math.max(0, first));
  const before = segments.slice(0, begin + Math.max(0, first));
  const at = before.find(isDomain);
  const literals = own.filter(({ isValue, text }) => !isValue && text !== "").map(({ text }) => text);
  const isRead = literals.length > 1 && VERBS.has(literals.at(-1) ?? "");
  return {
    ...(at && { domain: prefixes.get(nameOf(at.text).key) as string }),
    method: isRead && method === "POST" ? "GET" : method,
    literals: isRead ? literals.slice(0, -1) : literals,
    isAction: own.at(-1)?.isValue === false && own.at(-2)?.isValue === true,
    values: own.filter(({ isValue }) => isValue).length,
    endsWithValue: isRead ? own.at(-2)?.isValue === true : own.at(-1)?.isValue === true,
  };
}

function pointsOf({ operation, segments, prefix }: Route, asked: Asked): number {
  const own = segments.slice(prefix);
  const literals = own.filter(({ isParameter }) => !isParameter).map(({ text }) => text);
  const last = alike(asked.literals.at(-1) ?? "", literals.at(-1) ?? "", operation.domain);
  // What a domain calls more closely than another one is of that domain.
  if (
    last === ALIKE.head &&
    isLonger(asked.literals.at(-1), literals.at(-1)) &&
    operation.domain !== asked.domain
  )
    return 0;
  if (last < ALIKE.least) return 0;
  // What is written under a name that is only alike is not what somebody reads.
  if (last < ALIKE.domain && asked.method === "GET" && operation.method !== "GET") return 0;
  let points = POINTS.last * last;
  const open = literals.slice(0, -1);
  let dropped = 0;
  for (const name of asked.literals.slice(0, -1)) {
    const found = open.findIndex((other) => alike(name, other, operation.domain) >= ALIKE.least);
    points += found < 0 ? POINTS.dropped : POINTS.other * alike(name, open[found] ?? "", operation.domain);
    if (found >= 0) open.splice(found, 1);
    else dropped += 1;
  }
  for (const name of open) points += name === "export" ? POINTS.addedFeed : POINTS.added;
  if (dropped > 0 && open.some((name) => name !== "export"))
    points += isSameAction(operation, own, asked) ? POINTS.sameAction : POINTS.otherParent;
  if (
    asked.domain !== undefined &&
    operation.domain !== asked.domain &&
    (last === ALIKE.head || open.some((name) => name !== "export"))
  )
    points += POINTS.stranger;
  return points + circumstances(operation, own, asked);
}

/** Whether the last name says what is done to one record, and both say the same: `PUT jobs/{id}/hold`, `PUT appointments/{id}/hold`. */
function isSameAction(
  { method, domain }: KnownOperation,
  own: readonly RouteSegment[],
  asked: Asked,
): boolean {
  return (
    method !== "GET" &&
    asked.method !== "GET" &&
    domain === asked.domain &&
    asked.isAction &&
    own.at(-2)?.isParameter === true &&
    nameOf(own.at(-1)?.text ?? "").key === nameOf(asked.literals.at(-1) ?? "").key
  );
}

function circumstances(operation: KnownOperation, own: readonly RouteSegment[], asked: Asked): number {
  const endsWithValue = own.at(-1)?.isParameter === true;
  return (
    (operation.domain === asked.domain ? POINTS.domain : 0) +
    methodPoints(operation.method, asked.method) +
    (endsWithValue === asked.endsWithValue ? POINTS.ending : POINTS.otherEnding) +
    POINTS.addedValue * Math.max(0, own.filter(({ isParameter }) => isParameter).length - asked.values) +
    (operation.deprecated === undefined ? 0 : POINTS.deprecated)
  );
}

function methodPoints(method: string, asked: string): number {
  if (method === asked) return POINTS.method;
  if (method === "GET") return POINTS.readForWrite;
  return asked === "GET" ? POINTS.writeForRead : POINTS.bothWrite;
}

function isLonger(one = "", other = ""): boolean {
  return nameOf(one).words.length > nameOf(other).words.length;
}

/** From 0 to 1: how much two names are the same. */
function alike(asked: string, own: string, domain: string): number {
  const [a, b] = [nameOf(asked), nameOf(own)];
  if (a.key === b.key) return ALIKE.same;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length > 0 && short.words.every((word) => long.words.includes(word))) {
    const added = long.words.filter((word) => !short.words.includes(word));
    const ofDomain = wordsOf(domain);
    if (added.every((word) => ofDomain.some((each) => wordKey(each).startsWith(word)))) return ALIKE.domain;
    if (short.words.at(-1) !== long.words.at(-1)) return ALIKE.words;
    return added.length === 1 ? ALIKE.head : 0;
  }
  if (PARTS.has(asked) && PARTS.has(own)) return ALIKE.spelled;
  if (a.words.length === b.words.length && a.words.length > 2 && isSameStem(a, b)) return ALIKE.stem;
  const made = ACTIONS.get(asked);
  if (made !== undefined && nameOf(made).key === b.key) return ALIKE.domain;
  const isShort =
    Math.min(a.key.length, b.key.length) >= 4 && (b.key.startsWith(a.key) || a.key.startsWith(b.key));
  return isShort || nearness(a.key, b.key) >= ALIKE.near ? ALIKE.spelled : 0;
}

function isSameStem({ words }: Name, other: Name): boolean {
  return words.slice(0, -1).every((word, i) => word === other.words[i]);
}

/** Names for the same thing whose words look different: what is made by doing something, and what others call people. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ["receive", "receipts"],
  ["pay", "payments"],
  ["users", "employees"],
]);

/** What people call the parts that a record is made of. */
const PARTS: ReadonlySet<string> = new Set(["items", "lines", "line-items", "details", "entries", "rows"]);

function whyOf(known: KnownApis, operation: KnownOperation, asked: Asked): string {
  const place = (known.domains[operation.domain] ?? operation.path).split("/")[1] ?? operation.domain;
  if (asked.domain !== undefined && asked.domain !== operation.domain) return `V2 has it under \`${place}\``;
  return `V2 calls it \`${operation.path.split(`{${TENANT}}`).at(-1) ?? operation.path}\``;
}

/** The operation that is meant by a method that a path does not have. */
export function meantByMethod(
  known: KnownApis,
  address: Address,
  method: string,
  routes: readonly Route[],
): Meant | undefined {
  for (const way of WAYS) {
    const found = way({ known, address, method, routes });
    if (found) return found;
  }
  return undefined;
}

interface WrongMethod {
  readonly known: KnownApis;
  readonly address: Address;
  readonly method: string;
  readonly routes: readonly Route[];
}

/** The first that finds something counts. */
const WAYS: readonly ((asked: WrongMethod) => Meant | undefined)[] = [
  listWithIds,
  // A read of what is asked for with a body.
  ({ method, routes }) => (method === "GET" ? ofMethods(routes, ["POST"]) : undefined),
  ({ known, address, method, routes }) =>
    method === "GET"
      ? meantByPath(
          known,
          address,
          method,
          (route) =>
            route.operation.method === "GET" &&
            !routes.some((each) => each.operation.path === route.operation.path),
        )
      : undefined,
  // Another verb of writing, whichever the path has.
  ({ method, routes }) =>
    ["POST", "PUT", "PATCH"].includes(method) ? ofMethods(routes, ["PATCH", "PUT", "POST"]) : undefined,
  childOf,
  endedBy,
  // What is written under another parent: bookings of a provider.
  ({ known, address, method, routes }) =>
    method === "GET"
      ? undefined
      : meantByPath(
          known,
          address,
          method,
          ({ operation, segments }) =>
            operation.method === method &&
            operation.domain === routes[0]?.operation.domain &&
            isCalled(lastNameOf(segments), lastNameOf(address.segments)),
        ),
];

/** Whether two names of a resource are the same but for number, hyphens and case. */
function isCalled(one: string, other: string): boolean {
  return nameOf(one).key === nameOf(other).key;
}

function lastNameOf(segments: readonly (RouteSegment | Segment)[]): string {
  const last = segments.findLast((each) => !("isParameter" in each ? each.isParameter : each.isValue));
  return last?.text ?? "";
}

/** Nobody reads one invoice: the list takes ids. */
function listWithIds({ known, method, routes }: WrongMethod): Meant | undefined {
  const [route] = routes;
  if (method !== "GET" || !route || route.segments.at(-1)?.isParameter !== true) return undefined;
  const parent = route.operation.path.replace(/\/[^/]*$/, "");
  const list = v2Routes(known).find(
    ({ operation }) => operation.path === parent && operation.method === "GET" && "ids" in operation.query,
  );
  return list && { operation: list.operation, why: "V2 has no read of one: the list takes `ids`" };
}

function ofMethods(routes: readonly Route[], methods: readonly string[]): Meant | undefined {
  const found = methods.flatMap(
    (method) => routes.find(({ operation }) => operation.method === method) ?? [],
  );
  const [first] = found;
  return first && { operation: first.operation, why: `The path has ${first.operation.method}` };
}

/** Nobody deletes a job: it is cancelled. */
function endedBy({ known, method, routes }: WrongMethod): Meant | undefined {
  const [route] = routes;
  if (method !== "DELETE" || !route || route.segments.at(-1)?.isParameter !== true) return undefined;
  const found = v2Routes(known).find(
    ({ operation, segments }) =>
      operation.method !== "GET" &&
      operation.path.startsWith(`${route.operation.path}/`) &&
      segments.length === route.segments.length + 1 &&
      ENDS.has(segments.at(-1)?.text ?? ""),
  );
  return (
    found && { operation: found.operation, why: `V2 does it by \`/${found.segments.at(-1)?.text ?? ""}\`` }
  );
}

/** What ends a record that is not deleted. */
const ENDS: ReadonlySet<string> = new Set([
  "cancel",
  "cancellation",
  "dismiss",
  "void",
  "close",
  "archive",
  "deactivate",
]);

/** What is created below a path that is only read: `/memberships/sale`. */
function childOf({ known, method, routes }: WrongMethod): Meant | undefined {
  const [route] = routes;
  if (method !== "POST" || !route) return undefined;
  const child = v2Routes(known).find(
    ({ operation, segments }) =>
      operation.method === "POST" &&
      operation.path.startsWith(`${route.operation.path}/`) &&
      segments.length === route.segments.length + 1 &&
      segments.at(-1)?.isParameter === false &&
      // What only marks or undoes is no creation.
      !/^(?:un|mark|bulk-delete|status)/.test(segments.at(-1)?.text ?? ""),
  );
  return (
    child && { operation: child.operation, why: `V2 does it by \`/${child.segments.at(-1)?.text ?? ""}\`` }
  );
}
