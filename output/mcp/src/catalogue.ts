/** What is known of all operations at once, before anything of a domain is loaded: enough to find one, and to know how it is called. */

/** An operation, as the package has it in a line of JSON. */
export interface Entry {
  /** As it is called: `crm.customers.list`. */
  readonly call: string;
  /** The document's `operationId`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** What it does, in a sentence. */
  readonly says: string;
  /** What else there is to know of it, each in a sentence. */
  readonly notes?: readonly string[];
  /** Parameters of the path but the tenant, in the order in which a call takes them. */
  readonly takes?: readonly string[];
  readonly query?: readonly string[];
  readonly hasBody?: true;
  /** How rows arrive, where there are any: page by page, or as a feed. */
  readonly rows?: "pages" | "feed";
  /** Whether it changes something. */
  readonly isWrite?: true;
  readonly isDeprecated?: true;
  readonly scopes?: readonly string[];
  /** Names of fields that are sent or answered, with blanks between. */
  readonly fields?: string;
  /** Calls of the API before, in whose place it came: id, method and path. */
  readonly before?: readonly string[];
}

/** All operations, in order, and by their calls. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly byCall: ReadonlyMap<string, Entry>;
}

/** @param texts JSON of an entry each */
export function catalogueOf(texts: readonly string[]): Catalogue {
  const entries = texts.map((text) => JSON.parse(text) as Entry);
  return { entries, byCall: new Map(entries.map((entry) => [entry.call, entry])) };
}

/** `crm` of `crm.customers.list`. */
export function domainOf({ call }: Pick<Entry, "call">): string {
  return call.slice(0, call.indexOf("."));
}
