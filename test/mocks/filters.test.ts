/** Every declared filter of every list: it keeps rows by their values, or it is announced as one that has no effect. */
import { describe, expect, it } from "vitest";
import type { OperationDescription, QueryDescription } from "../../generator/runtime/mocks/description.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { rowOf } from "../../generator/runtime/mocks/list.ts";
import { NO_FILTERS } from "../../generator/runtime/mocks/query.ts";
import { elementOf, fieldsOf, isObject, resolve } from "../../generator/runtime/mocks/shape.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });

interface Filter {
  readonly domain: (typeof domains)[number];
  readonly operation: OperationDescription;
  readonly name: string;
  readonly declared: QueryDescription;
  readonly isIgnored: boolean;
}

const FILTERS: readonly Filter[] = domains.flatMap((domain) =>
  domain.operations.flatMap((operation) =>
    operation.action.kind !== "list"
      ? []
      : (operation.query ?? []).flatMap((declared): Filter[] => {
          const [name] = declared;
          const ignored = engine.ignoredFilters[`${domain.name}.${operation.accessor}`] ?? [];
          return NO_FILTERS.has(name)
            ? []
            : [{ domain, operation, name, declared, isIgnored: ignored.includes(name) }];
        }),
  ),
);

/** Rows of a list; the path is about the first record of each kind. */
async function rowsOf(
  { domain, operation }: Pick<Filter, "domain" | "operation">,
  query: Record<string, string> = {},
): Promise<{ status: number; rows: readonly unknown[] | undefined; ignored: string | null }> {
  let path = (operation.basePath ?? domain.basePath) + operation.path.replace("{tenant}", "1");
  for (const [name, , entity] of operation.parameters ?? [])
    path = path.replace(`{${name}}`, await firstOf(entity));
  const search = new URLSearchParams({ ...needed({ domain, operation }), ...query });
  const answer = await engine.fetch(new Request(`https://mock.local${path}?${search.toString()}`));
  const value: unknown = await answer.json();
  const rows = isObject(value) ? value["data"] : value;
  return {
    status: answer.status,
    rows: Array.isArray(rows) ? rows : undefined,
    ignored: answer.headers.get("x-mock-ignored-filters"),
  };
}

/** The id of a record. */
async function firstOf(entity = ""): Promise<string> {
  for (const domain of domains)
    for (const operation of domain.operations) {
      const { action } = operation;
      if (action.kind !== "list" || action.entity !== entity || operation.parameters) continue;
      const [row] = (await rowsOf({ domain, operation })).rows ?? [];
      if (isObject(row)) return String(row["id"]);
    }
  return "1";
}

/** What a list wants to be told, and a page that holds all. */
function needed({ domain, operation }: Pick<Filter, "domain" | "operation">): Record<string, string> {
  const values = (operation.query ?? []).flatMap(([name, shape, required]) => {
    if (name === "pageSize") return [[name, "200"]];
    const text = JSON.stringify(resolve(shape, domain.models));
    const [, member = "1"] = /enum\??",\["?([^",\]]+)/.exec(text) ?? [];
    const value = text.includes("date") ? "2020-01-01T00:00:00Z" : text.includes("boolean") ? "true" : member;
    return required === 1 ? [[name, value]] : [];
  });
  return Object.fromEntries(values) as Record<string, string>;
}

it("there are more than a thousand, and less than a tenth has no effect", () => {
  expect(FILTERS.length).toBeGreaterThan(1200);
  expect(FILTERS.filter(({ isIgnored }) => isIgnored).length).toBeLessThan(80);
});

describe("those that were used most and did nothing", () => {
  it.each([
    ["jpm.jobs", "number"],
    ["crm.customers", "phone"],
    ["jpm.appointments", "startsOnOrAfter"],
    ["jpm.appointments", "technicianId"],
    ["accounting.payments", "appliedToInvoiceIds"],
    ["accounting.payments", "paidOnAfter"],
    ["accounting.invoices", "number"],
    ["accounting.invoices", "jobNumber"],
    ["accounting.invoices", "totalGreater"],
  ])("%s by %s", (list, filter) => {
    const found = FILTERS.filter(
      ({ domain, operation, name }) =>
        `${domain.name}.${operation.accessor}` === `${list}.list` && name === filter,
    );
    expect(found.map(({ isIgnored }) => isIgnored)).toEqual([false]);
  });
});

/** A value that no row has, as the parameter's type takes it; nothing where all values are of an enum. */
function strangeValue({ declared: [name, shape], domain }: Filter): string | undefined {
  const isUpper = /^max|^to[A-Z]|Less$|To$|Before$|^endedOn$/.test(name);
  const found = resolve(elementOf(shape, domain.models) ?? shape, domain.models);
  const text = JSON.stringify(found);
  if (/enum/.test(text) || /boolean/.test(text)) return undefined;
  if (/date/.test(text)) return isUpper ? "1900-01-01T00:00:00Z" : "2900-01-01T00:00:00Z";
  if (/uuid|guid/.test(text)) return "00000000-0000-4000-8000-00000000dead";
  if (/integer|number/.test(text)) return isUpper ? "-98765432" : "987654321";
  return isUpper ? "-98765432" : "987654321987";
}

it("keeps no row where none has the value, or says that it has no effect", { timeout: 300_000 }, async () => {
  const wrong: string[] = [];
  for (const filter of FILTERS) {
    const value = strangeValue(filter);
    if (
      value === undefined ||
      filter.declared[3] === "free" ||
      filter.operation.filters?.[filter.name] === "&"
    )
      continue;
    const isDay = JSON.stringify(filter.declared[1]).includes('string:date"');
    const { status, rows, ignored } = await rowsOf(filter, {
      [filter.name]: isDay ? value.slice(0, 10) : value,
    });
    const where = `${filter.domain.id} ${filter.operation.id} ${filter.name}=${value}`;
    if (status !== 200 || rows === undefined) wrong.push(`${where}: ${status}`);
    else if (
      (ignored ?? "").split(",").includes(filter.name) !== filter.isIgnored ||
      (rows.length > 0 && !filter.isIgnored)
    )
      wrong.push(`${where}: ${rows.length} rows, ignored ${ignored}`);
  }
  expect(wrong).toEqual([]);
});

/** All values at the end of a path. */
function valuesAt(row: unknown, path: string): readonly unknown[] {
  const found = path
    .split(".")
    .reduce<readonly unknown[]>(
      (values, name) => values.flatMap((one) => (isObject(one) ? one[name] : [])),
      [row],
    );
  return found
    .map((value) => (isObject(value) ? (value["id"] ?? value["value"] ?? value["name"]) : value))
    .filter((value) => value !== null && value !== undefined && value !== "");
}

const KEEPS_ITSELF = /^(?:,|#|~|>=|<=|)$/;

it(
  "keeps the row that a value is taken from, and by a value alone no row without it",
  { timeout: 300_000 },
  async () => {
    const wrong: string[] = [];
    const refused: string[] = [];
    let tried = 0;
    for (const filter of FILTERS) {
      const { operation, name, declared } = filter;
      const way = operation.filters?.[name] ?? name;
      const [, how = "", paths = ""] = /^(\W*)(.*)$/.exec(way) ?? [];
      if (filter.isIgnored || /[*&({?:]/.test(way) || declared[3] === "free" || name === "active") continue;
      const all = (await rowsOf(filter)).rows ?? [];
      const [path = ""] = paths.split("|");
      const value = all.map((row) => valuesAt(row, path)).find(({ length }) => length === 1)?.[0];
      // Any stands for all, and when a row came is not shown by all.
      if (value === undefined || value === "Any" || String(value).includes(",")) continue;
      tried += 1;
      const { status, rows = [] } = await rowsOf(filter, { [name]: String(value) });
      const where = `${filter.domain.id} ${operation.id} ${name}=${String(value)} (${way})`;
      const isIn = (row: unknown) => valuesAt(row, path).map(String).includes(String(value));
      const isOnly = (row: unknown) => isIn(row) && valuesAt(row, path).length === 1;
      // Some rows show another type than their filter takes: a duration for a number of seconds.
      if (status !== 200) refused.push(where);
      else if (rows.some(isOnly) !== KEEPS_ITSELF.test(how))
        wrong.push(`${where}: ${KEEPS_ITSELF.test(how) ? "not " : ""}kept`);
      else if (how === "" && !rows.every(isIn)) wrong.push(`${where}: others too`);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(900);
    expect(refused.length).toBeLessThan(6);
  },
);

it(
  "sorts by every field that rows have, and by orders that are sent as objects",
  { timeout: 300_000 },
  async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const domain of domains)
      for (const operation of domain.operations) {
        const declared = operation.query?.find(([name]) => name === "sort");
        if (operation.action.kind !== "list" || operation.parameters || declared === undefined) continue;
        const isObjects = declared[3] === "free";
        const fields = fieldsOf(rowOf(operation, domain.models), domain.models).map(([name]) => name);
        for (const field of fields)
          for (const sign of ["+", "-"]) {
            const sort: Record<string, string> = isObjects
              ? { "sort[0].field": field, "sort[0].isDescending": String(sign === "-") }
              : { sort: sign + field };
            const { status, rows = [] } = await rowsOf({ domain, operation }, sort);
            const where = `${domain.id} ${operation.id} ${sign}${field}`;
            if (status !== 200) wrong.push(`${where}: ${status}`);
            const values = rows
              .map((row) => (row as Record<string, unknown>)[field])
              .map((value) => (/^\d{4}-\d\d-\d\dT/.test(String(value)) ? Date.parse(String(value)) : value))
              .filter((value) => typeof value === "number");
            const ordered = [...values].sort((a, b) => (sign === "+" ? a - b : b - a));
            tried += values.length > 1 ? 1 : 0;
            if (ordered.join() !== values.join()) wrong.push(`${where}: ${values.slice(0, 5).join()}`);
          }
      }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  },
);

/** A number, or a moment as one. */
function quantityOf(value: unknown): number {
  if (/^\d{4}-\d\d-\d\d/.test(String(value))) return Date.parse(String(value));
  return /^-?[\d.]+$/.test(String(value)) ? Number(value) : NaN;
}

const BOUNDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  ">=": (value, bound) => value >= bound,
  ">": (value, bound) => value > bound,
  "<=": (value, bound) => value <= bound,
  "<": (value, bound) => value < bound,
};

/** What a name says of a bound: the day itself is among them or not. */
const BY_NAME: readonly (readonly [name: RegExp, how: string])[] = [
  [/OnOrAfter$/, ">="],
  [/OnOrBefore$/, "<="],
  [/(After|Greater)$/, ">"],
  [/(Before|Less)$/, "<"],
];

it("keeps all rows within a bound, and only these", { timeout: 300_000 }, async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const filter of FILTERS) {
    const { operation, name, declared, domain } = filter;
    const [, how = "", path = ""] = /^(\W*)(.*)$/.exec(operation.filters?.[name] ?? name) ?? [];
    const isWithin = BOUNDS[how];
    if (filter.isIgnored || isWithin === undefined || /[:|]/.test(path)) continue;
    const where = `${domain.id} ${operation.id} ${name} (${how}${path})`;
    const said = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
    if (said !== undefined && said !== how) wrong.push(`${where}: the name says ${said}`);
    const rows = (await rowsOf(filter)).rows ?? [];
    const values = rows.flatMap((row) => valuesAt(row, path)).sort((a, b) => quantityOf(a) - quantityOf(b));
    const middle = values[Math.floor(values.length / 2)];
    if (Number.isNaN(quantityOf(middle))) continue;
    const isDay = JSON.stringify(declared[1]).includes('string:date"');
    const sent = isDay ? String(middle).slice(0, 10) : String(middle);
    const kept = await rowsOf(filter, { [name]: sent });
    if (kept.status !== 200) continue;
    tried += 1;
    const want = rows.filter((row) =>
      valuesAt(row, path).some((value) => isWithin(quantityOf(value), quantityOf(sent))),
    );
    if (JSON.stringify(kept.rows) !== JSON.stringify(want))
      wrong.push(`${where}: ${kept.rows?.length ?? 0} rows, not ${want.length}`);
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});
