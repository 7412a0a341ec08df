/**
 * `src/types.ts` of a package: every schema and query as an exported type under its short name, and the values of each enum as an object
 * of the same name.
 *
 * openapi-typescript's schema transform does the work. Only the transform is loaded, not the document loader around it: we hand it
 * schemas that are resolved and checked, and our types as code in the place of the compiler's nodes (`type-factory.ts`). That import is
 * the one unofficial thing here, pinned and guarded by tests.
 */
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import { addJSDocComment, tsLiteral } from "openapi-typescript/dist/lib/ts.mjs";
import type { Domain } from "../model/ir.ts";
import { all, type Doc, hardline, print } from "./code/doc.ts";
import { asserted, data, object, type Property } from "./code/expression.ts";
import { constant, importOf, interfaceOf, typeAlias } from "./code/statement.ts";
import { commentText, lined } from "./code/token.ts";
import {
  arrayType,
  flatUnion,
  indexSignature,
  keyword,
  literalType,
  objectType,
  openNumbers,
  optionalType,
  readonlyType,
  reference,
  restType,
  tupleType,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import type { EnumValue } from "./enum-values.ts";
import { type Hint, type NamedSchema, type Schema, schemasOf, type SchemaOptions } from "./schema.ts";
import { TYPES } from "./style.ts";
import type { RuntimeType } from "../ground/identifier.ts";
import { cleanLine } from "../ground/text.ts";

/** Options of openapi-typescript's transform, complete: it is called without the function that fills in defaults. */
const OPTIONS = {
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
};

/** Text of the module. `runtime` is the package that `BinaryInput` is imported from. */
export function emitTypes(domain: Domain, options: SchemaOptions & { readonly runtime: string }): string {
  const types = new Types();
  const text = schemasOf(domain, options)
    .map((schema) => print(all(types.declaration(schema), hardline), TYPES))
    .join("\n");
  const header = `/** Types of the ${commentText(cleanLine(domain.title))} API, one per schema and one per operation's query. Generated; do not edit. */\n`;
  const names = [...types.runtime].sort();
  const imports =
    names.length > 0 ? `${print(importOf("import type", names, options.runtime), TYPES)}\n\n` : "\n";
  return text === "" ? `${header}\nexport {};\n` : `${header}${imports}${text}`;
}

/** Makes types of schemas, and notes what has to be imported for them. */
class Types {
  /** Types of the runtime. */
  readonly runtime = new Set<RuntimeType>();
  readonly #context = {
    ...OPTIONS,
    transform: (schema: Schema) => {
      const { "x-ts": hint } = schema;
      return hint ? this.#fromHint(hint) : this.#openObject(schema);
    },
  };

  declaration({ name, schema, values }: NamedSchema): Doc {
    const type = this.#type(schema);
    const { summary } = schema;
    const above: { comment?: Doc } = {};
    addJSDocComment({ ...(summary && { summary }) }, above);
    const declared = type.fields ? interfaceOf(name, type.fields) : typeAlias(name, type);
    return lined([
      ...(above.comment === undefined ? [] : [above.comment]),
      declared,
      ...(values ? [constantOf(name, values)] : []),
    ]);
  }

  #runtime(name: RuntimeType): string {
    this.runtime.add(name);
    return name;
  }

  #type(schema: Schema): TypeCode {
    // An object without fields would become `Record<string, never>`; nothing can be said of it but that it is an object.
    if (
      schema.type === "object" &&
      Object.keys(schema.properties ?? {}).length === 0 &&
      !schema.additionalProperties
    ) {
      return reference("Record", keyword("string"), keyword("never"));
    }
    return transformSchemaObject(schema, { path: "#", ctx: this.#context });
  }

  /** An object with further properties of any type, as one type; properties of a type of their own have to stand apart from the others. */
  #openObject({ additionalProperties, ...schema }: Schema): TypeCode | undefined {
    if (additionalProperties !== true || Object.keys(schema.properties ?? {}).length === 0) return undefined;
    const { fields } = this.#type(schema);
    return fields && objectType([...fields, indexSignature(keyword("unknown"))], "open");
  }

  #fromHint(hint: Hint): TypeCode {
    switch (hint.kind) {
      case "date":
        return unionType([reference("Date"), keyword("string")]);
      case "Moment":
      case "Day":
      case "MomentText":
        return reference(this.#runtime(hint.kind));
      case "open":
        return hint.scalar === "number"
          ? openNumbers(this.#type(hint.values))
          : reference(this.#runtime("Open"), this.#type(hint.values));
      case "shared":
        return reference(this.#runtime(hint.name), ...(hint.rows ? [this.#type(hint.rows)] : []));
      case "binary":
        return reference(this.#runtime("BinaryInput"));
      case "csv": {
        const item = hint.items ? this.#type(hint.items) : unionType([keyword("string"), keyword("number")]);
        return flatUnion([item, readonlyType(arrayType(item))]);
      }
      case "list":
        return readonlyType(arrayType(this.#type(hint.items)));
      case "record":
        return reference("Readonly", reference("Record", keyword("string"), this.#type(hint.values)));
      case "tuple":
        return tupleType([
          ...hint.required.map((item) => this.#type(item)),
          ...hint.optional.map((item) => optionalType(this.#type(item))),
          ...(hint.rest ? [restType(arrayType(this.#type(hint.rest)))] : []),
        ]);
      case "enum":
        return unionType(hint.values.map(literalType));
      case "constant":
        return tsLiteral(hint.value);
      case "never":
      case "undefined":
      case "bigint":
        return keyword(hint.kind);
      case "sort":
        return unionType(
          hint.fields.length > 0
            ? ["+", "-"].flatMap((sign) => hint.fields.map((field) => literalType(`${sign}${field}`)))
            : [sortTemplate("+"), sortTemplate("-")],
        );
    }
  }
}

/** The values of an enum under the name of its type, a line a value. */
function constantOf(name: string, values: readonly EnumValue[]): Doc {
  const properties = values.map(([key, value]): Property => [key, data(value)]);
  return constant(`export const ${name}`, asserted(object(properties, "open"), "const"));
}

/** `` `+${string}` `` */
function sortTemplate(sign: string): TypeCode {
  return { kind: "LiteralType", doc: `\`${sign}\${string}\`` };
}
