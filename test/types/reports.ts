/** Reports: rows by the fields that were asked for, parameters, what iterates. */
import type { ReportCell, ReportPage, ReportRun, ServiceTitan } from "@st-v2/sdk";
import { expectTypeOf } from "expect-type";

declare const st: ServiceTitan;

export async function runs(): Promise<void> {
  const all = st.reporting.run("operations", 175);
  expectTypeOf(all).toEqualTypeOf<ReportRun<{ [column: string]: ReportCell }>>();
  const named = st.reporting.run(
    "operations",
    "Revenue",
    { From: new Date() },
    { fields: ["Name", "Total"] },
  );
  expectTypeOf(await named).toEqualTypeOf<{ Name: ReportCell; Total: ReportCell }[]>();
  for await (const page of named.pages())
    expectTypeOf(page).toEqualTypeOf<ReportPage<{ Name: ReportCell; Total: ReportCell }>>();
  const typed = st.reporting.run("operations", 175n, null, {
    fields: { Name: "String", Total: "Number" },
    timeZone: "America/New_York",
    signal: new AbortController().signal,
  });
  for await (const row of typed)
    expectTypeOf(row).toEqualTypeOf<{ Name: string | null; Total: number | null }>();
  expectTypeOf(await typed.toArray({ limit: 5 })).toEqualTypeOf<
    { Name: string | null; Total: number | null }[]
  >();
  // @ts-expect-error no such type of columns
  void st.reporting.run("operations", 175, null, { fields: { Name: "Text" } });
  // @ts-expect-error an object is no value of a parameter
  void st.reporting.run("operations", 175, { From: {} });
  // @ts-expect-error paging is the run's own affair
  void st.reporting.run("operations", 175, null, { query: { page: 2 } });
}
