/** Another vendor is one profile and its documents: packages that compile, a client and a mock that speak its API, and no word of the first vendor. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diff, generate, type GenerateResult, type InputFile } from "../../generator/index.ts";
import { compile } from "../packages/compilers.ts";
import { packageFolders, ROOT } from "../packages/consumer.ts";
import { codeBlocks, isTest } from "../packages/readme.ts";
import { PARCELIO } from "./profile.ts";

interface Parcel {
  readonly id: number;
  readonly label: string;
}
interface Parcels {
  list(): AsyncIterable<Parcel>;
  get(id: number): Promise<Parcel>;
  create(body: object): Promise<Parcel>;
}
interface Made {
  readonly Shipping: new (options: object) => { readonly parcels: Parcels };
  readonly createMock: (options: object) => { readonly fetch: typeof fetch };
}

/** What mocks and tests in READMEs use; not ours to check. */
const TOOLS = {
  "@modelcontextprotocol/server": [join(ROOT, "node_modules/@modelcontextprotocol/server/dist/index.d.mts")],
  "@modelcontextprotocol/server/stdio": [
    join(ROOT, "node_modules/@modelcontextprotocol/server/dist/stdio.d.mts"),
  ],
  ioredis: [join(ROOT, "node_modules/ioredis/built/index.d.ts")],
  msw: [join(ROOT, "node_modules/msw/lib/core/index.d.mts")],
  "msw/node": [join(ROOT, "node_modules/msw/lib/node/index.d.mts")],
  vitest: [join(ROOT, "node_modules/vitest/dist/index.d.ts")],
};

let folder: string;
let result: GenerateResult;
let made: Made;

async function read(name: string): Promise<InputFile> {
  return { path: `${name}.yaml`, text: await readFile(join(import.meta.dirname, `${name}.yaml`), "utf8") };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stgen-second-"));
  const documents = await Promise.all(["billing", "shipping"].map(read));
  result = await generate({ documents, vendor: PARCELIO });
  for (const [path, text] of result.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const outfile = join(folder, "bundle.mjs");
  await build({
    stdin: {
      contents: `
        export { Shipping } from "./shipping/src/index.ts";
        export { createMock } from "./shipping/src/mocks/index.ts";`,
      resolveDir: folder,
    },
    alias: {
      "@parcelio/runtime/mocks": join(folder, "runtime/src/mocks/index.ts"),
      "@parcelio/runtime": join(folder, "runtime/src/index.ts"),
      msw: join(ROOT, "node_modules/msw/lib/core/index.mjs"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  made = (await import(pathToFileURL(outfile).href)) as Made;
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("generated", () => {
  it("without a fault, for every domain", () => {
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.sdk.domains.map(({ id }) => id)).toEqual(["billing", "shipping"]);
  });

  it("without a word of the first vendor, but for the name of this program", () => {
    const strange = [...result.files].filter(([path, text]) =>
      /service-?titan|\bst-app|st-v2/i.test(path + text.replaceAll("servicetitan-codegen", "")),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });

  it("so that it compiles, and so does every README", async () => {
    const paths: Record<string, string[]> = { ...TOOLS, "@parcelio/*": [join(folder, "*/src/index.ts")] };
    await mkdir(join(folder, "readme"));
    for (const name of await packageFolders(folder)) {
      for (const entry of ["mocks", "schemas"])
        paths[`@parcelio/${name}/${entry}`] = [join(folder, name, `src/${entry}/index.ts`)];
      const blocks = codeBlocks(await readFile(join(folder, name, "README.md"), "utf8"), "ts");
      expect(blocks, `README of ${name}`).not.toEqual([]);
      // The blocks of its test are one file.
      const files = [...blocks.filter((block) => !isTest(block)), blocks.filter(isTest).join("")];
      for (const [i, text] of files.entries())
        await writeFile(join(folder, "readme", `${name}-${i}.ts`), text);
    }
    const how = { compiler: "5.9", resolution: "bundler", platform: "dom", skipLibCheck: true } as const;
    const include = ["*/src", "readme"];
    expect(await compile({ ...how, folder, include, paths })).toBe("");
  }, 120_000);
});

describe("the client", () => {
  const seen: IncomingMessage[] = [];
  let server: Server;
  let parcels: Parcels;

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      const at = new URL(request.url ?? "", "http://localhost");
      const cursor = at.searchParams.get("cursor");
      const page = cursor === null ? { rows: [{ id: 1 }, { id: 2 }], next: "c2" } : { rows: [{ id: 3 }] };
      const isThere = at.pathname === "/shipping/parcels";
      response.writeHead(isThere ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(isThere ? page : { title: "No such parcel" }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    ({ parcels } = new made.Shipping({ appKey: "secret-key", baseUrl }));
  });

  afterAll(() => server.close());

  it("reads lists through cursors, sends the key, and asks for no token", async () => {
    const rows: Parcel[] = [];
    for await (const row of parcels.list()) rows.push(row);
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(seen.map(({ url }) => url)).toEqual(["/shipping/parcels", "/shipping/parcels?cursor=c2"]);
    expect(seen.map(({ headers }) => [headers["x-parcelio-key"], headers.authorization])).toEqual([
      ["secret-key", undefined],
      ["secret-key", undefined],
    ]);
  });

  it("fails as the API says", async () => {
    const message = "parcelio.shipping.parcels.get(9) answered 404: No such parcel";
    await expect(parcels.get(9)).rejects.toMatchObject({ status: 404, title: "No such parcel", message });
  });

  it("needs the key and nothing else", () => {
    expect(() => new made.Shipping({})).toThrow("The client cannot be made: appKey is missing.");
  });
});

describe("the mock", () => {
  const clientOf = (appKey: string) => {
    const { fetch } = made.createMock({
      guards: { credentials: [{ appKey: "right" }] },
    });
    return new made.Shipping({ appKey, fetch }).parcels;
  };

  it("pages by cursor, makes and keeps records", async () => {
    const parcels = clientOf("right");
    const ids: number[] = [];
    for await (const { id } of parcels.list()) ids.push(id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    const { id } = await parcels.create({ label: "books" });
    expect(await parcels.get(id)).toMatchObject({ id, label: "books" });
  });

  it("refuses a wrong key", async () => {
    const title = "Application key not valid, check X-Parcelio-Key header value.";
    await expect(clientOf("wrong").get(1)).rejects.toMatchObject({ status: 401, title });
  });
});

it("diff names what changed", async () => {
  const old = await read("shipping");
  const text = old.text.replace("properties: { label:", "properties: { weight: { type: number }, label:");
  const current = { ...old, text: text.replace("required: [label]", "required: [label, weight]") };
  const { verdict } = diff({
    from: { documents: [old], vendor: PARCELIO },
    to: { documents: [current], vendor: PARCELIO },
  });
  expect(verdict?.changes.map(({ rule }) => rule)).toContain("property-request-required-added");
});
