/** A file for the user that is written piece by piece: it is there as a whole, or as it was before. */
import { rmSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { ifMissing, isFolder } from "../ground/errors.ts";
import { clearingUp, notePlaced, pid, uninterrupted } from "../ground/system.ts";
import { shown } from "../read/disk.ts";

/**
 * @param work is handed what writes; the file is put in its place when it gives `true`
 * @returns why it could not be written
 */
export async function writePieces(
  path: string,
  work: (write: (text: string) => Promise<void>) => Promise<boolean>,
): Promise<Diagnostic[]> {
  const place = resolve(path);
  const draft = `${place}.${pid}.part`;
  return clearingUp(
    () => rmSync(draft, { force: true }),
    async () => {
      let isOurs = true;
      try {
        // To be told before the work, and not after it.
        if ((await stat(place).catch(ifMissing))?.isDirectory() === true) throw isFolder();
        const file = await open(draft, "w");
        isOurs = false;
        const isWhole = await work((text) =>
          file.write(text).then(
            () => undefined,
            (error: unknown) => {
              isOurs = true;
              throw error;
            },
          ),
        ).finally(() => file.close());
        isOurs = true;
        if (!isWhole) await rm(draft, { force: true });
        else {
          await uninterrupted(() => rename(draft, place));
          notePlaced(shown(place));
        }
        return [];
      } catch (error) {
        await rm(draft, { force: true });
        if (!isOurs) throw error;
        return [unwritable(shown(place), error)];
      }
    },
  );
}
