/** The 13 paths over the mock: given a request of V1, an answer that is one by V1's document, made of the records that the mock has. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/ground/json.ts";
import { asV1, type Body, type Running, serveMock } from "./running.ts";

let v1: Running;
beforeAll(async () => {
  v1 = await serveMock(1);
});
afterAll(() => v1.close());

describe.each([1, 2, 3])("of the mock's seed %i", (seed) => {
  it("every path answers with data, and with nothing that V1's document does not name", async () => {
    const running = seed === 1 ? v1 : await serveMock(seed);
    try {
      const [booking] = await running.records("crm.bookings.list");
      const externalId = encodeURIComponent(String(booking?.["externalId"]));
      const paths = [
        ...["jobs", "customers", "locations", "invoices", "calls", "campaigns", "services"].map((name) => [
          `/v1/${name}`,
          name,
        ]),
        ...["jobs", "customers", "locations", "invoices"].map((name) => [`/v1/${name}/3`, name]),
        [`/v1/bookings/external/${externalId}`, "bookings"],
      ];
      for (const [path = ""] of paths) {
        const { status, body } = await running.get(path);
        expect([path, status]).toEqual([path, 200]);
        expect([path, ...new Set(asV1(path, body))]).toEqual([path]);
        const { data } = body as { readonly data: JsonObject | readonly JsonObject[] };
        expect([path, Array.isArray(data) ? data.length : (data as JsonObject)["id"]]).not.toEqual([path, 0]);
      }
      const file = await running.fetch("/v1/calls/recording/3");
      expect([file.status, (await file.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    } finally {
      if (seed !== 1) await running.close();
    }
  });
});

/** Rows of a page. */
const rowsOf = (body: Body) => body["data"] as unknown as readonly JsonObject[];
const idsOf = (rows: readonly JsonObject[]) => rows.map(({ id }) => id);

describe("filters", () => {
  const jobs = () => v1.records("jpm.jobs.list");
  it.each<[string, (job: JsonObject) => boolean]>([
    ["filter.customerId=3", (job) => job["customerId"] === 3],
    ["filter.status=working", (job) => job["jobStatus"] === "InProgress"],
    ["filter.createdBefore=2025-09-01", (job) => String(job["createdOn"]) < "2025-09-01"],
    ["filter.jobTypeId=1", (job) => job["jobTypeId"] === 1],
    [
      "filter.createdAfter=2025-06-01T00:00:00&filter.createdBefore=2025-12-01",
      (job) => String(job["createdOn"]) >= "2025-06-01" && String(job["createdOn"]) < "2025-12-01",
    ],
  ])("%s keeps the jobs that the store has", async (query, keeps) => {
    const want = idsOf((await jobs()).filter(keeps));
    expect(want.length).toBeGreaterThan(0);
    const { body, headers } = await v1.get(`/v1/jobs?${query}&filter.pageSize=100&fields=id`);
    expect(idsOf(rowsOf(body))).toEqual(want);
    expect([body["totalCount"], headers.get("x-migration-ignored")]).toEqual([want.length, null]);
  });

  it("a customer's name is looked up first, and stands for all who have it", async () => {
    const [customer] = await v1.records("crm.customers.list");
    const name = String(customer?.["name"]);
    const named = idsOf(await v1.records("crm.customers.list", { name }));
    const want = idsOf((await jobs()).filter(({ customerId }) => named.includes(customerId ?? 0)));
    const { body } = await v1.get(`/v1/jobs?filter.customer=${encodeURIComponent(name)}&fields=id`);
    expect(idsOf(rowsOf(body)).toSorted()).toEqual(want.toSorted());
    const none = await v1.get("/v1/jobs?filter.customer=Nobody%20at%20all");
    expect(none.body).toMatchObject({ totalCount: 0, hasMore: false, data: [] });
  });

  it.each([
    ["OrderBy=Id&OrderByDirection=Descending", "OrderByDirection has to be one of Asc, Desc."],
    ["filter.pageSize=5&OrderBy=Start", "The new API has no such value of OrderBy."],
    ["filter.status=Foo", /^filter\.status has to be one of Scheduled, /],
  ])("%s is refused by the names of V1", async (query, words) => {
    const { status, body } = await v1.get(`/v1/jobs?${query}`);
    const [{ error = "" } = {}] = body["errors"] as unknown as readonly { readonly error: string }[];
    expect([status, error]).toEqual([400, expect.stringMatching(words)]);
    expect(error).not.toMatch(/jpm|\bst\b/);
  });

  it("that V2 cannot answer are named", async () => {
    const { headers } = await v1.get("/v1/jobs?filter.activeOnly=true&filter.colour=red&fields=id");
    expect(headers.get("x-migration-ignored")).toBe("filter.colour, filter.activeOnly");
  });
});

describe("pages", () => {
  it("one after the other have every record once, also of lists whose parameters nobody wrote down", async () => {
    const all: unknown[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const { body } = await v1.get(`/v1/locations?filter.page=${page}&filter.pageSize=25&fields=id`);
      expect(body).toMatchObject({ page, pageSize: 25 });
      all.push(...idsOf(rowsOf(body)));
      more = body["hasMore"] === true;
    }
    expect(all).toEqual(idsOf(await v1.records("crm.locations.list")));
  });

  it("of 200,000 come as a whole, and larger ones are cut to that", async () => {
    const { body } = await v1.get("/v1/customers?filter.pageSize=900000&fields=id");
    expect(body).toMatchObject({ pageSize: 200_000, hasMore: false });
    expect(idsOf(rowsOf(body))).toEqual(idsOf(await v1.records("crm.customers.list")));
  });

  it("take few calls of V2 where few fields are asked for", async () => {
    v1.calls();
    await v1.get("/v1/jobs?filter.pageSize=50&fields=id,customer.name");
    expect(v1.calls().length).toBeLessThanOrEqual(3);
  });
});

describe("fields", () => {
  it("that V2 has not are named, those that V1 had not are refused", async () => {
    const { headers, body } = await v1.get("/v1/customers/1?fields=id,importId");
    expect([Object.keys(body["data"] as object), headers.get("x-migration-lost")]).toEqual([
      ["id"],
      "importId",
    ]);
    const all = await v1.get("/v1/customers/1?fields=");
    expect(Object.keys(all.body["data"] as object).length).toBeGreaterThan(10);
    expect((await v1.get("/v1/customers/1?fields=adress")).body).toEqual({
      errors: [{ error: "Customer has no adress. Did you mean address?" }],
    });
  });

  it("of domains that may not be asked are lost, and nothing of them is asked", async () => {
    const crm = await serveMock(1, { only: ["crm", "jpm"] });
    try {
      const { headers, status } = await crm.get("/v1/jobs/1");
      expect([status, headers.get("x-migration-lost")]).toEqual([200, expect.stringMatching(/\binvoice\b/)]);
      const named = await crm.get("/v1/jobs/1?fields=id,invoice.total");
      expect([named.status, named.headers.get("x-migration-lost"), named.body]).toEqual([
        200,
        "invoice.total",
        { data: { id: 1 } },
      ]);
      expect(crm.calls().filter((path) => !/^\/(crm|jpm)\//.test(path))).toEqual([]);
      expect((await crm.get("/v1/invoices")).status).toBe(404);
    } finally {
      await crm.close();
    }
  });

  it("hold times of the zone that V1 showed", async () => {
    const york = await serveMock(1, { timeZone: "America/New_York" });
    try {
      const [job] = await york.records("jpm.jobs.list", { ids: [1] });
      const { body } = await york.get("/v1/jobs/1?fields=createdOn");
      const shown = (body["data"] as unknown as JsonObject)["createdOn"];
      expect(new Date(`${String(shown)}-05:00`).getTime() - Date.parse(String(job?.["createdOn"]))).toBe(
        // Summer time is an hour less behind.
        String(job?.["createdOn"]).slice(5, 7) > "03" && String(job?.["createdOn"]).slice(5, 7) < "11"
          ? 3_600_000
          : 0,
      );
    } finally {
      await york.close();
    }
  });
});

it("what fails on the way breaks the answer off: half of it would be taken for all", async () => {
  let pages = 0;
  const broken = await serveMock(1, {
    between: ({ url }) => {
      if (!url.includes("/jobs?")) return undefined;
      pages += 1;
      const rows = Array.from({ length: 500 }, (_, id) => ({ id }));
      return pages === 1
        ? Response.json({ page: 1, pageSize: 500, totalCount: 5000, hasMore: true, data: rows })
        : new Response("private", { status: 500 });
    },
  });
  try {
    await expect(broken.get("/v1/jobs?filter.pageSize=20000&fields=id")).rejects.toThrow();
    pages = 1;
    expect(await broken.get("/v1/jobs?filter.pageSize=20000&fields=id")).toMatchObject({
      status: 502,
      body: { errors: [{ error: "The new API answered 500 (jpm.jobs.list)." }] },
    });
  } finally {
    await broken.close();
  }
});
