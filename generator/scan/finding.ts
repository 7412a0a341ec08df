/** What a scan tells: the contract of `stgen scan --json`, which other tools rely on. `templates/scan.schema.json` is its schema. */

export type Level = "error" | "warning" | "note";

/** How sure it is: shown by the code, what it most likely means, or a name and no more. */
export type Confidence = "proven" | "likely" | "mention";

/** What can be said, in the order of levels. */
export interface RuleRow {
  readonly level: Level;
  /** What is wrong, in a sentence: for SARIF and the list of rules. */
  readonly about: string;
  /** What to do about it, where no finding says it better. */
  readonly help: string;
}

function rule(level: Level, about: string, help: string): RuleRow {
  return { level, about, help };
}

export const RULES = {
  "unknown-path": rule("error", "The API has no such path", "Ask for the path that is meant."),
  "wrong-method": rule(
    "error",
    "The path is there, but not with this method",
    "Use the method that the path has.",
  ),
  "v1-call": rule("error", "V1 is gone", "Ask for it by V2, or through the V1-shaped client."),
  "v1-webhook": rule("error", "V1 webhooks are gone", "Subscribe the app to the V2 event."),
  "unknown-query-parameter": rule(
    "error",
    "The API ignores a query parameter that it does not know, and answers unfiltered",
    "Send the parameter that is meant.",
  ),
  "unknown-body-field": rule(
    "error",
    "The API drops fields of bodies that it does not know, and answers as if all was well",
    "Send the field that is meant.",
  ),
  "unknown-field": rule("error", "The answer has no such field", "Read the field that is meant."),
  "unknown-enum-member": rule(
    "error",
    "The value is none of those that the field has",
    "Use one of its values.",
  ),
  "missing-parameter": rule("error", "The operation asks for this parameter", "Send it."),
  "missing-tenant": rule(
    "error",
    "Paths of V2 name the tenant",
    "Put `/tenant/{tenant}` behind the version.",
  ),
  "secret-in-source": rule(
    "error",
    "A secret stands in the source",
    "Take it from the environment, and renew it.",
  ),
  "wrong-format": rule(
    "warning",
    "The value has another form than the document asks for",
    "Send it in that form.",
  ),
  "too-many-values": rule("warning", "One call takes fewer values", "Ask in chunks."),
  "missing-paging": rule("warning", "Only the first page is read", "Go on while `hasMore` is true."),
  "missing-429": rule("warning", "Nothing is done about 429", "Wait as `Retry-After` says, and ask again."),
  "token-each-call": rule("warning", "A token is asked for at each call", "Keep it until it expires."),
  "deprecated-operation": rule(
    "warning",
    "The operation is deprecated",
    "Use what the document names in its place.",
  ),
  "tenant-in-source": rule(
    "warning",
    "The id of a tenant stands in the source",
    "Take it from the environment.",
  ),
  "manual-step": rule("warning", "A person has to decide this", "Decide, then remove the comment."),
  "expired-ignore": rule(
    "warning",
    "A comment that silences has expired",
    "Look at it again, or give it another date.",
  ),
  "unused-ignore": rule("warning", "A comment silences nothing", "Remove it."),
  "v2-call": rule("note", "A call of V2", "Nothing is wrong with it."),
  "client-call": rule("note", "A call of a generated client", "Nothing is wrong with it."),
  "dynamic-path": rule("note", "The path is made where it cannot be followed", "Look at it by hand."),
  "not-followed": rule(
    "note",
    "The answer goes where it is not followed",
    "Look at what is read of it by hand.",
  ),
  "v1-name": rule("note", "A name that V1 used", "Nothing, if it is of another API."),
  "not-read": rule("note", "The file could not be read whole", "Look at it by hand."),
} satisfies Record<string, RuleRow>;

export type Rule = keyof typeof RULES;

/** One thing that is told of one place. */
export interface Finding {
  readonly rule: Rule;
  readonly level: Level;
  readonly confidence: Confidence;
  /** Relative to the scanned folder, forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly api?: "v1" | "v2";
  readonly method?: string;
  /** As a template with the domain: `/crm/v2/tenant/{tenant}/customers/{id}`. */
  readonly path?: string;
  /** Of the documents; of V1 for calls of V1; the one that is meant where a path is wrong. */
  readonly operationId?: string;
  /** Of V2, for calls of V1. */
  readonly v2OperationId?: string;
  readonly domain?: string;
  /** What it is about: a parameter, a field. */
  readonly name?: string;
  /** A sentence without a stop. */
  readonly message: string;
  /** What to do; TypeScript in backticks. */
  readonly hint?: string;
  /** Where the name or the value that it is about is written, if that is not the place of the call. */
  readonly written?: { readonly file: string; readonly line: number; readonly column: number };
  /** The line that makes the call, where that makes calls for several paths: `line` is where the path of this one is written. */
  readonly calledAt?: { readonly file: string; readonly line: number; readonly column: number };
  /** Of V1 calls: what is read of the answer, and where it is in V2. */
  readonly fields?: readonly FormerField[];
  /** What is meant in its place. */
  readonly meant?: readonly string[];
  /** V2 code of a V1 call. */
  readonly recipe?: string;
  /** What the call is made with. */
  readonly form?: string;
  /** Whether it was read with the compiler or as text. */
  readonly depth?: "compiler" | "text";
  /** Scopes that the call needs. */
  readonly scopes?: readonly string[];
  /** The line of the code, without secrets. */
  readonly excerpt?: string;
}

/** A field or a parameter of V1 that a call uses. */
export interface FormerField {
  readonly name: string;
  readonly use: "read" | "sent";
  /** An expression over `st`, `record` and `id`, or the name of a parameter. */
  readonly code?: string;
  /** The call that gives what the code asks for of all records of a list together, where that is a call for each of them. */
  readonly together?: string;
  /** Why there is none, or what else has to be known. */
  readonly why?: string;
}

export interface ScanReport {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

export interface Summary {
  /** Files that were read, and those that were left out, by why. */
  readonly files: number;
  readonly skipped: Readonly<Record<string, number>>;
  /** Calls that were found. */
  readonly calls: { readonly v1: number; readonly v2: number };
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly byRule: Readonly<Partial<Record<Rule, number>>>;
  /** Silenced by comments. */
  readonly ignored: number;
}
