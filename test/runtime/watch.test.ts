/** What ends a wait for the network: time passes only when the test says so. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Watch, watchBody } from "../../generator/runtime/watch.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A body that is fed by hand, and its reader behind a watch of a second. */
function watched() {
  let feed!: ReadableStreamDefaultController<Uint8Array>;
  const cancel = vi.fn();
  const source = new ReadableStream<Uint8Array>({ start: (controller) => void (feed = controller), cancel });
  const caller = new AbortController();
  const watch = new Watch({ signal: caller.signal, timeout: 1000 });
  watch.stop();
  const body = watchBody(source, watch, (cause) => new Error(watch.timedOut ? "late" : "broken", { cause }));
  const left = () => [vi.getTimerCount(), getEventListeners(caller.signal, "abort").length];
  return { feed, cancel, caller, watch, body, reader: body.getReader(), left };
}

const piece = (value: number) => new Uint8Array([value]);

it("gives every piece a second, and the reader any time", async () => {
  const { feed, reader, left } = watched();
  for (const value of [1, 2, 3]) {
    const reading = reader.read();
    await vi.advanceTimersByTimeAsync(900);
    feed.enqueue(piece(value));
    expect((await reading).value).toEqual(piece(value));
    expect(left()).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(5000);
  }
  feed.close();
  expect((await reader.read()).done).toBe(true);
  expect(left()).toEqual([0, 0]);
});

it("ends a read that brings nothing for a second, and the request with it", async () => {
  const { reader, cancel, watch, left } = watched();
  const reading = reader.read().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(999);
  expect(watch.timedOut).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual(new Error("late"));
  expect([watch.signal.aborted, cancel.mock.calls.length, left()]).toEqual([true, 1, [0, 0]]);
});

it("tells what broke", async () => {
  const { feed, reader, left } = watched();
  feed.error(new TypeError("terminated"));
  const error: unknown = await reader.read().catch((reason: unknown) => reason);
  expect(error).toEqual(new Error("broken"));
  expect((error as Error).cause).toEqual(new TypeError("terminated"));
  expect(left()).toEqual([0, 0]);
});

it.each(["before", "within"])("ends when the caller aborts %s a read", async (when) => {
  const { reader, caller, watch, left } = watched();
  if (when === "before") caller.abort("enough");
  const reading = reader.read().catch((error: unknown) => error);
  caller.abort("enough");
  expect(await reading).toEqual(new Error("broken"));
  expect([watch.signal.reason, left()]).toEqual(["enough", [0, 0]]);
});

it("passes on that the reader has enough", async () => {
  const { body, reader, cancel, left } = watched();
  reader.releaseLock();
  await body.cancel("enough");
  expect([cancel.mock.calls, left()]).toEqual([[["enough"]], [0, 0]]);
});

it("has no limit when that is switched off", async () => {
  const watch = new Watch({ signal: undefined, timeout: 0 });
  await vi.advanceTimersByTimeAsync(10 ** 9);
  expect([watch.signal.aborted, vi.getTimerCount()]).toEqual([false, 0]);
});
