/** A difference between two sets of documents as data: which rule, where, what it was and what it is. What it means is `judge-changes.ts`. */
import type { RuleId } from "./rules/rules.ts";

export interface Change {
  readonly rule: RuleId;
  /** Id of the domain, the new one where it was renamed. */
  readonly domain: string;
  /** `operationId` of the operation, or of the first that is concerned; `null` for what no operation uses. */
  readonly operation: string | null;
  /** All operations that are concerned, by `operationId`. */
  readonly operations: readonly string[];
  /** In the words of a user of the package: `customers.list`, `Customer.email`. */
  readonly what: string;
  /** JSON Pointer into the document of the side. */
  readonly pointer: string;
  /** The new document, or the old one for what is gone. */
  readonly side: "old" | "new";
  /** Pointer into the old document of what it was, where it is the new one's. */
  readonly former?: string;
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}
