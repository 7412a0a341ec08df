/**
 * Regular expressions of documents, as far as they are harmless: no repeated group, and few places where a match may go on or end,
 * so that matching ends soon on any text. Others are not checked.
 */
import { another } from "./random.js";
import { vocabulary } from "./vocabulary.js";

/** Teaches mocks these, and gives the description back that has some. */
export function withPatterns<Description>(description: Description): Description {
  // One that knows more is left to it.
  vocabulary.matches ??= matchesPattern;
  vocabulary.fromPattern = fromPattern;
  return description;
}

/** Longer texts are not matched. */
const LONGEST = 200;

/** Whether the text matches; `undefined` where the pattern is not known to be harmless. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const choices = pattern.match(/[*+?,]/g) ?? [];
  if (choices.length > 2 || text.length > LONGEST || /\)[*+?{]|\\\d/.test(pattern)) return undefined;
  return regExp(pattern)?.test(text);
}

function regExp(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

const TYPEABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(((i + 16) % 95) + 32));
/** A character or a class of them, and how often at least. */
const PART = /(\[(?:\\.|[^\]\\])+\]|\\.|.)(?:{(\d+)[\d,]*}|[*+?])?/g;

/** A text that matches the pattern, where that is one character class after the other. */
export function fromPattern(pattern: string, draw: number): string {
  let next = draw;
  return pattern.replace(/^\^|\$$|(?<!\\)[()]|\?:/g, "").replace(PART, (_, atom: string, count = "1") => {
    const one = regExp(`^${atom}$`);
    const chars = TYPEABLE.filter((char) => one?.test(char));
    return Array.from({ length: Math.min(Number(count), LONGEST) }, () => {
      next = another(next);
      return chars[next % chars.length] ?? "";
    }).join("");
  });
}
