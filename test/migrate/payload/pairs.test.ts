/** Pairs of records by hand: every fault is found, and no other form of the same value is taken for one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { parse } from "yaml";
import { migratePayloadCommand } from "../../../generator/commands/migrate-payload.ts";
import type { PayloadDiff } from "../../../generator/payload/verdict.ts";
import { folder } from "../../cli/support.ts";

interface Pair {
  readonly name: string;
  readonly object: string;
  readonly old: object;
  readonly new: Readonly<Record<string, object>>;
  readonly differs: readonly string[];
}

const PAIRS = parse(readFileSync(new URL("pairs.yaml", import.meta.url), "utf8")) as readonly Pair[];

async function diff({ object, old, new: answers }: Pair): Promise<PayloadDiff> {
  const files = Object.entries(answers).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]);
  const at = folder(
    Object.fromEntries([["old.json", JSON.stringify(old)], ...files]) as Record<string, string>,
  );
  let out = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  try {
    const v2 = files.map(([name = ""]) => join(at, name));
    await migratePayloadCommand({ v1: join(at, "old.json"), v2, v1Object: object, format: "json" });
  } finally {
    spy.mockRestore();
  }
  return JSON.parse(out) as PayloadDiff;
}

it.each(PAIRS)("$name", async (pair) => {
  const { leaves } = await diff(pair);
  const wrong = leaves.filter(
    ({ verdict, differing = [] }) => verdict === "contradiction" || differing.length > 0,
  );
  expect(wrong.map(({ path }) => path).sort()).toEqual([...pair.differs].sort());
});
