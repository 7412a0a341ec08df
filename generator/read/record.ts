/**
 * What was released of one package: `specs/releases/<package>.json`. Input of a run like the documents are, so that versions and
 * changelogs of the generated packages are a function of texts, and written by `stgen version` alone.
 *
 * History and changelog come first and are for people, who may reword them. `surface` and `domain` describe the last release, for
 * the next comparison; one declaration, resource or model stands on one line, so that version control shows what a release changed.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { Domain } from "../model/ir.ts";
import type { InputFile } from "../ground/input.ts";
import { isDay } from "../ground/dates.ts";
import { parseData } from "./parse.ts";
import { isVersion, LEVELS } from "../model/version.ts";
import { get, getArray, isObject, type JsonValue } from "../ground/json.ts";
import type { Release } from "../model/release.ts";

export interface ReleaseRecord {
  /** Folder of the package: `crm`. */
  readonly package: string;
  /** Newest first, never empty. */
  readonly releases: readonly Release[];
  /** The oldest versions of other generated packages that the last release works with, by folder. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly surface: Surface;
  /** The domain as it was released, without prose. Absent for runtime and umbrella, and where another format wrote it. */
  readonly domain?: Domain;
}

/** What users of a package can rely on. */
export interface Surface {
  /** Declarations by exported name; those of another entry point have it in front: `./mocks handlers`. */
  readonly api: Readonly<Record<string, string>>;
  /** Hash of all code without comments and layout: what the package does where its declarations stay. */
  readonly code: string;
}

/**
 * Of the intermediate representation in `domain`; to be raised when `model/ir.ts` changes in a way that old data cannot be emitted, or would be
 * taken for a change. 2: what documents say of headers, of bodies and of signing in. 3: how parameters are written, headers among what clients
 * type, and what else documents say since (forms of bodies and answers, tuples, constants).
 */
const FORMAT = 3;

export function parseRecord(file: InputFile): {
  readonly record?: ReleaseRecord;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { value, diagnostics } = parseData(file);
  if (value === undefined) return { diagnostics };
  const fault = faultOf(value);
  if (fault !== undefined) {
    const [pointer, reason] = fault;
    return {
      diagnostics: [diagnostic("release-invalid", { reason }, { place: { file: file.path, pointer } })],
    };
  }
  // Checked above as far as a person's edit could break it; the rest is our own data.
  const { format, domain, ...rest } = value as unknown as ReleaseRecord & { readonly format: number };
  const record = { ...rest, ...(domain !== undefined && format === FORMAT && { domain }) };
  return { record, diagnostics: [] };
}

/** Records by package. */
export function parseRecords(files: readonly InputFile[]): {
  readonly records: ReadonlyMap<string, ReleaseRecord>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = files.map(parseRecord);
  const records = parsed.flatMap(({ record }) => (record === undefined ? [] : [record]));
  return {
    records: new Map(records.map((record) => [record.package, record])),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The pointer of what is wrong first, and why. */
function faultOf(value: JsonValue): readonly [string, string] | undefined {
  const surface = get(value, "surface");
  const releases = getArray(value, "releases");
  if (typeof get(value, "format") !== "number")
    return ["", "This is not a release record: it has no `format`"];
  if (typeof get(value, "package") !== "string") return ["", "The record names no `package`"];
  if (releases.length === 0) return ["/releases", "A record holds at least one release"];
  if (typeof get(surface, "code") !== "string" || !isObject(get(surface, "api")))
    return ["/surface", "The record lacks the surface of its last release"];
  if (!isObject(get(value, "dependencies")))
    return ["/dependencies", "The record lacks the versions its last release depends on"];
  for (const [i, release] of releases.entries()) {
    const reason = faultOfRelease(release);
    if (reason !== undefined) return [`/releases/${i}`, reason];
  }
  return undefined;
}

function faultOfRelease(release: JsonValue): string | undefined {
  const [version, date, changes] = ["version", "date", "changes"].map((key) => get(release, key));
  if (typeof version !== "string" || !isVersion(version)) {
    return "A release has a `version` such as 1.2.3";
  }
  if (typeof date !== "string" || !isDay(date)) return "A release has a `date` such as 2026-01-31";
  const isNote = (note: JsonValue) =>
    typeof get(note, "text") === "string" &&
    get(note, "level") !== "none" &&
    LEVELS.some((level) => level === get(note, "level"));
  if (!Array.isArray(changes) || !(changes as JsonValue[]).every(isNote)) {
    return "A release has `changes`, each with a `level` (major, minor or patch) and a `text`";
  }
  return undefined;
}

export function serialiseRecord(record: ReleaseRecord): string {
  const { releases, dependencies, surface, domain } = record;
  const parts = [
    `"format": ${FORMAT}`,
    `"package": ${JSON.stringify(record.package)}`,
    `"releases": ${indent(JSON.stringify(releases, null, 2))}`,
    `"dependencies": ${JSON.stringify(dependencies)}`,
    `"surface": {\n    "code": ${JSON.stringify(surface.code)},\n    "api": ${lines("{", surface.api)}\n  }`,
    ...(domain === undefined ? [] : [`"domain": ${domainLines(domain)}`]),
  ];
  return `{\n  ${parts.join(",\n  ")}\n}\n`;
}

function domainLines({ resources, models, ...facts }: Domain): string {
  const head = Object.entries(facts).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n    ${[...head, `"resources": ${lines("[", resources)}`, `"models": ${lines("[", models)}`].join(",\n    ")}\n  }`;
}

/** One entry a line. */
function lines(open: "{" | "[", entries: object): string {
  const rows = Object.entries(entries).map(([key, value]) =>
    open === "[" ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const close = open === "[" ? "]" : "}";
  return rows.length === 0 ? open + close : `${open}\n      ${rows.join(",\n      ")}\n    ${close}`;
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

/** The domain as it is kept: prose says nothing about the surface, and is the vendor's. */
export function withoutProse(domain: Domain): Domain {
  const isProse = (key: string, value: unknown) =>
    ((key === "description" || key === "summary") && typeof value === "string") ||
    (key === "reported" && Array.isArray(value));
  return JSON.parse(
    JSON.stringify(domain, (key, value: unknown) => (isProse(key, value) ? undefined : value)),
  ) as Domain;
}
