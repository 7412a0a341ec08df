/**
 * The map of rooms in CONTRIBUTING is a law. A room imports only itself and rooms of lower rows; only rooms whose row says so touch the disk, the
 * network, other programs or the process; no file and no room imports itself by a detour. What reaches for any of them in a way that a reader
 * cannot see (a module whose name is computed, `globalThis` passed on, `require`) is found as well, and stands in a list with its reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const generator = join(root, "generator");

interface Row {
  /** A folder with a slash at its end, or a file; below `generator/`. */
  readonly room: string;
  /** What the room touches beside its arguments. */
  readonly touches: readonly string[];
}

const TOUCHED = ["disk", "network", "children", "process"] as const;

type Touched = (typeof TOUCHED)[number];

/** Node's modules, by what they touch; another one is no module that the generator may import. */
const NODE: Readonly<Record<string, Touched | "nothing">> = {
  fs: "disk",
  "fs/promises": "disk",
  http: "network",
  https: "network",
  net: "network",
  child_process: "children",
  process: "process",
  crypto: "nothing",
  events: "nothing",
  os: "nothing",
  path: "nothing",
  "timers/promises": "nothing",
  url: "nothing",
  util: "nothing",
  v8: "nothing",
  vm: "process",
};

/** Globals that touch something; what `hidden` says makes code or modules out of texts. */
const GLOBALS: Readonly<Record<string, Touched | "hidden">> = {
  fetch: "network",
  WebSocket: "network",
  EventSource: "network",
  XMLHttpRequest: "network",
  process: "process",
  eval: "hidden",
  Function: "hidden",
  require: "hidden",
  module: "hidden",
  global: "hidden",
  self: "hidden",
  window: "hidden",
};

/** Packages, each with the files that import it: what they touch is their own affair, who calls them is ours. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "@arethetypeswrong/core": ["packages/package-check.ts"],
  "@modelcontextprotocol/server": ["mcp/http.ts", "mcp/server.ts"],
  "@modelcontextprotocol/server/stdio": ["mcp/main.ts"],
  "@clack/prompts": ["commands/init-questions.ts"],
  chokidar: ["commands/watch.ts"],
  commander: [
    "cli.ts",
    "commands/api-commands.ts",
    "commands/arguments.ts",
    "commands/command-row.ts",
    "commands/command-table.ts",
    "commands/completion.ts",
    "commands/migrate-commands.ts",
    "commands/package-commands.ts",
    "commands/program.ts",
    "commands/shared-options.ts",
  ],
  handlebars: ["emit/template.ts"],
  ignore: ["scan/sources.ts"],
  jiti: ["config.ts"],
  "json-p3": ["pass/overlay/read.ts"],
  "node:buffer": ["read/records.ts"],
  "node:module": ["commands/sync.ts"],
  "node:zlib": ["read/records.ts"],
  "openapi-typescript/dist/lib/ts.mjs": ["emit/types.ts"],
  "openapi-typescript/dist/transform/schema-object.mjs": ["emit/types.ts"],
  picocolors: ["commands/console.ts", "diagnostics/print.ts"],
  prettier: ["packages/package-check.ts"],
  publint: ["packages/package-check.ts"],
  "publint/utils": ["packages/package-check.ts"],
  semver: ["model/version.ts", "packages/npm.ts"],
  "ts-morph": ["packages/compare-surfaces.ts", "packages/package-surface.ts"],
  typescript: [
    "apply/apply.ts",
    "apply/clients.ts",
    "apply/code-base.ts",
    "apply/contract.ts",
    "apply/former/account.ts",
    "apply/former/address.ts",
    "apply/former/asks.ts",
    "apply/former/inline.ts",
    "apply/former/noted.ts",
    "apply/former/places.ts",
    "apply/former/print.ts",
    "apply/former/syntax.ts",
    "apply/former/tidy.ts",
    "apply/former/uses.ts",
    "apply/former/v1-call.ts",
    "apply/imports.ts",
    "apply/intercepted.ts",
    "apply/leftovers.ts",
    "apply/lines.ts",
    "apply/markers.ts",
    "apply/module-style.ts",
    "apply/proof/absence.ts",
    "apply/proof/alone.ts",
    "apply/proof/around.ts",
    "apply/proof/aside.ts",
    "apply/proof/browser.ts",
    "apply/proof/environment.ts",
    "apply/proof/errors.ts",
    "apply/proof/failing.ts",
    "apply/proof/gathered.ts",
    "apply/proof/guards.ts",
    "apply/proof/handed.ts",
    "apply/proof/handlers.ts",
    "apply/proof/held.ts",
    "apply/proof/importers.ts",
    "apply/proof/interceptors.ts",
    "apply/proof/kinds.ts",
    "apply/proof/libraries.ts",
    "apply/proof/moved.ts",
    "apply/proof/names.ts",
    "apply/proof/plain.ts",
    "apply/proof/present.ts",
    "apply/proof/reached.ts",
    "apply/proof/signing.ts",
    "apply/proof/sources.ts",
    "apply/proof/steady.ts",
    "apply/proof/syntax.ts",
    "apply/proof/told.ts",
    "apply/proof/untouched.ts",
    "apply/proof/varied.ts",
    "apply/proof/verbatim.ts",
    "apply/raw/address.ts",
    "apply/raw/answer.ts",
    "apply/raw/arguments.ts",
    "apply/raw/parts.ts",
    "apply/raw/raw-calls.ts",
    "apply/raw/request.ts",
    "apply/raw/same-client.ts",
    "apply/raw/search.ts",
    "apply/raw/through.ts",
    "apply/raw/wrappers.ts",
    "apply/syntax.ts",
    "apply/type-check.ts",
    "apply/unused.ts",
    "apply/upgrade/broken.ts",
    "apply/upgrade/client-program.ts",
    "apply/upgrade/declared.ts",
    "apply/upgrade/names.ts",
    "apply/upgrade/present.ts",
    "apply/upgrade/shapes.ts",
    "apply/upgrade/type-names.ts",
    "apply/upgrade/untyped.ts",
    "apply/upgrade/upgrade.ts",
    "apply/upgrade/values.ts",
    "packages/build.ts",
    "scan/script/active.ts",
    "scan/script/answer-forms.ts",
    "scan/script/answers.ts",
    "scan/script/attached.ts",
    "scan/script/branches.ts",
    "scan/script/callees.ts",
    "scan/script/callers.ts",
    "scan/script/classes.ts",
    "scan/script/client-types.ts",
    "scan/script/clients.ts",
    "scan/script/code.ts",
    "scan/script/constructed.ts",
    "scan/script/dates.ts",
    "scan/script/evaluate.ts",
    "scan/script/forms.ts",
    "scan/script/given.ts",
    "scan/script/handed.ts",
    "scan/script/hooks.ts",
    "scan/script/later.ts",
    "scan/script/literals.ts",
    "scan/script/looks.ts",
    "scan/script/memo.ts",
    "scan/script/mentions.ts",
    "scan/script/named.ts",
    "scan/script/own-puts.ts",
    "scan/script/place.ts",
    "scan/script/program.ts",
    "scan/script/properties.ts",
    "scan/script/pure.ts",
    "scan/script/queries.ts",
    "scan/script/reaching.ts",
    "scan/script/read-scripts.ts",
    "scan/script/requests.ts",
    "scan/script/served.ts",
    "scan/script/stated.ts",
    "scan/script/symbols.ts",
    "scan/script/told-at.ts",
    "scan/script/use.ts",
    "scan/script/uses.ts",
    "scan/script/values.ts",
  ],
  yaml: ["diagnostics/position.ts", "read/losses.ts", "read/parse.ts"],
};

/** Where something is reached in a way that nobody can follow, and why that is right. */
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  // Drivers of databases, which whoever syncs brings along.
  "commands/sync.ts": ["name", "pathToFileURL(here.resolve(name)).href"],
  // Node's modules, without its types.
  "mcp/node.ts": ["getBuiltinModule", "globalThis"],
  "sync/node.ts": ["getBuiltinModule", "globalThis"],
  "sync/open.ts": ["name"],
  // Files, where the platform has them: a bundle for browsers must not ask for Node's modules.
  "runtime/files.ts": ["getBuiltinModule", "globalThis"],
  // The limiter of a process, under a symbol: copies of the runtime share it.
  "runtime/limiter.ts": ["globalThis"],
};

/** The rows of the map, highest room first. */
const rows: readonly Row[] = [
  ...readFileSync(join(root, "CONTRIBUTING.md"), "utf8").matchAll(
    /^\| `generator\/(\S+)` .*\| ([^|]*) \|$/gm,
  ),
].map(([, room = "", touches = ""]) => ({ room, touches: touches.match(/\w+/g) ?? [] }));

interface Source {
  readonly file: string;
  /** The row of its room; -1 when there is none. */
  readonly layer: number;
  /** Files below `generator/` that it imports, types included. */
  readonly imports: readonly string[];
  /** Names of packages, and of Node's modules that are in no list. */
  readonly packages: readonly string[];
  readonly touches: readonly Touched[];
  readonly hidden: readonly string[];
}

const files = readdirSync(generator, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

/** Every file without the platform's declarations: a name that resolves is the file's own. */
function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost({});
  host.getSourceFile = (name, how) => {
    const text = texts.get(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, how, true);
  };
  return ts.createProgram([...texts.keys()], { noLib: true, noResolve: true, types: [] }, host);
}

function sourcesOf(texts: ReadonlyMap<string, string>): readonly Source[] {
  const program = programOf(texts);
  const checker = program.getTypeChecker();
  return [...texts.keys()].map((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not parsed`);
    const found = { modules: new Set<string>(), names: new Set<string>(), hidden: new Set<string>() };
    const visit = (node: ts.Node): void => {
      const module = moduleOf(node);
      if (module !== undefined)
        found[ts.isStringLiteralLike(module) ? "modules" : "hidden"].add(textOf(module));
      if (ts.isIdentifier(node) && isGlobal(node, checker)) found.names.add(node.text);
      if (ts.isIdentifier(node) && node.text === "getBuiltinModule") found.hidden.add(node.text);
      if (ts.isIdentifier(node) && node.text === "globalThis" && !ts.isTypeQueryNode(node.parent)) {
        const member = memberOf(node);
        if (member === undefined) found.hidden.add("globalThis");
        else if (member in GLOBALS) found.names.add(member);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    const foreign = [...found.modules].filter((name) => !name.startsWith("."));
    const touched = [
      ...foreign.flatMap((name) => NODE[name.replace(/^node:/, "")] ?? []),
      ...[...found.names].flatMap((name) => GLOBALS[name] ?? []),
    ];
    return {
      file,
      layer: layerOf(file),
      imports: [...found.modules]
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, ".ts")),
      // Files of ours that the build puts into the program.
      packages: foreign.filter(
        (name) => !name.startsWith("virtual:") && !(name.replace(/^node:/, "") in NODE),
      ),
      touches: TOUCHED.filter((what) => touched.includes(what)),
      hidden: [...found.hidden, ...[...found.names].filter((name) => GLOBALS[name] === "hidden")].sort(),
    };
  });
}

const textOf = (node: ts.Expression) => (ts.isStringLiteralLike(node) ? node.text : node.getText());

/** What names the module, where something is imported: as a statement, a call or a type. */
function moduleOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined;
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

/** Whether an identifier is a value's name, and nothing that the file declares or imports. */
function isGlobal(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  if (!(node.text in GLOBALS)) return false;
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) {
    return checker.getShorthandAssignmentValueSymbol(parent) === undefined;
  }
  const isExpression =
    !ts.isTypeNode(parent) &&
    !(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
    !(ts.isBindingElement(parent) && parent.propertyName === node) &&
    !((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName === node);
  const isDeclared = "name" in parent && parent.name === node;
  return isExpression && !isDeclared && checker.getSymbolAtLocation(node) === undefined;
}

/** The name of what is taken from `globalThis`; undefined where it is passed on, or the name is computed. */
function memberOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text;
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    return ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : undefined;
  }
  const isWrapped =
    ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent);
  return isWrapped || ts.isSatisfiesExpression(parent) || ts.isTypeAssertionExpression(parent)
    ? memberOf(parent)
    : undefined;
}

const sources = sourcesOf(new Map(files.map((file) => [file, readFileSync(join(generator, file), "utf8")])));

/** The most special row: a room inside a room, or a file of one, may have its own. */
function layerOf(file: string): number {
  const fitting = rows.filter(({ room }) => (room.endsWith("/") ? file.startsWith(room) : file === room));
  const [best] = fitting.sort((a, b) => b.room.length - a.room.length);
  return best === undefined ? -1 : rows.indexOf(best);
}

/** Files that import one another by some way round, each group once. */
function circles(): string[] {
  const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]));
  const reachable = new Map(
    sources.map(({ file }) => {
      const seen = new Set<string>();
      const open = [file];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const to of importsOf.get(next) ?? []) {
          if (!seen.has(to)) open.push(to);
          seen.add(to);
        }
      }
      return [file, seen];
    }),
  );
  const groups = sources
    .map(({ file }) =>
      [...(reachable.get(file) ?? [])]
        .filter((to) => reachable.get(to)?.has(file))
        .sort()
        .join(", "),
    )
    .filter((group) => group !== "");
  return [...new Set(groups)];
}

describe("the map of rooms", () => {
  it("has one row a room, and no row without one", () => {
    expect(sources.filter(({ layer }) => layer === -1).map(({ file }) => file)).toEqual([]);
    expect(rows.filter((_, i) => sources.every(({ layer }) => layer !== i))).toEqual([]);
    expect(new Set(rows.map(({ room }) => room)).size).toBe(rows.length);
  });

  it("is kept by all imports, which go to the same room or to lower ones", () => {
    const upwards = sources.flatMap(({ file, layer, imports }) =>
      imports.filter((to) => layerOf(to) < layer).map((to) => `${file} → ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(circles()).toEqual([]);
  });

  it.each(TOUCHED)("says who touches the %s", (what) => {
    const allowed = (layer: number) => rows[layer]?.touches.includes(what) === true;
    const touching = sources.filter(({ touches, layer }) => touches.includes(what) && !allowed(layer));
    expect(touching.map(({ file }) => file)).toEqual([]);
    const idle = rows.filter(
      ({ touches }, i) =>
        touches.includes(what) && !sources.some((each) => each.layer === i && each.touches.includes(what)),
    );
    expect(idle.map(({ room }) => room)).toEqual([]);
  });

  it("is the only way to something: nothing is reached by a detour", () => {
    const hidden = sources.filter((source) => source.hidden.length > 0);
    expect(Object.fromEntries(hidden.map((source) => [source.file, source.hidden]))).toEqual(HIDDEN);
  });

  it("knows who imports which package", () => {
    const users: Record<string, string[]> = {};
    for (const { file, packages } of sources) for (const name of packages) (users[name] ??= []).push(file);
    expect(users).toEqual(PACKAGES);
  });

  it.each([
    ["network", `const answer = await fetch("https://example.test");`],
    ["network", `export const { get } = await import("node:https");`],
    ["network", `export const send = { fetch };`],
    ["children", `import { spawn } from "child_process";`],
    ["disk", `export type { Stats } from "node:fs";`],
    ["disk", `import fs = require("fs");`],
    ["process", `export const now = (globalThis as any).process.hrtime();`],
    ["process", `export const env = globalThis["process"]!.env;`],
    ["process", `import { argv } from "node:process";`],
    ["", `const { fetch, process } = settings; fetch(process); export const a = { fetch, process: 1 };`],
    ["", `export interface A { process: string; fetch(): void } export const b = (a: A) => a.process;`],
  ])("finds %s in: %s", (what, text) => {
    const [source] = sourcesOf(new Map([["ground/made-up.ts", text]]));
    expect(source).toMatchObject({ touches: what === "" ? [] : [what], hidden: [] });
  });

  it.each([
    `import { createRequire } from "node:module";`,
    `export * from "servicetitan-codegen";`,
    `export const all = await import("servicetitan-codegen");`,
    `export const fs = await import(name);`,
    `export const fs = await import(\`node:\${name}\`);`,
    `export const fs = process.getBuiltinModule("fs");`,
    `const { process: other } = globalThis;`,
    `export const other = globalThis[name];`,
    `export const fs = require("fs");`,
    `export const other = new Function("return process")();`,
    `export const other = global.process;`,
  ])("lets nobody write: %s", (text) => {
    const [source] = sourcesOf(new Map([["ground/made-up.ts", text]]));
    expect([...(source?.hidden ?? []), ...(source?.packages ?? [])]).not.toEqual([]);
  });
});
