/** JavaScript and TypeScript, read with the compiler: every call of the API, and what is done with its answer. */
import ts from "typescript";
import type { KnownApis } from "../known.ts";
import type { Literal, Mention, Names, Sightings, Site, Written } from "../site.ts";
import { anchorsIn } from "../anchors.ts";
import { followed } from "./answers.ts";
import { addressesOf, type Addresses } from "./addresses.ts";
import type { Callers } from "./callers.ts";
import { type Code, indexOf, upTo, walk } from "./code.ts";
import { isWrittenDay } from "./dates.ts";
import { Evaluator } from "./evaluate.ts";
import { clientCalls, withoutCaller } from "./clients.ts";
import { mentionsIn } from "./mentions.ts";
import { concerned, type ScriptFile } from "./modules.ts";
import { type Program, programOf } from "./program.ts";
import { positionOf } from "./place.ts";
import { isAnswered, isServed } from "./served.ts";
import { methodBeside, platformParts } from "./stated.ts";
import { type Found, headerNames, methodOf, Requests } from "./requests.ts";
import { placeOf } from "./told-at.ts";
import {
  each,
  type Entry,
  holesOf,
  isUndefined,
  literal,
  merged,
  type ObjectValue,
  ROOT,
  type Value,
} from "./values.ts";

export type { ScriptFile };

/** A call of the API, with the nodes by which it was found. */
export interface SeenCall {
  readonly site: Site;
  /** Where the user's code asks: what {@link Site.at} points at. */
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly found: Found;
}

/** Scripts with all that was understood of them: for who changes them. */
export interface ReadCode {
  readonly program: Program;
  readonly code: Code;
  readonly evaluator: Evaluator;
  readonly requests: Requests;
  readonly calls: readonly SeenCall[];
  /** Sites of literals that nothing is asked with. */
  readonly bare: readonly Site[];
}

export function readScripts(
  scripts: readonly ScriptFile[],
  known: Pick<KnownApis, "domains" | "operations">,
): Sightings {
  const { program, code, evaluator, calls, bare } = readCode(scripts, known);
  return {
    sites: [...calls.map(({ site }) => site), ...bare].sort(byPlace),
    mentions: [
      ...clientCalls(code, evaluator, known),
      ...program.files.flatMap(mentionsIn),
      ...program.unread.map(unreadMention),
    ],
  };
}

/** @param isSign what else makes a file worth reading */
export function readCode(
  scripts: readonly ScriptFile[],
  known: Pick<KnownApis, "domains" | "operations">,
  isSign: (text: string) => boolean = () => false,
): ReadCode {
  const isAnchored = scripts.some(({ text }) => anchorsIn(text).length > 0);
  const isSigned = isAnchored || scripts.some(({ text }) => VENDOR.test(text));
  const addresses = addressesOf(known, { isSigned, isAnchored });
  const client = new RegExp(`\\b(?:${domainsIn(known).join("|")})\\(`, "i");
  const hasSign = (text: string) =>
    HINTS.test(text) ||
    client.test(text) ||
    addresses.hasPath(text) ||
    anchorsIn(text).length > 0 ||
    isSign(text);
  const program = programOf(concerned(scripts, hasSign));
  const code = indexOf(program);
  const evaluator = new Evaluator(program, code);
  const requests = new Requests(evaluator, addresses);
  const found = requests.asked(code.all.flatMap((call) => within(() => requests.of(call))));
  const touched = new Set([
    ...found.flatMap((one) => [...one.touched, placeOf(one.sent, one.chain)]),
    ...requests.elsewhere,
  ]);
  const left = leftLiterals(program, addresses, touched);
  const handled = new Set(found.map(({ sent }) => sent));
  const users = usersOf(program, new Set(left.flatMap((node) => holderOf(node) ?? [])));
  const guessed = left.flatMap((node) =>
    within(() => guessAt(node, requests, users)).filter(({ sent }) => !handled.has(sent)),
  );
  const told = new Set(guessed.flatMap((one) => one.touched));
  const calls = [...found, ...guessed].map((one): SeenCall => {
    const whole = requests.withCallers(one);
    const node = placeOf(whole.sent, whole.chain);
    const site = evaluator.pinned(whole.rows ?? new Map(), () => siteOf(whole, evaluator, requests));
    return { site, node, found: whole };
  });
  const bare = left.filter((node) => !told.has(node)).map((node) => bareSite(node));
  return { program, code, evaluator, requests, calls, bare };
}

/** The vendor's name. */
const VENDOR = /service[_-]?titan/i;

/** What makes a file worth reading, and proves nothing: the vendor's name, a part of a path that only a domain lacks. */
const HINTS = /service[_-]?titan|\/v\d+\/tenant\b|\btenant\/\$?\{/i;

/** Names of the domains' clients, `new` before them. */
function domainsIn({ operations }: Pick<KnownApis, "operations">): readonly string[] {
  return [
    ...new Set(
      operations.flatMap(({ call }) =>
        call === undefined ? [] : [`new ${withoutCaller(call).split(".")[0] ?? ""}`],
      ),
    ),
  ];
}

function unreadMention(file: string): Mention {
  return { at: { file, line: 1, column: 1 }, kind: "unread", text: "nested too deeply" };
}

/** Of code in which one value leads to the next without an end, nothing is said. */
function within<T>(work: () => readonly T[]): readonly T[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Literals with a path of the API that no request was made of. */
function leftLiterals(
  program: Program,
  addresses: Addresses,
  touched: ReadonlySet<ts.Node>,
): readonly ts.Expression[] {
  const left: ts.Expression[] = [];
  for (const file of program.files) {
    if (!addresses.hasPath(file.text)) continue;
    walk(file, (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
      if (touched.has(node) || ts.isLiteralTypeNode(node.parent) || isServed(node)) return;
      const text = textOf(node);
      if (addresses.hasPath(text) && !isProse(text)) left.push(node);
    });
  }
  return left;
}

/** A sentence that names a path, as messages and descriptions do. */
function isProse(text: string): boolean {
  return /\s/.test(text.trim());
}

/** Of a template what stands between its holes. */
function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
}

/** The calls that are handed a literal, or the name that stands for it. */
function guessAt(
  node: ts.Expression,
  requests: Requests,
  users: ReadonlyMap<string, readonly ts.CallExpression[]>,
): readonly Found[] {
  const holder = holderOf(node);
  if (holder === undefined) {
    const call = upTo(node, ts.isCallExpression);
    return call ? requests.guess(call) : [];
  }
  if (methodBeside(node) !== undefined) return [];
  return (users.get(holder) ?? []).slice(0, MOST_USERS).flatMap((call) => requests.guess(call));
}

/** Calls that are handed one name, that are looked at. */
const MOST_USERS = 50;

/** Calls that are handed any of some names, in the order of the code. */
function usersOf(
  { files }: Program,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly ts.CallExpression[]> {
  const users = new Map<string, ts.CallExpression[]>();
  if (names.size === 0) return users;
  const add = (node: ts.Identifier) => {
    for (let up: ts.Node = node; !ts.isSourceFile(up.parent); up = up.parent) {
      const call = up.parent;
      if (!ts.isCallExpression(call) || call.expression === up || isAnswered(call)) continue;
      const list = users.get(node.text) ?? [];
      users.set(node.text, list);
      if (!list.includes(call)) list.push(call);
      if (list.length > MOST_USERS) return;
    }
  };
  for (const file of files)
    walk(file, (node) => {
      if (ts.isIdentifier(node) && names.has(node.text)) add(node);
    });
  return users;
}

/** The name of the constant or of the member that a literal is the value of. */
function holderOf(node: ts.Expression): string | undefined {
  const { parent } = node;
  const isHeld =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isEnumMember(parent);
  if (!isHeld || parent.initializer !== node) return undefined;
  return ts.isIdentifier(parent.name) || ts.isStringLiteral(parent.name) ? parent.name.text : undefined;
}

function bareSite(node: ts.Expression): Site {
  const method = methodBeside(node);
  const parts = ts.isStringLiteralLike(node)
    ? platformParts(node.text)
    : ts.isTemplateExpression(node)
      ? [
          node.head.text,
          ...node.templateSpans.flatMap(({ expression, literal }) => [
            { name: nameIn(expression) },
            literal.text,
          ]),
        ]
      : [];
  return {
    at: positionOf(node),
    form: "literal",
    depth: "compiler",
    ...(method !== undefined && { method }),
    url: parts.filter((part) => part !== ""),
    query: { known: [], isOpen: true },
    headers: [],
    reads: [],
    certainty: method === undefined ? "mention" : "likely",
  };
}

function nameIn(node: ts.Expression): string {
  return ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) ? node.name.text : "";
}

function siteOf(one: Found, evaluator: Evaluator, requests: Requests): Site {
  const { sent, chain, request, base, query, isGuess, assessment } = one;
  const made = placeOf(sent, chain);
  const place = one.at ?? made;
  const method = methodOf(request, isGuess);
  const file = place.getSourceFile();
  const end = file.getLineAndCharacterOfPosition(place.getEnd());
  const answer = followed(evaluator, requests.callers, one);
  const isSure =
    !isGuess && !request.isChanged && assessment.api !== undefined && assessment.open.length === 0;
  const writer: Writer = { place, settled: (value) => settled(value, evaluator, requests.callers) };
  const body = request.body && bodyOf(request.body, writer);
  return {
    at: positionOf(place),
    end: { line: end.line + 1, column: end.character + 1 },
    ...(one.at && { calledAt: positionOf(made) }),
    form: chain.length > 0 ? `wrapper ${wrapperName(made)}` : request.form,
    depth: "compiler",
    ...(method !== undefined && { method }),
    url: holesOf(base),
    query: namesOf(query, writer),
    ...(body && { body }),
    headers: headerNames(request),
    ...answer,
    certainty: isSure ? "proven" : "likely",
  };
}

function wrapperName(node: ts.CallExpression | ts.NewExpression): string {
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText().slice(0, 40);
}

/** What is needed to say where a name is written, and what its value is. */
interface Writer {
  /** Stands for names that have no place of their own. */
  readonly place: ts.Node;
  readonly settled: (value: Value) => Value;
}

/** What all callers hand in for a parameter, where that is the same: a value one function away. */
function settled(value: Value, evaluator: Evaluator, callers: Callers): Value {
  if (value.kind !== "unknown" || !value.parameter) return value;
  const { of, index, path } = value.parameter;
  const links = callers.of(of);
  if (links.length === 0 || links.length > MOST_SETTLERS) return value;
  const [first, ...others] = links.map(({ call, args }) =>
    path.reduce<Value>(
      (found, name) => evaluator.property(found, name, call),
      evaluator.argumentsOf(args, ROOT)(index),
    ),
  );
  const keyOf = (one: Value | undefined) => JSON.stringify(one && literalOf(one));
  return first &&
    first.kind !== "null" &&
    keyOf(first) !== undefined &&
    others.every((one) => keyOf(one) === keyOf(first))
    ? first
    : value;
}

/** Callers that are asked for the value of a parameter. */
const MOST_SETTLERS = 4;

function namesOf({ entries, isOpen }: ObjectValue, writer: Writer): Names {
  return { known: [...entries].flatMap(([path, entry]) => written(path, entry, writer) ?? []), isOpen };
}

/** @returns nothing where a name is sent by nobody, as its value is `undefined` */
function written(path: string, entry: Entry, { place, settled }: Writer): Written | undefined {
  const held = settled(entry.value());
  if (isUndefined(held)) return undefined;
  const value = literalOf(held);
  return { path, at: positionOf((entry.node as ts.Node | undefined) ?? place), ...(value && { value }) };
}

function literalOf(value: Value): Literal | undefined {
  const whole = literal(value);
  switch (value.kind) {
    case "text": {
      const [first] = value.parts;
      if (whole !== undefined) return { text: whole, kind: "string" };
      if (isWrittenDay(value.parts)) return { text: "", kind: "string", isDay: true };
      return typeof first === "string" ? { text: first, kind: "string", isPartial: true } : undefined;
    }
    case "number":
    case "boolean":
      return { text: value.text, kind: value.kind };
    case "null":
      return { text: "null", kind: "null" };
    case "list": {
      const texts = value.items.map(literal);
      const isPartial = value.isOpen || texts.includes(undefined);
      return {
        text: texts.filter((one) => one !== undefined).join(","),
        kind: "list",
        length: value.items.length,
        ...(isPartial && { isPartial: true as const }),
      };
    }
    case "unknown":
      return value.isDay ? { text: "", kind: "string", isDay: true } : undefined;
    default:
      return undefined;
  }
}

/** Levels of a body that are looked into. */
const DEEPEST_BODY = 6;

function bodyOf(body: Value, writer: Writer): Names | undefined {
  const all = each(body).map((each) => (each.kind === "json" ? each.of : each));
  // `body === undefined ? undefined : JSON.stringify(body)`
  const [one, ...others] = all[0]?.kind === "null" ? all.filter(({ kind }) => kind !== "null") : all;
  if (!one || (one.kind === "unknown" && others.length === 0)) return undefined;
  const known: Written[] = [];
  const isOpen = fieldsIn(others.length > 0 ? merged([one, ...others]) : one, "", {
    known,
    writer,
    depth: 0,
  });
  return { known, isOpen };
}

/** @returns whether there may be other names */
function fieldsIn(
  value: Value,
  path: string,
  into: { known: Written[]; writer: Writer; depth: number },
): boolean {
  const { known, writer, depth } = into;
  if (depth > DEEPEST_BODY) return true;
  if (value.kind === "list")
    return (
      value.items
        .map((item) => fieldsIn(item, `${path}[]`, { known, writer, depth: depth + 1 }))
        .includes(true) || value.isOpen
    );
  if (value.kind !== "object") return value.kind === "unknown" || value.kind === "choice";
  for (const [name, entry] of value.entries) {
    const at = path === "" ? name : `${path}.${name}`;
    known.push(...[written(at, entry, writer) ?? []].flat());
    const inner = entry.value();
    if (inner.kind === "object" || inner.kind === "list")
      fieldsIn(inner, at, { known, writer, depth: depth + 1 });
  }
  return value.isOpen;
}

function byPlace(a: Site, b: Site): number {
  return a.at.file < b.at.file
    ? -1
    : a.at.file > b.at.file
      ? 1
      : a.at.line - b.at.line || a.at.column - b.at.column;
}
