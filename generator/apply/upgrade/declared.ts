/** Names as a generated client declares them, and what became of them. */
import ts from "typescript";
import { ownerOf, type Upgrade, type UpgradeRow } from "../../diff/upgrade.ts";
import { append } from "../../ground/collections.ts";
import { SDK } from "../../model/settings.ts";
import type { ClientProgram } from "./client-program.ts";

/**
 * `Customer.address.zip` of a property, `Customers.fetch` of a method and of what it answers, `Customers.create(body).name` of what it is handed:
 * the names that lead to a declaration inside of its module.
 */
export function declaredPath(declaration: ts.Node): string | undefined {
  const names: string[] = [];
  let isSent = false;
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isParameter(node)) isSent = true;
    else if (isNamed(node)) {
      names.unshift(nameOf(node) + (isSent ? "(body)" : ""));
      isSent = false;
      if (isOutermost(node)) return names.join(".");
    }
  }
  return undefined;
}

function isNamed(node: ts.Node): node is ts.NamedDeclaration {
  return (
    isOutermost(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isGetAccessorDeclaration(node)
  );
}

function isOutermost(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isVariableDeclaration(node)
  );
}

function nameOf({ name }: ts.NamedDeclaration): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : "";
}

/** What became of a symbol of which some declarations may be somebody's own. */
export interface Fate {
  readonly row: UpgradeRow;
  /** Whether all of its declarations became the same. */
  readonly isCertain: boolean;
}

/** Rows of an upgrade by what they are about. */
export class Rows {
  readonly #byPath: ReadonlyMap<string, UpgradeRow>;
  readonly #byOwner: ReadonlyMap<string, readonly UpgradeRow[]>;
  readonly #client: ClientProgram;
  readonly all: readonly UpgradeRow[];

  constructor({ rows }: Upgrade, client: ClientProgram) {
    this.all = rows;
    this.#client = client;
    this.#byPath = new Map(rows.map((row) => [`${row.package} ${row.from}`, row]));
    const byOwner = new Map<string, UpgradeRow[]>();
    for (const row of rows) append(byOwner, `${row.package} ${ownerOf(row.from)}`, row);
    this.#byOwner = byOwner;
  }

  /** What became of what a node declares. */
  of(declaration: ts.Node): UpgradeRow | undefined {
    const key = this.keyOf(declaration);
    if (key === undefined) return undefined;
    const domain = this.#domain(declaration);
    return domain ?? this.#byPath.get(key) ?? this.#byValue(declaration);
  }

  /** Package and path of a declaration of a generated client. */
  keyOf(declaration: ts.Node): string | undefined {
    const folder = this.#client.packageOf(declaration.getSourceFile());
    const path = folder === undefined ? undefined : declaredPath(declaration);
    return path === undefined ? undefined : `${folder} ${path}`;
  }

  /** What became of the fields of a type, or the members of an enum. */
  within(key: string): readonly UpgradeRow[] {
    return this.#byOwner.get(key) ?? [];
  }

  member(key: string, value: string): UpgradeRow | undefined {
    return this.within(key).find(({ kind, values }) => kind === "member" && String(values?.[0]) === value);
  }

  /** The method that goes by a name in a package: `customers.fetch` of the domain's own, `crm.customers.fetch` of the umbrella. */
  method(folder: string | undefined, name: string): UpgradeRow | undefined {
    return this.all.find(
      ({ package: own, accessor, domain }) =>
        accessor !== undefined &&
        ((own === folder && accessor === name) || (folder === SDK && `${domain}.${accessor}` === name)),
    );
  }

  /** The name of {@link method} as it is now. */
  present(row: UpgradeRow, name: string): string | undefined {
    if (row.to === undefined || name === row.accessor) return row.to;
    const domain = this.all.find(({ kind, from }) => kind === "domain" && from === row.domain)?.to;
    return `${domain ?? row.domain}.${row.to}`;
  }

  /** Folder of the package that declares a symbol. */
  packageOf(symbol: ts.Symbol | undefined): string | undefined {
    const [declaration] = symbol?.declarations ?? [];
    return declaration && this.#client.packageOf(declaration.getSourceFile());
  }

  fateOf(symbol: ts.Symbol | undefined): Fate | undefined {
    const rows = (symbol?.declarations ?? []).map((one) => this.of(one));
    const [row] = rows.filter((one) => one !== undefined);
    if (!row) return undefined;
    return { row, isCertain: rows.every((one) => one?.to === row.to && one?.kind === row.kind) };
  }

  /** The property of the umbrella that stands for a domain. */
  #domain(declaration: ts.Node): UpgradeRow | undefined {
    const isAccessor = ts.isGetAccessorDeclaration(declaration) || ts.isNamespaceExport(declaration);
    if (!isAccessor || this.#client.packageOf(declaration.getSourceFile()) !== SDK) return undefined;
    const name = declaration.name.getText();
    return this.all.find(({ kind, from }) => kind === "domain" && from === name);
  }

  /** A number by its name. */
  #byValue(declaration: ts.Node): UpgradeRow | undefined {
    if (!ts.isPropertyAssignment(declaration) || !ts.isNumericLiteral(declaration.initializer))
      return undefined;
    const owner = this.keyOf(declaration.parent);
    return owner === undefined ? undefined : this.member(owner, declaration.initializer.text);
  }
}
