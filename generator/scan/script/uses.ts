/** One answer on its way through code: which of its fields are read, per call, with what the code puts around them and with what it mixes them. */
import ts from "typescript";
import type { Leave, Read } from "../site.ts";
import {
  CHAINS,
  CHANGES,
  ENDS,
  KEEPS,
  PASSES,
  PICKS,
  PUTS,
  QUIET,
  READS_BODY,
  RUNS,
  THENS,
  comparedIn,
  declaredFunction,
  handlersIn,
  isEmpty,
  isSameList,
  isScope,
  isTarget,
} from "./answer-forms.ts";
import type { Callers } from "./callers.ts";
import {
  bare,
  calledIn,
  functionsAround,
  GIVES,
  isWithin,
  ITERATES,
  lastName,
  rootIdentifier,
  upTo,
} from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { isPutInto, putBy, type PuttingCall } from "./own-puts.ts";
import { positionOf } from "./place.ts";
import { holding } from "./reaching.ts";
import { below, type Entered, keyOf, LIST, passed, type Use } from "./use.ts";

/** Uses of one answer that are looked at, and functions within each other that one is handed to. */
const MOST_USES = 600;
const MOST_HANDED = 4;

export class Uses {
  readonly leaves: Leave[] = [];
  private readonly reads: Read[] = [];
  private readonly evaluator: Evaluator;
  private readonly callers: Callers;
  private readonly unwraps: ReadonlySet<string>;
  private readonly seen = new Set<string>();
  /** Fields that the code puts into the answer. */
  private readonly written = new Set<string>();
  /** Where it puts fields of names that are not known. */
  private readonly writtenInto = new Set<string>();
  private uses = 0;

  constructor(evaluator: Evaluator, callers: Callers, unwraps: readonly string[]) {
    this.evaluator = evaluator;
    this.callers = callers;
    this.unwraps = new Set(unwraps);
  }

  /** What is read, but for what the code has put there itself. */
  found(): readonly Read[] {
    const isBelow = (path: string, of: ReadonlySet<string>) =>
      [...of].some((each) => each === "" || path === each || path.startsWith(`${each}.`));
    return this.reads
      .filter(({ path }) => !isBelow(path, this.written))
      .map((read) => (isBelow(read.path, this.writtenInto) ? { ...read, isMixed: true as const } : read));
  }

  follow(first: Use): void {
    const waiting: Use[] = [first];
    for (let use = waiting.pop(); use && this.uses < MOST_USES; use = waiting.pop()) {
      const key = keyOf(use);
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
    if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      return this.bind(this.mixed(use, parent.name), parent.name);
    if (ts.isBinaryExpression(parent)) return this.binary(use, parent);
    if (ts.isConditionalExpression(parent))
      return parent.condition === node ? [] : [{ ...use, node: parent }];
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
      return this.returned(use);
    if (ts.isYieldExpression(parent))
      return this.returned(parent.asteriskToken ? use : { ...use, around: [LIST, ...use.around] });
    if (ts.isForOfStatement(parent) && parent.expression === node) return this.loop(use, parent);
    if (ts.isArrayLiteralExpression(parent)) return this.inList(use, parent);
    if (ts.isSpreadElement(parent)) return this.spread(use, parent);
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
      return this.inObject(use, parent);
    if (ts.isSpreadAssignment(parent)) return this.spreadInObject(use, parent);
    if (ts.isCallExpression(parent) && parent.arguments.includes(node as ts.Expression))
      return this.argument(use, parent);
    if (QUIET.has(parent.kind)) return [];
    return this.leave(use);
  }

  /** It goes where it is not followed. */
  leave({ node, path }: Use): readonly Use[] {
    if (path !== undefined || this.unwraps.size === 0)
      this.leaves.push({ ...positionOf(node), path: path ?? "" });
    return [];
  }

  private property(use: Use, node: ts.PropertyAccessExpression, name: string): readonly Use[] {
    const call =
      ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    if (THENS.has(name)) return call ? this.then(use, call, name) : [];
    if (name === "pipe" && call && use.around[0] !== LIST) return this.piped(use, call, 0);
    const [outer, ...around] = use.around;
    if (outer === LIST) return call ? this.method(use, call, name) : [];
    if (outer !== undefined) return outer === name ? [{ ...use, node, around }] : [];
    if (use.own?.has(name)) return [];
    if (use.path === undefined) {
      if (this.unwraps.has(name)) return [{ ...use, node: call ?? node, path: "" }];
      return call && CHAINS.has(name) ? [{ ...use, node: call }] : [];
    }
    if (call) return this.method(use, call, name);
    if (ENDS.has(name) && name !== "status") return [];
    return this.read(use, node, name, node.name);
  }

  private read(use: Use, node: ts.Expression, name: string, at: ts.Node): readonly Use[] {
    const { own: _own, ...rest } = use;
    const path = below(use.path, name);
    if (isPutInto(node)) {
      this.written.add(path);
      return [];
    }
    this.note(use, path, at, comparedIn(node));
    return [{ ...rest, node, path }];
  }

  /** What wrappers look at is theirs, whatever they are called for. */
  private note(use: Use, path: string, at: ts.Node, comparedWith?: string): void {
    if (!use.chain.every(({ isHanded }) => isHanded)) return;
    this.reads.push({
      path,
      at: positionOf(at),
      ...(comparedWith !== undefined && { comparedWith }),
      ...((use.isMixed ?? use.chain.some(({ isShared }) => isShared)) && { isMixed: true as const }),
      ...(use.isUnknown && { isEither: true as const }),
    });
  }

  private element(use: Use, node: ts.ElementAccessExpression): readonly Use[] {
    const key = bare(node.argumentExpression);
    const [outer, ...around] = use.around;
    if (ts.isStringLiteralLike(key)) {
      if (outer !== undefined) return outer === key.text ? [{ ...use, node, around }] : [];
      if (use.path === undefined) return this.unwraps.has(key.text) ? [{ ...use, node, path: "" }] : [];
      return this.read(use, node, key.text, key);
    }
    if (use.element !== undefined) {
      const { element, ...rest } = use;
      return ts.isNumericLiteral(key) && Number(key.text) === element ? [{ ...rest, node }] : [];
    }
    if (isPutInto(node) && !ts.isNumericLiteral(key)) {
      if (outer === undefined && use.path !== undefined) this.writtenInto.add(use.path);
      return [];
    }
    if (ts.isNumericLiteral(key) || this.isIndex(key)) return this.elementsOf({ ...use, node });
    return use.path === undefined ? [] : this.leave(use);
  }

  private isIndex(key: ts.Expression): boolean {
    return ts.isIdentifier(key) && /^(?:[a-z]|idx|index|.*(?:Index|Idx))$/.test(key.text);
  }

  /** Any element of it; none where it is no list. */
  private elementsOf(use: Use): readonly Use[] {
    const [outer, ...around] = use.around;
    if (outer === LIST) return [{ ...use, around }];
    if (outer !== undefined || use.path === undefined) return [];
    return [{ ...use, path: `${use.path}[]` }];
  }

  private method(use: Use, call: ts.CallExpression, name: string): readonly Use[] {
    // `const { body } = await request(…)`, then `body.json()`.
    if (use.path === "" && use.around.length === 0 && READS_BODY.has(name)) return [{ ...use, node: call }];
    const [callback] = call.arguments;
    const inner: Use[] = [];
    const within = this.elementsOf(use);
    if ((ITERATES.has(name) || name === "reduce") && callback) {
      const at = name === "reduce" ? 1 : 0;
      inner.push(...within.flatMap((one) => this.into(callback, at, one)));
    }
    if (KEEPS.has(name)) inner.push({ ...use, node: call });
    if (PICKS.has(name)) inner.push(...within.map((one) => ({ ...one, node: call })));
    if (inner.length > 0 || ENDS.has(name) || ITERATES.has(name)) return inner;
    return this.leave(use);
  }

  private then(use: Use, call: ts.CallExpression, name: string): readonly Use[] {
    const [callback] = call.arguments;
    if (name === "catch" || name === "finally") return [{ ...use, node: call }];
    const handed = callback ? handlersIn(callback).flatMap((one) => this.into(one, 0, use)) : [];
    return name === "then" ? handed : [...handed, { ...use, node: call }];
  }

  /** `.pipe(map((answer) => answer.data), catchError(…))`: through what changes it, from an operator on. */
  private piped(use: Use, pipe: ts.CallExpression, from: number): readonly Use[] {
    for (const operator of pipe.arguments.slice(from)) {
      const [change] = ts.isCallExpression(operator) ? operator.arguments : [];
      if (change && ts.isCallExpression(operator) && CHANGES.test(operator.expression.getText()))
        return this.into(change, 0, use);
    }
    return [{ ...use, node: pipe }];
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
      return this.elementsOf(use).flatMap((one) =>
        name.elements.flatMap((each) => (ts.isBindingElement(each) ? this.bind(one, each.name) : [])),
      );
    return name.elements.flatMap((one) => this.bindOne(use, one, name));
  }

  private bindOne(use: Use, one: ts.BindingElement, pattern: ts.ObjectBindingPattern): readonly Use[] {
    const key = one.propertyName ?? one.name;
    if (one.dotDotDotToken) {
      const taken = pattern.elements.flatMap(({ propertyName, name, dotDotDotToken }) =>
        dotDotDotToken ? [] : [(propertyName ?? name).getText()],
      );
      return ts.isIdentifier(one.name) && !taken.includes(use.around[0] ?? "")
        ? this.references(use, one.name)
        : [];
    }
    if (!ts.isIdentifier(key) && !ts.isStringLiteralLike(key)) return [];
    const [outer, ...around] = use.around;
    if (outer !== undefined) return outer === key.text ? this.bind({ ...use, around }, one.name) : [];
    if (use.own?.has(key.text)) return [];
    if (use.path === undefined)
      return this.unwraps.has(key.text) ? this.bind({ ...use, path: "" }, one.name) : [];
    const path = below(use.path, key.text);
    this.note(use, path, key);
    const { own: _own, ...rest } = use;
    return this.bind({ ...rest, path }, one.name);
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
    const holds = holding(this.evaluator, use.node, { name, symbol });
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === name.text && node !== name && this.isSame(node, symbol))
        if (holds(node)) found.push({ ...use, node });
      ts.forEachChild(node, visit);
    };
    visit(scope);
    return found;
  }

  private isSame(node: ts.Identifier, symbol: ts.Symbol): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
    if (isTarget(node)) return false;
    return this.evaluator.symbolOf(node) === symbol;
  }

  /** Marks what is put into a variable that has values from elsewhere as well. */
  private mixed(use: Use, name: ts.Node): Use {
    if (use.isMixed || !ts.isIdentifier(name)) return use;
    const symbol = this.evaluator.symbolOf(name);
    const { code } = this.evaluator;
    const isOwn = (value: ts.Node | undefined) =>
      value === undefined || isWithin(use.node, value) || isEmpty(value);
    const others = [
      ...(code.assignments.get(name.text) ?? [])
        .filter(({ target }) => symbol !== undefined && this.evaluator.symbolOf(bare(target)) === symbol)
        .map(({ value }) => value),
      ...[...PUTS]
        .flatMap((verb) => code.calls.get(verb) ?? [])
        .filter((call) => {
          const root = rootIdentifier(calledIn(call).callee);
          return root?.text === name.text && this.evaluator.symbolOf(root) === symbol;
        })
        .flatMap((call) => [...call.arguments]),
    ];
    const declaration = symbol?.valueDeclaration;
    const first = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return isOwn(first) && others.every(isOwn) ? use : { ...use, isMixed: true };
  }

  private binary(use: Use, node: ts.BinaryExpression): readonly Use[] {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken && node.right === use.node) {
      const left = bare(node.left);
      if (ts.isIdentifier(left)) return this.references(this.mixed(use, left), left);
      return this.leave(use);
    }
    if (GIVES.has(operator)) return [{ ...use, node }];
    return [];
  }

  /** `Promise.all([a, b])`, whose result is taken apart by position; any other list is one of the code's own. */
  private inList(use: Use, list: ts.ArrayLiteralExpression): readonly Use[] {
    const call = list.parent;
    const callee = ts.isCallExpression(call) ? call.expression.getText() : "";
    if (/^Promise\.all(?:Settled)?$/.test(callee))
      return [
        { ...passed(use, callee), node: call, element: list.elements.indexOf(use.node as ts.Expression) },
      ];
    const isAlone = list.elements.length === 1;
    return [
      { ...use, node: list, around: [LIST, ...use.around], ...(!isAlone && { isMixed: true as const }) },
    ];
  }

  private inObject(
    use: Use,
    property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  ): readonly Use[] {
    const name =
      ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)
        ? property.name.text
        : undefined;
    if (name === undefined || property.name === use.node) {
      if (!ts.isShorthandPropertyAssignment(property)) return this.leave(use);
    }
    return [{ ...use, node: property.parent, around: [name ?? "", ...use.around] }];
  }

  /** `{ ...job, customer }`: what it is called besides is the code's own. */
  private spreadInObject(use: Use, spread: ts.SpreadAssignment): readonly Use[] {
    if (use.path === undefined) return [];
    const { properties } = spread.parent;
    const names = properties.flatMap((one) =>
      ts.isSpreadAssignment(one) ? [] : [one.name?.getText() ?? ""],
    );
    const isAlone = properties.filter(ts.isSpreadAssignment).length === 1;
    const own = new Set([...(use.own ?? []), ...names]);
    return [
      {
        ...use,
        node: spread.parent,
        ...(use.around.length === 0 && { own }),
        ...(!isAlone && { isMixed: true as const }),
      },
    ];
  }

  /** `all.push(...rows)`, `[...all, ...rows]`: the rows go on in the list. */
  private spread(use: Use, spread: ts.SpreadElement): readonly Use[] {
    const { parent } = spread;
    if (use.path === undefined) return [];
    if (ts.isCallExpression(parent)) return this.putInto(use, parent) ?? this.leave(use);
    if (!ts.isArrayLiteralExpression(parent)) return this.leave(use);
    const isAlone = parent.elements.every((one) => one === spread || isSameList(parent, one));
    return [{ ...use, node: parent, ...(!isAlone && { isMixed: true as const }) }];
  }

  /** What is put into a list of the code's own, where a call does that. */
  private putInto(use: Use, call: ts.CallExpression): readonly Use[] | undefined {
    const callee = bare(call.expression);
    if (!ts.isPropertyAccessExpression(callee) || !PUTS.has(callee.name.text)) return undefined;
    const list = bare(callee.expression);
    return ts.isIdentifier(list) ? this.references(this.mixed(use, list), list) : undefined;
  }

  private loop(use: Use, node: ts.ForOfStatement): readonly Use[] {
    const [variable] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    if (!variable) return use.path === undefined ? [] : this.leave(use);
    return this.elementsOf(use).flatMap((one) => this.bind(one, variable.name));
  }

  /** To the call that the chain says, else to all callers. */
  private returned(use: Use): readonly Use[] {
    const [around] = functionsAround(use.node);
    if (!around) return this.leave(use);
    const [link, ...outer] = use.chain;
    if (link && link.of === around) return [{ ...use, node: link.call, chain: outer }];
    // Of a callback: what `then` and `map` give.
    const call = around.parent;
    if (ts.isCallExpression(call) && call.arguments.includes(around as unknown as ts.Expression)) {
      const callee = bare(call.expression);
      const pipe = call.parent;
      if (ts.isCallExpression(pipe) && CHANGES.test(callee.getText()) && pipe.arguments.includes(call))
        return this.piped(use, pipe, pipe.arguments.indexOf(call) + 1);
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
      if (name === "then" || name === "flatMap") return [{ ...use, node: call }];
      if (name === "map") return [{ ...use, node: call, around: [LIST, ...use.around] }];
      // What a list is chosen or put in order by goes nowhere.
      if (ITERATES.has(name)) return [];
      const called = this.calledIn(use, call, around);
      if (called.length > 0) return called;
      if (RUNS.test(lastName(callee))) return [{ ...use, node: call }];
      if (link === undefined && use.path !== undefined) return this.leave(use);
      return link ? [{ ...use, node: call }] : [];
    }
    if (link) return [];
    const links = this.callers.of(around);
    if (links.length === 0) return this.leave(use);
    return links.slice(0, 40).map(({ call: at }) => ({ ...use, node: at, chain: [] }));
  }

  /** Where a function of the code's own calls what it is handed: `all((page) => st.jobs(page))`. */
  private calledIn(use: Use, call: ts.CallExpression, passed: ts.SignatureDeclaration): readonly Use[] {
    const callee = bare(call.expression);
    const symbol = this.evaluator.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
    const target = symbol?.valueDeclaration && declaredFunction(symbol.valueDeclaration);
    const parameter = target?.parameters[call.arguments.indexOf(passed as unknown as ts.Expression)];
    const isInside = use.chain.some(({ of }) => of === target);
    if (!target || !parameter || !ts.isIdentifier(parameter.name) || isInside) return [];
    const entered = this.entered(target, call);
    return this.references({ ...use, chain: [entered, ...use.chain] }, parameter.name).flatMap((one) =>
      ts.isCallExpression(one.node.parent) && one.node.parent.expression === one.node
        ? [{ ...one, node: one.node.parent }]
        : [],
    );
  }

  private entered(of: ts.SignatureDeclaration, call: ts.CallExpression): Entered {
    const isShared = this.callers.of(of).length > 1;
    const args = [...call.arguments];
    return { of, call, args, makes: false, isHanded: true, ...(isShared && { isShared: true as const }) };
  }

  private argument(use: Use, call: ts.CallExpression): readonly Use[] {
    const index = call.arguments.indexOf(use.node as ts.Expression);
    const text = call.expression.getText();
    if (PASSES.test(text)) return [{ ...passed(use, text), node: call }];
    if (/^(?:\$|jQuery|_|lodash)\.(?:each|map|forEach|filter|find)$/.test(text))
      return this.handedOn(use, call);
    if (/^(?:console|log|logger|winston|debug|core)\b|\.(?:log|debug|info|warn|error)$/.test(text)) return [];
    const filled = putBy(this.evaluator, call, index);
    if (filled) return this.filled(use, call, filled);
    const callee = bare(call.expression);
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === "concat" && use.path !== undefined)
      return [{ ...this.joined(use, call, callee.expression), node: call }];
    const put =
      use.path === undefined ? undefined : this.putInto({ ...use, around: [LIST, ...use.around] }, call);
    if (put) return put;
    const symbol = this.evaluator.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
    const declared = symbol?.valueDeclaration;
    if (declared && ts.isParameter(declared)) return this.calledBack(use, { call, index, declared });
    const target = declared && declaredFunction(declared);
    const parameter = target?.parameters[index];
    if (!target || !parameter || use.chain.filter(({ isHanded }) => isHanded).length >= MOST_HANDED)
      return this.leave(use);
    const entered = this.entered(target, call);
    return this.bind({ ...use, chain: [entered, ...use.chain] }, parameter.name);
  }

  /** `Object.assign(job, { note })`, and `Object.assign({ note }, job)`, in which what it is called besides is the code's own. */
  private filled(
    use: Use,
    call: ts.CallExpression,
    { names, isOpen, isTarget }: PuttingCall,
  ): readonly Use[] {
    const isWhole = use.path !== undefined && use.around.length === 0;
    if (isTarget) {
      if (isWhole) for (const name of names) this.written.add(below(use.path, name));
      if (isWhole && isOpen) this.writtenInto.add(use.path);
      return [{ ...use, node: call }];
    }
    if (call.arguments[0] && !ts.isObjectLiteralExpression(call.arguments[0])) this.leave(use);
    const own = new Set([...(use.own ?? []), ...names]);
    return [{ ...use, node: call, ...(isWhole && { own }), ...(isOpen && { isMixed: true as const }) }];
  }

  /** `rows.concat(answer)`: of this answer alone where the list is one that it goes on in. */
  private joined(use: Use, call: ts.CallExpression, list: ts.Expression): Use {
    const inner = bare(list);
    const up = call.parent;
    const isOwn =
      isEmpty(inner) ||
      (ts.isBinaryExpression(up) && up.right === call && bare(up.left).getText() === inner.getText());
    return isOwn ? use : { ...use, isMixed: true };
  }

  /** A function that was handed in is called with it: `resolve(answer)`, `callback(null, answer)`. */
  private calledBack(
    use: Use,
    { call, index, declared }: { call: ts.CallExpression; index: number; declared: ts.ParameterDeclaration },
  ): readonly Use[] {
    const of = declared.parent;
    const at = of.parameters.indexOf(declared);
    const promise = of.parent;
    if (ts.isNewExpression(promise) && promise.expression.getText() === "Promise")
      return at === 0 && index === 0 ? [{ ...use, node: promise }] : [];
    const [link, ...outer] = use.chain;
    const passed = link?.of === of ? link.args[at] : undefined;
    if (passed) return this.into(passed, index, { ...use, node: call, chain: outer });
    if (link) return [];
    const links = this.callers.of(of).slice(0, 40);
    if (links.length === 0) return this.leave(use);
    return links.flatMap(({ args }) => {
      const one = args[at];
      return one ? this.into(one, index, use) : [];
    });
  }

  /** `$.each(list, (i, element) => …)`, `_.map(list, (element) => …)`. */
  private handedOn(use: Use, call: ts.CallExpression): readonly Use[] {
    const callback = call.arguments[1];
    if (!callback) return [];
    const at = /^(?:\$|jQuery)\.each/.test(call.expression.getText()) ? 1 : 0;
    return this.elementsOf(use).flatMap((one) => this.into(callback, at, one));
  }
}
