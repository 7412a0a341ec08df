/** A mock that is as unpleasant as the live API: what it does, and whether the clients stand it; and two habits that every mock has. */
import { describe, expect, it } from "vitest";
import {
  type Between,
  createEngine,
  liveLike,
  type LiveLikeOptions,
} from "../../generator/runtime/mocks/index.ts";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import { isValid } from "../../generator/runtime/mocks/validate.ts";
import { TestClock } from "../runtime/support.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const HOST = "https://api.servicetitan.io";

interface Row {
  readonly id: number;
  readonly [field: string]: unknown;
}

/** An engine behind it that lets everybody in, and how it is asked. */
function live(options: LiveLikeOptions = {}, between: Between = liveLike({ rate: 0, ...options })) {
  const engine = createEngine(domains, { guards: false, between });
  const call = (path: string, init?: RequestInit) => engine.fetch(new Request(HOST + path, init));
  const rows = async (path: string) => ((await (await call(path)).json()) as { data: Row[] }).data;
  return { call, rows };
}

const plain = createEngine(domains, { guards: false });
const plainRows = async (path: string) =>
  ((await (await plain.fetch(new Request(HOST + path))).json()) as { data: Row[] }).data;

const share = (rows: readonly Row[], isOdd: (row: Row) => boolean) => rows.filter(isOdd).length / rows.length;

describe("every mock", () => {
  const share = async (path: string, isOdd: (row: Row) => boolean) => {
    const rows = (await business.fetch(new Request(`${HOST}${path}`)).then((answer) => answer.json())) as {
      data: Row[];
    };
    return rows.data.filter(isOdd).length / rows.data.length;
  };
  const business = createEngine(withBusiness(domains), { guards: false, records: 400 });

  it("has cancelled jobs with the moment of completion, and completed ones all", async () => {
    const some = await share(
      "/jpm/v2/tenant/1/jobs?pageSize=400&jobStatus=Canceled",
      ({ completedOn }) => completedOn !== null,
    );
    expect(some).toBeGreaterThan(0.1);
    expect(some).toBeLessThan(0.9);
    expect(
      await share(
        "/jpm/v2/tenant/1/jobs?pageSize=400&jobStatus=Completed",
        ({ completedOn }) => completedOn === null,
      ),
    ).toBe(0);
    expect(
      await share(
        "/jpm/v2/tenant/1/jobs?pageSize=400&jobStatus=Scheduled",
        ({ completedOn }) => completedOn !== null,
      ),
    ).toBe(0);
  });

  it("has expired memberships that are active", async () => {
    const path = "/memberships/v2/tenant/1/memberships?pageSize=400&active=True";
    expect(await share(path, ({ status }) => status === "Expired")).toBeGreaterThan(0.05);
    expect(await share(`${path}&status=Active`, ({ status }) => status !== "Active")).toBe(0);
  });
});

describe("answers", () => {
  const { rows } = live();

  it.each([
    [
      "null where it was seen",
      "/crm/v2/tenant/1/customers?pageSize=60",
      (row: Row) => row["externalData"] === null,
    ],
    ["0 for no record", "/jpm/v2/tenant/1/jobs?pageSize=60", (row: Row) => row["createdById"] === 0],
    [
      "a moment of the year 1 for none",
      "/memberships/v2/tenant/1/memberships?pageSize=60",
      (row: Row) => row["followUpOn"] === "0001-01-01T00:00:00Z",
    ],
  ])("hold %s, in some rows", async (_what, path, isOdd) => {
    expect(share(await plainRows(path), isOdd)).toBe(0);
    const odd = share(await rows(path), isOdd);
    expect(odd).toBeGreaterThan(0.1);
    expect(odd).toBeLessThan(0.7);
  });

  it("have 0 for the id of a call in every row of a list, and the id inside", async () => {
    const calls = await rows("/telecom/v3/tenant/1/calls");
    expect(new Set(calls.map(({ id }) => id))).toEqual(new Set([0]));
    const inside = (rows: readonly Row[]) => rows.map(({ leadCall }) => (leadCall as Row).id);
    expect(inside(calls)).toEqual(inside(await plainRows("/telecom/v3/tenant/1/calls")));
  });

  it("have moments with up to seven decimals, some without a zone, whatever order they were in", async () => {
    const path = "/crm/v2/tenant/1/customers?pageSize=60";
    const found = await rows(path);
    const moments = found.map(({ createdOn }) => createdOn as string);
    expect(moments.filter((text) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z?$/.test(text))).toEqual(
      [],
    );
    expect(moments.some((text) => /\.\d{7}/.test(text))).toBe(true);
    const zoneless = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (seed) => {
        const [row] = await live({ seed }).rows(path);
        return Object.values(row ?? {}).some((value) => /T[\d:.]+$/.test(String(value)));
      }),
    );
    expect(new Set(zoneless)).toEqual(new Set([true, false]));
  });

  it("are the same for the same seed", async () => {
    const path = "/jpm/v2/tenant/1/jobs";
    expect(await live({ seed: 5 }).rows(path)).toEqual(await live({ seed: 5 }).rows(path));
  });
});

it("are what the types say in every list, but for moments without a zone", async () => {
  const lists = domains.flatMap((domain) =>
    domain.operations
      .filter(
        ({ method, action, path }) =>
          method === "GET" && action.kind === "list" && path.split("{").length === 2,
      )
      .map((operation) => ({ domain, operation })),
  );
  const { call } = live({ seed: 2 });
  const wrong: string[] = [];
  for (const { domain, operation } of lists) {
    const { basePath = domain.basePath, path, success, query = [] } = operation;
    if (query.some(([, , isRequired]) => isRequired === 1) || success.shape === undefined) continue;
    const text = await (await call(basePath + path.replace("{tenant}", "1"))).text();
    const value = JSON.parse(text.replace(/("\d{4}-\d\d-\d\dT[\d:.]+)"/g, '$1Z"')) as unknown;
    // A null that only corrections know of is one of answers, which their shapes say too.
    if (!isValid(success.shape, value, { models: domain.models, direction: "response" }))
      wrong.push(operation.id);
  }
  expect(lists.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it("rows of a feed come again, pages without rows announce more, and all rows come", async () => {
  const { call } = live({ seed: 5 });
  let from = "";
  const pages: Row[][] = [];
  for (let hasMore = true; hasMore && pages.length < 20;) {
    const answer = await call(`/crm/v2/tenant/1/export/customers?from=${from}`);
    const page = (await answer.json()) as { hasMore: boolean; continueFrom: string; data: Row[] };
    pages.push(page.data);
    ({ hasMore, continueFrom: from } = page);
  }
  const ids = pages.flat().map(({ id }) => id);
  expect(pages.some((page) => page.length === 0)).toBe(true);
  expect(ids.length).toBeGreaterThan(new Set(ids).size);
  expect(new Set(ids).size).toBe(60);
});

it("one call at once, where the operation takes no more", async () => {
  const { call } = live();
  const both = [call("/telecom/v3/tenant/1/calls"), call("/telecom/v3/tenant/1/calls")];
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 429]);
  expect((await call("/telecom/v3/tenant/1/calls")).status).toBe(200);
});

it("keys that a body does not have are dropped, and nobody is told", async () => {
  const { call } = live();
  const body = JSON.stringify({ tagName: "Radio", description: "Heard it", colour: "red" });
  const init = { method: "POST", body, headers: { "content-type": "application/json" } };
  const path = "/crm/v2/tenant/1/booking-provider-tags";
  expect((await plain.fetch(new Request(HOST + path, init))).status).toBe(400);
  const answer = await call(path, init);
  expect([answer.status, ((await answer.json()) as Row)["tagName"]]).toEqual([200, "Radio"]);
});

it("moments of reports, and of their rows, have the offset of the tenant", async () => {
  const engine = createEngine(domains, { guards: false, between: liveLike({ rate: 0 }) });
  const base = `${HOST}/reporting/v2/tenant/1/report-category/operations/reports/1`;
  const report = (await (await engine.fetch(new Request(base))).json()) as Row;
  const told = (await (await plain.fetch(new Request(base))).json()) as Row;
  expect(report["modifiedOn"]).toMatch(/-07:00$/);
  expect(Date.parse(report["modifiedOn"] as string)).toBe(Date.parse(told["modifiedOn"] as string));
  const page = {
    page: 1,
    pageSize: 50,
    hasMore: false,
    data: [["A", "2026-01-15T12:00:00Z", 3]],
    fields: [],
  };
  const key = domains.flatMap(({ name, operations }) =>
    operations.flatMap(({ id, accessor }) => (id.endsWith("Reports_GetData") ? `${name}.${accessor}` : [])),
  );
  engine.scenarios.of(key.join()).reply(page);
  const headers = { "content-type": "application/json" };
  const run = new Request(`${base}/data`, { method: "POST", headers, body: '{"parameters":[]}' });
  const answer = (await (await engine.fetch(run)).json()) as Row;
  expect(answer["data"]).toEqual([["A", "2026-01-15T05:00:00-07:00", 3]]);
});

it("an order that a list does not take is refused", async () => {
  const status = async (sort: string) =>
    (await live().call(`/payroll/v2/tenant/1/gross-pay-items?dateOnOrAfter=2020-01-01&sort=${sort}`)).status;
  expect(await Promise.all(["%2Bdate", "-Date", "%2Bid", "-amount"].map(status))).toEqual([
    200, 200, 400, 400,
  ]);
});

describe("failures", () => {
  /** What 400 calls were answered, successes left out. */
  const failures = async (options: LiveLikeOptions) => {
    const { call } = live({ rate: 0.5, ...options });
    const answers: Response[] = [];
    for (let i = 0; i < 400; i += 1) answers.push(await call("/crm/v2/tenant/1/customers/1"));
    return answers;
  };

  it("are 429 with seconds as a number, a fraction, a date, or in the title alone, 500, and HTML of the gateway", async () => {
    const answers = await failures({});
    const kinds = await Promise.all(
      answers
        .filter(({ ok }) => !ok)
        .map(async (answer) => {
          const wait = answer.headers.get("retry-after");
          const text = await answer.text();
          if (answer.status !== 429) return `${answer.status} ${text.slice(0, 1)}`;
          expect(text).toMatch(/Try again in \d seconds/);
          return `429 ${wait === null ? "none" : /GMT$/.test(wait) ? "date" : wait}`;
        }),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      ...["429 0.5", "429 1", "429 date", "429 none"],
      ...["500 {", "502 <", "503 <", "504 <"],
    ]);
  });

  it("never come three times in a row, and at the same calls for the same seed", async () => {
    const marks = async (seed: number) =>
      (await failures({ seed })).map(({ ok }) => (ok ? "." : "x")).join("");
    const [one, again, other] = [await marks(1), await marks(1), await marks(2)];
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(one).toContain("xx");
    expect(one).not.toContain("xxx");
  });

  it("a rate that is none is refused", () => {
    expect(() => liveLike({ rate: 10 })).toThrow("The rate has to be from 0 to 1, not 10.");
  });
});

describe("strict", () => {
  it("refuses a slash at the end", async () => {
    expect((await live().call("/crm/v2/tenant/1/customers/")).status).toBe(200);
    expect((await live({ strict: true }).call("/crm/v2/tenant/1/customers/")).status).toBe(404);
  });

  it("refuses pages before the first where custom fields are listed, and takes them for the first elsewhere", async () => {
    const { call } = live({ strict: true });
    const jobs = await call("/jpm/v2/tenant/1/jobs?page=0");
    expect([jobs.status, ((await jobs.json()) as Row)["page"]]).toEqual([200, 1]);
    expect((await call("/crm/v2/tenant/1/customers/custom-fields?page=0")).status).toBe(400);
  });

  it("ignores a day where a moment is due", async () => {
    const path = "/crm/v2/tenant/1/customers?createdOnOrAfter=2100-01-01";
    expect(await live().rows(path)).toEqual([]);
    expect(await live({ strict: true }).rows(path)).toHaveLength(50);
  });
});

// The packages as they are generated.
const load = async (name: string) => (await import(String(name))) as Record<string, unknown>;
type Calls = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => never>>>>;
const { ServiceTitan } = (await load("@st-v2/sdk")) as {
  ServiceTitan: new (options: object) => Readonly<Record<string, Calls>>;
};
const { ServiceTitanError } = (await load("@st-v2/runtime")) as { ServiceTitanError: new () => Error };

/** A client of a live-like mock, and what became of its writes. */
function clientOf(seed: number) {
  const clock = new TestClock();
  const done = new Map<string, number>();
  const sent = new Map<string, number[]>();
  const unpleasant = liveLike({ seed, rate: 0.25, slow: 0 });
  /** Of a write, what tells it from others. */
  const keyOf = async (request: Pick<Request, "method" | "url" | "text">) =>
    /POST|PATCH/.test(request.method) && !request.url.endsWith("/connect/token")
      ? `${request.method} ${new URL(request.url).pathname} ${await request.text()}`
      : undefined;
  const engine = createEngine(domains, {
    guards: { rate: false, now: () => clock.now() },
    between: (request, onward) =>
      unpleasant(request, {
        ...onward,
        answer: async (real) => {
          const key = await keyOf((real as Request).clone());
          if (key !== undefined) done.set(key, (done.get(key) ?? 0) + 1);
          return onward.answer(real);
        },
      }),
  });
  const fetch = async (input: string | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const key = await keyOf(request.clone());
    const answer = await engine.fetch(request);
    if (key !== undefined) sent.set(key, [...(sent.get(key) ?? []), answer.status]);
    return answer;
  };
  const options = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key", maxRetries: 4 };
  return { st: new ServiceTitan({ ...options, fetch, clock }), clock, done, sent };
}

/** The rows that a list gives, by an id of theirs. */
async function idsOf(list: AsyncIterable<Row>, idOf = ({ id }: Row) => id): Promise<number[]> {
  const ids: number[] = [];
  for await (const row of list) ids.push(idOf(row));
  return ids;
}

const all = async (path: string) => (await plainRows(path)).map(({ id }) => id).sort((a, b) => a - b);
const CUSTOMERS = await all("/crm/v2/tenant/1/customers?pageSize=100&active=Any");
const JOBS = await all("/jpm/v2/tenant/1/jobs?pageSize=100");

const CALLS = (await plainRows("/telecom/v3/tenant/1/calls?pageSize=100")).map(
  ({ leadCall }) => (leadCall as Row).id,
);

describe.each([1, 2, 3, 4, 5, 6])("clients, with the seed %i", (seed) => {
  it("lose and double no row while they iterate, whatever fails in between", async () => {
    const { st, clock } = clientOf(seed);
    const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);
    const list = (query: object, options?: object) =>
      st["crm"]?.["customers"]?.["list"]?.(query, options) as never;
    expect(sorted(await idsOf(list({ pageSize: 7, active: "Any" })))).toEqual(CUSTOMERS);
    expect(sorted(await idsOf(list({ pageSize: 7, active: "Any" }, { concurrency: 4 })))).toEqual(CUSTOMERS);
    // A token that ran out in between is another one that may be refused.
    clock.advance(3_600_000);
    const jobs = st["jpm"]?.["jobs"];
    expect(sorted(await idsOf(jobs?.["list"]?.({ ids: JOBS, pageSize: 9 }) as never))).toEqual(JOBS);
    const both = [1, 2].map(() =>
      idsOf(
        st["telecom"]?.["calls"]?.["list"]?.({ pageSize: 6 }) as never,
        (row) => (row["leadCall"] as Row).id,
      ),
    );
    expect(await Promise.all(both)).toEqual([CALLS, CALLS]);
  });

  it("find the row they ask for, and read what they wrote", async () => {
    const { st } = clientOf(seed);
    const find = st["accounting"]?.["invoices"]?.["find"]?.(7) as Promise<Row> | undefined;
    expect((await find)?.id).toBe(7);
    const replaced = st["jpm"]?.["appointments"]?.["updateSpecialInstructions"];
    const write = replaced?.(3, { specialInstructions: "Ring twice" }) as Promise<Row> | undefined;
    // A 500 may be for good, so that a write is not repeated after one.
    const failed = await write?.then(
      () => undefined,
      (error: unknown) => (error as { status?: number }).status,
    );
    const read = st["jpm"]?.["appointments"]?.["get"]?.(3) as Promise<Row> | undefined;
    const said = (await read)?.["specialInstructions"];
    expect([said, failed]).toEqual(failed === 500 ? [expect.anything(), 500] : ["Ring twice", undefined]);
  });

  it("get all rows of a feed, some of them twice", async () => {
    const { st } = clientOf(seed);
    const feed = st["crm"]?.["export"]?.["customers"]?.({}) as never;
    expect([...new Set(await idsOf(feed))].sort((a, b) => a - b)).toEqual(CUSTOMERS);
  });

  it("carry no write out twice, repeat none that may have been done, and fail with errors of theirs", async () => {
    const { st, clock, done, sent } = clientOf(seed);
    const tags = st["crm"]?.["bookingProviderTags"];
    const results: PromiseSettledResult<Row>[] = [];
    for (let i = 0; i < 25; i += 1) {
      if (i % 8 === 0) clock.advance(1_000_000);
      const tag = tags?.["create"]?.({ tagName: `Tag ${i}`, description: "made once" }) as
        Promise<Row> | undefined;
      results.push(...(await Promise.allSettled(tag ? [tag] : [])));
      const note = `Changed ${i}`;
      const change = st["crm"]?.["customers"]?.["update"]?.(CUSTOMERS[0], { name: note }) as never;
      results.push(...(await Promise.allSettled([change as Promise<Row>])));
    }
    expect(results).toHaveLength(50);
    expect([...done.values()].filter((times) => times > 1)).toEqual([]);
    const repeated = [...sent.values()].filter((statuses) =>
      statuses.slice(0, -1).some((status) => status !== 429),
    );
    expect(repeated).toEqual([]);
    const failed = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(results.length / 2);
    expect(failed.filter((error) => !(error instanceof ServiceTitanError))).toEqual([]);
  });
});
