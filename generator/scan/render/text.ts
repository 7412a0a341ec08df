/** Findings for a terminal: by file, each with the lines of the code, then what is called and how much is wrong. */
import { frame } from "../../diagnostics/position.ts";
import { groupBy } from "../../ground/collections.ts";
import { by, count, oneLine } from "../../ground/text.ts";
import { withoutSecrets } from "../excerpt.ts";
import type { Finding, ScanReport } from "../finding.ts";
import type { CodeFile } from "../readers.ts";

export interface TextOptions {
  readonly files: readonly CodeFile[];
  /** Notes as well; else they are counted. */
  readonly verbose?: boolean;
}

export function scanText({ findings, summary }: ScanReport, { files, verbose = false }: TextOptions): string {
  const shown = findings.filter(({ level }) => verbose || level !== "note");
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const masked = new Map<string, string>();
  const maskedOf = (path: string) => {
    const known = masked.get(path) ?? withoutSecrets(texts.get(path) ?? "");
    masked.set(path, known);
    return known;
  };
  const blocks = [...groupBy(shown, ({ file }) => file)].map(([file, own]) =>
    [oneLine(file), ...own.map((finding) => block(finding, maskedOf(finding.written?.file ?? file)))].join(
      "\n\n",
    ),
  );
  return [...blocks, ...endpoints(findings), lastLines({ findings, summary }, verbose)].join("\n\n");
}

function block(finding: Finding, text: string): string {
  const { rule, level, confidence, message, hint, recipe, fields = [] } = finding;
  const at = finding.written ?? finding;
  const sure = confidence === "proven" ? "" : ` (${confidence})`;
  const place =
    at.file === finding.file ? `${at.line}:${at.column}` : `${oneLine(at.file)}:${at.line}:${at.column}`;
  const called = finding.written === undefined ? "" : `, of the call in line ${finding.line}`;
  const lines = [`  ${level}${sure} ${oneLine(message)} [${rule}]`, `  ${place}${called}`];
  if (text !== "") lines.push(frame(text, at).replace(/^/gm, "    "));
  if (recipe !== undefined && recipe.includes("\n"))
    lines.push("  in V2:", ...recipe.split("\n").map((line) => `    ${oneLine(line)}`));
  else if (hint !== undefined) lines.push(`  hint: ${oneLine(hint)}`);
  for (const { name, code, together, why } of fields) {
    lines.push(`  ${oneLine(name)} → ${oneLine(code ?? `nothing: ${why ?? ""}`)}`);
    if (together !== undefined) lines.push(`    of all records together: ${oneLine(together)}`);
  }
  return lines.join("\n");
}

/** A row for each operation that is called, and what is wrong with its calls. */
function endpoints(findings: readonly Finding[]): readonly string[] {
  const calls = groupBy(
    findings.filter(({ path }) => path !== undefined),
    ({ api, method, path }) => `${api === "v1" ? "V1" : "V2"} ${method ?? ""} ${path ?? ""}`,
  );
  if (calls.size === 0) return [];
  const rows = [...calls].sort(by(([name]) => name)).map(([name, own]) => {
    const places = new Set(own.map(({ file, line, column }) => `${file}:${line}:${column}`)).size;
    const faults = own.filter(({ level }) => level !== "note").length;
    return [oneLine(name), count(places, "call"), faults === 0 ? "" : count(faults, "finding")] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    rows.map(([name, ...rest]) => `  ${name.padEnd(width)}  ${rest.filter(Boolean).join(", ")}`).join("\n"),
  ];
}

function lastLines({ summary }: ScanReport, verbose: boolean): string {
  const { files, calls, byLevel, ignored, skipped } = summary;
  const left = Object.entries(skipped).map(([why, n]) => `${n} ${why}`);
  const notes = byLevel.note > 0 && !verbose ? " (--verbose shows notes)" : "";
  return [
    `${count(files, "file")}, ${count(calls.v1, "call")} of V1 and ${calls.v2} of V2: ${count(byLevel.error, "error")}, ${count(byLevel.warning, "warning")}, ${count(byLevel.note, "note")}${notes}.`,
    ...(ignored > 0 ? [`${count(ignored, "finding")} silenced by comments.`] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(", ")}.`] : []),
  ].join("\n");
}
