/** The parts of the bench that measure nothing: what is made of figures, what is worse, and that the page says what was committed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { median, medians } from "./figures.ts";
import { measure } from "./measure.ts";
import {
  columns,
  figureRows,
  markdownTable,
  ratioRows,
  pageTable,
  readRecord,
  shown,
  withTable,
} from "./record.ts";
import { SECTION_NAMES, SECTIONS } from "./sections.ts";
import { compilerFigures, loadedBy } from "./sections/outputs.ts";
import { complaints, type Target, TARGETS, valuesOf } from "./targets.ts";
import { ROOT } from "./workshop.ts";

const TRIAL: readonly Target[] = [
  { name: "time", section: "cold", of: "ours", to: "theirs", bar: 1 },
  { name: "calls", section: "cold", of: "ours", to: "theirs", what: "calls", as: "gain", bar: 3 },
  { name: "start", section: "cold", of: "ours", to: "theirs", as: "difference" },
  { name: "memory", section: "cold", of: "ours", what: "memory", as: "amount", bar: 450 },
];

describe("figures", () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("has of %j the median %d", (values, want) => {
    expect(median(values)).toBe(want);
  });

  it("takes the median of each figure by itself, of the runs that have it", () => {
    const runs = [{ cpu: 1, files: 5 }, { cpu: 3, wall: 2 }, { cpu: 2 }];
    expect(medians(runs)).toEqual({ cpu: 2, wall: 2, files: 5 });
  });

  it("are read from what the compiler prints", () => {
    const printed = "crm.ts(1,2): error TS2322: No.\n  more\nInstantiations:   1234\nCheck time:   0.56s\n";
    expect(compilerFigures(printed)).toEqual({ errors: 1, instantiations: 1234, check: 0.56 });
    expect(compilerFigures("Instantiations: 0\n")).toEqual({ errors: 0, instantiations: 0, check: 0 });
    expect(() => compilerFigures("Killed")).toThrow("Instantiations");
  });
});

describe("a bundle of several files", () => {
  it("is the entry, what it imports, and of what is imported late only the domain that is called", () => {
    const file = (
      entryPoint: string | undefined,
      ...imports: [string, "import-statement" | "dynamic-import"][]
    ) => ({
      ...(entryPoint !== undefined && { entryPoint }),
      imports: imports.map(([path, kind]) => ({ path, kind })),
      ...{ bytes: 0, inputs: {}, exports: [] },
    });
    const outputs = {
      "stdin.js": file(
        "<stdin>",
        ["a.js", "import-statement"],
        ["crm.js", "dynamic-import"],
        ["jpm.js", "dynamic-import"],
      ),
      "a.js": file(undefined),
      "crm.js": file("packages/crm/dist/index.js", ["b.js", "import-statement"], ["msw", "import-statement"]),
      "jpm.js": file("packages/jpm/dist/index.js", ["c.js", "import-statement"]),
      "b.js": file(undefined),
      "c.js": file(undefined),
    };
    expect([...loadedBy({ outputs })]).toEqual(["stdin.js", "a.js", "crm.js", "b.js"]);
  });
});

describe("runs", () => {
  it("come in turn, without the first of each, and a row that fails is told and not run again", async () => {
    const order: string[] = [];
    let cpu = 100;
    const cases = {
      a: async () => (order.push("a"), { cpu: (cpu -= 10) }),
      b: () => (order.push("b"), Promise.reject(new Error("no"))),
      c: async () => (order.push("c"), { cpu: 1 }),
    };
    const { medians: found, failures } = await measure(cases, 2, (round) => order.push(String(round)));
    expect(order).toEqual(["0", "a", "b", "c", "1", "a", "c", "2", "a", "c"]);
    expect([...found]).toEqual([
      ["a", { cpu: 75 }],
      ["c", { cpu: 1 }],
    ]);
    expect([...failures]).toEqual([["b", new Error("no")]]);
  });
});

describe("a check", () => {
  const rows = (cpu: number, more: object = {}) => ({
    cold: { ours: { cpu, calls: 300, memory: 100, ...more }, theirs: { cpu: 1, calls: 100 } },
  });
  const committed = { time: 1, calls: 3, start: 0, memory: 100 };

  it.each([
    ["nothing, when all is as it was", rows(1), committed, []],
    ["nothing within 15 %", rows(1.14), { ...committed, start: 0.125 }, []],
    [
      "a ratio and a difference that are over",
      rows(1.2),
      committed,
      [
        "worse than committed: time: × 1.20, committed × 1.00, allowed × 1.15",
        "worse than committed: start: +0.200 s, committed +0.000 s, allowed +0.020 s",
      ],
    ],
    ["nothing for a difference of hundredths", rows(1.019), committed, []],
    [
      "a gain that is less",
      rows(1, { calls: 250 }),
      committed,
      ["worse than committed: calls: × 2.50, committed × 3.00, allowed × 2.61"],
    ],
    [
      "an amount that is more",
      rows(1, { memory: 116 }),
      committed,
      ["worse than committed: memory: 116 MB, committed 100 MB, allowed 115 MB"],
    ],
    ["what was not measured", rows(1, { memory: undefined }), committed, ["not measured: memory"]],
    [
      "what is not committed, and what nothing measures",
      rows(1),
      { time: 1, calls: 3, start: 0, other: 1 },
      ["not committed yet: memory: 100 MB", "committed, and no target: other"],
    ],
  ])("names %s", (_, measured, before, want) => {
    const found = complaints(valuesOf(TRIAL, measured), before, {
      targets: TRIAL,
      sections: ["cold"],
      show: shown,
    });
    expect(found).toEqual(want);
  });

  it("asks nothing of a section that was left out", () => {
    expect(complaints([], committed, { targets: TRIAL, sections: ["again"], show: shown })).toEqual([]);
  });
});

describe("tables", () => {
  const measured = valuesOf(TRIAL, {
    cold: { ours: { cpu: 2, calls: 300, memory: 100 }, theirs: { cpu: 1, calls: 100 } },
  });

  it("tell values, what is meant, and what is missed", () => {
    expect(markdownTable(ratioRows(measured))).toBe(
      [
        "| Compared | Now      | Target                 |",
        "| -------- | -------- | ---------------------- |",
        "| time     | × 2.00   | at most × 1.00: missed |",
        "| calls    | × 3.00   | at least × 3.00        |",
        "| start    | +1.000 s |                        |",
        "| memory   | 100 MB   | at most 450 MB         |",
      ].join("\n"),
    );
  });

  it("have a column for each figure that a row has, and the first row's CPU as a multiple of each", () => {
    const rows = { ours: { cpu: 1.5, files: 1234 }, theirs: { cpu: 3, bytes: 2500 } };
    expect(columns(figureRows(rows)).split("\n")).toEqual([
      "        first row  CPU     files  written",
      "ours    × 1.00     1.50 s  1,234",
      "theirs  × 0.50     3.00 s         2.5 kB",
    ]);
    expect(figureRows({ ours: { gzip: 9 } })[0]).toEqual(["", "gzip"]);
  });

  it("take the place of what stands between the marks", () => {
    expect(withTable("a <!-- bench --> old <!-- /bench --> z", "new")).toBe(
      "a <!-- bench -->\n\nnew\n\n<!-- /bench --> z",
    );
    expect(() => withTable("none", "new")).toThrow("docs/costs.md has no");
  });
});

describe("targets", () => {
  const shop = { folder: "/f", cli: "/c", base: "/b", peers: "/p", documents: "/d", tenfold: "/t" };
  const rows = new Map(SECTION_NAMES.map((name) => [name, Object.keys(SECTIONS[name].cases(shop))]));

  it("have names of their own", () => {
    expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
  });

  it("compare rows that are measured", () => {
    const unknown = TARGETS.flatMap(({ section, of, to = of }) =>
      [of, to].filter((row) => !rows.get(section)?.includes(row)).map((row) => `${section} ${row}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("docs/costs.md", () => {
  const page = readFileSync(join(ROOT, "docs/costs.md"), "utf8");
  const record = readRecord();
  const written = withTable(page, pageTable(record, TARGETS));

  it("has the table of what was committed", () => {
    expect(page).toBe(written);
  });

  it("stays as prettier has it", async () => {
    expect(await format(written, { parser: "markdown", printWidth: 110 })).toBe(written);
  });

  it("shows every committed ratio, for each is a target's", () => {
    const names = TARGETS.map(({ name }) => name);
    expect(Object.keys(record.ratios).filter((name) => !names.includes(name))).toEqual([]);
  });
});
