/** `node swagger-typescript-api.mjs DOCUMENTS OUT`: types and a client on fetch of each document. */
import { generateApi } from "swagger-typescript-api";
import { documents } from "./documents.mjs";

for (const { id, path, out } of documents()) {
  await generateApi({ input: path, output: out, fileName: `${id}.ts`, silent: true });
}
