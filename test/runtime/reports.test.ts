/** Runs of reports, through the generated client, against a server that keeps to what is known of the API. */
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  type Client,
  lazyDomain,
  type ReportCell,
  type ReportFields,
  type ReportOptions,
  type ReportParameters,
  type ReportProgress,
  type ReportRow,
  type ReportRun,
  SlidingWindowLimiter,
} from "../../generator/runtime/index.ts";
import { clientOf, json, type Seen, startServer, TestClock, type TestServer } from "./support.ts";
import { ManualClock, settled } from "./time.ts";

interface Reporting {
  readonly reports: { get(category: string, report: number): Promise<object> };
  run<const Fields extends ReportFields = readonly string[]>(
    category: string,
    report: string | number,
    parameters?: ReportParameters,
    options?: ReportOptions<Fields>,
  ): ReportRun<ReportRow<Fields>>;
}

// What was generated runs on the sources.
vi.mock("@st-v2/runtime", () => import("../../generator/runtime/index.ts"));

/** Generated, and not there when types are checked: those of it are tried in `test/types/`. */
const load = (name: string): Promise<unknown> => import(name);
const { Reporting } = (await load("@st-v2/reporting")) as { Reporting: new (client: Client) => Reporting };

let server: TestServer;
let clock: TestClock;
let reporting: Reporting;
let api: ReportApi;
beforeEach(async () => {
  server = await startServer();
  clock = new TestClock();
  reporting = new Reporting(clientOf(server, { clock }));
  api = new ReportApi();
  server.handle((seen, response) =>
    api.answer(seen, (status, body, headers) => json(response, status, body, headers)),
  );
});
afterEach(() => server.close());

type Answer = (status: number, body: unknown, headers?: Record<string, string>) => void;

const accepts = (...values: unknown[][]) => ({ fields: [{ name: "Value" }, { name: "Name" }], values });

/** Two categories, reports with a name twice, and one with all kinds of parameters. */
class ReportApi {
  readonly categories = [
    { id: "operations", name: "Operations" },
    { id: "marketing", name: "Marketing & Calls" },
  ];
  readonly reports = [
    { id: 175, name: "Revenue by technician" },
    { id: 12, name: "Leads" },
    { id: 77, name: "Leads" },
    { id: 78, name: "leads of a day" },
  ];
  parameters: object[] = [
    { name: "From", label: "Start date", dataType: "Date", isRequired: true, isArray: false },
    {
      name: "BusinessUnits",
      label: "Units",
      dataType: "Number",
      isArray: true,
      isRequired: false,
      acceptValues: { fields: [{ name: "Value" }], dynamicSetId: "business-units" },
    },
    {
      name: "Status",
      label: "State",
      dataType: "String",
      isArray: false,
      isRequired: false,
      acceptValues: accepts(["Done", "Completed"], ["Open", "To do"]),
    },
    { name: "Least", label: "", dataType: "Number", isArray: false, isRequired: false },
    { name: "ByHour", label: "", dataType: "Boolean", isArray: false, isRequired: false, acceptValues: null },
    { name: "At", label: "", dataType: "Time", isArray: false, isRequired: false },
  ];
  fields: object[] = [
    { name: "Name", label: "Technician", dataType: "String" },
    { name: "Total", label: "Total", dataType: "Number" },
    { name: "Total", label: "Total of the year", dataType: "Number" },
  ];
  rows: unknown[][] = [
    ["Anna", 10, 100],
    ["Ben", 20, 200],
    ["Cleo", null, 300],
  ];
  /** Answers to runs, in the place of rows: each once. */
  readonly faults: ((answer: Answer) => void)[] = [];
  readonly runs: { readonly page: number; readonly size: string | null; readonly body: unknown }[] = [];

  answer({ method, url, body }: Seen, answer: Answer): void {
    const { pathname, searchParams } = new URL(url, "http://api");
    const path = pathname.replace("/reporting/v2/tenant/42/", "");
    const list = (data: unknown[]) => answer(200, { page: 1, pageSize: 500, hasMore: false, data });
    const missing = () => answer(404, { title: "Not found." });
    if (path === "report-categories") return list(this.categories);
    if (path === "dynamic-value-sets/business-units")
      return list([
        [1, "North"],
        [2, "South"],
      ]);
    const [, category, id, isRun] =
      /^report-category\/([^/]+)\/reports(?:\/(\d+)(\/data)?)?$/.exec(path) ?? [];
    if (category !== "operations") return missing();
    if (id === undefined) return list(this.reports);
    const report = this.reports.find((one) => one.id === Number(id));
    if (report === undefined) return missing();
    if (isRun === undefined)
      return answer(200, { ...report, parameters: this.parameters, fields: this.fields });
    expect(method).toBe("POST");
    const page = Number(searchParams.get("page"));
    this.runs.push({ page, size: searchParams.get("pageSize"), body: JSON.parse(body.toString()) });
    const fault = this.faults.shift();
    if (fault) return fault(answer);
    const size = 2;
    const data = this.rows.slice((page - 1) * size, page * size);
    const fields = this.fields.map((field) => ({ ...field }));
    answer(200, {
      page,
      pageSize: size,
      hasMore: page * size < this.rows.length,
      totalCount: searchParams.has("includeTotal") ? this.rows.length : null,
      data,
      fields,
    });
  }
}

const problem = async (run: PromiseLike<unknown>): Promise<string> => {
  const error: unknown = await Promise.resolve(run).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "UsageError" });
  return (error as Error).message;
};

const FROM = { From: "2026-01-31" };

describe("a report is found", () => {
  it.each([
    ["operations", 175],
    ["operations", "175"],
    ["Operations", "Revenue by technician"],
    ["OPERATIONS", "  revenue  by TECHNICIAN "],
    ["Operations", 175],
    ["operations", "Leads of a day"],
  ])("%s, %s", async (category, report) => {
    expect(await reporting.run(category, report, FROM)).toHaveLength(3);
  });

  it("without a look at the lists, where ids are given", async () => {
    await reporting.run("operations", 175, FROM);
    expect(server.seen.map(({ url }) => url.replace(/.*\/tenant\/42\//, ""))).toEqual([
      "report-category/operations/reports/175",
      "report-category/operations/reports/175/data?page=1&pageSize=25000",
      "report-category/operations/reports/175/data?page=2&pageSize=25000",
    ]);
  });

  it.each([
    [
      "operation",
      175,
      `there is no category of reports with the name or id "operation". Did you mean "Operations" (operations)?`,
    ],
    [
      "calls",
      175,
      `no category of reports with the name or id "calls". Did you mean "Marketing & Calls" (marketing)?`,
    ],
    [
      "operations",
      "Revenu",
      `there is no report in the category "operations" with the name or id "Revenu". Did you mean "Revenue by technician" (175)?`,
    ],
    [
      "operations",
      99,
      `with the name or id "99". There are "Revenue by technician" (175), "Leads" (12), "Leads" (77), "leads of a day" (78).`,
    ],
    [
      "operations",
      "Leads",
      `2 times there is a report in the category "operations" that is called "Leads". Pass the id of one: "Leads" (12), "Leads" (77).`,
    ],
  ])("or not: %s, %s", async (category, report, says) => {
    expect(await problem(reporting.run(category, report, FROM))).toContain(says);
    expect(api.runs).toEqual([]);
  });
});

describe("parameters are held against the description", () => {
  const noon = new Date("2026-02-01T05:00:00Z");
  it.each<[ReportParameters, string | undefined, unknown[]]>([
    [
      { From: "2026-01-31", At: "08:30", ByHour: false, Least: 0 },
      undefined,
      [
        ["From", "2026-01-31"],
        ["Least", 0],
        ["ByHour", false],
        ["At", "08:30"],
      ],
    ],
    [{ From: noon, Status: null }, "America/New_York", [["From", "2026-02-01"]]],
    [
      { From: noon, Status: "Done" },
      "America/Los_Angeles",
      [
        ["From", "2026-01-31"],
        ["Status", "Done"],
      ],
    ],
    [{ From: "2026-02-01T05:00:00Z" }, "America/Los_Angeles", [["From", "2026-01-31"]]],
    [
      { From: "2026-01-31", BusinessUnits: [1, 2n] },
      undefined,
      [
        ["From", "2026-01-31"],
        ["BusinessUnits", [1, 2]],
      ],
    ],
    [
      { From: "2026-01-31", BusinessUnits: 2 },
      undefined,
      [
        ["From", "2026-01-31"],
        ["BusinessUnits", [2]],
      ],
    ],
  ])("%o in %s", async (parameters, timeZone, sent) => {
    await reporting.run("operations", 175, parameters, { timeZone }).toArray({ limit: 1 });
    const named = sent.map((pair) => ({ name: (pair as unknown[])[0], value: (pair as unknown[])[1] }));
    expect(api.runs).toMatchObject([{ page: 1, size: "25000", body: { parameters: named } }]);
  });

  it("all faults are told at once, and nothing is run", async () => {
    const parameters = {
      Form: "x",
      BusinessUnits: [1, 3],
      Status: "Completed",
      Least: "7",
      ByHour: "yes",
      At: "8",
    };
    const told = await problem(
      reporting.run("operations", 175, parameters, { fields: ["Name", "Sum", "total"] }),
    );
    expect(told.split("\n  ")).toEqual([
      'st.reporting.run: the report "Revenue by technician" does not run like this:',
      'there is no parameter "Form". Did you mean From?',
      'From is missing ("Start date", Date).',
      "BusinessUnits does not take 3. There are 1 (North), 2 (South).",
      'Status does not take "Completed". Did you mean "Done" (Completed)?',
      'Least has to be a number, and is the text "7".',
      'ByHour has to be true or false, and is the text "yes".',
      'At has to be a time of day, such as "08:30", and is the text "8".',
      'there is no field "Sum". There are Name, Total, Total_2.',
      'there is no field "total". Did you mean Total or Total_2?',
    ]);
    expect(api.runs).toEqual([]);
  });

  it.each([
    [
      noon,
      undefined,
      'From is a moment, and a day only in some time zone: say which by the option timeZone. Pass the day as "YYYY-MM-DD"',
    ],
    ["2026-02-30", undefined, 'From has to be a day, and is the text "2026-02-30"'],
    [
      "2026-01-31T05:00:00",
      "America/New_York",
      'From has to be a day, and is the text "2026-01-31T05:00:00"',
    ],
    [new Date(NaN), "America/New_York", "From has to be a day, and is no valid Date"],
    [["2026-01-31"], undefined, "From takes one value, and is a list."],
    ["2026-01-31", "Mars/Olympus", 'st.reporting.run: "Mars/Olympus" is no time zone.'],
  ])("a day that is none: %s, %s", async (From, timeZone, says) => {
    expect(await problem(reporting.run("operations", 175, { From }, { timeZone }))).toContain(says);
  });

  it("a name in the place of a value is told the value", async () => {
    const told = await problem(reporting.run("operations", 175, { ...FROM, BusinessUnits: ["south", 7] }));
    expect(told).toContain(
      'BusinessUnits has to be a number, and is the text "south". Did you mean 2 (South)? It does not take 7. There are 1 (North), 2 (South).',
    );
  });

  it("a list of names and values is told to be an object", async () => {
    const list = [{ name: "From", value: "2026-01-31" }] as unknown as ReportParameters;
    expect(await problem(reporting.run("operations", 175, list))).toContain(
      "the parameters have to be an object of values by name",
    );
  });

  it("values that cannot be known are left to the API", async () => {
    const set = (dynamicSetId: string) => ({
      ...api.parameters[1],
      acceptValues: { fields: [], dynamicSetId },
    });
    const words = { ...api.parameters[3], acceptValues: accepts(["one", "more"]) };
    api.parameters = [set("gone"), words, { name: "Odd", dataType: "Colour" }];
    expect(await reporting.run("operations", 175, { BusinessUnits: [9], Least: 5, Odd: "red" })).toHaveLength(
      3,
    );
  });
});

describe("rows", () => {
  const run = <const Fields extends ReportFields = readonly string[]>(options: ReportOptions<Fields> = {}) =>
    reporting.run("operations", 175, FROM, options);

  it("are objects with each column under a name of its own", async () => {
    const rows = await run();
    expectTypeOf(rows).toEqualTypeOf<{ [column: string]: ReportCell }[]>();
    expect(rows).toEqual([
      { Name: "Anna", Total: 10, Total_2: 100 },
      { Name: "Ben", Total: 20, Total_2: 200 },
      { Name: "Cleo", Total: null, Total_2: 300 },
    ]);
  });

  it("have the fields that were asked for, typed by them", async () => {
    const named = await run({ fields: ["Name", "Total_2"] }).toArray({ limit: 1 });
    expectTypeOf(named).toEqualTypeOf<{ Name: ReportCell; Total_2: ReportCell }[]>();
    expect(named).toEqual([{ Name: "Anna", Total_2: 100 }]);
    clock.advance(61_000);
    const typed = await run({ fields: { Name: "String", Total: "Number" } });
    expectTypeOf(typed).toEqualTypeOf<{ Name: string | null; Total: number | null }[]>();
    expect(typed.at(-1)).toEqual({ Name: "Cleo", Total: null });
    expect(await problem(run({ fields: { Name: "Number" } }))).toContain(
      "the field Name is String and not Number.",
    );
  });

  it.each([
    [
      ["A", "A", "A_2", "A"],
      ["A", "A_3", "A_2", "A_4"],
    ],
    [
      ["", "__proto__", ""],
      ["column 1", "__proto__", "column 3"],
    ],
  ])("of columns that are called %j", async (names, told) => {
    api.fields = names.map((name) => ({ name, label: "", dataType: "Number" }));
    api.rows = [names.map((_, i) => i)];
    const [row = {}] = await run();
    expect(Object.entries(row)).toEqual(told.map((name, i) => [name, i]));
  });

  it.each<[string, object, string]>([
    ["without fields", { data: [[1]] }, "rows, and not the fields that they have"],
    ["of objects", { data: [{ Name: "Ann" }] }, "a row that is no list of values"],
  ])("%s are an error, and not empty", async (_what, answered, message) => {
    api.faults.push((answer) => answer(200, { page: 1, hasMore: false, ...answered }));
    await expect(reporting.run("operations", 175, FROM)).rejects.toThrow(`answered ${message}`);
  });

  it("of no columns are refused before anything is run", async () => {
    const runs = api.runs.length;
    expect(await problem(run({ fields: [] }))).toContain("fields names no column.");
    expect(api.runs).toHaveLength(runs);
  });

  it("of an answer without a field that was asked for are an error", async () => {
    const described = api.fields;
    const run = reporting.run("operations", 175, FROM, { fields: ["Name"] });
    api.faults.push((answer) =>
      answer(200, { page: 1, hasMore: false, data: [[1]], fields: described.slice(1) }),
    );
    await expect(run).rejects.toThrow('st.reporting.run answered rows without the field "Name".');
  });
});

describe("pages", () => {
  const names = (rows: readonly object[]) => rows.map((row) => (row as { Name: string }).Name);
  const refused =
    (seconds: number, headers = {}) =>
    (answer: Answer) =>
      answer(
        429,
        { status: 429, title: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
        headers,
      );

  it("come one a minute, with what was reached", async () => {
    const told: ReportProgress[] = [];
    const began = clock.now();
    const pages = [];
    for await (const page of reporting
      .run("operations", 175, FROM, { onProgress: (at) => told.push(at) })
      .pages())
      pages.push(page);
    expect(pages.map(({ page, rows, isLast }) => [page, names(rows), isLast])).toEqual([
      [1, ["Anna", "Ben"], false],
      [2, ["Cleo"], true],
    ]);
    expect(told).toEqual([
      { page: 1, rows: 2, isLast: false },
      { page: 2, rows: 3, isLast: true },
    ]);
    expect(clock.now() - began).toBeGreaterThanOrEqual(60_000);
    expect(api.runs.map(({ body }) => Object.keys(body as object))).toEqual([["parameters"], ["parameters"]]);
  });

  const page = (answer: Answer) =>
    answer(200, {
      page: 1,
      hasMore: true,
      data: [
        ["Anna", 1, 1],
        ["Ben", 1, 1],
      ],
      fields: api.fields,
    });
  it.each([
    ["a 429 with seconds in its title", [page, refused(50)], 50_000],
    ["a 429 with seconds in its header", [page, refused(1, { "retry-after": "90" })], 90_000],
    ["a 429 that asks for more than a minute", [page, refused(300)], 300_000],
    ["many 429", [page, ...Array.from({ length: 9 }, () => refused(20))], 180_000],
    ["a server that fails for a moment", [page, (answer: Answer) => answer(503, {})], 0],
    [
      "the service's maintenance",
      [page, (answer: Answer) => answer(409, { title: "The service is suspended for maintenance." })],
      0,
    ],
  ])("go on after %s where they were", async (_what, faults, waited) => {
    api.faults.push(...faults);
    const began = clock.now();
    expect(names(await reporting.run("operations", 175, FROM))).toEqual(["Anna", "Ben", "Cleo"]);
    expect(clock.now() - began).toBeGreaterThanOrEqual(waited);
    expect(api.runs.map(({ page }) => page)).toEqual([1, ...faults.slice(1).map(() => 2), 2]);
  });

  it("go on after refused connections", async () => {
    let refusals = 7;
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (api.runs.length === 1 && String(url).includes("/data") && refusals-- > 0)
        return Promise.reject(
          Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }),
        );
      return globalThis.fetch(url, init);
    };
    const client = new Reporting(clientOf(server, { clock, fetch }));
    expect(names(await client.run("operations", 175, FROM))).toEqual(["Anna", "Ben", "Cleo"]);
    expect(api.runs.map(({ page }) => page)).toEqual([1, 2]);
  });

  it.each([
    ["a 429 beyond what may be waited for", refused(700), { status: 429, retryAfter: 700 }],
    ["a 400", (answer: Answer) => answer(400, { title: "No." }), { status: 400 }],
  ])("end with %s, and are read on from there", async (_what, fault, error) => {
    api.faults.push(page, fault);
    const progress: ReportProgress[] = [];
    const run = reporting.run("operations", 175, FROM, { onProgress: (at) => progress.push(at) });
    await expect(run).rejects.toMatchObject(error);
    const next = (progress.at(-1)?.page ?? 0) + 1;
    expect(names(await reporting.run("operations", 175, FROM, { page: next }))).toEqual(["Cleo"]);
  });

  it("end with the caller's signal, and leave nothing behind", async () => {
    const time = new ManualClock();
    const client = new Reporting(
      clientOf(server, { clock: time, limiter: new SlidingWindowLimiter({ clock: time }) }),
    );
    const controller = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const row of client.run("operations", 175, FROM, {
        signal: controller.signal,
        fields: ["Name"],
      }))
        seen.push(String(row.Name));
    })();
    const failed = reading.then(
      () => undefined,
      (error: unknown) => error,
    );
    while (seen.length < 2) await settled();
    await settled();
    expect(time.pending).toBeGreaterThan(0);
    controller.abort();
    expect(await failed).toMatchObject({ name: "AbortError" });
    await settled();
    expect([seen, time.pending, api.runs.length]).toEqual([["Anna", "Ben"], 0, 1]);
  });

  it("are not asked for when nobody wants them", async () => {
    reporting.run("operations", 175, FROM);
    for await (const row of reporting.run("operations", 175, FROM)) {
      expect(row["Name"]).toBe("Anna");
      break;
    }
    expect(api.runs).toHaveLength(1);
  });

  it("ask for the number of all rows once", async () => {
    const totals: unknown[] = [];
    for await (const { total } of reporting.run("operations", 175, FROM, { withTotal: true }).pages())
      totals.push(total);
    expect(totals).toEqual([3, 3]);
    expect(server.seen.map(({ url }) => /includeTotal=true/.test(url))).toEqual([false, true, false]);
  });

  it("that are others than were asked for are an error, and no rows", async () => {
    api.faults.push(page, page);
    const rows: unknown[] = [];
    const reading = (async () => {
      for await (const row of reporting.run("operations", 175, FROM)) rows.push(row);
    })();
    await expect(reading).rejects.toThrow("st.reporting.run answered page 1 in the place of page 2.");
    expect(rows).toHaveLength(2);
  });

  it("that announce more and bring the same come to an end", async () => {
    const same = (answer: Answer) =>
      answer(200, { page: api.runs.length, hasMore: true, data: [], fields: api.fields });
    for (let i = 0; i < 200; i += 1) api.faults.push(same);
    await expect(reporting.run("operations", 175, FROM)).rejects.toThrow(
      "announces more rows but answered empty pages",
    );
  });
});

it("the umbrella hands out a run before the domain is there", async () => {
  const st = {
    reporting: lazyDomain(
      clientOf(server),
      (client: Client) => Promise.resolve(new Reporting(client)),
      "reporting",
      ["run"],
    ),
  };
  expect(await st.reporting.run("operations", 175, FROM)).toHaveLength(3);
  expect(await st.reporting.run("operations", 175, FROM).toArray({ limit: 2 })).toHaveLength(2);
  const rows = [];
  for await (const row of st.reporting.run("operations", 175, FROM)) rows.push(row);
  expect(rows).toHaveLength(3);
  expect(await st.reporting.reports.get("operations", 12)).toMatchObject({ name: "Leads" });
});
