import type { Abstention, LeafVerdict, LocalClock, PayloadDiff, Location, Verdict } from "./verdict.ts";
import { TRANSFORMS } from "../migrate/transform.ts";
import type { JsonValue } from "../ground/json.ts";
import { count, escapeHtml, printable } from "../ground/text.ts";

const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ["contradiction", "Contradicts the map"],
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
  "not-given": "what answers it was not handed in",
  envelope: "the webhook's envelope, which is not of the record",
};

export function toText(diff: PayloadDiff): string {
  const lines = [...about(diff), ""];
  for (const [verdict, title] of VERDICTS) {
    const leaves = diff.leaves.filter((leaf) => leaf.verdict === verdict);
    if (leaves.length === 0) continue;
    lines.push(`${title} (${leaves.length})`);
    const width = Math.min(48, Math.max(...leaves.map(({ path }) => path.length)));
    for (const leaf of leaves) {
      lines.push(
        `  ${printable(leaf.path || "(root)").padEnd(width)}  ${printable(outcome(leaf))}`.trimEnd(),
        ...differences(leaf).map((line) => `  ${" ".repeat(width)}    ${printable(line)}`),
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
  if (diff.pins !== undefined)
    lines.push(
      "Tables of values that the map does not have, as pins: each goes in the place of the one for its field in specs/migration/",
      "",
      diff.pins,
    );
  lines.push(...(diff.notOffered ?? []).map(printable));
  return lines.join("\n");
}

/** What was compared, before what was found. */
function about(diff: PayloadDiff): string[] {
  const { map, alone } = diff;
  const others = alone && `${alone.first.join(", ")}${alone.records > alone.first.length ? " …" : ""}`;
  return [
    headline(diff),
    ...(map === undefined ? [] : [map]),
    ...(alone ? [`Without a counterpart in V2: ${count(alone.records, "record")} (${others}).`] : []),
  ].map(printable);
}

/** The records that do not agree, or which values became which. */
function differences({ verdict, differing = [], values = [] }: LeafVerdict): string[] {
  const changed = values.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} → ${to}`);
  const isComputed =
    verdict === "contradiction" ||
    differing.some(({ after, computed }) => computed !== undefined && sample(after) !== sample(computed));
  return [
    ...(changed.length > 0 ? [changed.join(", ")] : []),
    ...differing.map(({ record, before, after, computed }) => {
      const should = isComputed && computed !== undefined ? `, which makes ${sample(computed)}` : "";
      return `${record}: ${sample(before)}, V2 has ${sample(after)}${should}`;
    }),
  ];
}

function headline({ object, leaves, summary }: PayloadDiff): string {
  const what = object === undefined ? "" : ` of ${printable(object)}`;
  const parts = VERDICTS.filter(([verdict]) => summary[verdict] > 0).map(
    ([verdict]) => `${summary[verdict]} ${verdict}`,
  );
  const differing = summary.differing === 0 ? "" : `; ${summary.differing} with records that differ`;
  return `${leaves.length} ${leaves.length === 1 ? "leaf" : "leaves"}${what}: ${parts.join(", ") || "none"}; ${summary.added} only in V2${differing}`;
}

function outcome(leaf: LeafVerdict): string {
  const { verdict, place, transform, reason, expected, also, example, pairs, agreeing, clock, through } =
    leaf;
  const parts: string[] = [];
  if (place !== undefined) parts.push(`${verdict === "abstained" ? "perhaps " : ""}${where(place)}`);
  if (reason === "ambiguous" && also.length > 0) parts.push(`or ${also.map(where).join(" or ")}`);
  if (leaf.derived) parts.push("computed by the route of the map");
  if (leaf.path.endsWith("[]")) parts.push("as many items");
  else if (transform !== undefined && transform !== "none") parts.push(TRANSFORMS[transform].description);
  if (reason !== undefined) parts.push(REASONS[reason]);
  if (expected !== undefined) parts.push(`the map says: ${expected.join(" or ")}`);
  if (through !== undefined) parts.push(`the way that works: ${through.map(where).join(" = ")}`);
  if (clock !== undefined) parts.push(clockText(clock));
  if (pairs > 1 && agreeing < pairs) parts.push(`${agreeing} of ${pairs} agree`);
  if (reason !== "empty" && verdict !== "contradiction") parts.push(values(example));
  if (verdict === "contradiction" && differences(leaf).length === 0) parts.push(values(example));
  return parts.join("; ");
}

function clockText({ offsets, zones }: LocalClock): string {
  const as = zones.length === 0 ? "" : `, as in ${zones.join(" or ")}`;
  return `V1 showed local time, ${offsets.join(" and ")}${as}`;
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
    const rows = leaves.map((leaf) => cells([leaf.path || "(root)", outcome(leaf)], differences(leaf)));
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
${about(diff)
  .map((line) => `<p>${escapeHtml(line)}</p>\n`)
  .join("")}${sections.join("")}${section(`Only in V2 (${added.length})`, added)}${pins(diff)}</html>
`;
}

function section(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return "";
  return `<h2>${escapeHtml(title)}</h2>\n<table>\n${rows.join("")}</table>\n`;
}

/** @param below lines of the last cell */
function cells(texts: readonly string[], below: readonly string[] = []): string {
  const shown = texts.map((text) => escapeHtml(printable(text)));
  const lines = [shown.pop() ?? "", ...below.map((line) => escapeHtml(printable(line)))].join("<br>");
  return `<tr>${[...shown, lines].map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}

function pins({ pins: text, notOffered = [] }: PayloadDiff): string {
  const others = notOffered.map((one) => `<p>${escapeHtml(printable(one))}</p>\n`).join("");
  if (text === undefined) return others;
  return `<h2>Tables of values that the map does not have, as pins, each in the place of the one for its field</h2>\n<pre>${escapeHtml(text)}</pre>\n${others}`;
}
