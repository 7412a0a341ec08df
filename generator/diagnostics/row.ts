/** What a row of the codes is, and the kinds of rows there are: {@link degraded} costs a part of a document, {@link usage} is about what was typed. */

export type Severity = "error" | "warning" | "info";

/** `{name}` in message and hint is replaced by the argument of that name. */
export interface DiagnosticRow<Text extends string = string> {
  readonly severity: Severity;
  /** The document does not follow its specification here, and the part that is at fault is `unknown` or left out. */
  readonly costs?: "part";
  /** What is made is whole; `--strict` does not let it pass all the same. */
  readonly isStrict?: true;
  /** What was typed is wrong, whatever files and servers hold. */
  readonly isUsage?: true;
  readonly message: Text;
  readonly hint?: Text;
}

/** A row whose texts stay literal types: {@link ArgumentsOf} reads the slots off them. */
const row =
  (kind: Pick<DiagnosticRow, "severity" | "costs" | "isStrict" | "isUsage">) =>
  <const Text extends string>(message: Text, hint?: Text): DiagnosticRow<Text> => ({
    ...kind,
    message,
    ...(hint !== undefined && { hint }),
  });

export const error = row({ severity: "error" });
export const warning = row({ severity: "warning" });
export const info = row({ severity: "info" });
/** Faults of documents that everything else is made in spite of. What is legal and merely not supported is none. */
export const degraded = row({ severity: "warning", costs: "part" });
/** Nothing is wrong, but somebody will take one thing for another. */
export const doubtful = row({ severity: "warning", isStrict: true });
/**
 * What was typed cannot be meant: a value or a name out of what the program itself knows all of. What is wrong with what a name stands for (a
 * file, a document and what is in it, a variable, a server) is an {@link error}.
 */
export const usage = row({ severity: "error", isUsage: true });
