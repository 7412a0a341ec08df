/** What all renderers show: changes by domain and level, and the sentence on top. */
import type { JudgedChange, Verdict } from "../judge.ts";
import { byLevel, type Level } from "../rules/rules.ts";

export interface DomainView {
  readonly domain: string;
  readonly bump: Level;
  /** The graver first, else in the order of the documents. */
  readonly changes: readonly JudgedChange[];
}

export function byDomain({ changes, summary }: Verdict): readonly DomainView[] {
  return Object.entries(summary.domains).map(([domain, bump]) => ({
    domain,
    bump,
    changes: changes.filter((change) => change.domain === domain).sort((a, b) => byLevel(a.level, b.level)),
  }));
}

export function headline({ bump, summary }: Verdict): string {
  const ignored = summary.ignored === 0 ? "" : ` ${summary.ignored} ignored.`;
  if (bump === "none") return `Nothing changed for users.${ignored}`;
  const parts = (["major", "minor", "patch"] as const).flatMap((level) =>
    summary[level] === 0 ? [] : [`${summary[level]} ${level}`],
  );
  const { types, wire } = summary.audiences;
  const domains = Object.keys(summary.domains).length;
  const where = `in ${domains} domain${domains === 1 ? "" : "s"}`;
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

/** Text from documents on one line of a terminal: no control characters, no line ends. */
export function oneLine(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g,
    " ",
  );
}
