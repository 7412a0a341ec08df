/**
 * `src/types.ts` of a package: every schema and query as an exported type under its short name.
 *
 * openapi-typescript's schema transform does the work; its printer's layout is stable under prettier with the settings that
 * `.prettierrc.json` has for these files, so nothing is formatted. Only the transform is loaded, not the document loader around
 * it: we hand it schemas that are resolved and checked. That import is the one unofficial thing here, pinned and guarded by tests.
 */
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import { addJSDocComment, tsLiteral } from "openapi-typescript/dist/lib/ts.mjs";
import ts from "typescript";
import type { Domain } from "../model/ir.ts";
import { commentText } from "./layout.ts";
import { type Hint, type NamedSchema, type Schema, schemasOf, type SchemaOptions } from "./schema.ts";
import { cleanLine } from "../ground/text.ts";

const { factory, SyntaxKind } = ts;

/** The runtime's type of a file's content; no schema is called so. */
const BINARY = "BinaryInput";

/** Text of the module. `runtime` is the package that `BinaryInput` is imported from. */
export function emitTypes(domain: Domain, options: SchemaOptions & { readonly runtime: string }): string {
  const statements = schemasOf(domain, options).map(declaration);
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const text = `${statements.map((s) => printer.printNode(ts.EmitHint.Unspecified, s, file)).join("\n\n")}\n`;
  const header = `/** Types of the ${commentText(cleanLine(domain.title))} API, one per schema and one per operation's query. Generated; do not edit. */\n`;
  const imports = statements.some(hasBinary)
    ? `import type { BinaryInput } from "${options.runtime}";\n\n`
    : "\n";
  return statements.length === 0 ? `${header}\nexport {};\n` : `${header}${imports}${text}`;
}

function hasBinary(node: ts.Node): boolean {
  const isBinary =
    ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === BINARY;
  return isBinary || ts.forEachChild(node, (child) => hasBinary(child) || undefined) === true;
}

function declaration({ name, schema }: NamedSchema): ts.Statement {
  const type = ts.visitNode(transform(schema), shortReferences) as ts.TypeNode;
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  const statement = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const { summary, deprecated } = schema;
  addJSDocComment({ ...(summary && { summary }), ...(deprecated && { deprecated }) }, statement);
  return statement;
}

function transform(schema: Schema): ts.TypeNode {
  // An object without fields would become `Record<string, never>`; nothing can be said of it but that it is an object.
  if (
    schema.type === "object" &&
    Object.keys(schema.properties ?? {}).length === 0 &&
    !schema.additionalProperties
  ) {
    return factory.createTypeReferenceNode("Record", [keyword("string"), keyword("never")]);
  }
  return transformSchemaObject(schema, { path: "#", ctx: CONTEXT });
}

/** Options of openapi-typescript's transform, complete: it is called without the function that fills in defaults. */
const CONTEXT = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  injectFooter: [],
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  redoc: undefined,
  silent: true,
  resolve: () => undefined,
  transformProperty: undefined,
  transform: (schema: Schema): ts.TypeNode | undefined => {
    const hint = schema["x-ts"];
    return hint && fromHint(hint);
  },
};

function fromHint(hint: Hint): ts.TypeNode {
  switch (hint.kind) {
    case "date":
      return factory.createUnionTypeNode([factory.createTypeReferenceNode("Date"), keyword("string")]);
    case "open":
      return factory.createParenthesizedType(
        factory.createIntersectionTypeNode([keyword(hint.scalar), factory.createTypeLiteralNode([])]),
      );
    case "binary":
      return factory.createTypeReferenceNode(BINARY);
    case "csv": {
      const item = hint.items
        ? transform(hint.items)
        : factory.createUnionTypeNode([keyword("string"), keyword("number")]);
      return factory.createUnionTypeNode([item, readonlyArray(item)]);
    }
    case "list":
      return readonlyArray(transform(hint.items));
    case "record":
      return factory.createTypeReferenceNode("Readonly", [
        factory.createTypeReferenceNode("Record", [keyword("string"), transform(hint.values)]),
      ]);
    case "tuple":
      // On one line, where the formatter has them too.
      return ts.setEmitFlags(
        factory.createTupleTypeNode([
          ...hint.required.map(transform),
          ...hint.optional.map((item) => factory.createOptionalTypeNode(transform(item))),
          ...(hint.rest
            ? [factory.createRestTypeNode(factory.createArrayTypeNode(transform(hint.rest)))]
            : []),
        ]),
        ts.EmitFlags.SingleLine,
      );
    case "constant":
      return tsLiteral(hint.value);
    case "never":
    case "undefined":
    case "bigint":
      return keyword(hint.kind);
    case "sort":
      return hint.fields.length > 0
        ? factory.createUnionTypeNode(
            ["+", "-"].flatMap((sign) => hint.fields.map((field) => literal(`${sign}${field}`))),
          )
        : factory.createUnionTypeNode([sortTemplate("+"), sortTemplate("-")]);
  }
}

function readonlyArray(item: ts.TypeNode): ts.TypeNode {
  return factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, factory.createArrayTypeNode(item));
}

function literal(text: string): ts.TypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(text));
}

/** `` `+${string}` `` */
function sortTemplate(sign: string): ts.TypeNode {
  return factory.createTemplateLiteralType(factory.createTemplateHead(sign), [
    factory.createTemplateLiteralTypeSpan(keyword("string"), factory.createTemplateTail("")),
  ]);
}

const KEYWORDS = {
  string: SyntaxKind.StringKeyword,
  number: SyntaxKind.NumberKeyword,
  never: SyntaxKind.NeverKeyword,
  bigint: SyntaxKind.BigIntKeyword,
  undefined: SyntaxKind.UndefinedKeyword,
} as const;

function keyword(name: keyof typeof KEYWORDS): ts.TypeNode {
  return factory.createKeywordTypeNode(KEYWORDS[name]);
}

/** `components["schemas"]["Name"]` → `Name`. */
function shortReferences(node: ts.Node): ts.Node {
  if (
    ts.isIndexedAccessTypeNode(node) &&
    ts.isIndexedAccessTypeNode(node.objectType) &&
    ts.isLiteralTypeNode(node.indexType) &&
    ts.isStringLiteral(node.indexType.literal)
  ) {
    return factory.createTypeReferenceNode(node.indexType.literal.text);
  }
  return ts.visitEachChild(node, shortReferences, undefined);
}
