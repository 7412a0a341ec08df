/** Documentation of methods for documents of any kind: without a word, with words that would end a comment, with everything that a call can take. */
import { afterEach, expect, it } from "vitest";
import { generate, type GenerateOptions } from "../../generator/generate.ts";
import { type Called, called } from "../inputs/called.ts";
import { typeErrors } from "../inputs/typescript.ts";
import { type Documented, documentedMethods } from "./methods.ts";

const S = { type: "string" };
const ID = { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } };
const PET = {
  type: "object",
  required: ["name"],
  properties: {
    id: { type: "integer", format: "int64" },
    name: S,
    nick: { $ref: "#/components/schemas/Pet" },
  },
};
const ref = { $ref: "#/components/schemas/Pet" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const OK = { 200: { description: "", ...json(ref) } };
const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });

/** Operations by name, each of which has to have a call that works. */
const OPERATIONS: Readonly<Record<string, readonly [route: string, operation: object]>> = {
  bare: ["get /bare", { responses: { 204: {} } }],
  record: ["get /pets/{id}", { parameters: [ID], responses: OK }],
  unread: [
    "put /pets/{id}",
    { parameters: [ID], requestBody: { required: true, ...json(ref) }, responses: OK },
  ],
  ended: [
    "get /ended/{end}",
    {
      summary: "Ends */ here",
      description: "```\n*/ @param x\n```",
      parameters: [
        {
          name: "end",
          in: "path",
          required: true,
          description: "*/ {@link Pet}",
          schema: { enum: ["*/", "b"] },
        },
      ],
      responses: { 204: { description: "" }, 404: { description: "No pet */ of that kind." } },
    },
  ],
  headed: [
    "get /headed",
    {
      parameters: [
        { name: "X-Trace", in: "header", required: true, schema: S },
        { name: "crumb", in: "cookie", required: true, schema: { type: "integer" } },
        query("page", { type: "integer" }),
      ],
      responses: OK,
    },
  ],
  asked: [
    "get /asked",
    {
      parameters: [
        query("since", { ...S, format: "date-time" }, { required: true }),
        query("kind", { enum: ["cat", "dog"] }, { required: true }),
        query("tags", { type: "array", items: S }, { required: true }),
        query(
          "where",
          {
            type: "object",
            required: ["size"],
            properties: { size: { type: "integer", minimum: 3, maximum: 4 } },
          },
          { required: true, style: "deepObject" },
        ),
        query("class", S, { required: true }),
      ],
      responses: OK,
    },
  ],
  listed: [
    "get /listed/{ids}",
    {
      parameters: [
        { name: "ids", in: "path", required: true, schema: { type: "array", items: { type: "integer" } } },
      ],
      responses: OK,
    },
  ],
  union: [
    "post /union",
    {
      requestBody: {
        required: true,
        ...json({
          oneOf: [
            {
              type: "object",
              required: ["kind", "length"],
              properties: { kind: { const: "snake" }, length: { type: "number" } },
            },
            {
              type: "object",
              required: ["kind", "legs"],
              properties: { kind: { const: "dog" }, legs: { type: "integer", format: "int64" } },
            },
          ],
        }),
      },
      responses: OK,
    },
  ],
  optional: [
    "patch /optional",
    { requestBody: json({ type: "object", properties: { "odd name": S, __proto__: S } }), responses: OK },
  ],
  several: [
    "post /several",
    { requestBody: { required: true, ...json({ type: "array", minItems: 2, items: ref }) }, responses: OK },
  ],
  forms: [
    "post /forms",
    {
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["file", "note"],
              properties: { file: { ...S, format: "binary" }, note: S },
            },
          },
        },
      },
      responses: OK,
    },
  ],
  bytes: [
    "post /bytes",
    {
      requestBody: {
        required: true,
        content: { "application/octet-stream": { schema: { ...S, format: "binary" } } },
      },
      responses: OK,
    },
  ],
  text: [
    "post /text",
    { requestBody: { required: true, content: { "text/plain": { schema: S } } }, responses: OK },
  ],
  chosen: [
    "post /chosen",
    {
      requestBody: {
        required: true,
        content: { "application/json": { schema: ref }, "text/plain": { schema: S } },
      },
      responses: OK,
    },
  ],
};

/** What no value is of has no example, and is documented all the same. */
const ENDLESS: readonly [string, object] = [
  "post /endless",
  {
    requestBody: { required: true, ...json({ $ref: "#/components/schemas/Endless" }) },
    responses: { 200: { description: "" }, "4XX": { description: "" }, 503: { description: "" } },
  },
];

function documentOf(): { readonly path: string; readonly text: string } {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, [route, operation]] of [...Object.entries(OPERATIONS), ["endless", ENDLESS] as const]) {
    const [method = "", path = ""] = route.split(" ");
    paths[path] = {
      ...paths[path],
      [method]: { operationId: `Things_${name}`, tags: ["Things"], ...operation },
    };
  }
  const Endless = {
    type: "object",
    required: ["again"],
    properties: { again: { $ref: "#/components/schemas/Endless" } },
  };
  const root = {
    openapi: "3.1.0",
    info: { title: "Pets */", version: "1" },
    servers: [{ url: "https://pets.example.com" }],
    paths,
    components: { schemas: { Pet: PET, Endless } },
  };
  return { path: "pets.json", text: JSON.stringify(root) };
}

async function made(settings: Pick<GenerateOptions, "int64">) {
  const { files } = await generate({ documents: [documentOf()], ...settings });
  const own = new Map(
    [...files].flatMap(([path, text]) => (path.startsWith("pets/") ? [[path.slice(5), text] as const] : [])),
  );
  return { files, methods: documentedMethods(own) };
}

let running: Called | undefined;
afterEach(() => running?.close());

it.each(["number", "bigint", "string"] as const)(
  "64 bits as %s: every call says all, and works",
  async (int64) => {
    const { files, methods } = await made({ int64 });
    const calls = methods.map(({ example = "" }) => {
      const [, name = "0"] = /^const (\w+)/.exec(example) ?? [];
      return `async () => {\n${example}\nvoid ${name};\n},`;
    });
    const program = `import { Pets } from "../pets/src/index.js";\ndeclare const pets: Pets;\nexport default [${calls.join("\n")}];\n`;
    expect(typeErrors(new Map([...files, ["examples/calls.ts", program]]))).toEqual([]);

    running = await called(documentOf(), { int64 });
    const faults: string[] = [];
    for (const method of methods) {
      const mock = running.createMock();
      running.answer = (response, { method: verb, url, headers, text }) => {
        const body = text === "" ? {} : { body: text };
        const request = new Request(`http://localhost${url}`, {
          method: verb,
          headers: headers as Record<string, string>,
          ...body,
        });
        void mock.fetch(request).then(async (answer) => {
          response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
        });
      };
      const fault = await faultOf(method, running.client);
      if (fault !== undefined) faults.push(`${method.accessor}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(methods.filter(({ example }) => example === undefined).map(({ accessor }) => accessor)).toEqual([
      expect.stringMatching(/endless/i),
    ]);
  },
);

async function faultOf(
  { parameters, told, example }: Documented,
  client: unknown,
): Promise<string | undefined> {
  if (String(parameters) !== String(told)) return `tells of ${told.join()}, takes ${parameters.join()}`;
  const AsyncFunction = faultOf.constructor as new (
    ...of: string[]
  ) => (...values: unknown[]) => Promise<void>;
  try {
    await new AsyncFunction("pets", "console", example ?? "")(client, { log: () => undefined });
  } catch (error) {
    return `${String(error)} ${JSON.stringify((error as { readonly body?: unknown }).body)}`;
  }
  return undefined;
}

it("says of a failure what the document says, or what the status means", async () => {
  const { methods } = await made({});
  const throws = (name: RegExp) => methods.find(({ accessor }) => name.test(accessor))?.throws;
  expect(throws(/ended/i)).toEqual(["`NotFoundError` 404: No pet *\\/ of that kind."]);
  expect(throws(/endless/i)).toEqual([
    "`ApiError` 4XX: the API refuses the call.",
    "`ServerError` 503: the API failed, after all repeats that are safe.",
  ]);
});
