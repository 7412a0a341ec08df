/**
 * Comments that silence findings: `stgen-ignore RULE: reason`, for the line that it stands on or, where it is alone on its line, the next line
 * of code.
 * Several rules are separated by commas; `until 2027-01-31` behind them is the last day that it counts:
 *
 *     // stgen-ignore unknown-field, missing-paging until 2027-01-31: the proxy adds it
 *
 * Without a reason it silences nothing, and that is told, as is one that has expired or silences nothing.
 */
import { RULES, type Finding, type Rule } from "./finding.ts";
import type { CodeFile } from "./readers.ts";

export interface Ignore {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line that it is about. */
  readonly target: number;
  readonly rules: readonly string[];
  readonly until?: string;
  readonly reason: string;
}

const COMMENT =
  /(\/\/|\/\*|#|--|<!--|;|'|")[^\S\n]*stgen-ignore[^\S\n]+([\w-]+(?:[^\S\n]*,[^\S\n]*[\w-]+)*)(?:[^\S\n]+until[^\S\n]+(\d{4}-\d\d-\d\d))?[^\S\n]*(?::([^\n]*))?/g;

/** All comments of a file that silence something. */
export function ignoresIn({ path, text }: CodeFile): readonly Ignore[] {
  if (!text.includes("stgen-ignore")) return [];
  const lines = text.split("\n");
  return lines.flatMap((content, i) =>
    [...content.matchAll(COMMENT)].map(({ index, 2: rules = "", 3: until, 4: reason = "" }): Ignore => ({
      file: path,
      line: i + 1,
      column: index + 1,
      target: content.slice(0, index).trim() === "" ? nextCode(lines, i) : i + 1,
      rules: rules.split(",").map((rule) => rule.trim()),
      ...(until !== undefined && { until }),
      reason: reason.replace(/(?:\*\/|-->)\s*$/, "").trim(),
    })),
  );
}

/** The next line that is neither empty nor a comment of this kind. */
function nextCode(lines: readonly string[], at: number): number {
  const found = lines.findIndex((line, i) => i > at && line.trim() !== "" && !line.includes("stgen-ignore"));
  return (found < 0 ? at : found) + 1;
}

export interface Silenced {
  /** What is left, with what is wrong with comments. */
  readonly findings: readonly Finding[];
  readonly ignored: number;
}

/** @param today as `2026-01-31` */
export function silence(findings: readonly Finding[], ignores: readonly Ignore[], today: string): Silenced {
  const used = new Set<string>();
  const isSilent = (finding: Finding) => {
    const by = ignores.filter((each) => covers(each, finding) && isValid(each, today));
    for (const each of by) used.add(keyOf(each, finding.rule));
    return by.length > 0;
  };
  const left = findings.filter((finding) => !isSilent(finding));
  const told = ignores.flatMap((each) => faultsOf(each, used, today));
  return { findings: [...left, ...told], ignored: findings.length - left.length };
}

function keyOf({ file, line, column }: Ignore, rule: string): string {
  return `${file}:${line}:${column} ${rule}`;
}

function isValid({ reason, until }: Ignore, today: string): boolean {
  return reason !== "" && (until === undefined || until >= today);
}

function covers({ file, target, rules }: Ignore, { rule, ...finding }: Finding): boolean {
  const places = [finding, finding.written].filter((place) => place !== undefined);
  return rules.includes(rule) && places.some((place) => place.file === file && place.line === target);
}

function faultsOf(ignore: Ignore, used: ReadonlySet<string>, today: string): readonly Finding[] {
  const { file, line, column, rules, until, reason } = ignore;
  const fault = (rule: Rule, message: string, hint: string): Finding => ({
    rule,
    level: RULES[rule].level,
    confidence: "proven",
    file,
    line,
    column,
    message,
    hint,
  });
  if (reason === "")
    return [
      fault("unused-ignore", "A comment that silences has to say why", "Write the reason behind a colon"),
    ];
  if (until !== undefined && until < today)
    return [
      fault(
        "expired-ignore",
        `The comment silences until ${until}, which is past`,
        RULES["expired-ignore"].help,
      ),
    ];
  return rules
    .filter((rule) => !used.has(keyOf(ignore, rule)))
    .map((rule) =>
      rule in RULES
        ? fault("unused-ignore", `There is no \`${rule}\` here to silence`, "Remove the comment")
        : fault(
            "unused-ignore",
            `No rule is called \`${rule}\``,
            `The rules are ${Object.keys(RULES).join(", ")}`,
          ),
    );
}
