/** Tokens as expressions. Which of them a language has is asked of its row only where the same signs mean different things. */
import type { Token } from "./lexer.ts";
import type {
  Annotation,
  Argument,
  Call,
  Dict,
  Entry,
  Expression,
  Func,
  List,
  Loop,
  Node,
  Parameter,
} from "./syntax.ts";
import { Tokens } from "./tokens.ts";

/** How strongly operators bind. */
const STRENGTH: Readonly<Record<string, number>> = {
  "??": 1,
  "||": 1,
  or: 1,
  "?:": 1,
  xor: 1,
  "&&": 2,
  and: 2,
  "==": 3,
  "===": 3,
  "!=": 3,
  "!==": 3,
  "<": 3,
  ">": 3,
  "<=": 3,
  ">=": 3,
  "<=>": 3,
  "=~": 3,
  "!~": 3,
  in: 3,
  is: 3,
  instanceof: 3,
  "<>": 3,
  "|": 4,
  "^": 4,
  "..": 4,
  "...": 4,
  "..<": 4,
  to: 4,
  until: 4,
  downTo: 4,
  "+": 5,
  "-": 5,
  "<<": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  "//": 6,
  "**": 7,
};
const CHOICES = new Set(["??", "||", "or", "?:"]);
const PREFIXES = new Set(["!", "-", "+", "~", "&", "*", "**", "...", "@", "<-", "#", "^"]);
const PREFIX_WORDS = new Set(["await", "try", "new", "not", "throw", "async", "typeof", "yield", "raise"]);
/** Those that are names elsewhere. */
const OWN_PREFIX_WORDS: Readonly<Record<string, RegExp>> = {
  csharp: /^(?:ref|out|in)$/,
  powerquery: /^each$/,
  go: /^(?:go|defer)$/,
  php: /^(?:echo|clone|print|include|require|require_once)$/,
  rust: /^(?:mut|dyn|move)$/,
};
/** Brackets in brackets, and calls of calls: nobody writes more. */
const DEEPEST = 120;
const LONGEST = 100;

export abstract class Expressions extends Tokens {
  #depth = 0;

  abstract statements(): Node[];
  abstract func(): Func | undefined;

  isPrefix(text: string): boolean {
    return PREFIXES.has(text) || (text === "." && this.language.name === "swift");
  }

  /** One whole value. */
  expression(): Expression {
    const { at } = this.peek();
    if (this.#depth >= DEEPEST) {
      this.skip();
      return { kind: "unknown", at, to: this.before() };
    }
    this.#depth += 1;
    const value = this.#choice(this.#binary(1));
    this.#depth -= 1;
    return value;
  }

  /** `a ? b : c`, `a if b else c`. */
  #choice(first: Expression): Expression {
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
      const when = this.#binary(1);
      const options = [first];
      if (this.isWordOf("else")) {
        this.next();
        options.push(this.expression());
      }
      return { kind: "choice", at: first.at, to: this.before(), when, options };
    }
    return first;
  }

  #operator(): string | undefined {
    const { kind, text } = this.peek();
    if (kind !== "op" && kind !== "name") return undefined;
    if (text === this.language.concat && kind === "op") return text;
    if (text === "not" && this.peek(1).text === "in") return text;
    if (!Object.hasOwn(STRENGTH, text)) return undefined;
    if (text === "in" && (this.language.name === "ruby" || this.language.bracket !== undefined))
      return undefined;
    return text;
  }

  #binary(weakest: number): Expression {
    let left = this.#unary();
    for (let count = 0; ; count += 1) {
      this.goesOn();
      const op = this.#operator();
      if (op === undefined) return left;
      const strength = STRENGTH[op] ?? (op === "not" ? 3 : 5);
      if (strength < weakest) return left;
      this.next();
      if (op === "not") this.next();
      if (op === "is" && this.peek().text === "not") this.next();
      this.skipLines();
      const right = this.#binary(strength + 1);
      left =
        count > LONGEST && left.kind !== "join"
          ? { kind: "unknown", at: left.at, to: right.to }
          : joined(op, left, right);
    }
  }

  #unary(): Expression {
    const token = this.peek();
    if (token.kind === "op" && PREFIXES.has(token.text)) {
      this.next();
      if (this.isAtEnd()) return { kind: "unknown", at: token.at, to: token.to };
      return this.#guarded(() => this.#unary());
    }
    if (token.kind === "name" && this.#isPrefixWord(token.text) && this.#beginsValue(this.peek(1))) {
      this.next();
      if (token.text === "try" && /^[?!]$/.test(this.peek().text)) this.next();
      if (token.text === "new") return this.#created(token.at);
      return this.#guarded(() => this.#unary());
    }
    return this.#postfix(this.#primary());
  }

  #isPrefixWord(text: string): boolean {
    return PREFIX_WORDS.has(text) || OWN_PREFIX_WORDS[this.language.name]?.test(text) === true;
  }

  #guarded(read: () => Expression): Expression {
    if (this.#depth >= DEEPEST) {
      const { at } = this.peek();
      this.skip();
      return { kind: "unknown", at, to: this.before() };
    }
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #beginsValue(token: Token): boolean {
    return (
      token.kind === "name" ||
      token.kind === "text" ||
      token.kind === "number" ||
      token.kind === "open" ||
      (token.kind === "op" && /^[?!@&*.]$/.test(token.text))
    );
  }

  /** `new X(…) { a = 1 }`, `new[] { 1 }`, `new() { … }`. */
  #created(at: number): Expression {
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
      call = { ...call, values: this.#braced(), to: this.before() };
    }
    return this.#postfix(call);
  }

  #postfix(first: Expression): Expression {
    let value = first;
    for (let count = 0; ; count += 1) {
      if (count > LONGEST) {
        value = { kind: "unknown", at: value.at, to: value.to };
        count = 0;
      }
      this.goesOn();
      const further = this.#further(value);
      if (further === undefined) return value;
      value = further;
    }
  }

  #further(value: Expression): Expression | undefined {
    const token = this.peek();
    const isNear = token.at === this.before();
    if (token.kind === "op") return this.#member(value, token, isNear);
    if (token.kind === "open") return this.#applied(value, token, isNear);
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
      this.#primary();
      if (this.peek().text === "<") this.generics();
      while (this.peek().text === "?" && this.peek().at === this.before()) this.next();
      return value;
    }
    return this.language.trailing === "command" ? this.#command(value, token, isNear) : undefined;
  }

  #member(value: Expression, token: Token, isNear: boolean): Expression | undefined {
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
    if (text === "<" && this.#isTyped(value, isNear)) return this.generics() ? value : undefined;
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
  #isTyped(value: Expression, isNear: boolean): boolean {
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

  #applied(value: Expression, token: Token, isNear: boolean): Expression | undefined {
    if (token.text === "(") {
      if (!isNear && this.language.trailing === "command") return undefined;
      const open = this.index;
      const args = this.arguments();
      return { kind: "call", at: value.at, to: this.before(), of: value, args, open };
    }
    if (token.text === "[") {
      if (this.language.bracket === "record") return this.#field(value);
      if (!isNear && this.language.hasLines) return undefined;
      const index = this.inside(() => (this.peek().kind === "close" ? undefined : this.#indexed()));
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
        ? this.#withBlock(value)
        : undefined;
    }
    return this.#braceBehind(value);
  }

  #indexed(): Expression {
    const first = this.expression();
    while (this.peek().kind !== "close" && this.peek().kind !== "end") this.skip();
    return first;
  }

  /** Power Query: `row[name]`, `table{0}`, `row[[a], [b]]`. */
  #field(value: Expression): Expression {
    const at = this.peek().at;
    const { kind, text } = this.peek(1);
    const isOne = kind === "name" && this.peek(2).kind === "close";
    this.skip();
    const index: Expression = isOne
      ? { kind: "text", at, to: this.before(), parts: [text] }
      : { kind: "unknown", at, to: this.before() };
    return { kind: "index", at: value.at, to: this.before(), of: value, index };
  }

  #braceBehind(value: Expression): Expression | undefined {
    const { language } = this;
    if (language.bracket === "record") {
      const index = this.inside(() => (this.peek().kind === "close" ? undefined : this.#indexed()));
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
      return this.#withBlock(value);
    }
    const isType =
      value.kind === "name" || value.kind === "member" || value.kind === "index" || value.kind === "unknown";
    if (language.brace === "block" && language.name !== "php" && isType && !this.isHead) {
      const of: Expression = value;
      const values = this.#braced();
      return { kind: "call", at: value.at, to: this.before(), of, args: [], isNew: true, values };
    }
    return undefined;
  }

  #withBlock(value: Expression): Expression {
    const block = this.lambda();
    if (value.kind === "call" && value.block === undefined) return { ...value, block, to: this.before() };
    return { kind: "call", at: value.at, to: this.before(), of: value, args: [], block };
  }

  /** Ruby: `get "x", y`. */
  #command(value: Expression, token: Token, isNear: boolean): Expression | undefined {
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
      this.#argument(args, entries);
    } while (this.peek().text === ",");
    return { kind: "call", at: value.at, to: this.before(), of: value, args: withEntries(args, entries) };
  }

  arguments(): readonly Argument[] {
    const args: Argument[] = [];
    const entries: Entry[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        this.#argument(args, entries);
        if (this.index === before) this.next();
      }
    });
    return withEntries(args, entries);
  }

  #argument(args: Argument[], entries: Entry[]): void {
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
    } else args.push({ value: this.#comprehended(value) });
  }

  /** `x for x in y if z`. */
  #comprehended(item: Expression): Expression {
    if (this.language.name !== "python" || !(this.isWordOf("for") || this.isWordOf("async"))) return item;
    const loops: { targets: Expression[]; over: Expression[] }[] = [];
    while (this.isWordOf("for") || this.isWordOf("async") || this.isWordOf("if")) {
      const word = this.next().text;
      if (word === "async") continue;
      if (word === "if") {
        loops.at(-1)?.over.push(this.#binary(1));
        continue;
      }
      const targets = this.loopTargets();
      if (this.isWordOf("in")) this.next();
      loops.push({ targets, over: [this.#binary(1)] });
    }
    return loops.reduceRight<Expression>(
      (inner, { targets, over }): Loop => ({
        kind: "loop",
        at: item.at,
        to: this.before(),
        isEach: true,
        targets,
        over,
        body: [inner],
      }),
      item,
    );
  }

  loopTargets(): Expression[] {
    const targets: Expression[] = [];
    do {
      if (this.peek().text === ",") this.next();
      targets.push(this.#postfix(this.#primary()));
    } while (this.peek().text === ",");
    return targets;
  }

  #primary(): Expression {
    const token = this.peek();
    const { at, to } = token;
    switch (token.kind) {
      case "text":
        return this.#text(this.next());
      case "number":
        this.next();
        return { kind: "number", at, to, text: token.text };
      case "open":
        return this.#bracketed(token);
      case "name":
        return this.#named(token);
      case "op":
        if (token.text === "." && this.peek(1).kind === "name") {
          // Swift: `.post` of a type that is known.
          this.next();
          return { kind: "name", name: this.next().text, at, to: this.before() };
        }
        if (token.text === "->" && this.language.name === "ruby") return this.#arrow();
        break;
      default:
    }
    if (token.kind === "op" && !/^[;,:)]$/.test(token.text)) this.next();
    return { kind: "unknown", at, to };
  }

  #text(token: Token): Expression {
    const parts = this.#partsOf(token);
    // Texts that stand one behind the other are one.
    while (this.peek().kind === "text" && this.#joinsTexts()) parts.push(...this.#partsOf(this.next()));
    return { kind: "text", at: token.at, to: this.before(), parts };
  }

  #joinsTexts(): boolean {
    return this.language.name === "python" || this.language.name === "ruby" || this.language.name === "dart";
  }

  #partsOf(token: Token): (string | Expression)[] {
    return (token.parts ?? []).map((part) => (typeof part === "string" ? part : this.#hole(part)));
  }

  #hole(tokens: readonly Token[]): Expression {
    const outer = this.tokens;
    const { index } = this;
    this.tokens = tokens;
    this.index = 0;
    const value = this.#guarded(() => this.expression());
    this.tokens = outer;
    this.index = index;
    return value;
  }

  #named(token: Token): Expression {
    const { text, at, to } = token;
    if (text === "let" && this.language.bracket === "record") return this.#letIn();
    if (text === "map" && this.language.name === "go" && this.peek(1).text === "[") return this.#ofType(at);
    if (text === "lambda" && this.language.name === "python") return this.#arrow();
    if (
      (/^(?:fn|func|function|fun)$/.test(text) && this.language.keywords[text] === "function") ||
      (text === "fn" && this.language.name === "php")
    ) {
      return this.func() ?? { kind: "unknown", at, to };
    }
    if (
      text === "if" &&
      (this.language.hasLines ? this.language.trailing === "lambda" : this.language.bracket === "record")
    )
      return this.#conditional();
    const after = this.peek(1);
    if (
      after.kind === "op" &&
      (after.text === "=>" || (after.text === "->" && this.language.name === "java")) &&
      this.language.types === "before" &&
      this.language.name !== "php"
    )
      return this.#arrow();
    this.next();
    return { kind: "name", name: text, at, to };
  }

  /** Power Query: `let a = 1, b = 2 in c`. */
  #letIn(): Expression {
    const { at } = this.next();
    const body: Expression[] = [];
    while (this.peek().kind !== "end" && this.peek().kind !== "close" && !this.isWordOf("in")) {
      const before = this.index;
      if (this.peek().kind === "name" && this.peek(1).text === "=") {
        const name = this.next();
        this.next();
        const value = this.expression();
        const target: Expression = { kind: "name", name: name.text, at: name.at, to: name.to };
        const named = value.kind === "function" && value.name === "" ? { ...value, name: name.text } : value;
        body.push({
          kind: "assign",
          at: name.at,
          to: this.before(),
          op: "=",
          targets: [target],
          value: named,
        });
      }
      if (this.index === before || this.peek().text === ",") this.next();
    }
    if (this.isWordOf("in")) this.next();
    if (!this.isAtEnd()) body.push(this.expression());
    return { kind: "block", at, to: this.before(), body };
  }

  /** Go: `map[string]string{ … }`, `[]string{ … }`. */
  #ofType(at: number): Expression {
    for (let count = 0; count < 20; count += 1) {
      const token = this.peek();
      if (token.kind === "open" && token.text === "{") {
        if (this.isHead) break;
        const values = this.#braced();
        return {
          kind: "call",
          at,
          to: this.before(),
          of: { kind: "name", name: "map", at, to: at },
          args: [],
          isNew: true,
          values,
        };
      }
      const isPart =
        token.kind === "name" ||
        (token.kind === "open" && token.text === "[") ||
        (token.kind === "op" && /^[.*]$/.test(token.text));
      if (!isPart) break;
      if (/^(?:interface|struct)$/.test(token.text) && this.peek(1).text === "{") this.next();
      this.skip();
    }
    return { kind: "unknown", at, to: this.before() };
  }

  /** `if (a) b else c`, `if a then b else c`. */
  #conditional(): Expression {
    const { at } = this.next();
    const options: Expression[] = [];
    let when: Expression | undefined;
    this.inHead(() => {
      when = this.expression();
    });
    if (this.isWordOf("then")) this.next();
    for (;;) {
      this.skipLines();
      options.push(
        this.peek().text === "{" && this.language.bracket === undefined
          ? { kind: "block", at: this.peek().at, body: this.braces(), to: this.before() }
          : this.expression(),
      );
      if (!this.isWordOf("else")) break;
      this.next();
    }
    return { kind: "choice", at, to: this.before(), options, ...(when !== undefined && { when }) };
  }

  #bracketed(token: Token): Expression {
    const { at, text } = token;
    if (text === "(") {
      if (this.#isArrow(token)) return this.#arrow();
      const items = this.#items();
      const [first] = items;
      // `(string) x`
      if (
        this.language.types === "before" &&
        first !== undefined &&
        items.length === 1 &&
        this.#isCast(first)
      )
        return this.#unary();
      return items.length === 1 && first !== undefined
        ? first
        : { kind: "list", at, to: this.before(), items, isTuple: true };
    }
    if (text === "[" && this.language.name === "go" && this.peek(1).kind === "close") return this.#ofType(at);
    if (text === "[") return this.#square(at);
    if (text === "block") return { kind: "block", at, body: this.braces(), to: this.before() };
    if (this.language.brace === "lambda") return this.lambda();
    return this.#braced();
  }

  #isCast(first: Expression): boolean {
    if (first.kind !== "name" && first.kind !== "member" && first.kind !== "index") return false;
    const { kind, text } = this.peek();
    return (
      kind === "text" ||
      kind === "number" ||
      (kind === "name" && !Object.hasOwn(STRENGTH, text) && !/^(?:as|is)$/.test(text)) ||
      (kind === "open" && text === "(" && first.kind === "name" && /^[a-zA-Z]/.test(first.name))
    );
  }

  #isArrow({ match }: Token): boolean {
    const after = match === undefined ? undefined : this.tokens[match + 1];
    return (
      after?.kind === "op" &&
      (after.text === "=>" || (after.text === "->" && this.language.types === "before")) &&
      this.language.name !== "php"
    );
  }

  /** Values with commas between, without the brackets. */
  #items(): Expression[] {
    const items: Expression[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        const { kind, text } = this.peek();
        if (kind === "op" && !this.isPrefix(text)) this.next();
        else {
          let value = this.expression();
          if (this.isDeclaredAgain(value)) value = this.expression();
          if (this.peek().text === "=" && this.peek().kind === "op") value = this.#given(value);
          items.push(this.#comprehended(value));
        }
        if (this.index === before) this.next();
      }
    });
    return items;
  }

  /** `using (var x = …)`, `while ((line = …) != null)`. */
  #given(target: Expression): Expression {
    this.next();
    const value = this.expression();
    return { kind: "assign", at: target.at, to: this.before(), op: "=", targets: [target], value };
  }

  /** A list, or names with values. */
  #square(at: number): Expression {
    const { items, entries } = this.#mixed();
    const isDict = entries.length > 0 || this.language.bracket === "record";
    if (!isDict) return { kind: "list", at, to: this.before(), items };
    return {
      kind: "dict",
      at,
      to: this.before(),
      entries: [...entries, ...items.map((value) => ({ value }))],
    };
  }

  #braced(): Dict | List {
    const { at } = this.peek();
    const { items, entries } = this.#mixed();
    if (entries.length === 0 && !(items.length === 0 && this.language.brace === "dict"))
      return { kind: "list", at, to: this.before(), items };
    return {
      kind: "dict",
      at,
      to: this.before(),
      entries: [...entries, ...items.map((value) => ({ value }))],
    };
  }

  #mixed(): { items: Expression[]; entries: Entry[] } {
    const items: Expression[] = [];
    const entries: Entry[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        const token = this.peek();
        if (token.kind === "op" && !this.isPrefix(token.text)) this.next();
        else this.#entry(items, entries);
        if (this.index === before) this.next();
      }
    });
    return { items, entries };
  }

  #entry(items: Expression[], entries: Entry[]): void {
    const token = this.peek();
    if (token.kind === "op" && /^(?:\*\*|\.\.\.|\*)$/.test(token.text)) {
      this.next();
      if (!this.isAtEnd()) entries.push({ value: this.expression() });
      return;
    }
    const sign = this.peek(1);
    const isName =
      token.kind === "name" &&
      sign.kind === "op" &&
      (sign.text === "=" ||
        (sign.text === ":" && this.language.name !== "python" && this.language.name !== "swift"));
    const key: Expression = isName ? this.#nameAsText(this.next()) : this.#binary(1);
    const { text } = this.peek();
    if (text !== ":" && text !== "=>" && text !== "=" && text !== "->") {
      items.push(this.#comprehended(this.#choice(key)));
      return;
    }
    this.next();
    if (this.isAtEnd()) return;
    const value = this.expression();
    // C#: `["name"] = value`.
    const [only] = key.kind === "list" && key.items.length === 1 ? key.items : [];
    entries.push({ key: only ?? key, value: this.#comprehended(value) });
  }

  #nameAsText({ text, at, to }: Token): Expression {
    return { kind: "text", at, to, parts: [text] };
  }

  /** `(a, b) => c`, `a -> c`, `lambda a: c`, `->(a) { c }`. */
  #arrow(): Func {
    const { at } = this.peek();
    let parameters: readonly Parameter[] = [];
    if (this.peek().text === "lambda") {
      this.next();
      parameters = this.bareParameters();
    } else {
      if (this.peek().text === "->") this.next();
      if (this.peek().kind === "open" && this.peek().text === "(") parameters = this.parameters();
      else if (this.peek().kind === "name") parameters = [{ name: this.next().text, annotations: [] }];
    }
    if (/^(?:=>|->|:)$/.test(this.peek().text)) this.next();
    const body = this.bodyOf();
    return { kind: "function", at, to: this.before(), name: "", annotations: [], parameters, ...body };
  }

  /** `{ a, b -> … }`, `{ a in … }`, `{ |a| … }`. */
  lambda(): Func {
    const { at } = this.peek();
    let parameters: readonly Parameter[] = [];
    const body = this.inside(() => {
      this.skipLines();
      parameters = this.#lambdaParameters();
      return this.statements();
    }, true);
    return { kind: "function", at, to: this.before(), name: "", annotations: [], parameters, body };
  }

  #lambdaParameters(): readonly Parameter[] {
    const names: string[] = [];
    if (this.peek().text === "|") {
      this.next();
      while (this.peek().text !== "|" && this.peek().kind !== "line" && this.peek().kind !== "end") {
        const { kind, text } = this.next();
        if (kind === "name") names.push(text);
      }
      if (this.peek().text === "|") this.next();
    } else if (this.language.brace === "lambda") {
      const isEnd = (token: Token | undefined): boolean =>
        token?.kind === "op"
          ? token.text === "->"
          : token?.kind === "name" && token.text === "in" && this.language.name === "swift";
      let end = this.index;
      while (end < this.index + 40 && !isEnd(this.tokens[end])) {
        const kind = this.tokens[end]?.kind;
        if (
          kind === undefined ||
          kind === "line" ||
          kind === "end" ||
          (kind === "close" && this.tokens[end]?.text === "{")
        )
          return [];
        end += 1;
      }
      if (!isEnd(this.tokens[end])) return [];
      for (; this.index < end; this.index += 1) {
        const { kind, text } = this.peek();
        if (kind === "name" && this.tokens[this.index - 1]?.text !== ":") names.push(text);
      }
      this.index = end + 1;
    }
    return names.map((name) => ({ name, annotations: [] }));
  }

  /** Statements in braces. */
  braces(): Node[] {
    return this.inside(() => this.statements(), true);
  }

  /** Python: a colon and a line stand before what is done. */
  toBlock(): void {
    if (this.peek().text === ":" && this.language.name === "python") {
      this.next();
      if (this.tokens[this.index]?.kind === "line") this.skipLines();
    }
  }

  bodyOf(): { readonly body: readonly Node[]; readonly isExpression?: true } {
    const { kind, text } = this.peek();
    if (
      kind === "open" &&
      (text === "block" ||
        (text === "{" && !(this.language.brace === "dict" && this.language.blocks === "indent")))
    )
      return { body: this.braces() };
    this.skipLines();
    return { body: [this.#guarded(() => this.expression())], isExpression: true };
  }

  /** To what a function does; false where it does nothing. */
  toBody(): boolean {
    for (let count = 0; count < 60; count += 1) {
      this.toBlock();
      const token = this.peek();
      const before = this.tokens[this.index - 1];
      if (token.kind === "open" && (token.text === "block" || token.text === "{")) {
        if (!(before?.kind === "name" && /^(?:interface|struct)$/.test(before.text))) return true;
      } else if (token.kind === "op" && (token.text === "=" || token.text === "=>")) {
        this.next();
        return true;
      } else if (
        token.kind === "line" ||
        token.kind === "end" ||
        token.kind === "close" ||
        token.text === ";" ||
        token.text === ","
      )
        return false;
      else if (this.language.name === "python" && before?.text === ":") return true;
      if (token.text === "<" && this.generics()) continue;
      this.skip();
    }
    return false;
  }

  isHeadOfMethod(): boolean {
    const { kind, text } = this.peek();
    return (
      (kind === "open" && text === "{") ||
      (kind === "op" && /^(?:=>|;|:)$/.test(text)) ||
      (kind === "name" && /^(?:throws|where|async)$/.test(text))
    );
  }

  /** Whether what was read was the type of what follows. */
  isDeclaredAgain(value: Expression): boolean {
    if (this.language.types !== "before") return false;
    const isType =
      value.kind === "name" ||
      value.kind === "member" ||
      value.kind === "index" ||
      (value.kind === "list" && value.at < value.to);
    if (!isType) return false;
    if (this.peek().text === "?" && this.peek(1).kind === "name" && /^[=;,)]$/.test(this.peek(2).text))
      this.next();
    const { kind, text } = this.peek();
    return (
      kind === "name" &&
      !Object.hasOwn(STRENGTH, text) &&
      !/^(?:as|is|when|where|throws|with|instanceof)$/.test(text)
    );
  }

  isTarget(value: Expression): boolean {
    return (
      (value.kind === "name" || value.kind === "member" || value.kind === "index" || value.kind === "list") &&
      !(this.isHead && this.language.name === "python")
    );
  }

  annotation(): Annotation {
    const { at } = this.peek();
    if (this.peek().text === "@") this.next();
    let name = this.next().text;
    while (/^[.:]$/.test(this.peek().text) && this.peek(1).kind === "name") {
      this.next();
      name = this.next().text;
    }
    const { kind, text } = this.peek();
    const args = kind === "open" && text === "(" ? this.arguments() : [];
    return { name, args, at, to: this.before() };
  }

  parameters(): readonly Parameter[] {
    const parameters: Parameter[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        const parameter = this.#parameter();
        if (parameter !== undefined) parameters.push(parameter);
        if (this.peek().text === "," || this.index === before) this.next();
      }
    });
    return parameters.filter(
      ({ name }, index) =>
        index > 0 || !(this.language.name === "python" && this.language.self.includes(name)),
    );
  }

  parametersAt(open: number): readonly Parameter[] {
    const { index } = this;
    this.index = open;
    const parameters = this.parameters();
    this.index = index;
    return parameters;
  }

  /** Without brackets, to the end of the line, to a colon. */
  bareParameters(): readonly Parameter[] {
    const parameters: Parameter[] = [];
    for (;;) {
      const token = this.peek();
      if (
        token.kind === "line" ||
        token.kind === "end" ||
        token.kind === "open" ||
        token.kind === "close" ||
        token.text === ":" ||
        token.text === ";"
      )
        return parameters;
      const before = this.index;
      const parameter = this.#parameter(this.language.name === "python");
      if (parameter !== undefined) parameters.push(parameter);
      if (this.peek().text === "," || this.index === before) this.next();
    }
  }

  #parameter(isBare = false): Parameter | undefined {
    const annotations: Annotation[] = [];
    const names: string[] = [];
    let rest: Parameter["rest"];
    let value: Expression | undefined;
    let type: string | undefined;
    const { at } = this.peek();
    for (;;) {
      const token = this.peek();
      if (this.isAtEnd() || token.kind === "end" || (isBare && token.text === ":")) break;
      if (token.text === "@" && this.peek(1).kind === "name") annotations.push(this.annotation());
      else if (token.text === "=" || (token.text === ":" && this.language.name === "ruby")) {
        this.next();
        if (!this.isAtEnd()) value = this.expression();
      } else if (token.text === ":") type = this.typeBehind();
      else {
        if (token.kind === "name") names.push(token.text);
        if (token.text === "**") rest = "names";
        else if ((token.text === "*" && names.length === 0) || token.text === "...") rest = "list";
        if (token.text === "<" && this.generics()) continue;
        this.skip();
      }
    }
    const isLast = type !== undefined || this.language.types === "before";
    const name = isLast ? names.at(-1) : names[0];
    if (name === undefined) return undefined;
    if (this.language.types === "before" && names.length > 1) type = this.source(at, this.before());
    const label = this.language.name === "swift" && names.length > 1 ? names[0] : undefined;
    return {
      name,
      annotations,
      ...(label !== undefined && { label }),
      ...(type !== undefined && { type }),
      ...(value !== undefined && { value }),
      ...(rest !== undefined && { rest }),
    };
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
