/**
 * `node prettier.mjs PEER DOCUMENTS OUT`: what a peer makes, formatted with prettier's defaults, which is what teams do with generated code.
 * In one process, so that prettier finds the engine warm.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "prettier";

const [peer] = process.argv.splice(2, 1);
await import(`./${peer}.mjs`);
const folder = resolve(process.argv[3]);
for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"))) {
  const path = join(folder, name);
  writeFileSync(path, await format(readFileSync(path, "utf8"), { parser: "typescript" }));
}
