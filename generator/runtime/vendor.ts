/** ServiceTitan on the wire. Printed from the vendor's profile; to change it, change that. */

export type Environment = "production" | "integration";

/** Credentials that the vendor's clients do without. */
export type Unused = never;

export const CREDENTIALS: readonly string[] = ["tenant", "clientId", "clientSecret", "appKey"];
export const ENVIRONMENTS: Record<Environment, { api: string; auth?: string }> = {
  production: { api: "https://api.servicetitan.io", auth: "https://auth.servicetitan.io/connect/token" },
  integration: {
    api: "https://api-integration.servicetitan.io",
    auth: "https://auth-integration.servicetitan.io/connect/token",
  },
};
export const TOKEN_PATH: string | undefined = "/connect/token";
export const TENANT: string | undefined = "tenant";
export const CALLER = "st";
export const KEY_HEADER = "ST-App-Key";
export const RATE: number | undefined = 60;
export const VARIABLES = "SERVICETITAN";

/** Patterns of names that people make up, and what they may mean. */
export const INVENTED: readonly (readonly [string, string])[] = [
  ["(Date|At)?(On)?(Or)?(After|Since|From|Start)$", "OnOrAfter"],
  ["(Date|At)?(On)?(Or)?(Before|Until|To|End)$", "Before"],
  ["^(last)?([Mm]odified|[Uu]pdated|[Cc]hanged)", "modified"],
  ["^invoice(Date)?(?=On|Before)", "invoiced"],
  ["^(start|from)Date$", "startsOnOrAfter"],
  ["^(end|to)Date$", "startsBefore"],
  ["^(scheduled|starts?)", "appointmentStarts"],
  ["^(scheduled|start|appointmentStarts)(?=[A-Z])", "starts"],
  ["^(search|query|keyword|text|term|filter|name$|q$).*", "searchText"],
  ["^(job|project|invoice|appointment)Number$", "number"],
  ["Number$", ""],
  ["^postal.*", "zip"],
  ["^(order|sort).*", "sort"],
  ["^(limit|perPage|take|size)$", "pageSize"],
  ["^(continu|cursor).*", "from"],
];

export const NUMBER = "page";
export const SIZE = "pageSize";
export const INCLUDE_TOTAL = "includeTotal";
export const ITEMS = "data";
export const MORE = "hasMore";
export const TOTAL = "totalCount";

/** What a sync asks a list for. */
export interface ChangedSince {
  modifiedOnOrAfter?: Date;
  createdOnOrAfter?: Date;
}

export const CHANGED: readonly (keyof ChangedSince)[] = ["modifiedOnOrAfter", "createdOnOrAfter"];

/** How answers say what came of each item: a field, its values for done and for failed, the field that says why. */
export const OUTCOMES: readonly (readonly [string, string | boolean, string | boolean, string])[] = [
  ["success", true, false, "errorMessage"],
  ["status", "Success", "Fail", "message"],
];

export const FROM = "from";
export const RECENT: string | undefined = "includeRecentChanges";
export const FEED_ITEMS = "data";
export const FEED_MORE: string | undefined = "hasMore";
export const NEXT = "continueFrom";

/** A page of a list. */
export interface Page<T> {
  /** Number of this page. */
  page: number;
  /** Rows that a page holds at most. */
  pageSize: number;
  /** Whether more rows follow. */
  hasMore: boolean;
  /** Rows of all pages together, where `includeTotal` asked for it. */
  totalCount?: number | null;
  data: T[];
}

/** A page of a feed. */
export interface FeedPage<T> {
  /** Whether more rows follow. */
  hasMore: boolean;
  /** Where the next call begins. */
  continueFrom: string;
  data: T[];
}
