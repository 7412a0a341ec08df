/** What code keeps under a name, in whatever object: `{ st: new Titan() }`, `this.jobs = new Jobs(http)`, `c.set("st", client)`. */
import ts from "typescript";
import { bare, calledIn, type Code, lastName } from "./code.ts";
import type { Looks } from "./looks.ts";
import { each, ROOT, type Value } from "./values.ts";

/** Values of one name that are looked at. */
const MOST_VALUES = 12;

/** Methods and functions that keep a value under a name. */
const KEEPERS = ["set", "decorate", "decorateRequest", "state", "provide", "setContext"];

/** Functions and methods that give what is kept under a name. */
const GIVERS = /^(?:get|inject|getContext|resolve|use)$/;

const known = new WeakMap<Code, Map<string, readonly Value[]>>();

/** Of all that is kept under any of the names of an expression, what is known. */
export function keptAs(looks: Looks, node: ts.Expression): readonly Value[] {
  const inner = bare(node);
  const names = new Set([lastName(inner), givenName(inner)]);
  for (const one of each(looks.evaluate(inner, ROOT))) if (one.kind === "unknown") names.add(one.name);
  return [...names].flatMap((name) => (name === "" ? [] : valuesNamed(looks, name)));
}

function valuesNamed(looks: Looks, name: string): readonly Value[] {
  const names = known.get(looks.code) ?? new Map<string, readonly Value[]>();
  known.set(looks.code, names);
  const before = names.get(name);
  if (before) return before;
  names.set(name, []);
  const found = keptUnder(looks.code, name)
    .slice(0, MOST_VALUES)
    .flatMap((one) => each(looks.again(one) ?? looks.evaluate(one, ROOT)))
    .filter(({ kind }) => kind !== "unknown" && kind !== "null");
  names.set(name, found);
  return found;
}

function keptUnder(code: Code, name: string): readonly ts.Expression[] {
  const assigned = (code.assignments.get(name) ?? []).flatMap(({ target, value, isAppended }) =>
    !isAppended && ts.isPropertyAccessExpression(bare(target)) ? [value] : [],
  );
  const called = KEEPERS.flatMap((verb) => code.calls.get(verb) ?? []).flatMap((call) => {
    const [key, value] = calledIn(call).args;
    return key && value && ts.isStringLiteralLike(key) && key.text === name ? [value] : [];
  });
  return [...(code.properties.get(name) ?? []), ...assigned, ...called];
}

/** `st` of `c.get("st")`; empty where nothing is given by a name. */
function givenName(node: ts.Expression): string {
  const [key, ...others] = ts.isCallExpression(node) ? node.arguments : [];
  return ts.isCallExpression(node) &&
    key &&
    others.length === 0 &&
    ts.isStringLiteralLike(key) &&
    GIVERS.test(lastName(node.expression))
    ? key.text
    : "";
}
