/**
 * `npm run bench`: what the program costs, beside others and beside its first release, as ratios of one run.
 *
 * Not a test: seconds depend on the machine, ratios hardly do. The first use installs the others, so it needs a registry.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commandsOf, type Section, SECTIONS } from "./cases.ts";
import { type Cost, measure } from "./measure.ts";
import { type Target, TARGETS, valueOf } from "./targets.ts";
import { closeWorkshop, openWorkshop, ROOT } from "./workshop.ts";

const COMMITTED = join(ROOT, "test/bench/ratios.json");
/** How much worse than the committed ratio a run may be: what one and the same program varies by on a shared machine. */
const TOLERANCE = 1.15;
/** The same for differences, which are small, in CPU seconds. */
const SLACK = 0.05;

const HELP = `Usage: npm run bench -- [options]

  --only <sections>  of ${SECTIONS.join(", ")} (default: all)
  --runs <number>    how often each is run (default: 5)
  --check            exit 1 where a ratio is over the committed one by more than 15 %
  --write            commit the ratios of this run to test/bench/ratios.json`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: SECTIONS.join(",") },
    runs: { type: "string", default: "5" },
    check: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const sections = values.only.split(",");
const runs = Number(values.runs);
const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

if (values.help) {
  print(HELP);
} else if (!Number.isInteger(runs) || runs < 1 || !sections.every(isSection)) {
  print(HELP);
  process.exitCode = 2;
} else {
  await bench(sections);
}

interface Record {
  readonly date: string;
  readonly machine: string;
  readonly ratios: { readonly [name: string]: number };
}

async function bench(wanted: readonly Section[]): Promise<void> {
  const shop = await openWorkshop();
  const costs = new Map<string, Cost>();
  try {
    for (const section of wanted) {
      const measured = await measure(await commandsOf(section, shop), runs, (round) => {
        process.stderr.write(`${section}: ${round === 0 ? "warming up" : `run ${round} of ${runs}`}\n`);
      });
      for (const [id, cost] of measured) costs.set(id, cost);
    }
  } finally {
    closeWorkshop(shop);
  }
  const ratios = TARGETS.flatMap((target) => {
    const value = valueOf(target, costs);
    return value === undefined ? [] : [{ target, value }];
  });
  const committed = readCommitted();
  print(table(ratios, committed), "", costTable(costs));
  const worse = ratios.filter(({ target, value }) => isWorse(target, value, committed.ratios[target.name]));
  if (values.check && worse.length > 0) {
    print(
      "",
      ...worse.map(({ target, value }) => `worse than committed: ${target.name}: ${shown(target, value)}`),
    );
    process.exitCode = 1;
  }
  if (values.write) {
    const now = Object.fromEntries(
      ratios.map(({ target, value }) => [target.name, Number(value.toFixed(3))]),
    );
    const record: Record = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, Node ${process.version}`,
      ratios: { ...committed.ratios, ...now },
    };
    writeFileSync(COMMITTED, `${JSON.stringify(record, null, 2)}\n`);
  }
}

function readCommitted(): Record {
  return JSON.parse(readFileSync(COMMITTED, "utf8")) as Record;
}

function isWorse({ difference }: Target, value: number, committed: number | undefined): boolean {
  if (committed === undefined) return false;
  return difference ? value > committed + SLACK : value > committed * TOLERANCE;
}

function shown({ difference }: Target, value: number): string {
  return difference ? `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(3)} s` : `× ${value.toFixed(2)}`;
}

function table(ratios: readonly { target: Target; value: number }[], committed: Record): string {
  const rows = ratios.map(({ target, value }) => {
    const { name, bar } = target;
    const before = committed.ratios[name];
    return [
      name,
      shown(target, value),
      bar === undefined ? "" : `${value <= bar ? "meets" : "MISSES"} ${shown(target, bar)}`,
      before === undefined ? "" : `committed ${shown(target, before)}`,
    ];
  });
  return columns([["ratio", "now", "target", ""], ...rows]);
}

function costTable(costs: ReadonlyMap<string, Cost>): string {
  const rows = [...costs].map(([id, { cpu, wall, memory }]) => [
    id,
    `${cpu.toFixed(2)} s CPU`,
    `${wall.toFixed(2)} s`,
    `${memory.toFixed(0)} MB`,
  ]);
  return columns([["medians", "", "by the clock", "largest process"], ...rows]);
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
