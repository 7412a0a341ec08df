/** What the documents do not have yet: a filter, a field, a whole path; and options of the platform's `fetch`. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv({ fetchOptions: { keepalive: true } });

// A filter and a field that are newer than the package. What is declared belongs into the query and the body.
const page = await st.crm.customers.list({ active: "Any" }, { query: { newFilter: "a" } });
await st.crm.customers.update(8, { name: "Bob" }, { body: { newField: { any: "thing" } } });

// A path that no method calls, with token, limiter, repeats and tenant. What it gives is not checked.
const tag = await st.request<{ name: string }>({
  path: "/crm/v2/tenant/{tenant}/new-tags/7",
  query: { includeHidden: true },
});
console.log(page.data.length, tag.name);
