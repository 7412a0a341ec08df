/** What code hangs onto things that a framework hands around: `req.st = client` in one file, `req.st.get(…)` in another. */
import ts from "typescript";
import { getOrAdd } from "../../ground/collections.ts";
import { bare, calledIn, type Code, lastName, nameText } from "./code.ts";
import type { Looks } from "./looks.ts";
import { choice, each, type Frame, ROOT, type Unknown, type Value } from "./values.ts";

/** Parameters that stand for the same thing in all handlers, by what people call them. */
const HANDED_AROUND: readonly RegExp[] = [
  /^_?(?:req|request)$/,
  /^_?(?:res|reply|response)$/,
  /^_?(?:ctx|context|c)$/,
  /^(?:event|evt)$/,
  /^_?(?:app|fastify|server|instance)$/,
];

/** Where handlers take apart what they are handed, any of them. */
const ANY = /(?:)/;

/** Below them, what is there to hang things onto. */
const HOOKS =
  /^(?:ctx|locals|state|store|context|server|app|var|decorators|dataSources|config|globalProperties)$/;

/** What gives all that is hung onto it, wherever it is called. */
const GIVES_ALL = /^(?:this|locals|cradle|useNuxtApp|useContext|dataSources)$/;

/** Methods that put a value under a name onto what they are called on: `fastify.decorate("st", client)`, `c.set("st", client)`. */
const PUTS = ["decorate", "decorateRequest", "set", "state", "provide"];

/** Functions whose result is handed around, by their names or by those of what takes them. */
const MAKES_CONTEXT = /(?:context|derive|resolve|provide|locals|NuxtPlugin)$/i;

/** Names of objects that are handed around, and of methods that take one. */
const CONTEXTS = /^(?:ctx|context|contextValue|locals|state|provide|dataSources|decorate|extend|value)$/;

/** Values of one name that are looked at. */
const MOST_VALUES = 8;

/** @returns nothing where no client, and no function, was put there */
export function attached(looks: Looks, of: Unknown, name: string): Value | undefined {
  const kind = kindOf(of, name);
  if (kind === undefined) return undefined;
  // Nuxt has a sign before what plugins provide.
  const names = name.startsWith("$") ? [name, name.slice(1)] : [name];
  const values = names
    .flatMap((one) => putUnder(looks.code, one, kind))
    .slice(0, MOST_VALUES)
    .map((node) => looks.again(node) ?? looks.evaluate(node, ROOT));
  const clients = values.filter((one) => each(one).some((each) => isClient(each)));
  return clients.length > 0 ? choice(clients) : undefined;
}

/** `c.get("st")`, `inject("st")`: what was put there under the name. */
export function gotFrom(
  looks: Looks,
  callee: ts.Expression,
  [key, ...others]: readonly ts.Expression[],
  frame: Frame,
): Value | undefined {
  if (!key || others.length > 0 || !ts.isStringLiteralLike(key)) return undefined;
  if (/^(?:inject|getContext)$/.test(lastName(callee)))
    return attached(looks, { kind: "unknown", name: "locals" }, key.text);
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "get") return undefined;
  const of = looks.evaluate(callee.expression, frame);
  return of.kind === "unknown" && of.parameter ? attached(looks, of, key.text) : undefined;
}

/** The name under which a call keeps a function: `decorate("st", async (path) => …)`. */
export function keptName(node: ts.Node): string | undefined {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[1] !== node) return undefined;
  const [key] = call.arguments;
  return key && ts.isStringLiteralLike(key) && PUTS.includes(lastName(call.expression))
    ? key.text
    : undefined;
}

/** What the thing is called that a value is taken from; absent where nothing is handed around so. */
function kindOf({ name: own, parameter }: Unknown, name: string): RegExp | undefined {
  if (!parameter) return GIVES_ALL.test(own) || name.startsWith("$") ? ANY : undefined;
  const { of, index, path } = parameter;
  const declared = of.parameters.filter(({ name: each }) => each.getText() !== "this")[index]?.name;
  const [first, ...below] = path;
  if (declared && ts.isIdentifier(declared)) {
    const kind = HANDED_AROUND.find((each) => each.test(declared.text));
    if (kind) return path.every((one) => HOOKS.test(one)) ? kind : undefined;
    return first !== undefined && path.every((one) => HOOKS.test(one)) ? ANY : undefined;
  }
  if (first === undefined) return isHandler(of) ? ANY : undefined;
  const isHanded = HOOKS.test(first) || HANDED_AROUND.some((each) => each.test(first));
  return isHanded && below.every((one) => HOOKS.test(one)) ? ANY : undefined;
}

/** Whether a function is handed to somebody else, who calls it. */
function isHandler({ parent }: ts.SignatureDeclaration): boolean {
  return ts.isCallExpression(parent) || ts.isPropertyAssignment(parent);
}

/** By kind and name: the same names are asked for wherever anything is handed in. */
const known = new WeakMap<Code, Map<string, readonly ts.Expression[]>>();

function putUnder(code: Code, name: string, kind: RegExp): readonly ts.Expression[] {
  const puts = known.get(code) ?? new Map<string, readonly ts.Expression[]>();
  known.set(code, puts);
  return getOrAdd(puts, `${kind.source} ${name}`, () => findPuts(code, name, kind));
}

function findPuts(code: Code, name: string, kind: RegExp): readonly ts.Expression[] {
  const written = (code.assignments.get(name) ?? []).flatMap(({ target, value, isAppended }) => {
    const left = bare(target);
    return !isAppended && ts.isPropertyAccessExpression(left) && isOnto(left.expression, kind) ? [value] : [];
  });
  const called = PUTS.flatMap((verb) => code.calls.get(verb) ?? []).flatMap((call) => {
    const { callee, args } = calledIn(call);
    const [key, value] = args;
    const isNamed = key && value && ts.isStringLiteralLike(key) && key.text === name;
    const isHung = ts.isPropertyAccessExpression(callee) && (kind === ANY || isOnto(callee.expression, kind));
    return isNamed && isHung ? [value] : [];
  });
  const svelte = (code.calls.get("setContext") ?? []).flatMap(({ arguments: [key, value] }) =>
    key && value && ts.isStringLiteralLike(key) && key.text === name ? [value] : [],
  );
  return [...written, ...called, ...svelte, ...(code.properties.get(name) ?? []).filter(isHandedAround)];
}

/** Whether a property is one of an object that is handed around: what makes a context gives it, or it is named so. */
function isHandedAround(value: ts.Expression): boolean {
  let up: ts.Node = ts.isShorthandPropertyAssignment(value.parent) ? value.parent : value;
  while (!ts.isObjectLiteralExpression(up)) {
    if (ts.isStatement(up) || ts.isFunctionLike(up)) return false;
    up = up.parent;
  }
  up = up.parent;
  while (ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isSatisfiesExpression(up))
    up = up.parent;
  if (ts.isPropertyAssignment(up) || ts.isJsxExpression(up))
    return CONTEXTS.test(ts.isPropertyAssignment(up) ? nameText(up.name) : "value");
  if (ts.isCallExpression(up)) {
    const [onto] = up.arguments;
    const isAssigned = lastName(up.expression) === "assign" && onto !== undefined && isOnto(onto, ANY_KIND);
    return isAssigned || CONTEXTS.test(lastName(up.expression));
  }
  if (ts.isBinaryExpression(up)) return isOnto(up.left, ANY_KIND);
  return isReturned(up);
}

/** Of anything that is handed around. */
const ANY_KIND = new RegExp(HANDED_AROUND.map(({ source }) => source).join("|"));

/** Whether what stands there is what a maker of contexts gives. */
function isReturned(node: ts.Node): boolean {
  let up = node;
  while (!ts.isFunctionLike(up)) {
    if (ts.isSourceFile(up)) return false;
    up = up.parent;
  }
  const { parent } = up;
  const holder =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
      ? nameText(parent.name)
      : ts.isCallExpression(parent)
        ? lastName(parent.expression)
        : up.name
          ? nameText(up.name)
          : "";
  return MAKES_CONTEXT.test(holder) && (ts.isReturnStatement(node) || node === up);
}

/** Whether an expression is what is handed around, or one of its hooks. */
function isOnto(node: ts.Expression, kind: RegExp): boolean {
  let inner = bare(node);
  while (ts.isPropertyAccessExpression(inner) && HOOKS.test(inner.name.text)) {
    // `app.context.st = …` of Koa is `ctx.st`.
    if (kind !== ANY && kind.test(inner.name.text)) return true;
    inner = bare(inner.expression);
  }
  if (!ts.isIdentifier(inner)) return false;
  return kind === ANY ? ANY_KIND.test(inner.text) : kind.test(inner.text);
}

/** Whether a value asks for something: a client, a function, or an object that has some. */
export function isClient(value: Value, depth = 0): boolean {
  if (value.kind === "library" || value.kind === "instance" || value.kind === "function") return true;
  return (
    value.kind === "object" &&
    depth < 2 &&
    [...value.entries.values()].some((entry) => each(entry.value()).some((one) => isClient(one, depth + 1)))
  );
}
