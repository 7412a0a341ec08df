/**
 * The V1 document against the fact tables it is reconstructed from, both ways and field by field.
 *
 * Both sides are written as flat lines (`Job.end: string(date-time)? sample`); the two lists must be the same. That a wrong document
 * is found is shown on copies with one seeded change each.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const facts = new URL("../../../shared/facts/v1/", import.meta.url);
const document = readJson(new URL("../../specs/v1/servicetitan-v1.json", import.meta.url)) as Doc;

interface Schema {
  type?: string | string[];
  format?: string;
  $ref?: string;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  enum?: string[];
  "x-evidence"?: string;
  "x-doubtful"?: boolean;
  "x-no-known-url"?: boolean;
}

interface Body {
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: Body;
  responses: Record<string, Body>;
  "x-observed-at-url"?: boolean;
}

interface Doc {
  info: { description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: Operation }>;
  components: {
    securitySchemes: Record<string, { in: string; name: string }>;
    schemas: Record<string, Schema>;
  };
}

interface FactField {
  name: string;
  type: string;
  nullable?: boolean;
  evidence: string;
  doubtful?: boolean;
  enum?: string[];
}

interface FactEndpoint {
  method: string;
  path: string;
  query?: { name: string; type: string }[];
  request?: { path: string; type: string }[];
  responseObject?: string;
  envelope?: "list" | "single";
  envelopeFields?: FactField[];
  observedAtUrl?: boolean;
}

/** Flags of which the sample of a request shows that they were sent as text. */
const ALSO_AS_TEXT: ReadonlySet<string> = new Set([
  "POST /v1/customers body doNotMail: boolean",
  "POST /v1/customers body doNotService: boolean",
]);

describe.skipIf(!existsSync(facts))(
  "the V1 document and the facts (skipped when ../shared/facts is absent)",
  () => {
    const objects = readFacts("objects.json") as Record<string, FactField[]>;
    const { endpoints, objectsWithNoKnownUrl } = readFacts("endpoints.json") as {
      endpoints: FactEndpoint[];
      objectsWithNoKnownUrl: string[];
    };
    const wanted = [
      ...Object.entries(objects).flatMap(([name, fields]) => [
        `object ${name}${objectsWithNoKnownUrl.includes(name) ? " without URL" : ""}`,
        ...fields.map((field) => factLine(name, field)),
      ]),
      ...endpoints.flatMap(endpointLines),
    ].map((line) => (ALSO_AS_TEXT.has(line) ? `${line}|string` : line));
    const differences = (doc: Doc) => {
      const [want, got] = [new Set(wanted), new Set(documentLines(doc))];
      return {
        missing: [...want].filter((line) => !got.has(line)),
        extra: [...got].filter((line) => !want.has(line)),
      };
    };

    it("say the same", () => {
      expect(differences(document)).toEqual({ missing: [], extra: [] });
      expect(new Set(wanted).size).toBe(wanted.length);
      expect(Object.keys(document.components.schemas)).toHaveLength(64);
      expect(Object.values(objects).flat()).toHaveLength(623);
    });

    const seeded: [string, (doc: Doc) => void, string[], string[]][] = [
      [
        "a field that is gone",
        (doc) => delete properties(doc, "Job").summary,
        ["Job.summary: string sample"],
        [],
      ],
      [
        "a field that nobody knows",
        (doc) => (properties(doc, "Job").colour = { type: "string", "x-evidence": "sample" }),
        [],
        ["Job.colour: string sample"],
      ],
      [
        "another type",
        (doc) => (properties(doc, "Contact").id = { type: "string", "x-evidence": "sample" }),
        ["Contact.id: integer sample"],
        ["Contact.id: string sample"],
      ],
      [
        "a doubt that is lost",
        (doc) => delete properties(doc, "Image").id?.["x-doubtful"],
        ["Image.id: integer? model doubtful"],
        ["Image.id: integer? model"],
      ],
      [
        "a parameter that is gone",
        (doc) => doc.paths["/services"]?.get?.parameters?.pop(),
        ["GET /v1/services query filter.pageSize: integer"],
        [],
      ],
      [
        "an envelope that is gone",
        (doc) => {
          const operation = doc.paths["/jobs/{id}"]?.get;
          if (operation) operation.responses = answer({ $ref: "#/components/schemas/Job" });
        },
        ["GET /v1/jobs/{id} answers single Job"],
        ["GET /v1/jobs/{id} answers bare Job"],
      ],
      [
        "a webhook that is gone",
        (doc) => delete doc.webhooks.JobScheduled,
        ["WEBHOOK JobScheduled observed", "WEBHOOK JobScheduled sends Job"],
        [],
      ],
    ];
    it.each(seeded)("differ by %s", (_, change, missing, extra) => {
      const doc = structuredClone(document);
      change(doc);
      expect(differences(doc)).toEqual({ missing, extra });
    });
  },
);

it("V1 says that it is a reconstruction, and how to sign in", () => {
  expect(document.info.description).toMatch(/^Unofficial reconstruction/);
  expect(
    Object.values(document.components.securitySchemes).map((scheme) => [scheme.in, scheme.name]),
  ).toEqual([
    ["header", "X-HTTP-ServiceTitan-Api-Key"],
    ["query", "serviceTitanApiKey"],
  ]);
});

function readFacts(name: string): unknown {
  const file = new URL(name, facts);
  return existsSync(file)
    ? readJson(file)
    : name === "endpoints.json"
      ? { endpoints: [], objectsWithNoKnownUrl: [] }
      : {};
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function properties(doc: Doc, name: string): Record<string, Schema> {
  return doc.components.schemas[name]?.properties ?? {};
}

function answer(schema: Schema): Operation["responses"] {
  return { "200": { content: { "application/json": { schema } } } };
}

// The facts as lines

function factLine(
  owner: string,
  { name, type, nullable, evidence, doubtful, enum: values }: FactField,
): string {
  return `${owner}.${name}: ${plain(type)}${nullable ? "?" : ""} ${evidence}${doubtful ? " doubtful" : ""}${values ? ` ${values.join("|")}` : ""}`;
}

/** The facts name a few types in more than one way. */
function plain(type: string): string {
  const names: Record<string, string> = {
    "string (GUID)": "string(uuid)",
    datetime: "string(date-time)",
    date: "string(date)",
    array: "array<any>",
  };
  return names[type] ?? type;
}

function endpointLines(endpoint: FactEndpoint): string[] {
  const { method, path, responseObject, envelope = "bare" } = endpoint;
  const key = `${method} ${path.replace("webhook:", "")}`;
  const observed = endpoint.observedAtUrl ? " observed" : "";
  if (method === "WEBHOOK") {
    const extras = (endpoint.envelopeFields ?? []).map((field) => factLine(`${key} body`, field));
    return [`${key}${observed}`, `${key} sends ${responseObject ?? "nothing"}`, ...extras];
  }
  return [
    `${key}${observed}`,
    `${key} answers ${responseObject === undefined ? "nothing" : `${envelope} ${responseObject}`}`,
    ...(endpoint.query ?? []).map(({ name, type }) => `${key} query ${name}: ${plain(type)}`),
    ...(endpoint.request ?? []).map((field) => `${key} body ${field.path}: ${plain(field.type)}`),
  ];
}

// The document as lines

function documentLines(doc: Doc): string[] {
  const prefix = new URL(doc.servers[0]?.url ?? "").pathname;
  return [
    ...Object.entries(doc.components.schemas).flatMap(([name, schema]) => [
      `object ${name}${schema["x-no-known-url"] ? " without URL" : ""}`,
      ...fieldLines(name, schema),
    ]),
    ...Object.entries(doc.paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        operationLines(`${method.toUpperCase()} ${prefix}${path}`, operation),
      ),
    ),
    ...Object.entries(doc.webhooks).flatMap(([name, { post }]) => {
      const key = `WEBHOOK ${name}`;
      const body = json(post.requestBody);
      const [sent, ...extras] = body?.allOf ?? [body];
      return [
        `${key}${observed(post)}`,
        `${key} sends ${sent ? typeOf(sent) : "nothing"}`,
        ...extras.flatMap((part) => (part ? fieldLines(`${key} body`, part) : [])),
      ];
    }),
  ];
}

function fieldLines(owner: string, schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const doubt = field["x-doubtful"] ? " doubtful" : "";
    const values = field.enum ? ` ${field.enum.join("|")}` : "";
    return `${owner}.${name}: ${typeOf(field)} ${field["x-evidence"] ?? "unknown"}${doubt}${values}`;
  });
}

function operationLines(key: string, operation: Operation): string[] {
  const [success] = Object.values(operation.responses);
  return [
    `${key}${observed(operation)}`,
    `${key} answers ${unwrapped(json(success))}`,
    ...(operation.parameters ?? [])
      .filter((parameter) => parameter.in !== "path")
      .map((parameter) => `${key} ${parameter.in} ${parameter.name}: ${typeOf(parameter.schema)}`),
    ...bodyLines(`${key} body `, json(operation.requestBody)),
  ];
}

function bodyLines(start: string, schema: Schema | undefined): string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => [
    `${start}${name}: ${typeOf(field)}`,
    ...bodyLines(`${start}${name}.`, field),
    ...bodyLines(`${start}${name}[].`, field.items),
  ]);
}

function observed(operation: Operation): string {
  return operation["x-observed-at-url"] ? " observed" : "";
}

function json(body: Body | undefined): Schema | undefined {
  return body?.content?.["application/json"]?.schema;
}

/** Lists answer `{page, pageSize, totalCount, hasMore, data[]}`, single objects `{data}`. */
function unwrapped(schema: Schema | undefined): string {
  if (!schema) return "nothing";
  const data = schema.properties?.data;
  if (!data) return `bare ${typeOf(schema)}`;
  const isPage = Object.keys(schema.properties ?? {}).join() === "page,pageSize,totalCount,hasMore,data";
  return isPage && data.items ? `list ${typeOf(data.items)}` : `single ${typeOf(data)}`;
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace("#/components/schemas/", "");
  if (schema.oneOf) {
    const [nothing, only] = schema.oneOf;
    return nothing?.type === "null" && only ? `${typeOf(only)}?` : "unknown";
  }
  const types = [schema.type ?? "any"].flat();
  const nullable = types.includes("null") ? "?" : "";
  const names = types.filter((type) => type !== "null").join("|");
  // The tables do not tell whether a moment has a zone; the samples do, and `samples.test.ts` holds the document against them.
  const format = schema.format ? `(${schema.format.replace(/^iso-/, "")})` : "";
  return `${names === "array" ? `array<${typeOf(schema.items ?? {})}>` : names}${format}${nullable}`;
}
