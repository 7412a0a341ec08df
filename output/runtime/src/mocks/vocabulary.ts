/**
 * What few documents need, and a mock does not know by itself. `extras.ts` fills it in for the descriptions that need it, so that
 * browsers load the rest only for them.
 */
import type { ApiRequest } from "./request.js";
import type { BodyDescription, Models, ReadOthers, Shape, SuccessDescription } from "./description.js";
import type { Match } from "./match.js";
import type { Draws, Site } from "./site.js";

export interface Vocabulary {
  /** A valid value in place of one that is not; the same where none was found. */
  solve(shape: Shape, site: Site, value: unknown): unknown;
  /** Whether a text matches a regular expression; `undefined` where that cannot be told. */
  matches?(pattern: string, text: string): boolean | undefined;
  /** What makes texts of a format. */
  textOf?(format: string): ((draws: Draws) => string) | undefined;
  /** What stands between literals in a segment of a path. */
  between(literals: readonly string[], segment: string): readonly string[] | undefined;
  /** The operation with those of several forms of its body and answer alone that a request is about. */
  narrow(match: Match, request: ApiRequest): Match;
  /** A body that is no JSON, as a value of its shape, or what is wrong with it. */
  readBody?(
    request: ApiRequest,
    body: BodyDescription,
    models: Models,
  ): Promise<{ readonly value?: unknown; readonly fault?: string }>;
  readonly readOthers?: ReadOthers;
  /** A value as the text of an answer that is no JSON. */
  write(success: SuccessDescription, value: unknown): string;
}

export const vocabulary: Vocabulary = {
  solve: (_shape, _site, value) => value,
  between: (_literals, segment) => [segment],
  narrow: (match) => match,
  write: (_success, value) => String(value ?? ""),
};
