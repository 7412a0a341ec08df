/**
 * All views on real databases, filled with the mock's records: each runs, and has the values that the composer makes of the same records over HTTP
 * calls. What no database runs here is parsed.
 */
import { parse } from "@polyglot-sql/sdk";
import { beforeAll, describe, expect, it } from "vitest";
import { composeByIds } from "../../../generator/former/compose.ts";
import { clientReader, type Request } from "../../../generator/former/read.ts";
import { tablesIn, viewName as viewNameOf } from "../../../generator/migrate/sql/statements.ts";
import { DIALECTS, type DialectName } from "../../../generator/migrate/sql/dialects.ts";
import { loaderOf, type Row } from "./mock-records.ts";
import { type Database, DATABASES, fill, sceneOf } from "./scene.ts";

const { plan, domains, print } = sceneOf();

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);

const read = await reader();
const rowsOf = loaderOf(domains, read);

/** Rows of several calls, each with the fields of all. */
async function rowsOfAll(calls: readonly string[]): Promise<readonly Row[]> {
  const rows = new Map<unknown, Row>();
  for (const call of calls)
    for (const { parent, record } of await rowsOf(call)) {
      const key = record["id"] ?? parent;
      const known = rows.get(key);
      const owner = parent ?? known?.parent;
      rows.set(key, {
        ...(owner !== undefined && { parent: owner }),
        record: { ...known?.record, ...record },
      });
    }
  return [...rows.values()];
}

async function reader() {
  const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
  const { createMock } = (await load("@st-v2/sdk/mocks")) as {
    createMock(options: object): { fetch: unknown };
  };
  const { fetch } = createMock({ records: 15 });
  const client = {
    tenant: 1,
    clientId: "id",
    clientSecret: "secret",
    appKey: "ak1.key",
    limiter: { acquire: () => Promise.resolve(), pause: () => {} },
  };
  const inner = clientReader(new ServiceTitan({ ...client, fetch }));
  // Contacts of customers that are not active are refused; in tables there are none.
  const refused = (error: { readonly status?: number }, rows: boolean) => {
    if (error.status !== 409) throw error as Error;
    return rows ? [] : undefined;
  };
  return (request: Request) =>
    inner(request).catch((error: { readonly status?: number }) => refused(error, request.rows));
}

/** Where tables say something else than calls, and why that is right. */
const KNOWN: readonly RegExp[] = [
  // The call asks the feed for what changed since the invoice did; a table has the items that changed before as well.
  /(?:[iI]tems|invoices): .*\.active "true", not null$/,
  // The first of several roles is that with the least id, as the list answers them; the composer takes the technician's order.
  /\brole: /,
  // Contacts of customers that are not active are refused one by one, as the tables were filled; the composer asks for those of many at once.
  /(?:contacts|phoneSettings): {2}\[\], not /,
  /(?:customer__|^Location \d+ )email: {2}null, not /,
  // The list leaves out assignments that are not active; the tables have them.
  /^Project \d+ jobAssignments: .*"active":"false"/,
  // The composer has the whole category in the place of its id.
  /categories: \.\d+\.id /,
];

/** Records of each object whose values are compared. */
const COMPARED = 6;

/** How a value of the old API is written, whoever wrote it: numbers without zeros at their end, moments without fractions of zero. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  const text = String(value);
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.0+)?Z?$/.exec(text) ?? [];
  if (day !== undefined) return `${day}T${time}`;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Where two values differ first. */
function where(a: unknown, b: unknown, path = ""): string {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null)
    for (const name of Object.keys(a)) {
      const [x, y] = [a, b].map((one) => (one as Record<string, unknown>)[name]);
      if (JSON.stringify(x) !== JSON.stringify(y)) return where(x, y, `${path}.${name}`);
    }
  return `${path} ${JSON.stringify(a)?.slice(0, 100)}, not ${JSON.stringify(b)?.slice(0, 100)}`;
}

/** Of what the composer made, as much as a view has. */
function within(wanted: unknown, got: unknown): unknown {
  if (Array.isArray(wanted) && Array.isArray(got)) return got.map((one, i) => within(wanted[i], one));
  if (typeof wanted !== "object" || wanted === null || typeof got !== "object" || got === null) return got;
  return Object.fromEntries(
    Object.entries(wanted).map(([name, one]) => [name, within(one, (got as Record<string, unknown>)[name])]),
  );
}

const asJson = (value: unknown) => {
  if (typeof value !== "string" || !/^[[{]|^null$/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

describe.each([
  { dialect: "postgres", timeZone: "UTC" },
  { dialect: "duckdb", timeZone: "UTC" },
  { dialect: "postgres", timeZone: "America/New_York" },
  { dialect: "duckdb", timeZone: "Australia/Lord_Howe" },
] as const)("views on $dialect in $timeZone", ({ dialect, timeZone }) => {
  let database: Database;
  const { views, sql } = print({ dialect, timeZone });

  beforeAll(async () => {
    database = await DATABASES[dialect]();
    for (const [name, { filledBy }] of tablesIn(views)) await fill(database, name, await rowsOfAll(filledBy));
    await database.run(sql);
  });

  it("has the composer's values in all columns", async () => {
    const different: string[] = [];
    let compared = 0;
    for (const { object, columns } of views) {
      if (!plan.objects[object]?.one) continue;
      const rows = (await database.rows(viewNameOf(object))).slice(0, COMPARED);
      const made = await composeByIds(
        plan,
        object,
        rows.map((row) => Number(row["id"])),
        { read, timeZone },
      );
      for (const [i, row] of rows.entries())
        for (const column of columns.filter(({ lost }) => lost === undefined)) {
          if (made[i] === undefined) continue;
          const path = column.name.split("__");
          const want = path.reduce<unknown>(
            (of, field) => (of as Record<string, unknown> | null)?.[field],
            made[i],
          );
          const got = plain(asJson(row[column.name]));
          compared += 1;
          if (JSON.stringify(got) !== JSON.stringify(within(got, plain(want))))
            different.push(`${object} ${row["id"]} ${column.name}: ${where(got, within(got, plain(want)))}`);
        }
    }
    expect(different.filter((one) => !KNOWN.some((known) => known.test(one)))).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });
});

describe.each(Object.keys(DIALECTS) as DialectName[])("views for %s", (dialect) => {
  it.each(["json", "columns"] as const)("have all that the plan computes, over tables of %s", (storage) => {
    const { views } = print({ dialect, storage });
    const columns = views.flatMap((view) =>
      view.columns.map((column) => ({ object: view.object, ...column })),
    );
    expect(columns.filter(({ lost }) => lost?.startsWith("not in SQL"))).toEqual([]);
    const has = new Set(
      columns
        .filter(({ lost }) => lost === undefined)
        .map(({ object, name }) => `${object}.${name.split("__")[0]}`),
    );
    const fields = Object.entries(plan.objects).flatMap(([object, of]) =>
      Object.entries(of.fields).map(([name, field]) => ({
        path: `${object}.${name}`,
        isLost: "lost" in field,
      })),
    );
    expect(fields.filter(({ path, isLost }) => !isLost && !has.has(path))).toEqual([]);
    expect(has.size / fields.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(["bigquery", "snowflake"] as const)("views for %s", (dialect) => {
  it.each(["UTC", "America/New_York"])("are parsed, in %s", (timeZone) => {
    const { sql } = print({ dialect, timeZone });
    const statements = sql.split(/(?<=;)\n/).map((one) => one.replace(/^--.*\n/gm, ""));
    const faults = statements
      .filter((one) => one.trim() !== "")
      .map((one) => parse(one, dialect as never).error);
    expect(faults.filter(Boolean)).toEqual([]);
    expect(faults.length).toBeGreaterThan(50);
  });
});
