/**
 * The documents of a run: which of its files are OpenAPI documents, of which domain each is, and which drop out.
 *
 * A folder holds other things as well: the files of other tools, parts of documents. What never says that it is a document is passed over
 * with a note. What says so and cannot be read drops out with an error, and so do two documents of one domain, because there is no
 * telling which is meant; the others are read. Pure.
 */
import { type Diagnostic, diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { askedDomains } from "../diagnostics/unknown.ts";
import { groupBy } from "../ground/collections.ts";
import type { InputFile } from "../ground/input.ts";
import { get, isObject, type JsonObject } from "../ground/json.ts";
import { parseOpenApi } from "./parse.ts";
import type { Share } from "./shared.ts";
import type { SpecDocument } from "./source.ts";
import { type DomainRow, type DomainTable, rowFor } from "./table.ts";

export interface DocumentOptions {
  /** OpenAPI documents, one per domain, in any order; files that are none may be among them. */
  readonly documents: readonly InputFile[];
  /** Documents that could not even be read from where they lie, each as its error; they drop out. */
  readonly unread?: readonly Diagnostic[];
  /** Paths of the files that have to be documents, whatever they hold. */
  readonly named?: readonly string[];
  /** Ids of domains that there were documents of before, or elsewhere: a file of such a name has to be one, too. */
  readonly expected?: readonly string[];
  /** Ids of the domains to make; all when absent. */
  readonly only?: readonly string[];
  /** Whether it is a mistake to ask for a domain that there is no document of, which is the default. */
  readonly missing?: "report" | "pass over";
  /** Domains an earlier run made: those that are not selected are read as well, because the umbrella has them. */
  readonly previous?: ReadonlyMap<string, string>;
}

/** Documents, and who parses them. */
interface ReadOptions extends DocumentOptions {
  readonly parsed: Share<ReturnType<typeof parseOpenApi>>;
}

export interface Entry {
  readonly document: SpecDocument;
  readonly row: DomainRow;
  readonly isSelected: boolean;
}

interface Documents {
  readonly entries: readonly Entry[];
  /** Files that drop out. */
  readonly dropped: readonly string[];
  /** What is said of files; its errors cost no more than these. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of all documents, asked for or not. */
  readonly known: readonly DomainRow[];
  /** Of files that were passed over, by their names. */
  readonly passed: readonly DomainRow[];
  /** Domains that were asked for and that nobody knows. */
  readonly unknown: readonly Diagnostic[];
}

/** A file, by what became of it. */
interface Read {
  readonly path: string;
  readonly source?: InputFile;
  readonly root?: JsonObject;
  readonly row: DomainRow;
  readonly diagnostics: readonly Diagnostic[];
  /** Why it is no document, where it does not say that it is one. */
  readonly foreign?: string;
}

export function readDocuments(options: ReadOptions, table: DomainTable): Documents {
  const { only } = options;
  const all = readAll(options, table);
  const foreign = all.filter((one) => one.foreign !== undefined && !isMeant(one, options));
  // Where there is nothing else, these were meant.
  const passed = new Set(foreign.length === all.length ? [] : foreign);
  const rest = all.filter((one) => !passed.has(one));
  const known = rest.map(({ row }) => row);
  const asked = askedDomains(
    only,
    rest.map(({ row, root }) => ({
      id: row.id,
      aliases: [row.package],
      resources: () => resourcesIn(root),
    })),
  );
  const isAsked = ({ row }: Pick<Read, "row">) => asked.ids?.has(row.id) ?? true;
  const whole = rest.filter(isWhole);
  const twins = [...groupBy(whole, ({ row }) => row.id).values()].filter((group) => group.length > 1);
  const dropped = [...rest.filter((one) => !isWhole(one)), ...twins.flat()];
  const diagnostics = all.flatMap((one) => {
    if (passed.has(one))
      return fileDiagnostic("document-passed-over", { path: one.path, reason: one.foreign ?? "" });
    // Nobody asked for it.
    return isAsked(one) ? one.diagnostics : one.diagnostics.map(asWarning);
  });
  return {
    entries: whole
      .filter((one) => !dropped.includes(one))
      .map((one) => ({
        document: { domain: one.row.id, source: one.source, root: one.root },
        row: one.row,
        isSelected: isAsked(one),
      })),
    dropped: dropped.map(({ path }) => path),
    diagnostics: [
      ...diagnostics,
      ...twins.flatMap((group) =>
        sameDomain(group).map((one) => (group.some(isAsked) ? one : asWarning(one))),
      ),
    ],
    known,
    passed: [...passed].map(({ row }) => row),
    unknown: options.missing === "pass over" ? [] : asked.diagnostics,
  };
}

/** Collections of a document: `jobs` where it has `/tenant/{tenant}/jobs` or `…/jobs/{id}`; what others hang below a job is none. */
function resourcesIn(root: JsonObject | undefined): readonly string[] {
  const paths = get(root, "paths");
  if (!isObject(paths)) return [];
  return Object.keys(paths).flatMap((path) => {
    const parts = path.split("/").filter((part) => part !== "");
    const below = parts.slice(parts.findIndex((part) => part.startsWith("{")) + 1);
    const [first, id, ...more] = below.length > 0 ? below : parts;
    const isItem = id === undefined || (id.startsWith("{") && more.length === 0);
    return first !== undefined && !first.startsWith("{") && isItem ? [first] : [];
  });
}

type Whole = Read & Required<Pick<Read, "source" | "root">>;

function isWhole(one: Read): one is Whole {
  return one.root !== undefined;
}

function readAll({ documents, unread = [], parsed }: ReadOptions, table: DomainTable): Read[] {
  const parts = new Set(documents.flatMap((document) => (document.parts ?? []).map(({ path }) => path)));
  const all: Read[] = [
    ...unread.map((fault) => {
      const path = fault.place?.file ?? "";
      return { path, row: rowFor(table, { root: {}, path }), diagnostics: [fault] };
    }),
    ...documents.map((source) => {
      const { path } = source;
      const {
        value: root,
        foreign,
        diagnostics,
      } = parsed(source, "", () => {
        const result = parseOpenApi(source);
        // What is wrong with a text is told with its path.
        return { result, isKept: result.diagnostics.length === 0 };
      });
      const row = rowFor(table, { root: root ?? {}, path });
      return {
        path,
        source,
        row,
        diagnostics,
        ...(root && { root }),
        ...(foreign !== undefined && { foreign }),
      };
    }),
  ];
  // What others consist of need be no document itself.
  return all.filter(({ path, foreign }) => foreign === undefined || !parts.has(path));
}

/** Whether a file that does not look like a document has to be one: its package would be deleted as if nobody wanted it any more. */
function isMeant(
  { path, row }: Read,
  { named = [], expected = [], only = [], previous }: DocumentOptions,
): boolean {
  return (
    named.includes(path) ||
    row.origin === "user" ||
    expected.includes(row.id) ||
    previous?.has(row.package) === true ||
    only.includes(row.id) ||
    only.includes(row.package)
  );
}

function asWarning(found: Diagnostic): Diagnostic {
  return found.severity === "error" ? { ...found, severity: "warning" } : found;
}

/** A fault for each but the first, which it is related to. */
function sameDomain([first, ...others]: readonly Whole[]): Diagnostic[] {
  return others.map(({ path, row }) => {
    const related = [{ message: "the other one", place: { file: first?.path ?? "", pointer: "" } }];
    return diagnostic(
      "domain-duplicate",
      { domain: row.id },
      { place: { file: path, pointer: "" }, related },
    );
  });
}
