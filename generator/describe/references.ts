/** The references of all domains, as a table of them says: found once, whoever asks. */
import { once } from "../ground/collections.ts";
import type { Domain } from "../model/ir.ts";
import { createResolver, type Resolver } from "./resolve-mentions.ts";
import { parseReferences, type ReferenceTable } from "./stated-references.ts";

export interface KnownReferences extends Resolver {
  readonly table: ReferenceTable;
}

const byText = once((_: readonly Domain[]) => new Map<string, KnownReferences>());

/** @param text of the table; empty for documents of other vendors. What is wrong with it is nothing a user could mend: its test tells it. */
export function referencesOf(domains: readonly Domain[], text: string): KnownReferences {
  const known = byText(domains);
  const found = known.get(text);
  if (found) return found;
  const { table } = parseReferences({ path: "specs/references.yaml", text });
  const made = { table, ...createResolver(domains, table) };
  known.set(text, made);
  return made;
}
