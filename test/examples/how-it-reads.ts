/** The whole of it on one page. */
import { ServiceTitan } from "@st-v2/sdk";

const { SERVICETITAN_BASE_URL: baseUrl, SERVICETITAN_AUTH_URL: authUrl } = process.env;
const [tenant, clientId, clientSecret, appKey] = ["42", "client-id", "client-secret", "app-key"];

const st = new ServiceTitan({
  environment: "integration",
  tenant,
  clientId,
  clientSecret,
  appKey,
  baseUrl,
  authUrl,
});

const page = await st.crm.customers.list({ active: "Any", pageSize: 100 });
console.log(page.data.length);

for await (const job of st.jpm.jobs.list({ modifiedOnOrAfter: new Date("2026-01-01") })) {
  console.log(job.jobNumber);
}

const from = undefined;
const feed = st.jpm.export.jobs({ from });
for await (const row of feed) console.log(row.id);
console.log(feed.continueFrom);

const id = page.data[0]?.id ?? 7;
const { data, response } = await st.crm.customers.get(id).withResponse();
console.log(data.name, response.status);

const other = st.forTenant({ tenant: "43", clientId: "other-id", clientSecret: "other-secret" });
console.log((await other.crm.customers.get(id)).name);
