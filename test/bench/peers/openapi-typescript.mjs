/** `node openapi-typescript.mjs DOCUMENTS OUT`: types of each document, which openapi-fetch needs no more code for. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { documents } from "./documents.mjs";

for (const { id, path, out } of documents()) {
  writeFileSync(join(out, `${id}.ts`), astToString(await openapiTS(pathToFileURL(path), { silent: true })));
}
