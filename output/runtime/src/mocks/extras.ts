/** What only some documents need: unions, keywords, formats, regular expressions of any kind, forms, several media types, all digits of numbers, and parameters that are parts of segments. */
import { leastDepth } from "./depth.js";
import { MORE_FORMATS, TEXTS } from "./formats.js";
import { readBody } from "./bodies.js";
import { writeAnswer } from "./forms.js";
import { narrow } from "./media.js";
import { KEYWORDS } from "./keywords.js";
import { readJson, readNumber, writeReply } from "./long.js";
import { fromPattern, matchesPattern } from "./pattern.js";
import { matchesExpression } from "./regular-expression.js";
import { readOthers } from "./reading.js";
import { between } from "./segments.js";
import { solve } from "./solve.js";
import { withUnions } from "./unions.js";
import { CHECKS, FORMATS } from "./validate.js";
import { vocabulary, type Vocabulary } from "./vocabulary.js";

const EXTRAS: Omit<Vocabulary, "place"> = {
  parse: readJson,
  json: writeReply,
  number: readNumber,
  solve,
  matches: (pattern, text) => matchesPattern(pattern, text) ?? matchesExpression(pattern, text),
  fromPattern,
  leastDepth,
  textOf(format) {
    const row = TEXTS.find(([name]) => name === format);
    return row && (({ own }) => row[1](own));
  },
  between,
  narrow,
  readBody,
  readOthers,
  write: writeAnswer,
};

/** Teaches mocks all that, and gives the description back that needs it. */
export function withExtras<Description>(description: Description): Description {
  Object.assign(vocabulary, EXTRAS);
  Object.assign(CHECKS, KEYWORDS);
  for (const [format, test] of MORE_FORMATS) FORMATS.set(format, test);
  return withUnions(description);
}
