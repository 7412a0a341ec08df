/** What stands between operators: texts, names, and all that brackets hold. */
import type { Token } from "./lexer.ts";
import type { Dict, Entry, Expression, Func, List, Loop } from "./syntax.ts";
import { Functions } from "./functions.ts";
import { STRENGTH } from "./operators.ts";

export abstract class Terms extends Functions {
  abstract func(): Func | undefined;
  protected abstract binary(weakest: number): Expression;
  protected abstract unary(): Expression;
  protected abstract postfix(first: Expression): Expression;
  protected abstract choice(first: Expression): Expression;

  /** `x for x in y if z`. */
  protected comprehended(item: Expression): Expression {
    if (this.language.name !== "python" || !(this.isWordOf("for") || this.isWordOf("async"))) return item;
    const loops: { targets: Expression[]; over: Expression[] }[] = [];
    while (this.isWordOf("for") || this.isWordOf("async") || this.isWordOf("if")) {
      const word = this.next().text;
      if (word === "async") continue;
      if (word === "if") {
        loops.at(-1)?.over.push(this.binary(1));
        continue;
      }
      const targets = this.loopTargets();
      if (this.isWordOf("in")) this.next();
      loops.push({ targets, over: [this.binary(1)] });
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
      targets.push(this.postfix(this.primary()));
    } while (this.peek().text === ",");
    return targets;
  }

  protected primary(): Expression {
    const token = this.peek();
    const { at, to } = token;
    switch (token.kind) {
      case "text":
        return this.textTerm(this.next());
      case "number":
        this.next();
        return { kind: "number", at, to, text: token.text };
      case "open":
        return this.bracketed(token);
      case "name":
        return this.named(token);
      case "op":
        if (token.text === "." && this.peek(1).kind === "name") {
          // Swift: `.post` of a type that is known.
          this.next();
          return { kind: "name", name: this.next().text, at, to: this.before() };
        }
        if (token.text === "->" && this.language.name === "ruby") return this.arrow();
        break;
      default:
    }
    if (token.kind === "op" && !/^[;,:)]$/.test(token.text)) this.next();
    return { kind: "unknown", at, to };
  }

  protected textTerm(token: Token): Expression {
    const parts = this.partsOf(token);
    // Texts that stand one behind the other are one.
    while (this.peek().kind === "text" && this.joinsTexts()) parts.push(...this.partsOf(this.next()));
    return { kind: "text", at: token.at, to: this.before(), parts };
  }

  protected joinsTexts(): boolean {
    return this.language.name === "python" || this.language.name === "ruby" || this.language.name === "dart";
  }

  protected partsOf(token: Token): (string | Expression)[] {
    return (token.parts ?? []).map((part) => (typeof part === "string" ? part : this.hole(part)));
  }

  protected hole(tokens: readonly Token[]): Expression {
    const outer = this.tokens;
    const { index } = this;
    this.tokens = tokens;
    this.index = 0;
    const value = this.guarded(() => this.expression());
    this.tokens = outer;
    this.index = index;
    return value;
  }

  protected named(token: Token): Expression {
    const { text, at, to } = token;
    if (text === "let" && this.language.bracket === "record") return this.letIn();
    if (text === "map" && this.language.name === "go" && this.peek(1).text === "[") return this.ofType(at);
    if (text === "lambda" && this.language.name === "python") return this.arrow();
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
      return this.conditional();
    const after = this.peek(1);
    if (
      after.kind === "op" &&
      (after.text === "=>" || (after.text === "->" && this.language.name === "java")) &&
      this.language.types === "before" &&
      this.language.name !== "php"
    )
      return this.arrow();
    this.next();
    return { kind: "name", name: text, at, to };
  }

  /** Power Query: `let a = 1, b = 2 in c`. */
  protected letIn(): Expression {
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
  protected ofType(at: number): Expression {
    for (let count = 0; count < 20; count += 1) {
      const token = this.peek();
      if (token.kind === "open" && token.text === "{") {
        if (this.isHead) break;
        const values = this.braced();
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
  protected conditional(): Expression {
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

  protected bracketed(token: Token): Expression {
    const { at, text } = token;
    if (text === "(") {
      if (this.isArrow(token)) return this.arrow();
      const items = this.items();
      const [first] = items;
      // `(string) x`
      if (this.language.types === "before" && first !== undefined && items.length === 1 && this.isCast(first))
        return this.unary();
      return items.length === 1 && first !== undefined
        ? first
        : { kind: "list", at, to: this.before(), items, isTuple: true };
    }
    if (text === "[" && this.language.name === "go" && this.peek(1).kind === "close") return this.ofType(at);
    if (text === "[") return this.square(at);
    if (text === "block") return { kind: "block", at, body: this.braces(), to: this.before() };
    if (this.language.brace === "lambda") return this.lambda();
    return this.braced();
  }

  protected isCast(first: Expression): boolean {
    if (first.kind !== "name" && first.kind !== "member" && first.kind !== "index") return false;
    const { kind, text } = this.peek();
    return (
      kind === "text" ||
      kind === "number" ||
      (kind === "name" && !Object.hasOwn(STRENGTH, text) && !/^(?:as|is)$/.test(text)) ||
      (kind === "open" && text === "(" && first.kind === "name" && /^[a-zA-Z]/.test(first.name))
    );
  }

  protected isArrow({ match }: Token): boolean {
    const after = match === undefined ? undefined : this.tokens[match + 1];
    return (
      after?.kind === "op" &&
      (after.text === "=>" || (after.text === "->" && this.language.types === "before")) &&
      this.language.name !== "php"
    );
  }

  /** Values with commas between, without the brackets. */
  protected items(): Expression[] {
    const items: Expression[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        const { kind, text } = this.peek();
        if (kind === "op" && !this.isPrefix(text)) this.next();
        else {
          let value = this.expression();
          if (this.isDeclaredAgain(value)) value = this.expression();
          if (this.peek().text === "=" && this.peek().kind === "op") value = this.given(value);
          items.push(this.comprehended(value));
        }
        if (this.index === before) this.next();
      }
    });
    return items;
  }

  /** `using (var x = …)`, `while ((line = …) != null)`. */
  protected given(target: Expression): Expression {
    this.next();
    const value = this.expression();
    return { kind: "assign", at: target.at, to: this.before(), op: "=", targets: [target], value };
  }

  /** A list, or names with values. */
  protected square(at: number): Expression {
    const { items, entries } = this.mixed();
    const isDict = entries.length > 0 || this.language.bracket === "record";
    if (!isDict) return { kind: "list", at, to: this.before(), items };
    return {
      kind: "dict",
      at,
      to: this.before(),
      entries: [...entries, ...items.map((value) => ({ value }))],
    };
  }

  protected braced(): Dict | List {
    const { at } = this.peek();
    const { items, entries } = this.mixed();
    if (entries.length === 0 && !(items.length === 0 && this.language.brace === "dict"))
      return { kind: "list", at, to: this.before(), items };
    return {
      kind: "dict",
      at,
      to: this.before(),
      entries: [...entries, ...items.map((value) => ({ value }))],
    };
  }

  protected mixed(): { items: Expression[]; entries: Entry[] } {
    const items: Expression[] = [];
    const entries: Entry[] = [];
    this.inside(() => {
      while (this.peek().kind !== "close" && this.peek().kind !== "end") {
        const before = this.index;
        const token = this.peek();
        if (token.kind === "op" && !this.isPrefix(token.text)) this.next();
        else this.entry(items, entries);
        if (this.index === before) this.next();
      }
    });
    return { items, entries };
  }

  protected entry(items: Expression[], entries: Entry[]): void {
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
    const key: Expression = isName ? this.nameAsText(this.next()) : this.binary(1);
    const { text } = this.peek();
    if (text !== ":" && text !== "=>" && text !== "=" && text !== "->") {
      items.push(this.comprehended(this.choice(key)));
      return;
    }
    this.next();
    if (this.isAtEnd()) return;
    const value = this.expression();
    // C#: `["name"] = value`.
    const [only] = key.kind === "list" && key.items.length === 1 ? key.items : [];
    entries.push({ key: only ?? key, value: this.comprehended(value) });
  }

  protected nameAsText({ text, at, to }: Token): Expression {
    return { kind: "text", at, to, parts: [text] };
  }
}
