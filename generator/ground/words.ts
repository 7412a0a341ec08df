/** Words of names, and their number: enough to see that `customers` is more than one `customer`. */

/** `GetListV2`, `get-list v2` and `get_list_v2` → get, list, v2, each as it is written. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** One of what a word has several of, written as the word is: `Categories` → `Category`. */
export function singular(word: string): string {
  const known = ONES.get(word.toLowerCase());
  if (known !== undefined) return word.charAt(0) + known.slice(1);
  const [ending, one] = ENDINGS.find(([end]) => end.test(word)) ?? [];
  return ending === undefined || one === undefined ? word : word.replace(ending, one);
}

/** Whether two names are the same but for their number, hyphens and capitals: `materialsmarkup`, `Materials Markups`. */
export function isSamePhrase(one: readonly string[], other: readonly string[]): boolean {
  const isSame = phraseKey(one) === phraseKey(other);
  return isSame || (one.length === other.length && one.every((word, i) => isSameWord(word, other[i] ?? "")));
}

export function isSameWord(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other);
}

/** One text for both numbers of a word. */
export function wordKey(word: string): string {
  return singular(word.toLowerCase());
}

/** One text for a name, whether its words are run together or not. */
export function phraseKey(words: readonly string[]): string {
  return wordKey(words.join(""));
}

/** Where words stand in others, whatever their number; -1 where they do not. */
export function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, i) => hasPhraseAt(words, phrase, i));
}

/** Whether words stand at a place in others, whatever their number. */
export function hasPhraseAt(words: readonly string[], phrase: readonly string[], at: number): boolean {
  const found = words.slice(at, at + phrase.length);
  const isWhole = phrase.length > 0 && found.length === phrase.length;
  return isWhole && phrase.every((word, i) => isSameWord(word, found[i] ?? ""));
}

/** Where one or more words say what a phrase says, run together or not. */
export function runOf(words: readonly string[], phrase: readonly string[]): readonly string[] | undefined {
  const key = phraseKey(phrase);
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= words.length; end += 1)
      if (phraseKey(words.slice(start, end)) === key) return words.slice(start, end);
  return undefined;
}

/** Endings of several, with those of one; the first that fits counts. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=ss|us|is)$/i, ""],
  [/(?<=\p{L}{2})ies$/iu, "y"],
  [/(?<=ss|x|ch|sh|zz)es$/i, ""],
  [/(?<=\p{L}{2})s$/iu, ""],
];

/** Words that no ending tells. */
const ONES: ReadonlyMap<string, string> = new Map(
  (
    "people person,children child,men man,women woman,indices index,matrices matrix,vertices vertex,criteria criterion,analyses analysis," +
    "statuses status,bonuses bonus,campuses campus,viruses virus,buses bus,aliases alias,alias alias,canvases canvas,canvas canvas," +
    "lenses lens,lens lens,gases gas,gas gas,atlases atlas,atlas atlas,caches cache,movies movie,cookies cookie,series series," +
    "species species,news news,sms sms,gps gps,dns dns,aws aws,https https,address address,access access"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
