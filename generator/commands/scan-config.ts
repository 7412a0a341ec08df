/**
 * What a scan is told beside its flags: which files, and how much each rule says. Data and nothing else, for a config that is a program could do
 * anything: of `stgen.config.*` nothing is read.
 */
import { dirname, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { didYouMean } from "../ground/text.ts";
import { checkFile, listOf, mapOf, record, type Spot, text } from "../read/check.ts";
import { readIfThere, shown } from "../read/disk.ts";
import { type Level, RULES } from "../scan/finding.ts";
import type { Said } from "../scan/scan.ts";
import type { Chosen } from "../scan/sources.ts";

/** Names in the working directory that are found by themselves. */
const NAMES = ["stgen.scan.yaml", "stgen.scan.yml", "stgen.scan.json"];

const SAID: readonly string[] = ["off", "error", "warning", "note"] satisfies (Level | "off")[];

export interface ScanConfig {
  /** Absent where all files are meant. */
  readonly chosen?: Chosen;
  readonly rules: Said;
}

const EVERYTHING: ScanConfig = { rules: new Map() };

interface Found {
  readonly config: ScanConfig;
  readonly diagnostics: readonly Diagnostic[];
  /** The text that they point into. */
  readonly inputs?: readonly InputFile[];
}

/** The config that is named, or the one in the working directory. */
export async function readScanConfig(named: string | undefined): Promise<Found> {
  for (const name of named === undefined ? NAMES : [named]) {
    const path = resolve(name);
    if (!/\.(?:ya?ml|json)$/i.test(path)) return faulty(path, "The config of a scan is JSON or YAML");
    const found = await readIfThere(path).catch((error: unknown) => error);
    if (found === undefined && named === undefined) continue;
    if (typeof found !== "string") return faulty(path, "The config file cannot be read");
    return configIn({ path: shown(path), text: found }, dirname(path));
  }
  return { config: EVERYTHING, diagnostics: [] };
}

function configIn(file: InputFile, folder: string): Found {
  const { value, diagnostics } = checkFile(file, { code: "scan-config-invalid", check: CHECK });
  if (value === undefined || diagnostics.length > 0)
    return { config: EVERYTHING, diagnostics, inputs: [file] };
  const { include, exclude, rules } = value;
  return { config: { chosen: { folder, include, exclude }, rules }, diagnostics };
}

function faulty(path: string, reason: string): Found {
  return {
    config: EVERYTHING,
    diagnostics: [diagnostic("scan-config-invalid", { reason }, { place: { file: shown(path) } })],
  };
}

const CHECK = record(
  {
    /** Files that are read, no others. */
    include: listOf(pattern),
    exclude: listOf(pattern),
    rules: mapOf(said),
  },
  "The config of a scan",
);

function pattern(spot: Spot): string | undefined {
  return text(spot) ?? (spot.value === undefined ? spot.missing() : undefined);
}

function said(spot: Spot, rule: string): Level | "off" | undefined {
  const { value } = spot;
  if (!Object.hasOwn(RULES, rule))
    return spot.fault(`There is no rule ${rule}${didYouMean(rule, Object.keys(RULES))}`);
  return typeof value === "string" && SAID.includes(value)
    ? (value as Level | "off")
    : spot.fault(`A rule has to be one of ${SAID.join(", ")}`);
}
