/** What code puts into an answer itself: a field that it has set is not the answer's. */
import ts from "typescript";
import { bare, isAssigning } from "./code.ts";
import type { Looks } from "./looks.ts";
import { each, literal, ROOT, type Value } from "./values.ts";

/** Names that something is put under. */
export interface Put {
  readonly names: readonly string[];
  /** There may be others. */
  readonly isOpen: boolean;
}

/** A call that puts something into what it is handed. */
export interface PuttingCall extends Put {
  /** It is handed what it puts into, and gives it; else what is put. */
  readonly isTarget: boolean;
}

/** Functions that put what stands behind their first argument into it, and give that. */
const PUTTERS: readonly { readonly callee: RegExp; readonly named: "objects" | "key" | "keys" }[] = [
  {
    callee: /^(?:Object\.assign|(?:_|lodash)\.(?:assign|extend|merge|defaults)|(?:\$|jQuery)\.extend)$/,
    named: "objects",
  },
  { callee: /^(?:(?:Object|Reflect)\.defineProperty|Reflect\.set|(?:_|lodash)\.set)$/, named: "key" },
  { callee: /^Object\.defineProperties$/, named: "keys" },
];

/** @param index of the argument that is followed */
export function putBy(looks: Looks, call: ts.CallExpression, index: number): PuttingCall | undefined {
  const text = call.expression.getText();
  const putter = PUTTERS.find(({ callee }) => callee.test(text));
  if (!putter) return undefined;
  const isTarget = index === 0;
  const [, second] = call.arguments;
  if (putter.named === "key") return { ...keyOf(looks, second), isTarget };
  const others = call.arguments.filter((_, i) => i !== index && !(i === 0 && isFresh(call.arguments[0])));
  return { ...joined(others.map((one) => namesIn(looks.evaluate(one, ROOT)))), isTarget };
}

function isFresh(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isObjectLiteralExpression(node) && node.properties.length === 0;
}

/** `customer.name` of `_.set(job, "customer.name", …)` is in `customer`. */
function keyOf(looks: Looks, key: ts.Expression | undefined): Put {
  const name = key && literal(looks.evaluate(key, ROOT));
  return name === undefined ? { names: [], isOpen: true } : { names: [name], isOpen: false };
}

function namesIn(value: Value): Put {
  return joined(
    each(value).map((one) =>
      one.kind === "object"
        ? { names: [...one.entries.keys()], isOpen: one.isOpen }
        : { names: [], isOpen: one.kind !== "null" },
    ),
  );
}

function joined(all: readonly Put[]): Put {
  return { names: all.flatMap(({ names }) => names), isOpen: all.some(({ isOpen }) => isOpen) };
}

/** Whether something is put there: `x.y = …`, `x.y ??= …`, `x.y++`, `({ a: x.y } = …)`; what is deleted is not read either. */
export function isPutInto(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (isInPattern(at)) at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) return parent.left === at && isAssigning(parent);
  return (
    ts.isDeleteExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) &&
      (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken))
  );
}

function isInPattern(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    ts.isArrayLiteralExpression(parent) ||
    (ts.isObjectLiteralExpression(parent) && !ts.isExpression(node)) ||
    (ts.isExpression(parent) && bare(parent) === node)
  );
}
