/**
 * The language of the table of the business (`specs/model.yaml`): a rule is an expression, read into operations that a mock carries out
 * (`runtime/mocks/business.ts`).
 */
import type { Operation, Rule } from "../runtime/mocks/description.ts";

/** A rule that cannot be read: what is wrong, in a sentence. */
export class RuleFault extends Error {}

/** What names mean where a rule stands. */
export interface Names {
  /** Words for other records. */
  readonly links: ReadonlySet<string>;
  /** Whether a field of the same object has a rule. */
  readonly isLocal: (name: string) => boolean;
}

/** Milliseconds. */
const UNITS: Readonly<Record<string, number>> = { min: 60_000, h: 3_600_000, d: 86_400_000 };

const CONSTANTS: Readonly<Record<string, Rule>> = {
  true: true,
  false: false,
  null: null,
  now: ["now"],
  passed: ["passed"],
  n: ["n"],
  i: ["i"],
  records: ["records"],
  quarter: ["quarter"],
  turn: ["turn"],
  home: ["home"],
  homes: ["homes"],
  again: ["again"],
  referred: ["referred"],
  seed: ["seed"],
};

/** From the loosest to the tightest: what stands between two operands, and the operation it is. */
const BINARY: readonly Readonly<Record<string, (a: Rule, b: Rule) => Operation>>[] = [
  { "|": (a, b) => ["|", a, b] },
  { "&": (a, b) => ["&", a, b] },
  {
    "=": (a, b) => ["in", a, b],
    "!=": (a, b) => ["not", ["in", a, b]],
    "<=": (a, b) => ["<=", a, b],
    "<": (a, b) => ["<", a, b],
    ">=": (a, b) => ["<=", b, a],
    ">": (a, b) => ["<", b, a],
  },
  { "+": (a, b) => ["+", a, b], "-": (a, b) => ["-", a, b] },
  { "*": (a, b) => ["*", a, b], "/": (a, b) => ["/", a, b], "%": (a, b) => ["%", a, b] },
];

/** How many arguments a function takes, and whether it draws: then its draws differ from those of the rest of the rule. */
const FUNCTIONS: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly draws?: true }>
> = {
  any: { least: 1, most: Infinity, draws: true },
  some: { least: 2, most: 2, draws: true },
  rand: { least: 2, most: 2, draws: true },
  wait: { least: 2, most: 2, draws: true },
  text: { least: 1, most: 1, draws: true },
  if: { least: 3, most: 3 },
  in: { least: 2, most: Infinity },
  not: { least: 1, most: 1 },
  min: { least: 1, most: Infinity },
  max: { least: 1, most: Infinity },
  day: { least: 1, most: 1 },
  money: { least: 1, most: 1 },
  list: { least: 0, most: Infinity },
  nth: { least: 2, most: Infinity },
  distinct: { least: 2, most: Infinity },
  join: { least: 1, most: Infinity },
  wrote: { least: 1, most: 1 },
};

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)(min|h|d)?(?![\w])|'((?:[^']|'')*)'|([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)|(<=|>=|!=|[-+*/%=<>&|(),]))/y;

interface Token {
  readonly kind: "number" | "text" | "name" | "sign";
  readonly text: string;
  readonly value?: number;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new RuleFault(`cannot be read from \`${text.slice(at).trim()}\` on`);
    at = TOKEN.lastIndex;
    const [, number, unit, quoted, name, sign] = match;
    if (number !== undefined)
      tokens.push({ kind: "number", text: number, value: Number(number) * (UNITS[unit ?? ""] ?? 1) });
    else if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll("''", "'") });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

/** Reads a rule; throws a {@link RuleFault} where it is none. */
export function parseRule(text: string, names: Names): Rule {
  const reader = new Reader(tokensOf(text), names);
  const rule = reader.expression();
  reader.end();
  return rule;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #names: Names;
  #at = 0;
  #draws = 0;

  constructor(tokens: readonly Token[], names: Names) {
    this.#tokens = tokens;
    this.#names = names;
  }

  expression(): Rule {
    return this.#binary(0);
  }

  end(): void {
    const left = this.#tokens[this.#at];
    if (left) throw new RuleFault(`goes on with \`${left.text}\` where it should end`);
  }

  #binary(level: number): Rule {
    const operators = BINARY[level];
    if (operators === undefined) return this.#operand();
    let left = this.#binary(level + 1);
    for (let sign = this.#sign(operators); sign !== undefined; sign = this.#sign(operators))
      left = (operators[sign] as (a: Rule, b: Rule) => Operation)(left, this.#binary(level + 1));
    return left;
  }

  /** Takes the next sign, if it is one of these. */
  #sign(operators: Readonly<Record<string, unknown>>): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !Object.hasOwn(operators, token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }

  #takes(sign: string): boolean {
    return this.#sign({ [sign]: true }) !== undefined;
  }

  #expect(sign: string): void {
    if (this.#takes(sign)) return;
    throw new RuleFault(`needs \`${sign}\` before \`${this.#tokens[this.#at]?.text ?? "the end"}\``);
  }

  #operand(): Rule {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === "number") return token.value ?? 0;
    if (token?.kind === "text") return token.text;
    if (token?.kind === "name")
      return this.#takes("(") ? this.#call(token.text) : nameOf(token.text, this.#names);
    if (token?.text === "-") return ["-", 0, this.#operand()];
    if (token?.text !== "(") throw new RuleFault(`needs a value in place of \`${token?.text ?? "the end"}\``);
    const inner = this.expression();
    this.#expect(")");
    return inner;
  }

  #call(name: string): Rule {
    if (name === "pick") return this.#pick();
    if (name === "sum") return ["sum", ...this.#list(() => this.#name())];
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (known === undefined)
      throw new RuleFault(
        `calls \`${name}\`, which is none of ${["pick", "sum", ...Object.keys(FUNCTIONS)].join(", ")}`,
      );
    const salt = known.draws ? [(this.#draws += 1)] : [];
    const parts = this.#takes(")") ? [] : this.#list(() => this.expression());
    if (parts.length < known.least || parts.length > known.most)
      throw new RuleFault(`calls \`${name}\` with ${String(parts.length)} arguments`);
    return [name, ...salt, ...parts];
  }

  #name(): string {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind !== "name")
      throw new RuleFault("adds up a field of the elements of a list: `sum(items, total)`");
    return token.text;
  }

  /** `pick(60 'Completed', 30 'Scheduled', 10 null)`: shares of a hundred. */
  #pick(): Rule {
    const salt = (this.#draws += 1);
    const choices = this.#list(() => {
      const share = this.#operand();
      return [share, this.expression()] as const;
    });
    const whole = choices.reduce((sum, [share]) => sum + Number(share), 0);
    if (whole !== 100) throw new RuleFault(`picks among shares that come to ${String(whole)}, not to 100`);
    return ["pick", salt, ...choices.flat()];
  }

  #list<Item>(read: () => Item): readonly Item[] {
    const items = [read()];
    while (this.#takes(",")) items.push(read());
    this.#expect(")");
    return items;
  }
}

/** `status` of the object or the record, `job.status` of another record. */
function nameOf(text: string, { links, isLocal }: Names): Rule {
  if (Object.hasOwn(CONSTANTS, text)) return CONSTANTS[text] ?? null;
  const [first = "", ...rest] = text.split(".");
  if (rest.length > 0 && links.has(first)) return ["link", first, rest.join(".")];
  // A path is from the record.
  return [rest.length === 0 && isLocal(text) ? "." : "..", text];
}
