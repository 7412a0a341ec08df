/** What is found of an answer of V1 while it is followed: fields that are read, edits, and why the call may have to stay. */
import ts from "typescript";
import type { EndpointPlan, Plan } from "../../former/plan.ts";
import { type Library, readBy } from "../proof/libraries.ts";
import { isWritten } from "../proof/syntax.ts";
import type { WholeCode } from "../proof/whole.ts";
import { answered, fieldOf, type OldObject } from "./old-api.ts";
import type { NodeEdit } from "./syntax.ts";
import { isShed, type Value } from "./values.ts";

export interface Problem {
  readonly node: ts.Node;
  readonly why: string;
  /** Of the report, where it is about a field. */
  readonly row?: string;
}

/** A name that stands for a value of the answer. */
export interface Bound {
  readonly name: ts.Identifier;
  readonly value: Value;
  readonly uses: readonly ts.Identifier[];
}

export type Use = readonly [node: ts.Node, value: Value];

export interface UsesInput {
  readonly plan: Plan;
  readonly endpoint: EndpointPlan;
  readonly code: WholeCode;
  /** The call that asks, or the user's own around it. */
  readonly call: ts.Expression;
  readonly library: Library;
  /** A function of the user's: what it gives is told, and not followed further. */
  readonly stopAt?: ts.SignatureDeclaration;
  /** What takes the place of the call throws for what is not there. */
  readonly throwsItself?: boolean;
}

/** A value that is read: its way, and the access or the element of a pattern that is the last of it. */
export interface Leaf {
  readonly node: ts.Node;
  readonly path: readonly string[];
}

/** What is found of one answer, while it is followed. */
export class Noted {
  readonly edits: NodeEdit[] = [];
  readonly problems: Problem[] = [];
  readonly bound: Bound[] = [];
  /** `then` calls, whose callbacks may be left with nothing to do. */
  readonly thens: ts.CallExpression[] = [];
  /** Parentheses around what is changed. */
  readonly parens: ts.ParenthesizedExpression[] = [];
  /** Accesses that stand for what they are taken off. */
  readonly gone = new Set<ts.Node>();
  /** Paths of values that are read, and where first. */
  protected readonly asked = new Map<string, number>();
  /** Reads of the object that the endpoint answers. */
  readonly rootReads: ts.Node[] = [];
  /** Where the code asks whether there is such an object at all. */
  readonly rootTests: ts.Node[] = [];
  /** The code's own `await` of the call. */
  awaited: ts.AwaitExpression | undefined;
  /** What {@link UsesInput.stopAt} gives. */
  readonly given: Value[] = [];
  /** Calls by which code gets at the answer: the one that asks, or those of functions that give it. */
  readonly origins: Set<ts.Node>;
  readonly leaves: Leaf[] = [];
  /** Expressions that stand for the object that the endpoint answers. */
  readonly roots = new Set<ts.Node>();
  /** Where the code goes on when the body has nothing: what failed had none, for those that do not throw. */
  absent: ts.Node | undefined;
  /** Where something is taken off the answer that has to be there. */
  readonly needed: ts.Node[] = [];
  /** Why what is read cannot be said of other objects than those of V1: they are mixed with others, or asked for whole. */
  shared: ts.Node | undefined;
  readsTotal = false;
  /** What a failed call throws is thrown by the code itself. */
  isGuarded = false;
  protected readonly objects = new Map<string, { readonly of: OldObject; readonly at: number }>();
  protected readonly input: UsesInput;
  protected readonly form: ReturnType<typeof readBy>;
  protected readonly checker: ts.TypeChecker;

  constructor(input: UsesInput) {
    this.input = input;
    this.form = readBy(input.library);
    this.checker = input.code.program.checker;
    this.origins = new Set([input.call]);
  }

  /** What has to be asked for, so that all that is read is there. */
  fields(): readonly string[] {
    const all = new Map(this.asked);
    for (const [path, { of, at }] of this.objects) {
      const isRead = [...this.asked.keys(), ...this.objects.keys()].some((one) => one.startsWith(`${path}.`));
      const id = fieldOf(this.input.plan, of, "id");
      if (!isRead) all.set(id.kind === "value" ? id.path : path, at);
    }
    if (all.size === 0) return ["id"];
    return [...all].sort(([, a], [, b]) => a - b).map(([path]) => path);
  }

  protected object(node: ts.Node, { path }: OldObject): void {
    if (path.length === 0) this.roots.add(node);
    // A name for an object inside of another, or the object as a value.
    else if (!(ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)))
      this.shared ??= node;
  }

  problem(node: ts.Node, why: string, row?: string): readonly Use[] {
    this.problems.push({ node, why, ...(row !== undefined && { row }) });
    return [];
  }

  /** Text that is left out; what it was taken off stands in its place. */
  cut(gone: ts.Node, start: number, end: number, text = ""): void {
    this.gone.add(gone);
    this.edits.push({ source: gone.getSourceFile(), start, end, text });
  }

  root(): Value {
    return { kind: "object", of: answered(this.input.plan, this.input.endpoint) };
  }

  protected body(): Value {
    return { kind: this.input.endpoint.kind === "list" ? "page" : "envelope" };
  }

  protected field(node: ts.Node, name: string, of: OldObject, isOptional: boolean): readonly Use[] {
    if (of.path.length === 0) (isOptional ? this.rootTests : this.rootReads).push(node);
    const found = fieldOf(this.input.plan, of, name);
    if (found.kind === "lost") return this.problem(node, found.why, found.row);
    if (isWritten(node)) return this.problem(node, "the answer is changed");
    if (found.kind === "value") {
      this.leaves.push({ node, path: [...of.path, name] });
      this.asked.set(found.path, Math.min(this.asked.get(found.path) ?? Infinity, node.end));
      return [];
    }
    this.objects.set(found.of.path.join("."), { of: found.of, at: node.end });
    const value: Value = { kind: "object", of: found.of };
    if (found.isList) this.shared ??= node;
    return [[node, found.isList ? { kind: "list", of: value } : value]];
  }

  /** Whether a value has to be there, or may not be. */
  protected notice(node: ts.Node, value: Value, isOptional: boolean): void {
    if (!isBody(value)) return;
    if (isOptional) this.absent ??= node;
    else if (value.kind === "list" || value.kind === "object") this.needed.push(node);
  }

  /** A value with others in its place, which are not of V1. */
  protected mixed(node: ts.Node, value: Value, how: string): readonly Use[] {
    this.shared ??= node;
    return isShed(value) ? this.problem(node, `the answer is ${how}`) : [[node, value]];
  }

  /** It is asked whether it is there. */
  protected test(node: ts.Node, value: Value): readonly Use[] {
    this.notice(node, value, true);
    if (value.kind === "object" && value.of.path.length === 0) this.rootTests.push(node);
    else this.shared ??= node;
    return isShed(value) ? this.problem(node, "it is asked whether there is an answer") : [];
  }
}

/** What an answer that failed does not have. */
function isBody(value: Value): boolean {
  if (value.kind === "object") return value.of.path.length === 0;
  if (value.kind === "list") return isBody(value.of);
  return value.kind === "page" || value.kind === "envelope" || value.kind === "response";
}
