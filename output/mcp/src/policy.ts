/** Which operations there are for an assistant, and which of them it may have carried out that change something. */
import { meant, nearest } from "@st-v2/runtime";
import { type Catalogue, domainOf, type Entry } from "./catalogue.js";

/** Names that are no configuration: of the problem with each. */
export class PolicyError extends Error {}

export interface Policy {
  /** Whether operations of a domain are found and called. */
  admits(domain: string): boolean;
  /** Whether a write may be sent. */
  allows(entry: Entry): boolean;
  readonly isReadOnly: boolean;
}

export interface PolicyOptions {
  /** Domains that there are for assistants, by their names: `crm`. Default: all. */
  readonly domains?: readonly string[] | undefined;
  /** Writes that may be sent: operations (`crm.bookings.create`), resources (`crm.bookings`) or domains (`crm`). Default: none. */
  readonly allow?: readonly string[] | undefined;
}

/** @throws PolicyError for names that no domain or operation has: a typing error must not open or close anything */
export function policyOf({ domains, allow = [] }: PolicyOptions, { entries }: Catalogue): Policy {
  const known = new Set(entries.map(domainOf));
  const named = domains && new Set(domains.map((name) => nameIn(name, known, "domain")));
  const writes = entries.filter(({ isWrite }) => isWrite);
  const prefixes = new Set(writes.flatMap(({ call }) => prefixesOf(call)));
  const allowed = new Set(allow.map((name) => nameIn(name, prefixes, "write")));
  const admits = (domain: string) => named === undefined || named.has(domain);
  return {
    admits,
    allows: (entry) =>
      admits(domainOf(entry)) && prefixesOf(entry.call).some((prefix) => allowed.has(prefix)),
    isReadOnly: allowed.size === 0,
  };
}

/** `crm`, `crm.customers` and `crm.customers.create`. */
function prefixesOf(call: string): readonly string[] {
  const parts = call.split(".");
  return parts.map((_, i) => parts.slice(0, i + 1).join("."));
}

/** The name as operations have it: `customer-interactions` is `customerInteractions`. */
function nameIn(name: string, known: ReadonlySet<string>, what: string): string {
  const plain = (text: string) => text.toLowerCase().replace(/-/g, "");
  const found = [...known].find((one) => plain(one) === plain(name));
  if (found !== undefined) return found;
  throw new PolicyError(`There is no ${what} ${name}.${meant(nearest(name, [...known]))}`);
}
