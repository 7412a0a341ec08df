/**
 * The part of regular expressions that documents use for zip codes, colors and times: read into a tree, to make a text that
 * matches, and to know whether matching a hostile text ends soon. A pattern outside that part is neither made nor checked.
 */
import { another, between } from "./random.js";

/** Whether the text matches; `undefined` where the pattern is not known to be harmless. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const known = readPattern(pattern);
  return known && text.length <= LONGEST ? known.test(text) : undefined;
}

/** A text that matches the pattern. */
export function fromPattern(pattern: string, draw: number): string | undefined {
  const known = readPattern(pattern);
  if (known === undefined) return undefined;
  let n = 0;
  return write(
    known.tree,
    () => another(draw, (n += 1)),
    () => n > 2000,
  );
}

interface Known {
  readonly tree: Choice;
  test(text: string): boolean;
}

/** Alternatives, each a sequence of repeated parts. */
type Choice = readonly (readonly Part[])[];
interface Part {
  /** Characters to choose from, or a group. */
  readonly of: string | Choice;
  readonly min: number;
  readonly max: number;
}

const LONGEST = 200;
const MOST_WAYS = 1e8;
const cache = new Map<string, Known | undefined>();

function readPattern(pattern: string): Known | undefined {
  if (!cache.has(pattern)) {
    if (cache.size > 500) cache.clear();
    cache.set(pattern, parse(pattern));
  }
  return cache.get(pattern);
}

function parse(pattern: string): Known | undefined {
  try {
    const reader = { text: pattern, at: 0 };
    const tree = pattern.length <= 300 ? choice(reader) : undefined;
    if (tree === undefined || reader.at < pattern.length) return undefined;
    if (ways(tree, 1) * (pattern.startsWith("^") ? 1 : LONGEST) > MOST_WAYS) return undefined;
    const regex = new RegExp(pattern, "u");
    return { tree, test: (text) => regex.test(text) };
  } catch {
    return undefined;
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

function choice(reader: Reader): Choice {
  const branches: Part[][] = [[]];
  while (reader.at < reader.text.length && reader.text[reader.at] !== ")") {
    const char = reader.text.charAt(reader.at);
    if (char === "|") {
      branches.push([]);
      reader.at += 1;
    } else if (char === "^" || char === "$") {
      reader.at += 1;
    } else {
      const of = atom(reader);
      branches[branches.length - 1]?.push({ of, ...quantifier(reader) });
    }
  }
  return branches;
}

function atom(reader: Reader): string | Choice {
  if (take(reader, /^\(\?:|^\((?!\?)/)) {
    const inner = choice(reader);
    if (!take(reader, /^\)/)) throw new SyntaxError();
    return inner;
  }
  if (take(reader, /^\[\^/)) {
    const not = members(reader);
    return [...PRINTABLE].filter((char) => !not.includes(char)).join("");
  }
  if (take(reader, /^\[/)) return members(reader);
  if (take(reader, /^\./)) return WORD;
  return single(reader);
}

/** The inside of brackets, up to and with the closing one. */
function members(reader: Reader): string {
  let chars = "";
  while (!take(reader, /^\]/)) {
    const from = single(reader);
    const ranged = from.length === 1 && take(reader, /^-(?!\])/);
    chars += ranged ? span(from, single(reader)) : from;
  }
  return chars;
}

function single(reader: Reader): string {
  const escaped = take(reader, /^\\[dws]|^\\[^\w]/);
  if (escaped) return CLASSES[escaped] ?? escaped.charAt(1);
  const plain = take(reader, /^[^\\*+?{}()[\]|]/);
  if (!plain) throw new SyntaxError();
  return plain;
}

function span(from: string, to: string): string {
  let chars = "";
  for (let code = from.charCodeAt(0); code <= Math.min(to.charCodeAt(0), 0x7e); code += 1)
    chars += String.fromCharCode(code);
  return chars;
}

const DIGITS = span("0", "9");
const WORD = span("a", "z") + span("A", "Z") + DIGITS;
const PRINTABLE = WORD + span(" ", "/");
const CLASSES: Readonly<Record<string, string>> = { "\\d": DIGITS, "\\w": WORD, "\\s": " " };

function quantifier(reader: Reader): { readonly min: number; readonly max: number } {
  const text = take(reader, /^(?:[*+?]|\{\d+(?:,\d*)?\})/);
  if (text === "*") return { min: 0, max: Infinity };
  if (text === "+") return { min: 1, max: Infinity };
  if (text === "?") return { min: 0, max: 1 };
  const [min = "1", max] = text.slice(1, -1).split(",");
  if (!text) return { min: 1, max: 1 };
  return { min: Number(min), max: max === undefined ? Number(min) : max === "" ? Infinity : Number(max) };
}

function take(reader: Reader, what: RegExp): string {
  const [found = ""] = what.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += found.length;
  return found;
}

/**
 * How many ways a matcher may have to try on the longest text: what varies multiplies, and nothing that varies may be repeated.
 */
function ways(branches: Choice, repeated: number): number {
  if (branches.length > 1 && repeated > 1) return Infinity;
  let product = branches.length;
  for (const { of, min, max } of branches.flat()) {
    if (of === "" || (min !== max && repeated > 1)) return Infinity;
    product *= Math.min(max - min, LONGEST) + 1;
    if (typeof of !== "string") product *= ways(of, Math.max(repeated, max));
  }
  return product;
}

function write(branches: Choice, next: () => number, isEnough: () => boolean): string {
  const chosen = branches[between(next(), 0, branches.length - 1)] ?? [];
  let text = "";
  for (const { of, min, max } of chosen) {
    const times = between(next(), min, Math.min(max, min + 3));
    for (let i = 0; i < times && text.length < LONGEST && !isEnough(); i += 1) {
      text +=
        typeof of === "string" ? of.charAt(between(next(), 0, of.length - 1)) : write(of, next, isEnough);
    }
  }
  return text;
}
