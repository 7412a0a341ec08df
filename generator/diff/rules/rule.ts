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

export const BREAKS: Levels = { types: "major", wire: "major" };
export const ADDS: Levels = { types: "minor", wire: "minor" };
export const BREAKS_TYPES: Levels = { types: "major", wire: "none" };
export const BREAKS_WIRE: Levels = { types: "none", wire: "major" };
/** No code changes by it, neither today's nor tomorrow's, but somebody has to look. */
export const DOCUMENTED: Levels = { types: "none", wire: "minor" };
export const NOTED: Levels = { types: "minor", wire: "none" };
