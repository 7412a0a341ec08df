/** Records that a test puts, what it moves, and what comes of it for whoever calls. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  createEngine,
  type Engine,
  type EngineOptions,
  START,
} from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { createFixtures, type Fixtures } from "../../generator/runtime/mocks/fixtures.ts";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import { createFacade } from "../../generator/runtime/mocks/facade.ts";
import { describedDomains } from "./described.ts";

const CUSTOMERS = "crm/customers";
const DOMAINS = describedDomains();
type Row = Readonly<Record<string, unknown>>;

let engine: Engine;
let records: Fixtures;
beforeEach(() => start());

function start(options: EngineOptions = {}) {
  engine = createEngine(withBusiness(withExtras(DOMAINS)), { guards: false, ...options });
  records = createFixtures(engine.sight);
}

/** The body of an answer, or its status where it is none. */
async function get(path: string, tenant = 1): Promise<Row | number> {
  const url = `https://api.servicetitan.io${path.replace("/v2/", `/v2/tenant/${tenant}/`)}`;
  const response = await engine.fetch(new Request(url));
  return response.ok ? ((await response.json()) as Row) : response.status;
}
const rows = async (path: string, tenant?: number) =>
  ((await get(path, tenant)) as { readonly data: readonly Row[] }).data;
const put = (entity: string, part: unknown, options?: object) => records.put(entity, part, options) as Row;

describe("put", () => {
  it("makes up what is left out, gives an id, and is what calls show", async () => {
    const ann = put(CUSTOMERS, { name: "Ann", address: { city: "Bath" } });
    expect(ann).toMatchObject({
      id: 61,
      name: "Ann",
      address: { city: "Bath", street: expect.any(String) as string },
      type: expect.any(String) as string,
    });
    expect(await get("/crm/v2/customers/61")).toEqual(ann);
    expect(await rows("/crm/v2/customers?name=Ann")).toMatchObject([{ id: 61, address: { city: "Bath" } }]);
  });

  it("changes the record that has the id, and no more of it than it says", async () => {
    const before = (await get("/crm/v2/customers/5")) as Row;
    const after = put(CUSTOMERS, { id: 5, address: { city: "Bath" }, doNotMail: true });
    expect(after).toEqual({
      ...before,
      doNotMail: true,
      address: { ...(before["address"] as Row), city: "Bath" },
      modifiedOn: "2026-01-15T12:00:00Z",
    });
    expect(await get("/crm/v2/customers/5")).toEqual(after);
  });

  it("gives copies: who changes what it gave or was given changes no record", async () => {
    const address = { city: "Bath" };
    const ann = put(CUSTOMERS, { name: "Ann", address });
    const before = await get(`/crm/v2/customers/${String(ann["id"])}`);
    const [first] = records.all(CUSTOMERS) as { address: { city: string } }[];
    for (const own of [address, ann["address"], first?.address]) (own as { city: string }).city = "Wells";
    expect(await get(`/crm/v2/customers/${String(ann["id"])}`)).toEqual(before);
    expect(records.all(CUSTOMERS)).not.toContainEqual(first);
  });

  it("is known to whom it names, in their lists of such", async () => {
    const { id } = put("jpm/jobs", { projectId: 4 });
    const estimate = put("salestech/estimates", { jobId: id });
    expect(await get("/jpm/v2/projects/4")).toMatchObject({ jobIds: [4, id] });
    expect(await get(`/jpm/v2/jobs/${String(id)}`)).toMatchObject({ estimateIds: [estimate["id"]] });
  });

  it("sets what only the server writes: ids, times, statuses, and that it is inactive", async () => {
    const createdOn = new Date("2020-02-29T08:00:00Z");
    const gone = put(CUSTOMERS, { id: 4711, active: false, createdOn, modifiedOn: "2020-03-01T00:00:00Z" });
    expect(gone).toMatchObject({
      id: 4711,
      active: false,
      createdOn: createdOn.toJSON().replace(".000", ""),
    });
    const before = "/crm/v2/customers?createdBefore=2020-03-01T00:00:00Z";
    expect([await rows(before), (await rows(`${before}&active=False`)).map(({ id }) => id)]).toEqual([
      [],
      [4711],
    ]);
  });

  it("completes what is inside of lists, objects that are null, and objects that name a record", () => {
    const ann = put(CUSTOMERS, { name: "Ann" });
    const { customer, items } = put("accounting/invoices", {
      customer: { id: ann["id"] },
      items: [{ description: "Labour" }, { description: "Parts" }],
    }) as { readonly customer: Row; readonly items: readonly Row[] };
    expect(customer).toMatchObject({ id: 61, name: "Ann" });
    expect(items.map(({ description, quantity }) => [description, typeof quantity])).toEqual([
      ["Labour", "string"],
      ["Parts", "string"],
    ]);
  });

  it("knows to whom a record belongs", async () => {
    const note = put("crm/customers/notes", { text: "Ring twice" }, { of: 5 });
    expect((await rows("/crm/v2/customers/5/notes")).at(-1)).toEqual(note);
    expect((await rows("/crm/v2/customers/6/notes")).map(({ text }) => text)).not.toContain("Ring twice");
    expect(() => put("crm/customers/notes", {})).toThrow(
      "crm/customers/notes belong to one of crm/customers: name its id",
    );
    expect(() => put("crm/customers/notes", {}, { of: 99 })).toThrow("crm/customers has no record 99");
  });

  it.each<[part: unknown, message: string]>([
    [{ nmae: "Ann" }, "crm/customers: nmae is no field. Did you mean name?"],
    [{ adress: {} }, "crm/customers: adress is no field. Did you mean address?"],
    [{ address: { citty: "Bath" } }, "address.citty is no field. Did you mean city?"],
    [{ type: "Home" }, "type must be one of Residential, Commercial"],
    [{ name: 5, doNotMail: null }, "name must be a string. doNotMail must not be null."],
    [{ createdOn: "yesterday" }, "createdOn must be a valid date-time"],
    [{ createdOn: new Date(NaN) }, "createdOn must be a valid date-time"],
    [{ id: "5" }, "id must be an integer"],
    [{ createdById: 5, mergedToId: 999 }, "mergedToId: there is no record 999; put it first"],
    ["Ann", "part of a record is an object"],
  ])("%j is refused, and nothing is put", (part, message) => {
    expect(() => put(CUSTOMERS, part)).toThrow(TypeError);
    expect(() => put(CUSTOMERS, part)).toThrow(message);
    expect(records.all(CUSTOMERS)).toHaveLength(60);
  });

  it("takes ids that lead nowhere where they are wanted", () => {
    expect(put(CUSTOMERS, { mergedToId: 999 }, { references: false })).toMatchObject({ mergedToId: 999 });
  });

  it("names the entity that is meant", () => {
    expect(() => put("crm/costumers", {})).toThrow(
      "There are no records crm/costumers. Did you mean crm/customers",
    );
  });
});

describe("whose data it is", () => {
  it("the one tenant's that calls, also when it calls later", async () => {
    put(CUSTOMERS, { id: 100 });
    expect(await get("/crm/v2/customers/100", 42)).toMatchObject({ id: 100 });
    put(CUSTOMERS, { id: 101 });
    expect(await get("/crm/v2/customers/101", 42)).toMatchObject({ id: 101 });
    expect(await get("/crm/v2/customers/100", 43)).toBe(404);
  });

  it("has to be said when there are several", async () => {
    await get("/crm/v2/customers/1", 42);
    await get("/crm/v2/customers/1", 43);
    expect(() => put(CUSTOMERS, {})).toThrow(
      "Several tenants have called: name one of 42, 43, { tenant: 42 }.",
    );
    expect(put(CUSTOMERS, { id: 100 }, { tenant: 43 })).toMatchObject({ id: 100 });
    expect([await get("/crm/v2/customers/100", 42), await get("/crm/v2/customers/100", 43)]).toMatchObject([
      404,
      { id: 100 },
    ]);
  });
});

describe("remove and all", () => {
  it("what is removed is not found any more, and is no candidate for removal", async () => {
    records.remove(CUSTOMERS, 5);
    expect(await get("/crm/v2/customers/5")).toBe(404);
    expect(records.all(CUSTOMERS)).toHaveLength(59);
    expect(() => records.remove(CUSTOMERS, 5)).toThrow("crm/customers has no record 5.");
  });

  it("all are whole, and of one owner where it is named", async () => {
    expect(records.all(CUSTOMERS)[4]).toEqual(await get("/crm/v2/customers/5"));
    expect(records.all("crm/customers/notes", { of: 5 })).toEqual(await rows("/crm/v2/customers/5/notes"));
  });
});

describe("what a part leaves out goes with what it says", () => {
  beforeEach(() => {
    start();
    put(CUSTOMERS, { id: 500, name: "Ann" });
    put("crm/locations", { id: 600, customerId: 500 });
  });

  it.each([
    [
      "jpm/jobs",
      { customerId: 500 },
      { locationId: 600, firstAppointmentId: 0, invoiceId: 0, projectId: null },
    ],
    ["jpm/jobs", { locationId: 600 }, { customerId: 500 }],
    ["jpm/jobs", { customerId: 4 }, { locationId: 4 }],
    ["jpm/appointments", { jobId: 4 }, { customerId: 4 }],
    ["salestech/estimates", { jobId: 4 }, { customerId: 4, locationId: 4 }],
    ["accounting/invoices", { job: { id: 4 } }, { customer: { id: 4 }, location: { id: 4 } }],
  ])("%s %j", (entity, part, want) => {
    expect(put(entity, part)).toMatchObject(want);
  });

  it("several in place of others, each with its own appointment", () => {
    const jobs = records.seed("jpm/jobs", 3, (i) => ({ customerId: i === 0 ? 4 : 500 }));
    expect(jobs).toMatchObject([
      { customerId: 4, locationId: 4, firstAppointmentId: 1 },
      { customerId: 500, locationId: 600, firstAppointmentId: 2 },
      { customerId: 500, locationId: 600, firstAppointmentId: 3 },
    ]);
  });

  it("a job that has no appointment has the first that is put", () => {
    const { id } = put("jpm/jobs", { customerId: 500 }) as { readonly id: number };
    const { id: appointment } = put("jpm/appointments", { jobId: id }) as { readonly id: number };
    put("jpm/appointments", { jobId: id });
    expect(records.all("jpm/jobs").at(-1)).toMatchObject({
      firstAppointmentId: appointment,
      lastAppointmentId: appointment,
    });
  });

  it.each([0, -3])("an id is more than 0, which stands for none: %d", (id) => {
    expect(() => put(CUSTOMERS, { id })).toThrow("id has to be more than 0");
  });
});

describe("seed", () => {
  it("0 is an empty tenant, in which records refer to those that are put", async () => {
    engine.seed(0);
    expect([await rows("/jpm/v2/jobs"), await rows("/crm/v2/customers")]).toEqual([[], []]);
    const { id } = put(CUSTOMERS, { name: "Ann" });
    const job = put("jpm/jobs", { jobNumber: "J-1" });
    put(CUSTOMERS, { name: "Ben" });
    expect([job["customerId"], await get("/jpm/v2/jobs/1")]).toEqual([id, job]);
  });

  it("replaces the records of one entity, and who refers to them refers to the new ones", async () => {
    await rows("/jpm/v2/jobs");
    const three = records.seed(CUSTOMERS, 3, (i) => ({ name: `Customer ${i}` }));
    expect(three).toMatchObject([
      { id: 1, name: "Customer 0" },
      { name: "Customer 1" },
      { name: "Customer 2" },
    ]);
    expect(records.all(CUSTOMERS)).toEqual(three);
    const known = new Set((await rows("/jpm/v2/jobs")).map(({ customerId }) => customerId));
    expect(known).toEqual(new Set([1, 2, 3]));
    expect(await get("/crm/v2/customers/4/notes")).toBe(404);
  });

  it("keeps ids that are said, and replaces what belongs to one owner only", () => {
    expect(records.seed(CUSTOMERS, 2, (i) => ({ id: 70 + i }))).toMatchObject([{ id: 70 }, { id: 71 }]);
    records.seed("crm/customers/notes", 3, (i) => ({ text: `${i}` }), { of: 70 });
    expect(records.all("crm/customers/notes", { of: 70 })).toMatchObject([
      { text: "0" },
      { text: "1" },
      { text: "2" },
    ]);
  });

  it.each([-1, 1.5, 10_001])("%d is refused", (count) => {
    expect(() => records.seed(CUSTOMERS, count)).toThrow(RangeError);
    expect(() => engine.seed(count)).toThrow(RangeError);
  });
});

describe("traits", () => {
  const all = DOMAINS.flatMap(({ entities }) =>
    entities.flatMap(({ key, traits = {} }) => Object.keys(traits).map((name) => [key, name] as const)),
  );

  it.each(all)("%s can be %s: a record is put that says so, with what a test wants of it", (entity, name) => {
    const one = records.trait(entity, name) as Row;
    const { traits = {} } =
      DOMAINS.flatMap(({ entities }) => entities).find(({ key }) => key === entity) ?? {};
    const constants = Object.entries(traits[name] ?? {}).filter(
      ([path, rule]) => !path.includes(".") && !Array.isArray(rule),
    );
    expect(one).toMatchObject(Object.fromEntries(constants));
    expect(records.trait(entity, name, { id: 4711 })).toMatchObject({ id: 4711 });
  });

  it("a late job has an appointment of its own, that is over and has not begun", async () => {
    const job = records.trait("jpm/jobs", "late", { customerId: 5 }) as Row;
    const appointments = await rows(`/jpm/v2/appointments?jobId=${String(job["id"])}`);
    expect(appointments).toMatchObject([
      { id: job["firstAppointmentId"], jobId: job["id"], end: "2026-01-15T11:00:00Z", status: "Scheduled" },
    ]);
    expect(job).toMatchObject({
      customerId: 5,
      lastAppointmentId: job["firstAppointmentId"],
      completedOn: null,
    });
  });

  it("are told from each other", () => {
    expect(() => records.trait("jpm/jobs", "tardy")).toThrow(
      "jpm/jobs have no trait tardy. Did you mean late or",
    );
    expect(() => records.trait("jpm/jobs", "constructor")).toThrow(TypeError);
    expect(() => records.trait("jpm/jobs", "late", { jobStatus: "Lost" })).toThrow(
      "jobStatus must be one of",
    );
  });
});

describe("references that contradict each other", () => {
  it("are refused, unless it is asked for", () => {
    const part = { customerId: 1, locationId: 2 };
    const fault = "locationId: crm/locations 2 is of crm/customers 2, not of 1.";
    expect(() => put("jpm/jobs", part)).toThrow(fault);
    expect(() => records.check("jpm/jobs", part)).toThrow(fault);
    expect(put("jpm/jobs", part, { references: false })).toMatchObject(part);
    expect(put("jpm/jobs", { customerId: 2, locationId: 2 })).toMatchObject({ locationId: 2 });
  });
});

describe("what is made up names nobody who is not there", () => {
  it("in an empty tenant", async () => {
    engine.seed(0);
    put(CUSTOMERS, { name: "Ann" });
    const job = records.trait("jpm/jobs", "late", { customerId: 1 }) as Row;
    expect(job).toMatchObject({
      customerId: 1,
      locationId: 0,
      invoiceId: 0,
      businessUnitId: 0,
      jobTypeId: 0,
      tagTypeIds: [],
      total: 0,
      appointmentCount: 1,
    });
    expect(await rows("/jpm/v2/appointments")).toMatchObject([
      { id: job["firstAppointmentId"], appointmentNumber: `${String(job["jobNumber"])}-1` },
    ]);
    const invoice = put("accounting/invoices", { items: [{ description: "Labour" }] });
    expect(invoice).toMatchObject({
      job: { id: job["id"] },
      businessUnit: null,
      items: [{ description: "Labour", businessUnit: null }],
    });
  });

  it("so a job without an invoice and appointments has no money and no visits", () => {
    expect(put("jpm/jobs", { customerId: 3 })).toMatchObject({
      firstAppointmentId: 0,
      appointmentCount: 0,
      total: 0,
    });
  });
});

describe("what it leaves", () => {
  it("is what it was when something else is restored", async () => {
    const { id } = put(CUSTOMERS, { name: "Ann" });
    expect(() => engine.restore({} as never)).toThrow("restore() takes what snapshot() gave.");
    expect(await get(`/crm/v2/customers/${String(id)}`)).toMatchObject({ name: "Ann" });
  });

  it("goes with a reset, the number of records too, and comes back with a snapshot", async () => {
    put(CUSTOMERS, { id: 5, name: "Ann" });
    const snapshot = engine.snapshot();
    engine.seed(0);
    engine.reset();
    expect(await get("/crm/v2/customers/5")).not.toMatchObject({ name: "Ann" });
    engine.restore(snapshot);
    expect(await get("/crm/v2/customers/5")).toMatchObject({ name: "Ann" });
  });
});

describe("the clock", () => {
  it.each<[now: EngineOptions["now"], want: string]>([
    [undefined, "2026-01-15T12:00:00Z"],
    [new Date("2025-06-01T00:00:00Z"), "2025-06-01T00:00:00Z"],
    [Date.UTC(2025, 5, 1), "2025-06-01T00:00:00Z"],
    [() => new Date("2025-06-01T00:00:00Z"), "2025-06-01T00:00:00Z"],
  ])("%s is when changes are made", (now, want) => {
    start(now === undefined ? {} : { now });
    expect(put(CUSTOMERS, { id: 1 })).toMatchObject({ modifiedOn: want });
  });

  it("is refused when it tells no time", () => {
    expect(() => start({ now: new Date(NaN) })).toThrow("now has to be a Date");
  });

  it("moves on by what is said, until a reset", () => {
    const times = [records.advance("2h"), records.advance(1500), records.advance("1.5d")].map(
      (time) => +time - START,
    );
    expect(times).toEqual([7_200_000, 7_201_500, 136_801_500]);
    expect(put(CUSTOMERS, { id: 1 })).toMatchObject({ modifiedOn: "2026-01-17T02:00:01.500Z" });
    engine.reset();
    expect(+records.advance(0)).toBe(START);
  });

  it("lets appointments begin and end, and jobs with them, but for states that were set", async () => {
    const statesOf = async (status: string) =>
      (await rows(`/jpm/v2/jobs?jobStatus=${status}`)).map(({ id }) => id);
    const [planned, underWay] = [await statesOf("Scheduled"), await statesOf("Dispatched")];
    put("jpm/jobs", { id: planned[0], jobStatus: "Hold" });
    records.advance("1h");
    expect(await statesOf("InProgress")).toEqual(expect.arrayContaining(underWay));
    records.advance("30d");
    const done = await rows(`/jpm/v2/jobs?ids=${[...planned, ...underWay].join(",")}`);
    const states = done.map(({ id, jobStatus, completedOn }) => [
      id === planned[0],
      jobStatus,
      completedOn === null,
    ]);
    expect(states).toEqual(
      done.map(({ id }) => (id === planned[0] ? [true, "Hold", true] : [false, "Completed", false])),
    );
    const [first] = await rows(`/jpm/v2/appointments?jobId=${String(underWay[0])}`);
    expect(first).toMatchObject({ status: "Done" });
  });

  it.each(["soon", "2 fortnights", "", -1, NaN, Infinity])("%j is no span of time", (span) => {
    expect(() => records.advance(span)).toThrow(RangeError);
  });

  it("lets tokens expire and the limit refill", async () => {
    start({ guards: { rate: 1, now: () => 0 } });
    const form = { grant_type: "client_credentials", client_id: "a", client_secret: "b" };
    const token = await engine.fetch(
      new Request("https://auth.servicetitan.io/connect/token", {
        method: "POST",
        body: new URLSearchParams(form),
      }),
    );
    const { access_token } = (await token.json()) as { readonly access_token: string };
    const headers = { authorization: `Bearer ${access_token}`, "st-app-key": "k" };
    const status = async () =>
      (
        await engine.fetch(
          new Request("https://api.servicetitan.io/crm/v2/tenant/1/customers/1", { headers }),
        )
      ).status;
    expect([await status(), await status()]).toEqual([200, 429]);
    records.advance("1s");
    expect(await status()).toBe(200);
    records.advance("15m");
    expect(await status()).toBe(401);
  });
});

describe("the names of a mock", () => {
  it("records stand beside the operations of their resource, and an operation with their name steps aside", () => {
    const mock = createFacade({ scenarios: engine.scenarios, fixtures: records }, DOMAINS) as unknown as {
      readonly crm: {
        readonly customers: {
          put(part: object): Row;
          readonly notes: { all(): Row[] };
          readonly get: object;
        };
      };
    };
    expect(mock.crm.customers.put({ name: "Ann" })).toMatchObject({ name: "Ann" });
    expect(mock.crm.customers.notes.all()).toHaveLength(120);
    expect(mock.crm.customers.get).toHaveProperty("calls");
    const [crm] = DOMAINS.filter(({ id }) => id === "crm").map(({ operations, ...domain }) => ({
      ...domain,
      operations: operations.map((one) =>
        one.accessor === "customers.get" ? { ...one, accessor: "customers.put" } : one,
      ),
    }));
    const clash = createFacade({ scenarios: engine.scenarios, fixtures: records }, crm ? [crm] : []);
    expect(clash).toMatchObject({
      crm: { customers: { put_: { calls: [] }, put: expect.any(Function) as unknown } },
    });
  });
});
