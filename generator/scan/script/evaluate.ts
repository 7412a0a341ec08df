/**
 * Values of expressions, as far as code says them: constants, templates, concatenations, objects, functions of the user's own, across files. Nothing
 * is run. What a parameter holds is looked up in the frame; where it is not bound, the value remembers which parameter it would come from.
 */
import ts from "typescript";
import { anchorsIn } from "../anchors.ts";
import { Active } from "./active.ts";
import {
  bare,
  calledIn,
  type Code,
  collectReturns,
  enclosingClass,
  isStatic,
  lastName,
  nameText,
  upTo,
  upToAssignment,
} from "./code.ts";
import { field } from "./classes.ts";
import { typed } from "./client-types.ts";
import { entriesIn, listBehind, withAssignments } from "./later.ts";
import type { Looks } from "./looks.ts";
import { addressOf, one, originOf, queryOf } from "./queries.ts";
import type { Program } from "./program.ts";
import { callMethod, callLibrary, dayIn, GLOBALS } from "./pure.ts";
import {
  choice,
  concatenated,
  each,
  type Entry,
  type Frame,
  type FunctionValue,
  literal,
  merged,
  NOTHING,
  ROOT,
  text,
  type Unknown,
  unknown,
  type Value,
  written,
} from "./values.ts";

/** Functions within functions, and expressions within expressions, that are looked into. */
const MOST_CALLS = 10;
const MOST_DEPTH = 80;
/** Returns of one function that are looked at. */
const MOST_RETURNS = 8;
/** Expressions that are looked at for a part of a question, such as one of its callers, and for all of them. */
const MOST_EVALUATIONS = 20_000;
const MOST_IN_ALL = 1_000_000;

interface Made {
  readonly value: Value;
  readonly touched: Touched;
}

/** Literals that a value was made of, and other values that were. */
type Touched = readonly (ts.Node | Made)[];

const NOT_TOUCHED: Touched = [];

export class Evaluator implements Looks {
  readonly program: Program;
  readonly code: Code;
  /** What was found without any parameter bound holds for all questions, the rest for one. */
  private madeAtRoot = new Map<ts.Node, Made>();
  private made = new WeakMap<Frame, Map<ts.Node, Made>>();
  private readonly active = new Active();
  private pins: ReadonlyMap<ts.Node, number> = new Map();
  private readonly rows = new Map<ts.Node, number>();
  private steps = 0;
  private stepsBefore = 0;
  private readonly namesOfImports: ReadonlyMap<ts.Symbol, readonly string[]>;
  private depth = 0;
  private readonly touched: (ts.Node | Made)[] = [];

  constructor(program: Program, code: Code) {
    this.program = program;
    this.code = code;
    const names = new Map<ts.Symbol, string[]>();
    for (const name of code.imports) {
      const symbol = this.symbolOf(name);
      if (symbol) names.set(symbol, [...(names.get(symbol) ?? []), name.text]);
    }
    this.namesOfImports = names;
  }

  /** Under which other names something was imported. */
  importedAs(symbol: ts.Symbol): readonly string[] {
    return this.namesOfImports.get(symbol) ?? [];
  }

  /** Literals that `work` has looked at. */
  touching<T>(work: () => T): { readonly result: T; readonly touched: readonly ts.Node[] } {
    const start = this.touched.length;
    const result = work();
    // What is forgotten here would hold every value of a question until its end.
    return { result, touched: literalsIn(this.touched.splice(start)) };
  }

  evaluate(expression: ts.Expression, frame: Frame): Value {
    const node = bare(expression);
    const table = this.tableOf(frame);
    const known = table.get(node);
    if (known) {
      if (known.touched.length > 0) this.touched.push(known);
      return known.value;
    }
    const before = this.active.again(node);
    if (before) return before;
    this.steps += 1;
    if (this.depth > MOST_DEPTH || this.steps > MOST_EVALUATIONS) return unknown();
    this.depth += 1;
    const { result, isWhole } = this.active.closed(() => {
      this.active.begin(node, unknown(lastName(node)));
      const made = this.collecting(() => this.fresh(node, frame));
      this.active.end(node);
      return made;
    });
    this.depth -= 1;
    if (isWhole) table.set(node, result);
    return result.value;
  }

  /** Any of some rows; the one that is looked at, where rows are looked at one by one. */
  choose(node: ts.Node, rows: readonly Value[]): Value {
    const one = rows[this.pins.get(node) ?? -1];
    if (one) return one;
    this.touched.push(node);
    this.rows.set(node, rows.length);
    return choice(rows);
  }

  /** How many rows there are to choose from at a node. */
  rowsAt(node: ts.Node): number {
    return this.rows.get(node) ?? 0;
  }

  /** With one row of tables looked at: what was found without counts for nothing. */
  pinned<T>(pins: ReadonlyMap<ts.Node, number>, work: () => T): T {
    if (pins.size === 0) return work();
    const before = [this.pins, this.madeAtRoot, this.made] as const;
    [this.pins, this.madeAtRoot, this.made] = [pins, new Map(), new WeakMap()];
    try {
      return work();
    } finally {
      [this.pins, this.madeAtRoot, this.made] = before;
    }
  }

  private tableOf(frame: Frame): Map<ts.Node, Made> {
    if (frame === ROOT) return this.madeAtRoot;
    const table = this.made.get(frame) ?? new Map<ts.Node, Made>();
    this.made.set(frame, table);
    return table;
  }

  private collecting(work: () => Value): Made {
    const start = this.touched.length;
    const value = work();
    if (this.touched.length === start) return { value, touched: NOT_TOUCHED };
    const made: Made = { value, touched: this.touched.splice(start) };
    this.touched.push(made);
    return made;
  }

  again(node: ts.Node): Value | undefined {
    return this.active.again(node);
  }

  /** A new question has steps of its own. */
  restart(): void {
    this.steps = 0;
    this.stepsBefore = 0;
    this.touched.length = 0;
    this.made = new WeakMap();
  }

  /** Another part of the same question: that one is hard to answer is no reason to give up the others. */
  part<T>(work: () => T): T {
    const outer = this.steps;
    this.stepsBefore += outer;
    this.steps = this.stepsBefore > MOST_IN_ALL ? MOST_EVALUATIONS : 0;
    const result = work();
    this.stepsBefore += this.steps - outer;
    this.steps = outer;
    return result;
  }

  private fresh(node: ts.Expression, frame: Frame): Value {
    if (ts.isStringLiteralLike(node)) {
      this.touched.push(node);
      return written(node, node.text);
    }
    if (ts.isTemplateExpression(node)) {
      this.touched.push(node);
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
    if (ts.isObjectLiteralExpression(node)) return this.object(node, frame);
    if (ts.isArrayLiteralExpression(node)) return this.list(node, frame);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { kind: "function", node, frame };
    if (ts.isClassExpression(node)) return { kind: "class", node, frame };
    if (ts.isCallExpression(node)) return this.call(node, frame);
    if (ts.isNewExpression(node)) return this.construct(node, frame);
    return KEYWORDS[node.kind] ?? unknown();
  }

  /** `id ? a : b`: where a caller says what `id` is, one of the two. */
  private conditional(node: ts.ConditionalExpression, frame: Frame): Value {
    const condition = bare(node.condition);
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
    this.touched.push(node);
    return concatenated(values);
  }

  private element(node: ts.ElementAccessExpression, frame: Frame): Value {
    const day = dayIn(node);
    if (day) return day;
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

  private object(node: ts.ObjectLiteralExpression, frame: Frame): Value {
    const pieces: Value[] = [];
    let entries = new Map<string, Entry>();
    let isOpen = false;
    const close = () => {
      if (entries.size > 0 || isOpen) pieces.push({ kind: "object", entries, isOpen });
      entries = new Map();
      isOpen = false;
    };
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        close();
        pieces.push(this.spread(property.expression, frame));
        continue;
      }
      const name = this.nameOf(property.name, frame);
      if (name === undefined) isOpen = true;
      else entries.set(name, { node: property.name, value: () => this.declared(property, frame) });
    }
    close();
    return pieces.length === 0 ? NOTHING : merged(pieces);
  }

  /** `...(x && { a })` may add what it adds. */
  private spread(node: ts.Expression, frame: Frame): Value {
    const value = this.evaluate(node, frame);
    return value.kind === "choice" ? merged(value.of) : value;
  }

  private nameOf(name: ts.PropertyName, frame: Frame): string | undefined {
    if (ts.isComputedPropertyName(name)) return literal(this.evaluate(name.expression, frame));
    return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
      ? name.text
      : undefined;
  }

  private list(node: ts.ArrayLiteralExpression, frame: Frame): Value {
    const items: Value[] = [];
    let isOpen = false;
    for (const item of node.elements) {
      if (!ts.isSpreadElement(item)) items.push(this.evaluate(item, frame));
      else {
        const inner = this.evaluate(item.expression, frame);
        if (inner.kind === "list") items.push(...inner.items);
        isOpen ||= inner.kind !== "list" || inner.isOpen;
      }
    }
    return { kind: "list", items, isOpen };
  }

  private identifier(node: ts.Identifier, frame: Frame): Value {
    if (node.text === "undefined") return { kind: "null", text: "undefined", node };
    const symbol = this.symbolOf(node);
    const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    if (!symbol || !declaration) return this.foreign(node);
    return this.symbolValue(symbol, declaration, frame, node.text);
  }

  /** A name that no file of the program declares: of a library, or of the platform. */
  private foreign(node: ts.Identifier): Value {
    const imported = this.importOf(node);
    if (imported) return imported;
    // Of what `require` gives, a name that no file has.
    const local = this.program.checker.getSymbolAtLocation(node)?.declarations?.[0];
    if (
      local &&
      (ts.isVariableDeclaration(local) || ts.isBindingElement(local)) &&
      !this.active.again(local)
    ) {
      this.active.begin(local, unknown(node.text));
      const value = this.declared(local, ROOT);
      this.active.end(local);
      return value;
    }
    return GLOBALS.has(node.text) ? { kind: "library", module: node.text, path: [] } : unknown(node.text);
  }

  private importOf(node: ts.Identifier): Value | undefined {
    const local = this.program.checker.getSymbolAtLocation(node)?.declarations?.[0];
    if (!local) return undefined;
    const statement =
      upTo(local, ts.isImportDeclaration) ?? (ts.isImportDeclaration(local) ? local : undefined);
    if (!statement || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
    const module = statement.moduleSpecifier.text;
    if (ts.isImportSpecifier(local))
      return {
        kind: "library",
        module,
        path: [(local.propertyName ?? local.name).text].filter((n) => n !== "default"),
      };
    return { kind: "library", module, path: [] };
  }

  /** The symbol of a name, whatever it was imported as. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    const { checker } = this.program;
    let symbol = checker.getSymbolAtLocation(node);
    if (symbol && ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node)
      symbol = checker.getShorthandAssignmentValueSymbol(node.parent) ?? symbol;
    if (symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0) {
      const aliased = checker.getAliasedSymbol(symbol);
      return aliased.declarations ? aliased : undefined;
    }
    return symbol;
  }

  private symbolValue(symbol: ts.Symbol, declaration: ts.Declaration, frame: Frame, name: string): Value {
    if ((symbol.flags & ts.SymbolFlags.ValueModule) !== 0 && ts.isSourceFile(declaration))
      return this.module(symbol);
    const before = this.active.again(declaration);
    if (before) return before;
    this.active.begin(declaration, unknown(name));
    const value = this.declared(declaration, frame);
    this.active.update(declaration, value);
    const all = withAssignments(this, symbol, value, frame, name);
    this.active.end(declaration);
    return all;
  }

  private module(symbol: ts.Symbol): Value {
    const entries = new Map<string, Entry>();
    for (const one of this.program.checker.getExportsOfModule(symbol)) {
      const resolved =
        (one.flags & ts.SymbolFlags.Alias) !== 0 ? this.program.checker.getAliasedSymbol(one) : one;
      const declaration = resolved.valueDeclaration ?? resolved.declarations?.[0];
      if (declaration)
        entries.set(one.name, {
          node: declaration,
          value: () => this.symbolValue(resolved, declaration, ROOT, one.name),
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
    if (ts.isGetAccessor(declaration)) return this.returned(declaration, frame);
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration))
      return { kind: "function", node: declaration, frame };
    if (ts.isClassDeclaration(declaration)) return { kind: "class", node: declaration, frame };
    if (ts.isEnumDeclaration(declaration)) return this.enumeration(declaration, frame);
    if (ts.isExportAssignment(declaration)) return this.evaluate(declaration.expression, frame);
    // `exports.x = …`, `this.x = …` of JavaScript.
    const put = upToAssignment(declaration);
    if (put) return this.evaluate(put.right, frame);
    if (ts.isArrowFunction(declaration) || ts.isFunctionExpression(declaration))
      return { kind: "function", node: declaration, frame };
    if (ts.isObjectLiteralExpression(declaration)) return this.evaluate(declaration, frame);
    return unknown();
  }

  private enumeration(node: ts.EnumDeclaration, frame: Frame): Value {
    const entries = new Map<string, Entry>();
    for (const member of node.members) {
      const name = this.nameOf(member.name, frame);
      if (name !== undefined)
        entries.set(name, { node: member.name, value: () => this.declared(member, frame) });
    }
    return { kind: "object", entries, isOpen: false };
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
    const keys = entriesIn(this, list, frame);
    if (keys) return unknown(name);
    const of = this.evaluate(list, frame);
    const items = each(of).flatMap((one) =>
      one.kind === "list" && !one.isOpen ? one.items : [unknown(name)],
    );
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
    if (node.dotDotDotToken) return of;
    const key = node.propertyName ? this.nameOf(node.propertyName, frame) : name;
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
    if (node.expression.getText() === "process.env" || node.expression.getText() === "import.meta.env")
      return { kind: "unknown", name, env: true };
    const of = this.evaluate(node.expression, frame);
    const value = this.property(of, name, node);
    return value.kind === "unknown" ? (this.byType(node, name, frame) ?? value) : value;
  }

  /** What the type says, where the value does not: a member of a class of the user's own. */
  private byType(node: ts.PropertyAccessExpression, name: string, frame: Frame): Value | undefined {
    const declaration = this.symbolOf(node.name)?.valueDeclaration;
    if (!declaration || this.active.again(declaration)) return undefined;
    const of = enclosingClass(declaration);
    const isMember = of !== undefined && (declaration.parent === of || ts.isParameter(declaration));
    this.active.begin(declaration, unknown(name));
    const found = isMember
      ? field(this, { kind: "instance", of, frame: ROOT }, name)
      : ts.isPropertySignature(declaration) || ts.isMethodSignature(declaration)
        ? undefined
        : this.declared(declaration, frame);
    this.active.end(declaration);
    return found?.kind === "unknown" ? undefined : found;
  }

  /** What a value has under a name. */
  property(of: Value, name: string, at: ts.Node): Value {
    switch (of.kind) {
      case "choice":
        return choice(of.of.map((value) => this.property(value, name, at)));
      case "object": {
        const entry = of.entries.get(name);
        if (entry) return entry.value();
        const [rest] = of.rest ?? [];
        if (rest) return this.property(rest, name, at);
        return of.isOpen ? unknown(name) : { kind: "null", text: "undefined", node: at };
      }
      case "list":
        return of.items[Number(name)] ?? unknown(name);
      case "instance":
        return field(this, of, name) ?? { kind: "unknown", name, field: { of: of.of, name } };
      case "class":
        return this.staticField(of.node, name, of.frame) ?? unknown(name);
      case "library":
        return { ...of, path: [...of.path, name] };
      case "address":
        return name === "searchParams" ? { kind: "query", of: of.query } : of;
      case "unknown":
        return of.parameter
          ? { kind: "unknown", name, parameter: { ...of.parameter, path: [...of.parameter.path, name] } }
          : { kind: "unknown", name };
      default:
        return unknown(name);
    }
  }

  private staticField(node: ts.ClassLikeDeclaration, name: string, frame: Frame): Value | undefined {
    const member = node.members.find((one) => one.name && nameText(one.name) === name && isStatic(one));
    return member ? this.declared(member, frame) : undefined;
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
    const called = this.evaluate(callee, frame);
    return choice(each(called).map((one) => this.result(one, { node, callee, args, frame })));
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
    if (called.kind === "library") return callLibrary(this, called, args, frame);
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
    if (!body || this.active.again(body)) return unknown();
    if (!ts.isBlock(body)) return this.evaluate(body as ts.Expression, frame);
    this.active.begin(body, unknown());
    const returns: ts.Expression[] = [];
    collectReturns(body, returns);
    const value = choice(returns.slice(0, MOST_RETURNS).map((one) => this.evaluate(one, frame)));
    this.active.end(body);
    return value;
  }

  private required(name: ts.Expression, frame: Frame): Value {
    const module = literal(this.evaluate(name, frame));
    const symbol = this.program.checker.getSymbolAtLocation(name);
    if (symbol && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0) return this.exportsOf(symbol);
    return module === undefined ? unknown() : { kind: "library", module, path: [] };
  }

  /** What `require` gives of a file: what stands behind `module.exports =`, or its exports by name. */
  private exportsOf(symbol: ts.Symbol): Value {
    const whole = symbol.exports?.get("export=" as ts.__String);
    const declaration = whole?.valueDeclaration ?? whole?.declarations?.[0];
    if (whole && declaration) return this.symbolValue(whole, declaration, ROOT, "exports");
    return this.module(symbol);
  }

  private construct(node: ts.NewExpression, frame: Frame): Value {
    const args = node.arguments ?? [];
    const name = lastName(node.expression);
    if (name === "URL") return this.address(args, frame);
    if (name === "URLSearchParams" || name === "Headers" || name === "FormData" || name === "Map")
      return { kind: "query", of: args[0] ? queryOf(this.evaluate(args[0], frame)) : NOTHING };
    if (name === "Request" && args[0])
      return merged([
        one("url", { node, value: () => this.evaluate(args[0] as ts.Expression, frame) }),
        args[1] ? this.evaluate(args[1], frame) : NOTHING,
      ]);
    const called = this.evaluate(node.expression, frame);
    if (called.kind === "class")
      return { kind: "instance", of: called.node, args: this.argumentsOf(args, frame), frame };
    if (called.kind === "library")
      return {
        ...called,
        path: [...called.path, "new()"],
        ...(args[0] && { config: this.evaluate(args[0], frame) }),
      };
    return unknown(name);
  }

  /** `new URL(path, base)`: from its first slash on a path takes the place of the base's. */
  private address(args: readonly ts.Expression[], frame: Frame): Value {
    const [path, base] = args;
    if (!path) return unknown();
    const of = this.evaluate(path, frame);
    if (!base) return addressOf(of);
    const below = this.evaluate(base, frame);
    return addressOf(concatenated([choice(each(below).map(originOf)), of]));
  }
}

function literalsIn(touched: Touched): readonly ts.Node[] {
  const seen = new Set<ts.Node | Made>(touched);
  const all: ts.Node[] = [];
  // What is added to a set while it is gone through comes behind.
  for (const one of seen)
    if ("touched" in one) for (const inner of one.touched) seen.add(inner);
    else all.push(one);
  return all;
}

const KEYWORDS: Partial<Record<ts.SyntaxKind, Value>> = {
  [ts.SyntaxKind.TrueKeyword]: { kind: "boolean", text: "true" },
  [ts.SyntaxKind.FalseKeyword]: { kind: "boolean", text: "false" },
  [ts.SyntaxKind.NullKeyword]: { kind: "null", text: "null" },
};

/** Something was handed in: not a parameter of the function itself. */
function isGiven(value: Value, frame: Frame): boolean {
  if (value.kind === "unknown") return value.parameter !== undefined && value.parameter.of !== frame.of;
  return value.kind === "number" || (value.kind === "text" && literal(value) !== "");
}

/** A host on the network that is not the API's. */
function otherHostIn(value: Value): string | undefined {
  const [, host] = /^https?:\/\/([^/:]+\.[^/:]+)/i.exec(literal(value) ?? "") ?? [];
  const isOwn = host !== undefined && (anchorsIn(host).length > 0 || /^127\./.test(host));
  return isOwn ? undefined : host;
}

/** No default takes its place. */
function isSomething(value: Value): boolean {
  if (value.kind === "text") return value.parts.some((part) => typeof part === "string");
  return ["object", "list", "function", "class", "instance", "library", "address"].includes(value.kind);
}

function isNothing(value: Value): boolean {
  return value.kind === "null" || literal(value) === "";
}

function isOf(self: Value, of: ts.ClassLikeDeclaration | undefined): boolean {
  return self.kind === "instance" && of !== undefined && self.of === of;
}
