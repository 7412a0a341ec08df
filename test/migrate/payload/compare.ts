import { join } from "node:path";
import { vi } from "vitest";
import {
  migratePayloadCommand,
  type MigratePayloadFlags,
} from "../../../generator/commands/migrate-payload.ts";
import type { LeafVerdict, PayloadDiff } from "../../../generator/payload/verdict.ts";
import { folder } from "../../cli/support.ts";

export interface Compared {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Where the output is JSON. */
  readonly diff: PayloadDiff;
  readonly of: (path: string) => LeafVerdict | undefined;
}

/**
 * The command on files of these contents, as JSON unless they are texts.
 *
 * @param old content of `old.json`
 * @param answers contents by the names of their files
 */
export async function compare(
  old: unknown,
  answers: Readonly<Record<string, unknown>>,
  flags: Partial<MigratePayloadFlags> = {},
): Promise<Compared> {
  const text = (content: unknown) => (typeof content === "string" ? content : JSON.stringify(content));
  const files = Object.entries({ old, ...answers }).map(([name, content]) => [`${name}.json`, text(content)]);
  const at = folder(Object.fromEntries(files) as Record<string, string>);
  let [out, err] = ["", ""];
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => ((out += String(chunk)), true)),
    vi.spyOn(process.stderr, "write").mockImplementation((chunk) => ((err += String(chunk)), true)),
  ];
  try {
    const v2 = Object.keys(answers).map((name) => join(at, `${name}.json`));
    const code = await migratePayloadCommand({ v1: join(at, "old.json"), v2, format: "json", ...flags });
    const isJson = out.startsWith("{");
    const diff = (isJson ? JSON.parse(out) : { leaves: [] }) as PayloadDiff;
    return { code, out, err, diff, of: (path) => diff.leaves.find((leaf) => leaf.path === path) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
