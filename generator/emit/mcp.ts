/** The server for assistants: what finds, describes and calls operations, hand-written, and the list of them, printed from all documents. */
import { mcpSources } from "virtual:assets";
import { append } from "../ground/collections.ts";
import { cleanLine, prose } from "../ground/text.ts";
import type { Entry } from "../mcp/catalogue.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Operation, Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import { MCP, packageName, RUNTIME, SDK, type Settings, versionOf } from "../model/settings.ts";
import type { Profile } from "../vendor/profile.ts";
import { emitManifests } from "./manifest.ts";
import { said } from "./noun.ts";
import { render } from "./template.ts";
import { textModules } from "./texts.ts";
import { forVendor, vendorView } from "./vendor.ts";

/** The official packages of the protocol; nothing else is asked for. */
const PACKAGES = { "@modelcontextprotocol/server": "^2.4.0" };

/** Characters of what is said of an operation beside its summary. */
const LONGEST_NOTE = 400;

export function emitMcp(domains: readonly Domain[], settings: Settings): ReadonlyMap<string, string> {
  const { vendor } = settings;
  const former = formerCalls(vendor);
  const names = { runtime: packageName(settings, RUNTIME), sdk: packageName(settings, SDK) };
  const sources = Object.entries(mcpSources).map(([path, text]): [string, string] => [
    `src/${path}`,
    forVendor(text, vendor).replaceAll(
      /"\.\.\/runtime\/(?:(mocks|schemas)\/)?index\.js"/g,
      (_, entry: string | undefined) =>
        JSON.stringify(entry === undefined ? names.runtime : `${names.runtime}/${entry}`),
    ),
  ]);
  const command = `${vendor.wire.caller}-mcp`;
  const view = {
    ...vendorView(settings, []),
    ...names,
    package: packageName(settings, MCP),
    command,
    tokenVariable: `${vendor.wire.variables}_MCP_TOKEN`,
    operations: domains.reduce((sum, domain) => sum + resourceOperations(domain).length, 0),
    domain: domains.find(({ id }) => id === vendor.examples.domain)?.name ?? domains[0]?.name ?? "",
  };
  const made = new Map([
    ...sources,
    ...textModules(domains, {
      folder: "catalogue",
      what: "Operations",
      of: (domain) => entriesOf(domain, former),
    }),
    // Apart from all else, for it is another one after each release.
    ["src/version.ts", render("mcp-version.ts", { version: JSON.stringify(versionOf(settings, MCP)) })],
    ["src/program.ts", render("mcp-program.ts", view)],
    ["src/cli.ts", render("mcp-cli.ts", view)],
    ...emitManifests(settings, {
      folder: MCP,
      description: `A server of the Model Context Protocol: assistants find, understand and call the API of ${vendor.wire.name}. Unofficial.`,
      keywords: [...vendor.keywords, "mcp", "assistant"],
      dependencies: [RUNTIME, SDK],
      packages: PACKAGES,
      command,
    }),
    ["README.md", render("mcp-readme.md", view)],
  ]);
  return made.set(
    "src/index.ts",
    `${made.get("src/index.ts") ?? ""}export { toolsOver } from "./program.js";\n`,
  );
}

/** Calls of the API before, by the operation that came in the place of each: `crm Customers_GetList`. */
export type FormerCalls = ReadonlyMap<string, readonly string[]>;

export function formerCalls({ before }: Profile): FormerCalls {
  const calls = new Map<string, string[]>();
  for (const [call, operation] of Object.entries(before?.calls ?? {})) append(calls, operation, call);
  return calls;
}

/** What is known of the operations of a domain, to find one and to know how it is called. */
export function entriesOf(domain: Domain, former: FormerCalls): readonly Entry[] {
  return resourceOperations(domain).map((one) => entryOf(domain, one, former));
}

function entryOf(domain: Domain, one: ResourceOperation, former: FormerCalls): Entry {
  const { operation } = one;
  const { method, paging, query, body, pathParameters, deprecated, scopes, source } = operation;
  const takes = pathParameters.map((parameter) => parameter.source);
  const filters = query?.parameters.map((parameter) => parameter.source);
  const notes = notesOf(operation);
  const fields = fieldNames(domain, operation);
  const before = former.get(`${domain.id} ${source}`);
  const rows = {
    page: "pages",
    feed: "feed",
    none: paging.kind === "none" && paging.joins ? "pages" : undefined,
  } as const;
  return {
    call: `${domain.name}.${accessorOf(one)}`,
    id: source,
    method,
    path: fullPath(domain, operation),
    says: summaryOf(one),
    ...(notes.length > 0 && { notes }),
    ...(takes.length > 0 && { takes }),
    ...(filters && { query: filters }),
    ...(body && { hasBody: true as const }),
    ...(rows[paging.kind] !== undefined && { rows: rows[paging.kind] as "pages" | "feed" }),
    ...(isWrite(operation) && { isWrite: true as const }),
    ...(deprecated && { isDeprecated: true as const }),
    ...(scopes.length > 0 && { scopes }),
    ...(fields !== "" && { fields }),
    ...(before && { before }),
  };
}

const READING = ["GET", "HEAD", "OPTIONS", "QUERY"];

/**
 * Whether an operation changes something: all that have no method of reading, but those that ask for a scope of reading alone, or are called a
 * search, because what they ask for is too long for a query.
 */
function isWrite({ method, scopes, name }: Operation): boolean {
  const isRead = scopes.length > 0 && scopes.every((scope) => scope.endsWith(":r"));
  return !READING.includes(method) && !isRead && name !== "search";
}

function summaryOf({ resource, operation }: ResourceOperation): string {
  const text = cleanLine(prose(operation.summary ?? operation.description ?? ""));
  const words = text === "" ? `${said(operation.name)} ${said(resource.name)}` : text;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function notesOf({ summary, description, reported = [], paging, query }: Operation): readonly string[] {
  const more =
    description !== undefined && description !== summary && summary !== undefined ? [description] : [];
  const caps = (query?.parameters ?? []).flatMap(({ source, maxItems }) =>
    maxItems === undefined || paging.kind === "feed" ? [] : [source],
  );
  return [
    ...[...more, ...reported].map((text) => cleanLine(prose(text)).slice(0, LONGEST_NOTE)),
    ...(caps.length > 0 ? [`Any number of ${caps.join(", ")}: long lists are asked for in parts.`] : []),
  ].filter((text) => text !== "");
}

/** Of bodies and answers, or of their rows. */
function fieldNames(domain: Domain, { body, paging, success }: Operation): string {
  const item = paging.kind === "none" ? paging.joins?.item : paging.item;
  const types: readonly (Type | undefined)[] = [body?.type, item ?? success.type];
  const names = types.flatMap(
    (type) => (type && fieldsOf(type, modelsOf(domain)))?.map(({ source }) => source) ?? [],
  );
  return [...new Set(names)].filter((name) => !/\s/.test(name)).join(" ");
}
