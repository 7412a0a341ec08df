/**
 * The surface of a generated package, read from its sources: what its users can name, as normalised declarations, and a hash of what
 * it does.
 *
 * Declarations are what the compiler would write into `.d.ts` files, file by file, without types of anything else: annotations are
 * part of what we generate, so nothing has to be inferred and no program built. Comments, bodies, privates and the order of
 * declarations are no part of it, names of other packages are reduced to their folders: a scope is not an interface.
 */
import { Node, Project, type SourceFile, ts } from "ts-morph";
import { sha256 } from "../ground/hash.ts";
import { sorted } from "../ground/own-files.ts";
import type { Surface } from "../read/record.ts";
import type { RowsSpec } from "../sync/table.ts";
import { get, type JsonValue } from "../ground/json.ts";

/** The module that states the version of its package. */
const VERSION = "src/version.ts";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  removeComments: true,
  noLib: true,
  types: [],
};

/** @param files texts by path below the package's folder; `package.json` says what is exported */
export function surfaceOf(files: ReadonlyMap<string, string>, scope: string): Surface {
  const sources = [...files].filter(([path]) => path.startsWith("src/") && path.endsWith(".ts"));
  const neutral = withoutScope(sources, scope);
  const api = apiOf(neutral, entriesOf(files.get("package.json") ?? "{}"));
  return { api: { ...api, ...tablesIn(neutral) }, code: hashOf(neutral) };
}

/**
 * Tables, which are texts in modules: each as a class with its columns as members, for who reads a table has to do with what is gone, and
 * with nothing that is new.
 */
function tablesIn(sources: Sources): Record<string, string> {
  const found: Record<string, string> = {};
  const add = ({ name, columns, children = [] }: RowsSpec): void => {
    const quoted = (column: string) => (/^\d/.test(column) ? JSON.stringify(column) : column);
    const members = columns.map((column) => `${quoted(column.name)}: ${column.type};`);
    found[`table ${name}`] = `class ${name} { ${members.sort().join(" ")} }`;
    children.forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node))
      for (const element of node.elements)
        if (ts.isStringLiteral(element)) add(JSON.parse(element.text) as RowsSpec);
    ts.forEachChild(node, visit);
  };
  for (const [path, text] of sources)
    if (path.startsWith("src/tables/")) visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return found;
}

/** The hash of a surface alone. */
export function codeOf(sources: ReadonlyMap<string, string>, scope: string): string {
  return hashOf(withoutScope([...sources], scope));
}

/** Nor is the version, which one module states: it would make each release another one. */
function withoutScope(sources: Sources, scope: string): Sources {
  const lasting = sources.filter(([path]) => path !== VERSION);
  return lasting.map(([path, text]) => [path, text.replaceAll(`"${scope}/`, '"')]);
}

/** Source of each entry point, with what stands before its names. */
function entriesOf(packageJson: string): { readonly path: string; readonly prefix: string }[] {
  const exports = get(JSON.parse(packageJson) as JsonValue, "exports");
  return Object.keys(typeof exports === "object" && exports !== null ? exports : {}).flatMap((key) => {
    const target = get(get(exports, key), "default");
    if (typeof target !== "string") return [];
    const path = target.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".d.ts");
    return { path, prefix: key === "." ? "" : `${key} ` };
  });
}

type Sources = readonly (readonly [path: string, text: string])[];

function apiOf(sources: Sources, entries: ReturnType<typeof entriesOf>): Record<string, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: OPTIONS,
  });
  for (const [fileName, text] of sources) {
    const { outputText } = ts.transpileDeclaration(text, { fileName, compilerOptions: OPTIONS });
    project.createSourceFile(`/${fileName.replace(/\.ts$/, ".d.ts")}`, outputText);
  }
  const api = new Map<string, string>();
  for (const { path, prefix } of entries) {
    const entry = project.getSourceFile(`/${path}`);
    if (entry === undefined) continue;
    for (const [name, text] of exportsOf(entry)) api.set(prefix + name, text);
  }
  return Object.fromEntries(sorted([...api, ...hidden(sorted(api), project)]));
}

function exportsOf(entry: SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, nodes] of entry.getExportedDeclarations()) {
    const texts = nodes.filter((node) => !Node.isSourceFile(node)).map(textOf);
    if (texts.length > 0) found.set(name, texts.sort().join("\n"));
  }
  // What comes from another package is a name here; what it is belongs to the surface of that package.
  for (const declaration of entry.getExportDeclarations()) {
    const from = declaration.getModuleSpecifierValue();
    if (from === undefined || from.startsWith(".")) continue;
    const namespace = declaration.getNamespaceExport()?.getName();
    const named = declaration.getNamedExports();
    if (namespace !== undefined) found.set(namespace, declaration.getText());
    else if (named.length === 0) found.set(`* from ${from}`, declaration.getText());
    for (const one of named)
      found.set(one.getAliasNode()?.getText() ?? one.getName(), `${one.getText()} from ${from}`);
  }
  return found;
}

/** Declarations no user can name but whose shape the named ones have: the type of an option, a base class. */
function hidden(api: Sources, project: Project): Map<string, string> {
  const declared = new Map<string, string>();
  for (const file of project.getSourceFiles()) {
    for (const statement of file.getStatements()) {
      if (!Node.hasName(statement) && !Node.isFunctionDeclaration(statement)) continue;
      const name = statement.getName();
      if (name !== undefined) declared.set(name, textOf(statement));
    }
  }
  const shown = new Set(api.map(([, text]) => text));
  const found = new Map<string, string>();
  const visit = (text: string) => {
    for (const [name] of text.matchAll(/\b[A-Za-z_$][\w$]*\b/g)) {
      const declaration = declared.get(name);
      if (declaration === undefined || shown.has(declaration) || found.has(`(${name})`)) continue;
      found.set(`(${name})`, declaration);
      visit(declaration);
    }
  };
  for (const text of shown) visit(text);
  return found;
}

/** A declaration on one line, its members in the order of their text where order means nothing. */
function textOf(node: Node): string {
  if (Node.isClassDeclaration(node) || Node.isInterfaceDeclaration(node)) {
    const [head = ""] = node.getText().split("{\n", 1);
    const members = node
      .getMembers()
      .map((member) => oneLine(member.getText()))
      .filter((text) => !/^(#|private )/.test(text));
    return `${oneLine(head)} { ${[...members].sort().join(" ")} }`
      .replace("export ", "")
      .replace("declare ", "");
  }
  return oneLine(node.getText())
    .replace(/^export /, "")
    .replace(/^declare /, "");
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

/** Printed by the compiler, so that neither comments nor layout count. */
function hashOf(sources: Sources): string {
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  const printed = sorted(sources).map(
    ([path, text]) =>
      `${path}\n${printer.printFile(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022))}`,
  );
  return sha256(printed.join("\0"));
}
