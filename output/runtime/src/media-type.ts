/** Media types by what files begin with: attachments come as bytes of no kind, whatever they are, and names can lie. */

interface Kind {
  readonly type: string;
  /** Of names, the usual one first. */
  readonly endings: readonly string[];
  /** What stands at the places, as Latin-1 text; absent for what only its name tells. */
  readonly begins?: readonly (readonly [at: number, text: string])[];
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const ZIP = "PK\x03\x04";

/** First row that fits. Of those that begin alike, the ending decides, and then the last. */
const KINDS: readonly Kind[] = [
  { type: "image/png", endings: ["png"], begins: [[0, "\x89PNG\r\n\x1a\n"]] },
  { type: "image/jpeg", endings: ["jpg", "jpeg"], begins: [[0, "\xff\xd8\xff"]] },
  { type: "image/gif", endings: ["gif"], begins: [[0, "GIF8"]] },
  {
    type: "image/webp",
    endings: ["webp"],
    begins: [
      [0, "RIFF"],
      [8, "WEBP"],
    ],
  },
  { type: "image/heic", endings: ["heic", "heif"], begins: [[4, "ftyphe"]] },
  { type: "image/heic", endings: ["heic", "heif"], begins: [[4, "ftypmif1"]] },
  { type: "image/avif", endings: ["avif"], begins: [[4, "ftypavif"]] },
  { type: "image/tiff", endings: ["tif", "tiff"], begins: [[0, "II*\0"]] },
  { type: "image/tiff", endings: ["tif", "tiff"], begins: [[0, "MM\0*"]] },
  { type: "image/bmp", endings: ["bmp"], begins: [[0, "BM"]] },
  { type: "application/pdf", endings: ["pdf"], begins: [[0, "%PDF-"]] },
  { type: "audio/mpeg", endings: ["mp3"], begins: [[0, "ID3"]] },
  ...["\xff\xfb", "\xff\xf3", "\xff\xf2"].map((frame) => ({
    type: "audio/mpeg",
    endings: ["mp3"],
    begins: [[0, frame] as const],
  })),
  {
    type: "audio/wav",
    endings: ["wav"],
    begins: [
      [0, "RIFF"],
      [8, "WAVE"],
    ],
  },
  { type: "audio/ogg", endings: ["ogg", "oga", "opus"], begins: [[0, "OggS"]] },
  { type: "audio/flac", endings: ["flac"], begins: [[0, "fLaC"]] },
  { type: "audio/mp4", endings: ["m4a"], begins: [[4, "ftypM4A"]] },
  { type: "video/quicktime", endings: ["mov"], begins: [[4, "ftypqt"]] },
  { type: "video/mp4", endings: ["mp4", "m4v"], begins: [[4, "ftyp"]] },
  { type: "video/webm", endings: ["webm"], begins: [[0, "\x1a\x45\xdf\xa3"]] },
  { type: `${OFFICE}.wordprocessingml.document`, endings: ["docx"], begins: [[0, ZIP]] },
  { type: `${OFFICE}.spreadsheetml.sheet`, endings: ["xlsx"], begins: [[0, ZIP]] },
  { type: `${OFFICE}.presentationml.presentation`, endings: ["pptx"], begins: [[0, ZIP]] },
  { type: "application/zip", endings: ["zip"], begins: [[0, ZIP]] },
  { type: "application/msword", endings: ["doc"], begins: [[0, "\xd0\xcf\x11\xe0"]] },
  { type: "application/vnd.ms-excel", endings: ["xls"], begins: [[0, "\xd0\xcf\x11\xe0"]] },
  { type: "application/rtf", endings: ["rtf"], begins: [[0, "{\\rtf"]] },
  { type: "text/csv", endings: ["csv"] },
  { type: "text/html", endings: ["html", "htm"] },
  { type: "application/json", endings: ["json"] },
  { type: "application/xml", endings: ["xml"] },
  { type: "text/plain", endings: ["txt", "log", "md"] },
];

/** What a file has to begin with so that its kind is seen: this many bytes. */
export const SEEN_BYTES = 64;

/** Media type by content, then by name; `undefined` where neither tells. */
export function mediaTypeOf(start: Uint8Array, name = ""): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, SEEN_BYTES));
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const like = KINDS.filter(({ begins }) => begins?.every(([at, part]) => text.startsWith(part, at)));
  const byEnding = ({ endings }: Kind) => endings.includes(ending);
  if (like.length > 0) return (like.find(byEnding) ?? (isAlike(like) ? like.at(-1) : like[0]))?.type;
  // What shows no kind and is no text is not what a name of a text says.
  const known = KINDS.find(byEnding);
  return known && (known.begins !== undefined || text.includes("\0")) ? undefined : known?.type;
}

/** Several kinds begin the same way: without a name, it is the container. */
function isAlike(kinds: readonly Kind[]): boolean {
  return kinds.every(({ begins }) => JSON.stringify(begins) === JSON.stringify(kinds[0]?.begins));
}

/** The usual ending of names of a kind. */
export function endingOf(type: string | undefined): string | undefined {
  return KINDS.find((kind) => kind.type === type)?.endings[0];
}
