/**
 * The verdict as one HTML file that asks nothing of anybody: `templates/diff-report.html.hbs`, without a script.
 *
 * Every text is escaped here, because the templates escape nothing; the policy in the head allows the one style by its hash and no
 * request at all.
 */
import { createHash } from "node:crypto";
import { templates } from "virtual:assets";
import { render } from "../../emit/template.ts";
import type { Verdict } from "../judge-changes.ts";
import { audiences, byDomain, headline, usedBy } from "./formats.ts";
import { escapeHtml, oneLine } from "../../ground/text.ts";

export function toHtml(verdict: Verdict): string {
  const style = templates["diff-report.css"];
  if (style === undefined) throw new Error("there is no template diff-report.css");
  const hash = createHash("sha256").update(style).digest("base64");
  return render("diff-report.html", {
    policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    style,
    bump: verdict.bump,
    headline: escape(headline(verdict)),
    domains: byDomain(verdict).map(({ domain, bump, changes }) => ({
      domain: escape(domain),
      bump,
      changes: changes.map((change) => ({
        level: change.level,
        message: escape(change.message),
        hint: escape(change.hint),
        rule: change.rule,
        audiences: audiences(change),
        place: escape(`${change.file}#${change.pointer}`),
        used: escape(usedBy(change)),
      })),
    })),
  });
}

function escape(text: string): string {
  return escapeHtml(oneLine(text));
}
