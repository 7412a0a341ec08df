/** Who reaches the server over HTTP, and who does not. */
import { request } from "node:http";
import { Client as McpClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Assistant, assistant } from "./served.ts";

const TOKEN = "a-token-for-assistants";
let plain: Assistant;
let named: Assistant;

beforeAll(async () => {
  plain = await assistant();
  named = await assistant({}, { http: { token: TOKEN, hosts: ["mcp.example.com"] } });
});

afterAll(async () => {
  await plain.close();
  await named.close();
});

const INITIALIZE = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
});
const JSON_TYPES = { "content-type": "application/json", accept: "application/json, text/event-stream" };

/** Status of an answer; unlike `fetch`, this sends any `Host`. */
function statusOf(
  { listening }: Assistant,
  headers: Readonly<Record<string, string>>,
  { body = INITIALIZE, path = "/mcp" }: { readonly body?: string; readonly path?: string } = {},
): Promise<number | undefined> {
  const { hostname, port } = new URL(listening.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: "POST", headers: { ...JSON_TYPES, ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("without a token", () => {
  it.each<[string, Record<string, string>, number]>([
    ["an assistant", {}, 200],
    ["a page of the same machine", { origin: "http://localhost:5173" }, 200],
    ["a page of somebody", { origin: "https://evil.example" }, 403],
    ["a page that is nowhere", { origin: "null" }, 403],
    ["a name of somebody that leads here", { host: "evil.example" }, 403],
    ["a name that begins like one of ours", { host: "localhost.evil.example" }, 403],
  ])("%s", async (_who, headers, status) => {
    expect(await statusOf(plain, headers)).toBe(status);
  });

  it("nothing is there but the protocol, in messages of a size", async () => {
    expect(await statusOf(plain, {}, { path: "/" })).toBe(404);
    expect(await statusOf(plain, {}, { path: "//evil.example/mcp" })).toBe(404);
    expect(await statusOf(plain, {}, { body: "no json" })).toBe(400);
    expect(await statusOf(plain, {}, { body: JSON.stringify({ a: "x".repeat(5_000_000) }) })).toBe(413);
  });
});

describe("with a token", () => {
  it.each<[string, Record<string, string>, number]>([
    ["whoever brings it", { authorization: `Bearer ${TOKEN}` }, 200],
    ["by a name that was said", { authorization: `Bearer ${TOKEN}`, host: "mcp.example.com" }, 200],
    ["whoever brings none", {}, 401],
    ["whoever brings another", { authorization: "Bearer guess" }, 401],
    ["one that begins like it", { authorization: `Bearer ${TOKEN}-and-more` }, 401],
    ["in another way", { authorization: `Basic ${TOKEN}` }, 401],
    ["a name that nobody said", { authorization: `Bearer ${TOKEN}`, host: "other.example.com" }, 403],
  ])("%s", async (_who, headers, status) => {
    expect(await statusOf(named, headers)).toBe(status);
  });

  it("an official client comes in with it, and not without", async () => {
    const url = new URL(named.listening.url);
    const client = new McpClient({ name: "test", version: "1" });
    const requestInit = { headers: { authorization: `Bearer ${TOKEN}` } };
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit }));
    expect((await client.listTools()).tools).toHaveLength(3);
    await client.close();
    const other = new McpClient({ name: "test", version: "1" });
    await expect(other.connect(new StreamableHTTPClientTransport(url))).rejects.toThrow("A token is needed.");
  });
});
