/**
 * Query strings: read by the types the document gives, and applied to records.
 *
 * Which records a parameter keeps says the description (`filters`), or it is a field of that name. One that is neither changes nothing, as
 * in the API itself, but not without a word: {@link ignoredOf}.
 */
import type { QueryStyle } from "../operation.js";
import { FROM, INCLUDE_TOTAL, ITEMS, MORE, NUMBER, RECENT, SIZE, TOTAL } from "../vendor.js";
import type { Models, QueryDescription, Shape } from "./description.js";
import type { Filtering, Keeps, ListedRecord, QueryValues, Steps } from "./filtering.js";
import { elementOf, isNumeric, isObject, readName, resolve, timeOf } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

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
  const { type: kind, format } = readName(typeof name === "string" ? name : "");
  if ((kind === "integer" || kind === "number") && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text))
    return vocabulary.number(text);
  if (kind === "boolean" && /^(true|false)$/i.test(text)) return /^t/i.test(text);
  // A day is its first moment, and without a zone it is UTC's.
  const [day, time = "T00:00:00"] = /^\d{4}-\d\d-\d\d(T[\d:.]+)?$/.exec(text) ?? [];
  return format === "date-time" && day !== undefined ? `${text.slice(0, 10)}${time}Z` : text;
}

/** Whether a record passes all parameters. */
export function filterOf(filtering: Filtering): Keeps {
  const { values, fields, hidesInactive = true } = filtering;
  const names = [...values.keys()];
  const tests = names.flatMap((name) => testOf(name, values.get(name), filtering) ?? []);
  tests.push(...(vocabulary.deep?.named(filtering) ?? []));
  // The API hides inactive records from whoever does not ask.
  const asks = (name: string) => textOf(name, filtering).startsWith("*");
  if (hidesInactive && fields.has("active") && !names.some(asks)) tests.push(({ isActive }) => isActive);
  return (row) => tests.every((test) => test(row));
}

/** Parameters that are about the answer, not about the records. */
export const NO_FILTERS: ReadonlySet<string | undefined> = new Set([
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

/** Of these parameters, those that keep all rows whatever they say. */
export function ignoredOf(names: readonly string[], filtering: Filtering): readonly string[] {
  return names.filter((name) => !NO_FILTERS.has(name) && !wayOf(name, filtering));
}

function textOf(name: string, { filters = {}, fields }: Filtering): string {
  if (Object.hasOwn(filters, name)) return filters[name] ?? "";
  return name === "active" ? "*" : fields.has(name) ? name : "";
}

/** How values are compared, and with what of a row. */
function wayOf(name: string, filtering: Filtering): readonly [how: string, read: Read] | undefined {
  const [text, how, path] = /^(\(.*?\)|{.*?}|\W*)(.*)/.exec(textOf(name, filtering)) ?? [];
  if (/[({]/.test(how ?? "") && !vocabulary.deep) return undefined;
  const read = readerOf(path ?? "", filtering);
  return text && read ? [how ?? "", read] : undefined;
}

function testOf(name: string, value: unknown, filtering: Filtering): Keeps | undefined {
  const way = NO_FILTERS.has(name) ? undefined : wayOf(name, filtering);
  if (!way || way[0] === "&") return undefined;
  const [how, read] = way;
  if (how.startsWith("*")) {
    const wanted = how === "*" ? stateOf(comparable(value)) : value === (how === "*-") || undefined;
    return wanted === undefined ? undefined : ({ isActive }) => isActive === wanted;
  }
  const sign = vocabulary.deep?.signOf(how, filtering) ?? how;
  const bound = quantityOf(value);
  if (/[<=>]/.test(sign) && bound !== undefined)
    return (row) =>
      read(row).some((one) => {
        const at = quantityOf(one);
        return at !== undefined && sign.includes(at > bound ? ">" : at < bound ? "<" : "=");
      });
  if (sign.endsWith("?"))
    return (row) => read(row).some((one) => one != null && one !== false) === (value === (sign === "?"));
  const spell = sign === "#" ? digitsOf : comparable;
  const wanted = (Array.isArray(value) ? value : sign === "," ? String(value).split(",") : [value]).map(
    spell,
  );
  // A member of an enum that stands for all of them.
  if (wanted.join() === "any") return undefined;
  const fits = (part: unknown) =>
    part != null && wanted.some((text) => (sign === "~" ? spell(part).includes(text) : spell(part) === text));
  return (row) => read(row).some((one) => namesOf(one).some(fits));
}

/** `customField.Fields.Colour` is a part of `customField.Fields`, as `owners[0].id` is of `owners`. */
export function isPartOf(key: string, name: string): boolean {
  return key.startsWith(name) && /^[.[]/.test(key.slice(name.length));
}

/** Digits of a telephone number, however it is written; a country code is as good as none. */
function digitsOf(value: unknown): string {
  return String(value).replace(/\D/g, "").slice(-10) || comparable(value);
}

export function comparable(value: unknown): string {
  return String(value).trim().toLowerCase();
}

/** `True`, `InactiveOnly` or `Any`. */
function stateOf(word: string): boolean | undefined {
  return /^(true|active)/.test(word) || (/^(false|inactive)/.test(word) ? false : undefined);
}

type Quantity = number | bigint;

/** A number, or a time or a duration as one. */
function quantityOf(value: unknown): Quantity | undefined {
  if (isNumeric(value)) return value;
  if (typeof value !== "string") return undefined;
  const [, hours, minutes, seconds = 0] = /^(?:PT)?(\d+)[H:](\d+)(?:\D(\d+))?/.exec(value) ?? [];
  if (hours) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (!/^-?\d/.test(value)) return undefined;
  // A time without a zone is UTC, as the API's filters are.
  if (/^\d{4}-\d\d-\d\d/.test(value)) return timeOf(/T[\d:.]+$/.test(value) ? `${value}Z` : value);
  const quantity = vocabulary.number(value);
  return Number.isNaN(quantity) ? undefined : quantity;
}

type Read = (row: ListedRecord) => readonly unknown[];

/** Values at the end of any of several paths, separated by bars. */
function readerOf(path: string, filtering: Filtering): Read | undefined {
  // No row has to be made for that.
  if (path === filtering.id && filtering.fields.has(path)) return ({ record }) => [record.id];
  // When a record came and changed is known of all, whether rows show it or not.
  if ((path === "createdOn" || path === "modifiedOn") && !filtering.fields.has(path))
    return ({ record }) => [record[path]];
  const ways = path.split("|").flatMap((one) => stepsOf(one, filtering) ?? []);
  return ways.length === 0 ? undefined : ({ value }) => ways.flatMap((way) => way(value));
}

/** `job.number`. */
function stepsOf(path: string, filtering: Filtering): Steps | undefined {
  if (path.includes(":")) return vocabulary.deep?.stepsOf(path, filtering, stepsOf);
  const names = path.split(".");
  return (value) =>
    names.reduce<readonly unknown[]>(
      (values, name) => values.flatMap((one) => (isObject(one) ? one[name] : [])),
      [value],
    );
}

/** What a filter compares of a value: of an object its id, value or name. */
function namesOf(value: unknown): readonly unknown[] {
  return isObject(value) ? [value["id"], value["value"], value["name"]] : [value];
}

function leaf(value: unknown): unknown {
  return namesOf(value).find((part) => part !== undefined);
}

/** The order that `sort=+Field` or `-Field` asks for; a field that does not exist is named. */
export function sortOf(
  sort: unknown,
  { fields, filters = {}, id }: Pick<Filtering, "fields" | "filters" | "id">,
): { readonly compare?: (a: ListedRecord, b: ListedRecord) => number; readonly unknown?: string } {
  if (typeof sort !== "string" || sort.trim() === "") return {};
  // A `+` that was not encoded arrives as a space.
  const [, sign = "", name = ""] = /^\s*([+-]?)\s*(.*?)\s*$/.exec(sort.slice(0, 200)) ?? [];
  const stem = name.toLowerCase();
  const find = (wanted: string) => [...fields].find((candidate) => candidate.toLowerCase() === wanted);
  const field = find(stem) ?? find(`${stem}id`);
  // `date=year month` is sorted by two.
  const [, several = field] =
    (filters["sort"] ?? "")
      .split(",")
      .find((one) => one.startsWith(`${stem}=`))
      ?.split("=") ?? [];
  const reads = several
    ? several
        .split(" ")
        // No row has to be made for its id.
        .map((one) => (row: ListedRecord) => (one === id ? row.record.id : leaf(row.value[one])))
    : [hiddenReader(stem)].flatMap((read) => read ?? []);
  if (reads.length === 0) return { unknown: name };
  const direction = sign === "-" ? -1 : 1;
  return {
    compare: (a, b) => direction * reads.reduce((order, read) => order || compareValues(read(a), read(b)), 0),
  };
}

/** Every list can be sorted by these, whether its rows show them or not. */
function hiddenReader(stem: string): ((row: ListedRecord) => number) | undefined {
  const name = ({ id: "ordinal", createdon: "createdOn", modifiedon: "modifiedOn" } as const)[stem];
  return name && (({ record }) => record[name]);
}

function compareValues(a: unknown, b: unknown): number {
  const [left, right] = isNumeric(a) && isNumeric(b) ? [a, b] : [String(a ?? ""), String(b ?? "")];
  return left < right ? -1 : Number(left > right);
}
