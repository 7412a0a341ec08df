/** What changes mean: each gets the levels, the message and the hint of its rule; together they say which version comes next. */
import type { Change } from "./change.ts";
import { highest, type Level } from "../model/version.ts";
import type { Levels } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";

export interface JudgedChange extends Change {
  /** The graver of the two levels. */
  readonly level: Level;
  readonly levels: Levels;
  /** One sentence for users of the package, without a final full stop. */
  readonly message: string;
  readonly hint: string;
}

export interface Summary {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Changes that the ignore file took out. */
  readonly ignored: number;
  /** The bump for each audience alone. */
  readonly audiences: Levels;
  /** The bump of each domain's package, in the order of their ids; domains without changes are left out. */
  readonly domains: Readonly<Record<string, Level>>;
}

export interface Verdict {
  readonly bump: Level;
  readonly changes: readonly JudgedChange[];
  readonly summary: Summary;
}

/** @param how.ignored how many changes were taken out before */
export function judge(changes: readonly Change[], how: { readonly ignored?: number } = {}): Verdict {
  const judged = changes.map(judgeChange);
  const count = (level: Level) => judged.filter((change) => change.level === level).length;
  const domains = new Map<string, Level>();
  for (const { domain, level } of judged)
    domains.set(domain, highest([domains.get(domain) ?? "none", level]));
  return {
    bump: highest(judged.map(({ level }) => level)),
    changes: judged,
    summary: {
      major: count("major"),
      minor: count("minor"),
      patch: count("patch"),
      ignored: how.ignored ?? 0,
      audiences: {
        types: highest(judged.map(({ levels }) => levels.types)),
        wire: highest(judged.map(({ levels }) => levels.wire)),
      },
      domains: Object.fromEntries(domains),
    },
  };
}

function judgeChange(change: Change): JudgedChange {
  const { level: levels, message, hint } = RULES[change.rule];
  const { what, before, after } = change;
  const values: Readonly<Record<string, string | null>> = { what, before, after };
  return {
    ...change,
    level: highest([levels.types, levels.wire]),
    levels,
    message: message.replace(/\{(what|before|after)\}/g, (slot, name: string) => values[name] ?? slot),
    hint,
  };
}
