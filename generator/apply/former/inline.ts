/**
 * V1 calls as calls of V2: the record in the place of the old object, and every value that is read off it by the way that the plan has for it. What is got
 * by further calls is asked for once, behind the statement that asks for the record. Where any of it cannot be said so, the call becomes one of the
 * V1-shaped client.
 */
import { newlineOf } from "../../ground/text.ts";
import ts from "typescript";
import type { EndpointPlan, FilterPlan, Plan } from "../../former/plan.ts";
import { hasCall } from "../../migrate/routes/language.ts";
import { printRouteFrom } from "../../migrate/routes/print.ts";
import { CALLER } from "../../runtime/vendor.ts";
import { functionsAround, walk } from "../../scan/script/code.ts";
import type { Asked } from "./asks.ts";
import { laidOut } from "./print.ts";
import { routeTo, type ValueRoute } from "./routes.ts";
import { bareParent } from "../proof/syntax.ts";
import type { Leaf } from "./noted.ts";
import type { NodeEdit } from "./syntax.ts";
import { type Naming, tidied } from "./tidy.ts";
import type { Uses } from "./uses.ts";

interface Inlining {
  readonly checker: ts.TypeChecker;
  readonly plan: Plan;
  readonly endpoint: EndpointPlan;
  readonly asked: Asked;
  /** What the client of V2 is called. */
  readonly client: string;
}

/** Rows that V2 gives at once. */
const MOST_ROWS = 500;

/** @returns nothing where something of it cannot be said */
export function inlined(input: Inlining): readonly NodeEdit[] | undefined {
  const { plan, endpoint, asked, client } = input;
  const { uses, call, given } = asked;
  const text = callOf(input);
  if (text === undefined || uses.shared || given === "rows") return undefined;
  const routes = uses.leaves.map((leaf) => ({
    leaf,
    route: routeTo(plan, endpoint.object ?? "", leaf.path),
  }));
  const reads: Read[] = [];
  for (const { leaf, route } of routes) {
    const root = rootOf(leaf, uses);
    if (!route || !root) return undefined;
    reads.push({ leaf, route, root });
  }
  reads.sort((a, b) => a.leaf.node.getStart() - b.leaf.node.getStart());
  const writer = new Writer(asked, client, input.checker);
  const replaced = { source: call.getSourceFile(), start: call.getStart(), end: call.end, text };
  const edits = tidied(uses, [replaced], (nameOf) => writer.write(reads, nameOf));
  return writer.isWhole ? edits : undefined;
}

/** The call of V2, where what it is asked with means the same there. */
function callOf({ plan, endpoint, asked, client }: Inlining): string | undefined {
  const [step, ...others] = endpoint.steps;
  if (!step || !("call" in step) || others.length > 0) return undefined;
  const { id, sent, uses, isIdNumber } = asked;
  if (endpoint.kind === "get") {
    const isById = step.path?.length === 1 && step.query === undefined;
    return isById && id !== undefined && sent.size === 0 && isIdNumber
      ? `${client}.${step.call}(${id})`
      : undefined;
  }
  const told = [...sent].map(([name, code]) => parameterOf(plan, endpoint, name, code));
  if (told.includes(undefined)) return undefined;
  if (uses.readsTotal) told.push(`${plan.page.withTotal}: true`);
  return laidOut(`${client}.${step.call}(`, told as string[], asked.call);
}

function parameterOf({ page }: Plan, endpoint: EndpointPlan, name: string, code: string): string | undefined {
  const isRight = /^\d+$/.test(code) && Number(code) <= MOST_ROWS;
  if (name === page.number) return property(name, code);
  if (name === page.size) return isRight ? property(name, code) : undefined;
  const plan = endpoint.parameters[name];
  if (!plan || "lost" in plan || "role" in plan || plan.through) return undefined;
  const value = filterCode(plan, code);
  return value === undefined ? undefined : property(plan.parameter, plan.list ? `[${value}]` : value);
}

function property(name: string, code: string): string {
  return name === code ? name : `${name}: ${code}`;
}

/** A value of V1's filter as V2 takes it: what depends on what it is when the code runs is left to the V1-shaped client. */
function filterCode({ values, moment }: FilterPlan, code: string): string | undefined {
  const literal = /^(?:"[^"\\]*"|'[^'\\]*'|\d+|true|false)$/.test(code)
    ? code.replace(/^["']|["']$/g, "")
    : undefined;
  if (values) {
    const found = Object.entries(values).find(([old]) => old.toLowerCase() === literal?.toLowerCase());
    return found && JSON.stringify(found[1]);
  }
  if (!moment || /\.toISOString\(\)$/.test(code)) return code;
  const [, day, time = "T00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(literal ?? "") ?? [];
  return day === undefined ? undefined : JSON.stringify(day + time + zone);
}

interface Read {
  readonly leaf: Leaf;
  readonly route: ValueRoute;
  /** The expression that stands for the record; the pattern that takes it apart. */
  readonly root: ts.Node;
}

/** `job` of `job.customer.name`. */
function rootOf({ node, path }: Leaf, uses: Uses): ts.Node | undefined {
  if (ts.isBindingElement(node)) return path.length === 1 ? node.parent : undefined;
  let at: ts.Node = node;
  for (const _ of path) {
    if (!(ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at))) return undefined;
    at = at.expression;
    while (ts.isNonNullExpression(at) && !uses.roots.has(at)) at = at.expression;
  }
  return uses.roots.has(at) ? at : undefined;
}

/** Writes values; what does not go is told by {@link isWhole}. */
class Writer {
  isWhole = true;
  private readonly source: ts.SourceFile;
  private readonly client: string;
  private readonly isTyped: boolean;
  private readonly isTaken: (name: string) => boolean;
  /** Code that is put behind the statement that asks, and the name that it has. */
  private readonly held = new Map<string, string>();

  constructor({ call, isTyped }: Asked, client: string, checker: ts.TypeChecker) {
    this.source = call.getSourceFile();
    this.client = client;
    this.isTyped = isTyped;
    const own = new Set<string>();
    walk(functionsAround(call).at(-1) ?? this.source, (node) => {
      if (ts.isIdentifier(node) && !isFieldName(node)) own.add(node.text);
    });
    this.isTaken = (name) =>
      own.has(name) || checker.resolveName(name, call, ts.SymbolFlags.Value, false) !== undefined;
  }

  write(reads: readonly Read[], nameOf: (root: ts.Node) => Naming | undefined): readonly NodeEdit[] {
    const edits: NodeEdit[] = [];
    const asking = new Set<ts.VariableStatement>();
    for (const { leaf, route, root } of reads) {
      const questioned = isQuestioned(leaf.node, root);
      // What may be missing stays as it is asked about.
      if (questioned && isAsItIs(leaf, route)) continue;
      if (questioned || (isAskedAbout(leaf.node) && isUnguarded(route))) {
        this.isWhole = false;
        continue;
      }
      const compared = comparison(leaf.node, route);
      if (compared) {
        edits.push({ source: this.source, start: root.end, end: leaf.node.end, text: compared.field });
        edits.push(this.put(compared.literal, JSON.stringify(compared.value)));
        continue;
      }
      const naming = nameOf(root);
      const text = ts.isBindingElement(leaf.node)
        ? undefined
        : naming && this.value(route, leaf, naming, asking);
      const edit = text === undefined ? this.plain(leaf, route, root) : this.put(leaf.node, text);
      if (edit) edits.push(edit);
      else this.isWhole = false;
    }
    const [statement, ...others] = asking;
    if (others.length > 0) this.isWhole = false;
    if (statement) edits.push(this.behind(statement));
    return edits;
  }

  private put(node: ts.Node, text: string): NodeEdit {
    return { source: this.source, start: node.getStart(), end: node.end, text };
  }

  private behind(statement: ts.VariableStatement): NodeEdit {
    const { text } = this.source;
    const line = text.lastIndexOf("\n", statement.getStart() - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? "";
    const newline = newlineOf(text);
    const lines = [...this.held]
      .map(([code, name]) => `${newline}${indent}const ${name} = ${code};`)
      .join("");
    return { source: this.source, start: statement.end, end: statement.end, text: lines };
  }

  /** A value as an expression over names. */
  private value(
    route: ValueRoute,
    { path }: Leaf,
    { name, statement }: Naming,
    asking: Set<ts.VariableStatement>,
  ): string | undefined {
    const { through, steps } = route;
    if (!through && !hasCall(steps)) return this.printed(steps, name);
    if (!statement) return undefined;
    asking.add(statement);
    if (!through) return this.hold(joined(path), this.printed(steps, name, false));
    const record = this.hold(through.name, this.printed(through.steps, name, false, true));
    return this.printed(steps, record);
  }

  private hold(name: string, code: string): string {
    const known = this.held.get(code);
    if (known !== undefined) return known;
    let free = name;
    const names = [...this.held.values()];
    for (let i = 2; this.isTaken(free) || names.includes(free); i += 1) free = `${name}${i}`;
    this.held.set(code, free);
    return free;
  }

  private printed(steps: ValueRoute["steps"], record: string, isPart = true, isSure = false): string {
    const { code: made, absent, many } = converted(steps, record) ?? printRouteFrom(steps, record);
    const code =
      this.client === CALLER ? made : made.replace(new RegExp(`\\b${CALLER}\\.`, "g"), `${this.client}.`);
    // V1 said null where there was nothing.
    if (absent && !isSure && !many)
      return isPart
        ? `(${code} ?? null)`
        : /[?&|]{2}|\?/.test(code)
          ? `(${code}) ?? null`
          : `${code} ?? null`;
    if (absent && isSure && this.isTyped && /[\])]$/.test(code)) return `${code}!`;
    return isPart && !/^[\w$.]+$/.test(code) && !isWrapped(code) ? `(${code})` : code;
  }

  /** A field of another name, and nothing else: off any expression, and in patterns. */
  private plain({ node }: Leaf, { through, steps }: ValueRoute, root: ts.Node): NodeEdit | undefined {
    const [only, ...others] = steps;
    if (
      through ||
      !only ||
      others.length > 0 ||
      !("field" in only) ||
      only.absent ||
      only.list ||
      !/^[A-Za-z_$][\w$]*$/.test(only.field)
    )
      return undefined;
    if (!ts.isBindingElement(node))
      return { source: this.source, start: root.end, end: node.end, text: `.${only.field}` };
    if (!ts.isIdentifier(node.name)) return undefined;
    const start = node.getStart();
    const text = node.name.text === only.field ? only.field : `${only.field}: ${node.name.text}`;
    return { source: this.source, start, end: node.name.end, text };
  }
}

/** `?.` on the way to a value, behind what stands for the record. */
function isQuestioned(node: ts.Node, root: ts.Node): boolean {
  for (let at = node; ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at);) {
    let of: ts.Node = at.expression;
    while (ts.isNonNullExpression(of) && of !== root) of = of.expression;
    if (of === root) return false;
    if (at.questionDotToken) return true;
    at = of;
  }
  return false;
}

/** V2 calls it the same, and has it as V1 did. */
function isAsItIs({ path }: Leaf, { through, steps }: ValueRoute): boolean {
  return (
    !through &&
    steps.length === path.length &&
    steps.every((step, i) => "field" in step && step.field === path[i] && !step.list) &&
    !steps.slice(-1).some((step) => "field" in step && step.absent)
  );
}

/** `value?.x`, `value ?? x`, `if (value)`: the code takes it for something that may be missing. */
function isAskedAbout(node: ts.Node): boolean {
  const parent = bareParent(node);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.questionDotToken !== undefined;
  if (ts.isBinaryExpression(parent)) return /^(?:\?\?|\|\||&&|[!=]==?)$/.test(parent.operatorToken.getText());
  return (
    ts.isIfStatement(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

/** A conversion of what the documents say is always there. */
function isUnguarded({ steps }: ValueRoute): boolean {
  const first = steps.findIndex((step) => "convert" in step && step.convert !== "enum-map");
  return first >= 0 && !steps.slice(0, first).some((step) => "field" in step && step.absent);
}

/** `customerName` of `customer.name`. */
function joined([first = "", ...rest]: readonly string[]): string {
  return first + rest.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join("");
}

/** A field of the record that is converted: what it is called may be written several times. */
function converted(
  steps: ValueRoute["steps"],
  record: string,
): ReturnType<typeof printRouteFrom> | undefined {
  const at = steps.findIndex((step) => !("field" in step));
  const [first] = steps.slice(at);
  if (at < 1 || !first || steps.slice(at).some((step) => !("convert" in step))) return undefined;
  const { code, absent, many } = printRouteFrom(steps.slice(0, at), record);
  if (many || !/^[\w$]+(?:\??\.[\w$]+)+$/.test(code)) return undefined;
  const made = printRouteFrom(steps.slice(at), "value").code.replace(/(?<![\w$."])value(?![\w$"])/g, code);
  const takesMissing = "convert" in first && first.convert === "null-to-zero";
  return {
    code: absent && !takesMissing ? `${code} == null ? null : ${made}` : made,
    absent: false,
    many: false,
  };
}

/** A name of a field, not of a value. */
function isFieldName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

/** In parentheses as a whole. */
function isWrapped(code: string): boolean {
  let depth = 0;
  for (const [i, sign] of [...code.replace(/"(?:[^"\\]|\\.)*"/g, "")].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return i > 0 && i === code.replace(/"(?:[^"\\]|\\.)*"/g, "").length - 1;
  }
  return false;
}

/** A member of an enum that is compared with one: the other is put in the words of V2. */
function comparison(node: ts.Node, { through, steps }: ValueRoute) {
  const [only, change, ...others] = steps;
  const { parent } = node;
  const isPlain = !through && only && "field" in only && !only.absent && others.length === 0;
  const values = change && "convert" in change && change.convert === "enum-map" ? change.values : undefined;
  if (
    !isPlain ||
    !values ||
    !ts.isBinaryExpression(parent) ||
    !/^[!=]==?$/.test(parent.operatorToken.getText())
  )
    return undefined;
  const literal = parent.left === node ? parent.right : parent.left;
  if (!ts.isStringLiteral(literal) || Object.hasOwn(values, literal.text)) return undefined;
  const [value = literal.text] = Object.entries(values).find(([, old]) => old === literal.text) ?? [];
  return { field: `.${only.field}`, literal, value };
}
