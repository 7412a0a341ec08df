/** Answers beside what the documents say of them: what is told of a difference. What finds it comes by import, see `schemas/`. */
import { ApiError } from "./errors.js";
import type { CallArguments, OperationFacts, OperationSpec } from "./operation.js";
import type { Completed } from "./promise.js";
import type { Trust } from "./verification.js";

/** What a client does when an answer is not as documented: nothing, tell it, or reject where its type does not hold. */
export type ValidateMode = "off" | "warn" | "error";

/**
 * How an answer departs from the documents. Of `type`, `null`, `missing` and `form` the TypeScript type does not hold, which
 * {@link ResponseValidationError} is for; the others are told: a value that an enum does not name, a field, a format or a limit.
 */
export type IssueKind = "type" | "null" | "missing" | "form" | "value" | "field" | "format" | "limit";

export interface ResponseIssue {
  /** `data[0].balance`; the first place of those alike. Names that no document declares, as keys of maps are, show as `*`. */
  readonly path: string;
  readonly kind: IssueKind;
  /** `string where a number is documented`: never a value. */
  readonly message: string;
}

/** An answer that is not as documented, once for each kind of difference. */
export interface MismatchEvent {
  /** The document's `operationId`. */
  readonly operation: string;
  /** The method that was called: `crm.customers.get`. */
  readonly name: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly issues: readonly ResponseIssue[];
}

/** Who is told. */
export interface Listeners {
  readonly logger: { warn?(message: string): void };
  readonly hooks: { onMismatch?(event: MismatchEvent): void };
}

/** An answer that arrived, and the call that it answers. */
export interface Answered<T> {
  readonly spec: OperationSpec;
  readonly args: CallArguments;
  readonly completed: Completed<T>;
}

/** Looks at an answer, and gives it on, or rejects. */
export type AnswerCheck = <T>(answered: Answered<T>, to: Listeners) => Promise<Completed<T>>;

/** What answers look like by the documents: the `schemas` of a package's `/schemas`. */
export interface AnswerSchemas {
  /** A check of its own for each client: what it has told, it does not tell again. */
  readonly checker: (mode: Exclude<ValidateMode, "off">) => AnswerCheck;
  /** Checks what is sent, and whether it was kept: the options `dryRun` and `verify` of calls. */
  readonly trust: Trust;
}

/**
 * An answer whose type does not hold, in a client with `validate: "error"`. The call has been done: what it changed, is changed.
 * `issues` say where; {@link ApiError.body} is the answer.
 */
export class ResponseValidationError extends ApiError {
  static override readonly kind: string = "ResponseValidationError";
  readonly issues: readonly ResponseIssue[];

  constructor(
    {
      status,
      body,
      issues,
    }: {
      readonly status: number;
      readonly body: unknown;
      readonly issues: readonly ResponseIssue[];
    },
    operation: OperationFacts,
  ) {
    const [first] = issues;
    const more = issues.length > 1 ? `; ${issues.length - 1} more in issues` : "";
    const title = `not as documented: ${first?.path || "the answer"}: ${first?.message}${more}`;
    super({ status, body, title, errors: {} }, operation);
    this.issues = issues;
  }
}
