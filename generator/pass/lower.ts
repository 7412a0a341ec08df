/**
 * One OpenAPI document becomes a {@link Draft}: the intermediate representation before anything has a name of ours.
 *
 * References are followed, parameters of a path and of its operations are merged, each body and answer gets its kind. What the
 * document gets wrong is reported with its place, and lowering goes on, so that a user sees all faults at once.
 */
import type { Domain, HeaderParameter, Operation, QueryParameter, Webhook } from "../model/ir.ts";
import { domainNames, pascalCase, unique } from "../ground/identifier.ts";
import type { Diagnostic } from "../diagnostics/codes.ts";
import { type SpecDocument } from "../read/source.ts";
import type { DomainRow } from "../read/table.ts";
import type { WireProfile } from "../vendor/wire.ts";
import {
  dereference,
  describe,
  type DraftModel,
  invalid,
  type LowerContext,
  METHODS,
  type RawOperation,
  report,
  textsOf,
  unsupported,
  deprecationOf,
} from "./context.ts";
import { accessorsOf } from "./accessors.ts";
import { unfitValues, withLiterals } from "./discriminators.ts";
import { withHierarchies } from "./hierarchies.ts";
import { lowerBody, lowerResponses, lowerSentBody } from "./lower-content.ts";
import {
  lowerHeaders,
  lowerPathParameters,
  lowerQueryParameter,
  parametersOf,
  queryOf,
} from "./lower-parameters.ts";
import { lowerScopes, lowerSecurity, lowerSecuritySchemes, operationScopes } from "./lower-security.ts";
import { type KnownOperation, knowOperations, reportId } from "./operation-ids.ts";
import { tellReferences } from "./references.ts";
import { lowerServers, ownBasePath } from "./servers.ts";
import { misshapen } from "./shape.ts";
import { withPaging } from "./paging.ts";
import { lowerSchema } from "./lower-schema.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../ground/json.ts";
import { join, steps } from "../ground/pointer.ts";

/** A domain whose operations and models still carry the document's names; its own are those of its row. */
export interface Draft extends Omit<Domain, "resources" | "models"> {
  readonly operations: readonly DraftOperation[];
  readonly models: readonly DraftModel[];
}

export interface DraftOperation extends Omit<Operation, "name" | "query" | "headers" | "retryOn" | "limit"> {
  readonly tag?: string;
  readonly headers: readonly HeaderParameter[];
  /** The document has no id for it alone: `source` is its method and path. */
  readonly isUnnamed?: boolean;
  readonly queryParameters: readonly QueryParameter[];
}

/** An operation as it is stated; how its answer is read on depends on the models. */
type StatedOperation = Omit<DraftOperation, "paging">;

/** Lowers a document. `row` is its line in the table of domains; it states what documents cannot, as `wire` does for all of them. */
export function lower(
  document: SpecDocument,
  row: DomainRow,
  wire: WireProfile,
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const found = { diagnostics: [], hoisted: new Map(), uploads: new Set<string>(), discriminators: [] };
  const context: LowerContext = { document, wire, ...found };
  const { root } = document;
  tellMisshapen(context);
  tellDialect(context);
  const info = get(root, "info");
  const operations = lowerPaths(context, row);
  const webhooks = lowerWebhooks(context);
  const securitySchemes = lowerSecuritySchemes(root);
  const security = lowerSecurity(root);
  const stated = lowerModels(context);
  tellMapped(context, stated);
  const models = withHierarchies(stated, root, context.discriminators);
  const types = new Map(models.map((model) => [model.source, model]));
  if (getEntries(root, "webhooks").length > 0) {
    const consequence = ": its schemas are typed, its operations are left out";
    const args = { what: "The section webhooks", consequence };
    report(context, "unsupported", { args, at: "/webhooks", on: "key" });
  }
  tellReferences(context);
  const draft: Draft = {
    kind: "domain",
    id: row.id,
    ...domainNames(row.id),
    // What is printed of it ends with the word itself.
    title: row.title ?? (getString(info, "title") ?? row.id).replace(/ API$/i, ""),
    ...textsOf(info, "description"),
    ...(row.portalId !== undefined && { portalId: row.portalId }),
    ...(row.foreignOrigin !== undefined && { foreignOrigin: row.foreignOrigin }),
    packageName: row.package,
    basePath: lowerServers(context),
    file: document.source.path,
    scopes: lowerScopes(root),
    ...(securitySchemes.length > 0 && { securitySchemes }),
    ...(security && { security }),
    operations: operations.map((operation) => withPaging(operation, types, { row, wire })),
    models,
    ...(webhooks.length > 0 && { webhooks }),
  };
  return {
    draft: context.discriminators.length > 0 ? withLiterals(draft) : draft,
    diagnostics: onceEach(context.diagnostics),
  };
}

/** What several operations refer to is lowered for each of them, and told once. */
function onceEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFault = new Map<string, Diagnostic>();
  for (const found of diagnostics) {
    const isOfPart = found.code === "document-invalid" || found.code === "value-empty";
    const key = JSON.stringify([found.code, found.place, !isOfPart && found.message]);
    if (!byFault.has(key)) byFault.set(key, found);
  }
  return [...byFault.values()];
}

function tellMisshapen(context: LowerContext): void {
  for (const { at, what, value, expected, on, mend } of misshapen(context.document.root)) {
    if (value === null) report(context, "value-empty", { args: { what }, at, on: "key", mend });
    else
      invalid(
        context,
        at,
        { what, found: on ? JSON.stringify(value) : describe(value), expected },
        { mend, ...(on && { on }) },
      );
  }
}

/** Those of OpenAPI and the draft it is built on. */
const DIALECT = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d+\/|json-schema\.org\/draft\/2020-12\/)/;

function tellDialect(context: LowerContext): void {
  const dialect = getString(context.document.root, "jsonSchemaDialect");
  if (dialect === undefined || DIALECT.test(dialect)) return;
  const consequence = ": schemas are read as those of OpenAPI";
  unsupported(context, "/jsonSchemaDialect", { what: `The dialect ${dialect}`, consequence });
}

/** Values of discriminators that the schemas they are mapped to do not have. */
function tellMapped(context: LowerContext, models: readonly DraftModel[]): void {
  for (const { at, value, model, property, literals } of unfitValues(context.discriminators, models)) {
    const expected = `one of ${literals.map((one) => JSON.stringify(one)).join(", ")}; these count`;
    const found = `mapped to ${model}, whose ${property} is never that`;
    invalid(context, join(at, "discriminator", "mapping", value), {
      what: `The value ${JSON.stringify(value)}`,
      found,
      expected,
    });
  }
}

function lowerModels(context: LowerContext): DraftModel[] {
  const components = get(context.document.root, "components");
  const lowerModel = (source: string, schema: JsonValue, pointer: string): DraftModel => ({
    source,
    at: pointer,
    ...textsOf(schema, "description"),
    ...deprecationOf(schema),
    type: lowerSchema(
      context.uploads.has(source) ? { ...context, carriesBytes: true } : context,
      schema,
      pointer,
    ),
  });
  const models = getEntries(components, "schemas").map(([source, schema]) =>
    lowerModel(source, schema, join("/components/schemas", source)),
  );
  // Lowering a hoisted schema may hoist more; a Map's iteration sees what is added meanwhile.
  for (const [ref, { key, schema }] of context.hoisted)
    models.push(lowerModel(key, schema, join("", ...steps(ref))));
  return models;
}

/** Calls the API makes to its users: no part of a client, but of a migration. */
function lowerWebhooks(context: LowerContext): Webhook[] {
  return getEntries(context.document.root, "webhooks").flatMap(([name, stated]) => {
    const item = dereference(context, stated, join("/webhooks", name));
    // Most are posted; one that is sent otherwise holds what it holds.
    const [key] = ["post", ...Object.keys(METHODS)].filter((method) => isObject(get(item?.value, method)));
    if (item === undefined || key === undefined) return [];
    const pointer = join(item.pointer, key);
    const operation = get(item.value, key);
    const body = lowerBody(context, get(operation, "requestBody"), join(pointer, "requestBody"));
    const source = getString(operation, "operationId");
    return [{ name, at: pointer, ...(source !== undefined && { source }), ...(body && { body: body.type }) }];
  });
}

function lowerPaths(context: LowerContext, row: DomainRow): StatedOperation[] {
  const known = knowOperations([...rawOperations(context)]);
  const ids = new Set(known.map(({ source }) => source.toLowerCase()));
  return known.map((one) => {
    const operation = lowerOperation(context, row, one);
    if (one.fault) {
      const [{ resource, method }] = accessorsOf(operation);
      const id = `${pascalCase(resource)}_${pascalCase(method)}`;
      reportId(
        context,
        one,
        unique(ids, (n) => `${id}${n}`),
      );
    }
    return operation;
  });
}

/** Operations as they stand; what is wrong with their paths is reported on the way. */
function* rawOperations(context: LowerContext): Generator<RawOperation> {
  const { root } = context.document;
  for (const [path, stated] of getEntries(root, "paths")) {
    const pathAt = join("/paths", path);
    if (path.startsWith("x-")) continue;
    const rooted = path.startsWith("/") ? path : `/${path}`;
    if (rooted !== path) {
      const args = { what: `The path ${path}`, found: "relative", expected: "a path that starts with /" };
      const moved = { at: "/paths", update: { [rooted]: stated } };
      invalid(context, pathAt, args, { mend: [moved, { at: pathAt, remove: true }], on: "key" });
      // Nothing else can be meant, unless it is there as well.
      if (get(get(root, "paths"), rooted) !== undefined) continue;
    }
    const item = dereference(context, stated, pathAt);
    if (item === undefined) continue;
    const trace = get(item.value, "trace");
    if (trace !== undefined) {
      const what = `The operation TRACE ${path}`;
      const consequence = ": fetch sends no such request, so there is no method for it";
      unsupported(context, join(item.pointer, "trace"), { what, consequence });
    }
    tellAdditional(context, path, item);
    for (const [key, method] of Object.entries(METHODS)) {
      const operation = get(item.value, key);
      const pointer = join(item.pointer, key);
      if (isObject(operation))
        yield { path: rooted, method, operation, pointer, item: item.value, itemAt: item.pointer };
    }
  }
}

/** Methods that OpenAPI has no word for. */
function tellAdditional(
  context: LowerContext,
  path: string,
  item: { readonly value: JsonObject; readonly pointer: string },
): void {
  for (const [method] of getEntries(item.value, "additionalOperations")) {
    const what = `The operation ${method} ${path}`;
    const consequence = ": clients have no such method, and it is left out";
    unsupported(context, join(item.pointer, "additionalOperations", method), { what, consequence });
  }
}

function lowerOperation(context: LowerContext, row: DomainRow, raw: KnownOperation): StatedOperation {
  const { path, method, operation, pointer, source, fault } = raw;
  const parameters = parametersOf(context, raw);
  const [tag] = getArray(operation, "tags");
  const bodyAt = join(pointer, "requestBody");
  const body = lowerSentBody(context, get(operation, "requestBody"), { at: bodyAt, method, path });
  const headers = lowerHeaders(context, parameters);
  const security = lowerSecurity(operation);
  const basePath = ownBasePath(context, raw);
  return {
    kind: "operation",
    source,
    ...(fault && { isUnnamed: true }),
    at: pointer,
    method,
    path,
    ...(basePath !== undefined && { basePath }),
    ...(typeof tag === "string" && { tag }),
    ...textsOf(operation, "summary", "description"),
    ...deprecationOf(operation),
    scopes: operationScopes(context.document.root, operation),
    ...(security && { security }),
    headers,
    pathParameters: lowerPathParameters(context, parameters, { path, pointer }),
    queryParameters: queryOf(context, parameters).map((parameter) =>
      lowerQueryParameter(context, row, parameter),
    ),
    ...(body && { body }),
    ...lowerResponses(context, source, { operation, pointer, method }),
  };
}
