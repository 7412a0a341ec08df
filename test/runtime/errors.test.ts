/** Errors of two copies of the runtime in one process, as CommonJS and ES modules of one package are. */
import { expect, it, vi } from "vitest";
import * as one from "../../generator/runtime/errors.ts";

vi.resetModules();
const other = await import("../../generator/runtime/errors.ts");

const FACTS = { status: 404, errors: {}, body: undefined };
const OPERATION = {
  id: "Customers_Get",
  name: "crm.customers.get",
  method: "GET",
  path: "/customers/{id}",
  call: "st.crm.customers.get(7)",
};

it("knows errors of the other copy by what they are", () => {
  const error: unknown = new other.NotFoundError(FACTS, OPERATION);
  expect(Object.getPrototypeOf(error)).not.toBe(one.NotFoundError.prototype);
  const kinds = [
    "NotFoundError",
    "ApiError",
    "ServiceTitanError",
    "ConflictError",
    "ConnectionError",
  ] as const;
  expect(kinds.filter((kind) => error instanceof one[kind])).toEqual(kinds.slice(0, 3));
  const timeout: unknown = new other.TimeoutError("late", { cause: "clock" });
  expect(timeout instanceof one.ConnectionError).toBe(true);
  expect(timeout).toMatchObject({ name: "TimeoutError", message: "late", cause: "clock" });
});

it("takes nothing else for one of its errors", () => {
  class Lookalike extends Error {
    static readonly kind = "NotFoundError";
  }
  const bare: unknown = Object.setPrototypeOf(new Error("bare"), null);
  for (const value of [
    new Error("x"),
    new Lookalike("x"),
    bare,
    null,
    undefined,
    "NotFoundError",
    { name: "ApiError" },
  ])
    expect(value instanceof one.ServiceTitanError || value instanceof one.NotFoundError).toBe(false);
});

it("has heirs that are their own", () => {
  class Missing extends one.NotFoundError {}
  const mine: unknown = new Missing(FACTS, OPERATION);
  const theirs: unknown = new other.NotFoundError(FACTS, OPERATION);
  expect([mine instanceof Missing, mine instanceof other.ApiError, theirs instanceof Missing]).toEqual([
    true,
    true,
    false,
  ]);
  expect(mine).toMatchObject({ name: "NotFoundError" });
});
