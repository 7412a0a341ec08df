import { describe, expect, it } from "vitest";
import { CONVERT, digitsOf, exactJson, jsonOf, Refusal } from "../../generator/sync/cells.ts";
import { rowsOf } from "../../generator/sync/rows.ts";
import type { ColumnType, TableSpec } from "../../generator/sync/table.ts";
import { type Dialect, WORDS } from "../../generator/sync/words.ts";

/** A value as JSON, and the cell that it becomes; `!` where the column does not take it. */
const CELLS: readonly (readonly [
  type: ColumnType,
  json: string,
  want: string | number | boolean | null | "!",
])[] = [
  ["int64", "12", 12],
  ["int64", '"12"', 12],
  ["int64", "9007199254740993", "9007199254740993"],
  ["int64", "9223372036854775807", "9223372036854775807"],
  ["int64", "9223372036854775808", "!"],
  ["int64", "1.5", "!"],
  ["int64", '"a"', "!"],
  ["int64", "true", "!"],
  ["decimal", "12.34", 12.34],
  ["decimal", "12.340000000000000001", "12.340000000000000001"],
  ["decimal", '"0.10"', "0.10"],
  ["decimal", '"1.5e3"', "1500"],
  ["decimal", '"1e999999"', "!"],
  ["decimal", '"a"', "!"],
  ["decimal", '""', null],
  ["decimal", "1e400", "!"],
  ["double", "1e300", 1e300],
  ["double", "1e400", "!"],
  ["double", '"1e400"', "!"],
  ["double", '"47.6"', 47.6],
  ["boolean", "false", false],
  ["boolean", '"true"', true],
  ["boolean", "1", "!"],
  ["text", '"a"', "a"],
  ["text", "12345678901234567890", "12345678901234567890"],
  ["text", "{}", "!"],
  ["uuid", '"6F9619FF-8B86-D011-B42D-00C04FC964FF"', "6f9619ff-8b86-d011-b42d-00c04fc964ff"],
  ["uuid", '"6F9619FF"', "!"],
  ["date", '"2024-02-29"', "2024-02-29"],
  ["date", '"2023-02-29"', "!"],
  ["date", '"0000-01-01"', "!"],
  ["date", '"2024-02-29T00:00:00Z"', "2024-02-29"],
  ["date", '"2024-02-29T10:00:00Z"', "!"],
  ["timestamp", '"2024-08-29T16:21:00Z"', "2024-08-29T16:21:00Z"],
  ["timestamp", '"2024-08-29T16:21:00.1234567Z"', "2024-08-29T16:21:00.1234567Z"],
  // Without a zone it is UTC.
  ["timestamp", '"2024-08-29T16:21:00"', "2024-08-29T16:21:00Z"],
  ["timestamp", '"2024-08-29T16:21:00-07:00"', "2024-08-29T16:21:00-07:00"],
  ["timestamp", '"2024-08-29"', "2024-08-29T00:00:00Z"],
  ["timestamp", '"2024-02-30T16:21:00Z"', "!"],
  ["timestamp", '"2024-02-29T24:21:00Z"', "!"],
  ["timestamp", '"yesterday"', "!"],
  ["timestamp", '"0000-01-01T00:00:00Z"', "!"],
  ["timestamp", '"9999-12-31T23:59:59-10:00"', "!"],
  ["timestamp", '"2024-08-29T16:21:00.1234567+16:00"', "2024-08-29T00:21:00.1234567Z"],
  ["json", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "!"],
  ["text", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "!"],
  ["json", '{"a":12345678901234567890}', '{"a":12345678901234567890}'],
];

describe("a cell", () => {
  it.each(CELLS)("%s of %s is %s", (type, json, want) => {
    const cell = CONVERT[type](exactJson(json));
    expect(cell instanceof Refusal ? "!" : cell).toBe(want);
  });

  it.each([
    ["0.1", 0.1],
    ["0.0000001", 1e-7],
    ["1000000000000000000000", 1e21],
  ])("%s is written without an exponent", (want, number) => {
    expect(digitsOf(number)).toBe(want);
  });

  it("keeps every digit of JSON that it writes again", () => {
    const json = '{"id":12345678901234567890,"text":"12345678901234567890","n":[0.12345678901234567890]}';
    expect(jsonOf(exactJson(json))).toBe(json);
  });
});

it("sets a record aside under the key that it came with, each time the same", () => {
  const columns = [{ name: "id", path: ["id"], type: "int64" } as const];
  const table = { name: "t", key: "id", columns, source: { kind: "feed" } } as unknown as TableSpec;
  const read = rowsOf(table)(exactJson('{"id":9223372036854775808}'), { at: "", run: "" });
  expect(read).toMatchObject({ key: "9223372036854775808", record: '{"id":9223372036854775808}' });
});

/** What a database cannot keep as it is is set aside, and nothing else is. */
const UNFIT: readonly (readonly [Dialect, ColumnType, string | number, boolean])[] = [
  ["postgres", "text", "a\0b", true],
  ["postgres", "json", '{"a":"\\u0000"}', true],
  ["postgres", "json", '{"a":"\\\\u0000"}', false],
  ["postgres", "json", '{"a":"\\ud83d"}', true],
  ["postgres", "text", "\ud83d", true],
  ["postgres", "text", "\ud83d\ude00", false],
  ["postgres", "decimal", "1".repeat(100), false],
  ["duckdb", "text", "a\0b", false],
  ["duckdb", "decimal", 0.1, false],
  ["duckdb", "decimal", "1234567890123456789012", true],
  ["duckdb", "decimal", "0.1234567890123456789", true],
  ["duckdb", "decimal", "0.1234567890123456780", false],
  ["sqlite", "decimal", "0.12345678901234567890", true],
  ["sqlite", "decimal", 0.1, false],
  ["sqlite", "text", "\udc00", true],
];

it.each(UNFIT)("%s, %s: %j is unfit: %s", (dialect, type, cell, want) => {
  expect(WORDS[dialect].unfit(cell, type) !== undefined).toBe(want);
});
