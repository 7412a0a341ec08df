/**
 * Everything the generator can say to its user, as one table.
 * A row of {@link DIAGNOSTICS} has a stable code, a severity, a message and a hint, and says whether it is about a fault of a document
 * that costs no more than the part it is in (`degraded`): a warning, of which `--strict` makes an error ({@link strictly}). Passes call {@link diagnostic} with the
 * code, its arguments and the place; they never format text and never throw for a user's mistake. Line and column are not
 * stored: `position.ts` looks them up when a diagnostic is printed, because most never are.
 * To add one: a row in `document-rows.ts` or `command-rows.ts` and a fixture folder of the same name under `test/diagnostics/`.
 */
import { printable } from "../ground/text.ts";
import { COMMAND_ROWS } from "./command-rows.ts";
import { DOCUMENT_ROWS } from "./document-rows.ts";
import type { DiagnosticRow, Severity } from "./row.ts";

export type { Severity } from "./row.ts";

/** Where in the input a diagnostic points. */
export interface Place {
  /** Path as the user knows it: relative to the working directory, with forward slashes. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) of the value, `""` for the whole document. Absent when the file has no structure to point into. */
  readonly pointer?: string;
  /** Whether the key itself (not its value) is meant. */
  readonly at?: "key" | "value";
  /** Known character offset, for syntax errors where no pointer exists. */
  readonly offset?: number;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence, without a final full stop. */
  readonly message: string;
  readonly place?: Place;
  /** Further places that belong to the same fault: the first declaration of a duplicate, the action of an overlay. */
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** What the user can do about it; with an overlay as a whole file of YAML in the lines after {@link OVERLAY_FOLLOWS}. */
  readonly hint?: string;
  /** A correction of ours that does not fit the user's document: no fault of theirs, so that people are shown a count of them. */
  readonly about?: "bundled-correction";
}

/** The table: what documents are wrong in first, then what commands say. */
export const DIAGNOSTICS = { ...DOCUMENT_ROWS, ...COMMAND_ROWS } satisfies Record<string, DiagnosticRow>;

/** The line of a hint before an overlay. */
export const OVERLAY_FOLLOWS =
  "This overlay mends it (a file in `overlays` of the config, or beside the documents in overlays/):";

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Names of the `{name}` slots of a text. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `{${infer Inner}` ? Inner : Name) | Slots<Rest>
  : never;

/** What the message and the hint of a code are filled with: every slot, and nothing else. */
export type ArgumentsOf<Code extends DiagnosticCode> = Readonly<
  Record<(typeof DIAGNOSTICS)[Code] extends DiagnosticRow<infer Text> ? Slots<Text> : never, string | number>
>;

/** Codes that need a reason and nothing else. */
export type ReasonCode = {
  [Code in DiagnosticCode]: { readonly reason: string } extends ArgumentsOf<Code> ? Code : never;
}[DiagnosticCode];

/**
 * Makes a diagnostic from its row.
 *
 * @param code row of {@link DIAGNOSTICS}
 * @param args values for the `{name}` slots of message and hint
 * @param at the place, further places, a severity when it differs from the row's (an overlay on a user's document), and an overlay
 *   that mends the fault
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  args: ArgumentsOf<Code>,
  at: { place?: Place; related?: Diagnostic["related"]; severity?: Severity; overlay?: string } = {},
): Diagnostic {
  const row: DiagnosticRow = DIAGNOSTICS[code];
  const advice = row.hint && fill(row.hint, args);
  const hint = at.overlay === undefined ? advice : `${advice ?? ""}\n${OVERLAY_FOLLOWS}\n${at.overlay}`;
  return {
    code,
    severity: at.severity ?? row.severity,
    message: fill(row.message, args),
    ...(at.place && { place: at.place }),
    ...(at.related && { related: at.related }),
    ...(hint && { hint }),
  };
}

/** A diagnostic of a file as a whole; its messages name it as `path`. */
export function fileDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  args: ArgumentsOf<Code> & { readonly path: string },
): Diagnostic {
  return diagnostic(code, args, { place: { file: args.path } });
}

/** For pipelines, which stop at what people can live with: faults of documents that cost a part are errors. */
export function strictly(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((found) =>
    found.severity === "warning" && (isDegraded(found) || isDoubtful(found))
      ? { ...found, severity: "error" }
      : found,
  );
}

/** Whether a document is at fault, and the part in question `unknown` or left out. */
export function isDegraded({ code }: Diagnostic): boolean {
  const { costs }: DiagnosticRow = DIAGNOSTICS[code];
  return costs === "part";
}

/** Whether nothing but what was typed is wrong. */
export function isUsage(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const isTyped = ({ code }: Diagnostic) => (DIAGNOSTICS[code] as DiagnosticRow).isUsage === true;
  return errors.length > 0 && errors.every(isTyped);
}

function isDoubtful({ code }: Diagnostic): boolean {
  const { isStrict }: DiagnosticRow = DIAGNOSTICS[code];
  return isStrict === true;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(args, name) ? printable(String(args[name])) : slot,
  );
}
