/**
 * Whether programs are worse than before. Their settings are read as data, and the compiler is ours: nothing of the user's is run. What is no
 * part of any program that a config describes is read with settings that any code passes, so that only what is broken shows.
 */
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Check, NewError } from "./apply.ts";

/** Modules, or their types, that cannot be found: told of those that are imported anew in the summary. */
const NOT_FOUND: ReadonlySet<number> = new Set([2307, 7016]);

const PLAIN: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  strict: false,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
};

/** What nobody's config has a say in: nothing is written, and libraries are not ours to judge. */
const FIXED: ts.CompilerOptions = {
  noEmit: true,
  skipLibCheck: true,
  incremental: false,
  composite: false,
  declaration: false,
  declarationMap: false,
  emitDeclarationOnly: false,
};

/** Names of packages: whether one is there, says what is installed. Others are paths, or settings map them to paths. */
const PACKAGE = /^(?:@[\w-][\w.-]*\/)?[A-Za-z\d][\w.-]*(?:\/|$)|^node:/;

function importsIn(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

interface Project {
  readonly options: ts.CompilerOptions;
  readonly names: readonly string[];
}

/**
 * @param root absolute, of what files are relative to
 * @param known files as they are read before anything is changed
 */
export function checkerOf(root: string, known: ReadonlyMap<string, string>): Check {
  const projects = new Projects();
  const before = new Map<Project, ReadonlyMap<string, number>>();
  const absolute = (file: string) => join(root, file);
  /** Imports that are new and lead to no file. */
  const missing = (texts: ReadonlyMap<string, string>): NewError[] => {
    const all = new Set([...texts.keys()].map(absolute));
    return [...texts].flatMap(([file, text]) => {
      const old = new Set(importsIn(known.get(file) ?? ""));
      const fresh = importsIn(text).filter((name) => !old.has(name) && !PACKAGE.test(name));
      const name = fresh.find((one) => !projects.resolves(one, absolute(file), all));
      return name === undefined ? [] : [{ file, text: `there is no module \`${name}\`` }];
    });
  };
  return (texts) => {
    const overlay = new Map([...texts].map(([file, text]) => [absolute(file), text]));
    const touched = new Set([...texts.keys()].filter((file) => known.has(file)));
    const errors: NewError[] = missing(texts);
    for (const [project, files] of projects.of([...touched].map(absolute))) {
      const added = [...overlay.keys()].filter((name) => !known.has(name.slice(root.length + 1)));
      const old = before.get(project) ?? counted(errorsOf(project, files, new Map()));
      before.set(project, old);
      const fresh = errorsOf(project, [...files, ...added], overlay);
      const now = counted(fresh);
      const first = fresh.find((one) => (now.get(keyOf(one)) ?? 0) > (old.get(keyOf(one)) ?? 0));
      if (first) errors.push({ file: first.file.replace(`${root}/`, ""), text: first.text });
    }
    return errors;
  };
}

interface ProgramError {
  readonly file: string;
  readonly code: number;
  readonly text: string;
}

function keyOf({ file, code, text }: ProgramError): string {
  return `${file} ${code} ${text.replace(/^\d+:\d+ /, "")}`;
}

function counted(errors: readonly ProgramError[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(keyOf(error), (counts.get(keyOf(error)) ?? 0) + 1);
  return counts;
}

/** Of files that somebody wrote: a program's own, and those that are asked about. */
function errorsOf(
  { options, names }: Project,
  files: readonly string[],
  overlay: ReadonlyMap<string, string>,
): readonly ProgramError[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  host.readFile = (name) => overlay.get(name) ?? readFile(name);
  host.fileExists = (name) => overlay.has(name) || fileExists(name);
  host.writeFile = () => undefined;
  const program = ts.createProgram([...new Set([...names, ...files])], options, host);
  const own = program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file));
  return own
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .filter(({ category }) => category === ts.DiagnosticCategory.Error)
    .filter(({ code, file }) => !NOT_FOUND.has(code) || file === undefined || !overlay.has(file.fileName))
    .map(shown);
}

function shown({ file, start = 0, code, messageText }: ts.Diagnostic): ProgramError {
  const at = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const message = ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ");
  return {
    file: file?.fileName ?? "",
    code,
    text: `${at.line + 1}:${at.character + 1} TS${code}: ${message}`,
  };
}

/** Which program a file belongs to. */
class Projects {
  readonly #configs = new Map<string, readonly Project[]>();
  readonly #plain: Project = { options: { ...PLAIN, ...FIXED, types: [] }, names: [] };

  of(files: readonly string[]): ReadonlyMap<Project, readonly string[]> {
    const all = new Map<Project, string[]>();
    for (const file of files) {
      const project = this.#projectOf(file);
      all.set(project, [...(all.get(project) ?? []), file]);
    }
    return all;
  }

  /** @param made files that are there once they are written */
  resolves(name: string, file: string, made: ReadonlySet<string>): boolean {
    const host: ts.ModuleResolutionHost = {
      ...ts.sys,
      fileExists: (path) => made.has(path) || ts.sys.fileExists(path),
    };
    const { resolvedModule } = ts.resolveModuleName(name, file, this.#projectOf(file).options, host);
    return resolvedModule !== undefined;
  }

  #projectOf(file: string): Project {
    for (const name of ["tsconfig.json", "jsconfig.json"]) {
      const config = ts.findConfigFile(dirname(file), (path) => ts.sys.fileExists(path), name);
      const project = config && this.#read(config, 0).find(({ names }) => names.includes(file));
      if (project) return project;
    }
    return this.#plain;
  }

  /** A config with those that it refers to. */
  #read(path: string, depth: number): readonly Project[] {
    const known = this.#configs.get(path);
    if (known || depth > 5) return known ?? [];
    this.#configs.set(path, []);
    const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config?: unknown };
    const parsed = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(path), FIXED, path);
    const options = { ...parsed.options, ...FIXED };
    delete options.tsBuildInfoFile;
    const referred = (parsed.projectReferences ?? []).flatMap((one) =>
      this.#read(ts.resolveProjectReferencePath(one), depth + 1),
    );
    const all = [{ options, names: parsed.fileNames }, ...referred];
    this.#configs.set(path, all);
    return all;
  }
}
