/**
 * Where a resource stands in the path of an operation, and what follows it there: `GET /jobs/{id}/notes` of `jobs` is a `GET {}/Y`.
 *
 * The resource is the last word of the path that is called as it is, hyphens and number aside; else the last one that is called after a
 * part of it (`/memberships` of `customerMemberships`) or of which it is a part (`/location-findings` of `findings`). Where there is
 * none, the path says nothing of the operation's name.
 */
import type { HttpMethod } from "../model/ir.ts";
import { indexOfPhrase, isSamePhrase, isSameWord, phraseKey, wordKey, wordsOf } from "../ground/words.ts";
import { type Addressed, isLiteral, isPrefix, type Piece, piecesOf } from "./path-pieces.ts";

export interface Shape {
  /** What the path calls the resource. */
  readonly anchor: readonly string[];
  /** Whether that is its whole name. */
  readonly isExact: boolean;
  /** The whole path without versions, and what stands in it before and after the resource. */
  readonly pieces: readonly Piece[];
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** `GET {}/Y`: parameters one after the other are one. */
  readonly text: string;
}

export function shapeOf(operation: Addressed, resource: readonly string[]): Shape | undefined {
  const pieces = piecesOf(operation).filter((piece) => !isPrefix(piece));
  const literals = pieces.map((piece) => (isLiteral(piece) ? wordsOf(piece.text) : []));
  const exact = literals.findLastIndex((words) => words.length > 0 && isSamePhrase(words, resource));
  const at = exact < 0 ? literals.findLastIndex((words) => isPart(words, resource)) : exact;
  const anchor = literals[at];
  if (anchor === undefined) return undefined;
  const after = pieces.slice(at + 1);
  const parts = { pieces, before: pieces.slice(0, at), after };
  return { anchor, isExact: exact >= 0, ...parts, text: textOf(operation.method, after) };
}

function isPart(words: readonly string[], resource: readonly string[]): boolean {
  return indexOfPhrase(words, resource) >= 0 || indexOfPhrase(resource, words) >= 0;
}

function textOf(method: HttpMethod, after: readonly Piece[]): string {
  const marks = after.map((piece) => (piece.isVerb ? ":" : piece.isParameter ? "{}" : "Y"));
  return `${method} ${marks.filter((mark, i) => mark !== "{}" || marks[i - 1] !== "{}").join("/")}`.trim();
}

/** One text for the same place, whatever its parameters are called. */
export function placeOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.isParameter ? "{}" : phraseKey(wordsOf(piece.text)) || piece.text))
    .join("/");
}

/** Version that a path begins with, or has inside: 3 of `/v3/calls`. */
export function versionOf(operation: Addressed): number | undefined {
  const versions = piecesOf(operation).filter((piece) => isPrefix(piece) && /\d/.test(piece.text));
  const found = versions.at(-1)?.text.match(/\d+/);
  return found ? Number(found[0]) : undefined;
}

/**
 * A resource as its paths call it, where they have several of what an id has one of: `Zone_Get` at `/zones/{id}` is of `zones`,
 * `FormSubmission_Get` at `/submissions` of `formSubmissions`.
 *
 * @returns words of the name; those of the id where no path says better
 */
export function spelledResource(
  resource: readonly string[],
  operations: readonly Addressed[],
): readonly string[] {
  const last = resource.at(-1) ?? "";
  const shapes = operations.flatMap((operation) => shapeOf(operation, resource) ?? []);
  const many = shapes.filter(({ anchor }) => isMany(anchor.at(-1)) && isSameWord(anchor.at(-1) ?? "", last));
  const whole = many.find(({ anchor, isExact }) => isExact && anchor.length === resource.length);
  const spelled = whole?.anchor ?? [...resource.slice(0, -1), many[0]?.anchor.at(-1) ?? last];
  const isSame = spelled.join(" ").toLowerCase() === resource.join(" ").toLowerCase();
  return isSame || (whole === undefined && isMany(last)) ? resource : spelled;
}

function isMany(word = ""): boolean {
  return wordKey(word) !== word.toLowerCase();
}
