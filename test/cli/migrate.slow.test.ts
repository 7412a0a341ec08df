/** The whole report of V1 → V2 as `stgen migrate` prints it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { folder, root, stgen } from "./support.ts";

const schema = JSON.parse(
  readFileSync(join(root, "templates/migration-report.schema.json"), "utf8"),
) as object;
describe("migrate report", () => {
  it("prints what the published schema says, for V1 → V2 with and without pins", async () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    for (const flags of [[], ["--no-pins"]]) {
      const { code, stdout, stderr } = await stgen(folder(), ["migrate", "report", "--json", ...flags]);
      expect([code, stderr]).toEqual([0, ""]);
      const report = JSON.parse(stdout) as { rows: { pinned: boolean }[] };
      validate(report);
      expect(validate.errors).toBeNull();
      expect(report.rows.every((row) => row.pinned)).toBe(flags.length === 0);
    }
  });
});
