/**
 * What code asks of errors: those of a client are others, and say the same by their message alone. An error is followed from the call through the
 * functions that it leaves, by symbols; where a function goes whither nobody sees, all files that may call it must not look.
 */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { bare, functionsAround, upTo, walk } from "../../scan/script/code.ts";
import { positionOf } from "../../scan/script/place.ts";
import { pathOf } from "../../scan/script/program.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import { handlers, handlingIn } from "./handlers.ts";
import { decoratedBy, isRoute, receiverOf, sparesErrors, takesPromise } from "./handed.ts";
import { importersOf } from "./importers.ts";
import { identifiers, usesOf } from "./names.ts";
import { bareParent, fieldIn, isDeclared, isInline, isWritten, outside, ownNameOf } from "./syntax.ts";
import { isTextAsked } from "./told.ts";
import type { WholeCode } from "./whole.ts";

/** Where more of an error is asked than to be told. */
export interface Look {
  readonly node: ts.Node;
  readonly why: string;
}

export const LOOKS_INTO = "what the call throws is looked into";

const HANDED_ON = "what the call throws goes through what may look at it";

const TOLD =
  "the framework answers with the status of what is thrown, and no handler of errors comes before that";

/** A package that hands what a handler throws to `next`. */
const HANDS_TO_NEXT = "express-async-handler";

/** Frameworks whose own handler of errors asks for their status. */
const FRAMEWORKS =
  /["'](?:express|koa|@koa\/router|koa-router|fastify|h3|nitropack|restify|polka|find-my-way)["']|\bdefineEventHandler\b/;
const ANSWERS =
  /\b(?:res|resp|response|reply|ctx|c|set|_res)\s*\.\s*(?:status|json|send|end|code|body|render|writeHead)\b/;

/** Whether nothing stands between what routes throw and the framework itself. */
const tellsStatus = once(
  (code: WholeCode): boolean =>
    code.files.some(({ text }) => FRAMEWORKS.test(text)) &&
    !handlers(code).some(({ body }) => ANSWERS.test(body.getText())),
);

/** What every error has, and says of itself in its own words. */
const OF_ALL: ReadonlySet<string> = new Set(["message", "stack"]);

/** Functions that show an error, or hand it on as it is. */
const SHOWS =
  /^(?:console|log|logger|this\.log(?:ger)?)\.\w+$|^(?:Promise\.)?reject$|^(?:next|String|log|super)$/;

/** How many functions around a call are looked at. */
const MOST_FUNCTIONS = 200;

/**
 * @param calls the call that asks, and those of the user's own functions by which it is made
 * @returns where more of an error is asked than its message: around a call, by whoever calls the function that it stands in, by what frameworks are told
 */
export function lookedInto(code: WholeCode, calls: readonly ts.Node[]): Look | undefined {
  return errorsOf(code).around(calls) ?? ofHandlers(code);
}

/** One for all calls: what files do with errors is asked once. */
const errorsOf = once((code: WholeCode) => new Errors(code));
const ofHandlers = once((code: WholeCode): Look | undefined => errorsOf(code).handled());

/** Where a function that is handed an error asks for more than the message. */
export function looksInto(code: WholeCode, handler: ts.Expression): ts.Node | undefined {
  return errorsOf(code).looksInto(handler);
}

class Errors {
  readonly #code: WholeCode;
  /** Functions that are asked what they do with an error. */
  readonly #asking = new Set<ts.Node>();

  constructor(code: WholeCode) {
    this.#code = code;
  }

  around(calls: readonly ts.Node[]): Look | undefined {
    const waiting: ts.Node[] = [...calls];
    const seen = new Set<ts.Node>();
    /** What only calls the function that it is handed: what it gives is another function. */
    const callers = new Set<ts.Node>();
    let route: ts.Node | undefined;
    /** Whether what is handed a function leaves its errors to others; those are waiting then. */
    const isSpared = (call: ts.Node): boolean => {
      if (isRoute(call)) route = call;
      if (sparesErrors(call)) return true;
      const passed = ts.isCallExpression(call) ? this.#passedOn(call) : undefined;
      if (!passed) return false;
      waiting.push(...passed);
      callers.add(call);
      const outer = receiverOf(call);
      return outer === undefined || isSpared(outer);
    };
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      if (seen.size > MOST_FUNCTIONS)
        return { node, why: "who looks at what the call throws is not followed" };
      const found = this.#caughtAround(node) ?? this.#caughtBehind(node);
      if (found) return { node: found, why: LOOKS_INTO };
      if (isOver(node)) continue;
      if (isNext(node)) route = node;
      const taker = takesPromise(node);
      if (taker) return { node: taker, why: HANDED_ON };
      const [fn] = functionsAround(node);
      if (!fn || seen.has(fn)) continue;
      seen.add(fn);
      if (decoratedBy(fn)) return { node: fn, why: HANDED_ON };
      const receiver = receiverOf(fn);
      if (receiver && !isSpared(receiver)) return { node: receiver, why: HANDED_ON };
      const around = bareParent(fn);
      const isCalled = ts.isCallExpression(around) || ts.isNewExpression(around);
      if (isInline(fn) && isCalled && !callers.has(around)) waiting.push(around);
      waiting.push(...this.#code.requests.callers.of(fn).map((link) => link.call));
      const { calls: on, isSeen } = this.#handedOn(fn);
      const other = on.find((one) => !isSpared(one));
      if (other) return { node: other, why: HANDED_ON };
      waiting.push(...on);
      const unseen = isSeen ? undefined : this.#unseen(fn.getSourceFile());
      if (unseen) return unseen;
    }
    return route && tellsStatus(this.#code) ? { node: route, why: TOLD } : undefined;
  }

  /** Calls of what a function of the code's own is handed, where it does nothing but call it: `(fn) => (…) => fn(…).catch(next)`. */
  #passedOn({ expression, arguments: args }: ts.CallExpression): readonly ts.Node[] | undefined {
    const [only, ...others] = args;
    if (!only || others.length > 0) return undefined;
    const { evaluator, program } = this.#code;
    evaluator.restart();
    const values = each(evaluator.evaluate(bare(expression), ROOT));
    if (values.length === 1 && values.every((one) => one.kind === "library" && one.module === HANDS_TO_NEXT))
      return [];
    const fn = this.#functionOf(bare(expression));
    const body = fn && handlingIn(fn);
    const parameter = fn?.parameters[0];
    if (!body || !parameter || !ts.isIdentifier(parameter.name) || !ts.isSourceFile(fn.getSourceFile()))
      return undefined;
    const uses = usesOf(program.checker, parameter.name, body);
    const calls = uses.map((use) => bareParent(use));
    const isCalled = calls.every((call, i) => ts.isCallExpression(call) && bare(call.expression) === uses[i]);
    return isCalled && calls.length > 0 ? calls : undefined;
  }

  /** What frameworks are told to do about errors of all that is called. */
  handled(): Look | undefined {
    for (const { node, error, body } of handlers(this.#code)) {
      const found = error ? this.#asked(error, body) : node;
      if (found)
        return {
          node: found,
          why: `the handler of errors in ${pathOf(found.getSourceFile())} looks into what calls throw`,
        };
    }
    return undefined;
  }

  /** In `catch` around a place. */
  #caughtAround(node: ts.Node): ts.Node | undefined {
    for (let up: ts.Node = node; up.parent !== undefined && !ts.isFunctionLike(up); up = up.parent) {
      const { parent } = up;
      if (!ts.isTryStatement(parent) || parent.tryBlock !== up || !parent.catchClause) continue;
      const { variableDeclaration: declared, block } = parent.catchClause;
      const found = declared && this.#asked(declared.name, block);
      if (found) return found;
    }
    return undefined;
  }

  /** `.catch(…)` behind an expression, or behind one that it is a part of. */
  #caughtBehind(node: ts.Node): ts.Node | undefined {
    for (
      let up = node;
      up.parent !== undefined && !ts.isStatement(up) && !ts.isFunctionLike(up);
      up = up.parent
    ) {
      const { parent } = up;
      if (!ts.isCallExpression(parent) || parent.expression !== up || !ts.isPropertyAccessExpression(up))
        continue;
      const { text } = up.name;
      const handler =
        text === "catch" ? parent.arguments[0] : text === "then" ? parent.arguments[1] : undefined;
      const found = handler && this.looksInto(handler);
      if (found) return found;
    }
    return undefined;
  }

  /** Where a function that is handed an error asks for more than the message; itself, where it is not known. */
  looksInto(handler: ts.Expression): ts.Node | undefined {
    const inner = bare(handler);
    if (SHOWS.test(inner.getText())) return undefined;
    const fn = this.#functionOf(inner);
    const body = fn && handlingIn(fn);
    if (!fn || !body) return handler;
    const [parameter] = fn.parameters;
    return parameter && this.#asked(parameter.name, body);
  }

  #functionOf(node: ts.Expression): ts.SignatureDeclaration | undefined {
    if (isInline(node)) return node;
    const { evaluator } = this.#code;
    evaluator.restart();
    const [value, ...others] = each(evaluator.evaluate(node, ROOT));
    return others.length === 0 && value?.kind === "function" ? value.node : undefined;
  }

  /** Calls that are handed a function: `ids.map(load)`; and whether every place where it stands is followed. */
  #handedOn(fn: ts.SignatureDeclaration): { readonly calls: readonly ts.Node[]; readonly isSeen: boolean } {
    const { evaluator } = this.#code;
    if (isInline(fn) && (ts.isCallExpression(bareParent(fn)) || ts.isNewExpression(bareParent(fn))))
      return { calls: [], isSeen: true };
    const name = ownNameOf(fn);
    const symbol = name && evaluator.symbolOf(name);
    if (!name || !symbol || ts.isMethodDeclaration(fn)) return { calls: [], isSeen: false };
    const names = new Set([name.text, ...evaluator.importedAs(symbol)]);
    const calls: ts.Node[] = [];
    let isSeen = true;
    for (const text of names)
      for (const use of identifiers(this.#code, text)) {
        if (use === name) continue;
        const of = evaluator.symbolOf(use);
        if (of === symbol) {
          const call = isDeclared(use) ? undefined : handedTo(use);
          if (call === "elsewhere") isSeen = false;
          else if (call) calls.push(call);
        } else if (of === undefined && isCalledMember(use)) isSeen = false;
      }
    return { calls, isSeen };
  }

  /** Where a file, or one that imports it, looks at errors that it catches or is handed. */
  #unseen(file: ts.SourceFile): Look | undefined {
    for (const one of [file, ...importersOf(this.#code, file)]) {
      const found = this.#looksIn(one);
      if (!found) continue;
      const { file, line } = positionOf(found);
      return { node: found, why: `what the call throws may be looked into at ${file}:${line}` };
    }
    return undefined;
  }

  readonly #inFiles = new Map<ts.SourceFile, ts.Node | undefined>();

  #looksIn(file: ts.SourceFile): ts.Node | undefined {
    if (this.#inFiles.has(file)) return this.#inFiles.get(file);
    let found: ts.Node | undefined;
    walk(file, (node) => {
      if (found) return;
      if (ts.isCatchClause(node) && node.variableDeclaration)
        found = this.#asked(node.variableDeclaration.name, node.block);
      else if (ts.isCallExpression(node)) {
        const kind = fieldIn(bare(node.expression));
        const handler =
          kind === "catch" ? node.arguments[0] : kind === "then" ? node.arguments[1] : undefined;
        found = handler && this.looksInto(handler);
      }
    });
    this.#inFiles.set(file, found);
    return found;
  }

  #asked(name: ts.BindingName, scope: ts.Node): ts.Node | undefined {
    const { checker } = this.#code.program;
    if (!ts.isIdentifier(name))
      return name.elements.find(
        (one) =>
          !ts.isBindingElement(one) ||
          !OF_ALL.has((one.propertyName ?? one.name).getText()) ||
          !ts.isIdentifier(one.name) ||
          usesOf(checker, one.name, scope).some((use) => isTextAsked(this.#code, use)),
      );
    for (const use of usesOf(checker, name, scope)) {
      const found = isHarmless(this.#code, use) ? this.#inConstructor(use) : this.#within(use);
      if (found) return found;
    }
    return undefined;
  }

  /** What the constructor of an error of the code's own does with one that it is handed. */
  #inConstructor(use: ts.Identifier): ts.Node | undefined {
    const { parent: made } = outside(use);
    if (!ts.isNewExpression(made)) return undefined;
    const index = made.arguments?.findIndex((one) => bare(one) === use) ?? -1;
    const { evaluator } = this.#code;
    evaluator.restart();
    for (const value of each(evaluator.evaluate(made.expression, ROOT))) {
      const maker = value.kind === "class" ? value.node.members.find(ts.isConstructorDeclaration) : undefined;
      const parameter = maker?.parameters[index];
      if (!maker?.body || !parameter || this.#asking.has(maker)) continue;
      if (ts.isParameterPropertyDeclaration(parameter, maker)) return use;
      this.#asking.add(maker);
      const found = this.#asked(parameter.name, maker.body);
      this.#asking.delete(maker);
      if (found) return found;
    }
    return undefined;
  }

  /** What a function of the code's own does with an error that it is handed; the use itself, where it is no such function. */
  #within(use: ts.Identifier): ts.Node | undefined {
    const call = bareParent(use);
    if (!ts.isCallExpression(call)) return use;
    const index = call.arguments.findIndex((one) => bare(one) === use);
    const fn = index < 0 ? undefined : this.#functionOf(bare(call.expression));
    const body = fn && handlingIn(fn);
    const parameter = fn?.parameters[index];
    // Whoever is told by what a function gives may look at it.
    if (
      !body ||
      !parameter ||
      parameter.dotDotDotToken ||
      this.#asking.has(fn) ||
      !ts.isExpressionStatement(call.parent)
    )
      return use;
    this.#asking.add(fn);
    const found = this.#asked(parameter.name, body);
    this.#asking.delete(fn);
    return found;
  }
}

/** The `catch` that what is awaited at a place comes to. */
function catchAround(node: ts.Node): ts.CatchClause | undefined {
  let at = node;
  while (!ts.isAwaitExpression(at)) {
    const { parent } = at;
    const isChained =
      ts.isPropertyAccessExpression(parent) ||
      ts.isCallExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAwaitExpression(parent);
    if (!isChained || (ts.isCallExpression(parent) && parent.expression !== at)) return undefined;
    at = parent;
  }
  for (let up: ts.Node = at; up.parent !== undefined && !ts.isFunctionLike(up); up = up.parent) {
    const { parent } = up;
    if (ts.isTryStatement(parent) && parent.tryBlock === up && parent.catchClause) return parent.catchClause;
  }
  return undefined;
}

const HANDS_ON = /^(?:Promise\.)?(?:reject|next|done|cb|callback)$/;

/** Whether an error that is caught goes no further: it is told there, if at all. */
function isOver(node: ts.Node): boolean {
  const block = catchAround(node)?.block;
  let isEnd = block !== undefined;
  if (block)
    walk(block, (one) => {
      if (ts.isThrowStatement(one) || (ts.isCallExpression(one) && HANDS_ON.test(one.expression.getText())))
        isEnd = false;
    });
  return isEnd;
}

/** `catch (error) { next(error); }`, `.catch(next)`. */
function isNext(node: ts.Node): boolean {
  const block = catchAround(node)?.block;
  const statement = upTo(node, ts.isStatement);
  return (
    /\bnext\(\s*\w+\s*\)/.test(block?.getText() ?? "") || /\.catch\(next\)/.test(statement?.getText() ?? "")
  );
}

/** What calls a function that stands somewhere as a value; nothing where it is only exported or called there. */
function handedTo(use: ts.Identifier): ts.Node | "elsewhere" | undefined {
  const parent = bareParent(use);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.arguments?.some((one) => bare(one) === use) === true ? parent : undefined;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent))
    return undefined;
  if (ts.isExportAssignment(parent) || ts.isTypeQueryNode(parent)) return undefined;
  if (ts.isPropertyAccessExpression(parent) && parent.name === use) {
    const call = bareParent(parent);
    if (ts.isCallExpression(call) && call.expression === parent) return undefined;
    if (isWritten(parent)) return undefined;
    return ts.isCallExpression(call) ? call : "elsewhere";
  }
  const receiver = receiverOf(use);
  if (receiver) return receiver;
  // `module.exports = { load }`: who has it from there is found by its name.
  const isExports =
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) &&
    isOfExports(parent.parent);
  return isExports ? undefined : "elsewhere";
}

function isOfExports(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    /^(?:module\.)?exports$/.test(parent.left.getText())
  );
}

/** `x.load(…)`, of whatever `x` is. */
function isCalledMember(use: ts.Identifier): boolean {
  const { parent } = use;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== use) return false;
  return ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
}

/** `log.error({ error }, …)`. */
function isShown({ parent }: ts.Node): boolean {
  const isIn = ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent);
  const call = isIn ? parent.parent.parent : parent;
  return isIn && ts.isCallExpression(call) && SHOWS.test(call.expression.getText());
}

function isHarmless(code: WholeCode, name: ts.Identifier): boolean {
  let node: ts.Node = name;
  while (ts.isParenthesizedExpression(node.parent) || ts.isAsExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return OF_ALL.has(parent.name.text) && !isTextAsked(code, parent);
  if (ts.isTemplateSpan(parent)) return !isTextAsked(code, parent.parent);
  if (ts.isThrowStatement(parent)) return true;
  if (ts.isIfStatement(parent) && parent.expression === node) return true;
  if (ts.isBinaryExpression(parent))
    return (
      (parent.operatorToken.kind === ts.SyntaxKind.PlusToken && !isTextAsked(code, parent)) ||
      (parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && parent.right.getText() === "Error")
    );
  if (ts.isCallExpression(parent))
    return parent.expression.getText() === "String"
      ? !isTextAsked(code, parent)
      : SHOWS.test(parent.expression.getText());
  const made = upTo(node, ts.isNewExpression);
  return isShown(node) || (made !== undefined && /Error$/.test(made.expression.getText()));
}
