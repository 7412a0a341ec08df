/** The types of a small document as TypeScript, by way of all passes between. */
import { readFileSync } from "node:fs";
import { emitTypes } from "../../generator/emit/types.ts";
import { rename } from "../../generator/pass/rename.ts";
import { check } from "../../generator/pass/check.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import { declarations } from "../inputs/typescript.ts";
import { documentFrom, draftOf, rowOf } from "./support.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** Module with the types of schemas, each of which is answered, and sent too where it is named. */
export function printed(schemas: object, { sent = [] }: { readonly sent?: readonly string[] } = {}): string {
  const paths = Object.fromEntries(
    Object.keys(schemas).map((name) => [
      `/${name}`,
      {
        post: {
          operationId: `Things_Use${name}`,
          ...(sent.includes(name) && { requestBody: json({ $ref: `#/components/schemas/${name}` }) }),
          responses: { 200: json({ $ref: `#/components/schemas/${name}` }) },
        },
      },
    ]),
  );
  const root = { info: { title: "T" }, paths, components: { schemas } };
  const { draft, diagnostics } = check(draftOf(root).draft, documentFrom(root));
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const { domain } = rename(draft, rowOf(), settingsOf({}));
  return emitTypes(domain, { ...settingsOf({}), runtime: "./runtime.js" });
}

/** What the types of a module refer to, for compilers. */
export const RUNTIME_TYPES: readonly [string, string] = [
  "runtime.ts",
  readFileSync(new URL("../../generator/runtime/open.ts", import.meta.url), "utf8"),
];

/** Names of types with their texts, each on one line. */
export function oneLine(text: string): Record<string, string> {
  return Object.fromEntries(
    [...declarations(text)].map(([name, declaration]) => [
      name,
      declaration.replace(/\s+/g, " ").replace(/^export (?:interface \w+|type \w+ =) (.*?);?$/, "$1"),
    ]),
  );
}
