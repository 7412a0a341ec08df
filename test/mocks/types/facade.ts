/** Scenarios know the client's operations and their bodies. */
import type { Crm, CustomerResponse, Page } from "@st-v2/crm";
import type { ExportJobsResponse, FeedPage } from "@st-v2/jpm";
import type { MockOperation, MocksOf } from "@st-v2/runtime/mocks";
import type { ServiceTitan } from "@st-v2/sdk";

declare const crm: MocksOf<Crm>;
declare const all: MocksOf<ServiceTitan>;
declare const customer: CustomerResponse;
declare const customers: Page<CustomerResponse>;
declare const jobs: FeedPage<ExportJobsResponse>;

export function compiles(): void {
  const get: MockOperation<CustomerResponse> = crm.customers.get;
  get.fail(404).once();
  crm.customers.get.delay(50).once().reply(customer);
  crm.customers.get.reply(customer, { status: 202 }).times(2).delay(5);
  crm.customers.list.reply(customers);
  crm.customers.list.fail(429, { retryAfter: 2 });
  crm.customers.deleteNote.reply();
  crm.customers.deleteNote.reply(undefined, { status: 202 });
  all.crm.customers.get.reply(customer);
  all.jpm.export.jobs.reply(jobs);
  all.telecom.calls.getRecording.reply(new Uint8Array(2));
  all.telecom.calls.getRecording.networkError();
  const ids: (string | undefined)[] = crm.customers.get.calls.map(({ params }) => params["id"]);
  void ids;
}

export function doesNotCompile(): void {
  // @ts-expect-error no such resource
  void crm.customer;
  // @ts-expect-error no such operation
  void crm.customers.fetch;
  // @ts-expect-error a resource is no operation
  crm.customers.fail(404);
  // @ts-expect-error a success is no failure
  crm.customers.get.fail(200);
  // @ts-expect-error a body is needed
  crm.customers.get.reply();
  // @ts-expect-error the body of another operation
  crm.customers.get.reply(customers);
  // @ts-expect-error a customer has more than that
  crm.customers.get.reply({ id: 1 });
  // @ts-expect-error a page has rows of customers
  crm.customers.list.reply({ ...customers, data: [{ id: "1" }] });
  // @ts-expect-error a success has no body
  crm.customers.deleteNote.reply({});
  // @ts-expect-error a file is no object
  all.telecom.calls.getRecording.reply({ bytes: [1] });
  // @ts-expect-error one answer per rule
  crm.customers.get.fail(404).once().reply(customer);
  // @ts-expect-error the client behind the domains has no operations
  void all.client;
  // @ts-expect-error nor does what makes another client
  void all.forTenant;
  // @ts-expect-error nor what calls any path
  void all.request;
  // @ts-expect-error nor that of a domain
  void crm.request;
  // @ts-expect-error in the whole API, domains come first
  void all.customers;
}
