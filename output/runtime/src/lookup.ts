/** Rows by id, of lists that are small and change seldom: technicians, business units, types of jobs. Loaded in bulk, in place of a call a row. */
import { UsageError } from "./errors.js";

/** A resource with a list. */
export interface Listed<Row, Query> {
  list(query?: Query): { toArray(): Promise<Row[]> };
}

export interface LookupOptions<Query> {
  /** Of the list: `{ active: "Any" }` finds those that are not active any more, too. */
  readonly query?: Query | undefined;
  /** Milliseconds after which the rows are loaded anew when they are asked for; default 900,000. */
  readonly lifetime?: number | undefined;
}

/** Within this time nobody looks for an id again that was not there: what was just created is there by then. */
const MISSED_MS = 60_000;

export class Lookup<Row> {
  readonly #load: () => Promise<Row[]>;
  readonly #lifetime: number;
  #rows: Promise<ReadonlyMap<string, Row>> | undefined;
  /** When the rows were asked for, by a clock that does not step. */
  #at = -Infinity;

  constructor(load: () => Promise<Row[]>, lifetime: number) {
    this.#load = load;
    this.#lifetime = lifetime;
  }

  /** The row with an id, loaded with all others; `undefined` if there is none. */
  async get(id: number | string | bigint): Promise<Row | undefined> {
    const key = String(id);
    const rows = await this.#fresh(this.#lifetime);
    return rows.get(key) ?? (await this.#fresh(Math.min(MISSED_MS, this.#lifetime))).get(key);
  }

  /** All rows. */
  async all(): Promise<readonly Row[]> {
    return [...(await this.#fresh(this.#lifetime)).values()];
  }

  /** Forgets the rows: they are loaded anew when they are asked for. */
  reset(): void {
    this.#rows = undefined;
  }

  #fresh(lifetime: number): Promise<ReadonlyMap<string, Row>> {
    if (this.#rows !== undefined && performance.now() - this.#at < lifetime) return this.#rows;
    this.#at = performance.now();
    const rows = this.#load().then(byId);
    this.#rows = rows;
    // Who comes after a failure tries again.
    rows.catch(() => {
      if (this.#rows === rows) this.#rows = undefined;
    });
    return rows;
  }
}

/**
 * Finds rows of a resource by id, with one load of its list for all.
 *
 * ```ts
 * const technicians = lookup(st.settings.technicians, { query: { active: "Any" } });
 * console.log((await technicians.get(job.technicianId))?.name);
 * ```
 *
 * @throws UsageError for a lifetime that is none
 */
export function lookup<Row extends { readonly id?: unknown }, Query>(
  resource: Listed<Row, Query>,
  { query, lifetime = 900_000 }: LookupOptions<Query> = {},
): Lookup<Row> {
  if (!(lifetime >= 0)) throw new UsageError("lifetime has to be milliseconds from 0.");
  return new Lookup(() => resource.list(query).toArray(), lifetime);
}

function byId<Row>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [String((row as { readonly id?: unknown }).id), row]));
}
