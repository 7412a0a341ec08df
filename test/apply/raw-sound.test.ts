/** What a program does besides, or otherwise than a client, stays as it is: each row was once rewritten. Beside it what looks alike and is harmless. */
import { describe, expect, it } from "vitest";
import { isAsClients, repeatsAfter, type Test } from "../../generator/apply/proof/repeats.ts";
import { applied, AXIOS } from "./raw.ts";

const URL_OF = "https://api.servicetitan.io";
const JOBS = "/jpm/v2/tenant/${process.env.T}/jobs";
const TOKEN = `let token; let expires = 0;
  async function getToken() {
    if (token && Date.now() < expires) return token;
    const res = await axios.post("https://auth.servicetitan.io/connect/token", new URLSearchParams({ grant_type: "client_credentials", client_id: process.env.ID, client_secret: process.env.SECRET }));
    token = res.data.access_token; expires = Date.now() + res.data.expires_in * 1000;
    return token;
  }
  const own = async () => ({ Authorization: \`Bearer \${await getToken()}\`, "ST-App-Key": process.env.KEY });`;

/** A function around a call of axios, what stands before the call, and who calls it. */
const around = (before: string, more = "", call = `request("GET", \`${JOBS}\`, { pageSize: 50 })`) =>
  `${AXIOS}${TOKEN} ${more}
  async function request(method, path, params, data) {
    ${before}
    const res = await axios({ method, url: \`${URL_OF}\${path}\`, params, data, headers: { Authorization: \`Bearer \${await getToken()}\`, "ST-App-Key": process.env.KEY } });
    return res.data;
  }
  export const f = async (id, text) => ${call};`;
const again = (caught: string, call: string) =>
  `${AXIOS}${TOKEN} const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  async function request(method, path, data) {
    for (let attempt = 1; ; attempt++) {
      try {
        const res = await axios({ method, url: \`${URL_OF}\${path}\`, data, headers: { Authorization: \`Bearer \${await getToken()}\`, "ST-App-Key": process.env.KEY } });
        return res.data;
      } catch (err) { ${caught} await sleep(attempt * 500); }
    }
  }
  export const f = async (id, text) => ${call};`;
const READS = `request("GET", \`${JOBS}/\${id}\`)`;
const WRITES = `request("POST", \`${JOBS}/\${id}/notes\`, { text })`;
const signing = (before: string, more = "") =>
  `${AXIOS}${TOKEN} ${more} const api = axios.create({ baseURL: "${URL_OF}" });
  api.interceptors.request.use(async (config) => { ${before} config.headers.Authorization = \`Bearer \${await getToken()}\`; return config; });
  export const f = async () => (await api.get(\`${JOBS}\`, { params: { pageSize: 5 } })).data;`;
const failing = (test: string, verb: string) =>
  `${AXIOS}const api = axios.create({ baseURL: "${URL_OF}", headers: { "ST-App-Key": process.env.KEY } });
  api.interceptors.response.use((r) => r, async (error) => {
    const { config, response } = error;
    if (${test} && !config.retried) { config.retried = true; return api(config); }
    return Promise.reject(error);
  });
  export const f = async (id, text) => (await api.${verb}).data;`;
const asked = (query: string, parameters = "id", more = "") =>
  `${AXIOS}${TOKEN} export async function f(${parameters}) { ${more}
    const r = await fetch(\`${URL_OF}${JOBS}?${query}\`, { headers: await own() });
    if (!r.ok) throw new Error("failed");
    return r.json();
  }`;
const searched = (params: string, parameters = "q") =>
  `${AXIOS}${TOKEN} async function get(path, params) {
    const r = await fetch(\`${URL_OF}\${path}?\${new URLSearchParams(params)}\`, { headers: await own() });
    if (!r.ok) throw new Error("failed");
    return r.json();
  }
  export const f = async (${parameters}) => get(\`${JOBS}\`, ${params});`;
const optioned = (options: string) =>
  `${AXIOS}${TOKEN} async function get(path) {
    const r = await fetch(\`${URL_OF}\${path}\`, { ${options} headers: await own() });
    if (!r.ok) throw new Error("failed");
    return r.json();
  }
  export const f = async (id) => get(\`${JOBS}/\${id}\`);`;

const left: Readonly<Record<string, string>> = {
  "a function of credentials by its name tells somebody": around(
    "await authorize(params);",
    'async function authorize(params) { await fetch("https://audit.example.com", { method: "POST", body: JSON.stringify(params) }); }',
  ),
  "a bucket of tokens is waited for": around(
    "await takeToken();",
    "const bucket = { tokens: 10 }; async function takeToken() { while (bucket.tokens < 1) await new Promise((r) => setTimeout(r, 100)); bucket.tokens -= 1; }",
  ),
  "it keeps what was answered last": around("", "let value;").replace(
    "return res.data",
    "value = res.data; return res.data",
  ),
  "it keeps who asked as if that were a token": around("auth = { path };", "let auth;"),
  "it keeps one answer for a while": around(
    "if (cachedValue && Date.now() - cachedAt < 5000) return cachedValue;",
    "let cachedValue; let cachedAt = 0;",
  ).replace("return res.data", "cachedValue = res.data; cachedAt = Date.now(); return cachedValue"),
  "it puts something into an object of others": around(
    "Object.assign(stats, { path });",
    "export const stats = {};",
  ),
  "it asks another one first": around('await axios.get("https://status.example.com/ping");'),
  "it asks a package by the name of a harmless method": around(
    'const paused = await redis.get("paused");',
    'const redis = require("./redis");',
  ),
  "it counts in an expression": around("const n = ++asked;", "export let asked = 0;"),
  "it does something later": around(
    "setTimeout(idle, 10);",
    "let busy = 0; const idle = () => { busy = 0; };",
  ),
  "a tag writes": around("await sql`insert into calls values (${path})`;", 'const sql = require("./sql");'),
  "tokens are counted": around(
    "refreshes();",
    "export const stats = { refreshes: 0 }; function refreshes() { stats.refreshes += 1; }",
  ),
  "it waits before each call": around(
    "await sleep(250);",
    "const sleep = (ms) => new Promise((r) => setTimeout(r, ms));",
  ),
  "an interceptor spends": signing(
    "spendCredit();",
    "let credits = 9; function spendCredit() { if (credits <= 0) throw new Error('spent'); credits -= 1; }",
  ),
  "an interceptor writes a file": signing(
    "await refreshCache();",
    'const fs = require("node:fs/promises"); async function refreshCache() { await fs.writeFile("stamp", "1"); }',
  ),
  "an interceptor asks for another form": signing('config.headers["Accept"] = "text/csv";'),
  "what makes the headers keeps to a quota": `${AXIOS}${TOKEN} const quota = { n: 9, take() { if (this.n-- <= 0) throw new Error("spent"); } };
    async function authHeaders() { quota.take(); return own(); }
    export const f = async () => (await axios.get(\`${URL_OF}${JOBS}\`, { headers: await authHeaders() })).data;`,
  "it throws by a header": around("").replace(
    "return res.data",
    'if (res.headers["x-slow"]) throw new Error("slow"); return res.data',
  ),
  "a write is asked again after any failure": again("if (attempt >= 5) throw err;", WRITES),
  "a read is asked again until it is there": again("if (err.response?.status !== 404) throw err;", READS),
  "an interceptor asks again what is not found": failing(
    "response?.status === 404",
    `get(\`${JOBS}/\${id}\`)`,
  ),
  "an interceptor writes again after a clash": failing(
    "response?.status === 409",
    `post(\`${JOBS}/\${id}/notes\`, { text })`,
  ),
  "an interceptor writes again after a failure": failing(
    "response?.status >= 500",
    `post(\`${JOBS}/\${id}/notes\`, { text })`,
  ),
  "a member that may not be there": searched("{ customerId: q.customerId, pageSize: 50 }"),
  "null in a query": searched("{ customerId: null, pageSize: 50 }"),
  "a date in a query": searched("{ createdOnOrAfter: new Date(q), pageSize: 50 }"),
  "a text that is not escaped": asked("number=${id}&pageSize=50"),
  "an empty text in place of nothing": asked('customerId=${id ?? ""}'),
  "a query that more is put behind of in one case": asked(
    "${q}",
    "id",
    'let q = "page=1"; if (id) q += "&pageSize=5";',
  ),
  "an option of the function's own": optioned('cache: "force-cache",'),
  "an option of a framework": optioned("next: { revalidate: 3600 },"),
  "a parameter of a request, which may come twice": `${AXIOS}${TOKEN} export const f = async (req) =>
    (await axios.get(\`${URL_OF}${JOBS}\`, { params: { customerId: req.query.customerId }, headers: await own() })).data;`,
};

const rewritten: Readonly<Record<string, string>> = {
  "a tenant that nobody hands in": `${AXIOS}const f = async (t = process.env.T) => (await axios.get(\`${URL_OF}/jpm/v2/tenant/\${t}/jobs\`)).data;
    export const g = () => f();`,
  "a function that gives the body by then": `${AXIOS}const st = (path) => axios.get(\`${URL_OF}/jpm/v2/tenant/\${process.env.T}\${path}\`).then(({ data }) => data);
    export const f = (id) => st(\`/jobs/\${id}\`);`,
  "nobody waits for it": `${AXIOS}export function f(id) { axios.post(\`${URL_OF}${JOBS}/\${id}/notes\`, { text: "a" }).catch(() => {}); }`,
  "a text of JSON that is said to be one": `${AXIOS}export const f = async (id) =>
    (await axios.post(\`${URL_OF}${JOBS}/\${id}/notes\`, JSON.stringify({ text: "a" }), { headers: { "Content-Type": "application/json" } })).data;`,
  "a token of pages that is escaped": `${AXIOS}${TOKEN} export async function f() {
    let next = "a";
    for (;;) {
      const r = await fetch(\`${URL_OF}/jpm/v2/tenant/\${process.env.T}/export/jobs?from=\${encodeURIComponent(next)}\`, { headers: await own() });
      if (!r.ok) throw new Error("failed");
      const body = await r.json();
      if (!body.hasMore) return;
      next = String(body.continueFrom);
    }
  }`,
  "a token that is kept": around(""),
  "an interceptor that signs": signing('config.headers["Accept"] = "application/json";'),
  "a read is asked again after any failure": again("if (attempt >= 5) throw err;", READS),
  "a write is asked again after a limit": again("if (err.response?.status !== 429) throw err;", WRITES),
  "an interceptor asks again after a limit": failing(
    "response?.status === 429",
    `post(\`${JOBS}/\${id}/notes\`, { text })`,
  ),
  "a number that a function asks for": asked("customerId=${id}&pageSize=50"),
  "a text that is escaped": asked("number=${encodeURIComponent(id)}&pageSize=50"),
  "a moment as a text": searched("{ createdOnOrAfter: q.toISOString(), pageSize: 50 }"),
  "an option that says what is so": optioned('cache: "default",'),
};

describe("left", () => {
  it.each(Object.entries(left))("%s", (_, code) => {
    const { rewrites, left } = applied(code);
    expect(rewrites).toEqual([]);
    expect(left).not.toEqual([]);
  });
});

describe("rewritten", () => {
  it.each(Object.entries(rewritten))("%s", (_, code) => {
    const { rewrites, left } = applied(code);
    expect(left.map(({ why }) => why)).toEqual([]);
    expect(rewrites).not.toEqual([]);
  });
});

/** What is counted is another value each time: what it was made with says nothing. */
it.each([
  ["let page = 1;", "page=${page}", "page++", "{ page }"],
  ["let page = 0;", "page=${page}", "page += 1", "{ page }"],
  ["let size = 100;", "pageSize=${size}", "size /= 2", "{ pageSize: size }"],
  ["const state = { page: 1 };", "page=${state.page}", "state.page++", "{ page: state.page }"],
  ["const page = 1;", "page=${page}", "0", "{ page: 1 }"],
])("%s of %s, then %s: %s", (made, query, counted, want) => {
  const { changes } = applied(`${AXIOS}${TOKEN} ${made}
    export async function f() {
      const r = await fetch(\`${URL_OF}${JOBS}?${query}\`, { headers: await own() });
      if (!r.ok) throw new Error("failed");
      const body = await r.json();
      ${counted};
      return body;
    }`);
  expect(changes.at(-1)?.after).toContain(`st.jpm.jobs.list(${want})`);
});

/** `ask` sends what it is handed by way of `made`. */
const sending = (made: string, call: string, before = "") =>
  `${before} async function ask(path, params = {}) {
    const url = new URL(\`${URL_OF}\${path}\`);
    ${made}
    const r = await fetch(url, { headers: { "ST-App-Key": process.env.KEY } });
    if (!r.ok) throw new Error("failed");
    return r.json();
  }
  export const f = async (n) => ask(\`${JOBS}\`, ${call});`;
const eachPair = (then: string) => `for (const [k, v] of Object.entries(params)) ${then}`;
const CHANGES = "the function around it changes what it is handed";
const isOut = (name: string) => `\`${name}\` may be empty, which the function around it leaves out`;

describe("a function that goes over what it is handed", () => {
  it.each([
    [CHANGES, eachPair("url.searchParams.set(k, String(v).toUpperCase())"), '{ number: "a" }'],
    [CHANGES, eachPair('if (k !== "page") url.searchParams.set(k, v)'), "{ page: 2 }"],
    [
      CHANGES,
      "url.search = new URLSearchParams(Object.fromEntries(Object.entries(params).map(([k, v]) => [`f.${k}`, v])))",
      "{ page: 2 }",
    ],
    [isOut("number"), eachPair("if (v) url.searchParams.set(k, String(v))"), "{ number: n.number, page: 2 }"],
    [isOut("includeTotal"), eachPair("if (v) url.searchParams.set(k, String(v))"), "{ includeTotal: false }"],
    [isOut("number"), eachPair('if (v != null && v !== "") url.searchParams.set(k, v)'), "{ number: n }"],
  ])("left, for %s: %s %s", (why, made, call) => {
    const { rewrites, left } = applied(sending(made, call));
    expect(rewrites).toEqual([]);
    expect(left.map((one) => one.why)).toEqual([why]);
  });

  it.each([
    [
      eachPair("if (v !== undefined && v !== null) url.searchParams.set(k, String(v))"),
      "{ number: n, page: undefined }",
    ],
    [eachPair("if (v) url.searchParams.set(k, `${v}`)"), '{ jobStatus: "Completed", pageSize: 5 }'],
    [
      eachPair(
        "{ if (v == null) continue; url.searchParams.append(k, Array.isArray(v) ? v.join(',') : String(v)); }",
      ),
      "{ number: n, pageSize: 5 }",
    ],
  ])("rewritten: %s %s", (made, call) => {
    expect(applied(sending(made, call)).changes.at(-1)?.after).toContain(`st.jpm.jobs.list(${call})`);
  });

  it("left: a body of which texts are made otherwise", () => {
    const { left } = applied(`${AXIOS} async function post(path, body) {
      const text = JSON.stringify(body, (k, v) => (v === true ? "yes" : v));
      return (await axios.post(\`${URL_OF}\${path}\`, JSON.parse(text))).data;
    }
    export const f = (id) => post(\`${JOBS}/\${id}/notes\`, { text: "a", pinToTop: true });`);
    expect(left).toHaveLength(1);
  });
});

const ONE = `${URL_OF}${JOBS}/`;
const ASKED = "(await axios.get(url)).data";

/** What is written in one place would be read in another. */
describe("an address, options, a query that are made before the call", () => {
  it.each([
    [
      "another name there",
      `const id = process.env.ID; const url = \`${ONE}\${id}\`; export const f = async (id) => [id, ${ASKED}];`,
    ],
    [
      "another name in a callback",
      `export const f = (job) => { const url = \`${ONE}\${job.id}\`; return Promise.all([1].map(async (job) => [job, ${ASKED}])); };`,
    ],
    [
      "two names that are swapped",
      `export async function f(a, b) { const url = \`${ONE}\${a}\`; [a, b] = [b, a]; return [b, ${ASKED}]; }`,
    ],
    [
      "a member that may be put meanwhile",
      `export async function f(job, save) { const url = \`${ONE}\${job.id}\`; await save(job); return ${ASKED}; }`,
    ],
    [
      "a page that is counted meanwhile",
      `let page = 1; export async function f() { const o = { params: { page } }; page += 1; return (await axios.get(\`${URL_OF}${JOBS}\`, o)).data; }`,
    ],
    [
      "a moment that is now",
      `const o = { params: { createdBefore: new Date().toISOString() } }; export const f = async () => (await axios.get(\`${URL_OF}${JOBS}\`, o)).data;`,
    ],
    [
      "a search that is made of now",
      `const q = new URLSearchParams({ createdBefore: new Date().toISOString() }); export const f = async () => (await axios.get(\`${URL_OF}${JOBS}?\${q}\`)).data;`,
    ],
  ])("stay: %s", (_, code) => {
    const { rewrites, left } = applied(AXIOS + code);
    expect(rewrites).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual([
      expect.stringContaining("may be something else by the time it is asked"),
    ]);
  });

  it.each([
    [
      `export async function f(job, save) { const url = \`${ONE}\${job.id}\`; const all = ${ASKED}; await save(job); return all; }`,
      "st.jpm.jobs.get(job.id)",
    ],
    [
      `export async function f(day) { const o = { params: { createdBefore: new Date(day).toISOString() } }; return (await axios.get(\`${URL_OF}${JOBS}\`, o)).data; }`,
      "st.jpm.jobs.list({ createdBefore: new Date(day).toISOString() })",
    ],
  ])("go: %s", (code, want) => {
    expect(applied(AXIOS + code).changes.at(-1)?.after).toContain(want);
  });
});

it.each([
  [
    "its host is one of several",
    `const BASE = process.env.PROD ? "${URL_OF}" : "https://api-integration.servicetitan.io";`,
  ],
  [
    "its host is one of several",
    'const BASE = process.env.BASE || "https://api-integration.servicetitan.io";',
  ],
])("left, for %s: %s", (why, before) => {
  const { left } = applied(
    `${AXIOS}${before} export const f = async () => (await axios.get(\`\${BASE}${JOBS}\`)).data;`,
  );
  expect(new Set(left.map((one) => one.why))).toEqual(new Set([why]));
});

it("files that told the console of failures are named", () => {
  const { notes } = applied(`export async function f() {
    const r = await fetch(\`${URL_OF}${JOBS}\`);
    if (!r.ok) { console.error(r.status); throw new Error("failed"); }
    return r.json();
  }`);
  expect(notes.at(-1)).toBe(
    "What a.js told the console of failures before they were thrown is told no more.",
  );
});

it("a test that replaces a module of the code's own is named", () => {
  const { left } = applied(`import { ask } from "./st.js";
export const f = () => ask(\`${JOBS}\`);
--- st.js
${AXIOS}${TOKEN} export const ask = async (path) => (await axios.get(\`${URL_OF}\${path}\`, { headers: await own() })).data;
--- a.test.js
import { vi } from "vitest";
import { f } from "./a.js";
vi.mock("./st.js");`);
  expect(left).toEqual([
    expect.objectContaining({
      at: { file: "a.test.js", line: 3, column: 1 },
      why: expect.stringContaining("a.js"),
    }),
  ]);
});

const passed = (text: string): Test =>
  text.startsWith("!(") ? { text: text.slice(2, -1), holds: false } : { text, holds: true };

it.each([
  [[], "any"],
  [["r.status===429"], "limit"],
  [["r.status===401||r.status===429"], "limit"],
  [["!(r.status!==429)"], "limit"],
  [["!(r.status===404)", "r.status===503"], "overload"],
  [["r.status>=500"], "any"],
  [["r.status===500"], "any"],
  [["r.status===409"], "odd"],
  [["attempt<3"], "any"],
] as const)("behind %j is asked again after: %s", (tests, want) => {
  expect(repeatsAfter(tests.map(passed))).toBe(want);
});

it.each([
  ["GET", ["limit", "overload", "any"]],
  ["PUT", ["limit", "overload"]],
  ["DELETE", ["limit", "overload"]],
  ["POST", ["limit"]],
  ["PATCH", ["limit"]],
] as const)("a client asks %s again after %j", (method, want) => {
  const all = ["limit", "overload", "any", "odd"] as const;
  expect(all.filter((one) => isAsClients(one, method))).toEqual(want);
});
