/** `stgen mock --webhook`: what changes of records send, to a receiver of the generated package. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMockEvents } from "../../generator/commands/mock-events.ts";
import { createSender } from "../../generator/serve/webhooks.ts";
import { SENT_WEBHOOKS } from "../../generator/vendor/sent-events.ts";
import { SERVICETITAN } from "../../generator/vendor/servicetitan.ts";
import {
  type AnyEvent,
  createReceiver,
  EVENT_TYPES,
  type SignatureOptions,
  toNode,
} from "../../output/webhooks/src/index.ts";
import { folder } from "../cli/support.ts";
import { type Mock, mock } from "./running.ts";

const SIGNATURE: SignatureOptions = {
  secret: "0123456789abcdef0123456789abcdef",
  header: "St-Signature",
  algorithm: "SHA-512",
  encoding: "base64",
};

const servers: Server[] = [];

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

function close(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

describe("a change of a record", () => {
  let server: Mock;
  const seen: AnyEvent[] = [];

  beforeAll(async () => {
    const receive = createReceiver({ verify: SIGNATURE, otherwise: (event) => void seen.push(event) });
    const url = await listen(toNode(receive));
    const sign = [
      "--webhook-secret",
      String(SIGNATURE.secret),
      "--webhook-signature",
      "St-Signature,SHA-512,base64",
    ];
    const send = ["--webhook-send", "tn.jpm.job-completed,tn.new.thing"];
    server = await mock(folder(), ["--webhook", url, ...sign, ...send]);
  });

  afterAll(async () => {
    close();
    await server.stop();
  });

  it("sends what was asked for at the start, whether it is known or not", async () => {
    await expect.poll(() => seen.length).toBe(2);
    const started = seen.splice(0);
    expect(started.find(({ type }) => type === "tn.jpm.job-completed")).toMatchObject({
      data: { tenantId: 1, job: { id: expect.any(Number) as number } },
    });
    expect(started.find(({ type }) => type === "unknown")).toMatchObject({
      event: { type: "tn.new.thing", data: {} },
    });
  });

  it.each<readonly [type: string, method: string, path: string, body: object, data: object]>([
    [
      "tn.jpm.job-updated",
      "PATCH",
      "/jpm/v2/tenant/1/jobs/3",
      { priority: "High" },
      { tenantId: 1, job: { id: 3, priority: "High" } },
    ],
    [
      "tn.jpm.job-rescheduled",
      "PATCH",
      "/jpm/v2/tenant/1/appointments/9/reschedule",
      { start: "2026-06-01T08:00:00Z", end: "2026-06-01T10:00:00Z" },
      { appointmentId: 9 },
    ],
    ["tn.dis.zone-deleted", "DELETE", "/dispatch/v2/tenant/1/zones/4", {}, { zone: { id: 4 } }],
  ])("sends %s", async (type, method, path, body, data) => {
    const init = { method, ...(method !== "DELETE" && { body: JSON.stringify(body) }) };
    const answer = await server.call(path, { ...init, headers: { "content-type": "application/json" } });
    expect([answer.status, answer.ok ? "" : await answer.text()]).toEqual([answer.status, ""]);
    await expect.poll(() => seen.length).toBe(1);
    expect(seen.splice(0)).toMatchObject([{ type, specversion: "1.0", data }]);
  });

  it("that is refused, and a call that only reads, send nothing", async () => {
    await server.call("/jpm/v2/tenant/1/jobs/999999", { method: "PATCH", body: "{}" });
    await server.call("/jpm/v2/tenant/1/jobs/3");
    await server.call("/dispatch/v2/tenant/1/zones/6", { method: "DELETE" });
    await expect.poll(() => seen.length).toBe(1);
    expect(seen).toMatchObject([{ type: "tn.dis.zone-deleted", data: { zone: { id: 6 } } }]);
  });
});

describe("an event that is not taken", () => {
  afterEach(close);
  const { retries = [] } = SERVICETITAN.webhooks ?? {};

  it.each([
    { fails: 2, waits: [10, 30], last: "Event a: answered 204" },
    { fails: 9, waits: [10, 30, 60, 300], last: "Event a: answered 500, given up" },
  ])("is sent again after $waits seconds", async ({ fails, waits, last }) => {
    const bodies: string[] = [];
    const url = await listen((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        bodies.push(body);
        response.writeHead(bodies.length > fails ? 204 : 500).end();
      });
    });
    const slept: number[] = [];
    const told: string[] = [];
    const sender = createSender({
      url,
      signature: SIGNATURE,
      retries,
      told: (text) => void told.push(text),
      sleep: (ms) => Promise.resolve(void slept.push(ms / 1000)),
    });
    sender.send({ type: "a" });
    await expect.poll(() => told.at(-1)).toBe(last);
    expect(slept).toEqual(waits);
    expect(new Set(bodies)).toEqual(new Set(['{"type":"a"}']));
    sender.close();
  });

  it("because nobody is there is told, and waits no more once the mock ends", async () => {
    const told: string[] = [];
    const signals: AbortSignal[] = [];
    const sender = createSender({
      url: "http://127.0.0.1:9/",
      signature: SIGNATURE,
      retries,
      told: (text) => void told.push(text),
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => {
          signals.push(signal);
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
    });
    sender.send({ type: "a" });
    await expect.poll(() => signals.length).toBe(1);
    sender.close();
    expect(signals[0]?.aborted).toBe(true);
    expect(told).toEqual([expect.stringMatching(/^Event a: not reached \(.*\), again in 10 s$/)]);
  });
});

it("every event can be made up, and what calls cause are events", async () => {
  const { types, made } = createMockEvents(SENT_WEBHOOKS, 1);
  expect(types).toEqual(EVENT_TYPES);
  expect(SENT_WEBHOOKS.filter(({ type }) => !types.includes(type))).toEqual([]);
  for (const { type, records, fields = {} } of SENT_WEBHOOKS) {
    const { data } = (await made(type, 7)) as unknown as { readonly data: object };
    const names = ["tenantId", ...Object.keys(records), ...Object.keys(fields)];
    expect([type, names.filter((name) => !(name in data))]).toEqual([type, []]);
  }
});

it("the operations that cause events are in the documents", async () => {
  const { default: operations } = (await import("../../output/operations.json", {
    with: { type: "json" },
  })) as {
    readonly default: readonly { readonly domain: string; readonly operationId: string }[];
  };
  const known = new Set(operations.map(({ domain, operationId }) => `${domain} ${operationId}`));
  const stale = SENT_WEBHOOKS.flatMap(({ domain, operations: ids }) => ids.map((id) => `${domain} ${id}`));
  expect(stale.filter((one) => !known.has(one))).toEqual([]);
});
