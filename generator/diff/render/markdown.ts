/** The verdict as Markdown, for pull requests: a list per domain, each change with whom it concerns and why. */
import { codeSpan, markdown } from "../../ground/text.ts";
import type { JudgedChange, Verdict } from "../judge.ts";
import { audiences, byDomain, headline, usedBy } from "./view.ts";

export function toMarkdown(verdict: Verdict): string {
  const sections = byDomain(verdict).map(({ domain, bump, changes }) =>
    [`## ${markdown(domain)} (${bump})`, "", ...changes.map(item)].join("\n"),
  );
  return `${["# What changed", headline(verdict), ...sections].join("\n\n")}\n`;
}

function item(change: JudgedChange): string {
  const used = usedBy(change);
  const place = used === "" ? "" : ` Used by \`${codeSpan(used)}\`.`;
  return `- **${change.level}** ${markdown(change.message)}. ${markdown(change.hint)}${place} (\`${change.rule}\`; ${audiences(change)})`;
}
