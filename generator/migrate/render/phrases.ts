/** What every format of the report shows in the same words: numbers, ids of rows, places, legends. */
import type { Band, Fate, MigrationReport, Row, RowKind, Summary, Target } from "../rows.ts";
import { settingsOf } from "../../model/settings.ts";
import { operationPage } from "../../vendor/portal.ts";
import { type TransformName, TRANSFORMS } from "../transform.ts";
import { LOSSES, type Uncomputed } from "../inverse.ts";
import type { Profile, Statement } from "../../vendor/profile.ts";

/** What a renderer may be given beside the report. */
export interface RenderOptions {
  /** Ids of the domains on the developer portal, for links to the pages of operations. */
  readonly portalIds?: Readonly<Record<string, string>>;
  /** Whose portal it is, if not our own vendor's. */
  readonly portal?: Profile["portal"];
  /** What the vendor announced; only for the migration it is about. */
  readonly statements?: readonly Statement[];
}

/** An entry of a legend. `label` is what people read, `means` one sentence. */
interface Word {
  readonly label: string;
  readonly means: string;
}

export const FATES: Readonly<Record<Fate, Word>> = {
  same: { label: "same", means: "Same name, same type, same place in the counterpart." },
  renamed: { label: "renamed", means: "Another name." },
  retyped: { label: "retyped", means: "Another type or format." },
  "enum-changed": { label: "enum changed", means: "The closed list of values is another one." },
  moved: {
    label: "moved",
    means: "Another place: within its resource, at another endpoint, or in another domain.",
  },
  "object-to-id": { label: "object → id", means: "An embedded object of which only the id is left." },
  split: { label: "split", means: "One value became several." },
  merged: { label: "merged", means: "Several values became one." },
  derived: { label: "derived", means: "Not answered any more, but it can be computed." },
  removed: { label: "removed", means: "There is no place for it." },
  review: {
    label: "review",
    means: "Nobody can say without looking; the alternatives are the best guesses.",
  },
  "meaning-risk": {
    label: "meaning risk",
    means: "Same name, but another meaning or unit: do not copy blindly.",
  },
};

export const BANDS: Readonly<Record<Band, Word>> = {
  pinned: { label: "pinned", means: "Decided by reading both sides, field by field." },
  high: {
    label: "high",
    means: "Decided by the matcher; right at least 97 % of the time on the labelled set.",
  },
  likely: { label: "likely", means: "Decided by the matcher, but worth a glance." },
  review: { label: "review", means: "Undecided: a person has to look." },
};

export const KINDS: Readonly<Record<RowKind, Word & { readonly plural: string }>> = {
  field: { label: "field", plural: "fields", means: "A field of an answer." },
  parameter: { label: "parameter", plural: "parameters", means: "A parameter in the path or the query." },
  "request-field": { label: "request field", plural: "request fields", means: "A field of a request body." },
  endpoint: { label: "endpoint", plural: "endpoints", means: "A method and a path." },
  webhook: { label: "webhook", plural: "webhooks", means: "A message the API sends." },
};

/** All that has to be done to a value, in this order. */
export function transformsOf(row: Row): readonly TransformName[] {
  return row.transforms ?? [row.transform];
}

/** What to do to a value, as people read it; nothing where there is no value, or no place for it. */
export function instructionsOf(row: Row): readonly { readonly name: TransformName; readonly text: string }[] {
  const isValue = row.targets.length > 0 && row.kind !== "endpoint" && row.kind !== "webhook";
  const names = transformsOf(row).filter((name) => isValue || name !== "none");
  return names.map((name) => ({
    name,
    // Under another name, and another value as well.
    text: name === "rename" && names.length > 1 ? "under the new name" : TRANSFORMS[name].instruction,
  }));
}

/** `Working → InProgress`, of the values that change and those that stay. */
export function valueTexts(row: Row): readonly string[] {
  return (row.values ?? []).map(({ from, to }) => `${from} → ${String(to)}`);
}

/** From the new value back, what is lost on the way, and why there is no old value where there is none. */
export function backTexts({ inverse, uncomputed }: Row): readonly string[] {
  const back = inverse?.back ?? [];
  return [
    ...(back.length > 0 ? [`back: ${back.join(", ")}`] : []),
    ...(inverse?.lost ?? []).map((lost) => `lost: ${LOSSES[lost]}`),
    ...(uncomputed === undefined ? [] : [`not computed: ${WHY_NOT[uncomputed]}`]),
  ];
}

const WHY_NOT: Readonly<Record<Uncomputed, string>> = {
  gone: "nothing holds it.",
  event: "an event alone brings it.",
  judgement: "a person has to judge it.",
  values: "its table of values is not known.",
};

/** What a way costs: an endpoint's whole recipe, or a field's first route for a page. */
export function costText({ cost, targets }: Row): string {
  const page = targets[0]?.via.cost?.calls.page;
  const least = cost?.least === undefined ? "" : `${cost.least} to `;
  if (cost) return `${least}${cost.calls} ${cost.calls === 1 ? "call" : "calls"}; ${cost.scopes.join(", ")}`;
  return page === undefined ? "" : `${page} for a page of 50`;
}

/** `0.9996` → `99.9 %`: rounded down, because "100 %" must mean all. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`;
}

export function count(n: number): string {
  return n.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The numbers of the header, as every format prints them. */
export function headline(summary: Summary): {
  readonly title: string;
  readonly coverage: string;
  readonly rows: string;
  readonly sentence: string;
} {
  const coverage = percent(summary.coverage);
  const rows = count(summary.rows);
  return {
    title: `${summary.from} → ${summary.to}`,
    coverage,
    rows,
    sentence: `${coverage} of ${rows} rows decided, ${count(summary.byBand.review)} to review`,
  };
}

/** Names each row in links; unique within the report and stable as long as the row's source keeps its name. */
export function rowIds(report: MigrationReport): ReadonlyMap<Row, string> {
  const seen = new Map<string, number>();
  return new Map(
    report.rows.map((row) => {
      const id = ROW_ID[row.kind](row);
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return [row, times === 1 ? id : `${id}~${times}`];
    }),
  );
}

const ROW_ID: Readonly<Record<RowKind, (row: Row) => string>> = {
  field: ({ v1 }) => `${v1.object}.${v1.field}`,
  parameter: ({ v1 }) => `${v1.operation ?? v1.object}?${v1.field}`,
  "request-field": ({ v1 }) => `${v1.operation ?? v1.object}!${v1.field}`,
  endpoint: ({ v1 }) => `endpoint:${v1.operation ?? v1.object}`,
  webhook: ({ v1 }) => `webhook:${v1.operation ?? v1.object}`,
};

/** What a row is about within its object: the field, else the operation, else the object itself. */
export function sourceName({ v1 }: Row): string {
  return v1.field || v1.operation || v1.object;
}

/** `jpm · Jobs_Get · JobResponse.customerId`, `jpm · tn.jpm.job-completed · data.tenantId`. */
export function placeText(target: Omit<Target, "via">): string {
  const field = [target.schema, target.field].filter(Boolean).join(".");
  return [target.domain, target.operation ?? target.event, field].filter(Boolean).join(" · ");
}

/** Page of an operation on the developer portal. */
export function portalLink(
  target: Omit<Target, "via">,
  { portalIds = {}, portal = settingsOf({}).vendor.portal }: RenderOptions,
): string | undefined {
  if (target.operation === undefined || !Object.hasOwn(portalIds, target.domain)) return undefined;
  return operationPage(portal, { api: portalIds[target.domain] ?? "", operation: target.operation });
}
