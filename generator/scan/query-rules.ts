/** Rules about the query of a call. */
import { nearness } from "../runtime/nearest.ts";
import { FROM, ITEMS, NUMBER, TENANT } from "../runtime/vendor.ts";
import { proposalFor } from "./proposals.ts";
import type { Call, Draft, SiteRule } from "./call.ts";
import type { KnownField, KnownOperation } from "./known.ts";
import type { Written } from "./site.ts";
import { valueFaults } from "./values.ts";

export const queryRules: readonly SiteRule[] = [
  unknownParameters,
  values,
  tooMany,
  missingParameters,
  missingPaging,
];

/** The parameter that a name in a query is of; names are the same whatever their case. */
function parameterOf({ operation }: Call, { path }: Written): readonly [string, KnownField] | undefined {
  const plain = path.replace(/\[\d*\]$/, "").toLowerCase();
  const all = Object.entries(operation?.query ?? {});
  return (
    all.find(([name]) => name.toLowerCase() === plain) ??
    all.find(([name, { type }]) => type !== "string" && startsWithName(plain, name.toLowerCase()))
  );
}

/** `filter.a` and `filter[a]` are of `filter`. */
function startsWithName(path: string, name: string): boolean {
  return path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
}

function unknownParameters(call: Call): readonly Draft[] {
  const { operation, site } = call;
  if (!operation) return [];
  return site.query.known.flatMap((written): Draft[] => {
    const name = written.path;
    if (name === "" || parameterOf(call, written)) return [];
    const { names, isInvented } = proposalFor(name, operation.query);
    const near = isInvented ? names : names.filter((each) => isSameBound(name, each));
    const meant = near.length > 0 ? near : continued(name, Object.keys(operation.query));
    const does = operation.method === "GET" ? "ignores it and answers unfiltered" : "ignores it";
    return [
      {
        rule: "unknown-query-parameter",
        name,
        message: `\`${name}\` is no parameter of ${operation.method} ${operation.path}: the API ${does}`,
        ...hintOf(name, meant, operation),
        written: written.at,
      },
    ];
  });
}

/** What is behind names of bounds: `createdOnOrAfter` and `receivedOnOrAfter` look alike for it alone. */
const BOUND = /(?:On|At|Date)?(?:OrAfter|OrBefore|After|Before|Since|Until|From|To)$/;

function isSameBound(name: string, other: string): boolean {
  if (!BOUND.test(name) || !BOUND.test(other)) return true;
  const [stem, otherStem] = [name.replace(BOUND, ""), other.replace(BOUND, "")];
  return stem === "" || nearness(stem, otherStem) >= LEAST_NEAR;
}

/** Below which what is bounded is something else. */
const LEAST_NEAR = 0.5;

/** The only name that begins with it: `to` is `toUtc`. */
function continued(name: string, known: readonly string[]): readonly string[] {
  const found = known.filter((each) => each.startsWith(name) && /^[A-Z]/.test(each.slice(name.length)));
  return found.length === 1 ? found : [];
}

/** What is said where no other name would do; the first that fits. */
const HINTS: readonly (readonly [RegExp, Said, string])[] = [
  [new RegExp(`^${TENANT ?? "(?!)"}`, "i"), () => true, "The path names the tenant"],
  [/./, ({ paging }) => paging === "feed", `It is a feed, which goes on by \`${FROM}\``],
  [
    /^(?:from|continu|cursor)/i,
    ({ paging }) => paging === "page",
    `That is for feeds: lists go on by \`${NUMBER}\``,
  ],
  [
    /^(?:offset|skip|start(?:At|Index)?)$/i,
    ({ paging }) => paging === "page",
    `Lists go on by \`${NUMBER}\``,
  ],
  [/./, () => true, "Leave it out, and choose among the rows that are answered"],
];

type Said = (operation: KnownOperation) => boolean;

function hintOf(
  name: string,
  meant: readonly string[],
  operation: KnownOperation,
): Pick<Draft, "hint" | "meant"> {
  if (meant.length > 0) return { hint: `Send ${meant.map((each) => `\`${each}\``).join(" or ")}`, meant };
  const [, , hint = ""] = HINTS.find(([pattern, fits]) => pattern.test(name) && fits(operation)) ?? [];
  return { hint };
}

function values(call: Call): readonly Draft[] {
  return call.site.query.known.flatMap((written) => {
    const [, field] = parameterOf(call, written) ?? [];
    return field ? valueFaults(written, field) : [];
  });
}

function tooMany(call: Call): readonly Draft[] {
  return call.site.query.known.flatMap((written): Draft[] => {
    const [name] = parameterOf(call, written) ?? [];
    const most = name === undefined ? undefined : call.operation?.caps?.[name];
    const { value } = written;
    if (most === undefined || value === undefined) return [];
    const count = value.kind === "list" ? (value.length ?? 0) : value.text.split(",").length;
    if (count <= most) return [];
    return [
      {
        rule: "too-many-values",
        name: written.path,
        message: `\`${written.path}\` takes ${most} values in one call, here are ${count}`,
        hint: `Ask for ${most} at a time`,
        written: written.at,
      },
    ];
  });
}

function missingParameters(call: Call): readonly Draft[] {
  const { operation, site } = call;
  if (!operation || site.query.isOpen) return [];
  const sent = new Set(site.query.known.flatMap((written) => parameterOf(call, written)?.[0] ?? []));
  return Object.entries(operation.query)
    .filter(([name, { required }]) => required === true && !sent.has(name))
    .map(([name]) => ({
      rule: "missing-parameter",
      name,
      message: `${operation.method} ${operation.path} asks for \`${name}\``,
      confidence: "likely",
    }));
}

/** Parameters that name the rows: such lists fit a page. */
const NAMES_ROWS = /^(?:ids|id|number|.*Number|externalId)$/i;

function missingPaging({ operation, site }: Call): readonly Draft[] {
  if (operation?.paging === undefined || operation.method !== "GET" || site.pages !== false) return [];
  const { query, reads, leaves = [] } = site;
  if (query.isOpen || query.known.some(({ path }) => NAMES_ROWS.test(path) || path === NUMBER)) return [];
  // Who gets the answer as it is may go on from it; who takes nothing of the rows, or the first alone, needs no others.
  if (leaves.some(({ path }) => path === "")) return [];
  const taken = [...reads, ...leaves].filter(({ path }) => path.startsWith(ITEMS));
  if (taken.every(({ path }) => path.startsWith(`${ITEMS}[0]`) || path.startsWith(`${ITEMS}.length`)))
    return [];
  return [
    {
      rule: "missing-paging",
      message: "Only the first page is read",
      ...(operation.call !== undefined && {
        hint: `\`${operation.call}({ … })\` of the generated client iterates over all pages`,
      }),
      confidence: "likely",
    },
  ];
}
