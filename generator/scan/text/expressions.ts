/** Tokens as expressions. Which of them a language has is asked of its row only where the same signs mean different things. */
import type { Token } from "./lexer.ts";
import type { Argument, Call, Entry, Expression } from "./syntax.ts";
import { CHOICES, DEEPEST, PREFIXES, STRENGTH } from "./operators.ts";
import { Terms } from "./terms.ts";

const PREFIX_WORDS = new Set(["await", "try", "new", "not", "throw", "async", "typeof", "yield", "raise"]);
/** Those that are names elsewhere. */
const OWN_PREFIX_WORDS: Readonly<Record<string, RegExp>> = {
  csharp: /^(?:ref|out|in)$/,
  powerquery: /^each$/,
  go: /^(?:go|defer)$/,
  php: /^(?:echo|clone|print|include|require|require_once)$/,
  rust: /^(?:mut|dyn|move)$/,
};
/** Calls of calls. */
const LONGEST = 100;

export abstract class Expressions extends Terms {
  /** One whole value. */
  expression(): Expression {
    const { at } = this.peek();
    if (this.depth >= DEEPEST) {
      this.skip();
      return { kind: "unknown", at, to: this.before() };
    }
    this.depth += 1;
    const value = this.choice(this.binary(1));
    this.depth -= 1;
    return value;
  }

  /** `a ? b : c`, `a if b else c`. */
  protected choice(first: Expression): Expression {
    const token = this.peek();
    if (token.kind === "op" && token.text === "?" && this.language.name !== "kotlin") {
      this.next();
      if (this.isAtEnd() || this.peek().text === ".") return first;
      const one = this.expression();
      if (this.peek().text !== ":")
        return { kind: "choice", at: first.at, to: one.to, when: first, options: [one] };
      this.next();
      this.skipLines();
      const other = this.expression();
      return { kind: "choice", at: first.at, to: other.to, when: first, options: [one, other] };
    }
    if (this.language.name === "python" && this.isWordOf("if")) {
      this.next();
      const when = this.binary(1);
      const options = [first];
      if (this.isWordOf("else")) {
        this.next();
        options.push(this.expression());
      }
      return { kind: "choice", at: first.at, to: this.before(), when, options };
    }
    return first;
  }

  protected operator(): string | undefined {
    const { kind, text } = this.peek();
    if (kind !== "op" && kind !== "name") return undefined;
    if (text === this.language.concat && kind === "op") return text;
    if (text === "not" && this.peek(1).text === "in") return text;
    if (!Object.hasOwn(STRENGTH, text)) return undefined;
    if (text === "in" && (this.language.name === "ruby" || this.language.bracket !== undefined))
      return undefined;
    return text;
  }

  protected binary(weakest: number): Expression {
    let left = this.unary();
    for (let count = 0; ; count += 1) {
      this.goesOn();
      const op = this.operator();
      if (op === undefined) return left;
      const strength = STRENGTH[op] ?? (op === "not" ? 3 : 5);
      if (strength < weakest) return left;
      this.next();
      if (op === "not") this.next();
      if (op === "is" && this.peek().text === "not") this.next();
      this.skipLines();
      const right = this.binary(strength + 1);
      left =
        count > LONGEST && left.kind !== "join"
          ? { kind: "unknown", at: left.at, to: right.to }
          : joined(op, left, right);
    }
  }

  protected unary(): Expression {
    const token = this.peek();
    if (token.kind === "op" && PREFIXES.has(token.text)) {
      this.next();
      if (this.isAtEnd()) return { kind: "unknown", at: token.at, to: token.to };
      return this.guarded(() => this.unary());
    }
    if (token.kind === "name" && this.isPrefixWord(token.text) && this.beginsValue(this.peek(1))) {
      this.next();
      if (token.text === "try" && /^[?!]$/.test(this.peek().text)) this.next();
      if (token.text === "new") return this.created(token.at);
      return this.guarded(() => this.unary());
    }
    return this.postfix(this.primary());
  }

  protected isPrefixWord(text: string): boolean {
    return PREFIX_WORDS.has(text) || OWN_PREFIX_WORDS[this.language.name]?.test(text) === true;
  }

  protected beginsValue(token: Token): boolean {
    return (
      token.kind === "name" ||
      token.kind === "text" ||
      token.kind === "number" ||
      token.kind === "open" ||
      (token.kind === "op" && /^[?!@&*.]$/.test(token.text))
    );
  }

  /** `new X(…) { a = 1 }`, `new[] { 1 }`, `new() { … }`. */
  protected created(at: number): Expression {
    let of: Expression = { kind: "name", name: "", at, to: at };
    if (this.peek().kind === "name") {
      const { text, to } = this.next();
      of = { kind: "name", name: text, at, to };
      while (/^(?:\.|::|\\)$/.test(this.peek().text) && this.peek(1).kind === "name") {
        this.next();
        const name = this.next();
        of = { kind: "member", of, name: name.text, at, to: name.to };
      }
      if (this.peek().text === "<") this.generics();
    }
    if (this.peek().text === "?") this.next();
    while (this.peek().kind === "open" && this.peek().text === "[") this.skip();
    const open = this.index;
    const args = this.peek().kind === "open" && this.peek().text === "(" ? this.arguments() : [];
    let call: Call = { kind: "call", at, to: this.before(), of, args, isNew: true, open };
    if (this.peek().kind === "open" && this.peek().text === "{" && this.language.name !== "php") {
      call = { ...call, values: this.braced(), to: this.before() };
    }
    return this.postfix(call);
  }

  protected postfix(first: Expression): Expression {
    let value = first;
    for (let count = 0; ; count += 1) {
      if (count > LONGEST) {
        value = { kind: "unknown", at: value.at, to: value.to };
        count = 0;
      }
      this.goesOn();
      const further = this.further(value);
      if (further === undefined) return value;
      value = further;
    }
  }

  protected further(value: Expression): Expression | undefined {
    const token = this.peek();
    const isNear = token.at === this.before();
    if (token.kind === "op") return this.member(value, token, isNear);
    if (token.kind === "open") return this.applied(value, token, isNear);
    if (
      token.kind === "name" &&
      /^(?:as|with)$/.test(token.text) &&
      this.language.types !== "none" &&
      this.language.name !== "python" &&
      this.language.name !== "php"
    ) {
      this.next();
      if (/^[?!]$/.test(this.peek().text)) this.next();
      if (token.text === "with") return value;
      this.primary();
      if (this.peek().text === "<") this.generics();
      while (this.peek().text === "?" && this.peek().at === this.before()) this.next();
      return value;
    }
    return this.language.trailing === "command" ? this.command(value, token, isNear) : undefined;
  }

  protected member(value: Expression, token: Token, isNear: boolean): Expression | undefined {
    const { text } = token;
    const isConcat = text === "." && this.language.concat === ".";
    if (/^(?:\.|\?\.|->|\?->|::|&\.)$/.test(text) && !isConcat) {
      this.next();
      this.skipLines();
      const name = this.peek();
      if (text === "::" && name.text === "<") return this.generics() ? value : undefined;
      if (name.kind === "open" && name.text === "(") {
        // Go: `x.(Type)`.
        this.skip();
        return value;
      }
      if (name.kind === "name" || name.kind === "number") {
        this.next();
        return { kind: "member", of: value, name: name.text.replace(/^\$/, ""), at: value.at, to: name.to };
      }
      if (name.kind === "text" || (name.kind === "open" && name.text === "{")) {
        this.skip();
        return { kind: "index", of: value, at: value.at, to: this.before() };
      }
      return value;
    }
    if (text === "<" && this.isTyped(value, isNear)) return this.generics() ? value : undefined;
    if ((text === "!" || text === "!!" || text === "++" || text === "--") && isNear) {
      this.next();
      return value;
    }
    if (text === "?" && isNear && this.language.name !== "ruby" && this.language.name !== "php") {
      const after = this.peek(1);
      const isOptional = after.text === "[" && after.at === token.to;
      if (!isOptional && !(after.kind === "line" || after.kind === "close" || /^[;,.=)]$/.test(after.text)))
        return undefined;
      this.next();
      return value;
    }
    return undefined;
  }

  /** Whether `<` begins types: `Get<Page<Job>>(…)`. */
  protected isTyped(value: Expression, isNear: boolean): boolean {
    if (!isNear || (value.kind !== "name" && value.kind !== "member")) return false;
    if (this.language.types === "none" || this.language.name === "python") return false;
    const end = this.endOfTypes();
    const after = end === undefined ? undefined : this.tokens[end + 1];
    if (after === undefined) return false;
    if (after.kind === "open" || after.kind === "close" || after.kind === "line" || after.kind === "end")
      return true;
    return (
      /^(?:[.,;?>=]|::|\{)$/.test(after.text) || (after.kind === "name" && this.language.types === "before")
    );
  }

  protected applied(value: Expression, token: Token, isNear: boolean): Expression | undefined {
    if (token.text === "(") {
      if (!isNear && this.language.trailing === "command") return undefined;
      const open = this.index;
      const args = this.arguments();
      return { kind: "call", at: value.at, to: this.before(), of: value, args, open };
    }
    if (token.text === "[") {
      if (this.language.bracket === "record") return this.field(value);
      if (!isNear && this.language.hasLines) return undefined;
      const index = this.inside(() => (this.peek().kind === "close" ? undefined : this.indexed()));
      return {
        kind: "index",
        at: value.at,
        to: this.before(),
        of: value,
        ...(index !== undefined && { index }),
      };
    }
    if (token.text === "block") {
      return this.language.blocks === "end" && !this.isHead && value.kind !== "text"
        ? this.withBlock(value)
        : undefined;
    }
    return this.braceBehind(value);
  }

  protected indexed(): Expression {
    const first = this.expression();
    while (this.peek().kind !== "close" && this.peek().kind !== "end") this.skip();
    return first;
  }

  /** Power Query: `row[name]`, `table{0}`, `row[[a], [b]]`. */
  protected field(value: Expression): Expression {
    const at = this.peek().at;
    const { kind, text } = this.peek(1);
    const isOne = kind === "name" && this.peek(2).kind === "close";
    this.skip();
    const index: Expression = isOne
      ? { kind: "text", at, to: this.before(), parts: [text] }
      : { kind: "unknown", at, to: this.before() };
    return { kind: "index", at: value.at, to: this.before(), of: value, index };
  }

  protected braceBehind(value: Expression): Expression | undefined {
    const { language } = this;
    if (language.bracket === "record") {
      const index = this.inside(() => (this.peek().kind === "close" ? undefined : this.indexed()));
      return {
        kind: "index",
        at: value.at,
        to: this.before(),
        of: value,
        ...(index !== undefined && { index }),
      };
    }
    if (
      language.trailing !== undefined &&
      !this.isHead &&
      (value.kind === "call" || value.kind === "member" || value.kind === "name")
    ) {
      return this.withBlock(value);
    }
    const isType =
      value.kind === "name" || value.kind === "member" || value.kind === "index" || value.kind === "unknown";
    if (language.brace === "block" && language.name !== "php" && isType && !this.isHead) {
      const of: Expression = value;
      const values = this.braced();
      return { kind: "call", at: value.at, to: this.before(), of, args: [], isNew: true, values };
    }
    return undefined;
  }

  protected withBlock(value: Expression): Expression {
    const block = this.lambda();
    if (value.kind === "call" && value.block === undefined) return { ...value, block, to: this.before() };
    return { kind: "call", at: value.at, to: this.before(), of: value, args: [], block };
  }

  /** Ruby: `get "x", y`. */
  protected command(value: Expression, token: Token, isNear: boolean): Expression | undefined {
    if (isNear || (value.kind !== "name" && value.kind !== "member")) return undefined;
    const isValue =
      token.kind === "text" ||
      token.kind === "number" ||
      (token.kind === "op" && token.text === "**") ||
      (token.kind === "name" && !/^(?:if|unless|while|until|and|or|not|in|rescue|then|is)$/.test(token.text));
    if (!isValue) return undefined;
    const args: Argument[] = [];
    const entries: Entry[] = [];
    do {
      if (this.peek().text === ",") this.next();
      this.skipLines();
      this.argument(args, entries);
    } while (this.peek().text === ",");
    return { kind: "call", at: value.at, to: this.before(), of: value, args: withEntries(args, entries) };
  }

  arguments(): readonly Argument[] {
    const args: Argument[] = [];
    const entries: Entry[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        this.argument(args, entries);
        if (this.index === before) this.next();
      }
    });
    return withEntries(args, entries);
  }

  protected argument(args: Argument[], entries: Entry[]): void {
    const token = this.peek();
    if (token.kind === "op" && (token.text === "," || token.text === ";")) {
      this.next();
      return;
    }
    if (token.kind === "op" && /^(?:\*|\*\*|\.\.\.|&)$/.test(token.text)) {
      this.next();
      if (!this.isAtEnd())
        args.push({ value: this.expression(), ...(token.text !== "&" && { isSpread: true }) });
      return;
    }
    const after = this.peek(1);
    const isNamed =
      token.kind === "name" &&
      after.kind === "op" &&
      (after.text === "=" || (after.text === ":" && this.language.name !== "python"));
    if (isNamed) {
      this.next();
      this.next();
      // Ruby: `f(name:)` is `f(name: name)`.
      const value: Expression = this.isAtEnd()
        ? { kind: "name", name: token.text, at: token.at, to: token.to }
        : this.expression();
      args.push({ name: token.text, value });
      return;
    }
    let value = this.expression();
    for (let count = 0; count < 4 && this.isDeclaredAgain(value); count += 1) value = this.expression();
    const sign = this.peek().text;
    if (sign === "=>" || (sign === ":" && value.kind === "text")) {
      this.next();
      entries.push({ key: value, value: this.expression() });
    } else args.push({ value: this.comprehended(value) });
  }
}

/** What is joined by the same sign is one list, however long. */
function joined(op: string, left: Expression, right: Expression): Expression {
  const at = left.at;
  const { to } = right;
  if (CHOICES.has(op)) {
    const options = left.kind === "choice" && left.when === undefined ? left.options : [left];
    return { kind: "choice", at, to, options: [...options, right] };
  }
  if (left.kind === "join" && left.op === op) {
    (left.items as Expression[]).push(right);
    return { ...left, to };
  }
  return { kind: "join", at, to, op, items: [left, right] };
}

function withEntries(args: Argument[], entries: readonly Entry[]): readonly Argument[] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return args;
  return [
    ...args,
    { value: { kind: "dict", at: first.key?.at ?? first.value.at, to: last.value.to, entries } },
  ];
}
