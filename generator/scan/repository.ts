/** The repository that a folder is in, by git: code hosts and `git apply` name files from its root. */
import { execFile } from "node:child_process";

/** No hook or watcher that the repository names is run for it. */
const QUIET = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false"];

/** Bytes of an answer. */
const LONGEST = 64 * 1024 * 1024;

/** @returns what git prints; nothing outside of a repository, or where there is no git */
export function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("git", [...QUIET, ...args], { cwd: folder, maxBuffer: LONGEST }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}

/** @returns where a folder is below the root of its repository, with a slash at its end; nothing for the root itself, and outside of any */
export async function prefixIn(folder: string): Promise<string> {
  const answer = await git(folder, ["rev-parse", "--show-prefix"]);
  return answer?.replace(/\r?\n$/, "") ?? "";
}
