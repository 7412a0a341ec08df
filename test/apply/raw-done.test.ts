/** Calls of V2 by hand that are proven by more than they show themselves, and how what takes their place is imported. */
import { expect, it } from "vitest";
import { API, applied, asking, AXIOS, get, instance, wrapped } from "./raw.ts";

const done: Record<string, string> = {
  "an interceptor that signs": instance(
    "maxBodyLength: Infinity",
    "",
    `const token = async () => (await axios.post("https://auth.servicetitan.io/connect/token", process.env.ID)).data.access_token;
     api.interceptors.request.use(async (config) => { config.headers.Authorization = \`Bearer \${await token()}\`; return config; });`,
  ),
  "an interceptor that keeps a token": instance(
    "maxBodyLength: Infinity",
    "",
    `let token, expiry = 0;
     api.interceptors.request.use(async (config) => {
       if (Date.now() > expiry) {
         const { data } = await axios.post("https://auth.servicetitan.io/connect/token", process.env.ID);
         token = data.access_token;
         expiry = Date.now() + 1000;
       }
       config.headers.Authorization = \`Bearer \${token}\`;
       return config;
     });`,
  ),
  "a tenant of a literal": `${AXIOS}const T = 12; export const f = async () => ${get("T")};`,
  "a tenant of the environment in another file": `${AXIOS}import { config } from "./config.js";
     export const f = async () => ${get("config.tenant")};
--- config.js
export const config = { tenant: process.env.TENANT, pages: [] };`,
  "a tenant that all hand in alike": `${AXIOS}const f = async (tenant) => ${get("tenant")};
     export const a = () => f(process.env.T);
     export const b = () => f(process.env.T);`,
  "what only tells errors, in other files": `${AXIOS}import { failed, tell } from "./other.js";
     export const f = async () => ${get("process.env.T")};
     export async function g() { try { return await f(); } catch (e) { tell(e); throw new Error("no customer", { cause: e }); } }
     app.use(failed); process.on("unhandledRejection", tell);
     Sentry.init({ beforeSend(event) { delete event.user; return event; } });
     app.onError(({ error, set }) => { set.status = 500; console.error(error); });
--- other.js
export function tell(e) { console.error("failed", e.message); }
export function failed(err, req, res, next) { console.error(err); res.status(500).json({ error: err.message }); }`,
  "a body that is looked at, copied and sent twice": `${AXIOS}export async function f(name) {
     const body = { name };
     console.log(JSON.stringify(body), Object.keys(body).length, body.name);
     const other = { ...body, doNotMail: true };
     await axios.patch(\`${API}/1/customers/2\`, body);
     return (await axios.patch(\`${API}/1/customers/3\`, other)).data; }`,
  "a function that only asks": wrapped(
    "const authHeaders = async () => ({ 'ST-App-Key': process.env.KEY }); const headers = await authHeaders();",
  ),
  ...Object.fromEntries(
    [
      "return (await ASK).data.map(show);",
      "const { data, id: own } = await ASK; return { rows: data.filter(show), own };",
      "const body = await ASK; for (const row of body.data) show(row);",
      "const { data: rows } = await ASK; return [...rows, id];",
    ].map((body) => [
      `what throws by itself for a failure: ${body}`,
      asking(`export async function f(id) { ${body} }`),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      "that throws in words of its own":
        "try { return (await axios.get(url)).data; } catch (e) { if (axios.isAxiosError(e)) throw new Error(`${e.response?.status}: ${JSON.stringify(e.response?.data)}`); throw e; }",
      "that asks again":
        "const r = await fetch(url); if (r.status === 401 && !again) return ask(path, true); if (!r.ok) throw new Error(await r.text()); return r.json();",
      "that reads a text":
        "const r = await fetch(url); const text = await r.text(); if (!r.ok) throw new Error(text); return text ? JSON.parse(text) : null;",
      "that knows answers without a body":
        "const r = await fetch(url); if (!r.ok) throw new Error('no'); if (r.status === 204) return null; return r.json();",
    }).map(([name, body]) => [
      `a function ${name}`,
      `${AXIOS}async function ask(path, again) { const url = \`https://api.servicetitan.io\${path}\`; ${body} }
       export const f = (id) => ask(\`/crm/v2/tenant/\${process.env.T}/customers/\${id}\`);`,
    ]),
  ),
  "what is caught and goes no further": `${AXIOS}import { job } from "some-queue";
     export const f = async () => ${get("process.env.T")};
     job(async () => { try { return await f(); } catch (e) { console.error(e.message); return null; } });`,
  "a list that has something in it": `${AXIOS}export async function f(ids) {
     if (ids.length === 0) return [];
     return (await axios.get(\`${API}/1/customers\`, { params: { ids: ids.join(",") } })).data; }`,
  "a token of a function without arguments": `${AXIOS}let kept;
     async function token() {
       if (!kept) kept = (await axios.post("https://auth.servicetitan.io/connect/token", { id: process.env.ID })).data.access_token;
       return kept;
     }
     export const f = async () => ${get("process.env.T", "{ headers: { Authorization: `Bearer ${await token()}` } }")};`,
};

it.each(Object.entries(done))("rewritten: %s", (_, code) => {
  const { rewrites, left } = applied(code);
  expect(left).toEqual([]);
  expect(rewrites).not.toEqual([]);
});

it("what was caught before is caught", () => {
  const { changes } = applied(
    `async function ask(path) { const r = await fetch(\`${API}/1/\${path}\`); if (!r.ok) throw new Error("no"); return r; }
     export async function f(id) { try { return (await ask(\`customers/\${id}\`)).json(); } catch { return null; } }`,
  );
  expect(changes.at(-1)?.after).toContain("return await st.crm.customers.get(id);");
});

it("a value that is encoded on its way is handed over as it was", () => {
  const code = `${AXIOS}export async function f(raw) {
    const name = encodeURIComponent(raw);
    return (await axios.get(\`${API}/1/customers?name=\${name}\`)).data;
  }`;
  expect(applied(code).changes.at(-1)?.after).toContain("st.crm.customers.list({ name: raw })");
});

it("clients of tests, and of other hosts, are none of production", () => {
  const { changes } = applied(`${AXIOS}export const f = async () => ${get("process.env.T")};
--- fixtures/client.js
import { ServiceTitan } from "@st-v2/sdk";
export const mock = new ServiceTitan({ tenant: 1 });
--- local.js
import { ServiceTitan } from "@st-v2/sdk";
export const local = new ServiceTitan({ baseUrl: "http://localhost:4000" });
--- own.js
import { ServiceTitan } from "@st-v2/sdk";
export const own = ServiceTitan.fromEnv();`);
  expect(changes.map(({ after }) => after).join()).toContain('import { own } from "./own.js";');
});

it("a name that a parameter has as well is not the client's", () => {
  const { changes } = applied(`import { st } from "./st.js";
${AXIOS}export const f = async (st) => ${get("process.env.T")};
export const g = () => st.crm.customers.list();
--- st.js
import { ServiceTitan } from "@st-v2/sdk";
export const st = ServiceTitan.fromEnv();`);
  expect(changes.at(-1)?.after).toContain("(st) => await stClient.crm.customers.get(1)");
});

const CALL = `axios.get(\`${API}/1/customers/2\`).then((r) => r.data)`;

it.each([
  {
    name: "what is required stands above what needs it",
    code: `const axios = require("axios");\nrequire("dotenv").config();\nconst first = ${CALL};\nconst b = require("b");\nb(axios.VERSION, first);\n`,
    want: `require("dotenv").config();\nconst { st } = require("./servicetitan-client.js");\nconst first =`,
  },
  {
    name: "comments behind imports stay with them",
    code: `import axios from "axios"; // HTTP\nimport b from "b"; // other\nexport const first = () => ${CALL};\nb();\n`,
    want: `import b from "b"; // other\nimport { st } from "./servicetitan-client.mjs";\nexport`,
  },
  {
    name: "what tools read at the top stays there",
    code: `// @ts-check\nexport const first = async () => (await (await fetch("${API}/1/customers")).json()).data.map(show);\n`,
    want: `// @ts-check\nimport { st } from "./servicetitan-client.mjs";\n`,
  },
])("imports: $name", ({ code, want }) => {
  expect(applied(code).changes.at(-1)?.after).toContain(want);
});
