/**
 * Which resource an operation belongs to, and what it is called by its id or its address: candidates, the best first. Rules come before
 * them (`method-names.ts`).
 *
 * An id is cut where the name of a resource ends, if there is one in it: `Jobs_GetList`, `jobs.list`, `jobs/get-by-id`, and `jobs_list`
 * below the tag Jobs. Other ids are methods of their tag, else of the first word of the path. Operations without an id are called after
 * their method and path.
 */
import { memberName, pascalCase, resourceName } from "../ground/identifier.ts";
import { type Addressed, hasWord, isLiteral, isPrefix, type Piece, piecesOf } from "./path-pieces.ts";

/** A place in a client, `resource.method`. */
export interface Accessor {
  readonly resource: string;
  readonly method: string;
}

type Candidates = readonly [Accessor, ...Accessor[]];

/** Candidates from the id, or from method and path. */
export function accessorsOf(operation: Addressed): Candidates {
  return operation.isUnnamed === true ? addressed(operation) : identified(operation);
}

/** Whether the document itself writes it that way: 0 as in the client, 1 as `Resource_Method`. */
export function rightTo({ resource, method }: Accessor, source: string): number | undefined {
  if (source === method) return 0;
  return source === `${pascalCase(resource)}_${pascalCase(method)}` ? 1 : undefined;
}

function identified(operation: Addressed): Candidates {
  const { source } = operation;
  const stem = withoutAddress(operation);
  const found = cut(stem, operation);
  const resource = resourceName(withoutController(found?.resource ?? ownerOf(operation)));
  return [
    { resource, method: memberName(found?.method ?? stem) },
    { resource, method: memberName(source) },
  ];
}

/** Frameworks make `read_item_items__item_id__get` of the function `read_item`, its path and method. */
function withoutAddress({ source, path, method }: Addressed): string {
  const address = `${path.replace(/[^\p{L}\p{N}_]/gu, "_")}_${method.toLowerCase()}`;
  return source.length > address.length && source.endsWith(address)
    ? source.slice(0, -address.length)
    : source;
}

/** The part of an id that names the resource, and the rest. */
function cut(id: string, operation: Addressed): Accessor | undefined {
  const cuts = [...id.slice(0, MAX_ID).matchAll(/[^\p{L}\p{N}]+/gu)]
    .map(({ 0: mark, index }) => ({
      mark,
      resource: id.slice(0, index),
      method: id.slice(index + mark.length),
    }))
    .filter(({ resource, method }) => resource !== "" && method !== "");
  const owner = key(ownerOf(operation));
  const isOwned = ({ mark, resource }: (typeof cuts)[number]) =>
    key(resource) === owner || (PATH_MARK.test(mark) && key(lastPart(resource)) === owner);
  const owned = cuts.find(isOwned);
  if (owned) return owned;
  const line = cuts.find(({ mark }) => /^_+$/.test(mark));
  if (line && /\p{Ll}/u.test(id) && /^\p{Lu}/u.test(lastPart(line.resource)) && isNoun(line.resource))
    return line;
  // A tag says more than a dot.
  const last = statedTag(operation) === undefined && cuts.findLast(({ mark }) => PATH_MARK.test(mark));
  return last && isNoun(last.resource) ? last : undefined;
}

/** Longer ids are not looked through for their resource. */
const MAX_ID = 200;

/** Marks that make paths of names: `drive.files.list` is of `drive.files`, or of `files`. */
const PATH_MARK = /^[./:]$/;

function lastPart(text: string): string {
  return text.split(/[./:]/).at(-1) ?? text;
}

/** `Get_Job` has the name of no resource before its line. */
function isNoun(text: string): boolean {
  return !VERBS.has(text.toLowerCase());
}

const VERBS = new Set(
  "get list create add update set delete remove post put patch head options find search query fetch read".split(
    " ",
  ),
);

/** One key for names that are written differently. */
function key(name: string): string {
  return pascalCase(withoutController(name)).toLowerCase();
}

/** `JobsController`, `JobsControllers` and `job-controller` are called after what they control. */
function withoutController(name: string): string {
  return name.replace(/(?<=[\p{Ll}\p{N}])Controllers?$|(?<=[\p{L}\p{N}])[ _.-][Cc]ontrollers?$/u, "");
}

/** What an operation belongs to where its id does not say it. */
function ownerOf(operation: Addressed): string {
  const pieces = piecesOf(operation);
  return statedTag(operation) ?? pieces[firstNoun(pieces)]?.text ?? "root";
}

function statedTag({ tag }: Addressed): string | undefined {
  return tag !== undefined && hasWord(tag) ? tag : undefined;
}

/** Index of the resource in a path; -1 where there is none. */
function firstNoun(pieces: readonly Piece[]): number {
  const first = pieces.findIndex((piece) => isLiteral(piece) && !isPrefix(piece));
  return first < 0 ? pieces.findLastIndex(isLiteral) : first;
}

/**
 * `GET /api/v1/jobs/{id}/notes` is `jobs.getNotes`; where that is another's, `getByIdNotes`, then with versions, at last with all there is.
 */
function addressed(operation: Addressed): Candidates {
  const pieces = piecesOf(operation);
  const owner = ownerOf(operation);
  const at =
    statedTag(operation) === undefined
      ? firstNoun(pieces)
      : pieces.findLastIndex((piece) => isLiteral(piece) && key(piece.text) === key(owner));
  const resource = resourceName(withoutController(owner));
  const isInner = pieces.slice(0, Math.max(at, 0)).some((piece) => isLiteral(piece) && !isPrefix(piece));
  const whole = pieces.filter((_, i) => isInner || i !== at);
  const http = operation.method.toLowerCase();
  const verb = pieces.find(({ isVerb }) => isVerb)?.text ?? http;
  const after = pieces.slice(at + 1).filter((piece) => !isPrefix(piece) && !piece.isVerb);
  const end = after.findLastIndex(isLiteral) + 1;
  const trailing = verb === http ? after.slice(end) : [];
  const named = (words: readonly string[]) => ({ resource, method: memberName(words.join(" ")) });
  return [
    named([verb, ...phrase([...after.filter(isLiteral), ...trailing])]),
    named([verb, ...phrase(whole.filter((piece) => !isPrefix(piece) && !piece.isVerb))]),
    named([http, ...phrase(whole.filter((piece) => !isPrefix(piece) || /\d/.test(piece.text)))]),
    named([http, ...phrase(whole)]),
  ];
}

/** `notes By id And other` */
function phrase(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text, isParameter }, i) => {
    const link = pieces[i - 1]?.isParameter === true ? "And" : "By";
    return isParameter ? [link, text] : [text];
  });
}
