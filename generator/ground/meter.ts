/**
 * What passes take. Each is named where it is called; nothing is measured unless a command has asked for it, and what the process has used
 * is handed in by who may ask.
 */

/** What the process has used since it began. */
export interface Usage {
  /** CPU seconds of all threads. */
  readonly cpu: number;
  /** Megabytes, at most. */
  readonly memory: number;
}

export interface PassRow {
  readonly pass: string;
  /** CPU seconds, without those of passes inside of it. */
  readonly cpu: number;
  /** Megabytes that the process had taken at most when it ended. */
  readonly memory: number;
}

interface Meter {
  readonly usage: () => Usage;
  readonly rows: Map<string, PassRow>;
  /** CPU seconds up to which all is accounted for. */
  since: number;
  /** Passes that have begun, the innermost last. */
  readonly open: string[];
}

const OUTSIDE = "the rest";
let meter: Meter | undefined;

/** From now on passes are measured; what was used before them, to load the program, counts as outside of passes. */
export function startMeter(usage: () => Usage): void {
  meter = { usage, rows: new Map(), since: meter?.since ?? 0, open: [] };
}

/** A row a pass in the order in which they ended, and one for everything else; none where nothing is measured. */
export function readMeter(): readonly PassRow[] | undefined {
  if (meter === undefined) return undefined;
  account(meter);
  const { [OUTSIDE]: rest, ...passes } = Object.fromEntries(meter.rows);
  return [...Object.values(passes), ...(rest ? [rest] : [])];
}

/** Carries out a pass, which may call others, one after the other. */
export function pass<T>(name: string, work: () => T): T {
  if (meter === undefined) return work();
  account(meter);
  meter.open.push(name);
  const end = () => {
    if (meter === undefined) return;
    account(meter);
    meter.open.pop();
  };
  let result: T | undefined;
  try {
    result = work();
    return result instanceof Promise ? (result.finally(end) as T) : result;
  } finally {
    if (!(result instanceof Promise)) end();
  }
}

/** What was used since the last time belongs to the innermost pass. */
function account(now: Meter): void {
  const { cpu, memory } = now.usage();
  const name = now.open.at(-1) ?? OUTSIDE;
  const before = now.rows.get(name)?.cpu ?? 0;
  now.rows.set(name, { pass: name, cpu: before + cpu - now.since, memory });
  now.since = cpu;
}
