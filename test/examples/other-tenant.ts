/** The same application for several tenants: the rate limit of the app key is shared, the token where the credentials are. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();
const other = st.forTenant({ tenant: "43", clientId: "other-id", clientSecret: "other-secret" });

const same = st.forTenant({ tenant: "43" });

const tenants = [st, other, same].map(({ crm }) => crm.customers.get(7));
console.log(...(await Promise.all(tenants)).map(({ name }) => name));
