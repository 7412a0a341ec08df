/**
 * Where everything of an old API went in a new one, as one pure function from texts to a report, in five stages:
 *
 * ```
 * read       documents → domains, files of pins → facts: what is decided, and which pairs are not
 * catalogue  domains → objects with fields, operations
 * match      both catalogues → each object, field, operation and parameter with its candidates
 * judge      matches → rows
 * report     rows, with the pins laid over them, the calls that endpoints take, and the numbers
 * ```
 *
 * Any two sets of documents will do. Every field, parameter, request field, endpoint and webhook of the old one gets exactly one row, in
 * the order of its document. To find the place for a change: what makes two names alike is in `match/tokens.ts` and `match/synonyms.ts`, two
 * objects in `match/align.ts`, two fields in `match/score.ts`, and every number in `match/thresholds.ts`; where a field is looked for in
 * `candidates.ts`, and without names in `leftovers.ts`; what a row is called and how sure it is in `decide.ts`.
 */
import { type Diagnostic, type DiagnosticCode, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { analyse } from "../analyse.ts";
import type { Domain, Model } from "../model/ir.ts";
import { catalogueOf } from "../match/catalogue.ts";
import { namedObjects } from "../match/inline.ts";
import type { Never } from "../match/never.ts";
import { judge } from "./judge.ts";
import { type Catalogues, matchAll } from "./match.ts";
import { pick } from "../ground/pick.ts";
import { reportOf } from "./report.ts";
import { parsePins, type Pin } from "./pins/parse.ts";
import { applyPins, neverOf } from "./pins/apply.ts";
import type { MigrationReport } from "./rows.ts";
import { settingsOf } from "../model/settings.ts";
import { apiName, isBefore, type Profile } from "../vendor/profile.ts";
import type { InputFile } from "../ground/input.ts";

interface MigrationInput {
  /** OpenAPI documents of the old API. */
  readonly from: readonly InputFile[];
  /** OpenAPI documents of the new API, or what they were lowered to already. */
  readonly to: readonly InputFile[] | readonly Domain[];
  /** Files of pins; none for the opinion of the matcher alone. */
  readonly pins: readonly InputFile[];
  /** Whose API it is; ServiceTitan's when absent. */
  readonly vendor?: Profile;
  /** Documents that could not even be read from where they lie, each as its error; they drop out. */
  readonly unread?: { readonly from: readonly Diagnostic[]; readonly to: readonly Diagnostic[] };
  /** Whether documents that have hardly anything in common are compared all the same. */
  readonly unrelated?: boolean;
  /** Whether faults of documents are errors, and any error is the end. */
  readonly strict?: boolean;
}

export interface MigrationOutput {
  /** Absent when errors have ended the run; of what is there when documents dropped out. */
  readonly report?: MigrationReport;
  /** The report without pins. */
  readonly matched?: MigrationReport;
  readonly pins: readonly Pin[];
  /** Both sides as they were matched, for `plan/plan.ts`; there is one when there is a report. */
  readonly catalogues?: Catalogues;
  /** The new API, for links to its operations. */
  readonly to: readonly Domain[];
  /** Files of documents that dropped out, of both sides. */
  readonly dropped: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows that need a counterpart, below which two sets of documents are not two versions of one API. */
const LEAST_IN_COMMON = 0.1;

export function runMigration(input: MigrationInput): MigrationOutput {
  const from = domainsOf(input.from, input.unread?.from, input);
  const to = domainsOf(input.to, input.unread?.to, input);
  const parsed = parsePins(input.pins);
  const dropped = [...from.dropped, ...to.dropped];
  const diagnostics = [...from.diagnostics, ...to.diagnostics, ...parsed.diagnostics];
  const failed = (pins: readonly Pin[], ...faults: readonly Diagnostic[]): MigrationOutput => ({
    pins,
    to: to.domains,
    dropped,
    diagnostics: [...diagnostics, ...faults],
  });
  if (from.isEnded || to.isEnded || hasErrors(parsed.diagnostics)) return failed([]);

  const { vendor } = settingsOf(input);
  const sides = { from: from.domains, to: to.domains };
  const catalogues = cataloguesOf(sides.from, sides.to, vendor);
  const names = namesOf(sides.from, sides.to, vendor);
  const notes = [...notesOf(sides.from), ...parsed.notes];
  const matched = migrate({ ...sides, catalogues, names, notes, never: neverOf(parsed.pins) });
  const unrelated = input.unrelated === true ? undefined : findUnrelated(matched, input);
  if (unrelated) return failed([], unrelated);
  const { report, diagnostics: found } = applyPins(matched, parsed.pins, { ...sides, ...catalogues });
  // Whether a pin is stale cannot be told without the documents it may be about.
  const faults = dropped.length === 0 ? found : found.filter(({ code }) => !STALE.includes(code));
  if (hasErrors(faults)) return failed(parsed.pins, ...faults);
  return { report, matched, catalogues, ...failed(parsed.pins, ...faults) };
}

const STALE: readonly DiagnosticCode[] = ["pin-source-missing", "pin-target-missing"];

/** What the matcher alone says; {@link applyPins} lays curated rows over it. */
export function migrate(of: {
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
  /** What the two are called in the report. */
  readonly names?: { readonly from: string; readonly to: string };
  readonly notes?: readonly string[];
  /** Both sides, where somebody has built them already. */
  readonly catalogues?: Catalogues;
  /** Pairs that must not be proposed. */
  readonly never?: Never;
  readonly vendor?: Profile;
}): MigrationReport {
  const { vendor } = settingsOf(of);
  const { from, to, names = namesOf(from, to, vendor), notes = [], never } = of;
  const catalogues = of.catalogues ?? cataloguesOf(from, to, vendor);
  const matches = matchAll(catalogues, never);
  // What is sent and has no name is told path by path, as what the operation takes; an envelope that has none is told by nothing.
  const isStated = ({ at, usedIn }: Model, key: string) =>
    at.startsWith("/components/") ||
    (usedIn.response && catalogues.old.entities.get(key)?.role !== "envelope");
  const stated = new Set(
    from.flatMap((domain) =>
      [...namedObjects(domain).models.values()].flatMap((model) => {
        const key = `${domain.id} ${model.source}`;
        return isStated(model, key) ? [key] : [];
      }),
    ),
  );
  const rows = judge(matches, { ...catalogues, stated, ...(never && { never }) });
  return reportOf(rows, { old: catalogues.old, names, notes });
}

function cataloguesOf(from: readonly Domain[], to: readonly Domain[], { wire }: Profile): Catalogues {
  return { old: catalogueOf(from, wire), current: catalogueOf(to, wire) };
}

function domainsOf(
  side: readonly InputFile[] | readonly Domain[],
  unread: readonly Diagnostic[] = [],
  options: Pick<MigrationInput, "vendor" | "strict">,
): Pick<ReturnType<typeof analyse>, "domains" | "dropped" | "isEnded" | "diagnostics"> {
  const [first] = side;
  if (first !== undefined && "kind" in first)
    return { domains: side as readonly Domain[], dropped: [], isEnded: false, diagnostics: [] };
  const documents = side as readonly InputFile[];
  const read = analyse({ documents, unread, ...pick(options, "vendor", "strict") });
  // Webhooks are no part of a client, but of a migration.
  return { ...read, diagnostics: read.diagnostics.filter((fault) => fault.place?.pointer !== "/webhooks") };
}

/** One document by its title; what came after the API before has a document per domain, which together have a name. */
function namesOf(
  from: readonly Domain[],
  to: readonly Domain[],
  vendor: Profile,
): { from: string; to: string } {
  const titleOf = ([only, ...others]: readonly Domain[], count: number) =>
    only && others.length === 0 ? only.title : `${count} documents`;
  const [old] = from;
  return old !== undefined && isBefore(vendor, old.title)
    ? { from: old.title, to: `${apiName(vendor)} (${to.length} domains)` }
    : { from: titleOf(from, from.length), to: titleOf(to, to.length) };
}

/** What a document says about itself where it is no original: readers of the report have to know. */
function notesOf(from: readonly Domain[]): string[] {
  return from.flatMap(({ title, description }) =>
    description !== undefined && /reconstruct/i.test(`${title} ${description}`) ? [description] : [],
  );
}

/** A table about two different APIs would be wrong from the first row to the last. */
function findUnrelated(report: MigrationReport, input: MigrationInput): Diagnostic | undefined {
  const fields = report.rows.filter((row) => row.kind === "field");
  const name = (side: MigrationInput["from"] | MigrationInput["to"]) =>
    [...new Set(side.map((file) => ("kind" in file ? file.file : file.path)))].slice(0, 2).join(", ");
  const fault = (reason: string) =>
    diagnostic("migration-unrelated", { from: name(input.from), to: name(input.to), reason });
  if (fields.length === 0) return fault("the old documents describe no object with fields");
  const found = fields.filter((row) => row.targets.length > 0 && row.band !== "review").length;
  const share = found / fields.length;
  return share < LEAST_IN_COMMON
    ? fault(`${found} of ${fields.length} fields have a counterpart`)
    : undefined;
}
