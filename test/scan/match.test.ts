import { expect, test } from "vitest";
import { judge } from "../../generator/scan/judge.ts";
import { CALLS, MISSED } from "./calls.ts";
import { known, siteOf } from "./known.ts";

/** `GET /crm~/customers` → the operation's id, by its path. */
function idOf(operation: string): string | undefined {
  const [method, path = ""] = operation.replace("~", "/v2/tenant/{tenant}").split(" ");
  return known.operations.find((each) => each.method === method && each.path === path)?.id;
}

function check(call: string, rule: string, operation: string): void {
  const [finding] = judge(siteOf(call), known);
  expect(finding).toMatchObject({
    rule:
      rule === "ok" ? expect.stringMatching(/^(?:v2-call|deprecated-operation|missing-parameter)$/) : rule,
  });
  expect(finding?.operationId).toBe(operation === "-" ? undefined : idOf(operation));
  if (operation !== "-") expect(idOf(operation)).toBeDefined();
}

test.each(CALLS)("%s: %s, %s", check);

test.fails.each(MISSED)("%s: %s, %s", check);
