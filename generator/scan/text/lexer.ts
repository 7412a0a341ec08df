/** A text as tokens, in one pass: what is a comment is gone, what is a text is one token with the values that stand in it. */
import type { HoleForm, Language, StringForm } from "./language.ts";

export interface Token {
  readonly kind: "name" | "number" | "text" | "op" | "line" | "open" | "close" | "end";
  /** Of brackets `(`, `[`, `{`, or `block` where a language opens blocks otherwise. */
  readonly text: string;
  readonly at: number;
  readonly to: number;
  /** Of a text: itself, cut where values stand in it. */
  parts?: readonly (string | readonly Token[])[];
  /** Index of the bracket that closes this one, or of the end. */
  match?: number;
}

const OPERATORS =
  /===|!==|<=>|\*\*=|\.\.\.|\.\.<|\?\?=|\|\|=|&&=|<<=|>>=|::|->|=>|:=|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\?:|\?->|&\.|\+=|-=|\*=|\/=|\.=|%=|&=|\|=|\+\+|--|\*\*|\/\/|=~|!~|<-|!!|[^\s]/y;
const NUMBER = /\d[\w]*(?:\.\d\w*)?/y;
const SPACE = /[ \t\r\f\v\u00a0\ufeff]+/y;
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSERS = new Set([")", "]", "}"]);
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
/** Values inside of values inside of texts: nobody writes more. */
const DEEPEST = 6;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Tokens of a whole text. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const lexer = new Lexer(text, language);
  lexer.run();
  return lexer.finish();
}

class Lexer {
  readonly #text: string;
  readonly #language: Language;
  readonly #depth: number;
  readonly #tokens: Token[] = [];
  /** Brackets that are open. */
  readonly #open: { readonly text: string; readonly index: number }[] = [];
  readonly #counts = new Map<string, number>();
  /** Widths of the margins of blocks. */
  readonly #margins: number[] = [0];
  /** Ruby: heads of blocks whose line has not ended. */
  #heads = 0;
  /** Ruby: texts that begin on the next line. */
  #heredocs: { readonly token: Token; readonly name: string }[] = [];
  at: number;
  #to: number;

  constructor(text: string, language: Language, at = 0, to = text.length, depth = 0) {
    this.#text = text;
    this.#language = language;
    this.at = at;
    this.#to = to;
    this.#depth = depth;
  }

  finish(): readonly Token[] {
    for (let index = this.#margins.length; index > 1; index -= 1) {
      this.#close("block", this.at, this.at);
    }
    this.#push("end", "", this.at, this.at);
    const last = this.#tokens.length - 1;
    for (const { index } of this.#open) {
      const token = this.#tokens[index];
      if (token !== undefined) token.match = last;
    }
    return this.#tokens;
  }

  /** To the end, or to a bracket that closes what is not open here; that is not read. */
  run(closer?: string): void {
    if (this.#language.island !== undefined && this.#depth === 0) this.#toIsland();
    while (this.at < this.#to) {
      if (closer !== undefined && this.#open.length === 0 && this.#text[this.at] === closer) return;
      this.#step();
    }
  }

  #step(): void {
    const char = this.#text[this.at] ?? "";
    if (char === "\n") {
      this.#line();
      return;
    }
    const space = match(SPACE, this.#text, this.at);
    if (space !== null) {
      this.at += space[0].length;
      return;
    }
    if (char === "\\" && /\r?\n/y.test(this.#text.slice(this.at + 1, this.at + 3))) {
      this.at = this.#text.indexOf("\n", this.at) + 1;
      return;
    }
    if (this.#island() || this.#comment() || this.#string() || this.#word()) return;
    this.#operator();
  }

  #push(kind: Token["kind"], text: string, at: number, to: number): Token {
    const token: Token = { kind, text, at, to };
    this.#tokens.push(token);
    return token;
  }

  #toIsland(): void {
    const island = this.#language.island;
    if (island === undefined) return;
    island.open.lastIndex = this.at;
    const found = island.open.exec(this.#text);
    this.at = found === null ? this.#to : found.index + found[0].length;
    this.#push("op", ";", this.at, this.at);
  }

  #island(): boolean {
    const close = this.#language.island?.close;
    if (close === undefined || this.#depth > 0 || !this.#text.startsWith(close, this.at)) return false;
    this.at += close.length;
    this.#toIsland();
    return true;
  }

  #line(): void {
    const at = this.at;
    this.at += 1;
    for (const { token, name } of this.#heredocs.splice(0)) this.#heredoc(token, name);
    if (this.#heads > 0) {
      this.#heads -= 1;
      this.#bracket("block", at, at);
      return;
    }
    if (this.#language.hasLines) this.#push("line", "\n", at, at + 1);
    if (this.#language.blocks === "indent") this.#indent();
  }

  /** The margin of the next line that has something. */
  #indent(): void {
    const line = match(/([ \t]*)([^\s#][^\n]{0,5})/y, this.#text, this.at);
    if (line === null || this.at + line[0].length > this.#to) return;
    const begins = /^(?:def |class )/.test(line[2] ?? "");
    // What is open at the margin of the file was never closed.
    const blocks = this.#counts.get("block") ?? 0;
    if (this.#open.length > blocks && !(begins && line[1] === "")) return;
    const width = (line[1] ?? "").replaceAll("\t", "        ").length;
    if (width > (this.#margins.at(-1) ?? 0)) {
      this.#margins.push(width);
      this.#bracket("block", this.at, this.at);
      return;
    }
    while (width < (this.#margins.at(-1) ?? 0)) {
      this.#margins.pop();
      this.#close("block", this.at, this.at);
      this.#push("line", "\n", this.at, this.at);
    }
  }

  #comment(): boolean {
    const { lineComments, blockComments } = this.#language;
    for (const [open, close] of blockComments) {
      const isAtLine = open.startsWith("\n");
      const from = isAtLine ? this.at - 1 : this.at;
      if (!this.#text.startsWith(open, from)) continue;
      const end = this.#text.indexOf(close, this.at + 1);
      this.at = end === -1 ? this.#to : Math.min(this.#to, end + close.length);
      return true;
    }
    // `#[` are attributes of PHP, which say as little.
    if (!lineComments.some((open) => this.#text.startsWith(open, this.at))) return false;
    const end = this.#text.indexOf("\n", this.at);
    const stop = end === -1 ? this.#to : Math.min(end, this.#to);
    const close = this.#language.island?.close;
    const out = close === undefined ? -1 : this.#text.slice(this.at, stop).indexOf(close);
    this.at = out === -1 ? stop : this.at + out;
    return true;
  }

  #string(): boolean {
    for (const form of this.#language.strings) {
      const found = match(form.open, this.#text, this.at);
      if (found === null) continue;
      const at = this.at;
      this.at += found[0].length;
      const close = form.close ?? found[1] ?? "";
      const parts = form.isHeredoc ? this.#untilLine(close, form) : this.#parts(close, form);
      if (form.isName) this.#push("name", parts.join(""), at, this.at);
      else this.#push("text", "", at, this.at).parts = parts;
      return true;
    }
    return this.#language.blocks === "end" && this.#rubyText();
  }

  /** Of PHP: to the line that begins with the name. */
  #untilLine(name: string, form: StringForm): readonly (string | readonly Token[])[] {
    const end = match(new RegExp(`(?:^|\\n)[ \\t]*${name}\\b`, "g"), this.#text, this.at - 1);
    const stop = end === null ? this.#to : end.index;
    const inner = new Lexer(this.#text, this.#language, this.at, stop, this.#depth);
    const parts = inner.#parts("", form);
    this.at = end === null ? this.#to : end.index + end[0].length;
    return parts;
  }

  #heredoc(token: Token, name: string): void {
    const end = match(new RegExp(`^[ \\t]*${name}\\b`, "gm"), this.#text, this.at);
    const stop = end?.index ?? this.#to;
    const inner = new Lexer(this.#text, this.#language, this.at, stop, this.#depth);
    token.parts = inner.#parts("", {
      open: /x/y,
      escapes: "backslash",
      holes: { open: "#{", close: "}" },
      isMultiline: true,
    });
    this.at = end === null ? this.#to : end.index + end[0].length;
  }

  /** Up to what closes the text; where a line ends first, up to there. */
  #parts(close: string, form: StringForm): readonly (string | readonly Token[])[] {
    const parts: (string | readonly Token[])[] = [];
    let text = "";
    while (this.at < this.#to) {
      const char = this.#text[this.at] ?? "";
      if (close !== "" && this.#text.startsWith(close, this.at)) {
        this.at += close.length;
        if (form.escapes !== "doubled" || !this.#text.startsWith(close, this.at)) break;
        text += close;
        this.at += close.length;
        continue;
      }
      if (char === "\n" && form.isMultiline !== true) break;
      const hole = form.holes === undefined ? undefined : this.#hole(form.holes);
      if (typeof hole === "string") text += hole;
      else if (hole !== undefined) {
        parts.push(text, hole);
        text = "";
      } else if (char === "\\" && form.escapes === "backslash") {
        const next = this.#text[this.at + 1] ?? "";
        text += next === "\n" ? "" : (ESCAPES[next] ?? next);
        this.at += 2;
      } else {
        text += char;
        this.at += 1;
      }
    }
    parts.push(text);
    return parts;
  }

  /** The value that stands here, if one does; a text where it only looks like one. */
  #hole(form: HoleForm): readonly Token[] | string | undefined {
    const { open, close } = form;
    if (open === "{" && (this.#text.startsWith("{{", this.at) || this.#text.startsWith("}}", this.at))) {
      const brace = this.#text[this.at] ?? "";
      this.at += 2;
      return brace;
    }
    if (this.#text.startsWith(open, this.at) && this.#depth < DEEPEST) {
      // The sign of the variable belongs to what is inside.
      this.at += open.endsWith("$") ? open.length - 1 : open.length;
      return this.#inside(close, open === "{");
    }
    return form.isBare ? this.#bare() : undefined;
  }

  #inside(close: string, hasFormat: boolean): readonly Token[] {
    const inner = new Lexer(this.#text, this.#language, this.at, this.#to, this.#depth + 1);
    inner.run(close);
    const tokens = inner.finish();
    this.at = Math.min(inner.at + 1, this.#to);
    // What follows `:` or `!` is how it is printed.
    const format = hasFormat ? tokens.findIndex(({ kind, text }) => kind === "op" && text === ":") : -1;
    const last = tokens.at(-1);
    return format === -1 || last === undefined ? tokens : [...tokens.slice(0, format), last];
  }

  /** `$name`, `$name->field`, `$name[key]`. */
  #bare(): readonly Token[] | undefined {
    const found = match(/\$[A-Za-z_]\w*(?:->[A-Za-z_]\w*|\[(?:'?\w+'?|\$\w+)\])?/y, this.#text, this.at);
    if (found === null) return undefined;
    const withSign = this.#language.name === "php";
    const from = this.at + (withSign ? 0 : 1);
    const length = withSign ? found[0].length : (/^\$\w+/.exec(found[0])?.[0].length ?? 1);
    const inner = new Lexer(this.#text, this.#language, from, this.at + length, this.#depth + 1);
    inner.run();
    this.at += length;
    return inner.finish();
  }

  /** `:name`, `%w[a b]`, `<<~NAME`, `/pattern/`. */
  #rubyText(): boolean {
    const before = this.#tokens.at(-1);
    const isValue =
      before !== undefined &&
      (before.kind === "name" ||
        before.kind === "number" ||
        before.kind === "text" ||
        before.kind === "close");
    const at = this.at;
    const symbol = this.#text[at - 1] === ":" ? null : match(/:([A-Za-z_]\w*[?!]?)/y, this.#text, at);
    if (symbol !== null && !(isValue && before.to === at)) return this.#plain(symbol[0], [symbol[1] ?? ""]);
    const doc = match(/<<[~-]["']?([A-Z_a-z]\w*)["']?/y, this.#text, at);
    if (doc !== null) {
      this.#plain(doc[0], [""]);
      const token = this.#tokens.at(-1);
      if (token !== undefined) this.#heredocs.push({ token, name: doc[1] ?? "" });
      return true;
    }
    if (isValue) return false;
    const words = match(/%([wWiIqQ]?)([[({<|!])/y, this.#text, at);
    if (words !== null) {
      const opener = words[2] ?? "";
      const end = this.#text.indexOf(
        { "[": "]", "(": ")", "{": "}", "<": ">" }[opener] ?? opener,
        at + words[0].length,
      );
      const stop = end === -1 ? this.#to : end;
      return this.#plain(this.#text.slice(at, stop + 1), [this.#text.slice(at + words[0].length, stop)]);
    }
    const pattern = match(/\/(?:[^/\\\n]|\\.)+\/[a-z]*/y, this.#text, at);
    return pattern !== null && this.#plain(pattern[0], [""]);
  }

  #plain(source: string, parts: readonly string[]): boolean {
    this.#push("text", "", this.at, this.at + source.length).parts = parts;
    this.at += source.length;
    return true;
  }

  #word(): boolean {
    const number = match(NUMBER, this.#text, this.at);
    const found = number ?? match(this.#language.names, this.#text, this.at);
    if (found === null) return false;
    const [text] = found;
    const at = this.at;
    this.at += text.length;
    if (this.#language.blocks !== "end" || number !== null || !this.#rubyBlock(text, at)) {
      this.#push(number === null ? "name" : "number", text, at, this.at);
    }
    return true;
  }

  /** Ruby opens blocks with words; true where the word is spent. */
  #rubyBlock(text: string, at: number): boolean {
    const before = this.#tokens.at(-1);
    if (before?.kind === "op" && (before.text === "." || before.text === "&." || before.text === "::"))
      return false;
    // `do: 1`, `end: 2`
    if (this.#text[this.at] === ":" && this.#text[this.at + 1] !== ":") return false;
    if (text === "end") {
      this.#close("block", at, this.at);
      return true;
    }
    const begins =
      before === undefined ||
      before.kind === "line" ||
      before.kind === "open" ||
      (before.kind === "close" && before.text === "block") ||
      (before.kind === "op" && (before.text === ";" || before.text === "=" || before.text === "||="));
    if (text === "do" || text === "then") {
      if (this.#heads > 0) this.#heads -= 1;
      else if (text === "then") return true;
      this.#bracket("block", at, this.at);
      return true;
    }
    if (text === "begin" && begins) {
      this.#bracket("block", at, this.at);
      return true;
    }
    const isPrivate =
      before?.kind === "name" && /^(?:private|public|protected|private_class_method)$/.test(before.text);
    const opens = text === "def" || /^(?:class|module|if|unless|while|until|case|for)$/.test(text);
    if (opens && (begins || (text === "def" && isPrivate))) this.#heads += 1;
    return false;
  }

  #bracket(text: string, at: number, to: number): void {
    this.#open.push({ text, index: this.#tokens.length });
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    this.#push("open", text, at, to);
  }

  /** Closes what it fits, and what was forgotten inside of it. */
  #close(text: string, at: number, to: number): void {
    if ((this.#counts.get(text) ?? 0) === 0) return;
    for (;;) {
      const top = this.#open.pop();
      if (top === undefined) return;
      this.#counts.set(top.text, (this.#counts.get(top.text) ?? 1) - 1);
      const token = this.#tokens[top.index];
      if (token !== undefined) token.match = this.#tokens.length;
      if (top.text !== text) {
        this.#push("close", top.text, at, at);
        continue;
      }
      this.#push("close", text, at, to);
      return;
    }
  }

  #operator(): void {
    const [text] = match(OPERATORS, this.#text, this.at) ?? [this.#text[this.at] ?? " "];
    const at = this.at;
    this.at += text.length;
    if (text in PAIRS) this.#bracket(text, at, this.at);
    else if (CLOSERS.has(text)) {
      const opener = Object.keys(PAIRS).find((key) => PAIRS[key] === text) ?? "";
      this.#close(opener, at, this.at);
    } else if (text === ";" && this.#heads > 0) {
      this.#heads -= 1;
      this.#bracket("block", at, this.at);
    } else {
      if (text === "=" && this.#heads > 0 && this.#isEndless()) this.#heads -= 1;
      this.#push("op", text, at, this.at);
    }
  }

  /** `def name = value`, `def name(a) = value`. */
  #isEndless(): boolean {
    const open = (this.#counts.get("(") ?? 0) > 0;
    const before = this.#tokens.at(-1);
    const second = this.#tokens.at(-2);
    return !open && (before?.kind === "close" || (second?.kind === "name" && second.text === "def"));
  }
}
