/** A folder for what is looked at before anybody gets it. */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearingUp } from "../ground/system.ts";

/** Gives `work` a new folder among the temporary ones, and removes it afterwards. */
export async function withScratch<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `stgen-${name}-`));
  return clearingUp(
    () => rmSync(folder, { recursive: true, force: true }),
    () => work(folder),
  );
}
