/** What a rule is, and the levels that most of them have. */
import type { Level } from "../../model/version.ts";

export interface Levels {
  /** Code compiled against the generated types. */
  readonly types: Level;
  /** Code that runs and is not compiled again. */
  readonly wire: Level;
}

export interface Rule {
  readonly level: Levels;
  /** `{what}`, `{before}` and `{after}` are filled in. One sentence, without a final full stop. */
  readonly message: string;
  /** Why the levels are what they are, and what to do. */
  readonly hint: string;
}

/** A row with levels that few have; the functions below name those of most. */
export function rule(level: Levels, message: string, hint: string): Rule {
  return { level, message, hint };
}

const of = (level: Levels) => (message: string, hint: string) => rule(level, message, hint);

export const breaks = of({ types: "major", wire: "major" });
export const adds = of({ types: "minor", wire: "minor" });
export const breaksTypes = of({ types: "major", wire: "none" });
export const breaksWire = of({ types: "none", wire: "major" });
/** No code changes by it, neither today's nor tomorrow's, but somebody has to look. */
export const documented = of({ types: "none", wire: "minor" });
export const noted = of({ types: "minor", wire: "none" });
