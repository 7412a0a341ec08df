/**
 * A bench for the rules: each one's change is injected into bundled documents at places drawn by lot, forwards and backwards, and has to be
 * found with nothing beside it; changes that say nothing new have to give nothing.
 *
 * The suite draws a few places. More, and others: `DIFF_BENCH_SEED=7 DIFF_BENCH_ROUNDS=20 npx vitest run test/diff/bench`.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../../generator/diff/compare.ts";
import { judge } from "../../../generator/diff/judge-changes.ts";
import { RULES, type RuleId } from "../../../generator/diff/rules/rules.ts";
import { type DomainTable, parseTable } from "../../../generator/read/table.ts";
import { readDocuments } from "../../inputs/documents.ts";
import { MUTATIONS, NOT_INJECTED } from "./mutations.ts";
import { NEUTRAL } from "./neutral.ts";
import { domainOf, pick, randomOf, type Sample, sampleOf } from "./places.ts";
import { settingsOf } from "../../../generator/model/settings.ts";

const seed = Number(process.env["DIFF_BENCH_SEED"] ?? 1);
/** In turn, fields of requests and of responses are drawn: one of each at least. */
const rounds = Number(process.env["DIFF_BENCH_ROUNDS"] ?? 2);
const DIRECTIONS = ["request", "response"] as const;
/** Documents tried for a place before a change is given up. */
const TRIES = 60;
/** Of a long run; a short one takes seconds. */
const TIMEOUT = 3_600_000;

let table: DomainTable;
let samples: readonly Sample[];
beforeAll(() => {
  const path = new URL("../../../specs/domains.yaml", import.meta.url);
  table = parseTable({ path: "domains.yaml", text: readFileSync(path, "utf8") }, "bundled").table;
  samples = readDocuments().map(({ id, root }) => sampleOf(table, id, root));
});

interface Outcome {
  readonly wanted: number;
  readonly found: number;
  readonly faults: readonly string[];
  readonly rules: ReadonlySet<RuleId>;
}

describe("changes injected at random", () => {
  it(
    "are found, at least 99 of 100, and nothing beside them",
    () => {
      const outcomes = Array.from({ length: rounds }, (_, round) => inject(seed * 1000 + round));
      const wanted = outcomes.reduce((sum, outcome) => sum + outcome.wanted, 0);
      const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
      const faults = outcomes.flatMap((outcome) => outcome.faults);
      if (rounds > 2)
        process.stdout.write(`${found} of ${wanted} found, seed ${seed}\n${faults.join("\n")}\n`);
      expect(faults.filter((fault) => fault.startsWith("false")).join("\n")).toBe("");
      expect(found / wanted, faults.join("\n")).toBeGreaterThanOrEqual(0.99);
      const rules = new Set(outcomes.flatMap((outcome) => [...outcome.rules]));
      const untried = Object.keys(RULES).filter((rule) => !(rules as ReadonlySet<string>).has(rule));
      expect(untried.sort()).toEqual([...NOT_INJECTED].sort());
    },
    TIMEOUT,
  );

  it("give nothing where they say nothing new", () => {
    const random = randomOf(seed);
    for (const { name, change } of NEUTRAL) {
      for (let round = 0; round < rounds * 2; round += 1) {
        const sample = pick(random, samples);
        if (!sample) continue;
        const [old, current] = [structuredClone(sample.root), structuredClone(sample.root)];
        change(sample, { old, current, random });
        const changes = judge(
          compare([sample.domain], [domainOf(table, sample.id, current)], settingsOf({}).vendor.wire),
        ).changes;
        expect(
          changes.map(({ message }) => message),
          `${name} in ${sample.id}`,
        ).toEqual([]);
      }
    }
  });
});

/** Every mutation once, each in a document drawn by lot. */
function inject(at: number): Outcome {
  const random = randomOf(at);
  const direction = DIRECTIONS[at % 2] ?? "response";
  const faults: string[] = [];
  const rules = new Set<RuleId>();
  let [wanted, found] = [0, 0];
  for (const mutation of MUTATIONS) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const sample = pick(random, samples);
      if (!sample) continue;
      const [old, current] = [structuredClone(sample.root), structuredClone(sample.root)];
      const injection = mutation.inject(
        { ...sample, fields: sample.allFields.filter(({ directions }) => directions.includes(direction)) },
        { old, current, random },
      );
      if (!injection) continue;
      const [a, b] = [domainOf(table, sample.id, old), domainOf(table, sample.id, current)];
      for (const [from, to, expected] of [
        [a, b, injection.expected],
        [b, a, injection.backwards],
      ] as const) {
        const changes = compare([from], [to], settingsOf({}).vendor.wire);
        const seen = new Set(changes.map(({ rule }) => rule));
        const missed = expected.filter((rule) => !seen.has(rule));
        const alien = changes.filter(
          ({ rule }) => !expected.includes(rule) && injection.may?.includes(rule) !== true,
        );
        wanted += 1;
        const where = `${mutation.name} in ${sample.id} ${injection.where}`;
        if (missed.length === 0) found += 1;
        else faults.push(`missed ${missed.join(", ")}: ${where}, got ${[...seen].join(", ")}`);
        // What is missed shows as something else; that is one fault, not two.
        if (missed.length === 0 && alien.length > 0) {
          faults.push(`false ${alien.map(({ rule, what }) => `${rule} ${what}`).join(", ")}: ${where}`);
        }
        for (const rule of expected) rules.add(rule);
      }
      break;
    }
  }
  return { wanted, found, faults, rules };
}
