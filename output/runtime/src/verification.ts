/** Writes beside what the API kept of them: what is told of a difference. What finds it comes by import, see `schemas/`. */
import type { Clock } from "./clock.js";
import { ServiceTitanError } from "./errors.js";
import type { Logger } from "./log.js";
import type { CallArguments, OperationFacts, OperationSpec } from "./operation.js";
import type { Completed } from "./promise.js";

/** Sends a call, as the client does. */
export type Send = <T>(spec: OperationSpec, args: CallArguments) => Promise<Completed<T>>;

/** Sends a call, and does around it what its options ask for. */
export type Trust = <T>(
  call: { readonly spec: OperationSpec; readonly args: CallArguments },
  send: Send,
  to: { readonly logger: Logger; readonly clock: Clock; readonly dryRun: boolean },
) => Promise<Completed<T>>;

/** A field of a body that the record does not have as it was sent. */
export interface WriteIssue {
  /** `address.street`. Names that no document declares, as keys of maps are, show as `*`. */
  readonly path: string;
  /** `dropped`: the record has nothing there. */
  readonly kind: "dropped" | "changed";
  /** `string was sent, null is there`: never a value. */
  readonly message: string;
}

/** What was sent, what came back, and what was there afterwards. */
export interface WriteFacts {
  readonly sent: unknown;
  readonly answer: unknown;
  readonly record?: unknown;
  readonly issues: readonly WriteIssue[];
}

/**
 * A write with `verify: true` that the API did not keep as it was sent, or that could not be read back (`cause` says why; `issues` is
 * empty). The call has been done: repeating it does it twice.
 */
export class WriteVerificationError extends ServiceTitanError {
  static override readonly kind: string = "WriteVerificationError";
  readonly operation: OperationFacts;
  readonly issues: readonly WriteIssue[];
  readonly #facts: WriteFacts;

  constructor(facts: WriteFacts, operation: OperationFacts, options?: ErrorOptions) {
    const { issues } = facts;
    const [first] = issues;
    const more = issues.length > 1 ? `; ${issues.length - 1} more in issues` : "";
    const why = first
      ? `the record differs: ${first.path || "all of it"}: ${first.message}${more}`
      : "could not be read back";
    super(`${operation.call} was done, but ${why}.`, options);
    this.operation = operation;
    this.issues = issues;
    this.#facts = facts;
  }

  /** The body as JSON has it. Like what follows not printed with the error: it may hold customers' data. */
  get sent(): unknown {
    return this.#facts.sent;
  }

  /** What the call answered, with the id of what it made. */
  get answer(): unknown {
    return this.#facts.answer;
  }

  /** What was read back; `undefined` if that failed. */
  get record(): unknown {
    return this.#facts.record;
  }
}
