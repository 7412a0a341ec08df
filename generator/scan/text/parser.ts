/** Tokens as statements: forgiving, for code that is broken or of a later version of its language still names addresses. */
import { Expressions } from "./expressions.ts";
import type { Keyword } from "./language.ts";
import type { Annotation, Assign, Block, Call, Expression, Func, Node, Parameter } from "./syntax.ts";

const ASSIGNS = new Set([
  "=",
  ":=",
  "+=",
  "||=",
  "??=",
  ".=",
  "<-",
  "&&=",
  "-=",
  "*=",
  "/=",
  "|=",
  "&=",
  "%=",
]);
/** Words that may stand between the brackets of a function and its body. */
const TO_BODY = 60;

export class Parser extends Expressions {
  /** All that the tokens hold. */
  file(): readonly Node[] {
    const nodes: Node[] = [];
    while (this.peek().kind !== "end") {
      nodes.push(...this.statements());
      if (this.peek().kind === "close") this.next();
    }
    return nodes;
  }

  /** To the bracket that closes what they stand in. */
  override statements(): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      const token = this.peek();
      if (token.kind === "end" || token.kind === "close") return nodes;
      const before = this.index;
      const node = this.#statement();
      if (node !== undefined) nodes.push(node);
      if (this.index === before) this.next();
    }
  }

  #statement(): Node | undefined {
    const token = this.peek();
    if (token.kind === "line" || (token.kind === "op" && token.text !== "@" && !this.isPrefix(token.text))) {
      this.next();
      return undefined;
    }
    if (token.kind === "op" && token.text === "@" && this.peek(1).kind === "name") {
      this.pending.push(this.annotation());
      return undefined;
    }
    if (
      token.kind === "open" &&
      (token.text === "block" || (token.text === "{" && this.language.brace !== "dict"))
    ) {
      return this.block();
    }
    if (token.kind === "open" && token.text === "[" && this.language.name === "csharp") {
      this.#attributes();
      return undefined;
    }
    const keyword = token.kind === "name" && this.isWord() ? this.language.keywords[token.text] : undefined;
    return keyword === undefined ? this.#plain() : this.#byKeyword(keyword);
  }

  #byKeyword(keyword: Keyword): Node | undefined {
    const { at, text } = this.peek();
    switch (keyword) {
      case "function":
        return this.func();
      case "type":
        return this.#type();
      case "loop":
        return this.#loop();
      case "head":
        this.next();
        return this.#head(at);
      case "return": {
        this.next();
        const isAll = text !== "yield" || this.isWordOf("from");
        if (text === "yield" && isAll) this.next();
        const one = this.isAtEnd() ? undefined : this.#list();
        const value: Expression | undefined =
          one === undefined || isAll ? one : { kind: "list", at: one.at, to: one.to, items: [one] };
        return { kind: "return", at, to: this.before(), ...(value !== undefined && { value }) };
      }
      case "declare":
        this.next();
        return this.#declare();
      case "import":
        // `use` and the like are names of functions elsewhere.
        this.next();
        if (this.peek().text === "(" && text !== "import") return undefined;
        this.skipLine();
        return undefined;
      case "skip":
        this.next();
        return undefined;
    }
  }

  /** `[HttpGet("x")]` before a method: what is in it is what a server answers, or a client of a library asks for. */
  #attributes(): void {
    const { match } = this.peek();
    this.next();
    while (match !== undefined && this.index < match) {
      if (this.peek().kind === "name") this.pending.push(this.annotation());
      else this.next();
    }
    if (this.peek().kind === "close") this.next();
  }

  block(): Block {
    const { at } = this.peek();
    const body = this.braces();
    return { kind: "block", at, to: this.before(), body };
  }

  /** A condition, and what is declared in it. */
  #head(at: number): Node {
    const body: Node[] = [];
    this.inHead(() => {
      for (;;) {
        const token = this.peek();
        if (this.isAtEnd() && token.text !== ";" && token.text !== ",") return;
        if (token.kind === "open" && (token.text === "block" || token.text === "{")) return;
        if (token.kind === "op" && token.text === ":") return;
        const before = this.index;
        if (token.kind === "name" && /^(?:let|var|val|case|const)$/.test(token.text)) this.next();
        else if (token.kind === "op" && !this.isPrefix(token.text)) this.next();
        else body.push(this.language.types === "before" ? this.expression() : this.#plain());
        if (this.index === before || this.language.types === "before") return;
      }
    });
    return { kind: "block", at, to: this.before(), body };
  }

  #type(): Node | undefined {
    const { at } = this.next();
    const annotations = this.pending.splice(0);
    if (this.peek().kind !== "name") return undefined;
    const name = this.next().text;
    for (let count = 0; count < TO_BODY * 2; count += 1) {
      this.toBlock();
      const token = this.peek();
      if (token.kind === "open" && (token.text === "{" || token.text === "block")) {
        const body = this.braces();
        return { kind: "type", at, to: this.before(), name, annotations, body };
      }
      if (token.kind === "line" || token.kind === "end" || token.kind === "close") return undefined;
      if (token.kind === "op" && (token.text === ";" || token.text === "=")) return undefined;
      this.skip();
    }
    return undefined;
  }

  #loop(): Node {
    const { at } = this.next();
    const targets: Expression[] = [];
    const over: Expression[] = [];
    let isEach = false;
    const inside = this.peek();
    // Python and Ruby may go through what stands in brackets.
    const hasBrackets =
      inside.text === "(" && this.language.types !== "after"
        ? this.language.name !== "python"
        : inside.text === "(" && this.language.name === "kotlin";
    const stop = hasBrackets ? inside.match : undefined;
    if (hasBrackets) this.next();
    this.inHead(() => {
      while (stop === undefined || this.index < stop) {
        const token = this.peek();
        if (token.kind === "open" && (token.text === "block" || (token.text === "{" && stop === undefined)))
          return;
        if (token.kind === "end" || token.kind === "close" || (token.kind === "line" && stop === undefined))
          return;
        const before = this.index;
        if (token.kind === "name" && /^(?:in|as|range)$/.test(token.text)) {
          isEach = true;
          this.next();
        } else if (token.kind === "name" && /^(?:let|var|val|final|const|await|case)$/.test(token.text))
          this.next();
        else if (token.kind === "op" && /^(?::|:=)$/.test(token.text)) {
          // `for (Job job : jobs)`, `for _, job := range jobs`, and the end of the line of Python.
          if (this.language.name === "python") return;
          isEach ||= token.text === ":" && this.language.types === "before";
          this.next();
        } else if (token.kind === "op" && !this.isPrefix(token.text)) this.next();
        else if (isEach) over.push(this.#plain());
        else targets.push(...this.loopTargets());
        if (this.index === before) this.next();
      }
    });
    if (hasBrackets && this.peek().kind === "close") this.next();
    this.toBlock();
    return this.#loopBody(at, isEach, targets, over);
  }

  #loopBody(at: number, isEach: boolean, targets: Expression[], over: Expression[]): Node {
    const isReversed = isEach && this.language.name === "php";
    const body = this.#bodyOf();
    const loop = { kind: "loop", at, to: this.before(), isEach, body } as const;
    if (!isEach) return { ...loop, targets: [], over: [...targets, ...over] };
    return isReversed ? { ...loop, targets: over, over: targets } : { ...loop, targets, over };
  }

  #bodyOf(): readonly Node[] {
    const token = this.peek();
    if (token.kind === "open" && (token.text === "{" || token.text === "block")) return this.braces();
    if (token.kind === "line" || token.kind === "end" || token.kind === "close") return [];
    const node = this.#statement();
    return node === undefined ? [] : [node];
  }

  /** `val x: Type = value`, `const ( a = 1 )`. */
  #declare(): Node | undefined {
    if (this.peek().text === "(" && this.language.name === "go") return this.block();
    return this.#plain();
  }

  /** Values with commas between are a list. */
  #list(): Expression {
    const first = this.expression();
    if (this.peek().text !== "," || !this.language.hasLines) return first;
    const items = [first];
    while (this.peek().text === ",") {
      this.next();
      if (this.isAtEnd()) break;
      items.push(this.expression());
    }
    return { kind: "list", at: first.at, to: this.before(), items, isTuple: true };
  }

  /** An expression, an assignment, or a function of a language that has no word for functions. */
  #plain(): Expression {
    const { at } = this.peek();
    let first = this.expression();
    let type: string | undefined;
    if (this.language.types === "before") {
      for (let count = 0; count < 6 && this.isDeclaredAgain(first); count += 1) {
        type = this.source(first.at, first.to);
        first = this.expression();
      }
    }
    const targets = [first];
    if (this.language.hasLines && this.peek().text === "," && this.isTarget(first)) {
      while (this.peek().text === ",") {
        this.next();
        if (this.isAtEnd()) break;
        targets.push(this.expression());
      }
    }
    if (this.peek().text === ":" && this.language.types === "after" && this.isTarget(first))
      type = this.typeBehind();
    const op = this.peek();
    if (this.peek().text === "as" && this.language.name === "python") {
      this.next();
      return { kind: "assign", at, to: this.before(), op: "=", targets: [this.expression()], value: first };
    }
    if (op.kind === "op" && ASSIGNS.has(op.text)) {
      this.next();
      const value = this.#value();
      return this.#assign(at, op.text, targets, value, type);
    }
    if (first.kind === "call" && this.language.types === "before" && this.language.name !== "php") {
      const func = this.#methodOf(first, type);
      if (func !== undefined) return func;
    }
    if (targets.length > 1) return { kind: "list", at, to: this.before(), items: targets };
    return first;
  }

  #assign(
    at: number,
    op: string,
    targets: Expression[],
    value: Expression,
    type: string | undefined,
  ): Assign {
    const named = value.kind === "function" && value.name === "" && targets[0]?.kind === "name";
    return {
      kind: "assign",
      at,
      to: this.before(),
      op,
      targets,
      value: named ? { ...value, name: (targets[0] as { name: string }).name } : value,
      ...(type !== undefined && { type }),
    };
  }

  #value(depth = 0): Expression {
    const value = this.#list();
    const op = this.peek();
    if (op.kind !== "op" || op.text !== "=" || depth > 20) return value;
    // `a = b = c`
    this.next();
    return this.#assign(value.at, "=", [value], this.#value(depth + 1), undefined);
  }

  /** What was read as a call is the head of a function where a body follows. */
  #methodOf({ at, of, open }: Call, type: string | undefined): Func | undefined {
    const name = of.kind === "name" ? of.name : "";
    if (name === "" || !this.isHeadOfMethod()) return undefined;
    const annotations = this.pending.splice(0);
    const hasBody = this.toBody();
    if (!hasBody && (annotations.length === 0 || type === undefined)) return undefined;
    return {
      kind: "function",
      at,
      name,
      annotations,
      parameters: open === undefined ? [] : this.parametersAt(open),
      ...(hasBody ? this.bodyOf() : { body: [] }),
      to: this.before(),
    };
  }

  /** A function that a word begins. */
  override func(): Func | undefined {
    const annotations: Annotation[] = this.pending.splice(0);
    const { at } = this.next();
    if (this.peek().text === "&") this.next();
    let name = "";
    let parameters: readonly Parameter[] = [];
    // Receivers of Go, types of Kotlin.
    if (this.language.name === "go" && this.peek().text === "(") this.skipIfReceiver();
    if (this.peek().text === "<") this.generics();
    while (this.peek().kind === "name" && !this.isWordOf("use")) {
      name = this.next().text;
      if (this.peek().text === "<") this.generics();
      if (this.peek().text !== "." && this.peek().text !== "::") break;
      this.next();
    }
    if (this.peek().text === "(") parameters = this.parameters();
    else if (this.language.blocks === "end") parameters = this.bareParameters();
    const hasBody = this.toBody();
    if (!hasBody && name === "") return undefined;
    return {
      kind: "function",
      at,
      name,
      annotations,
      parameters,
      ...(hasBody ? this.bodyOf() : { body: [] }),
      to: this.before(),
    };
  }
}
