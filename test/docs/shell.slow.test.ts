/** Every line of a `sh` block, in the order of its page, in a project that has what the page speaks of, by the real shell and `npx`. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { folder, plainEnv, program, root, start, stgen } from "../cli/support.ts";
import { linesBelow } from "../init/readme.ts";
import { npmEnv, startRegistry } from "../publish/registry.ts";
import { portalOf } from "../pull/portal.ts";
import { startPostgres } from "../sync/engines.ts";

interface Page {
  /** What its reader has in the folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Lines that come before those of the page. */
  readonly before?: readonly string[];
  /** Left out of the page: they run in a test of their own. */
  readonly without?: readonly string[];
}

const specs = (id: string) => readFileSync(join(root, `specs/v2/${id}.json`), "utf8");
const renamed = specs("crm").replaceAll('"doNotMail"', '"noMail"');
const commit = "git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm all";

/** Calls of V1 and of V2 by hand. */
const BY_HAND = {
  "src/v1.ts": [
    'import axios from "axios";',
    "",
    "export async function show(id: number) {",
    "  const key = process.env.KEY;",
    "  const res = await axios.get(`https://api.servicetitan.com/v1/jobs/${id}`, { params: { serviceTitanApiKey: key } });",
    "  console.log(res.data.data.customer.name);",
    "}",
    "",
  ].join("\n"),
  "src/v2.ts": [
    'import axios from "axios";',
    "",
    "export async function names(tenant: string, headers: Record<string, string>) {",
    "  const url = `https://api.servicetitan.io/crm/v2/tenant/${tenant}/customers`;",
    "  const { data } = await axios.get(url, { headers, params: { page: 1 } });",
    "  return data.data.map((customer: { name: string }) => customer.name);",
    "}",
    "",
  ].join("\n"),
};

/** A call of a generated client. */
const BY_CLIENT = {
  "src/mail.ts": [
    'import type { ServiceTitan } from "@st-v2/sdk";',
    "",
    "export async function mayMail(st: ServiceTitan, id: number) {",
    "  return !(await st.crm.customers.get(id)).doNotMail;",
    "}",
    "",
  ].join("\n"),
};

const V1_JOB = { id: 7, jobNumber: "7", status: "Working", customer: { id: 3, name: "Ann" } };
const V2_JOB = { id: 7, jobNumber: "7", jobStatus: "InProgress", customerId: 3 };
const RELEASED = { specs: "specs", out: "packages", scope: "@acme", version: "1.0.0" };

const started = await startRegistry();
const registry = "registry" in started ? started.registry : undefined;

const PAGES: Readonly<Record<string, Page>> = {
  "README.md": {
    files: BY_HAND,
    without: [
      ...["Start", "Use it in your service", "Use it from tarballs", "Use it from your registry"].flatMap(
        (heading) => linesBelow(heading),
      ),
    ],
  },
  "docs/assistants.md": {},
  "docs/doctor.md": {},
  "docs/generate.md": {},
  "docs/migration.md": {
    files: {
      "v1.json": JSON.stringify(V1_JOB),
      "v2.json": JSON.stringify(V2_JOB),
      "jobs.jsonl": `${JSON.stringify(V2_JOB)}\n`,
    },
  },
  "docs/mocks.md": {
    files: {
      "recorded.mjs": [
        'import { ServiceTitan } from "@st-v2/sdk";',
        'const st = ServiceTitan.fromEnv({ baseUrl: "http://127.0.0.1:4080" });',
        "await st.crm.customers.list({ pageSize: 1 });",
      ].join("\n"),
    },
  },
  "docs/monthly-upgrade.md": {
    files: {
      ...BY_CLIENT,
      "stgen.config.json": JSON.stringify(RELEASED),
      ".npmrc": registry?.npmrc ?? "",
      "old/crm.json": specs("crm"),
      "new/crm.json": renamed,
    },
    before: [commit],
  },
  "docs/reference.md": { files: { "documents/crm.json": specs("crm"), "documents/jpm.json": specs("jpm") } },
  "docs/sync.md": {},
  "docs/your-code.md": { files: { ...BY_HAND, "old-specs/crm.json": specs("crm") }, before: [commit] },
};

/** Ends with 3, as the page says. */
const FINDS = /--fail-on/;

/** Runs until it is told to end. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;
const SERVES = /stgen mock\b|docs --serve|serve-v1|mcp --http/;

// The account of the reader.
const account = start(folder(), ["mock", "--port", "0"]);
const [api = ""] = ADDRESS.exec((await heard(account, true)).said) ?? [];
const portal = await portalOf({ "tenant-crm-v2": specs("crm"), "tenant-jpm-v2": specs("jpm") });
const postgres = await startPostgres();
afterAll(async () => {
  account.kill();
  postgres?.stop();
  await registry?.close();
});

/** What stands on the page for something that its reader has, and what it is here; `undefined` if this machine has none. */
const STANDS_FOR: readonly (readonly [text: string, here: string | undefined])[] = [
  ["specs pull", `specs pull --from ${portal.url}`],
  ["postgres://me@localhost/books", postgres?.url],
  ["https://npm.example.com", registry?.url],
  ["record --environment integration", `record --to ${api}`],
  ["accounting/Revenue:", "report-categorie-1/1:"],
];

/** The line as it can be run here. */
function here(line: string): string | undefined {
  let runs: string | undefined = line;
  for (const [text, is] of STANDS_FOR) if (line.includes(text)) runs = is && runs?.replace(text, is);
  return runs;
}

const serving = new Set<ChildProcess>();
let env: Readonly<Record<string, string>> = {};
let modules: string;

/** Ends what serves, as Ctrl-C does, and waits for it. */
async function endServers(): Promise<void> {
  for (const child of serving) {
    const closed = new Promise((done) => child.once("close", done));
    process.kill(-(child.pid ?? 0), "SIGINT");
    await closed;
    serving.delete(child);
  }
}
afterEach(endServers);

/** What a child said until its end, with its exit code; of one that serves, until it said where. */
function heard(child: ChildProcess, serves: boolean): Promise<{ code: number | null; said: string }> {
  let said = "";
  return new Promise((resolve) => {
    const hear = (text: string) => {
      said += text;
      if (serves && ADDRESS.test(said)) resolve({ code: 0, said });
    };
    child.stdout?.setEncoding("utf8").on("data", hear);
    child.stderr?.setEncoding("utf8").on("data", hear);
    child.once("close", (code) => resolve({ code, said }));
  });
}

async function run(cwd: string, line: string): Promise<{ code: number | null; said: string }> {
  const serves = SERVES.test(line);
  if (serves) await endServers();
  const stdio = ["ignore", "pipe", "pipe"] as const;
  const child = spawn(line, { cwd, shell: true, detached: true, env: plainEnv(env), stdio: [...stdio] });
  const ran = await heard(child, serves);
  if (serves && child.exitCode === null) serving.add(child);
  return ran;
}

beforeAll(async () => {
  // What `npm install` of the program and `stgen init` leave, and the drivers of databases.
  modules = join(folder(), "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(modules, name));
  const command = (name: string, path: string) =>
    writeFileSync(join(modules, ".bin", name), `#!/bin/sh\nexec node "${path}" "$@"\n`, { mode: 0o755 });
  command("stgen", program);
  command("st-mcp", join(modules, "@st-v2/mcp/dist/cjs/cli.js"));
  const packages = join(modules, "@st-v2");
  cpSync(join(root, "output"), packages, { recursive: true });
  expect(await stgen(packages, ["build", "--out", "."])).toMatchObject({ code: 0 });

  env = {
    ...(registry ? npmEnv(registry, folder()) : {}),
    SERVICETITAN_BASE_URL: api,
    SERVICETITAN_TENANT: "1",
    SERVICETITAN_CLIENT_ID: "mock-client",
    SERVICETITAN_CLIENT_SECRET: "mock-secret",
    SERVICETITAN_APP_KEY: "mock-app-key",
  };
});

it("every page with such a block is here", () => {
  const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
  expect(pages.filter((page) => linesBelow("", page).length > 0).sort()).toEqual(Object.keys(PAGES).sort());
});

it.each(Object.entries(PAGES))("%s", async (page, { files = {}, before = [], without = [] }) => {
  const cwd = folder({ "package.json": '{"private":true}', ...files });
  symlinkSync(modules, join(cwd, "node_modules"));
  for (const line of before) execFileSync(line, { cwd, shell: true });
  const lines = linesBelow("", page).filter((line) => !without.includes(line));
  for (const line of lines) {
    const runs = here(line);
    if (runs === undefined) continue;
    const wanted = FINDS.test(line) ? 3 : 0;
    const { code, said } = await run(cwd, runs);
    expect({ line, code, said: code === wanted ? "" : said }).toEqual({ line, code: wanted, said: "" });
    // "Then run your code with baseUrl …"
    if (line.includes("mock record"))
      expect(await run(cwd, "node recorded.mjs")).toEqual({ code: 0, said: "" });
  }
});
