/** `stgen doctor`: every fault is told from the others, by what the mock and servers of this machine answer; and no secret is shown. */
import { createServer as createHttp, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnose } from "../../generator/doctor/doctor.ts";
import { proxyFor } from "../../generator/doctor/proxies.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import type { ClientOptions } from "../../generator/runtime/config.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { folder, stgen } from "../cli/support.ts";
import { type Mock, mock } from "../mocks/running.ts";
import { certificate } from "./certificate.ts";

interface Report {
  readonly ok: boolean;
  readonly environment?: string;
  readonly missing: readonly string[];
  readonly granted?: readonly string[];
  readonly checks: readonly { check: string; status: string; message: string; hint?: string }[];
}

const CREDENTIALS = {
  SERVICETITAN_TENANT: "1",
  SERVICETITAN_CLIENT_ID: "mock-client",
  SERVICETITAN_CLIENT_SECRET: "mock-secret",
  SERVICETITAN_APP_KEY: "mock-app-key",
};
const SECRETS = /mock-client|mock-secret|mock-app-key|wrong-[a-z]+|mock-token/;

async function doctor(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await stgen(folder(), ["doctor", "--json", ...args], {
    ...CREDENTIALS,
    ...env,
  });
  expect(stdout + stderr).not.toMatch(SECRETS);
  const report = JSON.parse(stdout) as Report;
  expect({ code, ok: report.ok }).toEqual(code === 0 ? { code: 0, ok: true } : { code: 1, ok: false });
  for (const { status, hint } of report.checks) expect(hint !== undefined).toBe(status === "wrong");
  return report;
}

/** What is wrong, by name. */
const wrongOf = ({ checks }: Pick<Report, "checks">) =>
  Object.fromEntries(
    checks.filter(({ status }) => status === "wrong").map(({ check, message }) => [check, message]),
  );

const running: (Mock | Server)[] = [];
afterAll(async () => {
  for (const each of running) await ("stop" in each ? each.stop() : new Promise((done) => each.close(done)));
});

async function mockWith(...args: readonly string[]): Promise<string> {
  const started = await mock(folder(), ["--only", "crm", ...args]);
  running.push(started);
  return started.url;
}

async function listening(server: Server, scheme = "http"): Promise<string> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("against a mock that lets the right ones in", () => {
  let SERVICETITAN_BASE_URL: string;
  beforeAll(async () => {
    SERVICETITAN_BASE_URL = await mockWith();
  });

  it("nothing is wrong with the right credentials, and all is said", async () => {
    const { checks, granted, missing } = await doctor(["--only", "crm"], { SERVICETITAN_BASE_URL });
    expect(checks.map(({ check, status }) => `${check} ${status}`)).toEqual(
      ["environment", "proxy", "connection", "tls", "clock", "client", "secret"]
        .concat(["appKey", "tenant", "scopes", "limit"])
        .map((check) => `${check} ok`),
    );
    expect({ granted: granted?.length, missing }).toEqual({ granted: 13, missing: [] });
    expect(checks[0]?.message).toMatch(/in place of production, the default/);
  });

  it.each<{ what: string; args?: string[]; env?: Record<string, string>; want: Record<string, RegExp> }>([
    { what: "another client", args: ["--client-id", "wrong-id"], want: { client: /invalid_client/ } },
    { what: "another secret", args: ["--client-secret", "wrong-secret"], want: { client: /invalid_client/ } },
    {
      what: "a secret and an app key that are wrong, both",
      args: ["--client-secret", "wrong-secret", "--app-key", "wrong-key"],
      want: { client: /invalid_client/, appKey: /does not take it \(401/ },
    },
    { what: "another app key", args: ["--app-key", "wrong-key"], want: { appKey: /does not take it \(401/ } },
    { what: "another tenant", args: ["--tenant", "2"], want: { tenant: /^2 was refused \(403/ } },
    { what: "a tenant's name", args: ["--tenant", "Acme"], want: { tenant: /numeric id/ } },
    {
      what: "what is missing, all at once",
      env: { SERVICETITAN_TENANT: "", SERVICETITAN_CLIENT_SECRET: "" },
      want: { secret: /SERVICETITAN_CLIENT_SECRET is missing/, tenant: /SERVICETITAN_TENANT is missing/ },
    },
    {
      what: "a secret with a gap, and a tenant that is none",
      env: { SERVICETITAN_CLIENT_SECRET: "wrong- secret", SERVICETITAN_TENANT: "x" },
      want: { secret: /cannot be sent/, tenant: /numeric id/ },
    },
    {
      what: "one value in two places",
      env: { SERVICETITAN_APP_KEY: "mock-secret" },
      want: { appKey: /same value as clientSecret/ },
    },
    {
      what: "an environment that there is not",
      env: { SERVICETITAN_ENVIRONMENT: "staging" },
      want: { environment: /has to be "production" or "integration"/ },
    },
    {
      what: "an address in the clear",
      env: { SERVICETITAN_BASE_URL: "http://example.com" },
      want: { environment: /has to use https/ },
    },
    {
      what: "a clock that is ahead",
      env: { NODE_OPTIONS: shifted(3_600_000) },
      want: { clock: /^this machine is 3[56]\d\d s ahead/ },
    },
    {
      what: "a clock that is behind",
      env: { NODE_OPTIONS: shifted(-3_600_000) },
      want: { clock: /^this machine is 3[56]\d\d s behind/ },
    },
    {
      what: "certificates that nobody checks",
      env: { NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_NO_WARNINGS: "1" },
      want: { tls: /certificates are not checked/ },
    },
  ])("$what", async ({ args = [], env = {}, want }) => {
    const found = wrongOf(await doctor(args, { SERVICETITAN_BASE_URL, ...env }));
    expect(Object.keys(found).sort()).toEqual(Object.keys(want).sort());
    for (const [check, message] of Object.entries(want)) expect(found[check]).toMatch(message);
  });

  /** Node's flag that has it see another time. */
  function shifted(ms: number): string {
    const code = `const now=Date.now;Date.now=()=>now()+(${ms})`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
  }
});

describe("against a mock that refuses", () => {
  it.each<{ refuse: string; want: Record<string, RegExp> }>([
    { refuse: "client", want: { client: /invalid_client/ } },
    { refuse: "key", want: { appKey: /Application key not present/ } },
    { refuse: "scope", want: { scopes: /^missing: tn\.crm\.customers:r$/ } },
    { refuse: "path", want: { environment: /the host has no \/crm\/v2\/tenant\/\{tenant\}\/customers/ } },
    { refuse: "limit", want: { limit: /^the API asks to wait for 30 s/ } },
    { refuse: "sign-in-limit", want: { limit: /^the token endpoint asks to wait for 30 s/ } },
    { refuse: "outage", want: { connection: /503: The service is unavailable/ } },
  ])("$refuse", async ({ refuse, want }) => {
    const found = wrongOf(await doctor([], { SERVICETITAN_BASE_URL: await mockWith("--refuse", refuse) }));
    expect(Object.keys(found)).toEqual(Object.keys(want));
    for (const [check, message] of Object.entries(want)) expect(found[check]).toMatch(message);
  });

  it("scopes that were not ticked are named, as the portal calls them", async () => {
    const url = await mockWith("--scopes", "tn.crm.customers:r,tn.crm.leads:r");
    const calls = ["--operation", "Customers_GetList,crm.leads.create"];
    const report = await doctor(calls, { SERVICETITAN_BASE_URL: url });
    expect(wrongOf(report)).toEqual({ scopes: "missing: tn.crm.leads:w (CRM → Leads (Write))" });
    expect(report).toMatchObject({
      missing: ["tn.crm.leads:w"],
      granted: ["tn.crm.customers:r", "tn.crm.leads:r"],
    });
    const rest = await doctor([], { SERVICETITAN_BASE_URL: url });
    expect(rest.ok).toBe(true);
  });
});

describe("against other servers", () => {
  it.each([
    {
      what: "a page",
      status: 403,
      body: "<html><title>Blocked</title></html>",
      want: "a page with the status 403 (Blocked)",
    },
    { what: "a way to sign in", status: 302, body: "", want: "a redirect (302)" },
    { what: "something else", status: 200, body: "hello", want: "a success that cannot be read" },
  ])("$what of somebody else is none of the API's answers", async ({ status, body, want }) => {
    const url = await listening(
      createHttp((_, response) => {
        response.writeHead(status, { location: "https://login.example.com/" }).end(body);
      }),
    );
    const found = wrongOf(await doctor([], { SERVICETITAN_BASE_URL: url }));
    expect(found).toEqual({ connection: expect.stringContaining(want) });
  });

  it.each([
    { who: "the API", refuses: (isToken: boolean) => !isToken, check: "tenant" },
    { who: "the token endpoint", refuses: (isToken: boolean) => isToken, check: "client" },
  ])("what $who sends back of credentials is not shown", async ({ refuses, check }) => {
    const url = await listening(
      createHttp((request, response) => {
        let form = "";
        request.setEncoding("utf8").on("data", (part: string) => (form += part));
        request.on("end", () => {
          const isRefused = refuses(request.url?.endsWith("/token") === true);
          response.writeHead(isRefused ? 403 : 200, { "content-type": "application/json" });
          const token = { access_token: "mock-token-1", expires_in: 900, token_type: "Bearer" };
          const title = `Denied: ${form} ${JSON.stringify(request.headers)}`;
          response.end(JSON.stringify(isRefused ? { title } : token));
        });
      }),
    );
    const found = wrongOf(await doctor([], { SERVICETITAN_BASE_URL: url }));
    expect(found[check]).toContain("[redacted]");
  });

  it.each([
    { what: "of an issuer that nobody knows", days: 30, trusted: false, code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { what: "that has expired", days: -1, trusted: true, code: "CERT_HAS_EXPIRED" },
    {
      what: "of another host",
      days: 30,
      trusted: true,
      address: "127.0.0.9",
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
    },
  ])("a certificate $what: $code", async ({ days, trusted, code, address = "127.0.0.1" }) => {
    const made = certificate({ address, days });
    const server = createHttps(made, (_, response) => void response.end()) as unknown as Server;
    const env = {
      SERVICETITAN_BASE_URL: await listening(server, "https"),
      ...(trusted && { NODE_EXTRA_CA_CERTS: join(folder({ "ca.pem": made.cert }), "ca.pem") }),
    };
    const found = wrongOf(await doctor([], env));
    expect(found).toEqual({ tls: expect.stringContaining(`(${code})`) });
  });

  it("a port where nobody listens, behind a proxy that Node goes past", async () => {
    const server = createHttp();
    const url = await listening(server);
    await new Promise((done) => server.close(done));
    const env = { SERVICETITAN_BASE_URL: url, HTTP_PROXY: "http://me:wrong-pass@proxy.test:81" };
    expect(wrongOf(await doctor([], env))).toEqual({
      connection: expect.stringContaining("the connection was refused"),
      proxy: "proxy.test:81 (HTTP_PROXY) is set, and Node goes past it",
    });
  });

  it("plain http where https is asked for is no TLS", async () => {
    const url = (await mockWith()).replace("http:", "https:");
    expect(wrongOf(await doctor([], { SERVICETITAN_BASE_URL: url }))).toEqual({
      tls: expect.stringContaining("no TLS came about"),
    });
  });
});

describe("the vendor's own hosts", () => {
  const CLIENT = { clientId: "of-integration", clientSecret: "wrong-secret", appKey: "wrong-key", tenant: 1 };
  /** Both environments, of which one knows the client; other hosts are not there. */
  const fetch = (async (url: string, init: RequestInit) => {
    const known = new URL(url).hostname.includes("integration") ? [CLIENT] : [];
    const engine = createEngine([], { guards: { credentials: known } });
    return engine.fetch(new Request(url, init));
  }) as unknown as NonNullable<ClientOptions["fetch"]>;
  const look = (flags: Partial<ClientOptions>) =>
    diagnose({
      flags: { ...CLIENT, ...flags, fetch },
      domains: [],
      allCalls: false,
      timeout: 5000,
      system: { env: {}, node: "24.0.0" },
      vendor: settingsOf({}).vendor,
    });

  it("credentials of the other environment are told as such", async () => {
    const { checks, environment } = await look({});
    expect(environment).toBe("production");
    expect(wrongOf({ checks: checks as Report["checks"] })).toEqual({
      environment: expect.stringMatching(
        /^client id and secret belong to integration, and this is production/,
      ),
    });
  });

  it("and there they are in order", async () => {
    const { checks } = await look({ environment: "integration" });
    expect(checks.slice(5, 7).map(({ status }) => status)).toEqual(["ok", "ok"]);
  });

  it("credentials of neither are simply wrong", async () => {
    const { checks } = await look({ clientSecret: "wrong-one" });
    expect(wrongOf({ checks: checks as Report["checks"] })).toEqual({
      client: expect.stringContaining("invalid_client"),
    });
  });
});

describe("the proxy of an address", () => {
  const PROXY = { HTTPS_PROXY: "http://user:pass@proxy.test:3128" };
  it.each([
    { env: {}, node: "24.0.0", want: undefined },
    { env: PROXY, node: "24.0.0", want: false },
    { env: { ...PROXY, NODE_USE_ENV_PROXY: "1" }, node: "24.0.0", want: true },
    { env: { ...PROXY, NODE_OPTIONS: "--use-env-proxy" }, node: "22.21.0", want: true },
    { env: { ...PROXY, NODE_USE_ENV_PROXY: "1" }, node: "22.20.0", want: false },
    { env: { ...PROXY, NO_PROXY: "other.test,.servicetitan.io" }, node: "24.0.0", want: undefined },
    { env: { ...PROXY, NO_PROXY: "api.servicetitan.io:8443" }, node: "24.0.0", want: false },
    { env: { ...PROXY, no_proxy: "*" }, node: "24.0.0", want: undefined },
    { env: { HTTP_PROXY: PROXY.HTTPS_PROXY }, node: "24.0.0", want: undefined },
  ])("$env on Node $node: used $want", ({ env, node, want }) => {
    const found = proxyFor(new URL("https://api.servicetitan.io"), { env, node });
    expect(found?.isUsed).toBe(want);
    if (found) expect(found.host).toBe("proxy.test:3128");
  });
});
