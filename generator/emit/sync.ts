/** The package of tables: what brings them up to date, hand-written, and the tables themselves, printed from all documents. */
import { syncSources } from "virtual:assets";
import { cleanLine } from "../ground/text.ts";
import type { Domain } from "../model/ir.ts";
import { packageName, RUNTIME, SDK, type Settings, SYNC } from "../model/settings.ts";
import { childrenOf } from "../sync/children.ts";
import type { SourceSpec, TableSpec } from "../sync/table.ts";
import { print } from "./code/doc.ts";
import { list, name, string } from "./code/expression.ts";
import { constant, importOf } from "./code/statement.ts";
import { commentText, lined, quote } from "./code/token.ts";
import { emitManifests } from "./manifest.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { forVendor, vendorView } from "./vendor.ts";

/**
 * Drivers that it works with; whoever syncs brings those of one target. Every version of DuckDB's is a pre-release to npm (`1.5.6-r.1`),
 * and no range but this one takes pre-releases of more than one version.
 */
const DRIVERS = {
  "@duckdb/node-api": "*",
  "better-sqlite3": "^12.0.0 || ^13.0.0",
  pg: "^8.0.0",
  "pg-copy-streams": "^7.0.0",
};

/** @param tables of all domains */
export function emitSync(
  tables: readonly TableSpec[],
  { domains, settings }: { readonly domains: readonly Domain[]; readonly settings: Settings },
): ReadonlyMap<string, string> {
  const { wire } = settings.vendor;
  const runtime = JSON.stringify(packageName(settings, RUNTIME));
  const sources = Object.entries(syncSources).map(([path, text]): [string, string] => [
    `src/${path}`,
    forVendor(text, settings.vendor).replaceAll(/"(?:\.\.\/)+runtime\/index\.js"/g, runtime),
  ]);
  const modules = modulesOf(domains, tables);
  const made = new Map([
    ...sources,
    ...modules.map(({ file, text }) => [`src/tables/${file}.ts`, text] as const),
    ["src/texts.ts", textsModule(modules)],
    ["src/tables.ts", render("sync-tables.ts", { runtime })],
    ...emitManifests(settings, {
      folder: SYNC,
      description: `Records of ${wire.name} as tables of PostgreSQL, DuckDB or SQLite, or as files, brought up to date. Unofficial.`,
      keywords: [...settings.vendor.keywords, "sync", "postgres", "duckdb", "sqlite", "parquet"],
      dependencies: [RUNTIME],
      peers: DRIVERS,
    }),
    ["README.md", readme(tables, settings)],
  ]);
  // Of the engine, and of what is printed beside it.
  return made.set(
    "src/index.ts",
    `${made.get("src/index.ts") ?? ""}export { tables, syncTables, type SyncTablesOptions } from "./tables.js";
export { type Client, type ClientOptions, optionsFromEnv } from ${runtime};
`,
  );
}

interface Module {
  /** Name of the module below `tables/`. */
  readonly file: string;
  /** Name of what the module exports. */
  readonly constant: string;
  readonly text: string;
}

/**
 * A module for each domain: its tables as JSON, one a line. No compiler has types to check in a text, and what changed of a table is one
 * line.
 */
function modulesOf(domains: readonly Domain[], tables: readonly TableSpec[]): readonly Module[] {
  return domains.flatMap(({ id, name, packageName, title }) => {
    const own = tables.filter(({ domain }) => domain === id);
    if (own.length === 0) return [];
    const exported = `${name}Tables`;
    const module = [
      `/** Tables of ${commentText(cleanLine(title))}, each as JSON. Generated; do not edit. */`,
      constant(
        `export const ${exported}: readonly string[]`,
        list(own.map((table) => string(JSON.stringify(table)))),
      ),
      "",
    ];
    return [{ file: packageName, constant: exported, text: print(lined(module), CODE) }];
  });
}

/** Texts of all domains. */
function textsModule(modules: readonly Module[]): string {
  const module = [
    "/** Tables of each domain, each as JSON. Generated; do not edit. */",
    ...modules.map(({ constant, file }) => importOf("import", [constant], `./tables/${file}.js`)),
    "",
    constant(
      "export const TEXTS: readonly (readonly string[])[]",
      list(modules.map((module) => name(module.constant))),
    ),
    "",
  ];
  return print(lined(module), CODE);
}

function readme(tables: readonly TableSpec[], settings: Settings): string {
  const { className, wire, examples } = settings.vendor;
  const preferred = tables.filter(({ domain, entity }) =>
    examples.resources.some((resource) => entity === `${domain}/${resource}`),
  );
  const names = (preferred.length > 0 ? preferred : tables.slice(0, 1)).map(({ name }) => name);
  return render("sync-readme.md", {
    ...vendorView(settings, []),
    package: packageName(settings, SYNC),
    sdk: packageName(settings, SDK),
    file: className.toLowerCase(),
    variable: wire.tenant === undefined ? "_APP_KEY" : "_TENANT",
    only: names.length === 0 ? "" : `, {\n  only: [${names.map(quote).join(", ")}],\n}`,
    number: tables.length,
    tables: tables.map((table) => ({
      name: table.name,
      read: readBy(table.source, wire.caller),
      lists: childrenOf(table)
        .map(({ spec }) => `\`${spec.name}\``)
        .join(", "),
    })),
  });
}

function readBy(source: SourceSpec, caller: string): string {
  const call = `\`${caller}.${source.read.name}\``;
  switch (source.kind) {
    case "feed":
    case "changes":
      return `what changed, by ${call}`;
    case "below":
      return `${call} for each of \`${source.of}\` that changed`;
    case "all":
    case "one":
      return `all each time, by ${call}`;
  }
}
