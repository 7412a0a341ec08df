/** What rewriters of code are handed and what they propose: the engine alone decides what of it is done, and does it. */
import type ts from "typescript";
import type { Plan } from "../former/plan.ts";
import type { Call } from "../scan/call.ts";
import type { KnownApis } from "../scan/known.ts";
import type { CodeFile } from "../scan/readers.ts";
import type { ClientCall } from "../scan/script/clients.ts";
import type { ReadCode, SeenCall } from "../scan/script/read-scripts.ts";
import type { Position } from "../scan/site.ts";

/** A change of a text. Places are UTF-16 offsets into {@link CodeFile.text}, which has no byte order mark; `file` is relative to SRC. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name that edits of a file use; the engine imports it once, as the file imports others. */
export interface ImportNeed {
  readonly file: string;
  /** A package, or a file below SRC with `/` before it: `/src/servicetitan-client.ts`. */
  readonly module: string;
  readonly name: string;
  /** What it is called in the file, if not by its name. */
  readonly as?: string;
  readonly isType?: true;
}

/** What can be done to code; each is one rewriter's. */
export const REWRITE_RULES = {
  "raw-call": "a call of V2 by hand becomes a call of the generated client",
  "v1-call": "a call of V1 becomes a call of the V1-shaped client",
  "v1-inline": "a call of V1 becomes one of V2, its fields renamed and converted",
  "client-upgrade": "a use of an older generated client becomes one of the present",
} as const;

export type RewriteRule = keyof typeof REWRITE_RULES;

/** Edits that are done whole or not at all. */
export interface Rewrite {
  readonly rule: RewriteRule;
  readonly at: Position;
  /** What becomes of what: `axios.get → st.crm.customers.list`. */
  readonly about: string;
  readonly edits: readonly Edit[];
  readonly imports: readonly ImportNeed[];
}

/** What a person has to decide: a comment `@stgen-migrate ROW: why` above the statement at {@link at}, once. */
export interface Undecided {
  /** What the comment begins with: the rule of a scan, or a row of the migration report. */
  readonly row: string;
  readonly at: Position;
  readonly why: string;
}

/** A call that is as good as it was: told in the summary, no comment. */
export interface Left {
  readonly at: Position;
  readonly why: string;
}

export interface Proposal {
  readonly rewrites: readonly Rewrite[];
  readonly undecided: readonly Undecided[];
  readonly left?: readonly Left[];
  /** What has to be set or done besides, in sentences. */
  readonly notes?: readonly string[];
}

/** A call of an API with all that is known of it. */
export interface CallSite extends SeenCall {
  /** How the scan judges it. */
  readonly call: Call;
}

/** Which client edits call: of V2, or the one that is shaped like V1. */
export type ClientKind = "v2" | "v1";

export interface ClientName {
  /** What edits of the file write: `st`. */
  readonly name: string;
  readonly need: ImportNeed;
}

/** A code base, read and understood. Nothing of it is run. */
export interface CodeBase extends Pick<ReadCode, "program" | "code" | "evaluator" | "requests"> {
  readonly files: readonly CodeFile[];
  readonly known: KnownApis;
  /** How objects of V1 are made of V2; calls of V1 stay without it. */
  readonly former?: Plan;
  /** Calls by hand, of both APIs. */
  readonly sites: readonly CallSite[];
  /** Calls of generated clients. */
  readonly clientCalls: readonly ClientCall[];
  readonly options: ApplyOptions;
  /** The tree of a file; its offsets are those of edits. */
  sourceOf(file: string): ts.SourceFile | undefined;
  /** The client that code of a file is to call, and how the file gets at it. */
  client(file: string, kind: ClientKind): ClientName;
  /** Files of a file's package that export such a client each, where it is not said which is meant. */
  clientsOf(file: string, kind: ClientKind): readonly string[];
}

export interface ApplyOptions {
  /** `--client MODULE#NAME`: what the user's own code exports. */
  readonly client?: { readonly module: string; readonly name: string };
  /** `--inline`: V1 calls become calls of V2. */
  readonly inline?: boolean;
}

export type Rewriter = (code: CodeBase) => Proposal;
