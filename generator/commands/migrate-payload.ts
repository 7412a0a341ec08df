/**
 * `stgen migrate payload`: compares an old payload with new ones and shows where each value went.
 *
 * Payloads hold customers' data. Nothing is written but the output, no fault quotes what is in a file, and `--redact` shows shapes instead
 * of values.
 */
import { basename, resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { type DiffOptions, diffPayloads } from "../payload/diff-payloads.ts";
import { catalogueOf } from "../match/catalogue.ts";
import { readReport, unknownObject } from "../payload/report-file.ts";
import { kindsOf, recogniseAll, recogniseOld } from "../payload/recognise.ts";
import { hideValues } from "../payload/hide-values.ts";
import { toHtml, toText } from "../payload/show.ts";
import { formatDiagnostics } from "../diagnostics/print.ts";
import { shown } from "../read/disk.ts";
import { bundledMigration, bundledObjects } from "./migrate.ts";
import { newBudget, readPayload } from "../payload/file.ts";
import type { JsonValue } from "../ground/json.ts";
import { stderr, stdout } from "../ground/system.ts";
import { writeText } from "../write/text.ts";
import { EXIT } from "./exit.ts";
import { settingsOf } from "../model/settings.ts";
import { unwrap } from "../payload/columns.ts";

export interface MigratePayloadFlags {
  readonly v1: string;
  readonly v2: readonly string[];
  /** `--v1-object`: what the old payload is. */
  readonly v1Object?: string;
  /** Text unless given. */
  readonly format?: "text" | "json" | "html";
  readonly redact?: boolean;
  /** File for the output; standard output unless given. */
  readonly out?: string;
  /** A migration report as JSON, or `false` for `--no-map`. Otherwise the bundled one, for what is in it. */
  readonly map?: string | false;
}

const WIRE = settingsOf({}).vendor.wire;

/** @returns the exit code */
export async function migratePayloadCommand(flags: MigratePayloadFlags): Promise<number> {
  const faults: Diagnostic[] = [];
  const reading = { budget: newBudget(), faults };
  const read = async (path: string) => {
    const payload = await readPayload(path, reading);
    return payload === undefined ? undefined : unwrap(payload, WIRE);
  };
  const v1 = await read(flags.v1);
  const v2: { name: string; value: JsonValue }[] = [];
  for (const [at, path] of flags.v2.entries()) {
    const value = await read(path);
    if (value !== undefined) v2.push({ name: nameOf(path, flags.v2, at), value });
  }
  if (hasErrors(faults) || v1 === undefined) return fail(faults);
  const basis = await basisFor({ v1, v2 }, flags, faults);
  if (hasErrors(faults)) return fail(faults);
  const full = { ...diffPayloads({ v1, v2, ...basis }), map: basis.said };
  const diff = flags.redact === true ? hideValues(full) : full;
  const shows = {
    text: () => toText(diff),
    json: () => `${JSON.stringify(diff, null, 2)}\n`,
    html: () => toHtml(diff),
  };
  const output = shows[flags.format ?? "text"]();
  if (flags.out === undefined) {
    stdout.write(output);
    return EXIT.ok;
  }
  const faulty = await writeText(flags.out, output);
  return faulty.length === 0 ? EXIT.ok : fail(faulty);
}

/** Files of the same name in several folders get their position as well. */
function nameOf(path: string, all: readonly string[], at: number): string {
  const name = basename(path);
  return all.filter((other) => basename(other) === name).length === 1 ? name : `${name} (${at + 1})`;
}

/** What a comparison is based on: a map of fields, if any, and what that is, in one sentence for the user. */
type Basis = Pick<DiffOptions, "map" | "object" | "answers"> & { readonly said: string };

/** What the user says, else what the payloads are recognised as. */
async function basisFor(
  { v1, v2 }: Pick<DiffOptions, "v1" | "v2">,
  { map: file, v1Object: object }: MigratePayloadFlags,
  faults: Diagnostic[],
): Promise<Basis> {
  if (file === false) return { said: "Without a map." };
  if (file !== undefined || object !== undefined) {
    const map = file === undefined ? (await bundledMigration()).report : await readReport(file, faults);
    if (map && object !== undefined) faults.push(...unknownObject(map, object));
    const which = file === undefined ? "the map of V1 → V2" : shown(resolve(file));
    return { ...(map && { map }), ...(object !== undefined && { object }), said: `Held against ${which}.` };
  }
  const hint = "--v1-object NAME holds them against the map of V1 → V2.";
  const old = recogniseOld(v1, kindsOf(await bundledObjects()));
  if (typeof old === "string") return { said: `Without a map: ${old}. ${hint}` };
  const { report, to } = await bundledMigration();
  if (report === undefined) return { said: `Without a map. ${hint}` };
  const values = v2.map(({ value }) => value);
  const found = recogniseAll(old, values, { kinds: kindsOf(catalogueOf(to, WIRE)), map: report });
  return typeof found === "string" ? { said: `Without a map: ${found}. ${hint}` } : { map: report, ...found };
}

/** Without the inputs, so that no excerpt of a payload is shown. */
function fail(faults: readonly Diagnostic[]): number {
  stderr.write(`${formatDiagnostics(faults, [], { color: false })}\n`);
  return EXIT.errors;
}
