/**
 * The table of domains, `domains.yaml`: what the documents cannot say about themselves.
 *
 * The table is checked as a whole; every fault is reported with its place. Documents of domains that are not in the table work
 * too: {@link rowFor} makes a row from the file's name and the general rules.
 */
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/codes.ts";
import { kebabCase } from "../ground/identifier.ts";
import type { RetryRule } from "../model/ir.ts";
import { parseData } from "./parse.ts";
import { get, getArray, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { SourceFile } from "../ground/input.ts";

/** One domain, rules of the whole table filled in. */
export interface DomainRow {
  readonly id: string;
  readonly portalId?: string;
  /** Last part of the package's name. */
  readonly package: string;
  readonly title?: string;
  /** Paths of server URLs by which a document is recognised. */
  readonly basePaths: readonly string[];
  /** `operationId` → `resource.method`. */
  readonly operationNames: ReadonlyMap<string, string>;
  /** Schema name → short name. */
  readonly schemaNames: ReadonlyMap<string, string>;
  /** All overridden names, with their places. */
  readonly overrides: ReadonlyMap<string, Place>;
  readonly isIdList: (parameter: string) => boolean;
  /** Greatest number of comma-separated ids, where a document states none. */
  readonly idCap: number;
  readonly firstPage: number;
  readonly paging: ReadonlyMap<string, { readonly first?: number; readonly kind?: "none" }>;
  readonly retryOn: ReadonlyMap<string, readonly RetryRule[]>;
  /** Whether the row is ours or was written by the user, who then wants to know about stale entries. */
  readonly origin: "bundled" | "user";
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
}

interface Defaults {
  readonly idListPattern: RegExp;
  readonly idCap: number;
  readonly firstPage: number;
}

const DEFAULTS: Defaults = { idListPattern: /^ids$|Ids$/, idCap: 50, firstPage: 1 };

export const EMPTY_TABLE: DomainTable = { rows: [], availability: [], defaults: DEFAULTS };

export function parseTable(
  file: SourceFile,
  origin: DomainRow["origin"],
): { readonly table: DomainTable; readonly diagnostics: readonly Diagnostic[] } {
  if (file.text.trim() === "") return { table: EMPTY_TABLE, diagnostics: [] };
  const parsed = parseData(file);
  if (parsed.diagnostics.length > 0) return { table: EMPTY_TABLE, diagnostics: parsed.diagnostics };
  const faults: Diagnostic[] = [];
  const check = new Checker(file.path, faults);
  const root = check.object(parsed.value, "", "The table");
  check.keys(root, "", ["defaults", "domains", "availability"]);
  const defaults = readDefaults(check, get(root, "defaults"));
  const rows = check
    .list(get(root, "domains"), "/domains")
    .map((value, i) => readRow(check, value, { at: join("/domains", i), defaults, origin }));
  for (const [i, row] of rows.entries()) {
    if (rows.findIndex((other) => other.id === row.id) !== i) {
      check.fault(`The domain ${row.id} has two rows`, join("/domains", i, "id"));
    }
  }
  const availability = readAvailability(check, get(root, "availability"));
  return { table: { rows, availability, defaults }, diagnostics: faults };
}

/** The row of a document: by the path of its server, by its file name, else a new one. */
export function rowFor(
  table: DomainTable,
  document: { readonly root: JsonObject; readonly path: string },
): DomainRow {
  const stem = document.path.replace(/^.*[/\\]/, "").replace(/\.(json|ya?ml)$/i, "");
  const [server] = getArray(document.root, "servers");
  const path = serverPath(getString(server, "url"));
  const portalId = getString(document.root, "x-portal-id");
  const found =
    table.rows.find((row) => path !== "" && row.basePaths.includes(path)) ??
    table.rows.find((row) => portalId !== undefined && row.portalId === portalId) ??
    table.rows.find((row) => row.id === stem || row.portalId === stem);
  if (found) return found;
  const id = kebabCase(stem);
  return {
    id,
    package: id,
    basePaths: [],
    operationNames: new Map(),
    schemaNames: new Map(),
    overrides: new Map(),
    isIdList: (name) => table.defaults.idListPattern.test(name),
    idCap: table.defaults.idCap,
    firstPage: table.defaults.firstPage,
    paging: new Map(),
    retryOn: new Map(),
    origin: "bundled",
  };
}

function serverPath(url: string | undefined): string {
  try {
    return url === undefined ? "" : new URL(url, "https://host.invalid").pathname.replace(/\/+$/, "");
  } catch {
    return "";
  }
}

function readDefaults(check: Checker, value: JsonValue | undefined): Defaults {
  if (value === undefined) return DEFAULTS;
  const object = check.object(value, "/defaults", "defaults");
  check.keys(object, "/defaults", ["idLists", "idCap", "firstPage"]);
  const suffixes = check
    .list(get(object, "idLists"), "/defaults/idLists")
    .filter((s) => typeof s === "string");
  const pattern = suffixes.map((suffix) =>
    suffix.startsWith("*") ? `${escape(suffix.slice(1))}$` : `^${escape(suffix)}$`,
  );
  return {
    idListPattern: pattern.length > 0 ? new RegExp(pattern.join("|")) : DEFAULTS.idListPattern,
    idCap: check.integer(get(object, "idCap"), "/defaults/idCap") ?? DEFAULTS.idCap,
    firstPage: check.integer(get(object, "firstPage"), "/defaults/firstPage") ?? DEFAULTS.firstPage,
  };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

const ROW_KEYS = [
  "id",
  "portalId",
  "package",
  "title",
  "basePath",
  "names",
  "idLists",
  "notIdLists",
  "paging",
  "retryOn",
];

function readRow(
  check: Checker,
  value: JsonValue,
  how: { readonly at: string; readonly defaults: Defaults; readonly origin: DomainRow["origin"] },
): DomainRow {
  const { at, defaults } = how;
  const row = check.object(value, at, "A domain");
  check.keys(row, at, ROW_KEYS);
  const id = check.name(get(row, "id"), join(at, "id")) ?? "unnamed";
  const portalId = check.text(get(row, "portalId"), join(at, "portalId"));
  const title = check.text(get(row, "title"), join(at, "title"));
  const base = get(row, "basePath");
  const names = check.optionalObject(get(row, "names"), join(at, "names"));
  check.keys(names, join(at, "names"), ["operations", "schemas"]);
  const operationNames = check.texts(
    get(names, "operations"),
    join(at, "names", "operations"),
    /^[A-Za-z]\w*\.[A-Za-z]\w*$/,
  );
  const schemaNames = check.texts(get(names, "schemas"), join(at, "names", "schemas"), /^[A-Z]\w*$/);
  const overrides = new Map<string, Place>();
  for (const [key, map] of [
    ["operations", operationNames],
    ["schemas", schemaNames],
  ] as const) {
    for (const source of map.keys()) {
      overrides.set(source, { file: check.file, pointer: join(at, "names", key, source), at: "key" });
    }
  }
  const idLists = new Set(check.list(get(row, "idLists"), join(at, "idLists")).map(String));
  const notIdLists = new Set(check.list(get(row, "notIdLists"), join(at, "notIdLists")).map(String));
  return {
    id,
    ...(portalId !== undefined && { portalId }),
    package: check.packageName(get(row, "package") ?? id, join(at, "package")) ?? id,
    ...(title !== undefined && { title }),
    basePaths: (Array.isArray(base) ? base : base === undefined ? [] : [base]).map(String),
    operationNames,
    schemaNames,
    overrides,
    isIdList: (name) => !notIdLists.has(name) && (idLists.has(name) || defaults.idListPattern.test(name)),
    idCap: defaults.idCap,
    firstPage: defaults.firstPage,
    paging: readPaging(check, get(row, "paging"), join(at, "paging")),
    retryOn: readRetries(check, get(row, "retryOn"), join(at, "retryOn")),
    origin: how.origin,
  };
}

function readPaging(check: Checker, value: JsonValue | undefined, at: string): DomainRow["paging"] {
  const paging = new Map<string, { first?: number; kind?: "none" }>();
  for (const [operation, stated] of Object.entries(check.optionalObject(value, at))) {
    const pointer = join(at, operation);
    if (stated === "none") {
      paging.set(operation, { kind: "none" });
      continue;
    }
    const object = check.object(stated, pointer, "A paging exception");
    check.keys(object, pointer, ["first"]);
    const first = check.integer(get(object, "first"), join(pointer, "first"));
    paging.set(operation, first === undefined ? {} : { first });
  }
  return paging;
}

function readRetries(check: Checker, value: JsonValue | undefined, at: string): DomainRow["retryOn"] {
  const retries = new Map<string, RetryRule[]>();
  for (const [operation, stated] of Object.entries(check.optionalObject(value, at))) {
    const rules = check.list(stated, join(at, operation)).flatMap((rule, i): RetryRule[] => {
      const status = check.integer(get(rule, "status"), join(at, operation, i, "status"));
      const title = check.text(get(rule, "title"), join(at, operation, i, "title"));
      return status === undefined || title === undefined ? [] : [{ status, title }];
    });
    retries.set(operation, rules);
  }
  return retries;
}

function readAvailability(check: Checker, value: JsonValue | undefined): AvailabilityRow[] {
  return Object.entries(check.optionalObject(value, "/availability")).map(([group, stated]) => {
    const at = join("/availability", group);
    const row = check.object(stated, at, "A group");
    check.keys(row, at, ["domain", "resource", "integration", "production"]);
    return {
      group,
      domain: check.text(get(row, "domain"), join(at, "domain")) ?? "",
      resource: check.text(get(row, "resource"), join(at, "resource")) ?? "",
      integration: get(row, "integration") !== false,
      production: get(row, "production") !== false,
      place: { file: check.file, pointer: at, at: "key" },
    };
  });
}

/** Reads values of a kind, collecting what is of another. */
export class Checker {
  readonly file: string;
  readonly #faults: Diagnostic[];

  constructor(file: string, faults: Diagnostic[]) {
    this.file = file;
    this.#faults = faults;
  }

  fault(reason: string, pointer: string): void {
    this.#faults.push(diagnostic("table-invalid", { reason }, { place: { file: this.file, pointer } }));
  }

  object(value: JsonValue | undefined, at: string, what: string): JsonObject {
    if (isObject(value)) return value;
    this.fault(`${what} has to be a mapping`, at);
    return {};
  }

  optionalObject(value: JsonValue | undefined, at: string): JsonObject {
    return value === undefined || value === null ? {} : this.object(value, at, "This");
  }

  keys(object: JsonObject, at: string, known: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (!known.includes(key) && !key.startsWith("x-")) {
        this.fault(`The key ${key} is not known here; known are ${known.join(", ")}`, join(at, key));
      }
    }
  }

  list(value: JsonValue | undefined, at: string): readonly JsonValue[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) this.fault("This has to be a list", at);
    return [];
  }

  text(value: JsonValue | undefined, at: string): string | undefined {
    if (typeof value === "string" || value === undefined) return value;
    this.fault("This has to be text", at);
    return undefined;
  }

  /** Becomes a folder and a part of a package's name. */
  name(value: JsonValue | undefined, at: string): string | undefined {
    if (typeof value === "string" && /^[a-z0-9][a-z0-9._-]*$/.test(value)) return value;
    this.fault("A name has lower-case letters, digits, dots and hyphens only", at);
    return undefined;
  }

  /** Two packages are made whatever the documents are. */
  packageName(value: JsonValue | undefined, at: string): string | undefined {
    if (value === "runtime" || value === "sdk") this.fault(`The package ${value} is made already`, at);
    return this.name(value, at);
  }

  integer(value: JsonValue | undefined, at: string): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    this.fault("This has to be a whole number from 0", at);
    return undefined;
  }

  texts(value: JsonValue | undefined, at: string, pattern: RegExp): ReadonlyMap<string, string> {
    const map = new Map<string, string>();
    for (const [key, text] of Object.entries(this.optionalObject(value, at))) {
      if (typeof text === "string" && pattern.test(text)) map.set(key, text);
      else this.fault(`The name of ${key} has to look like ${pattern.source}`, join(at, key));
    }
    return map;
  }
}
