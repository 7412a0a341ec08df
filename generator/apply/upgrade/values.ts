/** Members of enums as texts and numbers: `"Open"` where a status is compared, sent or chosen by. */
import ts from "typescript";
import { bare, EQUALS, walk } from "../../scan/script/code.ts";
import type { Rows } from "./declared.ts";
import { inQuotes, isKey, type Names, renamedKey, replaced, type Use } from "./names.ts";

type Literal = ts.StringLiteralLike | ts.NumericLiteral;

/** Assignments from variable to variable that are followed. */
const DEEPEST = 8;

export class Values {
  readonly #checker: ts.TypeChecker;
  readonly #rows: Rows;
  readonly #names: Names;
  readonly #hasMembers: boolean;

  constructor(checker: ts.TypeChecker, rows: Rows, names: Names) {
    this.#checker = checker;
    this.#rows = rows;
    this.#names = names;
    this.#hasMembers = rows.all.some(({ kind }) => kind === "member");
  }

  of(node: ts.Node): Use | undefined {
    if (!this.#hasMembers) return undefined;
    if (ts.isPropertyAssignment(node)) return this.#key(node);
    if (ts.isElementAccessExpression(node)) return this.#lookedUp(node);
    if (ts.isCallExpression(node)) return this.#searched(node);
    if (!(ts.isStringLiteralLike(node) || ts.isNumericLiteral(node))) return undefined;
    if (isModuleOrKey(node)) return undefined;
    const rows = [...this.#enumsAround(node)].flatMap((key) => this.#rows.member(key, node.text) ?? []);
    const [row] = rows;
    const [, to] = row?.values ?? [];
    if (!row) return undefined;
    if (rows.some((other) => other.values?.[1] !== to))
      return { node, row, why: "It may be of several enums" };
    if (to === undefined) return { node, row };
    const isText = ts.isStringLiteralLike(node);
    return { node, row, edits: [isText ? inQuotes(node, String(to)) : replaced(node, String(to))] };
  }

  /** `Record<Status, string>` */
  #key({ name, parent }: ts.PropertyAssignment): Use | undefined {
    if (!isKey(name)) return undefined;
    const enums = this.#keysOf(this.#checker.getContextualType(parent));
    const [row] = [...enums].flatMap((key) => this.#rows.member(key, name.text) ?? []);
    if (!row) return undefined;
    const { to } = row;
    return { node: name, row, ...(to !== undefined && { edits: [renamedKey(name, to)] }) };
  }

  /** `labels[job.status]`, where an object of the code's own has the former name of a member. */
  #lookedUp({ expression, argumentExpression: key }: ts.ElementAccessExpression): Use | undefined {
    if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) return undefined;
    const type = this.#checker.getTypeAtLocation(expression);
    for (const row of [...this.#enumsOf(key)].flatMap((one) => this.#rows.within(one))) {
      const name = String(row.values?.[0] ?? "");
      const found = row.kind === "member" ? this.#names.propertiesOf(type, name) : [];
      const isOwn = found.some((symbol) => this.#rows.packageOf(symbol) === undefined && symbol.declarations);
      // Names of properties that a type gives are renamed where it is.
      if (isOwn) return { node: key, row, why: `What is looked up here has ${name}` };
    }
    return undefined;
  }

  /** `open.has(ticket.status)`, where the set was made of former names of members as texts. */
  #searched({ expression: callee, arguments: [key] }: ts.CallExpression): Use | undefined {
    if (!key || !ts.isPropertyAccessExpression(callee) || !SEARCHES.has(callee.name.text)) return undefined;
    for (const row of [...this.#enumsOf(key)].flatMap((one) => this.#rows.within(one))) {
      const name = String(row.values?.[0] ?? "");
      if (row.kind === "member" && this.#holds(callee.expression, name, DEEPEST))
        return { node: key, row, why: `What is looked through here has ${name}` };
    }
    return undefined;
  }

  /** Whether what a name was made of has a text that nothing else shows to be of an enum. */
  #holds(node: ts.Expression, text: string, depth: number): boolean {
    if (depth === 0) return false;
    let isFound = false;
    walk(node, (one) => {
      if (ts.isStringLiteralLike(one) || ts.isNumericLiteral(one))
        isFound ||= one.text === text && this.#enumsAround(one).size === 0;
      else if (ts.isIdentifier(one))
        for (const { initializer } of this.#madeBy(one))
          isFound ||= initializer !== undefined && this.#holds(initializer, text, depth - 1);
    });
    return isFound;
  }

  #madeBy(name: ts.Identifier): readonly (ts.VariableDeclaration | ts.PropertyDeclaration)[] {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const target =
      symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return (target?.declarations ?? []).filter(
      (one): one is ts.VariableDeclaration | ts.PropertyDeclaration =>
        (ts.isVariableDeclaration(one) || ts.isPropertyDeclaration(one)) &&
        this.#rows.keyOf(one) === undefined,
    );
  }

  /** Enums whose members are the names of an object's properties. */
  #keysOf(type: ts.Type | undefined): ReadonlySet<string> {
    const [of] = type?.aliasTypeArguments ?? [];
    if (!of) return new Set();
    const alias = type?.aliasSymbol?.name;
    if (alias === "Record") return this.#named(of);
    return alias === "Partial" || alias === "Readonly" ? this.#keysOf(of) : new Set();
  }

  /** Enums whose value a literal is by the place where it stands. */
  #enumsAround(literal: Literal): ReadonlySet<string> {
    const keys = new Set<string>();
    let node: ts.Expression = literal;
    while (isPassedOn(node.parent, node) || ts.isArrayLiteralExpression(node.parent))
      node = node.parent as ts.Expression;
    const { parent } = node;
    const add = (more: Iterable<string>) => {
      for (const key of more) keys.add(key);
    };
    if (ts.isBinaryExpression(parent) && COMPARES.has(parent.operatorToken.kind))
      add(this.#enumsOf(parent.left === node ? parent.right : parent.left));
    else if (ts.isCaseClause(parent)) add(this.#enumsOf(parent.parent.parent.expression));
    else if (ts.isPropertyAccessExpression(parent) && ts.isArrayLiteralExpression(node))
      add(this.#enumsOfSearch(node));
    else if (ts.isPropertyAssignment(parent) && isKey(parent.name))
      for (const symbol of this.#names.contextual(parent.parent, parent.name.text))
        add(this.#declared(symbol, DEEPEST));
    else if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
      add(this.#enumsOfArgument(parent, node));
    if (keys.size === 0) add(this.#named(this.#checker.getContextualType(literal)));
    return keys;
  }

  /** `["Open", "Held"].includes(job.status)` */
  #enumsOfSearch(list: ts.ArrayLiteralExpression): ReadonlySet<string> {
    const access = list.parent;
    const call = access.parent;
    const isSearch =
      ts.isPropertyAccessExpression(access) &&
      access.expression === list &&
      /^(?:includes|indexOf)$/.test(access.name.text) &&
      ts.isCallExpression(call);
    const [searched] = isSearch ? call.arguments : [];
    return searched ? this.#enumsOf(searched) : new Set();
  }

  #enumsOfArgument(call: ts.CallExpression | ts.NewExpression, node: ts.Expression): Iterable<string> {
    const signature = this.#checker.getResolvedSignature(call);
    const at = call.arguments?.indexOf(node) ?? -1;
    const parameter = signature?.parameters[at]?.valueDeclaration;
    const type = parameter && ts.isParameter(parameter) ? parameter.type : undefined;
    return type ? this.#inType(type) : [];
  }

  /** Enums that an expression is of. */
  #enumsOf(node: ts.Expression, depth = DEEPEST): ReadonlySet<string> {
    const inner = bare(node);
    const name = ts.isPropertyAccessExpression(inner) ? inner.name : inner;
    const symbols =
      ts.isElementAccessExpression(inner) && ts.isStringLiteralLike(inner.argumentExpression)
        ? this.#names.propertiesOf(
            this.#checker.getTypeAtLocation(inner.expression),
            inner.argumentExpression.text,
          )
        : [this.#checker.getSymbolAtLocation(name), ...this.#later(inner)];
    const keys = new Set(symbols.flatMap((symbol) => [...this.#declared(symbol, depth)]));
    return keys.size > 0 ? keys : this.#named(this.#checker.getTypeAtLocation(node));
  }

  /** A property of an object that is sent later. */
  #later(node: ts.Expression): readonly ts.Symbol[] {
    if (!ts.isPropertyAccessExpression(node)) return [];
    const holder = this.#checker.getSymbolAtLocation(node.expression)?.valueDeclaration;
    const made = holder && ts.isVariableDeclaration(holder) && holder.initializer;
    const literal = made && bare(made);
    if (!literal || !ts.isObjectLiteralExpression(literal)) return [];
    const types = this.#names.later.get(literal) ?? [];
    return types.flatMap((type) => this.#names.propertiesOf(type, node.name.text));
  }

  #declared(symbol: ts.Symbol | undefined, depth: number): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const declaration of symbol?.declarations ?? []) {
      const own = this.#rows.keyOf(declaration);
      if (own !== undefined) keys.add(own);
      for (const key of this.#inDeclaration(declaration, depth - 1)) keys.add(key);
    }
    return keys;
  }

  #inDeclaration(declaration: ts.Node, depth: number): Iterable<string> {
    if (depth === 0) return [];
    if (ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent)) {
      const key = declaration.propertyName ?? declaration.name;
      if (!isKey(key)) return [];
      const type = this.#checker.getTypeAtLocation(declaration.parent);
      return this.#names.propertiesOf(type, key.text).flatMap((symbol) => [...this.#declared(symbol, depth)]);
    }
    if (!isTyped(declaration)) return [];
    if (declaration.type) return this.#inType(declaration.type);
    const { initializer } = declaration as { readonly initializer?: ts.Expression };
    return initializer && !ts.isPropertySignature(declaration) ? this.#enumsOf(initializer, depth) : [];
  }

  /** Enums that a type names: `Open<Status> | null`. */
  #inType(type: ts.TypeNode): readonly string[] {
    const keys: string[] = [];
    walk(type, (node) => {
      if (!ts.isTypeReferenceNode(node)) return;
      const symbol = this.#checker.getSymbolAtLocation(node.typeName);
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target?.declarations ?? []) {
        const key = ts.isTypeAliasDeclaration(declaration) ? this.#rows.keyOf(declaration) : undefined;
        if (key !== undefined) keys.push(key);
      }
    });
    return keys;
  }

  /** Enums by whose names a type is known. */
  #named(type: ts.Type | undefined): ReadonlySet<string> {
    const keys = new Set<string>();
    const visit = (one: ts.Type, depth: number): void => {
      for (const declaration of one.aliasSymbol?.declarations ?? []) {
        const key = this.#rows.keyOf(declaration);
        if (key !== undefined) keys.add(key);
      }
      if (depth === 0) return;
      for (const argument of one.aliasTypeArguments ?? []) visit(argument, depth - 1);
    };
    if (type) for (const one of [type, this.#checker.getNonNullableType(type)]) visit(one, 2);
    return keys;
  }
}

/** Methods of lists, sets and maps that are handed what is looked for. */
const SEARCHES: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf", "has", "get"]);

const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([...EQUALS, ts.SyntaxKind.EqualsToken]);

/** Whether an expression gives its value to the one around it: `(x)`, `x as T`, `a ? x : y`, `x ?? y`. */
function isPassedOn(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent))
    return (
      parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
      parent.operatorToken.kind === ts.SyntaxKind.BarBarToken
    );
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    (ts.isAsExpression(parent) && parent.type.getText() === "const")
  );
}

function isTyped(
  node: ts.Node,
): node is ts.PropertySignature | ts.PropertyDeclaration | ts.VariableDeclaration | ts.ParameterDeclaration {
  return (
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node)
  );
}

/** What is no value: the name of a property or of a module, a type. */
function isModuleOrKey(node: Literal): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    ts.isBindingElement(parent)
  );
}
