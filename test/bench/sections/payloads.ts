/** What comparing two dumps costs, beside parsing their lines. `BENCH_MB` says how large each is. */
import { closeSync, existsSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Cases } from "../measure.ts";
import { command } from "../process.ts";
import { ROOT, type Workshop } from "../workshop.ts";

/** As megabytes are counted by who asks for them. */
const MB = 1e6;
const SIZE = Number(process.env["BENCH_MB"] ?? 100) * MB;
/** Jobs whose business unit is another one: a comparison has to find them. */
const EVERY = 1000;

export function payloads({ cli, folder }: Pick<Workshop, "cli" | "folder">): Cases {
  const [v1, v2, shuffled] = ["v1.jsonl", "v2.jsonl", "v2-shuffled.jsonl"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const prepare = () => {
    if (existsSync(shuffled)) return;
    write(v1, oldJob);
    write(v2, newJob);
    write(shuffled, (i, count) => newJob((i * 7919) % count));
  };
  const compare = (...names: readonly string[]) =>
    command({
      args: [
        cli,
        "migrate",
        "payload",
        ...names,
        "--fail-on",
        "difference",
        "--out",
        join(folder, "diff.txt"),
      ],
      cwd: folder,
      codes: [3],
      prepare,
    });
  return {
    "JSON.parse of each line": command({
      args: [join(ROOT, "test/bench/payload/lines.mjs"), v1, v2],
      prepare,
    }),
    compared: compare(v1, v2),
    "compared, in no order": compare(v1, shuffled),
  };
}

/** Lines up to a size, or as many as make the size of an average one. */
function write(path: string, recordOf: (i: number, count: number) => object): void {
  const count = Math.floor(SIZE / (JSON.stringify(recordOf(0, 1)).length + 1));
  const file = openSync(path, "w");
  let lines = "";
  for (let i = 0; i < count; i += 1) {
    lines += `${JSON.stringify(recordOf(i, count))}\n`;
    if (lines.length > MB || i + 1 === count) {
      writeSync(file, lines);
      lines = "";
    }
  }
  closeSync(file);
}

const STATUSES = ["Scheduled", "Working", "Completed", "Canceled"];
const SUMMARY = "The customer reports a noise of the furnace when it starts and asks for a visit. ".repeat(3);

/** Number of a kind by a number of a job, spread over those there are. */
const pick = (i: number, among: number) => (i * 2_654_435_761) % among;
const moment = (i: number, hours: number) =>
  new Date(Date.UTC(2021, 0, 4, 12 + hours) + i * 60_000).toISOString().slice(0, 19);

function oldJob(i: number): object {
  const customer = 40_000 + pick(i, 20_000);
  return {
    id: 1_000_000 + i,
    jobNumber: `J${1_000_000 + i}`,
    status: STATUSES[i % 4],
    summary: SUMMARY + i,
    createdOn: moment(i, 0),
    completedOn: i % 4 === 2 ? moment(i, 2) : null,
    noCharge: i % 5 === 0,
    projectId: 0,
    businessUnit: { id: 500 + pick(i, 12), name: `Unit ${pick(i, 12)}`, active: true },
    type: { id: 300 + pick(i, 40), name: `Type ${pick(i, 40)}` },
    campaign: { id: 800 + pick(i, 30), name: `Campaign ${pick(i, 30)}` },
    customer: {
      id: customer,
      name: `Customer ${customer}`,
      type: "Residential",
      email: `c${customer}@mail.test`,
    },
    location: {
      id: 80_000 + customer,
      name: `Home of ${customer}`,
      address: { street: `${customer} Elm`, zip: "45402" },
    },
    tags: [{ id: 9_000_000 + i, ownerId: 1_000_000 + i, name: "VIP" }],
  };
}

function newJob(i: number): object {
  const customer = 40_000 + pick(i, 20_000);
  return {
    id: 1_000_000 + i,
    jobNumber: `J${1_000_000 + i}`,
    projectId: null,
    customerId: customer,
    locationId: 80_000 + customer,
    jobStatus: i % 4 === 1 ? "InProgress" : STATUSES[i % 4],
    completedOn: i % 4 === 2 ? `${moment(i, 7)}Z` : null,
    businessUnitId: i % EVERY === 0 ? 499 : 500 + pick(i, 12),
    jobTypeId: 300 + pick(i, 40),
    priority: "Normal",
    campaignId: 800 + pick(i, 30),
    summary: SUMMARY + i,
    customFields: [],
    appointmentCount: 1,
    recallForId: null,
    warrantyId: null,
    noCharge: i % 5 === 0,
    notificationsEnabled: true,
    createdOn: `${moment(i, 5)}Z`,
    createdById: 12,
    modifiedOn: `${moment(i, 9)}Z`,
    tagTypeIds: [41],
    invoiceId: 7_000_000 + i,
  };
}
