import type { Abstention, LeafVerdict, PayloadDiff, Location, Verdict } from "./verdict.ts";
import { TRANSFORMS } from "../migrate/transform.ts";
import type { JsonValue } from "../ground/json.ts";
import { escapeHtml, printable } from "../ground/text.ts";

const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ["contradiction", "Found elsewhere than the map says"],
  ["transformed", "Found, changed"],
  ["unchanged", "Found, unchanged"],
  ["missing", "Missing in V2"],
  ["abstained", "Undecided"],
];

const REASONS: Readonly<Record<Abstention, string>> = {
  empty: "the payload has no value here",
  common: "the value is too common to be recognised; more records could tell",
  ambiguous: "several places fit about as well",
  differs: "a field of that name has another value",
  "no-record": "no V2 payload holds this object",
};

export function toText(diff: PayloadDiff): string {
  const lines = [headline(diff), ...(diff.map === undefined ? [] : [printable(diff.map)]), ""];
  for (const [verdict, title] of VERDICTS) {
    const leaves = diff.leaves.filter((leaf) => leaf.verdict === verdict);
    if (leaves.length === 0) continue;
    lines.push(`${title} (${leaves.length})`);
    const width = Math.min(48, Math.max(...leaves.map(({ path }) => path.length)));
    for (const leaf of leaves) {
      lines.push(
        `  ${printable(leaf.path || "(root)").padEnd(width)}  ${printable(outcome(leaf))}`.trimEnd(),
      );
    }
    lines.push("");
  }
  if (diff.added.length > 0) {
    lines.push(`Only in V2 (${diff.added.length})`);
    for (const place of diff.added)
      lines.push(`  ${printable(where(place))}  ${printable(sample(place.example))}`);
    lines.push("");
  }
  return lines.join("\n");
}

function headline({ object, leaves, summary }: PayloadDiff): string {
  const what = object === undefined ? "" : ` of ${printable(object)}`;
  const parts = VERDICTS.filter(([verdict]) => summary[verdict] > 0).map(
    ([verdict]) => `${summary[verdict]} ${verdict}`,
  );
  return `${leaves.length} ${leaves.length === 1 ? "leaf" : "leaves"}${what}: ${parts.join(", ") || "none"}; ${summary.added} only in V2`;
}

function outcome(leaf: LeafVerdict): string {
  const { verdict, place, transform, reason, expected, also, example, pairs, agreeing } = leaf;
  const parts: string[] = [];
  if (place !== undefined) parts.push(`${verdict === "abstained" ? "perhaps " : ""}${where(place)}`);
  if (reason === "ambiguous" && also.length > 0) parts.push(`or ${also.map(where).join(" or ")}`);
  if (transform !== undefined && transform !== "none") parts.push(TRANSFORMS[transform].description);
  if (reason !== undefined) parts.push(REASONS[reason]);
  if (expected !== undefined) parts.push(`the map says: ${expected.join(" or ")}`);
  if (pairs > 1 && agreeing < pairs) parts.push(`${agreeing} of ${pairs} agree`);
  if (reason !== "empty") parts.push(values(example));
  return parts.join("; ");
}

function values({ before, after }: LeafVerdict["example"]): string {
  return after === undefined || sample(before) === sample(after)
    ? sample(before)
    : `${sample(before)} → ${sample(after)}`;
}

function where({ document, path }: Location): string {
  return `${document} ${path || "(root)"}`;
}

function sample(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export function toHtml(diff: PayloadDiff): string {
  const sections = VERDICTS.map(([verdict, title]) => {
    const leaves = diff.leaves.filter((leaf) => leaf.verdict === verdict);
    const rows = leaves.map((leaf) => cells([leaf.path || "(root)", outcome(leaf)]));
    return section(`${title} (${leaves.length})`, rows);
  });
  const added = diff.added.map((place) => cells([where(place), sample(place.example)]));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Payload diff</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 70rem; margin: 1rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td { border-top: 1px solid #8885; padding: .3rem .5rem; vertical-align: top; overflow-wrap: anywhere }
td:first-child { font-family: ui-monospace, monospace; width: 35% }
</style>
<h1>Payload diff</h1>
<p>${escapeHtml(headline(diff))}</p>
${diff.map === undefined ? "" : `<p>${escapeHtml(printable(diff.map))}</p>\n`}${sections.join("")}${section(`Only in V2 (${added.length})`, added)}</html>
`;
}

function section(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return "";
  return `<h2>${escapeHtml(title)}</h2>\n<table>\n${rows.join("")}</table>\n`;
}

function cells(texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<td>${escapeHtml(printable(text))}</td>`).join("")}</tr>\n`;
}
