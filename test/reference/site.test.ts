/** What the reference site has of each operation, of the bundled documents and of a hostile one. */
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { formerFields } from "../../generator/commands/former-fields.ts";
import type { Domain } from "../../generator/model/ir.ts";
import { operationsOf } from "../../generator/model/operations.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import { bundledSpecs } from "../../generator/read/bundled.ts";
import { gather } from "../../generator/read/disk.ts";
import { type DomainData, referenceSite } from "../../generator/reference/site.ts";

interface Data {
  readonly mock?: string;
  readonly domains: readonly {
    readonly id: string;
    readonly entries: readonly { readonly call: string; readonly before?: readonly string[] }[];
  }[];
  readonly details: Readonly<Record<string, string>>;
}

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}") as Data;
const site = async (domains: readonly Domain[], mock?: string) =>
  referenceSite(domains, {
    settings: settingsOf({}),
    formerFields: await formerFields(),
    ...(mock && { mock }),
  });

describe("of the bundled documents", () => {
  let domains: readonly Domain[];
  let html: string;
  let data: Data;
  beforeAll(async () => {
    domains = analyse(await gather({ specs: bundledSpecs(), origin: "bundled" })).domains;
    html = await site(domains);
    data = dataOf(html);
  });
  const operation = (call: string) => {
    const [domain] = data.domains.filter(({ entries }) => entries.some((entry) => entry.call === call));
    const { operations, types } = JSON.parse(data.details[domain?.id ?? ""] ?? "{}") as DomainData;
    return { types, ...operations.find((one) => one.call === call) };
  };

  it("has each operation with a call, a request, and, but for those that answer nothing, what a mock answers", () => {
    const all = Object.values(data.details).flatMap((text) => (JSON.parse(text) as DomainData).operations);
    expect(all).toHaveLength(domains.flatMap(operationsOf).length);
    expect(all.filter(({ code, curl }) => code === undefined || curl === undefined)).toEqual([]);
    const silent = all.filter(
      ({ sample, answer }) => sample === undefined && !/void|BinaryResponse/.test(answer),
    );
    // Uploads, whose example is a file, and what is refused in the state of the example's record.
    expect(silent.filter(({ request }) => !request?.mediaType?.startsWith("multipart/")).length).toBeLessThan(
      8,
    );
  });

  it.each([
    {
      call: "crm.customers.get",
      has: {
        curl: "/crm/v2/tenant/$SERVICETITAN_TENANT/customers/12",
        answer: "CustomerResponse",
        link: "Customers_Get",
      },
    },
    { call: "jpm.jobs.create", has: { curl: "-d '{", code: "st.jpm.jobs.create({" } },
    { call: "accounting.invoices.list", has: { curl: "/invoices?", code: "for await" } },
  ])("shows $call: $has", ({ call, has }) => {
    const found = operation(call) as Readonly<Record<string, unknown>>;
    for (const [key, text] of Object.entries(has)) expect(String(found[key])).toContain(text);
  });

  it("knows the calls and the fields of V1 that an operation has taken the place of", () => {
    const entry = data.domains.flatMap(({ entries }) => entries).find(({ call }) => call === "jpm.jobs.get");
    expect(entry?.before).toEqual(expect.arrayContaining(["Job.id"]));
    expect(operation("jpm.jobs.get").formerFields).toContain("Job.id");
  });

  it("has members of every type that an answer names", () => {
    expect(operation("crm.customers.get").types["CustomerResponse"]?.map(({ name }) => name)).toContain(
      "balance",
    );
  });

  it("may ask nobody, unless a mock serves it", async () => {
    const policyOf = (page: string) => /Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policyOf(html)).toContain("default-src");
    expect(policyOf(html)).not.toContain("connect-src");
    const few = domains.filter(({ id }) => id === "jbce");
    expect(policyOf(await site(few, "/mock.json"))).toContain("connect-src");
  });
});

it("writes nothing of a document as HTML", async () => {
  const hostile = `</script><script>alert(1)</script>`;
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: hostile, version: "1" },
    servers: [{ url: "https://api.servicetitan.io/pets/v2" }],
    paths: {
      "/tenant/{tenant}/pets": {
        get: {
          operationId: "Pets_GetList",
          summary: hostile,
          description: hostile,
          parameters: [
            { name: "tenant", in: "path", required: true, schema: { type: "integer" } },
            {
              name: `q'${hostile}`,
              in: "query",
              required: true,
              description: hostile,
              schema: { type: "string", enum: [hostile] },
            },
          ],
          responses: {
            200: {
              description: hostile,
              content: { "application/json": { schema: { type: "string", enum: [hostile] } } },
            },
          },
        },
      },
    },
  });
  const { domains } = analyse({ documents: [{ path: "pets.json", text }] });
  const html = await site(domains);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain(hostile);
});
