/** `stgen generate --timing`: which passes are told, and in what form; what they take is a matter of the machine. */
import { describe, expect, it } from "vitest";
import { document, project, put, stgen, stgenJson } from "./support.ts";

const GENERATE = ["generate", "--specs", "specs"];
const MADE = ["read", "compare", "parse", "correct", "lower", "describe", "emit", "migrate", "write"];

interface Row {
  readonly pass: string;
  readonly cpu: number;
  readonly memory: number;
}

async function timing(cwd: string, ...more: string[]): Promise<readonly Row[] | undefined> {
  const { json } = await stgenJson(cwd, [...GENERATE, ...more]);
  return (json as { readonly timing?: readonly Row[] }).timing;
}

describe("stgen generate --timing", () => {
  it("has a row for each pass that ran, and one for the rest", async () => {
    const cwd = project();
    const rows = (await timing(cwd, "--timing")) ?? [];
    expect(rows.map(({ pass }) => pass).sort()).toEqual([...MADE, "the rest"].sort());
    expect(rows.at(-1)?.pass).toBe("the rest");
    for (const { cpu, memory } of rows) {
      expect(cpu).toBeGreaterThanOrEqual(0);
      expect(memory).toBeGreaterThan(10);
    }
    const again = (await timing(cwd, "--timing")) ?? [];
    expect(again.map(({ pass }) => pass)).toEqual(["read", "compare", "write", "the rest"]);
    put(cwd, { "specs/alpha.json": document("alpha", "other") });
    expect(await timing(cwd)).toBeUndefined();
  });

  it("shows them as a table, in which all is the sum", async () => {
    const { stdout } = await stgen(project(), [...GENERATE, "--timing"]);
    const table = [...stdout.matchAll(/^ {2}(\w[\w ]*?) +(\d+\.\d\d) CPU s +(\d+) MB$/gm)];
    expect(table.map(([, name]) => name).sort()).toEqual([...MADE, "all", "the rest"].sort());
    const [all = 0, ...rows] = table.map(([, , cpu]) => Number(cpu)).reverse();
    const sum = rows.reduce((total, cpu) => total + cpu, 0);
    expect(Math.abs(all - sum)).toBeLessThan(0.01 * table.length);
  });
});
