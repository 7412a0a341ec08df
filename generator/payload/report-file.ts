/** The migration report that payloads are compared by, as read from a file. */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { FileError } from "../ground/errors.ts";
import { isObject, type JsonValue } from "../ground/json.ts";
import { didYouMean, printable } from "../ground/text.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { shown } from "../read/disk.ts";
import { readDocument } from "./file.ts";

/** @param faults take what is wrong with the file */
export async function readReport(path: string, faults: Diagnostic[]): Promise<MigrationReport | undefined> {
  const value = await readDocument(path, faults);
  if (value === undefined || isReport(value)) return value;
  const reason = isObject(value)
    ? "its rows are not rows of a migration report"
    : "it is not a migration report";
  const hint = "Name the report.json that `stgen migrate report` writes.";
  faults.push(unreadable(shown(resolve(path)), new FileError(reason, hint)));
  return undefined;
}

/** Old objects that a report has rows of. */
export function objectsIn({ rows }: MigrationReport): readonly string[] {
  return [...new Set(rows.filter(({ kind }) => kind === "field").map(({ v1 }) => v1.object))];
}

/** A diagnostic, if a map has no such object. */
export function unknownObject(
  known: readonly string[],
  object: string,
  option = "--v1-object",
): Diagnostic[] {
  if (known.includes(object)) return [];
  const reason = `the map has no object ${printable(object)}${didYouMean(object, known)}`;
  return [diagnostic("option-invalid", { option, reason, hint: `It has ${[...known].sort().join(", ")}.` })];
}

/** The payload is not what the user says. */
export function wrongObject(reason: string): Diagnostic {
  const hint = "Leave --v1-object out to have the payload recognised, or name what it is.";
  return diagnostic("option-invalid", { option: "--v1-object", reason: printable(reason), hint });
}

/** What a pipeline waits for can only be found beside a map. */
export function nothingHeld(said: string): Diagnostic {
  const hint = "Name the object with --v1-object, or leave --fail-on out.";
  const reason = `without a map nothing can fail. ${printable(said)}`;
  return diagnostic("option-invalid", { option: "--fail-on", reason, hint });
}

/** Whether everything the diff reads of a map is there. */
function isReport(value: unknown): value is MigrationReport {
  const rows = isObject(value) ? value["rows"] : undefined;
  return Array.isArray(rows) && rows.every(isRow);
}

function isRow(row: JsonValue): boolean {
  if (!isObject(row) || !isObject(row["v1"]) || !Array.isArray(row["targets"])) return false;
  const { object, field, type } = row["v1"];
  const isText = typeof object === "string" && typeof field === "string";
  const isOptionalText = (text: unknown) => text === undefined || typeof text === "string";
  return (
    isText &&
    isOptionalText(type) &&
    row["targets"].every(
      (target) =>
        isObject(target) && ["domain", "schema", "field"].every((key) => isOptionalText(target[key])),
    )
  );
}
