/** What a browser loads for a mock of one domain: the engine and what its package adds, without MSW. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { emitMocks } from "../../generator/emit/mocks.ts";
import { settingsOf } from "../../generator/model/settings.ts";

type Modules = ReadonlyMap<string, string>;

const SETTINGS = settingsOf({});

let packages: ReadonlyMap<string, Modules>;

beforeAll(() => {
  const folder = new URL("../../specs/v2/", import.meta.url);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
  const { domains } = analyse({ documents });
  packages = new Map(
    describeDomains(domains).flatMap((description, i) => {
      const domain = domains[i];
      return domain ? [[domain.id, emitMocks(domain, { settings: SETTINGS, description })] as const] : [];
    }),
  );
  expect(packages.size).toBe(24);
});

it.each([
  ["createHandlers", "the handlers alone", { most: 24_900, accounting: 27_520 }],
  ["createMock", "all", { most: 45_500, accounting: 51_400 }],
])("%s, %s, is no more than it was, minified and gzipped", async (name, _, { most, accounting }) => {
  const sizes = await Promise.all(
    [...packages].map(async ([domain, modules]) => ({ domain, size: (await bundled(modules, name)).size })),
  );
  const isOver = ({ domain, size }: { domain: string; size: number }) =>
    size > (domain === "accounting" ? accounting : most);
  expect(sizes.filter(isOver)).toEqual([]);
});

it("leaves what reads the rules of the business out, unless they are passed", async () => {
  const { modules, size } = await bundled(packages.get("jpm"), "createHandlers");
  expect(modules.filter((path) => /(business|effects|stated|fixtures)\.ts$/.test(path))).toEqual([]);
  const all = await bundled(packages.get("jpm"), "createHandlers, business");
  expect(all.modules.filter((path) => /(business|effects|stated)\.ts$/.test(path))).toHaveLength(5);
  expect(all.size).toBeGreaterThan(size);
});

async function bundled(modules: Modules = new Map(), names: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from "package/index.js";` },
    plugins: [packageOf(modules)],
    external: ["msw"],
    bundle: true,
    minify: true,
    metafile: true,
    platform: "browser",
    format: "esm",
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return {
    size: gzipSync(outputFiles[0]?.text ?? "").length,
    modules: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}

/** The modules of a package and of the runtime, which both say that they have no side effects. */
function packageOf(modules: Modules): Plugin {
  const runtime = fileURLToPath(new URL("../../generator/runtime/mocks/", import.meta.url));
  return {
    name: "package",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/mocks$/ }, () => ({ path: `${runtime}index.ts`, sideEffects: false }));
      onResolve({ filter: /\.js$/ }, ({ path, importer, namespace }) => {
        const name = path.replace(/^.*\//, "").replace(/js$/, "ts");
        return namespace === "package" || importer === "<stdin>"
          ? { path: name, namespace: "package", sideEffects: false }
          : {
              path: fileURLToPath(new URL(path.replace(/js$/, "ts"), `file://${importer}`)),
              sideEffects: false,
            };
      });
      onLoad({ filter: /./, namespace: "package" }, ({ path }) => ({
        contents: modules.get(path) ?? "",
        loader: "ts",
        resolveDir: runtime,
      }));
    },
  };
}
