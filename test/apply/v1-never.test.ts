/** Calls of V1 on which something hangs that the new client does not do stay, and a comment names it. */
import { expect, it } from "vitest";
import { rewritten } from "./v1.ts";

const HEAD = `import axios from "axios";
import got from "got";
const URL_V1 = "https://api.servicetitan.com/v1";
const headers = { "X-HTTP-ServiceTitan-Api-Key": process.env.ST_KEY };
`;
const READS = "console.log(data.data.jobNumber);";
const withOptions = (options: string) =>
  `export async function show(id) {
  const { data } = await axios.get(\`\${URL_V1}/jobs/\${id}\`, { headers, ${options} });
  ${READS}
}\n`;
const ofInstance = (options: string, more = "") =>
  `const api = axios.create({ baseURL: URL_V1, headers, ${options} });
${more}
export async function show(id) {
  const { data } = await api.get(\`/jobs/\${id}\`);
  ${READS}
}\n`;
const byFetch = (reads: string) =>
  `export async function show(id) {
  const res = await fetch(\`\${URL_V1}/jobs/\${id}\`, { headers });
  const { data } = await res.json();
  ${reads}
}\n`;
const rowsByFetch = (reads: string) =>
  `export async function show() {
  const res = await fetch(\`\${URL_V1}/jobs\`, { headers });
  const body = await res.json();
  ${reads}
}\n`;
const ASKS = `const { data } = await axios.get(\`\${URL_V1}/jobs/\${id}\`, { headers }); ${READS}`;
const SHOW = `export async function show(id) {\n  ${ASKS}\n}\n`;
const rows: readonly (readonly [code: string, why: RegExp])[] = [
  [withOptions("timeout: 500"), /the option `timeout` may matter/],
  [withOptions("signal: AbortSignal.timeout(5)"), /the option `signal` may matter/],
  [withOptions("validateStatus: () => true"), /`validateStatus` changes calls/],
  [withOptions('responseType: "text"'), /the option `responseType` may matter/],
  [ofInstance("timeout: 2500"), /the option `timeout` of its instance may matter/],
  [ofInstance("httpsAgent: new Agent()"), /the option `httpsAgent` of its instance may matter/],
  [ofInstance('proxy: { host: "proxy" }'), /the option `proxy` of its instance may matter/],
  [ofInstance("params: { active: true }"), /the option `params` of its instance may matter/],
  [
    ofInstance("", "api.interceptors.request.use((config) => config);"),
    /an interceptor of its requests does more/,
  ],
  [ofInstance("", "api.defaults.timeout = 500;"), /`defaults.timeout` changes calls/],
  ...[
    "if (!data) return; console.log(data.jobNumber);",
    'console.log((data ?? {}).jobNumber ?? "none");',
    "console.log(data?.jobNumber);",
    "if (id > 5) console.log(data.jobNumber);",
  ].map((reads) => [byFetch(reads), /has no body|looks whether the call failed/] as const),
  [rowsByFetch("for (const job of body.data ?? []) console.log(job.id);"), /one of several|has no body/],
  [rowsByFetch("console.log(body.data?.map((job) => job.id));"), /has no body/],
  [rowsByFetch("if (Array.isArray(body.data)) console.log(body.data.length);"), /has no body/],
  [rowsByFetch("const { data = [] } = body; console.log(data.length);"), /has no body/],
  [rowsByFetch("console.log(body.hasMore);"), /looks whether the call failed/],
  ...[
    "catch ({ response }) { console.log(response.status); }",
    "catch (e) { const { response } = e; console.log(response); }",
    'catch (e) { if (e.code !== "ECONNABORTED") throw e; }',
    "catch (e) { if (e.status === 404) return; throw e; }",
    "catch (e) { if (axios.isAxiosError(e)) return; throw e; }",
    "catch (e) { if (axios.isCancel(e)) return; throw e; }",
    'catch (e) { if (e.message === "Request failed with status code 404") return; throw e; }',
    "catch ({ message }) { if (/404/.test(message)) return; throw message; }",
    'catch (e) { if (e.message.includes("404")) return; throw e; }',
  ].flatMap((handler) => [
    [`export async function show(id) {\n  try {\n    ${ASKS}\n  } ${handler}\n}\n`, /looked into/] as const,
    [
      `${SHOW}export async function all() {\n  try {\n    await show(1);\n  } ${handler}\n}\n`,
      /looked into/,
    ] as const,
  ]),
  [`${SHOW}export const all = () => show(1).catch((e) => e.response.status);\n`, /looked into/],
  [
    `${SHOW}export const handle = (err, req, res, next) => res.status(err.response.status).end();\n`,
    /the handler of errors in a.js looks into/,
  ],
  ...["Object.assign(params, more);", "const same = params; same.page = 2;", "complete(params);"].map(
    (put) =>
      [
        `export async function show(more, complete) {
  const params = { "filter.page": 1 };
  ${put}
  const { data } = await axios.get(\`\${URL_V1}/jobs\`, { headers, params });
  console.log(data.data.length);
}\n`,
        /parameters are put together on the way/,
      ] as const,
  ),
  [withOptions("/* the office */"), /a comment stands in what would be replaced/],
  [
    `export async function show(id) {
  const { data /* the job */ } = await axios.get(\`\${URL_V1}/jobs/\${id}\`, { headers });
  ${READS}
}\n`,
    /a comment stands in what would be replaced/,
  ],
  [
    `const api = got.extend({ prefixUrl: URL_V1, headers, retry: { limit: 0 } });
export async function show(id) {
  const data = await api.get(\`jobs/\${id}\`).json();
  ${READS}
}\n`,
    /the option `retry` of its instance may matter/,
  ],
];

it.each(rows)("%#", (code, why) => {
  const { rewrites, undecided } = rewritten([{ path: "a.js", text: HEAD + code }]);
  expect(rewrites).toEqual([]);
  expect(undecided.map((one) => one.why)).toEqual([expect.stringMatching(why)]);
});

it.each([
  withOptions('responseType: "json"'),
  ofInstance("params: { serviceTitanApiKey: process.env.ST_KEY }"),
])("options by which nothing changes do not matter: %#", (code) => {
  const { rewrites, undecided } = rewritten([{ path: "a.js", text: HEAD + code }]);
  expect(undecided).toEqual([]);
  expect(rewrites).toHaveLength(1);
});

it("an id that is counted is no constant", () => {
  const code = `import axios from "axios";
const state = { id: 1 };
export async function next() {
  const { data } = await axios.get(\`https://api.servicetitan.com/v1/customers/\${state.id}\`, { headers: { "X-HTTP-ServiceTitan-Api-Key": process.env.KEY } });
  state.id++;
  return data.data.name;
}
`;
  const { changes } = rewritten([{ path: "a.js", text: code }]);
  expect(changes.find(({ path }) => path === "a.js")?.after).toContain("v1.customers.get(state.id,");
});
