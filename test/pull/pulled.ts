/** A folder into which `stgen specs pull` has brought two documents, once for all tests of a file. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { folder, stgenJson, tree } from "../cli/support.ts";
import { DOCUMENTS } from "./cases.ts";
import { type Portal, portalOf } from "./portal.ts";

interface Pulled {
  readonly ok: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly vanished: readonly string[];
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

export async function pull(portal: Portal, cwd: string, ...args: readonly string[]) {
  const { code, json } = await stgenJson(cwd, ["specs", "pull", "--from", portal.url, ...args]);
  return { code, ...(json as unknown as Pulled) };
}

const shared = await portalOf(DOCUMENTS);
const base = folder();
expect(await pull(shared, base)).toMatchObject({ code: 0 });

/** A portal of two documents, and a folder in which they have been pulled. */
export function pulled() {
  shared.reset(DOCUMENTS);
  const cwd = folder();
  cpSync(base, cwd, { recursive: true });
  return { portal: shared, cwd, specs: () => tree(join(cwd, "specs")) };
}

/** As it is written. */
export const pretty = (text: string) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
