/** Functions in any language: their parameters, what they do, and where that begins. */
import type { Token } from "./lexer.ts";
import type { Annotation, Argument, Expression, Func, Node, Parameter } from "./syntax.ts";
import { Tokens } from "./tokens.ts";
import { DEEPEST, PREFIXES, STRENGTH } from "./operators.ts";

export abstract class Functions extends Tokens {
  protected depth = 0;

  abstract statements(): Node[];
  abstract expression(): Expression;
  protected abstract arguments(): readonly Argument[];

  isPrefix(text: string): boolean {
    return PREFIXES.has(text) || (text === "." && this.language.name === "swift");
  }

  protected guarded(read: () => Expression): Expression {
    if (this.depth >= DEEPEST) {
      const { at } = this.peek();
      this.skip();
      return { kind: "unknown", at, to: this.before() };
    }
    this.depth += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  /** `(a, b) => c`, `a -> c`, `lambda a: c`, `->(a) { c }`. */
  protected arrow(): Func {
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
      parameters = this.lambdaParameters();
      return this.statements();
    }, true);
    return { kind: "function", at, to: this.before(), name: "", annotations: [], parameters, body };
  }

  protected lambdaParameters(): readonly Parameter[] {
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
    return { body: [this.guarded(() => this.expression())], isExpression: true };
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
        const parameter = this.parameter();
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
      const parameter = this.parameter(this.language.name === "python");
      if (parameter !== undefined) parameters.push(parameter);
      if (this.peek().text === "," || this.index === before) this.next();
    }
  }

  protected parameter(isBare = false): Parameter | undefined {
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
