/** The same application for several tenants: each has its own token, the rate limit of the app key is shared. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();
const other = st.forTenant({ tenant: "43", clientId: "other-id", clientSecret: "other-secret" });

const [ours, theirs] = await Promise.all([st.crm.customers.get(7), other.crm.customers.get(7)]);
console.log(ours.name, theirs.name);
