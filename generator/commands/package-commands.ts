/** Commands around generated packages: from a project and documents to a registry. */
import { Argument } from "commander";
import * as is from "./arguments.ts";
import type { BuildFlags } from "./build.ts";
import type { DiffFlags } from "./diff.ts";
import type { GenerateFlags } from "./generate.ts";
import type { PackFlags } from "./pack.ts";
import type { PublishFlags } from "./publish.ts";
import type { ListFlags, PullFlags } from "./specs.ts";
import { RUNNERS, WAYS } from "../init/answers.ts";
import {
  SPECS,
  SCOPE,
  INT64,
  DECIMALS,
  STRICT,
  OUT,
  PACKAGES,
  CONFIG,
  VERBOSE,
  JSON_ONLY,
  PORTAL,
  FORCE,
  OUT_FILE,
  option,
  choice,
  configured,
} from "./shared-options.ts";
import type { InitFlags } from "./init-flags.ts";
import type { VersionFlags } from "./version.ts";
import type { CommandRow } from "./command-row.ts";

export const PACKAGE_COMMANDS: readonly CommandRow[] = [
  {
    name: "init",
    about: "put the packages, a config and a first test with mocks into a project, or into an empty folder",
    options: [
      option("--yes", "ask nothing: what no option says is as by default"),
      option(
        "--specs <source>",
        "bundled, portal, or a folder of OpenAPI documents (default: bundled)",
        is.path,
      ),
      SCOPE,
      option("--only <domains>", "comma-separated ids of the domains to generate (default: all)", is.list),
      option(
        "--out <dir>",
        "folder of the packages, in the project (default: by the name of the API)",
        is.path,
      ),
      choice("--use <way>", "how code finds the packages (default: workspaces)", WAYS),
      option("--registry <url>", "registry that has the packages of the scope already", is.registry),
      choice("--runner <runner>", "what runs the tests (default: vitest)", RUNNERS),
      option("--no-ci", "without a workflow for GitHub"),
      option("--no-install", "without installing; says how"),
      option("--dry-run", "write nothing; say what would be written"),
      JSON_ONLY,
    ],
    run: async (flags: InitFlags) => (await import("./init.ts")).initCommand(flags),
  },
  {
    name: "generate",
    about: "generate the client packages",
    options: [
      SPECS,
      configured("--out <dir>", "out"),
      option("--only <domains>", "comma-separated ids of the domains to generate", is.list),
      SCOPE,
      INT64,
      DECIMALS,
      option("--check", "write nothing; exit 3 when the output folder is not up to date").conflicts("watch"),
      option("--watch", "generate again whenever a document changes"),
      option("--timing", "say what each pass took: CPU seconds, and megabytes at most until its end"),
      FORCE,
      CONFIG,
      STRICT,
      VERBOSE,
      option("--json", "print nothing but one JSON object (with --watch: one line for each run)"),
    ],
    drift: "--check found drift",
    lasts: ({ watch }: GenerateFlags) => watch === true,
    run: async (flags: GenerateFlags) => (await import("./generate.ts")).generateCommand(flags),
  },
  {
    name: "build",
    about: "compile the generated packages to JavaScript and declarations",
    options: [OUT, CONFIG, JSON_ONLY],
    run: async (flags: BuildFlags) => (await import("./build.ts")).buildCommand(flags),
  },
  {
    name: "specs pull",
    about: "bring a folder of documents to what the portal has",
    options: [
      PORTAL,
      option("--out <dir>", "folder the documents are kept in (default: specs)", is.path),
      option("--only <domains>", "comma-separated ids of domains or of the portal", is.list),
      option("--check", "write nothing; exit 3 when the portal has something else"),
      option("--prune", "delete documents that are no longer on the portal"),
      option("--force", "replace documents that were edited by hand or are not the portal's"),
      option("--concurrency <n>", "documents at a time, up to 32 (default: 6)", is.concurrency),
      option("--timeout <seconds>", "for one attempt at one document (default: 60)", is.seconds),
      CONFIG,
      STRICT,
      VERBOSE,
      JSON_ONLY,
    ],
    drift: "--check found drift",
    run: async (flags: PullFlags) => (await import("./specs.ts")).pullCommand(flags),
  },
  {
    name: "specs list",
    about: "list the APIs that the portal has",
    options: [PORTAL, option("--timeout <seconds>", "for one attempt (default: 60)", is.seconds), JSON_ONLY],
    run: async (flags: ListFlags) => (await import("./specs.ts")).listCommand(flags),
  },
  {
    name: "diff",
    about: "say what changed between two sets of documents, and whom it breaks",
    arguments: [
      new Argument("<old>", "file or folder of OpenAPI documents, as released").argParser(is.path),
      new Argument("<new>", "file or folder of OpenAPI documents, as they are now").argParser(is.path),
    ],
    options: [
      choice("--format <format>", "how to show it (default: text)", ["text", "md", "json", "html"]),
      option("--page <url>", "address of the page of --format html, which Markdown leads to", is.page),
      choice("--fail-on <level>", "exit 3 when there is a change of this level or a graver one", [
        "major",
        "minor",
      ]),
      option("--ignore <file>", "YAML file of changes that are accepted, with reasons and expiry", is.path),
      option("--only <domains>", "comma-separated ids of the domains to compare", is.list),
      OUT_FILE,
      CONFIG,
      STRICT,
      VERBOSE,
      JSON_ONLY,
    ],
    drift: "--fail-on was reached",
    run: async (flags: DiffFlags) => (await import("./diff.ts")).diffCommand(flags),
  },
  {
    name: "version",
    about: "make the next release of every package that changed for its users: versions and changelogs",
    options: [
      SPECS,
      OUT,
      SCOPE,
      option("--date <day>", "day of the release, as 2026-01-31 (default: today)", is.day),
      option("--dry-run", "write nothing; tell what would be released, and why"),
      CONFIG,
      VERBOSE,
      JSON_ONLY,
    ],
    run: async (flags: VersionFlags) => (await import("./version.ts")).versionCommand(flags),
  },
  {
    name: "pack",
    about: "build and check the packages, and make their tarballs",
    options: [
      option("--out <dir>", "folder the tarballs are written to (default: tarballs)", is.path),
      PACKAGES,
      CONFIG,
      JSON_ONLY,
    ],
    run: async (flags: PackFlags) => (await import("./pack.ts")).packCommand(flags),
  },
  {
    name: "publish",
    about: "build, check and publish the packages; versions the registry has are skipped",
    options: [
      option("--registry <url>", "registry to publish to (default: what npm is configured for)", is.registry),
      option("--scope <scope>", "scope the packages have to have (default: the one they have)", is.scope),
      option("--tag <tag>", "dist-tag (default: latest, for prereleases next)"),
      option("--dry-run", "do everything but publish"),
      choice("--access <access>", "who may install the packages", ["restricted", "public"], "restricted"),
      option("--provenance", "insist on provenance; --no-provenance gives none even where it could be"),
      option("--no-provenance", "").hideHelp(),
      PACKAGES,
      option("--specs <dir>", "folder of OpenAPI documents, for the records of releases", is.path),
      CONFIG,
      JSON_ONLY,
    ],
    run: async (flags: PublishFlags) => (await import("./publish.ts")).publishCommand(flags),
  },
];
