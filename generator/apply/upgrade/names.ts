/** Uses of names that a client has called otherwise since: which declaration is meant decides, never the name alone. */
import ts from "typescript";
import type { UpgradeRow } from "../../diff/upgrade.ts";
import { isIdentifierName, quoted } from "./spelling.ts";
import type { Rows } from "./declared.ts";

/** A name in somebody's code, and what became of what it means. */
export interface Use {
  /** Where it is written. */
  readonly node: ts.Node;
  readonly row: UpgradeRow;
  /** What to write; nothing where a person has to decide. */
  readonly edits?: readonly TextEdit[];
  /** Why there is no edit, where the row does not say it. */
  readonly why?: string;
  /** Uses of one group are rewritten together. */
  readonly group?: ts.Node;
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Declarations of somebody's own that are to change with the client's: an object that is sent. */
export type Adopted = ReadonlyMap<ts.Node, { readonly row: UpgradeRow; readonly group: ts.Node }>;

export class Names {
  readonly #checker: ts.TypeChecker;
  readonly #rows: Rows;
  /** Objects that are sent later, by what they are sent as. */
  readonly later = new Map<ts.ObjectLiteralExpression, readonly ts.Type[]>();

  constructor(checker: ts.TypeChecker, rows: Rows) {
    this.#checker = checker;
    this.#rows = rows;
  }

  /** What a node uses, if it is a name. */
  of(node: ts.Node, adopted: Adopted): Use | undefined {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return this.#access(node, adopted);
    if (ts.isElementAccessExpression(node)) return this.#element(node, adopted);
    if (ts.isBindingElement(node)) return this.#binding(node);
    if (ts.isObjectLiteralElementLike(node)) return this.#property(node, adopted);
    if (ts.isIndexedAccessTypeNode(node)) return this.#indexed(node);
    if (ts.isTypeReferenceNode(node)) return this.#picked(node);
    if (isIn(node)) return this.#inside(node);
    if (ts.isCallExpression(node)) return this.#listed(node);
    if (ts.isStringLiteralLike(node) && ts.isCallExpression(node.parent))
      return this.#call(node, node.parent);
    return undefined;
  }

  /** Properties by a name of what a value may be. */
  propertiesOf(type: ts.Type | undefined, name: string): readonly ts.Symbol[] {
    if (!type) return [];
    const plain = this.#checker.getApparentType(this.#checker.getNonNullableType(type));
    const parts = plain.isUnion() ? plain.types : [plain];
    return parts.flatMap((part) => this.#checker.getPropertyOfType(part, name) ?? []);
  }

  /** The property that one of an object written in place is. */
  contextual(literal: ts.ObjectLiteralExpression, name: string): readonly ts.Symbol[] {
    const type = this.#taken(literal) ?? this.#checker.getContextualType(literal);
    const found = this.propertiesOf(type, name);
    return found.length > 0
      ? found
      : (this.later.get(literal) ?? []).flatMap((one) => this.propertiesOf(one, name));
  }

  /** `Object.entries(ticket)`: which names it has then, nobody can see. */
  #listed({ expression: callee, arguments: [of] }: ts.CallExpression): Use | undefined {
    if (!of || !/^Object\.(?:entries|keys|getOwnPropertyNames)$/.test(callee.getText())) return undefined;
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(of));
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const fate = this.#rows.fateOf(symbol);
      if (fate?.row.kind === "field")
        return { node: of, row: fate.row, why: "All names of it are taken here, this one as well" };
    }
    return undefined;
  }

  /** The type of what is taken apart into an object written in place: `({ fax } = customer)`. */
  #taken(literal: ts.Expression): ts.Type | undefined {
    const { parent } = literal;
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return parent.left === literal ? this.#checker.getTypeAtLocation(parent.right) : undefined;
    if (!ts.isPropertyAssignment(parent) || !isKey(parent.name)) return undefined;
    const [symbol] = this.propertiesOf(this.#taken(parent.parent), parent.name.text);
    return symbol && this.#checker.getTypeOfSymbolAtLocation(symbol, literal);
  }

  #fate(symbols: readonly (ts.Symbol | undefined)[]) {
    const fates = symbols.map((symbol) => this.#rows.fateOf(this.#unaliased(symbol)));
    const [fate] = fates.filter((one) => one !== undefined);
    if (!fate) return undefined;
    return { ...fate, isCertain: fates.every((one) => one?.isCertain && one.row.to === fate.row.to) };
  }

  #unaliased(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    return symbol && symbol.flags & ts.SymbolFlags.Alias && !this.#rows.fateOf(symbol)
      ? this.#checker.getAliasedSymbol(symbol)
      : symbol;
  }

  #own(symbol: ts.Symbol | undefined, adopted: Adopted) {
    const declaration = symbol?.declarations?.find((one) => adopted.has(one));
    return declaration && adopted.get(declaration);
  }

  #access(node: ts.PropertyAccessExpression, adopted: Adopted): Use | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node.name);
    const own = this.#own(symbol, adopted);
    if (own) return { node: node.name, ...own, edits: accessTo(node, own.row.to ?? "") };
    const fate = this.#fate([symbol]);
    if (!fate) return this.#mocked(node);
    const { row } = fate;
    const at = { node: node.name, row };
    if (!fate.isCertain) return { ...at, why: MIXED };
    if (row.to === undefined) return at;
    return row.kind === "method" ? this.#method(node, row) : { ...at, edits: accessTo(node, row.to) };
  }

  /** `mock.customers.fetch` of a mock, whose type is made of the client's. */
  #mocked(node: ts.PropertyAccessExpression): Use | undefined {
    const { expression: holder } = node;
    if (!ts.isPropertyAccessExpression(holder)) return undefined;
    const { aliasSymbol } = this.#checker.getTypeAtLocation(holder.expression);
    const row = this.#rows.method(this.#rows.packageOf(aliasSymbol), `${holder.name.text}.${node.name.text}`);
    if (!row) return undefined;
    const [resource = "", method = ""] = (row.to ?? "").split(".");
    const edits = [replaced(holder.name, resource), replaced(node.name, method)];
    return { node: node.name, row, ...(row.to !== undefined && { edits }) };
  }

  /** `isCrmError(error, "customers.fetch")` */
  #call(
    node: ts.StringLiteralLike,
    { expression: callee, arguments: given }: ts.CallExpression,
  ): Use | undefined {
    if (!given.includes(node) || !/^\w+(?:\.\w+)+$/.test(node.text)) return undefined;
    const symbol = this.#unaliased(this.#checker.getSymbolAtLocation(callee));
    const row = this.#rows.method(this.#rows.packageOf(symbol), node.text);
    if (!row) return undefined;
    const to = this.#rows.present(row, node.text);
    return { node, row, ...(to !== undefined && { edits: [inQuotes(node, to)] }) };
  }

  /** `crm.customers.fetch` → `crm.clients.get` */
  #method(node: ts.PropertyAccessExpression, row: UpgradeRow): Use {
    const [resource = "", method = ""] = (row.to ?? "").split(".");
    const former = row.accessor?.split(".")[0] ?? "";
    const at = { node: node.name, row };
    const edits = method === node.name.text ? [] : [replaced(node.name, method)];
    if (resource === former) return { ...at, edits };
    const holder = ts.isPropertyAccessExpression(node.expression) ? node.expression : undefined;
    const isWhole = this.#rows.all.some(
      ({ kind, package: folder, from, to }) =>
        kind === "resource" &&
        folder === row.package &&
        from.endsWith(`.${former}`) &&
        to?.toLowerCase() === resource.toLowerCase(),
    );
    // The resource is renamed where it is named.
    if (isWhole) return { ...at, edits };
    return holder?.name.text === former
      ? { ...at, edits: [replaced(holder.name, resource), ...edits] }
      : { ...at, why: `It is a method of ${resource} now: ${row.to}` };
  }

  #element(node: ts.ElementAccessExpression, adopted: Adopted): Use | undefined {
    const name = node.argumentExpression;
    if (!ts.isStringLiteralLike(name)) return undefined;
    const symbols = this.propertiesOf(this.#checker.getTypeAtLocation(node.expression), name.text);
    const own = this.#own(symbols[0], adopted);
    if (own) return { node: name, ...own, edits: [inQuotes(name, own.row.to ?? "")] };
    return this.#simple(name, symbols, (to) => [inQuotes(name, to)]);
  }

  /** Where the name is all that changes. */
  #simple(
    node: ts.Node,
    symbols: readonly (ts.Symbol | undefined)[],
    edits: (to: string) => readonly TextEdit[],
  ): Use | undefined {
    const fate = this.#fate(symbols);
    if (!fate) return undefined;
    const { row } = fate;
    if (!fate.isCertain) return { node, row, why: MIXED };
    if (row.to === undefined) return { node, row };
    // A method that has no name of its own is called by that of the new one.
    const to = row.kind === "method" ? row.to.slice(row.to.indexOf(".") + 1) : row.to;
    const isMoved = row.kind === "method" && !row.to.startsWith(`${row.accessor?.split(".")[0]}.`);
    return isMoved ? { node, row, why: `It is ${row.to} now` } : { node, row, edits: edits(to) };
  }

  /** `{ fax }` of what is taken apart → `{ telefax: fax }` */
  #binding(node: ts.BindingElement): Use | undefined {
    const key = node.propertyName ?? node.name;
    if (node.dotDotDotToken || !ts.isObjectBindingPattern(node.parent) || !isKey(key)) return undefined;
    const symbols = this.propertiesOf(this.#checker.getTypeAtLocation(node.parent), key.text);
    return this.#simple(key, symbols, (to) =>
      node.propertyName ? [renamedKey(key, to)] : [inserted(key, `${keyText(to)}: `)],
    );
  }

  #property(node: ts.ObjectLiteralElementLike, adopted: Adopted): Use | undefined {
    const key = node.name;
    if (!key || !isKey(key) || !ts.isObjectLiteralExpression(node.parent)) return undefined;
    const own = adopted.get(node);
    const edits = (to: string) =>
      ts.isShorthandPropertyAssignment(node) ? [inserted(key, `${keyText(to)}: `)] : [renamedKey(key, to)];
    if (own) return { node: key, ...own, edits: edits(own.row.to ?? "") };
    return this.#simple(key, this.contextual(node.parent, key.text), edits);
  }

  /** `Customer["fax"]` */
  #indexed(node: ts.IndexedAccessTypeNode): Use | undefined {
    const name = literalIn(node.indexType);
    if (!name) return undefined;
    const symbols = this.propertiesOf(this.#checker.getTypeAtLocation(node.objectType), name.text);
    return this.#simple(name, symbols, (to) => [inQuotes(name, to)]);
  }

  /** `Pick<Customer, "fax" | "name">` */
  #picked(node: ts.TypeReferenceNode): Use | undefined {
    const [of, names] = node.typeArguments ?? [];
    if (!of || !names || !/^(?:Pick|Omit)$/.test(node.typeName.getText())) return undefined;
    const type = this.#checker.getTypeAtLocation(of);
    const parts = ts.isUnionTypeNode(names) ? names.types : [names];
    const uses = parts.flatMap((part) => {
      const name = literalIn(part);
      const use =
        name && this.#simple(name, this.propertiesOf(type, name.text), (to) => [inQuotes(name, to)]);
      return use ?? [];
    });
    const [first] = uses;
    const isDone = uses.every(({ edits }) => edits);
    return first && (isDone ? { ...first, edits: uses.flatMap(({ edits = [] }) => edits) } : first);
  }

  /** `"fax" in customer` */
  #inside(node: ts.BinaryExpression): Use | undefined {
    const { left } = node;
    if (!ts.isStringLiteralLike(left)) return undefined;
    const symbols = this.propertiesOf(this.#checker.getTypeAtLocation(node.right), left.text);
    return this.#simple(left, symbols, (to) => [inQuotes(left, to)]);
  }
}

const MIXED = "The value may be of several types, of which not all have changed in this way";

function isIn(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
}

type Key = ts.Identifier | ts.StringLiteralLike;

export function isKey(node: ts.Node): node is Key {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node);
}

function literalIn(node: ts.TypeNode): ts.StringLiteralLike | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteralLike(node.literal) ? node.literal : undefined;
}

export function replaced(node: ts.Node, text: string): TextEdit {
  return { start: node.getStart(), end: node.getEnd(), text };
}

function inserted(before: ts.Node, text: string): TextEdit {
  return { start: before.getStart(), end: before.getStart(), text };
}

/** Another text between the quotes that stand there. */
export function inQuotes(node: ts.StringLiteralLike, text: string): TextEdit {
  const quote = node.getText()[0] ?? '"';
  return replaced(node, quoted(text, quote));
}

function keyText(name: string): string {
  return isIdentifierName(name) ? name : JSON.stringify(name);
}

export function renamedKey(key: Key, to: string): TextEdit {
  return ts.isIdentifier(key) ? replaced(key, keyText(to)) : inQuotes(key, to);
}

/** `customer.fax` → `customer.telefax`, or `customer["tele-fax"]` */
function accessTo(node: ts.PropertyAccessExpression, to: string): readonly TextEdit[] {
  if (isIdentifierName(to)) return [replaced(node.name, to)];
  const dot = node.questionDotToken ? "?." : "";
  return [
    { start: node.expression.getEnd(), end: node.name.getEnd(), text: `${dot}[${JSON.stringify(to)}]` },
  ];
}
