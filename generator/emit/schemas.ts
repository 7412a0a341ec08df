/**
 * `src/schemas/` of a package, its export `./schemas`: what answers and bodies look like, at run time.
 *
 * The shapes are those of the package's mock, which hold everything that a document says of a value: nothing is written twice.
 */
import { encodeType } from "../describe/shapes.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import type { Domain } from "../model/ir.ts";
import { cleanLine } from "../ground/text.ts";
import { all, print } from "./code/doc.ts";
import {
  call,
  data,
  type ExpressionCode,
  imported,
  name,
  object,
  type Property,
  pure,
  string,
} from "./code/expression.ts";
import { assignment, block, constant, importOf, returning } from "./code/statement.ts";
import { commentText, docComment, lined } from "./code/token.ts";
import { reference } from "./code/type.ts";
import { type NamedSchema, schemasOf } from "./schema.ts";
import { CODE } from "./style.ts";

/** Module of a domain's package. */
export function emitSchemas(domain: Domain, settings: Settings): string {
  const models = schemasOf(domain, settings).flatMap((schema) => {
    const shape =
      schema.of === undefined
        ? "any"
        : encodeType({ kind: "ref", model: schema.of, nullable: false }, domain);
    // What no operation sends or answers has no shape.
    return typeof shape === "string" && shape.startsWith("#") ? [{ ...schema, shape }] : [];
  });
  const makers = [...new Set(models.map(makerOf))].sort();
  const module = [
    `/** What answers and bodies of the ${commentText(cleanLine(domain.title))} API look like, at run time. Generated; do not edit. */`,
    importOf(
      "import",
      [
        ...makers.filter((maker) => maker === "answerSchema"),
        "answerSchemas",
        ...makers.filter((maker) => maker === "bodySchema"),
        "type DomainSchemas",
        ...(makers.length > 0 ? ["type SchemaOf"] : []),
      ],
      `${packageName(settings, RUNTIME)}/schemas`,
    ),
    importOf("import", ["description"], "../mocks/description.js"),
    ...(models.length > 0 ? ['import type * as types from "../types.js";'] : []),
    "",
    docComment("For the option `validate` of a client: what each call answers."),
    constant("export const schemas: DomainSchemas", pure(call("answerSchemas", [], [name("description")]))),
    ...models.flatMap((model) => ["", constant(declared(model), madeOf(model, model.shape, settings))]),
    "",
  ];
  return print(lined(module), CODE);
}

function makerOf({ isSent }: NamedSchema): "bodySchema" | "answerSchema" {
  return isSent ? "bodySchema" : "answerSchema";
}

function declared({ name }: NamedSchema): string {
  return `export const ${name}Schema: SchemaOf<types.${name}>`;
}

/** Where numbers are texts for callers, or bigints are sent, schemas are told: the shapes are of what is on the wire. */
function madeOf(model: NamedSchema, shape: string, settings: Settings): ExpressionCode {
  const asText = (["int64", "decimals"] as const).filter(
    (option) => settings[option] === "string" || (model.isSent && settings[option] === "bigint"),
  );
  const more = asText.length > 0 ? [data(asText)] : [];
  return pure(call(makerOf(model), [], [name("description"), string(shape), ...more]));
}

/** Module of the umbrella: each domain's schemas are loaded when its first answer arrives. */
export function emitSdkSchemas(domains: readonly Domain[], settings: Settings): string {
  const loaders = domains.map((domain): Property => [domain.name, name(`load${domain.className}`)]);
  const module = [
    "/** What answers of the whole API look like, at run time. Generated; do not edit. */",
    importOf("import", ["type DomainSchemas", "lazySchemas"], `${packageName(settings, RUNTIME)}/schemas`),
    "",
    docComment("For the option `validate` of a client. A domain's are loaded when its first answer arrives."),
    constant("export const schemas: DomainSchemas", pure(call("lazySchemas", [], [object(loaders)]))),
    ...domains.flatMap((domain) => ["", loader(domain, settings)]),
    "",
  ];
  return print(lined(module), CODE);
}

function loader({ className, packageName: folder }: Domain, settings: Settings) {
  const from = `${packageName(settings, folder)}/schemas`;
  const result = print(reference("Promise", reference("DomainSchemas")).doc, CODE).trim();
  return all(
    `async function load${className}(): ${result} `,
    block([assignment("const domain", " =", imported(from)), returning(name("domain.schemas"))]),
  );
}
