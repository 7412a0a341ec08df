/**
 * How alike two names are: Soft-TFIDF (rare words count more, words that are nearly the same count nearly as much) over related words,
 * abbreviations and Jaro-Winkler.
 */
import { RELATED } from "./synonyms.ts";
import { WORD } from "./thresholds.ts";

/** Weight of each word: the rarer in the new API, the heavier. */
export type Weights = (word: string) => number;

/** @param names every name of the new API, as words */
export function weightsOf(names: Iterable<readonly string[]>): Weights {
  const counts = new Map<string, number>();
  let total = 0;
  for (const words of names) {
    total += 1;
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weightOf = (count: number) => Math.log(1 + total / (1 + count));
  const weights = new Map([...counts].map(([word, count]) => [word, weightOf(count)]));
  const unknown = weightOf(0);
  return (word) => weights.get(word) ?? unknown;
}

/** From 0 to 1. Symmetric. */
export function similarity(a: readonly string[], b: readonly string[], weights: Weights): number {
  let shared = 0;
  let used: number[] | undefined;
  for (const word of a) {
    let best = 0;
    let at = -1;
    for (let i = 0; i < b.length; i += 1) {
      const alike = likenessOf(word, b[i] ?? "");
      if (alike <= best || used?.includes(i) === true) continue;
      best = alike;
      at = i;
    }
    if (at < 0) continue;
    (used ??= []).push(at);
    shared += best * weights(word) * weights(b[at] ?? word);
  }
  return shared === 0 ? 0 : Math.min(1, shared / (norm(a, weights) * norm(b, weights)));
}

// The same few thousand words are compared again and again; holds words only.
const likenesses = new Map<string, Map<string, number>>();

function likenessOf(word: string, other: string): number {
  if (word === other) return 1;
  // Most words begin otherwise: nothing is worked out and kept for them.
  if (word.charCodeAt(0) !== other.charCodeAt(0)) return relatedness(word, other);
  let known = likenesses.get(word);
  if (known === undefined) likenesses.set(word, (known = new Map()));
  let alike = known.get(other);
  if (alike === undefined) known.set(other, (alike = wordLikeness(word, other)));
  return alike;
}

/** From 0 to 1, of two words that begin with the same letter; 0 where they have nothing to do with each other. */
function wordLikeness(a: string, b: string): number {
  const isShort = isShortFor(a, b) || isShortFor(b, a);
  const alike = Math.max(isShort ? WORD.short : 0, jaroWinkler(a, b));
  if (alike >= WORD.nearly) return alike;
  return relatedness(a, b);
}

function relatedness(a: string, b: string): number {
  return RELATED.get(a)?.has(b) === true ? WORD.loose : 0;
}

/** Whether a word is the beginning of another one (`cust`, `tax`), or its consonants in their order (`pmt`, `svc`). */
function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  if (long.startsWith(short))
    return short.length >= WORD.beginning || (short.length === 2 && long.length >= WORD.longWord);
  if (short.length < WORD.beginning || /[aeiou0-9]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function norm(words: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const word of words) sum += weights(word) ** 2;
  return Math.sqrt(sum);
}

function jaroWinkler(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > WORD.lengths) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] === true || a[i] !== b[j]) continue;
      taken[j] = true;
      matched.push(a[i] ?? "");
      break;
    }
  }
  const m = matched.length;
  if (m === 0) return 0;
  const inB = [...b].filter((_, j) => taken[j] === true);
  const swaps = matched.filter((c, i) => c !== inB[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - swaps) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * WORD.prefix * (1 - jaro);
}
