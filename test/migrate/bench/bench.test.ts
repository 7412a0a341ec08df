/**
 * The matcher against documents with known changes, on seeds that nobody has tuned it to. Floors lie well below what was measured; the
 * table of a run is in its annotations, and in the message of a failure. Two numbers are no floors but promises: what is untouched is
 * found, and `high` means right.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../generator/analyse.ts";
import { migrate } from "../../../generator/migrate/run.ts";
import { NOISE, RELATED, SYNONYMS } from "../../../generator/match/synonyms.ts";
import { type Document, schemasOf } from "./documents.ts";
import { type Judged, judge, measure, table } from "./measure.ts";
import { CHANGES, mutate } from "./mutate.ts";
import { ABBREVIATIONS, HELD_OUT } from "./words.ts";
import { get } from "../../../generator/ground/json.ts";

const SEEDS = [2001, 2002, 2003, 2004, 2005];
/** Things the old documents are about. */
const THINGS = 50;

/** Least share of rows whose first place is right, and whose first three hold it. */
const FLOORS: Readonly<Record<string, { readonly top1: number; readonly top3: number }>> = {
  word: { top1: 0.8, top3: 0.9 },
  abbreviation: { top1: 0.9, top3: 0.92 },
  case: { top1: 0.94, top3: 0.95 },
  affix: { top1: 0.93, top3: 0.94 },
  "move in domain": { top1: 0.38, top3: 0.65 },
  "move to domain": { top1: 0.48, top3: 0.7 },
  split: { top1: 0.88, top3: 0.9 },
  merge: { top1: 0.7, top3: 0.72 },
  "object to id": { top1: 0.92, top3: 0.95 },
  retype: { top1: 0.92, top3: 0.92 },
  enum: { top1: 0.92, top3: 0.92 },
  removal: { top1: 0.7, top3: 0.76 },
  "all changes": { top1: 0.85, top3: 0.9 },
};

// The prefix keeps the table of domains and the overlays away: corrections of the real documents would undo changes.
const folder = new URL("../../../specs/v2/", import.meta.url);
const documents: readonly Document[] = readdirSync(folder).map((name) => ({
  domain: `bench-${name.replace(".json", "")}`,
  root: JSON.parse(readFileSync(new URL(name, folder), "utf8")),
}));

function domainsOf(side: readonly Document[]) {
  const { domains, diagnostics } = analyse({
    documents: side.map(({ domain, root }) => ({ path: `${domain}.json`, text: JSON.stringify(root) })),
    domains: { path: "domains.yaml", text: "domains: []\n" },
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return domains;
}

function run(seed: number): Judged[] {
  const { from, to, truths } = mutate(documents, { seed, things: THINGS });
  const { rows } = migrate({ from: domainsOf(from), to: domainsOf(to) });
  return judge(rows, truths);
}

describe("what is measured with", () => {
  const known = new Set(
    [...SYNONYMS]
      .flatMap(([word, canonical]) => [word, ...canonical.split(" ")])
      .concat([...NOISE.field, ...RELATED.keys()]),
  );

  it.each([
    ["words", HELD_OUT],
    ["abbreviations", ABBREVIATIONS],
  ])("%s are unknown to the matcher", (_name, words) => {
    expect([...words.values()].flat().filter((word) => known.has(word))).toEqual([]);
  });

  it("is the same for the same seed", () => {
    const twice = [1, 1, 2].map((seed) => JSON.stringify(mutate(documents, { seed, things: 5 })));
    expect(twice[1]).toBe(twice[0]);
    expect(twice[2]).not.toBe(twice[0]);
  });

  it("is in the new documents where it is said to be, and no longer where it was", () => {
    const { to, truths } = mutate(documents, { seed: 3, things: 40 });
    const names = (domain: string, schemas: readonly string[]) =>
      schemas.flatMap((schema) => {
        const root = to.find((document) => document.domain === domain)?.root ?? {};
        return Object.keys(get(schemasOf(root)[schema], "properties") ?? {});
      });
    for (const { place, fate, field } of truths) {
      if (!place) continue;
      const found = names(place.domain, place.schemas);
      expect(found).toEqual(expect.arrayContaining([...place.fields]));
      if (fate === "renamed" || fate === "split") expect(found).not.toContain(field);
    }
    expect(new Set(truths.map(({ change }) => change))).toEqual(
      new Set([...CHANGES.map(({ name }) => name), "untouched"]),
    );
  });
});

describe("the matcher", () => {
  const judged = SEEDS.flatMap(run);
  const measures = measure(judged);
  const text = table(measures);

  it.each(Object.entries(FLOORS))("finds %s", (change, floor) => {
    const { top1 = 0, top3 = 0 } = measures.byChange.get(change) ?? {};
    expect(top1, text).toBeGreaterThanOrEqual(floor.top1);
    expect(top3, text).toBeGreaterThanOrEqual(floor.top3);
  });

  it("leaves alone what is untouched", async ({ annotate }) => {
    await annotate(text);
    expect(measures.byChange.get("untouched")?.top1, text).toBeGreaterThanOrEqual(0.98);
  });

  it("is right at least 97 % of the time where it is sure", () => {
    const { rows = 0, right = 0 } = measures.byBand.get("high") ?? {};
    const wrong = judged
      .filter(({ row, rank }) => row.band === "high" && rank !== 1)
      .map(({ truth, row: { targets } }) => {
        const got = targets[0] ? `${targets[0].schema ?? ""}.${targets[0].field ?? ""}` : "removed";
        return `${truth.change}: ${truth.object}.${truth.field} is said to be ${got}`;
      });
    expect(rows).toBeGreaterThan(500);
    expect(right / rows, `${text}\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(0.97);
  });
});
