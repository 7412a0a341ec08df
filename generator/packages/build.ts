/** `dist/` of every generated package, from its sources. */
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type ts from "typescript";
import { type Diagnostic, diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { unreadable, unwritable } from "../diagnostics/files.ts";
import { shown } from "../read/disk.ts";
import { uninterrupted } from "../ground/system.ts";
import { get, type JsonValue } from "../ground/json.ts";
import { CJS_PACKAGE_JSON, COMMAND, DIST } from "../emit/manifest.ts";
import { FileError } from "../ground/errors.ts";
import { count } from "../ground/text.ts";
import { makeFolders } from "../write/folders.ts";
import { isBuilt, rememberBuilt } from "./built.ts";

export interface PackageFolder {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** The generated packages of a folder; none is a fault. */
export async function findPackages(
  out: string,
): Promise<{ readonly packages: readonly PackageFolder[]; readonly diagnostics: readonly Diagnostic[] }> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(out, entry.name, "src/index.ts")))
    .map((entry) => join(out, entry.name));
  const packages: PackageFolder[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const path = join(folder, "package.json");
    try {
      const manifest = JSON.parse(await readFile(path, "utf8")) as JsonValue;
      const [name, version] = [get(manifest, "name"), get(manifest, "version")];
      if (typeof name !== "string") throw unnamed("name");
      if (typeof version !== "string") throw unnamed("version");
      packages.push({ name, version, folder });
    } catch (error) {
      diagnostics.push(unreadable(shown(path), error));
    }
  }
  if (folders.length === 0) {
    diagnostics.push(fileDiagnostic("packages-missing", { path: shown(out) }));
  }
  return { packages, diagnostics };
}

function unnamed(key: string): FileError {
  return new FileError(`it has no ${key}`, "Run `stgen generate` again, which writes it.");
}

/**
 * Compiles all packages as one program, so that what they share is checked once: to ES modules in `dist`, and to CommonJS in `dist/cjs`.
 * Nothing is written when one has errors, and nothing compiled when the last build was of the same.
 *
 * @param progress is told what is going on
 */
export async function buildPackages(
  packages: readonly PackageFolder[],
  progress: (text: string) => void,
): Promise<Diagnostic[]> {
  if (await isBuilt(packages)) return [];
  progress(`Compiling ${count(packages.length, "package")} …`);
  const { default: compiler } = await import("typescript");
  const outputs = new Map<string, string>();
  const writeTo = (folder: string) => (path: string, text: string) => {
    const target = distOf(path, packages, folder);
    outputs.set(target, path.endsWith(".map") ? sourcesFrom(text, { map: target, compiled: path }) : text);
  };
  const program = esmProgram(compiler, packages);
  checkInTurn(program, packages, progress);
  progress(`Writing ${count(packages.length, "package")} …`);
  const emitted = program.emit(undefined, (path, text) => {
    writeTo(DIST.esm)(path, text);
    // Declarations are the same words in both forms; what lies beside them says which one they are of.
    if (/\.d\.ts(\.map)?$/.test(path)) writeTo(DIST.cjs)(path, text);
  });
  const found = [...compiler.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (found.length > 0) return found.map((fault) => toDiagnostic(compiler, fault));
  cjsProgram(compiler, sourcesOf(program, packages)).emit(undefined, (path, text) => {
    writeTo(DIST.cjs)(path, text.replace(MSW.required, MSW.requiredLate));
  });
  for (const { folder } of packages) outputs.set(join(folder, DIST.cjs, "package.json"), CJS_PACKAGE_JSON);
  try {
    await uninterrupted(() => replaceDists(packages, outputs));
    if (isOfPackagesAlone(program, packages)) await rememberBuilt(packages);
    return [];
  } catch (error) {
    const { path = "dist" } = error as NodeJS.ErrnoException;
    return [unwritable(shown(path), error)];
  }
}

/** Most of the time goes into types. The compiler keeps what it found, and is asked for all of it later. */
function checkInTurn(
  program: ts.Program,
  packages: readonly PackageFolder[],
  progress: (text: string) => void,
): void {
  for (const [i, it] of packages.entries()) {
    progress(`Compiling ${i + 1} of ${packages.length}: ${it.name} …`);
    for (const source of sourcesOf(program, [it])) program.getSemanticDiagnostics(source);
  }
}

/** What both forms are compiled with. */
function sharedOptions(compiler: typeof ts): ts.CompilerOptions {
  return {
    target: compiler.ScriptTarget.ES2022,
    types: [],
    sourceMap: true,
    newLine: compiler.NewLineKind.LineFeed,
  };
}

function esmProgram(compiler: typeof ts, packages: readonly PackageFolder[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...sharedOptions(compiler),
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    paths: {
      ...Object.fromEntries(STAND_INS.map(({ name, path }) => [name, [path]])),
      ...Object.fromEntries(
        packages.flatMap(({ name, folder }) =>
          entriesOf(folder).map(({ subpath, file }) => [name + subpath, [file]]),
        ),
      ),
    },
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    // The compiler's own declarations are not ours to check.
    skipDefaultLibCheck: true,
    declaration: true,
    declarationMap: true,
  };
  return compiler.createProgram(
    packages.flatMap(({ folder }) => rootsOf(folder)),
    options,
    hostWithStandIns(compiler, options),
  );
}

/** Its entries, which lead to the rest; but of what the compiler finds below `node_modules` by itself it emits nothing. */
function rootsOf(folder: string): readonly string[] {
  const entries = entriesOf(folder).map(({ file }) => file);
  if (!folder.split(sep).includes("node_modules")) return entries;
  const found = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" });
  const all = found.filter((path) => path.endsWith(".ts")).map((path) => join(folder, "src", path));
  return [...new Set([...entries, ...all])];
}

/** The same modules as they were read for the other program, which has checked them: nothing is parsed, resolved or checked again. */
function cjsProgram(compiler: typeof ts, sources: readonly ts.SourceFile[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...sharedOptions(compiler),
    module: compiler.ModuleKind.CommonJS,
    isolatedModules: true,
    noResolve: true,
    noLib: true,
    noCheck: true,
  };
  const byPath = new Map(sources.map((source) => [source.fileName, source]));
  // Below `node_modules` the compiler has noted that the nearest package.json says `module`, and would leave the imports as they are.
  for (const source of sources) source.impliedNodeFormat = undefined;
  const host = compiler.createCompilerHost(options);
  return compiler.createProgram([...byPath.keys()], options, {
    ...host,
    getSourceFile: (path) => byPath.get(path),
  });
}

/** Modules of the packages themselves. */
function sourcesOf(program: ts.Program, packages: readonly PackageFolder[]): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => packages.some(({ folder }) => belowSources(fileName, folder) !== undefined));
}

/** Whether nothing was read that may change while the packages do not, as libraries which somebody imports in a module of theirs. */
function isOfPackagesAlone(program: ts.Program, packages: readonly PackageFolder[]): boolean {
  const own = new Set(sourcesOf(program, packages));
  return program
    .getSourceFiles()
    .every((it) => own.has(it) || program.isSourceFileDefaultLibrary(it) || isStandIn(it.fileName));
}

/** Everything is written beside what is there before any of that is taken away: what cannot be written costs nobody a build. */
async function replaceDists(
  packages: readonly PackageFolder[],
  outputs: ReadonlyMap<string, string>,
): Promise<void> {
  const places = packages.map(({ folder }) => ({
    dist: join(folder, "dist"),
    next: join(folder, ".dist-next"),
    last: join(folder, ".dist-last"),
  }));
  const clear = (key: "next" | "last") =>
    Promise.all(places.map((place) => rm(place[key], { recursive: true, force: true })));
  try {
    await clear("next");
    await clear("last");
    for (const { next } of places) await mkdir(next);
    const staged = [...outputs].map(([path, text]): [string, string] => {
      const place = places.find(({ dist }) => path.startsWith(dist + sep));
      return [place ? place.next + path.slice(place.dist.length) : path, text];
    });
    const folders = new Set(staged.map(([path]) => dirname(path)));
    for (const folder of folders) await makeFolders(folder);
    await Promise.all(staged.map(([path, text]) => writeFile(path, text)));
  } catch (error) {
    await clear("next").catch(() => undefined);
    throw error;
  }
  for (const { dist, next, last } of places) {
    if (existsSync(dist)) await rename(dist, last);
    await rename(next, dist);
  }
  await clear("last");
}

/**
 * What packages need of packages of others, in place of the real things: those need not be there when ours are built, and what is built
 * must not depend on their versions.
 */
const STAND_INS = [
  {
    name: "msw",
    path: "/msw-stand-in/index.d.ts",
    text: `export declare class HttpHandler {}
type Resolver = (info: { readonly request: Request }) => Promise<Response>;
type Verb = "all" | "delete" | "get" | "head" | "options" | "patch" | "post" | "put";
export declare const http: Readonly<Record<Verb, (path: RegExp, resolver: Resolver) => HttpHandler>>;
`,
  },
  {
    name: "@modelcontextprotocol/server",
    path: "/mcp-stand-in/index.d.ts",
    text: `interface Params {
  readonly name: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
}
interface Context {
  readonly mcpReq: { readonly signal: AbortSignal };
}
export declare class Server {
  constructor(info: { readonly name: string; readonly version: string }, options: object);
  setRequestHandler(method: "tools/list", handler: () => object): void;
  setRequestHandler(
    method: "tools/call",
    handler: (request: { readonly params: Params }, context: Context) => Promise<object>,
  ): void;
}
export interface Handler {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}
export declare function createMcpHandler(make: () => Server): Handler;
export declare function localhostAllowedHostnames(): string[];
export declare function hostHeaderValidationResponse(request: Request, names: string[]): Response | undefined;
export declare function originValidationResponse(request: Request, names: string[]): Response | undefined;
`,
  },
  {
    name: "@modelcontextprotocol/server/stdio",
    path: "/mcp-stand-in/stdio.d.ts",
    text: `import type { Server } from "@modelcontextprotocol/server";
export declare function serveStdio(make: () => Server): unknown;
`,
  },
] as const;

/** As the compiler writes it; and when handlers are asked for, so that Jest, which cannot load MSW without settings, has all the rest. */
const MSW = {
  required: 'const msw_1 = require("msw");',
  requiredLate: 'const msw_1 = { get http() { return require("msw").http; } };',
};

function isStandIn(path: string): boolean {
  return STAND_INS.some((one) => one.path === path);
}

function hostWithStandIns(compiler: typeof ts, options: ts.CompilerOptions): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const textAt = (path: string) => STAND_INS.find((one) => one.path === path)?.text;
  return {
    ...host,
    fileExists: (path) => isStandIn(path) || host.fileExists(path),
    readFile: (path) => textAt(path) ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = textAt(path);
      return text === undefined
        ? host.getSourceFile(path, ...rest)
        : compiler.createSourceFile(path, text, rest[0]);
    },
  };
}

/** The modules of a package that can be imported. */
function entriesOf(folder: string): { readonly subpath: string; readonly file: string }[] {
  return [
    { subpath: "", file: join(folder, "src/index.ts") },
    { subpath: "/mocks", file: join(folder, "src/mocks/index.ts") },
    { subpath: "/schemas", file: join(folder, "src/schemas/index.ts") },
    { subpath: "/opentelemetry", file: join(folder, "src/opentelemetry/index.ts") },
    { subpath: "/reports", file: join(folder, "src/reports/index.ts") },
    // Imported by nobody.
    { subpath: `/${COMMAND}`, file: join(folder, `src/${COMMAND}.ts`) },
  ].filter(({ file }) => existsSync(file));
}

/** The same path in a folder of its package; above the package there may be another `src`. */
function distOf(path: string, packages: readonly PackageFolder[], dist: string): string {
  for (const { folder } of packages) {
    const below = belowSources(path, folder);
    if (below !== undefined) return join(folder, dist, below);
  }
  return path;
}

/** A path below the sources of a package, if it lies there. */
function belowSources(path: string, folder: string): string | undefined {
  const below = relative(join(folder, "src"), path);
  return below.startsWith("..") || isAbsolute(below) ? undefined : below;
}

/** The compiler thinks its output lies beside the sources; in the map they are a folder away. */
function sourcesFrom(text: string, where: { readonly map: string; readonly compiled: string }): string {
  const map = JSON.parse(text) as { sources: string[] };
  const sources = map.sources.map((source) =>
    relative(dirname(where.map), join(dirname(where.compiled), source))
      .split(sep)
      .join("/"),
  );
  return JSON.stringify({ ...map, sources });
}

function toDiagnostic(compiler: typeof ts, fault: ts.Diagnostic): Diagnostic {
  const message = compiler.flattenDiagnosticMessageText(fault.messageText, " ");
  const place = fault.file && {
    file: shown(fault.file.fileName),
    ...(fault.start !== undefined && { offset: fault.start }),
  };
  return diagnostic("package-invalid", { code: `TS${fault.code}`, message }, { ...(place && { place }) });
}
