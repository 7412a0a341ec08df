/** The mock of a package, without anything that intercepts. */
import { getResponse, http, type HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { expect, it, vi } from "vitest";
import { apart } from "../../generator/describe/apart.ts";
import {
  businessOf,
  type Mock,
  mockDomain,
  mockHandlers,
  type MockOperation,
  type MockOptions,
} from "../../generator/runtime/mocks/index.ts";
import { describedDomains } from "./described.ts";

const [accounting, crm] = describedDomains();

function mock(domain: typeof crm, options: MockOptions = {}): Mock<object, HttpHandler> {
  if (domain === undefined) throw new Error("no description");
  return mockDomain<object, HttpHandler>(domain, { options, http: () => http });
}

async function tokenOf({ fetch }: Pick<Mock<object, HttpHandler>, "fetch">): Promise<string> {
  const form = { grant_type: "client_credentials", client_id: "a", client_secret: "b" };
  const init = { method: "POST", body: new URLSearchParams(form) };
  const answer = await fetch("https://auth.servicetitan.io/connect/token", init);
  return ((await answer.json()) as { access_token: string }).access_token;
}

const statusOf = async (one: Mock<object, HttpHandler>, token: string) =>
  (
    await one.fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/1", {
      headers: { authorization: `Bearer ${token}`, "st-app-key": "c" },
    })
  ).status;

it("lets in the tokens of another one: of several behind MSW, the first issues all", async () => {
  const token = await tokenOf(mock(accounting));
  expect(await statusOf(mock(crm), token)).toBe(200);
});

it("keeps to its own tokens where it has its own credentials", async () => {
  const token = await tokenOf(mock(accounting));
  const strict = mock(crm, { guards: { credentials: [{ clientId: "x", clientSecret: "y" }] } });
  expect(await statusOf(strict, token)).toBe(401);
});

it.each<[options: object, message: string]>([
  [{ sede: 7 }, "createMock has no option sede. Did you mean seed?"],
  [{ seed: "x" }, 'seed has to be a number, not "x".'],
])("refuses options that it does not know or cannot use: %j", (options, message) => {
  expect(() => mock(crm, options)).toThrow(message);
});

it("behind MSW: a call that is aborted while it waits is nobody's fault, and nothing is printed", async () => {
  const one = mock(crm, { guards: false });
  const { customers } = one as unknown as { customers: { get: MockOperation<unknown> } };
  customers.get.delay(Infinity);
  const msw = setupServer(...one.handlers);
  msw.listen({ onUnhandledRequest: "error" });
  const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  const aborted = new AbortController();
  const url = "https://api.servicetitan.io/crm/v2/tenant/1/customers/1";
  const call = fetch(url, { signal: aborted.signal }).catch((error: unknown) => error);
  await expect.poll(() => customers.get.calls.length).toBe(1);
  aborted.abort("enough");
  expect(await call).toBe("enough");
  await new Promise((done) => setTimeout(done, 20));
  expect(printed.flatMap((level) => level.mock.calls)).toEqual([]);
  printed.forEach((level) => level.mockRestore());
  msw.close();
});

it("answers the same bytes by handlers that are handed the rules of the business, and others without", async () => {
  if (crm === undefined) throw new Error("no description");
  const { core, names, business = {} } = apart(crm);
  const textOf = async (options: MockOptions) => {
    const handlers = mockHandlers<HttpHandler>([core], {
      options: { guards: false, ...options },
      http: () => http,
    });
    const answer = await getResponse([...handlers], new Request(CUSTOMERS));
    return answer?.text();
  };
  const whole = await (await mock(crm, { guards: false }).fetch(CUSTOMERS)).text();
  expect(await textOf({ business: businessOf("crm", names, business) })).toBe(whole);
  const without = await textOf({ business: businessOf("jpm", names, business) });
  expect(without).not.toBe(whole);
  expect(without).toBe(await textOf({}));
});

const CUSTOMERS = "https://api.servicetitan.io/crm/v2/tenant/1/customers";
