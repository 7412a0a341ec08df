/** Pairs of records by hand: every fault is found, and no other form of the same value is taken for one. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { compare } from "./compare.ts";

interface Pair {
  readonly name: string;
  readonly object: string;
  readonly old: object;
  readonly new: Readonly<Record<string, object>>;
  readonly differs: readonly string[];
}

const PAIRS = parse(readFileSync(new URL("pairs.yaml", import.meta.url), "utf8")) as readonly Pair[];

it.each(PAIRS)("$name", async ({ object, old, new: answers, differs }) => {
  const { diff } = await compare(old, answers, { v1Object: object });
  const wrong = diff.leaves.filter(
    ({ verdict, differing = [] }) => verdict === "contradiction" || differing.length > 0,
  );
  expect(wrong.map(({ path }) => path).sort()).toEqual([...differs].sort());
});

it("names records without a counterpart", async () => {
  const [job] = PAIRS;
  const { diff, code } = await compare({ ...job?.old, id: 70099 }, job?.new ?? {}, {
    v1Object: "Job",
    failOn: "difference",
  });
  expect([diff.alone, code]).toEqual([{ records: 1, first: ["id=70099"] }, 3]);
});
