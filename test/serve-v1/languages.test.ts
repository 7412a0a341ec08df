/** What docs/migration.md shows of `stgen migrate serve-v1` in other languages, run as it stands where they are installed. */
import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, folder, root, start } from "../cli/support.ts";
import { saidBy } from "../mocks/running.ts";

const run = promisify(execFile);
const page = readFileSync(join(root, "docs/migration.md"), "utf8");
const PORT = "127.0.0.1:4081";

/** The example of a language, at the address of this server. */
function example(language: string, address: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const [, , text = ""] = blocks.find(([, name, code]) => name === language && code?.includes(PORT)) ?? [];
  expect(text).toContain(PORT);
  return text.replaceAll(PORT, address);
}

const isThere = (program: string) => spawnSync(program, ["--version"]).status === 0;

let address = "";
let stop: () => Promise<unknown>;

beforeAll(async () => {
  const child = start(folder(), ["migrate", "serve-v1", "--mock", "--port", "0", "--json"], {});
  const end = ended(child);
  address = new URL((await saidBy<{ readonly ok: boolean; readonly url: string }>(child, end).first).url)
    .host;
  stop = () => {
    child.kill("SIGTERM");
    return end;
  };
});
afterAll(() => stop());

interface Answer {
  readonly data: readonly { readonly id: number; readonly customer: { readonly name: string } }[];
}

/** What a line for each job has to be. */
async function lines(): Promise<string> {
  const path = /"http:\/\/127\.0\.0\.1:4081(\S+)"/.exec(example("python", PORT))?.[1] ?? "";
  const headers = { "X-HTTP-ServiceTitan-Api-Key": "any" };
  const { data } = (await (await fetch(`http://${address}${path}`, { headers })).json()) as Answer;
  expect(data).toHaveLength(2);
  return data.map(({ id, customer }) => `${id} ${customer.name}\n`).join("");
}

describe("the page's examples, where the language is installed", () => {
  it.skipIf(!isThere("curl"))("curl", async () => {
    const command = /^curl .*$/m.exec(example("sh", address))?.[0] ?? "";
    const { stdout } = await run("sh", ["-c", command]);
    expect((JSON.parse(stdout) as Answer).data).toHaveLength(2);
  });

  it.skipIf(!isThere("python3"))("Python", async () => {
    const { stdout } = await run("python3", ["-c", example("python", address)]);
    expect(stdout.replaceAll("\r", "")).toBe(await lines());
  });

  it.skipIf(!isThere("php"))("PHP", async () => {
    const code = example("php", address).replace("<?php\n", "");
    const { stdout } = await run("php", ["-r", code]);
    expect(stdout).toBe(await lines());
  });
});
