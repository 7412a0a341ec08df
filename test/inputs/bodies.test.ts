/** Bodies and answers in every form that documents declare: what goes over the wire, and what the caller gets of what comes back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeDomains, NO_TABLES } from "../../generator/describe/describe.ts";
import { generate } from "../../generator/generate.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { A, ANSWERED, form, PARTS, SENT, text } from "./body-cases.ts";
import { type Called, called } from "./called.ts";
import { documentOf, type Tree } from "./documents.ts";
import { typeErrors } from "./typescript.ts";

/** An operation for each row: method `row0` of `sent` and of `answered`, and so on. */
const DOCUMENT = documentOf({
  paths: Object.fromEntries([
    ...Object.values(SENT).map(({ content }, i): [string, Tree] => {
      const responses = { 204: { description: "" } };
      return [
        `/sent/${i}`,
        { post: { operationId: `Sent_Row${i}`, requestBody: { required: true, content }, responses } },
      ];
    }),
    ...Object.values(ANSWERED).map(({ responses }, i): [string, Tree] => {
      return [`/answered/${i}`, { post: { operationId: `Answered_Row${i}`, responses } }];
    }),
  ]),
});

function rowOf(table: object, name: string): string {
  return `row${Object.keys(table).indexOf(name)}`;
}

describe("on the wire", () => {
  let server: Called;
  let engine: ReturnType<typeof createEngine>;
  beforeAll(async () => {
    server = await called(DOCUMENT);
    const { sdk } = await generate({ documents: [DOCUMENT] });
    engine = createEngine(withExtras(describeDomains(sdk?.domains ?? [], NO_TABLES)), { guards: false });
  });
  afterAll(() => server.close());

  it.each(Object.entries(SENT))(
    "%s is sent as declared, and read by mocks",
    async (name, { args, want: [type, body] }) => {
      server.answer = (response) => response.writeHead(204).end();
      await server.client["sent"]?.[rowOf(SENT, name)]?.(...args);
      const sent = server.last();
      const contentType = sent?.headers["content-type"] ?? "";
      const boundary = /; boundary=(.*)$/.exec(contentType)?.[1];
      expect(contentType.replace(/; boundary=.*$/, "")).toBe(type);
      expect(boundary === undefined ? sent?.text : partsOf(sent?.text ?? "", boundary)).toEqual(body);
      const { method = "", url = "", text: written = "" } = sent ?? {};
      const init = {
        method,
        headers: { "content-type": contentType },
        ...(written !== "" && { body: written }),
      };
      const answer = await engine.fetch(new Request(`http://localhost${url}`, init));
      expect([answer.status, await answer.text()]).toEqual([204, ""]);
    },
  );

  it.each([
    ["text/csv", "text/csv"],
    ["application/json, text/csv", "application/json; charset=utf-8"],
    ["*/*", "application/json; charset=utf-8"],
  ])("of several answers mocks give what is asked for: %s", async (accept, want) => {
    const url = `http://localhost/pets/v2/answered/${rowOf(ANSWERED, "JSON beside text").slice(3)}`;
    const answer = await engine.fetch(new Request(url, { method: "POST", headers: { accept } }));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, want]);
  });

  it("a media type that is none of the declared is refused", async () => {
    const row = rowOf(SENT, "the preferred one of several");
    const call = server.client["sent"]?.[row]?.({ a: "b" }, { contentType: "text/csv" });
    await expect(call).rejects.toThrow("contentType has to be one of application/json, multipart/form-data.");
  });

  it.each(Object.entries(ANSWERED))(
    "%s is read as declared",
    async (name, { answer, args = [], accept, want }) => {
      server.answer = (response) => {
        response.writeHead(answer[0], { ...(answer[1] && { "content-type": answer[1] }) });
        // Byte by byte: characters and ends of lines arrive in pieces.
        for (const byte of Buffer.from(answer[2])) response.write(Uint8Array.of(byte));
        response.end();
      };
      const value = await server.client["answered"]?.[rowOf(ANSWERED, name)]?.(...args);
      expect(await readWhole(value)).toEqual(want);
      if (accept !== undefined) expect(server.last()?.headers.accept).toBe(accept);
    },
  );
});

function partsOf(body: string, boundary: string): readonly (readonly string[])[] {
  const [first, ...parts] = body.split(`--${boundary}`);
  expect([first, parts.pop()]).toEqual(["", "--\r\n"]);
  return parts.map((part) => {
    const [head = "", content = ""] = part.slice(2, -2).split("\r\n\r\n");
    const [, name = "", more = "", type = ""] =
      /^Content-Disposition: form-data; name="([^"]*)"(.*?)(?:\r\nContent-Type: (.*))?$/s.exec(head) ?? [];
    return [name, more, type, content];
  });
}

/** Items of a stream, text of a file, anything else as it is. */
async function readWhole(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  if ("blob" in value) return { file: await (await (value as { blob(): Promise<Blob> }).blob()).text() };
  if (!(Symbol.asyncIterator in value)) return value;
  const items: unknown[] = [];
  try {
    for await (const item of value as AsyncIterable<unknown>) items.push(item);
  } catch (error) {
    return { error: String(error) };
  }
  return { items };
}

it("their types are those of the values", async () => {
  const sent = (name: string) => `pets.sent.${rowOf(SENT, name)}`;
  const answered = (name: string) => `pets.answered.${rowOf(ANSWERED, name)}`;
  const program = `
    import type { BinaryResponse, ServerEvent } from "@st-v2/runtime";
    import type { Pets } from "@st-v2/pets";
    declare const pets: Pets;
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    const is = <A, B>(same: Same<A, B>) => void same;

    await ${sent("the preferred one of several")}({ a: "b" });
    await ${sent("the preferred one of several")}({ f: new Blob([]) }, { contentType: "multipart/form-data" });
    // @ts-expect-error: files go with the other media type
    await ${sent("the preferred one of several")}({ f: new Blob([]) });
    // @ts-expect-error: no such media type
    await ${sent("the preferred one of several")}({ a: "b" }, { contentType: "text/csv" });
    await ${sent("parts with an encoding")}({ photo: new Blob([]), coded: "QUI=" });
    // @ts-expect-error: what is encoded is text
    await ${sent("parts with an encoding")}({ coded: new Blob([]) });
    await ${sent("CSV as a file")}("a,b");
    await ${sent("CSV as a file")}(new Blob([]));

    const json = await ${answered("JSON beside text")}();
    is<typeof json.a, string | undefined>(true);
    const csv = await ${answered("JSON beside text")}({ accept: "text/csv" });
    is<typeof csv, string>(true);
    const either = await ${answered("a file of one status")}();
    const file: BinaryResponse | string | undefined = "blob" in either ? either : either.a;
    const maybe = await ${answered("nothing beside JSON")}();
    is<typeof maybe, NonNullable<typeof maybe> | undefined>(true);
    for await (const event of ${answered("events with text")}()) is<typeof event, ServerEvent<string>>(true);
    for await (const { data } of await ${answered("a stream beside JSON")}({ accept: "text/event-stream" }))
      is<typeof data.a, string | undefined>(true);
    for await (const line of ${answered("JSON lines")}()) is<typeof line.a, string | undefined>(true);
    for await (const { data } of ${answered("events as a whole")}())
      is<NonNullable<typeof data>["a"], string | undefined>(true);
    export { file };`;
  const { files } = await generate({ documents: [DOCUMENT] });
  expect(typeErrors(new Map([...files, ["pets/src/use.ts", program]]))).toEqual([]);
});

const warnings: readonly (readonly [given: Tree, want: readonly string[]])[] = [
  [
    { get: { requestBody: { content: { "application/json": { schema: A } } } } },
    ["The request body of GET /x is not supported: fetch sends none with that method, so it is left out"],
  ],
  [
    { trace: {} },
    ["The operation TRACE /x is not supported: fetch sends no such request, so there is no method for it"],
  ],
  [
    {
      post: {
        requestBody: {
          content: {
            [PARTS]: form(
              { a: text },
              { a: { headers: { "X-A": { schema: text } } }, b: { contentType: "text/plain" } },
            ),
          },
        },
      },
    },
    [
      'The encoding of "b" without such a property is not supported: it is passed over',
      "The keyword headers of an encoding is not supported: the part is sent without them",
    ],
  ],
  [
    { post: { requestBody: { content: { "multipart/mixed": { itemSchema: A, itemEncoding: {} } } } } },
    [
      "The keyword itemEncoding of multipart is not supported: the body is passed as it is sent, with its boundary in its type",
      "The keyword itemSchema of multipart is not supported: the body is passed as it is sent, with its boundary in its type",
    ],
  ],
  [
    {
      get: {
        responses: {
          200: {
            description: "",
            content: { "text/event-stream": { schema: A }, "application/jsonl": { schema: A } },
          },
        },
      },
    },
    ["The answer in application/jsonl is not supported: streams are asked for as text/event-stream"],
  ],
  [
    { post: { requestBody: { content: { "application/xml": { schema: A } } } } },
    ["The schema of application/xml is not supported: values of application/xml are passed as text"],
  ],
];

it.each(warnings)("%j is told", async (item, want) => {
  const stated = Object.entries(item).map(([method, operation]) => {
    const responses = { 204: { description: "" } };
    return [method, { operationId: "Cases_X", responses, ...(operation as Tree) }];
  });
  const document = documentOf({ paths: { "/x": Object.fromEntries(stated) as Tree } });
  const { diagnostics } = await generate({ documents: [document] });
  expect(diagnostics.map(({ message }) => message)).toEqual(
    want.map((text) => expect.stringContaining(text)),
  );
});
