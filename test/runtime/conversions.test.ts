/** Conversions: what is said to lead back does, for values of every kind, and what would lose something says so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseOf } from "../../generator/migrate/inverse.ts";
import {
  canUndo,
  type ChangeOptions,
  changed,
  CONVERSIONS,
  type ConversionName,
  exactNumber,
  OF_SEVERAL,
  productOf,
  secondsBetween,
} from "../../generator/runtime/conversions.ts";

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Not in the hours in which clocks are set. */
const local = fc
  .tuple(
    day,
    fc.integer({ min: 4, max: 22 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom("", ".5", ".1234567"),
  )
  .map(([date, hour, minute, fraction]) => `${date}T${pad(hour)}:${pad(minute)}:07${fraction}`);
const moment = local.map((text) => `${text}Z`);
const pad = (number: number) => String(number).padStart(2, "0");

/** Values that each takes; those without a row take any. */
const VALUES: Partial<Record<ConversionName, fc.Arbitrary<unknown>>> = {
  "string-to-number": whole.map((number) => String(number / 100)),
  "number-to-string": fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .map((value) => Number(value.toFixed(4)) + 0),
  "hms-to-seconds": whole.map((seconds) => changed("seconds-to-hms", seconds, {})),
  "seconds-to-hms": whole.map((number) => number / 4),
  "duration-to-hms": whole.map((number) =>
    changed("hms-to-duration", changed("seconds-to-hms", number / 4, {}), {}),
  ),
  "hms-to-duration": whole.map((number) =>
    changed("duration-to-hms", `PT${Math.abs(number)}.${String(Math.abs(number) % 1000)}S`, {}),
  ),
  "minutes-to-seconds": whole,
  "seconds-to-minutes": whole,
  "hours-to-seconds": whole.map((number) => number / 100),
  "seconds-to-hours": whole,
  "drop-zone": moment,
  "add-zone": local,
  "day-to-moment": day,
  "zero-to-null": whole,
  "null-to-zero": whole.filter((number) => number !== 0),
  "unwrap-envelope": fc.record({ data: whole }),
  not: fc.boolean(),
  "enum-map": fc.constantFrom("InProgress", "Hold", "Other"),
};
const OPTIONS: ChangeOptions = { values: { InProgress: "Working", Hold: "On hold" } };
const LOSSLESS = (Object.keys(CONVERSIONS) as ConversionName[]).filter(canUndo);

describe("what leads back", () => {
  it.each(LOSSLESS)("%s: the way back of the way there is the same", (name) => {
    const zone = fc.constantFrom(undefined, "UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata");
    const value = VALUES[name] ?? fc.jsonValue().filter((one) => one !== null);
    fc.assert(
      fc.property(value, zone, (one, timeZone) => {
        const options = { ...OPTIONS, ...(timeZone !== undefined && { timeZone }) };
        expect(changed(name, changed(name, one, options), options, "back")).toEqual(one);
      }),
    );
  });

  it.each(
    LOSSLESS.filter(
      (name) =>
        !["drop-zone", "duration-to-hms", "id-to-object", "null-to-zero", "wrap-envelope"].includes(name),
    ),
  )("%s: the map of V1 → V2 names what does the same", (name) => {
    if (!Object.hasOwn(VALUES, name) || name === "enum-map") return;
    const { back } = inverseOf({ fate: [], targets: [{}], transform: name as "not" }) ?? { back: [] };
    const value = VALUES[name] as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(value, (one) => {
        const there = changed(name, one, {});
        const home = back.reduce<unknown>((done, step) => changed(step as ConversionName, done, {}), there);
        expect(home).toEqual(changed(name, there, {}, "back"));
      }),
    );
  });
});

describe("forms", () => {
  it.each<[ConversionName, unknown, ChangeOptions, unknown]>([
    ["hms-to-seconds", "1.02:03:04.5", {}, 93_784.5],
    ["hms-to-seconds", "soon", {}, "soon"],
    ["seconds-to-hms", -5400, {}, "-01:30:00"],
    ["duration-to-hms", "PT21M51S", {}, "00:21:51"],
    ["duration-to-hms", "PT2M19.875S", {}, "00:02:19.8750000"],
    ["duration-to-hms", "-P1DT2H3M4S", {}, "-1.02:03:04"],
    ["duration-to-hms", "PT90M", {}, "01:30:00"],
    ["duration-to-hms", "PT0S", {}, "00:00:00"],
    ["duration-to-hms", "00:01:13.0096991", {}, "00:01:13.0096991"],
    ["duration-to-hms", "P1M", {}, undefined],
    ["duration-to-hms", "PT", {}, undefined],
    ["duration-to-hms", "P", {}, undefined],
    ["hms-to-duration", "00:02:19.8750000", {}, "PT2M19.875S"],
    ["hms-to-duration", "1.02:00:00", {}, "P1DT2H"],
    ["hms-to-duration", "00:00:00", {}, "PT0S"],
    ["hms-to-duration", "PT21M51S", {}, "PT21M51S"],
    ["hms-to-duration", "soon", {}, undefined],
    ["string-to-number", " 12.50 ", {}, 12.5],
    ["string-to-number", "", {}, null],
    ["string-to-number", "n/a", {}, "n/a"],
    ["string-to-number", "9007199254740993", {}, "9007199254740993"],
    ["drop-zone", "2026-07-02T08:00:00+02:00", { timeZone: "America/New_York" }, "2026-07-02T02:00:00"],
    ["add-zone", "2026-01-02 08:00", {}, "2026-01-02T08:00:00Z"],
    ["add-zone", "2026-01-02", { timeZone: "America/New_York" }, "2026-01-02T05:00:00Z"],
    // Never, in no zone.
    ["drop-zone", "0001-01-01T00:00:00Z", { timeZone: "America/New_York" }, "0001-01-01T00:00:00"],
    ["drop-zone", "9999-12-31T23:59:59.9999999Z", { timeZone: "Asia/Tokyo" }, "9999-12-31T23:59:59.9999999"],
    ["add-zone", "0001-01-01T00:00:00", { timeZone: "Asia/Tokyo" }, "0001-01-01T00:00:00Z"],
    ["add-zone", "9999-12-31T23:59:59", { timeZone: "America/New_York" }, "9999-12-31T23:59:59Z"],
    // Clocks there were 4:56:02 behind; a year has four digits.
    ["drop-zone", "0099-07-02T12:00:00Z", { timeZone: "America/New_York" }, "0099-07-02T07:03:58"],
    ["add-zone", "7/2/2026 8:00", {}, "2026-07-02T08:00:00Z"],
    // No moments.
    ["drop-zone", "2024-02-29T23:59:60Z", { timeZone: "America/New_York" }, undefined],
    ["drop-zone", "2025-13-01T00:00:00Z", {}, undefined],
    ["drop-zone", "2025-02-29T00:00:00Z", {}, undefined],
    ["drop-zone", "", {}, undefined],
    ["drop-zone", 5, {}, undefined],
    ["add-zone", "2025-02-30", {}, undefined],
    ["moment-to-day", "soon", {}, undefined],
    ["moment-to-day", "2026-01-02T03:00:00Z", { timeZone: "America/New_York" }, "2026-01-01"],
    ["enum-map", "Gone", { values: { Done: 1 } }, undefined],
  ])("%s of %j", (name, value, options, want) => {
    expect(changed(name, value, options)).toEqual(want);
  });

  it("moments lead to a wall and back in each year that has four digits", () => {
    const zone = fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati");
    // No clock of these zones was set before noon of New Year's Day, nor is one in July.
    const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0"));
    fc.assert(
      fc.property(
        years,
        fc.constantFrom("-01-01T00:00:00", "-07-02T12:00:00", "-12-31T23:59:59"),
        zone,
        (year, rest, timeZone) => {
          const wall = changed("add-zone", `${year}${rest}`, { timeZone });
          expect(wall).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          expect(changed("drop-zone", wall, { timeZone })).toBe(`${year}${rest}`);
        },
      ),
      {
        examples: [
          ["0001", "-01-01T00:00:00", "Asia/Kolkata"],
          ["9999", "-12-31T23:59:59", "America/New_York"],
        ],
      },
    );
  });

  it.each<[string, number | undefined]>([
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740993", undefined],
    ["-0012.50", -12.5],
    ["0.000000012", 1.2e-8],
    ["1234567890123456.78", undefined],
    ["0.1234567890123456789", undefined],
    ["100000000000000000000", 1e20],
    ["1e3", undefined],
  ])("%s is %s exactly", (text, want) => {
    expect(exactNumber(text)).toBe(want);
  });
});

describe("sums and products", () => {
  it.each<[readonly unknown[], number | string]>([
    [[0.1, 0.2, "0.3"], 0.6],
    [["9007199254740993.01", 1, null], "9007199254740994.01"],
    [["12345678901234567", -0.5], "12345678901234566.5"],
    [["-1.5", 1.00004, ""], -0.5],
    [["1.00005", "0.00001"], 1.0001],
    [[1e21, 1], 1e21],
    [[], 0],
  ])("%j is %s", (values, want) => {
    expect(OF_SEVERAL.sum(values)).toBe(want);
  });

  it.each<[unknown, unknown, number | string]>([
    ["2.0", "4.125", 8.25],
    [3, 0.1, 0.3],
    ["-0.00005", 1, -0.0001],
    ["100000000000000000.25", "2", "200000000000000000.5"],
    [1e-7, 1e7, 1],
  ])("%j times %j is %s", (a, b, want) => {
    expect(productOf(a, b)).toBe(want);
  });

  it("there are no seconds to what is no moment", () => {
    expect(secondsBetween("2024-02-29T23:59:60Z", "2024-03-01T00:00:00Z")).toBeUndefined();
    expect(secondsBetween("2025-02-28T00:00:00Z", "2025-02-30T00:00:00Z")).toBeUndefined();
  });

  it("seconds do not depend on the zone of the process", () => {
    // Clocks were set there in between.
    const zone = process.env["TZ"];
    process.env["TZ"] = "Europe/Berlin";
    try {
      expect(secondsBetween("2026-03-29T00:30:00", "2026-03-29T03:30:00Z")).toBe(3 * 3600);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});
