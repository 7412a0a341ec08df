/**
 * A program of somebody's code in which packages of generated clients are those that are handed in, whatever is installed. What of other
 * libraries lies on the disk is read as types; nothing is run.
 */
import ts from "typescript";
import type { Upgrade } from "../../diff/upgrade.ts";
import type { CodeFile } from "../../scan/readers.ts";
import { BASE, concerned, resolverOf } from "../../scan/script/modules.ts";
import { extensionOf, parse as parseScript } from "../../scan/script/program.ts";

/** Generated packages. */
export interface Clients {
  /** npm scope with its `@`. */
  readonly scope: string;
  /** Sources by path below the output folder: `crm/src/index.ts`. */
  readonly files: ReadonlyMap<string, string>;
}

export interface ProgramInput {
  /** The folder that paths of files are relative to, absolute and with a slash at its end. */
  readonly root: string;
  readonly files: readonly CodeFile[];
  readonly clients: Clients;
}

/** From which client to which. */
export interface UpgradeInput {
  readonly upgrade: Upgrade;
  /** The client that code uses, and the one that it is to use. */
  readonly former: Clients;
  readonly present: Clients;
  /** The folder that paths of files are relative to, absolute and with a slash at its end. */
  readonly root: string;
}

/** Files that may have to do with generated clients, and that the compiler can read. */
export function usersOf({ scope }: Clients, files: readonly CodeFile[]): readonly CodeFile[] {
  return concerned(files, (text) => text.includes(`${scope}/`)).flatMap(({ path, text }) =>
    parseScript(path, text) ? [{ path, text }] : [],
  );
}

export interface ClientProgram {
  readonly program: ts.Program;
  /** The code, without packages. */
  readonly files: readonly ts.SourceFile[];
  pathOf(file: ts.SourceFile): string;
  /** Folder of the package that declares something; nothing for code that is not of a generated client. */
  packageOf(file: ts.SourceFile): string | undefined;
}

/** Where the generated packages stand for the compiler: no folder of any machine. */
const CLIENTS = "/stgen-clients/";

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: false,
  esModuleInterop: true,
  jsx: ts.JsxEmit.Preserve,
};

/** Files that do not change from one program to the next, by name. */
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();

export function clientProgram({ root, files, clients }: ProgramInput): ClientProgram {
  const texts = new Map(files.map(({ path, text }) => [root + path, text]));
  for (const [path, text] of clients.files) texts.set(CLIENTS + path, text);
  const aliasOf = resolverOf(new Set(files.map(({ path }) => BASE + path)));
  const host: ts.CompilerHost = {
    getSourceFile: (name) => {
      const text = texts.get(name) ?? ts.sys.readFile(name);
      return text === undefined ? undefined : parse(name, text);
    },
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(OPTIONS),
    getDefaultLibLocation: () => ts.getDefaultLibFilePath(OPTIONS).replace(/[^\\/]*$/, ""),
    writeFile: () => undefined,
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile: (name) => texts.get(name) ?? ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text: name }) => {
        const own = inClients(name, from, clients);
        if (own !== undefined) return { resolvedModule: texts.has(own) ? moduleAt(own) : undefined };
        const found = ts.resolveModuleName(name, from, OPTIONS, host);
        // An alias of the code's own, such as `@/lib/api`, whose config is not read.
        const alias = found.resolvedModule
          ? undefined
          : aliasOf(name, BASE + from.slice(root.length))?.slice(BASE.length);
        return alias === undefined ? found : { resolvedModule: moduleAt(root + alias) };
      }),
  };
  const rootNames = files.map(({ path }) => root + path);
  const program = ts.createProgram({ rootNames, options: OPTIONS, host });
  return {
    program,
    files: rootNames.flatMap((name) => program.getSourceFile(name) ?? []),
    pathOf: (file) => file.fileName.slice(root.length),
    packageOf: ({ fileName }) =>
      fileName.startsWith(CLIENTS) ? fileName.slice(CLIENTS.length).split("/")[0] : undefined,
  };
}

function moduleAt(name: string): ts.ResolvedModuleFull {
  return { resolvedFileName: name, extension: extensionOf(name), isExternalLibraryImport: false };
}

/** The file of a generated package that a name means; nothing for names of other modules. */
function inClients(name: string, from: string, { scope, files }: Clients): string | undefined {
  if (name.startsWith(`${scope}/`)) {
    const [folder = "", ...below] = name.slice(scope.length + 1).split("/");
    const path = ["src", ...below].join("/");
    const ends = ["/index.ts", ".ts"].map((end) => `${folder}/${path}${end}`);
    const found = ends.find((one) => files.has(one));
    // A package that the documents do not have is somebody's own, or was made of others.
    return found === undefined ? undefined : CLIENTS + found;
  }
  if (!from.startsWith(CLIENTS) || !name.startsWith(".")) return undefined;
  return new URL(name, `file://${from}`).pathname.replace(/\.js$/, ".ts");
}

function parse(name: string, text: string): ts.SourceFile {
  const known = parsed.get(name);
  if (known?.text === text) return known.file;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  // Code changes with every program, and is not kept.
  if (name.endsWith(".d.ts") || name.startsWith(CLIENTS)) parsed.set(name, { text, file });
  return file;
}
