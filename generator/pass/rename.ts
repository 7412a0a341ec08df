/**
 * Every name a user of the generated code sees is decided here, once.
 *
 * **Operations.** `Customers_GetList` becomes method `getList` of resource `customers`; an id without an underscore takes its tag as
 * the resource. Clashes are errors, not numbers: a silent `getList2` would change its meaning when the document changes its order.
 *
 * **Types.** The last segment of a schema's name, `Crm.V2.Customers.CustomerResponse` → `CustomerResponse`. Where that clashes, the
 * clashing names take further segments from the right, versions last: `CustomersCustomFieldTypeResponse`. Wrappers are named by
 * what they wrap: `PaginatedResponse_Of_…CustomerResponse` → `CustomerResponsePage`. The rule does not depend on order.
 *
 * **Derived types** (queries, inline bodies, request variants) come last and step aside for the document's own.
 *
 * The table of domains overrides both kinds of names.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { groupBy } from "../ground/collections.ts";
import type { Domain, Model, Operation, Query, Resource, Type } from "../model/ir.ts";
import { segmentsOf } from "../model/path.ts";
import type { Settings } from "../model/settings.ts";
import type { DomainRow } from "../read/table.ts";
import {
  domainNames,
  kebabCase,
  memberName,
  parameterName,
  pascalCase,
  typeName,
} from "../ground/identifier.ts";
import type { Draft, DraftModel, DraftOperation } from "./lower.ts";
import { usageOf } from "./usage.ts";

export function rename(
  draft: Draft,
  row: DomainRow,
  settings: Pick<Settings, "responses" | "vendor">,
): { readonly domain: Domain; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const { name, className } = domainNames(row.id);
  const taken = new Set([className.toLowerCase()]);

  const named = nameOperations(draft, row, diagnostics);
  const sources = new Set(draft.models.map((model) => model.source.toLowerCase()));
  const operations = named.map(({ operation, resource, method }) => ({
    ...hoistInline(operation, { prefix: pascalCase(resource) + pascalCase(method), sources }),
    resource,
    method,
  }));
  const inline = operations.flatMap(({ models }) => models);
  const whole: Draft = {
    ...draft,
    operations: operations.map(({ operation }) => operation),
    models: [...draft.models, ...inline],
  };
  const usage = usageOf(whole, settings);
  const names = nameModels(draft, row, { taken, diagnostics });
  for (const model of inline) names.set(model.source, derived(taken, typeName(model.source)));

  const models = whole.models.map((model): Model => {
    const used = usage.get(model.source);
    const name = names.get(model.source) ?? model.source;
    const split = used?.request === true && used.response && used.sensitive;
    return {
      kind: "model",
      name,
      ...(split && { inputName: derived(taken, typeName(`${name}Input`)) }),
      source: model.source,
      at: model.at,
      ...(model.description !== undefined && { description: model.description }),
      deprecated: model.deprecated,
      type: model.type,
      usedIn: { request: used?.request ?? false, response: used?.response ?? false },
    };
  });

  const resources = new Map<string, { className: string; fileName: string; operations: Operation[] }>();
  const fileNames = new Set<string>();
  for (const { operation, resource, method } of operations) {
    let group = resources.get(resource);
    if (!group) {
      const base = pascalCase(resource);
      group = {
        className: derived(taken, typeName(taken.has(base.toLowerCase()) ? `${base}Resource` : base)),
        fileName: derived(fileNames, kebabCase(resource)),
        operations: [],
      };
      resources.set(resource, group);
    }
    const { queryParameters, tag: _tag, ...rest } = operation;
    const query: Query | undefined =
      queryParameters.length === 0
        ? undefined
        : {
            model: derived(taken, `${pascalCase(resource)}${pascalCase(method)}Query`),
            parameters: queryParameters,
          };
    group.operations.push({
      ...rest,
      name: method,
      pathParameters: nameParameters(operation),
      ...(query && { query }),
      retryOn: row.retryOn.get(operation.source) ?? [],
    });
  }

  return {
    domain: {
      kind: "domain",
      id: row.id,
      name,
      className,
      title: draft.title,
      ...(draft.description !== undefined && { description: draft.description }),
      ...(row.portalId !== undefined && { portalId: row.portalId }),
      packageName: row.package,
      basePath: draft.basePath,
      file: draft.file,
      scopes: draft.scopes,
      ...(draft.securitySchemes.length > 0 && { securitySchemes: draft.securitySchemes }),
      ...(draft.security && { security: draft.security }),
      resources: [...resources].map(([name, group]): Resource => ({ kind: "resource", name, ...group })),
      models,
      ...(draft.webhooks.length > 0 && { webhooks: draft.webhooks }),
    },
    diagnostics,
  };
}

interface NamedOperation {
  readonly operation: DraftOperation;
  readonly resource: string;
  readonly method: string;
}

function nameOperations(draft: Draft, row: DomainRow, diagnostics: Diagnostic[]): NamedOperation[] {
  const first = new Map<string, DraftOperation>();
  const named: NamedOperation[] = [];
  for (const operation of draft.operations) {
    const { resource, method } = accessorOf(operation, row);
    const accessor = `${resource}.${method}`;
    const earlier = first.get(accessor);
    if (earlier) {
      diagnostics.push(
        diagnostic(
          "name-collision",
          { what: "The operations", first: earlier.source, second: operation.source, name: accessor },
          {
            place: { file: draft.file, pointer: `${operation.at}/operationId` },
            related: [
              { message: "the other one", place: { file: draft.file, pointer: `${earlier.at}/operationId` } },
            ],
          },
        ),
      );
      continue;
    }
    first.set(accessor, operation);
    named.push({ operation, resource, method });
  }
  if (row.origin === "user") {
    const known = new Set([
      ...draft.operations.map((operation) => operation.source),
      ...draft.models.map((model) => model.source),
    ]);
    for (const [source, place] of row.overrides) {
      if (!known.has(source)) diagnostics.push(diagnostic("name-override-unused", { source }, { place }));
    }
  }
  return named;
}

function accessorOf(operation: DraftOperation, row: DomainRow): { resource: string; method: string } {
  const override = row.operationNames.get(operation.source);
  if (override !== undefined) {
    const [resource = "", method = ""] = override.split(".");
    return { resource: memberName(resource), method: memberName(method) };
  }
  const cut = operation.source.indexOf("_");
  if (cut > 0 && cut < operation.source.length - 1) {
    return {
      resource: memberName(operation.source.slice(0, cut)),
      method: memberName(operation.source.slice(cut + 1)),
    };
  }
  return {
    resource: memberName(operation.tag ?? draftResource(operation)),
    method: memberName(operation.source),
  };
}

/** Without tag and underscore: the first literal segment of the path. */
function draftResource(operation: DraftOperation): string {
  const literal = segmentsOf(operation).find(({ text, isParameter }) => !isParameter && !text.includes("{"));
  return literal?.text ?? "operations";
}

function nameParameters(operation: DraftOperation): Operation["pathParameters"] {
  const taken = new Set<string>();
  return operation.pathParameters.map((parameter) => ({
    ...parameter,
    name: derived(taken, parameterName(parameter.source)),
  }));
}

/** Inline objects of bodies and answers become models, so that signatures hold names only. */
function hoistInline(
  operation: DraftOperation,
  { prefix, sources }: { readonly prefix: string; readonly sources: Set<string> },
): { operation: DraftOperation; models: DraftModel[] } {
  const models: DraftModel[] = [];
  const hoist = (type: Type, suffix: string, at: string): Type => {
    if (type.kind === "array") return { ...type, items: hoist(type.items, `${suffix}Item`, `${at}/items`) };
    const compound =
      type.kind === "object" || type.kind === "intersection" || type.kind === "union" || type.kind === "enum";
    if (!compound) return type;
    // The document may have a schema of that name.
    const source = derived(sources, `${prefix}${suffix}`);
    models.push({ source, at, deprecated: false, type: { ...type, nullable: false } });
    return { kind: "ref", model: source, nullable: type.nullable };
  };
  const { body, success } = operation;
  return {
    operation: {
      ...operation,
      ...(body && { body: { ...body, type: hoist(body.type, "Body", `${operation.at}/requestBody`) } }),
      success: { ...success, ...(success.type && { type: hoist(success.type, "Result", success.at) }) },
    },
    models,
  };
}

interface Naming {
  readonly taken: Set<string>;
  readonly diagnostics: Diagnostic[];
}

function nameModels(draft: Draft, row: DomainRow, { taken, diagnostics }: Naming): Map<string, string> {
  const names = new Map<string, string>();
  const sources = draft.models.map((model) => model.source);
  const plain = sources.filter((source) => wrapped(source) === undefined);
  for (const [source, name] of shortNames(plain, pascalCase(row.id), row.schemaNames))
    names.set(source, name);

  // Inner wrappers first: a page of results of something is named after the result.
  const wrappers = sources
    .filter((source) => wrapped(source) !== undefined)
    .sort((a, b) => a.length - b.length);
  const candidates = new Map<string, string>();
  for (const source of wrappers) {
    const { wrapper, inner } = wrapped(source) ?? { wrapper: "", inner: source };
    const innerName = names.get(inner) ?? typeName(lastSegment(inner));
    const base = lastSegment(wrapper);
    const suffix = Object.hasOwn(WRAPPERS, base) ? WRAPPERS[base] : pascalCase(base);
    const name = row.schemaNames.get(source) ?? typeName(`${innerName}${suffix}`);
    candidates.set(source, name);
    names.set(source, name);
  }

  const owners = new Map<string, DraftModel>();
  for (const model of draft.models) {
    const name = names.get(model.source) ?? typeName(model.source);
    const key = name.toLowerCase();
    const owner = owners.get(key);
    if (owner) {
      diagnostics.push(
        diagnostic(
          "name-collision",
          { what: "The schemas", first: owner.source, second: model.source, name },
          {
            place: { file: draft.file, pointer: model.at, at: "key" },
            related: [
              { message: "the other one", place: { file: draft.file, pointer: owner.at, at: "key" } },
            ],
          },
        ),
      );
    } else {
      owners.set(key, model);
      // The class of the domain is the package's front door: a schema of that name steps aside.
      if (taken.has(key)) names.set(model.source, derived(taken, typeName(`${name}Model`)));
      taken.add(key);
    }
  }
  return names;
}

/** What a generic schema's own name is replaced by, behind the name of what it wraps. */
const WRAPPERS: Readonly<Record<string, string>> = {
  PaginatedResponse: "Page",
  JournalEntryPagingResponse: "Page",
  RepositoryPageResult: "Page",
  ExportResponse: "FeedPage",
  CollectionResult: "Collection",
  OrderByItem: "OrderBy",
};

function wrapped(source: string): { wrapper: string; inner: string } | undefined {
  const cut = source.indexOf("_Of_");
  return cut > 0 ? { wrapper: source.slice(0, cut), inner: source.slice(cut + 4) } : undefined;
}

function lastSegment(source: string): string {
  return segments(source).at(-1) ?? source;
}

function segments(source: string): string[] {
  return source.split(/[./\\+]+/).filter((segment) => /[A-Za-z0-9]/.test(segment));
}

/** Shortest names that do not clash; clashing ones grow together, one segment at a time. */
function shortNames(
  sources: readonly string[],
  domain: string,
  overrides: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ladder = new Map(sources.map((source) => [source, rungs(source, domain, overrides)]));
  const rung = new Map(sources.map((source) => [source, 0]));
  const current = (source: string) => ladder.get(source)?.[rung.get(source) ?? 0] ?? source;
  for (let moved = true; moved;) {
    moved = false;
    const groups = groupBy(sources, (source) => current(source).toLowerCase());
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const climbers = group.filter(
        (source) => (rung.get(source) ?? 0) + 1 < (ladder.get(source)?.length ?? 0),
      );
      // Versions tell names apart only where nothing else does.
      const unversioned = climbers.filter(
        (source) => (rung.get(source) ?? 0) + 2 < (ladder.get(source)?.length ?? 0),
      );
      for (const source of unversioned.length > 0 ? unversioned : climbers) {
        rung.set(source, (rung.get(source) ?? 0) + 1);
        moved = true;
      }
    }
  }
  return new Map(sources.map((source) => [source, current(source)]));
}

/** The names a schema may take, shortest first. Version segments join only at the end. */
function rungs(source: string, domain: string, overrides: ReadonlyMap<string, string>): string[] {
  const override = overrides.get(source);
  if (override !== undefined) return [override];
  const all = segments(source);
  const base = all.at(-1) ?? source;
  const qualifiers = all.slice(0, -1).filter((segment) => segment.toLowerCase() !== domain.toLowerCase());
  const unversioned = qualifiers.filter((segment) => !/^v\d+$/i.test(segment));
  const names: string[] = [];
  for (let n = 0; n <= unversioned.length; n += 1) {
    names.push(typeName([...unversioned.slice(unversioned.length - n), base].join(".")));
  }
  // The last rung is the only one with versions; without any, it repeats the one before and is never needed.
  return [...names, typeName([...qualifiers, base].join("."))];
}

/** A name of ours that steps aside: the first free one of `Name`, `Name2`, `Name3`. Case does not tell names apart. */
function derived(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name}${n}`;
  taken.add(free.toLowerCase());
  return free;
}
