/** What is asked of the new API in one wave: equal calls once, values of many records in one list. */
import {
  fieldDown,
  type FieldStep,
  type RouteFlow,
  isSeveralValues,
  type RouteContext,
  type RouteSource,
  routeValue,
} from "@st-v2/runtime";
import type { BulkCall, PlanCall, PlanStep } from "./plan.js";

/** A call of the new API with all it is told. */
export interface Request {
  /** `crm.customers.list` */
  readonly call: string;
  readonly domain: string;
  readonly operation: string;
  readonly path: readonly unknown[];
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Whether all rows of its pages are wanted, rather than what it answers. */
  readonly rows: boolean;
  /** The first of them will do. */
  readonly first?: true;
  /** Rows are wanted for these values, which are there. */
  readonly wanted?: { readonly key: readonly FieldStep[]; readonly values: readonly unknown[] };
}

/** @returns rows, or the answer; nothing where there is no such record */
export type Read = (request: Request) => Promise<unknown>;

/** What a wave gave, for one who asked. */
type Answer = () => RouteFlow;

export interface Asking {
  readonly context: RouteContext;
  readonly steps: readonly PlanStep[];
  readonly at: number;
}

export class Reader {
  readonly #read: Read;
  readonly #answers = new Map<string, Known>();
  readonly #tables = new Map<string, Table>();
  readonly #feeds = new Map<string, Feed>();
  #wave: (() => Promise<void>)[] = [];

  constructor(read: Read) {
    this.#read = read;
  }

  ask(step: PlanCall, { context, steps, at }: Asking): Answer {
    const many = step.rows === true || step.each === true;
    const ends = endsOf(step, context.record);
    const [bulk, values] = ends ?? [step.bulk, bulkValues(step, context)];
    if (bulk && values) {
      const table = this.#table(bulk);
      for (const value of values) table.want(value);
      return () => {
        const rows = table.rowsOf(values);
        return { value: step.rows === true ? rows : rows[0], many };
      };
    }
    const since = step.feed && this.#since(step, step.feed, { context, steps, at });
    if (since) return since;
    const next = steps[at + 1];
    const first = next !== undefined && "take" in next && next.take === "first";
    const several = step.each === true ? sourcesIn(step).find(isSeveralValues) : undefined;
    if (!several) {
      const answer = this.#once(requestOf(step, context, undefined, first));
      return () => ({ value: answer.value, many });
    }
    const told = routeValue(several, context);
    const answers = (Array.isArray(told) ? (told as unknown[]) : []).map((value) =>
      this.#once(requestOf(step, context, { value }, first)),
    );
    return () => {
      const all = answers.map(({ value }) => value);
      return { value: step.rows === true ? all.flat() : all, many };
    };
  }

  /** Asks for all of it. */
  async load(): Promise<void> {
    const lists = [...this.#tables.values(), ...this.#feeds.values()];
    const asked = [...this.#wave, ...lists.flatMap((list) => list.calls(this.#read))];
    this.#wave = [];
    await Promise.all(asked.map((call) => call()));
  }

  #since(step: PlanCall, feed: Changes, { context, steps, at }: Asking): Answer | undefined {
    const where = steps[at + 2];
    if (!where || !("where" in where)) return undefined;
    const known = this.#feeds.get(step.call) ?? new Feed(feed);
    this.#feeds.set(step.call, known);
    const id = String(routeValue(where.is, context));
    known.want(id, requestOf(step, context));
    return () => ({ value: { [feed.items]: known.found(id) }, many: false });
  }

  #table(bulk: BulkCall): Table {
    const key = JSON.stringify([bulk.call, bulk.parameter, bulk.key, bulk.query]);
    const table = this.#tables.get(key) ?? new Table(bulk);
    this.#tables.set(key, table);
    return table;
  }

  /** Who wants the first row alone gets it of all rows, where somebody wants those. */
  #once({ first, ...rest }: Request): { readonly value?: unknown } {
    const key = JSON.stringify(rest);
    const known = this.#answers.get(key);
    if (known && (first || !known.first)) return known;
    if (known && !known.isAsked) {
      known.first = false;
      return known;
    }
    const answer: Known = { first: first === true };
    this.#answers.set(key, answer);
    this.#wave.push(async () => {
      answer.isAsked = true;
      answer.value = await this.#read({ ...rest, ...(answer.first && { first: true }) });
    });
    return answer;
  }
}

/** What was asked for already, or will be in this wave. */
interface Known {
  value?: unknown;
  first: boolean;
  isAsked?: true;
}

/** Rows of a list by the values that they belong to. */
class Table {
  readonly #bulk: BulkCall;
  readonly #rows = new Map<string, unknown[]>();
  #wanted: unknown[] = [];
  #isRead = false;

  constructor(bulk: BulkCall) {
    this.#bulk = bulk;
  }

  want(value: unknown): void {
    if (this.#rows.has(String(value))) return;
    this.#rows.set(String(value), []);
    this.#wanted.push(value);
  }

  rowsOf(values: readonly unknown[]): readonly unknown[] {
    return [...new Set(values.flatMap((value) => this.#rows.get(String(value)) ?? []))];
  }

  calls(read: Read): (() => Promise<void>)[] {
    const { parameter, chunk = 50, key } = this.#bulk;
    const wanted = this.#wanted;
    this.#wanted = [];
    if (wanted.length === 0) return [];
    if (parameter === undefined) {
      if (this.#isRead) return [];
      this.#isRead = true;
      return [() => this.#load(read, { key, values: wanted })];
    }
    const chunks = Array.from({ length: Math.ceil(wanted.length / chunk) }, (_, i) =>
      wanted.slice(i * chunk, (i + 1) * chunk),
    );
    return chunks.map((values) => () => this.#load(read, { key, values }));
  }

  async #load(read: Read, wanted: NonNullable<Request["wanted"]>): Promise<void> {
    const { parameter } = this.#bulk;
    const plain = requestOf(this.#bulk, { st: {} });
    const query = parameter === undefined ? plain.query : { ...plain.query, [parameter]: wanted.values };
    const rows = (await read({ ...plain, query, rows: true, wanted })) as readonly unknown[];
    for (const row of rows)
      for (const value of [fieldDown(row, this.#bulk.key)].flat()) {
        // A table that is read as a whole keeps what somebody may want later.
        const known = this.#rows.get(String(value));
        if (known) known.push(row);
        else if (parameter === undefined) this.#rows.set(String(value), [row]);
      }
  }
}

type Changes = NonNullable<PlanCall["feed"]>;

/** What changed since many moments, the earliest first: what its page holds need not be asked for. */
class Feed {
  readonly #of: Changes;
  readonly #rows = new Map<string, unknown>();
  readonly #asked = new Set<string>();
  #wanted: { readonly id: string; readonly request: Request; readonly from: string }[] = [];

  constructor(of: Changes) {
    this.#of = of;
  }

  want(id: string, request: Request): void {
    this.#wanted.push({ id, request, from: String(request.query[this.#of.parameter]) });
  }

  found(id: string): readonly unknown[] {
    return this.#rows.has(id) ? [this.#rows.get(id)] : [];
  }

  calls(read: Read): (() => Promise<void>)[] {
    const isOpen = ({ id, from }: { id: string; from: string }) =>
      !this.#rows.has(id) && !this.#asked.has(from);
    const wanted = this.#wanted.filter(isOpen).sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
    this.#wanted = [];
    if (wanted.length === 0) return [];
    return [
      async () => {
        for (const one of wanted) if (isOpen(one)) await this.#load(read, one);
      },
    ];
  }

  async #load(
    read: Read,
    { request, from }: { readonly request: Request; readonly from: string },
  ): Promise<void> {
    this.#asked.add(from);
    const { items, key } = this.#of;
    const rows = fieldDown(await read(request), [{ field: items }]);
    if (Array.isArray(rows))
      for (const row of rows) this.#rows.set(String(fieldDown(row, [{ field: key }])), row);
  }
}

/** The values that a list is told in place of this one call. */
function bulkValues(step: PlanCall, context: RouteContext): readonly unknown[] | undefined {
  if (!step.bulk) return undefined;
  const told = sourcesIn(step).filter((source) => "from" in source);
  return told.flatMap((source) => routeValue(source, context));
}

function endsOf({ ends }: PlanCall, record: unknown): [BulkCall, readonly unknown[]] | undefined {
  if (!ends) return undefined;
  const of = (field: string) => fieldDown(record, [{ field }]);
  const ids = new Set(ends.ids.map(of).filter((id) => id != null));
  return of(ends.count) === ids.size ? [ends.bulk, [...ids]] : undefined;
}

function sourcesIn(step: PlanCall): readonly RouteSource[] {
  return [...(step.path ?? []), ...Object.values(step.query ?? {}).flat()];
}

function requestOf(
  step: PlanCall | BulkCall,
  context: RouteContext,
  item?: { readonly value: unknown },
  first = false,
): Request {
  const one = (source: RouteSource): unknown =>
    item !== undefined && isSeveralValues(source) ? item.value : routeValue(source, context);
  const told = (source: RouteSource | readonly RouteSource[]): unknown =>
    Array.isArray(source) ? source.map(one) : one(source as RouteSource);
  const { call, domain, operation, path = [], query = {}, body, rows = false } = step;
  return {
    call,
    domain,
    operation,
    path: path.map(told),
    query: Object.fromEntries(Object.entries(query).map(([name, source]) => [name, told(source)])),
    ...(body !== undefined && { body }),
    rows,
    ...(first && rows && { first }),
  };
}

/** Reads with a client of the new API, or with clients of its domains under their names. */
export function clientReader(st: object): Read {
  return async ({ call, path, query, body, rows, first }) => {
    const names = call.split(".");
    const method = names.pop() ?? "";
    const owner = names.reduce<unknown>(
      (of, name) => (of == null ? undefined : (of as Record<string, unknown>)[name]),
      st,
    );
    const send = (owner as Record<string, ((...args: unknown[]) => unknown) | undefined> | undefined)?.[
      method
    ];
    if (!send) throw new TypeError(`The client has no ${call}.`);
    const asked = Object.keys(query).length === 0 ? [] : [query];
    const answer = send.call(owner, ...path, ...(body === undefined ? [] : [body]), ...asked);
    if (rows) return (answer as Rows).toArray(first ? { limit: 1 } : {});
    return (answer as Promise<unknown>).catch((error: unknown) => {
      if ((error as { readonly status?: unknown }).status === 404) return undefined;
      throw error;
    });
  };
}

interface Rows {
  toArray(options: { readonly limit?: number }): Promise<unknown[]>;
}

/**
 * Reads records in memory.
 *
 * @param records by the domain and operation of their list, or the schema that they are of. Rows below another record are told apart by its id, where
 *   they have it (`bookingId`), or have to be by who gives them, as `path` has it
 */
export function recordReader(records: (request: Request) => readonly unknown[]): Read {
  return (request) => {
    const { wanted, rows } = request;
    const all = records(request);
    const found = wanted
      ? all.filter((row) =>
          [fieldDown(row, wanted.key)].flat().some((value) => wanted.values.includes(value)),
        )
      : all.filter((row) => fits(row, request));
    return Promise.resolve(rows ? found : found[0]);
  };
}

/**
 * Whether a record is what is asked for by its own fields: `jobId`, `ids` of it, or `customerIds`. What is no field of it keeps nothing out, nor does a
 * word for "whether or not" where the field is yes or no.
 */
function fits(row: unknown, { call, path, query, rows }: Request): boolean {
  const asked = Object.entries(query).map(
    ([name, value]) => [name.replace(/s$/, ""), [value].flat()] as const,
  );
  const owner = `${call.split(".").at(-2)?.replace(/s$/, "") ?? ""}Id`;
  const own = path.length === 1 ? ([[rows ? owner : "id", path]] as const) : [];
  return [...own, ...asked].every(([name, values]) => {
    const value = fieldDown(row, [{ field: name }]);
    if (typeof value === "boolean" && values.some((one) => !/^(true|false)$/i.test(String(one)))) return true;
    return value === undefined || values.some((one) => String(one) === String(value));
  });
}
