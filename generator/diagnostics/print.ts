/** Diagnostics as text for people and as JSON for programs, with lines and columns looked up. Pure. */
import pc from "picocolors";
import type { Diagnostic, Place, Severity } from "./codes.ts";
import { BUNDLED_OVERLAYS } from "../ground/bundled.ts";
import { createLocator, type Locator } from "./position.ts";
import { groupBy } from "../ground/collections.ts";
import type { InputFile } from "../ground/input.ts";

/** A diagnostic with its positions resolved; the shape of `--json`. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** JSON Pointer into the file. */
  readonly pointer?: string;
  readonly excerpt?: string;
  /** `bundled-correction`: a correction of ours does not fit the document, which is nobody's fault. */
  readonly about?: string;
  readonly related?: readonly {
    readonly message: string;
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
  }[];
}

/** @param files texts of the run, for positions and excerpts */
export function toJsonDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly InputFile[],
): JsonDiagnostic[] {
  const locator = createLocator([...BUNDLED_OVERLAYS, ...files]);
  return diagnostics.map(({ code, severity, message, hint, place, related, about }) => {
    const excerpt = place && locator.excerpt(place);
    return {
      code,
      severity,
      message,
      ...(hint !== undefined && { hint }),
      ...(place && {
        ...located(place, locator),
        ...(place.pointer !== undefined && { pointer: place.pointer }),
      }),
      ...(excerpt !== undefined && { excerpt }),
      ...(about !== undefined && { about }),
      ...(related && {
        related: related.map((other) => ({ message: other.message, ...located(other.place, locator) })),
      }),
    };
  });
}

interface FormatOptions {
  readonly color?: boolean;
  /** Every diagnostic singly; else many that are alike are counted. */
  readonly verbose?: boolean;
}

/** Diagnostics of one code that are shown before the others are counted. */
const FEW = 5;

/**
 * One block per diagnostic: severity and code, place, excerpt, related places, hint. Worst last, where a terminal's reader looks. Of many
 * that are alike the first few are shown and the others counted; what is about our own corrections is one line that counts them.
 */
export function formatDiagnostics(
  all: readonly Diagnostic[],
  files: readonly InputFile[],
  options: FormatOptions = {},
): string {
  const isVerbose = options.verbose === true;
  const counted = isVerbose ? [] : all.filter(({ about }) => about !== undefined);
  const c = pc.createColors(options.color ?? false);
  const paint = { error: c.red, warning: c.yellow, info: c.cyan };
  const rank = { info: 0, warning: 1, error: 2 };
  const alike = groupBy(
    all.filter((found) => !counted.includes(found)),
    ({ code, severity }) => `${severity} ${code}`,
  );
  const groups = [...alike.values()].sort(
    ([a], [b]) => rank[a?.severity ?? "info"] - rank[b?.severity ?? "info"],
  );
  const shown = groups.map((group) => {
    // A count of one is no shorter than the one.
    return isVerbose || group.length <= FEW + 1 ? group : group.slice(0, FEW);
  });
  const left = toJsonDiagnostics(shown.flat(), files);
  const blocks = groups.flatMap((group, i) => {
    const own = left.splice(0, shown[i]?.length);
    const rest = group.length - own.length;
    const { severity, code } = group[0] as Diagnostic;
    const more = `${paint[severity](severity)} … and ${rest} more ${c.dim(`[${code}]`)}; --verbose shows them\n`;
    return [...own.map(block), ...(rest > 0 ? [more] : [])];
  });
  return [...(counted.length > 0 ? [unfitting(counted.length)] : []), ...blocks].join("\n");

  function block(d: JsonDiagnostic): string {
    const lines = [`${paint[d.severity](d.severity)} ${c.bold(d.message)} ${c.dim(`[${d.code}]`)}`];
    if (d.file !== undefined) lines.push(`  ${c.cyan(at(d))}`);
    if (d.excerpt !== undefined) lines.push(d.excerpt.replace(/^/gm, "  "));
    for (const other of d.related ?? []) lines.push(`  ${other.message}: ${c.cyan(at(other))}`);
    if (d.hint !== undefined) lines.push(`  ${c.dim("hint:")} ${d.hint.replaceAll("\n", "\n    ")}`);
    return `${lines.join("\n")}\n`;
  }

  function unfitting(n: number): string {
    const what = n === 1 ? "1 bundled correction does not fit" : `${n} bundled corrections do not fit`;
    const left = `these documents and ${n === 1 ? "was" : "were"} left out; --verbose shows`;
    return `${paint.warning("warning")} ${what} ${left} ${n === 1 ? "it" : "them"}\n`;
  }
}

function located(place: Place, locator: Locator): { file: string; line?: number; column?: number } {
  return { file: place.file, ...locator.position(place) };
}

function at({ file, line, column }: { file?: string; line?: number; column?: number }): string {
  return line === undefined ? (file ?? "") : `${file ?? ""}:${line}:${column ?? 1}`;
}
