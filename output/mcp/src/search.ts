/**
 * Operations for a question: by words of their names and paths, of what is said of them, of their filters and fields, and of the calls of the
 * API before.
 *
 * Each operation is a text of several parts, and a word counts by how rare it is and by the part it stands in. A word that people use stands
 * for those of the API; what neither does nor asks for the same as the question is behind.
 */
import { type Catalogue, type Entry, domainOf } from "./catalogue.js";
import { askedFor, cut, stem, stemsOf } from "./words.js";

/** What a word counts in each part of an operation. */
const WEIGHTS = {
  resource: 6,
  verb: 3,
  path: 3,
  says: 2.5,
  domain: 2,
  before: 3,
  query: 1.2,
  notes: 0.6,
  fields: 0.7,
};

type Part = keyof typeof WEIGHTS;

/** Words for what is done, by the verb of a method that does it. */
const READING = new Set(
  ["list", "get", "search", "find", "show", "look", "see", "all", "download", "read", "fetch"].map(stem),
);
const VERBS: Readonly<Record<string, readonly string[]>> = {
  create: ["create", "add", "book", "make", "upload"],
  update: ["update", "change", "edit", "set", "modify", "replace"],
  delete: ["delete", "remove"],
};

interface Indexed {
  readonly entry: Entry;
  /** What each stem counts at most in any of the parts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words of the resource and the verb, of which a question that is about something else has none. */
  readonly own: readonly string[];
}

export interface Index {
  readonly rows: readonly Indexed[];
  /** How much a stem tells, by the number of operations that have it. */
  readonly rarity: ReadonlyMap<string, number>;
}

/** Made once, by the first question. */
export function indexOf({ entries }: Catalogue): Index {
  const rows = entries.map(indexed);
  const counts = new Map<string, number>();
  for (const { weights } of rows)
    for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + rows.length / count)] as const),
  );
  return { rows, rarity };
}

function partsOf(entry: Entry): Readonly<Record<Part, string>> {
  const [domain = "", resource = "", verb = ""] = entry.call.split(".");
  return {
    resource,
    verb,
    path: entry.path.replace(/\{[^}]*\}/g, " "),
    says: entry.says,
    domain,
    before: (entry.before ?? []).join(" "),
    query: (entry.query ?? []).join(" "),
    notes: (entry.notes ?? []).join(" "),
    fields: entry.fields ?? "",
  };
}

function indexed(entry: Entry): Indexed {
  const weights = new Map<string, number>();
  const parts = Object.entries(partsOf(entry)) as [Part, string][];
  for (const [part, text] of parts)
    for (const word of stemsOf(text)) weights.set(word, Math.max(weights.get(word) ?? 0, WEIGHTS[part]));
  const [, resource = "", verb = ""] = entry.call.split(".");
  return { entry, weights, own: [...new Set([...stemsOf(resource), ...stemsOf(verb)])] };
}

export interface Asked {
  readonly words: string;
  /** Greatest number of operations. */
  readonly limit: number;
  /** Whether the operations of a domain may be found. */
  readonly admits: (domain: string) => boolean;
}

/** The operations that fit best, best first. A call, an id or a path that is given as it is comes first. */
export function search({ rows, rarity }: Index, { words, limit, admits }: Asked): readonly Entry[] {
  const asked = askedFor(words);
  const wish = wishOf(words);
  const literal = words.trim().toLowerCase();
  return rows
    .filter(({ entry }) => admits(domainOf(entry)))
    .map((row) => ({
      entry: row.entry,
      score: scoreOf(row, asked, rarity) * fitOf(row.entry, wish) + named(row.entry, literal),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.call.localeCompare(b.entry.call))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Whether the question is the name of an operation, or names a filter or a field of it. */
function named(
  { call, id, path, method, before = [], query = [], fields = "" }: Entry,
  literal: string,
): number {
  const names = [
    call,
    id,
    path,
    `${method} ${path}`,
    ...before.flatMap((one) => [one, one.replace(/^\S+ /, ""), ...one.split(" ")]),
  ];
  if (names.some((name) => name.toLowerCase() === literal)) return 1000;
  const parts = new Set(
    [...query, ...fields.split(" ")].filter(isNameAlone).map((name) => name.toLowerCase()),
  );
  return literal.split(/[\s,]+/).filter((word) => parts.has(word)).length * 100;
}

/** Whether a name cannot be a word of a sentence: `soldById`, `customField.Fields`. */
function isNameAlone(name: string): boolean {
  return /[a-z][A-Z]|\./.test(name);
}

function scoreOf(
  { weights, own }: Indexed,
  asked: readonly (readonly string[])[],
  rarity: Index["rarity"],
): number {
  const found = asked.map((stems) =>
    // The word itself tells more than what stands for it.
    Math.max(
      ...stems.map((word, i) => (weights.get(word) ?? 0) * (rarity.get(word) ?? 0) * (i === 0 ? 1 : 0.8)),
    ),
  );
  const sum = found.reduce((total, one) => total + one, 0);
  // What a name has besides: `customers.list` fits "customers" better than `customers.listNotes`.
  const stems = new Set(asked.flat());
  const extra = own.filter((word) => !stems.has(word) && !READING.has(word)).length;
  return sum / (1 + 0.12 * extra);
}

/** Verbs that would do what the question wants done: it says so at its beginning. */
function wishOf(words: string): readonly string[] {
  const [first = ""] = cut(words);
  return [
    stem(first),
    ...Object.keys(VERBS)
      .filter((verb) => VERBS[verb]?.includes(first))
      .map(stem),
  ];
}

/** How well what an operation does goes with what is wanted. */
function fitOf(entry: Entry, wish: readonly string[]): number {
  const verb = entry.call.slice(entry.call.lastIndexOf(".") + 1);
  const own = stem(cut(verb)[0] ?? "");
  const age = entry.isDeprecated ? 0.5 : 1;
  if (!READING.has(own) && wish.includes(own)) return age * 1.6;
  // Who wants something done is answered by what does something, all others by lists first, and by feeds last.
  if (wish.length > 1) return age * (entry.isWrite ? 1 : 0.7);
  if (entry.isWrite) return age * 0.75;
  return age * (verb === "list" ? 1.15 : entry.rows === "feed" ? 0.9 : 1);
}
