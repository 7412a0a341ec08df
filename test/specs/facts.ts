/**
 * Fact tables and bundled documents, brought to one shape so that they can be compared key by key.
 *
 * {@link comparableFacts} writes the document that a fact table calls for, {@link comparableDocument} takes the prose out of the
 * one that is bundled; {@link differences} names every place where the two are not the same. Keys that neither function knows
 * are carried along, so that nothing can be added to one side unseen.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";

export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly scopes: string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: JsonObject;
  readonly responses: Readonly<Record<string, JsonObject>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonObject;
  readonly stated?: JsonObject;
}

export interface FactTable {
  readonly domain: string;
  readonly portalId: string;
  readonly name: string;
  readonly openapi: string;
  readonly basePath: string;
  readonly servers: readonly string[];
  readonly scopes: Record<string, string>;
  readonly operations: readonly Operation[];
  readonly schemas: JsonObject;
}

export interface DocumentOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: string[];
  readonly parameters: readonly (Record<string, Json> & { readonly description?: string })[];
  readonly requestBody?: JsonObject;
  readonly responses: Record<string, JsonObject>;
}

export interface Document {
  readonly info: JsonObject;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<string, Record<string, DocumentOperation>>;
  readonly components: { readonly schemas: JsonObject };
}

const FACTS = new URL("../../../shared/facts/", import.meta.url);
const SPECS = new URL("../../specs/", import.meta.url);

/** The fact tables are not part of the repository: tests that need them are skipped without them. */
export const hasFacts = existsSync(FACTS);
export const WITHOUT_FACTS = hasFacts
  ? ""
  : " (skipped: the folder shared/facts is not beside the repository)";

export const domains: readonly string[] = readdirSync(new URL("v2/", SPECS)).map((name) =>
  name.replace(/\.json$/, ""),
);

export function readFact<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FACTS), "utf8")) as T;
}

export function factTable(domain: string): FactTable {
  return readFact(`v2/${domain}.json`);
}

export function factDomains(): string[] {
  return readdirSync(new URL("v2/", FACTS)).map((name) => name.replace(/\.json$/, ""));
}

export function specText(name: string): string {
  return readFileSync(new URL(name, SPECS), "utf8");
}

export function overlayNames(): string[] {
  return readdirSync(new URL("overlays/", SPECS));
}

export function document(domain: string): Document {
  return JSON.parse(specText(`v2/${domain}.json`)) as Document;
}

export function operationsOf({ paths }: Document): readonly [string, string, DocumentOperation][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, string, DocumentOperation] => [
      path,
      method,
      operation,
    ]),
  );
}

/** What a fact table calls for, word by word. */
export function comparableFacts(table: FactTable): Json {
  const { domain, portalId, name, openapi, basePath, servers, scopes, operations, schemas, ...rest } = table;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method] = expectedOperation(operation);
  }
  return plain({
    domain,
    basePath,
    operations: operations.length,
    tags: [...new Set(operations.map(({ tag }) => tag))].sort(),
    document: {
      openapi,
      info: { title: name, version: "1.0" },
      "x-portal-id": portalId,
      servers: servers.map((url) => ({ url })),
      paths,
      components: {
        schemas,
        securitySchemes: {
          oauth2: {
            type: "oauth2",
            flows: {
              clientCredentials: { tokenUrl: "https://auth.servicetitan.io/connect/token", scopes },
            },
          },
          appKey: { type: "apiKey", in: "header", name: "ST-App-Key" },
        },
      },
      ...rest,
    },
  });
}

function expectedOperation({
  id,
  method: _method,
  path: _path,
  tag,
  scopes,
  parameters,
  requestBody,
  responses,
  ...rest
}: Operation): unknown {
  return {
    operationId: id,
    tags: [tag],
    // One operation is called deprecated by its tag only.
    ...(tag.endsWith("(Deprecated)") && { deprecated: true }),
    parameters: parameters.map(expectedParameter),
    ...(requestBody && { requestBody: { content: expectedContent(requestBody) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, content]) => [
        status,
        Object.keys(content).length > 0 ? { content: expectedContent(content) } : {},
      ]),
    ),
    security: [{ oauth2: scopes, appKey: [] }],
    ...rest,
  };
}

function expectedContent(content: JsonObject): unknown {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
}

/** Where each stated fact is to be found: as a keyword of JSON Schema where one fits the type, else as an extension of ours. */
const EXTENSIONS: Record<string, string> = {
  maximum: "x-max-items",
  sortFields: "x-sort-fields",
  utc: "x-utc",
  commaSeparated: "x-comma-separated",
};
const KEYWORDS: Record<string, Record<string, string>> = {
  default: { integer: "default" },
  maximum: { integer: "maximum", object: "maxProperties" },
  values: { string: "enum", $ref: "enum" },
};

function expectedParameter({ stated = {}, schema, ...parameter }: Parameter): unknown {
  const type = typeof schema.type === "string" ? schema.type : "$ref";
  const keywords: JsonObject = {};
  const extensions: JsonObject = {};
  for (const [fact, value] of Object.entries(stated)) {
    const keyword = KEYWORDS[fact]?.[type];
    const contradicts = keyword !== undefined && keyword in schema && schema[keyword] !== value;
    if (keyword !== undefined && !contradicts) keywords[keyword] = value;
    else extensions[EXTENSIONS[fact] ?? `stated ${fact}`] = fact === "sortFields" ? fieldNames(value) : value;
  }
  return { ...parameter, schema: { ...schema, ...keywords }, ...extensions };
}

/** A remark in brackets, `Date (Year + Month)`, is not part of the field's name; the description has it in our words. */
function fieldNames(fields: Json): Json {
  return Array.isArray(fields) ? fields.map((field) => String(field).replace(/ \(.*\)$/, "")) : fields;
}

/** A bundled document without its prose, in the shape of {@link comparableFacts}. */
export function comparableDocument(domain: string, from: Document): Json {
  const { tags, info, paths, ...rest } = from;
  return plain({
    domain,
    basePath: new URL(from.servers[0]?.url ?? "none:").pathname,
    operations: operationsOf(from).length,
    tags: tags
      .map(({ name, ...others }) => (Object.keys(others).length > 0 ? { name, ...others } : name))
      .sort(),
    document: {
      ...rest,
      info: without(info, "description"),
      paths: mapValues(paths, (item) =>
        mapValues(item, (operation) => ({
          ...without(operation, "summary", "description"),
          parameters: operation.parameters.map((parameter) => without(parameter, "description")),
          responses: mapValues(operation.responses, (response) => without(response, "description")),
        })),
      ),
    },
  });
}

/** JSON Pointers of everything that is on one side only, or not the same on both. Lists count in order, keys do not. */
export function differences(a: Json | undefined, b: Json | undefined, at = ""): string[] {
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length);
    return Array.from({ length }, (_, i) => differences(a[i], b[i], `${at}/${i}`)).flat();
  }
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      differences(
        Object.hasOwn(a, key) ? a[key] : undefined,
        Object.hasOwn(b, key) ? b[key] : undefined,
        `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      ),
    );
  }
  return a === b ? [] : [at];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function without(object: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function mapValues<T>(object: Readonly<Record<string, T>>, change: (value: T) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Undefined values gone, as they are in a file. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
