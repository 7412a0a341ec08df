/** What a vendor's API has of its own on the wire, as data: everything else in the runtime holds for any of them. */
export interface WireProfile {
  /** The vendor's name, as messages say it. */
  readonly name: string;
  /** What a client of the umbrella is called in examples and in errors: `st` of `st.crm.customers.get`. */
  readonly caller: string;
  /** Hosts by environment, without a slash at the end; the first environment is the default. `auth` is the whole token endpoint. */
  readonly environments: Readonly<Record<string, { readonly api: string; readonly auth?: string }>>;
  /** Path of the token endpoint (OAuth client credentials); absent where the key alone signs in. */
  readonly tokenPath?: string;
  /** Header that carries the application's key, as documents spell it. */
  readonly keyHeader: string;
  /** Calls that one key may make in any second; absent where there is no limit. */
  readonly rate?: number;
  /** Path parameter that the client fills in by itself; absent where an application has one account. */
  readonly tenant?: string;
  /**
   * Objects in queries, and lists of objects, are written with dots and indices (`filter.name=a`, `rows[0].id=1`) where a document does
   * not say how; absent: as OpenAPI says.
   */
  readonly isDotted?: true;
  /**
   * Names that people take for those of the API, each as a pattern and what it becomes, for proposals: one row after the other is tried
   * on the name and on what it has become.
   */
  readonly inventions?: readonly (readonly [pattern: string, becomes: string])[];
  /** Start of the names of environment variables, without the underscore. */
  readonly variables: string;
  /** Names of a list that is read page by page: query parameters, then fields of the answer. */
  readonly page: {
    readonly number: string;
    readonly size: string;
    readonly withTotal: string;
    readonly items: string;
    readonly more: string;
    readonly total: string;
  };
  /**
   * Filters of lists by when rows were changed and created, in the order in which a sync asks with them; absent where lists have none.
   */
  readonly changed?: readonly string[];
  /**
   * How answers to calls with many items say what came of each: a field of each entry, its value for an item that went through, its value for
   * one that did not, and the field that says why.
   */
  readonly outcomes?: readonly (readonly [
    field: string,
    succeeded: string | boolean,
    failed: string | boolean,
    reason: string,
  ])[];
  /** Names of a list that is read by cursor: query parameters, then fields of the answer. */
  readonly feed: {
    readonly from: string;
    /** Another query parameter, which says what is listed, and of which no row has a field; absent where there is none. */
    readonly recent?: string;
    readonly items: string;
    /** Absent where more follows as long as there is a `next`. */
    readonly more?: string;
    readonly next: string;
  };
}
