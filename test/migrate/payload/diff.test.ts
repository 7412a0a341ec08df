/** The payload diff on small documents, and its two properties. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingsOf } from "../../../generator/model/settings.ts";
import { unwrap } from "../../../generator/payload/columns.ts";
import { diffPayloads } from "../../../generator/payload/diff-payloads.ts";
import type { MigrationReport, Row } from "../../../generator/migrate/rows.ts";
import { linesOf } from "./lines.ts";
import type { JsonValue } from "../../../generator/ground/json.ts";

const { wire } = settingsOf({}).vendor;

const diff = (v1: JsonValue, ...v2: JsonValue[]) =>
  diffPayloads({
    v1: unwrap(v1, wire),
    v2: v2.map((value, at) => ({ name: `b${at}`, value: unwrap(value, wire) })),
  });

describe("given two documents", () => {
  test("values are found under other names and in other notations", () => {
    const v1 = {
      data: [
        {
          id: 48213,
          total: 1250.5,
          at: "2023-02-11T16:20:24.6252105",
          took: 8130,
          state: { value: 1, name: "On hold" },
        },
        {
          id: 48214,
          total: 77.25,
          at: "2023-02-12T09:31:02.1",
          took: 4215,
          state: { value: 2, name: "Scheduled" },
        },
        { id: 48219, total: 311, at: "2023-02-14T11:02:51", took: 912, state: { value: 1, name: "On hold" } },
      ],
      page: 1,
      pageSize: 50,
      totalCount: 3,
      hasMore: false,
    };
    const v2 = [
      {
        key: 48219,
        amount: "311.00",
        createdOn: "2023-02-14T11:02:51Z",
        length: "00:15:12",
        state: "On hold",
      },
      {
        key: 48214,
        amount: "77.25",
        createdOn: "2023-02-12T09:31:02.1Z",
        length: "01:10:15",
        state: "Scheduled",
      },
      {
        key: 48213,
        amount: "1250.50",
        createdOn: "2023-02-11T16:20:24.6252105Z",
        length: "02:15:30",
        state: "On hold",
      },
    ];
    expect(linesOf(diff(v1, v2))).toEqual({
      id: "transformed rename b0:key",
      total: "transformed number-to-string b0:amount",
      at: "transformed add-zone b0:createdOn",
      took: "transformed seconds-to-hms b0:length",
      "state.value": "abstained common",
      "state.name": "transformed value-name-to-name b0:state",
    });
  });

  test("what is not there is missing, what cannot be told is left open", () => {
    const v1 = {
      id: 48213,
      note: "Gate code is with the neighbour",
      flag: true,
      none: null,
      owner: { id: 91177, phone: "555-0142-77" },
    };
    const v2 = { id: 48213, ownerId: 91177, other: true };
    expect(linesOf(diff(v1, v2))).toEqual({
      id: "unchanged none b0:id",
      note: "missing",
      flag: "abstained common",
      none: "abstained empty",
      "owner.id": "transformed object-to-id b0:ownerId",
      "owner.phone": "abstained no-record",
    });
  });

  test("two places with the same value and no name for it are ambiguous", () => {
    const v1 = { id: 48213, colour: "Burgundy red" };
    expect(linesOf(diff(v1, { id: 48213, a: "Burgundy red", b: "Burgundy red" }))["colour"]).toBe(
      "abstained ambiguous",
    );
  });

  test("unrelated documents share nothing", () => {
    const { summary } = diff({ user: "Anna Schmidt", n: 3 }, [{ product: "Hose 20 mm", stock: 3 }]);
    expect([summary.unchanged, summary.transformed]).toEqual([0, 0]);
  });
});

test("many rows do not exhaust the stack", () => {
  const rows = Array.from({ length: 150_000 }, (_, at) => ({ flag: at % 2 === 0 }));
  expect(linesOf(diff(rows, rows))).toEqual({ flag: "unchanged none b0:flag" });
});

describe("sums", () => {
  const invoices = [
    [48213, [10.5, 20.25, 3]],
    [48214, [99.9, 0.1]],
    [48219, [7.75]],
  ] as const;
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const v1 = invoices.map(([id, amounts]) => ({ id, total: total(amounts) }));
  const items = invoices.map(([id, amounts]) => ({
    id,
    items: amounts.map((amount) => ({ amount: amount.toFixed(2), order: 1 })),
  }));
  const payments = invoices.flatMap(([invoiceId, amounts]) => amounts.map((paid) => ({ invoiceId, paid })));
  const twice = items.map((row) => ({
    ...row,
    items: row.items.map((item) => ({ ...item, worth: item.amount })),
  }));

  test.each<[string, JsonValue, JsonValue, string]>([
    ["of a list in the record", v1, items, "transformed sum b0:items[].amount"],
    ["of records that name it", v1, payments, "transformed sum b0:paid"],
    ["not from one record", v1.slice(0, 1), items.slice(0, 1), "missing"],
    ["not from one summand", v1.slice(2), items.slice(2), "abstained common"],
    ["not when two lists have them", v1, twice, "abstained ambiguous"],
  ])("%s", (_, before, after, want) => {
    expect(linesOf(diff(before, after))["total"]).toBe(want);
  });
});

describe("with a map", () => {
  const row = (field: string, target: string | undefined): Row => ({
    kind: "field",
    v1: { object: "Job", field },
    fate: ["renamed"],
    targets: target === undefined ? [] : [{ domain: "jpm", field: target, via: { kind: "none", code: "" } }],
    transform: "rename",
    confidence: 1,
    band: "high",
    reason: "",
    alternatives: [],
    evidence: [],
    pinned: false,
  });

  test.each([
    ["jobNote", "transformed"],
    ["summary", "contradiction"],
    [undefined, "contradiction"],
  ])("note is said to be in %s, and is in jobNote: %s", (target, want) => {
    const map = { rows: [row("id", "id"), row("note", target)], notes: [] } as unknown as MigrationReport;
    const v1 = { id: 48213, note: "Gate code is with the neighbour" };
    const v2 = [{ name: "b0", value: { id: 48213, jobNote: "Gate code is with the neighbour" } }];
    const found = diffPayloads({ v1, v2, map });
    expect([found.object, found.leaves[1]?.verdict]).toEqual(["Job", want]);
  });

  test.each([
    // where the map says the field is → what is said of the six statuses
    ["jobStatus", "transformed enum-map 6/6"],
    ["otherStatus", "contradiction rename 5/6"],
  ])("a table of values counts where the map says they are: %s", (field, want) => {
    const before = ["Scheduled", "Dispatched", "Working", "Hold", "Completed", "Canceled"];
    const values = [{ from: "Working", to: "InProgress" }];
    const status = { ...row("status", field), values, transform: "enum-map" as const };
    const map = { rows: [row("id", "id"), status], notes: [] } as unknown as MigrationReport;
    const v1 = before.map((state, at) => ({ id: 48213 + at, status: state }));
    const value = v1.map(({ id, status: state }) => ({
      id,
      jobStatus: state === "Working" ? "InProgress" : state,
    }));
    const leaf = diffPayloads({ v1, v2: [{ name: "b0", value }], map }).leaves[1];
    expect(`${leaf?.verdict} ${leaf?.transform} ${leaf?.agreeing}/${leaf?.pairs}`).toBe(want);
    if (field === "jobStatus") expect(leaf?.example).toEqual({ before: "Working", after: "InProgress" });
  });
});

describe("properties", () => {
  const isUnchanged = (value: JsonValue) => {
    const changed = diff(value, structuredClone(value)).leaves.filter(
      ({ verdict }) => verdict !== "unchanged",
    );
    expect(changed).toEqual([]);
  };

  test("a document and itself: all unchanged", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => isUnchanged(value as JsonValue)),
      { numRuns: 300, seed: 7 },
    );
  });

  test("records and themselves: all unchanged", () => {
    const leaf = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      fc.constantFrom(null, "", "a", "Other"),
      fc.nat(),
    );
    const record = fc.record({
      id: fc.nat(5),
      a: leaf,
      b: fc.record({ id: leaf, a: leaf }),
      c: fc.array(fc.record({ x: leaf, a: leaf }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (value) => isUnchanged(value)),
      { numRuns: 300, seed: 8 },
    );
  });

  test("renamed keys of three or more records with unique values are found", () => {
    const record = fc.tuple(fc.uuid(), fc.integer({ min: 10_000 }), fc.stringMatching(/^[a-z]{8,20}$/));
    const records = fc.uniqueArray(record, {
      minLength: 3,
      maxLength: 20,
      comparator: (a, b) => a.some((value) => b.includes(value)),
    });
    fc.assert(
      fc.property(records, (list) => {
        const v1 = list.map(([a, b, c]) => ({ guid: a, count: b, word: c }));
        const v2 = list.map(([a, b, c]) => ({ k3: c, k1: a, k2: b })).reverse();
        expect(linesOf(diff(v1, v2))).toEqual({
          guid: "transformed rename b0:k1",
          count: "transformed rename b0:k2",
          word: "transformed rename b0:k3",
        });
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});
