import { expect, it } from "vitest";
import { Seen } from "../../generator/sync/seen.ts";

it.each([
  ["numbers in a row", (i: number) => i],
  ["numbers beyond 32 bits", (i: number) => 2 ** 40 + i * 4096],
  ["texts", (i: number) => `key ${i}`],
])("knows all of %s that it was told, and hardly any other", (_, keyOf) => {
  const seen = new Seen();
  const count = 50_000;
  for (let i = 0; i < count; i += 1) seen.add(keyOf(i));
  const known = Array.from({ length: count }, (_, i) => seen.mayHave(keyOf(i)));
  expect(known.every(Boolean)).toBe(true);
  const others = Array.from({ length: count }, (_, i) => seen.mayHave(keyOf(count + i)));
  expect(others.filter(Boolean).length).toBeLessThan(20);
});
