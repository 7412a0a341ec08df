/** How many old fields are made of new records, and why the others are not. */
import { expect, it } from "vitest";
import { plan, report } from "./plan.ts";

const fields = Object.entries(plan.objects).flatMap(([object, of]) =>
  Object.entries(of.fields).map(([name, field]) => ({ path: `${object}.${name}`, field })),
);
const made = fields.filter(({ field }) => !("lost" in field));

it("at least 90 % of all, and 97 % of those that have a place", () => {
  // In an answer: what only an event brings has no place to read it off.
  const places = new Set(
    report.rows
      .filter(
        ({ kind, targets }) => kind === "field" && targets.some(({ operation }) => operation !== undefined),
      )
      .map(({ v1 }) => `${v1.object}.${v1.field}`),
  );
  const placed = fields.filter(({ path }) => places.has(path));
  expect(fields).toHaveLength(623);
  expect(made.length / fields.length).toBeGreaterThanOrEqual(0.9);
  expect([made.length, placed.length]).toEqual([568, 576]);
  expect(made.length / placed.length).toBeGreaterThanOrEqual(0.97);
});

it("each of the others says why, in one of few kinds", () => {
  const kinds: Record<string, number> = {};
  for (const { path, field } of fields) {
    if (!("lost" in field)) continue;
    kinds[field.lost] = (kinds[field.lost] ?? 0) + 1;
    expect([path, field.why]).toEqual([path, expect.stringMatching(/^[A-Z].{20,}\.$/s)]);
  }
  expect(kinds).toEqual({ gone: 38, judgement: 8, event: 9 });
});
