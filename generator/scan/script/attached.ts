/** What code hangs onto things that a framework hands around: `req.st = client` in one file, `req.st.get(…)` in another. */
import ts from "typescript";
import { bare, calledIn, type Code } from "./code.ts";
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

/** Below them, what is there to hang things onto. */
const HOOKS = /^(?:locals|state|context|server|app|var|decorators)$/;

/** Methods that put a value under a name onto what they are called on: `fastify.decorate("st", client)`, `c.set("st", client)`. */
const PUTS = ["decorate", "decorateRequest", "set"];

/** Values of one name that are looked at. */
const MOST_VALUES = 8;

/** @returns nothing where no client, and no function, was put there */
export function attached(looks: Looks, of: Unknown, name: string): Value | undefined {
  const kind = kindOf(rootName(of));
  if (kind === undefined || !(of.parameter?.path ?? []).every((one) => HOOKS.test(one))) return undefined;
  const values = putUnder(looks.code, name, kind)
    .slice(0, MOST_VALUES)
    .map((node) => looks.again(node) ?? looks.evaluate(node, ROOT));
  const clients = values.filter((one) => each(one).some((each) => isClient(each)));
  return clients.length > 0 ? choice(clients) : undefined;
}

/** `c.get("st")`: what was put there under the name. */
export function gotFrom(
  looks: Looks,
  callee: ts.PropertyAccessExpression,
  [key, ...others]: readonly ts.Expression[],
  frame: Frame,
): Value | undefined {
  if (callee.name.text !== "get" || !key || others.length > 0 || !ts.isStringLiteralLike(key))
    return undefined;
  const of = looks.evaluate(callee.expression, frame);
  return of.kind === "unknown" && of.parameter ? attached(looks, of, key.text) : undefined;
}

/** What the parameter is called that a value comes from. */
function rootName({ parameter }: Unknown): string {
  const declared = parameter?.of.parameters.filter(({ name }) => name.getText() !== "this")[parameter.index];
  return declared && ts.isIdentifier(declared.name) ? declared.name.text : "";
}

function kindOf(name: string): RegExp | undefined {
  return HANDED_AROUND.find((kind) => kind.test(name));
}

function putUnder(code: Code, name: string, kind: RegExp): readonly ts.Expression[] {
  const written = (code.assignments.get(name) ?? []).flatMap(({ target, value, isAppended }) => {
    const left = bare(target);
    return !isAppended && ts.isPropertyAccessExpression(left) && isOnto(left.expression, kind) ? [value] : [];
  });
  const called = PUTS.flatMap((verb) => code.calls.get(verb) ?? []).flatMap((call) => {
    const { callee, args } = calledIn(call);
    const [key, value] = args;
    const isNamed = key && value && ts.isStringLiteralLike(key) && key.text === name;
    return isNamed && ts.isPropertyAccessExpression(callee) && isOnto(callee.expression, kind) ? [value] : [];
  });
  return [...written, ...called];
}

/** Whether an expression is what is handed around, or one of its hooks. */
function isOnto(node: ts.Expression, kind: RegExp): boolean {
  let inner = bare(node);
  while (ts.isPropertyAccessExpression(inner) && HOOKS.test(inner.name.text)) inner = bare(inner.expression);
  return ts.isIdentifier(inner) && kind.test(inner.text);
}

/** Whether a value asks for something: a client, a function, or an object that has some. */
function isClient(value: Value, depth = 0): boolean {
  if (value.kind === "library" || value.kind === "instance" || value.kind === "function") return true;
  return (
    value.kind === "object" &&
    depth < 2 &&
    [...value.entries.values()].some((entry) => each(entry.value()).some((one) => isClient(one, depth + 1)))
  );
}
