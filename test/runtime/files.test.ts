/** Files from the disk into a call, and from an answer onto the disk; media types by content. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createReadStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { BinaryResponse, type Client, fileFrom, readFile, saveFile } from "../../generator/runtime/index.ts";
import { mediaTypeOf } from "../../generator/runtime/media-type.ts";
import { clientOf, GET, startServer, type TestServer } from "./support.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PNG = latin("\x89PNG\r\n\x1a\n rest");
const MP3 = latin("ID3\x04 sound");

it.each([
  ["a picture by its bytes, whatever its name says", "\xff\xd8\xff\xe0", "before.png", "image/jpeg"],
  ["a picture without a name", "\x89PNG\r\n\x1a\n", "", "image/png"],
  ["a picture of a phone", "\0\0\0\x18ftypheic", "IMG_1.HEIC", "image/heic"],
  ["a voice message", "\0\0\0\x20ftypM4A ", "v.m4a", "audio/mp4"],
  ["a film", "\0\0\0\x20ftypisom", "clip.mp4", "video/mp4"],
  ["a recording without a tag", "\xff\xfb\x90\x64", "", "audio/mpeg"],
  ["a recording", "RIFF....WAVEfmt ", "r.bin", "audio/wav"],
  [
    "a document",
    "PK\x03\x04",
    "offer.docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  ["an archive without a name", "PK\x03\x04", "", "application/zip"],
  ["an old table", "\xd0\xcf\x11\xe0", "list.XLS", "application/vnd.ms-excel"],
  ["a table as text", "a,b\n1,2\n", "rows.csv", "text/csv"],
  ["text that calls itself a picture", "hello", "photo.png", undefined],
  ["bytes that call themselves text", "\0\x01\x02", "notes.txt", undefined],
  ["nothing", "", "", undefined],
])("knows %s", (_what, start, name, want) => {
  expect(mediaTypeOf(latin(start), name)).toBe(want);
});

describe("a file to upload", () => {
  it("has the name of its path and the type of its bytes, from a path, a stream, and a Blob", async () => {
    const path = join(folder, "before.jpg");
    writeFileSync(path, PNG);
    const want = { name: "before.jpg", type: "image/png", data: PNG };
    const stream = await fileFrom(createReadStream(path), { name: "before.jpg" });
    const file = await fileFrom(new File([PNG], "before.jpg", { type: "image/jpeg" }));
    for (const found of [await fileFrom(path), stream, file])
      expect({ ...found, data: new Uint8Array(found.data) }).toEqual(want);
    expect(await fileFrom(new Blob(["x"], { type: "x/y" }))).toMatchObject({ name: "file", type: "x/y" });
  });

  it("is UTF-8 where a stream gives text", async () => {
    const path = join(folder, "note.txt");
    writeFileSync(path, "grün €");
    for (const stream of [createReadStream(path, "utf8"), Readable.from(["grün", " €"])])
      expect(Buffer.from((await fileFrom(stream)).data).toString()).toBe("grün €");
  });

  it.each([
    ["There is no file", (at: string) => fileFrom(join(at, "none.txt"))],
    ["is no file.", (at: string) => fileFrom(at)],
    ["empty.txt is empty.", (at: string) => fileFrom(join(at, "empty.txt"))],
    ["The file is longer than 3 bytes.", (at: string) => fileFrom(join(at, "long.txt"), { maxBytes: 3 })],
    ["The file is longer than 3 bytes.", () => fileFrom(new Blob(["long"]), { maxBytes: 3 })],
    [
      "The file is longer than 3 bytes.",
      (at: string) => fileFrom(createReadStream(join(at, "long.txt")), { maxBytes: 3 }),
    ],
    ...[{}, undefined, null, 7, "", [1]].map((source): [string, () => Promise<unknown>] => [
      "A file comes from a path, a stream or a Blob.",
      () => fileFrom(source as Blob),
    ]),
    ["The file is longer than 3 bytes.", () => fileFrom(Readable.from(["é", "é"]), { maxBytes: 3 })],
    ["A stream of a file gives bytes", () => fileFrom(Readable.from([{ length: 2 }]))],
  ])("%s", async (message, make) => {
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "long.txt"), "long");
    await expect(make(folder)).rejects.toThrow(message);
  });
});

describe("a file that is saved", () => {
  let server: TestServer;
  let client: Client;
  beforeEach(async () => {
    server = await startServer();
    client = clientOf(server, { maxRetries: 0 });
  });
  afterEach(() => server.close());

  const get = () =>
    client.call<BinaryResponse>({ ...GET, response: "binary", read: readFile }, { path: [7] });
  const answer = (body: Uint8Array, headers: Record<string, string> = {}) =>
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream", ...headers }).end(body);
    });

  it("has the path that was said, with its folder", async () => {
    answer(MP3);
    const path = join(folder, "deep/recording.mp3");
    expect(await saveFile(get(), path)).toEqual({ path, bytes: MP3.length, type: "audio/mpeg" });
    expect(new Uint8Array(readFileSync(path))).toEqual(MP3);
    expect(readdirSync(join(folder, "deep"))).toEqual(["recording.mp3"]);
  });

  it.each([
    ["the server's name", 'attachment; filename="call 7.mp3"', "call 7.mp3"],
    ["an ending by content", 'attachment; filename="call"', "call.mp3"],
    ["a name of its own", "", "download.mp3"],
    ["no way out of the folder", 'attachment; filename="../../etc/passwd.mp3"', "passwd.mp3"],
  ])("has in a folder %s", async (_what, disposition, want) => {
    answer(MP3, disposition === "" ? {} : { "content-disposition": disposition });
    const { path } = await saveFile(get(), `${folder}/`);
    expect(path).toBe(join(folder, want));
    expect(readdirSync(folder)).toEqual([want]);
  });

  it("is not written over, unless that is meant", async () => {
    const path = join(folder, "kept.txt");
    writeFileSync(path, "mine");
    answer(latin("theirs"));
    await expect(saveFile(get(), path)).rejects.toThrow(`${path} is there already`);
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["mine", ["kept.txt"]]);
    await saveFile(get(), path, { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });

  it("rejects once where the call fails while the disk is looked at, and holds no connection where the path is taken", async () => {
    const path = join(folder, "kept.txt");
    writeFileSync(path, "mine");
    const unheard: unknown[] = [];
    const listen = (error: unknown) => void unheard.push(error);
    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    await expect(saveFile(Promise.reject(new Error("no")), join(folder, "a"))).rejects.toThrow("no");
    await expect(saveFile(Promise.reject(new Error("no")), path)).rejects.toThrow("is there already");
    await new Promise((done) => setImmediate(done));
    expect(unheard).toEqual([]);
    server.handle((_request, response) => {
      response.writeHead(200).write("the first of many");
    });
    await expect(saveFile(get(), path)).rejects.toThrow("is there already");
    await expect.poll(() => server.open()).toBe(0);
  });

  it("can be saved after its path was refused", async () => {
    const path = join(folder, "kept.txt");
    writeFileSync(path, "mine");
    answer(latin("theirs"));
    const download = await get();
    await expect(saveFile(download, path)).rejects.toThrow("is there already");
    await saveFile(download, path, { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });

  it.each<[string, (download: BinaryResponse) => Promise<unknown>]>([
    ["was read", (download) => download.bytes()],
    ["became a Blob", (download) => download.blob()],
    ["was cancelled", (download) => download.stream().cancel()],
    ["is read by somebody", async (download) => void download.stream().getReader()],
    ["was saved", (download) => saveFile(download, join(folder, "other"))],
    ["was too long", (download) => saveFile(download, join(folder, "other"), { maxBytes: 1 }).catch(() => 0)],
  ])("leaves the file that is there when it %s", async (_what, before) => {
    const path = join(folder, "kept.txt");
    writeFileSync(path, "mine");
    answer(latin("theirs"));
    const download = await get();
    await before(download);
    await expect(saveFile(download, path, { overwrite: true })).rejects.toMatchObject({
      name: "UsageError",
      message: "This download was read or ended already; make the call again.",
    });
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  it.each<[string, unknown, unknown]>([
    ["A download is saved at a path", "a call", undefined],
    ["A download is saved at a path", "a call", ""],
    ["What is saved is a download", Promise.resolve({ id: 7 }), "new/a"],
    ["What is saved is a download", undefined, "new/a"],
  ])("%s: a UsageError", async (message, download, path) => {
    answer(MP3);
    const at = typeof path === "string" && path !== "" ? join(folder, path) : path;
    const saved = saveFile((download === "a call" ? get() : download) as BinaryResponse, at as string);
    await expect(saved).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringContaining(message) as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not there when it is too long, or when the connection breaks", async () => {
    answer(new Uint8Array(2000));
    await expect(saveFile(get(), join(folder, "a"), { maxBytes: 1000 })).rejects.toThrow(
      "longer than 1000 bytes",
    );
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "audio/mpeg", "content-length": "5000" });
      response.write(MP3);
      setTimeout(() => response.destroy(), 30);
    });
    await expect(saveFile(get(), join(folder, "b"))).rejects.toMatchObject({ name: "ConnectionError" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
