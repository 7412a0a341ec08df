/** What stands in an address. */
import type ts from "typescript";

/** An expression, or the text of one. */
export type PathValue = { readonly node: ts.Expression } | { readonly text: string };

export interface QueryValue {
  readonly name: string;
  readonly value: PathValue;
  /** What belongs to a text of a query is escaped in it, as a client does. */
  readonly isEscaped: boolean;
}
