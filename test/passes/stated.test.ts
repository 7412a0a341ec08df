/** Facts that a parameter's text states, in the wordings of the portal, and texts that state none. */
import { describe, expect, it } from "vitest";
import { statedOf } from "../../generator/pass/stated.ts";

/** How the portal's texts begin; the backslashes are its Markdown's line breaks. */
const SORTS = 'Sorts by the field:\\\n"?sort=+FieldName" upwards,\\\n"?sort=-FieldName" downwards.\\\n\\\n';

describe("fields to sort by", () => {
  it.each<[text: string, fields: string[]]>([
    [`${SORTS}Available fields are: Id, ModifiedOn, CreatedOn.`, ["Id", "ModifiedOn", "CreatedOn"]],
    [`${SORTS}Available fields are: Id, CreatedOn, Priority`, ["Id", "CreatedOn", "Priority"]],
    [`${SORTS}Available fields are: ID`, ["ID"]],
    [
      `${SORTS}Available fields are: Location (by the ids of locations), CreatedOn.`,
      ["Location", "CreatedOn"],
    ],
    [`${SORTS}Available fields are:\\\nId,\\\nName.\\\nOthers are refused.`, ["Id", "Name"]],
    ["Available fields are: `Id`, `Name` and `Order.Number`. By default Id.", ["Id", "Name", "Order.Number"]],
    ["Available fields: Id, Name, and Order", ["Id", "Name", "Order"]],
    ["Supported fields are Id or Name", ["Id", "Name"]],
    ['Available fields are: ["Id", "Name"]', ["Id", "Name"]],
    [SORTS, []],
    [`${SORTS}            `, []],
    ["Available fields are: .", []],
    ["Sorts by Id, Name.", []],
    ["Whether fields are: a, b", []],
  ])("%j", (text, fields) => {
    expect(statedOf({ description: text }, {}).sortFields).toEqual(fields);
  });
});

describe("lists in one text", () => {
  it.each<[text: string, commaSeparated: boolean]>([
    ["Comma-delimited list of names, maximum 50 items", true],
    ["Comma-separated list of kinds to filter by", true],
    ["Ids of tasks (comma separated Ids)", true],
    ["Priorities (comma separated values)", true],
    ["Values separated by commas", true],
    ["Filter by a collection of kinds", false],
    ["Statuses of invoices", false],
    ["Repeat the parameter; not a comma-separated list", false],
    ["Values, never separated by commas", false],
    ["Text that may hold a comma", false],
  ])("%j", (text, commaSeparated) => {
    expect(statedOf({ description: text }, {}).commaSeparated).toBe(commaSeparated);
  });
});

describe("the most values in one call", () => {
  it.each<[text: string, maxItems: number | undefined]>([
    ["Perform lookup by multiple IDs (maximum 50)", 50],
    ["Looks up values (maximum 20), a key has to be given too.", 20],
    ["Comma-delimited list of names, maximum 50 items", 50],
    ["Comma-delimited list of names, maximum 1,000 items", 1000],
    ["Comma-separated, up to 100 ids", 100],
    ["At most 5 values", 5],
    ["How many records to return (50 by default)", undefined],
    ["Names, maximum 50 characters", undefined],
    ["Names", undefined],
  ])("%j", (text, maxItems) => {
    expect(statedOf({ description: text }, {}).maxItems).toBe(maxItems);
  });
});

describe("where it is stated", () => {
  const description = "Comma-separated, maximum 50. Available fields are: Id.";

  it("fields of ours win over the text", () => {
    const ours = { description, "x-sort-fields": ["Name"], "x-comma-separated": false, "x-max-items": 7 };
    expect(statedOf(ours, {})).toEqual({ sortFields: ["Name"], commaSeparated: false, maxItems: 7 });
  });

  it("the text of the schema counts where the parameter has none", () => {
    expect(statedOf({ schema: { description } }, {})).toEqual({
      sortFields: ["Id"],
      commaSeparated: true,
      maxItems: 50,
    });
  });

  it("a document of ours states nothing in texts", () => {
    expect(statedOf({ description }, { "x-portal-id": "tenant-crm-v2" })).toEqual({
      sortFields: [],
      commaSeparated: false,
    });
  });
});
