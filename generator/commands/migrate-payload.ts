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
import { nothingHeld, objectsIn, readReport, unknownObject, wrongObject } from "../payload/report-file.ts";
import {
  describeFits,
  type Fit,
  type Kind,
  keysOf,
  kindsOf,
  recogniseAll,
  recogniseOld,
  statedFit,
  toRecognised,
} from "../payload/recognise.ts";
import { hideValues } from "../payload/hide-values.ts";
import { toHtml, toText } from "../payload/show.ts";
import { formatDiagnostics } from "../diagnostics/print.ts";
import { shown } from "../read/disk.ts";
import type { RecordFile } from "../read/records.ts";
import { bundled } from "./bundled.ts";
import { bundledMigration } from "./migrate.ts";
import { membersOf } from "../migrate/pins/members.ts";
import type { BundledPayload, WrittenKind } from "./payload-reader.ts";
import { guard, openPayload } from "../payload/file.ts";
import { isEmptySample, noRecords, type Sample, sampleOf } from "../payload/sample.ts";
import { stderr, stdout } from "../ground/system.ts";
import { rowsIn } from "../model/envelope.ts";
import { writeText } from "../write/text.ts";
import { EXIT, exitOf } from "./exit.ts";
import { settingsOf } from "../model/settings.ts";
import { computeAll } from "../payload/compute-all.ts";
import type { Plan } from "../former/plan.ts";
import type { Row, Target } from "../migrate/rows.ts";
import { readMap } from "../payload/map.ts";
import { toTables } from "../payload/columns.ts";
import type { JsonValue } from "../ground/json.ts";
import { planOf } from "../migrate/plan/plan.ts";
import type { PayloadDiff } from "../payload/verdict.ts";

export interface MigratePayloadFlags {
  readonly v1: string;
  readonly v2: readonly string[];
  /** `--v1-object`: what the old payload is. */
  readonly v1Object?: string;
  /** Text unless given. */
  readonly format?: "text" | "json" | "html";
  readonly redact?: boolean;
  /** Ends with 3 when there is one. */
  readonly failOn?: "contradiction" | "difference";
  /** File for the output; standard output unless given. */
  readonly out?: string;
  /** A migration report as JSON, or `false` for `--no-map`. Otherwise the bundled one, for what is in it. */
  readonly map?: string | false;
}

const WIRE = settingsOf({}).vendor.wire;

/** @returns the exit code */
export async function migratePayloadCommand(flags: MigratePayloadFlags): Promise<number> {
  const faults: Diagnostic[] = [];
  const opened: RecordFile[] = [];
  try {
    const files: Opened[] = [];
    for (const path of [flags.v1, ...flags.v2]) {
      const file = await openPayload(path, WIRE, faults);
      if (file) opened.push(file);
      const sample = file && (await guard(path, faults, () => sampleOf(file)));
      if (file && sample) files.push({ path, file, sample });
    }
    const [v1, ...v2] = files;
    if (hasErrors(faults) || v1 === undefined) return fail(faults);
    const empty = isEmptySample(v1.sample)
      ? v1
      : v2.every(({ sample }) => isEmptySample(sample))
        ? v2[0]
        : undefined;
    if (empty) {
      await guard(empty.path, faults, () => Promise.reject(noRecords()));
      return fail(faults);
    }
    const diff = await compare(v1, v2, flags, faults);
    return diff === undefined ? fail(faults) : await show(diff, flags);
  } finally {
    await Promise.all(opened.map((file) => file.close()));
  }
}

interface Opened {
  readonly path: string;
  readonly file: RecordFile;
  readonly sample: Sample;
}

async function compare(
  v1: Opened,
  v2: readonly Opened[],
  flags: MigratePayloadFlags,
  faults: Diagnostic[],
): Promise<PayloadDiff | undefined> {
  const samples = v2.map(({ sample }) => sample);
  const basis = await basisFor(v1.sample, samples, flags, faults);
  const isChosen = flags.map === false && flags.failOn === "difference";
  if (flags.failOn !== undefined && basis.object === undefined && !isChosen)
    faults.push(nothingHeld(basis.said));
  if (hasErrors(faults)) return undefined;
  const files = v2.map(({ path, file, sample: { records, isAll } }, at) => ({
    name: nameOf(path, flags.v2, at),
    file,
    records,
    isAll,
    answer: basis.answers?.[at],
  }));
  // A fault that shows only on the way through a file is one of that file.
  const read = async (file: RecordFile, run: () => Promise<void>) => {
    const path = [v1, ...v2].find((one) => one.file === file)?.path ?? "";
    await guard(path, faults, run);
  };
  const old = { file: v1.file, records: v1.sample.records, isAll: v1.sample.isAll };
  const found = await computeAll(old, files, { ...basis, read });
  if (hasErrors(faults)) return undefined;
  const payloads = files.map(({ name }, at) => ({
    name,
    value: found.samples[at] ?? samples[at]?.value ?? null,
  }));
  const diff = diffPayloads({ v1: v1.sample.value, v2: payloads, ...basis, ...found });
  return { ...diff, map: [basis.said, found.said].filter((text) => text !== "").join(" ") };
}

async function show(full: PayloadDiff, flags: MigratePayloadFlags): Promise<number> {
  const diff = flags.redact === true ? hideValues(full) : full;
  const shows = {
    text: () => toText(diff),
    json: () => `${JSON.stringify(diff, null, 2)}\n`,
    html: () => toHtml(diff),
  };
  const output = shows[flags.format ?? "text"]();
  const faulty = flags.out === undefined ? (stdout.write(output), []) : await writeText(flags.out, output);
  if (faulty.length > 0) return fail(faulty);
  return flags.failOn !== undefined && FAILURES[flags.failOn](full) ? EXIT.drift : EXIT.ok;
}

const FAILURES: Readonly<Record<NonNullable<MigratePayloadFlags["failOn"]>, (diff: PayloadDiff) => boolean>> =
  {
    contradiction: ({ summary }) => summary.contradiction > 0,
    difference: ({ summary, alone }) =>
      alone !== undefined || summary.contradiction > 0 || summary.differing > 0,
  };

/** Files of the same name in several folders get their position as well. */
function nameOf(path: string, all: readonly string[], at: number): string {
  const name = path === "-" ? "standard input" : basename(path);
  return all.filter((other) => basename(other) === name).length === 1 ? name : `${name} (${at + 1})`;
}

/** What a comparison is based on: a map of fields, if any, and what that is, in one sentence for the user. */
type Basis = Pick<DiffOptions, "map" | "object" | "answers" | "members"> & {
  readonly said: string;
  readonly plan?: Plan;
};

/** What the user says, else what the payloads are recognised as. */
async function basisFor(
  v1: Sample,
  v2: readonly Sample[],
  { map: file, v1Object: stated }: MigratePayloadFlags,
  faults: Diagnostic[],
): Promise<Basis> {
  if (file === false) return { said: "Without a map." };
  const payloads = v2.map(({ records }) => keysOf(records));
  const keys = keysOf(v1.records);
  if (file !== undefined) return basisOf(file, stated, { v1: v1.records, payloads }, faults);
  const hint = "--v1-object NAME holds them against the map of V1 → V2.";
  const known = await bundled<BundledPayload>("payload");
  const objects = known.old.map(toKind);
  const names = objects
    .filter(({ fields }) => rowsIn([...fields], WIRE) === undefined)
    .map(({ name }) => name);
  if (stated !== undefined) faults.push(...unknownObject(names, stated));
  if (hasErrors(faults)) return { said: "" };
  const old = stated === undefined ? recogniseOld(keys, objects) : statedFit(keys, objects, stated);
  if (typeof old === "string" && stated !== undefined) faults.push(wrongObject(old));
  if (typeof old === "string") return { said: `Without a map: ${old}. ${hint}` };
  const { report, plan } = known;
  const candidates: readonly Fit[] = "kind" in old ? [old] : old;
  const kinds = known.current.map(toKind);
  const found = recogniseAll(candidates, payloads, {
    kinds,
    map: report,
    plan,
    isStated: stated !== undefined,
  });
  if (typeof found === "string") return { said: `Without a map: ${found}. ${hint}` };
  const said = stated === undefined ? describeFits(found) : "Held against the map of V1 → V2.";
  const answers = found.answers.map(toRecognised);
  return { map: report, object: found.object.kind.name, answers, plan, said, members: known.members };
}

function toKind({ fields, ...kind }: WrittenKind): Kind {
  return { ...kind, fields: new Set(fields) };
}

/** A map of the user's, whatever its APIs are: what it does not say of them is asked of those that the program knows. */
async function basisOf(
  file: string,
  stated: string | undefined,
  { v1, payloads }: { readonly v1: readonly JsonValue[]; readonly payloads: readonly ReadonlySet<string>[] },
  faults: Diagnostic[],
): Promise<Basis> {
  const map = await readReport(file, faults);
  if (map && stated !== undefined) faults.push(...unknownObject(objectsIn(map), stated));
  const said = `Held against ${shown(resolve(file))}.`;
  if (map === undefined || hasErrors(faults)) return { said };
  const object =
    stated ??
    readMap(
      map,
      v1.flatMap((record) => toTables(record, -1)).flatMap(({ columns }) => [...columns.values()]),
      undefined,
    ).object;
  const { to, catalogues } = map.rows.some(hasSteps) ? await bundledMigration() : {};
  if (object === undefined || to === undefined || catalogues === undefined)
    return { map, ...(object !== undefined && { object }), said };
  const kind = { name: object, domain: "", fields: new Set<string>(), operations: [] };
  const fit: Fit = { kind, keys: 0, known: 0, telling: 0 };
  const plan = planOf(map.rows, catalogues, WIRE);
  const kinds = kindsOf(catalogueOf(to, WIRE));
  const found = recogniseAll([fit], payloads, { kinds, map, plan, isStated: true });
  const answers = typeof found === "string" ? [] : found.answers.map(toRecognised);
  const isKnown = answers.some((answer) => answer !== undefined);
  const members = membersOf(map.rows, catalogues.current);
  return {
    map,
    object,
    members,
    ...(isKnown && { answers, plan }),
    said,
  };
}

function hasSteps({ targets }: Row): boolean {
  return targets.some((target) => (target as Partial<Target>).via?.steps !== undefined);
}

/** Without the inputs, so that no excerpt of a payload is shown. */
function fail(faults: readonly Diagnostic[]): number {
  stderr.write(`${formatDiagnostics(faults, [], { color: false })}\n`);
  return exitOf(faults);
}
