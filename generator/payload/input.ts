import type { MigrationReport } from "../migrate/rows.ts";
import { isObject, type JsonValue } from "../ground/json.ts";

/** Whether everything the diff reads of a map is there. */
export function isReport(value: unknown): value is MigrationReport {
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
