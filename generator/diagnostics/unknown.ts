import { didYouMean } from "../ground/text.ts";
import { type Diagnostic, diagnostic } from "./codes.ts";

/** A domain, by what users call it. */
export interface NamedDomain {
  readonly id: string;
  /** Its other names. */
  readonly aliases?: readonly string[];
  /** Names of what it keeps, such as `jobs`: who asks for them means the domain. */
  resources?(): readonly string[];
}

interface AskedDomains {
  /** Absent where all of them are meant. */
  readonly ids?: ReadonlySet<string>;
  /** Names that nobody knows, as errors; and which domain is meant where a name is not its own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which domains are meant: by a name of theirs in whatever case, else by what one of them alone keeps. */
export function askedDomains(
  only: readonly string[] | undefined,
  domains: readonly NamedDomain[],
): AskedDomains {
  if (only === undefined) return { diagnostics: [] };
  const ids = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const name of only) {
    const named = domains.find(({ id, aliases = [] }) => [id, ...aliases].some((one) => isSame(one, name)));
    const keepers = named ? [] : keepersOf(name, domains);
    const [keeper = ""] = keepers;
    if (named) ids.add(named.id);
    else if (keepers.length === 1) {
      ids.add(keeper);
      diagnostics.push(diagnostic("domain-by-resource", { name, domain: keeper }));
    } else diagnostics.push(unknownDomain(name, domains, keepers));
  }
  return { ids, diagnostics };
}

function keepersOf(name: string, domains: readonly NamedDomain[]): readonly string[] {
  const keepers = domains.filter(({ resources }) => resources?.().some((one) => isSame(one, name)) === true);
  return [...new Set(keepers.map(({ id }) => id))];
}

function unknownDomain(
  name: string,
  domains: readonly NamedDomain[],
  keepers: readonly string[],
): Diagnostic {
  const ids = [...new Set(domains.map(({ id }) => id))].sort();
  const suggestion =
    keepers.length > 0
      ? `; ${keepers.join(" and ")} have ${name}`
      : didYouMean(name.toLowerCase(), [...ids, ...domains.flatMap(({ aliases = [] }) => aliases)]);
  return diagnostic("domain-unknown", { name, suggestion, known: ids.join(", ") || "none" });
}

/** `job-types`, `jobTypes` and `Job Types` are one name. */
function isSame(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
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
