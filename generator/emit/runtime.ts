/** The package that all generated clients share. */
import { runtimeSources } from "virtual:assets";
import { packageName, RUNTIME, SDK, type Settings, settingsOf } from "../model/settings.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { quote } from "./layout.ts";
import { type Data, literal } from "./literal.ts";
import { emitPackageJson } from "./manifest.ts";
import { render } from "./template.ts";
import { credentialsOf, unusedOf, variablesOf, vendorView } from "./vendor.ts";

/** The runtime package: its sources as they are, but for what the vendor has of its own, and without what it does not have. */
export function emitRuntime(settings: Settings): ReadonlyMap<string, string> {
  const { className, wire } = settings.vendor;
  // The sources name the class of errors, and variables in prose, after our own vendor.
  const own = settingsOf({}).vendor;
  const named = (text: string) =>
    withoutUnused(text, own.wire.variables, wire)
      .replaceAll(own.className, className)
      .replaceAll(own.wire.variables, wire.variables)
      .replaceAll(own.wire.keyHeader, wire.keyHeader)
      .replaceAll(own.className.toLowerCase(), className.toLowerCase());
  return new Map([
    ...Object.entries(runtimeSources).map(([name, text]): [string, string] => [`src/${name}`, named(text)]),
    ["src/vendor.ts", vendorModule(wire)],
    [
      "package.json",
      emitPackageJson(settings, {
        folder: RUNTIME,
        description: `Runtime of the generated ${wire.name} clients: OAuth, paging, retries, rate limit. Unofficial.`,
        keywords: [...settings.vendor.keywords, "oauth"],
        dependencies: [],
        mocks: "engine",
      }),
    ],
    [
      "README.md",
      render("runtime-readme.md", {
        ...vendorView(settings, []),
        package: packageName(settings, RUNTIME),
        sdk: packageName(settings, SDK),
      }),
    ],
  ]);
}

/** `// #region tenants` holds what a vendor with tenants has; tables in comments have a row an environment variable. */
function withoutUnused(text: string, variables: string, wire: WireProfile): string {
  const unused = variablesOf(unusedOf(wire)).map((name) => `\`${variables}${name}\``);
  const region =
    wire.tenant === undefined
      ? / *\/\/ #region tenants\n[^]*?\/\/ #endregion\n\n?/g
      : / *\/\/ #(?:end)?region.*\n/g;
  const lines = text.replace(region, "").split("\n");
  return lines.filter((line) => !unused.some((name) => line.startsWith(` * | ${name}`))).join("\n");
}

/** The runtime's constants, one by one, so that bundlers drop what a client or a mock does not read. */
export function vendorModule(wire: WireProfile): string {
  const { environments, page, feed } = wire;
  const constant = (name: string, value: Data, type = "") => {
    const start = `export const ${name}${type} = `;
    return `${start}${literal(value, { indent: 0, column: start.length })};`;
  };
  const optional = (value: string | undefined) => (value === undefined ? "undefined" : quote(value));
  return [
    `/** ${wire.name} on the wire. Printed from the vendor's profile; to change it, change that. */`,
    "",
    `export type Environment = ${Object.keys(environments).map(quote).join(" | ")};`,
    "",
    "/** Credentials that the vendor's clients do without. */",
    `export type Unused = ${unusedOf(wire).map(quote).join(" | ") || "never"};`,
    "",
    constant("CREDENTIALS", credentialsOf(wire), ": readonly string[]"),
    constant("ENVIRONMENTS", environments, ": Record<Environment, { api: string; auth?: string }>"),
    `export const TOKEN_PATH: string | undefined = ${optional(wire.tokenPath)};`,
    `export const TENANT: string | undefined = ${optional(wire.tenant)};`,
    constant("KEY_HEADER", wire.keyHeader),
    `export const RATE: number | undefined = ${wire.rate ?? "undefined"};`,
    constant("VARIABLES", wire.variables),
    "",
    constant("NUMBER", page.number),
    constant("SIZE", page.size),
    constant("INCLUDE_TOTAL", page.withTotal),
    constant("ITEMS", page.items),
    constant("MORE", page.more),
    constant("TOTAL", page.total),
    "",
    constant("FROM", feed.from),
    `export const RECENT: string | undefined = ${optional(feed.recent)};`,
    constant("FEED_ITEMS", feed.items),
    `export const FEED_MORE: string | undefined = ${optional(feed.more)};`,
    constant("NEXT", feed.next),
    "",
  ].join("\n");
}
