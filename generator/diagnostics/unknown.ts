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

/** Scopes that were asked for and that no operation wants. */
export function unknownScopes(scopes: readonly string[], known: readonly string[]): Diagnostic[] {
  return scopes
    .filter((name) => !known.includes(name))
    .map((name) => diagnostic("scope-unknown", { name, suggestion: didYouMean(name, known) }));
}

/**
 * Operations that were asked for and that nobody knows.
 *
 * @param known ids of those there are
 * @param ownersOf ids of domains that were left out and have it
 */
export function unknownOperation(
  names: readonly string[],
  known: readonly string[],
  ownersOf: (name: string) => readonly string[],
): Diagnostic[] {
  return names.map((name) => {
    const owners = ownersOf(name).join(", ");
    const suggestion =
      owners === ""
        ? didYouMean(name, [...new Set(known)])
        : ` in the domains that --only names; ${owners} has it`;
    return diagnostic("operation-unknown", { name, suggestion });
  });
}
