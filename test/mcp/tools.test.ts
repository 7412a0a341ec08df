/** The three tools as an official client has them, over HTTP: what they answer, what they refuse, and what they never do. */
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { afterEach, describe, expect, it } from "vitest";
import { Tools } from "../../generator/mcp/tools.ts";
import { QUESTIONS } from "./questions.ts";
import { type Assistant, assistant, program, SECRET } from "./served.ts";

const open: Assistant[] = [];

async function start(...args: Parameters<typeof assistant>): Promise<Assistant> {
  const made = await assistant(...args);
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const json = (text: string) =>
  JSON.parse(text) as Record<string, unknown> & { readonly rows?: readonly object[] };

describe("what assistants are told", () => {
  it("is three tools in under 1,500 tokens", async () => {
    const { client } = await start();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search", "describe", "call"]);
    expect(countTokens(JSON.stringify(tools))).toBeLessThan(600);
    expect(countTokens(client.getInstructions() ?? "")).toBeLessThan(150);
  });

  it("is enough to call rightly at the first try, with what a question says: at least 95 %", async () => {
    const { use } = await start();
    const refused: string[] = [];
    for (const { asks, call: operation, ...given } of QUESTIONS) {
      expect((await use("describe", { operation })).isError).toBe(false);
      const { isError, text } = await use("call", { operation, ...given, limit: 2 });
      if (isError) refused.push(`${asks}: ${text}`);
    }
    expect(refused).toEqual([
      "Book a job through a web form as a booking provider: body.externalId is required.",
    ]);
  });

  it("has the types of an operation, what is known of it, and what came before", async () => {
    const { use } = await start();
    const { text } = await use("describe", { operation: "crm.customers.list" });
    for (const part of [
      "GET /crm/v2/tenant/{tenant}/customers · read · rows of all pages",
      "There is no filter by e-mail",
      "ids?: (int|string)[]",
      'active?: "True"|"Any"|"False"',
      "address: Address {street: string",
      "in place of Customers_GetList GET /v1/customers",
    ])
      expect(text).toContain(part);
    expect(countTokens(text)).toBeLessThan(500);
  });
});

describe("what is read", () => {
  it("comes in as many rows and fields as were asked for", async () => {
    const { use } = await start();
    const call = {
      operation: "crm.customers.list",
      limit: 2,
      fields: ["id", "address.city", "customFields.name", "adress"],
    };
    const { rows, more, fields } = json((await use("call", call)).text);
    expect(rows?.map((row) => Object.keys(row))).toEqual(Array(2).fill(["id", "address", "customFields"]));
    expect(rows?.[0]).toMatchObject({
      id: 1,
      address: { city: expect.any(String) as string },
      customFields: [{ name: expect.any(String) as string }, {}],
    });
    expect({ more, fields }).toEqual({ more: true, fields: "No row has adress. Did you mean address?" });
  });

  it("is put together of pages, and of parts of long lists", async () => {
    const { use, sent } = await start();
    const all = json((await use("call", { operation: "jpm.jobs.list", limit: 1000, fields: ["id"] })).text);
    const ids = Array.from({ length: 120 }, (_, i) => i + 1);
    sent.length = 0;
    const some = json(
      (await use("call", { operation: "crm.customers.list", query: { ids }, limit: 200, fields: ["id"] }))
        .text,
    );
    expect(sent).toHaveLength(3);
    expect(new Set(some.rows?.map((row) => (row as { id: number }).id)).size).toBe(some.rows?.length);
    expect(all["more"]).toBeUndefined();
  });

  it("is cut to a length, and it is said", async () => {
    const { use } = await start({ maxChars: 2000 });
    const { text } = await use("call", { operation: "crm.customers.list", limit: 20 });
    expect(text.length).toBeLessThan(2200);
    expect(json(text)["cut"]).toMatch(/^\d of 20 rows are shown: ask for fields, or for fewer rows\.$/);
    expect(json(text).rows?.length).toBeGreaterThan(0);
  });

  it("goes on in a feed where it was", async () => {
    const { use } = await start();
    const feed = { operation: "crm.export.customers", fields: ["id"], limit: 1000 };
    const first = json((await use("call", feed)).text);
    const next = json((await use("call", { ...feed, query: { from: first["continueFrom"] } })).text);
    expect(first.rows?.length).toBeGreaterThan(0);
    expect(next.rows).not.toEqual(first.rows);
  });

  it.each([
    ["audio/mpeg", "audio"],
    ["image/png", "image"],
  ])("may be a file: %s", async (type, kind) => {
    const api = (request: Request) =>
      Promise.resolve(
        request.url.endsWith("/connect/token")
          ? Response.json({ access_token: "a-token", expires_in: 900 })
          : new Response(new Uint8Array([1, 2, 3]), { headers: { "content-type": type } }),
      );
    const { client } = await start({}, { api });
    const { content } = await client.callTool({
      name: "call",
      arguments: { operation: "telecom.calls.getRecording", path: { id: 1 } },
    });
    expect(content).toEqual([
      { type: "text", text: JSON.stringify({ file: { type, bytes: 3 } }) },
      { type: kind, mimeType: type, data: "AQID" },
    ]);
  });

  it("is told of, and not read to its end, where it is too long a file", async () => {
    let pulled = 0;
    const api = (request: Request) => {
      if (request.url.endsWith("/connect/token"))
        return Promise.resolve(Response.json({ access_token: "a-token", expires_in: 900 }));
      const body = new ReadableStream({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(100_000));
        },
      });
      return Promise.resolve(new Response(body, { headers: { "content-type": "audio/mpeg" } }));
    };
    const { use } = await start({}, { api });
    const { text } = await use("call", { operation: "telecom.calls.getRecording", path: { id: 1 } });
    expect(json(text)).toEqual({ file: { type: "audio/mpeg", bytes: "more than 500000" } });
    expect(pulled).toBeLessThan(20);
  });

  it("is told of, where it is a file of another kind", async () => {
    const { use } = await start();
    const { text } = await use("call", { operation: "telecom.calls.getRecording", path: { id: 1 } });
    expect(json(text)).toEqual({ file: { type: "application/octet-stream", bytes: 256 } });
  });
});

describe("what is written", () => {
  const note = {
    operation: "crm.customers.createNote",
    path: { id: 1 },
    body: { text: "Gate code changed" },
  };

  it("is shown and not sent, unless the configuration names it", async () => {
    const { use, sent } = await start({ allow: ["crm.locations", "jpm"] });
    const shown = json((await use("call", note)).text);
    expect(shown).toEqual({
      answer: {
        dryRun: {
          method: "POST",
          url: "https://api.servicetitan.io/crm/v2/tenant/1/customers/1/notes",
          body: '{"text":"Gate code changed"}',
        },
      },
      next: "Nothing was sent: this server may not write by crm.customers.createNote. Whoever runs it names what may be written with --allow.",
    });
    expect(await use("call", { ...note, confirm: "12345678" })).toEqual({
      isError: true,
      text: shown["next"],
    });
    expect(sent).toEqual([]);
  });

  it("is sent once, with the code of exactly that call", async () => {
    const { use, sent } = await start({ allow: ["crm.customers.createNote"] });
    const { confirm } = json((await use("call", note)).text);
    const other = { ...note, body: { text: "Pay at once" }, confirm };
    expect(await use("call", other)).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^confirm is no code for exactly this call/) as string,
    });
    expect(await use("call", { ...note, confirm: "00000000" })).toMatchObject({ isError: true });
    expect(sent).toEqual([]);
    expect(json((await use("call", { ...note, confirm })).text)).toMatchObject({
      answer: { text: "Gate code changed" },
    });
    expect(sent).toEqual(["POST /crm/v2/tenant/1/customers/1/notes"]);
    expect(await use("call", { ...note, confirm })).toMatchObject({ isError: true });
    expect(sent).toHaveLength(1);
  });

  it("may hold a file", async () => {
    const { use, sent } = await start({ allow: ["forms"] });
    const file = { name: "a.png", base64: "iVBORw0KGgo=", type: "image/png" };
    const call = { operation: "forms.jobs.createAttachment", path: { id: 1 }, body: { file } };
    const { confirm } = json((await use("call", call)).text);
    expect(json((await use("call", { ...call, confirm })).text)).toMatchObject({
      answer: { fileName: expect.any(String) as string },
    });
    expect(sent).toEqual(["POST /forms/v2/tenant/1/jobs/1/attachments"]);
    expect((await use("call", { ...call, body: { file: "/etc/passwd" } })).text).toMatch(
      /^body\.file must be a file/,
    );
  });

  it.each([
    ["a domain", { domains: ["crn"] }, "There is no domain crn. Did you mean crm?"],
    [
      "a write",
      { allow: ["crm.customers.creatNote"] },
      "There is no write crm.customers.creatNote. Did you mean crm.customers.createNote",
    ],
    ["what is no write", { allow: ["crm.customers.list"] }, "There is no write crm.customers.list."],
  ])("is not opened by a name that nothing has: %s", async (_what, options, says) => {
    await expect(new Tools(program, () => Promise.resolve({}), options).load()).rejects.toThrow(says);
  });
});

describe("what is kept from assistants", () => {
  it("are domains that the configuration does not name", async () => {
    const { use, sent } = await start({ domains: ["crm"], allow: ["crm"] });
    const { text } = await use("search", { words: "jobs", limit: 25 });
    expect(text.split("\n").filter((line) => /^\w/.test(line) && !line.startsWith("crm."))).toEqual([]);
    for (const tool of ["describe", "call"])
      expect(await use(tool, { operation: "jpm.jobs.list" })).toMatchObject({
        isError: true,
        text: expect.stringMatching(/^There is no such operation/) as string,
      });
    expect(sent).toEqual([]);
  });

  it("are secrets and tokens, whatever the API answers", async () => {
    const api = (request: Request) =>
      Promise.resolve(
        request.url.endsWith("/connect/token")
          ? Response.json({ access_token: "token-of-the-tenant", expires_in: 900, token_type: "Bearer" })
          : Response.json({ id: 1, name: `${request.headers.get("authorization") ?? ""} ${SECRET}` }),
      );
    const { use } = await start({}, { api });
    const { text } = await use("call", { operation: "crm.customers.get", path: { id: 1 } });
    expect(json(text)).toEqual({ answer: { id: 1, name: "Bearer … …" } });
  });

  it("are values in the audit log", async () => {
    const { use, events } = await start({ allow: ["crm"] });
    await use("call", { operation: "crm.customers.list", query: { phone: "5551234567", "Dana Abbott": 1 } });
    await use("call", {
      operation: "crm.customers.createNote",
      path: { id: 7 },
      body: { text: "secret note" },
    });
    await use("search", { words: "Dana Abbott" });
    await use("call", { operation: "Dana Abbott" });
    expect(
      events.map(({ tool, operation, arguments: names, outcome, isSent }) => [
        tool,
        operation,
        names,
        outcome,
        isSent,
      ]),
    ).toEqual([
      ["call", "crm.customers.list", ["operation", "query.phone", "query.…"], "arguments", false],
      ["call", "crm.customers.createNote", ["operation", "path.id", "body.text"], "ok", false],
      ["search", undefined, ["words"], "ok", false],
      ["call", undefined, ["operation"], "unknown-operation", false],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Dana|555|secret note/);
  });

  it("is what went wrong inside", async () => {
    const api = () => Promise.reject(new TypeError("connect ECONNREFUSED 10.0.0.7:443"));
    const { use } = await start({}, { api });
    const { isError, text } = await use("call", { operation: "crm.customers.get", path: { id: 1 } });
    expect(isError).toBe(true);
    expect(text).not.toMatch(/10\.0\.0\.7| at .*\.(ts|js)/);
  });
});

const DEEP = Array.from({ length: 2000 }).reduce<object>((inner) => ({ inner }), {});

describe("hostile arguments are answered, and nothing is sent", () => {
  const list = "crm.customers.list";
  it.each<[what: string, tool: string, args: object, says: RegExp]>([
    ["no operation", "call", {}, /^operation must be a text/],
    ["an operation that is no text", "call", { operation: 7 }, /^operation must be a text/],
    ["an operation of the prototype", "call", { operation: "constructor" }, /^There is no such operation/],
    ["__proto__", "describe", { operation: "__proto__" }, /^There is no such operation/],
    ["a resource as an operation", "call", { operation: "crm.customers" }, /^There is no such operation/],
    [
      "a path up",
      "call",
      { operation: "crm.customers.get", path: { id: "../../../jpm/v2" } },
      /^path\.id must be an integer/,
    ],
    [
      "an object in the path",
      "call",
      { operation: "crm.customers.get", path: { id: { a: 1 } } },
      /^path\.id must be one value/,
    ],
    ["no value in the path", "call", { operation: "crm.customers.get" }, /^path\.id is missing/],
    [
      "a value too many in the path",
      "call",
      { operation: "crm.customers.get", path: { id: 1, of: 2 } },
      /^path\.of does not exist/,
    ],
    [
      "another tenant in the path",
      "call",
      { operation: list, path: { tenant: 2 } },
      /^path\.tenant does not exist/,
    ],
    [
      "another tenant in the query",
      "call",
      { operation: list, query: { tenant: 2 } },
      /^query\.tenant does not exist/,
    ],
    [
      "a filter of another list",
      "call",
      { operation: list, query: { modifiedAfter: "2026-01-01T00:00:00Z" } },
      /^query\.modifiedAfter does not exist\. Did you mean modifiedOnOrAfter/,
    ],
    [
      "an object for a filter",
      "call",
      { operation: list, query: { name: { $ne: 1 } } },
      /^query\.name must be a string/,
    ],
    [
      "a list of objects for ids",
      "call",
      { operation: list, query: { ids: [{}] } },
      /^query\.ids must be a list of plain values/,
    ],
    ["no moment", "call", { operation: list, query: { createdBefore: "yesterday" } }, /createdBefore/],
    [
      "a value that is none",
      "call",
      { operation: list, query: { active: "Maybe" } },
      /^query\.active must be one of True, Any, False/,
    ],
    ["a list as query", "call", { operation: list, query: [1] }, /^query must be an object/],
    ["a body where none is taken", "call", { operation: list, body: {} }, /^body: this operation takes none/],
    ["no body", "call", { operation: "crm.customers.createNote", path: { id: 1 } }, /^body is missing/],
    [
      "a body of another form",
      "call",
      { operation: "crm.customers.createNote", path: { id: 1 }, body: "x" },
      /^body must be an object/,
    ],
    [
      "a field that is none",
      "call",
      { operation: "crm.customers.createNote", path: { id: 1 }, body: { text: "a", pin: true } },
      /^body\.pin is not known/,
    ],
    [
      "a body without end",
      "call",
      { operation: "crm.customers.createNote", path: { id: 1 }, body: DEEP },
      /^Arguments may hold each other 50 levels deep/,
    ],
    ["a confirmed read", "call", { operation: list, confirm: "12345678" }, /changes nothing/],
    [
      "filters beside the query",
      "call",
      { operation: list, name: "Dana" },
      /^There is no argument name: .*Filters belong into query/,
    ],
    [
      "options of a client",
      "call",
      { operation: list, options: { headers: { a: "b" } } },
      /^There is no argument options/,
    ],
    [
      "too many rows",
      "call",
      { operation: list, limit: 1e9 },
      /^limit must be a whole number from 1 to 1000/,
    ],
    ["no number of rows", "call", { operation: list, limit: "all" }, /^limit must be/],
    [
      "fields that are no texts",
      "call",
      { operation: list, fields: [{}] },
      /^fields must be a list of texts/,
    ],
    ["a question without end", "search", { words: "a".repeat(100_000) }, /^words must be a text of 1 to 500/],
    ["another tool", "drop", {}, /^There is no such tool/],
  ])("%s", async (_what, tool, args, says) => {
    const { use, sent } = await start({ allow: ["crm"] });
    const { isError, text } = await use(tool, args);
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringMatching(says) as string });
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toMatch(/\.ts|\.js\b|node_modules|\n {4}at /);
    expect(sent).toEqual([]);
  });
});

describe("what takes too long", () => {
  const never = (request: Request) =>
    request.url.endsWith("/connect/token")
      ? Promise.resolve(Response.json({ access_token: "a-token", expires_in: 900 }))
      : new Promise<Response>((_, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        });

  it("is ended, and it is said whether it may have been done", async () => {
    const { use, events } = await start({ timeout: 200, allow: ["crm"] }, { api: never });
    expect(await use("call", { operation: "crm.customers.get", path: { id: 1 } })).toEqual({
      isError: true,
      text: "crm.customers.get took too long; perhaps it has to wait for its turn.",
    });
    const note = { operation: "crm.customers.createNote", path: { id: 1 }, body: { text: "a" } };
    const { confirm } = json((await use("call", note)).text);
    expect((await use("call", { ...note, confirm })).text).toMatch(/It may have been done all the same/);
    expect(events.map(({ outcome, isSent }) => [outcome, isSent])).toEqual([
      ["late", true],
      ["ok", false],
      ["late", true],
    ]);
  });
});

describe("what the API refuses", () => {
  it.each<[number, object, RegExp]>([
    [400, { title: "Bad", errors: { "body.text": ["Too long."] } }, /400.*\n.*Too long\./s],
    [403, { title: "No scope" }, /403.*scope/s],
    [404, { title: "Gone" }, /404.*There is no such record/s],
    [429, { title: "Slow down" }, /429/],
    [500, { title: "Broken" }, /500/],
  ])("is said: %i", async (status, body, says) => {
    const api = (request: Request) =>
      Promise.resolve(
        request.url.endsWith("/connect/token")
          ? Response.json({ access_token: "a-token", expires_in: 900 })
          : Response.json({ status, ...body }, { status }),
      );
    const { use, events } = await start({}, { api });
    const { isError, text } = await use("call", { operation: "crm.customers.get", path: { id: 1 } });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringMatching(says) as string });
    expect(events.map(({ outcome }) => outcome)).toEqual([expect.stringContaining(String(status))]);
  });
});
