/** Arguments: path values in order, then body, then query, then options; unknown names and wrong values do not compile. */
import type { CallOptions, ServiceTitan, WriteOptions } from "@st-v2/sdk";
import type {
  Customers,
  CustomersListQuery,
  Leads,
  LeadsSubmitFormQuery,
  SubmitLeadFormRequest,
  UpdateCustomerRequest,
} from "@st-v2/crm";
import type { InvoiceResponse } from "@st-v2/accounting";
import { expectTypeOf } from "expect-type";

declare const st: ServiceTitan;
declare const options: CallOptions;

// In this order, of these types.
expectTypeOf<Parameters<Customers["update"]>[0]>().toEqualTypeOf<number>();
expectTypeOf<Parameters<Customers["update"]>[1]>().toEqualTypeOf<UpdateCustomerRequest>();
expectTypeOf<Parameters<Customers["update"]>[2]>().toEqualTypeOf<WriteOptions<unknown> | undefined>();
expectTypeOf<Parameters<Customers["deleteContact"]>[1]>().toEqualTypeOf<number>();
expectTypeOf<Customers["list"]>().parameter(0).toEqualTypeOf<CustomersListQuery | null | undefined>();
expectTypeOf<Parameters<Leads["submitForm"]>[0]>().toEqualTypeOf<SubmitLeadFormRequest>();
expectTypeOf<Parameters<Leads["submitForm"]>[1]>().toEqualTypeOf<LeadsSubmitFormQuery | null | undefined>();
void st.jpm.jobs.get(1, { externalDataApplicationGuid: "guid" }, { timeout: 1000, maxRetries: 0 });
// @ts-expect-error the id comes first
void st.crm.customers.update({ name: "Ann" }, 1);
// @ts-expect-error the API does not answer without a filter
void st.jpm.jobs.listHoldReasons();
// @ts-expect-error an id is not optional
void st.crm.customers.get();
// @ts-expect-error neither is a body
void st.crm.customers.update(1);
// @ts-expect-error options are not a query
void st.crm.customers.list({ timeout: 1000 });
// @ts-expect-error nor the other way round
void st.crm.customers.get(1, { pageSize: 10 });
// @ts-expect-error an operation that is not there
void st.crm.customers.remove(1);
// @ts-expect-error a domain that is not there
void st.crmm;
void st.crm.customers.list(null, options);

// Queries: declared names only, because the API ignores the others and answers unfiltered.
void st.crm.customers.list({ active: "Any", pageSize: 100, name: undefined, city: null });
// @ts-expect-error unknown name
void st.crm.customers.list({ modifiedAfter: new Date() });
// @ts-expect-error wrong type
void st.crm.customers.list({ pageSize: "100" });

// Bodies: what is not known is left out, by undefined as well; what a document wants has to be there.
declare const maybe: string | undefined;
void st.crm.customers.update(1, { name: maybe });
// @ts-expect-error a tag has a name
void st.crm.bookingProviderTags.create({ tagName: maybe, description: "" });

// Sorting: by the stated fields, else by any field, but always with a direction.
void st.crm.customers.list({ sort: "-ModifiedOn" });
// @ts-expect-error the API does not sort by this field
void st.crm.customers.list({ sort: "+Name" });
// @ts-expect-error without a direction
void st.crm.customers.list({ sort: "Id" });
void st.accounting.glAccounts.list({ sort: "+Anything" });
// @ts-expect-error without a direction
void st.accounting.glAccounts.list({ sort: "Anything" });

// Comma-separated ids: one, several, or a ready-made list.
void st.crm.customers.list({ ids: [1, 2, "3"] });
void st.crm.customers.list({ ids: 1 });
void st.crm.customers.list({ ids: "1,2,3" });
const ids: readonly number[] = [1, 2];
void st.crm.customers.list({ ids });
// @ts-expect-error a boolean is no id
void st.crm.customers.list({ ids: [true] });

// Moments: a date or its text.
void st.jpm.jobs.list({ modifiedOnOrAfter: new Date("2026-01-01") });
void st.jpm.jobs.list({ modifiedOnOrAfter: "2026-01-01T00:00:00Z" });
// @ts-expect-error not milliseconds
void st.jpm.jobs.list({ modifiedOnOrAfter: Date.UTC(2026) });
// @ts-expect-error that is no moment
void st.jpm.jobs.list({ modifiedOnOrAfter: "yesterday" });
// @ts-expect-error a day has no time
void st.jpm.jobs.list({ modifiedOnOrAfter: "2026-01-01" });
// What an answer has flows in, and bodies take any text.
void st.jpm.jobs.list({ modifiedOnOrAfter: (await st.jpm.jobs.get(1)).modifiedOn });
void st.accounting.creditMemos.list({ dateOnOrAfter: "2026-01-01" });
// @ts-expect-error that is no day
void st.accounting.creditMemos.list({ dateOnOrAfter: "2026-01-01T00:00:00Z" });
// @ts-expect-error a field that it does not sort by
void st.jpm.jobs.list({ sort: "+ModifedOn" });

// Enums are closed in what is sent.
// @ts-expect-error no such value
void st.crm.customers.list({ active: "Sometimes" });
void st.crm.customers.update(1, { type: "Commercial" });
// @ts-expect-error no such value
void st.crm.customers.update(1, { type: "Industrial" });
// @ts-expect-error no such field
void st.crm.customers.update(1, { nmae: "Ann" });

// Options.
// @ts-expect-error unknown option
void st.crm.customers.get(1, { retries: 3 });

// Lists take what calls do not; what has no pages but ids is one too, and one row has a short way.
void st.crm.customers.list({}, { concurrency: 4 }).toArray({ limit: 10 });
// @ts-expect-error one answer is one request
void st.crm.customers.get(1, { concurrency: 4 });
const reasons: AsyncIterable<{ readonly name?: string | null }> = st.jpm.jobs.listHoldReasons({ ids: [1] });
void reasons;
expectTypeOf(st.accounting.invoices.find(1)).resolves.toEqualTypeOf<InvoiceResponse | undefined>();
void st.crm.customers.list({ externalDataValues: ["a", "b"] });
