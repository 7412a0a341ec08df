/** The facts of the vendor hold for its documents alone; packages of others carry the words of their own documents. */
import { expect, it } from "vitest";
import { generate } from "../../generator/index.ts";

interface Row {
  /** Domain that the document's file is named after. */
  readonly file?: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly description?: string;
}

async function made({ file = "shop", servers, description }: Row): Promise<ReadonlyMap<string, string>> {
  const parameter = { name: "ids", in: "query", description, schema: { type: "string" } };
  const list = {
    operationId: "Items_List",
    parameters: [parameter],
    responses: { 204: { description: "" } },
  };
  const root = {
    openapi: "3.1.0",
    info: { title: "Corner Shop API", version: "2" },
    servers,
    paths: { "/items": { get: list } },
  };
  const { files } = await generate({ documents: [{ path: `${file}.json`, text: JSON.stringify(root) }] });
  return files;
}

const THEIRS = [{ url: "https://api.servicetitan.io/shop/v2" }];
const OTHERS = [{ url: "https://shop.example.org/v2" }];
const CAPPED = "Up to 20 ids, comma separated";

it.each([
  {
    what: "of the vendor",
    servers: THEIRS,
    caps: "caps: { ids: 50 }",
    title: "the ServiceTitan Corner Shop API (V2)",
  },
  { what: "of another", servers: OTHERS, title: "the Corner Shop API", baseUrl: "https://shop.example.org" },
  { what: "of nobody known", title: "the Corner Shop API", baseUrl: "https://api.example.com" },
  {
    what: "of another that states a number",
    servers: OTHERS,
    description: CAPPED,
    caps: "caps: { ids: 20 }",
    title: "the Corner Shop API",
    baseUrl: "https://shop.example.org",
  },
])("a document $what", async ({ caps, title, baseUrl, ...row }) => {
  const files = await made(row);
  const text = (path: string) => files.get(path) ?? "";
  expect(/caps: \{.*?\}/.exec(text("shop/src/resources/items.ts"))?.[0]).toBe(caps);
  expect(text("shop/package.json")).toContain(`"Typed client for ${title}. Unofficial."`);
  for (const readme of ["shop/README.md", "sdk/README.md"])
    expect(/baseUrl: "(.*?)"/.exec(text(readme))?.[1], readme).toBe(baseUrl);
  expect(text("shop/README.md")).toContain(`Typed client for ${title}: 1 operation`);
  const isSaid = text("shop/README.md").includes("supported by ServiceTitan");
  expect({ isSaid, isKeyword: text("shop/package.json").includes('"servicetitan"') }).toEqual({
    isSaid: baseUrl === undefined,
    isKeyword: baseUrl === undefined,
  });
});

it("a document of another that is named like a domain of the vendor's is no such domain", async () => {
  const files = await made({ file: "crm", servers: OTHERS });
  expect(files.get("crm/src/resources/items.ts")).not.toContain("caps");
  expect(files.get("crm/package.json")).toContain('"Typed client for the Corner Shop API. Unofficial."');
});
