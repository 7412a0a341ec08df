/** Transforms: value → value, and pair of values → the transform that explains it. */
import { readFileSync } from "node:fs";
import { describe as group, expect, test } from "vitest";
import { explain, type TransformName, TRANSFORMS } from "../../generator/migrate/transform.ts";
import type { JsonValue } from "../../generator/ground/json.ts";

const APPLY: readonly (readonly [TransformName, JsonValue, JsonValue | undefined])[] = [
  ["none", { a: [1] }, { a: [1] }],
  ["rename", "x", "x"],
  ["number-to-string", 12.5, "12.5"],
  ["number-to-string", -0, "0"],
  ["number-to-string", 9007199254740993, undefined],
  ["number-to-string", 1e300, undefined],
  ["number-to-string", 1e-9, undefined],
  ["string-to-number", "12.50", 12.5],
  ["string-to-number", "-3", -3],
  ["string-to-number", "-0", 0],
  ["string-to-number", "00501", undefined],
  ["string-to-number", "NaN", undefined],
  ["string-to-number", "Infinity", undefined],
  ["string-to-number", "1e5", undefined],
  ["string-to-number", "0x10", undefined],
  ["string-to-number", "", undefined],
  ["string-to-number", " 1", undefined],
  ["string-to-number", "9007199254740993", undefined],
  ["string-to-number", "9".repeat(100_000), undefined],
  ["seconds-to-hms", 14400, "04:00:00"],
  ["seconds-to-hms", 73.0096991, "00:01:13.0096991"],
  ["seconds-to-hms", 100 * 3600, "100:00:00"],
  ["seconds-to-hms", -1, undefined],
  ["hms-to-seconds", "00:02:19.8750000", 139.875],
  ["hms-to-seconds", "1.02:00:01", 93601],
  ["hms-to-seconds", "00:61:00", undefined],
  ["hms-to-duration", "00:21:51", "PT21M51S"],
  ["hms-to-duration", "PT21M51S", undefined],
  ["seconds-to-minutes", 90, 1.5],
  ["minutes-to-seconds", 1.5, 90],
  ["seconds-to-hours", 5400, 1.5],
  ["hours-to-seconds", 1.5, 5400],
  ["not", true, false],
  ["not", 1, undefined],
  ["to-list", "a", ["a"]],
  ["to-list", null, undefined],
  ["day-to-moment", "2026-02-11", "2026-02-11T00:00:00Z"],
  ["day-to-moment", "11.02.2026", undefined],
  ["time-to-moment", "08:00:00", undefined],
  ["add-zone", "2023-02-11T16:20:24.6252105", "2023-02-11T16:20:24.6252105Z"],
  ["add-zone", "0001-01-01T00:00:00", null],
  ["add-zone", "2023-02-11T16:20:24Z", undefined],
  ["add-zone", "2023-13-41T00:00:00", undefined],
  ["value-name-to-name", { value: 0, name: "Pending" }, "Pending"],
  ["value-name-to-name", { name: "Pending" }, undefined],
  ["value-name-to-name", [], undefined],
  ["enum-map", "Booked", undefined],
  ["enum-map", "constructor", undefined],
  ["zero-to-null", 0, null],
  ["zero-to-null", false, undefined],
  ["unwrap-envelope", { data: [1] }, [1]],
  ["unwrap-envelope", { data: 1, page: 1 }, undefined],
  ["object-to-id", { id: 7, name: "x" }, 7],
  ["object-to-id", { id: { id: 7 } }, undefined],
  ["object-to-id", JSON.parse('{"__proto__": {"id": 7}}'), undefined],
  ["join", ["a", "b"], "a, b"],
  ["join", ["a", 1], undefined],
  ["sum", [0.1, 0.2], 0.3],
  ["sum", [1, "2"], undefined],
  ["manual", 1, undefined],
];

group("apply", () => {
  test.each(APPLY)("%s of %j", (name, given, want) => {
    expect(TRANSFORMS[name].apply(given)).toStrictEqual(want);
  });

  test("enum-map follows its map, numbers under their text", () => {
    const map = new Map<string, JsonValue>([
      ["0", "None"],
      ["Booked", "Scheduled"],
    ]);
    const { apply, test: explains } = TRANSFORMS["enum-map"];
    expect([apply(0, map), apply("Booked", map), apply("Done", map)]).toEqual([
      "None",
      "Scheduled",
      undefined,
    ]);
    expect([explains?.("Booked", "Scheduled", map), explains?.("Booked", "booked", map)]).toEqual([
      true,
      false,
    ]);
  });

  test("every transform explains what it makes, unless something simpler does", () => {
    for (const [name, given, want] of APPLY) {
      if (want === undefined || name === "rename" || explain(given, want) === "none") continue;
      expect([name, explain(given, want)]).toEqual([name, name]);
    }
  });
});

const EXPLAIN: readonly (readonly [JsonValue, JsonValue, TransformName | undefined])[] = [
  [null, null, "none"],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, "none"],
  [12.5, "12.50", "number-to-string"],
  ["12.50", 12.5, "string-to-number"],
  ["00501", 501, undefined],
  ["NaN", null, undefined],
  [9007199254740992, "9007199254740993", undefined],
  [14400, "04:00:00", "seconds-to-hms"],
  ["00:01:13.0096991", 73, "hms-to-seconds"],
  [14400, 240, "seconds-to-minutes"],
  [240, 14400, "minutes-to-seconds"],
  ["2023-02-11T16:20:24.6252105", "2023-02-11T16:20:24.6252105Z", "add-zone"],
  ["2023-02-11T16:20:24.6252105", "2023-02-11T16:20:24.625Z", "add-zone"],
  ["2023-02-11T16:20:24", "2023-02-11T18:20:24+02:00", "add-zone"],
  ["2023-02-11T16:20:24", "2023-02-11T16:20:25Z", undefined],
  ["2023-02-11", "2023-02-11T16:20:24Z", "day-to-moment"],
  ["16:20:24", "2023-02-11T16:20:24Z", "time-to-moment"],
  [14400, 4, "seconds-to-hours"],
  [true, false, "not"],
  [7, [7], "to-list"],
  ["0001-01-01T00:00:00", null, "add-zone"],
  [0, null, "zero-to-null"],
  [false, null, undefined],
  [0, false, undefined],
  [{ value: 1, name: "Open" }, "Open", "value-name-to-name"],
  [{ id: 1, name: "Open" }, 1, "object-to-id"],
  [{ data: { id: 1 } }, { id: 1 }, "unwrap-envelope"],
  [["a", "b"], "a;b", "join"],
  [["a", "b"], "b;a", undefined],
  [[1.1, 2.2], 3.3, "sum"],
  [[], 0, undefined],
  ["InProgress", "in_progress", "enum-map"],
  ["AB-1", "AB1", undefined],
  ["1-1", "11", undefined],
  [JSON.parse('{"__proto__": 1}'), {}, undefined],
];

group("explain", () => {
  test.each(EXPLAIN)("%j → %j", (before, after, want) => {
    expect(explain(before, after)).toBe(want);
  });

  test("nesting does not exhaust the stack", () => {
    const deep = (): JsonValue => JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(explain(deep(), deep())).toBe("none");
  });
});

test("every transform can be read", () => {
  const texts = Object.keys(TRANSFORMS).map((name) => TRANSFORMS[name as TransformName].description);
  expect(new Set(texts).size).toBe(texts.length);
});

group("the names", () => {
  const names = Object.keys(TRANSFORMS).sort();
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

  test("are those of the report's schema", () => {
    const { $defs } = JSON.parse(read("templates/migration-report.schema.json")) as {
      readonly $defs: { readonly transform: { readonly enum: readonly string[] } };
    };
    expect([...$defs.transform.enum].sort()).toEqual(names);
  });

  test("are those that pins may say, which do not say nothing", () => {
    const [, list = ""] =
      /^`transform`: ([^]*?) when none of them/m.exec(read("specs/migration/README.md")) ?? [];
    const said = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect([...said, "none"].sort()).toEqual(names);
  });
});
