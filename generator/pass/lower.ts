/**
 * One OpenAPI document becomes a {@link Draft}: the intermediate representation before anything has a name of ours.
 *
 * References are followed, parameters of a path and of its operations are merged, each body and answer gets its kind. What the
 * document gets wrong is reported with its place, and lowering goes on, so that a user sees all faults at once.
 */
import type { Operation, QueryParameter, Scope, SecurityScheme, Type, Webhook } from "../model/ir.ts";
import type { Diagnostic } from "../diagnostics/codes.ts";
import { type SpecDocument } from "../read/source.ts";
import type { DomainRow } from "../read/table.ts";
import type { WireProfile } from "../runtime/wire.ts";
import { dereference, describe, type LowerContext, METHODS, type RawOperation, report } from "./context.ts";
import { lowerBody, lowerResponses } from "./lower-content.ts";
import {
  lowerHeaders,
  lowerPathParameters,
  lowerQueryParameter,
  mergeParameters,
} from "./lower-parameters.ts";
import { withPaging } from "./paging.ts";
import { lowerSchema } from "./lower-schema.ts";
import { get, getArray, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join, at } from "../ground/pointer.ts";

/** A domain whose operations and models still carry the document's names. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly basePath: string;
  readonly file: string;
  readonly scopes: readonly Scope[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly security?: readonly string[];
  readonly operations: readonly DraftOperation[];
  readonly models: readonly DraftModel[];
  readonly webhooks: readonly Webhook[];
}

export interface DraftOperation extends Omit<Operation, "name" | "query" | "retryOn"> {
  readonly tag?: string;
  readonly queryParameters: readonly QueryParameter[];
}

/** An operation as it is stated; how its answer is read on depends on the models. */
type StatedOperation = Omit<DraftOperation, "paging">;

export interface DraftModel {
  readonly source: string;
  readonly at: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly type: Type;
}

/** Lowers a document. `row` is its line in the table of domains; it states what documents cannot, as `wire` does for all of them. */
export function lower(
  document: SpecDocument,
  row: DomainRow,
  wire: WireProfile,
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const context: LowerContext = { document, wire, diagnostics: [], hoisted: new Map() };
  const { root } = document;
  const info = get(root, "info");
  const description = getString(info, "description");
  const operations = lowerPaths(context, row);
  const webhooks = lowerWebhooks(context);
  const security = requirementsOf(root);
  const models = lowerModels(context);
  const types = new Map(models.map((model) => [model.source, model]));
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
      securitySchemes: lowerSecuritySchemes(root),
      ...(security && { security }),
      operations: operations.map((operation) => withPaging(operation, types, { row, wire })),
      models,
      webhooks,
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

/** Calls the API makes to its users: no part of a client, but of a migration. */
function lowerWebhooks(context: LowerContext): Webhook[] {
  const stated = get(context.document.root, "webhooks");
  return Object.entries(isObject(stated) ? stated : {}).flatMap(([name, item]) => {
    const pointer = join("/webhooks", name, "post");
    const operation = get(item, "post");
    if (!isObject(operation)) return [];
    const body = lowerBody(context, get(operation, "requestBody"), join(pointer, "requestBody"));
    const source = getString(operation, "operationId");
    return [{ name, at: pointer, ...(source !== undefined && { source }), ...(body && { body: body.type }) }];
  });
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

/** Names, addresses and places; what is prose about a scheme is left out. */
function lowerSecuritySchemes(root: JsonObject): SecurityScheme[] {
  const schemes = get(get(root, "components"), "securitySchemes");
  return Object.entries(isObject(schemes) ? schemes : {}).flatMap(([name, stated]) => {
    const ref = getString(stated, "$ref");
    const scheme = (ref?.startsWith("#/") ? at(root, ref) : undefined) ?? stated;
    const text = (key: string) => getString(scheme, key) ?? "";
    const details: Readonly<Record<string, readonly string[]>> = {
      apiKey: ["in", text("in"), text("name")],
      http: [text("scheme"), text("bearerFormat")],
      openIdConnect: [text("openIdConnectUrl")],
      oauth2: flowsOf(scheme),
    };
    const type = text("type");
    const parts = [type, ...(Object.hasOwn(details, type) ? (details[type] ?? []) : [])];
    const pointer = join("/components/securitySchemes", name);
    return isObject(scheme)
      ? [{ name, at: pointer, text: parts.filter((part) => part !== "").join(" ") }]
      : [];
  });
}

function flowsOf(scheme: JsonValue): string[] {
  const flows = get(scheme, "flows");
  return Object.entries(isObject(flows) ? flows : {})
    .map(([name, flow]) =>
      [name, getString(flow, "authorizationUrl"), getString(flow, "tokenUrl"), getString(flow, "refreshUrl")]
        .filter((part) => part !== undefined)
        .join(" "),
    )
    .sort();
}

/** What lets a call in, one entry for each way; undefined where nothing is said. */
function requirementsOf(owner: JsonObject): string[] | undefined {
  const stated = get(owner, "security");
  if (!Array.isArray(stated)) return undefined;
  return [
    ...new Set(
      stated.map((way) =>
        Object.keys(isObject(way) ? way : {})
          .sort()
          .join("+"),
      ),
    ),
  ];
}

function lowerPaths(context: LowerContext, row: DomainRow): StatedOperation[] {
  const { root } = context.document;
  const paths = get(root, "paths");
  if (paths !== undefined && !isObject(paths)) {
    report(context, "document-invalid", {
      args: { what: "paths", found: describe(paths), expected: "an object" },
      at: "/paths",
    });
    return [];
  }
  const operations: StatedOperation[] = [];
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
    for (const [key, method] of Object.entries(METHODS)) {
      const operation = get(item.value, key);
      if (operation === undefined) continue;
      const pointer = join(item.pointer, key);
      if (!isObject(operation)) {
        report(context, "document-invalid", {
          args: {
            what: `The operation ${key} ${path}`,
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
        pointer,
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

function lowerOperation(
  context: LowerContext,
  row: DomainRow,
  raw: RawOperation,
): StatedOperation | undefined {
  const { path, method, operation, pointer } = raw;
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
  const headers = lowerHeaders(context, parameters);
  const security = requirementsOf(operation);
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
    ...(security && { security }),
    ...(headers.length > 0 && { headers }),
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
