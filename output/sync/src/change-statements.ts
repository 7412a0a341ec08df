/** Steps from tables as they are to tables as they are wanted, in SQL. */
import { createPart } from "./ddl.js";
import { partsOf } from "./parts.js";
import type { ColumnType, TableSpec } from "./table.js";
import type { SchemaStep, TableChange } from "./target.js";
import { type Dialect, quoted, type Words, WORDS } from "./words.js";

/**
 * @param above the table whose records its rows are asked for by
 * @returns statements in their order, each without its semicolon
 */
export function changeStatements(
  dialect: Dialect,
  { table, steps }: TableChange,
  above: TableSpec | undefined,
): readonly string[] {
  const parts = new Map(partsOf(table, above).map((part) => [part.name, part]));
  const words: Words = WORDS[dialect];
  const statementsOf = (step: SchemaStep): readonly string[] => {
    const name = quoted(step.part);
    const part = parts.get(step.part);
    switch (step.kind) {
      case "create":
        return part ? createPart(dialect, part) : [];
      case "drop":
        return [`DROP TABLE IF EXISTS ${name}`];
      case "rename":
        return [`ALTER TABLE ${name} RENAME TO ${quoted(step.to)}`];
      case "add-column": {
        const type: ColumnType = part?.columns.find((column) => column.name === step.column)?.type ?? "text";
        return [`ALTER TABLE ${name} ADD COLUMN ${quoted(step.column)} ${words.types[type]}`];
      }
      case "rename-column":
        return [`ALTER TABLE ${name} RENAME COLUMN ${quoted(step.column)} TO ${quoted(step.to)}`];
      case "widen-column":
        return words.retype(name, quoted(step.column), words.types[step.type]);
      case "drop-column":
        return [`ALTER TABLE ${name} DROP COLUMN ${quoted(step.column)}`];
    }
  };
  return steps.flatMap(statementsOf);
}
