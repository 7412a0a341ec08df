/** Files that cannot be read or written. */
import { faultOf } from "../ground/errors.ts";
import { type Diagnostic, fileDiagnostic } from "./codes.ts";

/** A file that cannot be read, with what helps against that. */
export function unreadable(path: string, error: unknown): Diagnostic {
  return fileDiagnostic("file-unreadable", { path, ...fault(error, "read") });
}

/** A file or folder that cannot be written, with what helps against that. */
export function unwritable(path: string, error: unknown): Diagnostic {
  return fileDiagnostic("output-unwritable", { path, ...fault(error, "write") });
}

function fault(error: unknown, doing: "read" | "write") {
  const { reason, hint } = faultOf(error, doing);
  return { reason, hint };
}
