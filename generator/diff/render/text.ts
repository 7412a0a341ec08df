/** The verdict for a terminal: a line for each change, the graver first, and the sentence that counts them last. */
import type { Verdict } from "../judge.ts";
import { byDomain, headline } from "./view.ts";
import { oneLine } from "../../ground/text.ts";

export function toText(verdict: Verdict): string {
  const blocks = byDomain(verdict).map(({ domain, bump, changes }) => [
    `${domain}: ${bump}`,
    ...changes.map(({ level, message, rule }) => `  ${level.padEnd(5)}  ${oneLine(message)}  [${rule}]`),
    "",
  ]);
  return [...blocks.flat(), headline(verdict)].join("\n");
}
