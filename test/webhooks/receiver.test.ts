/** Deliveries, and what becomes of them. */
import {
  type AnyEvent,
  createReceiver,
  memoryReplayStore,
  sign,
  type SignatureOptions,
} from "../../output/webhooks/src/index.ts";
import { describe, expect, it, test, vi } from "vitest";

const VERIFY: SignatureOptions = {
  secret: "0123456789abcdef0123456789abcdef",
  header: "X-Signature",
  algorithm: "SHA-256",
  encoding: "hex",
};

const event = (more: object = {}) => ({
  specversion: "1.0",
  id: "1",
  type: "tn.jpm.job-completed",
  time: new Date().toISOString(),
  source: "tenant",
  userassignedid: "occurrence-1",
  datacontenttype: "application/json",
  data: { job: { id: 7 }, tenantId: 42, tenantName: "Acme" },
  ...more,
});

/** A signed delivery. */
async function delivery(body: unknown, headers: Record<string, string> = {}): Promise<Request> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const signed = await sign(text, VERIFY);
  return new Request("https://example.test/hooks", {
    method: "POST",
    body: text,
    headers: { ...signed, ...headers },
  });
}

type Options = Partial<Parameters<typeof createReceiver>[0]>;

/** A receiver that notes what it was given. */
function noting(options: Options = {}) {
  const seen: AnyEvent[] = [];
  const errors: unknown[] = [];
  const receive = createReceiver({
    verify: VERIFY,
    otherwise: (one) => void seen.push(one),
    onError: (error) => void errors.push(error),
    ...options,
  });
  const status = async (request: Request) => (await receive(request)).status;
  return { receive, status, seen, errors };
}

describe("takes", () => {
  it("an event of a known type: its own function gets it", async () => {
    const ids: number[] = [];
    const { status, receive, seen } = noting({
      on: { "tn.jpm.job-completed": ({ data }) => void ids.push(data.job.id) },
    });
    expect(await status(await delivery(event()))).toBe(202);
    await receive.settled();
    expect([ids, seen]).toEqual([[7], []]);
  });

  it.each(["tn.new.thing", "constructor", "__proto__", "toString", "unknown"])(
    "an event of the type %s as unknown",
    async (type) => {
      const { status, receive, seen, errors } = noting({ on: {} });
      const sent = event({ type });
      expect(await status(await delivery(sent))).toBe(202);
      await receive.settled();
      expect([seen, errors]).toEqual([[{ type: "unknown", event: sent }], []]);
    },
  );

  it("an event of a known type without its data: nobody checks what the sender promised", async () => {
    const { status } = noting();
    expect(await status(await delivery({ type: "tn.jpm.job-completed" }))).toBe(202);
  });
});

describe("refuses", () => {
  const text = JSON.stringify(event());
  type Case = readonly [
    status: number,
    what: string,
    request: () => Request | Promise<Request>,
    how: Options,
  ];
  it.each<Case>([
    [405, "GET", () => new Request("https://example.test/hooks"), {}],
    [
      401,
      "no signature",
      () => new Request("https://example.test/hooks", { method: "POST", body: text }),
      {},
    ],
    [401, "no body", () => new Request("https://example.test/hooks", { method: "POST" }), {}],
    [401, "a wrong signature", () => delivery(event(), { "X-Signature": "00".repeat(32) }), {}],
    [413, "too many bytes", () => delivery(event({ data: "x".repeat(2000) })), { limit: 1000 }],
    [
      413,
      "too many bytes that are announced",
      () => delivery("{}", { "content-length": "1001" }),
      { limit: 1000 },
    ],
    [400, "no JSON", () => delivery("<xml/>"), {}],
    [400, "nothing", () => delivery(""), {}],
    [400, "a list", () => delivery([event()]), {}],
    [400, "null", () => delivery("null"), {}],
    [400, "an event without a type", () => delivery(event({ type: undefined })), {}],
    [400, "an event whose type is no text", () => delivery(event({ type: 7 })), {}],
    [400, "brackets without end", () => delivery("[".repeat(500_000)), {}],
    [400, "an old event", () => delivery(event({ time: "2020-01-01T00:00:00Z" })), {}],
  ])("%i: %s", async (status, _, request, options) => {
    const { receive, seen, errors } = noting(options);
    const answer = await receive(await request());
    await receive.settled();
    expect([answer.status, seen, errors]).toEqual([status, [], []]);
  });

  it("413 before all is read, of a body without end", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const request = { method: "POST", headers: new Headers(), body };
    expect((await noting({ limit: 10_000 }).receive(request)).status).toBe(413);
    expect(sent).toBeLessThan(20);
  });

  it("400: bytes that are no UTF-8, signed as they are", async () => {
    const body = Uint8Array.from([0x22, 0xff, 0x22]);
    const request = { method: "POST", headers: new Headers(await sign(body, VERIFY)), body };
    expect((await noting().receive(request)).status).toBe(400);
  });
});

describe("answers first", () => {
  it("and handles after", async () => {
    const order: string[] = [];
    const { receive } = noting({ otherwise: () => void order.push("handled") });
    await receive(await delivery(event())).then(() => order.push("answered"));
    await receive.settled();
    expect(order).toEqual(["answered", "handled"]);
  });

  it("whatever comes of it: what fails is told, with its event", async () => {
    const onError = vi.fn();
    const { status, receive } = noting({
      onError,
      otherwise: () => Promise.reject(new Error("no database")),
    });
    const sent = event();
    expect(await status(await delivery(sent))).toBe(202);
    await receive.settled();
    expect(onError.mock.calls).toEqual([[new Error("no database"), sent]]);
  });

  it("and keeps the platform alive until it is handled", async () => {
    const open: Promise<unknown>[] = [];
    const { receive, seen } = noting();
    await receive(await delivery(event()), { waitUntil: (promise) => void open.push(promise) });
    expect(seen).toEqual([]);
    await Promise.all(open);
    expect(seen).toHaveLength(1);
  });

  it("or last, where a failure has the sender repeat it", async () => {
    let isDown = true;
    const otherwise = () => {
      if (isDown) throw new Error("down");
    };
    const { status } = noting({ answer: "last", otherwise });
    expect(await status(await delivery(event()))).toBe(500);
    isDown = false;
    expect(await status(await delivery(event()))).toBe(202);
    expect(await status(await delivery(event()))).toBe(200);
  });

  it("repeats of what is handled still are answered as that is", async () => {
    for (const [fails, statuses] of [
      [true, [500, 500]],
      [false, [202, 200]],
    ] as const) {
      let end: () => void = () => undefined;
      const handled = new Promise<void>((resolve, reject) => {
        end = () => (fails ? reject(new Error("down")) : resolve());
      });
      const { status } = noting({ answer: "last", otherwise: () => handled });
      const both = [status(await delivery(event())), status(await delivery(event()))];
      setTimeout(end, 20);
      expect(await Promise.all(both)).toEqual(statuses);
    }
  });
});

describe("what came before", () => {
  it.each<readonly [what: string, first: object, second: object, statuses: readonly number[]]>([
    ["the same occurrence", {}, { id: "2" }, [202, 200]],
    ["another occurrence", {}, { userassignedid: "occurrence-2" }, [202, 202]],
    ["another type of the same occurrence", {}, { type: "tn.jpm.job-updated" }, [202, 202]],
    ["another sender", {}, { source: "other" }, [202, 202]],
    [
      "ids, where it names no occurrence",
      { userassignedid: undefined },
      { userassignedid: "", id: "1" },
      [202, 200],
    ],
    [
      "the body, where it has no id",
      { userassignedid: 1, id: null, time: "" },
      { userassignedid: 1, id: null, time: "" },
      [202, 200],
    ],
    [
      "another body without id",
      { userassignedid: 1, id: null },
      { userassignedid: 1, id: null, data: 1 },
      [202, 202],
    ],
  ])("is told by: %s", async (_, first, second, statuses) => {
    const { status } = noting();
    expect([await status(await delivery(event(first))), await status(await delivery(event(second)))]).toEqual(
      statuses,
    );
  });

  it("is handled once, when it comes twice at once", async () => {
    const { receive, seen } = noting();
    const requests = await Promise.all(Array.from({ length: 20 }, () => delivery(event())));
    await Promise.all(requests.map((request) => receive(request)));
    await receive.settled();
    expect(seen).toHaveLength(1);
  });

  it("is handled again when it is not to be kept apart", async () => {
    const { status } = noting({ replay: "off" });
    expect([await status(await delivery(event())), await status(await delivery(event()))]).toEqual([
      202, 202,
    ]);
  });

  it("has the sender try again while the store is out of reach", async () => {
    const store = { add: () => Promise.reject(new Error("no Redis")), remove: () => undefined };
    const { receive, errors, seen } = noting({ replay: { store } });
    const answer = (await receive(await delivery(event()))) as Response;
    expect([answer.status, answer.headers.get("retry-after"), seen]).toEqual([503, "10", []]);
    expect(errors).toEqual([new Error("no Redis")]);
  });
});

test("the store in memory forgets with time, and what is oldest beyond its size", () => {
  let now = 0;
  const store = memoryReplayStore(2, () => now);
  expect(["a", "b", "a"].map((key) => store.add(key, 1000))).toEqual([true, true, false]);
  expect(store.add("c", 1000)).toBe(true);
  expect(["b", "c", "a"].map((key) => store.add(key, 1000))).toEqual([false, false, true]);
  now = 1000;
  expect(store.add("a", 1000)).toBe(true);
});

test("with verify: off anybody is taken", async () => {
  const { receive, seen } = noting({ verify: "off" });
  const request = new Request("https://example.test", { method: "POST", body: JSON.stringify(event()) });
  expect((await receive(request)).status).toBe(202);
  await receive.settled();
  expect(seen).toHaveLength(1);
});
