/** V1 objects of all records of the mock, made of nothing but these records, lead back to values that the records have. */
import { expect, it } from "vitest";
import { compose } from "../../../generator/former/compose.ts";
import { clientReader } from "../../../generator/former/read.ts";
import { planFor } from "../../../generator/migrate/data/known.ts";
import { reversed } from "../../../generator/migrate/data/reverse.ts";
import { tableReader } from "../../../generator/migrate/data/tables.ts";
import { tablesOf } from "../../../generator/migrate/sql/tables.ts";
import { loaderOf } from "../sql/mock-records.ts";
import { sceneOf } from "../sql/scene.ts";

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);

/** Paths of values in one that are others in the other; numbers as texts and moments in other digits are the same. */
function differences(made: unknown, record: unknown, path = ""): string[] {
  if (typeof made === "object" && made !== null)
    return Object.entries(made).flatMap(([name, value]) =>
      differences(value, (record as Record<string, unknown> | null | undefined)?.[name], `${path}.${name}`),
    );
  const same = (value: unknown) =>
    value == null
      ? ""
      : /^\d{4}-\d\d-\d\dT/.test(String(value))
        ? String(Date.parse(String(value)))
        : String(value);
  const isSame = same(made) === same(record) || (same(made) !== "" && Number(made) === Number(record));
  return isSame ? [] : [`${path} ${JSON.stringify(made)}, not ${JSON.stringify(record)}`];
}

it("all objects that have records of their own", async () => {
  const { plan, domains } = sceneOf();
  const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
  const { createMock } = (await load("@st-v2/sdk/mocks")) as {
    createMock(options: object): { fetch: unknown };
  };
  const { fetch } = createMock({ records: 5 });
  const client = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "ak1.key", fetch };
  const rowsOf = loaderOf(domains, clientReader(new ServiceTitan(client)));
  const tableOf = tablesOf(domains);
  const read = tableReader(new Map(), tableOf, () => undefined);
  const known = planFor(plan, tableOf, () => false);
  const wrong: string[] = [];
  let objects = 0;
  for (const [object, { one = [] }] of Object.entries(plan.objects)) {
    const [first] = one;
    const table = first && "call" in first ? tableOf(first) : undefined;
    if (!table || one.some((step) => "field" in step)) continue;
    const records = (await rowsOf(table.filledBy[0] ?? "")).map(({ record }) => record);
    const made = await compose(known, object, records, { read });
    for (const [i, old] of made.entries()) {
      const back = reversed(plan, object, old, { left: () => undefined });
      wrong.push(...differences(back, records[i]).map((one) => object + one));
    }
    objects += 1;
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(objects).toBeGreaterThan(25);
});
