/** What embedded objects became, told by what the properties that embed them became: the address of a customer is a customer's address. */
import type { Votes } from "../match/align.ts";
import type { Catalogue } from "../match/catalogue.ts";
import type { FieldMatch } from "./match.ts";

const NAMESAKE = 0.9;

export function votesOf(old: Catalogue, matches: readonly FieldMatch[]): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const { entity, slot, given: first } of matches) {
    const embedded = slot.shape.entity;
    const became = first?.slot.shape.entity;
    // What is neither nearby nor of the same name says nothing.
    if (first && !first.near && first.signals.name < NAMESAKE) continue;
    if (embedded === undefined || first === undefined || became === undefined) continue;
    // What has endpoints of its own needs nobody to speak for it.
    if ((old.entities.get(embedded)?.answers.length ?? 0) > 0) continue;
    // Objects with endpoints of their own are what most callers see.
    const weight = first.score * (entity.answers.length > 0 ? 1 : 0.4);
    const own = votes.get(embedded) ?? new Map<string, number>();
    own.set(became, Math.max(own.get(became) ?? 0, weight) + (own.has(became) ? 0.05 : 0));
    votes.set(embedded, own);
  }
  return new Map(
    [...votes].map(([embedded, own]) => {
      const most = Math.max(...own.values());
      return [embedded, new Map([...own].map(([key, weight]) => [key, weight / most]))];
    }),
  );
}
