/** `stgen mock record` before a server that stands for the API, and a mock that starts with what it wrote. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ended, folder, start } from "../cli/support.ts";
import { type Line, mock } from "./running.ts";

type Json = Readonly<Record<string, unknown>>;

it("records what the API answers without the data of persons, and a mock starts with it", async () => {
  const cwd = folder();
  const api = await mock(cwd, ["--only", "crm,jpm", "--seed", "5"]);
  const recorder = start(cwd, ["mock", "record", "--to", api.url, "--port", "0", "--json"]);
  const end = ended(recorder);
  let text = "";
  recorder.stdout?.on("data", (part: string) => (text += part));
  await expect.poll(() => text).toContain("\n");
  const { url } = JSON.parse(text) as Line;
  const call = async (path: string) =>
    (await (await fetch(url + path, { headers: api.headers })).json()) as Json & {
      readonly data: readonly Json[];
    };

  const { access_token } = await (async () => {
    const { clientId, clientSecret } = api;
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const answer = await fetch(`${url}/connect/token`, { method: "POST", body: new URLSearchParams(form) });
    return (await answer.json()) as { readonly access_token: string };
  })();
  const jobs = (await call("/jpm/v2/tenant/1/jobs?pageSize=3")).data;
  const customer = await call("/crm/v2/tenant/1/customers/7");
  await call("/crm/v2/tenant/1/customers/7/notes");
  await fetch(`${url}/crm/v2/tenant/1/customers/7`);
  await call("/crm/v2/tenant/1/customers/7");
  recorder.kill("SIGINT");
  expect(await end).toMatchObject({ code: 0, stderr: "" });
  await api.stop();

  const written = readFileSync(join(cwd, "records.jsonl"), "utf8");
  const rows = written
    .trim()
    .split("\n")
    .map(
      (line) => JSON.parse(line) as { readonly entity: string; readonly of?: string; readonly record: Json },
    );
  // What was asked for twice is one record, and those that are only named are records as well.
  expect(JSON.parse(text.trim().split("\n").at(-1) ?? "")).toMatchObject({ ok: true, records: rows.length });
  const { street, zip } = customer["address"] as Json;
  for (const secret of [access_token, api.appKey, customer["name"], street, zip, jobs[0]?.["summary"]])
    expect(written).not.toContain(JSON.stringify(secret).slice(1, -1));
  // Jobs that others recall are only named.
  const seen = rows.filter(({ entity, record }) => entity === "jpm/jobs" && "jobStatus" in record);
  expect(seen.map(({ record }) => record["jobStatus"])).toEqual(jobs.map(({ jobStatus }) => jobStatus));
  expect(rows.filter(({ of }) => of === "7")).toHaveLength(2);
  // Whom the jobs name, and nobody asked for.
  const named = rows.filter(
    ({ entity, record }) => entity === "crm/customers" && Object.keys(record).length === 1,
  );
  expect(named.length).toBeGreaterThan(0);

  const again = await mock(cwd, ["--records", "records.jsonl"]);
  const one = (await (await again.call("/crm/v2/tenant/1/customers/7")).json()) as Json;
  expect(one).toMatchObject({ id: 7, type: customer["type"], createdOn: customer["createdOn"] });
  expect(typeof one["name"]).toBe("string");
  await again.stop();
});

it("says who did not answer, and takes no address that credentials may not go to", async () => {
  const cwd = folder();
  const recorder = start(cwd, ["mock", "record", "--to", "http://127.0.0.1:9", "--port", "0", "--json"]);
  const end = ended(recorder);
  let text = "";
  recorder.stdout?.on("data", (part: string) => (text += part));
  await expect.poll(() => text).toContain("\n");
  const { url, diagnostics } = JSON.parse(text) as Line;
  expect(diagnostics).toMatchObject([{ code: "recorded-silent" }]);
  const answer = await fetch(`${url}/crm/v2/tenant/1/customers`);
  expect([answer.status, await answer.text()]).toEqual([
    502,
    expect.stringContaining("http://127.0.0.1:9 did not answer") as string,
  ]);
  recorder.kill("SIGINT");
  await end;
  const refused = await ended(start(cwd, ["mock", "record", "--to", "http://api.example"]));
  expect(refused.code).toBe(2);
});

it.each([
  ["nodir/records.jsonl", "output-unwritable"],
  [".", "output-unwritable"],
  ["kept.jsonl", "records-exist"],
])("starts nothing for a file that it could not write at the end: %s", async (out, code) => {
  const cwd = folder({ "kept.jsonl": "kept\n" });
  const run = await ended(start(cwd, ["mock", "record", "--out", out, "--port", "0", "--json"]));
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, diagnostics: [{ code }] });
});

it("leaves a file alone when there is nothing to replace it by", async () => {
  const cwd = folder({ "kept.jsonl": "kept\n" });
  const args = ["mock", "record", "--out", "kept.jsonl", "--force", "--to", "http://127.0.0.1:9"];
  const recorder = start(cwd, [...args, "--port", "0"]);
  const end = ended(recorder);
  recorder.stdout?.once("data", () => recorder.kill("SIGINT"));
  expect((await end).stdout).toContain(
    "Nothing was recorded: no answer had a record. kept.jsonl was not written.",
  );
  expect(readFileSync(join(cwd, "kept.jsonl"), "utf8")).toBe("kept\n");
});

it("tells records that cannot be read, by the name that they were given", async () => {
  const cwd = folder();
  const run = await ended(start(cwd, ["mock", "--records", dirname(cwd), "--port", "0", "--json"]));
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    diagnostics: [{ code: "file-unreadable", file: dirname(cwd) }],
  });
});
