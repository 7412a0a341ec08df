#!/usr/bin/env bash
# With `--splitting`, esbuild loads a module at the start that only a dynamic import uses, as soon as an index that the start imports from
# re-exports it, though nobody takes it from there.
#
# A package of modules without side effects (`"sideEffects": false`) has an index that re-exports `small` and `large`. The program takes
# `small` from the index at once, and `large` by `import()` of a module of its own. esbuild puts `large` into a chunk that the first file
# imports statically: all of it is loaded and run before the program begins, whether the lazy module takes `large` from the index or
# straight from its own file. Take the re-export away, and the same import straight from the file stays lazy. Rollup and Rolldown keep
# `large` lazy in all three.
#
# So an index that re-exports rarely used parts costs the first load of every program that is split with esbuild; an entry of their own
# (`exports: { "./large": … }`) that the index does not mention is what helps.
#
# Seen: is `large` in what is loaded at the start?
#                                             esbuild 0.28.2   rollup 4.68.8   rolldown 1.3.3
#   lazy, from the index                      yes              no              no
#   lazy, from its file, index re-exports it  yes              no              no
#   lazy, from its file, index does not       no               no              no
#
# Exits with 1 when a bundler behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund esbuild@0.28.2 rollup@4.68.8 rolldown@1.3.3 @rollup/plugin-node-resolve@16.0.3 || exit 2

# One program for each row: how the index is, and where the lazy module takes `large` from.
program() {
  local folder=$1 index=$2 from=$3
  mkdir -p "$folder/node_modules/lib"
  echo '{ "name": "lib", "version": "1.0.0", "type": "module", "sideEffects": false, "exports": { ".": "./index.js", "./large": "./large.js" } }' \
    > "$folder/node_modules/lib/package.json"
  echo 'export const small = () => "SMALL";' > "$folder/node_modules/lib/small.js"
  echo 'export const large = () => "LARGE";' > "$folder/node_modules/lib/large.js"
  printf '%s\n' "$index" > "$folder/node_modules/lib/index.js"
  echo 'import { small } from "lib"; console.log(small()); globalThis.more = () => import("./lazy.js");' > "$folder/main.js"
  echo "import { large } from \"$from\"; export const run = () => large();" > "$folder/lazy.js"
}
both='export { small } from "./small.js"; export { large } from "./large.js";'
program from-index "$both" lib
program from-file "$both" lib/large
program alone 'export { small } from "./small.js";' lib/large

cat > bundle.mjs <<'END'
import { build } from "esbuild";
import { rollup } from "rollup";
import { rolldown } from "rolldown";
import { nodeResolve } from "@rollup/plugin-node-resolve";

/** Files by name: their text, and what they import at once. */
const bundlers = {
  async esbuild(folder) {
    const { outputFiles, metafile } = await build({
      entryPoints: [`${folder}/main.js`],
      outdir: "out",
      ...{ bundle: true, splitting: true, format: "esm", write: false, metafile: true },
    });
    const nameOf = (path) => path.split("/").at(-1);
    return Object.entries(metafile.outputs).map(([path, { imports }]) => ({
      name: nameOf(path),
      text: outputFiles.find((file) => nameOf(file.path) === nameOf(path)).text,
      imports: imports.filter(({ kind }) => kind === "import-statement").map((one) => nameOf(one.path)),
    }));
  },
  rollup: (folder) => chunksOf(rollup({ input: `${folder}/main.js`, plugins: [nodeResolve()] })),
  rolldown: (folder) => chunksOf(rolldown({ input: `${folder}/main.js` })),
};

async function chunksOf(bundling) {
  const { output } = await (await bundling).generate({ format: "esm" });
  return output.map(({ fileName, code, imports }) => ({ name: fileName, text: code, imports }));
}

const [bundler, folder] = process.argv.slice(2);
const files = await bundlers[bundler](folder);
const first = files.find(({ text }) => text.includes("globalThis.more"));
const loaded = new Set([first]);
for (const { imports } of loaded) for (const name of imports) loaded.add(files.find((file) => file.name === name));
if (!files.some(({ text }) => text.includes("LARGE"))) throw new Error("large is nowhere");
console.log([...loaded].some(({ text }) => text.includes("LARGE")) ? "yes" : "no");
END

status=0
check() {
  local bundler=$1 folder=$2 want=$3 said
  said=$(node bundle.mjs "$bundler" "$folder") || exit 2
  printf '%-10s %-12s %s\n' "$bundler" "$folder" "$said"
  [ "$said" = "$want" ] || { echo "  expected $want"; status=1; }
}
check esbuild from-index yes
check esbuild from-file yes
check esbuild alone no
for bundler in rollup rolldown; do
  for folder in from-index from-file alone; do check "$bundler" "$folder" no; done
done
exit $status
