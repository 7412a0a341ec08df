/** `stgen migrate payload` on files: faults are diagnostics, and nothing of a payload shows where it should not. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  migratePayloadCommand,
  type MigratePayloadFlags,
} from "../../../generator/commands/migrate-payload.ts";

const SECRET = "Maria Gonzalez-Ibarra";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payload-"));
  write(
    "v1.json",
    JSON.stringify({ id: 48213, name: SECRET, phone: "555-0142-77", [`+1 555 0188`]: "mobile no" }),
  );
  write("v2.json", JSON.stringify({ id: 48213, fullName: SECRET, extra: "<script>alert(1)</script>" }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, text: string | Buffer) => writeFileSync(at(name), text);

async function run(flags: Partial<MigratePayloadFlags> = {}) {
  let [out, err] = ["", ""];
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true)),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true)),
  ];
  try {
    const exit = await migratePayloadCommand({ v1: at("v1.json"), v2: [at("v2.json")], ...flags });
    return { exit, out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("text names each verdict, and nothing but the output is written", async () => {
  const { exit, out } = await run({ out: at("diff.txt") });
  expect([exit, out, readdirSync(folder)]).toEqual([0, "", ["diff.txt", "v1.json", "v2.json"]]);
  const text = readFileSync(at("diff.txt"), "utf8");
  expect(text).toContain("4 leaves: 1 transformed, 1 unchanged, 2 missing; 1 only in V2");
  expect(text).toMatch(/name +v2\.json fullName; the value stays as it is, under another name; "Maria/);
});

test("json is the diff as data", async () => {
  const { out } = await run({ format: "json" });
  expect(JSON.parse(out)).toMatchObject({ summary: { transformed: 1, unchanged: 1, missing: 2, added: 1 } });
});

test("html escapes what payloads hold", async () => {
  const { out } = await run({ format: "html" });
  expect(out).toContain("&lt;script&gt;");
  expect(out).not.toContain("<script");
});

test.each(["text", "json", "html"] as const)("--redact leaves no value in %s", async (format) => {
  const { exit, out } = await run({ format, redact: true });
  expect(exit).toBe(0);
  for (const value of ["Maria", "48213", "0142", "0188", "mobile", "alert"]) expect(out).not.toContain(value);
});

test.each([
  // key of a lookup table, as it shows
  ["name", "name"],
  ["line2", "line2"],
  ["phone_2", "phone_2"],
  ["customer5550142", "<key>"],
  ["c5550142", "<key>"],
  ["jo4ann7", "<key>"],
  ["555-0142", "<key>"],
  ["0b7e9f1c-6a2d-4c3e-8f10-2d3c4b5a6978", "<key>"],
  ["jo.ann", "<key>"],
  ["jo@mail.test", "<key>"],
])("--redact shows the key %s as %s", async (key, shown) => {
  write("v1.json", JSON.stringify({ id: 48213, people: { [key]: "Maria Gonzalez-Ibarra" } }));
  const { out } = await run({ format: "json", redact: true, map: false });
  const { leaves } = JSON.parse(out) as { leaves: { path: string }[] };
  expect(leaves.map(({ path }) => path)).toContain(`people.${shown}`);
  if (shown === "<key>") expect(out).not.toContain(key);
});

describe("the map of V1 → V2", () => {
  const job = {
    id: 48213,
    jobNumber: "48213",
    jobStatus: "Completed",
    summary: "Gate code is with the neighbour",
    completedOn: "2023-02-11T18:51:07.698",
    businessUnit: { id: 301, name: "Plumbing" },
    appointmentCount: 1,
    notificationsEnabled: true,
  };
  const answer = { ...job, businessUnit: undefined, businessUnitId: 301, jobTypeId: 17, tagTypeIds: [4] };
  const customer = [1, 2].map((id) => ({
    id,
    name: `Person ${id}`,
    type: "Residential",
    email: `person${id}@mail.test`,
    active: true,
    address: { street: "Elm", zip: "10001" },
    createdOn: "2023-02-11T16:20:24",
    modifiedOn: "2023-02-11T16:20:25",
  }));

  test.each<[string, unknown, unknown, Partial<MigratePayloadFlags>, string]>([
    ["is used for what has its shapes", job, { data: [answer], page: 1 }, {}, "like a V1 Job (8 of 8 keys"],
    ["not for a customer of any other program", customer, customer, {}, "Without a map: the first payload"],
    [
      "not where the new payload is something else",
      job,
      customer,
      {},
      "Without a map: the first payload looks",
    ],
    ["not when told so", job, answer, { map: false }, "Without a map."],
    ["when told so", customer, customer, { v1Object: "Customer" }, "Held against the map of V1 → V2."],
  ])("%s", async (_, v1, v2, flags, want) => {
    write("v1.json", JSON.stringify(v1));
    write("v2.json", JSON.stringify(v2));
    const { exit, out } = await run(flags);
    expect([exit, out.split("\n")[1]]).toEqual([0, expect.stringContaining(want)]);
  });
});

describe("faults", () => {
  const REST = `{"id": 1, "name": "${SECRET}"`;
  test.each([
    ["absent.json", undefined, "file-unreadable"],
    ["empty.json", "", "the file is empty"],
    ["truncated.json", REST, "it ends too early"],
    ["text.json", `${REST}, ${SECRET}}`, "syntax-error"],
    ["deep.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "deeper than 200 levels"],
    ["lines.json", `{"name": "${SECRET}"}\n\n{"name": "${SECRET}",}\n`, "not JSON, in line 3"],
    ["cut.json", `{"name": "${SECRET}"}\n{"name": "${SECRET}`, "ends too early, in line 2"],
    [
      "list.json",
      `[{"name": "${SECRET}"},\n{"name": "${SECRET}" "id": 1}]`,
      "not JSON in line 2, at its character 34",
    ],
    [
      "latin.json",
      Buffer.from(`{"name": "${SECRET}"}\n{"name": "Mu\xf1oz"}\n`, "latin1"),
      "not text in UTF-8, in line 2",
    ],
    [
      "table.csv",
      `id,name\n1,${SECRET}\n2,"${SECRET}\n3,a\n`,
      "a quote that opens here is never closed, in line 3",
    ],
    ["ragged.csv", `id,name\n1,${SECRET}\n2,${SECRET},b\n`, "3 cells under a header of 2, in line 3"],
    ["packed.json", Buffer.from([0x1f, 0x8b, 8, 0]), "it is compressed"],
    ["list-empty.json", '{"data": [], "page": 1}', "it has no records"],
    ["nan.json", `{"name": "${SECRET}", "id": NaN}`, "not JSON"],
    ["utf16.json", "\u0000{\u0000}", "not text in UTF-8"],
  ])("%s", async (name, text, code) => {
    if (text !== undefined) write(name, text);
    const { exit, out, err } = await run(
      name.includes("empty.") ? { v2: [at(name)] } : { v2: [at("v2.json"), at(name)] },
    );
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain(code);
    expect(err).toContain(name);
    expect(err).not.toMatch(/Maria|Gonzalez|\n\s+at /);
  });

  test("a record without an end", async () => {
    write("huge.json", `[{"id": 1, "name": "${"a".repeat(1000)}`);
    for (let at2 = 0; at2 < 70; at2++) appendFileSync(at("huge.json"), "b".repeat(1024 * 1024));
    const { exit, err } = await run({ v1: at("huge.json") });
    expect([exit, err]).toEqual([1, expect.stringContaining("a record has more than 64 MB, in line 1")]);
  });

  test("a map that is none, and an object that is not in the map", async () => {
    write("map.json", JSON.stringify({ rows: [{ v1: 1 }] }));
    expect((await run({ map: at("map.json") })).err).toContain("not rows of a migration report");
    write(
      "map.json",
      JSON.stringify({ rows: [{ kind: "field", v1: { object: "Job", field: "id" }, targets: [] }] }),
    );
    const { exit, err } = await run({ map: at("map.json"), v1Object: "Jbo" });
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/no object Jbo; did you mean Job\?[^]*It has Job\./),
    ]);
  });

  test("an output that cannot be written", async () => {
    const { exit, err } = await run({ out: at("none/diff.txt") });
    expect([exit, err.includes("output-unwritable")]).toEqual([1, true]);
  });
});
