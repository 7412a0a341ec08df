/**
 * The intermediate representation as the mock engine wants it: one {@link DomainDescription} for each domain.
 *
 * Used twice: the generator writes descriptions into packages, and `stgen mock` serves them as they are.
 */
import { referencesTable } from "virtual:assets";
import type { Domain, Model, Operation, QueryParameter } from "../model/ir.ts";
import { accessorOf, operationsOf, resourceOperations } from "../model/operations.ts";
import type {
  DomainDescription,
  OperationDescription,
  QueryDescription,
  Shape,
} from "../runtime/mocks/description.ts";
import { READ_AS } from "../runtime/mocks/query.ts";
import { entitiesOf } from "./entities.ts";
import { parseReferences } from "./reference-table.ts";
import { deriveReferences, type References } from "./references.ts";
import { encodeModels, encodeType } from "./shapes.ts";
import { sourceFile } from "../ground/input.ts";

/**
 * Descriptions of all domains at once, in their order: ids of one may belong to records of another. What is wrong with the table of references
 * is nothing a user could mend; its test tells it.
 */
export function describeDomains(domains: readonly Domain[]): readonly DomainDescription[] {
  const { table } = parseReferences(sourceFile({ path: "specs/references.yaml", text: referencesTable }));
  const entities = domains.flatMap((domain) => [...entitiesOf(domain).entities.values()]);
  const references = deriveReferences(domains, entities, table);
  return domains.map((domain) => describeDomain(domain, { ...references, users: table.users }));
}

/** What the description of a domain depends on beside the domain itself, as plain data: nothing else of the others shows in it. */
export function sharedFacts(domains: readonly Domain[]): unknown {
  return [
    referencesTable,
    domains.map((domain) => [
      domain.id,
      operationsOf(domain).map(({ path }) => path),
      [...entitiesOf(domain).entities.values()].map(({ type: _, ...entity }) => entity),
    ]),
  ];
}

/** The description of a domain, as plain JSON data. */
function describeDomain(
  domain: Domain,
  references: References & { readonly users: ReadonlyMap<string, string> },
): DomainDescription {
  const { entities, actionOf } = entitiesOf(domain);
  return {
    id: domain.id,
    name: domain.name,
    basePath: domain.basePath,
    models: encodeModels(domain, (model: Model, path) => references.refersTo(domain.id, model.name, path)),
    entities: [...entities.values()].map(({ key, parent, type, id, single }) => ({
      key,
      ...(references.users.has(key) && { alias: references.users.get(key) ?? "" }),
      ...(parent !== undefined && { parent }),
      shape: encodeType(type, domain),
      ...(id && { id }),
      ...(single && { single }),
    })),
    operations: [...resourceOperations(domain)]
      .sort((a, b) => compareRoutes(a.operation, b.operation))
      .map(({ resource, operation }): OperationDescription => {
        const { pathParameters, query, body, success, scopes } = operation;
        const shapeOf = (type: Parameters<typeof encodeType>[0]): Shape => encodeType(type, domain);
        return {
          id: operation.source,
          accessor: accessorOf({ resource, operation }),
          method: operation.method,
          path: operation.path,
          ...(pathParameters.length > 0 && {
            parameters: pathParameters.map(({ source, type }) => {
              const target = references.parameter(domain.id, operation.source, source);
              return target === undefined ? [source, shapeOf(type)] : [source, shapeOf(type), target];
            }),
          }),
          ...(query && { query: query.parameters.map((parameter) => queryOf(parameter, shapeOf)) }),
          ...(body && { body: { kind: body.kind, shape: shapeOf(body.type), required: body.required } }),
          success: {
            kind: success.kind,
            status: statusOf(operation),
            ...(success.type && { shape: shapeOf(success.type) }),
          },
          ...(scopes.length > 0 && { scopes }),
          action: actionOf(operation),
        };
      }),
  };
}

/** Literal segments before parameters, so that the first route that matches is the most specific one. */
function compareRoutes(a: Operation, b: Operation): number {
  const [left, right] = [segmentsIn(a), segmentsIn(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [isX, isY] = [x.startsWith("{"), y.startsWith("{")];
    if (isX !== isY) return isX ? 1 : -1;
    if (!isX && x !== y) return x < y ? -1 : 1;
  }
  return a.method < b.method ? -1 : a.method > b.method ? 1 : 0;
}

function segmentsIn({ path }: Operation): readonly string[] {
  return path.split("/").filter((text) => text !== "");
}

/** The status of an answer with a body is the first that is declared; a redirect's is one of 300 to 399. */
function statusOf({ success }: Operation): number {
  const statuses = success.statuses.map(Number).filter((status) => status >= 200 && status < 400);
  const wanted = statuses.filter((status) => status >= 300 === (success.kind === "redirect"));
  return wanted[0] ?? statuses[0] ?? (success.kind === "redirect" ? 302 : 200);
}

/** How values are written into the URL decides how they are read from it. */
function queryOf(
  { source, type, required, style }: QueryParameter,
  shapeOf: (type: QueryParameter["type"]) => Shape,
): QueryDescription {
  const shape = shapeOf(type);
  const readAs = READ_AS[style];
  if (readAs !== undefined) return [source, shape, required ? 1 : 0, readAs];
  return required ? [source, shape, 1] : [source, shape];
}
