/** Requests in code: what libraries are called with, through all functions of the user's own, up to where it is known what is asked for. */
import ts from "typescript";
import { apiByKey } from "../anchors.ts";
import type { Addresses, Assessment } from "./addresses.ts";
import { Callers, frameOf, isOffered, type Link, ownName } from "./callers.ts";
import { field } from "./classes.ts";
import { mayRun } from "./branches.ts";
import { calledIn, enclosingClass, functionsAround, isWithin, upTo } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { queryOf, split } from "./queries.ts";
import { pathOf, placeOf, toldAt } from "./told-at.ts";
import { guessedRequest, mayRequest, requestOf } from "./forms.ts";
import type { Request } from "./request.ts";
import {
  choice,
  each,
  literal,
  merged,
  NOTHING,
  type ObjectValue,
  partsOf,
  ROOT,
  type TextPart,
  type Unknown,
  unknown,
  unknownsIn,
  type Value,
} from "./values.ts";

/** A request that is known to be of the API. */
export interface Found {
  /** The call of the library, and the calls by which it is reached; the last is where the user's code asks for this. */
  readonly sent: ts.CallExpression;
  readonly chain: readonly Link[];
  readonly request: Request;
  readonly api: "v1" | "v2";
  /** Text before the query. */
  readonly base: readonly TextPart[];
  readonly query: ObjectValue;
  readonly assessment: Assessment;
  /** Literals that it was made of. */
  readonly touched: readonly ts.Node[];
  readonly isGuess: boolean;
  /** Where it is told, where one line makes calls for several paths: where the path of this one is written. */
  readonly at?: ts.Node;
  /** Rows of tables that it is of, by where they are chosen. */
  readonly rows?: ReadonlyMap<ts.Node, number>;
}

type Rows = ReadonlyMap<ts.Node, number>;

/** Rows of one table that are looked at one by one, and tables in each other. */
const MOST_ROWS = 200;
const MOST_TABLES = 2;

/** Calls that one request may be reached by, how long a chain of them is, and how many are looked at in all. */
const MOST_STEPS = 4000;
const LONGEST_CHAIN = 7;

export class Requests {
  private readonly evaluator: Evaluator;
  private readonly addresses: Addresses;
  readonly callers: Callers;
  /** Literals of paths that are asked of another host. */
  readonly elsewhere = new Set<ts.Node>();

  constructor(evaluator: Evaluator, addresses: Addresses) {
    this.evaluator = evaluator;
    this.addresses = addresses;
    this.callers = new Callers(evaluator, addresses.isName);
  }

  /** Of one call of a library, everything that it asks the API for. */
  of(call: ts.CallExpression): readonly Found[] {
    if (!mayRequest(this.evaluator, call)) return [];
    this.evaluator.restart();
    const found: Found[] = [];
    const waiting: (readonly Link[])[] = [[]];
    for (let steps = 0; waiting.length > 0 && steps < MOST_STEPS; steps += 1) {
      const chain = waiting.shift() ?? [];
      const { result: request, touched } = this.evaluator.touching(() =>
        this.evaluator.part(() => requestOf(this.evaluator, call, frameOf(this.evaluator, chain))),
      );
      if (!request) continue;
      const own: Found[] = [];
      waiting.push(...this.look({ call, chain, request, touched }, own));
      found.push(...(own.length > 1 ? this.byRow({ call, chain, touched }, own) : own));
    }
    return unique(withPlaces(withoutOffered(found)));
  }

  /**
   * Without what nobody asks for: wrappers that nobody calls, where anything else is asked for, and what was asked once and is asked again by an
   * interceptor.
   */
  asked(found: readonly Found[]): readonly Found[] {
    const isSettled = found.some(({ assessment }) => assessment.open.length === 0);
    return found.filter(({ api, assessment: { open }, request }) => {
      const holes = open.length > 0 ? open : unknownsIn(request.url).slice(0, 1);
      const ofs = holes.map(({ parameter }) => parameter?.of);
      if (ofs.length > 0 && ofs.every((of) => of && isInterceptor(of))) return false;
      // What is taken out of a parameter is what a framework hands in.
      const isUncalled = holes.every(
        ({ parameter }) =>
          parameter?.path.length === 0 &&
          !isPassed(parameter.of) &&
          this.callers.of(parameter.of).length === 0,
      );
      return api === "v1" || open.length === 0 || !isSettled || !isUncalled;
    });
  }

  /** What is asked for row by row, where what is asked for comes of a table: path, method and names of one row belong together. */
  private byRow(
    {
      call,
      chain,
      touched,
      rows = new Map(),
    }: {
      readonly call: ts.CallExpression;
      readonly chain: readonly Link[];
      readonly touched: readonly ts.Node[];
      readonly rows?: Rows;
    },
    together: readonly Found[],
  ): readonly Found[] {
    const count = (node: ts.Node) => this.evaluator.rowsAt(node);
    const table = touched.find((node) => count(node) > 1 && count(node) <= MOST_ROWS && !rows.has(node));
    if (!table || rows.size >= MOST_TABLES) return together;
    const found = Array.from({ length: count(table) }, (_, i) => {
      const pins = new Map([...rows, [table, i]]);
      return this.evaluator.pinned(pins, () => {
        const { result: request, touched: inner } = this.evaluator.touching(() =>
          this.evaluator.part(() => requestOf(this.evaluator, call, frameOf(this.evaluator, chain))),
        );
        const own: Found[] = [];
        if (request) this.look({ call, chain, request, touched: [...touched, ...inner], rows: pins }, own);
        return own.length > 1 ? this.byRow({ call, chain, touched: inner, rows: pins }, own) : own;
      });
    }).flat();
    return found.length > 0 ? found : together;
  }

  /** What a call of something unknown asks for, by the address that it is handed. */
  guess(call: ts.CallExpression): readonly Found[] {
    this.evaluator.restart();
    const isAddress = (value: Value) => this.addresses.isAddress(value);
    const { result: request, touched } = this.evaluator.touching(() =>
      guessedRequest(this.evaluator, call, frameOf(this.evaluator, []), isAddress),
    );
    if (!request) return [];
    const found: Found[] = [];
    this.look({ call, chain: [], request, touched, isGuess: true }, found);
    return unique(found);
  }

  /** @returns longer chains that have to be looked at before anything can be said */
  private look(
    at: {
      readonly call: ts.CallExpression;
      readonly chain: readonly Link[];
      readonly request: Request;
      readonly touched: readonly ts.Node[];
      readonly isGuess?: boolean;
      readonly rows?: Rows;
    },
    found: Found[],
  ): readonly (readonly Link[])[] {
    const { call, chain, request, touched, isGuess = false, rows } = at;
    const longer: (readonly Link[])[] = [];
    const all = partsOf(request.url);
    const methods = request.method ? each(request.method) : [];
    // Which host of a table it is says nothing of what is asked for.
    const isOfHosts =
      methods.length < 2 && new Set(all.map((parts) => pathOf({ base: split(parts).base }))).size < 2;
    const keys = isOfHosts && all.length > 1 ? [] : this.keysIn(touched, chain, call);
    // Rows of one table: the method of each is its own. Two of each may be as well what two conditions give.
    const isTable = all.length > 2 && methods.length === all.length;
    for (const [i, parts] of all.entries()) {
      const { base, query } = split(parts);
      const own = isTable ? { ...request, method: methods[i] ?? unknown() } : request;
      const names = merged([query, ...request.query.map(queryOf)]);
      const assessment = this.addresses.assess(base);
      const api =
        assessment.api ??
        (isElsewhere(base) ? undefined : apiByKey(headerNames(own), [...names.entries.keys()]));
      const open = [...(api ? keys : []), ...openOf(assessment, own, api !== undefined)];
      if (!api && assessment.isElsewhere) for (const node of touched) this.elsewhere.add(node);
      const next = chain.length < LONGEST_CHAIN ? this.longer(chain, { open, base }, call) : [];
      if (next.length > 0) longer.push(...next);
      else if (api && !isMaker(chain, assessment) && this.mayBeMade(call, chain))
        found.push({
          sent: call,
          chain,
          request: own,
          api,
          base,
          query: names,
          assessment,
          touched,
          isGuess,
          ...(rows && { rows }),
        });
    }
    return longer;
  }

  /** Whether the conditions around the call, and around those by which it is reached, let it be made. */
  private mayBeMade(call: ts.CallExpression, chain: readonly Link[]): boolean {
    return [call, ...chain.map((link) => link.call)].every((node, i) =>
      mayRun(this.evaluator, node, frameOf(this.evaluator, chain.slice(i))),
    );
  }

  /** Names that callers put into a query or a body which the call itself only passes on. */
  withCallers(found: Found): Found {
    return this.evaluator.pinned(found.rows ?? new Map(), () => this.joinedByCallers(found));
  }

  private joinedByCallers(found: Found): Found {
    this.evaluator.restart();
    const passed = [...(found.query.rest ?? []), ...bodyRest(found.request.body)].find(
      (one): one is Unknown => one.kind === "unknown" && one.parameter !== undefined,
    );
    const of = passed?.parameter?.of;
    if (!of || found.chain.some((link) => link.of === of) || found.chain.length >= LONGEST_CHAIN)
      return found;
    const links = this.callers
      .of(of)
      .filter((link) => isOfChain(this.evaluator, link, found.chain))
      .slice(0, 60);
    if (links.length === 0) return found;
    const seen: { query: ObjectValue; body?: Value }[] = [];
    for (const link of links) {
      const request = found.isGuess
        ? undefined
        : requestOf(this.evaluator, found.sent, frameOf(this.evaluator, [...found.chain, link]));
      if (!request) continue;
      const [parts] = partsOf(request.url);
      const query = merged([parts ? split(parts).query : NOTHING, ...request.query.map(queryOf)]);
      seen.push({ query, ...(request.body && { body: request.body }) });
    }
    if (seen.length === 0) return found;
    const bodies = seen.flatMap(({ body }) => (body ? [body] : []));
    return {
      ...found,
      query: union([found.query, ...seen.map(({ query }) => query)]),
      request: bodies.length > 0 ? { ...found.request, body: choice(bodies) } : found.request,
    };
  }

  /** Parameters that say which row of a table is meant. */
  private keysIn(
    touched: readonly ts.Node[],
    chain: readonly Link[],
    call: ts.CallExpression,
  ): readonly Unknown[] {
    const tables = touched.filter(ts.isElementAccessExpression);
    if (tables.length === 0) return [];
    const place = placeOf(call, chain);
    const frame = frameOf(this.evaluator, chain);
    return tables
      .map((table) => this.evaluator.evaluate(table.argumentExpression, frame))
      .filter((key): key is Unknown => key.kind === "unknown" && isBound(key, place));
  }

  /** Callers of the function that the call stands in, where that is made by the one whose parameter a hole is. */
  private throughMade(
    chain: readonly Link[],
    of: ts.SignatureDeclaration,
    call: ts.CallExpression,
  ): readonly Link[] {
    const inner = functionsAround(placeOf(call, chain)).find((one) => !isPassed(one));
    if (!inner || inner === of || !isWithin(inner, of) || chain.some((link) => link.of === inner)) return [];
    return this.callers.ofMade(inner);
  }

  /** A call of a method once for each object that it may be of: `for (const one of [new A(), new B()]) one.run()`. */
  private each(link: Link): readonly Link[] {
    if (!ts.isCallExpression(link.call)) return [link];
    const { callee } = calledIn(link.call);
    if (!ts.isPropertyAccessExpression(callee)) return [link];
    const on = this.evaluator.evaluate(callee.expression, frameOf(this.evaluator, []));
    return on.kind === "choice" ? on.of.map((self) => ({ ...link, self })) : [link];
  }

  /** The chain with each caller of the function that a hole comes from. */
  private longer(
    chain: readonly Link[],
    { open, base }: { readonly open: readonly Unknown[]; readonly base: readonly TextPart[] },
    call: ts.CallExpression,
  ): readonly (readonly Link[])[] {
    const host = hostIn(base);
    for (const hole of open) {
      const { parameter } = hole;
      if (!parameter || chain.some(({ of }) => of === parameter.of)) continue;
      const made = this.throughMade(chain, parameter.of, call);
      const callers = this.callers.of(parameter.of);
      // Objects that are made with different things: whoever calls the method says of which it is.
      const isOfSeveral = ts.isConstructorDeclaration(parameter.of) && callers.length > 1;
      const ofObjects = isOfSeveral && made.length === 0 ? this.ofObjects(chain, call) : [];
      if (ofObjects.length > 0) return ofObjects.map((link) => [...chain, link]);
      const links = made.length > 0 ? made : hole === host ? callers.map(asMaker(chain, call)) : callers;
      if (links.length > 0) return links.map((link) => [...chain, link]);
    }
    // A field that only heirs have: whoever calls the method says of which it is.
    for (const { field } of open) {
      if (!field) continue;
      const callers = this.ofMethod(chain, call);
      const links = [...callers, ...this.ofHeirs(chain, call, { field, callers })];
      if (links.length > 0) return links.map((link) => [...chain, link]);
    }
    return [];
  }

  /** Callers of the method that the call stands in, once for each object that it may be called on. */
  private ofMethod(chain: readonly Link[], call: ts.CallExpression): readonly Link[] {
    const method = functionsAround(placeOf(call, chain)).find(isMethod);
    if (!method || chain.some(({ of }) => of === method)) return [];
    return this.callers.of(method).flatMap((link) => this.each(link));
  }

  /** The method of each heir that says the field, and that nobody is known to call: what a library offers is asked for by whoever uses it. */
  private ofHeirs(
    chain: readonly Link[],
    call: ts.CallExpression,
    { field: { of, name }, callers }: { field: NonNullable<Unknown["field"]>; callers: readonly Link[] },
  ): readonly Link[] {
    const method = functionsAround(placeOf(call, chain)).find(isMethod);
    const own = method && ownName(method)?.text;
    if (!method || own === undefined || chain.some((link) => link.of === method)) return [];
    const called = callers.map((link) => this.classCalled(link));
    if (called.includes(undefined)) return [];
    return [...this.callers.heirsOf(of)].flatMap((heir): readonly Link[] => {
      const self: Value = { kind: "instance", of: heir, frame: ROOT };
      const isOver = heir.members.some((one) => one.name?.getText() === own);
      if (called.includes(heir) || isOver || !field(this.evaluator, self, name)) return [];
      return [{ of: method, call, args: [], makes: true, self, isAny: true }];
    });
  }

  /** Of whose object a method is called, where that is known. */
  private classCalled({ self, call }: Link): ts.ClassLikeDeclaration | undefined {
    const callee = ts.isCallExpression(call) ? calledIn(call).callee : undefined;
    if (!callee || !ts.isPropertyAccessExpression(callee)) return undefined;
    const isSelf = callee.expression.kind === ts.SyntaxKind.ThisKeyword;
    const on = self ?? this.evaluator.evaluate(callee.expression, frameOf(this.evaluator, []));
    return isSelf || on.kind !== "instance" ? undefined : on.of;
  }

  /** The same, where it is known of any who made the object. */
  private ofObjects(chain: readonly Link[], call: ts.CallExpression): readonly Link[] {
    const links = this.ofMethod(chain, call);
    const isKnown = ({ self, call: by }: Link) => {
      const on = ts.isCallExpression(by) ? calledIn(by).callee : undefined;
      if (!on || !ts.isPropertyAccessExpression(on)) return false;
      const value = self ?? this.evaluator.evaluate(on.expression, frameOf(this.evaluator, []));
      return value.kind === "instance" && value.args !== undefined;
    };
    return links.some(isKnown) ? links : [];
  }
}

/** A method of a class, or a function that a field of it holds. */
function isMethod(node: ts.SignatureDeclaration): boolean {
  return (
    (ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node.parent)) &&
    upTo(node, ts.isClassLike) !== undefined
  );
}

/** Whether a caller calls an object that the chain has made, where both are known. */
function isOfChain(evaluator: Evaluator, { call }: Link, chain: readonly Link[]): boolean {
  const made = chain.flatMap((link) => (link.makes ? [classMade(evaluator, link)] : []));
  if (!ts.isCallExpression(call) || made.length === 0) return true;
  const { callee } = calledIn(call);
  if (!ts.isPropertyAccessExpression(callee)) return true;
  const on = evaluator.evaluate(callee.expression, frameOf(evaluator, []));
  return on.kind !== "instance" || on.args === undefined || made.includes(on.of);
}

function classMade(evaluator: Evaluator, { call }: Link): ts.ClassLikeDeclaration | undefined {
  if (!ts.isNewExpression(call)) return enclosingClass(call);
  const of = evaluator.evaluate(call.expression, frameOf(evaluator, []));
  return of.kind === "class" ? of.node : undefined;
}

/** Whether the outermost call makes the function that asks, and is no call of it. */
function isMaker(chain: readonly Link[], { open }: Assessment): boolean {
  const outermost = chain.at(-1)?.of;
  return (
    outermost !== undefined &&
    open.some(({ parameter }) => parameter && parameter.of !== outermost && isWithin(parameter.of, outermost))
  );
}

/** The hole that stands for the host of an address whose path is known. */
function hostIn([first, ...rest]: readonly TextPart[]): Unknown | undefined {
  if (first === undefined || typeof first === "string" || first.kind !== "unknown") return undefined;
  return rest.some((part) => typeof part === "string" && /^\/.*\/v\d+\//.test(part)) ? first : undefined;
}

/** Whoever calls the maker of the function that asks does not ask: `const st = client("crm")`, where `st.list` does. */
function asMaker(chain: readonly Link[], call: ts.CallExpression): (link: Link) => Link {
  const asks = functionsAround(placeOf(call, chain)).find((one) => !isPassed(one));
  return (link) =>
    asks === undefined || asks === link.of || !isWithin(asks, link.of) || ts.isConstructorDeclaration(link.of)
      ? link
      : { ...link, makes: true };
}

/** Whether a parameter is one of a function around a place. */
function isBound({ parameter }: Unknown, place: ts.Node): boolean {
  return parameter !== undefined && isWithin(place, parameter.of);
}

/** `api.interceptors.response.use(undefined, (error) => api.request(error.config))`. */
function isInterceptor({ parent }: ts.SignatureDeclaration): boolean {
  return ts.isCallExpression(parent) && /\binterceptors\b.*\.use$/s.test(parent.expression.getText());
}

/** A callback, such as that of `then`: whoever calls it says nothing. */
function isPassed(node: ts.SignatureDeclaration): boolean {
  return ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent);
}

function bodyRest(body: Value | undefined): readonly Value[] {
  return (body ? each(body) : []).flatMap((one) => {
    const of = one.kind === "json" ? one.of : one;
    return of.kind === "object" ? (of.rest ?? []) : [of];
  });
}

/** All names that any of them has, each where it was first seen; open where the last ones are. */
function union([first, ...others]: readonly ObjectValue[]): ObjectValue {
  const entries = new Map(others.flatMap(({ entries }) => [...entries]));
  for (const [name, entry] of first?.entries ?? []) entries.set(name, entry);
  return { kind: "object", entries, isOpen: others.some(({ isOpen }) => isOpen) };
}

/** Holes that have to be filled before an operation can be named, the most telling first. */
function openOf(assessment: Assessment, request: Request, isKnown: boolean): readonly Unknown[] {
  const isSettled = assessment.open.length === 0;
  const methods = each(request.method ?? { kind: "null", text: "" }).filter(
    (one): one is Unknown => one.kind === "unknown" && one.parameter !== undefined,
  );
  if (isSettled && isKnown) return methods;
  if (isKnown && assessment.open.every(({ field }) => field !== undefined))
    return [...assessment.open, ...methods];
  // The host is handed in more often by whoever makes the client than by whoever calls it.
  const ordered = [...assessment.open, ...assessment.rest].sort((a, b) => rank(a) - rank(b));
  return [...ordered, ...methods];
}

function rank({ parameter, field }: Unknown): number {
  if (parameter) return ts.isConstructorDeclaration(parameter.of) ? 1 : 0;
  return field ? 2 : 3;
}

/** An address of another host, or of one's own. */
function isElsewhere([first]: readonly TextPart[]): boolean {
  return typeof first === "string" && /^(?:\/|https?:)/i.test(first);
}

export function headerNames(request: Request): readonly string[] {
  const all = merged(request.headers);
  return [...all.entries.keys()].map((name) => name.toLowerCase());
}

/** The method, where all of it is known. */
export function methodOf({ method }: Request, isGuess: boolean): string | undefined {
  if (method === undefined) return isGuess ? undefined : "GET";
  const known = each(method)
    .map(literal)
    .find((one) => one !== undefined && one !== "");
  if (known !== undefined) return known.toUpperCase();
  return each(method).every((one) => one.kind === "null" || (one.kind === "unknown" && one.parameter))
    ? "GET"
    : undefined;
}

/** Without what nobody is known to ask for where somebody asks the same. */
function withoutOffered(found: readonly Found[]): readonly Found[] {
  const keyOf = ({ base, request }: Found) => `${literal(request.method) ?? ""} ${pathOf({ base })}`;
  const asked = new Set(found.filter(({ chain }) => !isOffered(chain)).map(keyOf));
  return found.filter((one) => !isOffered(one.chain) || !asked.has(keyOf(one)));
}

/** Each with where it is told, if that is not where it is made. */
function withPlaces(found: readonly Found[]): readonly Found[] {
  const places = toldAt(found);
  return found.map((one) => {
    const at = places.get(one);
    return at ? { ...one, at } : one;
  });
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ chain, sent, base, request, at }) => {
    const place = at ?? placeOf(sent, chain);
    const text = pathOf({ base });
    const key = `${place.getSourceFile().fileName}:${place.pos} ${literal(request.method) ?? ""} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
