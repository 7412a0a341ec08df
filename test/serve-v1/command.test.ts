/** `stgen migrate serve-v1` as its users run it: the built program in a process of its own. */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ended, type Ended, folder, root, start, stgenJson } from "../cli/support.ts";
import { mock, saidBy } from "../mocks/running.ts";
import { ask, KEY, said } from "./support.ts";

interface Line {
  readonly ok: boolean;
  readonly url: string;
  readonly base: string;
  readonly paths: readonly string[];
  readonly call?: { readonly path: string; readonly status: number };
  readonly diagnostics: readonly { readonly code: string }[];
}

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill("SIGKILL")));

/** Starts it and waits until it says that it serves. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start(folder(), ["migrate", "serve-v1", "--port", "0", "--json", ...args], env);
  running.push(child);
  const end: Promise<Ended> = ended(child);
  const { lines, first: said } = saidBy<Line>(child, end);
  const first = await said;
  return { ...first, child, end, lines };
}

describe("over the mock", () => {
  it("answers the call that the page shows, with the records of stgen mock, and stops in order", async () => {
    const server = await serve(["--mock", "--log"]);
    expect(server.paths).toHaveLength(13);
    const page = readFileSync(join(root, "docs/migration.md"), "utf8");
    const [, header = "", value = "", path = ""] =
      /curl -H "([^:]+): ([^"]+)" "http:\/\/127\.0\.0\.1:4081(\S+)"/.exec(page) ?? [];
    const answer = await ask(server.url, path, { headers: { [header]: value } });
    const body = JSON.parse(answer.text) as {
      readonly data: readonly { readonly id: number; readonly customer: { readonly name: string } }[];
    };
    expect(body.data.map((job) => Object.keys(job))).toEqual([
      ["id", "customer", "invoice"],
      ["id", "customer", "invoice"],
    ]);

    const v2 = await mock(folder());
    for (const { id, customer } of body.data) {
      const job = (await (await v2.call(`/jpm/v2/tenant/1/jobs/${id}`)).json()) as {
        readonly customerId: number;
      };
      const { name } = (await (await v2.call(`/crm/v2/tenant/1/customers/${job.customerId}`)).json()) as {
        readonly name: string;
      };
      expect(customer.name).toBe(name);
    }
    await v2.stop();

    server.child.kill("SIGTERM");
    expect(await server.end).toMatchObject({ code: 0 });
    expect(server.lines().at(-1)?.call).toMatchObject({
      path: expect.stringContaining("fields=…") as string,
      status: 200,
    });
  });
});

describe("over V2", () => {
  it("signs in with the variables of a client, and lets in who has the key", async () => {
    const v2 = await mock(folder());
    const server = await serve([], {
      SERVICETITAN_TENANT: String(v2.tenant),
      SERVICETITAN_CLIENT_ID: v2.clientId,
      SERVICETITAN_CLIENT_SECRET: v2.clientSecret,
      SERVICETITAN_APP_KEY: v2.appKey,
      SERVICETITAN_BASE_URL: v2.url,
      SERVICETITAN_V1_KEY: KEY,
    });
    const answer = await ask(server.url, "/v1/customers/1?fields=id,name");
    expect(JSON.parse(answer.text)).toMatchObject({ data: { id: 1 } });
    expect(
      said(await ask(server.url, "/v1/customers/1", { headers: { "x-http-servicetitan-api-key": "x" } }))[0],
    ).toBe(401);
    await v2.stop();
    const late = await ask(server.url, "/v1/customers/2?fields=id");
    expect(late.status).toBe(502);
    server.child.kill("SIGTERM");
    const { stdout, stderr } = await server.end;
    for (const secret of [KEY, v2.clientSecret, v2.token])
      expect(stdout + stderr + late.text).not.toContain(secret);
  });
});

describe("does not start", () => {
  const credentials = {
    SERVICETITAN_TENANT: "1",
    SERVICETITAN_CLIENT_ID: "id",
    SERVICETITAN_CLIENT_SECRET: "secret",
    SERVICETITAN_APP_KEY: "key",
  };
  it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ["without a key", [], credentials, "key-missing"],
    ["open to the network without a key", ["--mock", "--host", "0.0.0.0"], {}, "key-missing"],
    ["without credentials", ["--key", KEY], {}, "credentials-unusable"],
    ["for pages of everywhere", ["--mock", "--cors-origin", "*"], {}, "origin-unusable"],
    ["for an origin with a path", ["--mock", "--cors-origin", "https://a.example/"], {}, "origin-unusable"],
    ["for a domain that there is not", ["--mock", "--only", "crmm"], {}, "domain-unknown"],
    ["on an address of another machine", ["--mock", "--key", KEY, "--host", "192.0.2.1"], {}, "port-refused"],
  ])("%s", async (_, args, env, code) => {
    const { code: status, json } = await stgenJson(
      folder(),
      ["migrate", "serve-v1", "--port", "0", ...args],
      env,
    );
    expect([status, (json as unknown as Line).diagnostics.map((one) => one.code)]).toEqual([
      code === "origin-unusable" ? 2 : 1,
      [code],
    ]);
    expect(JSON.stringify(json)).not.toContain(KEY);
  });

  it("in a time zone that there is not, or on no port", async () => {
    for (const args of [
      ["--time-zone", "Mars"],
      ["--port", "70000"],
    ]) {
      const { code: status } = await stgenJson(folder(), ["migrate", "serve-v1", "--mock", ...args]);
      expect(status).toBe(2);
    }
  });
});

it("says that it is open to the network", async () => {
  const server = await serve(["--mock", "--key", KEY, "--host", "0.0.0.0"]);
  expect(server.diagnostics.map(({ code }) => code)).toEqual(["host-open"]);
  expect((await ask(server.url, "/v1/campaigns", { headers: { host: "any.example" } })).status).toBe(200);
});
