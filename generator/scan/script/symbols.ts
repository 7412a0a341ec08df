/** What names stand for, as the compiler says it: declarations, whatever they were imported as, or what a library exports. */
import ts from "typescript";
import { type Code, upTo } from "./code.ts";
import type { Program } from "./program.ts";
import type { Value } from "./values.ts";

export class Symbols {
  private readonly checker: ts.TypeChecker;
  private readonly autoImported: Program["autoImported"];
  private readonly imported: ReadonlyMap<ts.Symbol, readonly string[]>;

  constructor({ checker, autoImported }: Program, code: Code) {
    this.checker = checker;
    this.autoImported = autoImported;
    const names = new Map<ts.Symbol, string[]>();
    for (const name of code.imports) {
      const symbol = this.of(name);
      if (symbol) names.set(symbol, [...(names.get(symbol) ?? []), name.text]);
    }
    this.imported = names;
  }

  /** Under which other names something was imported. */
  importedAs(symbol: ts.Symbol): readonly string[] {
    return this.imported.get(symbol) ?? [];
  }

  /** The symbol of a name, whatever it was imported as. */
  of(node: ts.Node): ts.Symbol | undefined {
    const { checker } = this;
    let symbol = checker.getSymbolAtLocation(node);
    if (symbol && ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node)
      symbol = checker.getShorthandAssignmentValueSymbol(node.parent) ?? symbol;
    if (symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0) {
      const aliased = checker.getAliasedSymbol(symbol);
      return aliased.declarations ? aliased : undefined;
    }
    if (!symbol && ts.isIdentifier(node) && !isMemberName(node))
      return this.autoImported(node.text, node.getSourceFile());
    return symbol;
  }

  /** Where a name was declared in its own file, be it by an import. */
  declarationOf(node: ts.Node): ts.Declaration | undefined {
    return this.checker.getSymbolAtLocation(node)?.declarations?.[0];
  }

  /** What a name is of a module that is no file of the program. */
  libraryOf(node: ts.Identifier): Value | undefined {
    const local = this.declarationOf(node);
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

  /** The file that a text names, as `import * as` and `require` have it. */
  moduleAt(name: ts.Expression): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(name);
    return symbol && isModule(symbol) ? symbol : undefined;
  }

  /** By the names under which a file exports them. */
  exportsOf(module: ts.Symbol): readonly { readonly name: string; readonly symbol: ts.Symbol }[] {
    return this.checker.getExportsOfModule(module).map((one) => ({
      name: one.name,
      symbol: (one.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(one) : one,
    }));
  }
}

/** `b` of `a.b`. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isQualifiedName(parent);
}

export function isModule(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

export function declarationIn(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}
