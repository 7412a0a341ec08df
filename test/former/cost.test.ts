/** The calls that the report says an endpoint of V1 takes are those that are made. */
import { describe, expect, it } from "vitest";
import { answerOld } from "../../generator/former/answer.ts";
import type { FieldPlan, ObjectField } from "../../generator/former/plan.ts";
import { fieldTree } from "../../generator/former/fields.ts";
import type { Read } from "../../generator/former/read.ts";
import { mocked, plan, report } from "./plan.ts";

const isCallFree = (field: FieldPlan | undefined) =>
  field !== undefined && "type" in field && !field.steps.some((step) => "call" in step || "within" in step);

/** Of an embedded object, what is in its record. */
function below({ object, fields }: ObjectField): readonly string[] {
  const own = plan.objects[object]?.fields ?? {};
  return Object.keys(own).filter((name) => isCallFree(own[name]) && isCallFree(fields?.[name] ?? own[name]));
}

/** @returns calls that the report tells, and those that a page of fifty takes with the objects that the report asks further calls for */
async function calls(operation: string): Promise<{ least: number; most: number; made: number }> {
  const row = report.rows.find(({ kind, v1 }) => kind === "endpoint" && v1.operation === operation);
  const endpoint = plan.endpoints.find((one) => one.operation === operation);
  if (!row || endpoint?.object === undefined) throw new Error(`no ${operation}`);
  const { object } = endpoint;
  const paths = (row.followUps ?? []).flatMap(({ field }) => {
    const of = plan.objects[object]?.fields[field];
    return of && "object" in of ? below(of).map((name) => `${field}.${name}`) : [];
  });
  const { read } = mocked();
  let made = 0;
  const counted: Read = (request) => {
    made += 1;
    return read(request);
  };
  const asked = { values: {}, size: 50 };
  const { body } = await answerOld(plan, endpoint, asked, {
    read: counted,
    fields: fieldTree(plan, object, paths),
  });
  expect((body as { data: unknown[] }).data).toHaveLength(50);
  const { calls: most = 0, least = most } = row.cost ?? {};
  return { least, most, made };
}

describe("a page of fifty with what it embeds", () => {
  it.each(["Calls_GetList", "Customers_GetList", "Invoices_GetList"])(
    "%s takes as many calls as told",
    async (operation) => {
      const { least, most, made } = await calls(operation);
      expect([least, most]).toEqual([made, made]);
    },
  );

  // Fewer of few zones, and where a job names all of its visits.
  it.each([
    ["Jobs_GetList", 50],
    ["Locations_GetList", 49],
  ])("%s takes as many calls as told, which depends on the records by %i", async (operation, between) => {
    const { least, most, made } = await calls(operation);
    expect(most - least).toBe(between);
    expect(made).toBeGreaterThanOrEqual(least);
    expect(made).toBeLessThanOrEqual(most);
  });
});
