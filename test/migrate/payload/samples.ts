/** The samples of old payloads, with each placeholder replaced by a value of its own: the kind of the placeholder and its position. */
import { existsSync, readFileSync } from "node:fs";
import type { JsonValue } from "../../../generator/ground/json.ts";

const FOLDER = new URL("../../../../shared/facts/v1/samples/", import.meta.url);

export const hasSamples = existsSync(FOLDER);

export function readSample(name: string): JsonValue {
  let position = 0;
  const text = readFileSync(new URL(name, FOLDER), "utf8").replace(
    /"<([A-Z0-9-]+)(?::\w+)?>"/g,
    (_, kind: string) => {
      position += 1;
      return JSON.stringify(fill(kind, position));
    },
  );
  return JSON.parse(text) as JsonValue;
}

function fill(kind: string, position: number): string {
  if (kind === "PHONE") return String(5_550_100_000 + position * 37);
  if (kind === "ISO8601")
    return `2023-03-${String(1 + (position % 28)).padStart(2, "0")}T09:${String(position).padStart(2, "0")}:17`;
  if (kind === "EMAIL") return `person${position}@mail.test`;
  return `${kind.toLowerCase()} ${position}`;
}
