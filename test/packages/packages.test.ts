/** The packed tarballs in an empty project: they install, load, call, compile and bundle as their README promises. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, type Metafile, transform } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestServer } from "../runtime/support.ts";
import { compile, COMPILER_NAMES, MATRIX } from "./compilers.ts";
import {
  type Consumer,
  copyInto,
  installConsumer,
  mswProject,
  packageFolders,
  ROOT,
  run,
  runTypeScript,
} from "./consumer.ts";
import { nodeOf } from "../tools/programs.ts";
import { COMPILERS, commonJsProject, compiled, type Compiler, jest, SAYS } from "./forms.ts";
import { codeBlocks, isTest } from "./readme.ts";
import { RECORDING, startTenant } from "./server.ts";

let consumer: Consumer;
let server: TestServer;

beforeAll(async () => {
  [consumer, server] = await Promise.all([installConsumer(), startTenant()]);
});

beforeEach(() => {
  server.seen.length = 0;
});

afterAll(async () => {
  await server.close();
  await consumer.remove();
});

/** What a user sets, and nothing of what this test was started with that could stand in for it. */
function environment(): Record<string, string> {
  return {
    SERVICETITAN_TENANT: "42",
    SERVICETITAN_CLIENT_ID: "client-id",
    SERVICETITAN_CLIENT_SECRET: "client-secret",
    SERVICETITAN_APP_KEY: "app-key",
    SERVICETITAN_BASE_URL: server.url,
    SERVICETITAN_AUTH_URL: `${server.url}/connect/token`,
  };
}

describe("installed", () => {
  it("has one runtime, however many domains there are", async () => {
    const { stdout } = await run(["npm", "ls", "--all", "--parseable", "@st-v2/runtime"], consumer.folder);
    expect(stdout.trim().split("\n")).toEqual([join(consumer.folder, "node_modules/@st-v2/runtime")]);
    for (const name of await packageFolders(consumer.output)) {
      const folder = join(consumer.folder, "node_modules/@st-v2", name);
      const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
        dependencies?: Record<string, string>;
      };
      const found = await readdir(folder);
      const shared: Readonly<Record<string, readonly string[]>> = {
        mcp: [],
        redis: [],
        runtime: ["mocks", "opentelemetry", "reports", "schemas"],
        sdk: ["AGENTS.md", "llms.txt", "mocks", "schemas"],
        sync: [],
        v1: [],
        webhooks: [],
      };
      const own = shared[name] ?? ["AGENTS.md", "api.md", "llms.txt", "mocks", "schemas"];
      const all = ["LICENSE", "README.md", ...own, "dist", "package.json", "src"];
      expect(found.sort()).toEqual(all.sort());
      if (name === "runtime" || name === "webhooks") expect(dependencies).toEqual({});
      else if (name === "mcp")
        expect(Object.keys(dependencies)).toEqual([
          "@modelcontextprotocol/server",
          "@st-v2/runtime",
          "@st-v2/sdk",
        ]);
      else if (name !== "sdk") expect(Object.keys(dependencies)).toEqual(["@st-v2/runtime"]);
    }
  });

  it.each(["this", "22", "24"] as const)("is imported, required and called: Node %s", async (version) => {
    const node = version === "this" ? process.execPath : await nodeOf(version);
    const uses = `const st = ServiceTitan.fromEnv();
      const own = new Crm(st.client);
      st.crm.customers.get(7).then(({ name }) => own.customers.get(7).then((own) => console.log(name, own.name)));`;
    const files = {
      "import.mjs": `import { ServiceTitan } from "@st-v2/sdk"; import { Crm } from "@st-v2/crm"; ${uses}`,
      "require.cjs": `const { ServiceTitan } = require("@st-v2/sdk"); const { Crm } = require("@st-v2/crm"); ${uses}`,
    };
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(consumer.folder, file), text);
      const { code, stdout } = await run([node, file], consumer.folder, environment());
      expect({ file, code, stdout }).toEqual({ file, code: 0, stdout: "Ann Ann\n" });
    }
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array<string>(4).fill("GET /crm/v2/tenant/42/customers/7"),
    );
  });

  it.each(["runtime", "crm", "sdk", "v1"])("%s passes publint and are-the-types-wrong", async (name) => {
    const tarball = consumer.tarballs.get(name) ?? "";
    const bin = join(ROOT, "node_modules/.bin");
    const publint = await run([join(bin, "publint"), "run", tarball, "--strict"], consumer.folder);
    expect(publint).toMatchObject({ code: 0, stdout: expect.stringContaining("All good!") as string });
    const attw = await run([join(bin, "attw"), tarball], consumer.folder);
    expect(attw).toMatchObject({ code: 0, stdout: expect.stringContaining(`@st-v2/${name}`) as string });
  });
});

describe("as CommonJS, without a word about it", () => {
  it.each(Object.keys(COMPILERS) as Compiler[])("compiles and runs: %s", async (name) => {
    const folder = await commonJsProject(consumer);
    const printed = name === "bundler" ? {} : { printed: SAYS };
    expect(await compiled(folder, name)).toEqual({ said: "", ...printed });
  });

  it.each(["29", "30"] as const)("is tested: Jest %s, plain and with ts-jest", async (major) => {
    const { code, stderr } = await jest(await commonJsProject(consumer), major);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/PASS[^]*PASS/) as string });
  });

  it("shares limiter, clients and errors with ES modules in one process", async () => {
    const tokens = server.tokens.length;
    await writeFile(join(consumer.folder, "both.mjs"), BOTH);
    const { stdout, stderr } = await run(["node", "both.mjs"], consumer.folder, environment());
    expect({ stdout, stderr }).toEqual({
      stdout: "two classes, one limiter\nAnn Ann\nNotFoundError: ApiError but no ConflictError\n",
      stderr: "",
    });
    expect([server.seen.length, server.tokens.length - tokens]).toEqual([3, 1]);
  });
});

const BOTH = `import { createRequire } from "node:module";
import * as esm from "@st-v2/sdk";
const require = createRequire(import.meta.url);
const cjs = require("@st-v2/sdk");
const { Crm } = require("@st-v2/crm");
const classes = new Set([esm.ServiceTitan, cjs.ServiceTitan]).size === 2 ? "two" : "one";
console.log(classes, "classes,", esm.sharedLimiter() === cjs.sharedLimiter() ? "one" : "two", "limiter");
const st = esm.ServiceTitan.fromEnv();
const crm = new Crm(st.client);
const [one, other] = [await st.crm.customers.get(7), await crm.customers.get(7)];
console.log(one.name, other.name);
await new cjs.ServiceTitan(st.client).crm.customers.get(404).catch((error) => {
  const is = (kind) => (error instanceof esm[kind] ? kind : \`no \${kind}\`);
  console.log(\`\${error.name}: \${is("ApiError")} but \${is("ConflictError")}\`);
});
`;

describe("compiled, strictly and without skipLibCheck", () => {
  beforeAll(async () => {
    await copyInto(consumer, "types");
    await copyInto(consumer, "examples");
    await writeReadmeBlocks();
  });

  it.each(MATRIX)("TypeScript $compiler, $resolution", async ({ sources: hasSources, ...how }) => {
    const { folder, output } = consumer;
    const paths: Record<string, string[]> = {
      msw: [join(ROOT, "node_modules/msw/lib/core/index.d.mts")],
      "@st-v2/*": [join(output, "*/src/index.ts")],
      "@st-v2/runtime/reports": [join(output, "runtime/src/reports/index.ts")],
    };
    const names = await packageFolders(output);
    for (const name of names)
      for (const entry of ["mocks", "schemas"])
        paths[`@st-v2/${name}/${entry}`] = [join(output, name, `src/${entry}/index.ts`)];
    // A program for Node alone, over a library that is not here: compiled with all others when it is built.
    const include = names.filter((name) => name !== "mcp").map((name) => `${name}/src`);
    // What each program has to say; the first holds the type tests, the examples and the code of every README.
    const said = await Promise.all([
      compile({ ...how, folder, platform: "node", include: ["types", "examples", "readme"] }),
      ...(hasSources ? [compile({ ...how, folder: output, platform: "dom", include, paths })] : []),
    ]);
    expect(said.join("")).toBe("");
  });

  it("without any types of the platform", async () => {
    const include = ["types/arguments.ts", "types/answers.ts", "types/options.ts"];
    const { folder } = consumer;
    const said = await Promise.all(
      COMPILER_NAMES.map((compiler) =>
        compile({ compiler, resolution: "nodenext", folder, platform: "none", include }),
      ),
    );
    expect(said).toEqual(["", "", ""]);
  });
});

async function writeReadmeBlocks(): Promise<void> {
  const folder = join(consumer.folder, "readme");
  await mkdir(folder, { recursive: true });
  for (const name of await packageFolders(consumer.output)) {
    const blocks = codeBlocks(await readFile(join(consumer.output, name, "README.md"), "utf8"), "ts");
    expect(blocks, `README of ${name}`).not.toEqual([]);
    // With a library of others it compiles in the test of another vendor, whose declarations are not ours to check.
    const code = blocks.filter((block) => !isTest(block) && !block.includes('from "ioredis"'));
    for (const [i, block] of code.entries()) await writeFile(join(folder, `${name}-${i}.ts`), block);
  }
}

describe("examples", () => {
  const SAYS: Readonly<Record<string, string>> = {
    "first-call": "Ann",
    pages: "J-1\nJ-2\nJ-3\n2",
    "with-response": "200 application/json Ann",
    "other-tenant": "Ann Bob Bob",
    errors: "not found st.crm.customers.get(404) trace-1\nNot Found\nrefused The name is required.\ntrue",
    upload: "note.txt text/plain",
    download: "audio/mpeg recording.mp3 5",
    checkpoint: "1 1\n1 2\n1 3\nJ-2",
    "ways-out": "0 Hidden",
    "shared-state": "2 calls, 1 token",
    "own-fetch": "Customers_Get 200\n/connect/token /crm/v2/tenant/42/customers/7",
    feed: "1\n2\n3",
    bulk: "7 8 9\n404 st.crm.bulkTags.add answered 404: No such customer. false\n2 The bill is closed.\n50 10",
    report: [
      "Ann\nBen\n30.5",
      'st.reporting.run: the report "Revenue by technician" does not run like this:',
      '  there is no parameter "Form". Did you mean From?',
      '  From is missing ("Start", Date).',
      "  BusinessUnits does not take 3. There are 1 (North), 2 (South).",
    ].join("\n"),
    "how-it-reads": "1\nJ-1\nJ-2\nJ-3\n1\n2\n3\nafter-3\nAnn 200\nBob",
  };

  it("are all run here", async () => {
    const files = await readdir(join(ROOT, "test/examples"));
    expect(files.sort()).toEqual(
      Object.keys(SAYS)
        .map((name) => `${name}.ts`)
        .sort(),
    );
  });

  it.each(Object.entries(SAYS))("%s", async (name, says) => {
    const { code, stdout, stderr } = await runExample(name);
    expect({ code, stdout: stdout.trim(), stderr }).toEqual({ code: 0, stdout: says, stderr: "" });
  });

  it("a feed goes on where the last run ended", async () => {
    await writeFile(join(consumer.folder, "jobs.continue-from"), "after-2");
    expect((await runExample("feed")).stdout).toBe("3\n");
    expect(await readFile(join(consumer.folder, "jobs.continue-from"), "utf8")).toBe("after-3");
    expect((await runExample("feed")).stdout).toBe("");
  });

  it("a download is what the server has, byte for byte", async () => {
    await runExample("download");
    expect(await readFile(join(consumer.folder, "recording.mp3"))).toEqual(RECORDING);
  });
});

async function runExample(name: string) {
  const source = await readFile(join(ROOT, "test/examples", `${name}.ts`), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm" });
  await writeFile(join(consumer.folder, `${name}.mjs`), code);
  return run(["node", `${name}.mjs`], consumer.folder, environment());
}

describe("bundled for a browser", () => {
  it("holds one resource, when one is used, and the runtime", async () => {
    const { inputs, size } = await bundle(`
      import { Client } from "@st-v2/runtime";
      import { Customers } from "@st-v2/crm";
      export const customer = (options) => new Customers(new Client(options)).get(7);`);
    expect(inputs.filter((path) => !path.startsWith("runtime/"))).toEqual([
      "crm/dist/body-keys.js",
      "crm/dist/resources/customers.js",
    ]);
    // What the runtime refuses, watches and remembers is more than half of it; to be lowered.
    expect(size).toBeLessThan(19_200);
  });

  it("holds one domain, when one is used", async () => {
    const { inputs, size } = await bundle(`
      import { Crm } from "@st-v2/crm";
      export const customer = (options) => new Crm(options).customers.get(7);`);
    expect([...new Set(inputs.map((path) => path.split("/")[0]))]).toEqual(["crm", "runtime"]);
    expect(size).toBeLessThan(22_900);
  });

  it("holds the domain that is called through the umbrella in a chunk of its own", async () => {
    const { first, later } = await chunks(`
      import { ServiceTitan } from "@st-v2/sdk";
      globalThis.customer = (options) => new ServiceTitan(options).crm.customers.get(7);`);
    expect([...new Set(first.inputs.map((path) => path.split("/")[0]))]).toEqual(["runtime", "sdk"]);
    // The runtime, and a domain's name and loader each.
    expect(first.size).toBeLessThan(23_650);
    expect(later.filter((inputs) => inputs.includes("crm/dist/client.js"))).toHaveLength(1);
    // Reports are of the runtime, and one domain alone has them.
    const own = later.map((inputs) => inputs.filter((path) => !path.startsWith("runtime/dist/reports/")));
    const domains = own.map((inputs) => [...new Set(inputs.map((path) => path.split("/")[0]))]);
    expect(domains.every((of) => of.length === 1)).toBe(true);
  });

  it("runs where there is nothing but the web's globals", async () => {
    const { text } = await bundle(`
      import { Crm } from "@st-v2/crm";
      globalThis.customer = (options) => new Crm(options).customers.get(7);`);
    const { fetch, URL, URLSearchParams, AbortController, AbortSignal, Response, Headers } = globalThis;
    const web = createContext({
      ...{ fetch, URL, URLSearchParams, AbortController, AbortSignal, Response, Headers },
      ...{ Blob, FormData, TextDecoder, TextEncoder, setTimeout, clearTimeout },
    });
    runInContext(text, web);
    const options = {
      ...{ tenant: 42, clientId: "client-id", clientSecret: "client-secret", appKey: "app-key" },
      ...{ baseUrl: server.url, authUrl: `${server.url}/connect/token` },
    };
    expect(await (web["customer"] as (o: object) => Promise<object>)(options)).toMatchObject({ name: "Ann" });
  });
});

describe("mocked", () => {
  it.each(["2", "3"] as const)("with MSW %s: handlers answer, tests say what, types hold", async (major) => {
    // MSW 3 needs Node 22.12.
    const node = major === "3" ? await nodeOf("22") : process.execPath;
    const folder = await mswProject(consumer, major);
    await expectToCompile(folder, "mocked");
    expect(await runTypeScript({ folder, node, file: "mocked/calls.ts" })).toEqual({
      code: 0,
      stdout: [
        '["production",[1,2],true]',
        '["integration",[1,2],true]',
        '["Radio"]',
        "[404]",
        "[404,1]",
        '["ConnectionError"]',
        '["ConnectionError"]',
        "[4]",
        '["/crm/v2/tenant/42/customer/1"]',
        '[404,"object"]',
        "",
      ].join("\n"),
    });
  });

  it("as every README shows it", async () => {
    const folder = await mswProject(consumer, "2");
    const tested = (name: string) => !["mcp", "runtime", "redis", "sync", "webhooks"].includes(name);
    const names = (await packageFolders(consumer.output)).filter(tested);
    let cases = 0;
    for (const name of names) {
      const blocks = codeBlocks(await readFile(join(consumer.output, name, "README.md"), "utf8"), "ts");
      const tests = blocks.filter(isTest);
      expect({ name, tests: tests.length }).toEqual({ name, tests: 1 });
      cases += (tests[0]?.match(/^it\(/gm) ?? []).length;
      await writeFile(join(folder, `${name}.test.ts`), tests.join(""));
    }
    await expectToCompile(folder, "*.test.ts");
    const { code, stdout } = await run(
      [
        "node",
        join(ROOT, "node_modules/vitest/vitest.mjs"),
        "run",
        "--reporter=json",
        "--no-file-parallelism",
        "--no-isolate",
      ],
      folder,
    );
    expect({ code, passed: (JSON.parse(stdout) as { numPassedTests: number }).numPassedTests }).toEqual({
      code: 0,
      passed: cases,
    });
    expect(cases).toBeGreaterThan(names.length);
  });
});

/** MSW and vitest are not ours to check. */
async function expectToCompile(folder: string, include: string): Promise<void> {
  const program = {
    folder,
    compiler: "7",
    platform: "node",
    include: [include],
    skipLibCheck: true,
  } as const;
  for (const resolution of ["bundler", "nodenext"] as const)
    expect(await compile({ ...program, resolution })).toBe("");
}

/** esbuild on a module in the project; it refuses imports of Node's modules. */
function built(
  contents: string,
  form: { format: "iife" } | { format: "esm"; splitting: true; outdir: string },
) {
  return build({
    stdin: { contents, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
    absWorkingDir: join(consumer.folder, "node_modules/@st-v2"),
    ...form,
  });
}

/** Modules of which something is in an output. */
function inputsOf(output: Metafile["outputs"][string] | undefined): string[] {
  return Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== "<stdin>")
    .map(([path]) => path)
    .sort();
}

async function bundle(contents: string) {
  const { metafile, outputFiles } = await built(contents, { format: "iife" });
  const inputs = inputsOf(Object.values(metafile.outputs)[0]);
  const text = outputFiles[0]?.text ?? "";
  return { inputs, text, size: gzipSync(text).length };
}

/** What is loaded at first, of a bundle in chunks, and the modules of each chunk that is loaded later. */
async function chunks(contents: string) {
  const { metafile, outputFiles } = await built(contents, { format: "esm", splitting: true, outdir: "out" });
  const outputs = new Map(Object.entries(metafile.outputs));
  const atFirst = new Set<string>();
  const add = (path: string) => {
    atFirst.add(path);
    for (const { kind, path: next } of outputs.get(path)?.imports ?? [])
      if (kind === "import-statement" && !atFirst.has(next)) add(next);
  };
  add([...outputs].find(([, { entryPoint }]) => entryPoint === "<stdin>")?.[0] ?? "");
  const names = new Set([...atFirst].map((path) => basename(path)));
  const texts = outputFiles.filter(({ path }) => names.has(basename(path))).map(({ text }) => text);
  return {
    first: {
      inputs: [...atFirst].flatMap((path) => inputsOf(outputs.get(path))).sort(),
      size: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    },
    later: [...outputs].filter(([path]) => !atFirst.has(path)).map(([, output]) => inputsOf(output)),
  };
}

describe("the same bytes", () => {
  it("from another working directory into another folder, sources and, of a few, builds", async () => {
    const elsewhere = join(consumer.folder, "elsewhere");
    const twin = join(elsewhere, "twin");
    await mkdir(elsewhere);
    const stgen = async (command: string) => {
      const { code, stderr } = await run(
        ["node", join(ROOT, "dist/cli.js"), command, "--out", "twin"],
        elsewhere,
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    };
    await stgen("generate");
    const first = await readTree(consumer.output);
    const sources = [...first].filter(([path]) => !path.includes("/dist/"));
    const differing = (
      expected: readonly (readonly [string, string])[],
      found: ReadonlyMap<string, string>,
    ) => [
      ...expected.filter(([path, text]) => found.get(path) !== text).map(([path]) => path),
      ...[...found.keys()].filter((path) => !first.has(path)),
    ];
    expect(differing(sources, await readTree(twin))).toEqual([]);
    // What is built does not depend on what is built beside it either.
    const few = ["crm", "runtime", "webhooks"];
    for (const name of await packageFolders(twin))
      if (!few.includes(name)) await rm(join(twin, name), { recursive: true });
    await stgen("build");
    const builds = [...first].filter(([path]) => few.some((name) => path.startsWith(`${name}/dist/`)));
    expect(builds.length).toBeGreaterThan(100);
    expect(differing(builds, await readTree(twin))).toEqual([]);
  });

  it("without a date of today or a path of this machine", async () => {
    const now = new Date();
    const telling = [
      ROOT,
      homedir(),
      dirname(consumer.output),
      now.toISOString().slice(0, 10),
      now.toDateString(),
    ];
    const found = [...(await readTree(consumer.output))].flatMap(([path, text]) =>
      telling.filter((part) => text.includes(part)).map((part) => `${path}: ${part}`),
    );
    expect(found).toEqual([]);
  });
});

/** Texts by path, without the cache of the generator and this test's own compiler settings. */
async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("tsconfig."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, ".stgen")))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, i) => [path.slice(folder.length + 1), texts[i] ?? ""]));
}
