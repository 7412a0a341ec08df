/** What is put into a variable after it was declared: another value, more text, further names, one by one or in a loop. */
import ts from "typescript";
import { groupBy } from "../../ground/collections.ts";
import { mayRun } from "./branches.ts";
import {
  type Assignment,
  bare,
  calledIn,
  type Code,
  GIVES,
  isWithin,
  ITERATES,
  lastName,
  rootIdentifier,
  rootName,
} from "./code.ts";
import type { Looks } from "./looks.ts";
import { one, originOf, queryOf, resolved } from "./queries.ts";
import { reaching } from "./reaching.ts";
import {
  choice,
  concatenated,
  each,
  type Frame,
  literal,
  merged,
  partsOf,
  text,
  type TextPart,
  unknown,
  type Value,
  without,
} from "./values.ts";

/** Values of one variable that are looked at, and texts that are put behind it. */
const MOST_VALUES = 8;
const MOST_APPENDED = 20;

/** What is put into one variable. */
interface Puts {
  readonly whole: Assignment[];
  readonly members: Assignment[];
  /** `x.set(…)`, `x.append(…)`, `x.searchParams.set(…)`. */
  readonly named: ts.CallExpression[];
  /** `delete x.y`, `x.delete("y")`, whatever happens before. */
  readonly gone: { readonly key: ts.Node; readonly pos: number }[];
}

const NO_PUTS: Puts = { whole: [], members: [], named: [], gone: [] };

/** By name and symbol: a name may be that of a thousand variables. */
const known = new WeakMap<Code, Map<string, ReadonlyMap<ts.Symbol, Puts>>>();
const setters = new WeakMap<Code, ReadonlyMap<string, readonly ts.CallExpression[]>>();

function putsInto(looks: Looks, symbol: ts.Symbol, name: string): Puts {
  const names = known.get(looks.code) ?? new Map<string, ReadonlyMap<ts.Symbol, Puts>>();
  known.set(looks.code, names);
  const bySymbol = names.get(name) ?? groupPuts(looks, name);
  names.set(name, bySymbol);
  return bySymbol.get(symbol) ?? NO_PUTS;
}

function groupPuts(looks: Looks, name: string): ReadonlyMap<ts.Symbol, Puts> {
  const groups = new Map<ts.Symbol, Puts>();
  const of = (node: ts.Node | undefined): Puts | undefined => {
    const symbol = node && looks.symbolOf(node);
    if (!symbol) return undefined;
    const group = groups.get(symbol) ?? { whole: [], members: [], named: [], gone: [] };
    groups.set(symbol, group);
    return group;
  };
  for (const one of looks.code.assignments.get(name) ?? []) {
    const target = bare(one.target);
    if (ts.isIdentifier(target)) of(target)?.whole.push(one);
  }
  for (const one of looks.code.members.get(name) ?? []) of(rootIdentifier(one.target))?.members.push(one);
  for (const call of settersOf(looks.code).get(name) ?? [])
    of(rootIdentifier(calledIn(call).callee))?.named.push(call);
  for (const { root, key, node } of looks.code.deletions.get(name) ?? [])
    if (!isConditional(node)) of(root)?.gone.push({ key, pos: node.pos });
  return groups;
}

/** Calls that put a name into something, by what that is called. */
function settersOf(code: Code): ReadonlyMap<string, readonly ts.CallExpression[]> {
  const before = setters.get(code);
  if (before) return before;
  const calls = ["append", "set"].flatMap((verb) => code.calls.get(verb) ?? []);
  const made = groupBy(
    calls.filter((call) => ts.isPropertyAccessExpression(calledIn(call).callee)),
    (call) => rootName(calledIn(call).callee),
  );
  setters.set(code, made);
  return made;
}

/** A variable, and what it holds from its declaration. */
interface Held {
  readonly first: Value;
  readonly frame: Frame;
  readonly name: string;
  /** Where it is read, if that is known. */
  readonly use: ts.Node | undefined;
}

/** What was put into a variable after it was declared: another value, more text, further names. */
export function withAssignments(looks: Looks, symbol: ts.Symbol, { first, frame, name, use }: Held): Value {
  const puts = putsInto(looks, symbol, name);
  const { whole } = puts;
  let value = first;
  // What is counted, or reckoned of itself otherwise, is another value each time.
  if (whole.some((one) => isWithin(one.target, one.value)))
    return withMembers(looks, puts, unknown(name), frame);
  const others = whole.filter(({ isAppended }) => !isAppended);
  const declared = symbol.valueDeclaration;
  const last = use && declared && others.length > 0 ? reaching(use, declared, others) : undefined;
  if (last !== undefined && last !== "first") value = looks.evaluate(last.value, frame);
  else if (last === undefined && others.length > 0) {
    const values = others.slice(0, MOST_VALUES).map((one) => looks.evaluate(one.value, frame));
    value = choice([...(value.kind === "unknown" || value.kind === "null" ? [] : [value]), ...values]);
  }
  const from = last === undefined || last === "first" ? 0 : last.value.end;
  for (const one of whole
    .filter(({ isAppended, value: { pos } }) => isAppended && pos >= from)
    .slice(0, MOST_APPENDED))
    value = value.kind === "number" ? unknown(name) : concatenated([value, looks.evaluate(one.value, frame)]);
  return withMembers(looks, puts, value, frame);
}

function withMembers(looks: Looks, puts: Puts, value: Value, frame: Frame): Value {
  // The same is put into an address of either environment.
  if (value.kind === "choice")
    return puts.members.length + puts.named.length + puts.gone.length === 0
      ? value
      : choice(value.of.map((one) => withMembers(looks, puts, one, frame)));
  const of = value.kind === "address" ? value.query : value.kind === "query" ? value.of : value;
  if (of.kind !== "object") return value;
  let { base } = value.kind === "address" ? value : { base: [] as readonly TextPart[] };
  const added: Value[] = [];
  for (const { target, value: put } of puts.members) {
    if (!mayRun(looks, target, frame)) continue;
    const left = bare(target) as ts.PropertyAccessExpression | ts.ElementAccessExpression;
    if (value.kind === "address") {
      if (lastName(left) === "pathname")
        base =
          partsOf(resolved(concatenated([originOf(value), text("/")]), looks.evaluate(put, frame)))[0] ??
          base;
      if (lastName(left) === "search") added.push(queryOf(looks.evaluate(put, frame)));
    } else if (ts.isIdentifier(bare(left.expression))) added.push(memberPut(looks, left, put, frame));
  }
  if (value.kind !== "object")
    for (const call of puts.named) {
      if (!mayRun(looks, call, frame)) continue;
      const [key, put] = calledIn(call).args;
      if (key) added.push(named(looks, key, put, frame));
    }
  const gone = puts.gone.flatMap(({ key, pos }) => keyGone(looks, puts, { key, pos, frame }));
  if (added.length + gone.length === 0 && value.kind !== "address") return value;
  const all = without(merged([of, ...added]), gone);
  return value.kind === "address"
    ? { ...value, base, query: all }
    : value.kind === "query"
      ? { kind: "query", of: all }
      : all;
}

/** The name that is taken out, unless it is put there again behind that. */
function keyGone(
  looks: Looks,
  { named: calls, members }: Puts,
  { key, pos, frame }: { readonly key: ts.Node; readonly pos: number; readonly frame: Frame },
): readonly string[] {
  const name =
    ts.isIdentifier(key) && ts.isPropertyAccessExpression(key.parent) && key.parent.name === key
      ? key.text
      : literal(looks.evaluate(key as ts.Expression, frame));
  if (name === undefined) return [];
  const isAgain =
    calls.some(
      (call) => call.pos > pos && literal(looks.evaluate(calledIn(call).args[0] ?? call, frame)) === name,
    ) || members.some(({ target }) => target.pos > pos && lastName(target) === name);
  return isAgain ? [] : [name];
}

/** Whether something is done in one case only. */
function isConditional(node: ts.Node): boolean {
  for (let up = node.parent; up !== undefined && !ts.isFunctionLike(up); up = up.parent)
    if (
      ts.isIfStatement(up) ||
      ts.isIterationStatement(up, false) ||
      ts.isConditionalExpression(up) ||
      ts.isCaseOrDefaultClause(up) ||
      (ts.isBinaryExpression(up) && GIVES.has(up.operatorToken.kind))
    )
      return true;
  return false;
}

function memberPut(
  looks: Looks,
  left: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  put: ts.Expression,
  frame: Frame,
): Value {
  if (ts.isPropertyAccessExpression(left)) {
    // `config.url = "/v2" + config.url`: with what is there before, which is known now alone.
    const now = put.getText().includes(left.getText()) ? looks.evaluate(put, frame) : undefined;
    return one(left.name.text, { node: left.name, value: () => now ?? looks.evaluate(put, frame) });
  }
  return named(looks, left.argumentExpression, put, frame);
}

/** An object with one name, or with those that a loop goes through. */
function named(looks: Looks, key: ts.Expression, value: ts.Expression | undefined, frame: Frame): Value {
  const put = { node: key, value: () => (value ? looks.evaluate(value, frame) : unknown()) };
  const alone = literal(looks.evaluate(key, frame));
  const names = namesInTurn(looks, key, frame) ?? (alone === undefined ? undefined : [alone]);
  return names ? merged(names.map((name) => one(name, put))) : (keysBehind(looks, key, frame) ?? unknown());
}

/** The names that a loop puts one after the other: `for (const name of ["a", "b"]) url.searchParams.set(name, …)`. */
function namesInTurn(looks: Looks, key: ts.Expression, frame: Frame): readonly string[] | undefined {
  const declaration = looks.symbolOf(bare(key))?.valueDeclaration;
  const list = declaration && listBehind(declaration);
  if (!list || ts.isForInStatement(list.parent) || !outlives(looks, key.parent, list.parent))
    return undefined;
  const names = each(looks.evaluate(list, frame)).flatMap((one) =>
    one.kind === "list" && !one.isOpen ? one.items.map(literal) : [undefined],
  );
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Whether what is put into is there before a loop, and so gets all of it: else each turn has its own. */
function outlives(looks: Looks, put: ts.Node, loop: ts.Node): boolean {
  const root = rootIdentifier(ts.isCallExpression(put) ? calledIn(put).callee : (put as ts.Expression));
  const made = root && looks.symbolOf(root)?.valueDeclaration;
  return made !== undefined && (made.end <= loop.pos || made.pos >= loop.end);
}

/** The object whose names a variable takes one after the other: `for (const [key, value] of Object.entries(of))`. */
function keysBehind(looks: Looks, key: ts.Expression, frame: Frame): Value | undefined {
  const symbol = looks.symbolOf(bare(key));
  let declaration: ts.Node | undefined = symbol?.valueDeclaration;
  while (declaration && (ts.isBindingElement(declaration) || ts.isBindingName(declaration)))
    declaration = declaration.parent;
  if (!declaration) return undefined;
  const list = listBehind(declaration);
  if (list === undefined) return undefined;
  return entriesIn(looks, list, frame);
}

/** The list whose elements a variable, or the parameter of a callback, takes. */
export function listBehind(declaration: ts.Node): ts.Expression | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) || ts.isForInStatement(loop) ? loop.expression : undefined;
  }
  if (!ts.isParameter(declaration)) return undefined;
  const callback = declaration.parent;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== callback) return undefined;
  const callee = bare(call.expression);
  return ts.isPropertyAccessExpression(callee) && ITERATES.has(callee.name.text)
    ? callee.expression
    : undefined;
}

/** The object that `Object.entries(of).filter(…).map(…)` goes through. */
export function entriesIn(looks: Looks, list: ts.Expression, frame: Frame): Value | undefined {
  let node = bare(list);
  for (let i = 0; i < 8 && ts.isCallExpression(node); i += 1) {
    const callee = bare(node.expression);
    const [argument] = node.arguments;
    if (!ts.isPropertyAccessExpression(callee)) return undefined;
    if (argument && rootName(callee) === "Object" && /^(?:entries|keys)$/.test(callee.name.text))
      return looks.evaluate(argument, frame);
    node = bare(callee.expression);
  }
  return ts.isForInStatement(list.parent) ? looks.evaluate(list, frame) : undefined;
}
