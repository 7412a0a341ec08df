/** One file for the user, wherever that is told to be. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { reasonOf } from "../ground/errors.ts";
import { notePlaced, uninterrupted } from "../ground/system.ts";
import { shown } from "../read/disk.ts";

/** @returns why it could not be written */
export async function writeText(path: string, text: string): Promise<Diagnostic[]> {
  try {
    await uninterrupted(() => writeFile(resolve(path), text));
    notePlaced(shown(resolve(path)));
    return [];
  } catch (error) {
    return [fileDiagnostic("output-unwritable", { path: shown(resolve(path)), reason: reasonOf(error) })];
  }
}
