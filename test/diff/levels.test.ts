/**
 * The level of every rule for both audiences, as `levels.yaml` pins it. A level decides which version users get: who changes one changes it
 * here as well, and says why.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { RULES } from "../../generator/diff/rules/rules.ts";

const pinned = parse(readFileSync(new URL("./levels.yaml", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

it("has every rule with its level for compiled and for running code", () => {
  const actual = Object.entries(RULES).map(([rule, { level }]) => [rule, `${level.types} ${level.wire}`]);
  expect(Object.fromEntries(actual)).toEqual(pinned);
});

it("calls nothing major that no client reads", () => {
  const unread = Object.keys(pinned).filter((rule) =>
    /^(discriminator|security|domain-sec|operation-sec|domain-scope)/.test(rule),
  );
  expect(unread.length).toBeGreaterThan(10);
  expect(unread.filter((rule) => pinned[rule]?.includes("major"))).toEqual([]);
});
