/** Statements that make tables, and that change them to what documents say now. */
import { columnsOf, type Part, partsOf } from "./parts.js";
import { type ColumnSpec, OWN, type TableSpec } from "./table.js";
import { type Dialect, literal, quoted, type Words, WORDS } from "./words.js";

/** What our own columns are for. */
const ABOUT_OWN: Readonly<Record<string, string>> = {
  [OWN.key]: "A hash of the record, which has no id",
  [OWN.parent]: "The key of the record that the row belongs to",
  [OWN.position]: "The place in the list, from 0",
  [OWN.syncedAt]: "When the row was written",
  [OWN.run]: "The run that wrote it",
  [OWN.deletedAt]: "When a full pass did not find the record any more",
};

/** What makes a table, with comments: the statements, each without its semicolon. */
export function createStatements(dialect: Dialect, table: TableSpec, above?: TableSpec): readonly string[] {
  return partsOf(table, above).flatMap((part) => createPart(dialect, part));
}

export function createPart(dialect: Dialect, part: Part): readonly string[] {
  const words: Words = WORDS[dialect];
  const name = quoted(part.name);
  const key = `PRIMARY KEY (${part.primaryKey.map(quoted).join(", ")})`;
  const lines = [
    ...columnsOf(part).map(([column, type]) => columnLine(column, words.types[type])),
    ...(words.primaryKey ? [`  ${key}`] : []),
  ];
  const create = `CREATE TABLE ${name} (\n${lines.join(",\n")}\n)`;
  return [create, ...(words.comments ? commentsOf(part) : [])];
}

function columnLine(name: string, type: string): string {
  return `  ${quoted(name)} ${type}`;
}

function commentsOf(part: Part): readonly string[] {
  const name = quoted(part.name);
  const columns = [
    ...part.front.map(([own]) => [own, ABOUT_OWN[own]] as const),
    ...part.columns.map((column) => [column.name, aboutColumn(column)] as const),
    ...part.back.map(([own]) => [own, ABOUT_OWN[own]] as const),
  ];
  return [
    ...(part.about === undefined ? [] : [`COMMENT ON TABLE ${name} IS ${literal(part.about)}`]),
    ...columns.flatMap(([column, about]) =>
      about === undefined ? [] : [`COMMENT ON COLUMN ${name}.${quoted(column)} IS ${literal(about)}`],
    ),
  ];
}

/** Longer lists of values are no comment any more. */
const MOST_VALUES = 20;

/** What documents say of a column, its values, and what it refers to: which nothing enforces, for rows come in any order. */
export function aboutColumn({ about, values, refers }: ColumnSpec): string | undefined {
  const said = [
    ...(about === undefined ? [] : [about]),
    ...(values === undefined ? [] : [`One of ${valuesOf(values)}`]),
    ...(refers ? [`Refers to ${refers.table}.${refers.column}`] : []),
  ].map((sentence) => sentence.replace(/\.$/, ""));
  return said.length === 0 ? undefined : `${said.join(". ")}.`;
}

function valuesOf(values: readonly string[]): string {
  const shown = values.slice(0, MOST_VALUES).join(", ");
  return values.length > MOST_VALUES ? `${shown} …` : shown;
}

/** Tables of ours: where readings are, what runs did, what no column took, and what is still to be asked for. */
export function ownTables(dialect: Dialect): readonly { readonly name: string; readonly create: string }[] {
  const { int64, text, timestamp, boolean } = WORDS[dialect].types;
  const table = (name: string, columns: readonly string[], key: string) => ({
    name,
    create: `CREATE TABLE ${quoted(name)} (\n  ${columns.join(",\n  ")},\n  PRIMARY KEY (${key})\n)`,
  });
  return [
    table("_tables", [`"name" ${text}`, `"cursor" ${text}`, `"spec" ${text}`], `"name"`),
    table(
      "_runs",
      [
        `"run" ${text}`,
        `"table" ${text}`,
        `"kind" ${text}`,
        `"is_full" ${boolean}`,
        ...["calls", "read", "written", "rejected", "deleted"].map((name) => `"${name}" ${int64}`),
        `"started_at" ${timestamp}`,
        `"ended_at" ${timestamp}`,
        `"error" ${text}`,
      ],
      `"run", "table"`,
    ),
    // Several records without a key may be rejected for one reason: the record is a part of what tells them apart.
    table(
      "_rejected",
      [
        `"table" ${text}`,
        `"key" ${text}`,
        `"hash" ${text}`,
        `"reason" ${text}`,
        `"record" ${text}`,
        `"run" ${text}`,
        `"at" ${timestamp}`,
      ],
      `"table", "hash"`,
    ),
    table("_pending", [`"table" ${text}`, `"key" ${text}`], `"table", "key"`),
  ];
}
