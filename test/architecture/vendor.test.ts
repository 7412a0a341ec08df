/** What is one vendor's stands in `generator/vendor/`, and in the constants that are printed from it: everything else works for any vendor. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emitRuntime, vendorModule } from "../../generator/emit/runtime.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import type { Profile } from "../../generator/vendor/profile.ts";
import { SERVICETITAN } from "../../generator/vendor/servicetitan.ts";
import { PARCELIO } from "../second-vendor/profile.ts";

test("the runtime's constants are those of the profile", async () => {
  await expect(vendorModule(SERVICETITAN.wire)).toMatchFileSnapshot("../../generator/runtime/vendor.ts");
});

test("the runtime has the members and variables of its vendor, and no others", () => {
  const said = (vendor: Profile) => {
    const files = [...emitRuntime(settingsOf({ vendor }))].filter(([path]) => !path.startsWith("src/mocks/"));
    const text = files.map(([, file]) => file).join("\n");
    expect(text).not.toMatch(/#(?:end)?region/);
    return [
      ...["get tenant()", "forTenant(", "_TENANT`", "_CLIENT_ID`", "_CLIENT_SECRET`", "_APP_KEY`"],
      ...["class ReportRun", "./reports/"],
    ].filter((word) => text.includes(word));
  };
  expect(said(SERVICETITAN)).toHaveLength(8);
  expect(said(PARCELIO)).toEqual(["_APP_KEY`"]);
});

const root = new URL("../../generator/", import.meta.url).pathname;

/** Words of the vendor: names, addresses, headers, fields, parameters, schemas. */
const WORDS =
  /servicetitan|st-v2|st-app-key|connect\/token|_of_|(?<![$])["'`{/]tenant["'`}/]|hasMore|continueFrom|totalCount|pageSize|includeTotal|includeRecentChanges|tenantId|PaginatedResponse|ExportResponse/gi;

/** Where a word stands all the same, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The description of a program that serves one vendor.
  "commands/program.ts": ["servicetitan"],
  // Names of the runtime's own options and members.
  "emit/method-doc.ts": ["continuefrom"],
  // Code of others is known by them.
  "scan/anchors.ts": ["continuefrom", "hasmore", "servicetitan", "st-app-key", "totalcount"],
  "scan/secrets.ts": ["servicetitan"],
  // What is said of code is said in the API's words.
  "scan/finding.ts": ["/tenant/", "hasmore", "{tenant}"],
  // Our own word for where a feed goes on.
  "emit/usage.ts": ["continuefrom"],
  "emit/vendor.ts": ['"tenant"'],
  // The umbrella of the default vendor, which types have always stepped aside for.
  "ground/identifier.ts": ["servicetitan"],
  // The default.
  "model/options.ts": ["servicetitan"],
  "model/settings.ts": ["servicetitan"],
  // What keys begin with, renamed when it is printed for another vendor.
  "redis/connection.ts": ["servicetitan"],
  // Our own words for the state of a list and a feed.
  "runtime/checkpoint.ts": ["continuefrom"],
  "runtime/config.ts": ['"tenant"'],
  "runtime/feed.ts": ["continuefrom", "hasmore"],
  "runtime/lazy.ts": ["continuefrom"],
  "runtime/mocks/answer.ts": ["hasmore"],
  "runtime/page.ts": ["hasmore"],
  "runtime/progress.ts": ["hasmore"],
  // An option that is called as the parameter is.
  "runtime/reports/run.ts": ["hasmore", "pagesize"],
  "runtime/sync.ts": ["continuefrom"],
  // Parameters of our own routes.
  "serve/control.ts": ['"tenant"'],
};

/** Without comments, which may give examples, and without names of ours: the program, and the class of errors, which is renamed when it is printed. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replaceAll("servicetitan-codegen", "")
    .replaceAll("ServiceTitanError", "");
}

/** Templates are printed for every vendor; our own words for lists, and the name of our program, are no vendor's. */
test("no template knows the vendor's words", () => {
  const folder = new URL("../../templates/", import.meta.url).pathname;
  const found = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8").replaceAll("servicetitan-codegen", "");
    const words = text.match(WORDS) ?? [];
    return words.length === 0 ? [] : [[file, words]];
  });
  expect(found).toEqual([]);
});

test("no file outside of the vendor's room knows the vendor's words", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("vendor/") && file !== "runtime/vendor.ts")
    .sort();
  const found = files.flatMap((file) => {
    const words = new Set(
      codeOf(file)
        .match(WORDS)
        ?.map((word) => word.toLowerCase()),
    );
    return words.size === 0 ? [] : [[file, [...words].sort()] as const];
  });
  expect(Object.fromEntries(found)).toEqual(ALLOWED);
});
