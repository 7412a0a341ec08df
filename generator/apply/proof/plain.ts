/**
 * Whether a function around a call of a library asks and does nothing else that its callers would miss: it signs, puts a request together, asks again
 * as a client does, throws what failed, and gives the answer. Closed tables: whatever is in none of them may matter.
 */
import ts from "typescript";
import {
  bare,
  calledIn,
  isAssigning,
  isStep,
  isWithin,
  lastName,
  rootIdentifier,
  rootName,
  walk,
} from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import { isAside, isSleep, TELLS } from "./aside.ts";
import { mostOf, type Repeats, repeatsAfter, type Test } from "./repeats.ts";
import { functionOf, isForToken, isLibrary, isOfCredentials, isSigningCall } from "./signing.ts";

/** What a function around a call does. */
export interface Plainness {
  /** What it gives where nothing failed. */
  readonly returned: readonly ts.Expression[];
  /** Whether it throws whatever failed, where the library does not. */
  readonly isLoud: boolean;
  /** Where only failures come to: what is done there with a response changes no answer. */
  readonly failing: readonly ts.Node[];
  /** After which failures it asks again. */
  readonly repeats: Repeats;
}

const MAKES: ReadonlySet<string> = new Set(["URL", "URLSearchParams", "Headers", "Error", "Date"]);
/** Names of functions that give what a client has of its own. */
const SIGNS = /token|auth|header|cred|login|refresh/i;
/** A test that holds for failures alone: of statuses that are, of errors of a library. */
const OF_FAILURE =
  /!\w+(?:\??\.response)?\??\.ok\b|\.ok===?false|(?<!data|body|json)\??\.(?:status|statusCode)(?:===?|>=?)(?:4(?!04|09)\d\d|5\d\d|399|499)\b|\bisAxiosError\b/;
/** Who asks whether it has been tried often enough. */
const OF_TRIES = /^!?\(?\w*(?:retr|attempt|tries)\w*(?:[<>]=?|===?)?[\w.]*\)?$/i;
/** What holds for every failure and for nothing else. */
const FAILED =
  /^(?:!\w+\.ok|\w+\.ok===false|\w+\.status>=400|\w+\.status(?:<200\|\|\w+\.status>=300|>=300\|\|\w+\.status<200))$/;
/** Names of parameters that say how often it was asked. */
const COUNTS = /retr|attempt|again|tr(?:y|ies)|refresh|first/i;
/** Names that a token, and how long it holds, are kept under. */
const KEEPS =
  /^[_#]*(?:(?:access|bearer|auth|cached|api|st|current|expires?)_?)?(?:token|expir\w*|auth|until|at|value)(?:_?(?:expir\w*|until|at|promise|cache|value))?$/i;
/** Names of what a token is kept in, and of none that leads from page to page. */
const KEPT = /token|auth|cred|expir/i;
const LEADS = /page|cursor|contin|next/i;
const DEEPEST = 4;

/** How a list of statements may be left: on to what is behind it, or never that way. */
type Way = "on" | "ends";

interface Around {
  /** Only where something failed. */
  readonly isFailing: boolean;
  readonly isLoop: boolean;
  /** In a loop over what is handed in, by which nothing is asked. */
  readonly isOfRows?: boolean;
  /** In no branch: whatever is behind it has come by here. */
  readonly isMain: boolean;
  /** What was passed on the way. */
  readonly tests: readonly Test[];
}

/**
 * After which failures a function that is handed one asks the same again, if it does nothing else than to tell it and to throw it: what it gives is never
 * an answer of its own.
 */
export function handingOn(evaluator: Evaluator, of: ts.SignatureDeclaration): Repeats | undefined {
  return new Plain(evaluator, of, undefined, 0).handsOn();
}

/** Whether a call puts something together, asks a library, or gets what is of credentials, and does nothing that others would miss. */
export function isQuiet(
  evaluator: Evaluator,
  call: ts.CallExpression,
  around: ts.SignatureDeclaration,
): boolean {
  return new Plain(evaluator, around, undefined, 0).isQuietCall(call);
}

/** @returns nothing where it does more */
export function plainness(
  evaluator: Evaluator,
  of: ts.SignatureDeclaration,
  asked: ts.CallExpression,
): Plainness | undefined {
  return new Plain(evaluator, of, asked, 0).whole();
}

class Plain {
  readonly #evaluator: Evaluator;
  readonly #of: ts.SignatureDeclaration;
  /** Nothing where a failure is what it is handed. */
  readonly #asked: ts.CallExpression | undefined;
  readonly #depth: number;
  readonly #returned: ts.Expression[] = [];
  readonly #failing: ts.Node[] = [];
  #isLoud = false;
  /** Whether an answer is given before anybody has looked whether it is one. */
  #isEarly = false;
  #hasLoop = false;
  readonly #repeats: Repeats[] = [];
  /** Whether what is looked at runs only where something failed, or between two tries. */
  #mayWait = false;

  constructor(
    evaluator: Evaluator,
    of: ts.SignatureDeclaration,
    asked: ts.CallExpression | undefined,
    depth: number,
  ) {
    this.#evaluator = evaluator;
    this.#of = of;
    this.#asked = asked;
    this.#depth = depth;
  }

  whole(): Plainness | undefined {
    const body = "body" in this.#of ? this.#of.body : undefined;
    const isGenerator = "asteriskToken" in this.#of && this.#of.asteriskToken !== undefined;
    if (!body || isGenerator || this.#depth > DEEPEST) return undefined;
    if (!ts.isBlock(body)) {
      this.#returned.push(body as ts.Expression);
      return this.#isCalm(body as ts.Expression) ? this.#result() : undefined;
    }
    const way = this.#list(body.statements, {
      isFailing: false,
      isLoop: false,
      isMain: true,
      tests: [],
    });
    // Who has tried often enough goes on with nothing, where a client throws.
    if (way === undefined || (this.#hasLoop && way === "on")) return undefined;
    return this.#result();
  }

  isQuietCall(call: ts.CallExpression): boolean {
    const { callee } = calledIn(call);
    const name = lastName(callee);
    if (name === "set") return this.#isOfLocal(callee);
    if (name === "reject" || this.#isOfTable(call)) return true;
    if (isLibrary(this.#evaluator, callee)) return isForToken(this.#evaluator, call, this.#of);
    return isSigningCall(this.#evaluator, call);
  }

  handsOn(): Repeats | undefined {
    const body = "body" in this.#of ? this.#of.body : undefined;
    if (!body) return undefined;
    this.#mayWait = true;
    if (!ts.isBlock(body))
      return isRejection(body as ts.Expression) && this.#isCalm(body as ts.Expression) ? "none" : undefined;
    const around = { isFailing: true, isLoop: false, isMain: false, tests: [] };
    return this.#list(body.statements, around) === "ends" ? mostOf(this.#repeats) : undefined;
  }

  #result(): Plainness {
    return {
      returned: this.#returned,
      isLoud: this.#isLoud && !this.#isEarly,
      failing: this.#failing,
      repeats: mostOf(this.#repeats),
    };
  }

  #list(statements: readonly ts.Statement[], around: Around): Way | undefined {
    let way: Way = "on";
    const tests = [...around.tests];
    for (const one of statements) {
      const before = this.#mayWait;
      this.#mayWait ||= around.isFailing || (around.isLoop && this.#isBehind(one));
      const next = this.#statement(one, { ...around, tests });
      this.#mayWait = before;
      if (next === undefined) return undefined;
      if (next === "ends") way = "ends";
      if (ts.isIfStatement(one) && !one.elseStatement && isLeaving(one.thenStatement))
        tests.push({ text: textOf(one.expression), holds: false });
    }
    return way;
  }

  /** Whether a statement comes after the call that is asked, in the same turn. */
  #isBehind(statement: ts.Statement): boolean {
    return this.#asked !== undefined && statement.pos >= this.#asked.end;
  }

  #statement(node: ts.Statement, around: Around): Way | undefined {
    if (ts.isBlock(node)) return this.#list(node.statements, around);
    if (ts.isVariableStatement(node)) {
      const all = node.declarationList.declarations.map(({ initializer }) => initializer);
      return all.every((one) => one === undefined || this.#isCalm(one)) ? "on" : undefined;
    }
    if (ts.isExpressionStatement(node)) return this.#isDone(node.expression, around) ? "on" : undefined;
    if (ts.isReturnStatement(node)) return this.#return(node, around);
    if (ts.isThrowStatement(node))
      return (around.isFailing || this.#hasLoop) && this.#isCalm(node.expression) ? "ends" : undefined;
    if (ts.isIfStatement(node)) return this.#if(node, around);
    if (ts.isContinueStatement(node)) {
      if (around.isOfRows === true) return "on";
      this.#repeats.push(repeatsAfter(around.tests));
      return around.isLoop && around.isFailing ? "ends" : undefined;
    }
    if (ts.isBreakStatement(node)) return around.isLoop && around.isFailing ? "on" : undefined;
    if (ts.isTryStatement(node)) return this.#try(node, around);
    if (ts.isForOfStatement(node) || ts.isForInStatement(node))
      return this.#isCalm(node.expression)
        ? this.#statement(node.statement, { ...around, isOfRows: !this.#isAskedIn(node) })
        : undefined;
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node))
      return this.#loop(node, around);
    return ts.isEmptyStatement(node) || ts.isFunctionDeclaration(node) ? "on" : undefined;
  }

  #isAskedIn(node: ts.Node): boolean {
    return this.#asked !== undefined && isWithin(this.#asked, node);
  }

  #return({ expression }: ts.ReturnStatement, around: Around): Way | undefined {
    if (!expression) return undefined;
    if (around.isFailing) {
      if (isRejection(expression)) return this.#isCalm(expression) ? "ends" : undefined;
      this.#repeats.push(repeatsAfter(around.tests));
      return this.#isAgain(expression) ? "ends" : undefined;
    }
    this.#returned.push(expression);
    if (!this.#isLoud) this.#isEarly = true;
    return this.#isCalm(expression) ? "ends" : undefined;
  }

  #if({ expression, thenStatement, elseStatement }: ts.IfStatement, around: Around): Way | undefined {
    const test = textOf(expression);
    if (!this.#isCalm(expression)) return undefined;
    // An answer without a body is none of those that are known.
    if (/\b204\b|content-length/.test(test) && !elseStatement && isGiving(thenStatement)) return "on";
    const isFailing =
      around.isFailing || OF_FAILURE.test(test) || OF_TRIES.test(test) || isOfCredentials(expression);
    if (isFailing) this.#failing.push(thenStatement);
    const way = (holds: boolean) => [...around.tests, { text: test, holds }];
    const before = this.#mayWait;
    this.#mayWait ||= isFailing;
    const then = this.#statement(thenStatement, { ...around, isFailing, isMain: false, tests: way(true) });
    this.#mayWait = before;
    if (then === undefined) return undefined;
    const isGuard = around.isMain && FAILED.test(test) && this.#isOfAsked(expression);
    if (isGuard && then === "ends") this.#isLoud = true;
    const other = elseStatement
      ? this.#statement(elseStatement, { ...around, isMain: false, tests: way(false) })
      : "on";
    if (other === undefined) return undefined;
    return then === "ends" && other === "ends" ? "ends" : "on";
  }

  /** Whether a test is about the response of the call, and not of one that asks for a token. */
  #isOfAsked(test: ts.Expression): boolean {
    const asked = this.#asked;
    let isIt = false;
    walk(test, (one) => {
      if (!ts.isIdentifier(one) || !asked) return;
      const symbol = this.#evaluator.symbolOf(one);
      const declared = symbol?.valueDeclaration;
      if (!declared || !ts.isVariableDeclaration(declared)) return;
      const put = (this.#evaluator.code.assignments.get(one.text) ?? []).filter(
        ({ target }) => this.#evaluator.symbolOf(bare(target)) === symbol,
      );
      const values = [
        ...(declared.initializer ? [declared.initializer] : []),
        ...put.map(({ value }) => value),
      ];
      if (values.length > 0 && values.every((value) => bare(value) === asked)) isIt = true;
    });
    return isIt;
  }

  #try({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, around: Around): Way | undefined {
    const way = this.#statement(tryBlock, around);
    if (way === undefined || finallyBlock) return undefined;
    if (!catchClause) return way;
    this.#failing.push(catchClause);
    const caught = this.#statement(catchClause.block, { ...around, isFailing: true, tests: [] });
    if (caught === "on" && around.isLoop) this.#repeats.push(repeatsAfter(leftOut(catchClause.block)));
    // What was caught is thrown, or asked again; what goes wrong in a failure is one.
    if (caught === undefined || (caught === "on" && !around.isLoop && !around.isFailing)) return undefined;
    return way === "ends" && caught === "ends" ? "ends" : "on";
  }

  /** Asks the same again: nothing that changes with each turn is a part of the request. */
  #loop(node: ts.ForStatement | ts.WhileStatement | ts.DoStatement, around: Around): Way | undefined {
    const turned = turnedIn(node);
    const asked = this.#asked;
    let isSame = this.#isAskedIn(node);
    if (asked)
      walk(asked, (one) => {
        if (ts.isIdentifier(one) && turned.has(one.text)) isSame = false;
      });
    if (!isSame) return undefined;
    this.#hasLoop = true;
    const way = this.#statement(node.statement, { ...around, isLoop: true });
    if (way === undefined) return undefined;
    const test = ts.isForStatement(node) ? node.condition : node.expression;
    return test === undefined || test.kind === ts.SyntaxKind.TrueKeyword ? "ends" : "on";
  }

  /** A call of itself, with what it was handed; of who is handed a failure, a call of the library with what had failed. */
  #isAgain(node: ts.Expression): boolean {
    const call = bare(node);
    if (!ts.isCallExpression(call)) return false;
    if (!this.#asked) return this.#isOfFailed(call);
    if (this.#functionOf(call) !== this.#of) return false;
    const { parameters } = this.#of;
    if (call.arguments.length > parameters.length) return false;
    return parameters.every(({ name }, i) => {
      const arg = call.arguments[i];
      const inner = arg && bare(arg);
      if (inner && ts.isIdentifier(inner)) return name.getText() === inner.text;
      if (!COUNTS.test(name.getText())) return false;
      const counted = inner && ts.isBinaryExpression(inner) ? inner.left.getText() : undefined;
      const isFlag = inner?.kind === ts.SyntaxKind.TrueKeyword || inner?.kind === ts.SyntaxKind.FalseKeyword;
      return inner === undefined || isFlag || counted === name.getText();
    });
  }

  /** `api(error.config)`, `api.request(original)`. */
  #isOfFailed({ expression: callee, arguments: [only, ...others] }: ts.CallExpression): boolean {
    this.#evaluator.restart();
    const values = each(this.#evaluator.evaluate(callee, ROOT));
    const isLibrary = values.length > 0 && values.every((one) => one.kind === "library");
    const error = this.#of.parameters[0]?.name.getText() ?? "";
    if (!isLibrary || !only || others.length > 0) return false;
    const inner = bare(only);
    const declared = ts.isIdentifier(inner) ? this.#evaluator.symbolOf(inner)?.valueDeclaration : undefined;
    const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : inner;
    const isTaken = declared !== undefined && ts.isBindingElement(declared) && inner.getText() === "config";
    return isTaken || (made !== undefined && bare(made).getText() === `${error}.config`);
  }

  /** What is done by a statement. */
  #isDone(node: ts.Expression, around: Around): boolean {
    const inner = bare(node);
    if (ts.isBinaryExpression(inner) && isAssigning(inner))
      return this.#isPut(inner) && this.#isCalm(inner.right);
    if (ts.isPostfixUnaryExpression(inner) || ts.isPrefixUnaryExpression(inner))
      return ts.isIdentifier(inner.operand) && this.#isLocal(inner.operand);
    if (ts.isCallExpression(inner) && TELLS.test(inner.expression.getText()))
      return around.isFailing && inner.arguments.every((one) => this.#isCalm(one));
    return this.#isCalm(node);
  }

  /** Names of the function's own, parts of what is sent, and what is kept of a token. */
  #isPut({ left, right }: ts.BinaryExpression): boolean {
    const inner = bare(left);
    if (ts.isIdentifier(inner) && this.#isLocal(inner)) return true;
    const isKept = KEEPS.test(lastName(inner)) && !this.#isOfAnswer(right);
    if (ts.isIdentifier(inner) || /^this\.[\w#]+$/.test(inner.getText()))
      return isKept && KEPT.test(lastName(inner));
    // Of what had failed only that it was tried, and who asks, may be others.
    if (!this.#asked)
      return this.#isOfLocal(inner) && /headers|authorization|\._?(?:is)?retr/i.test(inner.getText());
    return (isKept && KEPT.test(rootName(inner))) || this.#isOfLocal(inner);
  }

  /** Whether a value has something of what is asked, or of what is answered: that is no token. */
  #isOfAnswer(value: ts.Expression): boolean {
    let isFound = false;
    walk(value, (one) => {
      if (one === this.#asked) isFound = true;
      const declared = ts.isIdentifier(one) ? this.#evaluator.symbolOf(one)?.valueDeclaration : undefined;
      if (declared && ts.isParameter(declared) && declared.parent === this.#of) isFound = true;
      if (ts.isIdentifier(one) && declared && ts.isVariableDeclaration(declared) && !this.#isMadeHere(one))
        isFound ||= this.#isLocal(one);
    });
    return isFound;
  }

  /** A part of what the function itself has made, or was handed. */
  #isOfLocal(node: ts.Expression): boolean {
    const root = rootIdentifier(node);
    return root !== undefined && this.#isLocal(root) && this.#isMadeHere(root);
  }

  /** What the function was handed, or has made: no row of an answer, over which it goes. */
  #isMadeHere(name: ts.Identifier): boolean {
    const declared = this.#evaluator.symbolOf(name)?.valueDeclaration;
    if (!declared) return false;
    if (ts.isParameter(declared)) return declared.parent === this.#of;
    if (!ts.isVariableDeclaration(declared)) return ts.isBindingElement(declared);
    const list = declared.parent.parent;
    if (ts.isForOfStatement(list) || ts.isForInStatement(list)) return false;
    const asked = this.#asked;
    let isAnswer = false;
    if (declared.initializer)
      walk(declared.initializer, (one) => {
        if (one === asked) isAnswer = true;
      });
    return !isAnswer;
  }

  #isLocal(name: ts.Identifier): boolean {
    const declared = this.#evaluator.symbolOf(name)?.valueDeclaration;
    return declared !== undefined && isWithin(declared, this.#of);
  }

  /** An expression by which nothing is done that callers would miss. */
  #isCalm(node: ts.Node): boolean {
    let isSound = true;
    walk(node, (one) => {
      if (isSound && !this.#isAside(one, node)) isSound = false;
    });
    return isSound;
  }

  #isAside(node: ts.Node, whole: ts.Node): boolean {
    if (ts.isYieldExpression(node) || ts.isDeleteExpression(node) || ts.isTaggedTemplateExpression(node))
      return false;
    if (isStep(node))
      return ts.isPrefixUnaryExpression(node) && ts.isIdentifier(node.operand) && this.#isLocal(node.operand);
    if (ts.isThrowStatement(node) || ts.isIterationStatement(node, false)) return false;
    if (ts.isNewExpression(node)) return this.#isMade(node);
    if (ts.isBinaryExpression(node) && isAssigning(node)) return node !== whole && this.#isPut(node);
    if (!ts.isCallExpression(node) || node === this.#asked) return true;
    const { callee } = calledIn(node);
    const name = lastName(callee);
    if (name === "set" || name === "append") return this.#isOfLocal(callee);
    if (name === "assign") return this.#isOfLocal(callee) || this.#isIntoLocal(node);
    if (this.#isOfTable(node) || this.#isWait(node)) return true;
    if (SIGNS.test(name)) return isSigningCall(this.#evaluator, node);
    if (name === "reject" || name === "catch") return true;
    const own = this.#functionOf(node);
    if (own === undefined || own === this.#of) return false;
    if (isSleep(own)) return this.#mayWait;
    return new Plain(this.#evaluator, own, this.#asked, this.#depth + 1).whole() !== undefined;
  }

  #isOfTable(call: ts.CallExpression): boolean {
    return isAside(this.#evaluator, call, (name) => this.#isLocal(name));
  }

  /** `Object.assign({}, …)`, `Object.assign(params, …)`. */
  #isIntoLocal({ arguments: [into] }: ts.CallExpression): boolean {
    return into !== undefined && (ts.isObjectLiteralExpression(bare(into)) || this.#isOfLocal(into));
  }

  /** `setTimeout(resolve, ms)`, and `resolve()`, of a promise that is waited for. */
  #isWait(node: ts.CallExpression): boolean {
    const name = bare(node.expression);
    const [first] = node.arguments;
    if (!ts.isIdentifier(name)) return false;
    if (name.text === "setTimeout")
      return first !== undefined && (this.#isResolver(first) || isCallOfIt(first));
    return this.#isResolver(name);
  }

  /** What a new promise hands to what it runs. */
  #isResolver(node: ts.Expression): boolean {
    const declared = ts.isIdentifier(node) ? this.#evaluator.symbolOf(node)?.valueDeclaration : undefined;
    const made = declared && ts.isParameter(declared) ? declared.parent.parent : undefined;
    return made !== undefined && ts.isNewExpression(made) && made.expression.getText() === "Promise";
  }

  #isMade({ expression, arguments: args }: ts.NewExpression): boolean {
    const name = expression.getText();
    if (MAKES.has(name) || /Error$/.test(name)) return true;
    const [waits] = args ?? [];
    return (
      this.#mayWait && name === "Promise" && waits !== undefined && /\bsetTimeout\(/.test(waits.getText())
    );
  }

  #functionOf(call: ts.CallExpression): ts.SignatureDeclaration | undefined {
    return functionOf(this.#evaluator, call);
  }
}

/** A test without its blanks. */
function textOf(node: ts.Expression): string {
  return node.getText().replace(/\s/g, "");
}

/** Whether a statement ends with leaving. */
function isLeaving(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isBreakOrContinueStatement(last))
  );
}

/** What does not hold behind a list of statements, for it would have left there. */
function leftOut({ statements }: ts.Block): readonly Test[] {
  return statements.flatMap((one) =>
    ts.isIfStatement(one) && isLeaving(one.thenStatement)
      ? [{ text: textOf(one.expression), holds: false }]
      : [],
  );
}

/** Names that are others at each turn of a loop, and those that are made of them; a token that was renewed means the same. */
function turnedIn(loop: ts.Node): ReadonlySet<string> {
  const turned = new Set<string>();
  const add = (name: string) => {
    if (!KEPT.test(name) || LEADS.test(name)) turned.add(name);
  };
  walk(loop, (one) => {
    if (ts.isPostfixUnaryExpression(one) || ts.isPrefixUnaryExpression(one)) add(one.operand.getText());
    if (ts.isBinaryExpression(one) && isAssigning(one)) add(/^\w+/.exec(one.left.getText())?.[0] ?? "");
  });
  for (let before = -1; before < turned.size;) {
    before = turned.size;
    walk(loop, (one) => {
      if (!ts.isVariableDeclaration(one) || !one.initializer) return;
      let isMade = false;
      walk(one.initializer, (inner) => {
        if (ts.isIdentifier(inner) && turned.has(inner.text)) isMade = true;
      });
      if (isMade) for (const name of namesIn(one.name)) turned.add(name);
    });
  }
  return turned;
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesIn(one.name) : []));
}

function isRejection(node: ts.Expression): boolean {
  return /^Promise\.reject\(/.test(bare(node).getText());
}

/** `return;`, `return null;`, `return {} as T;` */
function isGiving(statement: ts.Statement): boolean {
  const [only, ...others] = ts.isBlock(statement) ? statement.statements : [statement];
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only);
}

/** `() => resolve()`, whose call is looked at itself. */
function isCallOfIt(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) && node.parameters.length === 0;
}
