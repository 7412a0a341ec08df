/** What is compared with what, and how much is allowed. The committed ratios of an earlier run are in `ratios.json`. */
import type { Cost } from "./measure.ts";

export interface Target {
  readonly name: string;
  readonly of: string;
  readonly to: string;
  readonly what: keyof Cost;
  /** The largest ratio that is meant; for `difference`, CPU seconds. Nothing where a row only informs. */
  readonly bar?: number;
  /** `of` less `to`, in place of the ratio. */
  readonly difference?: true;
}

export const TARGETS: readonly Target[] = [
  {
    name: "everything, cold, beside oazapfts (types and client)",
    of: "cold ours",
    to: "cold oazapfts",
    what: "cpu",
    bar: 1,
  },
  { name: "memory of that", of: "cold ours", to: "cold oazapfts", what: "memory", bar: 1.3 },
  {
    name: "everything, cold, beside the first release",
    of: "cold ours",
    to: "cold base",
    what: "cpu",
    bar: 0.4,
  },
  {
    name: "cold beside openapi-typescript (types)",
    of: "cold ours",
    to: "cold openapi-typescript",
    what: "cpu",
  },
  {
    name: "cold beside swagger-typescript-api",
    of: "cold ours",
    to: "cold swagger-typescript-api",
    what: "cpu",
  },
  { name: "cold beside hey-api, Node 22", of: "cold ours, Node 22", to: "cold hey-api", what: "cpu" },
  { name: "cold beside orval, Node 22", of: "cold ours, Node 22", to: "cold orval", what: "cpu" },
  {
    name: "ten times the documents, beside oazapfts",
    of: "tenfold ours",
    to: "tenfold oazapfts",
    what: "cpu",
    bar: 1.2,
  },
  { name: "growth from once to ten times", of: "tenfold ours", to: "tenfold ours once", what: "cpu", bar: 8 },
  {
    name: "unchanged, over an empty process",
    of: "again unchanged",
    to: "again empty process",
    what: "cpu",
    bar: 0.25,
    difference: true,
  },
  {
    name: "unchanged, TypeScript config, over an empty process",
    of: "again unchanged, TypeScript config",
    to: "again empty process",
    what: "cpu",
    bar: 0.25,
    difference: true,
  },
  {
    name: "one of all documents changed, beside cold",
    of: "again one of all changed",
    to: "again cold",
    what: "cpu",
    bar: 0.35,
  },
  {
    name: "--help, over an empty process",
    of: "start --help",
    to: "start empty process",
    what: "cpu",
    bar: 0.03,
    difference: true,
  },
  {
    name: "generate --help, over an empty process",
    of: "start generate --help",
    to: "start empty process",
    what: "cpu",
    bar: 0.03,
    difference: true,
  },
  {
    name: "usage error, over an empty process",
    of: "start usage error",
    to: "start empty process",
    what: "cpu",
    bar: 0.03,
    difference: true,
  },
  {
    name: "diff of all domains, beside the first release",
    of: "diff ours",
    to: "diff base",
    what: "cpu",
    bar: 0.6,
  },
  {
    name: "migrate report, beside the first release",
    of: "report ours",
    to: "report base",
    what: "cpu",
    bar: 0.7,
  },
];

/** @returns nothing where one of the two was not measured */
export function valueOf(
  { of, to, what, difference }: Target,
  costs: ReadonlyMap<string, Cost>,
): number | undefined {
  const [own, other] = [costs.get(of)?.[what], costs.get(to)?.[what]];
  if (own === undefined || other === undefined) return undefined;
  return difference ? own - other : own / other;
}
