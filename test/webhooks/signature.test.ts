/** Signatures as senders write them, made here with Node's own HMAC. */
import { createHmac } from "node:crypto";
import {
  createReceiver,
  createVerifier,
  sign,
  type SignatureOptions,
} from "../../output/webhooks/src/index.ts";
import { describe, expect, it, test } from "vitest";

const SECRET = "k".repeat(40);
const BODY = '{"type":"é"}';
const NOW = Date.parse("2026-05-01T12:00:00Z");
const SECONDS = String(NOW / 1000);

type Digest = "hex" | "base64" | "base64url";
const hmac = (name: string, digest: Digest, content = BODY, key: string | Buffer = SECRET) =>
  createHmac(name, key).update(content).digest(digest);

const PLAIN: SignatureOptions = {
  secret: SECRET,
  header: "X-Signature",
  algorithm: "SHA-256",
  encoding: "hex",
};
const STAMPED: SignatureOptions = { ...PLAIN, timestamp: { header: "X-Sent-At" } };
const stamped = (moment: string, content = `${moment}.${BODY}`) => ({
  "x-sent-at": moment,
  "x-signature": hmac("sha256", "hex", content),
});

const verified = (options: SignatureOptions, headers: Record<string, string>, body = BODY) =>
  createVerifier(options).verify(new TextEncoder().encode(body), new Headers(headers), NOW);

describe("fits", () => {
  it.each<readonly [what: string, options: Partial<SignatureOptions>, headers: Record<string, string>]>([
    ["SHA-256 in hex", {}, { "x-signature": hmac("sha256", "hex") }],
    ["capitals", {}, { "x-signature": hmac("sha256", "hex").toUpperCase() }],
    ["SHA-1", { algorithm: "SHA-1" }, { "x-signature": hmac("sha1", "hex") }],
    ["SHA-384", { algorithm: "SHA-384" }, { "x-signature": hmac("sha384", "hex") }],
    ["SHA-512", { algorithm: "SHA-512" }, { "x-signature": hmac("sha512", "hex") }],
    ["base64", { encoding: "base64" }, { "x-signature": hmac("sha256", "base64") }],
    ["base64 of URLs", { encoding: "base64" }, { "x-signature": hmac("sha256", "base64url") }],
    ["another header", { header: "st-sig" }, { "ST-Sig": hmac("sha256", "hex") }],
    ["a prefix", { prefix: "sha256=" }, { "x-signature": `sha256=${hmac("sha256", "hex")}` }],
    ["one of several", {}, { "x-signature": `00ff, ${hmac("sha256", "hex")}` }],
    [
      "one of several, of a version",
      { prefix: "v1,", encoding: "base64" },
      { "x-signature": `v1,AAAA v1,${hmac("sha256", "base64")}` },
    ],
    ["the key before", { secret: ["n".repeat(40), SECRET] }, { "x-signature": hmac("sha256", "hex") }],
    [
      "a key in base64",
      { secret: Buffer.from([0, 255, 7]).toString("base64"), secretEncoding: "base64" },
      { "x-signature": hmac("sha256", "hex", BODY, Buffer.from([0, 255, 7])) },
    ],
    ["a moment in seconds", STAMPED, stamped(SECONDS)],
    ["a moment in milliseconds", STAMPED, stamped(String(NOW))],
    ["almost too old", STAMPED, stamped(String(NOW / 1000 - 300))],
    [
      "another separator",
      { timestamp: { header: "X-Sent-At", separator: ":" } },
      stamped(SECONDS, `${SECONDS}:${BODY}`),
    ],
  ])("%s", async (_, options, headers) => {
    expect(await verified({ ...PLAIN, ...options }, headers)).toBe(true);
    // The same with another body.
    expect(await verified({ ...PLAIN, ...options }, headers, `${BODY} `)).toBe(false);
  });
});

test.each<readonly [what: string, options: SignatureOptions, headers: Record<string, string>]>([
  ["none", PLAIN, {}],
  ["nothing in it", PLAIN, { "x-signature": "" }],
  ["of another key", PLAIN, { "x-signature": hmac("sha256", "hex", BODY, "other") }],
  ["of another digest", PLAIN, { "x-signature": hmac("sha512", "hex") }],
  ["in another encoding", PLAIN, { "x-signature": hmac("sha256", "base64") }],
  ["its beginning", PLAIN, { "x-signature": hmac("sha256", "hex").slice(0, 32) }],
  ["more than it", PLAIN, { "x-signature": `${hmac("sha256", "hex")}00` }],
  ["without its prefix", { ...PLAIN, prefix: "sha256=" }, { "x-signature": hmac("sha256", "hex") }],
  ["behind too many others", PLAIN, { "x-signature": `${"00,".repeat(100)}${hmac("sha256", "hex")}` }],
  ["too old", STAMPED, stamped(String(NOW / 1000 - 301))],
  ["of tomorrow", STAMPED, stamped(String(NOW / 1000 + 86_400))],
  ["without its moment", STAMPED, { "x-signature": hmac("sha256", "hex", `${SECONDS}.${BODY}`) }],
  ["of another moment", STAMPED, { ...stamped(String(NOW / 1000 - 10)), "x-sent-at": SECONDS }],
  ["of no moment", STAMPED, stamped("soon")],
])("does not fit: %s", async (_, options, headers) => {
  expect(await verified(options, headers)).toBe(false);
});

test.each([PLAIN, STAMPED, { ...PLAIN, prefix: "v1=", encoding: "base64", algorithm: "SHA-512" } as const])(
  "what is signed fits",
  async (options) => {
    expect(await verified(options, await sign(BODY, options, NOW))).toBe(true);
  },
);

const refused = (options: object | undefined): string => {
  try {
    createReceiver(options as Parameters<typeof createReceiver>[0]);
    return "";
  } catch (error) {
    return String(error);
  }
};

test.each<readonly [problem: RegExp, options: object | undefined]>([
  [/verify is missing/, undefined],
  [/verify is missing\..*no public document.*verify: "off"/, {}],
  [/verify is missing/, { verify: undefined }],
  [/onEror is no option, they are verify, on/, { verify: "off", onEror: () => undefined }],
  [
    /on has tn\.jpm\.job-complete, which is no type of events: did you mean tn\.jpm\.job-completed\?/,
    { verify: "off", on: { "tn.jpm.job-complete": () => undefined } },
  ],
  [/verify is missing/, { verify: false }],
  [
    /verify\.header is missing.*verify\.algorithm is missing.*verify\.encoding is missing.*verify\.secret is missing/,
    { verify: {} },
  ],
  [/verify\.secret is missing/, { verify: { ...PLAIN, secret: undefined } }],
  [/verify\.secret is wrong/, { verify: { ...PLAIN, secret: "" } }],
  [/verify\.secret is wrong/, { verify: { ...PLAIN, secret: [] } }],
  [/verify\.secret is wrong/, { verify: { ...PLAIN, secretEncoding: "hex" } }],
  [/verify\.header is wrong/, { verify: { ...PLAIN, header: "X Signature" } }],
  [/verify\.algorithm is wrong: it is one of SHA-1, SHA-256/, { verify: { ...PLAIN, algorithm: "sha256" } }],
  [/verify\.encoding is wrong/, { verify: { ...PLAIN, encoding: "utf8" } }],
  [/verify\.timestamp is wrong/, { verify: { ...PLAIN, timestamp: { header: "X-At", tolerance: "5m" } } }],
  [
    /what handles tn\.jpm\.job-completed is no function/,
    { verify: "off", on: { "tn.jpm.job-completed": 1 } },
  ],
  [/limit is no number/, { verify: "off", limit: "1mb" }],
  [/replay\.store has no functions add and remove/, { verify: "off", replay: { store: new Map() } }],
  [/replay\.ttl is no number/, { verify: "off", replay: { ttl: 0 } }],
])("no receiver is made: %s", (problem, options) => {
  expect(refused(options)).toMatch(problem);
});
