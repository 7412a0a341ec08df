/** Lists within records, in the one order that rows of theirs are kept in. */
import type { ChildSpec, RowsSpec } from "./table.js";

/** A table of lists, with how deep it is: 1 for lists of the record itself. */
export interface ChildTable {
  readonly spec: ChildSpec;
  readonly depth: number;
}

/** Tables of lists within records, each after the one that it is in. */
export function childrenOf(table: RowsSpec): readonly ChildTable[] {
  const below = ({ children = [] }: RowsSpec, depth: number): readonly ChildTable[] =>
    children.flatMap((spec) => [{ spec, depth }, ...below(spec, depth + 1)]);
  return below(table, 1);
}
