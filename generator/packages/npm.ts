/**
 * npm as a child process: who publishes has set it up already, with registries and credentials in `.npmrc`, and no client of ours would
 * read those the same way. What it prints is read, never passed on as it is: see `secrets.ts`.
 */
import { execFile } from "node:child_process";
import { prerelease } from "semver";
import { isVersion } from "../model/version.ts";
import { readFault } from "./answers.ts";

export interface Npm {
  run(args: readonly string[]): Promise<Answer>;
  /** Takes secrets out of a text of npm's that is shown. */
  redact(text: string): string;
}

export interface Answer {
  readonly ok: boolean;
  readonly stdout: string;
  /** npm's code of the fault, such as `E404`; empty when there is none. */
  readonly code: string;
  /** What went wrong in one line, without secrets. */
  readonly reason: string;
}

/** @param how.redact takes secrets out of a text */
export function createNpm(how: {
  readonly cwd: string;
  readonly platform: string;
  readonly redact: (text: string) => string;
}): Npm {
  const isWindows = how.platform === "win32";
  const quiet = ["--json", "--loglevel=error", "--no-fund", "--no-audit", "--no-update-notifier"];
  return {
    redact: how.redact,
    run: (args) =>
      new Promise((done) => {
        execFile(
          "npm",
          [...args, ...quiet].map((arg) => (isWindows ? `"${arg}"` : arg)),
          { cwd: how.cwd, encoding: "utf8", shell: isWindows, maxBuffer: 64 * 1024 * 1024 },
          (error, stdout, stderr) => {
            if (error === null) return done({ ok: true, stdout, code: "", reason: "" });
            const { code, summary } = readFault(stdout);
            const said = summary || firstLine(stderr) || error.message;
            done({ ok: false, stdout, code, reason: how.redact(said) });
          },
        );
      }),
  };
}

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .map((line) => line.replace(/^npm (error|ERR!|warn)\s*(code )?/i, "").trim())
      .find((line) => line !== "") ?? ""
  );
}

export interface Registry {
  readonly scope: string;
  /** As given by the user; npm's own configuration decides where there is none. */
  readonly url?: string;
}

/** A scope's own registry in `.npmrc` would win over `--registry` alone. */
export function registryArguments({ scope, url }: Registry): string[] {
  return url === undefined ? [] : [`--registry=${url}`, `--${scope}:registry=${url}`];
}

export interface PublishOptions {
  readonly registry: Registry;
  readonly access: "restricted" | "public";
  /** The tag that npm is told; without one it takes the one it is configured for, and looks by itself that this does not go back. */
  readonly tag: string | undefined;
  readonly provenance: boolean;
}

export function publishArguments(tarball: string, options: PublishOptions): string[] {
  return [
    "publish",
    tarball,
    `--access=${options.access}`,
    ...(options.tag === undefined ? [] : [`--tag=${options.tag}`]),
    "--ignore-scripts",
    options.provenance ? "--provenance" : "--no-provenance",
    ...registryArguments(options.registry),
  ];
}

/** What npm is told: `--tag`, `next` for a prerelease, which must not become what everybody installs, else nothing. */
export function tagFor(version: string, wished: string | undefined): string | undefined {
  return wished ?? (isVersion(version) && prerelease(version) === null ? undefined : "next");
}
