/** The data together with the HTTP response. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

const { data, response } = await st.crm.customers.get(7).withResponse();
console.log(response.status, response.headers.get("content-type"), data.name);
