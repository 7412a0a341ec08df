/**
 * Regular expressions of documents, matched in a time that grows with text and expression only, and texts made that match them.
 *
 * Read into a tree, compiled to states, and all states are followed at once: nothing is tried twice, so no expression can hang. What a
 * single character matches is asked of the platform. Lookahead is followed as well; references back, lookbehind and inline flags are
 * not read.
 */
import { another, between } from "./random.js";

type Node =
  /** One character, or none at a place. */
  | { readonly kind: "character" | "edge"; readonly text: string }
  | { readonly kind: "sequence" | "choice"; readonly inner: readonly Node[] }
  | { readonly kind: "repeat"; readonly inner: Node; readonly least: number; readonly most: number }
  | { readonly kind: "look"; readonly inner: Node; readonly isNegative: boolean };

interface State {
  /** What the next character has to match. */
  readonly test?: RegExp;
  readonly edge?: string;
  /** Whether what follows must, or must not, be accepted from the state `start`. */
  readonly look?: { readonly start: number; readonly isNegative: boolean };
  /** Where it goes on. Without any, the text is accepted. */
  next: number[];
}

interface Expression {
  readonly tree: Node;
  readonly states: readonly State[];
}

const MOST_STATES = 3000;
/** States times characters. */
const MOST_WORK = 3_000_000;

/** Whether the text matches; `undefined` where the expression is not read, or the text too long for it. */
export function matchesExpression(pattern: string, text: string): boolean | undefined {
  const states = read(pattern)?.states;
  if (states === undefined || states.length * text.length > MOST_WORK) return undefined;
  return run(states, Array.from(text), 0, true);
}

/** Whether an expression can be checked. */
export function isReadable(pattern: string): boolean {
  return read(pattern) !== undefined;
}

const known = new Map<string, Expression | undefined>();

function read(pattern: string): Expression | undefined {
  if (!known.has(pattern)) {
    if (known.size > 500) known.clear();
    known.set(pattern, parse(pattern));
  }
  return known.get(pattern);
}

/** Escapes that mean the same, with and without the flag `u`; a letter that means nothing would stand for itself without it. */
const ESCAPE = /^\\(?:[dDwWsSbBnrtfv0]|c[a-z]|x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]+\}|[pP]\{[^}]*\}|[^\w\s])/i;
const UNSUPPORTED = /^\(\?(?!:|=|!|<[a-z_$])/i;

function parse(pattern: string): Expression | undefined {
  const flags = ["u", ""].find((flag) => isCompiled(pattern, flag));
  // Classes of POSIX would be taken for something else.
  if (flags === undefined || /\[\[[:.=]/.test(pattern)) return undefined;
  let rest = pattern;
  let depth = 0;
  const take = (form: RegExp): string => {
    const [found = ""] = form.exec(rest) ?? [];
    rest = rest.slice(found.length);
    return found;
  };
  const unreadable = Symbol("unreadable");
  const choice = (): Node => {
    if ((depth += 1) > 50) throw unreadable;
    const inner = [sequence()];
    while (take(/^\|/)) inner.push(sequence());
    depth -= 1;
    return { kind: "choice", inner };
  };
  const sequence = (): Node => {
    const inner: Node[] = [];
    while (rest !== "" && !/^[|)]/.test(rest)) inner.push(repeated(atom()));
    return { kind: "sequence", inner };
  };
  const repeated = (inner: Node): Node => {
    const [sign = "", low, comma, high] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(rest) ?? [];
    if (sign === "") return inner;
    take(/^(?:[*+?]|\{[\d,]+\})\??/);
    const least = low === undefined ? (sign === "+" ? 1 : 0) : Number(low);
    const most =
      low === undefined ? (sign === "?" ? 1 : Infinity) : high ? Number(high) : comma ? Infinity : least;
    return { kind: "repeat", inner, least, most };
  };
  const atom = (): Node => {
    if (UNSUPPORTED.test(rest)) throw unreadable;
    const open = take(/^\((?:\?(?::|=|!|<\w+>))?/);
    if (open !== "") {
      const inner = choice();
      take(/^\)/);
      return /[=!]$/.test(open) ? { kind: "look", inner, isNegative: open.endsWith("!") } : inner;
    }
    const edge = take(/^(?:[$^]|\\[bB])/);
    if (edge !== "") return { kind: "edge", text: edge };
    const text = take(rest.startsWith("\\") ? ESCAPE : /^(?:\[(?:\\[^]|[^\]\\])*\]|[^])/u);
    if (text === "" || /\\[a-zA-Z](?<!\\[dDwWsSbBnrtfv0cxupP])/.test(text)) throw unreadable;
    return { kind: "character", text };
  };
  try {
    const tree = choice();
    const states = compile(tree, flags);
    return rest === "" ? { tree, states } : undefined;
  } catch (error) {
    if (error === unreadable || error === TOO_LARGE) return undefined;
    throw error;
  }
}

function isCompiled(pattern: string, flags: string): boolean {
  try {
    return Boolean(new RegExp(pattern, flags));
  } catch {
    return false;
  }
}

const TOO_LARGE = Symbol("too large");

/** Every node is given the states that come after it; the first to start with is the last that is made. */
function compile(tree: Node, flags: string): readonly State[] {
  const states: State[] = [{ next: [] }];
  const add = (state: State): number => {
    if (states.push(state) > MOST_STATES) throw TOO_LARGE;
    return states.length - 1;
  };
  const enter = (node: Node, after: number): number => {
    switch (node.kind) {
      case "character":
        return add({ test: new RegExp(`^(?:${node.text})$`, flags), next: [after] });
      case "edge":
        return add({ edge: node.text, next: [after] });
      case "sequence":
        return node.inner.reduceRight((next, one) => enter(one, next), after);
      case "choice":
        return add({ next: node.inner.map((one) => enter(one, after)) });
      case "look":
        return add({ look: { start: enter(node.inner, 0), isNegative: node.isNegative }, next: [after] });
      case "repeat": {
        const { inner, least, most } = node;
        let next = after;
        if (most === Infinity) {
          const loop: State = { next: [after] };
          next = add(loop);
          loop.next.push(enter(inner, next));
        } else for (let i = least; i < most; i += 1) next = add({ next: [enter(inner, next), after] });
        for (let i = 0; i < least; i += 1) next = enter(inner, next);
        return next;
      }
    }
  };
  add({ next: [enter(tree, 0)] });
  return states;
}

/** Whether the text is accepted from a place on: at it, or at any later one as well. */
function run(
  states: readonly State[],
  text: readonly string[],
  from: number,
  isAnywhere: boolean,
  start?: number,
) {
  const first = start ?? states.length - 1;
  let active = new Set<number>();
  for (let at = from; ; at += 1) {
    if (at === from || isAnywhere) active.add(first);
    // What is added to the set while it is gone through is gone through as well.
    for (const index of active) {
      const { test, edge, look, next } = states[index] as State;
      if (next.length === 0) return true;
      if (test || (edge !== undefined && !isEdge(edge, text, at))) continue;
      if (look && run(states, text, at, false, look.start) === look.isNegative) continue;
      for (const one of next) active.add(one);
    }
    if (at >= text.length || (active.size === 0 && !isAnywhere)) return false;
    const following = new Set<number>();
    for (const index of active) {
      const { test, next } = states[index] as State;
      if (test?.test(text[at] ?? "")) for (const one of next) following.add(one);
    }
    active = following;
  }
}

function isEdge(edge: string, text: readonly string[], at: number): boolean {
  if (edge === "^") return at === 0;
  if (edge === "$") return at === text.length;
  const isWord = (i: number) => /^\w$/.test(text[i] ?? "");
  return (isWord(at - 1) !== isWord(at)) === (edge === "\\b");
}

/**
 * Texts that are likely to match, more and more unlike each other. Lookahead is not heeded: who asks has to look.
 *
 * @param room how long a text should be at least and at most
 */
export function* textsOf(
  pattern: string,
  draw: number,
  [least, most]: readonly [least: number, most: number],
): Generator<string> {
  const tree = read(pattern)?.tree;
  if (tree === undefined) return;
  let next = draw;
  const pick = (from: number, to: number) => between((next = another(next)), from, to);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    let left = Math.min(most, 5000);
    const isLong = attempt >= 3 && attempt % 3 === 0;
    const spread = attempt < 3 ? attempt : isLong ? Math.min(least, 5000) : attempt % 12;
    const write = (node: Node): string => {
      if (left < -5000) return "";
      switch (node.kind) {
        case "character": {
          left -= 1;
          const choices = charactersOf(node.text);
          return choices[pick(0, choices.length - 1)] ?? "";
        }
        case "sequence":
          return node.inner.map(write).join("");
        case "choice":
          return node.inner.length === 0 ? "" : write(node.inner[pick(0, node.inner.length - 1)] as Node);
        case "repeat": {
          const room = Math.max(0, Math.min(node.most - node.least, spread, left));
          // Where it has to be long, what can be repeated is: a length by chance is hardly ever enough.
          return Array.from({ length: Math.min(node.least, 5000) + pick(isLong ? room : 0, room) }, () =>
            write(node.inner),
          ).join("");
        }
        default:
          return "";
      }
    };
    const text = write(tree);
    yield text;
    if (text.length < least) yield text.padEnd(Math.min(least, 10_000), "x");
  }
}

const USUAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const OTHERS = "-_.,:;!?/ @#$%&*+='\"()[]{}<>|\\^`~\t\n";
const characters = new Map<string, readonly string[]>();

/** Characters that an atom matches: those that are usual, else any of the basic plane. */
function charactersOf(atom: string): readonly string[] {
  let found = characters.get(atom);
  if (found === undefined) {
    const test = new RegExp(`^(?:${atom})$`, isCompiled(atom, "u") ? "u" : "");
    found = [...USUAL].filter((char) => test.test(char));
    // A class that asks for more than letters and digits gets some.
    if (found.length < 62 || atom === ".")
      found = [...found, ...[...OTHERS].filter((char) => test.test(char))];
    for (let code = 0; found.length === 0 && code < 0x20000; code += 1) {
      const char = String.fromCodePoint(code);
      if (!(code >= 0xd800 && code < 0xe000) && test.test(char)) found = [char];
    }
    if (characters.size > 500) characters.clear();
    characters.set(atom, found);
  }
  return found;
}
