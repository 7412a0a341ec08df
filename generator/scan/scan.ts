/**
 * What code asks of the API, and what is wrong with it, as one pure function from texts to findings:
 *
 * ```
 * read     texts → sites: where something is called, with what, and what is made of the answer (`readers.ts`; `script/`, `text/`)
 * match    address and method → operation, or what is known of it (`match.ts`); else the operation that is meant (`meant.ts`)
 * judge    sites → findings: a function a rule (`judge.ts`, `*-rules.ts`; what is said of whole files: `file-rules.ts`)
 * silence  findings without those that comments of the code silence (`ignore.ts`)
 * ```
 *
 * What the documents say of both APIs comes as `KnownApis` (`known.ts`), made when the program is built.
 */
import { groupBy } from "../ground/collections.ts";
import { by } from "../ground/text.ts";
import { anchorsIn } from "./anchors.ts";
import { excerptOf } from "./excerpt.ts";
import { fileFindings, mentionFinding } from "./file-rules.ts";
import type { Finding, Level, Rule, ScanReport } from "./finding.ts";
import { ignoresIn, silence } from "./ignore.ts";
import { judge } from "./judge.ts";
import { markersIn } from "./markers.ts";
import type { KnownApis } from "./known.ts";
import type { CodeFile, Reader } from "./readers.ts";
import type { Sightings } from "./site.ts";

export interface ScanInput {
  readonly files: readonly CodeFile[];
  /** Files that were left out, counted by why. */
  readonly skipped?: Readonly<Record<string, number>>;
  readonly known: KnownApis;
  readonly readers: readonly Reader[];
  /** As `2026-01-31`. */
  readonly today: string;
  readonly rules?: Said;
}

/** Of one place, what is worst is told first. */
const WEIGHT: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** How much rules say: at another level than their own, or nothing. */
export type Said = ReadonlyMap<string, Level | "off">;

export function scan({ files, skipped = {}, known, readers, today, rules }: ScanInput): ScanReport {
  const { sites, mentions: read } = readAll(files, known, readers);
  const mentions = [...read, ...files.flatMap(markersIn)];
  const judged = sites.flatMap((site) => judge(site, known));
  const mentioned = mentions.flatMap((each) => mentionFinding(each, known));
  // What a reader has told of a file is not told again.
  const isTold = ({ rule, file }: Finding) =>
    mentioned.some((each) => each.rule === rule && each.file === file);
  const ofFiles = fileFindings(sites, known).filter((finding) => !isTold(finding));
  const all = [...judged, ...mentioned, ...ofFiles];
  const { findings, ignored } = silence(all, files.flatMap(ignoresIn), today);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const shown = onceEach(rules ? asSaid(findings, rules) : findings)
    .map((finding) => withExcerpt(finding, texts))
    .sort(
      by(
        ({ file, line, column, level, rule }) => `${file}\0${pad(line)}${pad(column)}${WEIGHT[level]}${rule}`,
      ),
    );
  return { findings: shown, summary: summaryOf(shown, { files: files.length, skipped, ignored }) };
}

function asSaid(findings: readonly Finding[], rules: Said): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = rules.get(finding.rule) ?? finding.level;
    return level === "off" ? [] : [{ ...finding, level }];
  });
}

/** Without what is told of one place already: several ways may lead to one call. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, file, line, column, method, path, operationId, name, written }) => {
    const of = [rule, file, line, column, method, path, operationId, name];
    const at = name === undefined ? [written?.file, written?.line, written?.column] : [];
    const key = JSON.stringify([...of, ...at]);
    return !seen.has(key) && seen.add(key);
  });
}

function pad(n: number): string {
  return String(n).padStart(8, "0");
}

function readAll(files: readonly CodeFile[], known: KnownApis, readers: readonly Reader[]): Sightings {
  const folder = { anchored: files.some(({ text }) => anchorsIn(text).length > 0) };
  const seen = readers.map((reader) => {
    const own = files.filter(({ path }) => reader.isRead(path));
    return own.length === 0 ? { sites: [], mentions: [] } : reader.read(own, known, folder);
  });
  return { sites: seen.flatMap(({ sites }) => sites), mentions: seen.flatMap(({ mentions }) => mentions) };
}

function withExcerpt(finding: Finding, texts: ReadonlyMap<string, string>): Finding {
  const { file, line } = finding.written ?? finding;
  const excerpt = excerptOf(texts.get(file), line);
  return excerpt === undefined ? finding : { ...finding, excerpt };
}

function summaryOf(
  findings: readonly Finding[],
  counts: {
    readonly files: number;
    readonly skipped: Readonly<Record<string, number>>;
    readonly ignored: number;
  },
): ScanReport["summary"] {
  const places = groupBy(
    findings.filter(({ path }) => path !== undefined),
    ({ file, line, column, api }) => `${api ?? ""} ${file}:${line}:${column}`,
  );
  const callsOf = (api: string) => [...places.keys()].filter((place) => place.startsWith(api)).length;
  const byLevel: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  const byRule: Partial<Record<Rule, number>> = {};
  for (const { level, rule } of findings) {
    byLevel[level] += 1;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  const { files, skipped, ignored } = counts;
  return { files, skipped, calls: { v1: callsOf("v1"), v2: callsOf("v2") }, byLevel, byRule, ignored };
}
