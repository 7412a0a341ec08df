/**
 * What `stgen migrate payload` needs of the bundled documents: the map of V1 → V2, how old records are made of new ones, and what payloads can be. A
 * program of its own that is run when the whole is built: to match two APIs takes longer than to compare two payloads.
 */
import type { Plan } from "../former/plan.ts";
import { optimizeLess, stdout } from "../ground/system.ts";
import { catalogueOf } from "../match/catalogue.ts";
import type { MigrationReport, Row } from "../migrate/rows.ts";
import { type Members, membersOf } from "../migrate/pins/members.ts";
import { planOf } from "../migrate/plan/plan.ts";
import { settingsOf } from "../model/settings.ts";
import { type Kind, kindsOf } from "../payload/recognise.ts";
import { bundledMigration, bundledObjects } from "./migrate.ts";

/** Plain JSON. */
export interface BundledPayload {
  readonly report: MigrationReport;
  readonly plan: Plan;
  /** Objects of the old API, and answers of the new one. */
  readonly old: readonly WrittenKind[];
  readonly current: readonly WrittenKind[];
  readonly members: Members;
}

export interface WrittenKind extends Omit<Kind, "fields"> {
  readonly fields: readonly string[];
}

optimizeLess();

async function read(): Promise<BundledPayload> {
  const { report, catalogues, to } = await bundledMigration();
  if (!report || !catalogues) throw new Error("the bundled documents make no report");
  const { wire } = settingsOf({}).vendor;
  return {
    report: { ...report, rows: report.rows.filter(({ kind }) => kind === "field").map(slim) },
    plan: planOf(report.rows, catalogues, wire),
    old: kindsOf(await bundledObjects()).map(written),
    current: kindsOf(catalogueOf(to, wire)).map(written),
    members: membersOf(report.rows, catalogues.current),
  };
}

/** Without what only readers of a report look at. */
function slim(row: Row): Row {
  const { nested: _nested, ...kept } = row;
  const targets = row.targets.map(({ via, ...target }) => {
    const { code: _code, steps: _steps, own: _own, cost: _cost, ...route } = via;
    return { ...target, via: { ...route, code: "" } };
  });
  return { ...kept, targets, alternatives: [], evidence: [] };
}

function written({ fields, ...kind }: Kind): WrittenKind {
  return { ...kind, fields: [...fields] };
}

stdout.write(JSON.stringify(await read()));
