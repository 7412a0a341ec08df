/** `stgen migrate` as its users run it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CASES, NEW, OLD, petsDocument } from "../migrate/pin-cases.ts";
import { folder, stgen, tree } from "./support.ts";

const pets = () => folder({ "old/pets.json": OLD, "new/pets.json": NEW });
const PETS = ["--from", "old", "--to", "new"];

describe("migrate report", () => {
  it("writes the wanted formats of any two folders, and nothing the second time", async () => {
    const cwd = pets();
    const args = ["migrate", "report", ...PETS, "--out", "report", "--format", "json,csv"];
    expect((await stgen(cwd, args)).code).toBe(0);
    const first = tree(cwd);
    expect(Object.keys(first).filter((path) => /^report\/report\./.test(path))).toEqual([
      "report/report.csv",
      "report/report.json",
      "report/report.schema.json",
    ]);
    expect((await stgen(cwd, args)).stdout).toContain("0 files written");
    expect(tree(cwd)).toEqual(first);
  });

  it("takes files in place of folders, and other APIs when told so", async () => {
    const cwd = folder({ "old.json": OLD, "bill.json": petsDocument("Bill", ["voltage", "amperage"]) });
    const report = (from: string, ...flags: string[]) =>
      stgen(cwd, ["migrate", "report", "--from", from, "--to", "old.json", "--json", ...flags]);
    const fates = ({ stdout }: { readonly stdout: string }) =>
      (JSON.parse(stdout) as { rows: { kind: string; fate: string[] }[] }).rows
        .filter(({ kind }) => kind === "field")
        .flatMap(({ fate }) => fate);
    expect(fates(await report("old.json"))).toEqual(["same", "same", "same", "same"]);
    const refused = await report("bill.json");
    expect([refused.code, refused.stdout + refused.stderr]).toEqual([
      1,
      expect.stringMatching(/hardly anything in common[^]*--unrelated/) as string,
    ]);
    expect(fates(await report("bill.json", "--unrelated"))).toEqual(["removed", "removed"]);
  });

  it("does not replace what was edited by hand", async () => {
    const cwd = pets();
    const args = ["migrate", "report", ...PETS, "--out", "report", "--format", "csv"];
    await stgen(cwd, args);
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(cwd, "report/report.csv"), "mine");
    const { code, stderr } = await stgen(cwd, args);
    expect([code, stderr]).toEqual([1, expect.stringContaining("was edited by hand") as string]);
    expect(readFileSync(join(cwd, "report/report.csv"), "utf8")).toBe("mine");
  });

  it.each([
    [["--format", "pdf"], 2, "The formats are html, md, json, csv."],
    [["--from", "nowhere"], 1, "The folder nowhere does not exist"],
    [["--pins", "nowhere"], 1, "nowhere cannot be read: it does not exist"],
  ])("with %j ends with %i", async (flags, exit, message) => {
    const cwd = pets();
    const { code, stderr } = await stgen(cwd, ["migrate", "report", ...PETS, "--out", "r", ...flags]);
    expect(code).toBe(exit);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, "r"))).toBe(false);
  });
});

describe("migrate payload", () => {
  const V1 = { id: 48213, jobNumber: "J-48213", customer: { id: 99017, name: "Ann" }, status: "Completed" };
  const V2 = { id: 48213, jobNumber: "J-48213", customerId: 99017, jobStatus: "Completed" };

  it("holds what it finds against the report where the object is named", async () => {
    const cwd = folder({ "v1.json": JSON.stringify(V1), "v2.json": JSON.stringify(V2) });
    const args = ["migrate", "payload", "v1.json", "v2.json", "--format", "json"];
    const { code, stdout } = await stgen(cwd, [...args, "--v1-object", "Job"]);
    expect(code).toBe(0);
    const { object, leaves } = JSON.parse(stdout) as {
      object: string;
      leaves: { path: string; verdict: string; place?: { path: string } }[];
    };
    expect(object).toBe("Job");
    expect(leaves).toContainEqual(
      expect.objectContaining({
        path: "customer.id",
        verdict: "transformed",
        place: { document: "v2.json", path: "customerId" },
      }),
    );
    expect(leaves.filter(({ verdict }) => verdict === "contradiction")).toEqual([]);
  });

  it("says which object it does not know", async () => {
    const cwd = folder({ "v1.json": JSON.stringify(V1), "v2.json": JSON.stringify(V2) });
    const { code, stderr } = await stgen(cwd, [
      "migrate",
      "payload",
      "v1.json",
      "v2.json",
      "--v1-object",
      "Jobb",
    ]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("no object Jobb; did you mean Job?") as string,
    ]);
  });
});

describe("migrate check", () => {
  it("finds the pins of the project whole", async () => {
    const { code, stdout } = await stgen(folder(), ["migrate", "check"]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/none stale, \d+ contradicted .* 0 missing/) as string,
    ]);
  });

  it("is strict when asked: rows that nobody decided are then drift", async () => {
    const cwd = folder({
      "old/pets.json": OLD,
      "new/pets.json": NEW,
      "pins/pets.yaml": CASES["pin-missing"]?.pins ?? "",
    });
    const codes = ["", "--strict"].map(async (flag) => {
      const { code } = await stgen(cwd, [
        "migrate",
        "check",
        ...PETS,
        "--pins",
        "pins",
        ...(flag ? [flag] : []),
      ]);
      return code;
    });
    expect(await Promise.all(codes)).toEqual([0, 3]);
  });

  it("fails on a stale one, with its place", async () => {
    const cwd = folder({
      "old/pets.json": OLD,
      "new/pets.json": NEW,
      "pins/pets.yaml": CASES["pin-target-missing"]?.pins ?? "",
    });
    const { code, stderr } = await stgen(cwd, ["migrate", "check", ...PETS, "--pins", "pins"]);
    expect(code).toBe(1);
    expect(stderr).toContain("pins/pets.yaml:4:");
    expect(stderr).toContain("in this document: new/pets.json:1:");
  });
});
