/** The table of the business: what is wrong in one is told with its place, and what a rule comes to. */
import { describe, expect, it } from "vitest";
import { businessTable } from "virtual:assets";
import { type BusinessTable, readBusiness, rulesFor } from "../../generator/describe/business.ts";
import { checkTable } from "../../generator/read/check.ts";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import type {
  DomainDescription,
  OperationDescription,
  Shape,
} from "../../generator/runtime/mocks/description.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";

const parse = (text: string) =>
  checkTable<BusinessTable>({ path: "specs/model.yaml", text }, new Map(), readBusiness);
const ruleOf = (rule: string) => parse(`entities: { a/b: { fields: { x: "${rule}", y: 1, z.y: 2 } } }`);

describe("the table", () => {
  it("that comes along has no fault", () => {
    expect(parse(businessTable).diagnostics).toEqual([]);
  });

  it.each([
    ["'Open'", "Open"],
    ["2h + 1.5", ["+", 7_200_000, 1.5]],
    [
      "1 + 2 * y < 3 & y != null",
      ["&", ["<", ["+", 1, ["*", 2, [".", "y"]]], 3], ["not", ["in", [".", "y"], null]]],
    ],
    ["pick(60 'a', 40 null)", ["pick", 1, 60, "a", 40, null]],
    ["list(rand(1, 2), rand(1, 2))", ["list", ["rand", 1, 1, 2], ["rand", 2, 1, 2]]],
  ])("reads %s", (rule, read) => {
    expect(ruleOf(rule)).toMatchObject({ diagnostics: [] });
    expect(ruleOf(rule).table.get("a/b")?.fields["x"]).toEqual(read);
  });

  it.each([
    ["pick(60 'a', 30 'b')", "picks among shares that come to 90, not to 100"],
    ["random(1, 2)", "calls `random`, which is none of pick, sum, any"],
    ["rand(1)", "calls `rand` with 1 arguments"],
    ["(1 + 2", "needs `)` before `the end`"],
    ["1 2", "goes on with `2` where it should end"],
    ["1 + ?", "cannot be read from `?` on"],
    ["w + 1", "reads `w` of a/b, for which there is no rule"],
    ["job.end", "reads `job.end` of a/b, for which there is no rule"],
  ])("tells what is wrong with %s", (rule, fault) => {
    const { diagnostics } = ruleOf(rule);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "table-invalid",
      place: { file: "specs/model.yaml", pointer: "/entities/a~1b/fields/x" },
    });
    expect(diagnostics[0]?.message).toContain(fault);
  });

  it("tells of links that lead nowhere", () => {
    const { diagnostics } = parse(
      "entities: { a/b: { links: { c: a/d, e: 'no such form' }, fields: { x: 1 } } }",
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("A link names an entity"),
      expect.stringContaining("There are no rules for a/d"),
      expect.stringContaining("There are no rules for "),
    ]);
  });
});

describe("a mock", () => {
  const job: Shape = [
    "object",
    [
      ["id", "integer"],
      ["status", "string"],
      ["doneOn", "string:date-time?"],
      ["total", "number"],
      ["totalText", "string"],
      ["lines", ["list", ["object", [["price", "number"]]]]],
      ["customerId", "integer"],
      ["customerName", "string"],
      ["code", ["enum", ["A", "B"]]],
    ],
  ];
  const customer: Shape = ["object", [["id", "integer"], ["name", "string"]]]; // prettier-ignore
  const table = `
entities:
  shop/customers:
    fields:
      name: text('{First} {Last}')
  shop/jobs:
    links: { customer: shop/customers by customerId }
    fields:
      status: pick(75 'Done', 25 'Open')
      createdOn: now - wait(1d, 9d)
      doneOn: if(status = 'Done', createdOn + wait(1h, 5h), null)
      lines: rand(1, 3)
      lines.price: rand(1, 9)
      total: sum(lines, price)
      totalText: money(total)
      customerId: n
      customerName: customer.name
      code: any('A', 'B', 'C')`;
  const models = { Job: job, Customer: customer };
  const entity = (key: string, shape: string) => ({ key, shape, id: ["id", "integer"] as const });
  const action = (key: string, kind: "list" | "get" | "update") =>
    ({ kind, entity: key, id: "id", as: "array" }) as never;
  const entities = [entity("shop/jobs", "#Job"), entity("shop/customers", "#Customer")];
  const operations = ["jobs", "customers"].flatMap((name): OperationDescription[] => [
      { id: `${name}L`, accessor: `${name}.list`, method: "GET", path: `/${name}`, success: { kind: "json", status: 200, shape: ["list", name === "jobs" ? "#Job" : "#Customer"] }, action: action(`shop/${name}`, "list") },
      { id: `${name}U`, accessor: `${name}.update`, method: "PATCH", path: `/${name}/{id}`, parameters: [["id", "integer"]], body: { kind: "json", shape: "any", required: true }, success: { kind: "none", status: 204 }, action: action(`shop/${name}`, "update") },
    ]); // prettier-ignore
  const domain: DomainDescription = {
    id: "shop",
    name: "shop",
    basePath: "",
    models,
    entities,
    operations,
    rules: rulesFor({ id: "shop", entities, operations, models }, parse(table).table),
  };
  const engine = createEngine([withBusiness(domain)], { guards: false, seed: 3 });
  const list = async (path: string) =>
    (await (await engine.fetch(new Request(`http://mock${path}`))).json()) as Readonly<Record<string, any>>[]; // eslint-disable-line @typescript-eslint/no-explicit-any

  it("keeps to the rules, and to shapes where a rule does not", async () => {
    const [jobs, customers] = [await list("/jobs"), await list("/customers")];
    expect(jobs.filter(({ status }) => status === "Done")).toHaveLength(46);
    for (const job of jobs) {
      expect(job["doneOn"] === null).toBe(job["status"] !== "Done");
      expect(job["total"]).toBe(
        job["lines"].reduce((sum: number, { price }: { price: number }) => sum + price, 0),
      );
      expect(job["totalText"]).toBe(`${String(job["total"])}.00`);
      expect(job["customerName"]).toBe(customers.find(({ id }) => id === job["id"])?.["name"]);
      expect(["A", "B"]).toContain(job["code"]);
    }
  });

  it("follows what callers write", async () => {
    const [done] = (await list("/jobs")).filter(({ status }) => status === "Done");
    const patch = async (path: string, body: unknown) =>
      engine.fetch(new Request(`http://mock${path}`, { method: "PATCH", body: JSON.stringify(body) }));
    await list("/jobs");
    await patch(`/customers/${String(done?.["id"])}`, { name: "Ann" });
    await patch(`/jobs/${String(done?.["id"])}`, { status: "Open" });
    const after = (await list("/jobs")).find(({ id }) => id === done?.["id"]);
    expect(after).toMatchObject({ status: "Open", doneOn: null, customerName: "Ann" });
  });
});
