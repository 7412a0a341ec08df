/**
 * What commands that make old records of new ones need of the bundled documents: how that is done, and what the calls look like on the wire that it
 * takes. A program of its own that is run when the whole is built: to match two APIs takes seconds, and more memory than a server should hold.
 */
import type { Plan } from "../former/plan.ts";
import type { JsonObject, JsonValue } from "../ground/json.ts";
import { optimizeLess, stdout } from "../ground/system.ts";
import { behindOf, fractionsOf } from "../migrate/sql/behind.ts";
import { planOf } from "../migrate/plan/plan.ts";
import { settingsOf } from "../model/settings.ts";
import { type WrittenSpec, writtenSpecs } from "../serve/former/source.ts";
import { bundledMigration } from "./migrate.ts";

/** Plain JSON. */
export interface BundledFormer {
  readonly plan: Plan;
  /** Of every call that the plan names. */
  readonly specs: readonly WrittenSpec[];
  /** Ids of domains, by the names that calls have for them. */
  readonly domains: Readonly<Record<string, string>>;
  /** What `printViews` takes beside the plan. */
  readonly behind: ReturnType<typeof behindOf>;
  readonly fractions: ReturnType<typeof fractionsOf>;
}

optimizeLess();

async function read(): Promise<BundledFormer> {
  const { report, catalogues, to } = await bundledMigration();
  if (!report || !catalogues) throw new Error("the bundled documents make no report");
  const plan = planOf(report.rows, catalogues, settingsOf({}).vendor.wire);
  const calls = new Set(callsIn(plan as unknown as JsonObject));
  const asked = to.filter(({ name }) => [...calls].some((call) => call.startsWith(`${name}.`)));
  return {
    plan,
    specs: writtenSpecs(to, calls),
    domains: Object.fromEntries(asked.map(({ name, id }) => [name, id])),
    behind: behindOf(report.rows),
    fractions: fractionsOf(report.rows, catalogues.current),
  };
}

function callsIn(value: JsonValue): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(callsIn);
  const { call } = value as JsonObject;
  return [...(typeof call === "string" ? [call] : []), ...Object.values(value).flatMap(callsIn)];
}

stdout.write(JSON.stringify(await read()));
