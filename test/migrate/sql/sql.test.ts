/** Views of a small plan on both databases, against values that were worked out by hand: names and values that nobody expects, and tables in columns. */
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../generator/former/compose.ts";
import type { Plan } from "../../../generator/former/plan.ts";
import { recordReader } from "../../../generator/former/read.ts";
import { DIALECTS } from "../../../generator/migrate/sql/dialects.ts";
import { printViews, type SqlSettings } from "../../../generator/migrate/sql/statements.ts";
import type { CalledTable } from "../../../generator/migrate/sql/tables.ts";
import { type Database, DATABASES, fill } from "./scene.ts";

const id = { fields: [{ field: "id" }] };
const table = (name: string, more: Partial<CalledTable> = {}): CalledTable => ({
  entity: name,
  table: name,
  path: [id],
  query: {},
  isOne: true,
  filledBy: [name],
  hasParent: false,
  ...more,
});
const listed = { isOne: false, path: [] };
const TABLES: Readonly<Record<string, CalledTable>> = {
  getJob: table("jobs"),
  getCustomer: table("customers"),
  listVisits: table("visits", { ...listed, query: { jobId: { fields: [{ field: "jobId" }] } } }),
  listTags: table("tags", listed),
};
const call = (name: string) => ({ call: name, domain: "", operation: name });
const ofJob = { from: "record", fields: [{ field: "id" }] } as const;
const visits = { ...call("listVisits"), query: { jobId: ofJob }, rows: true } as const;
const get = (name: string) => ({ ...call(name), path: [{ from: "id" }] }) as const;

const PLAN: Plan = {
  page: { number: "page", size: "pageSize" } as Plan["page"],
  endpoints: [],
  objects: {
    Customer: {
      one: [get("getCustomer")],
      fields: {
        'it\'s "odd"': { steps: [{ field: 'it\'s "odd"' }], type: "string" },
        balance: {
          steps: [{ field: "balance" }],
          type: "number",
          back: ["string-to-number", "null-to-zero"],
        },
        address: { object: "Address", by: "record", steps: [{ field: "address" }] },
      },
    },
    Address: { fields: { city: { steps: [{ field: "city" }], type: "string" } } },
    Tag: { fields: { name: { steps: [{ field: "name" }], type: "string" } } },
    Job: {
      one: [get("getJob")],
      fields: {
        id: { steps: [{ field: "id" }], type: "integer" },
        status: {
          steps: [{ field: "jobStatus" }],
          type: "string",
          back: ["enum-map"],
          values: { InProgress: "Working", Done: "Done" },
        },
        createdOn: { steps: [{ field: "createdOn" }], type: "string(iso-date-time)", back: ["drop-zone"] },
        duration: { steps: [visits, { seconds: ["start", "end"] }, { take: "sum" }], type: "number" },
        isUrgent: {
          steps: [visits, { where: "kind", is: { value: "Ur'gent" } }, { take: "exists" }],
          type: "boolean",
        },
        firstKind: { steps: [visits, { take: "first" }, { field: "kind" }], type: "string" },
        gone: { lost: "gone", why: "Nothing\nholds it; DROP TABLE jobs;" },
        tags: {
          object: "Tag",
          list: true,
          by: "record",
          steps: [
            { ...call("listTags"), rows: true },
            { where: "id", is: { from: "record", fields: [{ field: "tagIds" }], list: true } },
          ],
        },
        customer: { object: "Customer", by: "id", steps: [{ field: "customerId" }] },
      },
    },
  },
};

const RECORDS = {
  jobs: [
    { id: 1, jobStatus: "InProgress", createdOn: "2026-03-08T10:30:00Z", tagIds: [3, 1], customerId: 7 },
    { id: 2, jobStatus: "New", createdOn: "2026-03-08T02:30:00+02:00", tagIds: null, customerId: null },
  ],
  customers: [{ id: 7, 'it\'s "odd"': "O'Hara; --", balance: null, address: { city: "Zürich" } }],
  visits: [
    { id: 11, jobId: 1, kind: "Ur'gent", start: "2026-03-08T10:00:00Z", end: "2026-03-08T11:30:00Z" },
    { id: 10, jobId: 1, kind: "Plain", start: "2026-03-09T10:00:00Z", end: "2026-03-09T10:00:30Z" },
    { id: 12, jobId: 1, kind: null, start: null, end: "2026-03-09T10:00:30Z" },
  ],
  tags: [
    { id: 1, name: "VIP" },
    { id: 2, name: "Other" },
    { id: 3, name: null },
  ],
};

const behindOf = ({ objects }: Plan) =>
  Object.fromEntries(Object.entries(objects).flatMap(([name, { one }]) => (one ? [[name, one]] : [])));

const settings: Omit<SqlSettings, "dialect"> = {
  storage: "json",
  embedded: "columns",
  depth: 1,
  onlyComputed: false,
  tableOf: ({ call: name }) => TABLES[name],
  behind: behindOf(PLAN),
  fractions: [],
};

const plain = (value: unknown): unknown =>
  typeof value === "string" && /^\[|^\{/.test(value) ? (JSON.parse(value) as unknown) : value;
const plainRow = (row: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  id: Number(row["id"]),
  createdOn: String(row["createdOn"]).replace(" ", "T"),
  duration: Number(row["duration"]),
  customer__balance: row["customer__balance"] === null ? null : Number(row["customer__balance"]),
});

describe.each(Object.keys(DATABASES) as (keyof typeof DATABASES)[])("views on %s", (dialect) => {
  let database: Database;
  beforeAll(async () => {
    database = await DATABASES[dialect]();
    for (const [name, records] of Object.entries(RECORDS))
      await fill(
        database,
        name,
        records.map((record) => ({ record })),
      );
  });

  it("have the values that the records give", async () => {
    const { sql, without } = printViews(PLAN, { dialect, ...settings });
    await database.run(sql);
    const rows = await database.rows("v1_job");
    expect(rows.map(plainRow).sort((a, b) => a.id - b.id)).toEqual([
      {
        id: 1,
        status: "Working",
        createdOn: "2026-03-08T10:30:00",
        duration: 5430,
        isUrgent: true,
        firstKind: "Plain",
        gone: null,
        tags: [{ name: "VIP" }, { name: null }],
        'customer__it\'s "odd"': "O'Hara; --",
        customer__balance: 0,
        customer__address__city: "Zürich",
      },
      {
        id: 2,
        status: "New",
        createdOn: "2026-03-08T00:30:00",
        duration: 0,
        isUrgent: false,
        firstKind: null,
        gone: null,
        tags: [],
        'customer__it\'s "odd"': null,
        customer__balance: null,
        customer__address__city: null,
      },
    ]);
    expect(without).toEqual(["Address", "Tag"]);
  });

  it("have the same where tables have a column for each field", async () => {
    const { types } = DIALECTS[dialect];
    await database.run(`CREATE SCHEMA "in columns"`);
    const columns = `id ${types.integer}, job_status ${types.text}, created_on timestamptz, tag_ids ${types.json}, customer_id ${types.integer}`;
    await database.run(`CREATE TABLE "in columns".jobs (${columns})`);
    await database.run(
      `INSERT INTO "in columns".jobs VALUES (1, 'InProgress', '2026-03-08T10:30:00Z', '[3, 1]', 7)`,
    );
    await database.run(`CREATE TABLE "in columns".tags (id ${types.integer}, name ${types.text})`);
    await database.run(`INSERT INTO "in columns".tags VALUES (1, 'VIP'), (2, 'Other')`);
    const visited = `id ${types.integer}, job_id ${types.integer}, kind ${types.text}, start timestamptz, "end" timestamptz`;
    await database.run(`CREATE TABLE "in columns".visits (${visited})`);
    await database.run(
      `INSERT INTO "in columns".visits VALUES (1, 1, 'Plain', '2026-03-08T10:00:00Z', '2026-03-08T11:00:00Z')`,
    );
    await database.run(
      `CREATE TABLE "in columns".customers (id ${types.integer}, it_s_odd ${types.text}, balance ${types.number}, address_city ${types.text})`,
    );
    await database.run(`INSERT INTO "in columns".customers VALUES (7, 'fine', 12.5, 'Bern')`);
    const { sql } = printViews(PLAN, {
      dialect,
      ...settings,
      storage: "columns",
      schema: "in columns",
      objects: ["Job"],
      onlyComputed: true,
    });
    await database.run(sql);
    const [row = {}] = await database.run(`SELECT * FROM "in columns"."v1_job"`);
    const { createdOn: _, ...rest } = plainRow(row);
    expect(rest).toEqual({
      id: 1,
      status: "Working",
      duration: 3600,
      isUrgent: false,
      firstKind: "Plain",
      tags: [{ name: "VIP" }],
      'customer__it\'s "odd"': "fine",
      customer__balance: 12.5,
      customer__address__city: "Bern",
    });
  });

  it("have embedded objects as JSON when told so, and no value that is none", async () => {
    await database.run(`CREATE SCHEMA other`);
    await fill(database, "other.jobs", [{ record: { id: "x", createdOn: "soon", customerId: 7 } }]);
    for (const name of ["customers", "visits", "tags"]) await fill(database, `other.${name}`, []);
    await fill(database, "other.filler", []);
    await database.run(`INSERT INTO other.customers SELECT * FROM customers`);
    const { sql } = printViews(PLAN, { dialect, ...settings, schema: "other", embedded: "json" });
    await database.run(sql);
    const [row] = await database.run(`SELECT id, "createdOn", customer FROM other."v1_job"`);
    const customer = { 'it\'s "odd"': "O'Hara; --", balance: 0, address: { city: "Zürich" } };
    expect({ ...row, customer: plain(row?.["customer"]) }).toEqual({ id: null, createdOn: null, customer });
  });
});

/** Winter and summer, midnight in between, the hours in which clocks are set, another offset, no zone, and none. */
const MOMENTS = [
  "2026-07-02T12:30:00",
  "2026-01-02T12:30:00.5",
  "2026-01-02T03:00:00Z",
  "2026-07-02T03:59:59.25Z",
  "2026-03-08T06:59:00Z",
  "2026-03-08T07:01:00Z",
  "2026-11-01T05:30:00Z",
  "2026-11-01T06:30:00Z",
  "2026-04-04T15:00:00+02:00",
  null,
  // Never, before zones were told in hours, days alone.
  "0001-01-01T00:00:00",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59.9999999Z",
  "0999-07-02T12:00:00Z",
  "2024-02-29",
  "2026-07-02 12:30:00+00",
  "2026-07-02T12:30Z",
  // None: their like must end no view.
  "2025-13-01T00:00:00Z",
  "2024-02-30T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "1900-02-29",
  "2025-06-01Tfoo",
  "2024-02-29T23:59:60Z",
  "2024-02-29T24:00:00Z",
  "2024-02-29T12:00:00+15:00",
  "0000-01-01T00:00:00Z",
  "now",
  "infinity",
  "",
  5,
];
const TIMES: Plan = {
  ...PLAN,
  objects: {
    Visit: {
      one: [get("getJob")],
      fields: {
        id: { steps: [{ field: "id" }], type: "integer" },
        ...Object.fromEntries(
          (
            [
              ["moment", "string(iso-date-time)", "drop-zone"],
              ["wall", "string(iso-date-time)"],
              ["text", "string", "drop-zone"],
              ["day", "string", "moment-to-day"],
              ["time", "string", "moment-to-time"],
            ] as const
          ).map(([name, type, back]) => [
            name,
            { steps: [{ field: "at" }], type, ...(back && { back: [back] }) },
          ]),
        ),
      },
    },
  },
};

describe.each(["UTC", "America/New_York", "Australia/Lord_Howe"])("times in %s", (timeZone) => {
  it.each(Object.keys(DATABASES) as (keyof typeof DATABASES)[])(
    "are those of the composer on %s",
    async (dialect) => {
      const records = MOMENTS.map((at, i) => ({ id: i + 1, at }));
      const database = await DATABASES[dialect]();
      // What a session has set changes nothing.
      await database.run("SET TIME ZONE 'Asia/Tokyo'");
      await fill(
        database,
        "jobs",
        records.map((record) => ({ record })),
      );
      await database.run(printViews(TIMES, { dialect, ...settings, timeZone, behind: behindOf(TIMES) }).sql);
      const read = recordReader(() => []);
      const want = await compose(TIMES, "Visit", records, { read, timeZone });
      const got = await database.rows("v1_visit");
      const plain = (row: Readonly<Record<string, unknown>>) => {
        const { id, moment, wall, ...texts } = row;
        // Columns have no zone.
        const columnText = (value: unknown) =>
          typeof value === "string"
            ? value
                .replace(" ", "T")
                .replace(/^(.{10})$/, "$1T00:00:00")
                .replace(/(:\d\d(?:\.\d+)?)(Z|[+-][\d:]+)$/, "$1")
                .replace(/(T\d\d:\d\d)$/, "$1:00")
            : null;
        // Digits behind the second come and go with the database.
        const trimmed = Object.entries({
          moment: columnText(moment),
          wall: columnText(wall),
          ...texts,
        }).map(([name, one]) => [
          name,
          typeof one === "string"
            ? one
                .replace(/(:\d\d\.\d{6})\d+$/, "$1")
                .replace(/\.9{6}$/, "")
                .replace(/(\.\d*?)0+$/, "$1")
                .replace(/\.$/, "")
            : one,
        ]);
        return { id: Number(id), ...(Object.fromEntries(trimmed) as object) };
      };
      const sorted = (rows: readonly Readonly<Record<string, unknown>>[]) =>
        rows.map(plain).sort((a, b) => a.id - b.id);
      expect(sorted(got)).toEqual(sorted(want));
    },
  );
});

/** What records may hold where a number or a flag is expected. */
const ODD = [
  ...[
    12,
    1.5,
    -3,
    "12.7",
    "7",
    " 8.50 ",
    "",
    " ",
    "1e3",
    "n/a",
    "--1",
    "true",
    "false",
    "True",
    true,
    false,
    null,
  ],
  ...["PT21M51S", "PT2M19.875S", "PT3H", "PT0S", "00:01:13.0096991", "P1M"],
  ...["99999999999999999999", "-", ".", "9".repeat(300)],
];
const ODDITIES: Plan = {
  ...PLAN,
  objects: {
    Odd: {
      one: [get("getJob")],
      fields: {
        id: { steps: [{ field: "id" }], type: "integer" },
        amount: { steps: [{ field: "value" }], type: "number" },
        filled: {
          steps: [{ field: "value" }],
          type: "number",
          back: ["string-to-number", "null-to-zero"],
        },
        flag: { steps: [{ field: "value" }], type: "boolean" },
        total: { steps: [{ field: "values", list: true }, { take: "sum" }], type: "number" },
      },
    },
    Span: {
      one: [get("getJob")],
      fields: { span: { steps: [{ field: "value" }], type: "string", back: ["duration-to-hms"] } },
    },
    Whole: { one: [get("getJob")], fields: { count: { steps: [{ field: "value" }], type: "integer" } } },
  },
};

describe.each(Object.keys(DATABASES) as (keyof typeof DATABASES)[])(
  "values that are none on %s",
  (dialect) => {
    it("end no view, and are what the composer makes of them", async () => {
      const records = ODD.map((value, i) => ({ id: i + 1, value, values: [1, value] }));
      const database = await DATABASES[dialect]();
      await fill(
        database,
        "jobs",
        records.map((record) => ({ record })),
      );
      await database.run(printViews(ODDITIES, { dialect, ...settings, behind: behindOf(ODDITIES) }).sql);
      const numbers = (row: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(
          Object.entries(row).map(([name, one]) => [
            name,
            one === null || typeof one === "boolean" ? one : Number(one),
          ]),
        );
      // More digits than a column has, which is NULL there.
      const isLong = ({ id }: Readonly<Record<string, unknown>>) => String(ODD[Number(id) - 1]).length > 100;
      const rows = (await database.rows("v1_odd")).map(numbers).filter((row) => !isLong(row));
      const made = await compose(ODDITIES, "Odd", records, { read: recordReader(() => []), digits: true });
      const want = made.map(numbers).filter((row) => !isLong(row));
      expect(rows.sort((a, b) => Number(a["id"]) - Number(b["id"]))).toEqual(want);
      const spans = (await database.rows("v1_span")).map(({ span }) => span);
      const told = await compose(ODDITIES, "Span", records, { read: recordReader(() => []) });
      expect(spans.sort()).toEqual(told.map(({ span }) => span).sort());
      expect(spans).toContain("00:02:19.8750000");
      // A whole number is not rounded, and none that is too large ends the view.
      const counts = (await database.rows("v1_whole")).map(({ count }) =>
        count === null ? null : Number(count),
      );
      expect(counts.filter((count) => count !== null).sort()).toEqual([-3, 12, 7].sort());
    });
  },
);

describe("what is printed", () => {
  it("tells what is lost, in one line, and what has not been run", () => {
    const { sql } = printViews(PLAN, { dialect: "bigquery", ...settings });
    expect(sql).toContain("AS `gone`, -- lost: Nothing holds it; DROP TABLE jobs;\n");
    const postgres = printViews(PLAN, { dialect: "postgres", ...settings }).sql;
    expect(postgres).toContain(`--   CREATE INDEX ON "visits" (("data" ->> 'jobId'));`);
    expect(sql).toContain("-- NOT RUN: ");
    expect(printViews(PLAN, { dialect: "duckdb", ...settings }).sql).not.toContain("NOT RUN");
  });
});
