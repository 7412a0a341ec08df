/** Names of types, classes and packages, where they are imported and where they are used. */
import ts from "typescript";
import { walk } from "../../scan/script/code.ts";
import { inQuotes, replaced, type TextEdit, type Use } from "./names.ts";
import type { Rows } from "./declared.ts";
import type { UpgradeRow } from "../../diff/upgrade.ts";

export class TypeNames {
  readonly #checker: ts.TypeChecker;
  readonly #rows: Rows;
  readonly #scope: string;

  constructor(checker: ts.TypeChecker, rows: Rows, scope: string) {
    this.#checker = checker;
    this.#rows = rows;
    this.#scope = scope;
  }

  in(file: ts.SourceFile): readonly Use[] {
    const uses: Use[] = [];
    const add = (use: Use | undefined) => {
      if (use) uses.push(use);
    };
    const hasTypesInComments = /\.[cm]?jsx?$/.test(file.fileName);
    const visit = (node: ts.Node): void => {
      if (ts.isImportSpecifier(node)) add(this.#imported(node, file));
      else if (ts.isExportSpecifier(node)) add(this.#exported(node));
      else if (ts.isQualifiedName(node)) add(this.#qualified(node.right));
      else if (ts.isImportTypeNode(node) && node.qualifier && ts.isIdentifier(node.qualifier))
        add(this.#qualified(node.qualifier));
      else if (ts.isStringLiteralLike(node)) add(this.#module(node));
      // In JavaScript comments have types.
      if (hasTypesInComments)
        for (const comment of ts.getJSDocCommentsAndTags(node))
          if (comment.parent === node) walk(comment, visit);
    };
    walk(file, visit);
    return uses;
  }

  #typeOf(name: ts.Node): UpgradeRow | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (!symbol) return undefined;
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    // The object of an enum's values has its name and its fate.
    const rows = (target.declarations ?? []).map((one) => this.#rows.of(one));
    return rows.find((row) => row?.kind === "type" || row?.kind === "client");
  }

  #imported(node: ts.ImportSpecifier, file: ts.SourceFile): Use | undefined {
    const row = this.#typeOf(node.name);
    if (!row) return undefined;
    const key = node.propertyName ?? node.name;
    const at = { node: key, row, group: node };
    if (row.to === undefined) return { ...at };
    if (node.propertyName) return { ...at, edits: [replaced(key, row.to)] };
    const isFree = !new RegExp(`(?<![\\w$])${row.to.replaceAll("$", "\\$")}(?![\\w$])`).test(file.text);
    if (!isFree) return { ...at, edits: [replaced(key, `${row.to} as ${key.text}`)] };
    return { ...at, edits: [replaced(key, row.to), ...this.#references(node, file, row.to)] };
  }

  /** Uses of what is imported, in the file that imports it. */
  #references(specifier: ts.ImportSpecifier, file: ts.SourceFile, to: string): readonly TextEdit[] {
    const symbol = this.#checker.getSymbolAtLocation(specifier.name);
    const edits: TextEdit[] = [];
    walk(file, (node) => {
      if (!ts.isIdentifier(node) || node === specifier.name || node.text !== specifier.name.text) return;
      const { parent } = node;
      if (ts.isShorthandPropertyAssignment(parent)) {
        if (this.#checker.getShorthandAssignmentValueSymbol(parent) === symbol)
          edits.push(replaced(node, `${node.text}: ${to}`));
      } else if (ts.isExportSpecifier(parent)) {
        if (this.#checker.getExportSpecifierLocalTargetSymbol(parent) !== symbol) return;
        if (node === (parent.propertyName ?? parent.name))
          edits.push(replaced(node, parent.propertyName ? to : `${to} as ${node.text}`));
      } else if (this.#checker.getSymbolAtLocation(node) === symbol) edits.push(replaced(node, to));
    });
    return edits;
  }

  /** `export { Customer } from "@st-v2/crm"`: whoever imports it finds the name that it had. */
  #exported(node: ts.ExportSpecifier): Use | undefined {
    if (!node.parent.parent.moduleSpecifier) return undefined;
    const key = node.propertyName ?? node.name;
    const row = this.#typeOf(key) ?? this.#typeOf(node.name);
    if (!row || !ts.isIdentifier(key)) return undefined;
    if (row.to === undefined) return { node: key, row };
    return {
      node: key,
      row,
      edits: [replaced(key, node.propertyName ? row.to : `${row.to} as ${key.text}`)],
    };
  }

  #qualified(name: ts.Identifier): Use | undefined {
    const row = this.#typeOf(name);
    if (!row) return undefined;
    return { node: name, row, ...(row.to !== undefined && { edits: [replaced(name, row.to)] }) };
  }

  /** The name of a package in an import. */
  #module(node: ts.StringLiteralLike): Use | undefined {
    if (!node.text.startsWith(`${this.#scope}/`) || !isModuleName(node)) return undefined;
    const [folder = "", ...below] = node.text.slice(this.#scope.length + 1).split("/");
    const row = this.#rows.all.find(({ kind, from }) => kind === "package" && from === folder);
    if (row?.to === undefined) return undefined;
    return { node, row, edits: [inQuotes(node, [this.#scope, row.to, ...below].join("/"))] };
  }
}

function isModuleName(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
    return parent.moduleSpecifier === node;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (ts.isExternalModuleReference(parent)) return true;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || /^require(?:\.resolve)?$/.test(expression.getText())
  );
}
