/** Types as code. How one is laid out depends on where it stands, so it stays apart from its document until something is around it. */
import {
  align,
  all,
  broken,
  type Doc,
  flatText,
  group,
  hardline,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "./doc.ts";
import { numeral, quote } from "./token.ts";

/** A type. The kinds are named as TypeScript's compiler names them, which is what openapi-typescript asks for. */
export interface TypeCode {
  readonly kind:
    | `${"String" | "Number" | "Boolean" | "BigInt" | "Null" | "Undefined" | "Never" | "Unknown" | "Void"}Keyword`
    | `${"Literal" | "Array" | "Tuple" | "Optional" | "Rest" | "Union" | "Intersection" | "IndexedAccess"}Type`
    | "TypeReference"
    | "TypeLiteral"
    | "TypeOperator";
  readonly doc: Doc;
  /** Of a union: it is one object, or one name, and `null`, which stay on the line where they begin. */
  readonly isHugged?: boolean;
  /** Of a reference: it has no arguments. */
  readonly isName?: boolean;
  /** Of a union. */
  readonly members?: readonly TypeCode[];
  /** Of an object's type. */
  readonly fields?: readonly MemberCode[];
}

export type Keyword =
  "string" | "number" | "boolean" | "bigint" | "null" | "undefined" | "never" | "unknown" | "void";

const KEYWORDS: Readonly<Record<Keyword, TypeCode["kind"]>> = {
  string: "StringKeyword",
  number: "NumberKeyword",
  boolean: "BooleanKeyword",
  bigint: "BigIntKeyword",
  null: "NullKeyword",
  undefined: "UndefinedKeyword",
  never: "NeverKeyword",
  unknown: "UnknownKeyword",
  void: "VoidKeyword",
};

export function keyword(name: Keyword): TypeCode {
  return { kind: KEYWORDS[name], doc: name };
}

export function literalType(value: string | number | boolean): TypeCode {
  const doc =
    typeof value === "string" ? quote(value) : typeof value === "number" ? numeral(value) : String(value);
  return { kind: "LiteralType", doc };
}

/** `Name`, `Name<A, B>` */
export function reference(name: string, ...of: readonly TypeCode[]): TypeCode {
  return { kind: "TypeReference", doc: all(name, typeArguments(of)), isName: of.length === 0 };
}

/** `<A, B>` */
export function typeArguments(types: readonly TypeCode[]): Doc {
  const [first] = types;
  if (first === undefined) return "";
  const docs = types.map((type) => type.doc);
  if (types.length === 1 && isHuggedArgument(first)) return all("<", ...docs, ">");
  return group("<", indent(softline, ...join(all(",", line), docs)), softline, ">");
}

function isHuggedArgument({ kind, isHugged = false, isName = false }: TypeCode): boolean {
  return isName || isHugged || kind === "TypeLiteral" || kind === "LiteralType" || kind.endsWith("Keyword");
}

/** `A[]` */
export function arrayType(item: TypeCode): TypeCode {
  return { kind: "ArrayType", doc: all(operand(item), "[]") };
}

/** `readonly A[]` */
export function readonlyType(list: TypeCode): TypeCode {
  return { kind: "TypeOperator", doc: all("readonly ", list.doc) };
}

/** `A["name"]` */
export function indexedType(object: TypeCode, index: string): TypeCode {
  return { kind: "IndexedAccessType", doc: all(operand(object), "[", index, "]") };
}

/** `[A, B]` */
export function tupleType(items: readonly TypeCode[]): TypeCode {
  if (items.length === 0) return { kind: "TupleType", doc: "[]" };
  const docs = items.map((item) => group(items.length > 1 ? tupleItem(item) : item.doc));
  const doc = group("[", indent(softline, ...join(all(",", line), docs), ifBroken(",")), softline, "]");
  return { kind: "TupleType", doc };
}

function tupleItem({ kind, doc, isHugged = false }: TypeCode): Doc {
  if (kind !== "UnionType" || isHugged) return doc;
  return group(indent(ifBroken(all("(", softline)), doc), softline, ifBroken(")"));
}

/** `A?` in a tuple. */
export function optionalType(type: TypeCode): TypeCode {
  return { kind: "OptionalType", doc: all(operand(type), "?") };
}

/** `...A[]` in a tuple. */
export function restType(list: TypeCode): TypeCode {
  return { kind: "RestType", doc: all("...", operand(list)) };
}

/** `A | B` */
export function unionType(members: readonly TypeCode[]): TypeCode {
  const [only] = members;
  if (members.length === 1 && only) return only;
  const isHugged = isHuggedUnion(members);
  const docs = members.map(member);
  const lines = docs.map((doc, i) => all(i === 0 ? ifBroken("| ") : all(line, "| "), align(doc)));
  const doc = isHugged ? all(...join(" | ", docs)) : group(...lines);
  return { kind: "UnionType", doc, isHugged, members };
}

function isHuggedUnion(members: readonly TypeCode[]): boolean {
  const isObject = ({ kind }: TypeCode) => kind === "TypeLiteral" || kind === "TypeReference";
  const objects = members.filter(isObject);
  const others = members.filter((member) => !isObject(member));
  return objects.length === 1 && others.every(({ kind }) => kind === "NullKeyword" || kind === "VoidKeyword");
}

/** `A & B` */
export function intersectionType(members: readonly TypeCode[]): TypeCode {
  const [only] = members;
  if (members.length === 1 && only) return only;
  const isObject = (i: number) => members[i]?.kind === "TypeLiteral";
  let isDeep = false;
  const docs = members.map((type, i) => {
    const doc = member(type);
    if (i === 0) return doc;
    if (isObject(i) && isObject(i - 1)) return all(" & ", isDeep ? indent(doc) : doc);
    if (!isObject(i) && !isObject(i - 1)) return indent(" &", line, doc);
    isDeep ||= i > 1;
    return all(" & ", i > 1 ? indent(doc) : doc);
  });
  return { kind: "IntersectionType", doc: group(...docs) };
}

/** A member of a union or an intersection: in parentheses where it is one itself. */
function member({ kind, doc, isHugged = false }: TypeCode): Doc {
  if (kind !== "UnionType") return kind === "IntersectionType" ? all("(", doc, ")") : doc;
  return all("(", isHugged ? doc : group(indent(softline, doc), softline), ")");
}

/** A type before something that binds tighter than most. */
function operand(type: TypeCode): Doc {
  return type.kind === "TypeOperator" ? all("(", type.doc, ")") : member(type);
}

/** A type after a colon. */
export function annotated(type: TypeCode): Doc {
  return type.kind === "UnionType" && !type.isHugged ? group(indent(softline, type.doc)) : type.doc;
}

/** `A | B` of types that may be unions themselves, without repetition; what is unknown may be anything else as well. */
export function flatUnion(types: readonly TypeCode[]): TypeCode {
  const members = types.flatMap((type) => type.members ?? [type]);
  const unknown = members.find(({ kind }) => kind === "UnknownKeyword");
  if (unknown) return unknown;
  return unionType([...new Map(members.map((type) => [flatText(type.doc), type])).values()]);
}

/** What may be another value than those of a union of numbers, too: `A | (number & {})`. */
export function openNumbers(values: TypeCode): TypeCode {
  return flatUnion([values, intersectionType([keyword("number"), objectType([], "fit")])]);
}

/** A member of an object's type, with the comment above it. */
export interface MemberCode {
  readonly doc: Doc;
  comment?: Doc;
}

/** `a: A`, or with more than a name before the colon. */
export function propertySignature(name: string, type: TypeCode): MemberCode {
  return { doc: group(`${name}: `, annotated(type)) };
}

/** `[key: string]: A` */
export function indexSignature(type: TypeCode): MemberCode {
  return { doc: group("[", group(indent(softline, "key: string"), softline), "]: ", annotated(type)) };
}

/** `{ a: A; b: B }` on one line where it fits, or with a line a member. */
export function objectType(members: readonly MemberCode[], layout: "fit" | "open"): TypeCode {
  const base = { kind: "TypeLiteral", fields: members } as const;
  if (members.length === 0) return { ...base, doc: "{}" };
  const around = layout === "open" ? broken : group;
  const docs = join(all(";", line), members.map(commented));
  return { ...base, doc: around("{", indent(line, ...docs, ifBroken(";")), line, "}") };
}

/** With the comment that is above it. */
export function commented({ comment, doc }: MemberCode): Doc {
  return comment === undefined ? doc : all(comment, hardline, doc);
}
