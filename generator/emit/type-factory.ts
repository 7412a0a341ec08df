/**
 * Stands in for TypeScript's compiler in openapi-typescript: the part of its factory that the transform of schemas calls, with types as
 * code in the place of nodes. The compiler would cost more time than all other work on types. See `build.mjs`.
 */
import { type Doc } from "./code/doc.ts";
import { blockComment, numeral, propertyName, quote } from "./code/token.ts";
import {
  arrayType,
  flatUnion,
  indexSignature,
  intersectionType,
  type Keyword,
  keyword,
  literalType,
  type MemberCode,
  objectType,
  propertySignature,
  reference,
  restType,
  tupleType,
  type TypeCode,
} from "./code/type.ts";

const SyntaxKind = {
  BooleanKeyword: "BooleanKeyword",
  NeverKeyword: "NeverKeyword",
  NullKeyword: "NullKeyword",
  NumberKeyword: "NumberKeyword",
  StringKeyword: "StringKeyword",
  UndefinedKeyword: "UndefinedKeyword",
  UnknownKeyword: "UnknownKeyword",
} as const;

/** What may be a type, or the name of a type or of a property. */
interface Word extends TypeCode {
  readonly text: string;
}

/** An identifier, or a string that is handed over as one. */
function createIdentifier(text: string): Word {
  return text.startsWith('"')
    ? { kind: "LiteralType", doc: quote(JSON.parse(text) as string), text }
    : { kind: "TypeReference", doc: text, isName: true, text };
}

function createNumericLiteral(value: number | string): Word {
  const text = numeral(Number(value));
  return { kind: "LiteralType", doc: text, text };
}

/** The name of a property that is no identifier, or of a schema: `["schemas"]["Name"]` */
function createStringLiteral(text: string): Word {
  return { kind: "LiteralType", doc: "", text };
}

/** `components["schemas"]["Name"]` is a type of the module, by its name. */
function createIndexedAccessTypeNode(object: TypeCode, { text }: Word): TypeCode {
  return object.kind === "IndexedAccessType" ? reference(text) : { kind: "IndexedAccessType", doc: "" };
}

function createPropertySignature(
  _modifiers: unknown,
  { doc, text }: Word,
  question: unknown,
  type: TypeCode,
): MemberCode {
  const key = doc === "" ? propertyName(text) : text;
  return propertySignature(question === undefined ? key : `${key}?`, type);
}

const factory = {
  createArrayTypeNode: arrayType,
  createFalse: () => literalType(false),
  createIdentifier,
  createIndexedAccessTypeNode,
  createIndexSignature: (_modifiers: unknown, _keys: unknown, type: TypeCode): MemberCode =>
    indexSignature(type),
  createIntersectionTypeNode: intersectionType,
  createKeywordTypeNode: (kind: keyof typeof SyntaxKind) =>
    keyword(kind.replace("Keyword", "").toLowerCase() as Keyword),
  createLiteralTypeNode: (literal: TypeCode) => literal,
  createNull: () => keyword("null"),
  createNumericLiteral,
  /** The key of an index signature: a string. */
  createParameterDeclaration: () => undefined,
  /** A number below zero. */
  createPrefixUnaryExpression: (_minus: unknown, { doc }: TypeCode): TypeCode => ({
    kind: "LiteralType",
    doc: `-${String(doc)}`,
  }),
  createPropertySignature,
  createRestTypeNode: restType,
  createStringLiteral,
  /** A question mark. */
  createToken: () => true,
  createTrue: () => literalType(true),
  createTupleTypeNode: tupleType,
  createTypeLiteralNode: (members: readonly MemberCode[]) => objectType(members, "open"),
  createTypeReferenceNode: ({ text }: Word, of: readonly TypeCode[] = []) => reference(text, ...of),
  createUnionTypeNode: flatUnion,
};

/**
 * `text` is what stands in a block comment: each of its lines begins with a star. Those after the first of a text are indented by five
 * blanks, as the text of a tag would be, and editors take that for code.
 */
function addSyntheticLeadingComment(member: { comment?: Doc }, _kind: unknown, text: string): void {
  member.comment = blockComment(`/*${text}*/`.replaceAll("\n *     ", "\n * ").split("\n"));
}

// eslint-disable-next-line no-restricted-syntax -- stands in for a module with a default export
export default {
  addSyntheticLeadingComment,
  factory,
  isArrayTypeNode: ({ kind }: TypeCode) => kind === "ArrayType",
  isTupleTypeNode: ({ kind }: TypeCode) => kind === "TupleType",
  SyntaxKind,
};
