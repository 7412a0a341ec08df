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
const rows: readonly (readonly [code: string, why: RegExp])[] = [
  [withOptions("timeout: 500"), /the option `timeout` may matter/],
  [withOptions("signal: AbortSignal.timeout(5)"), /the option `signal` may matter/],
  [withOptions("validateStatus: () => true"), /`validateStatus` changes calls/],
  [withOptions('responseType: "text"'), /the option `responseType` may matter/],
  [ofInstance("timeout: 2500"), /the option `timeout` of its instance may matter/],
  [ofInstance("httpsAgent: new Agent()"), /the option `httpsAgent` of its instance may matter/],
  [ofInstance('proxy: { host: "proxy" }'), /the option `proxy` of its instance may matter/],
  [ofInstance("params: { active: true }"), /the option `params` of its instance may matter/],
  [ofInstance("", "api.interceptors.request.use((config) => config);"), /`interceptors` changes calls/],
  [ofInstance("", "api.defaults.timeout = 500;"), /`defaults.timeout` changes calls/],
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
