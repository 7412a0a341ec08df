/** `node oazapfts.mjs DOCUMENTS OUT`: types and a client of each document, in one process. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateSource } from "oazapfts";
import { documents } from "./documents.mjs";

for (const { id, path, out } of documents()) writeFileSync(join(out, `${id}.ts`), await generateSource(path));
