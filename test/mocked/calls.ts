/** A team's test of its own code, without a test runner: the generated clients, MSW, and the mock. Prints what they gave. */
import { setupServer } from "msw/node";
import { ApiError } from "@st-v2/runtime";
import { Crm } from "@st-v2/crm";
import { createMock } from "@st-v2/crm/mocks";
import { ServiceTitan } from "@st-v2/sdk";
import { createMock as createWhole } from "@st-v2/sdk/mocks";

const options = { tenant: "42", clientId: "id", clientSecret: "secret", appKey: "key" };
const statusOf = (error: unknown) => (error instanceof ApiError ? error.status : error);
const nameOf = (error: unknown) => (error instanceof Error ? error.name : error);
const said: unknown[] = [];
const unhandled: string[] = [];

const mock = createMock({ seed: 7 });
const server = setupServer(...mock.handlers);
const refuse = (request: Request, error: () => void) => {
  unhandled.push(new URL(request.url).pathname);
  error();
};
// MSW 2 calls it a request, MSW 3 a frame; either refuses the call, so that nothing leaves this machine.
server.listen({
  onUnhandledRequest: (request: Request, print: { error(): void }) => refuse(request, print.error),
  onUnhandledFrame: (unknown: { frame: { data: { request: Request } }; defaults: { error(): void } }) =>
    refuse(unknown.frame.data.request, unknown.defaults.error),
} as object);

for (const environment of ["production", "integration"] as const) {
  const crm = new Crm({ ...options, environment });
  const page = await crm.customers.list({ pageSize: 2 });
  said.push([environment, page.data.map(({ id }) => id), page.hasMore]);
}

const crm = new Crm(options);
const before = mock.snapshot();
const tag = await crm.bookingProviderTags.create({ tagName: "Radio", description: "Heard it on the radio" });
said.push([(await crm.bookingProviderTags.get(tag.id)).tagName]);
mock.restore(before);
said.push([await crm.bookingProviderTags.get(tag.id).catch(statusOf)]);

mock.customers.get.fail(404).once();
said.push([await crm.customers.get(1).catch(statusOf), (await crm.customers.get(1)).id]);
mock.customers.get.networkError().once();
said.push([await crm.customers.get(1, { maxRetries: 0 }).catch(nameOf)]);
mock.customers.get.truncate().once();
said.push([await crm.customers.get(1, { maxRetries: 0 }).catch(nameOf)]);
said.push([mock.customers.get.calls.length]);

await fetch("https://api.servicetitan.io/crm/v2/tenant/42/customer/1").catch(() => undefined);
said.push(unhandled);
server.close();

// Two mocks at once, of the whole API, without interception.
const [one, other] = [createWhole(), createWhole()];
one.crm.customers.get.fail(404);
const read = (fetch: typeof one.fetch) =>
  new ServiceTitan({ ...options, fetch }).crm.customers.get(1).catch(statusOf);
said.push([await read(one.fetch), typeof (await read(other.fetch))]);

console.log(said.map((line) => JSON.stringify(line)).join("\n"));
