/** Calls of V2 by hand of which it is not proven that the client does the same: they stay, and it is said why. */
import { describe, expect, it } from "vitest";
import { API, applied, asking, AXIOS, get, instance } from "./raw.ts";

const ERRORS = /looked into|looks into what calls throw/;
const TENANT = /tenant may be another one/;
const CREDENTIALS = /credentials may be somebody else's/;

const left: Record<string, Record<string, readonly [why: RegExp, code: string]>> = {
  "the tenant": {
    "of a loop": [
      TENANT,
      `${AXIOS}const all = process.env.ALL.split(",");
       export async function f() { for (const tenant of all) use(${get("tenant")}); }`,
    ],
    "of a loop over literals": [
      TENANT,
      `${AXIOS}export async function f() { for (const t of [1]) use(${get("t")}); }`,
    ],
    "of two by the environment": [
      TENANT,
      `${AXIOS}const prod = process.env.NODE_ENV === "production";
       const T = prod ? process.env.T_PROD : process.env.T_DEV;
       export const f = async () => ${get("T")};`,
    ],
    "that stands in for a variable": [
      TENANT,
      `${AXIOS}export const f = async () => ${get('process.env.T || "7"')};`,
    ],
    "of a table by the environment": [
      /several operations/,
      `${AXIOS}const T = { prod: 1, dev: 2 };
       export const f = async () => ${get("T[process.env.STAGE]")};`,
    ],
    "of two returns": [
      TENANT,
      `${AXIOS}const tenant = () => { if (process.env.PROD) return process.env.A; return process.env.B; };
       export const f = async () => ${get("tenant()")};`,
    ],
    "that a pattern stands in for": [
      TENANT,
      `${AXIOS}const { T = "7" } = process.env; export const f = async () => ${get("T")};`,
    ],
    "that is put into what a browser runs": [
      /a browser may make it/,
      `${AXIOS}export const f = async () => ${get("process.env.NEXT_PUBLIC_T")};`,
    ],
    "in a component": [
      /a browser may make it/,
      `"use client";\n${AXIOS}export const f = async () => ${get("1")};`,
    ],
    "of a row": [
      TENANT,
      `${AXIOS}export async function f(db) { const row = await db.one(); return ${get("row.tenantId")}; }`,
    ],
    "of a storage": [
      TENANT,
      `${AXIOS}import { AsyncLocalStorage } from "node:async_hooks";
       const store = new AsyncLocalStorage();
       export async function f() { const { tenant } = store.getStore(); return ${get("tenant")}; }`,
    ],
    "of a member that is assigned elsewhere": [
      TENANT,
      `${AXIOS}import { now } from "./now.js";
       export const f = async () => ${get("now.id")};
--- now.js
export const now = { id: 1 };
export function turn(id) { now.id = id; }`,
    ],
    "of a variable that the code sets": [
      TENANT,
      `${AXIOS}export const f = async () => ${get("process.env.TENANT")};
--- b.js
export function turn(id) { process.env.TENANT = id; }`,
    ],
    "of variables that the code sets by names that it makes": [
      TENANT,
      `${AXIOS}export const f = async () => ${get("process.env.TENANT")};
--- b.js
export function turn(all) { for (const [name, value] of all) process.env[name] = value; }`,
    ],
    "of a name that a pattern puts": [
      TENANT,
      `${AXIOS}let tenant = 1;
       export function turn(one) { ({ tenant } = one); }
       export const f = async () => ${get("tenant")};`,
    ],
    "of a name that is assigned": [
      TENANT,
      `${AXIOS}let tenant = process.env.TENANT;
       export function turn(id) { tenant = id; }
       export const f = async () => ${get("tenant")};`,
    ],
    "of whoever calls": [
      TENANT,
      `${AXIOS}const f = async (tenant) => ${get("tenant")};
       export const a = () => f(1);
       export const b = () => f(2);`,
    ],
    "of objects that are made with several": [
      TENANT,
      `${AXIOS}class Api { constructor(t) { this.t = t; } async one() { return ${get("this.t")}; } }
       export const a = new Api(1), b = new Api(2);`,
    ],
    "of a field that is assigned later": [
      TENANT,
      `${AXIOS}class Api { t = 1; turn(t) { this.t = t; } async one() { return ${get("this.t")}; } }
       export const a = new Api();`,
    ],
    "of the base of an instance that a function makes": [
      /./,
      `${AXIOS}const of = (t) => axios.create({ baseURL: \`${API}/\${t}\` });
       export const f = async (t) => (await of(t).get("/customers/1")).data;`,
    ],
  },
  "another operation": {
    "that is meant, by another method": [
      /wrong-method: .* cannot be asked by PUT\. The path has PATCH/,
      `${AXIOS}export const f = async () => (await axios.put(\`${API}/1/customers/2\`, { name: "x" })).data;`,
    ],
    "that is meant, in another domain": [
      /unknown-path: .*V2 has it under `accounting`/,
      `${AXIOS}export const f = async () => (await axios.get(\`${API}/1/invoices/2\`)).data;`,
    ],
  },
  "the method": Object.fromEntries(
    [
      'axios.request({ method: write ? "PATCH" : "GET", url: ASKED })',
      'fetch(ASKED, { method: write ? "PATCH" : "GET" }).then((r) => r.json())',
    ].map((call) => [
      call,
      [/./, `${AXIOS}export const f = (write) => ${call.replace("ASKED", `\`${API}/1/customers/2\``)};`],
    ]),
  ),
  "the host": {
    ...Object.fromEntries(
      [
        'process.env.PROD ? "https://api.servicetitan.io" : "https://api-integration.servicetitan.io"',
        'process.env.ST_HOST || "https://api.servicetitan.io"',
      ].map((host) => [
        host,
        [
          /./,
          `${AXIOS}const HOST = ${host};
           export const f = async () => (await axios.get(\`\${HOST}/crm/v2/tenant/1/customers/2\`)).data;`,
        ],
      ]),
    ),
    "that a relative address leaves open": [
      /relative/,
      `${AXIOS}const api = axios.create({ baseURL: "/st" });
       export const f = async () => (await api.get(\`/crm/v2/tenant/\${process.env.T}/customers/1\`)).data;`,
    ],
    "that a client of the environment does not ask": [
      /asks api-integration/,
      `${AXIOS}export const f = async () =>
         (await axios.get("https://api-integration.servicetitan.io/crm/v2/tenant/1/customers/1")).data;`,
    ],
  },
  "what is set around the call": {
    ...Object.fromEntries(
      Object.entries({
        timeout: "later()",
        params: "{}",
        validateStatus: "() => true",
        proxy: "false",
        httpsAgent: "agent",
        transformResponse: "[]",
        somethingNew: "1",
      }).map(([name, value]) => [
        `the option ${name} of an instance`,
        [new RegExp(name), instance(`${name}: ${value}`)],
      ]),
    ),
    "a header of an instance": [/x-trace/i, instance('headers: { "X-Trace": "1" }')],
    "an instance of an instance": [/timeout/, instance("timeout: later()", ".create({})")],
    "settings that nobody knows": [/not all settings/, instance("...options")],
    "an interceptor of requests": [
      /interceptor of its requests/,
      instance("", "", 'api.interceptors.request.use((c) => { c.headers["X-Trace"] = "1"; return c; });'),
    ],
    "an interceptor that counts": [
      /interceptor of its requests/,
      instance(
        "",
        "",
        "let n = 0; export const asked = () => n; api.interceptors.request.use((c) => { n = n + 1; return c; });",
      ),
    ],
    "an interceptor of answers": [
      /interceptor of its responses/,
      instance("", "", "api.interceptors.response.use((r) => r.data);"),
    ],
    "an interceptor of the library in another file": [
      /interceptor/,
      `${instance("")}
--- b.js
import axios from "axios";
axios.interceptors.request.use((config) => ({ ...config, params: {} }));`,
    ],
    "a default of the library": [/defaults.timeout/, instance("", "", "axios.defaults.timeout = 1;")],
    "another package": [
      /handed to `retry`/,
      instance("", "", 'import retry from "axios-retry"; retry(api);'),
    ],
    "a retry of got": [
      /retry/,
      `import got from "got"; const api = got.extend({ retry: 0 });
       export const f = async () => api("${API}/1/customers/1").json();`,
    ],
    "another fetch": [
      /./,
      `globalThis.fetch = slow; export const f = async () => (await fetch(\`${API}/\${process.env.T}/customers/1\`)).json();`,
    ],
  },
  "what is handed the function or its promise": Object.fromEntries(
    [
      'import pRetry from "p-retry"; export const g = () => pRetry(() => f(), { retries: 2 });',
      "export const g = (handle) => handle(() => f());",
      'import Breaker from "opossum"; export const g = new Breaker(f);',
      'import { useQuery } from "react-query"; export const g = () => useQuery({ queryFn: f });',
      'import useSWR from "swr"; export const g = () => useSWR("k", f);',
      'import Bull from "bull"; new Bull("q").process(async () => f());',
      "class A { @Retry() g() { return f(); } }",
      "export const g = (ids) => Promise.allSettled(ids.map(f));",
      "export const g = () => Promise.allSettled([f()]);",
      "export const g = (cb) => f().then((x) => cb(null, x), cb);",
    ].map((code) => [
      code,
      [/may look at it|looked into/, `${AXIOS}const f = async () => ${get("process.env.T")};\n${code}`],
    ]),
  ),
  "how errors are looked at": Object.fromEntries(
    Object.entries({
      "a pattern in the catch": "catch ({ response }) { return response.status; }",
      "a pattern of the error": "catch (e) { const { response } = e; return response?.status; }",
      "its code": 'catch (e) { if (e.code === "ECONNABORTED") return 1; throw e; }',
      "its status": "catch (e) { if (e.status === 404) return 1; throw e; }",
      "its message": 'catch (e) { if (e.message === "Request failed") return 1; throw e; }',
      "a part of its message": 'catch (e) { if (e.message.includes("404")) return 1; throw e; }',
      "its class": "catch (e) { if (e instanceof TypeError) return 1; throw e; }",
      "a question to the library": "catch (e) { if (axios.isCancel(e)) return 1; throw e; }",
      "its own name for it": "catch (e) { tell(e); } finally { (x) => x instanceof AxiosError; }",
    }).map(([name, handled]) => [
      name,
      [ERRORS, `${AXIOS}export async function f() { try { return ${get("process.env.T")}; } ${handled} }`],
    ]),
  ),
  "errors that others look at": {
    ...Object.fromEntries(
      Object.entries({
        "a middleware": `import { failed } from "./other.js"; app.use(failed);
--- other.js
export function failed(err, req, res, next) { res.status(err.response?.status ?? 500).end(); }`,
        "a middleware by the number of what it takes": `import express from "express"; express().use((cause, req, res, next) => res.status(cause.status).end());`,
        "a filter": `--- other.ts
@Catch() export class Failed implements ExceptionFilter { catch(exception: any, host: any) { host.end(exception.response); } }`,
        "a listener": `import { stop } from "./other.js"; process.on("unhandledRejection", stop);
--- other.js
export const stop = (reason) => { if (reason.code === "ECONNRESET") process.exit(1); };`,
        "a handler that a function makes": `import { make } from "./other.js"; server.setErrorHandler(make());
--- other.js
export const make = () => (problem, request, reply) => reply.code(problem.statusCode).send();`,
        "a handler that is put there": `app.config.errorHandler = (problem) => { if (problem.status === 401) location.reload(); };`,
        "a listener that asks for more of it": `process.on("unhandledRejection", (reason) => { if (reason.response) log(reason.response.status); });`,
        "a service that is told of errors": `import * as Sentry from "@sentry/node";
Sentry.init({ dsn, beforeSend(event, hint) { const e = hint.originalException; return e.response?.status === 404 ? null : event; } });`,
        "a service that is told of them, by a pattern": `--- sentry.js
Sentry.init({ beforeSend: (event, { originalException }) => (originalException.isAxiosError ? null : event) });`,
        "a service that looks at what it was told": `--- sentry.js
Sentry.init({ beforeSend(event) { return event.exception.values[0].type === "AxiosError" ? null : event; } });`,
        "a listener of a page": `window.onerror = (text, src, line, column, problem) => tell(problem.response);`,
        "an element where something failed": `--- other.jsx
export const View = () => <ErrorBoundary fallbackRender={({ error }) => <b>{error.response.status}</b>} />;`,
        "a catch around what is next": `app.use(async (ctx, next) => { try { await next(); } catch (e) { ctx.status = e.status; } });`,
        "a handler that is not read": `import { failed } from "../outside/failed.js"; app.setErrorHandler(failed);`,
        "a helper of the catch": `import { isGone } from "./other.js";
export async function g() { try { return await f(); } catch (e) { if (isGone(e)) return null; throw e; } }
--- other.js
export const isGone = (e) => e.response.status === 404;`,
        "a handler of a promise": `import { failed } from "./other.js"; export const g = () => f().catch(failed);
--- other.js
export function failed(e) { return e.status; }`,
        "whoever has it of a table": `export const all = { f };
--- other.js
import { all } from "./a.js";
export async function g() { try { return await all.f(); } catch (e) { return e.status; } }`,
      }).map(([name, code]) => [
        name,
        [ERRORS, `${AXIOS}export const f = async () => ${get("process.env.T")};\n${code}`],
      ]),
    ),
  },
  "a body that may be one of a failure": {
    ...Object.fromEntries(
      Object.entries({
        "a name that it lacks": "const c = await ASK; if (!c.id) return null; return c;",
        "a list that it lacks": "const c = await ASK; if (!c.data) return []; return c.data;",
        "a default": 'const c = await ASK; return c.name ?? "unknown";',
        "an optional member": "const c = await ASK; return c?.name;",
        "a default of a pattern": "const { name = 1 } = await ASK; return name;",
        "one of several at once":
          "const [c] = await Promise.all([(await fetch(`https://api.servicetitan.io/crm/v2/tenant/1/customers/2`)).json()]); return c.name ?? 1;",
        "a name that is put later": "let c; c = await ASK; return c.name ?? 1;",
        "a function that it is handed to": "const show = (c) => c?.name; return show(await ASK);",
        "the title of a failure": "const c = await ASK; if (c.title) return 1; return c.name;",
      }).map(([name, body]) => [
        name,
        [/what a failure lacks/, asking(`export async function f(id) { ${body} }`)],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries({
        "a name of its own": 'const c = await ASK; return Object.hasOwn(c, "id") ? c : null;',
        "a choice by its status":
          "const c = await ASK; switch (c.status) { case 404: return null; } return c;",
        "a check of its shape": "return Customer.parse(await ASK);",
        "an answer that hands it on": "res.json(await ASK);",
        "a name that is undefined then": "return (await ASK).name;",
        "a list behind what is done before": "const { data } = await ASK; log(id); return data.map(show);",
        "a list that need not be there": "return (await ASK).data?.map(show);",
        "a number of rows": "return (await ASK).data.length;",
        "a list of its own": "return (await ASK).errors.map(show);",
      }).map(([name, body]) => [
        name,
        [
          /what a failure lacks|nobody looks whether it failed/,
          asking(`export async function f(id) { ${body} }`),
        ],
      ]),
    ),
    "a guard that is thrown as an error of its own": [
      /what a failure lacks|`ok` of its response/,
      `export async function f(id) { const r = await fetch(\`${API}/\${process.env.T}/customers/\${id}\`);
       if (!r.ok) throw new HttpException(r.status); return r.json(); }`,
    ],
    "a guard that tells before it throws": [
      /what a failure lacks|`ok` of its response/,
      `export async function f(id) { const r = await fetch(\`${API}/\${process.env.T}/customers/\${id}\`);
       if (!r.ok) { metrics.count(); throw new Error("no"); } return r.json(); }`,
    ],
    "a guard whose error is looked into": [
      ERRORS,
      `async function f(id) { const r = await fetch(\`${API}/\${process.env.T}/customers/\${id}\`);
       if (!r.ok) throw new Error("HTTP " + r.status); return r.json(); }
       export const g = () => f(1).catch((e) => (e.message.endsWith("404") ? null : e.message));`,
    ],
    "a caller that looks": [
      /what a failure lacks/,
      asking(
        "async function f(id) { return ASK; } export async function g() { const c = await f(1); if (!c.id) return 1; }",
      ),
    ],
  },
  "a value": Object.fromEntries(
    Object.entries({
      "encoded otherwise": "encodeURI(raw)",
      "encoded by hand": 'raw.replace("+", "%2B")',
      "encoded by a function": "safe(raw)",
      "encoded twice": "encodeURIComponent(encodeURIComponent(raw))",
      "encoded by who hands it in": "handed",
    }).map(([name, value]) => [
      name,
      [
        /encoded already/,
        `${AXIOS}const safe = (x) => encodeURIComponent(x);
         async function f(raw, handed) { return (await axios.get(\`${API}/1/customers?name=\${${value}}\`)).data; }
         export const g = (x) => f(x, encodeURIComponent(x));`,
      ],
    ]),
  ),
  "a search that is put together on the way": Object.fromEntries(
    ["search.set('page', n);", "if (n) search.append('page', n);", "fill(search);"].map((put) => [
      put,
      [
        /its query is not followed/,
        `${AXIOS}export async function f(n, fill) { const search = new URLSearchParams({ pageSize: 2 }); ${put}
         return (await axios.get(\`${API}/1/customers?\${search}\`)).data; }`,
      ],
    ]),
  ),
  "what callers hand in": Object.fromEntries(
    Object.entries({
      "an empty part of a path": ["customers/${x}", "", 'f("")', /may be empty/],
      "several parts of a path": ["customers/${x}", "", 'f("1/contacts")', /several parts of its path/],
      "several parts, put together": [
        "customers/${x}",
        "",
        "f(`${n}/contacts`)",
        /several parts of its path/,
      ],
      "a list where one is asked for": [
        "customers",
        "{ params: { active: x } }",
        'f(["True"])',
        /as a list or an object/,
      ],
      "nothing in an address": ["customers?page=${x}", "", "f()", /may be nothing/],
      "null in an address": ["customers?page=${x}", "", "f(n ?? null)", /may be nothing/],
      "a list that may be empty": ["customers", '{ params: { ids: x.join(",") } }', "f(n)", /empty list/],
      "a list that was emptied": [
        "customers",
        '{ params: { ids: x.join(",") } }',
        "f(n)",
        /empty list/,
        "if (x.length === 0) return []; x.pop();",
      ],
    } as Record<
      string,
      readonly [path: string, options: string, call: string, why: RegExp, before?: string]
    >).map(([name, [path, options, call, why, before = ""]]) => [
      name,
      [
        why,
        `${AXIOS}async function f(x) { ${before} return (await axios.get(\`${API}/1/${path}\`, ${options || "{}"})).data; }
           export const g = (n) => ${call};`,
      ],
    ]),
  ),
  "a body that is changed before it is sent": Object.fromEntries(
    Object.entries({
      "by Object.assign": "const body = { name: n }; Object.assign(body, more);",
      "by delete": "const body = { name: n }; delete body.name;",
      "under another name": "const body = { name: n }; const same = body; same.other = 1;",
      "by a function": "const body = { name: n }; complete(body);",
      "by a function of another package": "const body = { name: n }; merge(body, more);",
      "by a step": "const body = { doNotMail: n }; body.doNotMail++;",
      "in a part of it":
        "const address = { city: n }; const body = { name: n, address }; fill(body.address);",
      "by what it is spread of":
        "const base = { name: n }; Object.assign(base, more); const body = { ...base };",
      "where it was kept": "const body = { name: n }; all.push(body); all[0].other = 1;",
    }).map(([name, made]) => [
      name,
      [
        /may be changed before|not all fields of its body|is no field of its body/,
        `${AXIOS}import merge from "lodash.merge";
         const complete = (x) => { x.other = 1; };
         export async function f(n, more, all, fill) { ${made}
           return (await axios.patch(\`${API}/1/customers/2\`, body)).data; }`,
      ],
    ]),
  ),
  "what a number would say otherwise": Object.fromEntries(
    Object.entries({
      "01 of a query": "/1/customers?page=01",
      "007 of a path": "/1/customers/007",
      "a part of a path that may be empty": '/1/customers/${id ?? ""}',
      "a name of one that may be empty": "/1/customers/${key}",
      "a default of one that is empty": "/1/customers/${none}",
      "a date as a text": "/1/customers?createdOnOrAfter=${now}",
      "what may be no number": "/1/customers?page=${Number(id)}",
    }).map(([name, path]) => [
      name,
      [
        /another form|no number as it is written|may be empty|may be no/,
        `${AXIOS}export async function f(id, none = "") { const now = new Date(); const key = id || ""; return (await axios.get(\`${API}${path}\`)).data; }`,
      ],
    ]),
  ),
  "a client": {
    "of which there are several": [
      /several files export a client/,
      `${AXIOS}export const f = async () => ${get("process.env.T")};
--- one.js
import { ServiceTitan } from "@st-v2/sdk";
export const one = new ServiceTitan({ tenant: 1 });
--- two.js
import { ServiceTitan } from "@st-v2/sdk";
export const two = ServiceTitan.fromEnv();`,
    ],
  },
  "an answer": {
    "of another form": [
      /another form than JSON/,
      `${AXIOS}export const f = async () => ${get("process.env.T", '{ headers: { Accept: "text/csv" } }')};`,
    ],
    "whose callback has it by another name as well": [
      /more than its body/,
      `${AXIOS}export const f = () => axios.get(\`${API}/\${process.env.T}/customers/1\`).then(function (r) { return [r.data.name, arguments[0].status]; });`,
    ],
    "with a comment in what would go": [
      /a comment stands in/,
      `${AXIOS}export const f = async () => (await axios.get(\`${API}/\${process.env.T}/customers/1\`, /* the office */ {})).data;`,
    ],
    "with a comment behind what throws": [
      /a comment stands in/,
      `export async function f() { const r = await fetch(\`${API}/\${process.env.T}/customers/1\`);
       if (!r.ok) throw new Error("no"); // the office is closed
       return r.json(); }`,
    ],
    "that is put into a name which is read elsewhere": [
      /more than its body/,
      `${AXIOS}let r; export const name = () => r.data.name;
       export async function f() { r = await axios.get(\`${API}/\${process.env.T}/customers/1\`); return r.data; }`,
    ],
    "that is exported": [
      /exported/,
      `${AXIOS}export const answer = await axios.get(\`${API}/1/customers/2\`);`,
    ],
  },
  credentials: {
    "of two by the environment": [
      CREDENTIALS,
      `${AXIOS}export const f = async () =>
         ${get("process.env.T", '{ headers: { "ST-App-Key": process.env.PROD ? process.env.A : process.env.B } }')};`,
    ],
    "that other calls send others of": [
      /several app keys/,
      `${AXIOS}export const f = async () => ${get("process.env.T")};
       export const g = async () => ${get("process.env.T", '{ headers: { "ST-App-Key": process.env.OTHER } }')};`,
    ],
    "of a request": [
      CREDENTIALS,
      `${AXIOS}export const f = async (req) =>
         ${get("process.env.T", "{ headers: { Authorization: req.headers.authorization } }")};`,
    ],
    "of a key of a request": [
      CREDENTIALS,
      `${AXIOS}export const f = async (req) =>
         ${get("process.env.T", '{ headers: { "ST-App-Key": req.headers["st-app-key"] } }')};`,
    ],
    "of a row of a loop": [
      CREDENTIALS,
      `${AXIOS}export async function f(rows) { for (const row of rows)
         use(${get("process.env.T", "{ headers: { Authorization: `Bearer ${await tokenOf(row)}` } }")}); }
       async function tokenOf({ id }) { return (await axios.post("https://auth.servicetitan.io/connect/token", { id })).data.access_token; }`,
    ],
    "of a storage, behind a function": [
      CREDENTIALS,
      `${AXIOS}import { AsyncLocalStorage } from "node:async_hooks";
       const store = new AsyncLocalStorage();
       const token = () => store.getStore().token;
       export const f = async () => ${get("process.env.T", "{ headers: { Authorization: token() } }")};`,
    ],
  },
};

describe.each(Object.entries(left))("left for %s", (_, rows) => {
  it.each(Object.entries(rows))("%s", (_name, [why, code]) => {
    const { changes, left } = applied(code);
    expect(changes).toEqual([]);
    expect(left.map((one) => one.why).join("\n")).toMatch(why);
  });
});
