/**
 * `stgen migrate payload`: compares an old payload with new ones and shows where each value went.
 *
 * Payloads hold customers' data. Nothing is written but the output, no fault quotes what is in a file, and `--redact` shows shapes instead
 * of values.
 */
import { basename, resolve } from "node:path";
import { type Diagnostic, diagnostic, fileDiagnostic, hasErrors } from "../diagnostics/codes.ts";
import { diffPayloads } from "../payload/diff.ts";
import type { Recognised } from "../payload/map.ts";
import { catalogueOf } from "../match/catalogue.ts";
import { isReport } from "../payload/input.ts";
import { kindsOf, recogniseAll, recogniseOld } from "../payload/recognise.ts";
import { redact } from "../payload/redact.ts";
import { toHtml, toText } from "../payload/show.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { formatDiagnostics } from "../diagnostics/print.ts";
import { shown } from "../read/disk.ts";
import { bundledMigration, bundledObjects } from "./migrate.ts";
import { newBudget, readPayload } from "../payload/file.ts";
import { isObject, type JsonValue } from "../ground/json.ts";
import { didYouMean, printable } from "../ground/text.ts";
import { stderr, stdout } from "../ground/system.ts";
import { writeText } from "../write/text.ts";
import { EXIT } from "./exit.ts";
import { settingsOf } from "../model/settings.ts";
import { unwrap } from "../payload/table.ts";

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

/** @returns the exit code */
export async function migratePayloadCommand(flags: MigratePayloadFlags): Promise<number> {
  const faults: Diagnostic[] = [];
  const reading = { budget: newBudget(), faults };
  const { wire } = settingsOf({}).vendor;
  const read = async (path: string) => {
    const payload = await readPayload(path, reading);
    return payload === undefined ? undefined : unwrap(payload, wire);
  };
  const v1 = await read(flags.v1);
  const v2: { name: string; value: JsonValue }[] = [];
  for (const [at, path] of flags.v2.entries()) {
    const value = await read(path);
    if (value !== undefined) v2.push({ name: nameOf(path, flags.v2, at), value });
  }
  if (hasErrors(faults) || v1 === undefined) return fail(faults);
  const held = await mapFor({ v1, v2 }, flags, faults);
  if (hasErrors(faults)) return fail(faults);
  const full = { ...diffPayloads({ v1, v2, ...held }), map: held.said };
  const diff = flags.redact === true ? redact(full) : full;
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

/** Files of the same name in several folders are told apart by their position. */
function nameOf(path: string, all: readonly string[], at: number): string {
  const name = basename(path);
  return all.filter((other) => basename(other) === name).length === 1 ? name : `${name} (${at + 1})`;
}

interface Held {
  readonly map?: MigrationReport;
  readonly object?: string;
  readonly answers?: readonly (Recognised | undefined)[];
  /** One sentence for the user. */
  readonly said: string;
}

interface Payloads {
  readonly v1: JsonValue;
  readonly v2: readonly { readonly value: JsonValue }[];
}

/** What the payloads are held against: what the user says, else what they are recognised as. */
async function mapFor(
  { v1, v2 }: Payloads,
  { map: file, v1Object: object }: MigratePayloadFlags,
  faults: Diagnostic[],
): Promise<Held> {
  if (file === false) return { said: "Without a map." };
  if (file !== undefined || object !== undefined) {
    const map = file === undefined ? (await bundledMigration()).report : await readMap(file, faults);
    const unknown = map && object !== undefined ? checkObject(map, object) : undefined;
    if (unknown !== undefined) faults.push(unknown);
    const which = file === undefined ? "the map of V1 → V2" : shown(resolve(file));
    return { ...(map && { map }), ...(object !== undefined && { object }), said: `Held against ${which}.` };
  }
  const hint = "--v1-object NAME holds them against the map of V1 → V2.";
  const old = recogniseOld(v1, kindsOf(await bundledObjects()));
  if (typeof old === "string") return { said: `Without a map: ${old}. ${hint}` };
  const { report, to } = await bundledMigration();
  if (report === undefined) return { said: `Without a map. ${hint}` };
  const values = v2.map(({ value }) => value);
  const kinds = kindsOf(catalogueOf(to, settingsOf({}).vendor.wire));
  const found = recogniseAll(old, values, { kinds, map: report });
  return typeof found === "string" ? { said: `Without a map: ${found}. ${hint}` } : { map: report, ...found };
}

async function readMap(path: string, faults: Diagnostic[]): Promise<MigrationReport | undefined> {
  const value = await readPayload(path, { budget: newBudget(), faults });
  if (value === undefined) return undefined;
  if (isReport(value)) return value;
  const reason = isObject(value)
    ? "its rows are not rows of a migration report"
    : "it is not a migration report";
  faults.push(fileDiagnostic("file-unreadable", { path: shown(resolve(path)), reason }));
  return undefined;
}

function checkObject(map: MigrationReport, object: string): Diagnostic | undefined {
  const known = [...new Set(map.rows.filter(({ kind }) => kind === "field").map(({ v1 }) => v1.object))];
  if (known.includes(object)) return undefined;
  const reason = `The map has no object ${printable(object)}${didYouMean(object, known)}`;
  return diagnostic("config-invalid", { reason });
}

/** Without the inputs, so that no excerpt of a payload is shown. */
function fail(faults: readonly Diagnostic[]): number {
  stderr.write(`${formatDiagnostics(faults, [], { color: false })}\n`);
  return EXIT.errors;
}
