/** Tests in any language: `/__mock` routes, files of records, the log, and a server that others reach. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, start, stgenJson } from "../cli/support.ts";
import { type Mock, mock, raw } from "./running.ts";

const CUSTOMERS = "/crm/v2/tenant/1/customers";
type Json = Readonly<Record<string, unknown>>;

let server: Mock;
beforeAll(async () => {
  server = await mock(folder(), ["--only", "crm,jpm", "--rate", "0", "--fault-rate", "0"]);
});
afterAll(() => server.stop());

/** A status, and what came with it. */
async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${server.url}/__mock/${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: (text === "" ? {} : JSON.parse(text)) as Json };
}
const row = async (id: number) => (await (await server.call(`${CUSTOMERS}/${id}`)).json()) as Json;

describe("/__mock", () => {
  it("says that it is well, without a token", async () => {
    expect(await ask("GET", "health")).toEqual({
      status: 200,
      json: { status: "ok", domains: ["crm", "jpm"], operations: 157 },
    });
  });

  it("puts one record or several, looks at them, removes them, and resets", async () => {
    const { json } = await ask("POST", "records", { entity: "crm/customers", record: { name: "Ann" } });
    expect(json).toMatchObject({ record: { id: 61, name: "Ann" } });
    expect(await row(61)).toEqual(json["record"]);
    // In any order: the note comes before its customer, the job too.
    const several = [
      { entity: "crm/customers/notes", of: 70, record: { text: "Ring twice" } },
      { entity: "jpm/jobs", record: { customerId: 70 } },
      { entity: "crm/customers", record: { id: 70 } },
    ];
    expect((await ask("POST", "records", several)).json).toMatchObject({
      records: [{ text: "Ring twice" }, { customerId: 70 }, { id: 70 }],
    });
    expect((await ask("GET", "records?entity=crm/customers/notes&of=70")).json).toMatchObject({
      records: [{ text: "Ring twice" }],
    });
    expect((await ask("GET", "records?entity=crm/customers&id=70")).json).toMatchObject({
      record: { id: 70 },
    });
    expect((await ask("DELETE", "records?entity=crm/customers&id=70")).status).toBe(204);
    expect((await server.call(`${CUSTOMERS}/70`)).status).toBe(404);
    expect((await ask("POST", "reset")).status).toBe(204);
    expect((await server.call(`${CUSTOMERS}/61`)).status).toBe(404);
    expect((await ask("GET", "records")).json["entities"]).toContain("crm/customers");
  });

  it("puts records with the second that a leap adds, and lists them", async () => {
    const createdOn = "2016-12-31T23:59:60Z";
    const record = { id: 77, name: "Leap", createdOn };
    const { status } = await ask("POST", "records", { entity: "crm/customers", record });
    const listed = await server.call(`${CUSTOMERS}?ids=77&createdOnOrAfter=2016-12-31T23:59:59Z`);
    expect([status, listed.status, await listed.json()]).toMatchObject([200, 200, { data: [record] }]);
    await ask("POST", "reset");
  });

  it("puts what is asked for by a word", async () => {
    const { json } = await ask("POST", "records", { entity: "jpm/jobs", trait: "late", record: { id: 900 } });
    expect(json).toMatchObject({ record: { id: 900, jobStatus: "Scheduled" } });
  });

  it("takes no record twice in one go", async () => {
    const row = { entity: "crm/customers", record: { id: 80 } };
    expect(await ask("POST", "records", [row, { ...row, record: { id: 81 } }, row])).toMatchObject({
      status: 400,
      json: { message: "3: crm/customers 80 is in row 1 already." },
    });
  });

  it("puts all or nothing, and says everything that is wrong", async () => {
    const rows = [
      { entity: "crm/customers", record: { id: 80 } },
      { entity: "crm/customers", record: { adress: {} } },
      { entity: "crm/customers", record: { mergedToId: 999 } },
      { record: [] },
    ];
    const { status, json } = await ask("POST", "records", rows);
    expect({ status, lines: String(json["message"]).split("\n") }).toEqual({
      status: 400,
      lines: [
        "2: crm/customers: adress is no field. Did you mean address?",
        "3: crm/customers: mergedToId: there is no record 999; put it first, or allow it with { references: false }.",
        expect.stringContaining("4: It has no entity") as string,
        "4: record has to be a JSON object.",
      ],
    });
    expect((await server.call(`${CUSTOMERS}/80`)).status).toBe(404);
  });

  it("seeds, keeps and restores, and moves the clock", async () => {
    const { json } = await ask("POST", "snapshot");
    expect((await ask("POST", "seed", { entity: "crm/customers", records: 2 })).json["records"]).toHaveLength(
      2,
    );
    expect((await ask("POST", "seed", { records: 0 })).status).toBe(204);
    expect((await ask("GET", "records?entity=crm/customers")).json).toEqual({ records: [] });
    expect((await ask("POST", "restore", json)).status).toBe(204);
    expect((await ask("GET", "records?entity=crm/customers")).json["records"]).toHaveLength(60);
    const now = Date.parse(String((await ask("POST", "advance", { by: "2d" })).json["now"]));
    expect(now - Date.now()).toBeGreaterThan(47 * 3_600_000);
    // The token that was printed at the start is two days old.
    expect((await server.call(CUSTOMERS)).status).toBe(401);
    await ask("POST", "seed", { records: 0 });
    await ask("POST", "reset");
    expect((await ask("GET", "records?entity=crm/customers")).json["records"]).toHaveLength(60);
  });

  it("lists calls, without credentials, and knows who was meant", async () => {
    const fresh = await mock(folder(), ["--only", "crm", "--log"]);
    await (await fresh.call(`${CUSTOMERS}?name=Ann`)).text();
    await (await fresh.call(`${CUSTOMERS}?nam%20e=Ann`)).text();
    await (
      await fresh.call(`${CUSTOMERS}/5/notes`, { method: "POST", body: '{"text":"Ring twice"}' })
    ).text();
    await (await fresh.call("/crm/v2/tenant/1/customer?client_%73ecret=abc&x=1")).text();
    await expect.poll(() => fresh.lines().length).toBe(5);
    expect(fresh.lines()).toContainEqual({
      call: {
        method: "GET",
        path: `${CUSTOMERS}?nam%20e=Ann`,
        status: 200,
        ms: expect.any(Number) as number,
        ignored: ["nam%20e"],
      },
    });
    expect(fresh.lines().at(-1)).toMatchObject({
      call: { hint: expect.stringMatching(/^no operation has this path\. Did you mean GET /) as string },
    });
    expect(JSON.stringify(fresh.lines())).not.toContain("abc");
    expect(JSON.stringify(fresh.lines())).toContain("customer?client_%73ecret=…&x=1");
    const response = await fetch(`${fresh.url}/__mock/calls`);
    const { calls } = (await response.json()) as { readonly calls: readonly Json[] };
    expect(calls).toEqual([
      {
        method: "GET",
        path: CUSTOMERS,
        operation: "crm.customers.list",
        params: {},
        query: { name: "Ann" },
        status: 200,
      },
      {
        method: "GET",
        path: CUSTOMERS,
        operation: "crm.customers.list",
        params: {},
        query: { "nam e": "Ann" },
        status: 200,
      },
      {
        method: "POST",
        path: `${CUSTOMERS}/5/notes`,
        operation: "crm.customers.createNote",
        params: { id: "5" },
        query: {},
        status: 200,
        body: { text: "Ring twice" },
      },
      {
        method: "GET",
        path: "/crm/v2/tenant/1/customer",
        query: { client_secret: "…", x: "1" },
        status: 404,
      },
    ]);
    const one = await fetch(`${fresh.url}/__mock/calls?operation=crm.customers.list`);
    expect(((await one.json()) as { readonly calls: object[] }).calls).toHaveLength(2);
    const { stderr } = await fresh.stop();
    expect(stderr).toBe("");
  });

  it.each(["/connect/token", "/Connect/token/", "/connect/token?client_secret=mock-secret"])(
    "lists no secret that was sent to %s",
    async (path) => {
      const secrets = ["mock-secret", "mock-app-key"];
      const body = new URLSearchParams({ grant_type: "client_credentials", client_secret: "mock-secret" });
      const headers = { authorization: "Basic mock-secret", "ST-App-Key": "mock-app-key" };
      await fetch(server.url + path, { method: "POST", body, headers });
      const listed = async () => JSON.stringify((await ask("GET", "calls")).json);
      await expect.poll(listed).toContain(path.split("?")[0]);
      for (const secret of secrets) expect(await listed()).not.toContain(secret);
    },
  );

  it.each<[method: string, path: string, body: unknown, message: string]>([
    ["POST", "records", "{", "The body is no JSON."],
    [
      "POST",
      "records",
      { entity: "crm/costumers", record: {} },
      "There are no records crm/costumers. Did you mean crm/customers",
    ],
    ["POST", "seed", { records: -1 }, "records has to be a whole number from 0 to 10000"],
    ["POST", "seed", {}, 'The number of records has to be given: { "records": 3 }'],
    ["GET", "calls?operation=crm.custmers.list", undefined, "Did you mean crm.customers.list"],
    [
      "GET",
      "calls?operaton=crm.customers.list",
      undefined,
      "no query parameter operaton: there is operation.",
    ],
    ["POST", "reset?all=1", undefined, "POST reset has no query parameter all: there is none."],
    [
      "DELETE",
      "records?entity=crm/customers",
      undefined,
      "Which record is meant has to be said: ?entity=…&id=…",
    ],
    ["POST", "advance", { by: "soon" }, "A span of time is"],
    ["POST", "advance", {}, "By how much has to be said"],
    ["POST", "advance", { for: "2h" }, "The body has no field for"],
    ["GET", "records?entity=crm/customers&tenant=abc", undefined, 'the number of a tenant, not "abc"'],
    ["DELETE", "records?entity=crm/customers&id=1&tenant=1/2", undefined, "the number of a tenant"],
    ["POST", "records", { entity: "crm/customers", tenant: "", record: {} }, "the number of a tenant"],
    ["GET", "records?id=5", undefined, "Whose id is meant"],
    ["GET", "records?entity=crm/customers&entity=jpm/jobs", undefined, "entity is given more than once"],
    ["GET", "records?entity=crm/customers&of=5", undefined, "belong to no other record"],
    ["GET", "records?entity=crm/customers/notes&of=999", undefined, "has no record 999"],
    ["POST", "seed", { records: "many" }, 'a number, not "many"'],
    ["POST", "seed", { records: null }, "number of records has to be given"],
    ["POST", "seed", { records: 3, entitiy: "crm/customers" }, "Did you mean entity?"],
    ["POST", "seed", { records: 3, tenant: 2 }, "name an entity beside it"],
    ["POST", "restore", {}, "Which one has to be said"],
    ["POST", "advance", undefined, "The body has to be a JSON object."],
    ["POST", "restore", { snapshot: 99 }, "There is no snapshot 99."],
    ["GET", "records?entity=crm/customers&id=999", undefined, "crm/customers has no record 999."],
    ["DELETE", "records?entity=crm/customers&id=999", undefined, "crm/customers has no record 999."],
  ])("%s %s of %j is a 400 that says why", async (method, path, body, message) => {
    const { status, json } = await ask(method, path, body);
    expect([status, json["message"]]).toEqual([400, expect.stringContaining(message)]);
  });

  it("has no other routes, and is for callers of this machine alone", async () => {
    expect((await ask("PATCH", "records")).json["message"]).toContain("POST records");
    expect((await ask("POST", "constructor")).status).toBe(404);
    const path = "/__mock/reset";
    const refused = await raw(server.url, {
      path,
      method: "POST",
      headers: { origin: "https://example.com" },
    });
    expect(refused.status).toBe(403);
    expect(
      (await raw(server.url, { path, method: "POST", headers: { host: "rebound.example" } })).status,
    ).toBe(421);
  });
});

describe("--records", () => {
  const line = (entity: string, record: object, rest: object = {}) =>
    JSON.stringify({ entity, record, ...rest });

  it("is what the server starts with, and goes back to", async () => {
    const file = [
      line("jpm/jobs", { id: 700, customerId: 800 }),
      "",
      line("crm/customers", { id: 800, name: "Ann" }),
      line("crm/customers", { id: 1, name: "Ben" }, { tenant: 2 }),
    ].join("\r\n");
    const one = await mock(folder({ "records.jsonl": file }), [
      "--only",
      "crm,jpm",
      "--records",
      "records.jsonl",
    ]);
    const job = async () => (await (await one.call("/jpm/v2/tenant/1/jobs/700")).json()) as Json;
    expect([await job(), await (await one.call(`${CUSTOMERS}/800`)).json()]).toMatchObject([
      { customerId: 800 },
      { name: "Ann" },
    ]);
    await fetch(`${one.url}/__mock/records?entity=jpm/jobs&id=700`, { method: "DELETE" });
    await fetch(`${one.url}/__mock/reset`, { method: "POST" });
    expect(await job()).toMatchObject({ id: 700 });
    await one.stop();
  });

  it("is refused as a whole, with each line that is wrong", async () => {
    const file = [
      line("crm/customers", { id: 800 }),
      line("crm/customers", { nam: 1 }),
      "{",
      "",
      '{"entity":"crm/customers"}',
    ];
    const cwd = folder({ "records.jsonl": file.join("\n") });
    const { code, json } = await stgenJson(cwd, [
      "mock",
      "--port",
      "0",
      "--only",
      "crm",
      "--records",
      "records.jsonl",
    ]);
    expect([code, json.diagnostics.map(({ code, line }) => [code, line])]).toEqual([
      1,
      [
        ["record-refused", 2],
        ["record-refused", 3],
        ["record-refused", 5],
      ],
    ]);
  });
});

describe("in a container", () => {
  it("is called by this machine's address, and tells others how they reach it", async () => {
    const child = start(folder(), ["mock", "--port", "0", "--only", "jbce", "--host", "0.0.0.0", "--log"]);
    let text = "";
    let log = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.stderr?.setEncoding("utf8").on("data", (part: string) => (log += part));
    await expect.poll(() => text, { timeout: 30_000 }).toContain("Ctrl-C");
    const [, url = "", port = ""] = /at (http:\/\/127\.0\.0\.1:(\d+))$/m.exec(text) ?? [];
    expect(text).toContain(
      `From another container or machine: baseUrl: "http://NAME:${port}", allowInsecureHosts: ["NAME"], by its name for this one.`,
    );
    // As another container calls it.
    expect((await raw(url, { path: "/__mock/health", headers: { host: `st-mock:${port}` } })).status).toBe(
      200,
    );
    await fetch(`${url}/jbce/v2/tenant/1/call-reason`);
    await expect
      .poll(() => log)
      .toMatch(
        /^GET \/jbce\/v2\/tenant\/1\/call-reason 404 \d+ ms: no operation has this path\. Did you mean GET \/jbce\/v2\/tenant\/\{tenant\}\/call-reasons\?\n$/,
      );
    child.kill("SIGTERM");
  });
});
