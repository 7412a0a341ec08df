/** What an assistant did wrong, or what may not be done: told as the answer of the tool, so that it can be put right. */
export class ToolError extends Error {
  /** One word for the audit log. */
  readonly reason: string;

  /** Whether the API was asked. */
  readonly isSent: boolean;

  constructor(reason: string, message: string, isSent = false) {
    super(message);
    this.reason = reason;
    this.isSent = isSent;
  }
}
