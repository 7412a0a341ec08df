/** A table as a database has it: the table of the records, and one for each list within them, with the columns of ours. */
import { childrenOf } from "./children.js";
import { type ColumnSpec, type ColumnType, OWN, positionsAt, type TableSpec } from "./table.js";

export interface Part {
  readonly name: string;
  readonly about?: string | undefined;
  /** Columns of ours before those of the documents, and behind them. */
  readonly front: readonly OwnColumn[];
  readonly columns: readonly ColumnSpec[];
  readonly back: readonly OwnColumn[];
  readonly primaryKey: readonly string[];
}

export type OwnColumn = readonly [name: string, type: ColumnType];

/** The table whose records the rows of one below it are asked for by. */
export function aboveOf(
  { source }: Pick<TableSpec, "source">,
  tables: ReadonlyMap<string, TableSpec>,
): TableSpec | undefined {
  return source.kind === "below" ? tables.get(source.of) : undefined;
}

/** Tables by name. */
export function byName(tables: readonly TableSpec[]): ReadonlyMap<string, TableSpec> {
  return new Map(tables.map((table) => [table.name, table]));
}

/** All columns in their order. */
export function columnsOf({ front, columns, back }: Part): readonly OwnColumn[] {
  return [...front, ...columns.map(({ name, type }): OwnColumn => [name, type]), ...back];
}

/** The column that tells rows apart. */
export function keyOf({ key }: Pick<TableSpec, "key">): string {
  return key ?? OWN.key;
}

export function keyType({ key, columns }: TableSpec): ColumnType {
  return columns.find(({ name }) => name === key)?.type ?? "text";
}

/**
 * The table itself first, then those of lists within it, by the order of `childrenOf`.
 *
 * @param above the table whose records rows below it are asked for by
 */
export function partsOf(table: TableSpec, above?: TableSpec): readonly [Part, ...Part[]] {
  const hash: readonly OwnColumn[] = table.key === undefined ? [[OWN.key, "text"]] : [];
  const parent: readonly OwnColumn[] = above ? [[OWN.parent, keyType(above)]] : [];
  const self: Part = {
    name: table.name,
    about: table.about,
    front: [...hash, ...parent],
    columns: table.columns,
    back: [
      [OWN.syncedAt, "timestamp"],
      [OWN.run, "text"],
      [OWN.deletedAt, "timestamp"],
    ],
    primaryKey: [keyOf(table)],
  };
  const lists = childrenOf(table).map(({ spec, depth }): Part => {
    const positions = positionsAt(depth);
    return {
      name: spec.name,
      about: spec.about,
      front: [[OWN.parent, keyType(table)], ...positions.map((name): OwnColumn => [name, "int64"])],
      columns: spec.columns,
      back: [],
      primaryKey: [OWN.parent, ...positions],
    };
  });
  return [self, ...lists];
}
