import { printable } from "../ground/text.ts";

/**
 * Everything the generator can say to its user, as one table.
 *
 * A row of {@link DIAGNOSTICS} has a stable code, a severity, a message and a hint. Passes call {@link diagnostic} with the
 * code, its arguments and the place; they never format text and never throw for a user's mistake. Line and column are not
 * stored: `excerpt.ts` looks them up when a diagnostic is printed, because most never are.
 *
 * To add one: a row here and a fixture folder of the same name under `test/diagnostics/`.
 */

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
  /** What the user can do about it. */
  readonly hint?: string;
  /** A correction of ours that does not fit the user's document: no fault of theirs, so that people are shown a count of them. */
  readonly about?: "bundled-correction";
}

interface Row {
  readonly severity: Severity;
  /** `{name}` is replaced by the argument of that name. */
  readonly message: string;
  readonly hint?: string;
}

/** The table, grouped by the stage that reports. */
export const DIAGNOSTICS = {
  // read
  "specs-not-found": {
    severity: "error",
    message: "The folder {path} does not exist",
    hint: "Name the folder that holds the OpenAPI documents.",
  },
  "specs-empty": {
    severity: "error",
    message: "The folder {path} holds no OpenAPI document (.json, .yaml or .yml)",
    hint: "Name the folder that holds the OpenAPI documents.",
  },
  "specs-interrupted": {
    severity: "error",
    message: "The folder {path} is half old and half new: a pull into it was interrupted",
    hint: "Run `stgen specs pull` again; it finishes what was begun, before it asks the portal.",
  },
  "releases-interrupted": {
    severity: "error",
    message: "The records in {path} are half old and half new: `stgen version` was interrupted",
    hint: "Run `stgen version` again; it finishes what was begun.",
  },
  "file-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason}",
    hint: "Check that the file exists and that you may read it.",
  },
  "file-too-large": {
    severity: "error",
    message: "{path} is {size} MB, more than the limit of {limit} MB for one document",
    hint: "Split the document, or remove embedded examples.",
  },
  "syntax-error": {
    severity: "error",
    message: "{format} syntax error: {reason}",
    hint: "The file may be truncated; download or restore it and try again.",
  },
  "document-not-openapi": {
    severity: "error",
    message: "{path} is not an OpenAPI document: {reason}",
    hint: "A document starts with an `openapi` field that names version 3.0 or 3.1.",
  },
  "openapi-version-unsupported": {
    severity: "error",
    message: "OpenAPI version {version} is not supported",
    hint: "Versions 3.0.x and 3.1.x are supported; convert Swagger 2.0 documents first.",
  },
  "domain-duplicate": {
    severity: "error",
    message: "Two documents describe the domain {domain}",
    hint: "Keep one of them, or give the other a row of its own in domains.yaml.",
  },
  "domain-unknown": {
    severity: "error",
    message: "There is no domain {name}{suggestion}",
    hint: "The domains are: {known}.",
  },
  "table-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "The format of this file is described in CONTRIBUTING.md.",
  },
  "config-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "See `defineConfig` for the options a config file can hold.",
  },

  "release-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "Records of releases are written by `stgen version`; restore it from version control, or correct the edit.",
  },

  // overlay
  "overlay-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "An overlay follows OpenAPI Overlay 1.0 or 1.1: `overlay`, `info`, `actions[]` with a JSONPath `target`.",
  },
  "overlay-unassigned": {
    severity: "warning",
    message: "The overlay is for {name}, and there is no such document{suggestion}",
    hint: "It was not applied. Name a file with `extends` or a domain with `x-domain`; there are {known}.",
  },
  "overlay-target-empty": {
    severity: "error",
    message: "The overlay action matches nothing: {target}",
    hint: "The document has changed; remove the action or correct its target.",
  },
  "overlay-expectation-failed": {
    severity: "error",
    message: "The overlay action found something else than it expects at {pointer}",
    hint: "The document has changed; check whether the correction is still needed.",
  },
  "overlay-expectation-prose": {
    severity: "warning",
    message: "The expectation names {key}, which is prose and never compared",
    hint: "Expect something of the structure, or `x-expect-absent: [key]` for what has to be missing.",
  },
  "overlay-reference-broken": {
    severity: "error",
    message: "The correction would leave the reference {ref} leading to nothing",
    hint: "Correct the action, or the document.",
  },

  // resolve
  "ref-unresolved": {
    severity: "error",
    message: "The reference {ref} points to nothing",
    hint: "{suggestion}",
  },
  "ref-external": {
    severity: "error",
    message: "The reference {ref} points outside the document",
    hint: "Bundle the document first; only references that start with #/ are followed.",
  },
  "ref-cycle": {
    severity: "error",
    message: "The reference {ref} leads back to itself and never to a value",
    hint: "Break the cycle: one of the references has to point to a definition.",
  },

  // check
  "operation-id-missing": {
    severity: "error",
    message: "{method} {path} has no operationId",
    hint: "Add one in the document or through an overlay; every name in the client is made from it.",
  },
  "operation-id-duplicate": {
    severity: "error",
    message: "The operationId {id} is used twice",
    hint: "Operation ids are unique within a document; rename one through an overlay.",
  },
  "path-parameter-undeclared": {
    severity: "error",
    message: "The path names {{name}} but no parameter of that name is declared",
    hint: "Declare it on the operation or on the path, with `in: path`.",
  },
  "path-parameter-unused": {
    severity: "warning",
    message: "The path parameter {name} does not occur in {path}",
    hint: "It is left out of the client.",
  },
  "parameter-duplicate": {
    severity: "error",
    message: "The parameter {name} in {in} is declared twice",
    hint: "Keep one of the two.",
  },
  "name-collision": {
    severity: "error",
    message: "{what} {first} and {second} both become {name}",
    hint: "Give one of them another name under `names` in domains.yaml.",
  },
  "name-override-unused": {
    severity: "warning",
    message: "The name override for {source} matches nothing",
    hint: "Remove it from domains.yaml, or correct its spelling.",
  },
  "availability-unresolved": {
    severity: "error",
    message: "The endpoint group {group} leads to nothing: {reason}{suggestion}",
    hint: "Correct the group's domain and resource under `availability` in domains.yaml, or remove it.",
  },
  "document-invalid": {
    severity: "error",
    message: "{what} is {found}, expected {expected}",
    hint: "The document does not follow the OpenAPI Specification here.",
  },
  unsupported: {
    severity: "warning",
    message: "{what} is not supported{consequence}",
  },
  "success-undeclared": {
    severity: "warning",
    message: "{id} declares no success response",
    hint: "The client returns whatever body arrives, typed as unknown.",
  },

  // migrate
  "pins-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "The format of pins is described in specs/migration/README.md.",
  },
  "ignore-invalid": {
    severity: "error",
    message: "{reason}",
    hint: "The format of an ignore file is in the README, under `stgen diff`.",
  },
  "ignore-expired": {
    severity: "warning",
    message: "A row of the ignore file has expired on {expires} and ignores nothing",
    hint: "Remove it, or look again at what it was for and give it another day.",
  },
  "ignore-unmatched": {
    severity: "warning",
    message: "A row of the ignore file matches no change",
    hint: "Remove it: what it was for is over, or was never called so.",
  },
  "pin-source-missing": {
    severity: "error",
    message: "The pin for {source} has no source: {reason}",
    hint: "The old documents have changed; remove the pin or correct its name.",
  },
  "pin-target-missing": {
    severity: "error",
    message: "The pin for {source} leads nowhere: {reason}",
    hint: "The new documents have changed; look for the new place and correct the pin.",
  },
  "pin-duplicate": {
    severity: "error",
    message: "There are two pins for {source}",
    hint: "Keep one of them.",
  },
  "pin-never-pinned": {
    severity: "error",
    message: "The pin for {source} says of {place} that it is its place and that it never is",
    hint: "Read both sides again, and take it out of `targets` or out of `never`.",
  },
  "pin-unsound": {
    severity: "error",
    message: "The pin for {source} cannot be right: {reason}",
    hint: "Read both sides again and correct the pin.",
  },
  "pin-contradicted": {
    severity: "warning",
    message: "The pin for {source} says {pinned}; the matcher is sure of {matched}",
    hint: "Read both sides again; if the pin is right, nothing is to be done.",
  },
  "pin-missing": {
    severity: "info",
    message: "{source} has no pin and the matcher is not sure ({band}): {matched}",
    hint: "Decide it in specs/migration/.",
  },
  "migration-unrelated": {
    severity: "error",
    message: "The documents in {from} and {to} have hardly anything in common: {reason}",
    hint: "Check that --from and --to name two versions of the same API.",
  },

  // pull
  "portal-unreachable": {
    severity: "error",
    message: "{url} cannot be fetched: {reason}",
    hint: "Check the address and the connection. Node 24 uses the proxies of the environment when NODE_USE_ENV_PROXY=1 is set.",
  },
  "portal-answer-invalid": {
    severity: "error",
    message: "{url} did not answer with {what}: {reason}",
    hint: "Open the address in a browser: the portal may be under maintenance, or --from names something else.",
  },
  "portal-id-unsafe": {
    severity: "error",
    message: "The portal lists an API whose id cannot be the name of a file: {id}",
    hint: "Name the documents you want with --only.",
  },
  "document-new": {
    severity: "info",
    message: "The portal lists {id}, which the table of domains does not know; it is kept as {path}",
    hint: "A row in domains.yaml gives it another name.",
  },
  "document-shadowed": {
    severity: "warning",
    message: "{id} describes the domain {domain}, as {other} does; it was left out",
    hint: "To have it too, pull it into a folder of its own with --only and --out.",
  },
  "document-vanished": {
    severity: "warning",
    message: "{id} is no longer on the portal; {path} was kept",
    hint: "Run again with --prune to delete it.",
  },
  "document-drift": {
    severity: "warning",
    message: "{path} {state}",
    hint: "Run `stgen specs pull` and commit the result.",
  },
  "lock-invalid": {
    severity: "error",
    message: "{path} is not a lock file of this generator: {reason}",
    hint: "Restore it from version control, or remove it and run again with --force.",
  },

  // mock
  "reference-unused": {
    severity: "warning",
    message: "The reference override for {name} matches nothing",
    hint: "Remove it from references.yaml, or correct its spelling.",
  },
  "reference-entity-unknown": {
    severity: "error",
    message: "There is no entity {entity}{suggestion}",
    hint: "An entity is named by its domain and the literal segments of its path: crm/customers/notes.",
  },

  // write
  "file-edited": {
    severity: "error",
    message: "{path} was edited by hand since it was written",
    hint: "Undo the edit, move it elsewhere, or run again with --force to lose it.",
  },
  "file-foreign": {
    severity: "error",
    message: "{path} exists and was not written by this program",
    hint: "Move it away, or run again with --force to replace it.",
  },
  "file-stray": {
    severity: "warning",
    message: "{path} lies among generated files and was not generated",
    hint: "It was left alone.",
  },
  "manifest-invalid": {
    severity: "error",
    message: "{path} is not a manifest of this generator: {reason}",
    hint: "Restore it from version control, or choose another folder with --out.",
  },
  "output-unwritable": {
    severity: "error",
    message: "{path} cannot be written: {reason}",
    hint: "Check the folder's permissions and the free space.",
  },
  "output-locked": {
    severity: "error",
    message: "Another run of the generator (process {pid}) is writing to {path}",
    hint: "Wait until it has finished. If no such run exists, remove {path}/.stgen/lock.",
  },
  "run-recovered": {
    severity: "info",
    message: "An earlier run was interrupted; its {files} files were {action}",
  },
  "packages-behind": {
    severity: "info",
    message: "The packages in {path} did not state the releases that are recorded; they {action}",
  },
  // build
  "packages-missing": {
    severity: "error",
    message: "The folder {path} holds no generated packages",
    hint: "Run `stgen generate` first, or pass the folder with --out.",
  },
  "package-invalid": {
    severity: "error",
    message: "The generated package does not compile: {message} ({code})",
    hint: "If its sources were not edited, this is a fault of the generator; please report it.",
  },
  // publish
  "package-check-failed": {
    severity: "error",
    message: "{package} does not pass {tool}: {message}",
    hint: "If its files were not edited, this is a fault of the generator; please report it.",
  },
  "check-skipped": {
    severity: "warning",
    message: "{tool} is not installed, so that the packages were not checked with it",
    hint: "Install it beside the generator: npm install --save-dev {tool}",
  },
  "scope-reserved": {
    severity: "error",
    message: "The packages have the scope {scope}, which is not yours to publish under",
    hint: "Choose a scope of yours: `stgen generate --scope @acme`, or `scope` in the config file.",
  },
  "scope-mismatch": {
    severity: "error",
    message: "{package} does not have the scope {scope}",
    hint: "Generate the packages for it first: `stgen generate --scope {scope}`.",
  },
  "release-outdated": {
    severity: "error",
    message: "{package} is no longer what its release {version} was made of",
    hint: "Run `stgen version` for the next release, or `stgen generate` where sources were edited.",
  },
  "provenance-unavailable": {
    severity: "error",
    message: "Provenance cannot be given: {reason}",
    hint: "It needs public access and a GitHub Actions job with `permissions: id-token: write`.",
  },
  "npm-failed": {
    severity: "error",
    message: "npm could not {action}: {reason}",
    hint: "What was published stays so; run the same command again to go on from there.",
  },
  "npm-unreadable": {
    severity: "error",
    message: "What npm answered to `npm {command}` is not understood: {reason}",
    hint: "npm 10, 11 and 12 are known to work; `npm --version` says which one answered.",
  },
  "tag-behind": {
    severity: "error",
    message: "Publishing {package}@{version} would take the tag `{tag}` back from {current}",
    hint: "Publish an older line under a tag of its own, as `--tag legacy`; with `--tag {tag}` the tag is moved all the same.",
  },
  // mock
  "port-taken": {
    severity: "error",
    message: "Port {port} of {host} is taken",
    hint: "Another mock may be running. Choose another port with --port, or any free one with --port 0.",
  },
  "port-refused": {
    severity: "error",
    message: "The mock cannot listen on port {port} of {host}: {reason}",
    hint: "Choose another port with --port and an address of this machine with --host.",
  },
  "output-drift": {
    severity: "warning",
    message: "{path} {state}",
    hint: "Run `stgen generate` and commit the result.",
  },
} as const satisfies Record<string, Row>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/**
 * Makes a diagnostic from its row.
 *
 * @param code row of {@link DIAGNOSTICS}
 * @param args values for the `{name}` slots of message and hint; a slot without an argument stays as it is
 * @param at the place, further places, and a severity when it differs from the row's (an overlay on a user's document)
 */
export function diagnostic(
  code: DiagnosticCode,
  args: Readonly<Record<string, string | number>> = {},
  at: { place?: Place; related?: Diagnostic["related"]; severity?: Severity } = {},
): Diagnostic {
  const row: Row = DIAGNOSTICS[code];
  const hint = row.hint === undefined ? undefined : fill(row.hint, args);
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
export function fileDiagnostic(
  code: DiagnosticCode,
  path: string,
  args: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  return diagnostic(code, { path, ...args }, { place: { file: path } });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(args, name) ? printable(String(args[name])) : slot,
  );
}
