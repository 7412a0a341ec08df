/**
 * `index.html`: the whole report in one file that asks nothing of anybody.
 *
 * The skeleton, the style and the script are `templates/migration-report.{html.hbs,css,js}`; what a reader asks for is understood in
 * `templates/migration-query.js`. Nothing from a document is ever written as
 * HTML: it travels as JSON in a data block and the script puts it on the page as text. The policy in the head allows that script and that
 * style by their hashes, and no request at all.
 */
import { type PageOptions, selfContainedPage } from "../../emit/page.ts";
import type { MigrationReport, Row, Target } from "../rows.ts";
import { countEffects, effectOf, EFFECTS } from "./effects.ts";
import { flowPicture } from "./flow.ts";
import { pinFor } from "./pin.ts";
import {
  BANDS,
  costText,
  count,
  FATES,
  headline,
  instructionsOf,
  KINDS,
  portalLink,
  type RenderOptions,
  rowIds,
  transformsOf,
  valueTexts,
} from "./phrases.ts";

export function html(
  report: MigrationReport,
  options: RenderOptions,
): readonly (readonly [string, string])[] {
  const scripts = ["migration-query.js", "migration-report.js"];
  return [["index.html", selfContained("migration-report", scripts, pageData(report, options))]];
}

/** What the script draws the page from. */
function pageData(report: MigrationReport, options: RenderOptions): object {
  const { summary, notes } = report;
  const ids = rowIds(report);
  const numbers = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, count(n)]));
  return {
    ...headline(summary),
    byBand: summary.byBand,
    byEffect: countEffects(report.rows),
    byKind: numbers(summary.byKind),
    byFate: numbers(summary.byFate),
    notes,
    statements: options.statements ?? [],
    words: { fates: FATES, bands: BANDS, kinds: KINDS, effects: EFFECTS },
    flow: flowPicture(summary.flows),
    rows: report.rows.map((row) => rowData(row, ids.get(row) ?? "", options)),
  };
}

/** Of an endpoint the recipe, which has what its follow-up calls ask for one record. */
function rowData(row: Row, id: string, options: RenderOptions): object {
  const { nested: _routesInside, followUps, cost, ...shown } = row;
  const withLink = <T extends Omit<Target, "via">>(place: T) => ({
    ...place,
    link: portalLink(place, options),
  });
  return {
    ...shown,
    id,
    effect: effectOf(row),
    ...(cost && { costs: costText(row) }),
    ...(followUps && !row.recipe && { followUps }),
    transforms: transformsOf(row),
    instructions: instructionsOf(row),
    valueTexts: valueTexts(row),
    targets: row.targets.map(({ via, ...place }) => ({ ...withLink(place), via: shownRoute(via) })),
    alternatives: row.alternatives.map(withLink),
    pin: pinFor(row),
  };
}

/** A route as a reader sees it: steps are for programs. */
function shownRoute({ kind, code, cost }: Target["via"]): object {
  return { kind, code, ...(cost && { calls: cost.calls, scopes: cost.scopes }) };
}

/**
 * A page that asks nothing of anybody: `templates/<name>.html.hbs` with the style of its name, scripts, and what they draw it from.
 *
 * @param scripts names of templates
 */
export function selfContained(
  name: string,
  scripts: readonly string[],
  data: object,
  options: PageOptions = {},
): string {
  return selfContainedPage(name, scripts, { data: dataBlock(data) }, options);
}

/** JSON that is safe inside a script element: nothing in it can close the element or open a comment. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
