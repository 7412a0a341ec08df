/**
 * The plan of a migration: how old objects are made of new records, from the rows of a report, as plain JSON.
 *
 * For who needs old values (the client of the old API, its server, files of records, the payload diff): there is one plan and one composer.
 *
 * ```ts
 * const { report, catalogues } = runMigration(…);
 * const plan = planOf(report.rows, catalogues, wire);
 * const read = clientReader(st); // or recordReader(…) over records in memory: former/read.ts
 * await compose(plan, "Job", records, { read, fields: fieldTree(plan, "Job", ["customer.name"]) }); // records as the new API answers them
 * await composeByIds(plan, "Job", [7], { read }); // without `fields`: all that can be made
 * const endpoint = plan.endpoints.find(({ operation }) => operation === "Jobs_GetList");
 * await answerOld(plan, endpoint, { values: { "filter.page": "2" } }, { read }); // former/answer.ts: body in the old envelope, lost fields
 * ```
 *
 * What a plan says is told in `former/plan.ts`; a lost field or parameter has its kind and one sentence, and asking for it throws a UsageError with both.
 */
import type { Plan } from "../../former/plan.ts";
import type { WireProfile } from "../../vendor/wire.ts";
import type { Catalogues } from "../match.ts";
import type { Row } from "../rows.ts";
import { endpointsOf } from "./endpoints.ts";
import { objectsOf } from "./objects.ts";

/** @param catalogues of both sides, as `runMigration` gives them beside its report */
export function planOf(rows: readonly Row[], { old, current }: Catalogues, wire: WireProfile): Plan {
  const objects = withMembers(objectsOf(rows, { current }), old);
  return { objects, endpoints: endpointsOf(rows, { old, current, wire, objects }), page: wire.page };
}

/** The words for a type do not name the members of an enum. */
function withMembers(objects: Plan["objects"], { entities }: Catalogues["old"]): Plan["objects"] {
  const slots = new Map(
    [...entities.values()].flatMap(({ schema, slots: own }) =>
      own.map(({ path, shape }) => [`${schema}.${path}`, shape.values] as const),
    ),
  );
  const entries = Object.entries(objects).map(([name, object]) => {
    const fields = Object.entries(object.fields).map(([field, plan]) => {
      const members = "type" in plan ? slots.get(`${name}.${field}`) : undefined;
      return [field, members ? { ...plan, members } : plan] as const;
    });
    return [name, { ...object, fields: Object.fromEntries(fields) }] as const;
  });
  return Object.fromEntries(entries);
}
