import { didYouMean } from "../ground/text.ts";
import { type Diagnostic, diagnostic } from "./codes.ts";

/**
 * Domains that were asked for and that nobody knows.
 *
 * @param known by all their names
 * @param ids that the user is told of
 */
export function unknownDomains(
  only: readonly string[],
  known: readonly string[],
  ids: readonly string[],
): Diagnostic[] {
  const names = [...new Set(ids)].sort().join(", ") || "none";
  return only
    .filter((name) => !known.includes(name))
    .map((name) => diagnostic("domain-unknown", { name, suggestion: didYouMean(name, known), known: names }));
}
