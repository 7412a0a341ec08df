/** Documents with hostile text in every place, and what must not come out of them. */
import { generate, type InputFile } from "../../generator/generate.ts";
import { documentOf, type Tree } from "./documents.ts";
import { strangeSyntax } from "./typescript.ts";

/** Texts that mean something to TypeScript, JavaScript, JSON, Markdown, HTML, file systems or our own printers. */
export const HOSTILE = [
  "*/ alert(1) /*",
  "**/",
  "/**",
  "` ${alert(1)} `",
  '"; alert(1); "',
  "'; alert(1); '",
  "\\",
  '\\"',
  "</script><script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "prototype",
  "hasOwnProperty",
  "then",
  "client",
  "options",
  "body",
  "query",
  "this",
  "class",
  "default",
  "undefined",
  "enum",
  "0",
  "1e999",
  "-1",
  "9 lives",
  "顧客",
  "Ünïcode",
  "",
  " ",
  "\n",
  "a\r\nb",
  "\u0000\u001b[31m",
  "\u2028alert(1)\u2029",
  "\u202eevil",
  "\ud800",
  "\udfff x",
  "\uE000x\uE001y\uE000",
  "../../etc/passwd",
  "..",
  "C:\\con",
  "con",
  "a/b",
  "a~1b",
  "a%2Fb",
  "{tenant}",
  "{a}",
  "}{",
  "[x](javascript:alert(1))",
  "| a | b |",
  "<b>bold</b>",
  "# title",
  "{{handlebars}}",
  "$&",
  "$1",
  "@param x",
  "@deprecated",
  "Record",
  "Date",
  "Client",
  "BinaryInput",
  "ServiceTitan",
  "x".repeat(400),
  "X".repeat(5000),
];

/** Every place of a document where a text may stand, filled from `next`. */
export function hostileDocument(next: () => string): InputFile {
  const ref = (name: string) => ({
    $ref: `#/components/schemas/${encodeURIComponent(wellFormed(name)).replaceAll("~", "~0").replaceAll("%2F", "~1")}`,
  });
  const schema = wellFormed(next());
  const [a, b] = [next(), next()];
  const parameter = (place: string, name: string): Tree => ({
    name,
    in: place,
    required: place === "path",
    description: next(),
    schema: { type: "string", format: next(), default: next() },
  });
  const pathName = next().replace(/[{}/]/g, "");
  return documentOf(
    {
      info: { title: next(), version: next(), description: next() },
      tags: [{ name: next() }],
      paths: {
        [`/${next().replace(/[{}]/g, "")}/{${pathName}}`]: {
          get: {
            operationId: next(),
            tags: [next()],
            summary: next(),
            description: next(),
            security: [{ oauth: [next()] }],
            parameters: [
              parameter("path", pathName),
              parameter("query", a),
              ...(a === b ? [] : [parameter("query", b)]),
              { name: "sort", in: "query", schema: { type: "string" }, "x-sort-fields": [next(), next()] },
            ],
            responses: {
              "200": { description: next(), content: { "application/json": { schema: ref(schema) } } },
            },
          },
          post: {
            operationId: next(),
            tags: [next()],
            parameters: [parameter("path", pathName)],
            requestBody: {
              description: next(),
              content: { [next()]: { schema: { type: "object", properties: { [next()]: ref(schema) } } } },
            },
            responses: { [next()]: { description: next() }, "204": { description: next() } },
          },
        },
      },
      components: {
        schemas: {
          [schema]: {
            type: "object",
            description: next(),
            required: [a],
            properties: {
              [a]: {
                type: "string",
                description: next(),
                enum: [next(), next()],
                "x-enumNames": [next(), next()],
              },
              [next()]: { type: "array", items: { type: "string", pattern: next() }, description: next() },
            },
          },
          [`List_Of_${next()}`]: { type: "string", enum: [next()], description: next() },
        },
        securitySchemes: {
          oauth: { type: "oauth2", flows: { clientCredentials: { scopes: { [next()]: next() } } } },
        },
      },
    },
    `${next()}.json`,
  );
}

/** A lone surrogate cannot be percent-encoded, so no reference can name it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Each text in all places at once: as it is, and with endings that keep names apart, so that few of them end as a collision. */
export function hostileDocuments(): InputFile[] {
  return HOSTILE.flatMap((text) => {
    let n = 0;
    return [
      hostileDocument(() => text),
      hostileDocument(() => `${text}${"abcdefghij".charAt(n++ % 10)}${n}`),
    ];
  });
}

export async function faultsOf(document: InputFile): Promise<string[]> {
  const { files, diagnostics } = await generate({ documents: [document] });
  if (diagnostics.some((found) => found.severity === "error")) {
    return files.size === 0 ? [] : ["files in spite of errors"];
  }
  return [...files]
    .filter(
      ([path]) =>
        !/^(runtime|redis)\/|^sync\/src\/(?!tables\/|texts)|^mcp\/src\/(?!catalogue\/|texts)/.test(path),
    )
    .flatMap(([path, text]) => [
      ...(/^[\w-]+(\/[\w-][\w.-]{0,150})*$|^[\w-]+\.\w+$/.test(path) ? [] : [`path ${path}`]),
      ...(path.endsWith(".ts") ? strangeSyntax(path, text) : []),
      ...(path.endsWith(".json") && !isJson(text) ? [`${path} is no JSON`] : []),
      ...(path.endsWith(".md") ? markup(text).map((found) => `${path}: ${found}`) : []),
    ]);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** Tags, headings and links that came out of a document; inside code spans they are text. */
function markup(text: string): string[] {
  return text.replace(/`[^`\n]*`/g, "").match(/<script|<b>|^# title|(?<!\\)\]\(javascript/gm) ?? [];
}
