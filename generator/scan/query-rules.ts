/** Rules about the query of a call. */
import { ITEMS, NUMBER, TENANT } from "../runtime/vendor.ts";
import { proposed } from "../runtime/proposal.ts";
import type { Call, Draft, SiteRule } from "./call.ts";
import type { KnownField } from "./known.ts";
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
  const names = Object.keys(operation.query);
  return site.query.known.flatMap((written): Draft[] => {
    const name = written.path;
    if (name === "" || parameterOf(call, written)) return [];
    const meant = proposed(name, names);
    const does = operation.method === "GET" ? "ignores it and answers unfiltered" : "ignores it";
    return [
      {
        rule: "unknown-query-parameter",
        name,
        message: `\`${name}\` is no parameter of ${operation.method} ${operation.path}: the API ${does}`,
        ...hintOf(name, meant),
        written: written.at,
      },
    ];
  });
}

function hintOf(name: string, meant: readonly string[]): Pick<Draft, "hint" | "meant"> {
  if (TENANT !== undefined && name.toLowerCase().startsWith(TENANT))
    return { hint: "The path names the tenant" };
  if (meant.length === 0) return { hint: "Leave it out, and choose among the rows that are answered" };
  return { hint: `Send ${meant.map((each) => `\`${each}\``).join(" or ")}`, meant };
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
