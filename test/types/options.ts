/** Options of the client: what is required, what may be replaced, what does not exist. */
import {
  type ApiPromise,
  Client,
  type ClientOptions,
  type Clock,
  type DryRun,
  type FetchLike,
  type RateLimiter,
  ServiceTitan,
  type TenantCredentials,
  type TokenStore,
} from "@st-v2/sdk";
import { Crm, type NoteResponse } from "@st-v2/crm";
import { expectTypeOf } from "expect-type";

declare const credentials: TenantCredentials;
declare const appKey: string;

expectTypeOf(ServiceTitan.fromEnv()).toEqualTypeOf<ServiceTitan>();
expectTypeOf(ServiceTitan.fromEnv({ environment: "integration" })).toEqualTypeOf<ServiceTitan>();
expectTypeOf(
  new ServiceTitan({ ...credentials, appKey }).forTenant(credentials),
).toEqualTypeOf<ServiceTitan>();
// One client for several classes, or options for one.
const client = new Client({ ...credentials, appKey, environment: undefined });
void new Crm(client);
void new Crm({ ...credentials, appKey });
void new ServiceTitan(client);

// @ts-expect-error the app key is missing
void new ServiceTitan(credentials);
// @ts-expect-error no such environment
void new ServiceTitan({ ...credentials, appKey, environment: "staging" });
// @ts-expect-error no such option
void new ServiceTitan({ ...credentials, appKey, retries: 3 });
// Another tenant comes with both of its credentials, or with none.
new ServiceTitan({ ...credentials, appKey }).forTenant({ tenant: 42 });
// @ts-expect-error without a secret
new ServiceTitan({ ...credentials, appKey }).forTenant({ tenant: 42, clientId: "id" });

// Small interfaces, easy to stand in for.
const limiter: RateLimiter = { acquire: (_key) => Promise.resolve() };
const tokenStore: TokenStore = {
  get: (_key) => Promise.resolve(undefined),
  set: (_key, _token) => undefined,
  delete: (_key) => undefined,
};
const clock: Clock = { now: () => 0, sleep: (_ms) => Promise.resolve() };
declare const fetch: FetchLike;
expectTypeOf({ ...credentials, appKey, limiter, tokenStore, clock, fetch }).toMatchTypeOf<ClientOptions>();

// Ways out of the documents: parameters and fields of any name, options of `fetch`, calls of any path.
declare const dispatcher: object;
const st = ServiceTitan.fromEnv();
void st.crm.customers.list({}, { query: { newFilter: new Date(), other: 1n }, fetchOptions: { dispatcher } });
void st.crm.customers.update(1, { name: "Ann" }, { body: { newField: { any: "thing" } } });
expectTypeOf(
  st.request<{ id: number }>({ path: "/crm/v2/tenant/{tenant}/new", query: { a: 1 } }),
).toEqualTypeOf<ApiPromise<{ id: number }>>();
expectTypeOf(new Crm(client).request({ method: "POST", path: "/new", body: {} })).toEqualTypeOf<
  ApiPromise<unknown>
>();
void st.crm.request({ path: "/new" });
// @ts-expect-error a list is joined by whoever knows how
void st.crm.customers.list({}, { query: { codes: ["a"] } });
// @ts-expect-error the method is the call's own
void st.crm.customers.list({}, { fetchOptions: { method: "POST" } });
// @ts-expect-error a path is needed
void st.request({ method: "GET" });

// A call that is not to be sent says what it would have sent; where that is decided at run time, it is one or the other.
declare const isDry: boolean;
const note = { text: "Called back" };
expectTypeOf(st.crm.customers.createNote(1, note, { dryRun: true })).toEqualTypeOf<ApiPromise<DryRun>>();
expectTypeOf(st.crm.customers.createNote(1, note)).toEqualTypeOf<ApiPromise<NoteResponse>>();
expectTypeOf(st.crm.customers.createNote(1, note, { timeout: 5, verify: true })).toEqualTypeOf<
  ApiPromise<NoteResponse>
>();
expectTypeOf(await st.crm.customers.createNote(1, note, { dryRun: isDry })).toEqualTypeOf<
  NoteResponse | DryRun
>();
expectTypeOf<ReturnType<Crm["customers"]["createNote"]>>().toEqualTypeOf<ApiPromise<NoteResponse>>();
// @ts-expect-error what reads is sent
void st.crm.customers.get(1, { dryRun: true });
// @ts-expect-error what reads has nothing to verify
void st.crm.customers.list({}, { verify: true });
// @ts-expect-error no such option
void st.crm.customers.createNote(1, note, { timout: 5 });
// @ts-expect-error not a text
void st.crm.customers.createNote(1, note, { dryRun: "yes" });
void new ServiceTitan({ ...credentials, appKey, dryRun: isDry });
