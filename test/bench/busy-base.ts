/**
 * A code base that is hard to scan: a third of its files call the API, through one client, services that extend each other, tables of paths and
 * functions that functions make; everything imports everything, every function calls the next, and `get`, `set` and `Map` are everywhere.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Lines that a file has room for, and that it has on average, as rules are whole. */
const FILE = 150;
const WRITTEN = 137;

/** @param lines about how many there are in all */
export function writeBusyBase(folder: string, lines: number): void {
  const put = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  put("tsconfig.json", tsconfig({ allowJs: true }));
  put("src/client.ts", CLIENT);
  put("src/paths.ts", PATHS);
  const count = Math.ceil(lines / WRITTEN);
  for (let i = 0; i < count; i += 1) {
    const head = importsOf(i, count) + (i % 3 === 0 ? asking(i) : "");
    put(
      `src/area${i % 12}/part${i}.${isScript(i) ? "js" : "ts"}`,
      head + rulesOf(i, FILE - head.split("\n").length),
    );
  }
}

/** Of a code base that is checked: strict, without types of anything else. */
export function tsconfig(more: Readonly<Record<string, boolean>> = {}): string {
  const options = {
    strict: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
  };
  return JSON.stringify({ compilerOptions: { ...options, ...more }, include: ["src"] });
}

/** Every second file is plain JavaScript. */
const isScript = (i: number): boolean => i % 2 === 1;
const nameOf = (i: number): string => `../area${i % 12}/part${i}.js`;

/** Some neighbours, and one from far away: whatever is imported leads to everything. */
function importsOf(i: number, count: number): string {
  const others = [...new Set([i + 1, i + 7, (i * 31 + 11) % count, (i * 17 + 5) % count])].filter(
    (other) => other !== i && other < count,
  );
  const own = others.map(
    (other) => `import { get as get${other}, first${other} } from "${nameOf(other)}";\n`,
  );
  const used = `export const neighbours${i} = [${others.map((other) => `first${other}`).join(", ")}];
export const readers${i} = new Map([${others.map((other) => `["${other}", get${other}]`).join(", ")}]);\n`;
  return `import { client, page, resource, Service } from "../client.js";\nimport { PATHS } from "../paths.js";\n${own.join("")}${used}
export const known${i} = [client, page, resource, Service, PATHS].length;\n`;
}

const CLIENT = `const HOST = "https://api.servicetitan.io";
export type Query = Record<string, string>;
export interface Page<T> { data: T[]; hasMore: boolean; page: number }
export class Client {
  private readonly headers = new Map<string, string>();
  constructor(private readonly tenant: string, key: string) {
    this.headers.set("ST-App-Key", key);
  }
  async send<T = any>(method: string, path: string, { query = {}, body }: { query?: Query; body?: unknown } = {}): Promise<T> {
    const url = new URL(\`\${HOST}/\${path.replace("{tenant}", this.tenant)}\`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const init = { method, headers: Object.fromEntries(this.headers), body: body === undefined ? undefined : JSON.stringify(body) };
    const response = await fetch(url, init);
    if (response.status === 429) return this.send(method, path, { query, body });
    return (await response.json()) as T;
  }
  get<T = any>(path: string, query?: Query): Promise<T> {
    return this.send("GET", path, { query });
  }
  post<T = any>(path: string, body: unknown): Promise<T> {
    return this.send("POST", path, { body });
  }
}
export const client = new Client("1", "key");
export async function page<T = any>(path: string, query: Query = {}): Promise<T[]> {
  const all: T[] = [];
  for (let at = 1, more = true; more; at += 1) {
    const answer = await client.get<Page<T>>(path, { ...query, page: String(at) });
    all.push(...answer.data);
    more = answer.hasMore;
  }
  return all;
}
export const resource = (domain: string, name: string) => ({
  get: <T = any>(id: number) => client.get<T>(\`\${domain}/v2/tenant/{tenant}/\${name}/\${id}\`),
  list: <T = any>(query?: Query) => page<T>(\`\${domain}/v2/tenant/{tenant}/\${name}\`, query),
});
export abstract class Service {
  abstract readonly path: string;
  get<T = any>(id: number): Promise<T> {
    return client.get<T>(\`\${this.path}/\${id}\`);
  }
  list<T = any>(query: Query = {}): Promise<T[]> {
    return page<T>(this.path, query);
  }
  set(body: unknown): Promise<{ id: number }> {
    return client.post<{ id: number }>(this.path, body);
  }
}
`;

const PATHS = `export const PATHS = {
  customers: "crm/v2/tenant/{tenant}/customers",
  jobs: "jpm/v2/tenant/{tenant}/jobs",
  invoices: "accounting/v2/tenant/{tenant}/invoices",
  technicians: "settings/v2/tenant/{tenant}/technicians",
} as const;
`;

const TABLE = ["customers", "jobs", "invoices", "technicians"];
const RESOURCES = [
  '"crm", "locations"',
  '"jpm", "appointments"',
  '"accounting", "payments"',
  '"sales", "estimates"',
];

/** Ways to ask, each of a team of its own. */
function asking(i: number): string {
  const way = WAYS[Math.floor(i / 3) % WAYS.length];
  return way === undefined ? "" : way(i);
}

/** As plain JavaScript, and with types beside it. */
const WAYS: readonly ((i: number) => string)[] = [
  (i) => `export class Part${i}Service extends Service {
  path = PATHS.${TABLE[i % 4]};
  async all(since${T(i, "string")}) {
    const rows = await this.list({ modifiedOnOrAfter: since, note: "${i}" });
    return rows.map(({ id }) => id).length;
  }
}
const service${i} = new Part${i}Service();
const resource${i} = resource(${RESOURCES[i % 4]});
export async function ask${i}(id${T(i, "number")}) {
  const one = await service${i}.get(id);
  const more = await resource${i}.list({ active: "True" });
  const rows = await page(PATHS[id > 3 ? "jobs" : "${TABLE[i % 4]}"], { ids: String(id) });
  return [one.name, rows.map((row) => row.jobNumber).join(), more.length].join();
}
`,
  (i) => `const BASE${i} = "https://api.servicetitan.io";
async function send(method${T(i, "string")}, path${T(i, "string")}, options${T(i, "Any")} = {}) {
  const url = new URL(BASE${i} + path);
  for (const [key, value] of Object.entries(options.params || {})) url.searchParams.set(key, String(value));
  const response = await fetch(url, { method, headers: options.headers, body: JSON.stringify(options.body) });
  if (!response.ok) throw new Error(\`\${response.status} of \${path}\`);
  return response.json();
}
const read = (path${T(i, "string")}, params${T(i, "Any")} = {}) => send("GET", path, { params });
const write = (path${T(i, "string")}, body${T(i, "Any")}) => send("POST", path, { body });
export async function sync${i}(tenant${T(i, "string")}, since${T(i, "string")}) {
  const jobs = await read(\`/jpm/v2/tenant/\${tenant}/jobs\`, { modifiedOnOrAfter: since, pageSize: 50 });
  for (const job of jobs.data) {
    const customer = await read(\`/crm/v2/tenant/\${tenant}/customers/\${job.customerId}\`);
    const { data: visits } = await read(\`/jpm/v2/tenant/\${tenant}/appointments\`, { jobId: job.id });
    await write(\`/jpm/v2/tenant/\${tenant}/jobs/\${job.id}/notes\`, { text: customer.name + visits.length });
  }
}
`,
  (i) => `const ENDPOINTS${i} = {
  customers: { path: "/crm/v2/tenant/{tenant}/customers", method: "GET" },
  locations: { path: "/crm/v2/tenant/{tenant}/locations", method: "GET" },
  jobs: { path: "/jpm/v2/tenant/{tenant}/jobs", method: "GET" },
  jobTypes: { path: "/jpm/v2/tenant/{tenant}/job-types", method: "GET" },
  invoices: { path: "/accounting/v2/tenant/{tenant}/invoices", method: "GET" },
  estimates: { path: "/sales/v2/tenant/{tenant}/estimates", method: "GET" },
  newBooking: { path: "/crm/v2/tenant/{tenant}/booking-provider/{provider}/bookings", method: "POST" },
};
export async function call(name${T(i, "string")}, params${T(i, "Any")} = {}, body${T(i, "Any")} = undefined) {
  const endpoint = ENDPOINTS${i}[name${T(i, "never", " as ")}]${T(i, "Any", " as ")};
  const path = endpoint.path.replace(/\\{(\\w+)\\}/g, (_${T(i, "string")}, key${T(i, "string")}) => params[key]);
  const response = await fetch("https://api.servicetitan.io" + path, { method: endpoint.method, body });
  return response.json();
}
export async function load${i}(tenant${T(i, "string")}) {
  const all${T(i, "Any")} = {};
  for (const name of Object.keys(ENDPOINTS${i})) all[name] = await call(name, { tenant });
  const jobs = await call("jobs", { tenant, ids: "${i}" });
  const made = await call("newBooking", { tenant, provider: ${i} }, { name: jobs.data[0].summary });
  return [all.customers.data, jobs.data.map((job${T(i, "Any")}) => job.jobNumber), made.id];
}
`,
  (i) => `export function makeApi(http${T(i, "Any")}, tenant${T(i, "string")}) {
  const get = async (path${T(i, "string")}, query${T(i, "Any")} = {}) => (await http.get(\`/\${path}\`, { params: query })).data;
  const at = (domain${T(i, "string")}) => (rest${T(i, "string")}) => \`\${domain}/v2/tenant/\${tenant}/\${rest}\`;
  const [crm, jpm] = [at("crm"), at("jpm")];
  return {
    get,
    customer: (id${T(i, "number")}) => get(crm(\`customers/\${id}\`)),
    job: (id${T(i, "number")}) => get(jpm(\`jobs/\${id}\`)),
    jobs: (query${T(i, "Any")}) => get(jpm("jobs"), { ...query, page: 1 }),
    async each(ids${T(i, "number[]")}) {
      const found = new Map();
      for (const id of ids) found.set(id, await this.job(id));
      return found;
    },
  };
}
export async function report${i}(http${T(i, "Any")}) {
  const api = makeApi(http, "${i}");
  const job = await api.job(${i});
  const { data } = await api.jobs({ jobStatus: "Done" });
  const customer = await api.customer(job.customerId);
  return [job.jobNumber, customer.name, data.map((one${T(i, "Any")}) => one.total)];
}
`,
];

/** A type where a file has any. */
function T(i: number, type: string, before = ": "): string {
  return isScript(i) ? "" : before + (type === "Any" ? "any" : type);
}

/** Rules that call each other, keep things in maps, and read what they were handed. */
function rulesOf(i: number, lines: number): string {
  const rules = Array.from({ length: Math.max(1, Math.floor(lines / 13)) }, (_, n) => {
    const next = n === 0 ? "entry.amount" : `rule${i}x${n - 1}({ ...entry, amount: entry.amount / 2 })`;
    const entry = `{ id: number; amount: number; label?: string; tags: readonly string[] }`;
    return `export function rule${i}x${n}(entry${T(i, entry)}) {
  const known = new Map${isScript(i) ? "" : "<string, number>"}();
  for (const [at, tag] of entry.tags.entries()) known.set(tag, at * ${n + 1});
  const options = { id: entry.id, label: entry.label ?? "none", list: [...known.keys()] };
  let sum${T(i, "number")} = known.get(options.label) ?? 0;
  for (const tag of options.list) {
    if (tag.startsWith("x") && sum > ${n}) sum += entry.amount;
    else if (options.label === tag) sum -= get(tag, options.id);
  }
  return sum > ${i * 10} ? ${next} : sum;
}

`;
  });
  return `${rules.join("")}export function get(name${T(i, "string")}, id${T(i, "number")})${T(i, "number")} {
  return neighbours${i}.length + name.length + id;
}
/** @type {number} */
export const first${i}${T(i, "number")} = rule${i}x0({ id: ${i}, amount: 1, tags: ["a", "b"] });
`;
}
