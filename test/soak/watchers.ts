/** What is watched during a soak: what comes out, how fast calls go, and how much memory is held. */
import { inspect } from "node:util";
import { SECRET_PART } from "./plan.js";

/** Faults that were found, the first of each kind. */
export class Complaints {
  readonly texts: string[] = [];

  add(text: string): void {
    if (this.texts.length < 20 && !this.texts.includes(text)) this.texts.push(text);
  }
}

const SECRET = new RegExp(SECRET_PART.replace("/", ".{1,8}?"), "i");

/** Looks at everything that a program could print. */
export function outputWatch(complaints: Complaints): (what: string, value: unknown) => void {
  return (what, value) => {
    const texts = [typeof value === "string" ? value : JSON.stringify(value)];
    if (value instanceof Error)
      texts.push(value.stack ?? "", inspect(value, { depth: 12, showHidden: true }));
    const shown = texts.find((text) => SECRET.test(text));
    if (shown === undefined) return;
    const at = shown.search(SECRET);
    complaints.add(`a secret in ${what}: ${shown.slice(Math.max(0, at - 60), at + 60)}`);
  };
}

/** Looks whether more than the limit leave within any second. */
export function rateWatch(limit: number, complaints: Complaints): (now: number) => void {
  const last: number[] = [];
  return (now) => {
    last.push(now);
    const before = last.length > limit ? last.shift() : undefined;
    if (before !== undefined && now - before < 1000)
      complaints.add(`${limit + 1} calls within ${now - before} ms`);
  };
}

/** Bytes that are in use once nothing is left to collect. */
export async function bytesInUse(): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("A soak needs --expose-gc.");
  for (let i = 0; i < 3; i += 1) {
    gc();
    await new Promise((done) => setImmediate(done));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Waits for what has to come soon. @returns whether it came */
export async function comes(promise: Promise<unknown>, ms = 60_000): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  const isThere = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return isThere;
}
