/**
 * Arguments of a call as somebody would write them who tries it out: what has to be there, plausible as a mock's records are, and accepted by a mock,
 * which has the records that they name.
 */
import type { Operation, QueryParameter } from "../model/ir.ts";
import type {
  DomainDescription,
  EntitySpec,
  OperationDescription,
  Shape,
} from "../runtime/mocks/description.ts";
import { existsIn } from "../runtime/mocks/call.ts";
import { START } from "../runtime/mocks/engine.ts";
import { withExtras } from "../runtime/mocks/extras.ts";
import { danglingIds } from "../runtime/mocks/references.ts";
import { aliasOf, createStore, type Id, type Store, type StoredRecord } from "../runtime/mocks/store.ts";
import { validate } from "../runtime/mocks/validate.ts";
import { generateValue } from "../runtime/mocks/value.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { leanModels, leanShape } from "./lean.ts";

/** A value, and the shape that says how it is written as code. */
export interface ExampleValue {
  readonly shape: Shape;
  readonly value: unknown;
}

/** What a call is told, by the names of the wire. */
export interface ExampleValues {
  readonly path: ReadonlyMap<string, ExampleValue>;
  readonly query: ReadonlyMap<string, ExampleValue>;
  readonly headers: ReadonlyMap<string, ExampleValue>;
  readonly cookies: ReadonlyMap<string, ExampleValue>;
  readonly body?: ExampleValue;
}

export interface Examples {
  /** Nothing where no value is what the document asks for. */
  valuesOf(operation: Operation, accessor: string): ExampleValues | undefined;
}

/** Number and size of a page, by name. */
type Paged = Pick<WireProfile["page"], "number" | "size">;

/** The record of each collection that examples are about: some customer, not the first one. */
const WHICH = 12;
const SEED = 1;

/** @param page what parameters of lists are called that ask for a page */
export function createExamples(
  description: DomainDescription,
  records: readonly EntitySpec[],
  page: Paged,
): Examples {
  withExtras(description);
  const entities = new Map([...records, ...description.entities].map((entity) => [entity.key, entity]));
  const store = createStore(() => entities, { seed: SEED, records: WHICH, start: START });
  const byAccessor = new Map(description.operations.map((operation) => [operation.accessor, operation]));
  const maker: Maker = { description, models: leanModels(description), store, page };
  return {
    valuesOf(operation, accessor) {
      const described = byAccessor.get(accessor);
      return described && valuesOf(maker, operation, described);
    },
  };
}

interface Maker {
  readonly description: DomainDescription;
  readonly models: Readonly<Record<string, Shape>>;
  readonly store: Store;
  readonly page: Paged;
}

function valuesOf(
  maker: Maker,
  operation: Operation,
  described: OperationDescription,
): ExampleValues | undefined {
  const { body } = described;
  try {
    return {
      ...parametersOf(maker, operation, described),
      ...(body && {
        body: { shape: body.shape, value: made(maker, described, { shape: body.shape, path: "" }) },
      }),
    };
  } catch {
    // What requires itself without end has no value.
    return undefined;
  }
}

/** Records that the path names come first: the note that is asked for is one of the customer before it. */
function parametersOf(
  maker: Maker,
  { pathParameters, query, headers, paging }: Operation,
  described: OperationDescription,
): ExampleValues {
  const { parameters = [], query: queries = [], others = [] } = described;
  const shapes = new Map<string, Shape>([
    ...parameters.map(([name, shape]) => [`path ${name}`, shape] as const),
    ...queries.map(([name, shape]) => [`query ${name}`, shape] as const),
    ...others.map(([place, name, shape]) => [`${place} ${name}`, shape] as const),
  ]);
  const first = paging.kind === "page" ? paging.first : 1;
  const pages = new Map([
    [maker.page.number, first],
    [maker.page.size, 100],
  ]);
  const all = (place: string, names: readonly string[]) =>
    new Map(
      names.map((name) => {
        const shape = shapes.get(`${place} ${name}`) ?? "string";
        const known =
          place === "path"
            ? recordIn(maker, described, name)?.id
            : (pages.get(name) ?? idFor(maker, described, name));
        return [name, { shape, value: valueOf(maker, described, { name, shape, known }) }] as const;
      }),
    );
  const asked = askedFor(query?.parameters ?? [], paging.kind === "page");
  const told = (headers?.parameters ?? []).filter(({ required }) => required);
  const inPlace = (place: string) => told.filter((one) => one.in === place).map(({ source }) => source);
  return {
    path: all(
      "path",
      pathParameters.map(({ source }) => source),
    ),
    query: all(
      "query",
      asked.map(({ source }) => source),
    ),
    headers: all("header", inPlace("header")),
    cookies: all("cookie", inPlace("cookie")),
  };
}

/** The record that a parameter of a path names. */
function recordIn({ store }: Maker, described: OperationDescription, name: string): StoredRecord | undefined {
  const { action, parameters = [] } = described;
  if (action.kind !== "answer" && name === action.id) return chosen(store, action.entity);
  const parent = action.kind === "answer" ? undefined : store.table(action.entity)?.spec.parent;
  if (action.kind !== "answer" && name === action.of && parent !== undefined) return chosen(store, parent);
  const [, , entity] = parameters.find(([own]) => own === name) ?? [];
  return entity === undefined ? undefined : chosen(store, entity);
}

/** For a list of ids, that of a record that the call is about. */
function idFor({ store }: Maker, { action }: OperationDescription, name: string): Id | undefined {
  if (!/(^i|I)ds$/.test(name)) return undefined;
  return (action.kind === "answer" ? undefined : chosen(store, action.entity)?.id) ?? WHICH;
}

/** The record of a collection that examples are about; below a record, one of that record. */
function chosen(store: Store, key: string): StoredRecord | undefined {
  const table = store.table(key);
  if (table === undefined) return undefined;
  const all = [...table.records.values()];
  const owner = table.spec.parent === undefined ? undefined : chosen(store, table.spec.parent);
  return owner ? all.find(({ parent }) => parent === owner.id) : (all[WHICH - 1] ?? all[0]);
}

/** What is required, and of a list a filter that is typical of it: since when records changed, or came. */
function askedFor(parameters: readonly QueryParameter[], isList: boolean): readonly QueryParameter[] {
  const required = parameters.filter((parameter) => parameter.required);
  if (!isList || required.length > 0) return required;
  const moments = parameters.filter(({ style, deprecated }) => MOMENTS.has(style) && !deprecated);
  const [best] = moments.sort((a, b) => rankOf(a) - rankOf(b));
  return best ? [best] : [];
}

const MOMENTS: ReadonlySet<QueryParameter["style"]> = new Set(["date", "date-time"]);

function rankOf({ source }: QueryParameter): number {
  const found = [/modif|updat|chang/i, /creat/i].findIndex((pattern) => pattern.test(source));
  return (found < 0 ? 2 : found) + (UNTIL.test(source) ? 4 : 0);
}

const UNTIL = /before|until|end|to$|^to_?(?:utc|date|time)/i;

/** Filters hold the year before a mock's clock begins: most of its records are from then. */
const [SINCE, TILL] = ["2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"];

interface Named {
  readonly name: string;
  readonly shape: Shape;
  /** The id of the record that it names, or what else goes without saying. */
  readonly known: Id | undefined;
}

function valueOf(maker: Maker, described: OperationDescription, { name, shape, known }: Named): unknown {
  const fits = (value: unknown) => isAccepted(maker, shape, value);
  const told = known === undefined ? [] : [known, String(known)];
  const day = UNTIL.test(name) ? TILL : SINCE;
  const dated = /date/.test(JSON.stringify(shape)) ? [day, day.slice(0, 10)] : [];
  const found = [...told, ...dated].find(fits);
  return found ?? made(maker, described, { shape, path: name });
}

/** Lean where that will do, else as full as a mock's own. */
function made(
  maker: Maker,
  described: OperationDescription,
  { shape, path }: { readonly shape: Shape; readonly path: string },
): unknown {
  const { action, accessor } = described;
  const entity = action.kind === "answer" ? `${maker.description.id}/${accessor}` : action.entity;
  const make = (models: DomainDescription["models"], of: Shape) =>
    generateValue(of, { entity, id: WHICH, path }, contextOf(maker, models));
  const lean = make(maker.models, leanShape(shape));
  return isAccepted(maker, shape, lean) ? lean : make(maker.description.models, shape);
}

function contextOf({ store }: Maker, models: DomainDescription["models"]) {
  return {
    seed: SEED,
    models,
    now: START,
    direction: "request" as const,
    reference(entity: string): Id | undefined {
      const [key = "", alias] = entity.split("#");
      return alias === undefined ? chosen(store, key)?.id : aliasOf(key, WHICH);
    },
  };
}

function isAccepted({ description: { models }, store }: Maker, shape: Shape, value: unknown): boolean {
  if (validate(shape, value, { models, direction: "request" }).length > 0) return false;
  return danglingIds(shape, value, { models, exists: existsIn({ store }) }).length === 0;
}
