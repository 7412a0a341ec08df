/** Days and moments: the bounds of a day in a zone, and what filters take for a day or a moment. */
import { isValid } from "../../generator/runtime/mocks/validate.ts";
import { afterEach, describe, expect, it } from "vitest";
import { dayRange, type OperationSpec, UsageError } from "../../generator/runtime/index.ts";
import { buildQuery } from "../../generator/runtime/url.ts";
import { GET } from "./support.ts";

describe("the bounds of a day", () => {
  it.each<[day: string, timeZone: string, start: string, end: string, hours: number]>([
    ["2026-01-15", "UTC", "2026-01-15T00:00", "2026-01-16T00:00", 24],
    ["2026-01-15", "America/Denver", "2026-01-15T07:00", "2026-01-16T07:00", 24],
    ["2026-03-08", "America/New_York", "2026-03-08T05:00", "2026-03-09T04:00", 23],
    ["2026-11-01", "America/New_York", "2026-11-01T04:00", "2026-11-02T05:00", 25],
    ["2024-02-29", "Asia/Kolkata", "2024-02-28T18:30", "2024-02-29T18:30", 24],
    ["2026-06-01", "Pacific/Kiritimati", "2026-05-31T10:00", "2026-06-01T10:00", 24],
    ["2026-04-05", "Australia/Lord_Howe", "2026-04-04T13:00", "2026-04-05T13:30", 24.5],
    // Midnight does not exist.
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00", "2018-11-05T02:00", 23],
    ["2024-04-26", "Africa/Cairo", "2024-04-25T22:00", "2024-04-26T21:00", 23],
    // It exists twice: clocks went from 0:01 back to 23:01.
    ["2010-11-07", "America/St_Johns", "2010-11-07T02:30", "2010-11-08T03:30", 25],
    // The day after was left out.
    ["2011-12-29", "Pacific/Apia", "2011-12-29T10:00", "2011-12-30T10:00", 24],
    ["2011-12-31", "Pacific/Apia", "2011-12-30T10:00", "2011-12-31T10:00", 24],
  ])("%s in %s", (day, timeZone, start, end, hours) => {
    const range = dayRange(day, timeZone);
    expect({
      start: range.start.toISOString().slice(0, 16),
      end: range.end.toISOString().slice(0, 16),
      hours: (range.end.getTime() - range.start.getTime()) / 3_600_000,
    }).toEqual({ start, end, hours });
  });

  it.each(["America/New_York", "America/Santiago", "Africa/Cairo", "Asia/Beirut", "Australia/Sydney"])(
    "meet those of the days beside it, and are of that day: %s",
    (timeZone) => {
      const shown = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
      let before: Date | undefined;
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        const { start, end } = dayRange(day, timeZone);
        expect([shown.format(start), shown.format(end.getTime() - 1)]).toEqual([day, day]);
        if (before) expect(start).toEqual(before);
        before = end;
      }
    },
  );

  it.each<[unknown, unknown, string]>([
    ["2026-02-30", "UTC", '"2026-02-30" is no day'],
    ["2026-1-5", "UTC", '"2026-1-5" is no day'],
    ["2026-01-05T00:00:00Z", "UTC", "is no day"],
    [new Date(), "UTC", "a value of type object is no day"],
    ["2011-12-30", "Pacific/Apia", "2011-12-30 was left out of the calendar of Pacific/Apia"],
    ["2026-01-05", "Amerika/Denver", '"Amerika/Denver" is no time zone'],
    ["2026-01-05", undefined, "a value of type undefined is no time zone"],
    ["2026-01-05", "", '"" is no time zone'],
  ])("are not those of %s in %s", (day, timeZone, message) => {
    const range = () => dayRange(day as string, timeZone as string);
    expect(range).toThrow(UsageError);
    expect(range).toThrow(message);
  });
});

const SPEC: OperationSpec = { ...GET, query: { at: "date-time", day: "date" } };

describe("a filter by a moment", () => {
  it.each(["2026-01-01T00:00:00Z", "2024-02-29T23:59:59.3457506Z", "2026-01-01T00:00:00-07:00"])(
    "takes %s as it is",
    (at) => {
      expect(buildQuery(SPEC, { at })).toBe(`?at=${encodeURIComponent(at)}`);
    },
  );

  it.each([
    ["2026-01-01T08:30:00", "2026-01-01T08:30:00Z"],
    ["2026-01-01T08:30:00.5", "2026-01-01T08:30:00.5Z"],
    ["2026-01-01T08:30Z", "2026-01-01T08:30:00Z"],
    ["2026-01-01T08:30-0700", "2026-01-01T08:30:00-0700"],
    ["2026-01-01t08:30", "2026-01-01t08:30:00Z"],
  ])("completes %s, which a mock takes then: %s", (at, sent) => {
    expect(buildQuery(SPEC, { at })).toBe(`?at=${encodeURIComponent(sent)}`);
    expect(isValid("string:date-time", sent, { models: [], direction: "request" })).toBe(true);
  });

  it.each<[unknown, string]>([
    ["2026-01-01", 'Pass a Date, or for a whole day both bounds of dayRange("2026-01-01", timeZone).'],
    ["yesterday", "the API would ignore it. Pass a Date."],
    ["", "which is no moment"],
    ["2026-02-30T00:00:00Z", "which is no moment"],
    ["2026-01-01T25:00:00Z", "which is no moment"],
    ["1/31/2026", "which is no moment"],
    [1767225600000, "which is no moment"],
    ["2026-01-01T00:00:00Z tomorrow", "which is no moment"],
  ])("does not take %j", (at, message) => {
    const write = () => buildQuery(SPEC, { at });
    expect(write).toThrow(UsageError);
    expect(write).toThrow(`st.test.things.get: the query parameter at is ${JSON.stringify(String(at))}`);
    expect(write).toThrow(message);
  });
});

describe("a filter by a day", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    process.env["TZ"] = zone;
  });

  it.each<[timeZone: string, day: () => unknown, want: string]>([
    ["UTC", () => "2026-02-03", "2026-02-03"],
    ["UTC", () => new Date("2026-02-03"), "2026-02-03"],
    // Local days, though UTC has the one after or before.
    ["America/Los_Angeles", () => new Date(2026, 1, 3, 22), "2026-02-03"],
    ["America/Los_Angeles", () => new Date(2026, 1, 3), "2026-02-03"],
    ["Asia/Tokyo", () => new Date(2026, 1, 3), "2026-02-03"],
    ["Asia/Tokyo", () => new Date("2026-02-03"), "2026-02-03"],
  ])("%s: %s", (timeZone, day, want) => {
    process.env["TZ"] = timeZone;
    expect(buildQuery(SPEC, { day: day() })).toBe(`?day=${want}`);
  });

  it.each<[unknown, string]>([
    ["2026-02-03T00:00:00Z", 'which is no day. Pass it as "YYYY-MM-DD".'],
    ["2026-02-31", "which is no day"],
    ["today", "which is no day"],
    [20260203, "which is no day"],
    [new Date(Number.NaN), "is not a valid date"],
    // What `new Date` makes of a day: in America it is the evening before.
    [
      new Date("2026-02-03"),
      'is a Date that begins 2026-02-03 in UTC and is 2026-02-02 here. Pass the day as "YYYY-MM-DD".',
    ],
  ])("does not take %s", (day, message) => {
    process.env["TZ"] = "America/Los_Angeles";
    const write = () => buildQuery(SPEC, { day });
    expect(write).toThrow(UsageError);
    expect(write).toThrow(message);
  });
});
