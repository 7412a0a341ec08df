/** Lists: pages, bare lists and feeds of changes. */
import { FEED_ITEMS, FEED_MORE, FROM, ITEMS, NEXT } from "../vendor.js";
import type { Action, Models, OperationDescription, Shape } from "./description.js";
import { answerOf, askedOf, jsonOf, LARGEST_PAGE, PAGE_SIZE, pageOf, tellsTotal, viewOf } from "./answer.js";
import type { Call, KeptList, World } from "./call.js";
import { memo } from "./memo.js";
import { invalid } from "./problem.js";
import type { Filtering, ListedRecord } from "./filtering.js";
import { filterOf, ignoredOf, isPartOf, sortOf } from "./query.js";
import { type Handler, onTable } from "./records.js";
import type { StoredRecord, Table } from "./store.js";
import { elementOf, fieldsOf } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

type ListAction = Extract<Action, { readonly kind: "list" }>;

export const list: Handler<ListAction> = onTable((call, { table, owner }, action) => {
  const { operation, domain } = call;
  // Answers are kept until a record changes, but where other records choose the rows.
  const { answers } = keptOf(call.world, table);
  const key = call.url.pathname + call.url.search;
  const kept = answers.get(key);
  if (kept) return jsonOf(call, kept.text, kept.headers);
  const item = rowOf(operation, domain.models);
  const all = table.records.values();
  const records = owner
    ? [...all].filter(({ parent }) => parent === owner.id)
    : (vocabulary.below?.(call, all) ?? all);
  const what = { table, records, item };
  const filtering: Filtering = {
    ...filteringOf(operation, domain.models),
    values: new Map([...[...call.parameters].filter(([name]) => operation.filters?.[name]), ...call.query]),
    search: call.url.searchParams,
    id: table.spec.id?.[0],
    join: (entity, field) => vocabulary.deep?.othersOf(call, entity, field),
  };
  if (action.as === "feed") return feed(call, what, filtering);

  const ignored = ignoredIn(call, filtering).join();
  const headers = ignored === "" ? undefined : { [IGNORED]: ignored };
  // One more row tells that there is another page.
  const most = action.as === "page" && !tellsTotal(call) ? spanOf(call, action)[3] + 1 : Infinity;
  const rows = rowsOf(call, { ...what, most }, filtering);
  if (rows instanceof Response) return rows;
  const text = vocabulary.json(
    action.as === "array" ? rows.map(({ value }) => value) : pageFrom(call, action, rows),
  );
  const isJoined = [...filtering.values.keys()].some((name) => operation.filters?.[name]?.includes(":"));
  if (!isJoined && answers.size < MOST_TEXTS && text.length < LONGEST_TEXT)
    answers.set(key, { text, headers });
  return jsonOf(call, text, headers);
});

/** Names what a caller sent that keeps all rows. */
export const IGNORED = "x-mock-ignored-filters";

function ignoredIn({ operation, url }: Call, filtering: Filtering): readonly string[] {
  const { query = [], others = [] } = operation;
  const declared = [...query.map(([name]) => name), ...others.map(([, name]) => name)];
  const sent = [...url.searchParams.keys()].map((key) => declared.find((name) => isPartOf(key, name)) ?? key);
  // What is not declared does nothing, a field of the rows or not.
  const isIgnored = (name: string) => !declared.includes(name) || ignoredOf([name], filtering).length > 0;
  return [...new Set(sent)].filter(isIgnored).map(encodeURIComponent);
}

interface Listed {
  readonly table: Table;
  readonly records: Iterable<StoredRecord>;
  /** Of one row. */
  readonly item: Shape;
  /** Rows that somebody looks at; none said, all. */
  readonly most?: number;
}

/** Filters of lists that keep all rows whatever they say, by domain and method: `crm.customers.getList`. */
export function ignoredFilters({
  domains,
  entities,
}: Pick<World, "domains" | "entities">): Readonly<Record<string, readonly string[]>> {
  const join: Filtering["join"] = (entity) => (entities.has(entity) ? () => [] : undefined);
  const all = domains.flatMap(({ name, models, operations }) =>
    operations.flatMap((operation) => {
      if (operation.action.kind !== "list") return [];
      const { query = [], others = [] } = operation;
      const names = [
        ...query.map(([parameter]) => parameter),
        ...others.flatMap(([place, parameter]) => (place === "query" ? [parameter] : [])),
      ];
      const ignored = ignoredOf(names, { ...filteringOf(operation, models), join });
      return ignored.length > 0 ? [[`${name}.${operation.accessor}`, ignored] as const] : [];
    }),
  );
  return Object.fromEntries(all);
}

function filteringOf(operation: OperationDescription, models: Models): Filtering {
  const { filters } = operation;
  const fields = new Set(fieldsOf(rowOf(operation, models), models).map(([name]) => name));
  return { fields, values: new Map(), ...(filters && { filters }) };
}

const MOST_TEXTS = 50;
const LONGEST_TEXT = 100_000;

function keptOf({ lists, rules }: World, table: Table): KeptList {
  let kept = lists.get(table);
  const changes = rules.size > 0 ? table.changes.count : table.sequence;
  if (kept?.changes !== changes) {
    kept = { changes, answers: new Map(), active: new Map() };
    lists.set(table, kept);
  }
  return kept;
}

/** Records are active unless a caller or a rule of the business says otherwise. */
function isActive({ store }: Call, { spec }: Table, record: StoredRecord): boolean {
  const { written, id, isDeleted } = record;
  return !isDeleted && (written["active"] ?? store.facts(spec.key, id, record)?.get("active")) !== false;
}

/** The rows that pass the filters, in the order asked for; their values are made when somebody looks. */
function rowsOf(call: Call, listed: Listed, filtering: Filtering): readonly ListedRecord[] | Response {
  const { compare, unknown } = sortOf(call.query.get("sort") ?? sortIn(call), filtering);
  if (unknown !== undefined)
    return invalid({
      sort: [`${unknown} is not a field that can be sorted by`],
    });
  const keeps = filterOf(filtering);
  const rows: ListedRecord[] = [];
  for (const record of listed.records) {
    const row = new Row(call, listed, record);
    if (!record.isDeleted && keeps(row)) rows.push(row);
    if (!compare && rows.length === listed.most) break;
  }
  return compare ? rows.sort(compare) : rows;
}

/** Of ten thousand rows most are only looked at for a moment. */
/** An order that is sent as an object: `sort[0].field=Id&sort[0].isDescending=true`. */
function sortIn({ url }: Call): string {
  const of = (end: string) =>
    [...url.searchParams].find(([name]) => isPartOf(name, "sort") && name.endsWith(end))?.[1] ?? "";
  return (of("isDescending") === "true" ? "-" : "") + of("field");
}

class Row implements ListedRecord {
  readonly #call: Call;
  readonly #listed: Listed;
  readonly record: StoredRecord;

  constructor(call: Call, listed: Listed, record: StoredRecord) {
    this.#call = call;
    this.#listed = listed;
    this.record = record;
  }

  get value() {
    const { table, item } = this.#listed;
    return viewOf(this.#call, table, this.record, item) as ListedRecord["value"];
  }
  get isActive() {
    const { table } = this.#listed;
    return memo(keptOf(this.#call.world, table).active, this.record, (record) =>
      isActive(this.#call, table, record),
    );
  }
}

/** The page that is asked for: its number, its size, and the rows from here to there. */
function spanOf(call: Call, { first = 1 }: ListAction): readonly [number, number, number, number] {
  const [number = first, asked] = askedOf(call);
  const size = Math.min(Math.max(1, asked), LARGEST_PAGE);
  const from = Math.max(0, number - first) * size;
  return [number, size, from, from + size];
}

function pageFrom(call: Call, action: ListAction, rows: readonly ListedRecord[]): unknown {
  const [number, size, from, to] = spanOf(call, action);
  return {
    ...pageOf(call, [number, size, to < rows.length, rows.length]),
    [ITEMS]: rows.slice(from, to).map(({ value }) => value),
  };
}

/** The shape of one row. */
export function rowOf({ success }: Pick<OperationDescription, "success">, models: Models): Shape {
  return itemOf(success.shape ?? "any", models);
}

/** Of a list, or of the list in an envelope. */
function itemOf(shape: Shape, models: Models): Shape {
  const element = elementOf(shape, models);
  if (element !== undefined) return element;
  const items = fieldsOf(shape, models).find(([name]) => name === ITEMS || name === FEED_ITEMS);
  return items ? itemOf(items[1], models) : "any";
}

/**
 * Rows in the order of their changes: seeded ones by when they changed, behind them what callers did, one by one. A continuation says after which of
 * the two kinds it goes on. Callers may also start from a date: then seeded records that are older are passed over, on all pages.
 */
function feed(call: Call, listed: Listed, filtering: Filtering): Response {
  const { table, records, item } = listed;
  const from = call.query.get(FROM);
  const start = startOf(typeof from === "string" ? from : "");
  if (start === undefined) return invalid({ [FROM]: ["is neither a date nor a continuation token"] });
  const { after, since = 0 } = start;
  const keeps = filterOf({ ...filtering, hidesInactive: false });
  const changed = [...records]
    .map((record) => ({ record, at: placeOf(record) }))
    .filter(
      ({ record, at }) =>
        compare(at, after) > 0 && (at[0] > 0 || at[1] >= since) && keeps(new Row(call, listed, record)),
    )
    .sort((a, b) => compare(a.at, b.at));
  const slice = changed.slice(0, PAGE_SIZE);
  const last: Place = slice.at(-1)?.at ?? (start.since === undefined ? after : [1, table.sequence, 0]);
  const isMore = slice.length < changed.length;
  return answerOf(call, {
    ...(FEED_MORE && { [FEED_MORE]: isMore }),
    // Without a flag, no cursor says that this is all.
    [NEXT]: FEED_MORE || isMore ? ["mock", ...last, since].map(written).join("-") : undefined,
    [FEED_ITEMS]: slice.map(({ record }) => viewOf(call, table, record, item)),
  });
}

/** Where a record stands in a feed: 0, when it changed and its ordinal, or 1 and the number of its change. */
type Place = readonly [kind: number, moment: number, ordinal: number];

function placeOf({ sequence, ordinal, isCreated, modifiedOn }: StoredRecord): Place {
  return sequence === ordinal && !isCreated ? [0, modifiedOn, ordinal] : [1, sequence, 0];
}

function compare(a: Place, b: Place): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function written(part: string | number): string {
  return part.toString(36);
}

interface Start {
  readonly after: Place;
  /** Milliseconds since 1970. */
  readonly since?: number;
}

function startOf(from: string): Start | undefined {
  const [, ...parts] = /^mock-([01])-([0-9a-z]{1,10})-([0-9a-z]{1,10})-([0-9a-z]{1,10})$/.exec(from) ?? [];
  const [kind = 0, first = 0, second = 0, since] = parts.map((part) => parseInt(part, 36));
  const after: Place = [kind, first, second];
  if (from === "" || since !== undefined) return { after, ...(since && { since }) };
  const date = Date.parse(/^\d{4}-\d\d-\d\d/.test(from) ? from : "");
  return Number.isNaN(date) ? undefined : { after, since: Math.max(0, date) };
}
