/** What a migration came to, as far as anything is made of it: plain JSON, so that it can be made when the program is built, of what comes with it. */
import type { Plan } from "../former/plan.ts";
import { sha256 } from "../ground/hash.ts";
import type { InputFile } from "../ground/input.ts";
import { isBefore, type Profile } from "../vendor/profile.ts";
import { planOf } from "./plan/plan.ts";
import type { MigrationReport } from "./rows.ts";
import type { MigrationOutput } from "./run.ts";

export interface Migrated {
  readonly report: MigrationReport;
  /** How old records are made of new ones, where the old API is the vendor's. */
  readonly plan?: Plan;
}

/** Made when the program was built. */
export interface PremadeMigration extends Migrated {
  /** Of what it was made from, by {@link keyOfMigration}. */
  readonly key: string;
}

export function migratedOf({ report, catalogues }: MigrationOutput, vendor: Profile): Migrated | undefined {
  if (!report) return undefined;
  const isOfVendor = catalogues !== undefined && isBefore(vendor, report.summary.from);
  return { report, ...(isOfVendor && { plan: planOf(report.rows, catalogues, vendor.wire) }) };
}

/**
 * A hash of all that a migration is made from. Where files lie does not count: it is told in diagnostics alone, and what has any is not premade.
 *
 * @param digests of the new domains
 */
export function keyOfMigration(
  program: string,
  digests: readonly string[],
  { from, pins }: { readonly from: readonly InputFile[]; readonly pins: readonly InputFile[] },
): string {
  const hashes = (files: readonly InputFile[]) => files.map(({ text }) => sha256(text));
  return sha256(JSON.stringify([program, digests, hashes(from), hashes(pins)]));
}
