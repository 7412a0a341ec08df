/** The report as JSON, Markdown and CSV: same numbers everywhere, hostile text stays text. The page is looked at in `page.slow.test.ts`. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parsePins } from "../../../generator/migrate/pins/parse.ts";
import { pinFor } from "../../../generator/migrate/render/pin.ts";
import { renderReport } from "../../../generator/migrate/render/render.ts";
import { REPORT_FORMATS } from "../../../generator/migrate/rows.ts";
import { STATEMENTS } from "../../../generator/vendor/statements.ts";
import { pagePaths } from "../../../generator/migrate/render/markdown.ts";
import { percent } from "../../../generator/migrate/render/phrases.ts";
import { caseTwin, isSafePath } from "../../../generator/write/safe-paths.ts";
import { HOSTILE, hostileReport, smallReport } from "./fixture.ts";

describe("files", () => {
  it("has a stable set per format, and the same bytes each time", () => {
    const paths = (formats: typeof REPORT_FORMATS) => [...renderReport(smallReport(), formats).keys()];
    expect(paths(["json"])).toEqual(["report.json", "report.schema.json"]);
    expect(paths(["csv"])).toEqual(["report.csv"]);
    expect(paths(["html"])).toEqual(["index.html"]);
    expect(paths(["md"])).toEqual([
      "README.md",
      "objects/Job.md",
      "objects/Customer.md",
      "objects/Call.md",
      "objects/Booking.md",
    ]);
    expect(renderReport(smallReport(), REPORT_FORMATS)).toEqual(renderReport(smallReport(), REPORT_FORMATS));
  });

  it("says the same numbers in every format", () => {
    const report = smallReport();
    const files = renderReport(report, REPORT_FORMATS);
    const sentence = "93.3 % of 30 rows decided, 2 to review";
    expect(files.get("README.md")).toContain(sentence);
    expect(files.get("index.html")).toContain(sentence);
    expect(JSON.parse(text(files, "report.json"))).toMatchObject({
      summary: { rows: 30, byBand: { review: 2 } },
    });
    const [header = [], ...cells] = readCsv(text(files, "report.csv"));
    expect(cells).toHaveLength(30);
    expect(cells.filter((row) => row[header.indexOf("band")] === "review")).toHaveLength(2);
  });

  it("says all that has to be done to a value, in order, in every format", () => {
    const report = smallReport();
    const files = renderReport(report, REPORT_FORMATS);
    const json = JSON.parse(text(files, "report.json")) as typeof report;
    const start = json.rows.find((row) => row.v1.field === "start");
    expect(start).toMatchObject({ transform: "add-zone", transforms: ["rename", "add-zone"] });
    expect(text(files, "report.csv")).toContain("rename; add-zone");
    expect(text(files, "objects/Job.md")).toMatch(/\| rename<br>[^|]*<br>add-zone<br>/);
    expect(text(files, "index.html")).toContain('"transforms":["rename","add-zone"]');
    expect(start && pinFor(start)).toContain("transform: [ rename, add-zone ]");
  });

  it("shows values, events and follow-up calls in every format, and asks for no value of what was removed", () => {
    const small = smallReport();
    const rows = small.rows.map((row) => {
      const isFirst = row.kind === "field" && row.v1.field === "start";
      if (row.kind === "endpoint") {
        const code = "(await st.crm.customers.get(job.customerId))";
        const operation = "Customers_Get";
        return { ...row, followUps: [{ field: "customer", domain: "crm", operation, code }] };
      }
      if (row.kind === "webhook") {
        const via = { kind: "none", code: "no call" } as const;
        return {
          ...row,
          targets: [{ domain: "jpm", event: "tn.jpm.job-completed", field: "data.job", via }],
        };
      }
      return isFirst ? { ...row, values: [{ from: "Working", to: "InProgress" }] } : row;
    });
    const files = renderReport({ ...small, rows }, REPORT_FORMATS);
    const markdown = [...files]
      .flatMap(([path, content]) => (path.endsWith(".md") ? [content] : []))
      .join("");
    const said = {
      values: /Working → InProgress/,
      event: /jpm · tn\.jpm\.job-completed · data\.job|"tn\.jpm\.job-completed"|,tn\.jpm\.job-completed,/,
      followUp:
        /then, for `customer`: `\(await st\.crm\.customers|customer: \(await st\.crm\.customers|"followUps":\[\{"field":"customer"/,
    };
    for (const pattern of Object.values(said)) {
      expect(markdown).toMatch(pattern);
      expect(text(files, "report.csv")).toMatch(pattern);
      expect(text(files, "index.html")).toMatch(pattern);
    }
    const json = JSON.parse(text(files, "report.json")) as object;
    const schema = JSON.parse(text(files, "report.schema.json")) as object;
    expect(new Ajv2020({ strict: false }).validate(schema, json)).toBe(true);
    const removed = markdown.split("\n").filter((line) => /\| removed \|/.test(line));
    expect(removed.length).toBeGreaterThan(0);
    expect(removed.filter((line) => line.includes("take the value"))).toEqual([]);
  });

  it("never rounds up to all", () => {
    expect([0, 0.9996, 0.57, 1].map(percent)).toEqual(["0.0 %", "99.9 %", "57.0 %", "100.0 %"]);
  });
});

describe("json", () => {
  it.each([
    ["small", smallReport()],
    ["hostile", hostileReport()],
  ])("keeps to its schema: %s", (_, report) => {
    const files = renderReport(report, ["json"]);
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(text(files, "report.schema.json")) as object,
    );
    expect(validate(JSON.parse(text(files, "report.json"))), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(text(files, "report.json"))).toMatchObject({ ...report });
  });

  it("has a schema that refuses what the contract does not have", () => {
    const files = renderReport(smallReport(), ["json"]);
    const validate = new Ajv2020().compile(JSON.parse(text(files, "report.schema.json")) as object);
    const [first] = smallReport().rows;
    const wrong = (change: object) => ({ ...smallReport(), rows: [{ ...first, ...change }] });
    expect(validate(wrong({}))).toBe(true);
    for (const change of [{ fate: ["lost"] }, { fate: [] }, { confidence: 2 }, { band: "sure" }, { more: 1 }])
      expect(validate(wrong(change)), JSON.stringify(change)).toBe(false);
  });

  it("does not depend on the order in which objects were made", () => {
    const report = smallReport();
    const turned = reversed(report) as typeof report;
    expect(renderReport(turned, ["json"])).toEqual(renderReport(report, ["json"]));
  });
});

describe("csv", () => {
  it("survives quotes, line breaks and commas, and runs no formula", () => {
    const file = text(renderReport(hostileReport(), ["csv"]), "report.csv");
    expect(file.startsWith("\uFEFFid,kind,object,field,")).toBe(true);
    const [header = [], ...rows] = readCsv(file);
    expect(rows.map((row) => row.length)).toEqual(HOSTILE.map(() => header.length));
    expect(rows.map((row) => row[header.indexOf("reason")])).toEqual(
      HOSTILE.map((hostile) => (hostile.startsWith("=") ? `'${hostile}` : hostile)),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });
});

describe("markdown", () => {
  it("shows an object as a table per kind and what is left to decide with its pin", async () => {
    const files = renderReport(smallReport(), ["md"], { portalIds: { telecom: "tenant-telecom-v2" } });
    await expect(text(files, "objects/Call.md")).toMatchFileSnapshot("Call.md.txt");
  });

  it("keeps hostile text in its cell", () => {
    const files = renderReport(hostileReport(), ["md"]);
    for (const [path, page] of files) {
      const outside = page.replace(/^(`{3,})yaml\n[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
      expect(outside, path).not.toMatch(/<(?!br>)|[^\\]\]\(javascript/);
      expect(outside, path).not.toMatch(/^# heading/m);
      for (const line of outside.split("\n").filter((l) => l.startsWith("|")))
        expect(line.match(/(?<!\\)\|/g)?.length, `${path}: ${line}`).toBeGreaterThan(2);
    }
  });

  it("gives every object a file name that is safe on every system", () => {
    const names = [...HOSTILE, "Job", "job", "a/b", "x".repeat(300), "naïve", "Job."];
    const paths = [...pagePaths(names).values()];
    expect(new Set(paths).size).toBe(names.length);
    expect(caseTwin(paths)).toBeUndefined();
    expect(paths.filter((path) => !isSafePath(path))).toEqual([]);
    expect(pagePaths(names).get("Job")).toBe("objects/Job.md");
  });

  it("has a page per statement when there are any", () => {
    const files = renderReport(smallReport(), ["md"], { statements: STATEMENTS });
    const pages = [...files.keys()].filter((path) => path.startsWith("statements/"));
    expect(pages).toEqual(STATEMENTS.map(({ id }) => `statements/${id}.md`));
    for (const page of pages) expect(text(files, "README.md")).toContain(`](${page})`);
    expect(text(files, "statements/rate-limit.md")).toContain("60 calls a second per application");
  });
});

describe("pin", () => {
  it("is read back as what the row says, whatever the row holds", () => {
    for (const row of [...smallReport().rows, ...hostileReport().rows]) {
      // A field without a name has no pin either.
      if (row.kind !== "endpoint" && row.kind !== "webhook" && row.v1.field === "") continue;
      const file = { path: "pins.yaml", text: pinFor(row), format: "yaml" as const };
      const { pins, diagnostics } = parsePins([file]);
      const owner = row.kind === "field" || row.kind === "webhook" ? row.v1.object : (row.v1.operation ?? "");
      expect(diagnostics).toEqual([]);
      expect(pins).toMatchObject([
        {
          kind: row.kind,
          owner,
          field: row.v1.field,
          targets: row.targets.map(({ domain }) => ({ domain })),
          reason: row.reason,
        },
      ]);
    }
  });
});

function text(files: ReadonlyMap<string, string>, path: string): string {
  return files.get(path) ?? fail();
}

function fail(): never {
  throw new Error("the fixture lacks what the test looks for");
}

/** Plain objects with their keys the other way round, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** RFC 4180. */
function readCsv(file: string): string[][] {
  return file
    .replace(/^\uFEFF/, "")
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}
