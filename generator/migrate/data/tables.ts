/** Records of the new API by what they are of, as files hold them, and calls that are answered with them. */
import type { Read, Request } from "../../former/read.ts";
import { append, getOrAdd } from "../../ground/collections.ts";
import type { CalledTable, Key, TableOf } from "../sql/tables.ts";

export interface Kept {
  readonly record: unknown;
  /** Id of what it belongs to. */
  readonly of?: unknown;
}

export type Tables = ReadonlyMap<string, readonly Kept[]>;

/**
 * Answers calls with records.
 *
 * @param tables by entity
 * @param missing is told what was looked up where nothing is: the entity, and how many values
 */
export function tableReader(
  tables: Tables,
  tableOf: TableOf,
  missing: (entity: string, values: number) => void,
): Read {
  const answer = (request: Request): unknown => {
    const table = tableOf(request);
    const rows = table && tables.get(table.entity);
    if (!table || !rows) {
      missing(table?.entity ?? request.call, request.wanted?.values.length ?? 1);
      return request.rows ? [] : undefined;
    }
    const found = foundIn(rows, request, table);
    if (request.rows) return found.map((row) => keyed(row, request.wanted?.key[0]?.field));
    if (!table.isOne) return { [table.wrapped ?? "data"]: found.map(({ record }) => record) };
    const [first] = found;
    return first && table.wrapped !== undefined ? { [table.wrapped]: first.record } : first?.record;
  };
  return (request) => Promise.resolve(answer(request));
}

/** A record that does not say itself what it belongs to says it here: callers sort by it. */
function keyed({ record, of }: Kept, field: string | undefined): unknown {
  return field === undefined || of == null || has(record, field)
    ? record
    : { ...(record as object), [field]: of };
}

function has(record: unknown, field: string): boolean {
  return typeof record === "object" && record !== null && Object.hasOwn(record, field);
}

function foundIn(
  rows: readonly Kept[],
  { wanted, path, query }: Request,
  table: CalledTable,
): readonly Kept[] {
  const conditions = [
    ...(wanted ? [[{ fields: wanted.key }, wanted.values] as const] : []),
    ...path.map((value, i) => [table.path[i], [value].flat()] as const),
    // What many are wanted by is in the query as well, by another name.
    ...(wanted
      ? []
      : Object.entries(query).map(([name, value]) => [table.query[name], [value].flat()] as const)),
  ].flatMap(([key, values]) => (key ? [[key, values] as const] : []));
  const [first, ...others] = conditions;
  if (!first) return rows;
  const index = indexOf(rows, first[0]);
  const found = [...new Set(first[1].flatMap((value) => index.get(String(value)) ?? []))];
  return found.filter((row) =>
    others.every(([key, values]) => {
      const own = valuesOf(row, key);
      return values.some((value) => own.includes(String(value)));
    }),
  );
}

/** Rows by the values of a key; made when it is first asked for. */
function indexOf(rows: readonly Kept[], key: Key): ReadonlyMap<string, readonly Kept[]> {
  const known = getOrAdd(indexes, rows, () => new Map<string, Map<string, Kept[]>>());
  return getOrAdd(known, JSON.stringify(key), () => {
    const index = new Map<string, Kept[]>();
    for (const row of rows) for (const value of valuesOf(row, key)) append(index, value, row);
    return index;
  });
}

const indexes = new WeakMap<readonly Kept[], Map<string, Map<string, Kept[]>>>();

function valuesOf({ record, of }: Kept, key: Key): readonly string[] {
  if ("parent" in key || (of != null && !has(record, key.fields[0]?.field ?? "")))
    return of == null ? [] : [String(of)];
  let found: readonly unknown[] = [record];
  for (const { field } of key.fields)
    found = found.flatMap((one) => (one == null ? [] : [(one as Record<string, unknown>)[field]])).flat();
  return found.filter((value) => value != null).map(String);
}
