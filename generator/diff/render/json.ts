/** The verdict as JSON; `templates/diff-report.schema.json` is its contract. */
import type { Verdict } from "../judge.ts";

export function toJson({ bump, changes, summary }: Verdict): Readonly<Record<string, unknown>> {
  return {
    bump,
    changes: changes.map((change) => ({
      rule: change.rule,
      level: change.level,
      levels: change.levels,
      domain: change.domain,
      operation: change.operation,
      operations: change.operations,
      file: change.file,
      side: change.side,
      pointer: change.pointer,
      before: change.before,
      after: change.after,
      message: change.message,
      hint: change.hint,
    })),
    summary,
  };
}
