/** Records of releases on the disk, and whether the packages there follow them. */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/codes.ts";
import { get } from "../ground/json.ts";
import { readIfThere } from "../read/disk.ts";
import { parseData } from "../read/parse.ts";
import { serialiseRecord } from "../read/record.ts";
import { commit, isInterrupted, withLock } from "../write/commit.ts";
import type { Planned } from "./release-plan.ts";

/** All at once: a run that is killed meanwhile is finished by the next. */
export async function writeRecords(
  folder: string,
  planned: readonly Planned[],
): Promise<readonly Diagnostic[]> {
  const writes = new Map(
    planned.map(({ package: name, record }) => [`${name}.json`, serialiseRecord(record)]),
  );
  const done = await withLock(folder, async () => ({
    diagnostics: await commit(folder, { writes, deletes: [] }),
  }));
  return done.diagnostics;
}

/**
 * Whether the packages on disk state other releases than their records: a run ended, or was ended, after it had written those. Their code
 * may be older or newer than the release as ever; that is for `stgen generate`.
 *
 * @param stated what the files that state a release would be, by path below `out`
 */
export async function areBehind(out: string, stated: ReadonlyMap<string, string>): Promise<boolean> {
  if (await isInterrupted(out)) return true;
  for (const [path, text] of stated) {
    const found = await readIfThere(join(out, path)).catch(() => undefined);
    if (found === undefined || releaseIn(path, found) !== releaseIn(path, text)) return true;
  }
  return false;
}

/** What a file says of the release: of a `package.json` the keys that come from the record, else all of it. */
function releaseIn(path: string, text: string): string {
  if (!path.endsWith(".json")) return text;
  const { value } = parseData({ path, text });
  return JSON.stringify(["version", "dependencies"].map((key) => get(value, key)));
}
