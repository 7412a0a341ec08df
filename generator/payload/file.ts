/** Opens payloads. Whatever is wrong with one becomes a diagnostic that quotes nothing of it. */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { errorCode, reasonOf } from "../ground/errors.ts";
import type { JsonValue } from "../ground/json.ts";
import { shown } from "../read/disk.ts";
import { MAX_DEPTH, tooDeep } from "../read/parse.ts";
import { openRecords, type RecordFile, RecordFault } from "../read/records.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { listsOf, unwrap } from "./columns.ts";

/** @param faults take what is wrong with the file */
export async function openPayload(
  path: string,
  wire: WireProfile,
  faults: Diagnostic[],
): Promise<RecordFile | undefined> {
  const rows = listsOf(wire);
  return guard(path, faults, async () => {
    const file = await openRecords(path, { unwrap: (value) => unwrap(value, wire), rows });
    if (file.whole !== undefined) checkDepth(file.whole);
    return file;
  });
}

/** What reads of a file; a fault of the file becomes a diagnostic. */
export async function guard<T>(
  path: string,
  faults: Diagnostic[],
  read: () => Promise<T>,
): Promise<T | undefined> {
  const file = shown(resolve(path));
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RecordFault) && !isSystemError(error)) throw error;
    const { format, hint } = error instanceof RecordFault ? error : {};
    const found =
      format === undefined
        ? unreadable(file, error)
        : diagnostic("syntax-error", { format, reason: reasonOf(error) });
    faults.push({ ...found, place: { file }, ...(hint !== undefined && { hint }) });
    return undefined;
  }
}

function isSystemError(error: unknown): boolean {
  return errorCode(error) !== undefined;
}

export function checkDepth(value: JsonValue): void {
  if (tooDeep(value) === undefined) return;
  throw new RecordFault(`it nests deeper than ${MAX_DEPTH} levels`, {
    hint: "Answers of an API nest a few levels; is this one?",
  });
}

/** A JSON document as a whole: a migration report. */
export async function readDocument(path: string, faults: Diagnostic[]): Promise<JsonValue | undefined> {
  return guard(path, faults, async () => {
    const file = await openRecords(path, { unwrap: (value) => value, rows: [] });
    let found = file.whole;
    if (found === undefined) await file.each((value) => ((found = value), false));
    await file.close();
    if (found !== undefined) checkDepth(found);
    return found;
  });
}
