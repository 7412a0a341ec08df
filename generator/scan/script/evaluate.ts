/**
 * Values of expressions, as far as code says them: constants, templates, concatenations, objects, functions of the user's own, across files. Nothing
 * is run. What a parameter holds is looked up in the frame; where it is not bound, the value remembers which parameter it would come from.
 */
import ts from "typescript";
import {
  bare,
  calledIn,
  type Code,
  collectReturns,
  enclosingClass,
  lastName,
  nameText,
  upTo,
  upToAssignment,
} from "./code.ts";
import { gotFrom } from "./attached.ts";
import { decided, mayRun } from "./branches.ts";
import { field } from "./classes.ts";
import { libraryNamed, typed } from "./client-types.ts";
import { constructed } from "./constructed.ts";
import { entriesIn, listBehind, withAssignments } from "./later.ts";
import { givenTo } from "./given.ts";
import { KEYWORDS, listOf, membersOf, nameOf, objectOf } from "./literals.ts";
import type { Looks } from "./looks.ts";
import { Memo } from "./memo.ts";
import { pairsIn } from "./rows.ts";
import type { Program } from "./program.ts";
import { propertyOf } from "./properties.ts";
import { callMethod, callLibrary, GLOBALS } from "./pure.ts";
import { otherHostIn } from "./queries.ts";
import { declarationIn, isModule, Symbols } from "./symbols.ts";
import {
  choice,
  concatenated,
  each,
  type Entry,
  type Frame,
  type FunctionValue,
  isNothing,
  isSomething,
  literal,
  ROOT,
  text,
  type Unknown,
  unknown,
  type Value,
  without,
  written,
} from "./values.ts";

/** Functions within functions that are looked into. */
const MOST_CALLS = 10;
/** Returns of one function that are looked at. */
const MOST_RETURNS = 8;
export class Evaluator implements Looks {
  readonly program: Program;
  readonly code: Code;
  private readonly memo = new Memo();
  private readonly symbols: Symbols;

  constructor(program: Program, code: Code) {
    this.program = program;
    this.code = code;
    this.symbols = new Symbols(program, code);
  }

  /** Under which other names something was imported. */
  importedAs(symbol: ts.Symbol): readonly string[] {
    return this.symbols.importedAs(symbol);
  }

  /** The symbol of a name, whatever it was imported as. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    return this.symbols.of(node);
  }

  evaluate(expression: ts.Expression, frame: Frame): Value {
    const node = bare(expression);
    return this.memo.once(node, frame, () => this.fresh(node, frame));
  }

  again(node: ts.Node): Value | undefined {
    return this.memo.again(node);
  }

  /** Any of some rows; the one that is looked at, where rows are looked at one by one. */
  choose(node: ts.Node, rows: readonly Value[]): Value {
    return this.memo.choose(node, rows);
  }

  /** How many rows there are to choose from at a node. */
  rowsAt(node: ts.Node): number {
    return this.memo.rowsAt(node);
  }

  /** With one row of tables looked at: what was found without counts for nothing. */
  pinned<T>(pins: ReadonlyMap<ts.Node, number>, work: () => T): T {
    return this.memo.pinned(pins, work);
  }

  /** Literals that `work` has looked at. */
  touching<T>(work: () => T): { readonly result: T; readonly touched: readonly ts.Node[] } {
    return this.memo.touching(work);
  }

  /** A new question has steps of its own. */
  restart(): void {
    this.memo.restart();
  }

  /** Another part of the same question: that one is hard to answer is no reason to give up the others. */
  part<T>(work: () => T): T {
    return this.memo.part(work);
  }

  private fresh(node: ts.Expression, frame: Frame): Value {
    if (ts.isStringLiteralLike(node)) {
      this.memo.touch(node);
      return written(node, node.text);
    }
    if (ts.isTemplateExpression(node)) {
      this.memo.touch(node);
      return concatenated([
        written(node, node.head.text),
        ...node.templateSpans.flatMap((span) => [
          this.evaluate(span.expression, frame),
          text(span.literal.text),
        ]),
      ]);
    }
    if (ts.isNumericLiteral(node)) return { kind: "number", text: node.text, node };
    if (ts.isBinaryExpression(node)) return this.binary(node, frame);
    if (ts.isConditionalExpression(node)) return this.conditional(node, frame);
    if (ts.isIdentifier(node)) return this.identifier(node, frame);
    if (node.kind === ts.SyntaxKind.ThisKeyword) return this.self(node, frame);
    if (ts.isPropertyAccessExpression(node)) return this.access(node, node.name.text, frame);
    if (ts.isElementAccessExpression(node)) return this.element(node, frame);
    if (ts.isObjectLiteralExpression(node)) return objectOf(this, node, frame);
    if (ts.isArrayLiteralExpression(node)) return listOf(this, node, frame);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { kind: "function", node, frame };
    if (ts.isClassExpression(node)) return { kind: "class", node, frame };
    if (ts.isCallExpression(node)) return this.call(node, frame);
    if (ts.isNewExpression(node)) return constructed(this, node, frame);
    return KEYWORDS[node.kind] ?? unknown();
  }

  /** `id ? a : b`: where a caller says what `id` is, one of the two. */
  private conditional(node: ts.ConditionalExpression, frame: Frame): Value {
    const condition = bare(node.condition);
    const holds = ts.isIdentifier(condition) ? undefined : decided(this, condition, frame);
    if (holds !== undefined) return this.evaluate(holds ? node.whenTrue : node.whenFalse, frame);
    if (ts.isIdentifier(condition) && frame.args) {
      const value = this.evaluate(condition, frame);
      if (value.kind === "null") return this.evaluate(node.whenFalse, frame);
      if (isGiven(value, frame)) return this.evaluate(node.whenTrue, frame);
    }
    return choice([this.evaluate(node.whenTrue, frame), this.evaluate(node.whenFalse, frame)]);
  }

  private binary(node: ts.BinaryExpression, frame: Frame): Value {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.PlusToken) return this.sum(node, frame);
    if (operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken) {
      const [left, right] = [this.evaluate(node.left, frame), this.evaluate(node.right, frame)];
      if (isSomething(left)) return left;
      // What is not known has its default; what is nothing, as in `id || ""`, counts as well.
      if (right.kind === "unknown" && right.isDay) return right;
      const otherHost = left.kind === "unknown" && left.env ? otherHostIn(right) : undefined;
      if (otherHost !== undefined) return { ...(left as Unknown), otherHost };
      if (left.kind === "unknown") return left.parameter || isNothing(right) ? left : right;
      return choice([left, right].filter((one) => one.kind !== "null"));
    }
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return this.evaluate(node.right, frame);
    if (operator === ts.SyntaxKind.EqualsToken || operator === ts.SyntaxKind.CommaToken)
      return this.evaluate(node.right, frame);
    return unknown();
  }

  /** `a + b + c`, whose tree is as deep as it is long. */
  private sum(node: ts.BinaryExpression, frame: Frame): Value {
    const terms: ts.Expression[] = [];
    let left: ts.Expression = node;
    while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      terms.push(left.right);
      left = bare(left.left);
    }
    const values = [left, ...terms.reverse()].map((term) => this.evaluate(term, frame));
    this.memo.touch(node);
    return concatenated(values);
  }

  private element(node: ts.ElementAccessExpression, frame: Frame): Value {
    const of = this.evaluate(node.expression, frame);
    const key = literal(this.evaluate(node.argumentExpression, frame));
    if (key !== undefined) return this.property(of, key, node);
    // Any of a table's rows; which one, whoever calls may say.
    return this.choose(
      node,
      each(of).flatMap((one) =>
        one.kind === "object"
          ? [...one.entries.values()].map((entry) => entry.value())
          : one.kind === "list"
            ? one.items
            : [unknown(lastName(node))],
      ),
    );
  }

  private identifier(node: ts.Identifier, frame: Frame): Value {
    if (node.text === "undefined") return { kind: "null", text: "undefined", node };
    const symbol = this.symbolOf(node);
    const declaration = declarationIn(symbol);
    if (!symbol || !declaration) return this.foreign(node);
    return this.symbolValue(symbol, declaration, { frame, name: node.text, use: node });
  }

  /** A name that no file of the program declares: of a library, or of the platform. */
  private foreign(node: ts.Identifier): Value {
    const imported = this.symbols.libraryOf(node);
    if (imported) return imported;
    // Of what `require` gives, a name that no file has.
    const local = this.symbols.declarationOf(node);
    if (local && (ts.isVariableDeclaration(local) || ts.isBindingElement(local)) && !this.again(local))
      return this.memo.during(local, unknown(node.text), () => this.declared(local, ROOT));
    return GLOBALS.has(node.text) ? { kind: "library", module: node.text, path: [] } : unknown(node.text);
  }

  private symbolValue(
    symbol: ts.Symbol,
    declaration: ts.Declaration,
    { frame, name, use }: { readonly frame: Frame; readonly name: string; readonly use?: ts.Node },
  ): Value {
    if (isModule(symbol) && ts.isSourceFile(declaration)) return this.module(symbol);
    return (
      this.again(declaration) ??
      this.memo.during(declaration, unknown(name), (learn) => {
        const value = this.declared(declaration, frame);
        learn(value);
        return withAssignments(this, symbol, { first: value, frame, name, use });
      })
    );
  }

  private module(of: ts.Symbol): Value {
    const entries = new Map<string, Entry>();
    for (const { name, symbol } of this.symbols.exportsOf(of)) {
      const declaration = declarationIn(symbol);
      if (declaration)
        entries.set(name, {
          node: declaration,
          value: () => this.symbolValue(symbol, declaration, { frame: ROOT, name }),
        });
    }
    return { kind: "object", entries, isOpen: false };
  }

  /** The value that a declaration gives. */
  declared(declaration: ts.Node, frame: Frame): Value {
    if (ts.isParameter(declaration)) return this.parameter(declaration, frame);
    if (ts.isBindingElement(declaration)) return this.binding(declaration, frame);
    if (ts.isVariableDeclaration(declaration)) return this.variable(declaration, frame);
    if (ts.isPropertyAssignment(declaration)) return this.evaluate(declaration.initializer, frame);
    if (ts.isShorthandPropertyAssignment(declaration)) return this.identifier(declaration.name, frame);
    if (ts.isPropertyDeclaration(declaration) || ts.isEnumMember(declaration))
      return declaration.initializer
        ? this.evaluate(declaration.initializer, frame)
        : this.ownField(declaration);
    if (ts.isGetAccessor(declaration)) {
      const { self, depth } = frame;
      return this.returned(declaration, { of: declaration, ...(self && { self }), outer: frame, depth });
    }
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration))
      return { kind: "function", node: declaration, frame };
    if (ts.isClassDeclaration(declaration)) return { kind: "class", node: declaration, frame };
    if (ts.isEnumDeclaration(declaration)) return membersOf(this, declaration, frame);
    if (ts.isExportAssignment(declaration)) return this.evaluate(declaration.expression, frame);
    // `exports.x = …`, `this.x = …` of JavaScript.
    const put = upToAssignment(declaration);
    if (put) return this.evaluate(put.right, frame);
    if (ts.isArrowFunction(declaration) || ts.isFunctionExpression(declaration))
      return { kind: "function", node: declaration, frame };
    if (ts.isObjectLiteralExpression(declaration)) return this.evaluate(declaration, frame);
    return unknown();
  }

  private ownField(node: ts.PropertyDeclaration | ts.EnumMember): Value {
    const of = ts.isPropertyDeclaration(node) ? node.parent : undefined;
    const name = ts.isIdentifier(node.name) ? node.name.text : "";
    if (!of) return unknown(name);
    return (
      field(this, { kind: "instance", of, frame: ROOT }, name) ??
      typed(ts.isPropertyDeclaration(node) ? node.type : undefined, unknown(name))
    );
  }

  private variable(node: ts.VariableDeclaration, frame: Frame): Value {
    if (node.initializer) return this.evaluate(node.initializer, frame);
    const list = listBehind(node);
    return list
      ? this.elementOf(list, frame, nameText(node.name))
      : typed(node.type, unknown(nameText(node.name)));
  }

  private elementOf(list: ts.Expression, frame: Frame, name: string): Value {
    const of = each(this.evaluate(list, frame)).map((one) => pairsIn(one) ?? one);
    const isKnown = of.some((one) => one.kind === "list" && !one.isOpen);
    if (!isKnown && entriesIn(this, list, frame)) return unknown(name);
    const items = of.flatMap((one) => (one.kind === "list" && !one.isOpen ? one.items : [unknown(name)]));
    return this.choose(list, items);
  }

  parameter(node: ts.ParameterDeclaration, frame: Frame): Value {
    const of = node.parent;
    // `this` is declared as a parameter, and is none.
    const index = of.parameters.filter((one) => nameText(one.name) !== "this").indexOf(node);
    const name = nameText(node.name);
    for (let at: Frame | undefined = frame; at !== undefined; at = at.outer) {
      if (at.of !== of || !at.args) continue;
      const value = at.args(index);
      if (value.kind === "null" && node.initializer) return this.evaluate(node.initializer, frame);
      return value;
    }
    const list = listBehind(node);
    if (list) return this.elementOf(list, frame, name);
    const given = givenTo(this, node);
    if (given) return given;
    const from: Unknown = { kind: "unknown", name, parameter: { of, index, path: [] } };
    return typed(node.type, from);
  }

  private binding(node: ts.BindingElement, frame: Frame): Value {
    const pattern = node.parent;
    const owner = pattern.parent;
    const of = ts.isBindingElement(owner)
      ? this.binding(owner, frame)
      : ts.isParameter(owner)
        ? this.parameter(owner, frame)
        : this.variable(owner, frame);
    const name = nameText(node.name);
    if (node.dotDotDotToken) {
      const taken = [...pattern.elements].flatMap((one) =>
        ts.isBindingElement(one) && one !== node ? [nameText(one.propertyName ?? one.name)] : [],
      );
      return of.kind === "object" ? without(of, taken) : of;
    }
    const key = node.propertyName ? nameOf(this, node.propertyName, frame) : name;
    const value = ts.isArrayBindingPattern(pattern)
      ? this.property(of, String(pattern.elements.indexOf(node)), node)
      : this.property(of, key ?? name, node);
    if (!node.initializer) return value;
    if (value.kind === "null") return this.evaluate(node.initializer, frame);
    return value.kind === "unknown" && !value.parameter ? this.evaluate(node.initializer, frame) : value;
  }

  /** What `this` is: by who called, else any object of the class around it. */
  private self(node: ts.Node, frame: Frame): Value {
    let around: ts.Node | undefined = node.parent;
    while (around && !(ts.isFunctionLike(around) && !ts.isArrowFunction(around)) && !ts.isClassLike(around))
      around = around.parent;
    for (let at: Frame | undefined = frame; at !== undefined; at = at.outer)
      if (at.self && (at.of === around || isOf(at.self, enclosingClass(node)))) return at.self;
    const of = enclosingClass(node);
    if (of) return { kind: "instance", of, frame };
    // Of an object's method, the object.
    const literalAround = around && upTo(around, ts.isObjectLiteralExpression);
    return literalAround ? this.evaluate(literalAround, frame) : unknown("this");
  }

  private access(node: ts.PropertyAccessExpression, name: string, frame: Frame): Value {
    if (name === "env" && /^(?:process|import\.meta)$/.test(node.expression.getText()))
      return { kind: "unknown", name, isEnvironment: true };
    const of = this.evaluate(node.expression, frame);
    const value = this.property(of, name, node);
    // What an app has put onto all components.
    if (value.kind === "null" && name.startsWith("$")) return this.property(unknown("this"), name, node);
    return value.kind === "unknown" ? (this.byType(node, name, frame) ?? value) : value;
  }

  /** What the type says, where the value does not: a member of a class of the user's own. */
  private byType(node: ts.PropertyAccessExpression, name: string, frame: Frame): Value | undefined {
    const declaration = this.symbolOf(node.name)?.valueDeclaration;
    if (!declaration || this.again(declaration)) return undefined;
    const of = enclosingClass(declaration);
    const isMember = of !== undefined && (declaration.parent === of || ts.isParameter(declaration));
    const found = this.memo.during(declaration, unknown(name), () =>
      isMember
        ? field(this, { kind: "instance", of, frame: ROOT }, name)
        : ts.isPropertySignature(declaration) || ts.isMethodSignature(declaration)
          ? undefined
          : this.declared(declaration, frame),
    );
    return found?.kind === "unknown" ? undefined : found;
  }

  /** What a value has under a name. */
  property(of: Value, name: string, at: ts.Node): Value {
    return propertyOf(this, of, { name, at });
  }

  argumentsOf(args: readonly ts.Expression[], frame: Frame): (index: number) => Value {
    const spread = args.findIndex(ts.isSpreadElement);
    return (index) => {
      if (spread >= 0 && index >= spread) {
        const rest = this.evaluate((args[spread] as ts.SpreadElement).expression, frame);
        return this.property(rest, String(index - spread), args[spread] as ts.Node);
      }
      const arg = args[index];
      return arg ? this.evaluate(arg, frame) : { kind: "null", text: "undefined" };
    };
  }

  private call(node: ts.CallExpression, frame: Frame): Value {
    const { callee, args } = calledIn(node);
    if (ts.isIdentifier(callee) && callee.text === "require" && args[0]) return this.required(args[0], frame);
    if (ts.isPropertyAccessExpression(callee)) {
      const made = callMethod(this, { of: callee.expression, name: callee.name.text, args, frame });
      if (made) return made;
    }
    const hung = gotFrom(this, callee, args, frame);
    if (hung) return hung;
    const injected =
      ts.isIdentifier(callee) && callee.text === "inject" && args[0] && this.injected(args[0], frame);
    if (injected) return injected;
    const called = this.evaluate(callee, frame);
    return choice(each(called).map((one) => this.result(one, { node, callee, args, frame })));
  }

  /** `inject(HttpClient)`: an object of the class, whoever makes it. */
  private injected(of: ts.Expression, frame: Frame): Value | undefined {
    const client = libraryNamed(lastName(of));
    if (client) return client;
    const made = this.evaluate(of, frame);
    return made.kind === "class" ? { kind: "instance", of: made.node, frame } : undefined;
  }

  private result(
    called: Value,
    {
      node,
      callee,
      args,
      frame,
    }: { node: ts.CallExpression; callee: ts.Expression; args: readonly ts.Expression[]; frame: Frame },
  ): Value {
    if (called.kind === "library") return callLibrary(this, called, { node, args, frame });
    // A function that was handed in: what it gives is known once it is known who did.
    if (called.kind === "unknown" && called.parameter) return { ...called, name: lastName(callee) };
    if (called.kind !== "function" || frame.depth >= MOST_CALLS) return unknown(lastName(callee));
    const self = ts.isPropertyAccessExpression(callee) ? this.evaluate(callee.expression, frame) : undefined;
    const value = this.invoke(called, { args: this.argumentsOf(args, frame), frame, ...(self && { self }) });
    return value.kind === "unknown" && value.name === "" ? unknown(lastName(node.expression)) : value;
  }

  /** What a function of the user's own returns. */
  invoke(
    { node, frame: outer }: FunctionValue,
    {
      args,
      frame,
      self,
    }: { readonly args: (index: number) => Value; readonly frame: Frame; readonly self?: Value },
  ): Value {
    const inner: Frame = {
      of: node,
      args,
      ...(self && { self }),
      outer: outer === ROOT ? frame : outer,
      depth: frame.depth + 1,
    };
    return this.returned(node, inner);
  }

  private returned(node: ts.SignatureDeclaration, frame: Frame): Value {
    const body = "body" in node ? (node.body as ts.Node | undefined) : undefined;
    if (!body || this.again(body)) return unknown();
    if (!ts.isBlock(body)) return this.evaluate(body as ts.Expression, frame);
    return this.memo.during(body, unknown(), () => {
      const returns: ts.Expression[] = [];
      collectReturns(body, returns);
      const run = returns.filter((one) => mayRun(this, one, frame));
      return choice(run.slice(0, MOST_RETURNS).map((one) => this.evaluate(one, frame)));
    });
  }

  private required(name: ts.Expression, frame: Frame): Value {
    const module = literal(this.evaluate(name, frame));
    const file = this.symbols.moduleAt(name);
    if (file) return this.exportsOf(file);
    return module === undefined ? unknown() : { kind: "library", module, path: [] };
  }

  /** What `require` gives of a file: what stands behind `module.exports =`, or its exports by name. */
  private exportsOf(symbol: ts.Symbol): Value {
    const whole = symbol.exports?.get("export=" as ts.__String);
    const declaration = declarationIn(whole);
    if (whole && declaration) return this.symbolValue(whole, declaration, { frame: ROOT, name: "exports" });
    return this.module(symbol);
  }
}

/** Something was handed in: not a parameter of the function itself. */
function isGiven(value: Value, frame: Frame): boolean {
  if (value.kind === "unknown") return value.parameter !== undefined && value.parameter.of !== frame.of;
  return value.kind === "number" || (value.kind === "text" && literal(value) !== "");
}

function isOf(self: Value, of: ts.ClassLikeDeclaration | undefined): boolean {
  return self.kind === "instance" && of !== undefined && self.of === of;
}
