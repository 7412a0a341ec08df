/** Files on their way from the disk into a call, and from an answer onto the disk. */
import type { BinaryResponse } from "./binary.js";
import type { PlatformBlob } from "./builtins.js";
import { ServiceTitanError, UsageError } from "./errors.js";
import { baseName, type FileSystem, fileSystem, folderOf, isFault, makeFolders } from "./files.js";
import { endingOf, mediaTypeOf, SEEN_BYTES } from "./media-type.js";

/** A file as uploads take it. */
export interface UploadFile {
  readonly data: Uint8Array;
  readonly name: string;
  readonly type: string;
}

export interface FileFromOptions {
  /** Default: that of the path, or of a `File`; `file` else. */
  readonly name?: string | undefined;
  /** Media type; default: by content, then by name. */
  readonly type?: string | undefined;
  /** Bytes that are read at most; default 100,000,000. */
  readonly maxBytes?: number | undefined;
}

/** Bytes that come one after the other, as streams of Node and of the platform give them. */
type Pieces<Piece = Uint8Array> = AsyncIterable<Piece>;

/** What a file to upload is made of; a stream of text becomes UTF-8. */
type Source = string | Pieces<Uint8Array | string> | PlatformBlob;

/** 100 MB: more is no attachment. */
const MAX_UPLOAD = 100_000_000;
/** 1 GB: more is no recording. */
const MAX_DOWNLOAD = 1_000_000_000;

/**
 * A file to upload, with its name and with its media type by content.
 *
 * ```ts
 * await st.forms.jobs.createAttachment(7, { file: await fileFrom("photos/before.jpg") });
 * ```
 *
 * @param source a path, a stream of bytes or of text, or a `Blob`
 * @throws UsageError for what is no file, is empty, or is longer than `maxBytes`
 */
export async function fileFrom(
  source: Source,
  { name, type, maxBytes = MAX_UPLOAD }: FileFromOptions = {},
): Promise<UploadFile> {
  if (!isSource(source)) throw new UsageError("A file comes from a path, a stream or a Blob.");
  const called = name ?? (typeof source === "string" ? baseName(source) : nameOf(source));
  const data = await bytesOf(source, maxBytes);
  if (data.length === 0) throw new UsageError(`${called} is empty.`);
  const stated = typeof source === "object" && "type" in source ? source.type : "";
  return {
    data,
    name: called,
    type: (type ?? mediaTypeOf(data, called) ?? stated) || "application/octet-stream",
  };
}

export interface SaveFileOptions {
  /** Bytes that are written at most; default 1,000,000,000. */
  readonly maxBytes?: number | undefined;
  /** Whether a file that is there may be replaced; default no. */
  readonly overwrite?: boolean | undefined;
}

/** What was written. */
export interface SavedFile {
  readonly path: string;
  readonly bytes: number;
  /** By content, then by name, then as the server says. */
  readonly type: string | undefined;
}

/**
 * Writes a file that the API answered, as it arrives. It is there as a whole or not at all.
 *
 * ```ts
 * const { path, type } = await saveFile(st.telecom.calls.getRecording(7), "recordings/");
 * ```
 *
 * @param path of the file; or of a folder, with a slash at its end where it is not there yet: then the server names the file, and its content the ending
 * @param download the call; or its answer, which stays unread where the path is refused, so that it can be saved again
 * @throws UsageError for a file that is there already, and for an answer that was read before; ServiceTitanError for one that is longer than `maxBytes`
 */
export async function saveFile(
  download: BinaryResponse | PromiseLike<BinaryResponse>,
  path: string,
  { maxBytes = MAX_DOWNLOAD, overwrite = false }: SaveFileOptions = {},
): Promise<SavedFile> {
  const arriving = Promise.resolve(download);
  try {
    // It may fail before anybody waits for it.
    arriving.catch(() => undefined);
    return await save(arriving, path, { maxBytes, overwrite });
  } catch (error) {
    // Nobody else has it.
    if (!isDownload(download)) arriving.then((file) => file.stream().cancel()).catch(() => undefined);
    throw error;
  }
}

async function save(
  download: Promise<BinaryResponse>,
  path: string,
  { maxBytes, overwrite }: { readonly maxBytes: number; readonly overwrite: boolean },
): Promise<SavedFile> {
  if (typeof path !== "string" || path === "")
    throw new UsageError(
      "A download is saved at a path: that of a file, or of a folder with a slash at its end.",
    );
  const fs = fileSystem();
  const isFolder = /[/\\]$/.test(path) || (await isFolderAt(fs, path));
  const folder = isFolder ? `${path.replace(/[/\\]$/, "")}/` : folderOf(path);
  if (!isFolder && !overwrite && (await isThere(fs, path))) throw alreadyThere(path);
  const file = await download;
  if (!isDownload(file))
    throw new UsageError("What is saved is a download: the answer of a call that gives a file.");
  if (folder !== "") await makeFolders(folder, fs);
  const aside = `${folder}.${Math.random().toString(36).slice(2)}.part`;
  try {
    const { bytes, start } = await write(fs, aside, { file, maxBytes });
    const name = isFolder ? nameIn(file, start) : baseName(path);
    const target = folder + name;
    await place(fs, { aside, target, overwrite });
    return { path: target, bytes, type: mediaTypeOf(start, name) ?? statedType(file) };
  } finally {
    await fs.rm(aside, { force: true });
  }
}

async function write(
  fs: FileSystem,
  path: string,
  { file, maxBytes }: { readonly file: BinaryResponse; readonly maxBytes: number },
): Promise<{ readonly bytes: number; readonly start: Uint8Array }> {
  const handle = await fs.open(path, "wx");
  try {
    let bytes = 0;
    let start: Uint8Array = new Uint8Array();
    if (isBegun(file)) throw new UsageError("This download was read or ended already; make the call again.");
    for await (const piece of piecesOf(file.stream())) {
      bytes += piece.length;
      if (bytes > maxBytes)
        throw new ServiceTitanError(`The file is longer than ${maxBytes} bytes; nothing was kept.`);
      if (start.length < SEEN_BYTES) start = joined([start, piece.subarray(0, SEEN_BYTES)]);
      for (let from = 0; from < piece.length;)
        from += (await handle.write(piece.subarray(from))).bytesWritten;
    }
    await handle.sync();
    return { bytes, start };
  } finally {
    await handle.close();
  }
}

/** Into its place, where another process may have put something meanwhile. */
async function place(
  fs: FileSystem,
  {
    aside,
    target,
    overwrite,
  }: { readonly aside: string; readonly target: string; readonly overwrite: boolean },
): Promise<void> {
  if (overwrite) return fs.rename(aside, target);
  try {
    await fs.link(aside, target);
  } catch (error) {
    if (isFault(error, "EEXIST")) throw alreadyThere(target);
    // File systems without links.
    if (await isThere(fs, target)) throw alreadyThere(target);
    await fs.rename(aside, target);
  }
}

function alreadyThere(path: string): UsageError {
  return new UsageError(`${path} is there already; pass overwrite: true to replace it.`);
}

/** The server's name, which is safe already, with an ending. */
function nameIn(file: BinaryResponse, start: Uint8Array): string {
  const name = file.filename ?? "download";
  const ending = endingOf(mediaTypeOf(start, name) ?? statedType(file));
  return /\.[^.]+$/.test(name) || ending === undefined ? name : `${name}.${ending}`;
}

/** What a server says that it does not know says nothing. */
function statedType({ contentType }: BinaryResponse): string | undefined {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  return type === "application/octet-stream" ? undefined : type;
}

function isDownload(value: unknown): value is BinaryResponse {
  return typeof (value as Partial<BinaryResponse> | null | undefined)?.stream === "function";
}

/** Whether somebody reads it, or has: what is left of it is no whole file. */
function isBegun({ response }: BinaryResponse): boolean {
  const { bodyUsed, body } = response as { bodyUsed?: boolean; body?: { locked?: boolean } | null };
  return bodyUsed === true || body?.locked === true;
}

function isSource(source: unknown): source is Source {
  if (typeof source === "string") return source !== "";
  const { arrayBuffer, [Symbol.asyncIterator]: iterator } = (source ?? {}) as {
    arrayBuffer?: unknown;
    [Symbol.asyncIterator]?: unknown;
  };
  return typeof arrayBuffer === "function" || typeof iterator === "function";
}

/** @throws UsageError for a piece that is neither bytes nor text */
function bytesOfPiece(piece: unknown): Uint8Array {
  if (typeof piece === "string") return new TextEncoder().encode(piece);
  if (piece instanceof Uint8Array) return piece;
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  throw new UsageError("A stream of a file gives bytes (Uint8Array) or text.");
}

async function bytesOf(source: Source, maxBytes: number): Promise<Uint8Array> {
  const tooLong = () => new UsageError(`The file is longer than ${maxBytes} bytes.`);
  if (typeof source === "string") {
    const fs = fileSystem();
    const found = await fs.stat(source).catch((error: unknown) => {
      if (isFault(error, "ENOENT", "ENOTDIR")) throw new UsageError(`There is no file ${source}.`);
      throw error;
    });
    if (!found.isFile()) throw new UsageError(`${source} is no file.`);
    if (found.size > maxBytes) throw tooLong();
    return fs.readFile(source);
  }
  if ("arrayBuffer" in source) {
    if (source.size > maxBytes) throw tooLong();
    return new Uint8Array(await source.arrayBuffer());
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const given of source) {
    const piece = bytesOfPiece(given);
    bytes += piece.length;
    if (bytes > maxBytes) throw tooLong();
    pieces.push(piece);
  }
  return joined(pieces);
}

/** Streams of browsers are not iterable everywhere. */
async function* piecesOf(stream: unknown): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof (stream as Partial<Pieces>)[Symbol.asyncIterator] === "function") {
    yield* stream as Pieces;
    return;
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function nameOf(source: object): string {
  const { name } = source as { readonly name?: unknown };
  return typeof name === "string" && name !== "" ? name : "file";
}

async function isFolderAt(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    (error: unknown) => !isFault(error, "ENOENT", "ENOTDIR"),
  );
}
