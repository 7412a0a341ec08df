/** What is done with an answer: which of its fields are read, and where it goes where it is not followed. */
import ts from "typescript";
import { GOES_ON } from "../anchors.ts";
import type { Leave, Read, Site } from "../site.ts";
import type { Callers, Link } from "./callers.ts";
import { bare, EQUALS, functionsAround, GIVES, ITERATES, upTo } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { positionOf } from "./place.ts";
import type { Found } from "./requests.ts";

export type Followed = Pick<Site, "reads" | "leaves" | "pages" | "retries">;

/** Uses of one answer that are looked at. */
const MOST_USES = 600;

interface Use {
  readonly node: ts.Node;
  /** From the body; absent as long as it is the response around it. */
  readonly path: string | undefined;
  /** Calls that lead to here, innermost first, which have not been left yet. */
  readonly chain: readonly Link[];
  /** Lists around it that the code itself has made, by `map`: their elements are the value. */
  readonly lists?: number;
  /** Which element of a list of promises it is. */
  readonly element?: number;
}

export function followed(evaluator: Evaluator, callers: Callers, { sent, chain, request }: Found): Followed {
  const links = chain.filter(({ makes }) => !makes);
  const walkers = new Follower(evaluator, callers, request.unwraps);
  const node = request.form === "node http" ? (promiseAround(sent) ?? sent) : sent;
  const first: Use = { node, path: request.unwraps.length === 0 ? "" : undefined, chain: links };
  walkers.follow(first);
  for (const [callback, index, path] of callbacksOf(sent, request.form))
    walkers.hand(callback, index, { ...first, path });
  const around = [sent, ...links.map(({ call }) => call)];
  const scopes = around.map((node) => functionsAround(node).at(-1) ?? node.getSourceFile());
  const files = around.map((node) => node.getSourceFile());
  return {
    reads: walkers.reads,
    ...(walkers.leaves.length > 0 && { leaves: walkers.leaves }),
    pages: scopes.some((scope) => says(scope, GOES_ON)),
    retries: files.some((file) => says(file, RETRIES)),
  };
}

/** `new Promise((resolve) => …)` around a call whose answer comes in pieces: what it resolves with is the body. */
function promiseAround(node: ts.Node): ts.Node | undefined {
  return upTo(
    node,
    (one): one is ts.NewExpression => ts.isNewExpression(one) && one.expression.getText() === "Promise",
  );
}

/** Parameters of callbacks that an answer is handed to: the response (no path yet), or its body. */
const CALLBACKS: Readonly<Record<string, readonly (readonly [index: number, path: string | undefined])[]>> = {
  request: [
    [1, undefined],
    [2, ""],
  ],
  jQuery: [[0, ""]],
  superagent: [[1, undefined]],
};

function callbacksOf(
  call: ts.CallExpression,
  form: string,
): readonly (readonly [ts.Expression, number, string | undefined])[] {
  const rows = CALLBACKS[form] ?? [];
  const handed: ts.Expression[] = call.arguments.filter((one) => ts.isFunctionLike(bare(one)));
  // `success` of options, `done` behind the call.
  for (const one of call.arguments)
    if (ts.isObjectLiteralExpression(bare(one)))
      for (const property of (bare(one) as ts.ObjectLiteralExpression).properties)
        if (ts.isPropertyAssignment(property) && property.name.getText() === "success")
          handed.push(property.initializer);
  for (
    let node: ts.Node = call;
    ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent);
    node = node.parent.parent
  )
    if (/^(?:done|success|end)$/.test(node.parent.name.text)) handed.push(...node.parent.parent.arguments);
  return handed.flatMap((callback) => rows.map(([index, path]) => [callback, index, path] as const));
}

/** Whether the text of a function or of a file has a word; many calls stand in one. */
function says(node: ts.Node, what: RegExp): boolean {
  const known = SAID.get(node) ?? new Map<RegExp, boolean>();
  SAID.set(node, known);
  const before = known.get(what);
  if (before !== undefined) return before;
  const found = what.test(node.getText());
  known.set(what, found);
  return found;
}

const SAID = new WeakMap<ts.Node, Map<RegExp, boolean>>();

const RETRIES =
  /(?<![\w/.-])429(?![\w/.-])|retry-?after|retryAfter|axios-?retry|p-retry|fetch-?retry|TOO_?MANY_?REQUESTS|\bretry\b\s*:/i;

/** Methods of lists that give elements, or the list with other elements left out. */
const KEEPS = new Set(["filter", "sort", "slice", "reverse", "concat", "toSorted", "toReversed", "flat"]);
const PICKS = new Set(["find", "at", "pop", "shift", "findLast"]);
/** Of texts and numbers: nothing is read by them. */
const ENDS = new Set([
  "length",
  "toString",
  "toFixed",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "split",
  "startsWith",
  "endsWith",
  "includes",
  "replace",
  "substring",
  "indexOf",
  "join",
  "localeCompare",
  "push",
  "padStart",
  "match",
  "toISOString",
  "status",
  "statusText",
  "ok",
  "headers",
  "statusCode",
  "getTime",
  "valueOf",
]);

/** Methods behind a call that say more of it. */
const CHAINS = new Set([
  "query",
  "send",
  "set",
  "type",
  "accept",
  "auth",
  "timeout",
  "retry",
  "clone",
  "pipe",
]);
/** Methods that read a body. */
const READS_BODY = new Set(["json", "text"]);
/** Functions that give what they are handed. */
const PASSES =
  /^(?:firstValueFrom|lastValueFrom|from|unref|ref|toRaw|structuredClone|Promise\.(?:resolve|all|allSettled)|Object\.freeze|JSON\.parse|z\.JSON\.parse|camelcaseKeys|plainToInstance)$/;

class Follower {
  readonly reads: Read[] = [];
  readonly leaves: Leave[] = [];
  private readonly evaluator: Evaluator;
  private readonly callers: Callers;
  private readonly unwraps: ReadonlySet<string>;
  private readonly seen = new Set<string>();
  private uses = 0;

  constructor(evaluator: Evaluator, callers: Callers, unwraps: readonly string[]) {
    this.evaluator = evaluator;
    this.callers = callers;
    this.unwraps = new Set(unwraps);
  }

  follow(first: Use): void {
    const waiting: Use[] = [first];
    for (let use = waiting.pop(); use && this.uses < MOST_USES; use = waiting.pop()) {
      const key = `${use.node.getSourceFile().fileName}:${use.node.pos}:${use.node.end}:${use.path ?? "-"}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      this.uses += 1;
      waiting.push(...this.next(use));
    }
  }

  /** Begins with a parameter of a callback. */
  hand(callback: ts.Expression, index: number, use: Use): void {
    for (const one of this.into(callback, index, use)) this.follow(one);
  }

  private next(use: Use): readonly Use[] {
    const { node } = use;
    const { parent } = node;
    if (
      ts.isExpression(parent) &&
      (bare(parent) === bare(node as ts.Expression) || ts.isAwaitExpression(parent))
    )
      return [{ ...use, node: parent }];
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
      return this.property(use, parent, parent.name.text);
    if (ts.isElementAccessExpression(parent) && parent.expression === node) return this.element(use, parent);
    if (ts.isVariableDeclaration(parent) && parent.initializer === node) return this.bind(use, parent.name);
    if (ts.isBinaryExpression(parent)) return this.binary(use, parent);
    if (ts.isConditionalExpression(parent))
      return parent.condition === node ? [] : [{ ...use, node: parent }];
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
      return this.returned(use);
    if (ts.isForOfStatement(parent) && parent.expression === node) return this.loop(use, parent);
    if (ts.isArrayLiteralExpression(parent)) return this.inList(use, parent);
    if (ts.isSpreadElement(parent)) return this.spread(use, parent);
    if (ts.isCallExpression(parent) && parent.arguments.includes(node as ts.Expression))
      return this.argument(use, parent);
    if (QUIET.has(parent.kind)) return [];
    return this.leave(use);
  }

  private leave({ node, path }: Use): readonly Use[] {
    if (path !== undefined || this.unwraps.size === 0)
      this.leaves.push({ ...positionOf(node), path: path ?? "" });
    return [];
  }

  private property(use: Use, node: ts.PropertyAccessExpression, name: string): readonly Use[] {
    const call =
      ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    if (name === "then" || name === "catch" || name === "finally")
      return call ? this.then(use, call, name) : [];
    if (use.path === undefined) {
      if (this.unwraps.has(name)) return [{ ...use, node: call ?? node, path: "" }];
      return call && CHAINS.has(name) ? [{ ...use, node: call }] : [];
    }
    if (call) return this.method(use, call, name);
    if (ENDS.has(name) && name !== "status") return [];
    return this.read(use, node, name, node.name);
  }

  private read(use: Use, node: ts.Expression, name: string, at: ts.Node): readonly Use[] {
    const path = use.path === "" || use.path === undefined ? name : `${use.path}.${name}`;
    // What wrappers look at is theirs, whatever they are called for.
    if (use.chain.length === 0) {
      const comparedWith = comparedIn(node);
      this.reads.push({ path, at: positionOf(at), ...(comparedWith !== undefined && { comparedWith }) });
    }
    return [{ ...use, node, path }];
  }

  private element(use: Use, node: ts.ElementAccessExpression): readonly Use[] {
    const key = bare(node.argumentExpression);
    if (ts.isStringLiteralLike(key)) {
      if (use.path === undefined) return this.unwraps.has(key.text) ? [{ ...use, node, path: "" }] : [];
      return this.read(use, node, key.text, key);
    }
    if (use.path === undefined) return [];
    if (use.element !== undefined) {
      const { element, ...rest } = use;
      return ts.isNumericLiteral(key) && Number(key.text) === element ? [{ ...rest, node }] : [];
    }
    if (ts.isNumericLiteral(key) || this.isIndex(key))
      return [{ ...use, node, path: elementPath(use), ...unlisted(use) }];
    return this.leave(use);
  }

  private isIndex(key: ts.Expression): boolean {
    return ts.isIdentifier(key) && /^(?:[a-z]|idx|index|.*(?:Index|Idx))$/.test(key.text);
  }

  private method(use: Use, call: ts.CallExpression, name: string): readonly Use[] {
    // `const { body } = await request(…)`, then `body.json()`.
    if (use.path === "" && READS_BODY.has(name)) return [{ ...use, node: call }];
    const [callback] = call.arguments;
    const path = elementPath(use);
    const inner: Use[] = [];
    const within = { ...use, path, ...unlisted(use) };
    if ((ITERATES.has(name) || name === "reduce") && callback) {
      const at = name === "reduce" ? 1 : 0;
      inner.push(...this.into(callback, at, within));
    }
    if (KEEPS.has(name)) inner.push({ ...use, node: call });
    if (PICKS.has(name)) inner.push({ ...within, node: call });
    if (inner.length > 0 || ENDS.has(name) || ITERATES.has(name)) return inner;
    return this.leave(use);
  }

  private then(use: Use, call: ts.CallExpression, name: string): readonly Use[] {
    const [callback] = call.arguments;
    if (name !== "then") return [{ ...use, node: call }];
    return callback ? this.into(callback, 0, use) : [];
  }

  /** A parameter of a callback holds it. */
  private into(callback: ts.Expression, index: number, use: Use): readonly Use[] {
    const inner = bare(callback);
    if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
      const parameter = inner.parameters[index];
      return parameter ? this.bind(use, parameter.name) : [];
    }
    const symbol = this.evaluator.symbolOf(inner);
    const named = symbol?.declarations?.find(ts.isFunctionDeclaration)?.parameters[index];
    return named ? this.bind(use, named.name) : this.leave({ ...use, node: callback });
  }

  private bind(use: Use, name: ts.BindingName): readonly Use[] {
    if (ts.isIdentifier(name)) return this.references(use, name);
    const { element, ...rest } = use;
    if (ts.isArrayBindingPattern(name) && element !== undefined) {
      const own = name.elements[element];
      return own && ts.isBindingElement(own) ? this.bind(rest, own.name) : [];
    }
    if (ts.isArrayBindingPattern(name))
      return name.elements.flatMap((one) =>
        ts.isBindingElement(one)
          ? this.bind({ ...use, ...(use.path !== undefined && { path: `${use.path}[]` }) }, one.name)
          : [],
      );
    return name.elements.flatMap((one) => {
      const key = one.propertyName ?? one.name;
      if (one.dotDotDotToken) return ts.isIdentifier(one.name) ? this.references(use, one.name) : [];
      if (!ts.isIdentifier(key) && !ts.isStringLiteralLike(key)) return [];
      if (use.path === undefined)
        return this.unwraps.has(key.text) ? this.bind({ ...use, path: "" }, one.name) : [];
      const path = use.path === "" ? key.text : `${use.path}.${key.text}`;
      if (use.chain.length === 0) this.reads.push({ path, at: positionOf(key) });
      return this.bind({ ...use, path }, one.name);
    });
  }

  /** Where a name stands again, in the function or the file that it belongs to. */
  private references(use: Use, name: ts.Identifier): readonly Use[] {
    const symbol = this.evaluator.symbolOf(name);
    if (!symbol) return [];
    const declared = symbol.valueDeclaration;
    const scope =
      upTo(declared && declared.getSourceFile() === name.getSourceFile() ? declared : name, isScope) ??
      name.getSourceFile();
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === name.text && node !== name && this.isSame(node, symbol))
        found.push({ ...use, node });
      ts.forEachChild(node, visit);
    };
    visit(scope);
    return found;
  }

  private isSame(node: ts.Identifier, symbol: ts.Symbol): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
    return this.evaluator.symbolOf(node) === symbol;
  }

  private binary(use: Use, node: ts.BinaryExpression): readonly Use[] {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken && node.right === use.node) {
      const left = bare(node.left);
      if (ts.isIdentifier(left)) return this.references(use, left);
      return this.leave(use);
    }
    if (GIVES.has(operator)) return [{ ...use, node }];
    return [];
  }

  /** `Promise.all([a, b])`, whose result is taken apart by position. */
  private inList(use: Use, list: ts.ArrayLiteralExpression): readonly Use[] {
    const call = list.parent;
    if (!ts.isCallExpression(call) || !/^Promise\.all(?:Settled)?$/.test(call.expression.getText()))
      return this.leave(use);
    return [{ ...use, node: call, element: list.elements.indexOf(use.node as ts.Expression) }];
  }

  /** `all.push(...rows)`, `[...all, ...rows]`: the rows go on in the list. */
  private spread(use: Use, spread: ts.SpreadElement): readonly Use[] {
    const { parent } = spread;
    if (use.path === undefined) return [];
    if (ts.isCallExpression(parent)) {
      const callee = bare(parent.expression);
      const list =
        ts.isPropertyAccessExpression(callee) && callee.name.text === "push"
          ? bare(callee.expression)
          : undefined;
      return list && ts.isIdentifier(list) ? this.references(use, list) : this.leave(use);
    }
    return ts.isArrayLiteralExpression(parent) ? [{ ...use, node: parent }] : this.leave(use);
  }

  private loop(use: Use, node: ts.ForOfStatement): readonly Use[] {
    if (use.path === undefined) return [];
    const [variable] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    return variable
      ? this.bind({ ...use, path: elementPath(use), ...unlisted(use) }, variable.name)
      : this.leave(use);
  }

  /** To the call that the chain says, else to all callers. */
  private returned(use: Use): readonly Use[] {
    const [around] = functionsAround(use.node);
    if (!around) return this.leave(use);
    const [link, ...outer] = use.chain;
    if (link && link.of === around) {
      return [{ node: link.call, path: use.path, chain: outer }];
    }
    // Of a callback: what `then` and `map` give.
    const call = around.parent;
    if (ts.isCallExpression(call) && call.arguments.includes(around as unknown as ts.Expression)) {
      const callee = bare(call.expression);
      if (ts.isPropertyAccessExpression(callee) && callee.name.text === "then")
        return [{ ...use, node: call }];
      const isMapped =
        ts.isPropertyAccessExpression(callee) &&
        (callee.name.text === "map" || callee.name.text === "flatMap");
      if (isMapped) return [{ ...use, node: call, lists: (use.lists ?? 0) + 1 }];
      if (link === undefined && use.path !== undefined) return this.leave(use);
      return link ? [{ ...use, node: call }] : [];
    }
    if (link) return [];
    const links = this.callers.of(around);
    if (links.length === 0) return this.leave(use);
    return links.slice(0, 40).map(({ call: at }) => ({ node: at, path: use.path, chain: [] }));
  }

  private argument(use: Use, call: ts.CallExpression): readonly Use[] {
    const index = call.arguments.indexOf(use.node as ts.Expression);
    const text = call.expression.getText();
    if (PASSES.test(text))
      return [{ ...use, node: call, ...(text.endsWith("JSON.parse") && { path: use.path ?? "" }) }];
    if (/^(?:\$|jQuery|_|lodash)\.(?:each|map|forEach|filter|find)$/.test(text))
      return this.handedOn(use, call);
    if (/^(?:console|log|logger|winston|debug|core)\b|\.(?:log|debug|info|warn|error)$/.test(text)) return [];
    const symbol = this.evaluator.symbolOf(
      ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression,
    );
    const declared = symbol?.valueDeclaration;
    const of =
      declared &&
      (ts.isFunctionDeclaration(declared) || ts.isMethodDeclaration(declared) ? declared : undefined);
    const held =
      declared && ts.isVariableDeclaration(declared) && declared.initializer
        ? bare(declared.initializer)
        : undefined;
    const target =
      of ?? (held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? held : undefined);
    const parameter = target?.parameters[index];
    if (parameter) return this.bind({ ...use, chain: [] }, parameter.name);
    return this.leave(use);
  }

  /** `$.each(list, (i, element) => …)`, `_.map(list, (element) => …)`. */
  private handedOn(use: Use, call: ts.CallExpression): readonly Use[] {
    const callback = call.arguments[1];
    if (!callback || use.path === undefined) return [];
    return this.into(callback, /^(?:\$|jQuery)\.each/.test(call.expression.getText()) ? 1 : 0, {
      ...use,
      path: `${use.path}[]`,
    });
  }
}

/** The way to an element of it. */
function elementPath({ path, lists = 0 }: Use): string {
  return lists > 0 ? (path ?? "") : `${path ?? ""}[]`;
}

function unlisted({ lists = 0 }: Use): Pick<Use, "lists"> {
  return lists > 1 ? { lists: lists - 1 } : lists === 1 ? { lists: 0 } : {};
}

/** What it is compared with right there. */

function comparedIn(node: ts.Expression): string | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && EQUALS.has(parent.operatorToken.kind)) {
    const other = bare(parent.left === node ? parent.right : parent.left);
    return ts.isStringLiteralLike(other) ? other.text : undefined;
  }
  return undefined;
}

/** A value is looked at, and goes nowhere. */
const QUIET = new Set([
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.TypeOfExpression,
  ts.SyntaxKind.VoidExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.ThrowStatement,
  ts.SyntaxKind.TemplateSpan,
  ts.SyntaxKind.DeleteExpression,
]);

function isScope(node: ts.Node): node is ts.Node {
  return ts.isFunctionLike(node) || ts.isSourceFile(node);
}
