/** What a name, a field or a parameter stands for at a place, with what callers hand to functions. */
import { lastBefore, parameterOf, typeOf } from "./program.ts";
import type { Program, Scope, Value } from "./program.ts";
import { plainText } from "./syntax.ts";
import type { Argument, Call, Expression, Func, Parameter } from "./syntax.ts";

/** What a function is called with. */
export interface Frame {
  readonly func: Func;
  readonly bound: ReadonlyMap<string, Bound>;
  readonly outer?: Frame | undefined;
}

/** An expression, and where its names are looked for. */
export interface Bound {
  readonly value: Expression;
  readonly scope: Scope;
  readonly frame?: Frame | undefined;
}

export interface Unbound {
  readonly parameter: Parameter;
  readonly func: Func;
}

export interface Found {
  /** Assigned last. */
  readonly bound?: Bound;
  /** Added afterwards: `url += "/x"`. */
  readonly added: readonly Bound[];
  readonly unbound?: Unbound;
  /** It is an element of what was found. */
  readonly isElement?: true;
}

const NOTHING: Found = { added: [] };

/** What a call hands to a function. */
export function bind(call: Call, func: Func, scope: Scope, frame: Frame | undefined, home: Scope): Frame {
  const bound = new Map<string, Bound>();
  const left: Argument[] = [];
  let position = 0;
  const positional = func.parameters.filter(({ rest, name }) => rest !== "names" && name !== "_");
  for (const argument of call.args) {
    const named = func.parameters.find(
      ({ name, label, rest }) =>
        rest === undefined &&
        argument.name !== undefined &&
        (label ?? name).replace(/^\$/, "") === argument.name,
    );
    const parameter =
      named ?? (argument.name === undefined && argument.isSpread !== true ? positional[position] : undefined);
    if (parameter === undefined || parameter.rest !== undefined) left.push(argument);
    else bound.set(parameter.name, { value: argument.value, scope, frame });
    if (named === undefined && argument.name === undefined && parameter?.rest === undefined) position += 1;
  }
  for (const parameter of func.parameters) {
    const value = bound.has(parameter.name) ? undefined : restOf(parameter, left, call);
    if (value !== undefined) bound.set(parameter.name, { value, scope, frame });
    else if (!bound.has(parameter.name) && parameter.value !== undefined)
      bound.set(parameter.name, { value: parameter.value, scope: home });
  }
  return { func, bound, outer: frame };
}

function restOf(
  { rest, name }: Parameter,
  left: readonly Argument[],
  { at, to }: Call,
): Expression | undefined {
  if (rest === "list")
    return {
      kind: "list",
      at,
      to,
      items: left
        .filter(({ name, isSpread }) => name === undefined && isSpread !== true)
        .map(({ value }) => value),
    };
  if (rest !== "names" && !/^(?:opts|options|params|query)$/.test(name)) return undefined;
  const named = left.filter(
    (argument) => argument.name !== undefined || (rest === "names" && argument.isSpread === true),
  );
  if (rest === undefined && named.length === 0) return undefined;
  return {
    kind: "dict",
    at,
    to,
    entries: named.map(({ name: key, value }) =>
      key === undefined
        ? { value }
        : { key: { kind: "text", parts: [key], at: value.at, to: value.to }, value },
    ),
  };
}

/** What an expression that is a name of something stands for. */
export function resolve(
  program: Program,
  expression: Expression,
  scope: Scope,
  frame: Frame | undefined,
): Found {
  if (expression.kind === "name") return byName(program, expression.name, expression.at, scope, frame);
  if (expression.kind === "member") return byField(program, expression.of, expression.name, scope);
  if (expression.kind === "index") return byKey(program, expression.of, expression.index, scope, frame);
  return NOTHING;
}

function byName(
  program: Program,
  written: string,
  at: number,
  scope: Scope,
  frame: Frame | undefined,
): Found {
  const isField = scope.file.language.name === "ruby" && written.startsWith("@");
  const name = written.replace(/^@+/, "");
  for (
    let where: Scope | undefined = isField ? typeOf(scope) : scope;
    where !== undefined;
    where = where.parent
  ) {
    const parameter = parameterOf(where, name);
    const values = where.values.get(name) ?? [];
    const own = where === scope || where.node?.kind === "function";
    const found = values.length > 0 ? fromValues(values, own ? at : undefined, frame) : undefined;
    if (parameter !== undefined && where.node?.kind === "function")
      return ofParameter(parameter, where.node, found, frame);
    if (found !== undefined) return found;
  }
  const constant = isField ? undefined : program.constant(name);
  return constant === undefined
    ? NOTHING
    : { bound: { value: constant.value, scope: constant.scope }, added: [] };
}

/** What callers hand in, unless the function itself gives it another value: `params = params or {}` keeps the first. */
function ofParameter(
  parameter: Parameter,
  func: Func,
  found: Found | undefined,
  frame: Frame | undefined,
): Found {
  for (let at = frame; at !== undefined; at = at.outer) {
    if (at.func !== func) continue;
    const bound = at.bound.get(parameter.name);
    if (bound !== undefined) return { bound, added: found?.added ?? [] };
  }
  return { unbound: { parameter, func }, added: found?.added ?? [] };
}

function fromValues(all: readonly Value[], at: number | undefined, frame: Frame | undefined): Found {
  // `url = f(url)` is not made of itself.
  const values = at === undefined ? all : all.filter(({ value }) => !(value.at <= at && at < value.to));
  const isAdded = ({ value, part }: Value): boolean =>
    part === "added" || (value.kind === "assign" && value.targets.length === 0);
  const first = lastBefore(
    values.filter((value) => !isAdded(value)),
    at,
  );
  const bounds = (value: Value): Bound => ({ value: value.value, scope: value.scope, frame });
  const added = values.filter(
    (value) => isAdded(value) && value.at > (first?.at ?? -1) && (at === undefined || value.at < at),
  );
  return {
    ...(first !== undefined && { bound: bounds(first) }),
    ...(first?.part === "element" && { isElement: true }),
    added: added.map(bounds),
  };
}

function byField(program: Program, of: Expression, name: string, scope: Scope): Found {
  const { language } = scope.file;
  const owner = of.kind === "name" ? of.name : of.kind === "member" ? of.name : "";
  const isOwn = language.self.includes(owner) || (language.name === "go" && owner.length < 3);
  const homes = isOwn
    ? [typeOf(scope), scope.file.scope]
    : (program.types.get(owner) ??
      program.files.filter(({ path }) => stem(path) === owner).map((file) => file.scope));
  for (const home of homes) {
    const values = home?.values.get(name) ?? home?.values.get(`$${name}`);
    if (values !== undefined) return fromValues(values, undefined, undefined);
  }
  const constant = program.constant(name);
  return constant === undefined
    ? NOTHING
    : { bound: { value: constant.value, scope: constant.scope }, added: [] };
}

function stem(path: string): string {
  return /([^/]+?)\.[^./]*$/.exec(path)?.[1] ?? path;
}

/** `ROUTES["jobs"]`. */
function byKey(
  program: Program,
  of: Expression,
  index: Expression | undefined,
  scope: Scope,
  frame: Frame | undefined,
): Found {
  const key = index === undefined ? undefined : valueOfText(program, index, scope, frame);
  const { bound } = resolve(program, of, scope, frame);
  const dict = bound?.value;
  if (dict?.kind === "dict" && key === undefined && index !== undefined) {
    const unbound = unboundOf(program, index, scope, frame);
    if (unbound !== undefined) return { unbound, added: [] };
  }
  if (dict?.kind !== "dict" || bound === undefined || key === undefined) return NOTHING;
  const entry = dict.entries.find(
    (candidate) => candidate.key !== undefined && plainText(candidate.key) === key,
  );
  return entry === undefined ? NOTHING : { bound: { ...bound, value: entry.value }, added: [] };
}

/** The parameter that a name stands for, through other names. */
function unboundOf(
  program: Program,
  expression: Expression,
  scope: Scope,
  frame: Frame | undefined,
  depth = 0,
): Unbound | undefined {
  const { bound, unbound } = resolve(program, expression, scope, frame);
  if (unbound !== undefined || bound === undefined || depth > 6) return unbound;
  return bound.value === expression
    ? undefined
    : unboundOf(program, bound.value, bound.scope, bound.frame, depth + 1);
}

/** A text that stands behind names, without any value in it. */
export function valueOfText(
  program: Program,
  expression: Expression,
  scope: Scope,
  frame: Frame | undefined,
  depth = 0,
): string | undefined {
  const plain = plainText(expression);
  if (plain !== undefined || depth > 6) return plain;
  const { bound, added } = resolve(program, expression, scope, frame);
  return bound === undefined || added.length > 0
    ? undefined
    : valueOfText(program, bound.value, bound.scope, bound.frame, depth + 1);
}
