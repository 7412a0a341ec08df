/** `node orval.mjs DOCUMENTS OUT`: types and a client on fetch of each document. */
import { join } from "node:path";
import { generate } from "orval";
import { documents } from "./documents.mjs";

for (const { id, path, out } of documents()) {
  await generate({ input: path, output: { target: join(out, `${id}.ts`), client: "fetch" } });
}
