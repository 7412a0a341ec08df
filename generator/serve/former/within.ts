/** A plan that asks some domains of the new API and no others: what lies elsewhere is lost, and is said to be. */
import type { EndpointPlan, FieldPlan, ObjectPlan, Plan, PlanStep } from "../../former/plan.ts";

export function planWithin(plan: Plan, domains: readonly string[]): Plan {
  const reaches = (steps: readonly PlanStep[]): boolean =>
    steps.every((step) =>
      "within" in step ? reaches(step.within) : !("call" in step) || domains.includes(step.domain),
    );
  const lost: FieldPlan = {
    lost: "unreachable",
    why: `This server was told to ask ${domains.join(", ")} alone.`,
  };
  const field = (one: FieldPlan): FieldPlan => {
    if ("lost" in one) return one;
    if (!reaches(one.steps)) return lost;
    if (!("object" in one)) return one;
    const { fields = {}, whole } = one;
    const own = plan.objects[one.object]?.one;
    const leads = one.by === "record" && one.key === undefined ? [] : (whole ?? own ?? []);
    return reaches(leads) ? { ...one, fields: mapped(fields, field) } : lost;
  };
  const object = ({ one, ...rest }: ObjectPlan): ObjectPlan => ({
    ...rest,
    ...(one && reaches(one) && { one }),
    fields: mapped(rest.fields, field),
  });
  const endpoint = (one: EndpointPlan): EndpointPlan => ({
    ...one,
    parameters: mapped(one.parameters, (parameter) =>
      "through" in parameter && parameter.through && !reaches(parameter.through.steps) ? lost : parameter,
    ),
  });
  return {
    ...plan,
    objects: mapped(plan.objects, object),
    endpoints: plan.endpoints.filter(({ steps }) => reaches(steps)).map(endpoint),
  };
}

function mapped<T>(table: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(table).map(([name, one]) => [name, change(one)]));
}
