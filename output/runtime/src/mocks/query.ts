/**
 * Query strings: read by the types the document gives, and applied to records.
 *
 * Which records a parameter keeps follows from its name (`createdOnOrAfter`, `customerIds`, `active`, or the name of a field); one that
 * says nothing about a field of the records changes nothing, as in the API itself.
 */
import type { QueryStyle } from "../operation.js";
import { FROM, INCLUDE_TOTAL, ITEMS, MORE, NUMBER, RECENT, SIZE, TOTAL } from "../vendor.js";
import type { Models, QueryDescription, Shape } from "./description.js";
import { elementOf, isNumeric, readName, resolve } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

export type QueryValues = ReadonlyMap<string, unknown>;

/** How a description says that what was written in a style is read; a single value needs no word. */
export const READ_AS: Readonly<Record<QueryStyle, QueryDescription[3]>> = {
  plain: undefined,
  "date-time": undefined,
  date: undefined,
  csv: "csv",
  repeat: "repeat",
  dotted: "free",
  indexed: "free",
};

/**
 * Values of the declared parameters, as far as they are there; a text that is not of the declared type stays a text, for the
 * validation to complain about. Parameters that are not declared are ignored, as the API ignores them.
 */
export function readQuery(
  search: URLSearchParams,
  declared: readonly QueryDescription[] | undefined,
  models: Models,
): QueryValues {
  const values = new Map<string, unknown>();
  for (const [name, shape, , style] of declared ?? []) {
    const texts = search.getAll(name);
    const [first] = texts;
    if (first === undefined || (first === "" && style === undefined) || style === "free") continue;
    const element = elementOf(shape, models);
    const read = (text: string) => readScalar(text, resolve(element ?? shape, models));
    const members = () => (style === "repeat" ? texts : first.split(","));
    values.set(name, element === undefined ? read(first) : members().map(read));
  }
  return values;
}

/** A text of a URL as the type it stands for. */
export function readScalar(text: string, shape: Shape): unknown {
  if (typeof shape !== "string" && shape[0].startsWith("enum")) {
    const values = shape[1] as readonly unknown[];
    return values.find((value) => String(value).toLowerCase() === text.toLowerCase()) ?? text;
  }
  const name = shape[0] === "limited" ? shape[1] : shape;
  const kind = typeof name === "string" ? readName(name).type : "";
  if ((kind === "integer" || kind === "number") && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text))
    return vocabulary.number(text);
  if (kind === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}

/** A record as callers see it, and when it came and changed (milliseconds since 1970). */
export interface ListedRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly isActive: boolean;
  readonly createdOn: number;
  readonly modifiedOn: number;
  /** Order of creation. */
  readonly ordinal: number;
}

type Keeps = (row: ListedRecord) => boolean;

/** Whether a record passes all parameters. */
export function filterOf(values: QueryValues, fields: ReadonlySet<string>): Keeps {
  const tests = [...values].flatMap(([name, value]) => testOf(name, value, fields) ?? []);
  // The API hides inactive records from whoever does not ask.
  if (fields.has("active") && !values.has("active")) tests.push(({ isActive }) => isActive);
  return (row) => tests.every((test) => test(row));
}

/** Parameters that are about the answer, not about the records. */
const NO_FILTERS = new Set<string | undefined>([
  NUMBER,
  SIZE,
  INCLUDE_TOTAL,
  ITEMS,
  MORE,
  TOTAL,
  FROM,
  "sort",
  RECENT,
]);

/** Parameters that say where a range begins or ends. */
const BOUNDS: readonly {
  readonly name: RegExp;
  readonly keeps: (at: Quantity, bound: Quantity) => boolean;
}[] = [
  { name: /^(.*)OnOrAfter$|^(.*)From$|^(?:min|from)([A-Z].*)$/, keeps: (at, bound) => at >= bound },
  { name: /^(.*)OnOrBefore$|^(.*)To$|^(?:max|to)([A-Z].*)$/, keeps: (at, bound) => at <= bound },
  { name: /^(.*?)(?:On)?After$/, keeps: (at, bound) => at > bound },
  { name: /^(.*?)(?:On)?Before$/, keeps: (at, bound) => at < bound },
];

function testOf(name: string, value: unknown, fields: ReadonlySet<string>): Keeps | undefined {
  if (NO_FILTERS.has(name)) return undefined;
  for (const { name: form, keeps } of BOUNDS) {
    const [, ...stems] = form.exec(name) ?? [];
    const stem = stems.find((one) => one !== undefined);
    const bound = quantityOf(value);
    if (stem === undefined || bound === undefined) continue;
    const read = quantityReader(stem, fields);
    return (
      read &&
      ((row) => {
        const at = read(row);
        return at !== undefined && keeps(at, bound);
      })
    );
  }
  if (name === "active") return activeTest(value);
  const read = valueReader(name, fields);
  if (read === undefined) return undefined;
  const wanted = (Array.isArray(value) ? value : readList(name, value)).map(comparable);
  return (row) => {
    const found = read(row);
    const all = (Array.isArray(found) ? found : [found]).map(comparable);
    return all.some((text) => wanted.includes(text));
  };
}

/** `ids` is one comma-separated text in these documents. */
function readList(name: string, value: unknown): readonly unknown[] {
  return /Ids?$|^ids$/.test(name) && typeof value === "string" ? value.split(",") : [value];
}

function comparable(value: unknown): string {
  return String(value).trim().toLowerCase();
}

/** `True`, `False` or `Any`, or a boolean. */
function activeTest(value: unknown): Keeps | undefined {
  const wanted = comparable(value);
  if (wanted !== "true" && wanted !== "false") return undefined;
  return ({ isActive }) => isActive === (wanted === "true");
}

function quantityReader(
  stem: string,
  fields: ReadonlySet<string>,
): ((row: ListedRecord) => Quantity | undefined) | undefined {
  const small = stem.charAt(0).toLowerCase() + stem.slice(1);
  const field = [small, `${small}On`, `${small}Date`, `${small}Time`].find((name) => fields.has(name));
  if (field !== undefined) return ({ value }) => quantityOf(value[field]);
  if (small === "created") return ({ createdOn }) => createdOn;
  if (small === "modified") return ({ modifiedOn }) => modifiedOn;
  return undefined;
}

type Quantity = number | bigint;

/** A number, or a time as one. */
function quantityOf(value: unknown): Quantity | undefined {
  if (isNumeric(value)) return value;
  if (typeof value !== "string" || !/^\d/.test(value)) return undefined;
  const quantity = /^\d{4}-\d\d-\d\d/.test(value)
    ? // A time without a zone is UTC, as the API's filters are.
      Date.parse(/T[\d:.]+$/.test(value) ? `${value}Z` : value)
    : vocabulary.number(value);
  return Number.isNaN(quantity) ? undefined : quantity;
}

/** `customerIds` and `customerId` mean `customerId`, else the id inside `customer`; everything else the field of its name. */
function valueReader(
  name: string,
  fields: ReadonlySet<string>,
): ((row: ListedRecord) => unknown) | undefined {
  if (fields.has(name)) return ({ value }) => leaf(value[name]);
  if (name === "ids") return fields.has("id") ? ({ value }) => value["id"] : undefined;
  const singular = name.replace(/s$/, "");
  const candidates = [singular, singular.replace(/Id$/, ""), `${singular}s`, name.replace(/Ids?$/, "s")];
  const field = candidates.find((candidate) => fields.has(candidate));
  return field === undefined || field === "" ? undefined : ({ value }) => leaf(value[field]);
}

/** What a filter compares of a value: of an object its id, else its value or name. */
function leaf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaf);
  if (typeof value !== "object" || value === null) return value;
  const { id, value: inner, name } = value as Readonly<Record<string, unknown>>;
  return id ?? inner ?? name;
}

/** The order that `sort=+Field` or `-Field` asks for; a field that does not exist is named. */
export function sortOf(
  sort: unknown,
  fields: ReadonlySet<string>,
): { readonly compare?: (a: ListedRecord, b: ListedRecord) => number; readonly unknown?: string } {
  if (typeof sort !== "string" || sort.trim() === "") return {};
  // A `+` that was not encoded arrives as a space.
  const [, sign = "", name = ""] = /^\s*([+-]?)\s*(.*?)\s*$/.exec(sort.slice(0, 200)) ?? [];
  const stem = name.toLowerCase();
  const find = (wanted: string) => [...fields].find((candidate) => candidate.toLowerCase() === wanted);
  const field = find(stem) ?? find(`${stem}id`);
  const read = field === undefined ? hiddenReader(stem) : (row: ListedRecord) => leaf(row.value[field]);
  if (read === undefined) return { unknown: name };
  const direction = sign === "-" ? -1 : 1;
  return { compare: (a, b) => direction * compareValues(read(a), read(b)) };
}

/** Every list can be sorted by these, whether its rows show them or not. */
function hiddenReader(stem: string): ((row: ListedRecord) => Quantity | undefined) | undefined {
  return stem === "id" ? ({ ordinal }) => ordinal : quantityReader(stem.replace(/on$/, ""), new Set());
}

function compareValues(a: unknown, b: unknown): number {
  const [left, right] = isNumeric(a) && isNumeric(b) ? [a, b] : [String(a ?? ""), String(b ?? "")];
  return left < right ? -1 : Number(left > right);
}
