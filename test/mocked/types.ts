/** What a mock offers has the types of the client beside it: a wrong operation or body does not compile. */
import type { CustomerResponse } from "@st-v2/crm";
import { createMock, type CrmMock, type MockOptions } from "@st-v2/crm/mocks";
import { createMock as createWhole } from "@st-v2/sdk/mocks";
import { setupWorker } from "msw/browser";
import { setupServer } from "msw/node";

declare const customer: CustomerResponse;

export const server = setupServer(...createMock().handlers, ...createWhole({ seed: 2 }).handlers);
export const worker = () => setupWorker(...createMock().handlers);
export const options: MockOptions = {
  seed: 7,
  records: 5,
  hosts: ["http://localhost:1"],
  guards: { rate: 5 },
};

export function compiles(mock: CrmMock): void {
  mock.customers.get.reply(customer).once();
  createWhole().crm.customers.get.reply(customer);
  mock.restore(mock.snapshot());
  mock.seed(3);
}

export function doesNotCompile(mock: CrmMock): void {
  // @ts-expect-error no such option
  createMock({ sed: 7 });
  // @ts-expect-error no such resource
  void mock.customer;
  // @ts-expect-error no such operation
  void mock.customers.fetch;
  // @ts-expect-error a wrong body
  mock.customers.get.reply({ id: "1" });
  // @ts-expect-error no such domain
  void createWhole().cmr;
  // @ts-expect-error a snapshot is not made by hand
  mock.restore({});
}
