/**
 * What parsers pass over in silence: a key that stands twice in one object, and a number that no double holds.
 *
 * JSON is looked through only where counting says that there is something to find ({@link keysIn}, {@link MAY_BE_INEXACT}): documents
 * are large, and `JSON.parse` is fast because it keeps no positions.
 */
import { type Alias, type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/codes.ts";
import { lastStep, join } from "../ground/pointer.ts";

/** Digits or an exponent that a double may not hold, in a text of JSON. */
const MAY_BE_INEXACT = /\d{16}|\d[eE]\+?\d{3}/;

/** What a value starts with that has to be looked at, or that ends one: strings, punctuation, anything else. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Found {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  /** JSON leaves open what a key means that stands twice; in YAML the file is at fault. */
  readonly twice: (key: string, place: Place) => Diagnostic;
}

/** An object or a list that is being read. */
interface Open {
  readonly pointer: string;
  /** Keys of an object, with where each stood last. */
  readonly keys?: Map<string, number>;
  /** The key or the index of the value that comes next. */
  step: string | number;
}

/**
 * @param text JSON that parses, without a byte order mark
 * @param keys how many keys the parsed value has
 * @param shift of offsets: 1 where a mark was cut off
 */
export function lossesOfJson(
  file: string,
  { text, keys, shift }: { readonly text: string; readonly keys: number; readonly shift: number },
): Diagnostic[] {
  const twice: Found["twice"] = (key, place) => diagnostic("key-duplicate", { key }, { place });
  const found: Found = { file, diagnostics: [], twice };
  if (keysIn(text) === keys && !MAY_BE_INEXACT.test(text)) return [];
  const open: Open[] = [];
  let isKey = false;
  for (const match of text.matchAll(TOKENS)) {
    const [token] = match;
    const top = open.at(-1);
    const offset = match.index + shift;
    if (token === "{" || token === "[") {
      const pointer = top === undefined ? "" : join(top.pointer, top.step);
      isKey = token === "{";
      open.push({ pointer, step: 0, ...(isKey && { keys: new Map<string, number>() }) });
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (top === undefined) {
      inexact(found, token, { pointer: "", offset });
    } else if (token === ",") {
      isKey = top.keys !== undefined;
      if (typeof top.step === "number") top.step += 1;
    } else if (token !== ":") {
      if (isKey) {
        top.step = JSON.parse(token) as string;
        seen(found, top, offset);
      } else inexact(found, token, { pointer: join(top.pointer, top.step), offset });
      isKey = false;
    }
  }
  return found.diagnostics;
}

function seen({ file, diagnostics, twice }: Found, { pointer, keys, step }: Open, offset: number): void {
  const key = String(step);
  const before = keys?.get(key);
  keys?.set(key, offset);
  if (before === undefined) return;
  const place = { file, pointer: join(pointer, key), at: "key" as const };
  const related = [{ message: "it stands here as well", place: { ...place, offset: before } }];
  diagnostics.push({ ...twice(key, { ...place, offset }), related });
}

/** Keys in a text of JSON: strings before a colon. */
function keysIn(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    let end = text.indexOf('"', at + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    at = end + 1;
    let code = text.charCodeAt(at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
    if (code === COLON) keys += 1;
  }
  return keys;
}

const COLON = 58;
const BACKSLASH = 92;

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

/** Limits of whole numbers of 64 bits, which say nothing beyond their format. */
const BOUNDS: ReadonlySet<string> = new Set(["9223372036854775807", "18446744073709551615"]);

function inexact(
  { file, diagnostics }: Found,
  text: string,
  { pointer, offset }: { readonly pointer: string; readonly offset: number },
): void {
  if (!/^[-+]?\d/.test(text) || isExact(text)) return;
  if (BOUNDS.has(text) && /imum$/i.test(lastStep(pointer))) return;
  const number = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const facts = { number, read: String(Number(text)) };
  diagnostics.push(diagnostic("number-inexact", facts, { place: { file, pointer, offset } }));
}

/** Whether a whole number is read as what is written. Of fractions nobody expects it. */
function isExact(text: string): boolean {
  const value = Number(text);
  if (Number.isNaN(value) || Number.isSafeInteger(value)) return true;
  if (!Number.isFinite(value)) return false;
  return !/^[-+]?\d+$/.test(text) || BigInt(text.replace("+", "")) === BigInt(value);
}

/** @param document whose nesting was found to be bounded */
export function lossesOfYaml(file: string, document: Document): Diagnostic[] {
  const twice: Found["twice"] = (key, place) => {
    const reason = `the key ${JSON.stringify(key)} stands twice in one mapping`;
    return diagnostic("syntax-error", { format: "YAML", reason }, { place });
  };
  const found: Found = { file, diagnostics: [], twice };
  walk(found, document.contents, "");
  return found.diagnostics;
}

function walk(found: Found, node: unknown, pointer: string): void {
  if (isScalar(node)) {
    const offset = node.range?.[0] ?? 0;
    if (typeof node.value === "number") inexact(found, node.source ?? "", { pointer, offset });
  } else if (isSeq(node)) {
    node.items.forEach((item, i) => walk(found, item, join(pointer, i)));
  } else if (isMap<Scalar | Alias>(node)) {
    const keys = new Map<string, number>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      // Several mappings may be merged into one, by keys that are symbols.
      const step = typeof key.value === "symbol" ? "<<" : String(key.value);
      if (step !== "<<") seen(found, { pointer, keys, step }, key.range?.[0] ?? 0);
      walk(found, value, join(pointer, step));
    }
  }
}
