/** All documents as one, for servers of one: paths behind the prefix of their server, names behind that of their document. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly securitySchemes?: Readonly<Record<string, unknown>>;
  };
}

export function merged(folder: string): object {
  const parts = readdirSync(folder).map((name) => part(join(folder, name), basename(name, ".json")));
  const together = (pick: (part: Document) => object) => Object.assign({}, ...parts.map(pick)) as object;
  return {
    openapi: "3.1.0",
    info: { title: "All domains", version: "1" },
    servers: [{ url: "http://127.0.0.1" }],
    paths: together(({ paths }) => paths),
    components: {
      schemas: together(({ components }) => components.schemas),
      securitySchemes: together(({ components }) => components.securitySchemes ?? {}),
    },
  };
}

function part(path: string, id: string): Document {
  const schemas = "#/components/schemas/";
  const text = readFileSync(path, "utf8").replaceAll(`"${schemas}`, `"${schemas}${id}.`);
  const document = JSON.parse(text) as Document;
  const prefix = new URL(document.servers[0]?.url ?? "").pathname;
  const renamed = <T>(rows: Readonly<Record<string, T>>, to: (key: string) => string) =>
    Object.fromEntries(Object.entries(rows).map(([key, value]) => [to(key), value]));
  const items = Object.values(document.paths).flatMap((item) => Object.values(item));
  for (const operation of items) operation.operationId = `${id}_${operation.operationId}`;
  return {
    ...document,
    paths: renamed(document.paths, (path) => prefix + path),
    components: {
      ...document.components,
      schemas: renamed(document.components.schemas, (name) => `${id}.${name}`),
    },
  };
}
