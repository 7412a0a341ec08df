/** Lists: pages, bare lists and feeds of changes. */
import { FEED_ITEMS, FEED_MORE, FROM, ITEMS, NEXT } from "../vendor.js";
import type { Action, Models, Shape } from "./description.js";
import { answerOf, askedOf, jsonOf, LARGEST_PAGE, PAGE_SIZE, pageOf, viewOf } from "./answer.js";
import type { Call, World } from "./call.js";
import { invalid } from "./problem.js";
import { filterOf, type ListedRecord, sortOf } from "./query.js";
import { type Handler, onTable } from "./records.js";
import type { StoredRecord, Table } from "./store.js";
import { elementOf, fieldsOf } from "./shape.js";
import { vocabulary } from "./vocabulary.js";

type ListAction = Extract<Action, { readonly kind: "list" }>;

export const list: Handler<ListAction> = onTable((call, { table, owner }, action) => {
  const { operation, domain } = call;
  const item = itemOf(operation.success.shape ?? "any", domain.models);
  const records = [...table.records.values()].filter(
    ({ parent }) => owner === undefined || parent === owner.id,
  );
  const what = { table, records, item };
  if (action.as === "feed") return feed(call, what);

  // Answers are kept as texts until a record changes.
  const known = textsOf(call.world, table);
  const key = call.url.pathname + call.url.search;
  const text = known.get(key);
  if (text !== undefined) return jsonOf(call, text);
  const rows = rowsOf(call, what);
  if (rows instanceof Response) return rows;
  const made = vocabulary.json(
    action.as === "array" ? rows.map(({ value }) => value) : pageFrom(call, action, rows),
  );
  if (known.size < MOST_TEXTS && made.length < LONGEST_TEXT) known.set(key, made);
  return jsonOf(call, made);
});

interface Listed {
  readonly table: Table;
  readonly records: readonly StoredRecord[];
  /** Of one row. */
  readonly item: Shape;
}

const MOST_TEXTS = 50;
const LONGEST_TEXT = 100_000;

function textsOf({ lists, rules }: World, table: Table): Map<string, string> {
  let kept = lists.get(table);
  const changes = rules.size > 0 ? table.changes.count : table.sequence;
  if (kept?.changes !== changes) {
    kept = { changes, texts: new Map() };
    lists.set(table, kept);
  }
  return kept.texts;
}

/** The rows that pass the filters, in the order asked for; their values are made when somebody looks. */
function rowsOf(call: Call, { table, records, item }: Listed): readonly ListedRecord[] | Response {
  const { query, domain } = call;
  const fields = new Set(fieldsOf(item, domain.models).map(([name]) => name));
  const { compare, unknown } = sortOf(query.get("sort"), fields);
  if (unknown !== undefined)
    return invalid({
      sort: [`${unknown} is not a field that can be sorted by`],
    });
  const rows = records
    .filter(({ isDeleted }) => !isDeleted)
    .map((record): ListedRecord => ({
      get value() {
        return viewOf(call, table, record, item) as ListedRecord["value"];
      },
      // Records are active unless a caller or a rule of the business says otherwise.
      get isActive() {
        return (
          (record.written["active"] ?? call.store.facts(table.spec.key, record.id)?.get("active")) !== false
        );
      },
      get createdOn() {
        return record.createdOn;
      },
      get modifiedOn() {
        return record.modifiedOn;
      },
      ordinal: record.ordinal,
    }))
    .filter(filterOf(query, fields));
  return compare ? rows.sort(compare) : rows;
}

function pageFrom(call: Call, { first = 1 }: ListAction, rows: readonly ListedRecord[]): unknown {
  const [number = first, asked] = askedOf(call);
  const size = Math.min(Math.max(1, asked), LARGEST_PAGE);
  const from = Math.max(0, number - first) * size;
  return {
    ...pageOf(call, [number, size, from + size < rows.length, rows.length]),
    [ITEMS]: rows.slice(from, from + size).map(({ value }) => value),
  };
}

/** The shape of one row: of a list, or of the list in an envelope. */
function itemOf(shape: Shape, models: Models): Shape {
  const element = elementOf(shape, models);
  if (element !== undefined) return element;
  const items = fieldsOf(shape, models).find(([name]) => name === ITEMS || name === FEED_ITEMS);
  return items ? itemOf(items[1], models) : "any";
}

/**
 * A continuation is the number of the last change that was delivered. Callers may also start from a date: then seeded records that are
 * older are passed over, on all pages.
 */
function feed(call: Call, { table, records, item }: Listed): Response {
  const from = call.query.get(FROM);
  const start = startOf(typeof from === "string" ? from : "");
  if (start === undefined) return invalid({ [FROM]: ["is neither a date nor a continuation token"] });
  const isSeeded = ({ sequence, ordinal, isCreated }: StoredRecord) => sequence === ordinal && !isCreated;
  const changed = records
    .filter(
      (record) =>
        record.sequence > start.after && (!isSeeded(record) || record.modifiedOn >= (start.since ?? 0)),
    )
    .sort((a, b) => a.sequence - b.sequence);
  const slice = changed.slice(0, PAGE_SIZE);
  const last =
    slice.at(-1)?.sequence ?? Math.max(start.after, start.since === undefined ? 0 : table.sequence);
  const since = start.since === undefined ? "" : `-${start.since.toString(36)}`;
  const isMore = slice.length < changed.length;
  return answerOf(call, {
    ...(FEED_MORE && { [FEED_MORE]: isMore }),
    // Without a flag, no cursor says that this is all.
    [NEXT]: FEED_MORE || isMore ? `mock-${last.toString(36)}${since}` : undefined,
    [FEED_ITEMS]: slice.map((record) => viewOf(call, table, record, item)),
  });
}

interface Start {
  readonly after: number;
  /** Milliseconds since 1970. */
  readonly since?: number;
}

function startOf(from: string): Start | undefined {
  if (from === "") return { after: 0 };
  const [, after, since] = /^mock-([0-9a-z]{1,10})(?:-([0-9a-z]{1,10}))?$/.exec(from) ?? [];
  if (after !== undefined)
    return { after: parseInt(after, 36), ...(since && { since: parseInt(since, 36) }) };
  const date = Date.parse(/^\d{4}-\d\d-\d\d/.test(from) ? from : "");
  return Number.isNaN(date) ? undefined : { after: 0, since: date };
}
