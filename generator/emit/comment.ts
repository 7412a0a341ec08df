/** What comments say of things of a document, besides its prose. */
import { cleanLine } from "../ground/text.ts";
import type { Deprecable } from "../model/ir.ts";

export interface Documented extends Deprecable {
  readonly description?: string;
}

/**
 * The tag of what is deprecated, with the reason where the document gives one; nothing for everything else.
 *
 * @param otherwise said where it gives none
 */
export function deprecation({ deprecated, deprecation }: Deprecable, otherwise = ""): string {
  return deprecated ? `@deprecated ${cleanLine(deprecation || otherwise)}`.trim() : "";
}

/** The first of some names, as code: `a`, `b`, and that there are more. */
export function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  return [...shown, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}

const MOST_NAMES = 6;
