/**
 * Names of fields and parameters compared with the names of collections: the one that `cancellationBalanceInvoiceId` speaks of.
 *
 * A name is tried whole and then without its first words (`balance invoice`, `invoice`), in its own domain before all others, and
 * only where the types of the ids fit.
 */
import { append } from "../ground/collections.ts";
import type { Domain } from "../model/ir.ts";
import { operationsOf } from "../model/operations.ts";
import { singular, splitName } from "../match/tokens.ts";
import type { Collection, IdKind } from "./collections.ts";
import { keyOf, recordPath } from "./paths.ts";

/** What is asked for. */
export interface Wanted {
  readonly domain: string;
  readonly id: IdKind;
  /** Key of the collection whose record has the field. */
  readonly owner?: string | undefined;
  /** Words of the model and of its collection. */
  readonly scene?: ReadonlySet<string>;
}

/** Something an id can belong to. */
export interface Target {
  readonly key: string;
  readonly domain: string;
  readonly id: IdKind;
  /** Words of the last segment: `["gl", "account"]`. */
  readonly words: readonly string[];
  /** The same as one word, whole and without its first words: `glaccount`, `account`. */
  readonly endings: readonly string[];
  /** Further names, as one word each: `workbreakdownstructuresegment`, `invoicetask`. */
  readonly qualified: ReadonlySet<string>;
  /** Key of what it belongs to: it is rarely meant by its last word alone. */
  readonly parent: string | undefined;
  /** Whether a path has its id, which tells the older of two versions apart that can only be listed. */
  readonly isAddressed: boolean;
}

/** All of them, by their names as one word each. */
export interface Targets {
  readonly all: readonly Target[];
  /** By the kind of the id and what they are called. */
  readonly called: ReadonlyMap<string, readonly Target[]>;
  /** By domain, the kind of the id and what the name ends in. */
  readonly ending: ReadonlyMap<string, readonly Target[]>;
}

/**
 * @param absent collections of domains that are not there: key and kind of the id
 */
export function targetsIn(
  domains: readonly Domain[],
  collections: readonly Collection[],
  absent: ReadonlyMap<string, IdKind>,
): Targets {
  const all = [
    ...presentTargets(domains, collections),
    ...[...absent].map(([key, id]): Target => {
      const parent = absent.has(above(key)) ? above(key) : undefined;
      return { ...named(key), id, parent, isAddressed: true };
    }),
  ];
  const called = new Map<string, Target[]>();
  const ending = new Map<string, Target[]>();
  for (const one of all) {
    const names = new Set([...one.qualified, ...(one.parent === undefined ? one.endings.slice(0, 1) : [])]);
    for (const name of names) append(called, `${one.id} ${name}`, one);
    for (const name of one.endings) append(ending, `${one.domain} ${one.id} ${name}`, one);
  }
  return { all, called, ending };
}

function presentTargets(domains: readonly Domain[], collections: readonly Collection[]): readonly Target[] {
  const keys = new Set(collections.map(({ key }) => key));
  const addressed = new Set<string>();
  const belonging = new Map<string, string>();
  for (const domain of domains) {
    for (const operation of operationsOf(domain)) {
      const path = recordPath(operation);
      const collection = path.at(-1)?.isParameter === true ? path.slice(0, -1) : path;
      if (collection !== path) addressed.add(keyOf(domain, collection));
      const i = collection.findLastIndex(({ isParameter }) => isParameter);
      if (i > 0) belonging.set(keyOf(domain, collection), keyOf(domain, collection.slice(0, i)));
    }
  }
  return collections.flatMap(({ key, id, parent, single }): Target[] => {
    if (id === undefined || single) return [];
    return [
      {
        ...named(key),
        id: id[1],
        parent: parent ?? belonging.get(key) ?? (keys.has(above(key)) ? above(key) : undefined),
        isAddressed: addressed.has(key),
      },
    ];
  });
}

/** `crm/customers` of `crm/customers/notes`. */
function above(key: string): string {
  return key.slice(0, key.lastIndexOf("/"));
}

function named(key: string): Pick<Target, "key" | "domain" | "words" | "endings" | "qualified"> {
  const [domain = "", ...segments] = key.split("/");
  const each = segments.filter((text) => !/^v\d+$/.test(text)).map(wordsOf);
  const words = each.at(-1) ?? [];
  return {
    key,
    domain,
    words,
    // What something is not, it is not called: `non-job-appointments` are no appointments of jobs.
    endings: words[0] === "non" ? [words.join("")] : endingsOf(words),
    qualified: new Set([each.flat().join(""), each.slice(-2).flat().join("")]),
  };
}

/** The collection of a name, tried whole, then without its first words. */
export function byName(words: readonly string[], wanted: Wanted, known: Targets): string | undefined {
  const { domain, id, owner, scene } = wanted;
  for (const name of namesOf(spelled(words))) {
    const called = known.called.get(`${id} ${name}`) ?? [];
    const own = known.ending.get(`${domain} ${id} ${name}`) ?? [];
    const found =
      only(called.filter((one) => one.domain === domain)) ??
      only(own.filter((one) => isPartOf(name, one, owner))) ??
      only(VAGUE.test(name) ? [] : called.filter((one) => one.domain !== domain)) ??
      only(own.filter((one) => isShortFor(name, one, scene)));
    if (found) return found.key;
  }
  return undefined;
}

/** All of the words, then fewer and fewer, as one word each; what is left must still say something. */
function namesOf(words: readonly string[]): readonly string[] {
  const [whole = "", ...shorter] = endingsOf(EARLIER.has(words[0] ?? "") ? words.slice(1) : words);
  return [whole, ...shorter.filter((name) => !VAGUE.test(name))];
}

/** Words that many things end in: alone they mean something only in full names. */
const VAGUE = /^(type|status|code|item|reason|category|group|note|task|rate|line|detail)$/;

/** `items` of an invoice are its own; elsewhere in the domain two words have to be right. */
function isPartOf(name: string, { words, endings, parent }: Target, owner: string | undefined): boolean {
  return parent !== undefined && endings[0] === name && (parent === owner || words.length > 1);
}

/** `account` for `gl-accounts`; `status` for `project-statuses`, where it is about projects. */
function isShortFor(
  name: string,
  { words, parent }: Target,
  scene: ReadonlySet<string> = new Set(),
): boolean {
  return parent === undefined && (!VAGUE.test(name) || words.slice(0, -1).every((word) => scene.has(word)));
}

/** The one there is; of several, the one that can be read by its id, or has the shortest path. */
function only(found: readonly Target[]): Target | undefined {
  if (found.length < 2) return found[0];
  const addressed = found.filter((one) => one.isAddressed);
  const depth = Math.min(...found.map((one) => depthOf(one)));
  const shortest = found.filter((one) => depthOf(one) === depth);
  return [addressed, shortest].find((some) => some.length === 1)?.[0];
}

function depthOf({ key }: Target): number {
  return key.split("/").length;
}
/** `parentTask`, `previousSession`: as `task` and `session`. */
export const EARLIER: ReadonlySet<string> = new Set(["parent", "previous"]);

/** Words of a name, in the singular: `preferredTechnicians` → `preferred technician`. */
export function wordsOf(name: string): readonly string[] {
  return splitName(name).map((word) => singular(word).replace(/statuse$/, "status"));
}

/** What has two spellings gets the one that paths use; `templateForFollowingYears` is a template. */
function spelled(words: readonly string[]): readonly string[] {
  const purpose = words.indexOf("for");
  const name = purpose > 0 ? words.slice(0, purpose) : words;
  return name.join(" ").replace("general ledger", "gl").split(" ");
}

/** A name as one word, however it is cut into words: whole, then without its first words. */
export function endingsOf(words: readonly string[]): readonly string[] {
  return words.map((_, i) => words.slice(i).join(""));
}
