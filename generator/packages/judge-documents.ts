/** What the differences between two states of the documents mean for users of the packages: the verdict of `stgen diff`, as notes. */
import { compare } from "../diff/compare.ts";
import { judge } from "../diff/judge.ts";
import { markdown } from "../ground/text.ts";
import type { Domain } from "../model/ir.ts";
import type { Note } from "../model/release.ts";

/** Notes by id of the domain. A level is what `stgen diff` says, so that the two never disagree about a bump. */
export function judgeDocuments(
  before: readonly Domain[],
  after: readonly Domain[],
): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Note[]>();
  for (const { domain, level, message } of judge(compare(before, after)).changes) {
    if (level === "none") continue;
    const list = notes.get(domain) ?? [];
    notes.set(domain, list);
    list.push({ level, text: `${markdown(message)}.` });
  }
  return notes;
}
