/** What of a plan can be made of the records at hand: no list is empty, and no sum is zero, because nobody handed over what is counted. */
import type { FieldPlan, ObjectPlan, Plan, PlanStep } from "../../former/plan.ts";
import type { TableOf } from "../sql/tables.ts";

/** No domain: a call of it is answered by nobody, and counted. */
const NOWHERE = "";

/**
 * @param isThere whether there are records of an entity
 * @returns the plan, its fields null that several of other records would have to be known for
 */
export function planFor(plan: Plan, tableOf: TableOf, isThere: (entity: string) => boolean): Plan {
  const missingIn = (steps: readonly PlanStep[]): string | undefined => {
    for (const step of steps) {
      const entity = "call" in step ? tableOf(step)?.entity : undefined;
      const found = "within" in step ? missingIn(step.within) : undefined;
      if (found !== undefined) return found;
      if ("call" in step && (entity === undefined || !isThere(entity))) return entity ?? step.call;
    }
    return undefined;
  };
  /** Of several ids: of none is there an object, unless what has the ids says more of it. */
  const missingBehind = (field: FieldPlan): string | undefined => {
    if (!("object" in field) || field.by !== "id" || field.list !== true) return undefined;
    const isTold = Object.values(field.fields ?? {}).some((one) => !("lost" in one) && one.on !== "whole");
    return isTold ? undefined : missingIn(field.whole ?? plan.objects[field.object]?.one ?? []);
  };
  const fieldFor = (field: FieldPlan): FieldPlan => {
    if ("lost" in field) return field;
    const missing = missingIn(field.steps) ?? missingBehind(field);
    // Of one that embeds it, the record may know the id.
    if (missing === undefined || ("object" in field && field.list !== true))
      return "object" in field && field.fields ? { ...field, fields: fieldsFor(field.fields) } : field;
    const asked = { call: missing, domain: NOWHERE, operation: missing, path: [{ from: "id" }] } as const;
    return { type: "unknown", steps: [asked], ...(field.on && { on: field.on }) };
  };
  const fieldsFor = (fields: ObjectPlan["fields"]): ObjectPlan["fields"] =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldFor(field)]));
  const objects = Object.entries(plan.objects).map(
    ([name, object]) => [name, { ...object, fields: fieldsFor(object.fields) }] as const,
  );
  return { ...plan, objects: Object.fromEntries(objects) };
}
