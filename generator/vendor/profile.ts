/**
 * What the generator has to know of one vendor. Passes and emitters receive it; none of them names a vendor.
 *
 * A second vendor is one value of this type and its documents.
 */
import type { Template } from "../webhooks/former.ts";
import type { WireProfile } from "./wire.ts";

/** Something that changed with the API, as the vendor announced it. */
export interface Statement {
  /** Names its page and its anchor. */
  readonly id: string;
  readonly title: string;
  readonly v1: string;
  readonly v2: string;
  readonly steps: readonly string[];
  /** TypeScript against the generated clients. */
  readonly code?: string;
}

/** What a vendor puts at the end of names of types, or before words that say what one is for. */
export interface NameRule {
  readonly ending: string;
  /** What it becomes; absent where nothing does. */
  readonly becomes?: string;
}

/** How events arrive that the bundled documents of webhooks describe. */
export interface WebhookProfile {
  /** Fields of an event that tell one occurrence from another; the first that is there counts. */
  readonly occurrence: readonly string[];
  /** Seconds after which an event is sent again that was not taken. */
  readonly retries: readonly number[];
  /** What the API before sent, where its document tells. */
  readonly former?: FormerWebhooks;
  /** What mocks send, and when. */
  readonly sent: readonly SentWebhook[];
}

/** An event that calls cause. */
export interface SentWebhook {
  readonly type: string;
  readonly domain: string;
  /** Ids of the operations that cause it. */
  readonly operations: readonly string[];
  /**
   * Records in its data, by the fields that hold them. Without `by` it is the one that was changed; else the one whose id stands in that field of
   * it, or to which it belongs (`parent`).
   */
  readonly records: Readonly<Record<string, { readonly entity: string; readonly by?: string }>>;
  /** Fields of the data that hold fields of the record that was changed. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Webhooks of the API before, as far as events of this one hold what they sent. */
export interface FormerWebhooks {
  /** As names of types begin: `V1`. */
  readonly version: string;
  /** By the type of the event that came in its place: its name, and what its body is made of. */
  readonly events: Readonly<Record<string, { readonly name: string; readonly body: Template }>>;
}

/** What a run of a report is made of: ids of operations by what they do. */
export interface ReportProfile {
  readonly operations: ReportOperationIds;
  /** Rows that the API gives on a page. */
  readonly largestPage: number;
}

export interface ReportOperationIds {
  readonly categories: string;
  /** Reports of a category. */
  readonly reports: string;
  /** What one report says of itself: parameters and fields. */
  readonly report: string;
  /** Runs it. */
  readonly rows: string;
  /** Values that parameters accept, where they are kept apart. */
  readonly values: string;
}

export interface Profile {
  /** Whether the tables that come with the program (domains, corrections, references, statements of a migration) are about this vendor. */
  readonly bundled: boolean;
  /** What happens on the wire; the runtime's constants are printed from it. */
  readonly wire: WireProfile;
  /** Name of the umbrella's class, and start of the runtime's base error: `ServiceTitan`, `ServiceTitanError`. */
  readonly className: string;
  /** Default scope of the packages, with `@`. */
  readonly scope: string;
  /** Version of the API as titles of packages say it, such as `V2`; empty where there is none. */
  readonly version: string;
  /** Keywords of every package. */
  readonly keywords: readonly string[];
  /** Schemas that are made for each row type, by name: what stands for them behind the name of the row in a type's name. */
  readonly wrappers: Readonly<Record<string, string>>;
  /** Between a wrapper and what it wraps in a schema's name. */
  readonly wrapperSeparator: string;
  /** Words that say of a type's name only that it is one, in the order in which they are looked for; documents of others keep theirs. */
  readonly nameRules: readonly NameRule[];
  /** The developer portal: the page of an operation, with `{api}` and `{operation}` for their ids, and what ids of APIs begin and end with. */
  readonly portal?: { readonly operation: string; readonly prefix: string; readonly suffix: string };
  /** How titles of refusals begin: of a 401 that is about the key, and of a 403 that is about a scope. */
  readonly refusals?: { readonly key: string; readonly scope: string };
  /** Filters that lists apply unless they are told otherwise, each with the value that lifts it; where a list's own values have it. */
  readonly unfiltered?: Readonly<Record<string, string>>;
  /** The API before this one: what the title of its document begins with, its version, and what was announced when it was replaced. */
  readonly before?: {
    readonly title: string;
    /** In lower case it is the folder of its package: `V1`. */
    readonly version: string;
    readonly statements: readonly Statement[];
    /** Its calls, each with the domain and the id of the operation that came in its place: `Customers_Get GET /v1/customers/{id}`. */
    readonly calls: Readonly<Record<string, string>>;
  };
  /** Messages that the API sends; a vendor without them gets no package for them. */
  readonly webhooks?: WebhookProfile;
  /** Reports that run by a method of the domain that has these operations. */
  readonly reports?: ReportProfile;
  /** Resources and domains that examples prefer. */
  readonly examples: { readonly domain: string; readonly resources: readonly string[] };
}

/** The vendor and the version of its API. */
export function apiName({ wire, version }: Profile): string {
  return version === "" ? wire.name : `${wire.name} ${version}`;
}

/** Whether a document is that of the API before this one. */
export function isBefore({ before }: Profile, title: string): boolean {
  return (
    before !== undefined && title.startsWith(before.title) && !/^\w/.test(title.slice(before.title.length))
  );
}
