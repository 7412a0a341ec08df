import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import {
  type ReportFields,
  type ReportOperations,
  type ReportOptions,
  type ReportParameters,
  type ReportRow,
  ReportRun,
} from "@st-v2/runtime/reports";
import { DynamicValueSets } from "./resources/dynamic-value-sets.js";
import { ReportCategories } from "./resources/report-categories.js";
import { Reports } from "./resources/reports.js";

/**
 * The Reporting API.
 *
 * Reports by category, their parameters and their data.
 *
 * @example
 * ```ts
 * const reporting = new Reporting({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Reporting {
  readonly #client: Client;
  #dynamicValueSets: DynamicValueSets | undefined;
  #reportCategories: ReportCategories | undefined;
  #reports: Reports | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Dynamic value sets: 1 operation (`get`).
   */
  get dynamicValueSets(): DynamicValueSets {
    return (this.#dynamicValueSets ??= new DynamicValueSets(this.#client));
  }

  /**
   * Report categories: 1 operation (`list`).
   */
  get reportCategories(): ReportCategories {
    return (this.#reportCategories ??= new ReportCategories(this.#client));
  }

  /**
   * Reports: 3 operations (`list`, `get`, `getData`).
   */
  get reports(): Reports {
    return (this.#reports ??= new Reports(this.#client));
  }

  /**
   * Runs a report, and gives its rows as objects: `await` all of them, `for await` row by row as pages come, `pages()` page by page. Nothing is
   * sent before that.
   *
   * The report is found by name or id, and what it is asked for is held against its own description before the first run. The same report
   * runs once per minute, and each page is a run: of more rows than 25000, the next page waits.
   *
   * @param category its name or id
   * @param report its name or id, which differs from tenant to tenant
   * @param parameters values by the names that the report has for its parameters; a `Date` is the day that it is in `options.timeZone`
   * @param options settings of this run alone, such as `fields`, `timeZone`, `signal` and `onProgress`
   * @throws `UsageError` before the first run: no such report, or several; all that is wrong with parameters and fields
   * @example
   * ```ts
   * const parameters = { From: "2026-01-01", To: "2026-01-31" };
   * for await (const row of reporting.run("operations", "Completed jobs", parameters, { fields: ["Name", "Total"] })) {
   *   console.log(row.Name, row.Total);
   * }
   * ```
   */
  run<const Fields extends ReportFields = readonly string[]>(
    category: string,
    report: string | number | bigint,
    parameters?: ReportParameters | null,
    options?: ReportOptions<Fields>,
  ): ReportRun<ReportRow<Fields>> {
    const call = { name: "reporting.run", size: 25000, category, report, parameters, options };
    return new ReportRun(this.#client, reportOperations, call);
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}

/** What a run of a report is made of. */
function reportOperations(client: Client): ReportOperations {
  return {
    categories: (options) => new ReportCategories(client).list(null, options),
    reports: (category, options) => new Reports(client).list(category, null, options),
    report: (category, id, options) => new Reports(client).get(category, id, options),
    rows: (category, id, body, query, options) =>
      new Reports(client).getData(category, id, body, query, options),
    values: (set, options) => new DynamicValueSets(client).get(set, null, options),
  };
}
