/** What is compared with what, and how much is allowed. The committed ratios of an earlier run are in `ratios.json`. */
import type { Figure, Figures } from "./figures.ts";
import { PEER_NAMES, PEERS } from "./peers.ts";
import { SECTION_NAMES, type Section } from "./sections.ts";

export interface Target {
  readonly name: string;
  readonly section: Section;
  readonly of: string;
  /** Nothing for an `amount`. */
  readonly to?: string;
  /** CPU, unless given. */
  readonly what?: Figure;
  /** A `ratio`, unless given. */
  readonly as?: Comparison;
  /** The largest value that is meant, or the smallest of a gain. Nothing where a row only informs. */
  readonly bar?: number;
}

export type Comparison = "ratio" | "gain" | "difference" | "amount";

/** How much worse than committed a run may be: what one and the same program varies by on a shared machine. */
const TOLERANCE = 0.15;
/** Differences of a few hundredths vary by more than that. */
const SLACK_SECONDS = 0.02;

interface Rule {
  readonly value: (own: number, other: number) => number;
  readonly isWorse: (value: number, than: number) => boolean;
  /** What a committed value allows. */
  readonly allowed: (committed: number) => number;
}

const larger = (value: number, than: number) => value > than;
const atMost = (committed: number) => committed * (1 + TOLERANCE);

const RULES: { readonly [Name in Comparison]: Rule } = {
  ratio: { value: (own, other) => own / other, isWorse: larger, allowed: atMost },
  gain: {
    value: (own, other) => own / other,
    isWorse: (value, than) => value < than,
    allowed: (committed) => committed / (1 + TOLERANCE),
  },
  difference: {
    value: (own, other) => own - other,
    isWorse: larger,
    allowed: (committed) => committed + Math.max(SLACK_SECONDS, Math.abs(committed) * TOLERANCE),
  },
  amount: { value: (own) => own, isWorse: larger, allowed: atMost },
};

export function isWorse({ as = "ratio" }: Target, value: number, than: number): boolean {
  return RULES[as].isWorse(value, than);
}

export function allowedBy({ as = "ratio" }: Target, committed: number): number {
  return RULES[as].allowed(committed);
}

export interface Measured {
  readonly target: Target;
  readonly value: number;
}

/** Medians by section and row. */
export type Medians = { readonly [Name in Section]?: { readonly [row: string]: Figures } };

/** @returns nothing for a target of which a row was not measured */
export function valuesOf(targets: readonly Target[], medians: Medians): Measured[] {
  return targets.flatMap((target) => {
    const { section, of, to = of, what = "cpu", as = "ratio" } = target;
    const [own, other] = [of, to].map((row) => medians[section]?.[row]?.[what]);
    return own === undefined || other === undefined ? [] : [{ target, value: RULES[as].value(own, other) }];
  });
}

/** What is wrong with a run beside what is committed, a line each. */
export function complaints(
  measured: readonly Measured[],
  committed: { readonly [name: string]: number },
  {
    targets,
    sections,
    show,
  }: { targets: readonly Target[]; sections: readonly Section[]; show: (row: Measured) => string },
): string[] {
  const names = new Map(measured.map(({ target }) => [target.name, target]));
  const wanted = targets.filter(({ section }) => sections.includes(section));
  return [
    ...measured.flatMap(({ target, value }) => {
      const before = committed[target.name];
      if (before === undefined) return [`not committed yet: ${target.name}: ${show({ target, value })}`];
      const allowed = allowedBy(target, before);
      if (!isWorse(target, value, allowed)) return [];
      const [now, was, limit] = [value, before, allowed].map((each) => show({ target, value: each }));
      return [`worse than committed: ${target.name}: ${now}, committed ${was}, allowed ${limit}`];
    }),
    ...wanted.filter(({ name }) => !names.has(name)).map(({ name }) => `not measured: ${name}`),
    ...Object.keys(committed)
      .filter((name) => targets.every((target) => target.name !== name))
      .map((name) => `committed, and no target: ${name}`),
  ];
}

const onNode = (node: string | undefined) => (node === undefined ? "" : `, Node ${node}`);

/** What a program can use in place of ours: of the same documents, and made by hand of another API. */
const CLIENTS = [
  "oazapfts",
  "openapi-fetch",
  "swagger-typescript-api",
  "hey-api",
  "orval",
  "stripe",
  "openai",
] as const;

/** Gzipped bytes that were meant, by row of `bundle`. */
const BYTES = {
  ours: 8_000,
  "ours, all of CRM": 10_500,
  "ours, umbrella": 9_000,
  "ours, mocks of accounting": 25_000,
};

const TABLE: { readonly [Name in Section]: readonly Omit<Target, "section">[] } = {
  cold: [
    ...PEER_NAMES.map((peer) => ({
      name: `everything, cold, beside ${peer} (${PEERS[peer].makes})${onNode(PEERS[peer].node)}`,
      of: `everything${onNode(PEERS[peer].node)}`,
      to: peer,
      ...(peer === "oazapfts" && { bar: 1 }),
    })),
    {
      name: "everything, cold, beside the first release",
      of: "everything",
      to: "everything, first release",
      bar: 0.4,
    },
    {
      name: "memory of everything, beside oazapfts",
      of: "everything",
      to: "oazapfts",
      what: "memory",
      bar: 1.3,
    },
    { name: "a folder of documents, cold, beside oazapfts", of: "a folder", to: "oazapfts" },
    {
      name: "a folder of documents, cold, beside the first release",
      of: "a folder",
      to: "a folder, first release",
    },
    { name: "memory of a folder, beside oazapfts", of: "a folder", to: "oazapfts", what: "memory" },
  ],
  again: [
    ...["everything", "everything, TypeScript config", "a folder"].map((row) => ({
      name: `${row}, unchanged, over an empty process`,
      of: row,
      to: "empty process",
      as: "difference" as const,
      bar: 0.25,
    })),
    {
      name: "one of all documents changed, beside cold",
      of: "a folder, one of all changed",
      to: "a folder, cold",
      bar: 0.35,
    },
  ],
  tenfold: [
    { name: "ten times the documents, beside oazapfts", of: "a folder", to: "oazapfts", bar: 1.2 },
    { name: "growth from once to ten times", of: "a folder", to: "a folder once", bar: 8 },
    { name: "memory of ten times the documents", of: "a folder", what: "memory", as: "amount", bar: 450 },
  ],
  prettier: PEER_NAMES.map((peer) => ({
    name: `everything, cold, beside ${peer} and prettier${onNode(PEERS[peer].node)}`,
    of: `everything${onNode(PEERS[peer].node)}`,
    to: peer,
  })),
  start: ["--help", "generate --help", "usage error"].map((row) => ({
    name: `${row}, over an empty process`,
    of: row,
    to: "empty process",
    as: "difference",
    bar: 0.03,
  })),
  diff: [
    { name: "diff of all domains, beside the first release", of: "ours", to: "first release", bar: 0.6 },
  ],
  report: [{ name: "migrate report, beside the first release", of: "ours", to: "first release", bar: 0.7 }],
  payloads: [
    {
      name: "payload diff, beside JSON.parse of the lines",
      of: "compared",
      to: "JSON.parse of each line",
      bar: 2,
    },
    {
      name: "payload diff of dumps in no order, beside JSON.parse of the lines",
      of: "compared, in no order",
      to: "JSON.parse of each line",
    },
    { name: "memory of a payload diff", of: "compared", what: "memory", as: "amount", bar: 400 },
  ],
  scan: [
    { name: "scan of 100,000 lines, beside tsc --noEmit", of: "a code base", to: "tsc --noEmit", bar: 3 },
    { name: "memory of a scan of 100,000 lines", of: "a code base", what: "memory", as: "amount", bar: 600 },
    {
      name: "scan of 100,000 busy lines, beside tsc --noEmit",
      of: "a busy code base",
      to: "tsc --noEmit, busy",
      bar: 3,
    },
    {
      name: "memory of a scan of 100,000 busy lines",
      of: "a busy code base",
      what: "memory",
      as: "amount",
      bar: 600,
    },
  ],
  tables: [
    {
      name: "sync into PostgreSQL, beside lines of JSON by hand",
      of: "into PostgreSQL",
      to: "lines of JSON, by hand",
      bar: 1.5,
    },
    {
      name: "memory of a sync into PostgreSQL",
      of: "into PostgreSQL",
      what: "memory",
      as: "amount",
      bar: 250,
    },
    {
      name: "sync into DuckDB, beside lines of JSON by hand",
      of: "into DuckDB",
      to: "lines of JSON, by hand",
      bar: 1.5,
    },
    { name: "memory of a sync into DuckDB", of: "into DuckDB", what: "memory", as: "amount", bar: 250 },
  ],
  compile: PEER_NAMES.filter((peer) => peer !== "swagger-typescript-api").flatMap((peer) => [
    { name: `tsc of all documents, beside ${peer}`, of: "ours, all", to: `${peer}, all` },
    { name: `tsc of CRM, beside ${peer}`, of: "ours, crm", to: `${peer}, crm` },
  ]),
  bundle: [
    ...CLIENTS.map((row) => ({
      name: `one call in a browser, beside ${row}`,
      of: "ours",
      to: row,
      what: "gzip" as const,
    })),
    ...Object.entries(BYTES).map(([row, bar]) => ({
      name: `bytes of ${row}`,
      of: row,
      what: "gzip" as const,
      as: "amount" as const,
      bar,
    })),
  ],
  consume: CLIENTS.flatMap((row) => [
    { name: `check of one call, beside ${row}`, of: "ours", to: row },
    {
      name: `completion of one call, beside ${row}`,
      of: "ours",
      to: row,
      what: "completion" as const,
      ...(row === "stripe" && { bar: 0.6 }),
    },
  ]),
  mock: [
    {
      name: "mock until the first answer, beside the first release",
      of: "ours",
      to: "first release",
      bar: 1,
    },
    { name: "mock until the first answer, beside Steady", of: "ours", to: "steady" },
    {
      name: "mock until the first answer, beside Prism, Node 24",
      of: "ours, Node 24",
      to: "prism --dynamic",
    },
    {
      name: "calls of the mock, beside the first release",
      of: "ours",
      to: "first release",
      what: "calls",
      as: "gain",
      bar: 1,
    },
    {
      name: "calls of the mock, beside Steady",
      of: "ours",
      to: "steady",
      what: "calls",
      as: "gain",
      bar: 3.5,
    },
    {
      name: "calls of the mock, beside Prism, Node 24",
      of: "ours, Node 24",
      to: "prism --dynamic",
      what: "calls",
      as: "gain",
    },
  ],
  answers: [
    { name: "valid answers, beside Steady", of: "ours", to: "steady", what: "valid", as: "gain" },
    { name: "valid answers, beside Prism", of: "ours", to: "prism --dynamic", what: "valid", as: "gain" },
  ],
  calls: ["one row", "500 rows", "5,000 rows"].map((of) => ({
    name: `a call that is answered ${of}, beside a bare fetch`,
    of: `client, ${of}`,
    to: `fetch, ${of}`,
    bar: 1.1,
  })),
  limiters: [
    {
      name: "a thousand calls with the limit in Redis, over the limit of a process",
      of: "in Redis",
      to: "in the process",
      as: "difference",
      bar: 0.4,
    },
  ],
  arrivals: ["one process", "four processes, Redis"].flatMap((of) => [
    {
      name: `most calls over the limit in a second, ${of}`,
      of,
      what: "over" as const,
      as: "amount" as const,
      bar: 0,
    },
    { name: `of the limit not used, ${of}`, of, what: "unused" as const, as: "amount" as const, bar: 0.05 },
  ]),
};

export const TARGETS: readonly Target[] = SECTION_NAMES.flatMap((section) =>
  TABLE[section].map((target) => ({ ...target, section })),
);
