/** `node prettier.mjs FOLDER`: formats every module below a folder with prettier's defaults, which is what teams do with generated code. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "prettier";

const folder = resolve(process.argv[2]);
for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"))) {
  const path = join(folder, name);
  writeFileSync(path, await format(readFileSync(path, "utf8"), { parser: "typescript" }));
}
