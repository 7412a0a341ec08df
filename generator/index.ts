/** The library: everything the command line does, without a disk or a terminal. */
export { defineConfig } from "./config.ts";
export {
  type Diagnostic,
  type DiagnosticCode,
  DIAGNOSTICS,
  type Place,
  type Severity,
} from "./diagnostics/codes.ts";
export type { Change } from "./diff/change.ts";
export { diff, type DiffOptions, type DiffResult, type DiffSide } from "./diff/diff.ts";
export type { JudgedChange, Summary, Verdict } from "./diff/judge-changes.ts";
export type { Levels } from "./diff/rules/rule.ts";
export { type RuleId, RULES } from "./diff/rules/rules.ts";
export type { Level } from "./model/version.ts";
export type { Config } from "./model/options.ts";
export type { Settings } from "./model/settings.ts";
export {
  generate,
  type GenerateOptions,
  type GenerateResult,
  type InputFile,
  type PreviousRun,
  type Unit,
} from "./generate.ts";
export type * from "./model/ir.ts";
export type { WireProfile } from "./vendor/wire.ts";
export type { Profile } from "./vendor/profile.ts";
export { formatDiagnostics, type JsonDiagnostic, toJsonDiagnostics } from "./diagnostics/print.ts";
