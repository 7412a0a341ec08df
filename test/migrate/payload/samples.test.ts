/** Samples of old payloads against new answers, written by hand after the new documents: leaf → verdict. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffPayloads } from "../../../generator/migrate/payload.ts";
import type { JsonValue } from "../../../generator/read/source.ts";
import { linesOf } from "./lines.ts";
import { hasSamples, readSample } from "./samples.ts";

const FIXTURES = new URL("./fixtures/", import.meta.url);

function answers(of: string) {
  return readdirSync(FIXTURES)
    .filter((file) => file.startsWith(`${of}.`))
    .map((file) => ({
      name: file.replace(`${of}.`, "").replace(".json", ""),
      value: JSON.parse(readFileSync(new URL(file, FIXTURES), "utf8")) as JsonValue,
    }));
}

interface Case {
  readonly sample: string;
  readonly answers: string;
  readonly want: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  { sample: "customer-model.as-received-by-webhook.json", answers: "customer", want: {} },
  { sample: "webhook-JobCompleted.json", answers: "job", want: {} },
  { sample: "webhook-CallCompleted.with-customer.json", answers: "call", want: {} },
];

describe.skipIf(!hasSamples)("samples (skipped where the facts are not at hand)", () => {
  test.each(CASES)("$sample", ({ sample, answers: of, want }) => {
    const found = linesOf(diffPayloads({ v1: readSample(sample), v2: answers(of) }));
    const asked = Object.fromEntries(Object.keys(want).map((path) => [path, found[path]]));
    expect(asked).toEqual(want);
  });
});
