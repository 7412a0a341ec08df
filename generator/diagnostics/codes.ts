/**
 * Everything the generator can say to its user, as one table.
 * A row of {@link DIAGNOSTICS} has a stable code, a severity, a message and a hint, and says whether it is about a fault of a document
 * that costs no more than the part it is in ({@link degraded}): a warning, of which `--strict` makes an error ({@link strictly}). Passes call {@link diagnostic} with the
 * code, its arguments and the place; they never format text and never throw for a user's mistake. Line and column are not
 * stored: `position.ts` looks them up when a diagnostic is printed, because most never are.
 * To add one: a row here and a fixture folder of the same name under `test/diagnostics/`.
 */
import { printable } from "../ground/text.ts";

export type Severity = "error" | "warning" | "info";

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

/** `{name}` in message and hint is replaced by the argument of that name. */
interface DiagnosticRow<Text extends string = string> {
  readonly severity: Severity;
  /** The document does not follow its specification here, and the part that is at fault is `unknown` or left out. */
  readonly costs?: "part";
  /** What is made is whole; `--strict` does not let it pass all the same. */
  readonly isStrict?: true;
  /** What was typed is wrong, whatever files and servers hold. */
  readonly isUsage?: true;
  readonly message: Text;
  readonly hint?: Text;
}

/** A row whose texts stay literal types: {@link ArgumentsOf} reads the slots off them. */
const row =
  (kind: Pick<DiagnosticRow, "severity" | "costs" | "isStrict" | "isUsage">) =>
  <const Text extends string>(message: Text, hint?: Text): DiagnosticRow<Text> => ({
    ...kind,
    message,
    ...(hint !== undefined && { hint }),
  });

const error = row({ severity: "error" });
const warning = row({ severity: "warning" });
const info = row({ severity: "info" });
/** Faults of documents that everything else is made in spite of. What is legal and merely not supported is none. */
const degraded = row({ severity: "warning", costs: "part" });
/** Nothing is wrong, but somebody will take one thing for another. */
const doubtful = row({ severity: "warning", isStrict: true });
/**
 * What was typed cannot be meant: a value or a name out of what the program itself knows all of. What is wrong with what a name stands for (a
 * file, a document and what is in it, a variable, a server) is an {@link error}.
 */
const usage = row({ severity: "error", isUsage: true });

/** The table, grouped by the stage that reports. */
export const DIAGNOSTICS = {
  // read
  "specs-not-found": error(
    "The folder {path} does not exist",
    "Name the folder that holds the OpenAPI documents.",
  ),
  "specs-empty": error(
    "The folder {path} holds no OpenAPI document (.json, .yaml or .yml)",
    "Name the folder that holds the OpenAPI documents{where}.",
  ),
  "documents-below": info(
    "Documents in {path} were not read: {files}",
    "Documents lie in the folder itself. Name this one with --specs, or move them up, if they are meant.",
  ),
  "specs-interrupted": error(
    "The folder {path} is half old and half new: a pull into it was interrupted",
    "Run `stgen specs pull` again; it finishes what was begun, before it asks the portal.",
  ),
  "releases-interrupted": error(
    "The records in {path} are half old and half new: `stgen version` was interrupted",
    "Run `stgen version` again; it finishes what was begun.",
  ),
  "file-unreadable": error("{path} cannot be read: {reason}", "{hint}"),
  "file-too-large": error(
    "{path} is {size} MB, more than the limit of {limit} MB for one document",
    "Split the document, or remove embedded examples.",
  ),
  "syntax-error": error(
    "{format} syntax error: {reason}",
    "Correct the file; one that was downloaded may be truncated.",
  ),
  "document-not-openapi": error(
    "{path} is not an OpenAPI document: {reason}",
    "A document starts with an `openapi` field that names version 3.0, 3.1 or 3.2.",
  ),
  "openapi-version-unsupported": error(
    "OpenAPI version {version} is not supported",
    "Versions 3.0, 3.1 and 3.2 are supported; convert Swagger 2.0 documents first.",
  ),
  "openapi-version-newer": warning(
    "OpenAPI version {version} is read as {read}",
    "What is new in it is not known here, and may be left out.",
  ),
  "key-duplicate": degraded(
    "The key {key} stands twice in one object",
    "The last one counts. Remove one of them, or put what they hold together.",
  ),
  "number-inexact": degraded(
    "The number {number} is read as {read}, the nearest one that JavaScript has",
    "Remove it, or put a number in its place that JavaScript has, which are all whole ones up to 9007199254740991. Values that clients receive and send keep their digits with the option `int64`; numbers of the document do not.",
  ),
  "document-passed-over": info(
    "{path} was passed over: {reason}",
    "Nothing is to be done, unless it is a document: then it starts with an `openapi` field.",
  ),
  "document-too-deep": error(
    "{path} nests deeper than {limit} levels",
    "No document that people write does; it may be damaged.",
  ),
  "domain-duplicate": error(
    "Two documents describe the domain {domain}",
    "Keep one of them, or give the other a row of its own in domains.yaml.",
  ),
  "scope-unknown": error(
    "There is no scope {name}{suggestion}",
    "`stgen scopes` lists them; without --scopes tokens hold all.",
  ),
  "domain-by-resource": info(
    "{name} is in the domain {domain}, which is taken",
    "Name the domain, and nothing is said.",
  ),
  "domain-unknown": error("There is no domain {name}{suggestion}", "The domains are: {known}."),
  "operation-unknown": error(
    "There is no operation {name}{suggestion}",
    "Operations are called by their id, as Customers_GetList or crm:Customers_GetList, or as code calls them: crm.customers.list.",
  ),
  "table-invalid": error(
    "{reason}",
    "The format of this file is described in CONTRIBUTING.md of the repository.",
  ),
  "option-invalid": usage("{option}: {reason}", "{hint}"),
  "config-invalid": error("{reason}", "See `defineConfig` for the options a config file can hold."),
  "scan-config-invalid": error(
    "{reason}",
    "The config of a scan has `include`, `exclude` and `rules`; docs/your-code.md says which.",
  ),

  "release-invalid": error(
    "{reason}",
    "Records of releases are written by `stgen version`; restore it from version control, or correct the edit.",
  ),

  // overlay
  "overlay-invalid": error(
    "{reason}",
    "An overlay follows OpenAPI Overlay 1.0 or 1.1: `overlay`, `info`, `actions[]` with a JSONPath `target`.",
  ),
  "overlay-unassigned": warning(
    "The overlay is for {name}, and there is no such document{suggestion}",
    "It was not applied. Name a file with `extends` or a domain with `x-domain`; there are {known}.",
  ),
  "overlay-target-empty": error(
    "The overlay action matches nothing: {target}",
    "The document has changed; remove the action or correct its target.",
  ),
  "overlay-expectation-failed": error(
    "The overlay action found something else than it expects at {pointer}",
    "The document has changed; check whether the correction is still needed.",
  ),
  "overlay-expectation-prose": warning(
    "The expectation names {key}, which is prose and never compared",
    "Expect something of the structure, or `x-expect-absent: [key]` for what has to be missing.",
  ),
  "overlay-reference-broken": error(
    "The correction would leave the reference {ref} leading to nothing",
    "Correct the action, or the document.",
  ),

  // resolve
  "ref-unresolved": degraded("The reference {ref} points to nothing", "{suggestion}"),
  "ref-external": degraded(
    "The reference {ref} is not followed: {reason}",
    "References to files in the folder of the documents are followed; bring what is elsewhere into it, or bundle the document first.",
  ),
  "ref-cycle": degraded(
    "The reference {ref} leads back to itself and never to a value",
    "Break the cycle: one of the references has to point to a definition.",
  ),

  "part-unusable": degraded(
    "{path} cannot be used: {reason}",
    "References to it are not followed, and what they stand for is unknown or left out. Correct the file.",
  ),

  // check
  "operation-id-missing": degraded(
    "{method} {path} has no operationId",
    "It is named after its method and path. Add an id in the document or through an overlay, or a name in domains.yaml, under `names` and `operations`: `{method} {path}: resource.method`.",
  ),
  "operation-id-duplicate": degraded(
    "The operationId {id} is used twice, here for {method} {path}",
    "This operation is named after its method and path. Ids are unique within a document; give it another one in the document or through an overlay.",
  ),
  "path-parameter-undeclared": degraded(
    "The path names {{name}} but no parameter of that name is declared",
    "It is taken for text. Declare it on the operation or on the path, with `in: path`.",
  ),
  "path-parameter-unused": degraded(
    "The path parameter {name} does not occur in {path}",
    "It is left out of the client.",
  ),
  "parameter-duplicate": degraded("The parameter {name} in {in} is declared twice", "The first counts."),
  "name-collision": error(
    "{what} {first} and {second} both become {name}",
    "Give one of them another name under `names` in domains.yaml.",
  ),
  "name-clash": warning(
    "The {what} {source} and {rival} both become {wanted}; {source} is called {name}",
    "For another name, give the domain a row in domains.yaml with this line under `names` and `{what}`: {line}",
  ),
  "name-twins": doubtful(
    "The {what} {first} and {second} are told apart by {by} alone",
    "Give one of them another name: with a row for the domain in domains.yaml that has this line under `names` and `operations`: {line}",
  ),
  "name-override-unused": warning(
    "The name override for {source} matches nothing",
    "Remove it from domains.yaml, or correct its spelling.",
  ),
  "availability-unresolved": error(
    "The endpoint group {group} leads to nothing: {reason}{suggestion}",
    "Correct the group's domain and resource under `availability` in domains.yaml, or remove it.",
  ),
  "document-invalid": degraded(
    "{what} is {found}, expected {expected}",
    "The document does not follow the OpenAPI Specification here; the part is left out, unknown, or what was plainly meant.",
  ),
  "value-empty": degraded(
    "{what} has no value",
    "It is taken as absent. A key without a value is null in YAML; give it one, or take it out.",
  ),
  "schema-endless": warning(
    "No value of {schema} ever ends: it requires one inside of itself ({path})",
    "Make a field on this way optional, nullable or a list; until then mocks have no answer where such a value is due.",
  ),
  unsupported: warning("{what} is not supported{consequence}"),
  "part-ignored": info("{what} is ignored: {reason}", "Nothing is to be done."),
  "success-undeclared": warning(
    "{id} declares no success response",
    "The client returns whatever body arrives, typed as unknown.",
  ),

  // migrate
  "pins-invalid": error("{reason}", "The format of pins is described in specs/migration/README.md."),
  "ignore-invalid": error("{reason}", "The format of an ignore file is in the README, under `stgen diff`."),
  "domain-not-compared": warning(
    "{domain} was not compared: only one side has it, and on the other one {files} dropped out",
    "Mend what is an error there, and compare again.",
  ),
  "ignore-expired": warning(
    "A row of the ignore file has expired on {expires} and ignores nothing",
    "Remove it, or look again at what it was for and give it another day.",
  ),
  "ignore-unmatched": warning(
    "A row of the ignore file matches no change",
    "Remove it: what it was for is over, or was never called so.",
  ),
  "pin-source-missing": error(
    "The pin for {source} has no source: {reason}",
    "The old documents have changed; remove the pin or correct its name.",
  ),
  "pin-target-missing": error(
    "The pin for {source} leads nowhere: {reason}",
    "The new documents have changed; look for the new place and correct the pin.",
  ),
  "pin-duplicate": error("There are two pins for {source}", "Keep one of them."),
  "pin-never-pinned": error(
    "The pin for {source} says of {place} that it is its place and that it never is",
    "Read both sides again, and take it out of `targets` or out of `never`.",
  ),
  "pin-unsound": error(
    "The pin for {source} cannot be right: {reason}",
    "Read both sides again and correct the pin.",
  ),
  "pin-contradicted": warning(
    "The pin for {source} says {pinned}; the matcher is sure of {matched}",
    "Read both sides again; if the pin is right, nothing is to be done.",
  ),
  "pin-missing": info(
    "{source} has no pin and the matcher is not sure ({band}): {matched}",
    "Decide it in specs/migration/.",
  ),
  "migration-unrelated": error(
    "The documents in {from} and {to} have hardly anything in common: {reason}",
    "Check that --from and --to name two versions of the same API; --unrelated compares them all the same.",
  ),

  // pull
  "portal-unreachable": error(
    "{url} cannot be fetched: {reason}",
    "Check the address and the connection. Node 24 uses the proxies of the environment when NODE_USE_ENV_PROXY=1 is set.",
  ),
  "portal-answer-invalid": error(
    "{url} did not answer with {what}: {reason}",
    "Open the address in a browser: the portal may be under maintenance, or --from names something else.",
  ),
  "portal-id-unsafe": error(
    "The portal lists an API whose id cannot be the name of a file: {id}",
    "Name the documents you want with --only.",
  ),
  "document-new": info(
    "The portal lists {id}, which the table of domains does not know; it is kept as {path}",
    "A row in domains.yaml gives it another name.",
  ),
  "document-shadowed": warning(
    "{id} describes the domain {domain}, as {other} does; it was left out",
    "To have it too, pull it into a folder of its own with --only and --out.",
  ),
  "document-vanished": warning(
    "{id} is no longer on the portal; {path} was kept",
    "Run again with --prune to delete it.",
  ),
  "document-drift": warning("{path} {state}", "Run `stgen specs pull` and commit the result."),
  "lock-invalid": error(
    "{path} is not a lock file of this generator: {reason}",
    "Restore it from version control, or remove it and run again with --force.",
  ),

  "note-unplaced": warning(
    "The document lacks what something is known of that no document says: {what}",
    "The sentences were left out of the documentation; nothing is to be done.",
  ),

  // mock
  "reference-unused": warning(
    "The reference override for {name} matches nothing",
    "Remove it from references.yaml, or correct its spelling.",
  ),
  "reference-entity-unknown": error(
    "There is no entity {entity}{suggestion}",
    "An entity is named by its domain and the literal segments of its path: crm/customers/notes.",
  ),

  // write
  "file-edited": error(
    "{path} was edited by hand since it was written",
    "Undo the edit, move it elsewhere, or run again with --force to lose it.",
  ),
  "file-foreign": error(
    "{path} exists and was not written by this program",
    "Move it away, or run again with --force to replace it.",
  ),
  "file-stray": warning("{path} lies among generated files and was not generated", "It was left alone."),
  "manifest-invalid": error(
    "{path} is not a manifest of this generator: {reason}",
    "Restore it from version control, or choose another folder with --out.",
  ),
  "output-unwritable": error("{path} cannot be written: {reason}", "{hint}"),
  "output-locked": error(
    "Another run of the generator (process {pid}) is writing to {path}",
    "Wait until it has finished. If no such run exists, remove {path}/.stgen/lock.",
  ),
  "run-recovered": info("An earlier run was interrupted; its {files} files were {action}"),
  "packages-behind": info(
    "The packages in {path} did not state the releases that are recorded; they {action}",
  ),
  // build
  "packages-missing": error(
    "The folder {path} holds no generated packages",
    "Run `stgen generate` first, or pass the folder with --out.",
  ),
  "package-invalid": error(
    "The generated package does not compile: {message} ({code})",
    "If its sources were not edited, this is a fault of the generator; please report it.",
  ),
  // publish
  "package-check-failed": error(
    "{package} does not pass {tool}: {message}",
    "If its files were not edited, this is a fault of the generator; please report it.",
  ),
  "check-skipped": warning(
    "{tool} is not installed, so that the packages were not checked with it",
    "Install it beside the generator: npm install --save-dev {tool}",
  ),
  "scope-reserved": error(
    "The packages have the scope {scope}, which is not yours to publish under",
    "Choose a scope of yours: `stgen generate --scope @acme`, or `scope` in the config file.",
  ),
  "scope-mismatch": error(
    "{package} does not have the scope {scope}",
    "Generate the packages for it first: `stgen generate --scope {scope}`.",
  ),
  "release-outdated": error(
    "{package} is no longer what its release {version} was made of",
    "Run `stgen version` for the next release, or `stgen generate` where sources were edited.",
  ),
  "provenance-unavailable": error(
    "Provenance cannot be given: {reason}",
    "It needs public access and a GitHub Actions job with `permissions: id-token: write`.",
  ),
  "npm-failed": error(
    "npm could not {action}: {reason}",
    "What was published stays so; run the same command again to go on from there.",
  ),
  "init-step-failed": error(
    "`{step}` failed: {reason}",
    "Run it by hand, which shows more, and `stgen init` again: what is there already is left as it is.",
  ),
  "npm-unreadable": error(
    "What npm answered to `npm {command}` is not understood: {reason}",
    "npm 10, 11 and 12 are known to work; `npm --version` says which one answered.",
  ),
  "tag-behind": error(
    "Publishing {package}@{version} would take the tag `{tag}` back from {current}",
    "Publish an older line under a tag of its own, as `--tag legacy`; with `--tag {tag}` the tag is moved all the same.",
  ),
  // mock
  "port-taken": error(
    "Port {port} of {host} is taken",
    "Another server may be running. Choose another port with --port, or any free one with --port 0.",
  ),
  "port-refused": error(
    "The server cannot listen on port {port} of {host}: {reason}",
    "Choose another port with --port and an address of this machine with --host.",
  ),
  // sync
  "target-unknown": usage(
    "{target} is no target",
    "Targets are postgres://HOST/DATABASE, duckdb:FILE, sqlite:FILE, jsonl:FOLDER and parquet:FOLDER.",
  ),
  "sync-target": error(
    "{reason}",
    "`stgen sync --help` says what targets are; what was written before stays, and the next run goes on there.",
  ),
  "sync-refused": error(
    "Nothing can be read: {reason}",
    "`stgen doctor` says what is wrong with credentials.",
  ),
  "sync-table": error(
    "{table} was not read to its end: {reason}",
    "The next run goes on where this one was.",
  ),
  "sync-rejected": warning(
    "{count} of {table} are set aside in _rejected: {reason}",
    "The API answers what the documents do not say; the records stand there as they came.",
  ),
  "table-unknown": usage("There is no table {name}{suggestion}", "`stgen sync --ddl` has all of them."),
  // the API before as a server
  "credentials-unusable": error(
    "The API cannot be asked: {problems}",
    "The README says which variables and options hold credentials; `stgen doctor` tries them; --mock needs none.",
  ),
  "key-missing": error(
    "Callers would need no key: {reason}",
    "Choose one with the environment variable {variable} or with --key, and give it to them.",
  ),
  "host-open": warning(
    "Whoever reaches {host} and has the key reads what the credentials may read, over plain http",
    "Put it behind something that speaks https, or leave --host away: then only this machine is answered.",
  ),
  "origin-unusable": usage(
    "{origin} is no origin of web pages",
    "Name it as browsers send it, with scheme and port and without a path: --cors-origin https://dash.example.com",
  ),
  "records-not-found": error(
    "There is no file {path} with records",
    "Name a file of lines of JSON with --records.",
  ),
  "recorded-silent": warning(
    "{url} does not answer: {reason}",
    "Check the address behind --to and the network; until it answers, calls get a 502 and nothing is recorded.",
  ),
  "tree-dirty": error(
    "{path}{others} would be mixed with what is rewritten: not committed",
    "Commit or stash first, or run again with --force.",
  ),
  "records-exist": error(
    "{path} is there already",
    "Name another file with --out, or run again with --force to replace it.",
  ),
  "record-refused": error(
    "A record cannot be put: {message}",
    "Each line is an object with entity, record and, where it belongs to another one, of. Nothing was loaded.",
  ),
  "output-drift": warning("{path} {state}", "Run `stgen generate` and commit the result."),
} satisfies Record<string, DiagnosticRow>;

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
