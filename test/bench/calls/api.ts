/** An API for calls that are measured, in a process of its own: `node api.mjs [seed]`. With a seed each answer takes its time. Its parent asks when calls came. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const seed = Number(process.argv[2] ?? NaN);
const arrived: number[] = [];
const answers = new Map<string, string>();

function answerOf(rows: string): string {
  const row = (id: number) => ({
    id,
    name: `Customer ${id}`,
    type: "Residential",
    active: true,
    balance: 10.5,
  });
  const data = Array.from({ length: Number(rows) }, (_, i) => ({
    ...row(i),
    createdOn: "2026-01-01T00:00:00Z",
  }));
  const text = JSON.stringify({ page: 1, pageSize: Number(rows), hasMore: false, totalCount: null, data });
  answers.set(rows, text);
  return text;
}

/** Milliseconds that the answer takes: most a few, some many. */
function delay(call: number): number {
  const drawn = Math.abs(Math.sin(seed * 7919 + call * 104_729)) % 1;
  return drawn < 0.05 ? 40 : drawn * 10;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://host");
  request.resume();
  response.setHeader("content-type", "application/json");
  if (pathname === "/connect/token") return response.end('{"access_token":"token","expires_in":9000}');
  arrived.push(performance.now());
  const rows = searchParams.get("pageSize") ?? "1";
  const send = () => response.end(answers.get(rows) ?? answerOf(rows));
  return Number.isNaN(seed) ? send() : setTimeout(send, delay(arrived.length));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("message", () => process.send?.(arrived));
process.on("disconnect", () => process.exit());
