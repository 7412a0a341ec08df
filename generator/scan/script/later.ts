/** What is put into a variable after it was declared: another value, more text, further names, one by one or in a loop. */
import ts from "typescript";
import { bare, calledIn, ITERATES, lastName, rootIdentifier, rootName } from "./code.ts";
import type { Looks } from "./looks.ts";
import { one, originOf, queryOf } from "./queries.ts";
import {
  choice,
  concatenated,
  type Frame,
  literal,
  merged,
  partsOf,
  type TextPart,
  unknown,
  type Value,
} from "./values.ts";

/** Values of one variable that are looked at, and texts that are put behind it. */
const MOST_VALUES = 8;
const MOST_APPENDED = 20;

/** What was put into a variable after it was declared: another value, more text, further names. */
export function withAssignments(
  looks: Looks,
  symbol: ts.Symbol,
  first: Value,
  frame: Frame,
  name: string,
): Value {
  const isSame = (node: ts.Expression) => looks.symbolOf(bare(node)) === symbol;
  const whole = (looks.code.assignments.get(name) ?? []).filter(
    ({ target }) => ts.isIdentifier(bare(target)) && isSame(target),
  );
  let value = first;
  const others = whole.filter(({ isAppended }) => !isAppended).slice(0, MOST_VALUES);
  if (others.length > 0) {
    const values = others.map((one) => looks.evaluate(one.value, frame));
    value = choice([...(value.kind === "unknown" || value.kind === "null" ? [] : [value]), ...values]);
  }
  for (const one of whole.filter(({ isAppended }) => isAppended).slice(0, MOST_APPENDED))
    value = concatenated([value, looks.evaluate(one.value, frame)]);
  return withMembers(looks, symbol, value, frame, name);
}

function withMembers(looks: Looks, symbol: ts.Symbol, value: Value, frame: Frame, name: string): Value {
  const of = value.kind === "address" ? value.query : value.kind === "query" ? value.of : value;
  if (of.kind !== "object") return value;
  let { base } = value.kind === "address" ? value : { base: [] as readonly TextPart[] };
  const added: Value[] = [];
  const isOwn = (node: ts.Expression) => {
    const root = rootIdentifier(node);
    return root !== undefined && looks.symbolOf(root) === symbol;
  };
  for (const { target, value: put } of looks.code.members.get(name) ?? []) {
    const left = bare(target) as ts.PropertyAccessExpression | ts.ElementAccessExpression;
    if (!isOwn(left.expression)) continue;
    if (value.kind === "address") {
      if (lastName(left) === "pathname")
        base = partsOf(concatenated([originOf(value), looks.evaluate(put, frame)]))[0] ?? base;
      if (lastName(left) === "search") added.push(queryOf(looks.evaluate(put, frame)));
    } else if (ts.isIdentifier(bare(left.expression))) added.push(memberPut(looks, left, put, frame));
  }
  if (value.kind !== "object")
    for (const verb of ["append", "set"])
      for (const call of looks.code.calls.get(verb) ?? []) {
        const { callee, args } = calledIn(call);
        if (!ts.isPropertyAccessExpression(callee) || rootName(callee) !== name || !isOwn(callee.expression))
          continue;
        if (args[0]) added.push(named(looks, args[0], args[1], frame));
      }
  if (added.length === 0 && value.kind !== "address") return value;
  const all = merged([of, ...added]);
  return value.kind === "address"
    ? { ...value, base, query: all }
    : value.kind === "query"
      ? { kind: "query", of: all }
      : all;
}

function memberPut(
  looks: Looks,
  left: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  put: ts.Expression,
  frame: Frame,
): Value {
  if (ts.isPropertyAccessExpression(left))
    return one(left.name.text, { node: left.name, value: () => looks.evaluate(put, frame) });
  return named(looks, left.argumentExpression, put, frame);
}

/** An object with one name, or with those that a loop goes through. */
function named(looks: Looks, key: ts.Expression, value: ts.Expression | undefined, frame: Frame): Value {
  const name = literal(looks.evaluate(key, frame));
  if (name !== undefined)
    return one(name, { node: key, value: () => (value ? looks.evaluate(value, frame) : unknown()) });
  return keysBehind(looks, key, frame) ?? unknown();
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
