/** Files as one program of the compiler: names are looked up across files, nothing is read from disk, no type of any library is known. */
import ts from "typescript";
import { autoImportsOf } from "./auto-imports.ts";
import { BASE, packagesIn, resolverOf, type ScriptFile } from "./modules.ts";
import { isManifest } from "./packages.ts";

export interface Program {
  readonly files: readonly ts.SourceFile[];
  /** Paths of those that are nested too deeply. */
  readonly unread: readonly string[];
  readonly checker: ts.TypeChecker;
  /** What a name means that no file declares or imports: what a framework puts there. */
  readonly autoImported: (name: string, from: ts.SourceFile) => ts.Symbol | undefined;
}

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  noLib: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  strict: false,
  noEmit: true,
  isolatedModules: true,
};

export function programOf(all: readonly ScriptFile[]): Program {
  const scripts = all.filter(({ path }) => !isManifest(path));
  const parsed = new Map(
    scripts.flatMap(({ path, text }) => {
      const file = parse(BASE + path, text);
      return file ? [[BASE + path, file] as const] : [];
    }),
  );
  const texts = new Map([...parsed].map(([name, { text }]) => [name, text]));
  const sourceOf = (name: string) => parsed.get(name);
  const resolve = resolverOf(new Set(texts.keys()), packagesIn(all));
  const host: ts.CompilerHost = {
    getSourceFile: sourceOf,
    getDefaultLibFileName: () => "",
    writeFile: () => undefined,
    getCurrentDirectory: () => BASE,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    directoryExists: () => false,
    getDirectories: () => [],
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const found = resolve(text, from);
        return {
          resolvedModule:
            found === undefined
              ? undefined
              : { resolvedFileName: found, extension: extensionOf(found), isExternalLibraryImport: false },
        };
      }),
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options: OPTIONS, host });
  const files = [...texts.keys()].flatMap((name) => program.getSourceFile(name) ?? []);
  const unread = scripts.map(({ path }) => path).filter((path) => !parsed.has(BASE + path));
  const checker = program.getTypeChecker();
  const auto = autoImportsOf(scripts);
  const autoImported = (name: string, from: ts.SourceFile) => {
    const [file, ...others] = auto.filesOf(name, pathOf(from));
    const source = file === undefined || others.length > 0 ? undefined : program.getSourceFile(BASE + file);
    const module = source && checker.getSymbolAtLocation(source);
    return module && checker.getExportsOfModule(module).find((one) => one.name === name);
  };
  return { files, unread, checker, autoImported };
}

/** Comments say types only in JavaScript: elsewhere they are not kept. */
const PARSING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeInfo,
};

/** Levels of a tree that the compiler can go down. */
const DEEPEST = 1500;

/** @returns nothing where the compiler would run out of its stack */
export function parse(name: string, text: string): ts.SourceFile | undefined {
  try {
    const file = ts.createSourceFile(name, text, PARSING, true, kindOf(name));
    return isDeeper(file, DEEPEST) ? undefined : file;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isDeeper(file: ts.SourceFile, most: number): boolean {
  const waiting: (readonly [ts.Node, number])[] = [[file, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > most) return true;
    // `a + b + c` is as deep as it is long, and is gone down without a stack.
    const isSum = ts.isBinaryExpression(node) && ts.isBinaryExpression(node.parent);
    ts.forEachChild(node, (child) => void waiting.push([child, isSum ? depth : depth + 1]));
  }
  return false;
}

/** As the user knows it. */
export function pathOf(file: ts.SourceFile): string {
  return file.fileName.slice(BASE.length);
}

/** JSX is read in every script but those where `<T>x` is an assertion. */
function kindOf(name: string): ts.ScriptKind {
  if (/\.[mc]?ts$/.test(name)) return ts.ScriptKind.TS;
  return name.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.JSX;
}

/** Of a file, as the compiler tells its kind. */
export function extensionOf(name: string): ts.Extension {
  if (name.endsWith(".d.ts")) return ts.Extension.Dts;
  const ending = name.slice(name.lastIndexOf(".")) as ts.Extension;
  return Object.values(ts.Extension).includes(ending) ? ending : ts.Extension.Js;
}
