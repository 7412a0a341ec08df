/** The package as its users have it: built, and started by an official client over stdio and as a server over HTTP. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { transform } from "esbuild";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { folder, root, stgen } from "../cli/support.ts";
import { run } from "../packages/consumer.ts";
import { codeBlocks } from "../packages/readme.ts";

const project = folder({ "package.json": JSON.stringify({ private: true, type: "module" }) });
const command = join(project, "node_modules/@st-v2/mcp/dist/cjs/cli.js");
const ended: (() => unknown)[] = [];

beforeAll(async () => {
  const built = folder();
  cpSync(join(root, "output"), built, { recursive: true });
  expect(await stgen(built, ["build", "--out", "."])).toMatchObject({ code: 0, stderr: "" });
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  cpSync(built, join(modules, "@st-v2"), { recursive: true });
  // No MSW: a command has its mock without it.
  symlinkSync(join(root, "node_modules/@modelcontextprotocol"), join(modules, "@modelcontextprotocol"));
});

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

async function overStdio(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const stderr = "ignore";
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [command, ...args], cwd: project, stderr }),
  );
  ended.push(() => client.close());
  return client;
}

async function use(client: Client, name: string, args: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: args });
  return (content as { readonly text: string }[])[0]?.text ?? "";
}

const started = (args: readonly string[], env: Record<string, string> = {}) =>
  run([process.execPath, command, ...args], project, env);

describe("over stdio", () => {
  it("finds, describes and calls, reads and writes, and says in its log what it did", async () => {
    const client = await overStdio(
      "--mock",
      "--domains",
      "crm",
      "--allow",
      "crm.customers.createNote",
      "--audit",
      "audit.jsonl",
    );
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["search", "describe", "call"]);
    expect(await use(client, "search", { words: "notes of a customer" })).toMatch(
      /^crm\.customers\.listNotes:/,
    );
    expect(await use(client, "describe", { operation: "crm.customers.createNote" })).toContain(
      "write (allowed, with confirm)",
    );
    const note = {
      operation: "crm.customers.createNote",
      path: { id: 1 },
      body: { text: "Gate code changed" },
    };
    const { confirm } = JSON.parse(await use(client, "call", note)) as { readonly confirm: string };
    expect(await use(client, "call", { ...note, confirm })).toContain('"text":"Gate code changed"');
    expect(
      await use(client, "call", { operation: "crm.customers.listNotes", path: { id: 1 }, fields: ["text"] }),
    ).toContain("Gate code changed");
    const log = readFileSync(join(project, "audit.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { tool: string; isSent: boolean });
    expect(log.map(({ tool, isSent }) => [tool, isSent])).toEqual([
      ["search", false],
      ["describe", false],
      ["call", false],
      ["call", true],
      ["call", true],
    ]);
    expect(JSON.stringify(log)).not.toContain("Gate");
  });
});

describe("over HTTP", () => {
  async function overHttp(
    ...args: readonly string[]
  ): Promise<{ readonly url: URL; readonly child: ChildProcess }> {
    const child = spawn(process.execPath, [command, "--mock", "--http", "0", ...args], { cwd: project });
    ended.push(() => child.kill());
    const url = await new Promise<string>((resolve) =>
      child.stderr.on("data", (piece: Buffer) => {
        const [found] = /http:\S+/.exec(String(piece)) ?? [];
        if (found !== undefined) resolve(found);
      }),
    );
    return { url: new URL(url), child };
  }

  it("does the same, at loopback", async () => {
    const { url } = await overHttp();
    expect(url.hostname).toBe("127.0.0.1");
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(url));
    ended.push(() => client.close());
    expect(await use(client, "call", { operation: "jpm.jobs.list", limit: 2, fields: ["id"] })).toMatch(
      /^\{"rows":\[\{"id":\d+\},\n/,
    );
  });
});

describe("started wrong, it is said in a line, with code 2", () => {
  it.each<[string, string[], RegExp]>([
    ["an unknown flag", ["--mcok"], /^st-mcp: Unknown option '--mcok'\. See --help\.\n$/],
    [
      "no credentials",
      [],
      /^st-mcp: The client cannot be made: the environment variable SERVICETITAN_TENANT is missing/,
    ],
    [
      "a write that there is not",
      ["--mock", "--allow", "crm.customers.creat"],
      /^st-mcp: There is no write crm\.customers\.creat\. Did you mean crm\.customers\.create/,
    ],
    [
      "a domain that there is not",
      ["--mock", "--domains", "crn"],
      /^st-mcp: There is no domain crn\. Did you mean crm\?\n$/,
    ],
    ["no port", ["--mock", "--http", "x"], /^st-mcp: --http has to be a whole number\.\n$/],
    ["a port beyond", ["--mock", "--http", "70000"], /^st-mcp: --http has to be a port from 0 to 65535\.\n$/],
    [
      "everybody let in",
      ["--mock", "--http", "0", "--host", "0.0.0.0"],
      /^st-mcp: --host 0\.0\.0\.0 lets others in: set SERVICETITAN_MCP_TOKEN/,
    ],
    ["no file", ["--config", "none.json"], /^st-mcp: none\.json cannot be read \(ENOENT\)\.\n$/],
    [
      "a setting that there is not",
      ["--config", "odd.json"],
      /^st-mcp: odd\.json has no setting alow\. Did you mean allow\?\n$/,
    ],
    [
      "a setting of another kind",
      ["--config", "kind.json"],
      /^st-mcp: domains of kind\.json has to be names, separated by commas\.\n$/,
    ],
    ["no folder for the log", ["--mock", "--audit", "none/audit.jsonl"], /^st-mcp: ENOENT/],
  ])("%s", async (_what, args, says) => {
    cpSync(folder({ "odd.json": '{"alow":["crm"]}', "kind.json": '{"domains":[1]}' }), project, {
      recursive: true,
    });
    const { code, stdout, stderr } = await started(args);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(says) as string,
    });
  });

  it("says what it can, and which version it is", async () => {
    expect(await started(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--allow crm.bookings") as string,
    });
    expect(await started(["--version"])).toMatchObject({ code: 0, stdout: "0.1.0\n" });
  });
});

it("is imported as its README shows it", async () => {
  const [example = ""] = codeBlocks(readFileSync(join(root, "output/mcp/README.md"), "utf8"), "ts");
  const { code } = await transform(example, { loader: "ts", format: "esm" });
  cpSync(folder({ "tools.mjs": code }), project, { recursive: true });
  const { stdout, stderr } = await run([process.execPath, "tools.mjs"], project, {
    SERVICETITAN_TENANT: "1",
    SERVICETITAN_CLIENT_ID: "a",
    SERVICETITAN_CLIENT_SECRET: "b",
    SERVICETITAN_APP_KEY: "c",
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^3 \[[^]*crm\./);
});
