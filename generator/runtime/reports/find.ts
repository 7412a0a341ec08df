/** A report, found by the names of its category and its own, or by their ids. */
import { fieldOf, UsageError } from "../errors.js";
import type { CallOptions } from "../operation.js";
import type { ApiPromise } from "../promise.js";
import { instead, meant, type Named } from "./names.js";

/** The operations of a run, whatever their types are: `never` is what all of them take. */
export interface ReportOperations {
  readonly categories: (options: never) => AsyncIterable<unknown>;
  readonly reports: (category: never, options: never) => AsyncIterable<unknown>;
  readonly report: (category: never, id: never, options: never) => PromiseLike<unknown>;
  readonly rows: (
    category: never,
    id: never,
    body: never,
    query: never,
    options: never,
  ) => ApiPromise<unknown>;
  /** Absent where the API keeps no sets of values. */
  readonly values?: (set: never, options: never) => AsyncIterable<unknown>;
}

/** A row of a list. */
interface Listed extends Named {
  /** The id as the list has it. */
  readonly key: unknown;
}

/**
 * Numbers are asked for without a look at the lists; names, and a number that is none there, with one.
 *
 * @throws UsageError for what is not there, or there several times; it names those that are near
 */
export async function findReport(
  call: string,
  asked: { readonly category: string; readonly report: string | number | bigint },
  { categories, reports, report: describe }: ReportOperations,
  own: CallOptions,
): Promise<{ readonly category: string; readonly description: unknown }> {
  const options = own as never;
  const [category, report] = [String(asked.category), String(asked.report)];
  if (category !== "" && /^\d+$/.test(report)) {
    try {
      return { category, description: await describe(category as never, asked.report as never, options) };
    } catch (error) {
      if (![400, 404].includes(fieldOf(error, "status") as number)) throw error;
    }
  }
  const inCategory = one(call, "category of reports", category, await listed(categories(options)));
  const where = `report in the category ${JSON.stringify(inCategory.id)}`;
  const found = one(call, where, report, await listed(reports(inCategory.key as never, options)));
  const description = await describe(inCategory.key as never, found.key as never, options);
  return { category: inCategory.id, description };
}

async function listed(rows: AsyncIterable<unknown>): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  for await (const row of rows) {
    const key = fieldOf(row, "id");
    all.push({ key, id: String(key), name: String(fieldOf(row, "name") ?? "") });
  }
  return all;
}

function one(call: string, what: string, asked: string, known: readonly Listed[]): Listed {
  const found = meant(asked, known);
  const [first, another] = found;
  if (first && !another) return first;
  const said = JSON.stringify(asked);
  const shown = ({ name, id }: Listed) => `${JSON.stringify(name)} (${id})`;
  if (first)
    throw new UsageError(
      `${call}: ${found.length} times there is a ${what} that is called ${said}. Pass the id of one: ${found.map(shown).join(", ")}.`,
    );
  const others = known.map((each) => [[each.name, each.id], shown(each)] as const);
  throw new UsageError(`${call}: there is no ${what} with the name or id ${said}.${instead(asked, others)}`);
}
