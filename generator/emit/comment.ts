/** What comments say of things of a document, besides its prose. */
import { cleanLine } from "../ground/text.ts";
import type { Deprecable } from "../model/ir.ts";

export interface Documented extends Deprecable {
  readonly description?: string;
}

/** The tag of what is deprecated, with the reason where the document gives one; nothing for everything else. */
export function deprecation({ deprecated, deprecation = "" }: Deprecable): string {
  return deprecated ? `@deprecated ${cleanLine(deprecation)}`.trim() : "";
}
