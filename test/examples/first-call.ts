/** A first call: credentials from SERVICETITAN_TENANT, _CLIENT_ID, _CLIENT_SECRET and _APP_KEY, one page of customers. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const page = await st.crm.customers.list({ active: "Any", pageSize: 100 });
console.log(page.data.map((customer) => customer.name).join(", "));
