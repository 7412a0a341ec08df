/** The mock API as its callers see it: given a call, want an answer. */
import { beforeEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../generator/runtime/mocks/engine.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
let engine: Engine;

beforeEach(() => {
  engine = createEngine(domains, { guards: false });
});

interface Row {
  readonly id: number;
  readonly active: boolean;
  readonly createdOn: string;
  readonly customerId: number;
}

interface Answer {
  readonly status: number;
  /** Whatever the answer holds. */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly headers: Headers;
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const request = new Request(`https://api.servicetitan.io${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await engine.fetch(request);
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

const get = (path: string, headers?: Record<string, string>) => call("GET", path, undefined, headers);
const CRM = "/crm/v2/tenant/1";
const TAGS = `${CRM}/booking-provider-tags`;

it("a fault of a field that two members of an all-of declare is told once", async () => {
  const tags = domains.filter(({ id }) => id === "crm");
  const both = [
    "all-of",
    ["object", [["tagName", "string", 1]]],
    ["object", [["tagName", "string"]]],
  ] as const;
  const changed = tags.map((domain) => ({
    ...domain,
    operations: domain.operations.map((operation) =>
      operation.body === undefined ? operation : { ...operation, body: { ...operation.body, shape: both } },
    ),
  }));
  engine = createEngine(changed, { guards: false });
  for (const [body, message] of [
    [{}, "is required"],
    [{ tagName: 1 }, "must be a string"],
  ] as const)
    expect((await call("POST", TAGS, body)).body.errors).toEqual({ tagName: [message] });
});

describe("people", () => {
  const SETTINGS = "/settings/v2/tenant/1";

  it.each([
    ["/jpm/v2/tenant/1/jobs/7", "createdById"],
    [`${CRM}/customers/7`, "createdById"],
    ["/dispatch/v2/tenant/1/appointment-assignments?pageSize=1", "assignedById"],
  ])("%s: who %s is, is found by the user's id, and by no id of an employee", async (path, field) => {
    const { body } = await get(path);
    const user = (body.data?.[0] ?? body)[field] as number;
    const found = (await get(`${SETTINGS}/employees?userIds=${user}`)).body.data;
    expect(found).toHaveLength(1);
    expect(found[0].userId).toBe(user);
    expect(found[0].id).not.toBe(user);
    expect((await get(`${SETTINGS}/employees/${user}`)).status).toBe(404);
    expect((await get(`${SETTINGS}/technicians?userIds=${user}`)).body.data).toEqual([]);
  });

  it("have a user each", async () => {
    for (const kind of ["employees", "technicians"]) {
      const { data } = (await get(`${SETTINGS}/${kind}?pageSize=500`)).body;
      expect(new Set(data.map((one: { userId: number }) => one.userId)).size).toBe(data.length);
    }
  });

  it("that are users may be anybody in what is sent: a technician, too", async () => {
    const path = "/memberships/v2/tenant/1/memberships/3";
    const [technician] = (await get(`${SETTINGS}/technicians?pageSize=1`)).body.data;
    expect((await call("PATCH", path, { soldById: technician.userId })).status).toBe(200);
    expect((await get(path)).body.soldById).toBe(technician.userId);
  });
});

describe("records", () => {
  it("are the same for the same seed, whatever was asked before, and others for another seed", async () => {
    const first = await get(`${CRM}/customers/7`);
    engine = createEngine(domains, { guards: false });
    await get(`${CRM}/customers?pageSize=5`);
    expect((await get(`${CRM}/customers/7`)).body).toEqual(first.body);
    engine = createEngine(domains, { guards: false, seed: 2 });
    expect((await get(`${CRM}/customers/7`)).body).not.toEqual(first.body);
  });

  it("look the same by id, in a list and in a feed", async () => {
    const byId = (await get(`${CRM}/customers/7`)).body;
    const inList = (await get(`${CRM}/customers?ids=7&active=Any`)).body.data[0];
    const inFeed = (await get(`${CRM}/export/customers`)).body.data.find((each: Row) => each.id === 7);
    expect(inList).toEqual(byId);
    expect({ id: inFeed.id, name: inFeed.name, modifiedOn: inFeed.modifiedOn }).toEqual({
      id: 7,
      name: byId.name,
      modifiedOn: byId.modifiedOn,
    });
  });

  it("that are unknown are a 404 in the API's shape, the same for a child of another parent", async () => {
    expect(await get(`${CRM}/customers/999`)).toMatchObject({
      status: 404,
      body: { status: 404, title: "Not Found", errors: {} },
    });
    expect((await get(`${CRM}/customers/999/notes`)).status).toBe(404);
    const [note] = (await get(`${CRM}/customers/2/contacts`)).body.data;
    expect((await call("DELETE", `${CRM}/customers/3/contacts/${note.id}`)).status).toBe(404);
    expect((await call("DELETE", `${CRM}/customers/2/contacts/${note.id}`)).status).toBe(200);
  });

  it("exist in each tenant apart", async () => {
    await call("POST", TAGS, { tagName: "mine", description: "d" });
    expect((await get("/crm/v2/tenant/2/booking-provider-tags/61")).status).toBe(404);
    expect((await get(`${TAGS}/61`)).status).toBe(200);
  });
});

describe("writing", () => {
  it("shows in every view", async () => {
    const made = await call("POST", TAGS, { tagName: "Pipes", description: "d" });
    expect(made).toMatchObject({ status: 200, body: { id: 61, tagName: "Pipes" } });
    expect((await get(`${TAGS}/61`)).body).toMatchObject({ id: 61, tagName: "Pipes", description: "d" });
    await call("PATCH", `${TAGS}/61`, { tagName: "Drains" });
    expect((await get(`${TAGS}?page=2`)).body.data.at(-1)).toMatchObject({
      id: 61,
      tagName: "Drains",
      description: "d",
    });
  });

  it("maps what is written onto what is read", async () => {
    const customer = (
      await call("POST", `${CRM}/customers`, {
        name: "Ada Pipes",
        type: "Residential",
        locations: [
          {
            name: "Home",
            address: { street: "1 A St", city: "B", state: "CA", zip: "90001", country: "USA" },
          },
        ],
        address: { street: "1 A St", city: "B", state: "CA", zip: "90001", country: "USA" },
      })
    ).body;
    const read = (await get(`${CRM}/customers/${customer.id}`)).body;
    expect(read).toMatchObject({
      name: "Ada Pipes",
      type: "Residential",
      address: { street: "1 A St", zip: "90001" },
      createdOn: "2026-01-15T12:00:00Z",
      active: true,
    });
  });

  it("is gone after a delete, a reset or a restore, and comes back with the snapshot that had it", async () => {
    const before = engine.snapshot();
    await call("POST", TAGS, { tagName: "Pipes", description: "d" });
    const after = engine.snapshot();
    engine.restore(before);
    expect((await get(`${TAGS}/61`)).status).toBe(404);
    engine.restore(after);
    expect((await get(`${TAGS}/61`)).body.tagName).toBe("Pipes");
    engine.reset();
    expect((await get(`${TAGS}/61`)).status).toBe(404);
    await call("DELETE", `${CRM}/contacts/${(await get(`${CRM}/contacts`)).body.data[0].id}`);
    expect((await get(`${CRM}/contacts?includeTotal=true`)).body.totalCount).toBe(59);
  });

  it("refuses what does not fit, naming the fields", async () => {
    expect(await call("POST", TAGS, { tagName: 5 })).toMatchObject({
      status: 400,
      body: { errors: { tagName: [expect.any(String)] } },
    });
    expect(await call("POST", TAGS)).toMatchObject({
      status: 400,
      body: { errors: { body: ["is required"] } },
    });
    expect(await get(`${CRM}/customers/abc`)).toMatchObject({
      status: 400,
      body: { errors: { id: [expect.any(String)] } },
    });
    expect(await get(`${CRM}/customers?page=x`)).toMatchObject({
      status: 400,
      body: { errors: { page: [expect.any(String)] } },
    });
  });

  it("survives hostile bodies", async () => {
    const raw = new Request(`https://x.test${TAGS}`, {
      method: "POST",
      body: '{"__proto__":{"polluted":1},"tagName":"t"}',
    });
    expect((await engine.fetch(raw)).status).toBeLessThan(500);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const broken = new Request(`https://x.test${TAGS}`, { method: "POST", body: "{" });
    expect((await engine.fetch(broken)).status).toBe(400);
  });
});

describe("lists", () => {
  it("page as the API does", async () => {
    const first = (await get(`${CRM}/customers?active=Any`)).body;
    expect(first).toMatchObject({ page: 1, pageSize: 50, hasMore: true, totalCount: null });
    expect(first.data).toHaveLength(50);
    const second = (await get(`${CRM}/customers?active=Any&page=2&includeTotal=true`)).body;
    expect(second).toMatchObject({ page: 2, hasMore: false, totalCount: 60 });
    expect(second.data).toHaveLength(10);
  });

  it("filter and sort", async () => {
    const all = (await get(`${CRM}/customers?active=Any&pageSize=100`)).body.data;
    const middle = [...all].map((c) => c.createdOn as string).sort()[30] ?? "";
    const later = (await get(`${CRM}/customers?active=Any&createdOnOrAfter=${middle}&pageSize=100`)).body
      .data;
    expect(later.map((c: Row) => c.id)).toEqual(
      all.filter((c: Row) => c.createdOn >= middle).map((c: Row) => c.id),
    );
    const sorted = (await get(`${CRM}/customers?active=Any&sort=-Id&pageSize=3`)).body.data;
    expect(sorted.map((c: Row) => c.id)).toEqual([60, 59, 58]);
    expect(await get(`${CRM}/customers?sort=-Nothing`)).toMatchObject({
      status: 400,
      body: { errors: { sort: [expect.any(String)] } },
    });
    const one = (await get(`${CRM}/locations?customerId=3&active=Any`)).body.data;
    expect(one.map((l: Row) => l.customerId)).toEqual([3, 3]);
    const active = (await get(`${CRM}/customers?pageSize=100`)).body.data;
    expect(active.every((c: Row) => c.active)).toBe(true);
    expect((await get(`${CRM}/customers?unknown=1&active=Any`)).body.data).toHaveLength(50);
  });

  it("of all parents hold the children of each", async () => {
    const all = (await get(`${CRM}/customers/contacts?pageSize=500`)).body.data;
    expect(all).toHaveLength(120);
    expect(all.filter((c: Row) => c.customerId === 4)).toHaveLength(2);
  });
});

describe("feeds", () => {
  it("go on where they ended, and deliver changes only", async () => {
    let page = (await get(`${CRM}/export/customers`)).body;
    const rows: Row[] = page.data;
    while (page.hasMore) {
      page = (await get(`${CRM}/export/customers?from=${page.continueFrom}`)).body;
      rows.push(...page.data);
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
    const changes = rows.map((row) => String((row as Row & { modifiedOn: string }).modifiedOn));
    expect(changes).toEqual([...changes].sort());
    expect((await get(`${CRM}/export/customers?from=${page.continueFrom}`)).body.data).toEqual([]);
    await call("PATCH", `${CRM}/customers/5`, { name: "New" });
    const next = (await get(`${CRM}/export/customers?from=${page.continueFrom}`)).body;
    expect(next.data).toMatchObject([{ id: 5, name: "New" }]);
    expect((await get(`${CRM}/export/customers?from=2026-01-15T12:00:00Z`)).body.data).toMatchObject([
      { id: 5 },
    ]);
    expect((await get(`${CRM}/export/customers?from=rubbish`)).status).toBe(400);

    const since = "2025-06-01T00:00:00Z";
    let later = (await get(`${CRM}/export/customers?from=${since}`)).body;
    const found = [...later.data];
    while (later.hasMore) {
      later = (await get(`${CRM}/export/customers?from=${later.continueFrom}`)).body;
      found.push(...later.data);
    }
    expect(found.length).toBeLessThan(60);
    expect(found.filter((c: { modifiedOn: string }) => c.modifiedOn < since)).toEqual([]);
  });
});

it("tells one time of a record: what ends, ends after it came", async () => {
  const jobs = (await get("/jpm/v2/tenant/1/jobs?pageSize=60")).body.data as {
    createdOn: string;
    modifiedOn: string;
    completedOn: string;
  }[];
  expect(jobs.filter((job) => job.completedOn < job.createdOn || job.modifiedOn < job.createdOn)).toEqual([]);
});

describe("references", () => {
  it("lead to records of other domains, the same by every way", async () => {
    const job = (await get("/jpm/v2/tenant/1/jobs/22")).body;
    expect((await get(`${CRM}/customers/${job.customerId}`)).status).toBe(200);
    expect((await get(`${CRM}/locations/${job.locationId}`)).body.customerId).toBe(job.customerId);
  });

  it("to nothing are refused", async () => {
    const lead = (await get(`${CRM}/leads/1`)).body;
    expect(lead.customerId).toBeGreaterThan(0);
    expect(await call("PATCH", `${CRM}/leads/1`, { campaignId: 999_999 })).toMatchObject({
      status: 400,
      body: { errors: { campaignId: ["999999 does not exist"] } },
    });
  });
});

describe("Prefer", () => {
  it("asks for an error or for a success", async () => {
    expect((await get(`${CRM}/customers/1`, { prefer: "code=503" })).status).toBe(503);
    expect((await get(`${CRM}/customers/999`, { prefer: "code=200" })).body.name).toEqual(expect.any(String));
  });
});

it("tells the gateway's 404 from the API's", async () => {
  const message = "Unable to match incoming request to an operation.";
  const told = { status: 404, body: { statusCode: 404, message } };
  expect(await get("/nowhere")).toMatchObject(told);
  expect(await call("PUT", `${CRM}/customers`)).toMatchObject(told);
});

it("makes no records for a page but those of the list, and shows no more than it holds", async () => {
  engine.seed(1000);
  const { hasMore, data } = (await get("/accounting/v2/tenant/1/invoices?pageSize=2")).body;
  expect([hasMore, data.length]).toEqual([true, 2]);
  const { state, storeOf } = engine.sight;
  const { tables } = storeOf("1");
  expect([...tables.keys()].filter((key) => key !== "accounting/invoices")).toEqual([]);
  const records = [...(tables.get("accounting/invoices")?.records.values() ?? [])];
  expect(records.filter((record) => state.world.views.has(record))).toHaveLength(2);
});
