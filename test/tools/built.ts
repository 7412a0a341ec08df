/** Builds the program before tests that run it; nothing is done where it is built already. */
import { execFileSync } from "node:child_process";

export function setup(): void {
  execFileSync(process.execPath, ["generator/build.mjs"], {
    cwd: new URL("../../", import.meta.url),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
