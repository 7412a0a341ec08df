/** One call, with everything that is needed to answer it, and what is wrong with it. */
import type { DomainDescription, EntityRules, EntitySpec, Shape } from "./description.js";
import type { FieldErrors } from "./problem.js";
import type { QueryValues } from "./filtering.js";
import { readScalar } from "./query.js";
import { danglingIds } from "./references.js";
import type { Match, Route } from "./match.js";
import { createRouter, type Router } from "./router.js";
import { type Id, liveRecord, type Store, type StoredRecord, type Table } from "./store.js";
import { below, validate } from "./validate.js";
import type { ApiRequest } from "./request.js";
import { resolve } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

/** All domains together. */
export interface World {
  readonly domains: readonly DomainDescription[];
  readonly entities: ReadonlyMap<string, EntitySpec>;
  /** Domain of each entity: its shapes are about that domain's models. */
  readonly homes: ReadonlyMap<string, DomainDescription>;
  /** Of the business, by key of the entity. */
  readonly rules: ReadonlyMap<string, EntityRules>;
  readonly route: Router;
  /** Records in the shapes in which they were shown. */
  readonly views: WeakMap<StoredRecord, { readonly changes: number; readonly shapes: Map<Shape, unknown> }>;
  readonly lists: WeakMap<Table, KeptList>;
}

/** What is known of the records of a table, as of a change. */
export interface KeptList {
  readonly changes: number;
  /** By path and query. */
  readonly answers: Map<
    string,
    { readonly text: string; readonly headers: Readonly<Record<string, string>> | undefined }
  >;
  readonly active: Map<StoredRecord, boolean>;
}

export function worldOf(domains: readonly DomainDescription[]): World {
  const all = domains.flatMap((domain) => domain.entities.map((entity) => ({ domain, entity })));
  return {
    domains,
    entities: new Map(all.map(({ entity }) => [entity.key, entity])),
    homes: new Map(all.map(({ entity, domain }) => [entity.key, domain])),
    rules: vocabulary.rulesOf?.(domains) ?? new Map(),
    route: createRouter(domains),
    views: new WeakMap(),
    lists: new WeakMap(),
  };
}

export interface Call extends Match {
  readonly world: World;
  readonly seed: number;
  readonly now: () => number;
  /** The time that seeded data is made for. */
  readonly start: number;
  readonly records: number;
  readonly url: URL;
  readonly headers: Request["headers"];
  readonly store: Store;
  readonly query: QueryValues;
  readonly body: unknown;
  readonly respond: Respond;
}

export type Respond = (text: string, init: JsonInit) => Response;

export interface JsonInit {
  readonly status: number;
  readonly headers: { readonly "content-type": string } & Readonly<Record<string, string>>;
}

/** The body as a value, where the operation takes any. */
export async function readBody(
  request: ApiRequest,
  { operation: { body }, domain: { models } }: Route,
): Promise<{ readonly value?: unknown; readonly fault?: string }> {
  const missing = body?.required === true ? { fault: "is required" } : {};
  if (body?.kind !== "json")
    return !body || !request.body ? missing : (vocabulary.readBody?.(request, body, models) ?? {});
  const text = await request.text();
  if (text === "") return missing;
  try {
    return { value: vocabulary.parse(text) };
  } catch {
    return { fault: "is not valid JSON" };
  }
}

/** What is wrong with a call, by field. */
export function errorsOf(call: Call): FieldErrors | undefined {
  const { operation, parameters, query, body, domain, url } = call;
  const errors = new Map<string, string[]>();
  // What one member of an all-of declares another may require: the same is said once.
  const add = (field: string, message: string) =>
    errors.set(field, [...new Set(errors.get(field)).add(message)]);
  const { models } = domain;
  const check = (field: string, shape: Shape, value: unknown) => {
    for (const { path, message } of validate(shape, value, { models, direction: "request" }))
      add(below(field, path), message);
  };
  for (const [name, shape] of operation.parameters ?? [])
    check(name, shape, readScalar(parameters.get(name) ?? "", resolve(shape, models)));
  for (const [name, shape, required, style] of operation.query ?? []) {
    if (query.has(name)) check(name, shape, query.get(name));
    else if (
      required === 1 &&
      !(style === "free" && [...url.searchParams.keys()].some((key) => key.startsWith(name)))
    )
      add(name, "is required");
  }
  vocabulary.readOthers?.(call, operation.others ?? [], { check, add });
  if (body !== undefined && operation.body) {
    check("", operation.body.shape, body);
    if (errors.size === 0 && !operation.effects?.some(({ lacking }) => lacking))
      for (const { path, id } of danglingIds(operation.body.shape, body, { models, exists: existsIn(call) }))
        add(path, `${String(id)} does not exist`);
  }
  return errors.size === 0 ? undefined : Object.fromEntries(errors);
}

/** Whether an id is known; ids of domains that are not mocked always are, and those of users, who can be anybody. */
export function existsIn({ store }: Pick<Call, "store">): (entity: string, id: Id) => boolean {
  return (entity, id) => {
    const table = store.table(entity);
    return table === undefined || table.spec.id === undefined || liveRecord(table, id) !== undefined;
  };
}
