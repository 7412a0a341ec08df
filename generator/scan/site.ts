/** A place in somebody's code where the API is called, as readers of languages find it: what it asks for, and what is done with the answer. */

/** From 1, as editors count. */
export interface Position {
  /** Relative to the scanned folder, forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A text of which parts are not known: literal text, and holes where a value comes from somewhere. */
export type Part = string | Hole;

export interface Hole {
  /** What the code calls it: `tenantId`; empty where it has no name. */
  readonly name: string;
  /** Whether the name is that of a variable of the environment. */
  readonly env?: true;
}

/** A name that code writes, and where. */
export interface Written {
  /** Dots for nesting, `[]` for lists: `customer.contacts[].value`. */
  readonly path: string;
  readonly at: Position;
  /** The value, where it is a literal, or begins with one. */
  readonly value?: Literal;
}

export interface Literal {
  readonly text: string;
  readonly kind: "string" | "number" | "boolean" | "null" | "list";
  /** Elements of a list. */
  readonly length?: number;
  /** There are parts of which nothing is known. */
  readonly isPartial?: true;
  /** A day, as `2026-01-31`, which is only known when the code runs: the text is empty. */
  readonly isDay?: true;
}

/** Names that are written in one place of a request, such as its query. */
export interface Names {
  readonly known: readonly Written[];
  /** There may be others: an object that is not followed was spread into it. */
  readonly isOpen: boolean;
}

/** A field that is read off an answer. */
export interface Read {
  /** From the body of the answer: `data[].customer.name`. */
  readonly path: string;
  readonly at: Position;
  /** What it is compared with, where that is a literal. */
  readonly comparedWith?: string;
  /** Values of other calls may be read there as well. */
  readonly isMixed?: true;
  /** It may be read of the rows as well: what gave the answer is not known, so its `data` is the body or what the body has under that name. */
  readonly isEither?: true;
}

/** Where a part of an answer goes where it is not followed. */
export interface Leave extends Position {
  /** Which part, from the body: `data[]`; empty for the whole. */
  readonly path: string;
}

export interface Site {
  readonly at: Position;
  /** Where the call is made, where that is one line for several paths: {@link Site.at} is where this path is written. */
  readonly calledAt?: Position;
  /** Where the expression ends. */
  readonly end?: { readonly line: number; readonly column: number };
  /** What the call is made with: a library, or `wrapper NAME` of the user's own. */
  readonly form: string;
  /** How deeply it was read: with the compiler, or by its text alone. */
  readonly depth: "compiler" | "text";
  /** In capitals; absent where it is not known. */
  readonly method?: string;
  /** Host and path, the query taken off. */
  readonly url: readonly Part[];
  readonly query: Names;
  /** Absent where the call has none, or it is not known whether it has one. */
  readonly body?: Names;
  /** Names of headers, in lower case. */
  readonly headers: readonly string[];
  readonly reads: readonly Read[];
  /** Where the answer, or a part of it, goes where it is not followed; absent where all of it is followed. */
  readonly leaves?: readonly Leave[];
  /** How the address was found: all of it in the code, or guessed in part. */
  readonly certainty: "proven" | "likely" | "mention";
  /** Whether the call stands in a loop that goes on by page, or something around it looks at whether there is more. */
  readonly pages?: boolean;
  /** Whether 429 is looked at around it, or by what makes the call. */
  readonly retries?: boolean;
}

/** Something else that is worth telling of a place: a secret, an import of a generated client. */
export interface Mention {
  readonly at: Position;
  readonly kind:
    /** Credentials or the id of a tenant in the source; the value is never kept. */
    | "secret"
    /** A token is asked for at each call. */
    | "token-each-call"
    /** A name of the API before that alone proves nothing. */
    | "v1-name"
    /** An operation of a generated client is called: `crm.customers.list`. */
    | "client-call"
    /** A body of a webhook of the API before is read. */
    | "v1-webhook"
    /** A comment of `stgen apply` that a person has to look at. */
    | "marker"
    /** The file could not be read to its end. */
    | "unread";
  /** What is said of it; names, never values. */
  readonly text: string;
}

/** What a reader of a language has found in one or more files. */
export interface Sightings {
  readonly sites: readonly Site[];
  readonly mentions: readonly Mention[];
}
