/** Which paths may be written: below the output folder, on every system, and not through links that lead out of it. */
import { realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { FileError } from "../ground/errors.ts";

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Whether a path is relative, stays below its folder and means the same on every system. */
export function isSafePath(path: string): boolean {
  return (
    path !== "" &&
    path.length < 400 &&
    !/[\u0000-\u001f\\:*?"<>|]/.test(path) &&
    path
      .split("/")
      .every(
        (part) => part !== "" && part !== "." && part !== ".." && !/[. ]$/.test(part) && !RESERVED.test(part),
      )
  );
}

/** For a path that goes through a link. */
export function leadsOut(): FileError {
  return new FileError(
    "a link in its path leads out of the folder",
    "Remove the link, or choose another folder.",
  );
}

/** Two paths that are one file where case does not count. */
export function caseTwin(paths: Iterable<string>): string | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined && twin !== path) return path;
    seen.set(path.toLowerCase(), path);
  }
  return undefined;
}

/** Whether the folder a file would be written to really lies below `out`, links followed. */
export async function staysInside(out: string, path: string): Promise<boolean> {
  const root = await realpath(out).catch(() => undefined);
  if (root === undefined) return true;
  for (let folder = dirname(join(out, path)); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => undefined);
    if (real !== undefined) return real === root || real.startsWith(root + sep);
    if (folder === dirname(folder)) return false;
  }
}
