/** Guards and scenarios as the engine puts them together, for one small domain; in the process and behind a real HTTP server. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";
import { createGuards, type GuardOptions } from "../../generator/runtime/mocks/guards.ts";
import { createScenarios, preferred } from "../../generator/runtime/mocks/scenario.ts";

export const READ = "tn.crm.customers:r";

export const CUSTOMER_GET = {
  id: "Customers_Get",
  accessor: "customers.get",
  method: "GET",
  path: "/tenant/{tenant}/customers/{id}",
  success: { kind: "json", status: 200 },
  scopes: [READ],
  action: { kind: "answer" },
} as const;

export const CRM: DomainDescription = {
  id: "crm",
  name: "crm",
  basePath: "/crm/v2",
  models: {},
  entities: [],
  operations: [
    CUSTOMER_GET,
    { ...CUSTOMER_GET, accessor: "constructor.__proto__", success: { kind: "none", status: 204 } },
    { ...CUSTOMER_GET, accessor: "files.get", success: { kind: "binary", status: 200 } },
  ],
};

/** Answers a token or a customer whose name is Ann. */
export function customers(options: GuardOptions = {}) {
  const guards = createGuards(options, () => [READ]);
  const scenarios = createScenarios();
  async function fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/connect/token") return guards.token(request);
    const [, tenant = "", id = ""] = /\/tenant\/(\d+)\/customers\/(\d+)/.exec(pathname) ?? [];
    const refusal = guards.check(request, CUSTOMER_GET, tenant);
    if (refusal !== undefined) return refusal;
    const call = { request, operation: CUSTOMER_GET, params: { tenant, id } };
    return scenarios.run(
      "crm.customers.get",
      call,
      () => preferred(request, CUSTOMER_GET) ?? Response.json({ id: Number(id), name: "Ann" }),
    );
  }
  return { fetch, scenarios, get: scenarios.of("crm.customers.get") };
}

export function customerRequest(id: number, init: RequestInit = {}): Request {
  return new Request(`https://api.servicetitan.io/crm/v2/tenant/42/customers/${id}`, init);
}

/** Serves it on loopback; an answer that breaks takes its connection with it. */
export async function serve(
  answer: (request: Request) => Promise<Response>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const headers = new Headers(incoming.headers as Record<string, string>);
      const request = new Request(`http://127.0.0.1${incoming.url ?? ""}`, { headers });
      try {
        const response = await answer(request);
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        for await (const chunk of response.body ?? []) {
          // What is still in memory when the connection breaks is never sent.
          await new Promise((written) => outgoing.write(chunk, written));
        }
        outgoing.end();
      } catch {
        outgoing.destroy();
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
