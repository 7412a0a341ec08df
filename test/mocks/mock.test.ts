/** The mock of a package, without anything that intercepts. */
import { http, type HttpHandler } from "msw";
import { expect, it } from "vitest";
import { type Mock, mockDomain, type MockOptions } from "../../generator/runtime/mocks/index.ts";
import { describedDomains } from "./described.ts";

const [accounting, crm] = describedDomains();

function mock(domain: typeof crm, options: MockOptions = {}): Mock<object, HttpHandler> {
  if (domain === undefined) throw new Error("no description");
  return mockDomain<object, HttpHandler>(domain, { options, http });
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
