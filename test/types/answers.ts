/** Answers: rows, pages, feeds, enums that may grow, nullability; nothing that the documents do not declare. */
import type {
  ApiError,
  ApiPromise,
  BinaryResponse,
  Feed,
  PagePromise,
  PlatformResponse,
  RateLimitError,
  ServiceTitan,
} from "@st-v2/sdk";
import type { crm } from "@st-v2/sdk";
import type { MomentText } from "@st-v2/runtime";
import type { CustomerResponse, CustomerType, Open, Page } from "@st-v2/crm";
import type { ExportJobsResponse, FeedPage, JobResponse } from "@st-v2/jpm";
import { expectTypeOf } from "expect-type";

declare const st: ServiceTitan;

export async function lists(): Promise<void> {
  const list = st.crm.customers.list();
  expectTypeOf(list).toEqualTypeOf<PagePromise<CustomerResponse>>();
  expectTypeOf(await list).toEqualTypeOf<Page<CustomerResponse>>();
  expectTypeOf((await list).data).toEqualTypeOf<CustomerResponse[]>();
  expectTypeOf((await list).totalCount).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(await list.toArray({ limit: 10 })).toEqualTypeOf<CustomerResponse[]>();
  for await (const customer of list) expectTypeOf(customer).toEqualTypeOf<CustomerResponse>();
  for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Page<CustomerResponse>>();
  for await (const job of st.jpm.jobs.list()) expectTypeOf(job).toEqualTypeOf<JobResponse>();
  // @ts-expect-error a single row is no list
  for await (const row of st.crm.customers.get(1)) void row;
}

export async function feeds(): Promise<void> {
  const feed = st.jpm.export.jobs({ from: "token", includeRecentChanges: true });
  expectTypeOf(feed).toEqualTypeOf<Feed<ExportJobsResponse>>();
  expectTypeOf(await feed).toEqualTypeOf<FeedPage<ExportJobsResponse>>();
  for await (const row of feed) expectTypeOf(row).toEqualTypeOf<ExportJobsResponse>();
  expectTypeOf(feed.continueFrom).toEqualTypeOf<string | undefined>();
  void st.jpm.export.jobs({ from: feed.continueFrom });
  // @ts-expect-error only the feed moves it
  feed.continueFrom = "token";
  // @ts-expect-error feeds have no page numbers
  void st.jpm.export.jobs({ page: 2 });
  // @ts-expect-error lists have no token
  void st.jpm.jobs.list().continueFrom;
}

export async function calls(): Promise<void> {
  const call = st.crm.customers.get(1);
  expectTypeOf(call).toEqualTypeOf<ApiPromise<CustomerResponse>>();
  expectTypeOf(call).toMatchTypeOf<Promise<CustomerResponse>>();
  expectTypeOf(await call.withResponse()).toEqualTypeOf<{
    data: CustomerResponse;
    response: PlatformResponse;
  }>();
  expectTypeOf(await st.crm.customers.deleteNote(1, 2)).toBeVoid();
  expectTypeOf(await st.crm.contacts.listPreferenceMetadata()).toEqualTypeOf<
    crm.ContactPreferenceTypeResponse[]
  >();
  const recording = await st.telecom.calls.getRecording(1);
  expectTypeOf(recording).toEqualTypeOf<BinaryResponse>();
  expectTypeOf(await recording.bytes()).toMatchTypeOf<Uint8Array>();
}

export function values(customer: CustomerResponse): void {
  expectTypeOf(customer.id).toEqualTypeOf<number>();
  expectTypeOf(customer.mergedToId).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(customer.address.country).toEqualTypeOf<string | null>();
  // Dates arrive as text: JSON has no others. Filters take it.
  expectTypeOf(customer.createdOn).toEqualTypeOf<MomentText>();
  // A value the documents do not know yet is possible, and the known ones are suggested.
  expectTypeOf(customer.type).toEqualTypeOf<Open<CustomerType>>();
  expectTypeOf(customer.type).toEqualTypeOf<CustomerType | (string & {})>();
  if (customer.type === "Industrial") void customer.id;
  expectTypeOf<CustomerType>().toEqualTypeOf<"Residential" | "Commercial">();
  // @ts-expect-error so it is not known to be one of the documents' values
  const type: CustomerType = customer.type;
  void type;
  // @ts-expect-error no such field
  void customer.emailAddress;
  // @ts-expect-error may be missing
  void customer.mergedToId.toFixed();
}

/** What fails is thrown: 401, 429 and 5xx are no part of any answer's type. */
export function failures(error: unknown): void {
  expectTypeOf<
    Awaited<ReturnType<ServiceTitan["crm"]["customers"]["get"]>>
  >().toEqualTypeOf<CustomerResponse>();
  const known = error as ApiError;
  expectTypeOf(known.status).toEqualTypeOf<number>();
  expectTypeOf(known.traceId).toEqualTypeOf<string | undefined>();
  expectTypeOf(known.errors).toEqualTypeOf<Readonly<Record<string, readonly string[]>>>();
  expectTypeOf(known.operation.id).toEqualTypeOf<string>();
  // @ts-expect-error of unknown shape
  void known.body.title;
  expectTypeOf<RateLimitError>().toMatchTypeOf<ApiError>();
}
