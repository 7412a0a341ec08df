/** What stands around calls of V2 by hand and does more than a client does: functions, interceptors, routes. */
import { describe, expect, it } from "vitest";
import { applied, AXIOS, get, instance, wrapped } from "./raw.ts";

const left: Record<string, Record<string, readonly [why: RegExp, code: string]>> = {
  "what a function around it does besides": Object.fromEntries(
    Object.entries({
      "gives nothing for what is not there": [
        "try { return (await axios.get(url)).data; } catch (e) { if (e.response?.status === 404) return null; throw e; }",
      ],
      "gives nothing for any failure": [
        "try { return (await axios.get(url)).data; } catch { return undefined; }",
      ],
      "keeps answers": [
        "if (seen.has(url)) return seen.get(url); const { data } = await axios.get(url); seen.set(url, data); return data;",
      ],
      "keeps the last answer elsewhere": [
        "const { data } = await axios.get(url); last.set('x', data); return data;",
      ],
      "tells others of an answer": [
        "const { data } = await axios.get(url); bus.emit('asked', data); return data;",
      ],
      "gives up without a word": [
        "for (let i = 0; i < 3; i++) { const r = await fetch(url); if (r.status === 429) continue; if (!r.ok) throw new Error('no'); return r.json(); }",
      ],
      "throws some failures": [
        "const r = await fetch(url); if (r.status === 404) throw new Error('none'); return r.json();",
      ],
      "looks at the token alone": [
        "const t = await fetch('https://auth.servicetitan.io/connect/token'); if (!t.ok) throw new Error('no'); const r = await fetch(url); return r.json();",
      ],
      "looks at some answers": [
        "const r = await fetch(url); if (log.on) { if (!r.ok) throw new Error('no'); } return r.json();",
      ],
      "gives some answers before it looks": [
        "const r = await fetch(url); if (log.on) return r.json(); if (!r.ok) throw new Error('no'); return r.json();",
      ],
      "gives the last page": [
        "let pageToken = ''; for (;;) { const r = await fetch(url + pageToken); if (!r.ok) throw new Error('no'); const body = await r.json(); if (body.next) { pageToken = body.next; continue; } return body; }",
      ],
      "asks for another page when it fails": [
        "for (let n = 1; ; n++) { const at = `${url}?page=${n}`; const r = await fetch(at); if (r.status === 429) continue; if (!r.ok) throw new Error('no'); return r.json(); }",
      ],
      "asks for less when it fails": [
        "const r = await fetch(url + '?' + new URLSearchParams(params)); if (r.status === 401) return ask(path); if (!r.ok) throw new Error('no'); return r.json();",
      ],
      "throws failures but one": [
        "const r = await fetch(url); if (!r.ok && r.status !== 404) throw new Error('no'); return r.json();",
      ],
      "looks too late": [
        "const r = await fetch(url); const body = await r.json(); if (!r.ok) log(body); return body;",
      ],
      "gathers pages": [
        "const all = []; for (let page = 1; ; page++) { const r = await fetch(`${url}?page=${page}`); if (!r.ok) throw new Error('no'); const { data, hasMore } = await r.json(); all.push(...data); if (!hasMore) return all; }",
      ],
      "ends with what is not there": [
        "try { const { data } = await axios.get(url); return data; } finally { seen.delete(url); }",
      ],
      "adds to what it gives": ["const { data } = await axios.get(url); data.at = Date.now(); return data;"],
      "asks something else the second time": [
        "const r = await fetch(url); if (r.status === 401) return ask('/other'); if (!r.ok) throw new Error('no'); return r.json();",
      ],
    }).map(([name, [body]]) => [
      name,
      [
        /./,
        `${AXIOS}import { bus, last, log, seen } from "./state.js";
         async function ask(path, params) { const url = \`https://api.servicetitan.io\${path}\`; ${body} }
         export const f = (id) => ask(\`/crm/v2/tenant/\${process.env.T}/customers/\${id}\`);`,
      ],
    ]),
  ),
  "who looks for words in what an error says, which are others afterwards:": Object.fromEntries(
    Object.entries({
      "its message by another name":
        'catch (e) { const text = e.message; if (text.includes("404")) return 1; throw e; }',
      "its text": 'catch (e) { if (String(e).includes("404")) return 1; throw e; }',
      "its text in another":
        'catch (e) { const text = `failed: ${e}`; return text.indexOf("404") > 0 ? 1 : Promise.reject(e); }',
      "its message, which somebody reads": "catch (e) { return JSON.parse(e.message).title; }",
      "its message, which whoever gets it compares":
        'catch (e) { return { error: e.message }; } } export async function g() { const r = await f(); if (r.error?.includes("404")) return 1;',
      "its message, in a list that is searched":
        'catch (e) { errors.push(e.message); } } const errors = []; export function g() { return errors.some((x) => x.includes("404"));',
      "an error of its own that is made of it":
        "catch (e) { throw new Failed(e); } } class Failed extends Error { constructor(cause) { super(cause.message); this.status = cause.response?.status; }",
    }).map(([name, handled]) => [
      name,
      [
        /looked into/,
        `${AXIOS}export async function f() { try { return ${get("process.env.T")}; } ${handled} }`,
      ],
    ]),
  ),
  "an interceptor by a name that is a text": {
    "of another file": [
      /interceptors/,
      `${instance("", "", 'import { setup } from "./setup.js"; setup(api);')}
--- setup.js
export const setup = (of) => of["interceptors"].response.use((r) => ({ ...r, data: null }));`,
    ],
  },
  "an interceptor of answers that": Object.fromEntries(
    Object.entries({
      "gives something else": "(r) => r.data",
      "gives something for a failure":
        "(r) => r, (error) => (error.response ? { data: null } : Promise.reject(error))",
      "goes elsewhere":
        "(r) => r, (error) => { if (error.response.status === 401) window.location = '/login'; return Promise.reject(error); }",
      "counts failures": "(r) => r, (error) => { failures.count += 1; throw error; }",
      "gives nothing": "(r) => r, (error) => { console.error(error.message); }",
      "asks something else":
        "(r) => r, async (error) => { if (error.response?.status === 401) return api('/other'); throw error; }",
      "is not known": "(r) => r, failed",
    }).map(([name, handlers]) => [
      name,
      [
        /interceptor of its responses/,
        instance(
          "",
          "",
          `import { failed, failures } from "./other.js"; api.interceptors.response.use(${handlers});`,
        ),
      ],
    ]),
  ),
  "a route": Object.fromEntries(
    Object.entries({
      "of which the framework tells the status": [
        /framework answers with the status/,
        "app.get('/x', async (req, res) => { res.json(await f()); });",
      ],
      "that hands it on": [
        /framework answers with the status/,
        "app.get('/x', async (req, res, next) => { try { res.json(await f()); } catch (e) { next(e); } });",
      ],
      "in a function that hands it on": [
        /framework answers with the status/,
        "const wrap = (fn) => (req, res, next) => fn(req, res, next).catch(next); app.get('/x', wrap(async (req, res) => res.json(await f())));",
      ],
      "in a function that looks": [
        /looked into/,
        "const wrap = (fn) => (req, res) => fn(req, res).catch((e) => res.status(e.response.status).end()); app.get('/x', wrap(async (req, res) => res.json(await f())));",
      ],
      "in a function that keeps it": [
        /may look at it/,
        "const wrap = (fn) => register(fn); app.get('/x', wrap(async (req, res) => res.json(await f())));",
      ],
    } as Record<string, readonly [RegExp, string]>).map(([name, [why, code]]) => [
      name,
      [
        why,
        `${AXIOS}import express from "express"; const app = express(); const f = async () => ${get("process.env.T")};\n${code}`,
      ],
    ]),
  ),
  "a function around it": Object.fromEntries(
    Object.entries({
      "that waits": "await limiter.take();",
      "that counts": "metrics.count += 1; this.n = 1;",
      "that guards": 'if (!process.env.ON) throw new Error("off");',
      "that tells": 'log.info("asked");',
      "that tries again": "for (let i = 0; i < 3; i += 1)",
      "that catches": "try {} finally { done(); }",
      "that calls what is named after tokens and is elsewhere": "await refreshToken();",
      "that calls what is named after tokens and does more":
        "const authorize = async () => { audit.push(1); }; await authorize();",
    }).map(([name, before]) => [name, [/does more than to ask/, wrapped(before)]]),
  ),
};

describe.each(Object.entries(left))("left for %s", (_, rows) => {
  it.each(Object.entries(rows))("%s", (_name, [why, code]) => {
    const { changes, left } = applied(code);
    expect(changes).toEqual([]);
    expect(left.map((one) => one.why).join("\n")).toMatch(why);
  });
});
