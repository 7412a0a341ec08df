/**
 * Records from elsewhere: a line of a file, or what is sent to `/__mock/records`. All of them are put, or none, and everything that is
 * wrong is told at once; they may refer to each other in any order.
 */
import type { Engine } from "../runtime/mocks/engine.ts";
import type { Fixtures, RecordOptions } from "../runtime/mocks/fixtures.ts";
import { isObject } from "../runtime/mocks/shape.ts";
import { vocabulary } from "../runtime/mocks/vocabulary.ts";

/** `{ "entity": "crm/customers", "record": { "name": "Ann" } }` */
export interface RecordRow extends RecordOptions {
  readonly entity: string;
  readonly record?: Readonly<Record<string, unknown>>;
  /** A word for what the record is like, `late` for a job. */
  readonly trait?: string;
}

interface Numbered {
  readonly row: RecordRow;
  /** From 1. */
  readonly number: number;
}

export interface RowFault {
  /** From 1. */
  readonly row: number;
  readonly message: string;
}

/** What has records: an engine. */
export interface Kept {
  readonly engine: Pick<Engine, "snapshot" | "restore" | "domains">;
  readonly fixtures: Pick<Fixtures, "put" | "trait" | "check">;
  /** Of rows that name none. */
  readonly tenant: number | string;
}

const FIELDS: Readonly<Record<string, string>> = {
  entity: "string",
  record: "object",
  trait: "string",
  tenant: "string or number",
  of: "string or number",
  references: "boolean",
};

/** @returns the records as they are now, in the order of the rows; or what is wrong, and then nothing has changed */
export function putRows(
  rows: readonly unknown[],
  { engine, fixtures, tenant }: Kept,
): { readonly records: readonly unknown[] } | { readonly faults: readonly RowFault[] } {
  const before = engine.snapshot();
  const idOf = (entity: string) =>
    engine.domains.flatMap(({ entities }) => entities).find(({ key }) => key === entity)?.id?.[0];
  const faults: RowFault[] = [];
  const records: unknown[] = [];
  const attempt = (row: number, work: () => void) => {
    try {
      work();
    } catch (error) {
      // What is no fault of a row is one of ours.
      if (!(error instanceof TypeError)) {
        engine.restore(before);
        throw error;
      }
      faults.push({ row, message: error.message });
    }
  };
  const numbered = rows.flatMap((row, i) => {
    const found = faultsOfRow(row).map((message) => ({ row: i + 1, message }));
    faults.push(...found);
    return found.length === 0 ? [{ row: row as RecordRow, number: i + 1 }] : [];
  });
  faults.push(...twiceIn(numbered, idOf));
  // Owners come before what belongs to them.
  const depth = ({ row }: { readonly row: RecordRow }) => row.entity.split("/").length;
  for (const { row, number } of numbered.toSorted((a, b) => depth(a) - depth(b)))
    attempt(number, () => {
      const { entity, record = {}, trait, ...rest } = row;
      const options = { tenant, ...rest, references: false };
      records[number - 1] =
        trait === undefined
          ? fixtures.put(entity, record, options)
          : fixtures.trait(entity, trait, record, options);
    });
  for (const { row, number } of numbered)
    attempt(number, () => {
      const { entity, record = {}, references = true, ...options } = row;
      if (references && records[number - 1] !== undefined)
        fixtures.check(entity, record, { tenant, ...options });
    });
  if (faults.length === 0) return { records };
  engine.restore(before);
  return { faults: faults.sort((a, b) => a.row - b.row) };
}

/** A record that two rows tell: the second would change what the first put. */
function twiceIn(
  rows: readonly Numbered[],
  idOf: (entity: string) => string | undefined,
): readonly RowFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row: { entity, record = {}, tenant }, number }) => {
    const id = record[idOf(entity) ?? ""];
    if (id === undefined) return [];
    const key = JSON.stringify([entity, tenant, String(id)]);
    const first = seen.get(key);
    seen.set(key, first ?? number);
    return first === undefined
      ? []
      : [{ row: number, message: `${entity} ${String(id)} is in row ${first} already.` }];
  });
}

function faultsOfRow(row: unknown): readonly string[] {
  const example = '{"entity":"crm/customers","record":{"name":"Ann"}}';
  if (!isObject(row)) return [`It has to be an object such as ${example}.`];
  const needed = row["trait"] === undefined ? ["entity", "record"] : ["entity"];
  const missing = needed.filter((name) => row[name] === undefined);
  return [
    ...missing.map((name) => `It has no ${name}: ${example}.`),
    ...Object.entries(row).flatMap(([name, value]) => {
      const wanted = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
      if (wanted === undefined) return [`${name} is none of ${Object.keys(FIELDS).join(", ")}.`];
      const isRight = wanted === "object" ? isObject(value) : wanted.includes(typeof value);
      return isRight ? [] : [`${name} has to be a ${wanted.replace("object", "JSON object")}.`];
    }),
  ];
}

/** A fault of a file, at a character of it. */
export interface FileFault {
  readonly offset: number;
  readonly message: string;
}

/** Puts the records of a file of lines of JSON, empty lines between them or not; all of them, or none. */
export function putFile(text: string, kept: Kept): readonly FileFault[] {
  const rows: unknown[] = [];
  const offsets: number[] = [];
  const faults: FileFault[] = [];
  for (const { 0: line, index: offset } of text.matchAll(/[^\r\n]*[^\s\ufeff][^\r\n]*/g)) {
    try {
      rows.push(vocabulary.parse(line.replace(/^\ufeff/, "")));
      offsets.push(offset);
    } catch {
      faults.push({ offset, message: "the line is no JSON, and each record stands on one of its own" });
    }
  }
  // What can be read is looked at all the same, so that everything is told at once.
  const before = kept.engine.snapshot();
  const put = putRows(rows, kept);
  if (faults.length > 0) kept.engine.restore(before);
  if ("faults" in put)
    faults.push(...put.faults.map(({ row, message }) => ({ offset: offsets[row - 1] ?? 0, message })));
  return faults.sort((a, b) => a.offset - b.offset);
}
