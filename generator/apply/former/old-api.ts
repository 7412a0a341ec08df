/** What the plan of the migration says of answers of the old API, as code that reads them asks. */
import { fieldsIn } from "../../former/fields.ts";
import type { EndpointPlan, FieldPlan, ObjectPlan, Plan } from "../../former/plan.ts";

/** A place in an answer where an object stands, or several. */
export interface OldObject {
  readonly object: string;
  /** From the object that the endpoint answers. */
  readonly path: readonly string[];
  readonly fields: ObjectPlan["fields"];
}

export function endpointOf({ endpoints }: Plan, operation: string | undefined): EndpointPlan | undefined {
  return endpoints.find((one) => one.operation === operation);
}

export function answered(plan: Plan, { object = "" }: EndpointPlan): OldObject {
  return { object, path: [], fields: plan.objects[object]?.fields ?? {} };
}

export type OldField =
  | { readonly kind: "value"; readonly path: string }
  | { readonly kind: "object"; readonly of: OldObject; readonly isList: boolean }
  /** As the report names the row. */
  | { readonly kind: "lost"; readonly row: string; readonly why: string };

export function fieldOf(plan: Plan, { object, path, fields }: OldObject, name: string): OldField {
  const field: FieldPlan | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const row = `${object}.${name}`;
  if (field === undefined) return { kind: "lost", row, why: "V1 is not known to have had it" };
  if ("lost" in field) return { kind: "lost", row, why: field.why };
  const inner = [...path, name];
  if (!("object" in field)) return { kind: "value", path: inner.join(".") };
  const of = { object: field.object, path: inner, fields: fieldsIn(plan, field) };
  return { kind: "object", of, isList: field.list === true };
}

/** Lists had pages, also where nobody wrote down that they had the parameters for them. */
export function pagingRole({ endpoints }: Plan, name: string): "page" | "size" | undefined {
  for (const { parameters } of endpoints) {
    const one = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (one && "role" in one && (one.role === "page" || one.role === "size")) return one.role;
  }
  return undefined;
}
