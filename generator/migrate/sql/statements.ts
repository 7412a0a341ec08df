/** Views as a file of SQL: a header that says what is read and what is not run, then statements in an order that runs. */
import type { Plan } from "../../former/plan.ts";
import { dialectIn, DIALECTS, type DialectName } from "./dialects.ts";
import { snakeCase } from "../../ground/identifier.ts";
import type { CalledTable, TableOf } from "./tables.ts";
import { type Column, type View, type ViewOptions, viewOf } from "./views.ts";

export interface SqlSettings {
  readonly dialect: DialectName;
  /** Old objects; all that have rows of their own when absent. */
  readonly objects?: readonly string[];
  /** `raw` or `project.raw`: where tables and views are. */
  readonly schema?: string;
  readonly storage: "json" | "columns";
  readonly embedded: "columns" | "json";
  /** Whose clock times show, as IANA names it; UTC when absent. */
  readonly timeZone?: string;
  readonly depth: number;
  /** Leaves out what is lost. */
  readonly onlyComputed: boolean;
  readonly tableOf: TableOf;
  readonly behind: ViewOptions["behind"];
  readonly fractions: ViewOptions["fractions"];
}

export interface PrintedViews {
  readonly sql: string;
  readonly views: readonly View[];
  /** Old objects that no table has rows of. */
  readonly without: readonly string[];
}

export function printViews(plan: Plan, settings: SqlSettings): PrintedViews {
  const {
    dialect: name,
    timeZone,
    schema,
    objects = Object.keys(plan.objects),
    onlyComputed,
    ...options
  } = settings;
  const dialect = dialectIn(name, timeZone);
  const parts = schema === undefined ? [] : schema.split(".");
  const made = objects.map((object) => viewOf(plan, object, { ...options, dialect, schema: parts }));
  const views = made
    .filter((view) => view !== undefined)
    .map((view) =>
      onlyComputed ? { ...view, columns: view.columns.filter(({ lost }) => lost === undefined) } : view,
    )
    .filter(({ columns }) => columns.length > 0);
  const without = objects.filter((object) => !views.some((view) => view.object === object));
  const statements = views.map((view) => statement(view, { name, parts }));
  const sql = [header(views, { ...settings, without }), ...statements].join("\n");
  return { sql, views, without };
}

/** `v1_job_appointment` */
export function viewName(object: string): string {
  return `v1_${snakeCase(object)}`;
}

interface Where {
  readonly name: DialectName;
  readonly parts: readonly string[];
}

function statement({ object, columns, from, where }: View, { name, parts }: Where): string {
  const { quote, stored } = DIALECTS[name];
  const view = [...parts, stored(viewName(object))].map(quote).join(".");
  const lines = columns.map((column, i) => columnLine(column, quote, i === columns.length - 1));
  const conditions = where.length > 0 ? `\nWHERE ${where.join(" AND ")}` : "";
  return `CREATE OR REPLACE VIEW ${view} AS\nSELECT\n${lines.join("\n")}\nFROM ${from}${conditions};\n`;
}

function columnLine({ name, sql, lost }: Column, quote: (name: string) => string, isLast: boolean): string {
  const comment = lost === undefined ? "" : ` -- lost: ${inLine(lost)}`;
  return `  ${sql} AS ${quote(name)}${isLast ? "" : ","}${comment}`;
}

/** Comments end with their line. */
function inLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** All tables that views read, each with all calls that fill it. */
export function tablesIn(views: readonly View[]): ReadonlyMap<string, CalledTable> {
  const tables = new Map<string, CalledTable>();
  for (const [name, table] of views.flatMap((view) => [...view.tables])) {
    const known = tables.get(name);
    const filledBy = [...new Set([...(known?.filledBy ?? []), ...table.filledBy])];
    tables.set(name, { ...table, filledBy, hasParent: table.hasParent || known?.hasParent === true });
  }
  return tables;
}

function header(
  views: readonly View[],
  {
    dialect: name,
    timeZone = "UTC",
    storage,
    schema,
    without,
  }: SqlSettings & { readonly without: readonly string[] },
): string {
  const dialect = DIALECTS[name];
  const tables = tablesIn(views);
  const beside = [...tables.values()].filter(
    ({ isOne, path }) => isOne && path.some((key) => "parent" in key),
  );
  const names = beside.map(({ table }) => table).sort();
  const lines = [
    `Old objects as views over tables of new records, for ${dialect.title}. Made by stgen migrate sql.`,
    dialect.isRun
      ? `Views of this form are run by the tests of stgen on ${dialect.title}.`
      : `NOT RUN: the tests of stgen parse this, no ${dialect.title} has run it.`,
    `Times are those of a clock in ${timeZone}, without their zone. Each table has one row for a record: load the newest version alone.`,
    storage === "json"
      ? "A table has a record, as the API answers it, in the column data."
      : "A table has a column for each field, in snake case; those of nested objects have both names (address_street), lists are JSON.",
    "What belongs to another record, as contacts do to a customer, has the id of that in the column parent_id.",
    ...(names.length > 0
      ? [
          `A row of ${names.join(", ")} is the whole answer about one record, with the list in it if it is one.`,
        ]
      : []),
    ...(without.length > 0 ? [`No table has rows of: ${without.join(", ")}.`] : []),
    "",
    "Tables that are read, and the calls whose answers they have (of two, a record has the fields of both):",
    ...[...tables.values()]
      .sort((a, b) => (a.table < b.table ? -1 : 1))
      .map((table) => `  ${tableLine(table, { name, storage, parts: schema?.split(".") ?? [] })}`),
  ];
  const { index, quote, stored } = dialect;
  const parts = schema?.split(".") ?? [];
  const indexes = views.flatMap(({ found }) =>
    [...found].flatMap(([table, values]) => [...values].map((value) => [table, value] as const)),
  );
  const statements = index
    ? indexes.map(([table, value]) => index([...parts, stored(table)].map(quote).join("."), value))
    : [];
  if (statements.length > 0) lines.push("", "Without these every row of a view searches whole tables:");
  lines.push(...[...new Set(statements)].sort().map((one) => `  ${one}`));
  return `${lines.map((line) => `-- ${line.replace(/[\r\n]+/g, " ")}`.trimEnd()).join("\n")}\n`;
}

function tableLine(
  { table, hasParent, filledBy }: CalledTable,
  { name, storage, parts }: Where & Pick<SqlSettings, "storage">,
): string {
  const { quote, stored, types } = DIALECTS[name];
  const full = [...parts, stored(table)].map(quote).join(".");
  const column = (of: string, type: string) => `${quote(stored(of))} ${type}`;
  const columns = [...(hasParent ? [column("parent_id", types.integer)] : []), column("data", types.json)];
  return storage === "json"
    ? `CREATE TABLE ${full} (${columns.join(", ")}); -- ${filledBy.join(" and ")}`
    : `${full} -- ${filledBy.join(" and ")}`;
}
