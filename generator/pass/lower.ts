/**
 * One OpenAPI document becomes a {@link Draft}: the intermediate representation before anything has a name of ours.
 *
 * References are followed, parameters of a path and of its operations are merged, each body and answer gets its kind. What the
 * document gets wrong is reported with its place, and lowering goes on, so that a user sees all faults at once.
 */
import type {
  Body,
  Failure,
  HttpMethod,
  Operation,
  PathParameter,
  QueryParameter,
  QueryStyle,
  Scope,
  Success,
  Type,
} from "../ir.ts";
import type { Diagnostic } from "../diagnostics.ts";
import {
  get,
  getArray,
  getString,
  isObject,
  join,
  type JsonObject,
  type JsonValue,
  type SpecDocument,
} from "../read/source.ts";
import type { DomainRow } from "../read/table.ts";
import { dereference, describe, type LowerContext, report } from "./context.ts";
import { lowerSchema, union, UNKNOWN } from "./lower-schema.ts";

/** A domain whose operations and models still carry the document's names. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly basePath: string;
  readonly file: string;
  readonly scopes: readonly Scope[];
  readonly operations: readonly DraftOperation[];
  readonly models: readonly DraftModel[];
}

export interface DraftOperation extends Omit<Operation, "name" | "query" | "paging" | "retryOn"> {
  readonly tag?: string;
  readonly queryParameters: readonly QueryParameter[];
}

export interface DraftModel {
  readonly source: string;
  readonly at: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly type: Type;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Lowers a document. `row` is its line in the table of domains; it states what documents cannot. */
export function lower(
  document: SpecDocument,
  row: DomainRow,
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const context: LowerContext = { document, diagnostics: [], hoisted: new Map() };
  const { root } = document;
  const info = get(root, "info");
  const description = getString(info, "description");
  const operations = lowerPaths(context, row);
  const models = lowerModels(context);
  if (isObject(get(root, "webhooks")) && Object.keys(get(root, "webhooks") as JsonObject).length > 0) {
    report(context, "unsupported", {
      args: {
        what: "The section webhooks",
        consequence: ": its schemas are typed, its operations are left out",
      },
      at: "/webhooks",
      on: "key",
    });
  }
  return {
    draft: {
      id: document.domain,
      title: row.title ?? getString(info, "title") ?? document.domain,
      ...(description !== undefined && { description }),
      basePath: lowerServers(context),
      file: document.source.path,
      scopes: lowerScopes(root),
      operations,
      models,
    },
    diagnostics: context.diagnostics,
  };
}

function lowerModels(context: LowerContext): DraftModel[] {
  const models: DraftModel[] = [];
  const schemas = get(get(context.document.root, "components"), "schemas");
  for (const [source, schema] of Object.entries(isObject(schemas) ? schemas : {})) {
    models.push(lowerModel(context, source, { schema, at: join("/components/schemas", source) }));
  }
  // Lowering a hoisted schema may hoist more; a Map's iteration sees what is added meanwhile.
  for (const [ref, { key, schema }] of context.hoisted) {
    models.push(lowerModel(context, key, { schema, at: ref.slice(1) }));
  }
  return models;
}

function lowerModel(
  context: LowerContext,
  source: string,
  from: { readonly schema: JsonValue; readonly at: string },
): DraftModel {
  const description = getString(from.schema, "description");
  return {
    source,
    at: from.at,
    ...(description !== undefined && description !== "" && { description }),
    deprecated: get(from.schema, "deprecated") === true,
    type: lowerSchema(context, from.schema, from.at),
  };
}

/** Path of the first server, variables filled in with their defaults. */
function lowerServers(context: LowerContext): string {
  const [server] = getArray(context.document.root, "servers");
  const stated = getString(server, "url");
  if (stated === undefined) return "";
  const variables = get(server, "variables");
  const url = stated.replace(
    /\{([^{}]*)\}/g,
    (slot, name: string) => getString(get(variables, name), "default") ?? slot,
  );
  try {
    return new URL(url, "https://host.invalid").pathname.replace(/\/+$/, "");
  } catch {
    report(context, "document-invalid", {
      args: { what: "The server URL", found: JSON.stringify(stated), expected: "an absolute URL or a path" },
      at: "/servers/0/url",
    });
    return "";
  }
}

function lowerScopes(root: JsonObject): Scope[] {
  const scopes = new Map<string, Scope>();
  const schemes = get(get(root, "components"), "securitySchemes");
  for (const scheme of Object.values(isObject(schemes) ? schemes : {})) {
    const flows = get(scheme, "flows");
    for (const flow of Object.values(isObject(flows) ? flows : {})) {
      const stated = get(flow, "scopes");
      for (const [name, description] of Object.entries(isObject(stated) ? stated : {})) {
        scopes.set(name, { name, ...(typeof description === "string" && description && { description }) });
      }
    }
  }
  return [...scopes.values()];
}

function lowerPaths(context: LowerContext, row: DomainRow): DraftOperation[] {
  const { root } = context.document;
  const paths = get(root, "paths");
  if (paths !== undefined && !isObject(paths)) {
    report(context, "document-invalid", {
      args: { what: "paths", found: describe(paths), expected: "an object" },
      at: "/paths",
    });
    return [];
  }
  const operations: DraftOperation[] = [];
  const firstUse = new Map<string, string>();
  for (const [path, stated] of Object.entries(paths ?? {})) {
    if (path.startsWith("x-")) continue;
    if (!path.startsWith("/")) {
      report(context, "document-invalid", {
        args: { what: `The path ${path}`, found: "relative", expected: "a path that starts with /" },
        at: join("/paths", path),
        on: "key",
      });
      continue;
    }
    const item = dereference(context, stated, join("/paths", path));
    if (item === undefined) continue;
    for (const method of METHODS) {
      const operation = get(item.value, method);
      if (operation === undefined) continue;
      const pointer = join(item.pointer, method);
      if (!isObject(operation)) {
        report(context, "document-invalid", {
          args: {
            what: `The operation ${method} ${path}`,
            found: describe(operation),
            expected: "an object",
          },
          at: pointer,
        });
        continue;
      }
      const lowered = lowerOperation(context, row, {
        path,
        method,
        operation,
        item: item.value,
        itemAt: item.pointer,
      });
      if (lowered === undefined) continue;
      const first = firstUse.get(lowered.source);
      if (first !== undefined) {
        report(context, "operation-id-duplicate", {
          args: { id: lowered.source },
          at: join(pointer, "operationId"),
          related: [
            { message: "first used here", place: { file: context.document.source.path, pointer: first } },
          ],
        });
        continue;
      }
      firstUse.set(lowered.source, join(pointer, "operationId"));
      operations.push(lowered);
    }
  }
  return operations;
}

interface RawOperation {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: JsonObject;
  readonly item: JsonObject;
  readonly itemAt: string;
}

function lowerOperation(
  context: LowerContext,
  row: DomainRow,
  raw: RawOperation,
): DraftOperation | undefined {
  const { path, operation } = raw;
  const method = raw.method.toUpperCase() as HttpMethod;
  const pointer = join(raw.itemAt, raw.method);
  const id = getString(operation, "operationId");
  if (id === undefined || id.trim() === "") {
    report(context, "operation-id-missing", { args: { method, path }, at: pointer, on: "key" });
    return undefined;
  }
  const parameters = mergeParameters(context, raw);
  const [tag] = getArray(operation, "tags");
  const summary = getString(operation, "summary");
  const description = getString(operation, "description");
  const body = lowerBody(context, get(operation, "requestBody"), join(pointer, "requestBody"));
  return {
    kind: "operation",
    source: id,
    at: pointer,
    method,
    path,
    ...(typeof tag === "string" && { tag }),
    ...(summary !== undefined && summary !== "" && { summary }),
    ...(description !== undefined && description !== "" && { description }),
    deprecated: get(operation, "deprecated") === true,
    scopes: operationScopes(context.document.root, operation),
    pathParameters: lowerPathParameters(context, parameters, { path, pointer }),
    queryParameters: parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => lowerQueryParameter(context, row, parameter)),
    ...(body && { body }),
    ...lowerResponses(context, id, { operation, pointer }),
  };
}

function operationScopes(root: JsonObject, operation: JsonObject): string[] {
  const requirements = Array.isArray(get(operation, "security")) ? operation : root;
  const scopes = new Set<string>();
  for (const requirement of getArray(requirements, "security")) {
    for (const list of Object.values(isObject(requirement) ? requirement : {})) {
      if (Array.isArray(list)) list.forEach((scope) => typeof scope === "string" && scopes.add(scope));
    }
  }
  return [...scopes];
}

interface RawParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly value: JsonObject;
  readonly at: string;
}

/** Parameters of the path and of the operation; the operation's win. */
function mergeParameters(context: LowerContext, raw: RawOperation): RawParameter[] {
  const merged = new Map<string, RawParameter>();
  for (const [owner, ownerAt] of [
    [raw.item, raw.itemAt],
    [raw.operation, join(raw.itemAt, raw.method)],
  ] as const) {
    const seen = new Set<string>();
    getArray(owner, "parameters").forEach((stated, i) => {
      const at = join(ownerAt, "parameters", i);
      const found = dereference(context, stated, at);
      const parameter = found && readParameter(context, found.value, at);
      if (!parameter) return;
      const key = `${parameter.in} ${parameter.name}`;
      if (seen.has(key)) {
        report(context, "parameter-duplicate", { args: { name: parameter.name, in: parameter.in }, at });
      }
      seen.add(key);
      merged.set(key, parameter);
    });
  }
  return [...merged.values()];
}

function readParameter(context: LowerContext, value: JsonObject, at: string): RawParameter | undefined {
  const name = getString(value, "name");
  const place = getString(value, "in");
  if (name === undefined || name === "" || place === undefined) {
    report(context, "document-invalid", {
      args: { what: "A parameter", found: "without name or in", expected: "both" },
      at,
    });
    return undefined;
  }
  if (place === "path" || place === "query") return { name, in: place, value, at };
  report(context, "unsupported", {
    args: {
      what: `The ${place} parameter ${name}`,
      consequence: ": pass it through the headers option of a call",
    },
    at,
  });
  return undefined;
}

function lowerPathParameters(
  context: LowerContext,
  parameters: readonly RawParameter[],
  operation: { readonly path: string; readonly pointer: string },
): PathParameter[] {
  const declared = new Map(parameters.filter((p) => p.in === "path").map((p) => [p.name, p]));
  const inPath: string[] = [];
  for (const match of operation.path.matchAll(/\{([^{}]*)\}/g)) {
    const name = match[1] ?? "";
    if (!inPath.includes(name)) inPath.push(name);
  }
  for (const parameter of declared.values()) {
    if (!inPath.includes(parameter.name)) {
      report(context, "path-parameter-unused", {
        args: { name: parameter.name, path: operation.path },
        at: parameter.at,
      });
    }
  }
  const lowered: PathParameter[] = [];
  for (const name of inPath) {
    const parameter = declared.get(name);
    if (parameter === undefined) {
      report(context, "path-parameter-undeclared", { args: { name }, at: operation.pointer, on: "key" });
      continue;
    }
    if (name === "tenant") continue;
    const description = getString(parameter.value, "description");
    lowered.push({
      name,
      source: name,
      type: lowerSchema(context, get(parameter.value, "schema"), join(parameter.at, "schema")),
      ...(description !== undefined && description !== "" && { description }),
    });
  }
  return lowered;
}

function lowerQueryParameter(context: LowerContext, row: DomainRow, parameter: RawParameter): QueryParameter {
  const { name, value, at } = parameter;
  const content = get(value, "content");
  if (isObject(content)) {
    report(context, "unsupported", {
      args: { what: `The content of the parameter ${name}`, consequence: ": pass it as a ready-made string" },
      at: join(at, "content"),
    });
  }
  const type = isObject(content)
    ? ({ kind: "scalar", scalar: "string", nullable: false } satisfies Type)
    : lowerSchema(context, get(value, "schema"), join(at, "schema"));
  const description = getString(value, "description");
  const sortFields = getArray(value, "x-sort-fields").filter((field) => typeof field === "string");
  const style = queryStyle(context, row, { ...parameter, type });
  const stated = get(value, "x-max-items");
  const maxItems =
    typeof stated === "number" ? stated : style === "csv" && row.isIdList(name) ? row.idCap : undefined;
  return {
    source: name,
    at,
    type,
    required: get(value, "required") === true,
    style,
    ...(description !== undefined && description !== "" && { description }),
    deprecated: get(value, "deprecated") === true,
    ...(sortFields.length > 0 && { sortFields }),
    ...(maxItems !== undefined && { maxItems }),
    sort: name === "sort" && type.kind === "scalar" && type.scalar === "string",
  };
}

/** What OpenAPI's `style` and `explode` say, where a document says anything; else what the live API takes (facts). */
function queryStyle(
  context: LowerContext,
  row: DomainRow,
  { name, value, type }: RawParameter & { readonly type: Type },
): QueryStyle {
  const style = getString(value, "style");
  const explode = get(value, "explode");
  switch (type.kind) {
    case "array":
      if (style === "spaceDelimited") return "space";
      if (style === "pipeDelimited") return "pipe";
      if (explode === false) return "csv";
      return isObjectLike(context, type.items) ? "indexed" : "repeat";
    case "map":
    case "object":
      return style === "deepObject" ? "deep" : "dotted";
    case "scalar":
      if (type.scalar === "string") {
        if (get(value, "x-comma-separated") === true || row.isIdList(name)) return "csv";
        if (type.format === "date-time" || type.format === "date") return type.format;
      }
      return "plain";
    case "enum":
      return get(value, "x-comma-separated") === true ? "csv" : "plain";
    case "ref":
    case "intersection":
      if (isObjectLike(context, type)) return style === "deepObject" ? "deep" : "dotted";
      return "plain";
    case "union":
    case "unknown":
      return "plain";
  }
}

/** Whether values have fields, looking through references. */
function isObjectLike(context: LowerContext, type: Type): boolean {
  if (type.kind !== "ref") return type.kind === "object" || type.kind === "map" || type.kind === "intersection";
  const schema = get(get(get(context.document.root, "components"), "schemas"), type.model);
  return isObject(get(schema, "properties")) || get(schema, "type") === "object";
}

/** Request and response media types, in order of preference. The first row that matches decides the kind. */
const MEDIA: readonly { readonly pattern: RegExp; readonly kind: Body["kind"] }[] = [
  { pattern: /^application\/json\b/i, kind: "json" },
  { pattern: /^[^;]*[/+]json\b/i, kind: "json" },
  { pattern: /^multipart\//i, kind: "multipart" },
  { pattern: /^application\/x-www-form-urlencoded\b/i, kind: "form" },
  { pattern: /^text\//i, kind: "text" },
  { pattern: /^\*\/\*/, kind: "json" },
  { pattern: /^/, kind: "binary" },
];

interface Content {
  readonly kind: Body["kind"];
  readonly mediaType: string;
  readonly type: Type;
}

/** The preferred entry of a `content` object, with its schema lowered. */
function lowerContent(
  context: LowerContext,
  content: JsonValue | undefined,
  at: string,
): Content | undefined {
  if (!isObject(content)) return undefined;
  const ranked = Object.entries(content)
    .map(([mediaType, value]) => ({
      mediaType,
      value,
      rank: MEDIA.findIndex(({ pattern }) => pattern.test(mediaType)),
    }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const type = lowerSchema(context, get(best.value, "schema"), join(at, best.mediaType, "schema"));
  const kind = MEDIA[best.rank]?.kind ?? "binary";
  return { kind: isBinary(type) ? "binary" : kind, mediaType: best.mediaType, type };
}

function isBinary(type: Type): boolean {
  return type.kind === "scalar" && type.format === "binary";
}

function lowerBody(context: LowerContext, stated: JsonValue | undefined, at: string): Body | undefined {
  if (stated === undefined) return undefined;
  const body = dereference(context, stated, at);
  if (body === undefined) return undefined;
  const content = lowerContent(context, get(body.value, "content"), join(body.pointer, "content"));
  if (content === undefined) return undefined;
  const description = getString(body.value, "description");
  // JSON cannot carry bytes: documents that declare a binary field in JSON mean an upload (facts: nonjson-operations).
  const upload =
    content.kind === "json" &&
    content.type.kind === "object" &&
    content.type.fields.some((f) => isBinary(f.type));
  return {
    kind: upload ? "multipart" : content.kind,
    mediaType: upload ? "multipart/form-data" : content.mediaType,
    type: content.type,
    // No published document marks a body as required, yet every one is (facts: discrepancies); only `required: false` is believed.
    required: get(body.value, "required") !== false && !content.type.nullable,
    ...(description !== undefined && description !== "" && { description }),
  };
}

function lowerResponses(
  context: LowerContext,
  id: string,
  raw: { readonly operation: JsonObject; readonly pointer: string },
): { readonly success: Success; readonly failures: readonly Failure[] } {
  const at = join(raw.pointer, "responses");
  const stated = get(raw.operation, "responses");
  const entries = Object.entries(isObject(stated) ? stated : {}).filter(
    ([status]) => !status.startsWith("x-"),
  );
  const declared = entries.filter(([status]) => /^[23]/.test(status));
  const chosen = declared.length > 0 ? declared : entries.filter(([status]) => status === "default");
  const failures: Failure[] = [];
  for (const [status, response] of entries) {
    if (!/^[45]/.test(status)) continue;
    const content = responseContent(context, response, join(at, status));
    failures.push({ status, ...(content && { type: content.type }) });
  }
  if (chosen.length === 0) {
    report(context, "success-undeclared", {
      args: { id },
      at: isObject(stated) ? at : raw.pointer,
      on: "key",
    });
    return { success: { kind: "json", statuses: [], type: UNKNOWN, at: raw.pointer }, failures };
  }
  const contents = chosen.map(([status, response]) => responseContent(context, response, join(at, status)));
  return {
    success: {
      ...successOf(
        chosen.map(([status]) => status),
        contents,
      ),
      at,
    },
    failures,
  };
}

function responseContent(context: LowerContext, response: JsonValue, at: string): Content | undefined {
  const found = dereference(context, response, at);
  return found && lowerContent(context, get(found.value, "content"), join(found.pointer, "content"));
}

function successOf(
  statuses: readonly string[],
  contents: readonly (Content | undefined)[],
): Omit<Success, "at"> {
  const present = contents.filter((content) => content !== undefined);
  const [first] = present;
  if (first === undefined) {
    return { kind: statuses.some((status) => status.startsWith("3")) ? "redirect" : "none", statuses };
  }
  const redirects = statuses.some((status, i) => status.startsWith("3") && contents[i] === undefined);
  if (present.every((content) => content.kind === "binary")) {
    return { kind: redirects ? "redirect" : "binary", statuses };
  }
  if (first.kind === "text") return { kind: "text", statuses, type: first.type };
  return {
    kind: "json",
    statuses,
    type: union(present.filter((c) => c.kind !== "binary").map((c) => c.type)),
  };
}
