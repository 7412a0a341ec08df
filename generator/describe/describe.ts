/**
 * The intermediate representation as the mock engine wants it: one {@link DomainDescription} for each domain.
 *
 * Used twice: the generator writes descriptions into packages, and `stgen mock` serves them as they are.
 */
import { businessTable, referencesTable } from "virtual:assets";
import type { Domain, Operation, QueryParameter, Type } from "../model/ir.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { accessorOf, operationsOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type {
  DomainDescription,
  EntitySpec,
  OperationDescription,
  OtherDescription,
  QueryDescription,
  Reading,
  Shape,
} from "../runtime/mocks/description.ts";
import type { Profile } from "../vendor/profile.ts";
import { READ_AS } from "../runtime/mocks/query.ts";
import { READ_CODEC_AS } from "../runtime/mocks/reading.ts";
import { actionOf } from "./actions.ts";
import {
  type BusinessTable,
  type KindsTable,
  kindsFor,
  readBusiness,
  readKinds,
  rulesFor,
} from "./business.ts";
import { type DoingsTable, readDoingsTable, withEffects } from "./effects.ts";
import { readTraits, type TraitTable, withTraits } from "./traits.ts";
import { checkTable } from "../read/check.ts";
import { withFilters } from "./filters.ts";
import { collectionsOf } from "./collections.ts";
import { describeBody, describeSuccess } from "./media.ts";
import type { Resolver } from "./resolve-mentions.ts";
import { placed } from "./places.ts";
import { referencesOf } from "./references.ts";
import { compareRoutes } from "./routes.ts";
import { encodeModels, encodeType } from "./shapes.ts";

/**
 * Descriptions of all domains, in their order: ids of one may belong to records of another. What is wrong with the table of references
 * is nothing a user could mend; its test tells it.
 */
export function describeDomains(
  domains: readonly Domain[],
  tables: Tables = BUNDLED,
): readonly DomainDescription[] {
  return domains.map(describer(domains, tables));
}

/** Texts of the tables that say what documents do not. */
interface Tables {
  readonly references: string;
  readonly business: string;
}

const BUNDLED: Tables = { references: referencesTable, business: businessTable };
/** For documents of other vendors. */
export const NO_TABLES: Tables = { references: "", business: "" };

/** Descriptions by id of the domain, each made when it is asked for; the table of references is about our own vendor. */
export function descriptionsOnDemand(
  domains: readonly Domain[],
  vendor: Profile,
): (id: string) => DomainDescription | undefined {
  const byId = new Map(domains.map((domain) => [domain.id, domain]));
  let describe: ((domain: Domain) => DomainDescription) | undefined;
  return (id) => {
    const domain = byId.get(id);
    describe ??= describer(domains, vendor.bundled ? BUNDLED : NO_TABLES);
    return domain && describe(domain);
  };
}

function describer(
  domains: readonly Domain[],
  { references, business }: Tables,
): (domain: Domain) => DomainDescription {
  const { table, entityAt } = referencesOf(domains, references);
  const { rules, kinds, doings, traits } = modelOf(business);
  return (domain) => {
    const models = encodeModels(domain, ({ name }, path) =>
      entityAt(domain.id, { kind: "field", of: name, path }),
    );
    const entities = withTraits(describeEntities(domain, table.users), models, traits);
    const described = [...resourceOperations(domain)]
      .sort((a, b) => compareRoutes(a.operation, b.operation))
      .map((entry) => {
        const own = doings.get(`${domain.id} ${entry.operation.source}`);
        const bare = withEffects(describeOperation(entry, domain, entityAt), own, { models, entities });
        return withFilters(bare, { models, entities, stated: own?.filters });
      });
    const operations = sharingParameters(described);
    const own = rulesFor({ id: domain.id, entities, operations, models }, rules);
    const mixed = kindsFor({ operations, models }, kinds);
    return placed({
      id: domain.id,
      name: domain.name,
      basePath: domain.basePath,
      models,
      entities,
      operations,
      ...(Object.keys(own).length > 0 && { rules: own }),
      ...(Object.keys(mixed).length > 0 && { kinds: mixed }),
    });
  };
}

interface Model {
  readonly rules: BusinessTable;
  readonly kinds: KindsTable;
  readonly doings: DoingsTable;
  readonly traits: TraitTable;
}

/** The parts of the table of the business, each of which has a reader of its own. */
function modelOf(text: string): Model {
  const none: Model = { rules: new Map(), kinds: new Map(), doings: new Map(), traits: new Map() };
  return checkTable({ path: "specs/model.yaml", text }, none, (root) => ({
    rules: readBusiness(root),
    kinds: readKinds(root),
    doings: readDoingsTable(root),
    traits: readTraits(root),
  })).table;
}

/** What the description of a domain depends on beside the domain itself, as plain data: nothing else of the others shows in it. */
export function sharedFacts(domains: readonly Domain[]): unknown {
  return [
    BUNDLED,
    domains.map((domain) => [
      domain.id,
      operationsOf(domain).map(({ path }) => path),
      [...collectionsOf(domain).byKey.values()].map(({ type: _, ...collection }) => collection),
    ]),
  ];
}

/** What records there are, of all domains: a mock of them all knows ids of one that another asks for. */
export function recordsOf(domains: readonly Domain[]): readonly EntitySpec[] {
  return domains.flatMap((domain) =>
    [...collectionsOf(domain).byKey.values()].map(({ key, parent, id, single }): EntitySpec => ({
      key,
      shape: "any",
      ...(parent !== undefined && { parent }),
      ...(id && { id }),
      ...(single && { single }),
    })),
  );
}

/** @param users the field by which users are referred to, by key of the collection */
function describeEntities(domain: Domain, users: ReadonlyMap<string, string>): readonly EntitySpec[] {
  return [...collectionsOf(domain).byKey.values()].map(({ key, parent, type, id, single }) => ({
    key,
    ...(users.has(key) && { alias: users.get(key) ?? "" }),
    ...(parent !== undefined && { parent }),
    shape: encodeType(type, domain),
    ...(id && { id }),
    ...(single && { single }),
  }));
}

function describeOperation(
  { resource, operation }: ResourceOperation,
  domain: Domain,
  entityAt: Resolver["entityAt"],
): OperationDescription {
  const { source: of, pathParameters, body, success, scopes, limit } = operation;
  const shapeOf = (type: Type): Shape => encodeType(type, domain);
  return {
    id: of,
    accessor: accessorOf({ resource, operation }),
    method: operation.method,
    path: pathIn(operation),
    ...(operation.basePath !== undefined && { basePath: operation.basePath }),
    ...(pathParameters.length > 0 && {
      parameters: pathParameters.map(({ source, type, style }) => {
        const entity = entityAt(domain.id, { kind: "parameter", of, path: [source] });
        const shape = isOther(type, style, domain) ? "any" : shapeOf(type);
        return entity === undefined ? [source, shape] : [source, shape, entity];
      }),
    }),
    ...describeParameters(operation, domain),
    ...(body && { body: describeBody(body, domain) }),
    success: describeSuccess(success, statusOf(operation), domain),
    ...(scopes.length > 0 && { scopes }),
    ...(limit && { limit }),
    action: actionOf(operation, domain),
  };
}

/** A place in paths that one operation calls a text, and others the id of a record, means the same to all. */
function sharingParameters(operations: readonly OperationDescription[]): readonly OperationDescription[] {
  const placeOf = (path: string, name: string) => path.slice(0, path.indexOf(`{${name}}`));
  const known = new Map(
    operations.flatMap(({ path, parameters = [] }) =>
      parameters.flatMap(([name, , entity]) =>
        entity === undefined ? [] : [[placeOf(path, name), entity] as const],
      ),
    ),
  );
  return operations.map((operation) => {
    const { path, parameters } = operation;
    const shared = parameters?.map((parameter): (typeof parameters)[number] => {
      const [name, shape, own] = parameter;
      const entity = own ?? (shape === "string" ? known.get(placeOf(path, name)) : undefined);
      return entity === undefined ? parameter : [name, shape, entity];
    });
    return shared ? { ...operation, parameters: shared } : operation;
  });
}

/** As it stands in URLs, where letters of other scripts are encoded; what follows `?` or `#` is no path. */
function pathIn({ path }: Operation): string {
  const [plain = ""] = path.split(/[?#]/, 1);
  const encode = (text: string) => new URL(`http://localhost/${text}`).pathname.slice(1);
  return plain
    .split(/({[^{}]*})/)
    .map((part, i) => (i % 2 === 0 ? encode(part) : part))
    .join("");
}

/** The status of an answer with a body is the first that is declared; a redirect's is one of 300 to 399. */
function statusOf({ success }: Operation): number {
  const statuses = success.statuses.map(Number).filter((status) => status >= 200 && status < 400);
  const wanted = statuses.filter((status) => status >= 300 === (success.kind === "redirect"));
  return wanted[0] ?? statuses[0] ?? (success.kind === "redirect" ? 302 : 200);
}

/** What the engine reads by itself, and what {@link readOthers} reads. */
function describeParameters(
  { pathParameters, query, headers }: Operation,
  domain: Domain,
): Partial<OperationDescription> {
  const others: OtherDescription[] = [];
  const shapeOf = (type: Type) => encodeType(type, domain);
  for (const { source, type, style } of pathParameters)
    if (isOther(type, style, domain))
      others.push(["path", source, shapeOf(type), 1, readingOf(style ?? SIMPLE)]);
  const common = (query?.parameters ?? []).flatMap(({ source, type, required, style, isWhole }) => {
    if (!isOther(type, style, domain)) return [describeParameter({ source, type, required, style }, domain)];
    const reading = isWhole && !isForm(style) ? "whole" : readingOf(style);
    others.push(["query", source, shapeOf(type), required ? 1 : 0, reading]);
    return [];
  });
  for (const { source, in: place, type, required, style } of headers?.parameters ?? [])
    others.push([place, source, shapeOf(type), required ? 1 : 0, readingOf(style)]);
  return { ...(common.length > 0 && { query: common }), ...(others.length > 0 && { others }) };
}

type Style = QueryParameter["style"];

const SIMPLE: Style = { codec: "simple" };

/** Whether a parameter takes more to be read than a list or a single value of one type. */
function isOther(type: Type, style: Style | undefined, domain: Domain): boolean {
  if (style === "dotted" || style === "indexed") return false;
  const found = resolve(type, modelsOf(domain));
  if (typeof style === "object" || found?.kind === "union") return true;
  if (found?.kind !== "array") return false;
  return found.prefix !== undefined || resolve(found.items, modelsOf(domain))?.kind === "union";
}

function isForm(style: Style): boolean {
  return typeof style === "object" && style.codec === "form";
}

function readingOf(style: Style): Reading {
  if (typeof style === "object") return READ_CODEC_AS[style.codec][style.explode ? 1 : 0];
  const reading = READ_AS[style];
  return reading === undefined || reading === "free" ? "repeat" : reading;
}

/** How values are written into the URL decides how they are read from it. */
function describeParameter(
  { source, type, required, style }: Pick<QueryParameter, "source" | "type" | "required"> & { style: Style },
  domain: Domain,
): QueryDescription {
  const shape = encodeType(type, domain);
  const readAs = typeof style === "object" ? undefined : READ_AS[style];
  if (readAs !== undefined) return [source, shape, required ? 1 : 0, readAs];
  return required ? [source, shape, 1] : [source, shape];
}
