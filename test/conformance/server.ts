/**
 * A ServiceTitan of the documents' letter: checks every request against the raw documents, notes what violates them, answers as they
 * declare. It imports nothing of the generator, so that both cannot be wrong together.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  EXCEPTIONS,
  isCommaSeparated,
  type Json,
  type JsonObject,
  type RawOperation,
  type RawParameter,
  resolve,
} from "./documents.ts";
import { sample } from "./sample.ts";

export interface Violation {
  readonly operation: string;
  readonly rule: string;
  readonly detail: string;
}

export interface Call {
  readonly operation: string;
  /** Decoded path values by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly [string, string][];
  readonly body: Json | undefined;
  /** What was answered, parsed. */
  readonly answer: Json | undefined;
}

export interface ConformanceServer {
  readonly url: string;
  readonly calls: Call[];
  readonly violations: Violation[];
  close(): Promise<void>;
}

const CREDENTIALS = {
  id: "the-client",
  secret: "the-secret-value",
  appKey: "the-app-key",
  tenant: "1234567890",
};
export const OPTIONS = {
  tenant: CREDENTIALS.tenant,
  clientId: CREDENTIALS.id,
  clientSecret: CREDENTIALS.secret,
  appKey: CREDENTIALS.appKey,
};
const FILE = new Uint8Array([0, 1, 2, 254, 255]);

export async function startServer(operations: readonly RawOperation[]): Promise<ConformanceServer> {
  const calls: Call[] = [];
  const violations: Violation[] = [];
  const routes = operations.map(toRoute).sort(bySpecificity);
  const validate = createValidator();
  const token = "token-of-the-server";
  const files = await listen((request, response) => {
    for (const name of ["authorization", "st-app-key"]) {
      if (request.headers[name] !== undefined)
        violations.push({ operation: "storage", rule: "credentials-leak", detail: name });
    }
    response.writeHead(200, { "content-type": "image/png" }).end(FILE);
  });

  const api = await listen(async (request, response) => {
    const body = await readBody(request);
    const url = new URL(request.url ?? "/", "http://host");
    if (url.pathname === "/connect/token") {
      answerToken(request, { body: body.toString(), response, token });
      return;
    }
    const route = routes.find((r) => r.operation.method === request.method && r.pattern.test(url.pathname));
    if (!route) {
      violations.push({
        operation: "none",
        rule: "route",
        detail: `${request.method ?? ""} ${url.pathname}`,
      });
      response
        .writeHead(404, { "content-type": "application/json" })
        .end(JSON.stringify({ statusCode: 404, message: "Resource not found" }));
      return;
    }
    const { operation } = route;
    const before = violations.length;
    const note = (rule: string, detail: string) => violations.push({ operation: operation.id, rule, detail });
    const path = checkPath(route, { pathname: url.pathname, note });
    const query = checkQuery(operation, { search: url.search, note });
    checkHeaders(request, { token, note });
    const parsed = await checkBody(operation, { request, body, validate, note });
    if (violations.length > before) {
      const errors = { request: violations.slice(before).map((v) => `${v.rule}: ${v.detail}`) };
      response
        .writeHead(400, { "content-type": "application/json" })
        .end(JSON.stringify({ title: "violation", status: 400, errors }));
      return;
    }
    const answer = answerOf(operation, { query, storage: files.url });
    calls.push({ operation: operation.id, path, query, body: parsed, answer: answer.json });
    response.writeHead(answer.status, answer.headers).end(answer.bytes);
  });

  return {
    url: api.url,
    calls,
    violations,
    close: async () => {
      await Promise.all([api.close(), files.close()]);
    },
  };
}

function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => void handle(request, response));
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

interface Route {
  readonly operation: RawOperation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

function toRoute(operation: RawOperation): Route {
  const names: string[] = [];
  const pattern = operation.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return { operation, pattern: new RegExp(`^${pattern}$`), names };
}

/** Literal segments before parameters, from the left: `/customers/contacts` is not a customer. */
function bySpecificity(a: Route, b: Route): number {
  const shape = (route: Route) => route.operation.path.replace(/\{[^}]+\}/g, "~");
  return shape(a) < shape(b) ? -1 : 1;
}

type Note = (rule: string, detail: string) => void;

function checkPath(
  route: Route,
  { pathname, note }: { pathname: string; note: Note },
): Record<string, string> {
  const values: Record<string, string> = {};
  route.pattern
    .exec(pathname)
    ?.slice(1)
    .forEach((raw, i) => {
      const name = route.names[i] ?? "";
      const value = decodeURIComponent(raw);
      values[name] = value;
      const parameter = route.operation.parameters.find((p) => p.in === "path" && p.name === name);
      if (parameter === undefined) note("path-undeclared", name);
      else checkScalar(route.operation, { parameter, value, note });
    });
  if (values["tenant"] !== CREDENTIALS.tenant) note("tenant", values["tenant"] ?? "missing");
  return values;
}

function checkScalar(
  operation: RawOperation,
  { parameter, value, note }: { parameter: RawParameter; value: string; note: Note },
): void {
  const schema = resolve(operation.document, parameter.schema);
  const bad = (why: string) => note("type", `${parameter.name}=${value} ${why}`);
  if (Array.isArray(schema["enum"]) && !schema["enum"].map(String).includes(value)) bad("is not in the enum");
  const stated = schema["type"];
  const type = Array.isArray(stated) ? stated[0] : stated;
  if (type === "integer" && !/^-?\d+$/.test(value)) bad("is no integer");
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(value)) bad("is no number");
  if (type === "boolean" && value !== "true" && value !== "false") bad("is no boolean");
  if (
    schema["format"] === "date-time" &&
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
  )
    bad("is no moment with a zone");
  if (schema["format"] === "date" && !/^\d{4}-\d\d-\d\d$/.test(value)) bad("is no date");
}

function checkQuery(
  operation: RawOperation,
  { search, note }: { search: string; note: Note },
): [string, string][] {
  const pairs = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [name = "", value = ""] = pair.split("=");
      if (pair.includes("+")) note("plus", pair);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
  const parameters = operation.parameters.filter((p) => p.in === "query");
  const seen = new Map<string, number>();
  for (const [name, value] of pairs) {
    const parameter =
      parameters.find((p) => p.name === name) ??
      parameters.find((p) => takesParts(operation, { parameter: p, name }));
    if (parameter === undefined) {
      note("undeclared", name);
      continue;
    }
    const schema = resolve(operation.document, parameter.schema);
    seen.set(parameter.name, (seen.get(parameter.name) ?? 0) + 1);
    if (schema["type"] === "object" || name !== parameter.name) continue;
    if (schema["type"] === "array") {
      checkScalar(operation, {
        parameter: { ...parameter, schema: schema["items"] as JsonObject },
        value,
        note,
      });
      continue;
    }
    if ((seen.get(parameter.name) ?? 0) > 1) note("repeated", name);
    if (isCommaSeparated(parameter)) {
      const cap = parameter["x-max-items"] ?? (parameter.name === "ids" ? 50 : Infinity);
      if (value.split(",").length > cap) note("cap", `${name} holds ${value.split(",").length}`);
      if (value === "" || value.split(",").includes("")) note("empty", name);
    } else if (name === "sort") {
      const fields = parameter["x-sort-fields"];
      const match = /^[+-](\w+)$/.exec(value);
      if (!match || (fields && !fields.includes(match[1] ?? ""))) note("sort", value);
    } else {
      checkScalar(operation, { parameter, value, note });
    }
  }
  for (const parameter of parameters) {
    if (parameter.required === true && !seen.has(parameter.name)) note("required", parameter.name);
  }
  return pairs;
}

/** `customField.Fields.Color` is a part of the object `customField.Fields`, `sort[0].field` of the list `sort`. */
function takesParts(
  operation: RawOperation,
  { parameter, name }: { parameter: RawParameter; name: string },
): boolean {
  const { type } = resolve(operation.document, parameter.schema);
  if (type === "object") return name.startsWith(`${parameter.name}.`);
  return (
    type === "array" &&
    /^\[\d+\]\./.test(name.slice(parameter.name.length)) &&
    name.startsWith(parameter.name)
  );
}

function checkHeaders(request: IncomingMessage, { token, note }: { token: string; note: Note }): void {
  if (request.headers.authorization !== `Bearer ${token}`)
    note("authorization", "not the token that was issued");
  if (request.headers["st-app-key"] !== CREDENTIALS.appKey) note("app-key", "missing or wrong");
  if (request.headers.accept === undefined) note("accept", "missing");
}

interface BodyCheck {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly validate: Validator;
  readonly note: Note;
}

async function checkBody(
  operation: RawOperation,
  { request, body, validate, note }: BodyCheck,
): Promise<Json | undefined> {
  const type = request.headers["content-type"] ?? "";
  if (operation.body === undefined) {
    if (body.length > 0) note("body-undeclared", `${body.length} bytes`);
    if (type !== "") note("content-type", `${type} without a body`);
    return undefined;
  }
  if (EXCEPTIONS[`${operation.domain} ${operation.id}`]?.body === "multipart") {
    if (!type.startsWith("multipart/form-data; boundary=")) {
      note("content-type", type);
      return undefined;
    }
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    const file = form.get("file");
    if (!(file instanceof File) || !Buffer.from(await file.arrayBuffer()).equals(Buffer.from(FILE)))
      note("multipart", "no part `file` with the bytes");
    return undefined;
  }
  if (!type.startsWith(operation.body.mediaType)) note("content-type", type);
  let value: Json;
  try {
    value = JSON.parse(body.toString()) as Json;
  } catch {
    note("body", "not JSON");
    return undefined;
  }
  for (const fault of validate(operation.document, { schema: operation.body.schema, value }))
    note("body", fault);
  return value;
}

export type Validator = (
  document: JsonObject,
  check: { readonly schema: JsonObject; readonly value: Json },
) => string[];

/** Ajv over whole documents; formats it does not know say nothing, leftover `nullable` is what it was in 3.0. */
export function createValidator(): Validator {
  const compiled = new WeakMap<JsonObject, Map<string, ValidateFunction>>();
  const instances = new WeakMap<JsonObject, Ajv2020>();
  return (document, { schema, value }) => {
    let ajv = instances.get(document);
    if (!ajv) {
      ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, logger: false });
      (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
      ajv.addFormat("duration", true);
      // `nullable` is a leftover of 3.0 that 3.1 does not know; Ajv would stumble over it.
      const components = JSON.parse(
        JSON.stringify(document["components"])
          .replaceAll(/"nullable":true,?/g, "")
          .replaceAll(",}", "}"),
      ) as JsonObject;
      ajv.addSchema({ $id: "doc", components });
      instances.set(document, ajv);
      compiled.set(document, new Map());
    }
    const cache = compiled.get(document) ?? new Map<string, ValidateFunction>();
    const key = JSON.stringify(schema);
    let check = cache.get(key);
    if (!check) {
      check = ajv.compile(JSON.parse(key.replaceAll('"#/components', '"doc#/components')) as JsonObject);
      cache.set(key, check);
    }
    if (check(value)) return [];
    return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Buffer | Uint8Array | string;
  readonly json: Json | undefined;
}

function answerOf(
  operation: RawOperation,
  { query, storage }: { query: readonly [string, string][]; storage: string },
): Answer {
  const [status = "200", response = {}] =
    Object.entries(operation.responses).find(([code, r]) => /^2/.test(code) && r.content) ??
    Object.entries(operation.responses).find(([code]) => /^3/.test(code)) ??
    Object.entries(operation.responses).find(([code]) => /^2/.test(code)) ??
    [];
  const exception = EXCEPTIONS[`${operation.domain} ${operation.id}`]?.answer;
  if (exception === "file")
    return {
      status: 200,
      headers: { "content-type": "application/octet-stream" },
      bytes: FILE,
      json: undefined,
    };
  if (exception === "page") {
    const page = Number(query.find(([name]) => name === "page")?.[1] ?? 1);
    return jsonAnswer(200, {
      page,
      pageSize: 50,
      hasMore: page === 1,
      totalCount: null,
      data: [{ fileName: "a.png" }],
    });
  }
  if (status.startsWith("3"))
    return {
      status: Number(status),
      headers: { location: `${storage}/file?signature=1` },
      bytes: "",
      json: undefined,
    };
  const offered = Object.entries(response.content ?? {});
  const media = offered.find(([type]) => type.includes("application/json")) ?? offered[0];
  if (media === undefined) return { status: Number(status), headers: {}, bytes: "", json: undefined };
  if (!media[0].includes("json"))
    return { status: Number(status), headers: { "content-type": media[0] }, bytes: FILE, json: undefined };
  const json = sample(operation.document, media[1].schema);
  if (typeof json === "object" && json !== null && !Array.isArray(json) && "hasMore" in json) {
    const value = (name: string) => query.find(([key]) => key === name)?.[1];
    const first = operation.id === "IntacctBusinessUnitMappings_Get" ? 0 : 1;
    const page = Number(value("page") ?? first);
    // Two pages, two batches of a feed; the answer says which it is.
    json["hasMore"] = "continueFrom" in json ? value("from") !== "batch-2" : page === first;
    if ("continueFrom" in json) json["continueFrom"] = value("from") === "batch-2" ? "batch-3" : "batch-2";
    if ("page" in json) json["page"] = page;
  }
  return jsonAnswer(Number(status), json);
}

function jsonAnswer(status: number, json: Json): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    bytes: JSON.stringify(json),
    json,
  };
}

function answerToken(
  request: IncomingMessage,
  { body, response, token }: { body: string; response: ServerResponse; token: string },
): void {
  const form = new URLSearchParams(body);
  const isRight =
    request.method === "POST" &&
    request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true &&
    form.get("grant_type") === "client_credentials" &&
    form.get("client_id") === CREDENTIALS.id &&
    form.get("client_secret") === CREDENTIALS.secret &&
    !form.has("scope");
  response.writeHead(isRight ? 200 : 400, { "content-type": "application/json" });
  response.end(
    JSON.stringify(
      isRight
        ? { access_token: token, expires_in: 900, token_type: "Bearer", scope: "" }
        : { error: "invalid_client" },
    ),
  );
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
