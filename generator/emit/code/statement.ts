/** Statements and declarations as code. */
import {
  all,
  type Doc,
  group,
  hardline,
  ifBroken,
  indent,
  indentIfBroken,
  join,
  line,
  softline,
} from "./doc.ts";
import { assigned, type ExpressionCode } from "./expression.ts";
import { lined, quote } from "./token.ts";
import { annotated, commented, type MemberCode, type TypeCode } from "./type.ts";

/** `import type { A, B } from "x";` */
export function importOf(keyword: "import" | "import type", names: readonly string[], from: string): Doc {
  const docs = join(all(",", line), names);
  // One name alone stays where it is, however long.
  const braces =
    names.length === 1
      ? all("{ ", ...docs, " }")
      : group("{", indent(line, ...docs), ifBroken(","), line, "}");
  return all(keyword, " ", braces, " from ", quote(from), ";");
}

/** `const a: A = 1;` */
export function constant(declared: string, value: ExpressionCode): Doc {
  return assignment(declared, " =", value);
}

/** `a = b;` */
export function assignment(to: string, operator: string, value: ExpressionCode): Doc {
  return all(assigned(to, operator, value), ";");
}

/** `return a;` */
export function returning({ doc }: ExpressionCode): Doc {
  return all("return ", doc, ";");
}

/** `export type A = B;` */
export function typeAlias(name: string, type: TypeCode): Doc {
  const head = `export type ${name} =`;
  if (type.kind === "UnionType" && !type.isHugged)
    return all(group(head, group(indent(line, type.doc))), ";");
  const gap = group(indent(line));
  return all(group(head, gap, indentIfBroken(gap, type.doc)), ";");
}

/** `export interface A { … }`, a line a member. */
export function interfaceOf(name: string, members: readonly MemberCode[]): Doc {
  if (members.length === 0) return `export interface ${name} {}`;
  const lines = members.map((member) => all(commented(member), ";"));
  return all(`export interface ${name} {`, indent(hardline, lined(lines)), hardline, "}");
}

/** A parameter of a type: `Name extends A = B` */
export function typeParameter(name: string, extending: TypeCode, byDefault: TypeCode): Doc {
  const after = (operator: string, type: TypeCode) => {
    const gap = group(indent(line));
    return all(operator, gap, indentIfBroken(gap, annotated(type)));
  };
  return group(name, after(" extends", extending), after(" =", byDefault));
}

export interface Signature {
  readonly name: string;
  readonly typeParameters: readonly Doc[];
  readonly parameters: readonly Doc[];
  readonly result: TypeCode;
}

/** `name<T>(a: A, b: B): C` */
export function signature({ name, typeParameters, parameters, result }: Signature): Doc {
  const rows = (docs: readonly Doc[]) => indent(softline, ...join(all(",", line), docs));
  const types =
    typeParameters.length === 0 ? "" : group("<", rows(typeParameters), ifBroken(","), softline, ">");
  const values = parameters.length === 0 ? "()" : all("(", rows(parameters), ifBroken(","), softline, ")");
  return all(name, types, group(values, ": ", annotated(result)));
}

/** A parameter: `name?: A` */
export function parameter(name: string, type: TypeCode): Doc {
  return all(name, ": ", annotated(type));
}

/** `{ … }`, a line a statement. */
export function block(statements: readonly Doc[]): Doc {
  return all("{", indent(hardline, lined(statements)), hardline, "}");
}
