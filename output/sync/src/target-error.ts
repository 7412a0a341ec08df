/** A mistake of who syncs, or trouble of a database: without a stack trace. */
export class TargetError extends Error {
  override readonly name: string = "TargetError";
}

/** What a database, or a disk, says when it does not do what it is asked; one table may fail so and others not. */
export class DatabaseError extends TargetError {}

/** Faults of programs, which nobody should take for those of a database. */
const OURS = [TypeError, ReferenceError, SyntaxError];

/** @param who as people call it */
export function databaseError(error: unknown, who: string): unknown {
  if (!(error instanceof Error) || error instanceof TargetError || OURS.some((kind) => error instanceof kind))
    return error;
  return new DatabaseError(`${who}: ${error.message}`, { cause: error });
}
