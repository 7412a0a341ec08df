/** From files to a report: what comments silence, what is said of whole files, and the forms that a report is shown in. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { RULES, type ScanReport } from "../../generator/scan/finding.ts";
import { type Reader, READERS } from "../../generator/scan/readers.ts";
import { scanPage } from "../../generator/scan/render/html.ts";
import { sarif } from "../../generator/scan/render/sarif.ts";
import { scanText } from "../../generator/scan/render/text.ts";
import { scan } from "../../generator/scan/scan.ts";
import { compareScopes, neededScopes } from "../../generator/scan/scopes.ts";
import { CALLS } from "./calls.ts";
import { known, siteOf } from "./known.ts";

/** Reads lines such as `GET https://… data[].status`: a call, and what is read of its answer. */
const LINES: Reader = {
  isRead: (path) => path.endsWith(".calls"),
  read: (files) => ({
    sites: files.flatMap(({ path, text }) =>
      text.split("\n").flatMap((content, i) => {
        const [call = "", url = "", reads = ""] = content.replace(/\s\/\/.*/, "").split(" ");
        if (!/^[A-Z]+$/.test(call)) return [];
        const at = { file: path, line: i + 1, column: 1 };
        return [{ ...siteOf(`${call} ${url}`, { reads, retries: text.includes("429") }), at }];
      }),
    ),
    mentions: files.flatMap(({ path, text }) =>
      text.split("\n").flatMap((content, i) => {
        const at = { file: path, line: i + 1, column: 1 };
        return content.startsWith("secret") ? [{ at, kind: "secret" as const, text: "A client secret" }] : [];
      }),
    ),
  }),
};

function scanned(...texts: readonly string[]): ScanReport {
  const files = texts.map((text, i) => ({ path: `${i}.calls`, text }));
  return scan({ files, known, readers: [LINES], today: "2026-06-15" });
}

const WRONG = "POST ~/jpm/v2/tenant/{t}/jobs/{id}/cancel // 429";
const rulesOf = ({ findings }: ScanReport) => findings.map(({ rule, line }) => `${line} ${rule}`);

describe("comments that silence", () => {
  it.each([
    ["on its line", `${WRONG} // stgen-ignore wrong-method: a proxy turns it round`, []],
    ["alone before it", `// stgen-ignore wrong-method: a proxy turns it round\n\n${WRONG}`, []],
    [
      "two before it",
      `// stgen-ignore unknown-path: a\n// stgen-ignore wrong-method: b\n${WRONG}`,
      ["1 unused-ignore"],
    ],
    ["until the day itself", `${WRONG} // stgen-ignore wrong-method until 2026-06-15: a proxy`, []],
    [
      "until the day before",
      `${WRONG} // stgen-ignore wrong-method until 2026-06-14: a proxy`,
      ["1 wrong-method", "1 expired-ignore"],
    ],
    ["without a reason", `${WRONG} // stgen-ignore wrong-method`, ["1 wrong-method", "1 unused-ignore"]],
    ["another rule", `${WRONG} // stgen-ignore unknown-path, wrong-method: a proxy`, ["1 unused-ignore"]],
    [
      "no rule at all",
      `${WRONG} // stgen-ignore wrong-methods: a proxy`,
      ["1 wrong-method", "1 unused-ignore"],
    ],
    [
      "a line too early",
      `// stgen-ignore wrong-method: a proxy\nconst a = 1;\n${WRONG}`,
      ["1 unused-ignore", "3 wrong-method"],
    ],
  ])("%s", (_how, text, want) => {
    expect(rulesOf(scanned(text))).toEqual(want);
  });

  it("counts what they silence", () => {
    expect(scanned(`${WRONG} // stgen-ignore wrong-method: a`).summary.ignored).toBe(1);
  });
});

describe("files", () => {
  it("says once what all calls of a file have in common, beside the calls", () => {
    const calls = "GET ~/crm/v2/tenant/7/customers\nGET ~/crm/v2/tenant/7/leads";
    const found = ["1 missing-429", "1 tenant-in-source", "1 v2-call", "2 v2-call"];
    expect(rulesOf(scanned(calls))).toEqual(found);
  });

  it("shows no secrets", () => {
    const line = `secret = "abc"; const clientSecret = "cs1.hush-hush-hush"; url = "/tenant/12345678/x?token=hushhush"`;
    const report = scanned(line);
    expect(rulesOf(report)).toEqual(["1 secret-in-source"]);
    const shown = [
      JSON.stringify(report),
      scanText(report, { files: [{ path: "0.calls", text: line }] }),
      scanPage(report),
    ];
    for (const text of shown) expect(text).not.toMatch(/hush|12345678|abc/);
  });
});

describe("reports", () => {
  const old = "GET https://api.servicetitan.com/v1/jobs/{id} data.customer.name";
  const report = scanned(
    CALLS.map(([call]) => call).join("\n"),
    `${old}\n${WRONG}\nsecret\n// stgen-ignore x`,
  );
  const json: unknown = JSON.parse(JSON.stringify(report));

  it("keep to their schema, which knows the same rules", () => {
    const schema = JSON.parse(readFileSync("templates/scan.schema.json", "utf8")) as {
      $defs: { rule: { enum: string[] } };
    };
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(schema, json) ? "" : ajv.errorsText()).toBe("");
    expect(schema.$defs.rule.enum).toEqual(Object.keys(RULES));
  });

  it("are SARIF by its own schema", () => {
    const path = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
    // Draft 4, of which it uses nothing that later drafts read otherwise but the name of its id.
    const {
      id: _id,
      $schema: _draft,
      ...schema
    } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
    const log = sarif(report, { version: "1.0.0", prefix: "" });
    expect(ajv.validate(schema, JSON.parse(JSON.stringify(log))) ? "" : ajv.errorsText()).toBe("");
    expect(ajv.validate(schema, { ...log, version: "2.0" })).toBe(false);
    expect(JSON.stringify(log).match(/.{30}[.!?]\.[ "]/g)).toBe(null);
  });

  const JOB = "`https://api.servicetitan.io/jpm/v2/tenant/${process.env.T}/jobs/1`";
  it.each([
    ["a library that asks again", `import got from "got"; export const f = () => got(${JOB}).json();`, false],
    [
      "a library that does not for what writes",
      `import got from "got"; export const f = () => got.post(${JOB.replace("/1`", "/1/notes`")}, { json: { text: "a" } }).json();`,
      true,
    ],
    [
      "a loop that goes on after whatever failed",
      `export async function f() { for (;;) try { return await fetch(${JOB}); } catch { await sleep(500); } }`,
      false,
    ],
    [
      "a loop over others that goes on",
      `export async function f() { for (const x of []) try { return await fetch(${JOB}); } catch { console.log(x); } }`,
      true,
    ],
    [
      "a function that tries again",
      `import { withRetry } from "./retry"; export const f = () => withRetry(() => fetch(${JOB}));`,
      false,
    ],
  ])("say whether anything is done about 429: %s", (_, code, want) => {
    const { findings } = scan({
      files: [{ path: "a.js", text: code }],
      known,
      readers: READERS,
      today: "2026-06-15",
    });
    expect(findings.some(({ rule }) => rule === "missing-429")).toBe(want);
  });

  it("tell what is worst of a place first", () => {
    expect(rulesOf(scanned(WRONG.replace("429", "")))).toEqual(["1 wrong-method", "1 missing-429"]);
  });

  it.each([
    ["is not followed", "options.url.pathname = '/crm/v2/tenant/1' + options.url.pathname", "likely"],
    ["leaves it", "options.headers.a = options.url.pathname", "proven"],
  ])("say how sure an address is where a hook of its client %s", (_what, hook, want) => {
    const text = `import got from "got";
      const api = got.extend({ prefixUrl: "https://api.servicetitan.io", hooks: { beforeRequest: [(options) => { ${hook}; }] } });
      export const customers = () => api.get("customers").json();`;
    const { findings } = scan({
      files: [{ path: "a.js", text }],
      known,
      readers: READERS,
      today: "2026-06-15",
    });
    const wrong = findings.filter(({ rule }) => rule === "unknown-path");
    expect(wrong.map(({ line, confidence }) => [line, confidence])).toEqual([[3, want]]);
  });

  it("have the line that makes a call beside the row that its path is written in", () => {
    const text = `const ROWS = [
      { path: "/crm/v2/tenant/1/customer" },
      { path: "/jpm/v2/tenant/1/job" },
    ];
    for (const row of ROWS) await fetch("https://api.servicetitan.io" + row.path);`;
    const found = scan({ files: [{ path: "a.ts", text }], known, readers: READERS, today: "2026-06-15" });
    const wrong = found.findings.filter(({ rule }) => rule === "unknown-path");
    expect(wrong.map(({ line, calledAt }) => [line, calledAt?.line])).toEqual([
      [2, 5],
      [3, 5],
    ]);
    expect(
      sarif({ ...found, findings: wrong.slice(0, 1) }, { version: "1.0.0", prefix: "apps/office one/" }),
    ).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "apps/office%20one/a.ts", uriBaseId: "SRCROOT" },
                    region: { startLine: 2 },
                  },
                },
              ],
              relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 5 } } }],
            },
          ],
        },
      ],
    });
  });

  it("say of a call of V1 where its fields are", () => {
    const call = report.findings.find(({ rule, file }) => rule === "v1-call" && file === "1.calls");
    expect(call).toMatchObject({
      api: "v1",
      operationId: "Jobs_Get",
      v2OperationId: "Jobs_Get",
      path: "/v1/jobs/{id}",
    });
    expect(call?.fields).toEqual([
      { name: "customer.name", use: "read", code: "(await st.crm.customers.get(record.customerId)).name" },
    ]);
    expect(call?.scopes).toEqual(["tn.crm.customers:r", "tn.jpm.jobs:r"]);
  });

  it.each([
    ["GET jobs data[].customer.name", 'st.crm.customers.list({ ids, active: "Any" })'],
    ["GET jobs data[].invoice.total", "st.accounting.invoices.list({ ids })"],
    ["GET jobs data[].jobNumber", undefined],
    ["GET jobs/{id} data.customer.name", undefined],
  ])("say how all records of a list are asked for together: %s", (call, together) => {
    const { findings } = scanned(call.replace(" ", " https://api.servicetitan.com/v1/"));
    expect(findings.flatMap(({ fields = [] }) => fields.map((field) => field.together))).toEqual([together]);
  });

  it("fit a terminal", async () => {
    const text = `${old}\n${WRONG}\nGET ~/crm/v2/tenant/{t}/customers`;
    const shown = scanText(scanned(text), { files: [{ path: "0.calls", text }] });
    await expect(shown).toMatchFileSnapshot("report.txt");
  });
});

describe("scopes", () => {
  const { findings } = scanned(
    "GET ~/crm/v2/tenant/{t}/customers\nGET ~/crm/v2/tenant/{t}/job-types\nGET ~/crm/v2/tenant/{t}/leads",
  );
  const needed = neededScopes(findings);

  it("are those of what is called and meant", () => {
    expect(needed.map(({ scope }) => scope)).toEqual([
      "tn.crm.customers:r",
      "tn.crm.leads:r",
      "tn.jpm.jobtypes:r",
    ]);
  });

  it("are held against a list", () => {
    const list = "# for the portal\ntn.crm.customers:r\n\ntn.crm.leads:r # calls\ntn.acc.invoices:r\n";
    expect(compareScopes(needed, list)).toEqual({
      missing: ["tn.jpm.jobtypes:r"],
      needless: ["tn.acc.invoices:r"],
    });
  });
});
