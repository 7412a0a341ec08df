/** `README.md`, a page per object and a page per statement: made to be read and commented in a review. */
import { groupBy } from "../../ground/collections.ts";
import { sha256 } from "../../ground/hash.ts";
import { render } from "../../emit/template.ts";
import { caseTwin, isSafePath } from "../../write/safe-paths.ts";
import type { Band, Fate, MigrationReport, Row, RowKind } from "../rows.ts";
import { countEffects, type Effect, EFFECTS } from "./effects.ts";
import { pinFor } from "./pin.ts";
import {
  backTexts,
  BANDS,
  costText,
  count,
  FATES,
  headline,
  instructionsOf,
  KINDS,
  percent,
  placeText,
  portalLink,
  type RenderOptions,
  sourceName,
  valueTexts,
} from "./phrases.ts";
import { codeSpan, markdown } from "../../ground/text.ts";

export function markdownFiles(
  report: MigrationReport,
  options: RenderOptions,
): readonly (readonly [string, string])[] {
  const objects = groupBy(report.rows, (row) => row.v1.object);
  const paths = pagePaths([...objects.keys()]);
  const statements = options.statements ?? [];
  return [
    ["README.md", render("migration-index.md", indexView(report, { objects, paths, statements }))],
    ...[...objects].map(([name, rows]): [string, string] => [
      paths.get(name) ?? "",
      render("migration-object.md", objectView(name, rows, options)),
    ]),
    ...statements.map((statement): [string, string] => [
      `statements/${statement.id}.md`,
      render("migration-statement.md", {
        ...statement,
        v1: markdown(statement.v1),
        v2: markdown(statement.v2),
        code: statement.code ?? "",
      }),
    ]),
  ];
}

/** A page for each object. A name that is no file name on every system, or the twin of another, gets a hash of itself. */
export function pagePaths(names: readonly string[]): ReadonlyMap<string, string> {
  const taken: string[] = [];
  return new Map(
    names.map((name) => {
      let path = `objects/${name}.md`;
      const plain = /^[\w-]{1,80}$/.test(name) && isSafePath(path);
      if (!plain || caseTwin([...taken, path]) !== undefined) {
        const hash = sha256(name).slice(0, 8);
        const rest = name.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 60);
        path = `objects/${rest}-${hash}.md`;
      }
      taken.push(path);
      return [name, path];
    }),
  );
}

interface IndexParts {
  readonly objects: ReadonlyMap<string, readonly Row[]>;
  readonly paths: ReadonlyMap<string, string>;
  readonly statements: RenderOptions["statements"];
}

function indexView({ summary, notes, rows }: MigrationReport, parts: IndexParts): object {
  const { title, sentence } = headline(summary);
  const effects = countEffects(rows);
  return {
    title: line(title),
    sentence,
    effects: (Object.keys(EFFECTS) as Effect[]).map((effect) => ({
      ...EFFECTS[effect],
      rows: count(effects[effect]),
    })),
    bands: (Object.keys(BANDS) as Band[]).map((band) => ({
      ...BANDS[band],
      rows: count(summary.byBand[band]),
    })),
    kinds: (Object.keys(KINDS) as RowKind[]).map((kind) => ({
      label: KINDS[kind].plural,
      rows: count(summary.byKind[kind]),
    })),
    fates: (Object.keys(FATES) as Fate[])
      .filter((fate) => (summary.byFate[fate] ?? 0) > 0)
      .map((fate) => ({ ...FATES[fate], rows: count(summary.byFate[fate] ?? 0) })),
    notes: notes.map(line),
    statements: parts.statements ?? [],
    objects: [...parts.objects].map(([name, rows]) => ({
      name: line(name) || "(no name)",
      path: parts.paths.get(name) ?? "",
      rows: count(rows.length),
      decided: percent(1 - undecided(rows) / rows.length),
      review: count(undecided(rows)),
      domains: line(domainsOf(rows).join(", ")) || "–",
    })),
  };
}

function undecided(rows: readonly Row[]): number {
  return rows.filter((row) => row.band === "review").length;
}

/** Domains of the first targets, most rows first. */
function domainsOf(rows: readonly Row[]): readonly string[] {
  const times = new Map<string, number>();
  for (const row of rows) {
    const domain = row.targets[0]?.domain;
    if (domain !== undefined) times.set(domain, (times.get(domain) ?? 0) + 1);
  }
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([domain]) => domain);
}

function objectView(name: string, rows: readonly Row[], options: RenderOptions): object {
  const open = rows.filter((row) => row.band === "review");
  return {
    name: line(name) || "(no name)",
    sentence: `${count(rows.length)} rows, ${count(open.length)} to review`,
    sections: (Object.keys(KINDS) as RowKind[])
      .map((kind) => ({
        title: capitalised(KINDS[kind].plural),
        column: capitalised(KINDS[kind].label),
        rows: rows.filter((row) => row.kind === kind).map((row) => rowView(row, options)),
      }))
      .filter((section) => section.rows.length > 0),
    open: open.map((row) => {
      const text = pinFor(row).trimEnd();
      return {
        name: line(sourceName(row)),
        reason: line(row.reason) || "No reason given.",
        alternatives: row.alternatives.map((other) => ({
          place: line(placeText(other)),
          confidence: percent(other.confidence),
        })),
        pin: text,
        fence: fenceFor(text),
      };
    }),
  };
}

function rowView(row: Row, options: RenderOptions): object {
  const doubt = [row.v1.evidence, row.v1.doubtful ? "doubtful" : undefined].filter(Boolean).join(", ");
  const operation = row.v1.field !== "" && row.v1.operation ? ` of ${line(row.v1.operation)}` : "";
  return {
    source: `${code(sourceName(row))}${operation}${doubt === "" ? "" : `<br>${line(doubt)}`}`,
    fate: row.fate.map((fate) => FATES[fate].label).join(", "),
    places:
      row.targets
        .map((target) => {
          const link = portalLink(target, options);
          return link === undefined
            ? line(placeText(target))
            : `[${line(placeText(target))}](${encoded(link)})`;
        })
        .join("<br>") || "–",
    routes: routeTexts(row).join("<br>") || "–",
    transform:
      [
        ...instructionsOf(row).map(({ name, text }) => `${name}<br>${text}`),
        ...valueTexts(row).map(code),
        ...backTexts(row).map(line),
      ].join("<br>") || "–",
    confidence: `${BANDS[row.band].label} ${percent(row.confidence)}`,
    reason: line(row.reason),
  };
}

/** Calls: of an endpoint the whole recipe, of an object also the way to its fields, where somebody decided them. */
function routeTexts(row: Row): readonly string[] {
  const { targets, followUps = [], recipe, nested = [], v1 } = row;
  const told = nested.filter((inner) => inner.row === undefined);
  const calls = recipe
    ? [...(v1.path === undefined ? [] : [code(v1.path)]), ...recipe.map(code)]
    : [
        ...targets.map((target) => code(target.via.code)),
        ...followUps.map((next) => `then, for ${code(next.field)}: ${code(next.code)}`),
      ];
  return [
    ...calls,
    ...told.flatMap(({ field, targets: [first] }) =>
      first ? [`${code(field)}: ${code(first.via.code)}`] : [],
    ),
    ...(row.cost ? [line(costText(row))] : []),
  ];
}

/** Text from a document on one line, without control characters. */
function line(text: string): string {
  return markdown(text.replace(/\p{Cc}/gu, " "));
}

function code(text: string): string {
  const inner = codeSpan(text.replace(/\p{Cc}/gu, " "));
  return inner.trim() === "" ? "" : `\`${inner}\``;
}

/** `encodeURIComponent` leaves parentheses, which would end a link. */
function encoded(link: string): string {
  return link.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** A fence that the text itself does not close. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return "`".repeat(longest + 1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
