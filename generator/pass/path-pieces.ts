/** The words of an operation's path, and what kind each one is. */
import { decoded } from "../ground/uri.ts";
import type { Operation } from "../model/ir.ts";
import { segmentsOf } from "../model/path.ts";

/** What a name is made from. */
export interface Addressed extends Pick<Operation, "source" | "method" | "path" | "pathParameters"> {
  readonly tag?: string;
  readonly isUnnamed?: boolean;
}

/** A word of a path: `{id}:cancel` has two. */
export interface Piece {
  readonly text: string;
  readonly isParameter: boolean;
  /** After a colon: what is done. */
  readonly isVerb: boolean;
}

export function piecesOf(operation: Addressed): Piece[] {
  return segmentsOf(operation).flatMap(({ text, isParameter }) => {
    if (isParameter) return [{ text, isParameter, isVerb: false }];
    const parts = text.split(/(\{[^{}]*\}|:[^{}:]+$)/).filter(hasWord);
    return parts.map((part) => ({
      text: decoded(part),
      isParameter: part.startsWith("{"),
      isVerb: part.startsWith(":"),
    }));
  });
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}

export function isLiteral({ isParameter, isVerb }: Piece): boolean {
  return !isParameter && !isVerb;
}

/** What many paths of an API begin with: `api`, and versions. */
export function isPrefix(piece: Piece): boolean {
  return isLiteral(piece) && /^(api|rest|v?\d+([._-]\d+)*((alpha|beta)\d*)?)$/i.test(piece.text);
}
