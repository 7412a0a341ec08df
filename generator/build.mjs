/**
 * Builds the program: `generator/*.ts` → `dist/*.js` with esbuild, and the declarations of the library with the compiler.
 *
 * Three things are decided here and nowhere else:
 * - `virtual:assets`, the texts the program ships (templates, runtime sources, the table of domains, overlays, hashes of the bundled
 *   documents), so that `generate()` touches no disk, and what its YAML says, so that nobody parses that again;
 * - packages that every command needs are bundled, with their licences beside them;
 * - openapi-typescript is bundled with a factory of our own in the place of the compiler, which costs more time than all types.
 *
 * `node generator/build.mjs --types` also writes the declarations; the published package has them.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createRequire, isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function assets() {
  const texts = (folder, pattern) =>
    Object.fromEntries(
      readdirSync(join(root, folder), { recursive: true })
        .map((name) => name.replaceAll("\\", "/"))
        .filter((name) => pattern.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(root, folder, name), "utf8")]),
    );
  const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const documents = Object.values(texts("specs/v2", /\.json$/)).map((text) => sha256(text));
  const yaml = Object.values(texts("specs", /\.ya?ml$/));
  const v1 = join(root, "specs/v1/servicetitan-v1.json");
  const shipped = {
    version: packageJson.version,
    templates: texts("templates", /\.(hbs|html|css|js|json)$/),
    runtimeSources: texts("generator/runtime", /\.ts$/),
    redisSources: texts("generator/redis", /\.ts$/),
    syncSources: texts("generator/sync", /\.ts$/),
    mcpSources: texts("generator/mcp", /\.ts$/),
    formerSources: texts("generator/former", /\.ts$/),
    webhookSources: texts("generator/webhooks", /\.ts$/),
    webhookDocuments: texts("specs/webhooks", /\.json$/),
    formerDocument: existsSync(v1) ? readFileSync(v1, "utf8") : "",
    overlays: texts("specs/overlays", /\.ya?ml$/),
    domainsTable: existsSync(join(root, "specs/domains.yaml"))
      ? readFileSync(join(root, "specs/domains.yaml"), "utf8")
      : "",
    referencesTable: readFileSync(join(root, "specs/references.yaml"), "utf8"),
    behaviourTable: readFileSync(join(root, "specs/behaviour.yaml"), "utf8"),
    businessTable: readFileSync(join(root, "specs/model.yaml"), "utf8"),
    bundledDocuments: documents,
    bundledData: Object.fromEntries(
      yaml.map((text) => [sha256(text), JSON.stringify(parse(text, { merge: true }))]),
    ),
    program: programHash(),
    license: readFileSync(join(root, "LICENSE"), "utf8"),
  };
  return { ...shipped, edition: sha256(JSON.stringify(shipped)) };
}

/** What is known of the program is a module of its own: who asks for help need not load all that it ships. */
const MODULES = {
  // Made by itself, see `searchScript`.
  "virtual:reference": () => false,
  "virtual:program": (name) => OF_PROGRAM.has(name),
  "virtual:webhooks": (name) => OF_WEBHOOKS.has(name),
  "virtual:assets": (name) => !OF_PROGRAM.has(name) && !OF_WEBHOOKS.has(name),
};
const OF_PROGRAM = new Set(["version", "program", "edition"]);
const OF_WEBHOOKS = new Set(["webhookSources", "webhookDocuments", "formerDocument"]);

/** Text of one of the modules that are made here. */
export function virtualModule(name) {
  if (name === "virtual:reference") return `export const searchScript = ${JSON.stringify(searchScript())};`;
  return Object.entries(assets())
    .filter(([key]) => MODULES[name](key))
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
    .join("\n");
}

/** The search of the server for assistants, as a script of a page: one way to find operations, wherever somebody looks. */
function searchScript() {
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  const [made] = buildSync({
    stdin: {
      contents: `export { indexOf, search } from "./search.ts";`,
      resolveDir: join(root, "generator/mcp"),
      loader: "ts",
    },
    ...{ bundle: true, write: false, format: "iife", globalName: "finder", target: "es2020" },
  }).outputFiles;
  return made.text;
}

/** Hash of everything output depends on besides its input, so that a changed generator makes everything anew. */
function programHash() {
  const files = ["generator", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const lock = readFileSync(join(root, "package.json"), "utf8");
  return sha256(
    files
      .sort()
      .map((file) => readFileSync(file, "utf8"))
      .join("\0") + lock,
  );
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

/** For vitest, which runs the sources: the same texts and the same stand-ins. */
export function assetsVitePlugin() {
  const isTransform = (importer) => importer?.includes("node_modules/openapi-typescript") ?? false;
  return {
    name: "assets",
    enforce: "pre",
    resolveId: (id, importer) => {
      if (id in MODULES) return `\0${id}`;
      if (id.startsWith("openapi-typescript/dist/")) return join(root, "node_modules", id);
      if (isTransform(importer) && STAND_INS[id] !== undefined)
        return join(root, "generator/emit", STAND_INS[id]);
      return undefined;
    },
    load: (id) => (id.slice(1) in MODULES ? virtualModule(id.slice(1)) : undefined),
  };
}

/** What openapi-typescript's transform gets instead of its imports. */
const STAND_INS = {
  typescript: "type-factory.ts",
  "@redocly/openapi-core/lib/ref-utils.js": "ref-utils.ts",
  "ansi-colors": "no-colors.ts",
  "supports-color": "no-colors.ts",
};

/** Packages that become part of the program: to load one file is cheaper than to look for dozens, and what only one command asks with need not be installed by all. */
const BUNDLED = new Set([
  "@clack/core",
  "@clack/prompts",
  "commander",
  "fast-string-truncated-width",
  "fast-string-width",
  "fast-wrap-ansi",
  "ignore",
  "picocolors",
  "semver",
  "sisteransi",
  "yaml",
]);

/** CommonJS that is too large to be imported: Node reads it for names to export before it runs it. For `typescript` this is 0.3 s of CPU and 30 MB. */
const REQUIRED = new Set(["typescript"]);

/**
 * What bundled packages get in place of modules of Node: loading `process` would open all three streams, and commander has commands that
 * are programs of their own, which we have not.
 */
const IN_PLACE_OF = { process: "process", "node:process": "process", "node:child_process": "{}" };

/** `yaml` of `yaml/util`, `@a/b` of `@a/b/c`. */
const packageOf = (path) => path.split("/", path.startsWith("@") ? 2 : 1).join("/");

function assetsEsbuildPlugin() {
  return {
    name: "assets",
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "virtual" }));
      build.onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({
        contents: virtualModule(path),
        loader: "js",
      }));
      build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (!isBuiltin(path)) return undefined;
        return kind === "require-call" ? { path, namespace: "builtin" } : { path, external: true };
      });
      // Packages that are bundled are CommonJS, and modules have no `require`.
      build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
        contents: `module.exports = ${IN_PLACE_OF[path] ?? `process.getBuiltinModule("${path}")`};`,
        loader: "js",
      }));
      build.onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
        contents: `import { createRequire } from "node:module";
export default createRequire(import.meta.url)("${path}");`,
        loader: "js",
      }));
      // Everything else from node_modules stays outside, but for openapi-typescript's transform and what it needs of Redocly.
      build.onResolve({ filter: /^[^./]|^\.[^./]|^\.\.[^/]/ }, (args) => {
        if (args.path.startsWith("openapi-typescript/dist/")) return undefined;
        if (BUNDLED.has(packageOf(args.path))) return undefined;
        const standIn = args.importer.includes(join("node_modules", "openapi-typescript"))
          ? STAND_INS[args.path]
          : undefined;
        if (standIn !== undefined) return { path: join(root, "generator/emit", standIn) };
        if (REQUIRED.has(args.path)) return { path: args.path, namespace: "required" };
        return args.kind === "entry-point" ? undefined : { path: args.path, external: true };
      });
    },
  };
}

/** Newest modification below the folders that go into the program, to skip a build that would change nothing. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      latest = Math.max(latest, stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    } else {
      latest = Math.max(latest, stat.mtimeMs);
    }
  }
  return latest;
}

async function build() {
  const stamp = join(root, "dist/.built");
  const inputs = ["generator", "templates", "specs", "package.json", "LICENSE"].map((path) =>
    join(root, path),
  );
  if (!existsSync(stamp) || Number(readFileSync(stamp, "utf8")) !== newest(inputs)) {
    await bundle();
    writeFileSync(stamp, String(newest(inputs)));
  }
  if (process.argv.includes("--types")) await declarations();
}

async function bundle() {
  const { build: esbuild } = await import("esbuild");
  const { outputFiles, metafile } = await esbuild({
    write: false,
    metafile: true,
    absWorkingDir: root,
    entryPoints: {
      index: join(root, "generator/index.ts"),
      cli: join(root, "generator/cli.ts"),
      "mock-reader": join(root, "generator/commands/mock-reader.ts"),
      "former-reader": join(root, "generator/commands/former-reader.ts"),
      "payload-reader": join(root, "generator/commands/payload-reader.ts"),
      "scan-reader": join(root, "generator/commands/scan-reader.ts"),
      "sync-reader": join(root, "generator/commands/sync-reader.ts"),
      "migration-reader": join(root, "generator/commands/migration-reader.ts"),
      "reference-reader": join(root, "generator/commands/reference-reader.ts"),
    },
    outdir: join(root, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "linked",
    logLevel: "warning",
    plugins: [assetsEsbuildPlugin()],
  });
  // Chunks before what imports them, and each file at once: the program may be running, and another build too.
  const folder = join(root, "dist/chunks");
  const isChunk = ({ path }) => dirname(path) === folder;
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of [...outputFiles].sort((a, b) => isChunk(b) - isChunk(a))) {
    replaceFile(path, contents);
  }
  replaceFile(join(root, "dist/THIRD-PARTY-LICENSES.txt"), licencesOf(Object.keys(metafile.inputs)));
  copyPageAssets();
  readBundled();
  // Chunks of earlier builds have other names, and would be published.
  const made = new Set(outputFiles.map(({ path }) => path));
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    if (!made.has(path) && /\.(js|txt)$/.test(path)) rmSync(path, { force: true });
  }
}

/** Names, versions and licences of the packages that files of the bundle come from. */
function licencesOf(files) {
  const folders = files.map((file) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} is bundled, and has no file with its licence`);
      return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/**
 * The user interface of the mock's page, out of swagger-ui-dist: two of its files are needed, and a dependency would run the install
 * script of one of its own dependencies on every user's machine, which reports the installation.
 */
function copyPageAssets() {
  const from = join(root, "node_modules/swagger-ui-dist");
  const to = join(root, "dist/swagger-ui");
  mkdirSync(to, { recursive: true });
  for (const name of [
    ...["swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "swagger-ui.css"],
    ...["favicon-32x32.png", "LICENSE", "NOTICE"],
  ]) {
    replaceFile(join(to, name), readFileSync(join(from, name)));
  }
}

/** What servers read from the bundled documents, read once and for all: their start then takes a fraction of the time. */
function readBundled() {
  const dist = join(root, "dist");
  for (const name of ["mock", "former", "payload", "scan", "sync", "migration"]) {
    const reader = join(dist, `${name}-reader.js`);
    const read = execFileSync(process.execPath, [reader, "{}"], { cwd: dist, maxBuffer: 2 ** 28 });
    replaceFile(join(dist, `${name}-bundled.json`), read);
  }
}

function replaceFile(path, contents) {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, contents);
  renameSync(aside, path);
}

async function declarations() {
  const { spawnSync } = await import("node:child_process");
  rmSync(join(root, "dist/types"), { recursive: true, force: true });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, "generator/tsconfig.types.json")], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the declarations did not compile");
}

if (process.argv[1] !== undefined && relative(process.argv[1], fileURLToPath(import.meta.url)) === "")
  await build();
