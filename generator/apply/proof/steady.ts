/**
 * Whether an expression is the same whenever it is asked for: made of literals, of variables of the environment, of names that nobody assigns, of
 * what every caller hands in alike. One client can stand for what is; rows, storage, loops and requests of others are not.
 */
import ts from "typescript";
import type { Link } from "../../scan/script/callers.ts";
import {
  bare,
  calledIn,
  collectReturns,
  enclosingClass,
  GIVES,
  isAssigning,
  isOwnTarget,
  lastName,
  nameText,
  upTo,
} from "../../scan/script/code.ts";
import { each, partsOf, ROOT } from "../../scan/script/values.ts";
import { isEnvironment, isSteadyVariable, variableIn } from "./environment.ts";
import { isPutUnseen } from "./names.ts";
import { signs } from "./signing.ts";
import type { WholeCode } from "./whole.ts";

export interface SteadyInput {
  readonly code: WholeCode;
  /** By which parameters are bound first. */
  readonly chain: readonly Link[];
  /** Nodes that are handed to the client at each call. */
  readonly skip?: ReadonlySet<ts.Node>;
  /** Tokens change with time: what functions answer that are asked for nobody, and what is kept of it. */
  readonly isToken?: boolean;
  /** Is given the variables of the environment that are come by, as the code writes them. */
  readonly variables?: Set<string>;
}

const MOST_STEPS = 3000;
const LONGEST = 60;

/** Functions and methods that give the same for the same. */
const PURE: ReadonlySet<string> = new Set([
  ...["String", "Number", "parseInt", "btoa", "encodeURIComponent", "URL", "URLSearchParams", "Headers"],
  ...[
    "trim",
    "toString",
    "replace",
    "toLowerCase",
    "concat",
    "join",
    "freeze",
    "get",
    "require",
    "Buffer",
    "from",
  ],
]);
const KEEPS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
/** What a token is kept until is reckoned by. */
const CLOCK = /^(?:Date\.now|Math\.\w+|Number|parseInt)$/;
/** How the body of an answer is read that a token is in. */
const READS: ReadonlySet<string> = new Set(["json", "text"]);
/** Libraries of which instances are made; their settings are looked at elsewhere. */
const MAKERS: ReadonlySet<string> = new Set(["create", "extend", "defaults"]);
const ASKS = /^(?:axios|got|ky|fetch|ofetch|\$fetch|node-fetch|cross-fetch|undici|isomorphic-fetch)$/;
/** What is written in expressions that has no value of its own. */
const OPEN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.TemplateSpan,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.ElementAccessExpression,
]);

export function isSteady(input: SteadyInput, node: ts.Expression): boolean {
  return new Steady(input).is(node);
}

type Bound = ReadonlyMap<ts.SignatureDeclaration, readonly ts.Expression[]>;

class Steady {
  readonly #input: SteadyInput;
  readonly #active = new Set<ts.Node>();
  #steps = 0;
  #depth = 0;
  #bound: Bound;

  constructor(input: SteadyInput) {
    this.#input = input;
    this.#bound = new Map(input.chain.map(({ of, args }) => [of, args]));
  }

  is(node: ts.Node): boolean {
    if (this.#input.skip?.has(node)) return true;
    // What leads back to itself is decided where it began.
    if (this.#active.has(node)) return true;
    this.#steps += 1;
    if (this.#steps > MOST_STEPS || this.#depth > LONGEST) return false;
    this.#active.add(node);
    this.#depth += 1;
    const result = this.#of(node);
    this.#depth -= 1;
    this.#active.delete(node);
    return result;
  }

  #all(nodes: readonly ts.Node[]): boolean {
    return nodes.every((one) => this.is(one));
  }

  #of(written: ts.Node): boolean {
    const node = ts.isExpression(written) ? bare(written) : written;
    if (this.#input.skip?.has(node)) return true;
    if (ts.isIdentifier(node)) return this.#name(node);
    if (ts.isPropertyAccessExpression(node)) return this.#member(node);
    if (ts.isElementAccessExpression(node) && isEnvironment(node.expression)) return this.#named(node);
    if (ts.isCallExpression(node)) return this.#call(node);
    if (ts.isNewExpression(node))
      return PURE.has(lastName(node.expression)) && this.#all([...(node.arguments ?? [])]);
    if (ts.isShorthandPropertyAssignment(node)) return this.#name(node.name);
    if (ts.isConditionalExpression(node)) return this.#alike([node.whenTrue, node.whenFalse]);
    if (ts.isBinaryExpression(node)) {
      // What keeps a token and gives it: `kept ??= await login()`.
      if (isAssigning(node))
        return this.#input.isToken === true && KEEPS.has(node.operatorToken.kind) && this.is(node.right);
      if (GIVES.has(node.operatorToken.kind)) return this.#alike([node.left, node.right]);
    }
    // Which of a table it is, the index says.
    if (ts.isElementAccessExpression(node) && !isLiteral(bare(node.argumentExpression))) return false;
    if (OPEN.has(node.kind)) return this.#all(beforeQuery(node, this.#input.isToken !== true));
    return isLiteral(node);
  }

  /** Of several values one, whichever it is: all are the same, or tokens that are asked for alike. */
  #alike(nodes: readonly ts.Expression[]): boolean {
    const all = nodes.filter((one) => !isNone(bare(one)));
    const texts = new Set(all.map((one) => this.#textOf(one).text));
    const isOne = texts.size < 2;
    const isAsked = this.#input.isToken === true && !all.some((one) => this.#textOf(one).isKnown);
    return (isOne || isAsked) && this.#all(nodes);
  }

  #variable(node: ts.Expression): boolean {
    const name = variableIn(node);
    this.#input.variables?.add(node.getText());
    return name !== undefined && isSteadyVariable(this.#input.code, name);
  }

  /** `process.env[name]`, of a name that is handed in by the call that is looked at. */
  #named(node: ts.ElementAccessExpression): boolean {
    const key = this.#boundTo(bare(node.argumentExpression));
    if (!ts.isStringLiteralLike(key)) return false;
    this.#input.variables?.add(`${node.expression.getText()}.${key.text}`);
    return isSteadyVariable(this.#input.code, key.text);
  }

  /** What a parameter is bound to. */
  #boundTo(node: ts.Expression): ts.Expression {
    const declared = ts.isIdentifier(node)
      ? this.#input.code.evaluator.symbolOf(node)?.valueDeclaration
      : undefined;
    if (!declared || !ts.isParameter(declared) || !ts.isIdentifier(node) || this.#isAssigned(node))
      return node;
    const args = this.#bound.get(declared.parent);
    const value = args?.[declared.parent.parameters.indexOf(declared)];
    return value ? bare(value) : node;
  }

  #name(node: ts.Identifier): boolean {
    if (node.text === "undefined") return true;
    const declaration = this.#input.code.evaluator.symbolOf(node)?.valueDeclaration;
    return declaration !== undefined && this.#declared(declaration, node);
  }

  #declared(declaration: ts.Declaration, name: ts.Identifier): boolean {
    if (ts.isParameter(declaration)) return !this.#isAssigned(name) && this.#parameter(declaration);
    if (ts.isBindingElement(declaration)) return !this.#isAssigned(name) && this.#element(declaration);
    if (ts.isVariableDeclaration(declaration)) {
      if (this.#isChanged(name) || this.#isPutUnseen(name)) return false;
      const put = this.#assigned(name);
      if (put.length > 0 && this.#input.isToken !== true) return false;
      const first = declaration.initializer;
      return (first !== undefined || put.length > 0) && this.#alike([...(first ? [first] : []), ...put]);
    }
    if (ts.isExportAssignment(declaration)) return this.is(declaration.expression);
    if (ts.isPropertyAssignment(declaration)) return this.is(declaration.initializer);
    if (ts.isEnumMember(declaration)) return true;
    const { parent }: ts.Node = declaration;
    return ts.isBinaryExpression(parent) && this.is(parent.right);
  }

  #assigned(name: ts.Identifier): readonly ts.Expression[] {
    const { evaluator } = this.#input.code;
    const symbol = evaluator.symbolOf(name);
    return (evaluator.code.assignments.get(name.text) ?? [])
      .filter(({ target }) => ts.isIdentifier(bare(target)) && evaluator.symbolOf(bare(target)) === symbol)
      .map(({ value }) => value);
  }

  #isAssigned(name: ts.Identifier): boolean {
    return this.#assigned(name).length > 0 || this.#isPutUnseen(name);
  }

  #isPutUnseen(name: ts.Identifier): boolean {
    const { code } = this.#input;
    return isPutUnseen(code, name.text, code.evaluator.symbolOf(name));
  }

  /** `x[…] = …`, `Object.assign(x, …)`. */
  #isChanged(name: ts.Identifier): boolean {
    const { evaluator } = this.#input.code;
    const symbol = evaluator.symbolOf(name);
    const isIt = (node: ts.Expression | undefined) =>
      node !== undefined && evaluator.symbolOf(bare(node)) === symbol && symbol !== undefined;
    const put = (evaluator.code.members.get(name.text) ?? []).some(({ target }) => {
      const left = bare(target);
      return (
        ts.isElementAccessExpression(left) &&
        !ts.isStringLiteralLike(left.argumentExpression) &&
        isIt(left.expression)
      );
    });
    const assigns = (evaluator.code.calls.get("assign") ?? []).some(({ arguments: [first] }) => isIt(first));
    return put || assigns;
  }

  /** Handed in by the call that is looked at; else by every caller, and by all of them the same. */
  #parameter(node: ts.ParameterDeclaration): boolean {
    return this.#handed(node.parent, node.parent.parameters.indexOf(node), node.initializer, []);
  }

  #handed(
    of: ts.SignatureDeclaration,
    index: number,
    fallback: ts.Expression | undefined,
    path: readonly string[],
  ): boolean {
    const bound = this.#bound.get(of);
    const lists = bound ? [bound] : this.#input.code.requests.callers.of(of).map(({ args }) => args);
    if (lists.length === 0 || lists.some((args) => args.some(ts.isSpreadElement))) return false;
    const texts = new Set<string>();
    return lists.every((args) => {
      const value = args[index] ?? fallback;
      const picked = value && this.#picked(value, path);
      if (!picked) return false;
      texts.add(this.#textOf(picked).text);
      return texts.size === 1 && this.is(picked);
    });
  }

  #textOf(node: ts.Expression): { readonly text: string; readonly isKnown: boolean } {
    const { evaluator } = this.#input.code;
    evaluator.restart();
    const parts = partsOf(evaluator.evaluate(node, ROOT));
    const texts = parts.flat().map((part) => {
      if (typeof part === "string") return part;
      return part.kind === "unknown" && part.env ? `$${part.name}` : undefined;
    });
    const isKnown = parts.length === 1 && texts.every((text) => text !== undefined);
    const text = isKnown ? texts.join("\0") : `${node.getSourceFile().fileName}:${node.pos}`;
    return { text, isKnown };
  }

  /** `x` of `{ tenant: x }`, by names on the way. */
  #picked(node: ts.Expression, path: readonly string[]): ts.Expression | undefined {
    let at: ts.Expression = bare(node);
    for (const name of path) {
      const held = this.#literalOf(at);
      const property = held?.properties.find((one) => one.name !== undefined && nameText(one.name) === name);
      if (property && ts.isPropertyAssignment(property)) at = bare(property.initializer);
      else if (property && ts.isShorthandPropertyAssignment(property)) at = property.name;
      else return undefined;
    }
    return at;
  }

  /** The object literal that an expression is for certain. */
  #literalOf(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
    const inner = bare(node);
    if (ts.isObjectLiteralExpression(inner))
      return inner.properties.some(ts.isSpreadAssignment) ? undefined : inner;
    if (!ts.isIdentifier(inner) || this.#isAssigned(inner) || this.#isChanged(inner)) return undefined;
    const declaration = this.#input.code.evaluator.symbolOf(inner)?.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
    const call = bare(declaration.initializer);
    const frozen =
      ts.isCallExpression(call) && lastName(call.expression) === "freeze" ? call.arguments[0] : undefined;
    const held = bare(frozen ?? call);
    return ts.isObjectLiteralExpression(held) ? this.#literalOf(held) : undefined;
  }

  #element(node: ts.BindingElement): boolean {
    const path: string[] = [];
    let at: ts.BindingElement = node;
    for (;;) {
      const name = nameText(at.propertyName ?? at.name);
      if (!ts.isObjectBindingPattern(at.parent) || at.dotDotDotToken || name === "") return false;
      // What stands in for it is another value.
      if (at.initializer && !isNone(bare(at.initializer))) return false;
      path.unshift(name);
      const owner: ts.Node = at.parent.parent;
      if (ts.isBindingElement(owner)) at = owner;
      else if (ts.isParameter(owner))
        return this.#handed(owner.parent, owner.parent.parameters.indexOf(owner), owner.initializer, path);
      else if (ts.isVariableDeclaration(owner) && owner.initializer)
        return this.#taken(owner.initializer, path);
      else return false;
    }
  }

  /** What stands under names in an expression. */
  #taken(of: ts.Expression, path: readonly string[]): boolean {
    if (isEnvironment(of)) {
      this.#input.variables?.add(`${of.getText()}.${path[0] ?? ""}`);
      return path.length === 1 && isSteadyVariable(this.#input.code, path[0] ?? "");
    }
    if (path.some((name) => this.#isPut(name))) return false;
    const picked = this.#picked(of, path);
    return picked ? this.is(picked) : this.#input.isToken === true && this.is(of);
  }

  /** Whether a member of such a name is assigned, of anything but `this`. */
  #isPut(name: string): boolean {
    const { code } = this.#input;
    const put = (code.code.assignments.get(name) ?? []).some(
      ({ target }) => !ts.isIdentifier(bare(target)) && !isOwnTarget(target),
    );
    return put || isPutUnseen(code, name);
  }

  #member(node: ts.PropertyAccessExpression): boolean {
    if (isEnvironment(node.expression)) return this.#variable(node);
    const name = node.name.text;
    if (this.#isPut(name) && node.expression.getText() !== "module") return false;
    if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return this.#field(node);
    if (this.#picked(node.expression, [name])) return this.#taken(node.expression, [name]);
    const declaration = this.#input.code.evaluator.symbolOf(node.name)?.valueDeclaration;
    if (declaration && (ts.isVariableDeclaration(declaration) || ts.isEnumMember(declaration)))
      return ts.isIdentifier(node.name) && this.#declared(declaration, node.name);
    const root = bare(node.expression);
    if (ts.isIdentifier(root) || ts.isPropertyAccessExpression(root)) {
      const made = this.#input.code.evaluator.symbolOf(
        ts.isIdentifier(root) ? root : root.name,
      )?.valueDeclaration;
      if (made && ts.isParameter(made))
        return this.#handed(made.parent, made.parent.parameters.indexOf(made), made.initializer, [name]);
      if (made && ts.isVariableDeclaration(made) && made.initializer && this.#input.isToken !== true)
        return false;
    }
    return this.#input.isToken === true && this.is(node.expression);
  }

  /** A field that is given its value where the object is made, and nowhere else. */
  #field(node: ts.PropertyAccessExpression): boolean {
    const of = enclosingClass(node);
    const name = node.name.text;
    if (!of || isPutUnseen(this.#input.code, name)) return false;
    const puts = (this.#input.code.evaluator.code.assignments.get(name) ?? []).filter(
      ({ target }) => isOwnTarget(target) && enclosingClass(target) === of,
    );
    const isLater = puts.some(({ target }) => !upTo(target, ts.isConstructorDeclaration));
    if ((isLater || puts.length > 1) && this.#input.isToken !== true) return false;
    const member = of.members.find((one) => one.name !== undefined && nameText(one.name) === name);
    const first = member && ts.isPropertyDeclaration(member) ? member.initializer : undefined;
    const own = of.members
      .find(ts.isConstructorDeclaration)
      ?.parameters.find(
        (one) => nameText(one.name) === name && ts.isParameterPropertyDeclaration(one, one.parent),
      );
    const values = [...puts.map(({ value }) => value), ...(first ? [first] : [])];
    if (own) return values.length === 0 && this.#parameter(own);
    if (member && ts.isGetAccessor(member)) return this.#returns(member, []);
    return values.length > 0 && this.#alike(values);
  }

  #call(node: ts.CallExpression): boolean {
    const { callee, args } = calledIn(node);
    if (!this.#all([...args].map((arg) => (ts.isSpreadElement(arg) ? arg.expression : arg)))) return false;
    const { evaluator } = this.#input.code;
    evaluator.restart();
    const values = each(evaluator.evaluate(callee, ROOT));
    const [value, ...others] = values;
    if (others.length > 0 || !value) return false;
    const isMethod = ts.isPropertyAccessExpression(callee);
    if (value.kind === "function") {
      // What gives a token must not count, wait or tell besides.
      if (this.#input.isToken === true && !signs(evaluator, value.node)) return false;
      return this.#returns(value.node, args);
    }
    const name = lastName(callee);
    if (
      value.kind === "library" &&
      ASKS.test(value.module) &&
      (this.#input.isToken === true || MAKERS.has(name))
    )
      return true;
    if (
      this.#input.isToken === true &&
      (CLOCK.test(callee.getText()) || (isMethod && READS.has(name) && this.is(callee.expression)))
    )
      return true;
    const isGlobal = !isMethod || /^(?:Buffer|Object)$/.test(callee.expression.getText());
    return PURE.has(name) && (isGlobal || this.is(callee.expression));
  }

  /** What a function gives, its parameters bound to what it is called with. */
  #returns(of: ts.SignatureDeclaration, args: readonly ts.Expression[]): boolean {
    const body = "body" in of ? of.body : undefined;
    if (!body) return false;
    const returned: ts.Expression[] = [];
    if (ts.isBlock(body)) collectReturns(body, returned);
    else returned.push(body as ts.Expression);
    const before = this.#bound;
    this.#bound = new Map([...before, [of, args]]);
    const result = returned.length > 0 && this.#alike(returned);
    this.#bound = before;
    return result;
  }
}

/** What stands for no value: with it nothing is asked that anybody answers. */
function isNone(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return node.text === "";
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isLiteralExpression(node) ||
    ts.isTemplateLiteralToken(node) ||
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  const all: ts.Node[] = [];
  ts.forEachChild(node, (child) => void all.push(child));
  return all.filter(
    (one) =>
      ts.isExpression(one) ||
      ts.isTemplateSpan(one) ||
      ts.isTemplateLiteralToken(one) ||
      ts.isObjectLiteralElementLike(one),
  );
}

/** Parts of an expression; of an address those before its query, which is handed to the client. */
function beforeQuery(node: ts.Node, isAddress: boolean): readonly ts.Node[] {
  if (!isAddress) return childrenOf(node);
  if (ts.isBinaryExpression(node)) {
    const last = ts.isBinaryExpression(bare(node.left))
      ? (bare(node.left) as ts.BinaryExpression).right
      : node.left;
    const isOver = ts.isStringLiteralLike(last) && last.text.includes("?");
    return isOver ? [node.left] : [node.left, node.right];
  }
  if (!ts.isTemplateExpression(node)) return childrenOf(node);
  if (node.head.text.includes("?")) return [];
  const end = node.templateSpans.findIndex(({ literal }) => literal.text.includes("?"));
  const spans = end < 0 ? node.templateSpans : node.templateSpans.slice(0, end + 1);
  return spans.map(({ expression }) => expression);
}
