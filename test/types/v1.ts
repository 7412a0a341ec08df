/** What the client of V1 says at compile time: fields by their names, those that are asked for alone, and what is lost. */
import { expectTypeOf } from "expect-type";
import type { ServiceTitan } from "@st-v2/sdk";
import { createV1, type Customer, type Job } from "@st-v2/v1";

export async function v1(st: ServiceTitan): Promise<void> {
  const v1 = createV1(st, { timeZone: "America/New_York" });

  const whole = await v1.jobs.get(1);
  expectTypeOf(whole).toEqualTypeOf<Job | undefined>();
  expectTypeOf<Job["jobNumber"]>().toEqualTypeOf<string | null>();
  expectTypeOf<NonNullable<Job["invoice"]>["total"]>().toEqualTypeOf<number | null>();
  // What is lost is nothing at all.
  expectTypeOf<Customer["importId"]>().toBeNever();
  expectTypeOf<Job["webhookId"]>().toBeNever();

  const some = await v1.jobs.get(1, { fields: ["jobNumber", "customer.name", "tags.name"] });
  expectTypeOf(some).toEqualTypeOf<
    | { jobNumber: string | null; customer: { name: string | null } | null; tags: { name: string | null }[] }
    | undefined
  >();
  // @ts-expect-error It was not asked for.
  void some?.summary;

  for await (const job of v1.jobs.list({ filter: { completedAfter: new Date(0) }, fields: ["id"] }))
    expectTypeOf(job).toEqualTypeOf<{ id: number }>();

  // @ts-expect-error There is no such field.
  await v1.jobs.get(1, { fields: ["custmer.name"] });
  // @ts-expect-error Nothing holds it any more.
  await v1.jobs.get(1, { fields: ["customer.importId"] });
  // @ts-expect-error V2 has no such filter.
  await v1.jobs.list({ filter: { activeOnly: true } });
  // @ts-expect-error V1 had no such filter.
  await v1.jobs.list({ filter: { completedSince: "2026-01-01" } });
  // @ts-expect-error It only reads.
  void v1.jobs.create;

  expectTypeOf(await v1.get("Estimate", 1, { fields: ["id"] })).toEqualTypeOf<{ id: number } | undefined>();
}
