/** Properties that are made when they are asked for, and kept. */
import { all, print } from "./code/doc.ts";
import { assigned, type ExpressionCode } from "./code/expression.ts";
import { annotated, keyword, reference, unionType } from "./code/type.ts";
import { CODE } from "./style.ts";

/** Code for a template: the private property in which it is kept, and what the accessor does. */
export function madeOnce(
  { name, className }: { readonly name: string; readonly className: string },
  made: ExpressionCode,
): Record<"property" | "made", string> {
  const type = annotated(unionType([reference(className), keyword("undefined")]));
  return {
    property: print(all(`#${name}: `, type, ";"), CODE, 1),
    made: print(all("return (", assigned(`this.#${name}`, " ??=", made), ");"), CODE, 2),
  };
}
