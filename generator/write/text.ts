/** One file for the user, wherever that is told to be. */
import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { faultOf, FileError, ifMissing, isFolder } from "../ground/errors.ts";
import { notePlaced, uninterrupted } from "../ground/system.ts";
import { shown } from "../read/disk.ts";

/** @returns why it could not be written */
export async function writeText(path: string, text: string): Promise<Diagnostic[]> {
  try {
    await uninterrupted(() => writeFile(resolve(path), text));
    notePlaced(shown(resolve(path)));
    return [];
  } catch (error) {
    return [unwritable(shown(resolve(path)), error)];
  }
}

/** Why a file of records cannot be written there: for commands that have it only when they are stopped. */
export async function refusedFile(to: string, force = false): Promise<Diagnostic[]> {
  const path = shown(resolve(to));
  const folder = dirname(resolve(to));
  try {
    const found = await stat(to).catch(ifMissing);
    if (found?.isDirectory() === true) return [unwritable(path, isFolder())];
    if (found !== undefined && !force) return [fileDiagnostic("records-exist", { path })];
    await access(found ? to : folder, constants.W_OK);
    return [];
  } catch (error) {
    const { reason, hint } = faultOf(error, "write");
    return [unwritable(path, new FileError(`${shown(folder)}: ${reason}`, hint))];
  }
}
