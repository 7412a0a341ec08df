/** What commands can say beside what documents are wrong in; grouped by the command or what it works with. */
import { error, info, usage, warning, type DiagnosticRow } from "./row.ts";

export const COMMAND_ROWS = {
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
} satisfies Readonly<Record<string, DiagnosticRow>>;
