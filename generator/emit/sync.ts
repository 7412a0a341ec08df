/** The package of tables: what brings them up to date, hand-written, and the tables themselves, printed from all documents. */
import { syncSources } from "virtual:assets";
import type { Domain } from "../model/ir.ts";
import { packageName, RUNTIME, SDK, type Settings, SYNC } from "../model/settings.ts";
import { childrenOf } from "../sync/children.ts";
import type { ReportsSpec, SourceSpec, TablesSpec } from "../sync/table.ts";
import { print } from "./code/doc.ts";
import { string } from "./code/expression.ts";
import { constant } from "./code/statement.ts";
import { lined, quote } from "./code/token.ts";
import { emitManifests } from "./manifest.ts";
import { REPORTS } from "./reports.ts";
import { withoutUnused } from "./runtime.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { textModules } from "./texts.ts";
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

/** @param made of all domains */
export function emitSync(
  { tables, reports }: Pick<TablesSpec, "tables" | "reports">,
  { domains, settings }: { readonly domains: readonly Domain[]; readonly settings: Settings },
): ReadonlyMap<string, string> {
  const { wire } = settings.vendor;
  const runtime = JSON.stringify(packageName(settings, RUNTIME));
  const isUsed = (path: string) => settings.vendor.reports !== undefined || path !== `${REPORTS}.ts`;
  const sources = Object.entries(syncSources)
    .filter(([path]) => isUsed(path))
    .map(([path, text]): [string, string] => [
      `src/${path}`,
      forVendor(withoutUnused(text, settings.vendor), settings.vendor).replaceAll(
        /"(?:\.\.\/)+runtime\/(?:(\w+)\/)?index\.js"/g,
        (_, entry?: string) =>
          JSON.stringify(`${packageName(settings, RUNTIME)}${entry === undefined ? "" : `/${entry}`}`),
      ),
    ]);
  const made = new Map([
    ...sources,
    ...textModules(domains, {
      folder: "tables",
      what: "Tables",
      of: ({ id }) => tables.filter(({ domain }) => domain === id),
    }),
    ...(reports ? [["src/report-calls.ts", reportCalls(reports)] as const] : []),
    ["src/tables.ts", render("sync-tables.ts", { runtime, reports })],
    ...emitManifests(settings, {
      folder: SYNC,
      description: `Records of ${wire.name} as tables of PostgreSQL, DuckDB or SQLite, or as files, brought up to date. Unofficial.`,
      keywords: [...settings.vendor.keywords, "sync", "postgres", "duckdb", "sqlite", "parquet"],
      dependencies: [RUNTIME],
      peers: DRIVERS,
    }),
    ["README.md", readme({ tables, reports }, settings)],
  ]);
  // Of the engine, and of what is printed beside it.
  return made.set(
    "src/index.ts",
    `${made.get("src/index.ts") ?? ""}export { ${reports ? "reports, " : ""}tables, syncTables, type SyncTablesOptions } from "./tables.js";
export { type Client, type ClientOptions, optionsFromEnv } from ${runtime};
`,
  );
}

/** The calls that reports take, as JSON. */
function reportCalls(reports: ReportsSpec): string {
  const module = [
    "/** Calls that reports take, as JSON. Generated; do not edit. */",
    constant("export const REPORTS", string(JSON.stringify(reports))),
    "",
  ];
  return print(lined(module), CODE);
}

function readme({ tables, reports }: Pick<TablesSpec, "tables" | "reports">, settings: Settings): string {
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
    reports: reports !== undefined,
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
    case "report":
      return `all each time, by ${call}`;
  }
}
