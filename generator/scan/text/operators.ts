/** Signs between values and in front of them. */

/** How strongly operators bind. */
export const STRENGTH: Readonly<Record<string, number>> = {
  "??": 1,
  "||": 1,
  or: 1,
  "?:": 1,
  xor: 1,
  "&&": 2,
  and: 2,
  "==": 3,
  "===": 3,
  "!=": 3,
  "!==": 3,
  "<": 3,
  ">": 3,
  "<=": 3,
  ">=": 3,
  "<=>": 3,
  "=~": 3,
  "!~": 3,
  in: 3,
  is: 3,
  instanceof: 3,
  "<>": 3,
  "|": 4,
  "^": 4,
  "..": 4,
  "...": 4,
  "..<": 4,
  to: 4,
  until: 4,
  downTo: 4,
  "+": 5,
  "-": 5,
  "<<": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  "//": 6,
  "**": 7,
};
export const CHOICES = new Set(["??", "||", "or", "?:"]);
export const PREFIXES = new Set(["!", "-", "+", "~", "&", "*", "**", "...", "@", "<-", "#", "^"]);
/** Brackets in brackets, and calls of calls: nobody writes more. */
export const DEEPEST = 120;
