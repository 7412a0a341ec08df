/** A place among tokens, from which they are read one after the other. */
import type { Language } from "./language.ts";
import type { Token } from "./lexer.ts";
import type { Annotation } from "./syntax.ts";

const NOT_AFTER_WORDS = new Set([".", "=", ",", ":=", "+=", "->", "?.", "=="]);
/** What a line may begin with that goes on with the one before. */
const GOES_ON = new Set([".", "?.", "&.", "?:", "??", "&&", "||", "->", "?->"]);

/** Brackets in brackets. */
const DEEPEST = 80;

export class Tokens {
  readonly language: Language;
  readonly text: string;
  protected tokens: readonly Token[];
  index = 0;
  /** Annotations that belong to what follows. */
  protected pending: Annotation[] = [];
  /** In brackets lines do not end anything. */
  #brackets = 0;
  #nested = 0;
  #isHead = false;

  constructor(text: string, tokens: readonly Token[], language: Language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
  }

  peek(ahead = 0): Token {
    if (this.#brackets > 0) this.skipLines();
    const token = this.tokens[this.index + ahead] ?? this.tokens.at(-1);
    return token ?? { kind: "end", text: "", at: 0, to: 0 };
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.index += 1;
    return token;
  }

  /** A token, or what stands in brackets. */
  skip(): void {
    const { match } = this.peek();
    this.next();
    if (match !== undefined) this.index = Math.min(match + 1, this.tokens.length - 1);
  }

  skipLines(): void {
    while (this.tokens[this.index]?.kind === "line") this.index += 1;
  }

  skipLine(): void {
    for (;;) {
      const token = this.peek();
      if (token.kind === "end" || token.kind === "close" || token.kind === "line") return;
      if (token.text === ";" || (token.kind === "open" && token.text === "{")) return;
      this.skip();
    }
  }

  /** Where what was read last ends. */
  before(): number {
    return this.tokens[this.index - 1]?.to ?? 0;
  }

  isAtEnd(): boolean {
    const { kind, text } = this.peek();
    return (
      kind === "line" ||
      kind === "end" ||
      kind === "close" ||
      (kind === "op" && (text === ";" || text === ","))
    );
  }

  get isHead(): boolean {
    return this.#isHead;
  }

  /** In a condition, where braces begin what is done. */
  inHead(read: () => void): void {
    const before = this.#isHead;
    this.#isHead = true;
    read();
    this.#isHead = before;
  }

  /** What stands between brackets; both are read. */
  inside<T>(read: () => T, asBlock = false): T {
    const brackets = this.#brackets;
    const isHead = this.#isHead;
    const { match } = this.next();
    // Nobody writes deeper: what stands there is left out.
    if (this.#nested >= DEEPEST && match !== undefined) this.index = match;
    this.#nested += 1;
    this.#brackets = asBlock ? 0 : brackets + 1;
    this.#isHead = false;
    const value = read();
    this.#nested -= 1;
    this.#brackets = brackets;
    this.#isHead = isHead;
    if (match !== undefined) this.index = Math.min(match + 1, this.tokens.length - 1);
    return value;
  }

  /** Whether the next line goes on with this one; then it is where reading goes on. */
  goesOn(): void {
    if (this.tokens[this.index]?.kind !== "line") return;
    let ahead = this.index;
    while (this.tokens[ahead]?.kind === "line") ahead += 1;
    const token = this.tokens[ahead];
    if (token?.kind === "op" && GOES_ON.has(token.text)) this.index = ahead;
  }

  /** Whether the name here is a word of the language and not somebody's name. */
  isWord(): boolean {
    const after = this.tokens[this.index + 1];
    const before = this.tokens[this.index - 1];
    if (before?.kind === "op" && (before.text === "." || before.text === "?.")) return false;
    if (after?.kind === "close" && after.text !== "{" && after.text !== "block") return false;
    if (after?.kind === "open" && after.text === "[")
      return this.language.keywords[this.peek().text] !== "skip";
    return after?.kind !== "op" || !NOT_AFTER_WORDS.has(after.text);
  }

  isWordOf(text: string): boolean {
    const token = this.peek();
    return token.kind === "name" && token.text === text;
  }

  source(at: number, to: number): string {
    return this.text.slice(at, Math.min(to, at + 200));
  }

  /** Index of what closes `<` here, where only types stand between. */
  endOfTypes(): number | undefined {
    let depth = 0;
    for (let index = this.index; index < this.index + 60; index += 1) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === "text" || token.kind === "number") return undefined;
      if (token.text === "<") depth += 1;
      else if (token.text === ">") depth -= 1;
      else if (token.kind === "op" && !/^(?:[,.?:&*]|::|->)$/.test(token.text)) return undefined;
      else if (token.kind === "open" && token.text !== "[" && token.text !== "(") return undefined;
      else if (token.kind === "line") return undefined;
      if (depth === 0) return index;
    }
    return undefined;
  }

  generics(): boolean {
    const end = this.endOfTypes();
    if (end !== undefined) this.index = end + 1;
    return end !== undefined;
  }

  /** A type behind a colon, up to what follows it. */
  typeBehind(): string {
    this.next();
    const { at } = this.peek();
    for (;;) {
      const token = this.peek();
      if (token.kind === "line" || token.kind === "end" || token.kind === "close") break;
      if (token.kind === "op" && (token.text === "=" || token.text === "," || token.text === ";")) break;
      if (token.kind === "open" && (token.text === "{" || token.text === "block")) break;
      if (token.text === "<" && this.generics()) continue;
      this.skip();
    }
    return this.source(at, this.before());
  }

  /** Go: `(c *Client)` before the name of a function. */
  skipIfReceiver(): void {
    const { match } = this.peek();
    const after = match === undefined ? undefined : this.tokens[match + 1];
    const second = match === undefined ? undefined : this.tokens[match + 2];
    if (match !== undefined && after?.kind === "name" && second?.text === "(") this.index = match + 1;
  }
}
