/**
 * npm as a child process: who publishes has set it up already, with registries and credentials in `.npmrc`, and no client of ours would
 * read those the same way. What it prints is read, never passed on as it is: see `secrets.ts`.
 */
import { execFile } from "node:child_process";
import { prerelease } from "semver";
import { get, isObject, type JsonValue, parseJson } from "../ground/json.ts";
import { isVersion } from "../model/version.ts";

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

interface PublishOptions {
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

/** What was read, or why it could not be, in words that may hold a piece of npm's own text. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/** A tarball that `npm pack` made. */
interface PackedRow {
  /** Name of the package: `@acme/crm`. */
  readonly name: string;
  /** Name of the file in the folder that npm was given. */
  readonly filename: string;
}

/** `npm pack --json`: a list of rows up to npm 11, an object of them by package name since npm 12. */
export function readPacked(stdout: string): Read<readonly PackedRow[]> {
  const answer = jsonIn(stdout);
  const rows = Array.isArray(answer) ? answer : isObject(answer) ? Object.values(answer) : [];
  const packed = rows.map((row) => ({ name: get(row, "name"), filename: get(row, "filename") }));
  return packed.length > 0 && packed.every(isPackedRow) ? { value: packed } : notUnderstood(stdout);
}

function isPackedRow(row: { readonly name: unknown; readonly filename: unknown }): row is PackedRow {
  return typeof row.name === "string" && typeof row.filename === "string";
}

/** `npm view <package> version --json`: a text for one version up to npm 11, else a list of texts; nothing where nothing fits. */
export function readVersions(stdout: string): Read<readonly string[]> {
  if (stdout.trim() === "") return { value: [] };
  const answer = jsonIn(stdout);
  const versions = typeof answer === "string" ? [answer] : answer;
  const isList = Array.isArray(versions) && versions.every((one): one is string => typeof one === "string");
  return isList ? { value: versions } : notUnderstood(stdout);
}

/** The fault that npm reports, such as `E404`; empty texts where it reports none. */
export function readFault(stdout: string): { readonly code: string; readonly summary: string } {
  const error = get(jsonIn(stdout), "error");
  const text = (key: string) => {
    const value = get(error, key);
    return typeof value === "string" ? value : "";
  };
  return { code: text("code"), summary: text("summary") || text("detail") };
}

/** The first JSON in a text: scripts and wrappers of npm print lines before it. */
function jsonIn(text: string): JsonValue | undefined {
  for (const { index } of [{ index: 0 }, ...text.matchAll(/^[[{]/gm)]) {
    const value = parseJson(text.slice(index));
    if (value !== undefined) return value;
  }
  return undefined;
}

function notUnderstood(stdout: string): { readonly fault: string } {
  const line = stdout.replace(/\s+/g, " ").trim();
  return { fault: line === "" ? "it is empty" : `it begins with ${line.slice(0, 60)}` };
}
