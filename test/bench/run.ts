/**
 * `npm run bench`: what the program costs, beside others and beside its first release, as ratios of one run.
 *
 * Not a test: seconds depend on the machine, ratios hardly do. The first use installs the others, so it needs a registry.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./measure.ts";
import {
  columns,
  figureRows,
  ratioRows,
  pageTable,
  readRecord,
  type BenchRecord,
  RECORD_PATH,
  shown,
  withTable,
} from "./record.ts";
import { type Section, SECTION_NAMES, SECTIONS } from "./sections.ts";
import { complaints, type Measured, type Medians, TARGETS, valuesOf } from "./targets.ts";
import { closeWorkshop, openWorkshop, ROOT } from "./workshop.ts";

const PAGE = join(ROOT, "docs/costs.md");

const HELP = `Usage: npm run bench -- [options]

  --only <sections>  of ${SECTION_NAMES.join(", ")} (default: all)
  --runs <number>    how often each is run (default: 5)
  --check            exit 1 where a value is worse than the committed one by more than 15 %, or one of the two is missing
  --write            commit this run to test/bench/ratios.json and to the table in docs/costs.md
  --markdown         only write the table in docs/costs.md again, from test/bench/ratios.json`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: SECTION_NAMES.join(",") },
    runs: { type: "string", default: "5" },
    check: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const sections = values.only.split(",");
const runs = Number(values.runs);
const isSection = (name: string): name is Section => name in SECTIONS;

if (values.help) {
  print(HELP);
} else if (values.markdown) {
  writePage(readRecord());
} else if (!Number.isInteger(runs) || runs < 1 || !sections.every(isSection)) {
  print(HELP);
  process.exitCode = 2;
} else {
  await bench(sections);
}

async function bench(wanted: readonly Section[]): Promise<void> {
  const medians = await measureAll(wanted);
  const measured = valuesOf(TARGETS, medians);
  print(columns(ratioRows(measured)));
  for (const section of wanted)
    print("", SECTIONS[section].title, columns(figureRows(medians[section] ?? {})));
  const committed = readRecord();
  if (values.check) {
    const wrong = complaints(measured, committed.ratios, { targets: TARGETS, sections: wanted, show: shown });
    if (wrong.length > 0) {
      print("", ...wrong);
      process.exitCode = 1;
    }
  }
  if (values.write) write(committed, { measured, medians });
}

async function measureAll(wanted: readonly Section[]): Promise<Medians> {
  const shop = await openWorkshop();
  const medians: { [Name in Section]?: Medians[Name] } = {};
  try {
    for (const section of wanted) {
      const { cases, once } = SECTIONS[section];
      const times = once ? 1 : runs;
      const rows = await measure(cases(shop), times, (round) => {
        process.stderr.write(`${section}: ${round === 0 ? "warming up" : `run ${round} of ${times}`}\n`);
      });
      medians[section] = Object.fromEntries(rows.medians);
      for (const [row, error] of rows.failures) {
        process.stderr.write(`${section}: ${row} failed: ${String(error)}\n`);
        process.exitCode = 1;
      }
    }
  } finally {
    closeWorkshop(shop);
  }
  return medians;
}

/** What was not measured this time stays, unless nothing asks for it any more. */
function write(
  before: BenchRecord,
  { measured, medians }: { measured: readonly Measured[]; medians: Medians },
): void {
  const now = Object.fromEntries(measured.map(({ target, value }) => [target.name, rounded(value)]));
  const all = { ...before.ratios, ...now };
  const record: BenchRecord = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, Node ${process.version}`,
    ratios: Object.fromEntries(
      TARGETS.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]]])),
    ),
    medians: { ...before.medians, ...medians },
  };
  const text = JSON.stringify(
    record,
    (_, value: unknown) => (typeof value === "number" ? rounded(value) : value),
    2,
  );
  writeFileSync(RECORD_PATH, `${text}\n`);
  writePage(readRecord());
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function writePage(record: BenchRecord): void {
  writeFileSync(PAGE, withTable(readFileSync(PAGE, "utf8"), pageTable(record, TARGETS)));
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
