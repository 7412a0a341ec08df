/** What those who help to find values need of who finds them. */
import type ts from "typescript";
import type { Code } from "./code.ts";
import type { Frame, FunctionValue, Value } from "./values.ts";

export interface Looks {
  readonly code: Code;
  evaluate(expression: ts.Expression, frame: Frame): Value;
  /** The value that a declaration gives. */
  declared(declaration: ts.Node, frame: Frame): Value;
  parameter(node: ts.ParameterDeclaration, frame: Frame): Value;
  /** What a function of the user's own returns. */
  invoke(
    called: FunctionValue,
    how: { readonly args: (index: number) => Value; readonly frame: Frame },
  ): Value;
  argumentsOf(args: readonly ts.Expression[], frame: Frame): (index: number) => Value;
  /** The symbol of a name, whatever it was imported as. */
  symbolOf(node: ts.Node): ts.Symbol | undefined;
  /** Any of some rows, which stand at a node to choose from. */
  choose(node: ts.Node, rows: readonly Value[]): Value;
  /** What is known so far of what is being looked at. */
  again(node: ts.Node): Value | undefined;
}
