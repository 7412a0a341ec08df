/**
 * The table of domains, `domains.yaml`: what the documents cannot say about themselves.
 *
 * The table is checked as a whole; every fault is reported with its place. Documents of domains that are not in the table work
 * too: {@link rowFor} makes a row from the file's name and the general rules.
 */
import type { Diagnostic, Place } from "../diagnostics/codes.ts";
import { kebabCase } from "../ground/identifier.ts";
import { escapeRegExp } from "../ground/text.ts";
import type { OwnLimit, RetryRule } from "../model/ir.ts";
import { serverPath } from "../model/path.ts";
import { SHARED_PACKAGES } from "../model/settings.ts";
import { get, getArray, getString, type JsonObject } from "../ground/json.ts";
import type { InputFile } from "../ground/input.ts";
import {
  asText,
  type Check,
  checkFile,
  wholeNumber,
  listOf,
  mapOf,
  record,
  type Spot,
  text,
  unchecked,
} from "./check.ts";

/** One domain, rules of the whole table filled in. */
export interface DomainRow {
  readonly id: string;
  readonly portalId?: string;
  /** Last part of the package's name. */
  readonly package: string;
  readonly title?: string;
  /** Paths of server URLs by which a document is recognised. */
  readonly basePaths: readonly string[];
  /** `operationId`, or `GET /path` where there is none → `resource.method`. */
  readonly operationNames: ReadonlyMap<string, string>;
  /** Schema name → short name. */
  readonly schemaNames: ReadonlyMap<string, string>;
  /** All overridden names, with their places. */
  readonly overrides: ReadonlyMap<string, Place>;
  readonly isIdList: (parameter: string) => boolean;
  /** Greatest number of comma-separated ids, where a document states none; absent where nobody knows. */
  readonly idCap?: number;
  readonly firstPage: number;
  /** Rows a page that lists are known to answer, where a document states no number; absent where nobody knows. */
  readonly largestPage?: number;
  /** Of a document that is not the vendor's: scheme and host of its first server; empty where it states none. */
  readonly foreignOrigin?: string;
  readonly paging: ReadonlyMap<string, PagingException>;
  readonly retryOn: ReadonlyMap<string, readonly RetryRule[]>;
  readonly limits: ReadonlyMap<string, OwnLimit>;
  /** Whether the row is ours or was written by the user, who then wants to know about stale entries. */
  readonly origin: "bundled" | "user";
}

interface PagingException {
  readonly first?: number;
  /** Rows a page; 0 where the API is to decide. */
  readonly size?: number;
  readonly kind?: "none";
}

/** An endpoint group of the announcement this project started from, and where it is now. */
export interface AvailabilityRow {
  readonly group: string;
  readonly domain: string;
  readonly resource: string;
  readonly integration: boolean;
  readonly production: boolean;
  readonly place: Place;
}

export interface DomainTable {
  readonly rows: readonly DomainRow[];
  readonly availability: readonly AvailabilityRow[];
  readonly defaults: Defaults;
  /** Schemes and hosts of the vendor whose facts the table has; absent where it is the user's, about whatever documents there are. */
  readonly origins?: ReadonlySet<string>;
}

interface Defaults {
  readonly idListPattern: RegExp;
  readonly idCap?: number;
  readonly firstPage: number;
  readonly largestPage?: number;
}

const DEFAULTS: Defaults = { idListPattern: /^ids$|Ids$/, idCap: 50, firstPage: 1 };

/** Where nothing is known but what a document says. */
export const NO_DEFAULTS: Defaults = { idListPattern: /^(?!)/, firstPage: 1 };

export const EMPTY_TABLE: DomainTable = { rows: [], availability: [], defaults: DEFAULTS };

export function parseTable(
  file: InputFile,
  origin: DomainRow["origin"],
): { readonly table: DomainTable; readonly diagnostics: readonly Diagnostic[] } {
  if (file.text.trim() === "") return { table: EMPTY_TABLE, diagnostics: [] };
  const check = (root: Spot) => readTable(root, origin);
  const { value: table = EMPTY_TABLE, diagnostics } = checkFile(file, { code: "table-invalid", check });
  return { table, diagnostics };
}

function readTable(root: Spot, origin: DomainRow["origin"]): DomainTable {
  record({ defaults: unchecked, domains: unchecked, availability: unchecked }, "The table")(root);
  const defaults = readDefaults(root.at("defaults"));
  const domains = root.at("domains");
  const rows = listOf((row) => readRow(row, { defaults, origin }))(domains);
  for (const [i, { id }] of rows.entries()) {
    if (rows.findIndex((other) => other.id === id) !== i)
      domains.at(i).at("id").fault(`The domain ${id} has two rows`);
  }
  const groups = mapOf(readGroup)(root.at("availability"));
  return { rows, availability: [...groups.values()], defaults };
}

/** The row of a document: by the path of its server, by its id on the portal, by its file name, else a new one. */
export function rowFor(
  table: DomainTable,
  document: { readonly root: JsonObject; readonly path: string },
): DomainRow {
  const stem = document.path.replace(/^.*[/\\]/, "").replace(/\.(json|ya?ml)$/i, "");
  const [server] = getArray(document.root, "servers");
  const path = serverPath(getString(server, "url") ?? "") ?? "";
  const portalId = getString(document.root, "x-portal-id");
  const known =
    table.rows.find((row) => path !== "" && row.basePaths.includes(path)) ??
    table.rows.find((row) => portalId !== undefined && row.portalId === portalId);
  if (known) return known;
  const foreignOrigin = foreignOriginOf(table, document.root);
  const isForeign = foreignOrigin !== undefined && { foreignOrigin };
  const called = table.rows.find((row) => row.id === stem || row.portalId === stem);
  // The name of a file is as good as none where the document says that it is somebody else's; a table of the user's knows better.
  if (called && (!foreignOrigin || called.origin === "user")) return { ...called, ...isForeign };
  const id = kebabCase(stem);
  const { idListPattern, ...numbers } = foreignOrigin === undefined ? table.defaults : NO_DEFAULTS;
  return {
    ...isForeign,
    id,
    package: SHARED_PACKAGES.includes(id) ? `${id}_` : id,
    basePaths: [],
    operationNames: new Map(),
    schemaNames: new Map(),
    overrides: new Map(),
    isIdList: (name) => idListPattern.test(name),
    ...numbers,
    paging: new Map(),
    retryOn: new Map(),
    limits: new Map(),
    origin: "bundled",
  };
}

/** Absent where the document is the vendor's, or there is no telling. */
function foreignOriginOf({ origins }: DomainTable, root: JsonObject): string | undefined {
  if (origins === undefined || get(root, "openapi") === undefined) return undefined;
  const urls = getArray(root, "servers").map((server) => getString(server, "url") ?? "");
  const stated = urls.flatMap((url) =>
    /^https?:/i.test(url) && URL.canParse(url) ? [new URL(url).origin] : [],
  );
  return stated.some((origin) => origins.has(origin)) ? undefined : (stated[0] ?? "");
}

function readDefaults(spot: Spot): Defaults {
  if (spot.value === undefined) return DEFAULTS;
  const { idLists, ...numbers } = defaultRules(spot);
  const patterns = idLists
    .filter((name) => typeof name === "string")
    .map((name) => (name.startsWith("*") ? `${escapeRegExp(name.slice(1))}$` : `^${escapeRegExp(name)}$`));
  const idListPattern = patterns.length > 0 ? new RegExp(patterns.join("|")) : DEFAULTS.idListPattern;
  return { ...DEFAULTS, ...numbers, idListPattern };
}

const defaultRules = record(
  { idLists: listOf(unchecked), idCap: wholeNumber, firstPage: wholeNumber, largestPage: wholeNumber },
  "defaults",
);

/** Becomes a folder and a part of a package's name. */
const name: Check<string | undefined> = (spot) =>
  typeof spot.value === "string" && /^[a-z0-9][a-z0-9._-]*$/.test(spot.value)
    ? spot.value
    : spot.fault("A name has lower-case letters, digits, dots and hyphens only");

/** New names by those of the document. */
function namesLike(pattern: RegExp, example: string): Check<ReadonlyMap<string, string>> {
  return mapOf((spot, key) =>
    typeof spot.value === "string" && pattern.test(spot.value)
      ? spot.value
      : spot.fault(`The name of ${key} has to look like ${example}`),
  );
}

const domainRow = record(
  {
    id: name,
    portalId: text,
    package: unchecked,
    title: text,
    basePath: (spot) => spot.oneOrMore().map(asText),
    names: record({
      operations: namesLike(/^\p{L}[\p{L}\p{N}_]*\.\p{L}[\p{L}\p{N}_]*$/u, "jobs.listNotes"),
      schemas: namesLike(/^(?!\p{Ll})\p{L}[\p{L}\p{N}_]*$/u, "JobNote"),
    }),
    idLists: listOf(asText),
    notIdLists: listOf(asText),
    paging: mapOf(paging),
    retryOn: mapOf(listOf(retry)),
    limits: mapOf(ownLimit),
  },
  "A domain",
);

function readRow(
  spot: Spot,
  { defaults, origin }: { readonly defaults: Defaults; readonly origin: DomainRow["origin"] },
): DomainRow {
  const { id = "unnamed", names, basePath, idLists, notIdLists, ...stated } = domainRow(spot);
  const { idListPattern, ...numbers } = defaults;
  const overrides = Object.entries(names).flatMap(([kind, map]) =>
    [...map.keys()].map((source) => [source, spot.at("names").at(kind).at(source).key] as const),
  );
  return {
    id,
    ...stated,
    package: packageName(spot.at("package"), id),
    basePaths: basePath,
    operationNames: names.operations,
    schemaNames: names.schemas,
    overrides: new Map(overrides),
    isIdList: (name) => !notIdLists.includes(name) && (idLists.includes(name) || idListPattern.test(name)),
    ...numbers,
    origin,
  };
}

/** That of the domain where none is stated; the others are made already, whatever the documents are. */
function packageName(spot: Spot, id: string): string {
  const stated = spot.value ?? id;
  if (SHARED_PACKAGES.includes(stated as string)) spot.fault(`The package ${stated} is made already`);
  return stated === id ? id : (name(spot) ?? id);
}

const pagingException = record({ first: wholeNumber, size: wholeNumber }, "A paging exception");

function paging(spot: Spot): PagingException {
  return spot.value === "none" ? { kind: "none" } : pagingException(spot);
}

function retry(spot: Spot): RetryRule | undefined {
  const [status, title] = [wholeNumber(spot.at("status")), text(spot.at("title"))];
  return status === undefined || title === undefined ? undefined : { status, title };
}

const limitNumbers = record(
  { calls: wholeNumber, seconds: wholeNumber, atOnce: wholeNumber, each: unchecked },
  "A limit",
);

function ownLimit(spot: Spot): OwnLimit | undefined {
  const { calls, seconds, atOnce, each } = limitNumbers(spot);
  if (each !== undefined && each !== "path")
    spot.at("each").fault("A limit is for each path, or for all: each: path");
  const isEach = each === "path" && { each: true as const };
  if (atOnce !== undefined && calls === undefined) return { atOnce, ...isEach };
  if (calls !== undefined && seconds !== undefined) return { calls, seconds, ...isEach };
  return spot.fault("A limit has calls and seconds, or atOnce");
}

const group = record(
  { domain: text, resource: text, integration: unchecked, production: unchecked },
  "A group",
);

function readGroup(spot: Spot, name: string): AvailabilityRow {
  const { domain = "", resource = "", integration, production } = group(spot);
  return {
    group: name,
    domain,
    resource,
    integration: integration !== false,
    production: production !== false,
    place: spot.key,
  };
}
