/** A mistake of who syncs, or trouble of a database: without a stack trace. */
export class TargetError extends Error {
  override readonly name: string = "TargetError";
}
