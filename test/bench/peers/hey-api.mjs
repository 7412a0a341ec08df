/** `node hey-api.mjs DOCUMENTS OUT`: types and a client of each document, as its defaults are. */
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { documents } from "./documents.mjs";

await createClient(
  documents().map(({ id, path, out }) => ({ input: path, output: join(out, id), logs: { level: "silent" } })),
);
