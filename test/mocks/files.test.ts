/** Every operation that takes or gives a file, through the generated clients, from the disk and onto it, against the mock. */
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BinaryResponse, fileFrom, saveFile } from "../../generator/runtime/index.ts";
import { argumentsOf, methodsOf } from "../conformance/calls.ts";
import { type RawOperation, readOperations } from "../conformance/documents.ts";

const BYTES = "application/octet-stream";
const operations = readOperations();
const uploads = operations.filter(({ body }) => JSON.stringify(body?.schema ?? {}).includes('"binary"'));
/** The document of forms says nothing of what `Jobs_Get` answers; corrections do. */
const downloads = operations.filter(
  ({ domain, id, responses }) =>
    (domain === "forms" && id === "Jobs_Get") ||
    "302" in responses ||
    Object.keys(responses["200"]?.content ?? {}).includes(BYTES),
);

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PNG = latin("\x89PNG\r\n\x1a\n rest");

const { createMock } = (await import(String("@st-v2/sdk/mocks"))) as {
  createMock(options: object): { fetch(request: Request): Promise<Response> };
};
const mock = createMock({ seed: 1 });
/** What was uploaded, the last at the end. */
const forms: FormData[] = [];
/** What stands in the place of the bytes that a mock makes up. */
let replace: (response: Response) => Response = (response) => response;
const CLIENT = {
  ...{ tenant: 1, clientId: "a", clientSecret: "b", appKey: "c" },
  fetch: async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    if (/multipart/.test(request.headers.get("content-type") ?? ""))
      forms.push(await request.clone().formData());
    const response = await mock.fetch(request);
    return response.headers.get("content-type") === BYTES ? replace(response) : response;
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const called = async (operation: RawOperation) => (await methodsOf(operation.domain, CLIENT))(operation);

it("are these", () => {
  expect([uploads, downloads].map((all) => all.map(({ domain, id }) => `${domain} ${id}`))).toEqual([
    [
      "equipment-systems InstalledEquipment_PostAttachment",
      "findings FindingAssets_PostAttachment",
      "forms Jobs_CreateAttachment",
      "pricebook Images_Post",
    ],
    [
      "equipment-systems InstalledEquipment_Get2",
      "findings FindingAssets_Get",
      "forms Jobs_Get",
      "pricebook Images_Get",
      "telecom Calls_GetRecording",
      "telecom Calls_GetVoiceMail",
    ],
  ]);
});

describe.each(uploads)("$domain $id", (operation) => {
  it.each([
    ["a path", (path: string) => fileFrom(path)],
    ["a stream", (path: string) => fileFrom(createReadStream(path), { name: "before.jpg" })],
    ["a File", (path: string) => fileFrom(new File([readFileSync(path)], "before.jpg"))],
    ["a Blob", (path: string) => fileFrom(new Blob([readFileSync(path)]), { name: "before.jpg" })],
  ])("takes %s, with its name, and the type of its content", async (_source, make) => {
    const path = join(folder, "before.jpg");
    writeFileSync(path, PNG);
    const { args } = argumentsOf(operation, { which: "required" });
    const at = args.findIndex((value) => typeof value === "object" && value !== null && "file" in value);
    await (
      await called(operation)
    )(...args.with(at, { file: await make(path) }));
    const sent = forms.pop()?.get("file") as unknown as File;
    expect([sent.name, sent.type, new Uint8Array(await sent.arrayBuffer())]).toEqual([
      "before.jpg",
      "image/png",
      PNG,
    ]);
  });
});

describe.each(downloads)("$domain $id", (operation) => {
  const get = async () => {
    const { args } = argumentsOf(operation, { which: "all", text: () => "1" });
    return (await called(operation))(...args) as Promise<BinaryResponse>;
  };
  const into = () => mkdtempSync(join(folder, "in-"));

  it("is saved as the mock makes it, and under a name and with an ending by content", async () => {
    replace = (response) => response;
    const at = into();
    const { path, bytes } = await saveFile(get(), join(at, "as it is"));
    expect([bytes, readFileSync(path).length]).toEqual([256, 256]);
    replace = () => new Response(PNG, { headers: { "content-type": BYTES } });
    expect(await saveFile(get(), `${at}/`)).toMatchObject({
      path: join(at, "download.png"),
      type: "image/png",
    });
    expect(readdirSync(at).sort()).toEqual(["as it is", "download.png"]);
  });

  it("leaves nothing where it is too long", async () => {
    replace = (response) => response;
    const at = into();
    await expect(saveFile(get(), join(at, "long"), { maxBytes: 255 })).rejects.toThrow("255 bytes");
    expect(readdirSync(at)).toEqual([]);
  });
});
