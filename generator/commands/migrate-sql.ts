/** `stgen migrate sql`: the old API as views of a database that holds records of the new one. */
import { count } from "../ground/text.ts";
import { pick } from "../ground/pick.ts";
import { DIALECTS, type DialectName } from "../migrate/sql/dialects.ts";
import { type PrintedViews, printViews } from "../migrate/sql/statements.ts";
import { tablesOf } from "../migrate/sql/tables.ts";
import { unknownObject } from "../payload/report-file.ts";
import { shown } from "../read/disk.ts";
import { writeText } from "../write/text.ts";
import { bundled } from "./bundled.ts";
import { readBundled } from "./bundled-mock.ts";
import { createConsole } from "./console.ts";
import { exitOf } from "./exit.ts";
import type { BundledFormer } from "./former-reader.ts";
import { conclude, type Outcome, type SharedFlags } from "./outcome.ts";

export interface MigrateSqlFlags extends Pick<SharedFlags, "json"> {
  readonly dialect: DialectName;
  readonly object?: readonly string[];
  readonly schema?: string;
  readonly storage: "json" | "columns";
  readonly embedded: "columns" | "json";
  readonly depth: number;
  readonly timeZone?: string;
  /** The same under a shorter name. */
  readonly zone?: string;
  readonly onlyComputed?: boolean;
  readonly out?: string;
}

/** @returns the exit code */
export async function migrateSqlCommand(flags: MigrateSqlFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text");
  const outcome = await makeViews(flags);
  if (outcome.result !== undefined || flags.json === true)
    return conclude(console, outcome, "No views were printed");
  // What goes to standard output is SQL, which a shell may put into a file.
  await console.diagnostics(outcome.diagnostics, []);
  return exitOf(outcome.diagnostics);
}

async function makeViews(flags: MigrateSqlFlags): Promise<Outcome> {
  const { plan, behind, fractions } = await bundled<BundledFormer>("former");
  const known = Object.keys(plan.objects);
  const unknown = (flags.object ?? []).flatMap((name) => unknownObject(known, name, "--object"));
  if (unknown.length > 0) return { diagnostics: unknown };
  const printed = printViews(plan, {
    dialect: flags.dialect,
    storage: flags.storage,
    embedded: flags.embedded,
    depth: flags.depth,
    ...pick(flags, "schema"),
    ...pick({ timeZone: flags.timeZone ?? flags.zone }, "timeZone"),
    ...(flags.object && { objects: [...new Set(flags.object)] }),
    onlyComputed: flags.onlyComputed === true,
    tableOf: tablesOf((await readBundled()).domains),
    behind,
    fractions,
  });
  const { sql } = printed;
  const faults = flags.out === undefined ? [] : await writeText(flags.out, sql);
  if (faults.length > 0) return { diagnostics: faults };
  const counted = countsOf(printed);
  const place = flags.out === undefined ? {} : { out: shown(flags.out) };
  const said = `${count(counted.views, "view")} for ${DIALECTS[flags.dialect].title} in ${shown(flags.out ?? "")}: ${counted.computed} of ${count(counted.columns, "column")} have values.`;
  return {
    diagnostics: [],
    result: {
      text: flags.out === undefined ? sql.trimEnd() : said,
      json: { ok: true, ...place, ...counted, ...(flags.out === undefined && { sql }) },
    },
  };
}

function countsOf({ views, without }: PrintedViews) {
  const columns = views.flatMap((view) => view.columns);
  const computed = columns.filter(({ lost }) => lost === undefined).length;
  return { views: views.length, columns: columns.length, computed, without };
}
