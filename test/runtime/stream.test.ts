/** Answers that come item by item, over a real connection: how they end, however they end. What items are is in `test/inputs/body-cases.ts`. */
import { getEventListeners } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  AbortError,
  type Client,
  ConnectionError,
  type ItemStream,
  type OperationSpec,
  readEvents,
  readJsonEvents,
  readJsonLines,
  ResponseParseError,
  ServerError,
  type ServerEvent,
  StreamPromise,
  TimeoutError,
  UsageError,
} from "../../generator/runtime/index.ts";
import { clientOf, failure, GET, startServer, type TestServer } from "./support.ts";

const EVENTS: OperationSpec = { ...GET, response: "stream", read: readEvents };
const JSON_EVENTS: OperationSpec = { ...EVENTS, read: readJsonEvents };
const LINES: OperationSpec = { ...EVENTS, read: readJsonLines };
const FIRST = "data: 1\n\n";

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startServer();
  client = clientOf(server);
});
afterAll(() => server.close());

function streamOf<Item = ServerEvent<string>>(spec: OperationSpec, options = {}): StreamPromise<Item> {
  return new StreamPromise(client.call<ItemStream<Item>>(spec, { path: [1], options }));
}

/** Items, and what they ended with. */
async function read(
  stream: AsyncIterable<unknown>,
  onItem: () => void = () => undefined,
): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) {
      items.push(item);
      onItem();
    }
    return { items };
  } catch (error) {
    return { items, error };
  }
}

it("items come as soon as they have arrived", async () => {
  let next: (text: string) => void = () => undefined;
  server.handle((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    next = (text) => response.write(text);
    next(FIRST);
  });
  const seen: string[] = [];
  for await (const { data } of streamOf(EVENTS)) {
    seen.push(data);
    if (seen.length === 3) break;
    // The first half of an event, and of a character, is none.
    next(`data: ${seen.length + 1}`);
    next("\n\n");
  }
  expect(seen).toEqual(["1", "2", "3"]);
});

it.each<[how: string, end: (controller: AbortController) => void, want: new (...args: never[]) => Error]>([
  ["the caller's signal", (controller) => controller.abort("enough"), AbortError],
  ["silence", () => undefined, TimeoutError],
])("%s ends it", async (_how, end, want) => {
  server.handle((_request, response) => void response.writeHead(200).write(FIRST));
  const controller = new AbortController();
  const stream = streamOf(EVENTS, { signal: controller.signal, timeout: 300 });
  const { items, error } = await read(stream, () => end(controller));
  expect(items).toEqual([{ data: "1" }]);
  expect(error).toBeInstanceOf(want);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

it("a connection that breaks is told, and the call is not repeated", async () => {
  const before = server.seen.length;
  server.handle((_request, response) => {
    response.writeHead(200, { "content-length": "100" }).write(FIRST, () => response.destroy());
  });
  const { items, error } = await read(streamOf(EVENTS));
  expect(items).toEqual([{ data: "1" }]);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(server.seen.length - before).toBe(1);
});

it("whoever leaves the loop ends the connection", async () => {
  const closed = new Promise<void>((done) => {
    server.handle((_request, response) => {
      response.once("close", done);
      const more = () => response.write(FIRST, () => response.writable && setTimeout(more, 1));
      response.writeHead(200);
      more();
    });
  });
  for await (const _ of streamOf(EVENTS)) break;
  await closed;
});

it("an error of the API is one before anything is read", async () => {
  server.handle((_request, response) => void response.writeHead(500).end('{"title":"No."}'));
  expect(await failure(streamOf(EVENTS, { maxRetries: 0 }))).toBeInstanceOf(ServerError);
});

it("data that is not JSON is told with its place, and none of it is shown", async () => {
  server.handle((_request, response) => void response.writeHead(200).end('data: {}\n\ndata: "secret\n\n'));
  const { items, error } = await read(streamOf(JSON_EVENTS));
  expect(items).toEqual([{ data: {} }]);
  expect(error).toBeInstanceOf(ResponseParseError);
  expect((error as Error).message).toBe(
    "st.test.things.get(1) answered 200: item 2 of its stream is not JSON",
  );
});

it("an item without an end is refused before memory is full", async () => {
  const piece = "x".repeat(2 ** 20);
  server.handle((_request, response) => {
    response.writeHead(200);
    const more = () => response.write(piece, () => response.writable && setImmediate(more));
    more();
  });
  const { error } = await read(streamOf(LINES));
  expect((error as Error).message).toMatch(/an item of its stream is longer than \d+ characters$/);
}, 60_000);

it("it can be read once, and says so", async () => {
  server.handle((_request, response) => void response.writeHead(200).end(FIRST));
  const stream = await streamOf(EVENTS);
  expect((await read(stream)).items).toHaveLength(1);
  expect((await read(stream)).error).toBeInstanceOf(UsageError);
});
