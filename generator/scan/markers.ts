/** Comments that `stgen apply` leaves for what a person has to decide: `@stgen-migrate ROW: why`. */
import type { CodeFile } from "./readers.ts";
import type { Mention } from "./site.ts";

/** What such a comment begins with. */
export const MARKER = "@stgen-migrate";

const COMMENT = /(?:\/\/|\/\*+|#|--|<!--)[^\S\n]*@stgen-migrate[^\S\n]+([^\s:]+):((?:(?!\*\/|-->)[^\n])*)/g;

export function markersIn({ path, text }: CodeFile): readonly Mention[] {
  if (!text.includes(MARKER)) return [];
  return text.split("\n").flatMap((line, i) =>
    [...line.matchAll(COMMENT)].map(({ index, 1: row = "", 2: why = "" }): Mention => ({
      at: { file: path, line: i + 1, column: index + 1 },
      kind: "marker",
      text: `${row}: ${why.trim()}`,
    })),
  );
}
