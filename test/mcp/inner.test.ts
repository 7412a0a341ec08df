/** What no client of the protocol can bring about: time that goes by, and faults of the server itself. */
import { expect, it } from "vitest";
import { Confirmations } from "../../generator/mcp/confirmations.ts";
import { Tools } from "../../generator/mcp/tools.ts";
import { program } from "./served.ts";

it.each([
  { minutes: 9, isTaken: true },
  { minutes: 11, isTaken: false },
])("a code that waited $minutes minutes is taken: $isTaken", ({ minutes, isTaken }) => {
  let now = 0;
  const confirmations = new Confirmations(() => now);
  const code = confirmations.issue({ id: 7 });
  now = minutes * 60_000;
  expect(confirmations.take(code, { id: 7 })).toBe(isTaken);
});

it("says nothing of a fault of its own but that there was one", async () => {
  const broken = () => Promise.reject(new Error("/etc/private cannot be read"));
  const { content, isError } = await new Tools(program, broken).use("call", {
    operation: "crm.customers.get",
    path: { id: 7 },
  });
  expect(isError).toBe(true);
  expect(content).toEqual([{ type: "text", text: "This call failed inside of the server." }]);
});
