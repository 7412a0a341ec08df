/** Rows of a report: lists of values in, objects out. */
import { ServiceTitanError } from "../errors.js";
import { instead } from "./names.js";

/** A value in a row. Days and times are texts, as the report has them. */
export type ReportCell = string | number | boolean | null;

/** Types of columns, by the names that the API has for them. */
export interface ReportCells {
  String: string;
  Number: number;
  Boolean: boolean;
  Date: string;
  Time: string;
}

/** Columns of a report: by name alone, or each with its type. */
export type ReportFields = readonly string[] | Readonly<Record<string, keyof ReportCells>>;

/** A row, by the columns that were asked for. */
export type ReportRow<Fields extends ReportFields = readonly string[]> = Fields extends readonly string[]
  ? { [Column in Fields[number]]: ReportCell }
  : { -readonly [Column in keyof Fields]: ReportCells[Fields[Column] & keyof ReportCells] | null };

/** A column as the API tells it, as far as it does. */
export interface ReportColumn {
  readonly name?: string | null;
  readonly label?: string | null;
  readonly dataType?: string;
}

/** Names of columns, each once: one that is there already gets a number, and one without a name its label or its place. */
export function columnsOf(fields: readonly ReportColumn[]): readonly string[] {
  const names = fields.map(({ name, label }, i) => name || label || `column ${i + 1}`);
  const own = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique) || (unique !== name && own.has(unique)); n += 1)
      unique = `${name}_${n}`;
    taken.add(unique);
    return unique;
  });
}

/** What is wrong with columns that are asked for; of a report that names none, only its rows tell. */
export function fieldFaults(
  fields: ReportFields | undefined,
  described: readonly ReportColumn[],
): readonly string[] {
  if (fields !== undefined && namesOf(fields).length === 0) return ["fields names no column."];
  if (described.length === 0) return [];
  const columns = columnsOf(described);
  const known = columns.map((name, i) => [[name, described[i]?.label ?? name], name] as const);
  return namesOf(fields).flatMap((name) => {
    const at = columns.indexOf(name);
    if (at < 0) return [`there is no field ${JSON.stringify(name)}.${instead(name, known)}`];
    const wanted = Array.isArray(fields) ? undefined : (fields as Readonly<Record<string, string>>)[name];
    const is = described[at]?.dataType;
    return wanted === undefined || is === undefined || wanted === is
      ? []
      : [`the field ${name} is ${is} and not ${wanted}.`];
  });
}

/**
 * Rows as objects.
 *
 * @param fields those to take; default: all
 * @throws ServiceTitanError for an answer without one of them
 */
export function objectsOf(
  call: string,
  {
    rows,
    columns,
    fields,
  }: {
    readonly rows: readonly unknown[];
    readonly columns: readonly string[];
    readonly fields: ReportFields | undefined;
  },
): readonly object[] {
  const wanted = fields === undefined ? columns : namesOf(fields);
  const places = wanted.map((name) => [name, columns.indexOf(name)] as const);
  const [missing] = places.filter(([, at]) => at < 0);
  if (missing)
    throw new ServiceTitanError(`${call} answered rows without the field ${JSON.stringify(missing[0])}.`);
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new ServiceTitanError(`${call} answered a row that is no list of values.`);
    if (columns.length === 0 && row.length > 0)
      throw new ServiceTitanError(`${call} answered rows, and not the fields that they have.`);
    const cells = row as readonly unknown[];
    // `fromEntries`: a column may be called `__proto__`.
    return Object.fromEntries(places.map(([name, at]) => [name, cells[at] ?? null]));
  });
}

function namesOf(fields: ReportFields = []): readonly string[] {
  return Array.isArray(fields) ? (fields as readonly string[]) : Object.keys(fields);
}
