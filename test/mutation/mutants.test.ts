/** The table of faults fits the code: `npm run test:mutation` then tells whether tests notice them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error -- plain JavaScript, shared with the script
import * as untyped from "./mutants.mjs";

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly tests: readonly string[];
}
const { mutate, readMutants } = untyped as {
  readonly mutate: (mutant: Mutant, text: string) => string;
  readonly readMutants: () => readonly Mutant[];
};
const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("faults", () => {
  it.each(readMutants().map((mutant) => [mutant.name, mutant] as const))("%s", (_, mutant) => {
    const text = textOf(mutant.file);
    expect(mutate(mutant, text)).not.toBe(text);
    expect(mutant.tests.length).toBeGreaterThan(0);
  });
});
