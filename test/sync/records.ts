/** Records that a source has, what tables of them have to hold, and runs over them that are killed. */
import { expect } from "vitest";
import { chance, runWorker, type Told, type Worker } from "./kills.ts";
import { latest, type Source } from "./source.ts";

/** Tables of what a source has. */
export const NAMES = ["jpm_jobs", "jpm_job_types", "crm_customers", "crm_customers_notes"];

export const AT = "2026-01-15T10:00:00Z";

/** Records with some changed a second time, as feeds tell them, lists in them, and notes below. */
export function fill(to: Source, count: number): void {
  for (let id = 1; id <= count; id += 1) {
    to.jobs.push(job(id, "Scheduled"));
    if (id % 3 === 0) to.jobs.push(job(id - 1, "Completed"));
    to.customers.push({
      id,
      name: `Customer ${id}`,
      active: true,
      address: { street: "1 Main\tSt\\", city: 'O"Fallon' },
    });
    to.notes.set(id, [{ id: id * 10, text: "Called\nback", createdOn: AT, modifiedOn: AT }]);
    to.jobTypes.push({ id, name: `Type ${id}`, active: id % 2 === 0, createdOn: AT, modifiedOn: AT });
  }
}

export function job(id: number, jobStatus: string) {
  return {
    id,
    jobStatus,
    total: id + 0.25,
    customFields: [
      { typeId: 1, name: "Gate", value: String(id) },
      { typeId: 2, name: "Dog", value: jobStatus },
    ],
    createdOn: AT,
    modifiedOn: AT,
  };
}

export function empty(to: Source): void {
  for (const list of [to.jobs, to.customers, to.jobTypes, to.asked]) list.length = 0;
  to.notes.clear();
  to.faults.clear();
}

/** What tables hold of what the source has: ids, states, and the rows of lists. */
export function heldBy({ rows }: Told) {
  const ids = (name: string) => (rows[name] ?? []).map((row) => Number(row["id"])).sort((a, b) => a - b);
  return {
    jobs: (rows["jpm_jobs"] ?? []).map((row) => `${Number(row["id"])} ${String(row["job_status"])}`).sort(),
    customFields: (rows["jpm_jobs__custom_fields"] ?? [])
      .map((row) => `${Number(row["_parent_id"])} ${Number(row["_position"])} ${String(row["value"])}`)
      .sort(),
    customers: ids("crm_customers"),
    notes: ids("crm_customers_notes"),
    jobTypes: ids("jpm_job_types"),
  };
}

export function wanted(from: Source) {
  const sorted = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b);
  const jobs = [...latest(from.jobs).values()];
  return {
    jobs: jobs.map(({ id, jobStatus }) => `${id} ${String(jobStatus)}`).sort(),
    customFields: jobs
      .flatMap(({ id, jobStatus }) => [`${id} 0 ${id}`, `${id} 1 ${String(jobStatus)}`])
      .sort(),
    customers: sorted(latest(from.customers).keys()),
    notes: sorted([...from.notes.values()].flat().map(({ id }) => id)),
    jobTypes: sorted(from.jobTypes.map(({ id }) => id)),
  };
}

/**
 * Kills runs before steps that look like chance, while records change, and goes on until one comes to its end.
 *
 * @returns how many were killed
 */
export async function killed(worker: Worker, to: string, source: Source, most: number): Promise<number> {
  empty(source);
  fill(source, 15);
  const next = chance(20_260_601);
  let kills = 0;
  for (;;) {
    const step = kills < most ? 1 + Math.floor(next() * 120) : 0;
    const { told } = await runWorker(worker, to, source, step);
    if (told) expect(heldBy(told)).toEqual(wanted(source));
    else kills += 1;
    if (told && kills >= most) return kills;
    // The world goes on meanwhile.
    source.jobs.push(job(1 + Math.floor(next() * 15), `Changed ${kills}`));
  }
}
