/** What is measured of a row, and how it is written. */
interface Kind {
  readonly title: string;
  readonly show: (value: number) => string;
}

const seconds = (title: string): Kind => ({ title, show: (value) => `${value.toFixed(2)} s` });
const kilobytes = (title: string): Kind => ({ title, show: (value) => `${(value / 1000).toFixed(1)} kB` });
const amount = (title: string): Kind => ({
  title,
  show: (value) => Math.round(value).toLocaleString("en-US"),
});

export const FIGURES = {
  /** Of all threads and processes, user and system. */
  cpu: seconds("CPU"),
  wall: seconds("by the clock"),
  /** Of the largest process. */
  memory: { title: "memory", show: (value) => `${value.toFixed(0)} MB` },
  /** Written by the run that is measured. */
  files: amount("files"),
  bytes: kilobytes("written"),
  errors: amount("type errors"),
  instantiations: amount("instantiations"),
  check: seconds("checking"),
  completion: { title: "completion", show: (value) => `${value.toFixed(1)} ms` },
  minified: kilobytes("minified"),
  gzip: kilobytes("gzip"),
  calls: amount("calls/s"),
  answer: kilobytes("an answer"),
  valid: amount("valid answers"),
  over: amount("over the limit"),
  unused: { title: "of the limit not used", show: (value) => `${(value * 100).toFixed(1)} %` },
} as const satisfies Record<string, Kind>;

export type Figure = keyof typeof FIGURES;
export type Figures = { readonly [Name in Figure]?: number };

export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/** The one in the middle, or half way between the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Of each figure by itself. */
export function medians(runs: readonly Figures[]): Figures {
  const rows = FIGURE_NAMES.map((name) => [name, runs.flatMap(({ [name]: value }) => value ?? [])] as const);
  return Object.fromEntries(
    rows.filter(([, values]) => values.length > 0).map(([name, values]) => [name, median(values)]),
  );
}
