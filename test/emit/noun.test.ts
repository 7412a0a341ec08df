/** Words of documentation: articles, and names that a document writes together. */
import { expect, it } from "vitest";
import { aOrAn, subjectOf, successorOf } from "../../generator/emit/noun.ts";
import type { Operation, Resource } from "../../generator/model/ir.ts";

it.each([
  "an activity",
  "a unit",
  "a user",
  "an update",
  "an uncle",
  "a one-time fee",
  "an order",
  "a job",
  "a utility",
])("%s", (said) => {
  expect(aOrAn(said.replace(/^an? /, ""))).toBe(said);
});

const operation = (path: string, source: string, more: object = {}) =>
  ({ path, source, name: "list", pathParameters: [], ...more }) as unknown as Operation;

it.each([
  ["/clientspecificpricing", "ClientSpecificPricing_GetAllRateSheets", "client-specific-pricing"],
  ["/materialsmarkup", "MaterialsMarkup_Create", "materials-markup"],
  ["/customers", "Customers_Get", "customers"],
  ["/timesheets", "Sheets_GetTime", "timesheets"],
])("of %s by %s is %s", (path, source, subject) => {
  expect(subjectOf(operation(path, source))).toBe(subject);
});

it("a former version names the current one, unless that is deprecated too", () => {
  const [list, former] = [operation("/v3/calls", "a"), operation("/v2/calls", "b", { name: "listV2" })];
  const of = (...operations: Operation[]) => successorOf({ operations } as unknown as Resource, former);
  expect(of(list, former)).toBe(list);
  expect(of({ ...list, deprecated: true } as Operation, former)).toBeUndefined();
  expect(of(former)).toBeUndefined();
});
