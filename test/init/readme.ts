/** The README's lines for a new project, and a shell that runs them as they stand. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { plainEnv } from "../cli/env.ts";

export const ROOT = new URL("../../", import.meta.url).pathname;

/** What `npm pack` calls the program, as the README does. */
export const TARBALL = "servicetitan-codegen-0.1.0.tgz";

/** As `npm init --yes` leaves it, but for what it makes up. */
export const EMPTY_PROJECT = {
  "package.json": `${JSON.stringify({ name: "service", version: "1.0.0", private: true })}\n`,
};

/** Lines of the `sh` blocks below a heading. */
export function linesBelow(heading: string): readonly string[] {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

/** What a line said, where it failed. Nobody is kept from working meanwhile: a registry may be served from this process. */
export async function shell(cwd: string, line: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(line, { cwd, shell: true, stdio: ["ignore", "pipe", "pipe"], env: plainEnv(env) });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve)),
  ]);
  return { line, status, said: status === 0 ? "" : stdout + stderr };
}
