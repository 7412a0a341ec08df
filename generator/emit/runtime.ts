/** The package that all generated clients share. */
import { runtimeSources } from "virtual:assets";
import { version } from "virtual:program";
import { packageName, RUNTIME, SDK, type Settings, settingsOf, versionOf } from "../model/settings.ts";
import type { Profile } from "../vendor/profile.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { type Doc, print } from "./code/doc.ts";
import { type Data, data, name } from "./code/expression.ts";
import { constant, interfaceOf, typeAlias } from "./code/statement.ts";
import { blockComment, lined, propertyName } from "./code/token.ts";
import {
  arrayType,
  keyword,
  literalType,
  type MemberCode,
  propertySignature,
  reference,
  unionType,
} from "./code/type.ts";
import { type EnvelopeName, envelopesOf } from "../model/envelope.ts";
import { emitManifests } from "./manifest.ts";
import { REPORTS } from "./reports.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { credentialsOf, forVendor, unusedOf, variablesOf, vendorView } from "./vendor.ts";

/** The runtime package: its sources as they are, but for what the vendor has of its own, and without what it does not have. */
export function emitRuntime(settings: Settings): ReadonlyMap<string, string> {
  const { vendor } = settings;
  const { wire } = vendor;
  const named = (text: string) => forVendor(withoutUnused(text, vendor), vendor);
  const isUsed = (name: string) => vendor.reports !== undefined || !name.startsWith(`${REPORTS}/`);
  return new Map([
    ...Object.entries(runtimeSources)
      .filter(([name]) => isUsed(name))
      .map(([name, text]): [string, string] => [`src/${name}`, named(text)]),
    ["src/vendor.ts", vendorModule(wire)],
    ["src/version.ts", versionModule(settings)],
    ...emitManifests(settings, {
      folder: RUNTIME,
      description: `Runtime of the generated ${wire.name} clients: OAuth, paging, retries, rate limit. Unofficial.`,
      keywords: [...settings.vendor.keywords, "oauth"],
      dependencies: [],
      mocks: "engine",
      opentelemetry: true,
      reports: vendor.reports !== undefined,
    }),
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

/** `// #region tenants` holds what a vendor with tenants has, `reports` likewise; tables in comments have a row an environment variable. */
export function withoutUnused(text: string, { wire, reports }: Profile): string {
  const { variables } = settingsOf({}).vendor.wire;
  const unused = variablesOf(unusedOf(wire)).map((name) => `\`${variables}${name}\``);
  const absent = [...(wire.tenant === undefined ? ["tenants"] : []), ...(reports ? [] : ["reports"])];
  const parts = new RegExp(` *// #region (?:${absent.join("|") || "(?!)"})\\n[^]*?// #endregion\\n\\n?`, "g");
  const kept = text.replace(parts, "").replace(/ *\/\/ #(?:end)?region.*\n/g, "");
  const lines = kept.split("\n");
  return lines.filter((line) => !unused.some((name) => line.startsWith(` * | ${name}`))).join("\n");
}

/** What the client says of itself with each call: `st-v2-runtime/1.2.0 servicetitan-codegen/1.2.0`. */
function versionModule(settings: Settings): string {
  const name = packageName(settings, RUNTIME).replace("@", "").replaceAll("/", "-");
  const agent = `${name}/${versionOf(settings, RUNTIME)} servicetitan-codegen/${version}`;
  const module = [
    "/** What the client calls itself: the package and its version. Printed when the packages are made. */",
    constant("export const AGENT", data(agent)),
    "",
  ];
  return print(lined(module), CODE);
}

/** The runtime's constants, one by one, so that bundlers drop what a client or a mock does not read. */
export function vendorModule(wire: WireProfile): string {
  const { environments, page, feed, changed = [] } = wire;
  const exported = (declared: string, value: Data) => constant(`export const ${declared}`, data(value));
  const optional = (declared: string, value: string | number | undefined) =>
    constant(`export const ${declared} | undefined`, value === undefined ? name("undefined") : data(value));
  const unused = unusedOf(wire).map(literalType);
  const module: readonly Doc[] = [
    `/** ${wire.name} on the wire. Printed from the vendor's profile; to change it, change that. */`,
    "",
    typeAlias("Environment", unionType(Object.keys(environments).map(literalType))),
    "",
    "/** Credentials that the vendor's clients do without. */",
    typeAlias("Unused", unused.length > 0 ? unionType(unused) : keyword("never")),
    "",
    exported("CREDENTIALS: readonly string[]", credentialsOf(wire)),
    exported("ENVIRONMENTS: Record<Environment, { api: string; auth?: string }>", environments),
    optional("TOKEN_PATH: string", wire.tokenPath),
    optional("TENANT: string", wire.tenant),
    exported("CALLER", wire.caller),
    exported("KEY_HEADER", wire.keyHeader),
    optional("RATE: number", wire.rate),
    exported("VARIABLES", wire.variables),
    "",
    "/** Patterns of names that people make up, and what they may mean. */",
    exported("INVENTED: readonly (readonly [string, string])[]", wire.inventions ?? []),
    "",
    exported("NUMBER", page.number),
    exported("SIZE", page.size),
    exported("INCLUDE_TOTAL", page.withTotal),
    exported("ITEMS", page.items),
    exported("MORE", page.more),
    exported("TOTAL", page.total),
    "",
    "/** What a sync asks a list for. */",
    interfaceOf(
      "ChangedSince",
      changed.map((filter) => propertySignature(`${propertyName(filter)}?`, reference("Date"))),
    ),
    "",
    exported("CHANGED: readonly (keyof ChangedSince)[]", changed),
    "",
    "/** How answers say what came of each item: a field, its values for done and for failed, the field that says why. */",
    exported(
      "OUTCOMES: readonly (readonly [string, string | boolean, string | boolean, string])[]",
      wire.outcomes ?? [],
    ),
    "",
    exported("FROM", feed.from),
    optional("RECENT: string", feed.recent),
    exported("FEED_ITEMS", feed.items),
    optional("FEED_MORE: string", feed.more),
    exported("NEXT", feed.next),
    "",
    "/** A page of a list. */",
    envelope("Page", wire),
    "",
    "/** A page of a feed. */",
    envelope("FeedPage", wire),
    "",
  ];
  return print(lined(module), CODE);
}

/** A generic interface, with what each field is for. */
function envelope(name: EnvelopeName, { page, feed, ...wire }: WireProfile): Doc {
  const notes = [
    [page.number, "Number of this page."],
    [page.size, "Rows that a page holds at most."],
    [page.total, `Rows of all pages together, where \`${page.withTotal}\` asked for it.`],
    [feed.next, "Where the next call begins."],
    [name === "Page" ? page.more : (feed.more ?? ""), "Whether more rows follow."],
  ] as const;
  const members = Object.entries(envelopesOf({ page, feed, ...wire })[name]).map(
    ([field, shape]): MemberCode => {
      const [, note] = notes.find(([named]) => named === field) ?? [];
      const isOptional = shape.endsWith("?");
      const member =
        shape === "rows"
          ? propertySignature(propertyName(field), arrayType(reference("T")))
          : propertySignature(
              `${propertyName(field)}${isOptional ? "?" : ""}`,
              isOptional ? unionType([reference(shape.slice(0, -1)), keyword("null")]) : reference(shape),
            );
      return note === undefined ? member : { ...member, comment: blockComment([`/** ${note} */`]) };
    },
  );
  return interfaceOf(`${name}<T>`, members);
}
