/** Names that are meant by others, each looked up once: code makes the same mistake in many places. */
import { getOrAdd, once } from "../ground/collections.ts";
import { invented, proposed } from "../runtime/proposal.ts";
import type { KnownObject } from "./known.ts";

export interface Proposal {
  /** The surest first. */
  readonly names: readonly string[];
  /** Whether people are known to write it for one of them; else they only look alike. */
  readonly isInvented: boolean;
}

const memory = once((_object: KnownObject) => new Map<string, Proposal>());

/** Which names of an object are meant by one that it does not have. */
export function proposalFor(name: string, object: KnownObject): Proposal {
  return getOrAdd(memory(object), name, () => {
    const known = Object.keys(object);
    return { names: proposed(name, known), isInvented: invented(name, known).length > 0 };
  });
}
