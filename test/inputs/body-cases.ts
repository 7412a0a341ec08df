/** Bodies and answers in every form that documents declare, with what goes over the wire and what the caller gets of what comes back. */
import type { Tree } from "./documents.ts";

export const text = { type: "string" };
const file = { type: "string", format: "binary" };
const object = (properties: Tree, more: Tree = {}): Tree => ({ type: "object", properties, ...more });
export const form = (properties: Tree, encoding?: Tree): Tree => ({
  schema: object(properties),
  ...(encoding && { encoding }),
});

interface Sent {
  /** Content of the request body. */
  readonly content: Tree;
  readonly args: readonly unknown[];
  /** Content type, and the body; of multipart the parts, each as name, what else its head says, and text. */
  readonly want: readonly [type: string, body: unknown];
}

const MERGE = "application/merge-patch+json";
const FORM = "application/x-www-form-urlencoded";
export const PARTS = "multipart/form-data";
const bytes = () => new Uint8Array([65, 66]);

export const SENT: Readonly<Record<string, Sent>> = {
  "a merge patch": {
    content: { [MERGE]: { schema: object({ a: {} }) } },
    args: [{ a: null }],
    want: [MERGE, '{"a":null}'],
  },
  "JSON of a vendor": {
    content: { "application/vnd.api+json; version=2": { schema: object({ a: text }) } },
    args: [{ a: "b" }],
    want: ["application/vnd.api+json; version=2", '{"a":"b"}'],
  },
  "JSON in upper case": {
    content: { "Application/JSON;charset=UTF-8": { schema: object({ a: text }) } },
    args: [{ a: "b" }],
    want: ["application/json", '{"a":"b"}'],
  },
  "JSON under any name": {
    content: { "*/*": { schema: object({ a: text }) } },
    args: [{ a: "b" }],
    want: ["application/json", '{"a":"b"}'],
  },
  "text with a structure": {
    content: { "text/plain": { schema: object({ a: text }) } },
    args: [{ a: "b" }],
    want: ["text/plain; charset=utf-8", '{"a":"b"}'],
  },
  "plain text": {
    content: { "text/plain": { schema: text } },
    args: ["é"],
    want: ["text/plain; charset=utf-8", "é"],
  },
  "CSV as text": { content: { "text/csv": { schema: text } }, args: ["a,b"], want: ["text/csv", "a,b"] },
  "CSV as a file": {
    content: { "text/csv": { schema: text } },
    args: [new Blob(["a,b"], { type: "text/x-other" })],
    want: ["text/csv", "a,b"],
  },
  XML: {
    content: { "application/xml": { schema: object({ a: text }) } },
    args: ["<a/>"],
    want: ["application/xml", "<a/>"],
  },
  "bytes of a stated type": {
    content: { "application/pdf": {} },
    args: [new Blob(["AB"], { type: "image/png" })],
    want: ["application/pdf", "AB"],
  },
  "bytes whose type the caller says": {
    content: { "application/octet-stream": {} },
    args: [{ data: bytes(), type: "image/png" }],
    want: ["image/png", "AB"],
  },
  "bytes of one of many types": {
    content: { "image/*": { schema: file } },
    args: [new Blob(["AB"], { type: "image/png" })],
    want: ["image/png", "AB"],
  },
  "a form": {
    content: { [FORM]: form({ a: text, list: { type: "array", items: text }, o: object({ k: text }) }) },
    args: [{ a: "1 +", list: ["x", "y"], o: { k: "v" }, none: undefined }],
    want: [FORM, "a=1+%2B&list=x&list=y&o=%7B%22k%22%3A%22v%22%7D"],
  },
  "a form with styles": {
    content: {
      [FORM]: form(
        {
          csv: { type: "array", items: text },
          pipe: { type: "array", items: text },
          space: { type: "array", items: text },
          deep: object({ k: text, in: object({ l: text }) }),
          flat: object({ k: text }),
          keys: object({ k: text, l: text }),
          json: { type: "array", items: text },
          at: { ...text, format: "date-time" },
        },
        {
          csv: { style: "form", explode: false },
          pipe: { style: "pipeDelimited" },
          space: { style: "spaceDelimited", explode: false },
          deep: { style: "deepObject", explode: true },
          flat: { style: "form", explode: true },
          keys: { explode: false },
          json: { contentType: "application/json" },
        },
      ),
    },
    args: [
      {
        csv: ["x", "y"],
        pipe: ["x", "y"],
        space: ["x", "y"],
        deep: { k: "v", in: { l: 1 } },
        flat: { k: "v" },
        keys: { k: "v", l: "w" },
        json: ["x"],
        at: new Date(0),
      },
    ],
    want: [
      FORM,
      "csv=x%2Cy&pipe=x%7Cy&space=x+y&deep%5Bk%5D=v&deep%5Bin%5D%5Bl%5D=1&k=v&keys=k%2Cv%2Cl%2Cw" +
        "&json=%5B%22x%22%5D&at=1970-01-01T00%3A00%3A00.000Z",
    ],
  },
  "parts of every kind": {
    content: {
      [PARTS]: form({
        files: { type: "array", items: file },
        text,
        n: { type: "integer" },
        tags: { type: "array", items: text },
        meta: object({ title: text }),
        rows: { type: "array", items: object({ a: text }) },
        data: object({ data: text }),
        any: {},
        blob: {},
        none: text,
      }),
    },
    args: [
      {
        files: [bytes(), { data: "x", name: 'a"b.txt', type: "text/plain" }],
        text: "é",
        n: 1,
        tags: ["x", "y"],
        meta: { title: "t" },
        rows: [{ a: "1" }, { a: "2" }],
        data: { data: "no file" },
        any: { a: 1 },
        blob: new Blob(["b"]),
        none: null,
      },
    ],
    want: [
      PARTS,
      [
        ["files", '; filename="file"', "application/octet-stream", "AB"],
        ["files", '; filename="a%22b.txt"', "text/plain", "x"],
        ["text", "", "", "é"],
        ["n", "", "", "1"],
        ["tags", "", "", "x"],
        ["tags", "", "", "y"],
        ["meta", "", "application/json", '{"title":"t"}'],
        ["rows", "", "application/json", '{"a":"1"}'],
        ["rows", "", "application/json", '{"a":"2"}'],
        ["data", "", "application/json", '{"data":"no file"}'],
        ["any", "", "application/json", '{"a":1}'],
        ["blob", '; filename="file"', "application/octet-stream", "b"],
      ],
    ],
  },
  "parts with an encoding": {
    content: {
      [PARTS]: form(
        {
          photo: { ...text, contentMediaType: "image/png" },
          coded: { ...text, contentMediaType: "image/png", contentEncoding: "base64" },
          either: file,
          tags: { type: "array", items: text },
          list: { type: "array", items: text },
          patch: object({ a: text }),
          note: text,
        },
        {
          either: { contentType: "image/png, image/jpeg" },
          tags: { explode: false },
          list: { contentType: "application/json" },
          patch: { contentType: "application/merge-patch+json" },
          note: { contentType: "text/markdown" },
        },
      ),
    },
    args: [
      {
        photo: bytes(),
        coded: "QUI=",
        either: new Blob(["j"], { type: "image/jpeg" }),
        tags: ["x", "y"],
        list: ["x", "y"],
        patch: { a: "b" },
        note: "# n",
      },
    ],
    want: [
      PARTS,
      [
        ["photo", '; filename="file"', "application/octet-stream", "AB"],
        ["coded", "", "", "QUI="],
        ["either", '; filename="file"', "image/jpeg", "j"],
        ["tags", "", "", "x,y"],
        ["list", "", "application/json", '["x","y"]'],
        ["patch", "", MERGE, '{"a":"b"}'],
        ["note", "", "text/markdown", "# n"],
      ],
    ],
  },
  "the preferred one of several": {
    content: { [PARTS]: form({ f: file }), "application/json": { schema: object({ a: text }) } },
    args: [{ a: "b" }],
    want: ["application/json", '{"a":"b"}'],
  },
  "one of several that the caller chooses": {
    content: { [FORM]: form({ a: text }), "application/json": { schema: object({ a: text }) } },
    args: [{ a: "b" }, { contentType: FORM }],
    want: [FORM, "a=b"],
  },
  "bytes whose type chooses": {
    content: { "image/png": {}, "image/jpeg": {} },
    args: [new Blob(["AB"], { type: "image/jpeg" })],
    want: ["image/jpeg", "AB"],
  },
  "one of several that alone takes bytes": {
    content: { [PARTS]: form({ f: file }), "application/json": { schema: object({ a: text }) } },
    args: [{ f: bytes() }],
    want: [PARTS, [["f", '; filename="file"', "application/octet-stream", "AB"]]],
  },
};

interface Answered {
  readonly responses: Tree;
  /** What the server answers. */
  readonly answer: readonly [status: number, type: string, body: string];
  readonly args?: readonly unknown[];
  /** What is asked for. */
  readonly accept?: string;
  readonly want: unknown;
}

const content = (stated: Tree): Tree => ({ description: "", content: stated });
export const A = object({ a: text });
const CSV_TOO = { "text/csv": { schema: text }, "application/json": { schema: A } };

export const ANSWERED: Readonly<Record<string, Answered>> = {
  "JSON of a vendor": {
    responses: { 200: content({ "application/hal+json": { schema: A } }) },
    answer: [200, "application/hal+json", '{"a":"b"}'],
    accept: "application/hal+json",
    want: { a: "b" },
  },
  "JSON by its old name": {
    responses: { 200: content({ "text/json": { schema: A } }) },
    answer: [200, "text/json", '{"a":"b"}'],
    accept: "text/json",
    want: { a: "b" },
  },
  "JSON as text": {
    responses: { 200: content({ "text/plain": { schema: A } }) },
    answer: [200, "text/plain", '{"a":"b"}'],
    accept: "text/plain",
    want: { a: "b" },
  },
  "a number as text": {
    responses: { 200: content({ "text/plain": { schema: { type: "integer" } } }) },
    answer: [200, "text/plain", "42"],
    want: 42,
  },
  "all that ASP.NET says of JSON": {
    responses: {
      200: content({
        "text/plain": { schema: A },
        "application/json": { schema: A },
        "text/json": { schema: A },
      }),
    },
    answer: [200, "application/json", '{"a":"b"}'],
    accept: "application/json",
    want: { a: "b" },
  },
  "text beside JSON, which came": {
    responses: { 200: content({ "text/plain": { schema: text }, "application/json": { schema: A } }) },
    answer: [200, "text/plain", "hello"],
    accept: "application/json",
    want: "hello",
  },
  "JSON beside text": {
    responses: { 200: content(CSV_TOO) },
    answer: [200, "application/json", '{"a":"b"}'],
    accept: "application/json",
    want: { a: "b" },
  },
  "text beside JSON, which was asked for": {
    responses: { 200: content(CSV_TOO) },
    args: [{ accept: "text/csv" }],
    answer: [200, "text/csv; charset=utf-8", "a,b"],
    accept: "text/csv",
    want: "a,b",
  },
  XML: {
    responses: { 200: content({ "application/xml": { schema: A } }) },
    answer: [200, "application/xml", "<a/>"],
    accept: "application/xml, */*;q=0.1",
    want: "<a/>",
  },
  "a file beside JSON of another status": {
    responses: {
      200: content({ "application/pdf": {} }),
      202: content({ "application/json": { schema: A } }),
    },
    answer: [202, "application/json", '{"a":"b"}'],
    accept: "application/json, application/pdf, */*;q=0.1",
    want: { a: "b" },
  },
  "a file of one status": {
    responses: {
      200: content({ "application/pdf": {} }),
      202: content({ "application/json": { schema: A } }),
    },
    answer: [200, "application/pdf", "%PDF"],
    want: { file: "%PDF" },
  },
  "nothing beside JSON": {
    responses: { 200: content({ "application/json": { schema: A } }), 204: { description: "" } },
    answer: [204, "", ""],
    want: undefined,
  },
  "nothing beside text": {
    responses: { 200: content({ "text/plain": { schema: text } }), 204: { description: "" } },
    answer: [204, "", ""],
    want: undefined,
  },
  "an empty text": {
    responses: { 200: content({ "text/plain": { schema: text } }) },
    answer: [200, "text/plain", ""],
    accept: "text/plain, */*",
    want: "",
  },
  "events with text": {
    responses: { 200: content({ "text/event-stream": { schema: text } }) },
    answer: [
      200,
      "text/event-stream",
      "\uFEFF: hi\r\nid: 1\r\nevent: e\r\ndata: a\r\ndata:b\r\n\r\n\r\ndata\n\nretry: 5\rdata: ü\r\rdata: cut",
    ],
    accept: "text/event-stream, */*;q=0.1",
    want: { items: [{ id: "1", event: "e", data: "a\nb" }, { data: "" }, { retry: 5, data: "ü" }] },
  },
  "events with JSON, up to the end that they announce": {
    responses: { 200: content({ "text/event-stream": { schema: A } }) },
    answer: [200, "text/event-stream", 'data: {"a":"b"}\n\ndata: [DONE]\n\n'],
    want: { items: [{ data: { a: "b" } }] },
  },
  "events as a whole": {
    responses: {
      200: content({
        "text/event-stream": {
          itemSchema: object({
            event: text,
            data: { ...text, contentMediaType: "application/json", contentSchema: A },
          }),
        },
      }),
    },
    answer: [200, "text/event-stream", 'event: e\ndata: {"a":"b"}\n\n'],
    want: { items: [{ event: "e", data: { a: "b" } }] },
  },
  "a stream beside JSON": {
    responses: {
      200: content({ "application/json": { schema: A }, "text/event-stream": { schema: A } }),
    },
    args: [{ accept: "text/event-stream" }],
    answer: [200, "text/event-stream", 'data: {"a":"b"}\n\n'],
    accept: "text/event-stream",
    want: { items: [{ data: { a: "b" } }] },
  },
  "JSON lines": {
    responses: { 200: content({ "application/x-ndjson": { schema: A } }) },
    answer: [200, "application/x-ndjson", '{"a":"b"}\r\n\n{"a":"ü"}\n{"a":"last"}'],
    want: { items: [{ a: "b" }, { a: "ü" }, { a: "last" }] },
  },
  "a sequence of JSON": {
    responses: { 200: content({ "application/json-seq": { itemSchema: A } }) },
    answer: [200, "application/json-seq", '\x1e{\n"a":"b"}\n\x1e{"a":"c"}\n'],
    want: { items: [{ a: "b" }, { a: "c" }] },
  },
  "a line that is not JSON": {
    responses: { 200: content({ "application/jsonl": { schema: A } }) },
    answer: [200, "application/jsonl", '{"a":"b"}\n{"a":\n'],
    want: {
      error: "ResponseParseError: st.pets.answered.row20 answered 200: item 2 of its stream is not JSON",
    },
  },
};
