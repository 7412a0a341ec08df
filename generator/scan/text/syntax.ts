/** What tokens amount to, the same for all languages: expressions, and the few statements that matter. */

interface Place {
  readonly at: number;
  readonly to: number;
}

/** A text in quotes. */
export interface TextValue extends Place {
  readonly kind: "text";
  readonly parts: readonly (string | Expression)[];
}

export interface NumberValue extends Place {
  readonly kind: "number";
  readonly text: string;
}

export interface Name extends Place {
  readonly kind: "name";
  readonly name: string;
}

export interface Member extends Place {
  readonly kind: "member";
  readonly of: Expression;
  readonly name: string;
}

export interface Index extends Place {
  readonly kind: "index";
  readonly of: Expression;
  readonly index?: Expression;
}

export interface Argument {
  readonly name?: string;
  readonly value: Expression;
  /** `**others`, `...others`. */
  readonly isSpread?: true;
}

export interface Call extends Place {
  readonly kind: "call";
  readonly of: Expression;
  readonly args: readonly Argument[];
  /** `new X(…)`. */
  readonly isNew?: true;
  /** What stands in braces behind it. */
  readonly values?: Dict | List;
  readonly block?: Func;
  /** Index of the token that opens its arguments. */
  readonly open?: number;
}

export interface Join extends Place {
  readonly kind: "join";
  readonly op: string;
  readonly items: readonly Expression[];
}

/** One of several values. */
export interface Choice extends Place {
  readonly kind: "choice";
  readonly options: readonly Expression[];
  readonly when?: Expression;
}

export interface Entry {
  readonly key?: Expression;
  readonly value: Expression;
}

export interface Dict extends Place {
  readonly kind: "dict";
  /** Entries without a key are spread into it. */
  readonly entries: readonly Entry[];
}

export interface List extends Place {
  readonly kind: "list";
  readonly items: readonly Expression[];
  /** Several values, not one that is a list. */
  readonly isTuple?: true;
}

export interface Parameter {
  readonly name: string;
  /** What callers call it, where that is something else. */
  readonly label?: string;
  /** As it is written. */
  readonly type?: string;
  readonly value?: Expression;
  readonly annotations: readonly Annotation[];
  /** It takes what is left: in order, or by name. */
  readonly rest?: "list" | "names";
}

export interface Annotation extends Place {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** A function, with a name or without. */
export interface Func extends Place {
  readonly kind: "function";
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly annotations: readonly Annotation[];
  readonly body: readonly Node[];
  /** Its body is its value. */
  readonly isExpression?: true;
}

export interface Type extends Place {
  readonly kind: "type";
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly body: readonly Node[];
}

export interface Assign extends Place {
  readonly kind: "assign";
  readonly op: string;
  readonly targets: readonly Expression[];
  readonly value: Expression;
  /** The type that stands before or behind its name. */
  readonly type?: string;
}

export interface Loop extends Place {
  readonly kind: "loop";
  readonly targets: readonly Expression[];
  /** What it goes through; conditions as well. */
  readonly over: readonly Expression[];
  readonly isEach: boolean;
  readonly body: readonly Node[];
}

export interface Return extends Place {
  readonly kind: "return";
  readonly value?: Expression;
}

export interface Block extends Place {
  readonly kind: "block";
  readonly body: readonly Node[];
}

export interface Unknown extends Place {
  readonly kind: "unknown";
}

export type Expression =
  | TextValue
  | NumberValue
  | Name
  | Member
  | Index
  | Call
  | Join
  | Choice
  | Dict
  | List
  | Func
  | Assign
  | Loop
  | Block
  | Unknown;

export type Node = Expression | Type | Return;

const CHILDREN: {
  readonly [K in Node["kind"]]: (node: Extract<Node, { kind: K }>) => readonly (Node | undefined)[];
} = {
  text: ({ parts }) => parts.filter((part) => typeof part !== "string"),
  number: () => [],
  name: () => [],
  member: ({ of }) => [of],
  index: ({ of, index }) => [of, index],
  call: ({ of, args, values, block }) => [of, ...args.map(({ value }) => value), values, block],
  join: ({ items }) => items,
  choice: ({ options, when }) => [when, ...options],
  dict: ({ entries }) => entries.flatMap(({ key, value }) => [key, value]),
  list: ({ items }) => items,
  function: ({ parameters, body }) => [...parameters.map(({ value }) => value), ...body],
  type: ({ body }) => body,
  assign: ({ targets, value }) => [value, ...targets],
  loop: ({ over, targets, body }) => [...over, ...targets, ...body],
  return: ({ value }) => [value],
  block: ({ body }) => body,
  unknown: () => [],
};

/** What a node is made of, in the order in which it happens. */
export function childrenOf(node: Node): readonly Node[] {
  const children = CHILDREN[node.kind] as (node: Node) => readonly (Node | undefined)[];
  return children(node).filter((child) => child !== undefined);
}

/** Nodes and all below them, outermost first. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

/** The last name of what is called or read: `get` of `self.session.get`. */
export function lastName(expression: Expression): string {
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "member") return expression.name;
  return expression.kind === "call" ? lastName(expression.of) : "";
}

/** Names of a chain, `()` where something on the way is called: `["requests", "Session", "()", "get"]`. */
export function chainOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "name":
      return [expression.name];
    case "member":
      return [...chainOf(expression.of), expression.name];
    case "call":
      return [...chainOf(expression.of), "()"];
    case "index":
      return [...chainOf(expression.of), "[]"];
    default:
      return ["?"];
  }
}

/** A text without values in it. */
export function plainText(expression: Expression | undefined): string | undefined {
  if (expression?.kind === "number") return expression.text;
  if (expression?.kind !== "text") return undefined;
  return expression.parts.every((part) => typeof part === "string") ? expression.parts.join("") : undefined;
}
