/** The README's lines for a new project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = new URL("../../", import.meta.url).pathname;

/** What `npm pack` calls the program, as the README does. */
export const TARBALL = "servicetitan-codegen-0.1.0.tgz";

/** As `npm init --yes` leaves it, but for what it makes up. */
export const EMPTY_PROJECT = {
  "package.json": `${JSON.stringify({ name: "service", version: "1.0.0", private: true })}\n`,
};

/** Lines of the `sh` blocks below a heading, or of all of the page. */
export function linesBelow(heading: string, page = "README.md"): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const section = heading === "" ? text : (text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "");
  return [...section.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block = ""]) => block.trim().split("\n"));
}
