/** What all commands share: they read the config, do their work, and say what has come of it. */
import { readConfig } from "../config.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import type { PassRow } from "../ground/meter.ts";
import type { InputFile } from "../ground/input.ts";
import { count } from "../ground/text.ts";
import type { Config } from "../model/options.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT, exitOf } from "./exit.ts";

/** The last word of a command. */
export interface Result {
  /** For people. */
  readonly text: string;
  /** For programs. */
  readonly json: Readonly<Record<string, unknown>>;
  /** `EXIT.ok` unless given. */
  readonly exit?: number;
}

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that the diagnostics point into. */
  readonly inputs?: readonly InputFile[];
  /** Absent where errors have left nothing to say. */
  readonly result?: Result;
}

export interface SharedFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly config?: string;
  /** Faults of documents are errors. */
  readonly strict?: boolean;
  /** Nothing but JSON on stdout. */
  readonly json?: boolean;
}

/**
 * A command with a config, from its flags to its exit code.
 *
 * @param nothing what did not happen, for a run that its errors have ended
 */
export async function runCommand(
  flags: SharedFlags,
  nothing: string | Result,
  work: (config: Config, console: Console) => Promise<Outcome>,
): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const outcome = await withConfig(flags.config, (config) => work(config, console));
  return conclude(console, outcome, nothing);
}

/** Without its config a run would read and write elsewhere. */
export async function withConfig<T extends Outcome>(
  named: string | undefined,
  work: (config: Config) => Promise<T>,
): Promise<T | Outcome> {
  const { config, diagnostics, source } = await readConfig(named);
  return hasErrors(diagnostics) ? { diagnostics, inputs: source ? [source] : [] } : work(config);
}

/** Says what a run has come to. */
export async function conclude(
  console: Console,
  { diagnostics, inputs = [], result }: Outcome,
  nothing: string | Result,
): Promise<number> {
  await console.diagnostics(diagnostics, inputs);
  const { text, json, exit = EXIT.ok } = result ?? failure(nothing, diagnostics);
  console.result(text, json);
  return exit;
}

/** A result of all but the documents that dropped out: it is there, and the run failed all the same, unless nobody asked for those. */
export function withDropped(
  result: Result,
  {
    dropped,
    diagnostics,
  }: { readonly dropped: readonly string[]; readonly diagnostics: readonly Diagnostic[] },
): Result {
  if (dropped.length === 0 || !hasErrors(diagnostics)) return result;
  const text = `${result.text}\n${count(dropped.length, "document")} dropped out: ${dropped.join(", ")}.`;
  return { text, json: { ...result.json, ok: false, dropped }, exit: EXIT.errors };
}

/** An outcome with what passes took, where that was measured. */
export function withTiming(outcome: Outcome, rows: readonly PassRow[] | undefined): Outcome {
  const { result } = outcome;
  if (rows === undefined || result === undefined) return outcome;
  const all = { pass: "all", cpu: rows.reduce((sum, { cpu }) => sum + cpu, 0) };
  const last = Math.max(...rows.map(({ memory }) => memory));
  const lines = [...rows, { ...all, memory: last }].map(
    ({ pass, cpu, memory }) =>
      `  ${pass.padEnd(8)} ${cpu.toFixed(2).padStart(7)} CPU s ${memory.toFixed(0).padStart(6)} MB`,
  );
  const timing = rows.map(({ pass, cpu, memory }) => ({ pass, cpu: round(cpu), memory: round(memory) }));
  const text = [result.text, "", ...lines].join("\n");
  return { ...outcome, result: { ...result, text, json: { ...result.json, timing } } };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function failure(nothing: string | Result, diagnostics: readonly Diagnostic[]): Result {
  if (typeof nothing !== "string") return nothing;
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  return { text: `${nothing}: ${count(errors, "error")}.`, json: { ok: false }, exit: exitOf(diagnostics) };
}
