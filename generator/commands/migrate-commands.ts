/** Commands of the migration from V1. */
import { Argument } from "commander";
import { DIALECTS } from "../migrate/sql/dialects.ts";
import * as is from "./arguments.ts";
import type { CheckFlags, MigrateFlags } from "./migrate.ts";
import type { ApplyDataFlags } from "./migrate-apply-data.ts";
import type { MigratePayloadFlags } from "./migrate-payload.ts";
import type { MigrateServeFlags } from "./migrate-serve.ts";
import type { MigrateSqlFlags } from "./migrate-sql.ts";
import {
  STRICT,
  CONFIG,
  VERBOSE,
  JSON_ONLY,
  CREDENTIALS,
  HOST,
  FORCE,
  OLD,
  NEW,
  UNRELATED,
  TIME_ZONE,
  OUT_FILE,
  option,
  choice,
} from "./shared-options.ts";
import type { CommandRow } from "./command-row.ts";

export const MIGRATE_COMMANDS: readonly CommandRow[] = [
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
];
