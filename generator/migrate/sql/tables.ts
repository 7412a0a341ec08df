/** Which tables records of the new API are in, and which of their columns the parameters of calls are about. */
import type { DomainDescription, EntitySpec, OperationDescription } from "../../runtime/mocks/description.ts";
import { elementOf, fieldsOf } from "../../runtime/mocks/shape.ts";
import type { CallStep } from "../routes/language.ts";
import { snakeCase } from "../../ground/identifier.ts";

/** What rows are found by: a field of theirs, or the id of the record that they belong to. */
export type Key = { readonly fields: readonly KeyField[] } | { readonly parent: true };

interface KeyField {
  readonly field: string;
  readonly list?: true;
}

export interface CalledTable {
  /** What its records are of, by the names of a mock: `crm/customers`; what is asked beside a record has one of its own, `jpm/jobs/history`. */
  readonly entity: string;
  /** `crm_customers`, `crm_customers_contacts` */
  readonly table: string;
  /** By place in the path, and by name in the query; nothing for what keeps all rows. */
  readonly path: readonly Key[];
  readonly query: Readonly<Record<string, Key | undefined>>;
  /** The first is the only one. */
  readonly isOne: boolean;
  /** Rows stand in the answer under this name; a table has them alone. */
  readonly wrapped?: string;
  /** The calls whose answers it has; of several, a record has the fields of all. */
  readonly filledBy: readonly string[];
  readonly hasParent: boolean;
}

/** @returns nothing where no table can be said to hold what a call answers */
export type TableOf = (call: Pick<CallStep, "call" | "domain" | "operation">) => CalledTable | undefined;

export function tablesOf(domains: readonly DomainDescription[]): TableOf {
  const byId = new Map(domains.map((domain) => [domain.id, domain]));
  return (call) => {
    const domain = byId.get(call.domain);
    const operation = domain?.operations.find(({ id }) => id === call.operation);
    return domain && operation && calledTable(domain, operation);
  };
}

function calledTable(domain: DomainDescription, operation: OperationDescription): CalledTable | undefined {
  const { action } = operation;
  if (action.kind === "answer") return undefined;
  const entity = domain.entities.find(({ key }) => key === action.entity);
  if (entity === undefined) return undefined;
  const scene = { domain, operation, entity };
  const filledBy = [`${domain.name}.${operation.accessor}`];
  const key = `${entity.key}${ofItsOwn(operation, entity)}`;
  const isBeside = action.kind === "act";
  // Rows are of what a mock calls them, whichever of its lists they came from.
  const names = { entity: isBeside ? key : entity.key, table: nameOf(key) };
  // What is asked of one record beside itself is a row for each record.
  if (isBeside)
    return { ...names, path: [{ parent: true }], query: {}, isOne: true, filledBy, hasParent: true };
  const path = (operation.parameters ?? []).map(([name]) => keyOfPath(name, scene));
  const query = Object.fromEntries(
    (operation.query ?? []).map(([name]) => [name, keyOfQuery(name, scene)] as const),
  );
  return {
    ...names,
    path,
    query,
    isOne: action.kind === "get",
    ...(action.kind === "list" && action.as === "feed" && { wrapped: "data" }),
    ...(action.kind === "get" && wrapperOf(scene)),
    filledBy,
    hasParent: entity.parent !== undefined || path.some((key) => "parent" in key),
  };
}

interface Scene {
  readonly domain: DomainDescription;
  readonly operation: OperationDescription;
  readonly entity: EntitySpec;
}

/** What a method says beside its verb, where the entity does not: `calls.listV2`, `jobs.getHistory`. */
function ofItsOwn({ accessor }: OperationDescription, { key }: EntitySpec): string {
  const [, rest = ""] = /\.(?:list|get)([A-Z]\w*)$/.exec(accessor) ?? [];
  // `listAllContacts` is of the same records as `listContacts`.
  const word = snakeCase(rest).replace(/^all_/, "");
  return word === "" || nameOf(key).endsWith(`_${word}`) ? "" : `/${word}`;
}

function nameOf(key: string): string {
  return key.split("/").map(snakeCase).join("_");
}

function keyOfPath(name: string, scene: Scene): Key {
  const { action } = scene.operation;
  const isOwn = action.kind !== "answer" && action.id === name;
  if (isOwn) return { fields: [{ field: scene.entity.id?.[0] ?? "id" }] };
  return keyOfQuery(name, scene) ?? { parent: true };
}

/** Signs before a path say how values are compared: only those for the same value, or for one of several, find records. */
function keyOfQuery(name: string, { domain, operation, entity }: Scene): Key | undefined {
  const filter =
    operation.filters?.[name] ?? (operation.parameters?.some(([own]) => own === name) ? "" : name);
  const match = /^,?([A-Za-z][\w.]*)$/.exec(filter);
  if (!match?.[1]) return undefined;
  const fields: KeyField[] = [];
  let shape = entity.shape;
  for (const field of match[1].split(".")) {
    const found = fieldsOf(shape, domain.models).find(([own]) => own === field);
    if (!found) return undefined;
    const element = elementOf(found[1], domain.models);
    fields.push({ field, ...(element !== undefined && { list: true as const }) });
    shape = element ?? found[1];
  }
  return { fields };
}

/** An answer that is nothing but a record in an object. */
function wrapperOf({ domain, operation, entity }: Scene): { readonly wrapped: string } | undefined {
  const { shape } = operation.success;
  const [only, ...others] = shape === undefined ? [] : fieldsOf(shape, domain.models);
  const isRecord = only === undefined || others.length > 0;
  const own = fieldsOf(entity.shape, domain.models);
  return isRecord || own.some(([name]) => name === only[0]) ? undefined : { wrapped: only[0] };
}
