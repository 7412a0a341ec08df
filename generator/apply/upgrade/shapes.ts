/**
 * Objects of somebody's own that are sent as a client's, or filled from one. An object that is made, changed and sent in one place is renamed
 * with the client's type; where it goes elsewhere as well, a person has to look.
 */
import ts from "typescript";
import type { UpgradeRow } from "../../diff/upgrade.ts";
import { bare, walk } from "../../scan/script/code.ts";
import type { Rows } from "./declared.ts";
import { isKey, type Names, replaced, type Use } from "./names.ts";

interface Found {
  readonly adopted: Map<ts.Node, { readonly row: UpgradeRow; readonly group: ts.Node }>;
  readonly uses: Use[];
  /** Declarations that something was said of already. */
  readonly settled: Set<ts.Node>;
}

/** Properties of an object beside those of a client's type. */
interface Aligned {
  readonly renamed: Map<ts.Node, UpgradeRow>;
  /** Whether the object goes elsewhere as well. */
  readonly isElsewhere: boolean;
}

export class Shapes {
  readonly #checker: ts.TypeChecker;
  readonly #rows: Rows;
  readonly #names: Names;

  constructor(checker: ts.TypeChecker, rows: Rows, names: Names) {
    this.#checker = checker;
    this.#rows = rows;
    this.#names = names;
  }

  /** Objects that variables of a file hold until they are sent. */
  adoptedIn(file: ts.SourceFile): Found {
    const found: Found = { adopted: new Map(), uses: [], settled: new Set() };
    const references = this.#referencesIn(file);
    walk(file, (node) => {
      if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.type) return;
      const initializer = node.initializer && bare(node.initializer);
      if (!initializer || !ts.isObjectLiteralExpression(initializer)) return;
      const symbol = this.#checker.getSymbolAtLocation(node.name);
      if (symbol) this.#adopt(initializer, references.get(symbol) ?? [], isExported(node), found);
    });
    return found;
  }

  #referencesIn(file: ts.SourceFile): ReadonlyMap<ts.Symbol, readonly ts.Identifier[]> {
    const all = new Map<ts.Symbol, ts.Identifier[]>();
    walk(file, (node) => {
      if (!ts.isIdentifier(node)) return;
      const { parent } = node;
      if (ts.isVariableDeclaration(parent) && parent.name === node) return;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? this.#checker.getShorthandAssignmentValueSymbol(parent)
        : this.#checker.getSymbolAtLocation(node);
      if (symbol) all.set(symbol, [...(all.get(symbol) ?? []), node]);
    });
    return all;
  }

  #adopt(
    literal: ts.ObjectLiteralExpression,
    references: readonly ts.Identifier[],
    isOpen: boolean,
    found: Found,
  ): void {
    const accessed = references.flatMap(({ parent }) =>
      ts.isPropertyAccessExpression(parent) && ts.isIdentifier(parent.name) ? [parent] : [],
    );
    const passed = references.filter(
      (one) => !(ts.isPropertyAccessExpression(one.parent) && one.parent.expression === one),
    );
    const contexts = passed.map((one) => this.#contextOf(one));
    const types = contexts.filter((type) => type !== undefined);
    const isElsewhere = isOpen || contexts.some((type) => !type || !this.#isOfClient(type));
    const renamed = new Map<ts.Node, UpgradeRow>();
    for (const type of types) this.#align(literal, type, { renamed, isElsewhere });
    for (const [property, row] of renamed) {
      found.settled.add(property);
      if (isElsewhere) found.uses.push({ node: property, row, why: ELSEWHERE });
      else found.adopted.set(property, { row, group: literal });
    }
    const own = new Set(literal.properties.map(({ name }) => name && isKey(name) && name.text));
    for (const access of accessed) {
      if (own.has(access.name.text)) continue;
      const row = this.#rowOf(types, access.name.text);
      if (row?.to === undefined) continue;
      const use = { node: access.name, row, group: literal };
      for (const one of this.#checker.getSymbolAtLocation(access.name)?.declarations ?? [])
        found.settled.add(one);
      found.uses.push(
        isElsewhere ? { ...use, why: ELSEWHERE } : { ...use, edits: [replaced(access.name, row.to)] },
      );
    }
  }

  /** Properties of an object that those of a client's type are meant by. */
  #align(literal: ts.ObjectLiteralExpression, type: ts.Type, found: Aligned): void {
    if (!found.isElsewhere) this.#names.later.set(literal, [...(this.#names.later.get(literal) ?? []), type]);
    for (const property of literal.properties) {
      if (!property.name || !isKey(property.name)) continue;
      const row = this.#rowOf([type], property.name.text);
      if (row?.to !== undefined) found.renamed.set(property, row);
      if (!ts.isPropertyAssignment(property)) continue;
      for (const symbol of this.#names.propertiesOf(type, property.name.text)) {
        const inner = this.#checker.getTypeOfSymbolAtLocation(symbol, property);
        this.#alignValue(property.initializer, inner, found);
      }
    }
  }

  #alignValue(value: ts.Expression, type: ts.Type, found: Aligned): void {
    if (ts.isObjectLiteralExpression(value)) this.#align(value, type, found);
    if (!ts.isArrayLiteralExpression(value)) return;
    const plain = this.#checker.getNonNullableType(type);
    const items = (plain.isUnion() ? plain.types : [plain]).flatMap((one) => one.getNumberIndexType() ?? []);
    for (const item of items) for (const one of value.elements) this.#alignValue(one, item, found);
  }

  #rowOf(types: readonly ts.Type[], name: string): UpgradeRow | undefined {
    for (const type of types)
      for (const symbol of this.#names.propertiesOf(type, name)) {
        const fate = this.#rows.fateOf(symbol);
        if (fate?.isCertain) return fate.row;
      }
    return undefined;
  }

  #contextOf(node: ts.Identifier): ts.Type | undefined {
    if (ts.isShorthandPropertyAssignment(node.parent)) {
      const [symbol] = this.#names.contextual(node.parent.parent, node.text);
      return symbol && this.#checker.getTypeOfSymbolAtLocation(symbol, node);
    }
    return this.#checker.getContextualType(node);
  }

  #isOfClient(type: ts.Type): boolean {
    return this.#ownersOf(type).length > 0;
  }

  /** Types of the client that a type is, by package and path. */
  #ownersOf(type: ts.Type): readonly string[] {
    const plain = this.#checker.getNonNullableType(type);
    return (plain.isUnion() ? plain.types : [plain]).flatMap(
      (one) =>
        (one.symbol as ts.Symbol | undefined)?.declarations?.flatMap((two) => this.#rows.keyOf(two) ?? []) ??
        [],
    );
  }

  /** A value that goes from somebody's own type into a client's, or out of one, where a name of it has changed. */
  flow(node: ts.Node, settled: ReadonlySet<ts.Node>): Use | undefined {
    if (ts.isSpreadAssignment(node)) return this.#between(node.expression, node.parent, settled);
    return isPassed(node) ? this.#between(node, node, settled) : undefined;
  }

  /** @param at what the value is put in place of, or into */
  #between(node: ts.Expression, at: ts.Expression, settled: ReadonlySet<ts.Node>): Use | undefined {
    const asked = this.#checker.getContextualType(at);
    if (!asked) return undefined;
    const given = this.#checker.getTypeAtLocation(node);
    return (
      this.#crossing(node, { client: asked, own: given, settled, why: SENT }) ??
      this.#crossing(node, { client: given, own: asked, settled, why: FILLED })
    );
  }

  #crossing(
    node: ts.Expression,
    {
      client,
      own,
      settled,
      why,
    }: {
      readonly client: ts.Type;
      readonly own: ts.Type;
      readonly settled: ReadonlySet<ts.Node>;
      readonly why: (name: string, row: UpgradeRow) => string;
    },
  ): Use | undefined {
    for (const key of this.#ownersOf(client)) {
      for (const row of this.#rows.within(key)) {
        const name = row.from.slice(row.from.lastIndexOf(".") + 1);
        const declarations = this.#names
          .propertiesOf(own, name)
          .flatMap((symbol) => symbol.declarations ?? []);
        const isOwn = declarations.some((one) => this.#rows.keyOf(one) === undefined && !settled.has(one));
        if (isOwn) return { node, row, why: why(name, row) };
      }
    }
    return undefined;
  }
}

const ELSEWHERE = "The object goes elsewhere as well, where the name may be meant as it is";

const SENT = (name: string, { why }: UpgradeRow) => `What goes in here has ${name}: ${why}`;
const FILLED = (name: string, { why }: UpgradeRow) => `What comes out of here is read as ${name}: ${why}`;

function isExported(node: ts.VariableDeclaration): boolean {
  const statement = node.parent.parent;
  return (
    ts.isVariableStatement(statement) &&
    (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** An expression that is handed to something with a type of its own; objects that are written in place are read by their names. */
function isPassed(node: ts.Node): node is ts.Expression {
  const isValue =
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isElementAccessExpression(node);
  if (!isValue) return false;
  const { parent } = node;
  return (
    (ts.isCallExpression(parent) && parent.arguments.includes(node)) ||
    (ts.isNewExpression(parent) && parent.arguments?.includes(node) === true) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node && parent.type !== undefined) ||
    (ts.isBinaryExpression(parent) &&
      parent.right === node &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      !ts.isObjectLiteralExpression(parent.left)) ||
    ts.isReturnStatement(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node) ||
    ts.isArrayLiteralExpression(parent)
  );
}
