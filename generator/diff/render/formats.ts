/** The verdict as text and JSON, and what all formats say in the same words; `report.ts` is what `markdown.ts` and `html.ts` show. */
import { pick } from "../../ground/pick.ts";
import { count, oneLine } from "../../ground/text.ts";
import { type Level, rank } from "../../model/version.ts";
import type { JudgedChange, Verdict } from "../judge-changes.ts";

/** For a terminal: a line for each change, the graver first, and the sentence that counts them last. */
export function toText(verdict: Verdict): string {
  const blocks = byDomain(verdict).map(({ domain, bump, changes }) => [
    `${domain}: ${bump}`,
    ...changes.map(({ level, message, rule }) => `  ${level.padEnd(5)}  ${oneLine(message)}  [${rule}]`),
    "",
  ]);
  return [...blocks.flat(), headline(verdict)].join("\n");
}

/** `templates/diff-report.schema.json` is its contract. */
export function toJson({ bump, changes, summary }: Verdict): Readonly<Record<string, unknown>> {
  return {
    bump,
    changes: changes.map((change) => pick(change, ...SHOWN)),
    summary,
  };
}

const SHOWN = [
  ...(["rule", "level", "levels", "domain", "operation", "operations", "file", "side"] as const),
  ...(["pointer", "before", "after", "message", "hint"] as const),
];

interface DomainView {
  readonly domain: string;
  readonly bump: Level;
  /** The graver first, else in the order of the documents. */
  readonly changes: readonly JudgedChange[];
}

export function byDomain({ changes, summary }: Verdict): readonly DomainView[] {
  return Object.entries(summary.domains).map(([domain, bump]) => ({
    domain,
    bump,
    changes: changes
      .filter((change) => change.domain === domain)
      .sort((a, b) => rank(b.level) - rank(a.level)),
  }));
}

export function headline({ bump, summary }: Verdict): string {
  const ignored = summary.ignored === 0 ? "" : ` ${summary.ignored} ignored.`;
  if (bump === "none") return `Nothing changed for users.${ignored}`;
  const parts = (["major", "minor", "patch"] as const).flatMap((level) =>
    summary[level] === 0 ? [] : [`${summary[level]} ${level}`],
  );
  const { types, wire } = summary.audiences;
  const where = `in ${count(Object.keys(summary.domains).length, "domain")}`;
  return `${bump}: ${parts.join(", ")} ${where} (types ${types}, wire ${wire}).${ignored}`;
}

/** Whom a change concerns, in words: `types major, wire none`. */
export function audiences({ levels }: JudgedChange): string {
  return `types ${levels.types}, wire ${levels.wire}`;
}

/** Operations that are concerned, in few words; empty where the message names the only one. */
export function usedBy({ operations }: JudgedChange): string {
  const [first, second] = operations;
  if (first === undefined || second === undefined) return first ?? "";
  return `${first}, ${second}${operations.length > 2 ? ` and ${operations.length - 2} more` : ""}`;
}
