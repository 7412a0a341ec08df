/** Names that people take for each other, and those that only look as if. */
import { expect, it } from "vitest";
import { twinsOf } from "../../generator/pass/twins.ts";

it.each([
  ["number", ["getCreditMemoItems", "getCreditMemosItems"]],
  ["number", ["technicianRating", "technicianRatings"]],
  ["one letter", ["groomCarefully", "groomCarefuly"]],
  ["one letter", ["listChannels", "listChannals"]],
  ["spelling", ["subTasks", "subtasks"]],
])("are told apart by %s: %j", (by, names) => {
  const [first, second] = [...names].sort();
  expect(twinsOf(names)).toEqual([{ first, second, by }]);
  expect(twinsOf(["other", ...[...names].reverse()])).toEqual([{ first, second, by }]);
});

it.each([
  [["getStatus", "setStatus"]],
  [["listV2", "listV3"]],
  [["listItems", "listAllItems"]],
  [["markComplete", "markIncomplete"]],
  [["attach", "detach"]],
  [["getData", "getDate"]],
  [["formItems", "fromItems"]],
  [["isActive", "iActive"]],
  [["list", "list"]],
])("are no twins: %j", (names) => {
  expect(twinsOf(names)).toEqual([]);
});
