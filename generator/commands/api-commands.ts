/** Commands around the API and the code that uses it: a mock, tables, credentials, scopes, code read and rewritten, the reference. */
import { Argument } from "commander";
import { ENVIRONMENTS } from "../runtime/vendor.ts";
import { REFUSALS } from "../serve/faults.ts";
import * as is from "./arguments.ts";
import type { DocsFlags } from "./docs.ts";
import type { DoctorFlags } from "./doctor.ts";
import type { MockFlags } from "./mock.ts";
import type { RecordFlags } from "./mock-record.ts";
import type { ApplyFlags } from "./apply-flags.ts";
import { FAIL_ON, type ScanFlags, type ScopesFlags } from "./scan-flags.ts";
import type { SyncFlags } from "./sync-flags.ts";
import {
  SPECS,
  SCOPE,
  STRICT,
  CONFIG,
  VERBOSE,
  JSON_ONLY,
  CREDENTIALS,
  HOST,
  FORCE,
  OPERATION,
  SOURCES,
  PER_FILE,
  VERBOSE_NOTES,
  option,
  choice,
} from "./shared-options.ts";
import type { CommandRow } from "./command-row.ts";

/** What a mock signs events with, unless it is told. */
const MOCK_SECRET = "mock-webhook-secret-for-trying-it-out";

export const API_COMMANDS: readonly CommandRow[] = [
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
      option(
        "--resource <tables>",
        "comma-separated tables to read, such as jpm.jobs; with --only beside its domains",
        is.list,
      ),
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
];
