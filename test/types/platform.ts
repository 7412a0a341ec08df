/** Where the platform's own types are known, they are the ones used. */
import { ServiceTitan } from "@st-v2/sdk";
import { expectTypeOf } from "expect-type";

export async function platform(st: ServiceTitan): Promise<void> {
  const { response } = await st.crm.customers.get(1).withResponse();
  expectTypeOf(response).toEqualTypeOf<Response>();
  void st.crm.customers.get(1, { signal: AbortSignal.timeout(1000) });
  void st.forms.jobs.createAttachment(1, { file: new Blob(["text"], { type: "text/plain" }) });
  void st.forms.jobs.createAttachment(1, { file: { data: new Uint8Array(2), name: "two.bin" } });
  const stream = (await st.telecom.calls.getRecording(1)).stream();
  expectTypeOf(stream.getReader).toBeFunction();
  void new ServiceTitan({ tenant: 1, clientId: "", clientSecret: "", appKey: "", fetch: globalThis.fetch });
  void new ServiceTitan({ tenant: 1, clientId: "", clientSecret: "", appKey: "", logger: console });
}
