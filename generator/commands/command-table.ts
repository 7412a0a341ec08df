/**
 * The commands of `stgen`, one row each, in the order of the help. A command is loaded when it is asked for: a server has no use for the
 * compiler.
 */
import { Argument, Option } from "commander";
import { DIALECTS } from "../migrate/sql/dialects.ts";
import { ENVIRONMENTS } from "../runtime/vendor.ts";
import { REFUSALS } from "../serve/faults.ts";
import * as is from "./arguments.ts";
import type { BuildFlags } from "./build.ts";
import { type CompletionFlags, SHELLS } from "./completion-flags.ts";
import type { DiffFlags } from "./diff.ts";
import type { DocsFlags } from "./docs.ts";
import type { DoctorFlags } from "./doctor.ts";
import type { GenerateFlags } from "./generate.ts";
import type { CheckFlags, MigrateFlags } from "./migrate.ts";
import type { ApplyDataFlags } from "./migrate-apply-data.ts";
import type { MigratePayloadFlags } from "./migrate-payload.ts";
import type { MigrateServeFlags } from "./migrate-serve.ts";
import type { MigrateSqlFlags } from "./migrate-sql.ts";
import type { MockFlags } from "./mock.ts";
import type { RecordFlags } from "./mock-record.ts";
import type { PackFlags } from "./pack.ts";
import type { PublishFlags } from "./publish.ts";
import type { ListFlags, PullFlags } from "./specs.ts";
import { RUNNERS, WAYS } from "../init/answers.ts";
import type { ApplyFlags } from "./apply-flags.ts";
import { FAIL_ON, type ScanFlags, type ScopesFlags } from "./scan-flags.ts";
import type { SyncFlags } from "./sync-flags.ts";
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
  CREDENTIALS,
  HOST,
  PORTAL,
  FORCE,
  OLD,
  NEW,
  UNRELATED,
  OPERATION,
  TIME_ZONE,
  OUT_FILE,
  SOURCES,
  PER_FILE,
  VERBOSE_NOTES,
  option,
  choice,
  configured,
} from "./shared-options.ts";
import type { InitFlags } from "./init-flags.ts";
import type { VersionFlags } from "./version.ts";

/** What a mock signs events with, unless it is told. */
const MOCK_SECRET = "mock-webhook-secret-for-trying-it-out";

export interface CommandRow {
  /** One word, or that of a group and its own. */
  readonly name: string;
  readonly about: string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  /** Exit codes 1 and 3, in words, where the command has them; its help tells all codes then. */
  readonly failure?: string;
  readonly drift?: string;
  /** What is said of a run that was stopped before anything was whole, where it writes as it goes. */
  readonly keeps?: string;
  /** Whether it goes on until it is stopped; others end within seconds. */
  lasts?(flags: object): boolean;
  /**
   * @param flags values of arguments and options by name
   * @returns the exit code
   */
  run(flags: object): Promise<number>;
}

/** Commands of two words, by the first. */
export const GROUPS: Readonly<Record<string, string>> = {
  specs: "the documents of the developer portal",
  migrate: "where every field of the V1 API is in V2",
};

export const COMMANDS: readonly CommandRow[] = [
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
  {
    name: "mock",
    about: "serve a mock of the API, with a page to try it out",
    options: [
      option("--port <n>", "port to listen on; 0 for any that is free", is.wholeUpTo(65_535), 4080),
      HOST,
      option(
        "--specs <dir>",
        "folder of OpenAPI documents, served anew when they change (default: the bundled ones)",
        is.path,
      ),
      option("--only <domains>", "comma-separated ids of the domains to serve", is.list),
      option("--seed <n>", "decides every value that is made up", is.wholeUpTo(4_294_967_295), 1),
      option(
        "--now <time>",
        "time that records are made for, and that it is when the server starts: today, a day or a moment",
        is.moment,
      ),
      option("--rate <n>", "calls per second and app key; 0 for no limit", is.wholeUpTo(1_000_000), 60),
      option("--no-auth", "ask for no token and no app key"),
      option("--latency <ms>", "milliseconds every answer of the API waits", is.wholeUpTo(600_000), 0),
      option("--scopes <scopes>", "comma-separated scopes that tokens hold (default: all)", is.list),
      option(
        "--refuse <reasons>",
        `refuse everything, for comma-separated reasons: ${Object.keys(REFUSALS).join(", ")}`,
        is.refusals,
      ),
      option(
        "--fault-rate <p>",
        "share of calls, 0 to 1, that fail: 500, 503, 429 or a broken connection",
        is.share,
        0,
      ),
      option("--live-like", "be as unpleasant as the live API, at times that the seed decides"),
      option("--strict-live", "the same, also where reports of what it does contradict each other"),
      option("--records <file>", "records to start with, as lines of JSON", is.path),
      option("--log", "print a line for each call"),
      option("--webhook <url>", "where events are sent when records change", is.webAddress),
      option("--webhook-secret <key>", "what events are signed with", is.secret, MOCK_SECRET),
      option(
        "--webhook-signature <header,algorithm,encoding>",
        "how they are signed (default: X-Signature,SHA-256,hex)",
        is.signature,
      ),
      option("--webhook-send <types>", "comma-separated types of events that are sent at the start", is.list),
      CONFIG,
      STRICT,
      VERBOSE,
      option("--json", "print nothing but JSON: one line at the start and one for each change"),
    ],
    lasts: () => true,
    run: async (flags: MockFlags) => (await import("./mock.ts")).mockCommand(flags),
  },
  {
    name: "mock record",
    about: "stand before the real API, and write what it answers as records for a mock",
    options: [
      option("--out <file>", "file for the records, written when it is stopped", is.path, "records.jsonl"),
      option("--force", "replace the file if it is there"),
      choice(
        "--environment <name>",
        "whose hosts calls go on to",
        Object.keys(ENVIRONMENTS),
        Object.keys(ENVIRONMENTS).at(-1),
      ),
      option("--to <url>", "a host in place of the environment's", is.portal),
      option("--port <n>", "port to listen on; 0 takes any that is free", is.wholeUpTo(65_535), 4080),
      VERBOSE,
      option("--json", "print nothing but JSON: a line at the start and one at the end"),
    ],
    lasts: () => true,
    run: async (flags: RecordFlags) => (await import("./mock-record.ts")).mockRecordCommand(flags),
  },
  {
    name: "sync",
    about: "bring tables of all that the API keeps up to date, in a database or in files",
    options: [
      option("--to <target>", "postgres://…, duckdb:FILE, sqlite:FILE, jsonl:FOLDER or parquet:FOLDER"),
      option("--only <domains>", "comma-separated ids of domains to read (default: all)", is.list),
      option("--resource <tables>", "comma-separated tables to read, such as jpm.jobs", is.list),
      option(
        "--report <report>",
        "a report to read, CATEGORY/REPORT by names or ids, with :TABLE and ?NAME=VALUE&… for what it is called and runs with; may stand several times",
        is.reports,
      ),
      option("--since <day>", "where first readings begin (default: with the oldest row)", is.day),
      option("--full", "read all again, and mark what the API does not have any more"),
      option("--recent", "also what changed within the last minutes, which the next run then repeats"),
      option("--prune", "drop tables and columns that no document has any more"),
      option("--dry-run", "show what would be read, with calls and time; write nothing"),
      option("--ddl", "print the statements that make the tables; read nothing"),
      option("--watch <seconds>", "go on, and read again after so many seconds", is.interval),
      option(
        "--concurrency <tables>",
        "tables that are read side by side, up to 24 (default: 4)",
        is.sideBySide,
      ),
      option("--quiet", "print nothing but what went wrong"),
      option("--mock", "read a mock in place of the API"),
      ...CREDENTIALS,
      SPECS,
      CONFIG,
      STRICT,
      VERBOSE,
      JSON_ONLY,
    ],
    failure: "nothing could be read, or a table was not read to its end",
    keeps: "Rows that were written stay, and the next run goes on from there",
    lasts: (flags: SyncFlags) => flags.watch !== undefined,
    run: async (flags: SyncFlags) => (await import("./sync.ts")).syncCommand(flags),
  },
  {
    name: "doctor",
    about: "say what is wrong with credentials, and between here and the API",
    options: [
      ...CREDENTIALS,
      option("--timeout <seconds>", "for one request (default: 10)", is.seconds),
      SPECS,
      option("--only <domains>", "comma-separated ids of domains whose scopes have to be there", is.list),
      OPERATION,
      CONFIG,
      STRICT,
      VERBOSE,
      JSON_ONLY,
    ],
    run: async (flags: DoctorFlags) => (await import("./doctor.ts")).doctorCommand(flags),
  },
  {
    name: "scopes",
    about: "list the scopes to tick in the developer portal, for all calls, for some, or for those of code",
    arguments: [new Argument("[src...]", "files and folders of code, for the scopes of what they call")],
    options: [
      option(
        "--check <file>",
        "with code: exit 3 when it needs others than this list, a line a scope",
        is.path,
      ),
      PER_FILE,
      SPECS,
      option("--only <domains>", "comma-separated ids of the domains whose calls are meant", is.list),
      OPERATION,
      CONFIG,
      STRICT,
      VERBOSE,
      JSON_ONLY,
    ],
    drift: "--check found a difference",
    run: async (flags: ScopesFlags) => (await import("./scopes.ts")).scopesCommand(flags),
  },
  {
    name: "scan",
    about: "find calls of V1 and V2 in code, and say what is wrong with them; runs nothing of it",
    arguments: [SOURCES],
    options: [
      option("--sarif", "print SARIF 2.1.0, for code hosts and editors").conflicts(["json", "scopes"]),
      option("--html <file>", "write a worklist to a page of its own", is.path),
      choice(
        "--fail-on <what>",
        "exit 3 when there is an error, a warning, or a call of V1 (legacy)",
        FAIL_ON,
      ),
      option(
        "--config <file>",
        "which files and rules count, as JSON or YAML (default: stgen.scan.* in the working directory)",
        is.path,
      ),
      option("--scopes", "print the scopes that the calls need"),
      PER_FILE,
      VERBOSE_NOTES,
      JSON_ONLY,
    ],
    drift: "--fail-on was reached",
    run: async (flags: ScanFlags) => (await import("./scan.ts")).scanCommand(flags),
  },
  {
    name: "apply",
    about:
      "rewrite calls by hand as calls of the generated clients, where that is proven; shows a diff unless --write is given, and runs nothing of the code",
    arguments: [new Argument("<src>", "a folder of code, or one file")],
    options: [
      option(
        "--write",
        "write the changes; a folder of Git has to be committed first, of others nothing is asked",
      ),
      option("--force", "with --write: also where files are changed and not committed"),
      option("--check", "exit 3 when something would be rewritten; writes nothing").conflicts("write"),
      option(
        "--client <module#name>",
        "what exports the client: a package, or a file of the folder with / before it (default: one that is there, else a new file)",
        is.clientModule,
      ),
      option("--inline", "calls of V1 become calls of V2 where every field that is read is known"),
      option(
        "--from <path>",
        "documents that the client in use was generated from, a folder or one file: its uses become those of the client of --to, and nothing else is done",
        is.path,
      ).conflicts(["client", "inline"]),
      option("--to <path>", "with --from: documents of the client to use (default: the bundled V2)", is.path),
      option(
        "--scope <scope>",
        "with --from: npm scope of the packages (default: that of the bundled ones)",
        is.scope,
      ),
      JSON_ONLY,
    ],
    drift: "--check found something to rewrite",
    run: async (flags: ApplyFlags) => (await import("./apply.ts")).applyCommand(flags),
  },
  {
    name: "docs",
    about: "make a reference of all operations: one page, offline, with search",
    options: [
      SPECS,
      option("--out <dir>", "folder of the page (default: reference)", is.path),
      option("--only <domains>", "ids of domains, separated by commas (default: all)", is.list),
      SCOPE,
      option("--serve", "serve it on this machine in place of writing it"),
      option(
        "--port <n>",
        "with --serve: port to listen on; 0 for any that is free",
        is.wholeUpTo(65_535),
        4082,
      ),
      FORCE,
      STRICT,
      CONFIG,
      VERBOSE,
      JSON_ONLY,
    ],
    lasts: (flags) => (flags as DocsFlags).serve === true,
    run: async (flags: DocsFlags) => (await import("./docs.ts")).docsCommand(flags),
  },
  {
    name: "migrate report",
    about: "say for each field where it went, how to get it and how sure that is",
    options: [
      OLD,
      NEW,
      option("--out <dir>", "folder of the report (default: output/migration)", is.path),
      option("--format <formats>", "comma-separated: md, html, json, csv (default: all)", is.formats),
      option("--pins <dir>", "folder of pins: rows that people decided", is.path),
      option("--no-pins", "the opinion of the matcher alone"),
      UNRELATED,
      FORCE,
      STRICT,
      CONFIG,
      VERBOSE,
      option("--json", "print the report as one JSON object; writes files only with --out"),
    ],
    run: async (flags: MigrateFlags) => (await import("./migrate.ts")).migrateReportCommand(flags),
  },
  {
    name: "migrate check",
    about: "list pins that are stale, contradicted or missing",
    options: [
      OLD,
      NEW,
      option("--pins <dir>", "folder of pins (default: the bundled ones)", is.path),
      option("--strict", "exit 3 when a pin is contradicted or missing; faults of documents are errors"),
      CONFIG,
      VERBOSE,
      JSON_ONLY,
    ],
    run: async (flags: CheckFlags) => (await import("./migrate.ts")).migrateCheckCommand(flags),
  },
  {
    name: "migrate payload",
    about: "compare a V1 payload with V2 payloads, value by value",
    arguments: [
      new Argument("<v1>", "file with old records: JSON, JSON lines or CSV; - for standard input"),
      new Argument("<v2...>", "files with new ones, from one or several endpoints; - for standard input"),
    ],
    options: [
      option(
        "--v1-object <name>",
        "what the old payload is, in the words of V1: holds it against the report",
      ),
      choice("--format <format>", "how to show it", ["text", "json", "html"], "text"),
      option("--redact", "show the shapes of values instead of the values"),
      option("--map <file>", "a report.json to hold the payloads against", is.path),
      option("--no-map", "compare the payloads alone"),
      choice("--fail-on <finding>", "exit 3 when there is one", ["contradiction", "difference"]),
      OUT_FILE,
    ],
    run: async (flags: MigratePayloadFlags) =>
      (await import("./migrate-payload.ts")).migratePayloadCommand(flags),
  },
  {
    name: "migrate sql",
    about: "print views with V1's columns over tables of V2 records",
    options: [
      choice("--dialect <name>", "the database's SQL", Object.keys(DIALECTS), "postgres"),
      option("--object <names>", "comma-separated V1 objects, such as Job (default: all)", is.list),
      option("--schema <name>", "schema that tables and views are in; points part its names", is.schema),
      choice(
        "--storage <form>",
        "how a table has a record: in one column data of JSON, or in a column for each field",
        ["json", "columns"],
        "json",
      ),
      choice(
        "--embedded <form>",
        "embedded objects as columns customer__name, or as one column of JSON",
        ["columns", "json"],
        "columns",
      ),
      option(
        "--depth <n>",
        "levels of embedded objects that are looked up in other tables",
        is.wholeUpTo(4),
        1,
      ),
      TIME_ZONE,
      option("--zone <zone>", "the same", is.zone).hideHelp(),
      option("--only-computed", "leave out the columns that V2 has nothing for"),
      OUT_FILE,
      JSON_ONLY,
    ],
    run: async (flags: MigrateSqlFlags) => (await import("./migrate-sql.ts")).migrateSqlCommand(flags),
  },
  {
    name: "migrate apply-data",
    about: "make V1 objects of V2 records, or back, line by line",
    arguments: [
      new Argument(
        "<files...>",
        "lines of JSON: records, or rows as mock --records takes them; - for standard input",
      ),
    ],
    options: [
      option(
        "--object <name>",
        "the V1 object, such as Job; needed for records that do not say what they are",
      ),
      option("--reverse", "from V1 objects to V2 records, as far as nothing is lost"),
      option(
        "--records <files>",
        "comma-separated files of rows with an entity, to look up what other records hold",
        is.list,
      ),
      option(
        "--fields <paths>",
        "comma-separated V1 fields, such as id,customer.name (default: all)",
        is.list,
      ),
      TIME_ZONE,
      OUT_FILE,
      option("--json", "print a summary as one JSON object, with --out"),
    ],
    run: async (flags: ApplyDataFlags) => (await import("./migrate-apply-data.ts")).applyDataCommand(flags),
  },
  {
    name: "migrate serve-v1",
    about: "serve the V1 API over V2, for code that still speaks it: reads only",
    options: [
      option("--port <n>", "port to listen on; 0 for any that is free", is.wholeUpTo(65_535), 4081),
      HOST,
      option("--mock", "over the mock that `stgen mock` serves: no credentials, and any key will do"),
      option("--key <key>", "what callers have to send; a variable is better, others see arguments"),
      option("--cors-origin <origin>", "a web page that may read answers; once for each", is.several),
      TIME_ZONE,
      ...CREDENTIALS,
      option("--only <domains>", "comma-separated ids of the V2 domains that may be asked", is.list),
      option("--log", "print a line for each request, without its key and without texts of customers"),
      VERBOSE,
      option("--json", "print nothing but JSON: one line at the start and, with --log, one for each request"),
    ],
    lasts: () => true,
    run: async (flags: MigrateServeFlags) => (await import("./migrate-serve.ts")).migrateServeCommand(flags),
  },
  {
    name: "completion",
    about: "print a script that completes commands and options in your shell",
    arguments: [new Argument("<shell>", "your shell").choices(SHELLS)],
    options: [],
    run: async (flags: CompletionFlags) => (await import("./completion.ts")).completionCommand(flags),
  },
];
