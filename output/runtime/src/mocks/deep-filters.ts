/**
 * Filters that look further than at a row: at other records, at pairs of names and values, or as another parameter says. They come with
 * the rules of the business; without them such filters keep all rows, which answers tell.
 */
import { viewOf } from "./answer.js";
import type { Call } from "./call.js";
import { memo } from "./memo.js";
import type { DeepFilters, Filtering, Keeps, Steps } from "./filtering.js";
import { comparable, isPartOf } from "./query.js";
import { isObject } from "./shape.js";
import { type Id, keyOfId } from "./store.js";

export const DEEP_FILTERS: DeepFilters = {
  named: (filtering) =>
    Object.entries(filtering.filters ?? {}).flatMap(([name, way]) =>
      way.startsWith("{") ? namedTests(name, way, filtering) : [],
    ),
  signOf: (how, { values }) =>
    how.startsWith("(") ? signOf(String(values.get(how.slice(1, -1)))) : undefined,
  stepsOf,
  othersOf,
};

/** `customField.Fields.Colour=red`: the row has a custom field of that name with that value. */
function namedTests(name: string, way: string, { search = [], values }: Filtering): readonly Keeps[] {
  const [, operator = "", field = ""] = /^{(.*)}(.*)/.exec(way) ?? [];
  const wanted = [...search].flatMap(([key, value]) =>
    isPartOf(key, name) ? [comparable([key.slice(name.length + 1).replace(/]$/, ""), value])] : [],
  );
  // Without one, no row has to be made to look at.
  if (wanted.length === 0) return [];
  const how = comparable(values.get(operator)) === "or" ? "some" : "every";
  return [
    ({ value }) => {
      const there = new Set(
        [value[field]].flat().map((one) => isObject(one) && comparable([one["name"], one["value"]])),
      );
      return wanted[how]((pair) => there.has(pair));
    },
  ];
}

/** `jobId:jpm/jobs#id.number` goes on with the records whose `id` that is. */
function stepsOf(
  path: string,
  filtering: Filtering,
  inner: (path: string, filtering: Filtering) => Steps | undefined,
): Steps | undefined {
  const [, own = "", entity = "", field = "", rest = ""] = /^(.*?):(.*?)#(\w*)\.(.*)/.exec(path) ?? [];
  const here = inner(own, filtering);
  const others = filtering.join?.(entity, field);
  const on = inner(rest, filtering);
  return here && others && on && ((value) => here(value).flatMap(others).flatMap(on));
}

/** `GreaterThanOrEqual` is `>=`. */
function signOf(comparer: string): string {
  const [sign] = /^[GLN]/.exec(comparer) ?? [];
  const inequal = sign === "G" ? ">" : sign === "L" ? "<" : "<>";
  return sign === "N" ? inequal : (sign ? inequal : "") + (/Equal/.test(comparer) ? "=" : "");
}

/** Values of the records of an entity by what is in a field; `""` is their parent. */
function othersOf(call: Call, entity: string, field: string): ReturnType<NonNullable<Filtering["join"]>> {
  const { store, world } = call;
  const table = store.table(entity);
  const domain = world.homes.get(entity);
  if (table === undefined || domain === undefined) return undefined;
  const found = new Map<string, unknown[]>();
  for (const record of table.records.values()) {
    const value = viewOf({ ...call, domain }, table, record, table.spec.shape);
    const keys = field === "" ? [record.parent] : isObject(value) ? [value[field]].flat() : [];
    if (!record.isDeleted) for (const key of keys) memo(found, keyIn(key), () => []).push(value);
  }
  return (id) => found.get(keyIn(id)) ?? [];
}

function keyIn(value: unknown): string {
  return keyOfId((isObject(value) ? value["id"] : value) as Id);
}
