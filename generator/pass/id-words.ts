/**
 * What an id says of an operation, word by word.
 *
 * What its resource says already falls away, and so does what says nothing: `List`, `Paginated` and `ById` of something that is read, and
 * `Model` or `Resource` behind the resource's own name. Words that mean something else stay: `ContactMethods` of a domain that has such a
 * resource, and what `By`, `For` or `And` stands beside.
 */
import { hasPhraseAt, indexOfPhrase } from "../ground/words.ts";

export interface Said {
  readonly method: string;
  /** Words of the id behind its resource; none where the document has no id. */
  readonly said: readonly string[];
  /** Whether the answer is a list, page by page or at once. */
  readonly isList: boolean;
  /** What the resource is called, in its name and in the path. */
  readonly own: readonly (readonly string[])[];
  /** Names of something else in which those words are. */
  readonly others: readonly (readonly string[])[];
}

const verbs = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** First words of ids of operations that do what a rule says. */
export const GET = verbs("get read fetch retrieve show view load");
export const READ = verbs("get list read fetch retrieve show view load all index find");
export const CREATE = verbs("create add post insert new make");
export const UPDATE = verbs("update patch edit modify change set partial");
export const REPLACE = verbs("replace put update edit modify change set save overwrite full store");
export const DELETE = verbs("delete remove destroy del erase");

const VERBS: readonly ReadonlySet<string>[] = [READ, CREATE, UPDATE, REPLACE, DELETE];

/** What an id calls something that is read with one of these depends on the answer. */
const READ_BY_ANSWER = verbs("get list");

/** Ids that repeat the method say what it does at most paths. */
const METHOD_VERBS: Readonly<Record<string, string>> = { post: "create", put: "replace", patch: "update" };

/** Words that need the one behind or before them. */
const LINKS = verbs("by for from to of in on with as per and or");
const LINKED_BEHIND = verbs("and or");

/** The first word, without a number that a framework gave it. */
export function verbOf([first = ""]: readonly string[]): string {
  return first.toLowerCase().replace(/\d+$/, "");
}

/** What an id says, as words of a method's name. */
export function spokenName(said: Said): readonly string[] {
  const { method, isList } = said;
  const verb = verbOf(said.said);
  if (method === "GET" && READ_BY_ANSWER.has(verb)) {
    const read = isList || verb === "list" ? "list" : "get";
    return [read, ...withoutOwn(withoutFillers(said.said.slice(1), read === "list"), said)];
  }
  const [first = "", ...rest] = said.said;
  const own = verb === method.toLowerCase() && Object.hasOwn(METHOD_VERBS, verb) ? METHOD_VERBS[verb] : first;
  const all = [own ?? first, ...withoutOwn(rest, said)];
  return withoutOwnStart(all, said) ?? all;
}

/** What an id calls the object of what is done; `undefined` where it does not. */
export function nounsOf(said: Said): readonly string[] | undefined {
  const hasVerb = VERBS.some((all) => all.has(verbOf(said.said)));
  const all = hasVerb ? said.said.slice(1) : (ownStart(said.said, said) ?? said.said);
  const nouns = withoutOwn(withoutFillers(all, said.isList), said);
  return nouns.length > 0 && nouns.join("") !== "" ? nouns : undefined;
}

function withoutFillers(words: readonly string[], isList: boolean): readonly string[] {
  const text = words.join(" ");
  const filler = isList ? /(^| )(List\d*|Paginated)(?= Paginated$|$)/gi : /(^| )By Id$/i;
  return text
    .replace(filler, "")
    .split(" ")
    .filter((word) => word !== "");
}

/** `Job List` → `List`: the name of the resource comes first, and then what is done. */
function withoutOwnStart(words: readonly string[], said: Said): readonly string[] | undefined {
  const rest = ownStart(words, said);
  return rest && VERBS.some((all) => all.has(verbOf(rest))) ? rest : undefined;
}

function ownStart(words: readonly string[], { own }: Said): readonly string[] | undefined {
  const phrase = longest(own.filter((each) => each.length < words.length && hasPhraseAt(words, each, 0)));
  return phrase && words.slice(phrase.length);
}

/** Words without the resource's own. */
function withoutOwn(words: readonly string[], said: Said): readonly string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length;) {
    const phrase = longest(said.own.filter((each) => hasPhraseAt(words, each, i)));
    const isOwn = phrase !== undefined && isFree(words, { at: i, length: phrase.length }, said);
    if (!isOwn) kept.push(words[i] ?? "");
    i += isOwn ? phrase.length + (isFiller(words[i + phrase.length]) ? 1 : 0) : 1;
  }
  return kept;
}

function isFiller(word: string | undefined): boolean {
  return word !== undefined && /^(model|resource)$/i.test(word);
}

/** Whether words mean the resource: they belong to no longer name, and nothing needs them. */
function isFree(
  words: readonly string[],
  { at, length }: { readonly at: number; readonly length: number },
  { others }: Said,
): boolean {
  const before = words[at - 1]?.toLowerCase();
  const behind = words[at + length]?.toLowerCase();
  if (before !== undefined && LINKS.has(before)) return false;
  if (behind !== undefined && LINKED_BEHIND.has(behind)) return false;
  return !others.some((phrase) => {
    const start = indexOfPhrase(words, phrase);
    return start >= 0 && start <= at && start + phrase.length >= at + length;
  });
}

function longest(phrases: readonly (readonly string[])[]): readonly string[] | undefined {
  return [...phrases].sort((a, b) => b.length - a.length)[0];
}
