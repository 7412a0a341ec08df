/** The fields of an object, wherever they are declared: in itself, in the model it refers to, in the parts of an `allOf`. */
import { childTypes, type Field, type Type } from "./ir.ts";
import type { Types } from "./models.ts";

/**
 * Each field once, in the place of its first declaration.
 *
 * @param through kinds of types that are looked into beside references: an object is put together of the parts of an intersection
 * @returns `undefined` for what is no object
 */
export function fieldsOf(
  type: Type,
  models: Types,
  through: readonly Type["kind"][] = ["intersection"],
): readonly Field[] | undefined {
  const fields = new Map<string, Field>();
  let isObject = false;
  const seen = new Set<string>();
  const visit = (part: Type): void => {
    if (part.kind === "object") {
      isObject = true;
      for (const field of part.fields) fields.set(field.source, redeclared(fields.get(field.source), field));
    } else if (part.kind === "ref" && !seen.has(part.model)) {
      seen.add(part.model);
      const target = models.get(part.model);
      if (target) visit(target.type);
    } else if (through.includes(part.kind)) childTypes(part).forEach(visit);
  };
  visit(type);
  return isObject ? [...fields.values()] : undefined;
}

/** A field that two parts of an object declare: the later says more, unless it only says that the field is required. */
export function redeclared(former: Field | undefined, field: Field): Field {
  if (former === undefined) return field;
  const narrower = former.at === field.at || field.type.kind === "unknown" ? former : field;
  return { ...narrower, required: field.required || former.required };
}
