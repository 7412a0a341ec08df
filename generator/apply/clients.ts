/** Where code gets its client from: what the user names, what is there already, or one small new file that makes it of the environment. */
import ts from "typescript";
import { settingsOf } from "../model/settings.ts";
import { CALLER, VARIABLES } from "../runtime/vendor.ts";
import type { CodeFile } from "../scan/readers.ts";
import { walk } from "../scan/script/code.ts";
import type { ApplyOptions, CallSite, ClientKind, ClientName } from "./contract.ts";
import { isOfTests } from "./proof/syntax.ts";
import { type FilePackage, type ModuleKind, requiredIn, specifiersIn, styleOf } from "./module-style.ts";

interface ClientRow {
  /** Which calls become calls of it. */
  readonly api: "v1" | "v2";
  /** Of the file that makes it, without its ending. */
  readonly stem: string;
  readonly name: string;
  readonly module: string;
  readonly import: string;
  /** The client that it is made of. */
  readonly of?: ClientKind;
  readonly about: string;
  /** What stands before it. */
  before?(isTyped: boolean): readonly string[];
  make(how: Making): readonly string[];
}

interface Making {
  /** The client that it is made of. */
  readonly of: string;
  readonly isTyped: boolean;
  /** What the constant begins with: `export `, or nothing. */
  readonly exported: string;
}

const { scope, vendor } = settingsOf({});
const { className, keywords } = vendor;
const [stem = ""] = keywords;

export const CLIENTS: Readonly<Record<ClientKind, ClientRow>> = {
  v2: {
    api: "v2",
    stem: `${stem}-client`,
    name: CALLER,
    module: `${scope}/sdk`,
    import: className,
    about: `Of ${VARIABLES}_TENANT, _CLIENT_ID, _CLIENT_SECRET, _APP_KEY and, for other hosts, _ENVIRONMENT; made with its first use, when these are set.`,
    before: (isTyped) =>
      isTyped
        ? [`let made: ${className} | undefined;`, ""]
        : [`/** @type {${className} | undefined} */`, "let made;", ""],
    // Modules are run in the order of imports: what sets variables in the body of one may come later.
    make: ({ isTyped, exported }) => [
      `${exported}const ${CALLER}${isTyped ? `: ${className}` : ""} = new Proxy(${isTyped ? `{} as ${className}` : `/** @type {${className}} */ ({})`}, {`,
      `  get: (_, name) => Reflect.get((made ??= ${className}.fromEnv()), name),`,
      "});",
    ],
  },
  v1: {
    api: "v1",
    stem: `${stem}-v1`,
    name: "v1",
    module: `${scope}/v1`,
    import: "createV1",
    of: "v2",
    about: "What V1 answered, made of what V2 answers; times without a zone were those of `timeZone`.",
    make: ({ of, exported }) => [`${exported}const v1 = createV1(${of});`],
  },
};

interface ClientInput {
  readonly files: readonly CodeFile[];
  readonly sources: ReadonlyMap<string, ts.SourceFile>;
  readonly sites: readonly CallSite[];
  readonly options: ApplyOptions;
  readonly packages: ReadonlyMap<string, FilePackage>;
}

/** A file that exports a client, and the name that it has there. */
interface Home {
  readonly module: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly kind: ClientKind;
  /** The folder of the package that it is for; empty where files are of none. */
  readonly folder: string;
}

export class ClientFiles {
  readonly #input: ClientInput;
  /** One for each kind and package. */
  readonly #homes = new Map<string, Home>();

  constructor(input: ClientInput) {
    this.#input = input;
  }

  of(file: string, kind: ClientKind): ClientName {
    const { module, name } = this.#home(kind, this.#folderOf(file));
    const source = this.#input.sources.get(file);
    const free = source === undefined ? name : freeName(source, name, module);
    return { name: free, need: { file, module, name, ...(free !== name && { as: free }) } };
  }

  /** Files that export a client each, where the user has not said which of several is meant. */
  several(file: string, kind: ClientKind): readonly string[] {
    const folder = this.#folderOf(file);
    const homes = this.#named(kind, folder) ? [] : this.#existing(kind, folder);
    return homes.length < 2 ? [] : homes.map(({ module }) => module.slice(1));
  }

  /** Texts of new files, for those modules that edits import. */
  made(modules: ReadonlySet<string>): readonly CodeFile[] {
    const all = new Set<Home>();
    const add = (home: Home): void => {
      if (!home.isNew || all.has(home)) return;
      all.add(home);
      const { of } = CLIENTS[home.kind];
      if (of !== undefined) add(this.#home(of, home.folder));
    };
    for (const home of [...this.#homes.values()]) if (modules.has(home.module)) add(home);
    return [...all].map((home) => ({ path: home.module.slice(1), text: this.#text(home) }));
  }

  #folderOf(file: string): string {
    return this.#input.packages.get(file)?.folder ?? "";
  }

  #home(kind: ClientKind, folder: string): Home {
    const key = `${kind} ${folder}`;
    const known = this.#homes.get(key);
    if (known) return known;
    const home = this.#named(kind, folder) ?? this.#existing(kind, folder)[0] ?? this.#new(kind, folder);
    this.#homes.set(key, home);
    return home;
  }

  #named(kind: ClientKind, folder: string): Home | undefined {
    const { client } = this.#input.options;
    return kind === "v2" && client ? { ...client, isNew: false, kind, folder } : undefined;
  }

  /** A file of the user's, or of an earlier run, that exports what the row makes. */
  #existing(kind: ClientKind, folder: string): readonly Home[] {
    const homes: Home[] = [];
    const { import: made } = CLIENTS[kind];
    const pattern = new RegExp(
      `\\bconst\\s+(\\w+)(?:\\s*:[^=\\n]+)?\\s*=\\s*(?:new\\s+${made}\\(|${made}(?:\\.fromEnv)?\\(|new\\s+Proxy\\([^;]*?\\b${made}\\.fromEnv\\()`,
    );
    for (const { path, text } of this.#input.files) {
      const isOther = isOfTests(path) || this.#folderOf(path) !== folder;
      const found = isOther ? null : pattern.exec(text);
      const name = found?.[1];
      if (!found || name === undefined) continue;
      // With an address, or an environment, it may be of another one than the calls are.
      if (/^[^;]*?\b(?:baseUrl|environment|localhost)\b/.test(text.slice(found.index))) continue;
      const exported = new RegExp(
        `\\bexport\\s+const\\s+${name}\\b|\\bexport\\s*\\{[^}]*\\b${name}\\b(?!\\s+as\\b)[^}]*\\}(?!\\s*from)|\\bmodule\\.exports\\s*=\\s*\\{[^}:]*\\b${name}\\b[^}:]*\\}|\\bexports\\.${name}\\s*=`,
      );
      if (exported.test(text)) homes.push({ module: `/${path}`, name, isNew: false, kind, folder });
    }
    return homes;
  }

  #new(kind: ClientKind, folder: string): Home {
    const { stem, name } = CLIENTS[kind];
    const files = this.#callers(kind, folder);
    const place = commonFolder(files);
    const isTyped = files.some((file) => /\.[cm]?tsx?$/.test(file));
    const systems = new Set(files.map((file) => this.#kindOf(file)));
    const system: ModuleKind = systems.has("cjs") && !isTyped ? "cjs" : "esm";
    const declared = this.#declared(files[0]);
    const ending = isTyped
      ? endingOfTyped(files)
      : declared === system
        ? "js"
        : { esm: "mjs", cjs: "cjs" }[system];
    const taken = new Set(this.#input.files.map(({ path }) => path));
    let path = `${place}${stem}.${ending}`;
    for (let i = 2; taken.has(path); i += 1) path = `${place}${stem}-${i}.${ending}`;
    return { module: `/${path}`, name, isNew: true, kind, folder };
  }

  #callers(kind: ClientKind, folder: string): readonly string[] {
    const { api } = CLIENTS[kind];
    const own = this.#input.sites.filter(({ site }) => this.#folderOf(site.at.file) === folder);
    const all = own.filter(({ call }) => call.api === api);
    const some = all.length > 0 ? all : own;
    return [...new Set(some.map(({ site }) => site.at.file))];
  }

  #kindOf(file: string): ModuleKind {
    const source = this.#input.sources.get(file);
    return source ? styleOf(source, this.#declared(file)).kind : "esm";
  }

  #declared(file: string | undefined): ModuleKind {
    if (file === undefined) return "cjs";
    // A new file is told what those beside it, or next to it, are told.
    const { packages } = this.#input;
    const depthOf = (other: string) => commonFolder([file, other]).length;
    const [nearest] = packages.has(file)
      ? [file]
      : [...packages.keys()].sort((a, b) => depthOf(b) - depthOf(a));
    return (nearest === undefined ? undefined : packages.get(nearest)?.kind) ?? "cjs";
  }

  #text({ kind, module, folder }: Home): string {
    const row = CLIENTS[kind];
    const isCjs = module.endsWith(".cjs") || (module.endsWith(".js") && this.#isCommonJs(kind, folder));
    const of = row.of && this.#home(row.of, folder);
    const lines = [
      [row.import, row.module] as const,
      ...(of ? [[of.name, this.specifier(module.slice(1), of.module)] as const] : []),
    ];
    const imports = lines.map(([name, from]) =>
      isCjs ? `const { ${name} } = require("${from}");` : `import { ${name} } from "${from}";`,
    );
    const isTyped = /\.[cm]?ts$/.test(module);
    const made = row.make({ of: of?.name ?? "", isTyped, exported: isCjs ? "" : "export " });
    const ending = isCjs ? ["", `module.exports = { ${row.name} };`] : [];
    const before = row.before?.(isTyped) ?? [];
    return [...imports, "", ...before, `/** ${row.about} */`, ...made, ...ending, ""].join("\n");
  }

  #isCommonJs(kind: ClientKind, folder: string): boolean {
    return this.#callers(kind, folder).some((file) => this.#kindOf(file) === "cjs");
  }

  /** How a file names a module: packages as they are, files by the way there. */
  specifier(file: string, module: string): string {
    if (!module.startsWith("/")) return module;
    const from = file.split("/").slice(0, -1);
    const to = module.slice(1).split("/");
    while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
      from.shift();
      to.shift();
    }
    const way = [...from.map(() => ".."), ...to].join("/");
    const path = way.startsWith("../") ? way : `./${way}`;
    return path.replace(/\.([mc]?)([jt])sx?$/, (whole: string, kind: string, language: string) =>
      this.#ending(file, whole, kind, language),
    );
  }

  /** As other files are named; where none is, as plain JavaScript has to, and as TypeScript compiled to modules has to. */
  #ending(file: string, whole: string, kind: string, language: string): string {
    const own = this.#endingsIn(file);
    const all =
      own.length > 0 ? own : [...this.#input.sources.keys()].flatMap((each) => this.#endingsIn(each));
    const has = all.find((one) => one !== "");
    if (all.length > 0 && has === undefined && kind === "") return "";
    if (language === "j") return whole;
    if (has !== undefined) return has.includes("t") ? whole : `.${kind}js`;
    return kind !== "" || this.#declared(file) === "esm" ? `.${kind}js` : "";
  }

  #endingsIn(file: string): readonly string[] {
    const source = this.#input.sources.get(file);
    return (source ? specifiersIn(source) : [])
      .map(({ text }) => text)
      .filter((text) => /^\.\.?\//.test(text))
      .map((text) => /\.[mc]?[jt]sx?$/.exec(text)?.[0] ?? "");
  }
}

/** `.mts` where every caller is one, else `.ts`. */
function endingOfTyped(files: readonly string[]): string {
  return files.every((file) => file.endsWith(".mts")) ? "mts" : "ts";
}

/** With a slash at its end; empty for the root. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => file.split("/").slice(0, -1));
  const [first = []] = folders;
  let length = 0;
  while (length < first.length && folders.every((one) => one[length] === first[length])) length += 1;
  return first
    .slice(0, length)
    .map((name) => `${name}/`)
    .join("");
}

/** The name, or one like it, that means nothing else in the file. */
function freeName(source: ts.SourceFile, name: string, module: string): string {
  const { text } = source;
  const isImported = new RegExp(
    `\\{[^}]*\\b${name}\\b[^}]*\\}\\s*(?:from\\s*|=\\s*require\\s*\\(\\s*)["'][^"']*${stemOf(module)}`,
  ).test(text);
  if (isImported && !isShadowed(source, name)) return name;
  const names = namesIn(source);
  return [name, `${name}Client`, `${name}Api`].find((each) => !names.has(each)) ?? `${name}_`;
}

/** Whether something within a file has a name as well, so that it may not mean what is imported. */
function isShadowed(source: ts.SourceFile, name: string): boolean {
  let isFound = false;
  walk(source, (node) => {
    const isNamed = "name" in node && (node.name as ts.Node | undefined)?.kind === ts.SyntaxKind.Identifier;
    if (!isNamed || (node.name as ts.Identifier).text !== name) return;
    const isInner =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionLike(node) ||
      ts.isClassLike(node);
    const isOwn = isInner || (ts.isBindingElement(node) && !isRequired(node));
    if (isOwn && !ts.isMethodDeclaration(node)) isFound = true;
  });
  return isFound;
}

function isRequired(node: ts.BindingElement): boolean {
  const owner = node.parent.parent;
  return ts.isVariableDeclaration(owner) && requiredIn(owner.initializer) !== undefined;
}

/** What names mean in a file, wherever in it: without those of fields, and words of texts. */
function namesIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(source, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isField =
      (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    if (!isField) names.add(node.text);
  });
  return names;
}

function stemOf(module: string): string {
  const last = module.slice(module.lastIndexOf("/") + 1).replace(/\.[mc]?[jt]sx?$/, "");
  return last.replace(/[^\w]/g, "\\$&");
}
