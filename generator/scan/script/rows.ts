/** Objects and maps that are tables: whatever their names are, each holds something to ask for. */
import { literal, text, type Value } from "./values.ts";

type Row = readonly [key: string, value: Value];

/** @returns nothing where it is not all known, or no table: names and values of a query are looked at together */
export function rowsIn(value: Value | undefined): readonly Row[] | undefined {
  const of = value?.kind === "query" ? value.of : value;
  if (of?.kind !== "object" || of.isOpen || of.entries.size === 0) return undefined;
  const rows = [...of.entries].map(([key, entry]): Row => [key, entry.value()]);
  return rows.every(([, each]) => isRow(each)) ? rows : undefined;
}

/** The same of what `new Map` makes. */
export function rowsOfMap(value: Value): readonly Row[] | undefined {
  return value.kind === "query" ? rowsIn(value) : undefined;
}

/** What a loop over a map goes through. */
export function pairsIn(value: Value): Value | undefined {
  const rows = rowsOfMap(value);
  return rows && { kind: "list", items: rows.map(([key, each]) => pairOf(key, each)), isOpen: false };
}

export function pairOf(key: string, value: Value): Value {
  return { kind: "list", items: [text(key), value], isOpen: false };
}

/** A path, or something that may have one. */
function isRow(value: Value): boolean {
  if (value.kind === "text") return literal(value)?.includes("/") ?? value.parts.length > 1;
  return ["object", "list", "instance", "class", "function"].includes(value.kind);
}
