/**
 * The part of regular expressions that documents use for zip codes, colors and codes: one character class after the other, each
 * with a quantifier. Those can be made, and matching them ends soon on any text. Other patterns are neither made nor checked.
 */
import { another, between } from "./random.js";

/** Whether the text matches; `undefined` where the pattern is not known to be harmless. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  return partsOf(pattern) && text.length <= LONGEST ? new RegExp(pattern, "u").test(text) : undefined;
}

/** A text that matches the pattern. */
export function fromPattern(pattern: string, draw: number): string | undefined {
  let text = "";
  partsOf(pattern)?.forEach(({ chars, min, max }, i) => {
    const length = between(another(draw, i), min, Math.min(max, min + 3));
    for (let n = 0; n < length; n += 1)
      text += chars.charAt(between(another(draw, 99 * i + n), 0, chars.length - 1));
  });
  return text === "" ? undefined : text;
}

interface Part {
  /** What it may be. */
  readonly chars: string;
  readonly min: number;
  readonly max: number;
}

const LONGEST = 200;
/** Ways to divide the longest text among the parts. */
const MOST_WAYS = 1e8;
const PART = /(\[(?:\\.|[^\]\\])+\]|\\[dws]|\\\W|[^\\[\](){}*+?|^$])(?:\{(\d+)(,?)(\d*)\}|([*+?]))?/y;
/** A group that is neither repeated nor a choice changes nothing. */
const PLAIN_GROUP = /(?<!\\)\((?:\?:)?([^()|]*)\)(?![*+?{])/g;
const TYPEABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(((i + 16) % 95) + 32)).join("");

/** The parts of a pattern, none if it is of another kind. */
function partsOf(pattern: string): readonly Part[] | undefined {
  const inner = pattern.replace(/^\^|(?<!\\)\$$/g, "").replace(PLAIN_GROUP, "$1");
  const parts: Part[] = [];
  let ways = pattern.startsWith("^") ? 1 : LONGEST;
  PART.lastIndex = 0;
  try {
    while (PART.lastIndex < inner.length) {
      const match = PART.exec(inner);
      if (!match) return undefined;
      const [, atom = "", count, comma, top, sign] = match;
      const min = count === undefined ? (sign === "*" || sign === "?" ? 0 : 1) : Number(count);
      const max = sign === "?" ? 1 : sign || (comma && !top) ? LONGEST : Number(comma ? top : min);
      const one = new RegExp(`^${atom}$`, "u");
      parts.push({ chars: [...TYPEABLE].filter((char) => one.test(char)).join(""), min, max });
      ways *= Math.max(1, Math.min(max, LONGEST) - min + 1);
      if (ways > MOST_WAYS || min > LONGEST) return undefined;
    }
    return parts;
  } catch {
    return undefined;
  }
}
