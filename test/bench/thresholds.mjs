/**
 * What each row of `generator/match/thresholds.ts` is worth: how many labelled decisions are right when it is a tenth smaller, and a tenth
 * larger (numbers of things: at least one).
 *
 * `node test/bench/thresholds.mjs [group]`. Not a test: it migrates V1 to V2 some 350 times. Each run has modules of its own, because words
 * that were compared once are remembered.
 */
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { virtualModule } from "../../generator/build.mjs";

const root = new URL("../../", import.meta.url);
const bundle = new URL(`node_modules/.cache/thresholds-${process.pid}.mjs`, root);
const [wanted] = process.argv.slice(2);

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { analyse } from "./generator/analyse.ts";
      export { migrate } from "./generator/migrate/run.ts";
      export * as thresholds from "./generator/match/thresholds.ts";
      export * from "./test/migrate/label-files.ts";
      export { score } from "./test/migrate/score.ts";`,
    resolveDir: fileURLToPath(root),
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  packages: "external",
  plugins: [
    {
      name: "assets",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "assets" }));
        onLoad({ filter: /.*/, namespace: "assets" }, ({ path }) => ({ contents: virtualModule(path) }));
      },
    },
  ],
});
writeFileSync(bundle, outputFiles[0].text);
try {
  const { analyse, documents, firstLabels, secondLabels, score } = await import(bundle.href);
  const from = analyse({ documents: documents(root, "specs/v1/") }).domains;
  const to = analyse({ documents: documents(root, "specs/v2/") }).domains;
  const names = from.flatMap(({ models }) =>
    models.flatMap(({ source, type }) => (type.fields ?? []).map((field) => `${source}.${field.source}`)),
  );
  const labels = [firstLabels(root, new Set(names)), secondLabels(root)];
  let runs = 0;
  /** Right decisions of both labellings, with one number changed. */
  const right = async (path, change) => {
    const { migrate, thresholds } = await import(`${bundle.href}?${(runs += 1)}`);
    const last = path.at(-1);
    if (last !== undefined) {
      const group = path.slice(0, -1).reduce((inner, key) => inner[key], { ...thresholds });
      group[last] = change(group[last]);
    }
    const { rows } = migrate({ from, to });
    return labels.reduce((sum, list) => sum + list.length - score(rows, list).wrong.length, 0);
  };
  const base = await right([], (value) => value);
  console.log(`${base} decisions right as it is`);
  const { thresholds } = await import(bundle.href);
  for (const path of numbersIn(thresholds).filter(([group]) => wanted === undefined || group === wanted)) {
    const step = (value) => (Number.isInteger(value) && value > 1 ? Math.max(1, value / 10) : value / 10);
    const less = (await right(path, (value) => value - step(value))) - base;
    const more = (await right(path, (value) => value + step(value))) - base;
    console.log(`${path.join(".")}: ${signed(less)}, ${signed(more)}`);
  }
} finally {
  rmSync(bundle, { force: true });
}

/** Paths of the numbers inside of exported objects. A number that is exported as such cannot be changed from here. */
function numbersIn(value, above = []) {
  if (typeof value === "number") return above.length > 1 ? [above] : [];
  return typeof value === "object"
    ? Object.keys(value).flatMap((key) => numbersIn(value[key], [...above, key]))
    : [];
}

function signed(n) {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0";
}
