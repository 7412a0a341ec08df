/** What can be said of documents, from reading them to checking what was made of them; grouped by the stage that reports. */
import { degraded, doubtful, error, info, usage, warning, type DiagnosticRow } from "./row.ts";

export const DOCUMENT_ROWS = {
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
} satisfies Readonly<Record<string, DiagnosticRow>>;
