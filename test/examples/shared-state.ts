/** Several processes behind one limit and one token: stand-ins for a database, behind the two interfaces it would have. */
import {
  type RateLimiter,
  ServiceTitan,
  SlidingWindowLimiter,
  type StoredToken,
  type TokenStore,
} from "@st-v2/sdk";

const rows = new Map<string, string>();

const tokenStore: TokenStore = {
  async get(key) {
    const row = rows.get(key);
    return row === undefined ? undefined : (JSON.parse(row) as StoredToken);
  },
  async set(key, token) {
    rows.set(key, JSON.stringify(token));
  },
  async delete(key) {
    rows.delete(key);
  },
};

let calls = 0;
const own = new SlidingWindowLimiter({ limit: 30 });
const limiter: RateLimiter = {
  async acquire(key, signal) {
    calls += 1;
    await own.acquire(key, signal);
  },
};

const first = ServiceTitan.fromEnv({ tokenStore, limiter });
const second = ServiceTitan.fromEnv({ tokenStore, limiter });
await first.crm.customers.get(7);
await second.crm.customers.get(7);
console.log(`${calls} calls, ${rows.size} token`);
