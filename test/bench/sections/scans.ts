/** What a scan of a large code base costs, beside the compiler that checks the same. `BENCH_LINES` says how large it is. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tsconfig, writeBusyBase } from "../busy-base.ts";
import type { Cases } from "../measure.ts";
import { command } from "../process.ts";
import { ROOT, type Workshop } from "../workshop.ts";

const LINES = Number(process.env["BENCH_LINES"] ?? 100_000);
/** Lines of code that asks for nothing, between two files' calls. */
const FILE = 500;
const CALLS = 750;

export function scans({ cli, folder }: Pick<Workshop, "cli" | "folder">): Cases {
  const [base, busy] = [join(folder, "code-base"), join(folder, "busy-base")];
  const prepare = () => {
    if (!existsSync(base)) writeCodeBase(base);
    if (!existsSync(busy)) writeBusyBase(busy, LINES);
  };
  const scan = (of: string) => command({ args: [cli, "scan", of, "--json"], prepare, cwd: folder });
  const check = (of: string) =>
    command({ args: [join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", of], prepare });
  return {
    "tsc --noEmit": check(base),
    "a code base": scan(base),
    "tsc --noEmit, busy": check(busy),
    "a busy code base": scan(busy),
  };
}

/** Files of a product, each with rules of its own and some calls through the client that all of them share. */
export function writeCodeBase(folder: string): void {
  const count = Math.ceil(LINES / FILE);
  mkdirSync(join(folder, "src"), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put("tsconfig.json", tsconfig());
  put("src/client.ts", CLIENT);
  let made = 0;
  for (let i = 0; i < count; i += 1) {
    const until = Math.round(((i + 1) * CALLS) / count);
    const calls = Array.from({ length: until - made }, (_, n) => callOf(made + n));
    made = until;
    const head = `import { client, page } from "./client.js";\n${i > 0 ? `import { rule${i - 1}x0 } from "./part${i - 1}.js";\n` : ""}`;
    put(`src/part${i}.ts`, head + calls.join("") + rulesOf(i, FILE - calls.length * CALL_LINES));
  }
}

const CLIENT = `const HOST = "https://api.servicetitan.io";
export interface Page<T> { data: T[]; hasMore: boolean; page: number }
export class Client {
  constructor(private readonly tenant: string, private readonly key: string) {}
  async send<T>(method: string, path: string, { query = {}, body }: { query?: Record<string, string>; body?: unknown } = {}): Promise<T> {
    const url = new URL(\`\${HOST}/\${path.replace("{tenant}", this.tenant)}\`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url, { method, headers: { "ST-App-Key": this.key }, body: body === undefined ? undefined : JSON.stringify(body) });
    if (response.status === 429) return this.send(method, path, { query, body });
    return (await response.json()) as T;
  }
  get<T>(path: string, query?: Record<string, string>): Promise<T> {
    return this.send("GET", path, { query });
  }
}
export const client = new Client("1", "key");
export async function page<T>(path: string, query: Record<string, string> = {}): Promise<T[]> {
  const all: T[] = [];
  for (let at = 1, more = true; more; at += 1) {
    const answer = await client.get<Page<T>>(path, { ...query, page: String(at) });
    all.push(...answer.data);
    more = answer.hasMore;
  }
  return all;
}
`;

/** A kind of call, by its number. */
const KINDS: readonly ((i: number) => string)[] = [
  (
    i,
  ) => `const rows = await page<{ id: number; name: string }>("crm/v2/tenant/{tenant}/customers", { name: "${i}" });
  return rows.map((row) => row.name).join();`,
  (
    i,
  ) => `const job = await client.get<{ jobNumber: string; summary?: string }>(\`jpm/v2/tenant/{tenant}/jobs/\${${i} + key}\`);
  return job.jobNumber + (job.summary ?? "");`,
  () => `const rows = await page<{ id: number; total: string }>("accounting/v2/tenant/{tenant}/invoices", { jobId: String(key) });
  return rows.reduce((sum, row) => sum + Number(row.total), 0).toFixed(2);`,
  () => `await client.send("PUT", \`jpm/v2/tenant/{tenant}/jobs/\${key}/cancel\`, { body: { reasonId: 1, memo: "as agreed" } });
  return "";`,
  () => `const response = await fetch(\`https://api.servicetitan.io/settings/v2/tenant/\${key}/technicians?active=true\`);
  const { data } = (await response.json()) as { data: { id: number; name: string }[] };
  return data.map(({ name }) => name).join();`,
];
const CALL_LINES = 5;

function callOf(i: number): string {
  const kind = KINDS[i % KINDS.length] ?? (() => "");
  return `export async function call${i}(key: number): Promise<string> {\n  ${kind(i)}\n}\n\n`;
}

/** Code of the kind that products have most of: types, conditions, loops. */
function rulesOf(i: number, lines: number): string {
  const rules = Array.from({ length: Math.floor(lines / 12) }, (_, n) => {
    const before = n === 0 && i > 0 ? `rule${i - 1}x0` : n > 0 ? `rule${i}x${n - 1}` : "Math.abs";
    const given = before === "Math.abs" ? "entry.amount" : "{ ...entry, amount: entry.amount / 2 }";
    return `export interface Entry${i}x${n} { id: number; amount: number; label?: string; tags: readonly string[] }
export function rule${i}x${n}(entry: Entry${i}x${n}): number {
  const known = new Map<string, number>(entry.tags.map((tag, at) => [tag, at * ${n + 1}]));
  let sum = 0;
  for (const [tag, weight] of known) {
    if (tag.startsWith("x") && weight > ${n}) sum += weight * entry.amount;
    else if (entry.label === tag) sum -= weight;
  }
  const factor = entry.label === undefined ? 1 : entry.label.length > ${(i * n) % 17} ? 1.5 : 0.5;
  return sum > ${i * 10} ? ${before}(${given}) : sum * factor;
}

`;
  });
  return rules.join("");
}
