/** Folders of outputs. */
import { errorCode, FileError } from "../ground/errors.ts";
import * as files from "../runtime/files.ts";

/**
 * Makes a folder and those above it that are missing.
 *
 * @returns the first that was made
 * @throws FileError where its place is none for folders
 */
export function makeFolders(path: string): Promise<string | undefined> {
  return files.makeFolders(path).catch((error: unknown) => {
    if (errorCode(error) !== "ENOENT") throw error;
    throw new FileError("the system lets no folder be made there", "Choose a folder in another place.");
  });
}
