/** Your own `fetch`: for a proxy, for recording, for tests. Hooks are enough to watch. */
import { type FetchLike, ServiceTitan } from "@st-v2/sdk";

const paths: string[] = [];
const recording: FetchLike = (url, init) => {
  paths.push(new URL(url).pathname);
  return fetch(url, init);
};

const st = ServiceTitan.fromEnv({
  fetch: recording,
  hooks: { onResponse: ({ operation, status }) => console.log(operation, status) },
});

await st.crm.customers.get(7);
console.log(paths.join(" "));
