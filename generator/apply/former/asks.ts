/** All that has to be known of a call of V1 before another one takes its place. */
import ts from "typescript";
import type { EndpointPlan, Plan } from "../../former/plan.ts";
import { ANCHORS } from "../../scan/anchors.ts";
import { frameOf, type Link } from "../../scan/script/callers.ts";
import { calledIn, upTo, walk } from "../../scan/script/code.ts";
import { queryOf } from "../../scan/script/queries.ts";
import { each, type Entry, literal } from "../../scan/script/values.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { Address, type Piece, type Sent, Unknown, variablesIn } from "./address.ts";
import { aroundChange } from "../proof/around.ts";
import { isVaried } from "../proof/varied.ts";
import { lookedInto } from "../proof/errors.ts";
import { isSame, type Library, libraryOf } from "../proof/libraries.ts";
import { mayBeEmpty } from "../proof/present.ts";
import { isReached } from "../proof/reached.ts";
import { bareText, isConst } from "../proof/syntax.ts";
import { pagingRole } from "./old-api.ts";
import { type Environment, type Place, Places } from "./places.ts";
import { Uses } from "./uses.ts";
import type { Value } from "./values.ts";

export interface Asked {
  /** What is replaced. */
  readonly call: ts.CallExpression;
  readonly id?: string;
  readonly sent: ReadonlyMap<string, string>;
  readonly uses: Uses;
  /** What the user's own function gives for a list: the page, or its rows. */
  readonly given: "page" | "rows";
  readonly isTyped: boolean;
  /** The id is a number, as far as types say it; in JavaScript they do not. */
  readonly isIdNumber: boolean;
}

export function askedBy(
  code: CodeBase,
  plan: Plan,
  { found, node, site }: CallSite,
  endpoint: EndpointPlan,
  isInline: boolean,
): Asked | Unknown {
  const library = libraryOf(code.evaluator, found.sent, frameOf(code.evaluator, found.chain));
  if (!ts.isCallExpression(node)) return new Unknown(node, "it stands in a constructor");
  if (!library || found.isGuess || library.answer.kind === "body")
    return new Unknown(node, `what \`${site.form}\` gives is not followed`);
  if (code.sites.filter((one) => one.node === node).length > 1)
    return new Unknown(node, "it asks for one thing or another");
  const links = found.chain.filter(({ makes }) => !makes);
  const steps = [found.sent, ...links.map(({ call }) => call)];
  const odd = ofInstance(code, library, found);
  if (odd !== undefined) return new Unknown(node, odd);
  const look = lookedInto(code, [...steps, node]);
  if (look) return new Unknown(look.node, look.why);
  const told = toldBy(code, plan, { found, node, endpoint, links, library });
  if (told instanceof Unknown) return told;
  const ways = through(code, plan, { endpoint, links, library, sent: found.sent });
  if (ways instanceof Unknown) return ways;
  const uses = new Uses({ plan, endpoint, code, call: node, library, throwsItself: isInline });
  uses.follow([node, ways.value]);
  const throws = library.throws || ways.isGuarded || (isInline && uses.isGuarded);
  const missing = missingOf(uses, endpoint, throws !== isInline, node);
  if (missing) return missing;
  const failed = library.throws || ways.isGuarded || uses.isGuarded ? undefined : failedOf(uses, node);
  if (failed) return failed;
  const given = isRows(ways.value) ? "rows" : "page";
  const isTyped = /\.[cm]?tsx?$/.test(site.at.file);
  return { call: node, ...told, uses, given, isTyped };
}

function isRows(value: Value): boolean {
  return value.kind === "list" || (value.kind === "promise" && isRows(value.of));
}

/** Where the old call threw for what is not there, the code must not be one that goes on without it. */
function missingOf(uses: Uses, endpoint: EndpointPlan, throws: boolean, call: ts.Node): Unknown | undefined {
  if (endpoint.kind !== "get" || !throws || uses.problems.length > 0) return undefined;
  const [tested] = uses.rootTests;
  if (tested)
    return new Unknown(
      tested,
      "V1 made the call throw for what is not there, the new client gives nothing, which is asked about here",
    );
  const isSure = [...uses.origins].every((origin) => uses.rootReads.some((read) => isReached(read, origin)));
  return isSure
    ? undefined
    : new Unknown(call, "V1 made the call throw for what is not there, the new client gives nothing");
}

/** Where nothing threw, code may go on without an answer: what takes its place throws. */
function failedOf(uses: Uses, call: ts.Node): Unknown | undefined {
  if (uses.problems.length > 0) return undefined;
  if (uses.absent)
    return new Unknown(
      uses.absent,
      "it goes on where the call failed, and has no body; the new client throws then",
    );
  const isSure = [...uses.origins].every((origin) => uses.needed.some((read) => isReached(read, origin)));
  return isSure
    ? undefined
    : new Unknown(call, "nobody looks whether the call failed; the new client throws then");
}

/** An option of the instance that the call is made of, which the new client does not have. */
function ofInstance(
  code: CodeBase,
  library: Library,
  { sent, chain }: CallSite["found"],
): string | undefined {
  const { callee } = calledIn(sent);
  for (const value of each(code.evaluator.evaluate(callee, frameOf(code.evaluator, chain)))) {
    if (value.kind !== "library") continue;
    // The new client has what V1 read, and nothing that writes.
    const around = aroundChange(code, value.module, "GET");
    if (around !== undefined) return around;
    for (const config of value.config ? each(value.config) : []) {
      if (config.kind !== "object" || config.isOpen) return "options of its instance are not followed";
      const odd = [...config.entries].find(([name, entry]) => !isPlainOption(library, name, entry));
      if (odd) return `the option \`${odd[0]}\` of its instance may matter`;
    }
  }
  return undefined;
}

function isPlainOption({ options }: Library, name: string, { node, value }: Entry): boolean {
  const use = Object.hasOwn(options, name) ? options[name] : undefined;
  if (use !== "query") return use === "base" || use === "headers" || isSame(name, initializerOf(node));
  const query = queryOf(value());
  return !query.isOpen && [...query.entries.keys()].every(isKey);
}

function initializerOf({ parent }: ts.Node): ts.Expression | undefined {
  return ts.isPropertyAssignment(parent) ? parent.initializer : undefined;
}

interface Told {
  readonly id?: string;
  readonly isIdNumber: boolean;
  readonly sent: ReadonlyMap<string, string>;
}

interface Telling {
  readonly found: CallSite["found"];
  readonly node: ts.CallExpression;
  readonly endpoint: EndpointPlan;
  readonly links: readonly Link[];
  readonly library: Library;
}

function toldBy(
  code: CodeBase,
  plan: Plan,
  { found, node, endpoint, links, library }: Telling,
): Told | Unknown {
  const places = new Places(code.program.checker, node);
  const frame = frameOf(code.evaluator, found.chain);
  const constant = ({ node: of }: Place) =>
    isBase(of, code.program.checker) && !isVaried(code.evaluator, of)
      ? literal(code.evaluator.evaluate(of, frame))
      : undefined;
  const address = new Address(code, places, constant);
  const args = argumentsOf(found.sent, environmentOf(links));
  const options = optionsIn(args, places, library);
  if (options instanceof Unknown) return options;
  if (!options.url) return new Unknown(node, "its address is not followed");
  const whole = address.whole(options.url);
  if (whole instanceof Unknown) return whole;
  const variables = variablesIn(withoutQueryMark(whole.path), endpoint);
  if (!variables) return new Unknown(node, "its address is put together in a way that is not followed");
  const [id] = variables;
  const idCode = id === undefined ? undefined : typeof id === "string" ? id : places.code(id);
  if (id !== undefined && (idCode === undefined || idCode === ""))
    return new Unknown(node, "the id in its address is not followed");
  if (typeof id === "object" && mayBeEmpty(code.evaluator, id.node))
    return new Unknown(node, "the id in its address may be empty");
  const queries = options.query.map((one) => address.entries(one));
  const bad = queries.find((one) => one instanceof Unknown);
  if (bad instanceof Unknown) return bad;
  const sent = sentBy(plan, endpoint, [...whole.sent, ...(queries as (readonly Sent[])[]).flat()], node);
  if (sent instanceof Unknown) return sent;
  const made = madeIn(found.sent, node, code);
  if (made) return made;
  const isScript = !/\.[cm]?tsx?$/.test(node.getSourceFile().fileName);
  const isIdNumber =
    isScript ||
    (typeof id === "string"
      ? /^\d+$/.test(id)
      : id !== undefined &&
        (code.program.checker.getTypeAtLocation(id.node).flags & ts.TypeFlags.NumberLike) !== 0);
  return { ...(idCode !== undefined && { id: idCode }), isIdNumber, sent };
}

function withoutQueryMark(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return typeof first === "string" ? [first.replace(/^https?:\/\/[^/]*/i, ""), ...rest] : rest;
}

/** A name that may be a part of the address before the path: its value is one of the scan's. */
function isBase(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isPropertyAccessExpression(node)) return true;
  const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  const declared = symbol?.valueDeclaration;
  // What may be given another value later is not what it was made of.
  return symbol !== undefined && !(declared && ts.isVariableDeclaration(declared) && !isConst(declared));
}

/** Parameters of the user's functions, bound to what the call behind hands in. */
function environmentOf(links: readonly Link[]): { readonly env: Environment; readonly isOutermost: boolean } {
  let env: Environment = new Map();
  let isOutermost = true;
  for (const link of [...links].reverse()) {
    const around = { env, isOutermost };
    const bound = new Map<ts.Node, Place>();
    for (const [i, parameter] of link.of.parameters.entries()) {
      const arg = link.args[i] ?? parameter.initializer;
      if (arg === undefined) {
        bound.set(parameter, { node: parameter.name as ts.Identifier, ...around, isMissing: true });
        continue;
      }
      const place: Place = { node: arg, ...(link.args[i] ? around : { env: bound, isOutermost: false }) };
      if (ts.isIdentifier(parameter.name)) bound.set(parameter, place);
    }
    env = bound;
    isOutermost = false;
  }
  return { env, isOutermost };
}

function argumentsOf(sent: ts.CallExpression, how: Pick<Place, "env" | "isOutermost">): readonly Place[] {
  return calledIn(sent).args.map((node) => ({ node, ...how }));
}

interface Options {
  readonly url?: Place;
  readonly query: readonly Place[];
}

/** The first argument is an address, or options that have it. */
function optionsIn(
  [first, second, ...others]: readonly Place[],
  places: Places,
  library: Library,
): Options | Unknown {
  if (!first) return { query: [] };
  if (others.length > 0) return new Unknown(first.node, "it is called in a way that is not followed");
  const inFirst = objectIn(first, places);
  const object = inFirst ?? (second && objectIn(second, places));
  if (second && !inFirst && !object) return new Unknown(second.node, "its options are not followed");
  const options: { url?: Place; query: Place[] } = { query: [], ...(!inFirst && { url: first }) };
  const properties = object ? propertiesIn(object, places) : [];
  if (properties instanceof Unknown) return properties;
  for (const { property, place } of properties) {
    const name =
      property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? property.name.text
        : "";
    const what = Object.hasOwn(library.options, name) ? library.options[name] : undefined;
    if (!what && isSame(name, initializerOf(property.name ?? property))) continue;
    if (!what || what === "kept") return new Unknown(property, `the option \`${name}\` may matter`);
    const node = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (!node) return new Unknown(property, `the option \`${name}\` is not followed`);
    if (what === "query") options.query.push({ ...place, node });
    if (what === "url") options.url = { ...place, node };
  }
  return options;
}

type Object = Exclude<ReturnType<typeof objectIn>, undefined>;

/** With those of objects that are spread into it; what is said last counts. */
function propertiesIn(
  { literal: { properties }, place }: Object,
  places: Places,
): readonly Property[] | Unknown {
  const all = new Map<string, Property>();
  for (const property of properties) {
    if (!ts.isSpreadAssignment(property)) {
      all.set(property.name.getText(), { property, place });
      continue;
    }
    const object = objectIn({ ...place, node: property.expression }, places);
    const inner = object
      ? propertiesIn(object, places)
      : new Unknown(property, "its options are not followed");
    if (inner instanceof Unknown) return inner;
    for (const one of inner) all.set(one.property.name?.getText() ?? "", one);
  }
  return [...all.values()];
}

interface Property {
  readonly property: ts.ObjectLiteralElementLike;
  readonly place: Place;
}

function objectIn(
  place: Place,
  places: Places,
): { readonly literal: ts.ObjectLiteralExpression; readonly place: Place } | undefined {
  const node = bareText(place.node);
  if (ts.isObjectLiteralExpression(node)) return { literal: node, place };
  const behind = places.behind(place);
  return behind && objectIn(behind, places);
}

const KEYS = ANCHORS.filter(({ kind }) => kind === "key-parameter");

function isKey(name: string): boolean {
  return KEYS.some(({ pattern }) => pattern.exec(name)?.[0] === name);
}

/** By the names of the new client; keys are the client's own affair. */
function sentBy(
  plan: Plan,
  { parameters, operation }: EndpointPlan,
  all: readonly Sent[],
  node: ts.Node,
): ReadonlyMap<string, string> | Unknown {
  const sent = new Map<string, string>();
  for (const [name, value] of all) {
    if (isKey(name)) continue;
    const role = pagingRole(plan, name);
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!role && !parameter)
      return new Unknown(node, `V1 is not known to have had a parameter \`${name}\` here`);
    if (parameter && "lost" in parameter) return new Unknown(node, parameter.why, `${operation}.${name}`);
    if (value === undefined) return new Unknown(node, `what \`${name}\` is sent is not followed`);
    sent.set(role ? plan.page[role === "page" ? "number" : "size"] : name, value);
  }
  return sent;
}

/** Calls among what is sent, which may do more than to make a value. */
function madeIn(sent: ts.CallExpression, node: ts.CallExpression, code: CodeBase): Unknown | undefined {
  let found: ts.CallExpression | undefined;
  const look = (call: ts.CallExpression) => {
    for (const arg of call.arguments)
      walk(arg, (one) => {
        if (ts.isCallExpression(one) && !isPure(one, code)) found ??= one;
      });
  };
  look(sent);
  if (node !== sent) look(node);
  // What stands in the path or the query is written in the new call as well.
  return found && isHeader(found)
    ? new Unknown(found, `what \`${found.expression.getText().slice(0, 40)}\` does is not followed`)
    : undefined;
}

/** Inside of `headers`, which are left out. */
function isHeader(node: ts.Node): boolean {
  const property = upTo(node, ts.isPropertyAssignment);
  return property !== undefined && (property.name.getText() === "headers" || isHeader(property));
}

const PURE =
  /^(?:encodeURIComponent|String|Number|btoa|Buffer\.from|JSON\.stringify)$|\.(?:toString|join|concat|trim)$/;

/** Makes a value, and nothing else. */
function isPure(call: ts.CallExpression, { program }: CodeBase): boolean {
  if (PURE.test(call.expression.getText())) return true;
  const declared = program.checker.getSymbolAtLocation(call.expression)?.valueDeclaration;
  const held = declared && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
  if (!held || !ts.isFunctionLike(held) || !("body" in held) || !held.body) return false;
  const body = held.body as ts.Node;
  let isPlain = true;
  walk(body, (one) => {
    if (
      ts.isCallExpression(one) ||
      (ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    )
      isPlain = false;
  });
  return isPlain;
}

interface Way {
  readonly endpoint: EndpointPlan;
  readonly links: readonly Link[];
  readonly library: Library;
  readonly sent: ts.CallExpression;
}

/** What the user's own functions around the call give, which have to do nothing but to ask. */
function through(
  code: CodeBase,
  plan: Plan,
  { endpoint, links, library, sent }: Way,
): { readonly value: Value; readonly isGuarded: boolean } | Unknown {
  let value: Value = { kind: "promise", of: { kind: "response" } };
  let call: ts.CallExpression | ts.NewExpression = sent;
  let isGuarded = false;
  for (const { of, call: outer } of links) {
    const odd = doesMore(of, call);
    if (odd) return new Unknown(odd, `\`${outer.expression.getText().slice(0, 40)}\` does more than to ask`);
    const uses = new Uses({ plan, endpoint, code, call, library, stopAt: of });
    uses.follow([call, value]);
    const [problem] = uses.problems;
    if (problem) return new Unknown(problem.node, problem.why);
    const [given, ...others] = uses.given;
    if (!given || others.length > 0)
      return new Unknown(call, "what the function around it gives is not followed");
    isGuarded ||= uses.isGuarded;
    value = given;
    call = outer;
  }
  return { value, isGuarded };
}

/** A statement of a function that asks which does something else. */
function doesMore(of: ts.SignatureDeclaration, call: ts.Node): ts.Node | undefined {
  const body = "body" in of ? (of.body as ts.Node | undefined) : undefined;
  if (!body) return of;
  if (!ts.isBlock(body)) return undefined;
  return body.statements.find((one) => {
    if (ts.isReturnStatement(one)) return false;
    if (ts.isIfStatement(one))
      return !ts.isThrowStatement(
        ts.isBlock(one.thenStatement) ? (one.thenStatement.statements[0] ?? one) : one.thenStatement,
      );
    if (!ts.isVariableStatement(one)) return true;
    let isMore = false;
    walk(one, (inner) => {
      const isOwn = inner === call || (inner.pos <= call.pos && inner.end >= call.end);
      if (
        ts.isCallExpression(inner) &&
        !isOwn &&
        !PURE.test(inner.expression.getText()) &&
        !/\.json$/.test(inner.expression.getText()) &&
        !/\.searchParams\.(?:set|append)$/.test(inner.expression.getText())
      )
        isMore = true;
    });
    return isMore;
  });
}
