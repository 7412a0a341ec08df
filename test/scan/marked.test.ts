/** What a scan tells of code bases that were written before it was tried on them. */
import { expect, it } from "vitest";
import { known } from "./known.ts";
import { compared, lineOf, names } from "./marked.ts";

it.each(names())("%s", (name) => {
  const { meant, told } = compared(name, known);
  expect(told.map(lineOf).sort()).toEqual(meant.map(lineOf).sort());
});
