/** The bundled documents as data, and short ways to write documents of one's own. */
import { readdirSync, readFileSync } from "node:fs";
import type { InputFile } from "../../generator/generate.ts";

/** JSON objects as a test builds and reads them. */
export type Tree = { [key: string]: unknown };

const folder = new URL("../../specs/v2/", import.meta.url);

export function readDocuments(): { readonly id: string; readonly root: Tree }[] {
  return bundledDocuments().map(({ path, text }) => ({
    id: path.replace(/^.*\/|\.json$/g, ""),
    root: JSON.parse(text) as Tree,
  }));
}

export function bundledDocuments(): InputFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ path: `specs/v2/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));
}

/** A document of a domain that the table does not know. */
export function documentOf(parts: Tree, path = "pets.json"): InputFile {
  return {
    path,
    text: JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1.0" },
      servers: [{ url: "https://example.test/pets/v2" }],
      ...parts,
    }),
  };
}

/** The same documents as another text: what has the same text on both sides of a comparison is not compared. */
export function respelt(documents: readonly InputFile[]): InputFile[] {
  return documents.map((document) => ({ ...document, text: `${document.text}\n` }));
}
