/** The recipe of docs/mocks.md for Docker Compose, without a container engine: its commands as processes, and its names by a table of names. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ended, folder, put, start } from "../cli/support.ts";
import { codeBlocks } from "../packages/readme.ts";

interface Recipe {
  readonly services: {
    readonly "st-mock": {
      readonly command: string;
      readonly healthcheck: { readonly test: readonly string[] };
    };
    readonly tests: { readonly environment: Readonly<Record<string, string>> };
  };
}

const root = new URL("../../", import.meta.url).pathname;

/** What a network of containers does: the name of a service leads to it. */
const NAMES = `import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
const { lookup } = dns;
dns.lookup = (name, ...rest) => lookup(name === "st-mock" ? "127.0.0.1" : name, ...rest);
syncBuiltinESMExports();`;

const TESTS = `import { ServiceTitan } from "@st-v2/sdk";
const st = ServiceTitan.fromEnv();
console.log((await st.crm.customers.get(1)).id);`;

it("the mock is healthy, and reached by its name with what the recipe sets", async () => {
  const port = await freePort();
  const blocks = codeBlocks(readFileSync(join(root, "docs/mocks.md"), "utf8"), "yaml");
  const [text = ""] = blocks.filter((block) => block.includes("st-mock:"));
  const { services } = parse(text.replaceAll("4080", String(port))) as Recipe;
  const cwd = folder();

  const [npx, stgen, ...args] = services["st-mock"].command.split(" ");
  expect([npx, stgen]).toEqual(["npx", "stgen"]);
  const server = start(cwd, args);
  const [kind, node, ...check] = services["st-mock"].healthcheck.test;
  expect([kind, node]).toEqual(["CMD", "node"]);
  // As an engine does: again until it is well.
  await expect.poll(() => exitOf(cwd, check), { timeout: 60_000, interval: 100 }).toBe(0);

  put(cwd, { "names.mjs": NAMES });
  await build({
    stdin: { contents: TESTS, resolveDir: root },
    plugins: [{ name: "generated", setup: ({ onResolve }) => onResolve({ filter: /^@st-v2\// }, generated) }],
    outfile: join(cwd, "tests.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const tests = spawn(process.execPath, ["--import", "./names.mjs", "tests.mjs"], {
    cwd,
    env: { ...process.env, ...services.tests.environment },
  });
  expect(await ended(tests)).toMatchObject({ code: 0, stdout: "1\n", stderr: "" });

  server.kill("SIGTERM");
  expect(await ended(server)).toMatchObject({ code: 0, signal: null });
});

/** Packages as they are generated, and not built. */
function generated({ path }: { readonly path: string }): { path: string } {
  const [, name = "", entry = ""] = path.split("/");
  return { path: join(root, `output/${name}/src`, entry, "index.ts") };
}

async function exitOf(cwd: string, args: readonly string[]): Promise<number | null> {
  return (await ended(spawn(process.execPath, [...args], { cwd }))).code;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
