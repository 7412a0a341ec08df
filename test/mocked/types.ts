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
  mock.customers.get.reply(async ({ params }) => ({ ...customer, id: Number(params["id"]) })).once();
  mock.restore(mock.snapshot());
  mock.seed(0);
  const now: Date = mock.advance("2h");
  createMock({ now });
  createMock({ now: () => new Date() });
}

export function puts(mock: CrmMock): void {
  const put: CustomerResponse = mock.customers.put({
    type: "Residential",
    createdOn: new Date(),
    address: { city: "Bath" },
  });
  mock.customers.put({}, { tenant: 42, references: false });
  mock.customers.remove(put.id);
  const names: string[] = mock.customers.all().map(({ name }) => name);
  mock.customers.seed(2, (i) => ({ name: names[i] }));
  mock.customers.notes.put({ text: "Ring twice" }, { of: put.id });
  createWhole().jpm.jobs.put({ jobStatus: "Scheduled", customerId: put.id });
  createWhole().jpm.jobNotes.all();
  const late: number = createWhole().jpm.jobs.late({ customerId: put.id }).id;
  mock.customers.inactive();
  void late;
}

export function putsNot(mock: CrmMock): void {
  // @ts-expect-error no such field
  mock.customers.put({ nmae: "Ann" });
  // @ts-expect-error no such field inside
  mock.customers.put({ address: { cty: "Bath" } });
  // @ts-expect-error a wrong value
  mock.customers.put({ doNotMail: "no" });
  // @ts-expect-error a note belongs to a customer
  mock.customers.notes.put({ text: "Ring twice" });
  // @ts-expect-error no customer is late
  void mock.customers.late;
  // @ts-expect-error no records of an operation
  void mock.customers.get.put;
  // @ts-expect-error a function makes the body, too
  mock.customers.get.reply(() => ({ id: "1" }));
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
